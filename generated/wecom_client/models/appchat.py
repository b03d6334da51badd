# Generated from spec/api/appchat.yaml by codegen. Do not edit.
"""应用发送消息到群聊会话。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AppChat(Model):
    class ChatType:
        ORDINARY_CHAT: Final = 0
        COURSE_CHAT: Final = 1

    chatid: str
    """Id of the chat."""
    name: str | None = None
    """Name of the chat."""
    owner: str | None = None
    """UserID of the owner."""
    userlist: list[str]
    """UserIDs of the members."""
    chat_type: int | None = field(default=None, enum=(0, 1))
    """Kind of chat. One of 0 (ordinary chat), 1 (course chat)."""


@model
class AppChatText(Model):
    content: str = field(max_bytes=2048)
    """The text; <@userid> mentions a member. At most 2048 bytes."""


@model
class AppchatCreateRequest(Model):
    """Parameters of `client.appchat.create`."""

    userlist: list[str] = field(min_items=2, max_items=2000)
    name: str | None = field(default=None, cuts=True, max_chars=50)
    owner: str | None = None
    chatid: str | None = field(default=None, pattern="[0-9A-Za-z]+", max_chars=32)


@model
class AppchatCreateResponse(Response):
    """Answer of `client.appchat.create`."""

    chatid: str
    """Id of the new chat."""


@model
class AppchatUpdateRequest(Model):
    """Parameters of `client.appchat.update`."""

    chatid: str
    name: str | None = field(default=None, cuts=True, max_chars=50)
    owner: str | None = None
    add_user_list: list[str] | None = None
    del_user_list: list[str] | None = None


@model
class AppchatGetRequest(Model):
    """Parameters of `client.appchat.get`."""

    chatid: str


@model
class AppchatGetResponse(Response):
    """Answer of `client.appchat.get`."""

    chat_info: AppChat
    """The group chat."""


@model
class AppchatSendRequest(Model):
    """Parameters of `client.appchat.send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("voice",), when={"msgtype": "voice"}),
        FieldRule("requires", ("video",), when={"msgtype": "video"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("textcard",), when={"msgtype": "textcard"}),
        FieldRule("requires", ("news",), when={"msgtype": "news"}),
        FieldRule("requires", ("mpnews",), when={"msgtype": "mpnews"}),
        FieldRule("requires", ("markdown",), when={"msgtype": "markdown"}),
    )

    chatid: str
    msgtype: str = field(enum=(
        "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
    ))
    text: AppChatText | None = None
    image: _types.MediaContent | None = None
    voice: _types.MediaContent | None = None
    video: _types.VideoContent | None = None
    file: _types.MediaContent | None = None
    textcard: _types.TextCard | None = None
    news: _types.LinkNews | None = None
    mpnews: _types.MpNews | None = None
    markdown: _types.MarkdownContent | None = None
    safe: Flag | None = None
