# Generated from spec/api/message.yaml by codegen. Do not edit.
"""Endpoints of 发送应用消息."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.split_rule import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.message import MessageGetStatisticsResponse
    from wecom_client.models.message import MessageSendResponse
    from wecom_client.models.message import MessageUpdateTaskcardResponse
    from wecom_client.models.message import MessageUpdateTemplateCardResponse
    from wecom_runtime.data.models import Response


MESSAGE_SEND: Operation[MessageSendResponse] = Operation(
    "POST",
    "/cgi-bin/message/send",
    call="message.send",
    title="发送应用消息",
    docs=(90236, 90372, 96458, 94515, 90487),
    request="wecom_client.models.message:MessageSendRequest",
    response="wecom_client.models.message:MessageSendResponse",
    agent="agentid",
    only_adds=True,
    pieces=SplitRule(of={"text.content": 2048, "markdown.content": 2048}, windows=((30, 60), (1000, 3600))),
)
MESSAGE_UPDATE_TEMPLATE_CARD: Operation[MessageUpdateTemplateCardResponse] = Operation(
    "POST",
    "/cgi-bin/message/update_template_card",
    call="message.update_template_card",
    title="更新模版卡片消息",
    docs=(94888, 94945, 96459),
    request="wecom_client.models.message:MessageUpdateTemplateCardRequest",
    response="wecom_client.models.message:MessageUpdateTemplateCardResponse",
    agent="agentid",
)
MESSAGE_RECALL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/message/recall",
    call="message.recall",
    title="撤回应用消息",
    docs=(94867, 94947, 96460),
    request="wecom_client.models.message:MessageRecallRequest",
    idempotent=True,
)
MESSAGE_GET_STATISTICS: Operation[MessageGetStatisticsResponse] = Operation(
    "POST",
    "/cgi-bin/message/get_statistics",
    call="message.get_statistics",
    title="查询应用消息发送统计",
    docs=(92369,),
    request="wecom_client.models.message:MessageGetStatisticsRequest",
    response="wecom_client.models.message:MessageGetStatisticsResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
MESSAGE_UPDATE_TASKCARD: Operation[MessageUpdateTaskcardResponse] = Operation(
    "POST",
    "/cgi-bin/message/update_taskcard",
    call="message.update_taskcard",
    title="更新任务卡片消息状态",
    docs=(91579, 91585),
    request="wecom_client.models.message:MessageUpdateTaskcardRequest",
    response="wecom_client.models.message:MessageUpdateTaskcardResponse",
    agent="agentid",
    idempotent=True,
    deprecated="Task cards are replaced by template cards; send those and call message.update_template_card.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/message/send": MESSAGE_SEND,
    "/cgi-bin/message/update_template_card": MESSAGE_UPDATE_TEMPLATE_CARD,
    "/cgi-bin/message/recall": MESSAGE_RECALL,
    "/cgi-bin/message/get_statistics": MESSAGE_GET_STATISTICS,
    "/cgi-bin/message/update_taskcard": MESSAGE_UPDATE_TASKCARD,
}
