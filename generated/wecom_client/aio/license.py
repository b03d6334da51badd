# Generated from spec/api/license/ by codegen. Do not edit: change the spec, then run "make generate".
"""license: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import license as ops

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.license.account import (
        Account, ActivedAccountAccount, LicenseBatchActiveAccountResponse,
        LicenseBatchGetActiveInfoByCodeResponse, LicenseBatchShareActiveCodeResponse,
        LicenseBatchTransferLicenseResponse, LicenseGetActiveInfoByCodeResponse,
        LicenseGetActiveInfoByUserResponse, LicenseGetAutoActiveStatusResponse,
        LicenseListActivedAccountResponse, Share, Transfer,
    )
    from wecom_client.models.license.order import (
        AccountCount, AccountDuration, Buy, LicenseCreateNewOrderJobResponse, LicenseCreateNewOrderResponse,
        LicenseCreateRenewOrderJobResponse, LicenseGetAppLicenseInfoResponse, LicenseGetOrderResponse,
        LicenseGetUnionOrderResponse, LicenseListOrderAccountResponse, LicenseListOrderResponse,
        LicenseNewOrderJobResultResponse, LicensePayJobResultResponse, LicenseSubmitNewOrderJobResponse,
        LicenseSubmitOrderJobResponse, LicenseSubmitPayJobResponse, LicenseSupportPolicyQueryResponse, Order,
        OrderAccountAccount, RenewOrderJobAccount, SubmitOrderJobAccountDuration, UnionOrderBuy,
    )
    from wecom_runtime.model import Response


class LicenseResource(AsyncResource):
    """license: `client.license`."""

    async def active_account(
        self,
        corpid: str,
        active_code: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号: TODO 激活账号.

        Args:
            corpid: Corp id.
            active_code: Activation code of the license.
            userid: UserID of the member.

        POST /cgi-bin/license/active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_ACTIVE_ACCOUNT, {
            "corpid": corpid, "active_code": active_code, "userid": userid,
        }, timeout)

    async def active_account_by_type(
        self,
        type: int,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号: TODO 激活账号.

        Type 1 basic, 2 interconnect.

        Args:
            type: TODO 账号类型。1：基础账号 2：互通账号. One of 1 (basic account), 2 (interconnect
                account).
            corpid: Corp id.
            userid: UserID of the member.

        POST /cgi-bin/license/active_account_by_type (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_ACTIVE_ACCOUNT_BY_TYPE, {
            "type": type, "corpid": corpid, "userid": userid,
        }, timeout)

    async def batch_active_account(
        self,
        corpid: str,
        active_list: Sequence[Account | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchActiveAccountResponse:
        """激活账号: TODO 激活账号.

        Args:
            corpid: Corp id.
            active_list: TODO 需要激活的账号列表.

        POST /cgi-bin/license/batch_active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_BATCH_ACTIVE_ACCOUNT, {
            "corpid": corpid, "active_list": active_list,
        }, timeout)

    async def batch_get_active_info_by_code(
        self,
        corpid: str,
        active_code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchGetActiveInfoByCodeResponse:
        """获取激活码详情: TODO 获取激活码详情.

        Args:
            corpid: Corp id.
            active_code_list: TODO 激活码列表，最多不超过1000个. At most 1000 items.

        POST /cgi-bin/license/batch_get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return await self._call(ops.LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code_list": active_code_list,
        }, timeout)

    async def batch_share_active_code(
        self,
        from_corpid: str,
        to_corpid: str,
        share_list: Sequence[Share | Mapping[str, Any]],
        *,
        corp_link_type: int | None = None,
        timeout: float | None = None,
    ) -> LicenseBatchShareActiveCodeResponse:
        """分配激活码给下游/下级企业: TODO 分配激活码给下游/下级企业.

        Args:
            from_corpid: TODO 上游/上级企业corpid.
            to_corpid: TODO 下游/下级企业corpid.
            share_list: TODO
                分配的接口许可列表。每次分配激活码不可超过1000个，且每次分配给下游/下级企业的激活码数不可超过上下游/企业互联通讯录中该下游企业人数的2倍.
                At most 1000 items.
            corp_link_type: TODO 分配的场景，不填默认为0；0：上下游；1：企业互联. One of 0 (TODO 上下游), 1
                (TODO 企业互联). Default: 0.

        POST /cgi-bin/license/batch_share_active_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96059
        """
        return await self._call(ops.LICENSE_BATCH_SHARE_ACTIVE_CODE, {
            "from_corpid": from_corpid, "to_corpid": to_corpid, "share_list": share_list,
            "corp_link_type": corp_link_type,
        }, timeout)

    async def batch_transfer_license(
        self,
        corpid: str,
        transfer_list: Sequence[Transfer | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchTransferLicenseResponse:
        """账号继承: TODO 账号继承.

        Args:
            corpid: Corp id.
            transfer_list: TODO 继承信息列表.

        POST /cgi-bin/license/batch_transfer_license (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95673
        """
        return await self._call(ops.LICENSE_BATCH_TRANSFER_LICENSE, {
            "corpid": corpid, "transfer_list": transfer_list,
        }, timeout)

    async def get_active_info_by_code(
        self,
        corpid: str,
        active_code: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByCodeResponse:
        """获取激活码详情: TODO 获取激活码详情.

        Args:
            corpid: Corp id.
            active_code: Activation code of the license.

        POST /cgi-bin/license/get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return await self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code": active_code,
        }, timeout)

    async def get_active_info_by_user(
        self,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByUserResponse:
        """获取成员的激活详情: TODO 获取成员的激活详情.

        Args:
            corpid: Corp id.
            userid: UserID of the member.

        POST /cgi-bin/license/get_active_info_by_user (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95555
        """
        return await self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_USER, {
            "corpid": corpid, "userid": userid,
        }, timeout)

    async def get_auto_active_status(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetAutoActiveStatusResponse:
        """查询企业的许可自动激活状态: TODO 查询企业的许可自动激活状态.

        Args:
            corpid: Corp id.

        POST /cgi-bin/license/get_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95874
        """
        return await self._call(ops.LICENSE_GET_AUTO_ACTIVE_STATUS, {"corpid": corpid}, timeout)

    async def list_actived_account(
        self,
        corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LicenseListActivedAccountResponse:
        """获取企业的账号列表: TODO 获取企业的账号列表.

        Args:
            corpid: Corp id.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/license/list_actived_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95544
        """
        return await self._call(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[ActivedAccountAccount]:
        """获取企业的账号列表: the items of all pages of `list_actived_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {"corpid": corpid, "limit": limit}, timeout)

    async def set_auto_active_status(
        self,
        corpid: str,
        auto_active_status: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置企业的许可自动激活状态: TODO 设置企业的许可自动激活状态.

        Args:
            corpid: Corp id.
            auto_active_status: TODO 许可自动激活状态。0：关闭，1：打开. One of 0 (off), 1 (on).

        POST /cgi-bin/license/set_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95873
        """
        return await self._call(ops.LICENSE_SET_AUTO_ACTIVE_STATUS, {
            "corpid": corpid, "auto_active_status": auto_active_status,
        }, timeout)

    async def cancel_order(
        self,
        order_id: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消订单: TODO 取消订单.

        Args:
            order_id: Id of the order.
            corpid: Corp id.

        POST /cgi-bin/license/cancel_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96106
        """
        return await self._call(ops.LICENSE_CANCEL_ORDER, {"order_id": order_id, "corpid": corpid}, timeout)

    async def create_new_order(
        self,
        corpid: str,
        buyer_userid: str,
        account_count: AccountCount | Mapping[str, Any],
        account_duration: AccountDuration | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> LicenseCreateNewOrderResponse:
        """下单购买账号: TODO 下单购买账号.

        Args:
            corpid: Corp id.
            buyer_userid: UserID of the buyer within the provider's company.
            account_count: TODO 账号个数详情，基础账号跟互通账号不能同时为0.
            account_duration: TODO
                账号购买时长。总购买时长为(months*31+days)天，最少购买1个月(31天)，最多购买60个月(1860天)。若企业为服务商测试企业，只支持购买1个月，不支持指定天购买.

        POST /cgi-bin/license/create_new_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95644
        """
        return await self._call(ops.LICENSE_CREATE_NEW_ORDER, {
            "corpid": corpid, "buyer_userid": buyer_userid, "account_count": account_count,
            "account_duration": account_duration,
        }, timeout)

    async def create_new_order_job(
        self,
        buy_list: Sequence[Buy | Mapping[str, Any]],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> LicenseCreateNewOrderJobResponse:
        """下单购买多企业账号: TODO 下单购买多企业账号.

        Args:
            buy_list: TODO 企业新购信息列表，详见BuyInfo。每次最多传10个，每个jobid最多关联100000个BuyInfo.
                At most 10 items.
            jobid: Id of the asynchronous job.

        POST /cgi-bin/license/create_new_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return await self._call(ops.LICENSE_CREATE_NEW_ORDER_JOB, {
            "buy_list": buy_list, "jobid": jobid,
        }, timeout)

    async def create_renew_order_job(
        self,
        corpid: str,
        account_list: Sequence[RenewOrderJobAccount | Mapping[str, Any]],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> LicenseCreateRenewOrderJobResponse:
        """下单续期账号: TODO 下单续期账号.

        Args:
            corpid: Corp id.
            account_list: TODO
                续期的账号列表，每次最多1000个。同一个jobid最多关联1000000个基础账号跟1000000个互通账号. At
                most 1000 items.
            jobid: Id of the asynchronous job.

        POST /cgi-bin/license/create_renew_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95646
        """
        return await self._call(ops.LICENSE_CREATE_RENEW_ORDER_JOB, {
            "corpid": corpid, "account_list": account_list, "jobid": jobid,
        }, timeout)

    async def get_app_license_info(
        self,
        corpid: str,
        suite_id: str,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> LicenseGetAppLicenseInfoResponse:
        """获取应用的接口许可状态: TODO 获取应用的接口许可状态.

        Args:
            corpid: Corp id.
            suite_id: Id of the suite.
            appid: Id of the mini program.

        POST /cgi-bin/license/get_app_license_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95844
        """
        return await self._call(ops.LICENSE_GET_APP_LICENSE_INFO, {
            "corpid": corpid, "suite_id": suite_id, "appid": appid,
        }, timeout)

    async def get_order(self, order_id: str, *, timeout: float | None = None) -> LicenseGetOrderResponse:
        """获取订单详情: TODO 获取订单详情.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/license/get_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95648
        """
        return await self._call(ops.LICENSE_GET_ORDER, {"order_id": order_id}, timeout)

    async def get_union_order(
        self,
        order_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LicenseGetUnionOrderResponse:
        """获取多企业订单详情: TODO 获取多企业订单详情.

        Args:
            order_id: Id of the order.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/license/get_union_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98893
        """
        return await self._call(ops.LICENSE_GET_UNION_ORDER, {
            "order_id": order_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_union_order(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[UnionOrderBuy]:
        """获取多企业订单详情: the items of all pages of `get_union_order`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_GET_UNION_ORDER, {"order_id": order_id, "limit": limit}, timeout)

    async def list_order(
        self,
        *,
        corpid: str | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LicenseListOrderResponse:
        """获取订单列表: TODO 获取订单列表.

        Args:
            corpid: Corp id.
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/license/list_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95647
        """
        return await self._call(ops.LICENSE_LIST_ORDER, {
            "corpid": corpid, "start_time": start_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_list_order(
        self,
        *,
        corpid: str | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Order]:
        """获取订单列表: the items of all pages of `list_order`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ORDER, {
            "corpid": corpid, "start_time": start_time, "end_time": end_time, "limit": limit,
        }, timeout)

    async def list_order_account(
        self,
        order_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LicenseListOrderAccountResponse:
        """获取订单中的账号列表: TODO 获取订单中的账号列表.

        Args:
            order_id: Id of the order.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/license/list_order_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95649
        """
        return await self._call(ops.LICENSE_LIST_ORDER_ACCOUNT, {
            "order_id": order_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_order_account(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[OrderAccountAccount]:
        """获取订单中的账号列表: the items of all pages of `list_order_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ORDER_ACCOUNT, {"order_id": order_id, "limit": limit}, timeout)

    async def new_order_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseNewOrderJobResultResponse:
        """下单购买多企业账号: TODO 下单购买多企业账号.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/license/new_order_job_result (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return await self._call(ops.LICENSE_NEW_ORDER_JOB_RESULT, {"jobid": jobid}, timeout)

    async def pay_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> LicensePayJobResultResponse:
        """使用余额支付订单: TODO 使用余额支付订单.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/license/pay_job_result (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99415
        """
        return await self._call(ops.LICENSE_PAY_JOB_RESULT, {"jobid": jobid}, timeout)

    async def submit_new_order_job(
        self,
        jobid: str,
        buyer_userid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitNewOrderJobResponse:
        """下单购买多企业账号: TODO 下单购买多企业账号.

        Args:
            jobid: Id of the asynchronous job.
            buyer_userid: UserID of the buyer within the provider's company.

        POST /cgi-bin/license/submit_new_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return await self._call(ops.LICENSE_SUBMIT_NEW_ORDER_JOB, {
            "jobid": jobid, "buyer_userid": buyer_userid,
        }, timeout)

    async def submit_order_job(
        self,
        jobid: str,
        buyer_userid: str,
        account_duration: SubmitOrderJobAccountDuration | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitOrderJobResponse:
        """下单续期账号: TODO 下单续期账号.

        Args:
            jobid: Id of the asynchronous job.
            buyer_userid: UserID of the buyer within the provider's company.
            account_duration: TODO 账号购买时长.

        POST /cgi-bin/license/submit_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95646
        """
        return await self._call(ops.LICENSE_SUBMIT_ORDER_JOB, {
            "jobid": jobid, "buyer_userid": buyer_userid, "account_duration": account_duration,
        }, timeout)

    async def submit_pay_job(
        self,
        payer_userid: str,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitPayJobResponse:
        """使用余额支付订单: TODO 使用余额支付订单.

        Args:
            payer_userid: TODO
                支付人，服务商企业内成员的明文userid，用于充值账户的流水记录。该userid必须登录过企业微信，并且企业微信已绑定微信，且必须为服务商企业内具有“购买接口许可”权限的管理员。
            order_id: Id of the order.

        POST /cgi-bin/license/submit_pay_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99415
        """
        return await self._call(ops.LICENSE_SUBMIT_PAY_JOB, {
            "payer_userid": payer_userid, "order_id": order_id,
        }, timeout)

    async def support_policy_query(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSupportPolicyQueryResponse:
        """民生优惠条件查询: TODO 民生优惠条件查询.

        Args:
            corpid: Corp id.

        POST /cgi-bin/license/support_policy_query (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96515
        """
        return await self._call(ops.LICENSE_SUPPORT_POLICY_QUERY, {"corpid": corpid}, timeout)
