# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import corpgroup as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToExternalUseridResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToPendingIdResponse


class CorpgroupShareCalls(Resource):
    """应用共享与账号转换: `client.corpgroup`."""

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


class AsyncCorpgroupShareCalls(AsyncResource):
    """应用共享与账号转换: `client.corpgroup`, asynchronous."""

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
