# Generated from spec/api/media.yaml by codegen. Do not edit.
"""素材管理。"""

from __future__ import annotations

from typing import Any
from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class UploadByUrlResult(Model):
    errcode: int | None = None
    """Why it failed, when status is 3; otherwise 0."""
    errmsg: str | None = None
    """What the error code means."""
    media_id: str | None = None
    """Id of the file for 3 days, when status is 2."""
    created_at: Timestamp | None = field(default=None, as_text=True)
    """Unix time of the upload, when status is 2."""


@model
class MediaUploadRequest(Model):
    """Parameters of `client.media.upload`."""

    type: str = field(enum=("image", "voice", "video", "file"))
    media: Any


@model
class MediaUploadResponse(Response):
    """Answer of `client.media.upload`."""

    type: str | None = field(default=None, enum=("image", "voice", "video", "file"))
    """Kind of file. One of image, voice, video, file."""
    media_id: str
    """Id of the file for 3 days, in all apps of the company."""
    created_at: Timestamp | None = field(default=None, as_text=True)
    """Unix time of the upload."""


@model
class MediaUploadimgRequest(Model):
    """Parameters of `client.media.uploadimg`."""

    media: Any


@model
class MediaUploadimgResponse(Response):
    """Answer of `client.media.uploadimg`."""

    url: str
    """Permanent link, which only WeCom shows."""


@model
class MediaGetRequest(Model):
    """Parameters of `client.media.get`."""

    media_id: str


@model
class MediaGetJssdkRequest(Model):
    """Parameters of `client.media.get_jssdk`."""

    media_id: str


@model
class MediaUploadByUrlRequest(Model):
    """Parameters of `client.media.upload_by_url`."""

    class Scene:
        WELCOME_MESSAGE_OF_GROUP_CHATS: Final = 1

    scene: int = field(enum=(1,))
    type: str = field(enum=("video", "file"))
    filename: str = field(max_bytes=128)
    url: str = field(max_bytes=1024)
    md5: str = field(max_bytes=32)


@model
class MediaUploadByUrlResponse(Response):
    """Answer of `client.media.upload_by_url`."""

    jobid: str
    """Id of the job for media.get_upload_by_url_result."""


@model
class MediaGetUploadByUrlResultRequest(Model):
    """Parameters of `client.media.get_upload_by_url_result`."""

    jobid: str = field(max_bytes=128)


@model
class MediaGetUploadByUrlResultResponse(Response):
    """Answer of `client.media.get_upload_by_url_result`."""

    class Status:
        IN_PROGRESS: Final = 1
        DONE: Final = 2
        FAILED: Final = 3

    status: int = field(enum=(1, 2, 3), as_text=True)
    """State of the job. One of 1 (in progress), 2 (done), 3 (failed)."""
    detail: UploadByUrlResult | None = None
    """The result."""


@model
class MediaUploadAttachmentRequest(Model):
    """Parameters of `client.media.upload_attachment`."""

    class AttachmentType:
        MOMENT: Final = 1
        PRODUCT_ALBUM: Final = 2

    media_type: str = field(enum=("image", "video", "file"))
    attachment_type: int = field(enum=(1, 2))
    media: Any


@model
class MediaUploadAttachmentResponse(Response):
    """Answer of `client.media.upload_attachment`."""

    type: str | None = field(default=None, enum=("image", "voice", "video", "file"))
    """Kind of file. One of image, voice, video, file."""
    media_id: str
    """Id of the file for 3 days."""
    created_at: Timestamp | None = None
    """Unix time of the upload."""
