# Generated from spec/api/externalpay.yaml by codegen. Do not edit.
"""对外收款: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalpay as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalpay import Bill
    from wecom_client.models.externalpay import ExternalpayGetBillListResponse
    from wecom_client.models.externalpay import ExternalpayGetFundFlowResponse
    from wecom_client.models.externalpay import ExternalpayGetPaymentInfoResponse
    from wecom_client.models.externalpay import ExternalpayGetmerchantResponse
    from wecom_client.models.externalpay import FundFlow
    from wecom_client.models.externalpay import UseScope
    from wecom_client.params.externalpay import UseScopeDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class ExternalpayResource(Resource):
    """对外收款: `client.externalpay`."""

    def addmerchant(self, mch_id: str, merchant_name: str, *, timeout: float | None = None) -> Response:
        """收款商户号管理: Add a WeChat Pay merchant to collect payments with.

        Deprecated: The page no longer describes it; use the admin console (应用管理 - 对外收款).

        Only self-built apps may call it.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.
            merchant_name: Full name of the merchant. At most 50 bytes.

        POST /cgi-bin/externalpay/addmerchant (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return self._call(ops.EXTERNALPAY_ADDMERCHANT, {
            "mch_id": mch_id, "merchant_name": merchant_name,
        }, timeout)

    def getmerchant(self, mch_id: str, *, timeout: float | None = None) -> ExternalpayGetmerchantResponse:
        """收款商户号管理：查询商户号详情: Get a merchant that is bound, and who may use it.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Only for apps that the company has made itself.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.

        POST /cgi-bin/externalpay/getmerchant (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return self._call(ops.EXTERNALPAY_GETMERCHANT, {"mch_id": mch_id}, timeout)

    def set_mch_use_scope(
        self,
        mch_id: str,
        allow_use_scope: UseScope | UseScopeDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """收款商户号管理：设置商户号使用范围: Set who may use a merchant that is bound.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Only for apps that the company has made itself.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.
            allow_use_scope: Members, departments and tags.

        POST /cgi-bin/externalpay/set_mch_use_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return self._call(ops.EXTERNALPAY_SET_MCH_USE_SCOPE, {
            "mch_id": mch_id, "allow_use_scope": allow_use_scope,
        }, timeout)

    def delmerchant(self, mch_id: str, *, timeout: float | None = None) -> Response:
        """收款商户号管理: Remove a WeChat Pay merchant.

        Deprecated: The page no longer describes it; use the admin console (应用管理 - 对外收款).

        Only self-built apps may call it.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.

        POST /cgi-bin/externalpay/delmerchant (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return self._call(ops.EXTERNALPAY_DELMERCHANT, {"mch_id": mch_id}, timeout)

    def get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        payee_userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalpayGetBillListResponse:
        """获取对外收款记录: List payments received from people outside the company, and refunds.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Apps of providers need the permission 对外收款 of the company.

        Only payments to members that the app may see are listed; some merchants only for apps that the
        company has made itself.

        People outside of the app's scope are filtered out, so that a page may hold fewer than limit; go on
        until there is no next_cursor.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most a month later.
            payee_userid: UserID of the member who received the payment; all if left out.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Entries per page; fewer may come. At most 1000.

        POST /cgi-bin/externalpay/get_bill_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93667
        """
        return self._call(ops.EXTERNALPAY_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "payee_userid": payee_userid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        payee_userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Bill]:
        """获取对外收款记录: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALPAY_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "payee_userid": payee_userid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_payment_info(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalpayGetPaymentInfoResponse:
        """获取收款项目的商户单号: List the payments of a collection that the app has begun.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Apps of providers need the permission 对外收款 of the company.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection, returned when it was begun.

        POST /cgi-bin/externalpay/get_payment_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95944
        """
        return self._call(ops.EXTERNALPAY_GET_PAYMENT_INFO, {"payment_id": payment_id}, timeout)

    def get_fund_flow(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        mch_id: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalpayGetFundFlowResponse:
        """获取资金流水: List movements of money of the merchants opened in WeCom.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Movements since 1 December 2022 are kept for three years; those of a day come the next day after 11
        o'clock.

        Only for apps that the company has made itself; movements of members that the app may not see are
        left out.

        People outside of the app's scope are filtered out, so that a page may hold fewer than limit; go on
        until there is no next_cursor.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most 31 days later.
            mch_id: WeChat Pay merchant id; all merchants if left out.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Entries per page; fewer may come. At most 200. Default: 100.

        POST /cgi-bin/externalpay/get_fund_flow (access_token),
        https://developer.work.weixin.qq.com/document/path/98100
        """
        return self._call(ops.EXTERNALPAY_GET_FUND_FLOW, {
            "begin_time": begin_time, "end_time": end_time, "mch_id": mch_id, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_fund_flow(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        mch_id: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FundFlow]:
        """获取资金流水: the items of all pages of `get_fund_flow`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALPAY_GET_FUND_FLOW, {
            "begin_time": begin_time, "end_time": end_time, "mch_id": mch_id, "cursor": cursor,
            "limit": limit,
        }, timeout)


class AsyncExternalpayResource(AsyncResource):
    """对外收款: `client.externalpay`, asynchronous."""

    async def addmerchant(self, mch_id: str, merchant_name: str, *, timeout: float | None = None) -> Response:
        """收款商户号管理: Add a WeChat Pay merchant to collect payments with.

        Deprecated: The page no longer describes it; use the admin console (应用管理 - 对外收款).

        Only self-built apps may call it.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.
            merchant_name: Full name of the merchant. At most 50 bytes.

        POST /cgi-bin/externalpay/addmerchant (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return await self._call(ops.EXTERNALPAY_ADDMERCHANT, {
            "mch_id": mch_id, "merchant_name": merchant_name,
        }, timeout)

    async def getmerchant(
        self,
        mch_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalpayGetmerchantResponse:
        """收款商户号管理：查询商户号详情: Get a merchant that is bound, and who may use it.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Only for apps that the company has made itself.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.

        POST /cgi-bin/externalpay/getmerchant (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return await self._call(ops.EXTERNALPAY_GETMERCHANT, {"mch_id": mch_id}, timeout)

    async def set_mch_use_scope(
        self,
        mch_id: str,
        allow_use_scope: UseScope | UseScopeDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """收款商户号管理：设置商户号使用范围: Set who may use a merchant that is bound.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Only for apps that the company has made itself.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.
            allow_use_scope: Members, departments and tags.

        POST /cgi-bin/externalpay/set_mch_use_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return await self._call(ops.EXTERNALPAY_SET_MCH_USE_SCOPE, {
            "mch_id": mch_id, "allow_use_scope": allow_use_scope,
        }, timeout)

    async def delmerchant(self, mch_id: str, *, timeout: float | None = None) -> Response:
        """收款商户号管理: Remove a WeChat Pay merchant.

        Deprecated: The page no longer describes it; use the admin console (应用管理 - 对外收款).

        Only self-built apps may call it.

        Args:
            mch_id: WeChat Pay merchant id. At most 32 bytes.

        POST /cgi-bin/externalpay/delmerchant (access_token),
        https://developer.work.weixin.qq.com/document/path/93666
        """
        return await self._call(ops.EXTERNALPAY_DELMERCHANT, {"mch_id": mch_id}, timeout)

    async def get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        payee_userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalpayGetBillListResponse:
        """获取对外收款记录: List payments received from people outside the company, and refunds.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Apps of providers need the permission 对外收款 of the company.

        Only payments to members that the app may see are listed; some merchants only for apps that the
        company has made itself.

        People outside of the app's scope are filtered out, so that a page may hold fewer than limit; go on
        until there is no next_cursor.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most a month later.
            payee_userid: UserID of the member who received the payment; all if left out.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Entries per page; fewer may come. At most 1000.

        POST /cgi-bin/externalpay/get_bill_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93667
        """
        return await self._call(ops.EXTERNALPAY_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "payee_userid": payee_userid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        payee_userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Bill]:
        """获取对外收款记录: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALPAY_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "payee_userid": payee_userid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_payment_info(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalpayGetPaymentInfoResponse:
        """获取收款项目的商户单号: List the payments of a collection that the app has begun.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Apps of providers need the permission 对外收款 of the company.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection, returned when it was begun.

        POST /cgi-bin/externalpay/get_payment_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95944
        """
        return await self._call(ops.EXTERNALPAY_GET_PAYMENT_INFO, {"payment_id": payment_id}, timeout)

    async def get_fund_flow(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        mch_id: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalpayGetFundFlowResponse:
        """获取资金流水: List movements of money of the merchants opened in WeCom.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Movements since 1 December 2022 are kept for three years; those of a day come the next day after 11
        o'clock.

        Only for apps that the company has made itself; movements of members that the app may not see are
        left out.

        People outside of the app's scope are filtered out, so that a page may hold fewer than limit; go on
        until there is no next_cursor.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most 31 days later.
            mch_id: WeChat Pay merchant id; all merchants if left out.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Entries per page; fewer may come. At most 200. Default: 100.

        POST /cgi-bin/externalpay/get_fund_flow (access_token),
        https://developer.work.weixin.qq.com/document/path/98100
        """
        return await self._call(ops.EXTERNALPAY_GET_FUND_FLOW, {
            "begin_time": begin_time, "end_time": end_time, "mch_id": mch_id, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_fund_flow(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        mch_id: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FundFlow]:
        """获取资金流水: the items of all pages of `get_fund_flow`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALPAY_GET_FUND_FLOW, {
            "begin_time": begin_time, "end_time": end_time, "mch_id": mch_id, "cursor": cursor,
            "limit": limit,
        }, timeout)
