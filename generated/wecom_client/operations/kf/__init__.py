# Generated from spec/api/kf/ by codegen. Do not edit.
"""Endpoints of 微信客服."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.split_rule import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.kf.account import KfAccountAddResponse
    from wecom_client.models.kf.account import KfAccountListResponse
    from wecom_client.models.kf.account import KfAddContactWayResponse
    from wecom_client.models.kf.account import KfCustomerBatchgetResponse
    from wecom_client.models.kf.account import KfCustomerGetUpgradeServiceConfigResponse
    from wecom_client.models.kf.account import KfGetCorpQualificationResponse
    from wecom_client.models.kf.account import KfGetCorpStatisticResponse
    from wecom_client.models.kf.account import KfGetServicerStatisticResponse
    from wecom_client.models.kf.account import KfGetStatisticResponse
    from wecom_client.models.kf.account import KfServicerAddResponse
    from wecom_client.models.kf.account import KfServicerDelResponse
    from wecom_client.models.kf.account import KfServicerListResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeAddGroupResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeAddIntentResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeListGroupResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeListIntentResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeModGroupResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeModIntentResponse
    from wecom_client.models.kf.message import KfSendMsgOnEventResponse
    from wecom_client.models.kf.message import KfSendMsgResponse
    from wecom_client.models.kf.message import KfServiceStateGetResponse
    from wecom_client.models.kf.message import KfServiceStateTransResponse
    from wecom_client.models.kf.message import KfSyncMsgResponse
    from wecom_runtime.data.models import Response


KF_ACCOUNT_ADD: Operation[KfAccountAddResponse] = Operation(
    "POST",
    "/cgi-bin/kf/account/add",
    call="kf.account.add",
    title="添加客服账号",
    docs=(94662, 94688, 96404),
    request="wecom_client.models.kf.account:KfAccountAddRequest",
    response="wecom_client.models.kf.account:KfAccountAddResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_ACCOUNT_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/account/del",
    call="kf.account.del_",
    title="删除客服账号",
    docs=(94663, 94689, 96405),
    request="wecom_client.models.kf.account:KfAccountDelRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_ACCOUNT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/account/update",
    call="kf.account.update",
    title="修改客服账号",
    docs=(94664, 94690, 96406),
    request="wecom_client.models.kf.account:KfAccountUpdateRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_ACCOUNT_LIST: Operation[KfAccountListResponse] = Operation(
    "POST",
    "/cgi-bin/kf/account/list",
    call="kf.account.list",
    title="获取客服账号列表",
    docs=(94661, 94691, 99368, 96415),
    request="wecom_client.models.kf.account:KfAccountListRequest",
    response="wecom_client.models.kf.account:KfAccountListResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
    pagination=Pagination(items="account_list", offset="offset", limit="limit"),
)
KF_ADD_CONTACT_WAY: Operation[KfAddContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/kf/add_contact_way",
    call="kf.add_contact_way",
    title="获取客服账号链接",
    docs=(94665, 94692, 99400, 96416),
    request="wecom_client.models.kf.account:KfAddContactWayRequest",
    response="wecom_client.models.kf.account:KfAddContactWayResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
)
KF_SERVICER_ADD: Operation[KfServicerAddResponse] = Operation(
    "POST",
    "/cgi-bin/kf/servicer/add",
    call="kf.servicer.add",
    title="添加接待人员",
    docs=(94646, 94695, 96418),
    request="wecom_client.models.kf.account:KfServicerAddRequest",
    response="wecom_client.models.kf.account:KfServicerAddResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_SERVICER_DEL: Operation[KfServicerDelResponse] = Operation(
    "POST",
    "/cgi-bin/kf/servicer/del",
    call="kf.servicer.del_",
    title="删除接待人员",
    docs=(94647, 94696, 96419),
    request="wecom_client.models.kf.account:KfServicerDelRequest",
    response="wecom_client.models.kf.account:KfServicerDelResponse",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_SERVICER_LIST: Operation[KfServicerListResponse] = Operation(
    "GET",
    "/cgi-bin/kf/servicer/list",
    call="kf.servicer.list",
    title="获取接待人员列表",
    docs=(94645, 94697, 96420),
    query=("open_kfid",),
    request="wecom_client.models.kf.account:KfServicerListRequest",
    response="wecom_client.models.kf.account:KfServicerListResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
)
KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG: Operation[KfCustomerGetUpgradeServiceConfigResponse] = Operation(
    "GET",
    "/cgi-bin/kf/customer/get_upgrade_service_config",
    call="kf.customer.get_upgrade_service_config",
    title="「升级服务」配置：获取配置的专员与客户群",
    docs=(94674, 94702, 96422),
    request="wecom_client.models.kf.account:KfCustomerGetUpgradeServiceConfigRequest",
    response="wecom_client.models.kf.account:KfCustomerGetUpgradeServiceConfigResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->配置「升级服务」",
        "third_party": "微信客服->服务工具->配置「升级服务」",
    },
)
KF_CUSTOMER_UPGRADE_SERVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/customer/upgrade_service",
    call="kf.customer.upgrade_service",
    title="「升级服务」配置：为客户升级为专员或客户群服务",
    docs=(94674, 94702, 96422),
    request="wecom_client.models.kf.account:KfCustomerUpgradeServiceRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->配置「升级服务」",
        "third_party": "微信客服->服务工具->配置「升级服务」",
    },
)
KF_CUSTOMER_CANCEL_UPGRADE_SERVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/customer/cancel_upgrade_service",
    call="kf.customer.cancel_upgrade_service",
    title="「升级服务」配置：为客户取消推荐",
    docs=(94674, 94702, 96422),
    request="wecom_client.models.kf.account:KfCustomerCancelUpgradeServiceRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->配置「升级服务」",
        "third_party": "微信客服->服务工具->配置「升级服务」",
    },
)
KF_CUSTOMER_BATCHGET: Operation[KfCustomerBatchgetResponse] = Operation(
    "POST",
    "/cgi-bin/kf/customer/batchget",
    call="kf.customer.batchget",
    title="获取客户基础信息",
    docs=(95159, 95149, 96429),
    request="wecom_client.models.kf.account:KfCustomerBatchgetRequest",
    response="wecom_client.models.kf.account:KfCustomerBatchgetResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
)
KF_GET_CORP_STATISTIC: Operation[KfGetCorpStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/kf/get_corp_statistic",
    call="kf.get_corp_statistic",
    title="获取「客户数据统计」企业汇总数据",
    docs=(95489, 95492, 96432),
    request="wecom_client.models.kf.account:KfGetCorpStatisticRequest",
    response="wecom_client.models.kf.account:KfGetCorpStatisticResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->获取客服数据统计",
        "third_party": "微信客服->服务工具->获取客服数据统计",
    },
)
KF_GET_SERVICER_STATISTIC: Operation[KfGetServicerStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/kf/get_servicer_statistic",
    call="kf.get_servicer_statistic",
    title="获取「客户数据统计」接待人员明细数据",
    docs=(95490, 95493, 96433),
    request="wecom_client.models.kf.account:KfGetServicerStatisticRequest",
    response="wecom_client.models.kf.account:KfGetServicerStatisticResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->获取客服数据统计",
        "third_party": "微信客服->服务工具->获取客服数据统计",
    },
)
KF_GET_STATISTIC: Operation[KfGetStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/kf/get_statistic",
    call="kf.get_statistic",
    title="获取客服数据统计",
    docs=(99367,),
    request="wecom_client.models.kf.account:KfGetStatisticRequest",
    response="wecom_client.models.kf.account:KfGetStatisticResponse",
    idempotent=True,
    reads=True,
)
KF_GET_CORP_QUALIFICATION: Operation[KfGetCorpQualificationResponse] = Operation(
    "GET",
    "/cgi-bin/kf/get_corp_qualification",
    call="kf.get_corp_qualification",
    title="获取视频号绑定状态",
    docs=(95153,),
    request="wecom_client.models.kf.account:KfGetCorpQualificationRequest",
    response="wecom_client.models.kf.account:KfGetCorpQualificationResponse",
    idempotent=True,
    reads=True,
    deprecated="The page is gone from the documentation, and nothing takes its place.",
)
KF_KNOWLEDGE_ADD_GROUP: Operation[KfKnowledgeAddGroupResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/add_group",
    call="kf.knowledge.add_group",
    title="知识库分组管理：添加分组",
    docs=(95971,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeAddGroupRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeAddGroupResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
KF_KNOWLEDGE_DEL_GROUP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/del_group",
    call="kf.knowledge.del_group",
    title="知识库分组管理：删除分组",
    docs=(95971,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeDelGroupRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
KF_KNOWLEDGE_MOD_GROUP: Operation[KfKnowledgeModGroupResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/mod_group",
    call="kf.knowledge.mod_group",
    title="知识库分组管理：修改分组",
    docs=(95971,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeModGroupRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeModGroupResponse",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
KF_KNOWLEDGE_LIST_GROUP: Operation[KfKnowledgeListGroupResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/list_group",
    call="kf.knowledge.list_group",
    title="知识库分组管理：获取分组列表",
    docs=(95971,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeListGroupRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeListGroupResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="group_list", send="cursor", receive="next_cursor", more="has_more"),
)
KF_KNOWLEDGE_ADD_INTENT: Operation[KfKnowledgeAddIntentResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/add_intent",
    call="kf.knowledge.add_intent",
    title="知识库问答管理：添加问答",
    docs=(95972,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeAddIntentRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeAddIntentResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
KF_KNOWLEDGE_DEL_INTENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/del_intent",
    call="kf.knowledge.del_intent",
    title="知识库问答管理：删除问答",
    docs=(95972,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeDelIntentRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
KF_KNOWLEDGE_MOD_INTENT: Operation[KfKnowledgeModIntentResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/mod_intent",
    call="kf.knowledge.mod_intent",
    title="知识库问答管理：修改问答",
    docs=(95972,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeModIntentRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeModIntentResponse",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
KF_KNOWLEDGE_LIST_INTENT: Operation[KfKnowledgeListIntentResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/list_intent",
    call="kf.knowledge.list_intent",
    title="知识库问答管理：获取问答列表",
    docs=(95972,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeListIntentRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeListIntentResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="intent_list", send="cursor", receive="next_cursor", more="has_more"),
)
KF_SERVICE_STATE_GET: Operation[KfServiceStateGetResponse] = Operation(
    "POST",
    "/cgi-bin/kf/service_state/get",
    call="kf.service_state.get",
    title="分配客服会话：获取会话状态",
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
    "/cgi-bin/kf/account/add": KF_ACCOUNT_ADD,
    "/cgi-bin/kf/account/del": KF_ACCOUNT_DEL,
    "/cgi-bin/kf/account/update": KF_ACCOUNT_UPDATE,
    "/cgi-bin/kf/account/list": KF_ACCOUNT_LIST,
    "/cgi-bin/kf/add_contact_way": KF_ADD_CONTACT_WAY,
    "/cgi-bin/kf/servicer/add": KF_SERVICER_ADD,
    "/cgi-bin/kf/servicer/del": KF_SERVICER_DEL,
    "/cgi-bin/kf/servicer/list": KF_SERVICER_LIST,
    "/cgi-bin/kf/customer/get_upgrade_service_config": KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG,
    "/cgi-bin/kf/customer/upgrade_service": KF_CUSTOMER_UPGRADE_SERVICE,
    "/cgi-bin/kf/customer/cancel_upgrade_service": KF_CUSTOMER_CANCEL_UPGRADE_SERVICE,
    "/cgi-bin/kf/customer/batchget": KF_CUSTOMER_BATCHGET,
    "/cgi-bin/kf/get_corp_statistic": KF_GET_CORP_STATISTIC,
    "/cgi-bin/kf/get_servicer_statistic": KF_GET_SERVICER_STATISTIC,
    "/cgi-bin/kf/get_statistic": KF_GET_STATISTIC,
    "/cgi-bin/kf/get_corp_qualification": KF_GET_CORP_QUALIFICATION,
    "/cgi-bin/kf/knowledge/add_group": KF_KNOWLEDGE_ADD_GROUP,
    "/cgi-bin/kf/knowledge/del_group": KF_KNOWLEDGE_DEL_GROUP,
    "/cgi-bin/kf/knowledge/mod_group": KF_KNOWLEDGE_MOD_GROUP,
    "/cgi-bin/kf/knowledge/list_group": KF_KNOWLEDGE_LIST_GROUP,
    "/cgi-bin/kf/knowledge/add_intent": KF_KNOWLEDGE_ADD_INTENT,
    "/cgi-bin/kf/knowledge/del_intent": KF_KNOWLEDGE_DEL_INTENT,
    "/cgi-bin/kf/knowledge/mod_intent": KF_KNOWLEDGE_MOD_INTENT,
    "/cgi-bin/kf/knowledge/list_intent": KF_KNOWLEDGE_LIST_INTENT,
    "/cgi-bin/kf/service_state/get": KF_SERVICE_STATE_GET,
    "/cgi-bin/kf/service_state/trans": KF_SERVICE_STATE_TRANS,
    "/cgi-bin/kf/sync_msg": KF_SYNC_MSG,
    "/cgi-bin/kf/send_msg": KF_SEND_MSG,
    "/cgi-bin/kf/send_msg_on_event": KF_SEND_MSG_ON_EVENT,
}
