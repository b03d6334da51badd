# Generated from spec/gateway/message.yaml by codegen. Do not edit.
"""消息。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Session(Model):
    chat_id: str | None = None
    """Id of the chat; it differs from the ids of the long connection."""
    chat_name: str | None = None
    """Name of the group or member."""
    chat_type: str | None = None
    """Kind of chat. Known values: single, group."""
    last_msg_time: DateTime | None = field(default=None, converts=True)
    """Time of the last message."""


@model
class Markdown(Model):
    content: str = field(max_bytes=20480)
    """Text in Markdown. At most 20480 bytes."""


@model
class Image(Model):
    media_id: str
    """Media id."""


@model
class Video(Model):
    media_id: str
    """Media id."""
    title: str | None = field(default=None, max_bytes=128)
    """Title. At most 128 bytes."""
    description: str | None = field(default=None, max_bytes=512)
    """Description. At most 512 bytes."""


@model
class Text(Model):
    content: str | None = None
    """Text to send."""


@model
class MessageAibotSessionsListRequest(Model):
    """Parameters of `client.message.aibot.sessions.list`."""


@model
class MessageAibotSessionsListResponse(Response):
    """Answer of `client.message.aibot.sessions.list`."""

    sessions: list[Session] | None = None
    """Chats with recent messages, the latest first; at most 10 or 20, as the sources differ."""
    sessions_count: int | None = None
    """Number of chats in the answer."""


@model
class MessageAibotSendRequest(Model):
    """Parameters of `client.message.aibot.send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("markdown",), when={"msg_type": "markdown"}),
        FieldRule("requires", ("image",), when={"msg_type": "image"}),
        FieldRule("requires", ("file",), when={"msg_type": "file"}),
        FieldRule("requires", ("voice",), when={"msg_type": "voice"}),
        FieldRule("requires", ("video",), when={"msg_type": "video"}),
    )

    chat_id: str
    msg_type: str = field(enum=("markdown", "image", "file", "voice", "video"))
    markdown: Markdown | None = None
    image: Image | None = None
    file: Image | None = None
    voice: Image | None = None
    video: Video | None = None


@model
class MessageAibotSendResponse(Response):
    """Answer of `client.message.aibot.send`."""

    success: bool | None = None
    """Whether the message was sent."""


@model
class MessageSendRequest(Model):
    """Parameters of `client.message.send`."""

    chat_id: str | None = None
    msg_type: str | None = None
    text: Text | None = None


@model
class MessageFilesGetRequest(Model):
    """Parameters of `client.message.files.get`."""

    media_id: str | None = None
