# Generated from spec/api/openhw/device.yaml by codegen. Do not edit.
"""Endpoints of 硬件云端接入."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.openhw.device import (
        OpenhwDeviceGenIdDynamicQrcodeResponse, OpenhwDeviceGenLoginQrcodeResponse,
        OpenhwDeviceGetDeviceDetailResponse, OpenhwGetDeviceSecretResponse, OpenhwGetDeviceTokenResponse,
        OpenhwGetModelTokenResponse, OpenhwModelRegisterSnResponse,
    )
    from wecom_runtime.data.models import Response


OPENHW_GET_MODEL_TOKEN: Operation[OpenhwGetModelTokenResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/get_model_token",
    call="openhw.get_model_token",
    title="获取设备型号调用凭证",
    summary="Get the token of a device model.",
    docs=(95992,),
    token="none",
    request="wecom_client.models.openhw.device:OpenhwGetModelTokenRequest",
    response="wecom_client.models.openhw.device:OpenhwGetModelTokenResponse",
    idempotent=True,
    reads=True,
)
OPENHW_GET_DEVICE_SECRET: Operation[OpenhwGetDeviceSecretResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/get_device_secret",
    call="openhw.get_device_secret",
    title="获取设备授权密钥",
    summary="Get the secret of a device that a company has bound.",
    docs=(95993,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwGetDeviceSecretRequest",
    response="wecom_client.models.openhw.device:OpenhwGetDeviceSecretResponse",
)
OPENHW_GET_DEVICE_TOKEN: Operation[OpenhwGetDeviceTokenResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/get_device_token",
    call="openhw.get_device_token",
    title="获取设备调用凭证",
    summary="Get the token of a device.",
    docs=(96022,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwGetDeviceTokenRequest",
    response="wecom_client.models.openhw.device:OpenhwGetDeviceTokenResponse",
    idempotent=True,
    reads=True,
)
OPENHW_MODEL_REGISTER_SN: Operation[OpenhwModelRegisterSnResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/model/register_sn",
    call="openhw.model.register_sn",
    title="录入设备",
    summary="Register a device of the model.",
    docs=(95980,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwModelRegisterSnRequest",
    response="wecom_client.models.openhw.device:OpenhwModelRegisterSnResponse",
    only_adds=True,
)
OPENHW_MODEL_UNREGISTER_SN: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/model/unregister_sn",
    call="openhw.model.unregister_sn",
    title="删除设备",
    summary="Delete a device of the model that is not bound.",
    docs=(95981,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwModelUnregisterSnRequest",
    idempotent=True,
)
OPENHW_DEVICE_GET_DEVICE_DETAIL: Operation[OpenhwDeviceGetDeviceDetailResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_device_detail",
    call="openhw.device.get_device_detail",
    title="获取设备详情",
    summary="Get a device of the model.",
    docs=(95982,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwDeviceGetDeviceDetailRequest",
    response="wecom_client.models.openhw.device:OpenhwDeviceGetDeviceDetailResponse",
    idempotent=True,
    reads=True,
)
OPENHW_DEVICE_GEN_LOGIN_QRCODE: Operation[OpenhwDeviceGenLoginQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/gen_login_qrcode",
    call="openhw.device.gen_login_qrcode",
    title="获取设备管理二维码",
    summary="Get the QR code that opens the menu of a device.",
    docs=(98023,),
    token="device_access_token",
    request="wecom_client.models.openhw.device:OpenhwDeviceGenLoginQrcodeRequest",
    response="wecom_client.models.openhw.device:OpenhwDeviceGenLoginQrcodeResponse",
)
OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE: Operation[OpenhwDeviceGenIdDynamicQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/gen_id_dynamic_qrcode",
    call="openhw.device.gen_id_dynamic_qrcode",
    title="获取设备身份识别二维码",
    summary="Get a dynamic QR code that identifies a device, for binding it or printing on it.",
    docs=(98024,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwDeviceGenIdDynamicQrcodeRequest",
    response="wecom_client.models.openhw.device:OpenhwDeviceGenIdDynamicQrcodeResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/openhw/get_model_token": OPENHW_GET_MODEL_TOKEN,
    "/cgi-bin/openhw/get_device_secret": OPENHW_GET_DEVICE_SECRET,
    "/cgi-bin/openhw/get_device_token": OPENHW_GET_DEVICE_TOKEN,
    "/cgi-bin/openhw/model/register_sn": OPENHW_MODEL_REGISTER_SN,
    "/cgi-bin/openhw/model/unregister_sn": OPENHW_MODEL_UNREGISTER_SN,
    "/cgi-bin/openhw/device/get_device_detail": OPENHW_DEVICE_GET_DEVICE_DETAIL,
    "/cgi-bin/openhw/device/gen_login_qrcode": OPENHW_DEVICE_GEN_LOGIN_QRCODE,
    "/cgi-bin/openhw/device/gen_id_dynamic_qrcode": OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE,
}
