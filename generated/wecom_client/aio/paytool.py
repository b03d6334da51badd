# Generated from spec/api/paytool.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""收银台: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import paytool as ops

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from typing import Any
    from wecom_client.models.paytool import (
        Invoice, OpenOrderProduct, Order, PaytoolGetInvoiceListResponse, PaytoolGetOrderDetailResponse,
        PaytoolGetOrderListResponse, PaytoolOpenOrderResponse,
    )
    from wecom_runtime.model import Response


class PaytoolResource(AsyncResource):
    """收银台: `client.paytool`."""

    async def close_order(
        self,
        order_id: str,
        nonce_str: str,
        ts: int,
        sig: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """取消收款订单: TODO 取消收款订单.

        Args:
            order_id: Id of the order. At most 64 bytes.
            nonce_str: Random string of the signature. At most 32 bytes.
            ts: Unix time of the signature.
            sig: Signature of the request.

        POST /cgi-bin/paytool/close_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98046
        """
        return await self._call(ops.PAYTOOL_CLOSE_ORDER, {
            "order_id": order_id, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    async def get_invoice_list(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetInvoiceListResponse:
        """获取发票列表: TODO 获取发票列表.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
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
        start_time: int | None = None,
        end_time: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Invoice]:
        """获取发票列表: the items of all pages of `get_invoice_list`, fetched as they are needed."""
        return self._iterate(ops.PAYTOOL_GET_INVOICE_LIST, {
            "start_time": start_time, "end_time": end_time, "limit": limit,
        }, timeout)

    async def get_order_detail(
        self,
        order_id: str,
        nonce_str: str,
        ts: int,
        sig: str,
        *,
        timeout: float | None = None,
    ) -> PaytoolGetOrderDetailResponse:
        """获取收款订单详情: TODO 获取收款订单详情.

        Args:
            order_id: Id of the order.
            nonce_str: Random string of the signature. At most 32 bytes.
            ts: Unix time of the signature.
            sig: Signature of the request.

        POST /cgi-bin/paytool/get_order_detail (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98054
        """
        return await self._call(ops.PAYTOOL_GET_ORDER_DETAIL, {
            "order_id": order_id, "nonce_str": nonce_str, "ts": ts, "sig": sig,
        }, timeout)

    async def get_order_list(
        self,
        limit: int,
        nonce_str: str,
        ts: int,
        sig: str,
        *,
        business_type: int | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolGetOrderListResponse:
        """获取收款订单列表: TODO 获取收款订单列表.

        Args:
            limit: Page size. At most 2000.
            nonce_str: Random string of the signature. At most 32 bytes.
            ts: Unix time of the signature.
            sig: Signature of the request.
            business_type: TODO 业务类型</br>取值范围：</br>&#160;&#160;&#160;&#160;1 -
                普通第三方应用</br>&#160;&#160;&#160;&#160;2 - 代开发应用</br>&#160;&#160;&#160;&#160;3 -
                行业解决方案</br>. One of 1 (TODO 普通第三方应用</br>&#160), 2 (TODO 代开发应用</br>&#160),
                3 (TODO 行业解决方案</br>).
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/paytool/get_order_list (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98053
        """
        return await self._call(ops.PAYTOOL_GET_ORDER_LIST, {
            "limit": limit, "nonce_str": nonce_str, "ts": ts, "sig": sig, "business_type": business_type,
            "start_time": start_time, "end_time": end_time, "cursor": cursor,
        }, timeout)

    def iter_get_order_list(
        self,
        limit: int,
        nonce_str: str,
        ts: int,
        sig: str,
        *,
        business_type: int | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Order]:
        """获取收款订单列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.PAYTOOL_GET_ORDER_LIST, {
            "limit": limit, "nonce_str": nonce_str, "ts": ts, "sig": sig, "business_type": business_type,
            "start_time": start_time, "end_time": end_time,
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
        """标记开票状态: TODO 标记开票状态.

        Args:
            order_id: Id of the order.
            oper_userid: TODO 标记开票状态的操作人，操作人需要有「收银台-发票管理」的权限.
            invoice_status: TODO
                要标记的开票状态。；1-已开具纸质发票，并邮寄给客户；2-已开具电子发票，并发送至客户邮箱；3-取消开具发票，取消后企业可再次申请；若订单对应开票状态为已开票，此次标记将不生效.
                One of 1 (TODO 已开具纸质发票), 2 (TODO 已开具电子发票), 3 (TODO 取消开具发票).
            invoice_note: TODO 填写开票备注，例如发票邮寄单号等，客户侧可见。不超过200字节. At most 200
                bytes.

        POST /cgi-bin/paytool/mark_invoice_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99437
        """
        return await self._call(ops.PAYTOOL_MARK_INVOICE_STATUS, {
            "order_id": order_id, "oper_userid": oper_userid, "invoice_status": invoice_status,
            "invoice_note": invoice_note,
        }, timeout)

    async def open_order(
        self,
        business_type: int,
        pay_type: int,
        product_list: OpenOrderProduct | Mapping[str, Any],
        nonce_str: str,
        ts: int,
        sig: str,
        *,
        custom_corpid: str | None = None,
        bank_receipt_media_id: str | None = None,
        creator: str | None = None,
        timeout: float | None = None,
    ) -> PaytoolOpenOrderResponse:
        """创建收款订单: TODO 创建收款订单.

        Args:
            business_type: TODO 业务类型</br>取值范围：</br>&#160;&#160;&#160;&#160;1 -
                普通第三方应用</br>&#160;&#160;&#160;&#160;2 - 代开发应用</br>&#160;&#160;&#160;&#160;3 -
                行业解决方案. One of 1 (TODO 普通第三方应用</br>&#160), 2 (TODO 代开发应用</br>&#160), 3
                (TODO 行业解决方案).
            pay_type: TODO 支付方式</br>取值范围：0-客户支付；1-服务商代支付；2-免支付. One of 0 (TODO
                客户支付), 1 (TODO 服务商代支付), 2 (TODO 免支付).
            product_list: TODO 具体购买商品.
            nonce_str: Random string of the signature. At most 32 bytes.
            ts: Unix time of the signature.
            sig: Signature of the request.
            custom_corpid: Corp id of the customer. At most 64 bytes.
            bank_receipt_media_id: TODO
                支付方式选择服务商代支付时，需上传企业已支付服务商订单费用的凭证，凭证需是银行收款回单或发票。</br>该ID即通过服务商上传临时素材上传文件后得到的media_id</br>支持图片(jpg\\png\\jpeg\\bmp)、pdf。注意调用上传素材接口时，需要指定参数attachment_type=3，专用于收银台.
            creator: TODO
                订单创建人的userid，设置的创建人需要有收银台收款的权限</br>设置后，如果有「企业取消应用订单」、「应用订单确认失败提醒」的消息会推送给创建人，如果没有设置，则消息默认推送给服务商所有超管.

        POST /cgi-bin/paytool/open_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98045
        """
        return await self._call(ops.PAYTOOL_OPEN_ORDER, {
            "business_type": business_type, "pay_type": pay_type, "product_list": product_list,
            "nonce_str": nonce_str, "ts": ts, "sig": sig, "custom_corpid": custom_corpid,
            "bank_receipt_media_id": bank_receipt_media_id, "creator": creator,
        }, timeout)
