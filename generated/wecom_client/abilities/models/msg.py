# Generated from spec/abilities/msg.yaml by codegen. Do not edit.
"""消息。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Chat(Model):
    chat_id: str | None = None
    """Id of a chat."""
    chat_name: str | None = None
    """Name of a chat."""
    last_msg_time: DateTime | None = field(default=None, converts=True)
    """Time of the last message."""
    msg_count: int | None = None
    """Number of messages."""


@model
class Text(Model):
    content: str | None = None
    """Words of the message."""


@model
class Image(Model):
    media_id: str | None = None
    """Media id for get_msg_media."""
    name: str | None = None
    """File name."""


@model
class Voice(Model):
    media_id: str | None = None
    """Media id for get_msg_media."""


@model
class Message(Model):
    userid: str | None = None
    """Sender."""
    send_time: DateTime | None = field(default=None, converts=True)
    """Time of sending."""
    msgtype: str | None = None
    """Kind of message. Known values: text, image, file, voice, video."""
    text: Text | None = None
    """Text."""
    image: Image | None = None
    """Image."""
    file: Image | None = None
    """File."""
    voice: Voice | None = None
    """Voice message."""
    video: Voice | None = None
    """Video."""


@model
class MediaItem(Model):
    media_id: str | None = None
    """Media id."""
    name: str | None = None
    """File name."""
    type: str | None = None
    """Kind. Known values: image, voice, video, file."""
    base64_data: str | None = None
    """Content in Base64."""
    local_path: str | None = None
    """Path at which a plugin saved it."""
    size: int | None = None
    """Size in bytes."""
    content_type: str | None = None
    """MIME type."""


@model
class MsgSendMessageText(Model):
    content: str = field(max_bytes=2048)
    """Text to send. At most 2048 bytes."""


@model
class MsgGetMsgChatListRequest(Model):
    """Parameters of `client.msg.get_msg_chat_list`."""

    begin_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)
    cursor: str | None = field(default=None, max_bytes=256)


@model
class MsgGetMsgChatListResponse(Response):
    """Answer of `client.msg.get_msg_chat_list`."""

    chats: list[Chat] | None = None
    """Chats of the page."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MsgGetMessageRequest(Model):
    """Parameters of `client.msg.get_message`."""

    class ChatType:
        SINGLE_CHAT: Final = 1
        GROUP_CHAT: Final = 2

    chat_type: int = field(enum=(1, 2))
    chatid: str = field(max_bytes=256)
    begin_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)
    cursor: str | None = field(default=None, max_bytes=256)


@model
class MsgGetMessageResponse(Response):
    """Answer of `client.msg.get_message`."""

    messages: list[Message] | None = None
    """Messages of the page."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MsgGetMsgMediaRequest(Model):
    """Parameters of `client.msg.get_msg_media`."""

    media_id: str = field(min_chars=1, max_chars=256)


@model
class MsgGetMsgMediaResponse(Response):
    """Answer of `client.msg.get_msg_media`."""

    media_item: MediaItem | None = None
    """The file."""


@model
class MsgSendMessageRequest(Model):
    """Parameters of `client.msg.send_message`."""

    class ChatType:
        SINGLE_CHAT: Final = 1
        GROUP_CHAT: Final = 2

    chat_type: int = field(enum=(1, 2))
    chatid: str = field(max_bytes=256)
    msgtype: str = field(enum=("text",))
    text: MsgSendMessageText
