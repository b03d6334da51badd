# Generated from spec/gateway/message.yaml by codegen. Do not edit.
"""Endpoints of 消息."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.office.models.message import MessageAibotSendResponse
    from wecom_client.office.models.message import MessageAibotSessionsListResponse
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.downloads import Download


MESSAGE_AIBOT_SESSIONS_LIST: Operation[MessageAibotSessionsListResponse] = Operation(
    "POST",
    "/message/aibot/sessions/list",
    call="message.aibot.sessions.list",
    title="获取机器人会话列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.message:MessageAibotSessionsListRequest",
    response="wecom_client.office.models.message:MessageAibotSessionsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-message.md that WecomTeam publishes.",
)
MESSAGE_AIBOT_SEND: Operation[MessageAibotSendResponse] = Operation(
    "POST",
    "/message/aibot/send",
    call="message.aibot.send",
    title="机器人发送消息",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.message:MessageAibotSendRequest",
    response="wecom_client.office.models.message:MessageAibotSendResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-message.md that WecomTeam publishes.",
)
MESSAGE_SEND: Operation[Response] = Operation(
    "POST",
    "/message/send",
    call="message.send",
    title="以成员身份发送消息",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.message:MessageSendRequest",
    only_adds=True,
    kind="add",
    unverified="Known from a third-party program (onyx) and issue 107 of the command line.",
)
MESSAGE_FILES_GET: Operation[Download] = Operation(
    "POST",
    "/message/files/get",
    call="message.files.get",
    title="获取消息文件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.message:MessageFilesGetRequest",
    download=True,
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in a third-party program (onyx).",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/message/aibot/sessions/list": MESSAGE_AIBOT_SESSIONS_LIST,
    "/message/aibot/send": MESSAGE_AIBOT_SEND,
    "/message/send": MESSAGE_SEND,
    "/message/files/get": MESSAGE_FILES_GET,
}
