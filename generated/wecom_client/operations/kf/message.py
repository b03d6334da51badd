# Generated from spec/api/kf/message.yaml by codegen. Do not edit.
"""Endpoints of 会话分配与消息收发."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.pieces import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.kf.message import (
        KfSendMsgOnEventResponse, KfSendMsgResponse, KfServiceStateGetResponse, KfServiceStateTransResponse,
        KfSyncMsgResponse,
    )


KF_SERVICE_STATE_GET: Operation[KfServiceStateGetResponse] = Operation(
    "POST",
    "/cgi-bin/kf/service_state/get",
    call="kf.service_state.get",
    title="分配客服会话：获取会话状态",
    summary="Get the state of the session between a customer and an account.",
    docs=(94669, 94698, 96425),
    request="wecom_client.models.kf.message:KfServiceStateGetRequest",
    response="wecom_client.models.kf.message:KfServiceStateGetResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_SERVICE_STATE_TRANS: Operation[KfServiceStateTransResponse] = Operation(
    "POST",
    "/cgi-bin/kf/service_state/trans",
    call="kf.service_state.trans",
    title="分配客服会话：变更会话状态",
    summary="Move a session to another state.",
    docs=(94669, 94698, 96425),
    request="wecom_client.models.kf.message:KfServiceStateTransRequest",
    response="wecom_client.models.kf.message:KfServiceStateTransResponse",
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_SYNC_MSG: Operation[KfSyncMsgResponse] = Operation(
    "POST",
    "/cgi-bin/kf/sync_msg",
    call="kf.sync_msg",
    title="接收消息和事件",
    summary="Read the messages and events of a customer service account.",
    docs=(94670, 94699, 96426),
    request="wecom_client.models.kf.message:KfSyncMsgRequest",
    response="wecom_client.models.kf.message:KfSyncMsgResponse",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
    pagination=Pagination(items="msg_list", send="cursor", receive="next_cursor", more="has_more"),
)
KF_SEND_MSG: Operation[KfSendMsgResponse] = Operation(
    "POST",
    "/cgi-bin/kf/send_msg",
    call="kf.send_msg",
    title="发送消息",
    summary="Send a message to a customer whose session is new or with the assistant.",
    docs=(94677, 94700, 96427),
    request="wecom_client.models.kf.message:KfSendMsgRequest",
    response="wecom_client.models.kf.message:KfSendMsgResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
    pieces=SplitRule(of={"text.content": 2048}, once=("msgid",), most=5),
)
KF_SEND_MSG_ON_EVENT: Operation[KfSendMsgOnEventResponse] = Operation(
    "POST",
    "/cgi-bin/kf/send_msg_on_event",
    call="kf.send_msg_on_event",
    title="发送欢迎语等事件响应消息",
    summary="Send a customer a message that belongs to an event, such as a welcome.",
    docs=(95122, 94910, 96428),
    request="wecom_client.models.kf.message:KfSendMsgOnEventRequest",
    response="wecom_client.models.kf.message:KfSendMsgOnEventResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/kf/service_state/get": KF_SERVICE_STATE_GET,
    "/cgi-bin/kf/service_state/trans": KF_SERVICE_STATE_TRANS,
    "/cgi-bin/kf/sync_msg": KF_SYNC_MSG,
    "/cgi-bin/kf/send_msg": KF_SEND_MSG,
    "/cgi-bin/kf/send_msg_on_event": KF_SEND_MSG_ON_EVENT,
}
