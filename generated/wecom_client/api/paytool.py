# Generated from spec/api/paytool.yaml by codegen. Do not edit.
"""收银台: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import paytool as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.paytool import Invoice
    from wecom_client.models.paytool import OrderProduct
    from wecom_client.models.paytool import PayOrder
    from wecom_client.models.paytool import PaytoolGetInvoiceListResponse
    from wecom_client.models.paytool import PaytoolGetOrderDetailResponse
    from wecom_client.models.paytool import PaytoolGetOrderListResponse
    from wecom_client.models.paytool import PaytoolOpenOrderResponse
    from wecom_client.params.paytool import OrderProductDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class PaytoolResource(Resource):
    """收银台: `client.paytool`."""

    def open_order(
        self,
        business_type: int,
        pay_type: int,
        product_list: OrderProduct | OrderProductDict,
        *,
        custom_corpid: str | None = None,
        bank_receipt_media_id: str | None = None,
        creator: str | None = None,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolOpenOrderResponse:
        """创建收款订单: Create an order that a customer is to pay or to confirm.

        The provider needs a merchant account registered at the cashier, except for orders that are free of
        charge.

        `custom_corpid` is needed if `business_type` is 2.

        Args:
            business_type: Kind of business. One of 1 (third-party app), 2 (provider-developed app), 3
                (industry solution).
            pay_type: How it is paid; a solution may be free only if it holds no recommended third-party
                app. One of 0 (the customer pays), 1 (the provider has been paid), 2 (free of charge).
            product_list: What is bought; the field that belongs to the business type is needed.
            custom_corpid: CorpID of the customer; needed for business type 2. At most 64 bytes.
            bank_receipt_media_id: Bank receipt or invoice (picture or PDF) for payment type 1, a media_id
                from service.media.upload with attachment_type 3.
            creator: UserID of the member who creates it, with the right to collect payments; gets the
                notices that otherwise go to all super administrators.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/open_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98045
        """
        return self._call(ops.PAYTOOL_OPEN_ORDER, {
            "business_type": business_type, "pay_type": pay_type, "product_list": product_list,
            "custom_corpid": custom_corpid, "bank_receipt_media_id": bank_receipt_media_id,
            "creator": creator, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    def close_order(
        self,
        order_id: str,
        *,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消收款订单: Cancel an order.

        The provider needs a merchant account registered at the cashier.

        Args:
            order_id: Id of the order. At most 64 bytes.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/close_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98046
        """
        return self._call(ops.PAYTOOL_CLOSE_ORDER, {
            "order_id": order_id, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    def get_order_list(
        self,
        limit: int,
        *,
        business_type: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetOrderListResponse:
        """获取收款订单列表: List the orders that were created within a time range.

        Args:
            limit: Page size. 1 to 2000.
            business_type: Only orders of this kind. One of 1 (third-party app), 2 (provider-developed
                app), 3 (industry solution).
            start_time: Created at or after this Unix time.
            end_time: Created at or before this Unix time.
            cursor: Cursor from the previous call; leave out for the first page.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/get_order_list (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98053
        """
        return self._call(ops.PAYTOOL_GET_ORDER_LIST, {
            "limit": limit, "business_type": business_type, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    def iter_get_order_list(
        self,
        limit: int,
        *,
        business_type: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> Pages[PayOrder]:
        """获取收款订单列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.PAYTOOL_GET_ORDER_LIST, {
            "limit": limit, "business_type": business_type, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    def get_order_detail(
        self,
        order_id: str,
        *,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetOrderDetailResponse:
        """获取收款订单详情: Get one order with everything that was bought.

        Args:
            order_id: Id of the order.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/get_order_detail (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98054
        """
        return self._call(ops.PAYTOOL_GET_ORDER_DETAIL, {
            "order_id": order_id, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    def get_invoice_list(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetInvoiceListResponse:
        """获取发票列表: List the invoices that customers have applied for.

        The provider needs a merchant account registered at the cashier.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            start_time: Applied for at or after this Unix time; only together with end_time.
            end_time: Applied for at or before this Unix time; only together with start_time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 50.

        POST /cgi-bin/paytool/get_invoice_list (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99436
        """
        return self._call(ops.PAYTOOL_GET_INVOICE_LIST, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_invoice_list(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Invoice]:
        """获取发票列表: the items of all pages of `get_invoice_list`, fetched as they are needed."""
        return self._iterate(ops.PAYTOOL_GET_INVOICE_LIST, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def mark_invoice_status(
        self,
        order_id: str,
        oper_userid: str,
        invoice_status: int,
        invoice_note: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """标记开票状态: Mark the invoice of an order as issued or cancelled.

        The provider needs a merchant account registered at the cashier.

        Args:
            order_id: Id of the order.
            oper_userid: UserID of the member who marks it, with the right 收银台-发票管理 (cashier,
                invoices).
            invoice_status: New status; no effect on an issued invoice. After a cancellation the customer
                may apply again. One of 1 (issued on paper and mailed to the customer), 2 (issued
                electronically and sent to the customer's mailbox), 3 (cancelled).
            invoice_note: Note that the customer sees, for example the tracking number. At most 200 bytes.

        POST /cgi-bin/paytool/mark_invoice_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99437
        """
        return self._call(ops.PAYTOOL_MARK_INVOICE_STATUS, {
            "order_id": order_id, "oper_userid": oper_userid, "invoice_status": invoice_status,
            "invoice_note": invoice_note,
        }, timeout)


class AsyncPaytoolResource(AsyncResource):
    """收银台: `client.paytool`, asynchronous."""

    async def open_order(
        self,
        business_type: int,
        pay_type: int,
        product_list: OrderProduct | OrderProductDict,
        *,
        custom_corpid: str | None = None,
        bank_receipt_media_id: str | None = None,
        creator: str | None = None,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolOpenOrderResponse:
        """创建收款订单: Create an order that a customer is to pay or to confirm.

        The provider needs a merchant account registered at the cashier, except for orders that are free of
        charge.

        `custom_corpid` is needed if `business_type` is 2.

        Args:
            business_type: Kind of business. One of 1 (third-party app), 2 (provider-developed app), 3
                (industry solution).
            pay_type: How it is paid; a solution may be free only if it holds no recommended third-party
                app. One of 0 (the customer pays), 1 (the provider has been paid), 2 (free of charge).
            product_list: What is bought; the field that belongs to the business type is needed.
            custom_corpid: CorpID of the customer; needed for business type 2. At most 64 bytes.
            bank_receipt_media_id: Bank receipt or invoice (picture or PDF) for payment type 1, a media_id
                from service.media.upload with attachment_type 3.
            creator: UserID of the member who creates it, with the right to collect payments; gets the
                notices that otherwise go to all super administrators.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/open_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98045
        """
        return await self._call(ops.PAYTOOL_OPEN_ORDER, {
            "business_type": business_type, "pay_type": pay_type, "product_list": product_list,
            "custom_corpid": custom_corpid, "bank_receipt_media_id": bank_receipt_media_id,
            "creator": creator, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    async def close_order(
        self,
        order_id: str,
        *,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消收款订单: Cancel an order.

        The provider needs a merchant account registered at the cashier.

        Args:
            order_id: Id of the order. At most 64 bytes.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/close_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98046
        """
        return await self._call(ops.PAYTOOL_CLOSE_ORDER, {
            "order_id": order_id, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    async def get_order_list(
        self,
        limit: int,
        *,
        business_type: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetOrderListResponse:
        """获取收款订单列表: List the orders that were created within a time range.

        Args:
            limit: Page size. 1 to 2000.
            business_type: Only orders of this kind. One of 1 (third-party app), 2 (provider-developed
                app), 3 (industry solution).
            start_time: Created at or after this Unix time.
            end_time: Created at or before this Unix time.
            cursor: Cursor from the previous call; leave out for the first page.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/get_order_list (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98053
        """
        return await self._call(ops.PAYTOOL_GET_ORDER_LIST, {
            "limit": limit, "business_type": business_type, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    def iter_get_order_list(
        self,
        limit: int,
        *,
        business_type: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[PayOrder]:
        """获取收款订单列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.PAYTOOL_GET_ORDER_LIST, {
            "limit": limit, "business_type": business_type, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    async def get_order_detail(
        self,
        order_id: str,
        *,
        nonce_str: str | None = None,
        ts: Time | None = None,
        sig: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetOrderDetailResponse:
        """获取收款订单详情: Get one order with everything that was bought.

        Args:
            order_id: Id of the order.
            nonce_str: Random string; must not repeat within 15 minutes. At most 32 bytes. The client fills
                it in if it is left out.
            ts: Present Unix time in seconds, at most 15 minutes off. The client fills it in if it is left
                out.
            sig: Signature over the other parameters (document 98768). The client fills it in if it is left
                out.

        POST /cgi-bin/paytool/get_order_detail (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98054
        """
        return await self._call(ops.PAYTOOL_GET_ORDER_DETAIL, {
            "order_id": order_id, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    async def get_invoice_list(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetInvoiceListResponse:
        """获取发票列表: List the invoices that customers have applied for.

        The provider needs a merchant account registered at the cashier.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            start_time: Applied for at or after this Unix time; only together with end_time.
            end_time: Applied for at or before this Unix time; only together with start_time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 50.

        POST /cgi-bin/paytool/get_invoice_list (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99436
        """
        return await self._call(ops.PAYTOOL_GET_INVOICE_LIST, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_invoice_list(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Invoice]:
        """获取发票列表: the items of all pages of `get_invoice_list`, fetched as they are needed."""
        return self._iterate(ops.PAYTOOL_GET_INVOICE_LIST, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def mark_invoice_status(
        self,
        order_id: str,
        oper_userid: str,
        invoice_status: int,
        invoice_note: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """标记开票状态: Mark the invoice of an order as issued or cancelled.

        The provider needs a merchant account registered at the cashier.

        Args:
            order_id: Id of the order.
            oper_userid: UserID of the member who marks it, with the right 收银台-发票管理 (cashier,
                invoices).
            invoice_status: New status; no effect on an issued invoice. After a cancellation the customer
                may apply again. One of 1 (issued on paper and mailed to the customer), 2 (issued
                electronically and sent to the customer's mailbox), 3 (cancelled).
            invoice_note: Note that the customer sees, for example the tracking number. At most 200 bytes.

        POST /cgi-bin/paytool/mark_invoice_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99437
        """
        return await self._call(ops.PAYTOOL_MARK_INVOICE_STATUS, {
            "order_id": order_id, "oper_userid": oper_userid, "invoice_status": invoice_status,
            "invoice_note": invoice_note,
        }, timeout)
