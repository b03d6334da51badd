# Generated from spec/api/service/register.yaml by codegen. Do not edit.
"""Endpoints of 推广二维码与素材."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.service.register import (
        ServiceGetRegisterCodeResponse, ServiceGetRegisterInfoResponse, ServiceMediaUploadResponse,
    )
    from wecom_runtime.http.downloads import Download


SERVICE_GET_REGISTER_CODE: Operation[ServiceGetRegisterCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_register_code",
    call="service.get_register_code",
    title="获取注册码",
    summary="Get a code for the link with which a new company registers.",
    docs=(90581,),
    token="provider_access_token",
    request="wecom_client.models.service.register:ServiceGetRegisterCodeRequest",
    response="wecom_client.models.service.register:ServiceGetRegisterCodeResponse",
    only_adds=True,
)
SERVICE_GET_REGISTER_INFO: Operation[ServiceGetRegisterInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_register_info",
    call="service.get_register_info",
    title="查询注册状态",
    summary="Find out which company was registered with a code.",
    docs=(90582,),
    token="provider_access_token",
    request="wecom_client.models.service.register:ServiceGetRegisterInfoRequest",
    response="wecom_client.models.service.register:ServiceGetRegisterInfoResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_APP_QRCODE: Operation[Download] = Operation(
    "POST",
    "/cgi-bin/service/get_app_qrcode",
    call="service.get_app_qrcode",
    title="获取应用二维码",
    summary="Download the QR code with which a company installs a third-party app.",
    docs=(95430,),
    token="suite_access_token",
    request="wecom_client.models.service.register:ServiceGetAppQrcodeRequest",
    response="wecom_client.models.service.register:ServiceGetAppQrcodeResponse",
    download=True,
    idempotent=True,
    reads=True,
)
SERVICE_MEDIA_UPLOAD: Operation[ServiceMediaUploadResponse] = Operation(
    "POST",
    "/cgi-bin/service/media/upload",
    call="service.media.upload",
    title="服务商上传临时素材",
    summary="Upload a file of a provider for 3 days.",
    docs=(99310,),
    token="provider_access_token",
    query=("type", "attachment_type"),
    request="wecom_client.models.service.register:ServiceMediaUploadRequest",
    response="wecom_client.models.service.register:ServiceMediaUploadResponse",
    upload="media",
    only_adds=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/get_register_code": SERVICE_GET_REGISTER_CODE,
    "/cgi-bin/service/get_register_info": SERVICE_GET_REGISTER_INFO,
    "/cgi-bin/service/get_app_qrcode": SERVICE_GET_APP_QRCODE,
    "/cgi-bin/service/media/upload": SERVICE_MEDIA_UPLOAD,
}
