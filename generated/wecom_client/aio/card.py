# Generated from spec/api/card.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""电子发票: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import card as ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal
    from wecom_client.models.card import (
        CardInvoiceReimburseGetinvoiceinfoResponse, CardInvoiceReimburseGetinvoiceinfobatchResponse,
        InvoiceCard,
    )
    from wecom_runtime.model import Response


class CardInvoiceReimburse(AsyncResource):
    """电子发票: `client.card.invoice.reimburse`."""

    async def getinvoiceinfo(
        self,
        card_id: str,
        encrypt_code: str,
        *,
        timeout: float | None = None,
    ) -> CardInvoiceReimburseGetinvoiceinfoResponse:
        """查询电子发票: TODO 查询电子发票.

        Args:
            card_id: Id of the invoice.
            encrypt_code: Encrypted code of the invoice.

        POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/90284
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_GETINVOICEINFO, {
            "card_id": card_id, "encrypt_code": encrypt_code,
        }, timeout)

    async def getinvoiceinfobatch(
        self,
        item_list: Sequence[InvoiceCard | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> CardInvoiceReimburseGetinvoiceinfobatchResponse:
        """批量查询电子发票: TODO 批量查询电子发票.

        Args:
            item_list: TODO 发票列表.

        POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch (access_token),
        https://developer.work.weixin.qq.com/document/path/90287
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_GETINVOICEINFOBATCH, {
            "item_list": item_list,
        }, timeout)

    async def updateinvoicestatus(
        self,
        card_id: str,
        encrypt_code: str,
        reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新发票状态: TODO 更新发票状态.

        Args:
            card_id: Id of the invoice.
            encrypt_code: Encrypted code of the invoice.
            reimburse_status: TODO 发报销状态
                INVOICE_REIMBURSE_INIT：发票初始状态，未锁定；INVOICE_REIMBURSE_LOCK：发票已锁定，无法重复提交报销;INVOICE_REIMBURSE_CLOSURE:发票已核销，从用户卡包中移除.
                One of INVOICE_REIMBURSE_INIT (TODO 发票初始状态), INVOICE_REIMBURSE_LOCK (TODO
                发票已锁定), INVOICE_REIMBURSE_CLOSURE (TODO 发票已核销).

        POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus (access_token),
        https://developer.work.weixin.qq.com/document/path/90285
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_UPDATEINVOICESTATUS, {
            "card_id": card_id, "encrypt_code": encrypt_code, "reimburse_status": reimburse_status,
        }, timeout)

    async def updatestatusbatch(
        self,
        openid: str,
        reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"],
        invoice_list: Sequence[InvoiceCard | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量更新发票状态: TODO 批量更新发票状态.

        Args:
            openid: openid of the WeChat user.
            reimburse_status: TODO 发票报销状态
                INVOICE_REIMBURSE_INIT：发票初始状态，未锁定；INVOICE_REIMBURSE_LOCK：发票已锁定，无法重复提交报销;INVOICE_REIMBURSE_CLOSURE:发票已核销，从用户卡包中移除.
                One of INVOICE_REIMBURSE_INIT (TODO 发票初始状态), INVOICE_REIMBURSE_LOCK (TODO
                发票已锁定), INVOICE_REIMBURSE_CLOSURE (TODO 发票已核销).
            invoice_list: TODO 发票列表，必须全部属于同一个openid.

        POST /cgi-bin/card/invoice/reimburse/updatestatusbatch (access_token),
        https://developer.work.weixin.qq.com/document/path/90286
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_UPDATESTATUSBATCH, {
            "openid": openid, "reimburse_status": reimburse_status, "invoice_list": invoice_list,
        }, timeout)


class CardInvoice(AsyncResource):
    """电子发票: `client.card.invoice`."""

    _children = {
        "reimburse": "wecom_client.aio.card:CardInvoiceReimburse",
    }
    reimburse: CardInvoiceReimburse


class Card(AsyncResource):
    """电子发票: `client.card`."""

    _children = {
        "invoice": "wecom_client.aio.card:CardInvoice",
    }
    invoice: CardInvoice
