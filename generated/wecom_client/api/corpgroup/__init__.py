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
    from wecom_client.api.corpgroup.batch import AsyncCorpgroupBatchResource
    from wecom_client.api.corpgroup.batch import CorpgroupBatchResource
    from wecom_client.api.corpgroup.corp import AsyncCorpgroupCorpResource
    from wecom_client.api.corpgroup.corp import CorpgroupCorpResource
    from wecom_client.api.corpgroup.rule import AsyncCorpgroupRuleResource
    from wecom_client.api.corpgroup.rule import CorpgroupRuleResource
    from wecom_client.models.corpgroup.chain import ChainContactCorp
    from wecom_client.models.corpgroup.chain import CorpgroupGetCorpSharedChainListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupGetresultResponse
    from wecom_client.models.corpgroup.chain import CorpgroupImportChainContactResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToExternalUseridResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToPendingIdResponse
    from wecom_client.params.corpgroup import ChainContactCorpDict
    from wecom_runtime.calls.polling_rule import JobProgress


class CorpgroupResource(Resource):
    """上下游: `client.corpgroup`."""

    batch: CorpgroupBatchResource = resource_at("wecom_client.api.corpgroup.batch:CorpgroupBatchResource")
    corp: CorpgroupCorpResource = resource_at("wecom_client.api.corpgroup.corp:CorpgroupCorpResource")
    rule: CorpgroupRuleResource = resource_at("wecom_client.api.corpgroup.rule:CorpgroupRuleResource")

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

    batch: AsyncCorpgroupBatchResource = resource_at("wecom_client.api.corpgroup.batch:AsyncCorpgroupBatchResource")
    corp: AsyncCorpgroupCorpResource = resource_at("wecom_client.api.corpgroup.corp:AsyncCorpgroupCorpResource")
    rule: AsyncCorpgroupRuleResource = resource_at("wecom_client.api.corpgroup.rule:AsyncCorpgroupRuleResource")

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
