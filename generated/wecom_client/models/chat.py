# Generated from spec/api/chat.yaml by codegen. Do not edit.
"""企业会话。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ChatInfo(Model):
    chatid: str
    """Id of the chat."""
    name: str | None = None
    """Name of the chat."""
    owner: str | None = None
    """UserID of the administrator."""
    userlist: list[str] | None = None
    """UserIDs of the members."""


@model
class ChatTarget(Model):
    type: str = field(enum=("single", "group"))
    """Kind of chat. One of single (one member), group (a group chat)."""
    id: str
    """UserID of the member or id of the chat."""


@model
class ChatMute(Model):
    userid: str
    """UserID of the member."""
    status: Flag
    """Whether the member is not told."""


@model
class ChatText(Model):
    content: str
    """The text."""


@model
class ChatMedia(Model):
    media_id: str
    """Media id from media.upload."""


@model
class ChatLink(Model):
    title: str
    """Title of the link."""
    description: str | None = None
    """Description of the link."""
    url: str
    """Link that a click opens."""
    thumb_media_id: str
    """Media id of the picture."""


@model
class ChatCreateRequest(Model):
    """Parameters of `client.chat.create`."""

    chatid: str = field(max_bytes=32)
    name: str
    owner: str
    userlist: list[str]


@model
class ChatGetRequest(Model):
    """Parameters of `client.chat.get`."""

    chatid: str


@model
class ChatGetResponse(Response):
    """Answer of `client.chat.get`."""

    chat_info: ChatInfo
    """The group chat."""


@model
class ChatUpdateRequest(Model):
    """Parameters of `client.chat.update`."""

    chatid: str
    op_user: str
    name: str | None = None
    owner: str | None = None
    add_user_list: list[str] | None = None
    del_user_list: list[str] | None = None


@model
class ChatQuitRequest(Model):
    """Parameters of `client.chat.quit`."""

    chatid: str
    op_user: str


@model
class ChatClearnotifyRequest(Model):
    """Parameters of `client.chat.clearnotify`."""

    op_user: str
    chat: ChatTarget


@model
class ChatSetmuteRequest(Model):
    """Parameters of `client.chat.setmute`."""

    user_mute_list: list[ChatMute]


@model
class ChatSetmuteResponse(Response):
    """Answer of `client.chat.setmute`."""

    invaliduser: list[str] | None = None
    """UserIDs that are invalid."""


@model
class ChatSendRequest(Model):
    """Parameters of `client.chat.send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("link",), when={"msgtype": "link"}),
    )

    receiver: ChatTarget
    sender: str
    msgtype: str = field(enum=("text", "image", "file", "link"))
    text: ChatText | None = None
    image: ChatMedia | None = None
    file: ChatMedia | None = None
    link: ChatLink | None = None
