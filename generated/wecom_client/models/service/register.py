# Generated from spec/api/service/register.yaml by codegen. Do not edit.
"""推广二维码与素材。"""

from __future__ import annotations

from typing import Any
from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ContactSync(Model):
    access_token: str = field(secret=True)
    """Token for reading and writing all contacts of the company."""
    expires_in: int | None = None
    """Seconds."""


@model
class RegisteredAdmin(Model):
    userid: str
    """UserID of the administrator."""


@model
class ServiceGetRegisterCodeRequest(Model):
    """Parameters of `client.service.get_register_code`."""

    template_id: str = field(max_bytes=128)
    corp_name: str | None = None
    admin_name: str | None = None
    admin_mobile: str | None = None
    state: str | None = field(default=None, pattern="[0-9A-Za-z]*", max_bytes=128)
    follow_user: str | None = None


@model
class ServiceGetRegisterCodeResponse(Response):
    """Answer of `client.service.get_register_code`."""

    register_code: str
    """Works once; at most 512 bytes."""
    expires_in: int | None = None
    """Seconds within which the link must be opened."""


@model
class ServiceGetRegisterInfoRequest(Model):
    """Parameters of `client.service.get_register_info`."""

    register_code: str


@model
class ServiceGetRegisterInfoResponse(Response):
    """Answer of `client.service.get_register_info`."""

    corpid: str
    """CorpID of the new company."""
    contact_sync: ContactSync | None = None
    """Where the promotion package allows moving the contacts."""
    auth_user_info: RegisteredAdmin | None = None
    """The administrator who authorized the app."""
    state: str | None = None
    """As given to `service.get_register_code`."""
    template_id: str | None = None
    """Id of the promotion package."""


@model
class ServiceGetAppQrcodeRequest(Model):
    """Parameters of `client.service.get_app_qrcode`."""

    class Style:
        FRAMED_FOR_PRINT: Final = 0
        FRAMED_FOR_SCREENS: Final = 1
        N312X384_PIXELS: Final = 2
        """312x384 pixels."""
        N624X768_PIXELS: Final = 3
        """624x768 pixels."""
        N1996X2456_PIXELS: Final = 4
        """1996x2456 pixels."""

    class ResultType:
        THE_PICTURE: Final = 1
        A_LINK_TO_IT: Final = 2

    suite_id: str
    appid: int | None = None
    state: str | None = field(default=None, pattern="[0-9A-Za-z]*", max_bytes=32)
    style: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    result_type: int | None = field(default=None, enum=(1, 2))


@model
class ServiceGetAppQrcodeResponse(Response):
    """Answer of `client.service.get_app_qrcode`."""

    qrcode: str | None = None
    """Link to the picture, for `result_type` 2; the download is then this JSON text."""


@model
class ServiceMediaUploadRequest(Model):
    """Parameters of `client.service.media.upload`."""

    class AttachmentType:
        CHECKOUT: Final = 3

    type: str = field(enum=("image", "voice", "video", "file"))
    attachment_type: int | None = field(default=None, enum=(3,))
    media: Any


@model
class ServiceMediaUploadResponse(Response):
    """Answer of `client.service.media.upload`."""

    type: str | None = field(default=None, enum=("image", "voice", "video", "file"))
    """Kind of file. One of image, voice, video, file."""
    media_id: str
    """Id of the file for 3 days."""
    created_at: Timestamp | None = field(default=None, as_text=True)
    """Unix time of the upload."""
