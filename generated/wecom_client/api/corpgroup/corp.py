# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import corpgroup as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.chain import ChainCorp
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainCorpinfoListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainCorpinfoResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainGroupResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainUserCustomIdResponse
    from wecom_client.models.corpgroup.share import CorpgroupCorpGettokenResponse
    from wecom_client.models.corpgroup.share import CorpgroupCorpListAppShareInfoResponse
    from wecom_client.models.corpgroup.share import SharedApp
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


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
