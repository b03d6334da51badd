# Generated from spec/api/chat.yaml by codegen. Do not edit.
"""Endpoints of 企业会话."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.chat import ChatGetResponse
    from wecom_client.models.chat import ChatSetmuteResponse
    from wecom_runtime.data.models import Response


CHAT_CREATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chat/create",
    call="chat.create",
    title="创建会话",
    docs=(),
    request="wecom_client.models.chat:ChatCreateRequest",
    only_adds=True,
    deprecated="The former chat service has ended; call appchat.create.",
    unverified="Known from older SDKs; its page is gone.",
)
CHAT_GET: Operation[ChatGetResponse] = Operation(
    "GET",
    "/cgi-bin/chat/get",
    call="chat.get",
    title="获取会话",
    docs=(),
    query=("chatid",),
    request="wecom_client.models.chat:ChatGetRequest",
    response="wecom_client.models.chat:ChatGetResponse",
    idempotent=True,
    reads=True,
    deprecated="The former chat service has ended; call appchat.get.",
    unverified="Known from older SDKs; its page is gone.",
)
CHAT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chat/update",
    call="chat.update",
    title="修改会话信息",
    docs=(),
    request="wecom_client.models.chat:ChatUpdateRequest",
    idempotent=True,
    deprecated="The former chat service has ended; call appchat.update.",
    unverified="Known from older SDKs; its page is gone.",
)
CHAT_QUIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chat/quit",
    call="chat.quit",
    title="退出会话",
    docs=(),
    request="wecom_client.models.chat:ChatQuitRequest",
    deprecated="The former chat service has ended; call appchat.update with del_user_list.",
    unverified="Known from older SDKs; its page is gone.",
)
CHAT_CLEARNOTIFY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chat/clearnotify",
    call="chat.clearnotify",
    title="清除会话未读状态",
    docs=(),
    request="wecom_client.models.chat:ChatClearnotifyRequest",
    idempotent=True,
    deprecated="The former chat service has ended; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
)
CHAT_SETMUTE: Operation[ChatSetmuteResponse] = Operation(
    "POST",
    "/cgi-bin/chat/setmute",
    call="chat.setmute",
    title="设置成员新消息免打扰",
    docs=(),
    request="wecom_client.models.chat:ChatSetmuteRequest",
    response="wecom_client.models.chat:ChatSetmuteResponse",
    idempotent=True,
    deprecated="The former chat service has ended; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
)
CHAT_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chat/send",
    call="chat.send",
    title="发消息",
    docs=(),
    request="wecom_client.models.chat:ChatSendRequest",
    only_adds=True,
    deprecated="The former chat service has ended; call appchat.send, or message.send for one member.",
    unverified="Known from older SDKs; its page is gone.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/chat/create": CHAT_CREATE,
    "/cgi-bin/chat/get": CHAT_GET,
    "/cgi-bin/chat/update": CHAT_UPDATE,
    "/cgi-bin/chat/quit": CHAT_QUIT,
    "/cgi-bin/chat/clearnotify": CHAT_CLEARNOTIFY,
    "/cgi-bin/chat/setmute": CHAT_SETMUTE,
    "/cgi-bin/chat/send": CHAT_SEND,
}
