# Generated from spec/api/webhook.yaml by codegen. Do not edit.
"""消息推送（原群机器人）。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class WebhookText(Model):
    content: str = field(max_bytes=2048)
    """The text in UTF-8; <@userid> mentions a member. At most 2048 bytes."""
    mentioned_list: list[str] | None = None
    """UserIDs of members to mention, or "@all"."""
    mentioned_mobile_list: list[str] | None = None
    """Mobile numbers of members to mention, or "@all"."""


@model
class WebhookMarkdown(Model):
    content: str = field(max_bytes=4096)
    """The Markdown in UTF-8. At most 4096 bytes."""


@model
class WebhookImage(Model):
    base64: str
    """The JPG or PNG picture in base64; before that at most 2 MB."""
    md5: str
    """MD5 of the picture before base64."""


@model
class WebhookMedia(Model):
    media_id: str
    """Id of a file from webhook.upload_media of the same webhook."""


@model
class WebhookSendRequest(Model):
    """Parameters of `client.webhook.send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("markdown",), when={"msgtype": "markdown"}),
        FieldRule("requires", ("markdown_v2",), when={"msgtype": "markdown_v2"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("news",), when={"msgtype": "news"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("voice",), when={"msgtype": "voice"}),
        FieldRule("requires", ("template_card",), when={"msgtype": "template_card"}),
    )

    key: str = field(secret=True)
    msgtype: str = field(enum=(
        "text", "markdown", "markdown_v2", "image", "news", "file", "voice", "template_card",
    ))
    text: WebhookText | None = None
    markdown: WebhookMarkdown | None = None
    markdown_v2: WebhookMarkdown | None = None
    image: WebhookImage | None = None
    news: _types.LinkNews | None = None
    file: WebhookMedia | None = None
    voice: WebhookMedia | None = None
    template_card: _types.WebhookCard | None = None


@model
class WebhookUploadMediaRequest(Model):
    """Parameters of `client.webhook.upload_media`."""

    key: str = field(secret=True)
    type: str = field(enum=("file", "voice"))
    media: Any


@model
class WebhookUploadMediaResponse(Response):
    """Answer of `client.webhook.upload_media`."""

    type: str | None = field(default=None, enum=("file", "voice"))
    """Kind of file. One of file, voice."""
    media_id: str
    """Id of the file for 3 days, for this webhook only."""
    created_at: Timestamp | None = field(default=None, as_text=True)
    """Unix time of the upload."""
