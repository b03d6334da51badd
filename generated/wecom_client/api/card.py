# Generated from spec/api/card.yaml by codegen. Do not edit.
"""电子发票: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import card as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.card import CardInvoiceReimburseGetinvoiceinfoResponse
    from wecom_client.models.card import CardInvoiceReimburseGetinvoiceinfobatchResponse
    from wecom_client.models.card import InvoiceKey
    from wecom_client.params.card import InvoiceKeyDict
    from wecom_runtime.data.models import Response


class CardInvoiceReimburseResource(Resource):
    """电子发票: `client.card.invoice.reimburse`."""

    def getinvoiceinfo(
        self,
        card_id: str,
        encrypt_code: str,
        *,
        timeout: float | None = None,
    ) -> CardInvoiceReimburseGetinvoiceinfoResponse:
        """查询电子发票: Get an electronic invoice that a user has picked.

        Only for certified companies.

        Args:
            card_id: Id of the invoice, from the JS-SDK.
            encrypt_code: Encrypted code of the invoice, from the JS-SDK.

        POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/90284
        """
        return self._call(ops.CARD_INVOICE_REIMBURSE_GETINVOICEINFO, {
            "card_id": card_id, "encrypt_code": encrypt_code,
        }, timeout)

    def getinvoiceinfobatch(
        self,
        item_list: Sequence[InvoiceKey | InvoiceKeyDict],
        *,
        timeout: float | None = None,
    ) -> CardInvoiceReimburseGetinvoiceinfobatchResponse:
        """批量查询电子发票: Get several electronic invoices that users have picked.

        Only for certified companies with more than 200 active members.

        Args:
            item_list: The invoices.

        POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch (access_token),
        https://developer.work.weixin.qq.com/document/path/90287
        """
        return self._call(ops.CARD_INVOICE_REIMBURSE_GETINVOICEINFOBATCH, {"item_list": item_list}, timeout)

    def updateinvoicestatus(
        self,
        card_id: str,
        encrypt_code: str,
        reimburse_status: Literal[
            "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
        ],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新发票状态: Lock, unlock or reimburse an electronic invoice.

        Only for certified companies. A reimbursed invoice leaves the user's wallet and cannot be brought
        back.

        A locked invoice stays in the wallet, but cannot be handed in once more.

        Args:
            card_id: Id of the invoice, from the JS-SDK.
            encrypt_code: Encrypted code of the invoice, from the JS-SDK.
            reimburse_status: New state. One of INVOICE_REIMBURSE_INIT (unlocked), INVOICE_REIMBURSE_LOCK
                (locked), INVOICE_REIMBURSE_CLOSURE (reimbursed).

        POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus (access_token),
        https://developer.work.weixin.qq.com/document/path/90285
        """
        return self._call(ops.CARD_INVOICE_REIMBURSE_UPDATEINVOICESTATUS, {
            "card_id": card_id, "encrypt_code": encrypt_code, "reimburse_status": reimburse_status,
        }, timeout)

    def updatestatusbatch(
        self,
        openid: str,
        reimburse_status: Literal[
            "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
        ],
        invoice_list: Sequence[InvoiceKey | InvoiceKeyDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量更新发票状态: Lock, unlock or reimburse several electronic invoices of one user, all or none.

        Only for certified companies. A reimbursed invoice leaves the user's wallet and cannot be brought
        back.

        Args:
            openid: openid of the member, from user.convert_to_openid.
            reimburse_status: New state. One of INVOICE_REIMBURSE_INIT (unlocked), INVOICE_REIMBURSE_LOCK
                (locked), INVOICE_REIMBURSE_CLOSURE (reimbursed).
            invoice_list: The invoices, all of that member.

        POST /cgi-bin/card/invoice/reimburse/updatestatusbatch (access_token),
        https://developer.work.weixin.qq.com/document/path/90286
        """
        return self._call(ops.CARD_INVOICE_REIMBURSE_UPDATESTATUSBATCH, {
            "openid": openid, "reimburse_status": reimburse_status, "invoice_list": invoice_list,
        }, timeout)


class AsyncCardInvoiceReimburseResource(AsyncResource):
    """电子发票: `client.card.invoice.reimburse`, asynchronous."""

    async def getinvoiceinfo(
        self,
        card_id: str,
        encrypt_code: str,
        *,
        timeout: float | None = None,
    ) -> CardInvoiceReimburseGetinvoiceinfoResponse:
        """查询电子发票: Get an electronic invoice that a user has picked.

        Only for certified companies.

        Args:
            card_id: Id of the invoice, from the JS-SDK.
            encrypt_code: Encrypted code of the invoice, from the JS-SDK.

        POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/90284
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_GETINVOICEINFO, {
            "card_id": card_id, "encrypt_code": encrypt_code,
        }, timeout)

    async def getinvoiceinfobatch(
        self,
        item_list: Sequence[InvoiceKey | InvoiceKeyDict],
        *,
        timeout: float | None = None,
    ) -> CardInvoiceReimburseGetinvoiceinfobatchResponse:
        """批量查询电子发票: Get several electronic invoices that users have picked.

        Only for certified companies with more than 200 active members.

        Args:
            item_list: The invoices.

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
        reimburse_status: Literal[
            "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
        ],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新发票状态: Lock, unlock or reimburse an electronic invoice.

        Only for certified companies. A reimbursed invoice leaves the user's wallet and cannot be brought
        back.

        A locked invoice stays in the wallet, but cannot be handed in once more.

        Args:
            card_id: Id of the invoice, from the JS-SDK.
            encrypt_code: Encrypted code of the invoice, from the JS-SDK.
            reimburse_status: New state. One of INVOICE_REIMBURSE_INIT (unlocked), INVOICE_REIMBURSE_LOCK
                (locked), INVOICE_REIMBURSE_CLOSURE (reimbursed).

        POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus (access_token),
        https://developer.work.weixin.qq.com/document/path/90285
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_UPDATEINVOICESTATUS, {
            "card_id": card_id, "encrypt_code": encrypt_code, "reimburse_status": reimburse_status,
        }, timeout)

    async def updatestatusbatch(
        self,
        openid: str,
        reimburse_status: Literal[
            "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
        ],
        invoice_list: Sequence[InvoiceKey | InvoiceKeyDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量更新发票状态: Lock, unlock or reimburse several electronic invoices of one user, all or none.

        Only for certified companies. A reimbursed invoice leaves the user's wallet and cannot be brought
        back.

        Args:
            openid: openid of the member, from user.convert_to_openid.
            reimburse_status: New state. One of INVOICE_REIMBURSE_INIT (unlocked), INVOICE_REIMBURSE_LOCK
                (locked), INVOICE_REIMBURSE_CLOSURE (reimbursed).
            invoice_list: The invoices, all of that member.

        POST /cgi-bin/card/invoice/reimburse/updatestatusbatch (access_token),
        https://developer.work.weixin.qq.com/document/path/90286
        """
        return await self._call(ops.CARD_INVOICE_REIMBURSE_UPDATESTATUSBATCH, {
            "openid": openid, "reimburse_status": reimburse_status, "invoice_list": invoice_list,
        }, timeout)


class CardInvoiceResource(Resource):
    """电子发票: `client.card.invoice`."""

    reimburse: CardInvoiceReimburseResource = resource_at("wecom_client.api.card:CardInvoiceReimburseResource")


class AsyncCardInvoiceResource(AsyncResource):
    """电子发票: `client.card.invoice`, asynchronous."""

    reimburse: AsyncCardInvoiceReimburseResource = resource_at("wecom_client.api.card:AsyncCardInvoiceReimburseResource")


class CardResource(Resource):
    """电子发票: `client.card`."""

    invoice: CardInvoiceResource = resource_at("wecom_client.api.card:CardInvoiceResource")


class AsyncCardResource(AsyncResource):
    """电子发票: `client.card`, asynchronous."""

    invoice: AsyncCardInvoiceResource = resource_at("wecom_client.api.card:AsyncCardInvoiceResource")
