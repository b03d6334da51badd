# Generated from spec/api/media.yaml by codegen. Do not edit.
"""Endpoints of 素材管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.media import MediaGetUploadByUrlResultResponse
    from wecom_client.models.media import MediaUploadAttachmentResponse
    from wecom_client.models.media import MediaUploadByUrlResponse
    from wecom_client.models.media import MediaUploadResponse
    from wecom_client.models.media import MediaUploadimgResponse
    from wecom_runtime.http.downloads import Download


MEDIA_UPLOAD: Operation[MediaUploadResponse] = Operation(
    "POST",
    "/cgi-bin/media/upload",
    call="media.upload",
    title="上传临时素材",
    docs=(90253, 90389, 96484),
    query=("type",),
    request="wecom_client.models.media:MediaUploadRequest",
    response="wecom_client.models.media:MediaUploadResponse",
    upload="media",
    only_adds=True,
)
MEDIA_UPLOADIMG: Operation[MediaUploadimgResponse] = Operation(
    "POST",
    "/cgi-bin/media/uploadimg",
    call="media.uploadimg",
    title="上传图片",
    docs=(90256, 90392, 96485),
    request="wecom_client.models.media:MediaUploadimgRequest",
    response="wecom_client.models.media:MediaUploadimgResponse",
    upload="media",
    only_adds=True,
)
MEDIA_GET: Operation[Download] = Operation(
    "GET",
    "/cgi-bin/media/get",
    call="media.get",
    title="获取临时素材",
    docs=(90254, 90390, 96486),
    query=("media_id",),
    request="wecom_client.models.media:MediaGetRequest",
    download=True,
    idempotent=True,
    reads=True,
)
MEDIA_GET_JSSDK: Operation[Download] = Operation(
    "GET",
    "/cgi-bin/media/get/jssdk",
    call="media.get_jssdk",
    title="获取高清语音素材",
    docs=(90255, 90391, 96487),
    query=("media_id",),
    request="wecom_client.models.media:MediaGetJssdkRequest",
    download=True,
    idempotent=True,
)
MEDIA_UPLOAD_BY_URL: Operation[MediaUploadByUrlResponse] = Operation(
    "POST",
    "/cgi-bin/media/upload_by_url",
    call="media.upload_by_url",
    title="异步上传临时素材：生成异步上传任务",
    docs=(96219, 97126, 96488),
    request="wecom_client.models.media:MediaUploadByUrlRequest",
    response="wecom_client.models.media:MediaUploadByUrlResponse",
    only_adds=True,
)
MEDIA_GET_UPLOAD_BY_URL_RESULT: Operation[MediaGetUploadByUrlResultResponse] = Operation(
    "POST",
    "/cgi-bin/media/get_upload_by_url_result",
    call="media.get_upload_by_url_result",
    title="异步上传临时素材：查询异步任务结果",
    docs=(96219, 97126, 96488),
    request="wecom_client.models.media:MediaGetUploadByUrlResultRequest",
    response="wecom_client.models.media:MediaGetUploadByUrlResultResponse",
    advice={
        45001: "The file must have 5 bytes to 200 MB.",
        301019: "The content behind the URL does not have the MD5 that was passed.",
    },
    idempotent=True,
    reads=True,
    wait=PollingRule(
        field="status", done=("2",), failed=("3",), errcode="detail.errcode", pauses=(2, 30), within=600,
    ),
)
MEDIA_UPLOAD_ATTACHMENT: Operation[MediaUploadAttachmentResponse] = Operation(
    "POST",
    "/cgi-bin/media/upload_attachment",
    call="media.upload_attachment",
    title="上传附件资源",
    docs=(95098, 95178, 96347),
    query=("media_type", "attachment_type"),
    request="wecom_client.models.media:MediaUploadAttachmentRequest",
    response="wecom_client.models.media:MediaUploadAttachmentResponse",
    upload="media",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户", "third_party": "企业客户"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/media/upload": MEDIA_UPLOAD,
    "/cgi-bin/media/uploadimg": MEDIA_UPLOADIMG,
    "/cgi-bin/media/get": MEDIA_GET,
    "/cgi-bin/media/get/jssdk": MEDIA_GET_JSSDK,
    "/cgi-bin/media/upload_by_url": MEDIA_UPLOAD_BY_URL,
    "/cgi-bin/media/get_upload_by_url_result": MEDIA_GET_UPLOAD_BY_URL_RESULT,
    "/cgi-bin/media/upload_attachment": MEDIA_UPLOAD_ATTACHMENT,
}
