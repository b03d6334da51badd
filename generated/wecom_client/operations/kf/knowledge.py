# Generated from spec/api/kf/knowledge.yaml by codegen. Do not edit.
"""Endpoints of 机器人知识库."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.kf.knowledge import (
        KfKnowledgeAddGroupResponse, KfKnowledgeAddIntentResponse, KfKnowledgeListGroupResponse,
        KfKnowledgeListIntentResponse, KfKnowledgeModGroupResponse, KfKnowledgeModIntentResponse,
    )
    from wecom_runtime.data.models import Response


KF_KNOWLEDGE_ADD_GROUP: Operation[KfKnowledgeAddGroupResponse] = Operation(
    "POST",
    "/cgi-bin/kf/knowledge/add_group",
    call="kf.knowledge.add_group",
    title="知识库分组管理：添加分组",
    summary="Create a group of the customer service bot's knowledge base.",
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
    summary="Delete a group of the knowledge base.",
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
    summary="Rename a group of the knowledge base.",
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
    summary="List the groups of the knowledge base.",
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
    summary="Add a question and its answer to the knowledge base.",
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
    summary="Delete a question from the knowledge base.",
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
    summary="Change a question of the knowledge base.",
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
    summary="List the questions of the knowledge base with their answers.",
    docs=(95972,),
    request="wecom_client.models.kf.knowledge:KfKnowledgeListIntentRequest",
    response="wecom_client.models.kf.knowledge:KfKnowledgeListIntentResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="intent_list", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/kf/knowledge/add_group": KF_KNOWLEDGE_ADD_GROUP,
    "/cgi-bin/kf/knowledge/del_group": KF_KNOWLEDGE_DEL_GROUP,
    "/cgi-bin/kf/knowledge/mod_group": KF_KNOWLEDGE_MOD_GROUP,
    "/cgi-bin/kf/knowledge/list_group": KF_KNOWLEDGE_LIST_GROUP,
    "/cgi-bin/kf/knowledge/add_intent": KF_KNOWLEDGE_ADD_INTENT,
    "/cgi-bin/kf/knowledge/del_intent": KF_KNOWLEDGE_DEL_INTENT,
    "/cgi-bin/kf/knowledge/mod_intent": KF_KNOWLEDGE_MOD_INTENT,
    "/cgi-bin/kf/knowledge/list_intent": KF_KNOWLEDGE_LIST_INTENT,
}
