# Generated from spec/abilities/msg.yaml by codegen. Do not edit.
"""Endpoints of 消息."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.abilities.models.msg import MsgGetMessageResponse
    from wecom_client.abilities.models.msg import MsgGetMsgChatListResponse
    from wecom_client.abilities.models.msg import MsgGetMsgMediaResponse
    from wecom_runtime.data.models import Response


MSG_GET_MSG_CHAT_LIST: Operation[MsgGetMsgChatListResponse] = Operation(
    "POST",
    "/msg/get_msg_chat_list",
    call="msg.get_msg_chat_list",
    title="获取会话列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.msg:MsgGetMsgChatListRequest",
    response="wecom_client.abilities.models.msg:MsgGetMsgChatListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-msg/references/api-get-msg-chat-list.md that WecomTeam publishes.",
    pagination=Pagination(items="chats", send="cursor", receive="next_cursor", more="has_more"),
)
MSG_GET_MESSAGE: Operation[MsgGetMessageResponse] = Operation(
    "POST",
    "/msg/get_message",
    call="msg.get_message",
    title="获取会话消息",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.msg:MsgGetMessageRequest",
    response="wecom_client.abilities.models.msg:MsgGetMessageResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-msg/references/api-get-messages.md that WecomTeam publishes.",
    pagination=Pagination(items="messages", send="cursor", receive="next_cursor"),
)
MSG_GET_MSG_MEDIA: Operation[MsgGetMsgMediaResponse] = Operation(
    "POST",
    "/msg/get_msg_media",
    call="msg.get_msg_media",
    title="获取消息文件",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.msg:MsgGetMsgMediaRequest",
    response="wecom_client.abilities.models.msg:MsgGetMsgMediaResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-msg/references/api-get-msg-media.md that WecomTeam publishes.",
)
MSG_SEND_MESSAGE: Operation[Response] = Operation(
    "POST",
    "/msg/send_message",
    call="msg.send_message",
    title="发送文本消息",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.msg:MsgSendMessageRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-msg/references/api-send-message.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/msg/get_msg_chat_list": MSG_GET_MSG_CHAT_LIST,
    "/msg/get_message": MSG_GET_MESSAGE,
    "/msg/get_msg_media": MSG_GET_MSG_MEDIA,
    "/msg/send_message": MSG_SEND_MESSAGE,
}
