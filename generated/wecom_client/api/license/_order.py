# Generated from spec/api/license/ by codegen. Do not edit.
"""接口许可: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import license as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    from wecom_client.params.license import PurchaseDict
    from wecom_client.params.license import RenewalDurationDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class LicenseOrderCalls(Resource):
    """接口许可订单: `client.license`."""

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


class AsyncLicenseOrderCalls(AsyncResource):
    """接口许可订单: `client.license`, asynchronous."""

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
