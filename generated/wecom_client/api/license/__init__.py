# Generated from spec/api/license/ by codegen. Do not edit.
"""接口许可: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import license as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.license.account import ActivatedAccount
    from wecom_client.models.license.account import Activation
    from wecom_client.models.license.account import CodeRef
    from wecom_client.models.license.account import LicenseBatchActiveAccountResponse
    from wecom_client.models.license.account import LicenseBatchGetActiveInfoByCodeResponse
    from wecom_client.models.license.account import LicenseBatchShareActiveCodeResponse
    from wecom_client.models.license.account import LicenseBatchTransferLicenseResponse
    from wecom_client.models.license.account import LicenseGetActiveInfoByCodeResponse
    from wecom_client.models.license.account import LicenseGetActiveInfoByUserResponse
    from wecom_client.models.license.account import LicenseGetAppLicenseInfoResponse
    from wecom_client.models.license.account import LicenseGetAutoActiveStatusResponse
    from wecom_client.models.license.account import LicenseListActivedAccountResponse
    from wecom_client.models.license.account import Transfer
    from wecom_client.models.license.order import AccountCount
    from wecom_client.models.license.order import AccountDuration
    from wecom_client.models.license.order import AccountRef
    from wecom_client.models.license.order import LicenseCreateNewOrderJobResponse
    from wecom_client.models.license.order import LicenseCreateNewOrderResponse
    from wecom_client.models.license.order import LicenseCreateRenewOrderJobResponse
    from wecom_client.models.license.order import LicenseGetOrderResponse
    from wecom_client.models.license.order import LicenseGetUnionOrderResponse
    from wecom_client.models.license.order import LicenseListOrderAccountResponse
    from wecom_client.models.license.order import LicenseListOrderResponse
    from wecom_client.models.license.order import LicenseNewOrderJobResultResponse
    from wecom_client.models.license.order import LicensePayJobResultResponse
    from wecom_client.models.license.order import LicenseSubmitOrderJobResponse
    from wecom_client.models.license.order import LicenseSubmitPayJobResponse
    from wecom_client.models.license.order import LicenseSupportPolicyQueryResponse
    from wecom_client.models.license.order import OrderRef
    from wecom_client.models.license.order import OrderedAccount
    from wecom_client.models.license.order import Purchase
    from wecom_client.models.license.order import RenewalDuration
    from wecom_client.models.license.order import UnionOrderPart
    from wecom_client.params.license import AccountCountDict
    from wecom_client.params.license import AccountDurationDict
    from wecom_client.params.license import AccountRefDict
    from wecom_client.params.license import ActivationDict
    from wecom_client.params.license import CodeRefDict
    from wecom_client.params.license import PurchaseDict
    from wecom_client.params.license import RenewalDurationDict
    from wecom_client.params.license import TransferDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class LicenseResource(Resource):
    """接口许可: `client.license`."""

    def active_account(
        self,
        active_code: str,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号: Activate an account for a member with an activation code.

        A member has at most one basic and one interconnect account. A new code of the same kind replaces
        the old one and takes over its remaining time.

        That is possible when at most 20 days remain, and for at most 5 years altogether (701030).

        Args:
            active_code: Activation code from a paid order.
            corpid: CorpID of the company to which the code belongs.
            userid: UserID of the member.

        POST /cgi-bin/license/active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return self._call(ops.LICENSE_ACTIVE_ACCOUNT, {
            "active_code": active_code, "corpid": corpid, "userid": userid,
        }, timeout)

    def batch_active_account(
        self,
        corpid: str,
        active_list: Sequence[Activation | ActivationDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchActiveAccountResponse:
        """激活账号：批量激活账号: Activate accounts for several members with activation codes.

        Every activation succeeds or fails by itself; look at the errcode of each.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            corpid: CorpID of the company to which the codes belong.
            active_list: Who gets which code. At most 1000 items.

        POST /cgi-bin/license/batch_active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return self._call(ops.LICENSE_BATCH_ACTIVE_ACCOUNT, {
            "corpid": corpid, "active_list": active_list,
        }, timeout)

    def active_account_by_type(
        self,
        type: int,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号：指定账号类型激活: Activate an account of a given type for a member; WeCom takes the
        unused code that must be activated soonest.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            type: Kind of account. One of 1 (basic), 2 (interconnect).
            corpid: CorpID of the company to which the codes belong.
            userid: UserID of a member without a valid account of that kind.

        POST /cgi-bin/license/active_account_by_type (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return self._call(ops.LICENSE_ACTIVE_ACCOUNT_BY_TYPE, {
            "type": type, "corpid": corpid, "userid": userid,
        }, timeout)

    def get_active_info_by_code(
        self,
        corpid: str,
        active_code: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByCodeResponse:
        """获取激活码详情: Get the state of an activation code.

        Args:
            corpid: CorpID of the company.
            active_code: Activation code.

        POST /cgi-bin/license/get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code": active_code,
        }, timeout)

    def batch_get_active_info_by_code(
        self,
        corpid: str,
        active_code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchGetActiveInfoByCodeResponse:
        """获取激活码详情：批量获取激活码详情: Get the state of several activation codes.

        Args:
            corpid: CorpID of the company.
            active_code_list: Activation codes. At most 1000 items.

        POST /cgi-bin/license/batch_get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return self._call(ops.LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code_list": active_code_list,
        }, timeout)

    def list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseListActivedAccountResponse:
        """获取企业的账号列表: List the members of a company that have accounts, expired ones included.

        Args:
            corpid: CorpID of the company; of an upstream company only its own accounts are returned.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/list_actived_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95544
        """
        return self._call(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[ActivatedAccount]:
        """获取企业的账号列表: the items of all pages of `list_actived_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_active_info_by_user(
        self,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByUserResponse:
        """获取成员的激活详情: Get the accounts of one member.

        Args:
            corpid: CorpID of the company.
            userid: UserID of the member.

        POST /cgi-bin/license/get_active_info_by_user (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95555
        """
        return self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_USER, {"corpid": corpid, "userid": userid}, timeout)

    def batch_transfer_license(
        self,
        corpid: str,
        transfer_list: Sequence[Transfer | TransferDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchTransferLicenseResponse:
        """账号继承: Move accounts from members to others of the same company.

        Every transfer succeeds or fails by itself; look at the errcode of each.

        The account must be valid. From a member who is present and visible to the app it moves at most
        every 30 days.

        A receiver who has an account of the same kind must have at most 20 days left.

        Args:
            corpid: CorpID of the company.
            transfer_list: From whom to whom. At most 1000 items.

        POST /cgi-bin/license/batch_transfer_license (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95673
        """
        return self._call(ops.LICENSE_BATCH_TRANSFER_LICENSE, {
            "corpid": corpid, "transfer_list": transfer_list,
        }, timeout)

    def batch_share_active_code(
        self,
        from_corpid: str,
        to_corpid: str,
        share_list: Sequence[CodeRef | CodeRefDict],
        *,
        corp_link_type: int | None = None,
        timeout: float | None = None,
    ) -> LicenseBatchShareActiveCodeResponse:
        """分配激活码给下游/下级企业: Give activation codes of an upstream company to a downstream one.

        The provider's app must be shared with the company; a call gives at most twice the seats that it
        has in the supply chain.

        Args:
            from_corpid: CorpID of the upstream company, which shares the app and owns the codes.
            to_corpid: CorpID of the downstream company.
            share_list: Unused codes, at most twice as many as members the downstream company may have. At
                most 1000 items.
            corp_link_type: How the companies are connected. One of 0 (upstream and downstream), 1 (linked
                companies). Default: 0.

        POST /cgi-bin/license/batch_share_active_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96059
        """
        return self._call(ops.LICENSE_BATCH_SHARE_ACTIVE_CODE, {
            "from_corpid": from_corpid, "to_corpid": to_corpid, "share_list": share_list,
            "corp_link_type": corp_link_type,
        }, timeout)

    def set_auto_active_status(
        self,
        corpid: str,
        auto_active_status: bool | Literal[0, 1],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置企业的许可自动激活状态: Choose whether members get accounts automatically when they use the
        provider's apps.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.
            auto_active_status: Whether accounts are activated automatically.

        POST /cgi-bin/license/set_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95873
        """
        return self._call(ops.LICENSE_SET_AUTO_ACTIVE_STATUS, {
            "corpid": corpid, "auto_active_status": auto_active_status,
        }, timeout)

    def get_auto_active_status(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetAutoActiveStatusResponse:
        """查询企业的许可自动激活状态: Check whether members of a company get accounts automatically.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.

        POST /cgi-bin/license/get_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95874
        """
        return self._call(ops.LICENSE_GET_AUTO_ACTIVE_STATUS, {"corpid": corpid}, timeout)

    def get_app_license_info(
        self,
        corpid: str,
        suite_id: str,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> LicenseGetAppLicenseInfoResponse:
        """获取应用的接口许可状态: Check whether an app needs accounts in a company, and when its trial ends.

        The trial lasts 90 days from the first installation; the app must be installed.

        Args:
            corpid: CorpID of a company that has installed the app.
            suite_id: Id of the app or of the template of provider-developed apps.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/license/get_app_license_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95844
        """
        return self._call(ops.LICENSE_GET_APP_LICENSE_INFO, {
            "corpid": corpid, "suite_id": suite_id, "appid": appid,
        }, timeout)

    def create_new_order(
        self,
        corpid: str,
        buyer_userid: str,
        account_count: AccountCount | AccountCountDict,
        account_duration: AccountDuration | AccountDurationDict,
        *,
        timeout: float | None = None,
    ) -> LicenseCreateNewOrderResponse:
        """下单购买账号: Order new accounts for a company.

        The order must be paid in the provider's console or with `license.submit_pay_job`.

        The company must have orders for the provider's app; otherwise the errmsg holds the word WARNING.

        For a test company at most 1,000 accounts of each kind and exactly one month.

        Args:
            corpid: CorpID of the company.
            buyer_userid: UserID of a member of the provider who is an administrator for buying licenses.
            account_count: How many accounts; at least one of either kind.
            account_duration: How long the accounts are valid.

        POST /cgi-bin/license/create_new_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95644
        """
        return self._call(ops.LICENSE_CREATE_NEW_ORDER, {
            "corpid": corpid, "buyer_userid": buyer_userid, "account_count": account_count,
            "account_duration": account_duration,
        }, timeout)

    def create_renew_order_job(
        self,
        corpid: str,
        account_list: Sequence[AccountRef | AccountRefDict],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> LicenseCreateRenewOrderJobResponse:
        """下单续期账号：创建续期任务: Collect members whose accounts are to be renewed.

        A job may hold 1,000,000 accounts of each kind.

        Args:
            corpid: CorpID of the company.
            account_list: Accounts to renew. At most 1000 items.
            jobid: Job to which the accounts are added; a new one if left out.

        POST /cgi-bin/license/create_renew_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95646
        """
        return self._call(ops.LICENSE_CREATE_RENEW_ORDER_JOB, {
            "corpid": corpid, "account_list": account_list, "jobid": jobid,
        }, timeout)

    def submit_order_job(
        self,
        jobid: str,
        buyer_userid: str,
        account_duration: RenewalDuration | RenewalDurationDict,
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitOrderJobResponse:
        """下单续期账号：提交续期订单: Order the renewal of the accounts that were collected.

        The order must be paid in the provider's console or with `license.submit_pay_job`.

        Args:
            jobid: Job from `license.create_renew_order_job`.
            buyer_userid: UserID of a member of the provider who is an administrator for buying licenses.
            account_duration: How long the accounts are valid.

        POST /cgi-bin/license/submit_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95646
        """
        return self._call(ops.LICENSE_SUBMIT_ORDER_JOB, {
            "jobid": jobid, "buyer_userid": buyer_userid, "account_duration": account_duration,
        }, timeout)

    def list_order(
        self,
        *,
        corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LicenseListOrderResponse:
        """获取订单列表: List the provider's orders.

        `end_time` is at most 31 days after `start_time`.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            corpid: Only orders for this company; those of a test company are returned only so.
            start_time: Start of the period as Unix time; together with `end_time` only.
            end_time: End of the period as Unix time, at most 31 days after its start.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/license/list_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95647
        """
        return self._call(ops.LICENSE_LIST_ORDER, {
            "corpid": corpid, "start_time": start_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_list_order(
        self,
        *,
        corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[OrderRef]:
        """获取订单列表: the items of all pages of `list_order`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ORDER, {
            "corpid": corpid, "start_time": start_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_order(self, order_id: str, *, timeout: float | None = None) -> LicenseGetOrderResponse:
        """获取订单详情: Get the details of an order for one company.

        For the accounts call `license.list_order_account`, for orders of several companies
        `license.get_union_order`.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/license/get_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95648
        """
        return self._call(ops.LICENSE_GET_ORDER, {"order_id": order_id}, timeout)

    def list_order_account(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseListOrderAccountResponse:
        """获取订单中的账号列表: List the activation codes of a new order, or the members whose accounts an
        order renewed.

        Activation codes exist once the order is paid; of an order for several companies give the
        sub_order_id.

        Args:
            order_id: Id of a paid order; of an order for several companies the `sub_order_id` of one.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/list_order_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95649
        """
        return self._call(ops.LICENSE_LIST_ORDER_ACCOUNT, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_order_account(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[OrderedAccount]:
        """获取订单中的账号列表: the items of all pages of `list_order_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ORDER_ACCOUNT, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def cancel_order(
        self,
        order_id: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消订单: Cancel an order that is not paid.

        Args:
            order_id: Id of the order.
            corpid: CorpID of the company; required except for orders of several companies.

        POST /cgi-bin/license/cancel_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96106
        """
        return self._call(ops.LICENSE_CANCEL_ORDER, {"order_id": order_id, "corpid": corpid}, timeout)

    def create_new_order_job(
        self,
        buy_list: Sequence[Purchase | PurchaseDict],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> LicenseCreateNewOrderJobResponse:
        """下单购买多企业账号：创建多企业新购任务: Collect companies for which new accounts are to be ordered
        at once.

        A job may hold 100,000 entries.

        Not for test companies.

        Args:
            buy_list: Accounts to buy; not for test companies. At most 10 items.
            jobid: Job to which the companies are added; a new one if left out.

        POST /cgi-bin/license/create_new_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return self._call(ops.LICENSE_CREATE_NEW_ORDER_JOB, {"buy_list": buy_list, "jobid": jobid}, timeout)

    def submit_new_order_job(
        self,
        jobid: str,
        buyer_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """下单购买多企业账号：提交多企业新购订单: Order the accounts that were collected for several
        companies.

        The order is made afterwards; ask `license.new_order_job_result` for its id.

        The order must be paid in the provider's console or with `license.submit_pay_job`.

        Not for test companies.

        `client.license.wait_new_order_job_result` waits until the job is done.

        Args:
            jobid: Job from `license.create_new_order_job`.
            buyer_userid: UserID of a member of the provider who is an administrator for buying licenses.

        POST /cgi-bin/license/submit_new_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return self._call(ops.LICENSE_SUBMIT_NEW_ORDER_JOB, {
            "jobid": jobid, "buyer_userid": buyer_userid,
        }, timeout)

    def new_order_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseNewOrderJobResultResponse:
        """下单购买多企业账号：获取多企业新购订单提交结果: Get the id of an order for several companies.

        Results are kept for 7 days.

        Args:
            jobid: Job that was submitted at most 7 days ago.

        POST /cgi-bin/license/new_order_job_result (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return self._call(ops.LICENSE_NEW_ORDER_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_new_order_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[LicenseNewOrderJobResultResponse] | None = None,
    ) -> LicenseNewOrderJobResultResponse:
        """下单购买多企业账号：获取多企业新购订单提交结果: poll `new_order_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `new_order_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.LICENSE_NEW_ORDER_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def get_union_order(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseGetUnionOrderResponse:
        """获取多企业订单详情: Get the details of an order for several companies.

        Args:
            order_id: Id of the order.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/get_union_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98893
        """
        return self._call(ops.LICENSE_GET_UNION_ORDER, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_union_order(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[UnionOrderPart]:
        """获取多企业订单详情: the items of all pages of `get_union_order`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_GET_UNION_ORDER, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def submit_pay_job(
        self,
        payer_userid: str,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitPayJobResponse:
        """使用余额支付订单：提交余额支付订单任务: Start paying an order from the provider's prepaid account.

        The way of paying cannot be changed afterwards.

        `client.license.wait_pay_job_result` waits until the job is done.

        Args:
            payer_userid: UserID of a member of the provider who is an administrator for buying licenses.
            order_id: Id of the order.

        POST /cgi-bin/license/submit_pay_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99415
        """
        return self._call(ops.LICENSE_SUBMIT_PAY_JOB, {
            "payer_userid": payer_userid, "order_id": order_id,
        }, timeout)

    def pay_job_result(self, jobid: str, *, timeout: float | None = None) -> LicensePayJobResultResponse:
        """使用余额支付订单：获取订单支付结果: Get the result of paying an order from the prepaid account.

        Results are kept for 7 days.

        Args:
            jobid: Job that was submitted at most 7 days ago.

        Error codes:
            48001: Payer has no right to pay. The payer may not pay for the provider.
            90432: Prepaid account is not open.
            90433: Balance is too low. Top up the account, then call again.
            701005: License order is not valid.
            701084: Order is not waiting for payment.
            701129: Company has no app order of the provider.
            701130: All app orders of the company have expired.
            701147: Payment is above the limit for one payment.
            701160: A company has not passed the payment check.
            701161: Order is to be paid by WeChat online banking.

        POST /cgi-bin/license/pay_job_result (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99415
        """
        return self._call(ops.LICENSE_PAY_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_pay_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[LicensePayJobResultResponse] | None = None,
    ) -> LicensePayJobResultResponse:
        """使用余额支付订单：获取订单支付结果: poll `pay_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `pay_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.LICENSE_PAY_JOB_RESULT, {"jobid": jobid}, within, pause, progress, timeout)

    def support_policy_query(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSupportPolicyQueryResponse:
        """民生优惠条件查询: Check whether a company was entitled to the discount for public services.

        Deprecated: The discount ended on 31 March 2023, and with it this query; nothing replaces it.

        At most 1 calls in 30 days for a company.

        The company must have installed an app of the provider.

        Args:
            corpid: CorpID of a company that has installed an app of the provider, plain or encrypted.

        Error codes:
            701090: Verification of the company does not fit. The company is not verified as the discount
                asks.
            701091: Industry does not count as livelihood.
            701092: Unified social credit code does not fit.
            701096: Risk control refused the company.
            701110: School does not meet the conditions for one school.
            701111: School does not meet the conditions of an authority.

        POST /cgi-bin/license/support_policy_query (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96515
        """
        return self._call(ops.LICENSE_SUPPORT_POLICY_QUERY, {"corpid": corpid}, timeout)


class AsyncLicenseResource(AsyncResource):
    """接口许可: `client.license`, asynchronous."""

    async def active_account(
        self,
        active_code: str,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号: Activate an account for a member with an activation code.

        A member has at most one basic and one interconnect account. A new code of the same kind replaces
        the old one and takes over its remaining time.

        That is possible when at most 20 days remain, and for at most 5 years altogether (701030).

        Args:
            active_code: Activation code from a paid order.
            corpid: CorpID of the company to which the code belongs.
            userid: UserID of the member.

        POST /cgi-bin/license/active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_ACTIVE_ACCOUNT, {
            "active_code": active_code, "corpid": corpid, "userid": userid,
        }, timeout)

    async def batch_active_account(
        self,
        corpid: str,
        active_list: Sequence[Activation | ActivationDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchActiveAccountResponse:
        """激活账号：批量激活账号: Activate accounts for several members with activation codes.

        Every activation succeeds or fails by itself; look at the errcode of each.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            corpid: CorpID of the company to which the codes belong.
            active_list: Who gets which code. At most 1000 items.

        POST /cgi-bin/license/batch_active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_BATCH_ACTIVE_ACCOUNT, {
            "corpid": corpid, "active_list": active_list,
        }, timeout)

    async def active_account_by_type(
        self,
        type: int,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号：指定账号类型激活: Activate an account of a given type for a member; WeCom takes the
        unused code that must be activated soonest.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            type: Kind of account. One of 1 (basic), 2 (interconnect).
            corpid: CorpID of the company to which the codes belong.
            userid: UserID of a member without a valid account of that kind.

        POST /cgi-bin/license/active_account_by_type (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_ACTIVE_ACCOUNT_BY_TYPE, {
            "type": type, "corpid": corpid, "userid": userid,
        }, timeout)

    async def get_active_info_by_code(
        self,
        corpid: str,
        active_code: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByCodeResponse:
        """获取激活码详情: Get the state of an activation code.

        Args:
            corpid: CorpID of the company.
            active_code: Activation code.

        POST /cgi-bin/license/get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return await self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code": active_code,
        }, timeout)

    async def batch_get_active_info_by_code(
        self,
        corpid: str,
        active_code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchGetActiveInfoByCodeResponse:
        """获取激活码详情：批量获取激活码详情: Get the state of several activation codes.

        Args:
            corpid: CorpID of the company.
            active_code_list: Activation codes. At most 1000 items.

        POST /cgi-bin/license/batch_get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return await self._call(ops.LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code_list": active_code_list,
        }, timeout)

    async def list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseListActivedAccountResponse:
        """获取企业的账号列表: List the members of a company that have accounts, expired ones included.

        Args:
            corpid: CorpID of the company; of an upstream company only its own accounts are returned.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/list_actived_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95544
        """
        return await self._call(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ActivatedAccount]:
        """获取企业的账号列表: the items of all pages of `list_actived_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_active_info_by_user(
        self,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByUserResponse:
        """获取成员的激活详情: Get the accounts of one member.

        Args:
            corpid: CorpID of the company.
            userid: UserID of the member.

        POST /cgi-bin/license/get_active_info_by_user (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95555
        """
        return await self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_USER, {
            "corpid": corpid, "userid": userid,
        }, timeout)

    async def batch_transfer_license(
        self,
        corpid: str,
        transfer_list: Sequence[Transfer | TransferDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchTransferLicenseResponse:
        """账号继承: Move accounts from members to others of the same company.

        Every transfer succeeds or fails by itself; look at the errcode of each.

        The account must be valid. From a member who is present and visible to the app it moves at most
        every 30 days.

        A receiver who has an account of the same kind must have at most 20 days left.

        Args:
            corpid: CorpID of the company.
            transfer_list: From whom to whom. At most 1000 items.

        POST /cgi-bin/license/batch_transfer_license (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95673
        """
        return await self._call(ops.LICENSE_BATCH_TRANSFER_LICENSE, {
            "corpid": corpid, "transfer_list": transfer_list,
        }, timeout)

    async def batch_share_active_code(
        self,
        from_corpid: str,
        to_corpid: str,
        share_list: Sequence[CodeRef | CodeRefDict],
        *,
        corp_link_type: int | None = None,
        timeout: float | None = None,
    ) -> LicenseBatchShareActiveCodeResponse:
        """分配激活码给下游/下级企业: Give activation codes of an upstream company to a downstream one.

        The provider's app must be shared with the company; a call gives at most twice the seats that it
        has in the supply chain.

        Args:
            from_corpid: CorpID of the upstream company, which shares the app and owns the codes.
            to_corpid: CorpID of the downstream company.
            share_list: Unused codes, at most twice as many as members the downstream company may have. At
                most 1000 items.
            corp_link_type: How the companies are connected. One of 0 (upstream and downstream), 1 (linked
                companies). Default: 0.

        POST /cgi-bin/license/batch_share_active_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96059
        """
        return await self._call(ops.LICENSE_BATCH_SHARE_ACTIVE_CODE, {
            "from_corpid": from_corpid, "to_corpid": to_corpid, "share_list": share_list,
            "corp_link_type": corp_link_type,
        }, timeout)

    async def set_auto_active_status(
        self,
        corpid: str,
        auto_active_status: bool | Literal[0, 1],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置企业的许可自动激活状态: Choose whether members get accounts automatically when they use the
        provider's apps.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.
            auto_active_status: Whether accounts are activated automatically.

        POST /cgi-bin/license/set_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95873
        """
        return await self._call(ops.LICENSE_SET_AUTO_ACTIVE_STATUS, {
            "corpid": corpid, "auto_active_status": auto_active_status,
        }, timeout)

    async def get_auto_active_status(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetAutoActiveStatusResponse:
        """查询企业的许可自动激活状态: Check whether members of a company get accounts automatically.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.

        POST /cgi-bin/license/get_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95874
        """
        return await self._call(ops.LICENSE_GET_AUTO_ACTIVE_STATUS, {"corpid": corpid}, timeout)

    async def get_app_license_info(
        self,
        corpid: str,
        suite_id: str,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> LicenseGetAppLicenseInfoResponse:
        """获取应用的接口许可状态: Check whether an app needs accounts in a company, and when its trial ends.

        The trial lasts 90 days from the first installation; the app must be installed.

        Args:
            corpid: CorpID of a company that has installed the app.
            suite_id: Id of the app or of the template of provider-developed apps.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/license/get_app_license_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95844
        """
        return await self._call(ops.LICENSE_GET_APP_LICENSE_INFO, {
            "corpid": corpid, "suite_id": suite_id, "appid": appid,
        }, timeout)

    async def create_new_order(
        self,
        corpid: str,
        buyer_userid: str,
        account_count: AccountCount | AccountCountDict,
        account_duration: AccountDuration | AccountDurationDict,
        *,
        timeout: float | None = None,
    ) -> LicenseCreateNewOrderResponse:
        """下单购买账号: Order new accounts for a company.

        The order must be paid in the provider's console or with `license.submit_pay_job`.

        The company must have orders for the provider's app; otherwise the errmsg holds the word WARNING.

        For a test company at most 1,000 accounts of each kind and exactly one month.

        Args:
            corpid: CorpID of the company.
            buyer_userid: UserID of a member of the provider who is an administrator for buying licenses.
            account_count: How many accounts; at least one of either kind.
            account_duration: How long the accounts are valid.

        POST /cgi-bin/license/create_new_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95644
        """
        return await self._call(ops.LICENSE_CREATE_NEW_ORDER, {
            "corpid": corpid, "buyer_userid": buyer_userid, "account_count": account_count,
            "account_duration": account_duration,
        }, timeout)

    async def create_renew_order_job(
        self,
        corpid: str,
        account_list: Sequence[AccountRef | AccountRefDict],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> LicenseCreateRenewOrderJobResponse:
        """下单续期账号：创建续期任务: Collect members whose accounts are to be renewed.

        A job may hold 1,000,000 accounts of each kind.

        Args:
            corpid: CorpID of the company.
            account_list: Accounts to renew. At most 1000 items.
            jobid: Job to which the accounts are added; a new one if left out.

        POST /cgi-bin/license/create_renew_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95646
        """
        return await self._call(ops.LICENSE_CREATE_RENEW_ORDER_JOB, {
            "corpid": corpid, "account_list": account_list, "jobid": jobid,
        }, timeout)

    async def submit_order_job(
        self,
        jobid: str,
        buyer_userid: str,
        account_duration: RenewalDuration | RenewalDurationDict,
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitOrderJobResponse:
        """下单续期账号：提交续期订单: Order the renewal of the accounts that were collected.

        The order must be paid in the provider's console or with `license.submit_pay_job`.

        Args:
            jobid: Job from `license.create_renew_order_job`.
            buyer_userid: UserID of a member of the provider who is an administrator for buying licenses.
            account_duration: How long the accounts are valid.

        POST /cgi-bin/license/submit_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95646
        """
        return await self._call(ops.LICENSE_SUBMIT_ORDER_JOB, {
            "jobid": jobid, "buyer_userid": buyer_userid, "account_duration": account_duration,
        }, timeout)

    async def list_order(
        self,
        *,
        corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LicenseListOrderResponse:
        """获取订单列表: List the provider's orders.

        `end_time` is at most 31 days after `start_time`.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            corpid: Only orders for this company; those of a test company are returned only so.
            start_time: Start of the period as Unix time; together with `end_time` only.
            end_time: End of the period as Unix time, at most 31 days after its start.
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
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[OrderRef]:
        """获取订单列表: the items of all pages of `list_order`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ORDER, {
            "corpid": corpid, "start_time": start_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_order(self, order_id: str, *, timeout: float | None = None) -> LicenseGetOrderResponse:
        """获取订单详情: Get the details of an order for one company.

        For the accounts call `license.list_order_account`, for orders of several companies
        `license.get_union_order`.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/license/get_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95648
        """
        return await self._call(ops.LICENSE_GET_ORDER, {"order_id": order_id}, timeout)

    async def list_order_account(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseListOrderAccountResponse:
        """获取订单中的账号列表: List the activation codes of a new order, or the members whose accounts an
        order renewed.

        Activation codes exist once the order is paid; of an order for several companies give the
        sub_order_id.

        Args:
            order_id: Id of a paid order; of an order for several companies the `sub_order_id` of one.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/list_order_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95649
        """
        return await self._call(ops.LICENSE_LIST_ORDER_ACCOUNT, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_order_account(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[OrderedAccount]:
        """获取订单中的账号列表: the items of all pages of `list_order_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ORDER_ACCOUNT, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    async def cancel_order(
        self,
        order_id: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消订单: Cancel an order that is not paid.

        Args:
            order_id: Id of the order.
            corpid: CorpID of the company; required except for orders of several companies.

        POST /cgi-bin/license/cancel_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96106
        """
        return await self._call(ops.LICENSE_CANCEL_ORDER, {"order_id": order_id, "corpid": corpid}, timeout)

    async def create_new_order_job(
        self,
        buy_list: Sequence[Purchase | PurchaseDict],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> LicenseCreateNewOrderJobResponse:
        """下单购买多企业账号：创建多企业新购任务: Collect companies for which new accounts are to be ordered
        at once.

        A job may hold 100,000 entries.

        Not for test companies.

        Args:
            buy_list: Accounts to buy; not for test companies. At most 10 items.
            jobid: Job to which the companies are added; a new one if left out.

        POST /cgi-bin/license/create_new_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return await self._call(ops.LICENSE_CREATE_NEW_ORDER_JOB, {
            "buy_list": buy_list, "jobid": jobid,
        }, timeout)

    async def submit_new_order_job(
        self,
        jobid: str,
        buyer_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """下单购买多企业账号：提交多企业新购订单: Order the accounts that were collected for several
        companies.

        The order is made afterwards; ask `license.new_order_job_result` for its id.

        The order must be paid in the provider's console or with `license.submit_pay_job`.

        Not for test companies.

        `client.license.wait_new_order_job_result` waits until the job is done.

        Args:
            jobid: Job from `license.create_new_order_job`.
            buyer_userid: UserID of a member of the provider who is an administrator for buying licenses.

        POST /cgi-bin/license/submit_new_order_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return await self._call(ops.LICENSE_SUBMIT_NEW_ORDER_JOB, {
            "jobid": jobid, "buyer_userid": buyer_userid,
        }, timeout)

    async def new_order_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseNewOrderJobResultResponse:
        """下单购买多企业账号：获取多企业新购订单提交结果: Get the id of an order for several companies.

        Results are kept for 7 days.

        Args:
            jobid: Job that was submitted at most 7 days ago.

        POST /cgi-bin/license/new_order_job_result (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98892
        """
        return await self._call(ops.LICENSE_NEW_ORDER_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_new_order_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[LicenseNewOrderJobResultResponse] | None = None,
    ) -> LicenseNewOrderJobResultResponse:
        """下单购买多企业账号：获取多企业新购订单提交结果: poll `new_order_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `new_order_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.LICENSE_NEW_ORDER_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def get_union_order(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseGetUnionOrderResponse:
        """获取多企业订单详情: Get the details of an order for several companies.

        Args:
            order_id: Id of the order.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/get_union_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98893
        """
        return await self._call(ops.LICENSE_GET_UNION_ORDER, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_union_order(
        self,
        order_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[UnionOrderPart]:
        """获取多企业订单详情: the items of all pages of `get_union_order`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_GET_UNION_ORDER, {
            "order_id": order_id, "limit": limit, "cursor": cursor,
        }, timeout)

    async def submit_pay_job(
        self,
        payer_userid: str,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSubmitPayJobResponse:
        """使用余额支付订单：提交余额支付订单任务: Start paying an order from the provider's prepaid account.

        The way of paying cannot be changed afterwards.

        `client.license.wait_pay_job_result` waits until the job is done.

        Args:
            payer_userid: UserID of a member of the provider who is an administrator for buying licenses.
            order_id: Id of the order.

        POST /cgi-bin/license/submit_pay_job (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99415
        """
        return await self._call(ops.LICENSE_SUBMIT_PAY_JOB, {
            "payer_userid": payer_userid, "order_id": order_id,
        }, timeout)

    async def pay_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> LicensePayJobResultResponse:
        """使用余额支付订单：获取订单支付结果: Get the result of paying an order from the prepaid account.

        Results are kept for 7 days.

        Args:
            jobid: Job that was submitted at most 7 days ago.

        Error codes:
            48001: Payer has no right to pay. The payer may not pay for the provider.
            90432: Prepaid account is not open.
            90433: Balance is too low. Top up the account, then call again.
            701005: License order is not valid.
            701084: Order is not waiting for payment.
            701129: Company has no app order of the provider.
            701130: All app orders of the company have expired.
            701147: Payment is above the limit for one payment.
            701160: A company has not passed the payment check.
            701161: Order is to be paid by WeChat online banking.

        POST /cgi-bin/license/pay_job_result (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99415
        """
        return await self._call(ops.LICENSE_PAY_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_pay_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[LicensePayJobResultResponse] | None = None,
    ) -> LicensePayJobResultResponse:
        """使用余额支付订单：获取订单支付结果: poll `pay_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `pay_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.LICENSE_PAY_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def support_policy_query(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseSupportPolicyQueryResponse:
        """民生优惠条件查询: Check whether a company was entitled to the discount for public services.

        Deprecated: The discount ended on 31 March 2023, and with it this query; nothing replaces it.

        At most 1 calls in 30 days for a company.

        The company must have installed an app of the provider.

        Args:
            corpid: CorpID of a company that has installed an app of the provider, plain or encrypted.

        Error codes:
            701090: Verification of the company does not fit. The company is not verified as the discount
                asks.
            701091: Industry does not count as livelihood.
            701092: Unified social credit code does not fit.
            701096: Risk control refused the company.
            701110: School does not meet the conditions for one school.
            701111: School does not meet the conditions of an authority.

        POST /cgi-bin/license/support_policy_query (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96515
        """
        return await self._call(ops.LICENSE_SUPPORT_POLICY_QUERY, {"corpid": corpid}, timeout)
