# Generated from spec/gateway/media.yaml by codegen. Do not edit.
"""Endpoints of 素材."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.office.models.media import MediaUploadResponse
    from wecom_runtime.http.downloads import Download


MEDIA_UPLOAD: Operation[MediaUploadResponse] = Operation(
    "POST",
    "/media/upload",
    call="media.upload",
    title="上传素材",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.media:MediaUploadRequest",
    response="wecom_client.office.models.media:MediaUploadResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-media.md that WecomTeam publishes.",
)
MEDIA_DOWNLOAD: Operation[Download] = Operation(
    "POST",
    "/media/download",
    call="media.download",
    title="下载素材",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.media:MediaDownloadRequest",
    download=True,
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-media.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/media/upload": MEDIA_UPLOAD,
    "/media/download": MEDIA_DOWNLOAD,
}
