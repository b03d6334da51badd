# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import corpgroup as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.corpgroup.chain import ChainContactCorp
    from wecom_client.models.corpgroup.chain import ChainCorp
    from wecom_client.models.corpgroup.chain import ChainRule
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainCorpinfoListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainCorpinfoResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainGroupResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainUserCustomIdResponse
    from wecom_client.models.corpgroup.chain import CorpgroupGetCorpSharedChainListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupGetresultResponse
    from wecom_client.models.corpgroup.chain import CorpgroupImportChainContactResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleAddRuleResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleGetRuleInfoResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleListIdsResponse
    from wecom_client.models.corpgroup.share import CorpgroupBatchExternalUseridToPendingIdResponse
    from wecom_client.models.corpgroup.share import CorpgroupCorpGettokenResponse
    from wecom_client.models.corpgroup.share import CorpgroupCorpListAppShareInfoResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToExternalUseridResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToPendingIdResponse
    from wecom_client.models.corpgroup.share import SharedApp
    from wecom_client.params.corpgroup import ChainContactCorpDict
    from wecom_client.params.corpgroup import ChainRuleDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response


class CorpgroupBatchResource(Resource):
    """应用共享与账号转换: `client.corpgroup.batch`."""

    def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupBatchExternalUseridToPendingIdResponse:
        """上下游关联客户信息-未添加客户：external_userid查询pending_id: Find the temporary ids of external
        contacts, once they have become customers.

        Only for users for whom corpgroup.unionid_to_pending_id was called; needs the customer contact
        permission.

        A follower of the customer, or the owner of the chat, must be in the app's scope; companies and
        provider must be verified.

        Args:
            external_userid: External contacts of the upper or lower company. At most 100 items.
            chat_id: Group chat; then others than its members are ignored and its owner must be in the
                scope.

        POST /cgi-bin/corpgroup/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97357
        """
        return self._call(ops.CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)


class AsyncCorpgroupBatchResource(AsyncResource):
    """应用共享与账号转换: `client.corpgroup.batch`, asynchronous."""

    async def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupBatchExternalUseridToPendingIdResponse:
        """上下游关联客户信息-未添加客户：external_userid查询pending_id: Find the temporary ids of external
        contacts, once they have become customers.

        Only for users for whom corpgroup.unionid_to_pending_id was called; needs the customer contact
        permission.

        A follower of the customer, or the owner of the chat, must be in the app's scope; companies and
        provider must be verified.

        Args:
            external_userid: External contacts of the upper or lower company. At most 100 items.
            chat_id: Group chat; then others than its members are ignored and its owner must be in the
                scope.

        POST /cgi-bin/corpgroup/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97357
        """
        return await self._call(ops.CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)


class CorpgroupCorpResource(Resource):
    """上下游: `client.corpgroup.corp`."""

    def get_chain_list(self, *, timeout: float | None = None) -> CorpgroupCorpGetChainListResponse:
        """获取上下游信息：获取上下游列表: List the supply chains of the company.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        GET /cgi-bin/corpgroup/corp/get_chain_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return self._call(ops.CORPGROUP_CORP_GET_CHAIN_LIST, {}, timeout)

    def get_chain_group(
        self,
        chain_id: str,
        *,
        groupid: int | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainGroupResponse:
        """获取上下游信息：获取上下游通讯录分组: List the groups in the address book of a supply chain.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        Args:
            chain_id: Id of the supply chain.
            groupid: Id of one group; all in the scope of the app if left out.

        POST /cgi-bin/corpgroup/corp/get_chain_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return self._call(ops.CORPGROUP_CORP_GET_CHAIN_GROUP, {
            "chain_id": chain_id, "groupid": groupid,
        }, timeout)

    def get_chain_corpinfo_list(
        self,
        chain_id: str,
        *,
        groupid: int | None = None,
        need_pending: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainCorpinfoListResponse:
        """获取上下游信息：获取企业上下游通讯录分组下的企业详情列表: List the companies in a group of a supply
        chain.

        Companies of groups below are asked for one group after the other.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        Args:
            chain_id: Id of the supply chain.
            groupid: Id of the group; the root group if left out.
            need_pending: Whether the answer includes companies that have not joined yet. Default: false.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Companies per page; without it or with 0 all come at once.

        POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return self._call(ops.CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST, {
            "chain_id": chain_id, "groupid": groupid, "need_pending": need_pending, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_chain_corpinfo_list(
        self,
        chain_id: str,
        *,
        groupid: int | None = None,
        need_pending: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ChainCorp]:
        """获取上下游信息：获取企业上下游通讯录分组下的企业详情列表: the items of all pages of
        `get_chain_corpinfo_list`, fetched as they are needed.
        """
        return self._iterate(ops.CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST, {
            "chain_id": chain_id, "groupid": groupid, "need_pending": need_pending, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_chain_corpinfo(
        self,
        chain_id: str,
        *,
        corpid: str | None = None,
        pending_corpid: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainCorpinfoResponse:
        """获取上下游信息：获取企业上下游通讯录下的企业信息: Get a company of a supply chain.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        At least one of `corpid` and `pending_corpid` is needed.

        Args:
            chain_id: Id of the supply chain.
            corpid: Company that has joined; this or pending_corpid is needed, and this one takes
                precedence.
            pending_corpid: Company that has not joined yet.

        POST /cgi-bin/corpgroup/corp/get_chain_corpinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return self._call(ops.CORPGROUP_CORP_GET_CHAIN_CORPINFO, {
            "chain_id": chain_id, "corpid": corpid, "pending_corpid": pending_corpid,
        }, timeout)

    def remove_corp(
        self,
        chain_id: str,
        *,
        corpid: str | None = None,
        pending_corpid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """移除企业: Remove a company from a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        One call at a time; only for verified companies, with an app set under 上下游 - 可调用接口的应用.

        At least one of `corpid` and `pending_corpid` is needed.

        Args:
            chain_id: Id of the supply chain.
            corpid: Company that has joined; this or pending_corpid is needed, and this one takes
                precedence.
            pending_corpid: Company that has not joined yet.

        POST /cgi-bin/corpgroup/corp/remove_corp (access_token),
        https://developer.work.weixin.qq.com/document/path/95822
        """
        return self._call(ops.CORPGROUP_CORP_REMOVE_CORP, {
            "chain_id": chain_id, "corpid": corpid, "pending_corpid": pending_corpid,
        }, timeout)

    def get_chain_user_custom_id(
        self,
        chain_id: str,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainUserCustomIdResponse:
        """查询成员自定义id: Get the custom id that a member of a company in a supply chain was given at the
        import.

        For companies in the scope of the app.

        Args:
            chain_id: Id of the supply chain.
            corpid: CorpID of the company.
            userid: UserID of the member.

        POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97441
        """
        return self._call(ops.CORPGROUP_CORP_GET_CHAIN_USER_CUSTOM_ID, {
            "chain_id": chain_id, "corpid": corpid, "userid": userid,
        }, timeout)

    def list_app_share_info(
        self,
        agentid: int | None = None,
        *,
        business_type: int | None = None,
        corpid: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpListAppShareInfoResponse:
        """获取应用共享信息: List the lower companies with which an app is shared.

        Apps with sensitive permissions are missing until the other company has confirmed them.

        Args:
            agentid: Id of the app.
            business_type: Kind of link. One of 0 (linked companies or schools), 1 (supply chain). Default:
                0.
            corpid: One company; all if left out.
            limit: Companies per page; without it or with 0 all come at once. At most 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/corpgroup/corp/list_app_share_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93403
        """
        return self._call(ops.CORPGROUP_CORP_LIST_APP_SHARE_INFO, {
            "agentid": agentid, "business_type": business_type, "corpid": corpid, "limit": limit,
            "cursor": cursor,
        }, timeout)

    def iter_list_app_share_info(
        self,
        agentid: int | None = None,
        *,
        business_type: int | None = None,
        corpid: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[SharedApp]:
        """获取应用共享信息: the items of all pages of `list_app_share_info`, fetched as they are needed."""
        return self._iterate(ops.CORPGROUP_CORP_LIST_APP_SHARE_INFO, {
            "agentid": agentid, "business_type": business_type, "corpid": corpid, "limit": limit,
            "cursor": cursor,
        }, timeout)

    def gettoken(
        self,
        corpid: str,
        agentid: int,
        *,
        business_type: int | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGettokenResponse:
        """获取下级/下游企业的access_token: Fetch an access token that reads the address book of a lower
        company.

        For self-built and provider-developed apps.

        Args:
            corpid: CorpID of the lower company, which has accepted the app.
            agentid: Id of the app in the lower company.
            business_type: Kind of link. One of 0 (linked companies or schools), 1 (supply chain). Default:
                0.

        POST /cgi-bin/corpgroup/corp/gettoken (access_token),
        https://developer.work.weixin.qq.com/document/path/93359
        """
        return self._call(ops.CORPGROUP_CORP_GETTOKEN, {
            "corpid": corpid, "agentid": agentid, "business_type": business_type,
        }, timeout)


class AsyncCorpgroupCorpResource(AsyncResource):
    """上下游: `client.corpgroup.corp`, asynchronous."""

    async def get_chain_list(self, *, timeout: float | None = None) -> CorpgroupCorpGetChainListResponse:
        """获取上下游信息：获取上下游列表: List the supply chains of the company.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        GET /cgi-bin/corpgroup/corp/get_chain_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return await self._call(ops.CORPGROUP_CORP_GET_CHAIN_LIST, {}, timeout)

    async def get_chain_group(
        self,
        chain_id: str,
        *,
        groupid: int | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainGroupResponse:
        """获取上下游信息：获取上下游通讯录分组: List the groups in the address book of a supply chain.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        Args:
            chain_id: Id of the supply chain.
            groupid: Id of one group; all in the scope of the app if left out.

        POST /cgi-bin/corpgroup/corp/get_chain_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return await self._call(ops.CORPGROUP_CORP_GET_CHAIN_GROUP, {
            "chain_id": chain_id, "groupid": groupid,
        }, timeout)

    async def get_chain_corpinfo_list(
        self,
        chain_id: str,
        *,
        groupid: int | None = None,
        need_pending: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainCorpinfoListResponse:
        """获取上下游信息：获取企业上下游通讯录分组下的企业详情列表: List the companies in a group of a supply
        chain.

        Companies of groups below are asked for one group after the other.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        Args:
            chain_id: Id of the supply chain.
            groupid: Id of the group; the root group if left out.
            need_pending: Whether the answer includes companies that have not joined yet. Default: false.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Companies per page; without it or with 0 all come at once.

        POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return await self._call(ops.CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST, {
            "chain_id": chain_id, "groupid": groupid, "need_pending": need_pending, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_chain_corpinfo_list(
        self,
        chain_id: str,
        *,
        groupid: int | None = None,
        need_pending: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ChainCorp]:
        """获取上下游信息：获取企业上下游通讯录分组下的企业详情列表: the items of all pages of
        `get_chain_corpinfo_list`, fetched as they are needed.
        """
        return self._iterate(ops.CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST, {
            "chain_id": chain_id, "groupid": groupid, "need_pending": need_pending, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_chain_corpinfo(
        self,
        chain_id: str,
        *,
        corpid: str | None = None,
        pending_corpid: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainCorpinfoResponse:
        """获取上下游信息：获取企业上下游通讯录下的企业信息: Get a company of a supply chain.

        Apps under 上下游-可调用接口的应用 get everything, other self-built and provider-developed apps
        what is in their scope.

        At least one of `corpid` and `pending_corpid` is needed.

        Args:
            chain_id: Id of the supply chain.
            corpid: Company that has joined; this or pending_corpid is needed, and this one takes
                precedence.
            pending_corpid: Company that has not joined yet.

        POST /cgi-bin/corpgroup/corp/get_chain_corpinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95820
        """
        return await self._call(ops.CORPGROUP_CORP_GET_CHAIN_CORPINFO, {
            "chain_id": chain_id, "corpid": corpid, "pending_corpid": pending_corpid,
        }, timeout)

    async def remove_corp(
        self,
        chain_id: str,
        *,
        corpid: str | None = None,
        pending_corpid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """移除企业: Remove a company from a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        One call at a time; only for verified companies, with an app set under 上下游 - 可调用接口的应用.

        At least one of `corpid` and `pending_corpid` is needed.

        Args:
            chain_id: Id of the supply chain.
            corpid: Company that has joined; this or pending_corpid is needed, and this one takes
                precedence.
            pending_corpid: Company that has not joined yet.

        POST /cgi-bin/corpgroup/corp/remove_corp (access_token),
        https://developer.work.weixin.qq.com/document/path/95822
        """
        return await self._call(ops.CORPGROUP_CORP_REMOVE_CORP, {
            "chain_id": chain_id, "corpid": corpid, "pending_corpid": pending_corpid,
        }, timeout)

    async def get_chain_user_custom_id(
        self,
        chain_id: str,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> CorpgroupCorpGetChainUserCustomIdResponse:
        """查询成员自定义id: Get the custom id that a member of a company in a supply chain was given at the
        import.

        For companies in the scope of the app.

        Args:
            chain_id: Id of the supply chain.
            corpid: CorpID of the company.
            userid: UserID of the member.

        POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97441
        """
        return await self._call(ops.CORPGROUP_CORP_GET_CHAIN_USER_CUSTOM_ID, {
            "chain_id": chain_id, "corpid": corpid, "userid": userid,
        }, timeout)

    async def list_app_share_info(
        self,
        agentid: int | None = None,
        *,
        business_type: int | None = None,
        corpid: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpListAppShareInfoResponse:
        """获取应用共享信息: List the lower companies with which an app is shared.

        Apps with sensitive permissions are missing until the other company has confirmed them.

        Args:
            agentid: Id of the app.
            business_type: Kind of link. One of 0 (linked companies or schools), 1 (supply chain). Default:
                0.
            corpid: One company; all if left out.
            limit: Companies per page; without it or with 0 all come at once. At most 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/corpgroup/corp/list_app_share_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93403
        """
        return await self._call(ops.CORPGROUP_CORP_LIST_APP_SHARE_INFO, {
            "agentid": agentid, "business_type": business_type, "corpid": corpid, "limit": limit,
            "cursor": cursor,
        }, timeout)

    def iter_list_app_share_info(
        self,
        agentid: int | None = None,
        *,
        business_type: int | None = None,
        corpid: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SharedApp]:
        """获取应用共享信息: the items of all pages of `list_app_share_info`, fetched as they are needed."""
        return self._iterate(ops.CORPGROUP_CORP_LIST_APP_SHARE_INFO, {
            "agentid": agentid, "business_type": business_type, "corpid": corpid, "limit": limit,
            "cursor": cursor,
        }, timeout)

    async def gettoken(
        self,
        corpid: str,
        agentid: int,
        *,
        business_type: int | None = None,
        timeout: float | None = None,
    ) -> CorpgroupCorpGettokenResponse:
        """获取下级/下游企业的access_token: Fetch an access token that reads the address book of a lower
        company.

        For self-built and provider-developed apps.

        Args:
            corpid: CorpID of the lower company, which has accepted the app.
            agentid: Id of the app in the lower company.
            business_type: Kind of link. One of 0 (linked companies or schools), 1 (supply chain). Default:
                0.

        POST /cgi-bin/corpgroup/corp/gettoken (access_token),
        https://developer.work.weixin.qq.com/document/path/93359
        """
        return await self._call(ops.CORPGROUP_CORP_GETTOKEN, {
            "corpid": corpid, "agentid": agentid, "business_type": business_type,
        }, timeout)


class CorpgroupRuleResource(Resource):
    """上下游管理: `client.corpgroup.rule`."""

    def list_ids(self, chain_id: str, *, timeout: float | None = None) -> CorpgroupRuleListIdsResponse:
        """获取对接规则id列表: List the ids of the contact rules of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain, with an app set under 上下游 - 可调用接口的应用
        .

        Args:
            chain_id: Id of the supply chain.

        POST /cgi-bin/corpgroup/rule/list_ids (access_token),
        https://developer.work.weixin.qq.com/document/path/95631
        """
        return self._call(ops.CORPGROUP_RULE_LIST_IDS, {"chain_id": chain_id}, timeout)

    def get_rule_info(
        self,
        chain_id: str,
        rule_id: int,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleGetRuleInfoResponse:
        """获取对接规则详情: Get a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/get_rule_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95633
        """
        return self._call(ops.CORPGROUP_RULE_GET_RULE_INFO, {
            "chain_id": chain_id, "rule_id": rule_id,
        }, timeout)

    def add_rule(
        self,
        chain_id: str,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleAddRuleResponse:
        """新增对接规则: Add a contact rule, which says whom some companies of a supply chain can see in
        another.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/add_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95634
        """
        return self._call(ops.CORPGROUP_RULE_ADD_RULE, {
            "chain_id": chain_id, "rule_info": rule_info,
        }, timeout)

    def modify_rule(
        self,
        chain_id: str,
        rule_id: int,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新对接规则: Change a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/modify_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95635
        """
        return self._call(ops.CORPGROUP_RULE_MODIFY_RULE, {
            "chain_id": chain_id, "rule_id": rule_id, "rule_info": rule_info,
        }, timeout)

    def delete_rule(self, chain_id: str, rule_id: int, *, timeout: float | None = None) -> Response:
        """删除对接规则: Delete a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95632
        """
        return self._call(ops.CORPGROUP_RULE_DELETE_RULE, {"chain_id": chain_id, "rule_id": rule_id}, timeout)


class AsyncCorpgroupRuleResource(AsyncResource):
    """上下游管理: `client.corpgroup.rule`, asynchronous."""

    async def list_ids(self, chain_id: str, *, timeout: float | None = None) -> CorpgroupRuleListIdsResponse:
        """获取对接规则id列表: List the ids of the contact rules of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain, with an app set under 上下游 - 可调用接口的应用
        .

        Args:
            chain_id: Id of the supply chain.

        POST /cgi-bin/corpgroup/rule/list_ids (access_token),
        https://developer.work.weixin.qq.com/document/path/95631
        """
        return await self._call(ops.CORPGROUP_RULE_LIST_IDS, {"chain_id": chain_id}, timeout)

    async def get_rule_info(
        self,
        chain_id: str,
        rule_id: int,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleGetRuleInfoResponse:
        """获取对接规则详情: Get a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/get_rule_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95633
        """
        return await self._call(ops.CORPGROUP_RULE_GET_RULE_INFO, {
            "chain_id": chain_id, "rule_id": rule_id,
        }, timeout)

    async def add_rule(
        self,
        chain_id: str,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleAddRuleResponse:
        """新增对接规则: Add a contact rule, which says whom some companies of a supply chain can see in
        another.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/add_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95634
        """
        return await self._call(ops.CORPGROUP_RULE_ADD_RULE, {
            "chain_id": chain_id, "rule_info": rule_info,
        }, timeout)

    async def modify_rule(
        self,
        chain_id: str,
        rule_id: int,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新对接规则: Change a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/modify_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95635
        """
        return await self._call(ops.CORPGROUP_RULE_MODIFY_RULE, {
            "chain_id": chain_id, "rule_id": rule_id, "rule_info": rule_info,
        }, timeout)

    async def delete_rule(self, chain_id: str, rule_id: int, *, timeout: float | None = None) -> Response:
        """删除对接规则: Delete a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95632
        """
        return await self._call(ops.CORPGROUP_RULE_DELETE_RULE, {
            "chain_id": chain_id, "rule_id": rule_id,
        }, timeout)


class CorpgroupResource(Resource):
    """上下游: `client.corpgroup`."""

    batch: CorpgroupBatchResource = resource_at("wecom_client.api.corpgroup:CorpgroupBatchResource")
    corp: CorpgroupCorpResource = resource_at("wecom_client.api.corpgroup:CorpgroupCorpResource")
    rule: CorpgroupRuleResource = resource_at("wecom_client.api.corpgroup:CorpgroupRuleResource")

    def import_chain_contact(
        self,
        chain_id: str,
        contact_list: Sequence[ChainContactCorp | ChainContactCorpDict],
        *,
        timeout: float | None = None,
    ) -> CorpgroupImportChainContactResponse:
        """批量导入上下游联系人: Start a job that invites companies and their people to a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        One job at a time; at most 200 people of a company, 2,000 in a call and 20,000 a day.

        Only for verified companies, with an app set under 上下游 - 可调用接口的应用.

        At most 1,000 companies a call; those who do not join are reminded for three days.

        A company has at most 5 persons in charge; while it does not exist yet, one of them has to activate
        it first.

        `client.corpgroup.wait_getresult` waits until the job is done.

        Args:
            chain_id: Id of the supply chain.
            contact_list: The companies. At most 1000 items.

        POST /cgi-bin/corpgroup/import_chain_contact (access_token),
        https://developer.work.weixin.qq.com/document/path/95821
        """
        return self._call(ops.CORPGROUP_IMPORT_CHAIN_CONTACT, {
            "chain_id": chain_id, "contact_list": contact_list,
        }, timeout)

    def getresult(self, jobid: str, *, timeout: float | None = None) -> CorpgroupGetresultResponse:
        """获取异步任务结果: Get the state and the results of an import job.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 5 calls at a time.

        Args:
            jobid: Id of the job. At most 64 bytes.

        GET /cgi-bin/corpgroup/getresult (access_token),
        https://developer.work.weixin.qq.com/document/path/95823
        """
        return self._call(ops.CORPGROUP_GETRESULT, {"jobid": jobid}, timeout)

    def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[CorpgroupGetresultResponse] | None = None,
    ) -> CorpgroupGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.CORPGROUP_GETRESULT, {"jobid": jobid}, within, pause, progress, timeout)

    def get_corp_shared_chain_list(
        self,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupGetCorpSharedChainListResponse:
        """获取下级企业加入的上下游: List the supply chains that a company has joined.

        For companies in the scope of the app.

        Args:
            corpid: CorpID of the company.

        POST /cgi-bin/corpgroup/get_corp_shared_chain_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97442
        """
        return self._call(ops.CORPGROUP_GET_CORP_SHARED_CHAIN_LIST, {"corpid": corpid}, timeout)

    def unionid_to_external_userid(
        self,
        unionid: str,
        openid: str,
        *,
        corpid: str | None = None,
        mass_call_ticket: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupUnionidToExternalUseridResponse:
        """上下游关联客户信息-已添加客户: Find the external contacts with a unionid in the lower companies.

        At most 100,000 calls an hour.

        At most 480,000 calls a day.

        At most 7,500,000 calls in 30 days.

        Needs the customer contact permission; the subject of unionid and openid must be the calling
        company.

        The app must be shared in the supply chain and granted 企业客户; unionid and openid come from one
        mini program.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user, from the same mini program.
            corpid: One lower company; all if left out.
            mass_call_ticket: Ticket from corp.apply_mass_call_ticket that lifts the limits.

        POST /cgi-bin/corpgroup/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95818
        """
        return self._call(ops.CORPGROUP_UNIONID_TO_EXTERNAL_USERID, {
            "unionid": unionid, "openid": openid, "corpid": corpid, "mass_call_ticket": mass_call_ticket,
        }, timeout)

    def unionid_to_pending_id(
        self,
        unionid: str,
        openid: str,
        *,
        timeout: float | None = None,
    ) -> CorpgroupUnionidToPendingIdResponse:
        """上下游关联客户信息-未添加客户：unionid查询pending_id: Get an id for a WeChat user who is no
        customer of a lower company yet.

        At most 100,000 calls an hour.

        At most 480,000 calls a day.

        At most 7,500,000 calls in 30 days.

        Needs the customer contact permission; the subject of unionid and openid must be the upper company.

        The app must be shared in the supply chain; the company must be verified, and so must a provider.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user, from the same mini program.

        POST /cgi-bin/corpgroup/unionid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97357
        """
        return self._call(ops.CORPGROUP_UNIONID_TO_PENDING_ID, {
            "unionid": unionid, "openid": openid,
        }, timeout)


class AsyncCorpgroupResource(AsyncResource):
    """上下游: `client.corpgroup`, asynchronous."""

    batch: AsyncCorpgroupBatchResource = resource_at("wecom_client.api.corpgroup:AsyncCorpgroupBatchResource")
    corp: AsyncCorpgroupCorpResource = resource_at("wecom_client.api.corpgroup:AsyncCorpgroupCorpResource")
    rule: AsyncCorpgroupRuleResource = resource_at("wecom_client.api.corpgroup:AsyncCorpgroupRuleResource")

    async def import_chain_contact(
        self,
        chain_id: str,
        contact_list: Sequence[ChainContactCorp | ChainContactCorpDict],
        *,
        timeout: float | None = None,
    ) -> CorpgroupImportChainContactResponse:
        """批量导入上下游联系人: Start a job that invites companies and their people to a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        One job at a time; at most 200 people of a company, 2,000 in a call and 20,000 a day.

        Only for verified companies, with an app set under 上下游 - 可调用接口的应用.

        At most 1,000 companies a call; those who do not join are reminded for three days.

        A company has at most 5 persons in charge; while it does not exist yet, one of them has to activate
        it first.

        `client.corpgroup.wait_getresult` waits until the job is done.

        Args:
            chain_id: Id of the supply chain.
            contact_list: The companies. At most 1000 items.

        POST /cgi-bin/corpgroup/import_chain_contact (access_token),
        https://developer.work.weixin.qq.com/document/path/95821
        """
        return await self._call(ops.CORPGROUP_IMPORT_CHAIN_CONTACT, {
            "chain_id": chain_id, "contact_list": contact_list,
        }, timeout)

    async def getresult(self, jobid: str, *, timeout: float | None = None) -> CorpgroupGetresultResponse:
        """获取异步任务结果: Get the state and the results of an import job.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 5 calls at a time.

        Args:
            jobid: Id of the job. At most 64 bytes.

        GET /cgi-bin/corpgroup/getresult (access_token),
        https://developer.work.weixin.qq.com/document/path/95823
        """
        return await self._call(ops.CORPGROUP_GETRESULT, {"jobid": jobid}, timeout)

    async def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[CorpgroupGetresultResponse] | None = None,
    ) -> CorpgroupGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.CORPGROUP_GETRESULT, {"jobid": jobid}, within, pause, progress, timeout)

    async def get_corp_shared_chain_list(
        self,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupGetCorpSharedChainListResponse:
        """获取下级企业加入的上下游: List the supply chains that a company has joined.

        For companies in the scope of the app.

        Args:
            corpid: CorpID of the company.

        POST /cgi-bin/corpgroup/get_corp_shared_chain_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97442
        """
        return await self._call(ops.CORPGROUP_GET_CORP_SHARED_CHAIN_LIST, {"corpid": corpid}, timeout)

    async def unionid_to_external_userid(
        self,
        unionid: str,
        openid: str,
        *,
        corpid: str | None = None,
        mass_call_ticket: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupUnionidToExternalUseridResponse:
        """上下游关联客户信息-已添加客户: Find the external contacts with a unionid in the lower companies.

        At most 100,000 calls an hour.

        At most 480,000 calls a day.

        At most 7,500,000 calls in 30 days.

        Needs the customer contact permission; the subject of unionid and openid must be the calling
        company.

        The app must be shared in the supply chain and granted 企业客户; unionid and openid come from one
        mini program.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user, from the same mini program.
            corpid: One lower company; all if left out.
            mass_call_ticket: Ticket from corp.apply_mass_call_ticket that lifts the limits.

        POST /cgi-bin/corpgroup/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95818
        """
        return await self._call(ops.CORPGROUP_UNIONID_TO_EXTERNAL_USERID, {
            "unionid": unionid, "openid": openid, "corpid": corpid, "mass_call_ticket": mass_call_ticket,
        }, timeout)

    async def unionid_to_pending_id(
        self,
        unionid: str,
        openid: str,
        *,
        timeout: float | None = None,
    ) -> CorpgroupUnionidToPendingIdResponse:
        """上下游关联客户信息-未添加客户：unionid查询pending_id: Get an id for a WeChat user who is no
        customer of a lower company yet.

        At most 100,000 calls an hour.

        At most 480,000 calls a day.

        At most 7,500,000 calls in 30 days.

        Needs the customer contact permission; the subject of unionid and openid must be the upper company.

        The app must be shared in the supply chain; the company must be verified, and so must a provider.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user, from the same mini program.

        POST /cgi-bin/corpgroup/unionid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97357
        """
        return await self._call(ops.CORPGROUP_UNIONID_TO_PENDING_ID, {
            "unionid": unionid, "openid": openid,
        }, timeout)
