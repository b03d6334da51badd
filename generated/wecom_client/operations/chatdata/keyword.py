# Generated from spec/api/chatdata/keyword.yaml by codegen. Do not edit.
"""Endpoints of 关键词规则管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.chatdata.keyword import (
        ChatdataKeywordCreateRuleResponse, ChatdataKeywordGetHitMsgListResponse,
        ChatdataKeywordGetRuleDetailResponse, ChatdataKeywordGetRuleListResponse,
    )
    from wecom_runtime.data.models import Response


CHATDATA_KEYWORD_CREATE_RULE: Operation[ChatdataKeywordCreateRuleResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/create_rule",
    call="chatdata.keyword.create_rule",
    title="关键词规则管理：新增关键词规则",
    summary="Create a rule that reports messages with certain words or actions.",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordCreateRuleRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordCreateRuleResponse",
    only_adds=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_GET_RULE_LIST: Operation[ChatdataKeywordGetRuleListResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/get_rule_list",
    call="chatdata.keyword.get_rule_list",
    title="关键词规则管理：获取关键词列表",
    summary="List the keyword rules.",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleListRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleListResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限"},
    pagination=Pagination(items="rule_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_KEYWORD_GET_RULE_DETAIL: Operation[ChatdataKeywordGetRuleDetailResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/get_rule_detail",
    call="chatdata.keyword.get_rule_detail",
    title="关键词规则管理：获取关键词规则详情",
    summary="Get a keyword rule.",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleDetailRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleDetailResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_UPDATE_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/update_rule",
    call="chatdata.keyword.update_rule",
    title="关键词规则管理：修改关键词规则",
    summary="Change a keyword rule.",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordUpdateRuleRequest",
    idempotent=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_DELETE_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/delete_rule",
    call="chatdata.keyword.delete_rule",
    title="关键词规则管理：删除关键词规则",
    summary="Delete a keyword rule.",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordDeleteRuleRequest",
    idempotent=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_GET_HIT_MSG_LIST: Operation[ChatdataKeywordGetHitMsgListResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/get_hit_msg_list",
    call="chatdata.keyword.get_hit_msg_list",
    title="获取命中关键词规则的会话记录",
    summary="Get the messages that matched a keyword rule since the previous call.",
    docs=(97266, 99677),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordGetHitMsgListRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordGetHitMsgListResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限-获取会话记录"},
    pagination=Pagination(items="msg_list", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/chatdata/keyword/create_rule": CHATDATA_KEYWORD_CREATE_RULE,
    "/cgi-bin/chatdata/keyword/get_rule_list": CHATDATA_KEYWORD_GET_RULE_LIST,
    "/cgi-bin/chatdata/keyword/get_rule_detail": CHATDATA_KEYWORD_GET_RULE_DETAIL,
    "/cgi-bin/chatdata/keyword/update_rule": CHATDATA_KEYWORD_UPDATE_RULE,
    "/cgi-bin/chatdata/keyword/delete_rule": CHATDATA_KEYWORD_DELETE_RULE,
    "/cgi-bin/chatdata/keyword/get_hit_msg_list": CHATDATA_KEYWORD_GET_HIT_MSG_LIST,
}
