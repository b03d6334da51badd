# Generated from spec/api/corp.yaml by codegen. Do not edit.
"""企业: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import corp as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.corp import CorpApplyMassCallTicketResponse
    from wecom_client.models.corp import CorpGetJoinQrcodeResponse
    from wecom_client.models.corp import CorpGetOpenidMigrationResponse
    from wecom_client.models.corp import CorpGetapprovaldataResponse
    from wecom_client.models.corp import CorpGetopenapprovaldataResponse
    from wecom_client.models.corp import CorpOpencorpidToCorpidResponse
    from wecom_runtime.data.models import Time


class CorpResource(Resource):
    """企业: `client.corp`."""

    def get_join_qrcode(
        self,
        *,
        size_type: int | None = None,
        timeout: float | None = None,
    ) -> CorpGetJoinQrcodeResponse:
        """获取加入企业二维码: Get the link of the QR code with which people join the company.

        Only the contact sync secret may call it.

        Args:
            size_type: Size in pixels. One of 1 (171 x 171), 2 (399 x 399), 3 (741 x 741), 4 (2052 x 2052).

        GET /cgi-bin/corp/get_join_qrcode (access_token),
        https://developer.work.weixin.qq.com/document/path/91714
        """
        return self._call(ops.CORP_GET_JOIN_QRCODE, {"size_type": size_type}, timeout)

    def opencorpid_to_corpid(
        self,
        open_corpid: str,
        source_agentid: int,
        *,
        timeout: float | None = None,
    ) -> CorpOpencorpidToCorpidResponse:
        """自建应用与第三方应用的对接：corpid转换: Convert the encrypted corpid that a provider's app has into
        the plain one.

        Only self-built apps. The page keeps the call in a comment.

        Args:
            open_corpid: Encrypted corpid that the app of source_agentid has got.
            source_agentid: Agent id of the provider-developed or third-party app in the company.

        POST /cgi-bin/corp/opencorpid_to_corpid (access_token),
        https://developer.work.weixin.qq.com/document/path/95884
        """
        return self._call(ops.CORP_OPENCORPID_TO_CORPID, {
            "open_corpid": open_corpid, "source_agentid": source_agentid,
        }, timeout)

    def getopenapprovaldata(
        self,
        thirdNo: str,
        *,
        timeout: float | None = None,
    ) -> CorpGetopenapprovaldataResponse:
        """审批流程引擎: Get the state of an approval that was started through the JS-SDK.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        Needs the approval permission. These approvals have nothing to do with those of oa.

        Args:
            thirdNo: Your number of the approval.

        POST /cgi-bin/corp/getopenapprovaldata (access_token),
        https://developer.work.weixin.qq.com/document/path/90269
        """
        return self._call(ops.CORP_GETOPENAPPROVALDATA, {"thirdNo": thirdNo}, timeout)

    def getapprovaldata(
        self,
        starttime: Time,
        endtime: Time,
        *,
        next_spnum: int | None = None,
        timeout: float | None = None,
    ) -> CorpGetapprovaldataResponse:
        """获取审批数据（旧）: List the approvals of a period in the older form.

        Deprecated: No longer maintained and being taken down; call oa.getapprovalinfo and
        oa.getapprovaldetail.

        At most 600 calls a minute.

        Approvals that an administrator has deleted are not found.

        `endtime` is at most 30 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 30 days later.
            next_spnum: First approval to return; the first of the period if left out.

        POST /cgi-bin/corp/getapprovaldata (access_token),
        https://developer.work.weixin.qq.com/document/path/91530
        """
        return self._call(ops.CORP_GETAPPROVALDATA, {
            "starttime": starttime, "endtime": endtime, "next_spnum": next_spnum,
        }, timeout)

    def apply_mass_call_ticket(self, *, timeout: float | None = None) -> CorpApplyMassCallTicketResponse:
        """获取接口大批量调用凭据: Fetch a ticket that lifts the business rate limits of id conversions for a
        newly authorized company.

        Once for a company, within 3 months of its authorization; for third-party and provider-developed
        apps.

        For idconvert.unionid_to_external_userid and corpgroup.unionid_to_external_userid.

        The ticket lives 7 days; the basic frequency limits hold all the same.

        GET /cgi-bin/corp/apply_mass_call_ticket (access_token),
        https://developer.work.weixin.qq.com/document/path/96168
        """
        return self._call(ops.CORP_APPLY_MASS_CALL_TICKET, {}, timeout)

    def get_openid_migration(self, *, timeout: float | None = None) -> CorpGetOpenidMigrationResponse:
        """代开发应用安全性升级：代开发应用查询迁移状态: Tell which kinds of id have been moved to the
        encrypted form for the calling app.

        Self-built apps cannot call it.

        For provider-developed and third-party apps.

        POST /cgi-bin/corp/get_openid_migration (access_token),
        https://developer.work.weixin.qq.com/document/path/96518
        """
        return self._call(ops.CORP_GET_OPENID_MIGRATION, {}, timeout)


class AsyncCorpResource(AsyncResource):
    """企业: `client.corp`, asynchronous."""

    async def get_join_qrcode(
        self,
        *,
        size_type: int | None = None,
        timeout: float | None = None,
    ) -> CorpGetJoinQrcodeResponse:
        """获取加入企业二维码: Get the link of the QR code with which people join the company.

        Only the contact sync secret may call it.

        Args:
            size_type: Size in pixels. One of 1 (171 x 171), 2 (399 x 399), 3 (741 x 741), 4 (2052 x 2052).

        GET /cgi-bin/corp/get_join_qrcode (access_token),
        https://developer.work.weixin.qq.com/document/path/91714
        """
        return await self._call(ops.CORP_GET_JOIN_QRCODE, {"size_type": size_type}, timeout)

    async def opencorpid_to_corpid(
        self,
        open_corpid: str,
        source_agentid: int,
        *,
        timeout: float | None = None,
    ) -> CorpOpencorpidToCorpidResponse:
        """自建应用与第三方应用的对接：corpid转换: Convert the encrypted corpid that a provider's app has into
        the plain one.

        Only self-built apps. The page keeps the call in a comment.

        Args:
            open_corpid: Encrypted corpid that the app of source_agentid has got.
            source_agentid: Agent id of the provider-developed or third-party app in the company.

        POST /cgi-bin/corp/opencorpid_to_corpid (access_token),
        https://developer.work.weixin.qq.com/document/path/95884
        """
        return await self._call(ops.CORP_OPENCORPID_TO_CORPID, {
            "open_corpid": open_corpid, "source_agentid": source_agentid,
        }, timeout)

    async def getopenapprovaldata(
        self,
        thirdNo: str,
        *,
        timeout: float | None = None,
    ) -> CorpGetopenapprovaldataResponse:
        """审批流程引擎: Get the state of an approval that was started through the JS-SDK.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        Needs the approval permission. These approvals have nothing to do with those of oa.

        Args:
            thirdNo: Your number of the approval.

        POST /cgi-bin/corp/getopenapprovaldata (access_token),
        https://developer.work.weixin.qq.com/document/path/90269
        """
        return await self._call(ops.CORP_GETOPENAPPROVALDATA, {"thirdNo": thirdNo}, timeout)

    async def getapprovaldata(
        self,
        starttime: Time,
        endtime: Time,
        *,
        next_spnum: int | None = None,
        timeout: float | None = None,
    ) -> CorpGetapprovaldataResponse:
        """获取审批数据（旧）: List the approvals of a period in the older form.

        Deprecated: No longer maintained and being taken down; call oa.getapprovalinfo and
        oa.getapprovaldetail.

        At most 600 calls a minute.

        Approvals that an administrator has deleted are not found.

        `endtime` is at most 30 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 30 days later.
            next_spnum: First approval to return; the first of the period if left out.

        POST /cgi-bin/corp/getapprovaldata (access_token),
        https://developer.work.weixin.qq.com/document/path/91530
        """
        return await self._call(ops.CORP_GETAPPROVALDATA, {
            "starttime": starttime, "endtime": endtime, "next_spnum": next_spnum,
        }, timeout)

    async def apply_mass_call_ticket(
        self,
        *,
        timeout: float | None = None,
    ) -> CorpApplyMassCallTicketResponse:
        """获取接口大批量调用凭据: Fetch a ticket that lifts the business rate limits of id conversions for a
        newly authorized company.

        Once for a company, within 3 months of its authorization; for third-party and provider-developed
        apps.

        For idconvert.unionid_to_external_userid and corpgroup.unionid_to_external_userid.

        The ticket lives 7 days; the basic frequency limits hold all the same.

        GET /cgi-bin/corp/apply_mass_call_ticket (access_token),
        https://developer.work.weixin.qq.com/document/path/96168
        """
        return await self._call(ops.CORP_APPLY_MASS_CALL_TICKET, {}, timeout)

    async def get_openid_migration(self, *, timeout: float | None = None) -> CorpGetOpenidMigrationResponse:
        """代开发应用安全性升级：代开发应用查询迁移状态: Tell which kinds of id have been moved to the
        encrypted form for the calling app.

        Self-built apps cannot call it.

        For provider-developed and third-party apps.

        POST /cgi-bin/corp/get_openid_migration (access_token),
        https://developer.work.weixin.qq.com/document/path/96518
        """
        return await self._call(ops.CORP_GET_OPENID_MIGRATION, {}, timeout)
