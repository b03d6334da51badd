# Generated from spec/gateway/chat.yaml by codegen. Do not edit.
"""Endpoints of 群聊与消息."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_runtime.data.models import Response


CHAT_GROUPS_LIST: Operation[Response] = Operation(
    "POST",
    "/chat/groups/list",
    call="chat.groups.list",
    title="获取群聊列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.chat:ChatGroupsListRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Known from a third-party program (onyx) and issue 106 of the command line.",
)
CHAT_MESSAGES_LIST: Operation[Response] = Operation(
    "POST",
    "/chat/messages/list",
    call="chat.messages.list",
    title="获取会话消息",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.chat:ChatMessagesListRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Known from a third-party program (onyx) and issue 106 of the command line.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/chat/groups/list": CHAT_GROUPS_LIST,
    "/chat/messages/list": CHAT_MESSAGES_LIST,
}
