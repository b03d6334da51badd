# Generated from spec/api/openhw/device.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""设备管理."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class BindCorp(Model):
    open_corpid: str | None = None
    corp_name: str | None = None
    """TODO 绑定企业corp_name."""


@model
class AuthCorpInfo(Model):
    open_corpid: str | None = None
    corp_name: str | None = None


@model
class DeviceDetail(Model):
    qr_code: str
    model_name: str | None = None
    default_name: str | None = None
    remark_name: str | None = None
    """TODO 设备备注名，若用户未设置则返回空字符串."""
    bind_status: int = field(enum=(0, 1))
    """TODO 设备绑定状态：0-未绑定；1-已绑定，绑定情况下才会返回下述参数. One of 0 (TODO 未绑定), 1 (TODO
    已绑定).
    """
    bind_corpinfo: BindCorp | None = None
    auth_corp_info: AuthCorpInfo | None = None


@model
class OpenhwDeviceGenIdDynamicQrcodeRequest(Model):
    """Parameters of `client.openhw.device.gen_id_dynamic_qrcode`."""

    device_sn: str | None = None
    state: str | None = None


@model
class OpenhwDeviceGenIdDynamicQrcodeResponse(Response):
    """Answer of `client.openhw.device.gen_id_dynamic_qrcode`: 获取设备身份识别二维码."""

    qrcode_content: str | None = None
    """TODO 设备动态身份识别二维码url。请将url生成二维码, 扫码使用."""
    expires_in: int | None = None


@model
class OpenhwDeviceGenLoginQrcodeRequest(Model):
    """Parameters of `client.openhw.device.gen_login_qrcode`."""

    state: str | None = None
    type: int | None = field(default=None, enum=(0, 1))


@model
class OpenhwDeviceGenLoginQrcodeResponse(Response):
    """Answer of `client.openhw.device.gen_login_qrcode`: 获取设备管理二维码."""

    qrcode_content: str | None = None
    """TODO 静态设备管理二维码url。请将url生成二维码, 扫码使用."""
    expires_in: int | None = None


@model
class OpenhwDeviceGetDeviceDetailRequest(Model):
    """Parameters of `client.openhw.device.get_device_detail`."""

    device_sn: str


@model
class OpenhwDeviceGetDeviceDetailResponse(Response):
    """Answer of `client.openhw.device.get_device_detail`: 获取设备详情."""

    device_detail: DeviceDetail


@model
class OpenhwGetDeviceSecretRequest(Model):
    """Parameters of `client.openhw.get_device_secret`."""

    auth_code: str = field(min_bytes=64, max_bytes=512)


@model
class OpenhwGetDeviceSecretResponse(Response):
    """Answer of `client.openhw.get_device_secret`: 获取设备授权密钥."""

    device_secret: str
    """TODO 设备授权密钥，最长为512字节."""
    device_access_token: str
    """TODO 设备access_token,最长为512字节。"""
    expires_in: int


@model
class OpenhwGetDeviceTokenRequest(Model):
    """Parameters of `client.openhw.get_device_token`."""

    device_sn: str
    device_secret: str


@model
class OpenhwGetDeviceTokenResponse(Response):
    """Answer of `client.openhw.get_device_token`: 获取设备调用凭证."""

    device_access_token: str
    """TODO 设备access_token,最长为512字节."""
    expires_in: int


@model
class OpenhwGetModelTokenRequest(Model):
    """Parameters of `client.openhw.get_model_token`."""

    model_id: str
    model_secret: str
    model_ticket: str


@model
class OpenhwGetModelTokenResponse(Response):
    """Answer of `client.openhw.get_model_token`: 获取设备型号调用凭证."""

    model_access_token: str
    """TODO 设备型号access_token,最长为512字节."""
    expires_in: int


@model
class OpenhwModelRegisterSnRequest(Model):
    """Parameters of `client.openhw.model.register_sn`."""

    device_sn: str


@model
class OpenhwModelRegisterSnResponse(Response):
    """Answer of `client.openhw.model.register_sn`: 录入设备."""

    qr_code: str


@model
class OpenhwModelUnregisterSnRequest(Model):
    """Parameters of `client.openhw.model.unregister_sn`."""

    device_sn: str
