# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.chatdata.keyword import ChatdataKeywordCreateRuleResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordGetHitMsgListResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordGetRuleDetailResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordGetRuleListResponse
    from wecom_client.models.chatdata.keyword import HitMessage
    from wecom_client.models.chatdata.keyword import KeywordRule
    from wecom_client.models.chatdata.keyword import RuleActions
    from wecom_client.models.chatdata.keyword import RuleKeywords
    from wecom_client.models.chatdata.keyword import RuleRange
    from wecom_client.params.chatdata import RuleActionsDict
    from wecom_client.params.chatdata import RuleKeywordsDict
    from wecom_client.params.chatdata import RuleRangeDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class ChatdataKeywordResource(Resource):
    """关键词规则管理: `client.chatdata.keyword`."""

    def create_rule(
        self,
        name: str,
        *,
        keyword: RuleKeywords | RuleKeywordsDict | None = None,
        semantics: RuleActions | RuleActionsDict | None = None,
        applicable_range: RuleRange | RuleRangeDict | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordCreateRuleResponse:
        """关键词规则管理：新增关键词规则: Create a rule that reports messages with certain words or actions.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        A company has at most 100 rules.

        At least one of `keyword` and `semantics` is needed.

        Args:
            name: Name of the rule. 1 to 20 characters.
            keyword: Words to look for; these or actions are needed.
            semantics: Actions to look for; these or words are needed.
            applicable_range: Where the rule applies; everywhere if left out.

        POST /cgi-bin/chatdata/keyword/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_CREATE_RULE, {
            "name": name, "keyword": keyword, "semantics": semantics, "applicable_range": applicable_range,
        }, timeout)

    def get_rule_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetRuleListResponse:
        """关键词规则管理：获取关键词列表: List the keyword rules.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. Default: 100.

        POST /cgi-bin/chatdata/keyword/get_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_GET_RULE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_rule_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[KeywordRule]:
        """关键词规则管理：获取关键词列表: the items of all pages of `get_rule_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.CHATDATA_KEYWORD_GET_RULE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def get_rule_detail(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetRuleDetailResponse:
        """关键词规则管理：获取关键词规则详情: Get a keyword rule.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/chatdata/keyword/get_rule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_GET_RULE_DETAIL, {"rule_id": rule_id}, timeout)

    def update_rule(
        self,
        rule_id: str,
        *,
        name: str | None = None,
        keyword: RuleKeywords | RuleKeywordsDict | None = None,
        semantics: RuleActions | RuleActionsDict | None = None,
        applicable_range: RuleRange | RuleRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关键词规则管理：修改关键词规则: Change a keyword rule.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            rule_id: Id of the rule.
            name: New name. 1 to 20 characters.
            keyword: New words.
            semantics: New actions.
            applicable_range: New range; an empty list clears its part.

        POST /cgi-bin/chatdata/keyword/update_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_UPDATE_RULE, {
            "rule_id": rule_id, "name": name, "keyword": keyword, "semantics": semantics,
            "applicable_range": applicable_range,
        }, timeout)

    def delete_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """关键词规则管理：删除关键词规则: Delete a keyword rule.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/chatdata/keyword/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_DELETE_RULE, {"rule_id": rule_id}, timeout)

    def get_hit_msg_list(
        self,
        *,
        cursor: str | None = None,
        token: str | None = None,
        need_detail: bool | Literal[0, 1] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetHitMsgListResponse:
        """获取命中关键词规则的会话记录: Get the messages that matched a keyword rule since the previous call.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取会
        话记录.

        Only messages of the last 3 days can be fetched.

        Args:
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 128 bytes.
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            need_detail: Whether the messages come with msg_detail. Default: 0.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/keyword/get_hit_msg_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97266
        """
        return self._call(ops.CHATDATA_KEYWORD_GET_HIT_MSG_LIST, {
            "cursor": cursor, "token": token, "need_detail": need_detail, "limit": limit,
        }, timeout)

    def iter_get_hit_msg_list(
        self,
        *,
        cursor: str | None = None,
        token: str | None = None,
        need_detail: bool | Literal[0, 1] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[HitMessage]:
        """获取命中关键词规则的会话记录: the items of all pages of `get_hit_msg_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.CHATDATA_KEYWORD_GET_HIT_MSG_LIST, {
            "cursor": cursor, "token": token, "need_detail": need_detail, "limit": limit,
        }, timeout)


class AsyncChatdataKeywordResource(AsyncResource):
    """关键词规则管理: `client.chatdata.keyword`, asynchronous."""

    async def create_rule(
        self,
        name: str,
        *,
        keyword: RuleKeywords | RuleKeywordsDict | None = None,
        semantics: RuleActions | RuleActionsDict | None = None,
        applicable_range: RuleRange | RuleRangeDict | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordCreateRuleResponse:
        """关键词规则管理：新增关键词规则: Create a rule that reports messages with certain words or actions.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        A company has at most 100 rules.

        At least one of `keyword` and `semantics` is needed.

        Args:
            name: Name of the rule. 1 to 20 characters.
            keyword: Words to look for; these or actions are needed.
            semantics: Actions to look for; these or words are needed.
            applicable_range: Where the rule applies; everywhere if left out.

        POST /cgi-bin/chatdata/keyword/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return await self._call(ops.CHATDATA_KEYWORD_CREATE_RULE, {
            "name": name, "keyword": keyword, "semantics": semantics, "applicable_range": applicable_range,
        }, timeout)

    async def get_rule_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetRuleListResponse:
        """关键词规则管理：获取关键词列表: List the keyword rules.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. Default: 100.

        POST /cgi-bin/chatdata/keyword/get_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return await self._call(ops.CHATDATA_KEYWORD_GET_RULE_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_rule_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[KeywordRule]:
        """关键词规则管理：获取关键词列表: the items of all pages of `get_rule_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.CHATDATA_KEYWORD_GET_RULE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def get_rule_detail(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetRuleDetailResponse:
        """关键词规则管理：获取关键词规则详情: Get a keyword rule.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/chatdata/keyword/get_rule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return await self._call(ops.CHATDATA_KEYWORD_GET_RULE_DETAIL, {"rule_id": rule_id}, timeout)

    async def update_rule(
        self,
        rule_id: str,
        *,
        name: str | None = None,
        keyword: RuleKeywords | RuleKeywordsDict | None = None,
        semantics: RuleActions | RuleActionsDict | None = None,
        applicable_range: RuleRange | RuleRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关键词规则管理：修改关键词规则: Change a keyword rule.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            rule_id: Id of the rule.
            name: New name. 1 to 20 characters.
            keyword: New words.
            semantics: New actions.
            applicable_range: New range; an empty list clears its part.

        POST /cgi-bin/chatdata/keyword/update_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return await self._call(ops.CHATDATA_KEYWORD_UPDATE_RULE, {
            "rule_id": rule_id, "name": name, "keyword": keyword, "semantics": semantics,
            "applicable_range": applicable_range,
        }, timeout)

    async def delete_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """关键词规则管理：删除关键词规则: Delete a keyword rule.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/chatdata/keyword/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return await self._call(ops.CHATDATA_KEYWORD_DELETE_RULE, {"rule_id": rule_id}, timeout)

    async def get_hit_msg_list(
        self,
        *,
        cursor: str | None = None,
        token: str | None = None,
        need_detail: bool | Literal[0, 1] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetHitMsgListResponse:
        """获取命中关键词规则的会话记录: Get the messages that matched a keyword rule since the previous call.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取会
        话记录.

        Only messages of the last 3 days can be fetched.

        Args:
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 128 bytes.
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            need_detail: Whether the messages come with msg_detail. Default: 0.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/keyword/get_hit_msg_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97266
        """
        return await self._call(ops.CHATDATA_KEYWORD_GET_HIT_MSG_LIST, {
            "cursor": cursor, "token": token, "need_detail": need_detail, "limit": limit,
        }, timeout)

    def iter_get_hit_msg_list(
        self,
        *,
        cursor: str | None = None,
        token: str | None = None,
        need_detail: bool | Literal[0, 1] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[HitMessage]:
        """获取命中关键词规则的会话记录: the items of all pages of `get_hit_msg_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.CHATDATA_KEYWORD_GET_HIT_MSG_LIST, {
            "cursor": cursor, "token": token, "need_detail": need_detail, "limit": limit,
        }, timeout)
