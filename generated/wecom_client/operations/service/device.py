# Generated from spec/api/service/device.yaml by codegen. Do not edit.
"""Endpoints of 智慧硬件（旧接口）."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.service.device import (
        ServiceAddDeviceResponse, ServiceGetDeviceAuthInfoResponse, ServiceListDeviceResponse,
    )
    from wecom_runtime.data.models import Response


SERVICE_ADD_DEVICE: Operation[ServiceAddDeviceResponse] = Operation(
    "POST",
    "/cgi-bin/service/add_device",
    call="service.add_device",
    title="添加设备实例",
    summary="Register a device of a hardware provider.",
    docs=(90626,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceAddDeviceRequest",
    response="wecom_client.models.service.device:ServiceAddDeviceResponse",
    only_adds=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_LIST_DEVICE: Operation[ServiceListDeviceResponse] = Operation(
    "POST",
    "/cgi-bin/service/list_device",
    call="service.list_device",
    title="获取设备列表",
    summary="List the registered devices of a hardware provider.",
    docs=(91346,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceListDeviceRequest",
    response="wecom_client.models.service.device:ServiceListDeviceResponse",
    idempotent=True,
    reads=True,
    unverified="The page is gone; the fields are those of other SDKs.",
    pagination=Pagination(items="device_list", offset="offset", limit="limit"),
)
SERVICE_GET_DEVICE_AUTH_INFO: Operation[ServiceGetDeviceAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_device_auth_info",
    call="service.get_device_auth_info",
    title="查询设备绑定信息",
    summary="Find out which company uses a device.",
    docs=(90753,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceGetDeviceAuthInfoRequest",
    response="wecom_client.models.service.device:ServiceGetDeviceAuthInfoResponse",
    idempotent=True,
    reads=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_RESET_SECRET_NO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/reset_secret_no",
    call="service.reset_secret_no",
    title="重置设备SecretNo",
    summary="Reset the secret number of a device, so that it can fetch a new one.",
    docs=(90631, 90753),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceResetSecretNoRequest",
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_DEL_DEVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/del_device",
    call="service.del_device",
    title="删除设备实例",
    summary="Remove a device of a hardware provider.",
    docs=(92770,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceDelDeviceRequest",
    idempotent=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_FETCH_DEVICE_LOG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/fetch_device_log",
    call="service.fetch_device_log",
    title="上传设备日志",
    summary="Ask a device to upload its log.",
    docs=(91475,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceFetchDeviceLogRequest",
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_SET_PRINTER_SUPPORT_STATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/set_printer_support_state",
    call="service.set_printer_support_state",
    title="设置打印机支持状态",
    summary="Set whether a device supports the printer.",
    docs=(92782,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceSetPrinterSupportStateRequest",
    idempotent=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/add_device": SERVICE_ADD_DEVICE,
    "/cgi-bin/service/list_device": SERVICE_LIST_DEVICE,
    "/cgi-bin/service/get_device_auth_info": SERVICE_GET_DEVICE_AUTH_INFO,
    "/cgi-bin/service/reset_secret_no": SERVICE_RESET_SECRET_NO,
    "/cgi-bin/service/del_device": SERVICE_DEL_DEVICE,
    "/cgi-bin/service/fetch_device_log": SERVICE_FETCH_DEVICE_LOG,
    "/cgi-bin/service/set_printer_support_state": SERVICE_SET_PRINTER_SUPPORT_STATE,
}
