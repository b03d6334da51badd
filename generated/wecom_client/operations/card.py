# Generated from spec/api/card.yaml by codegen. Do not edit.
"""Endpoints of 电子发票."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.card import CardInvoiceReimburseGetinvoiceinfoResponse
    from wecom_client.models.card import CardInvoiceReimburseGetinvoiceinfobatchResponse
    from wecom_runtime.data.models import Response


CARD_INVOICE_REIMBURSE_GETINVOICEINFO: Operation[CardInvoiceReimburseGetinvoiceinfoResponse] = Operation(
    "POST",
    "/cgi-bin/card/invoice/reimburse/getinvoiceinfo",
    call="card.invoice.reimburse.getinvoiceinfo",
    title="查询电子发票",
    docs=(90284, 90420, 99451),
    request="wecom_client.models.card:CardInvoiceReimburseGetinvoiceinfoRequest",
    response="wecom_client.models.card:CardInvoiceReimburseGetinvoiceinfoResponse",
    idempotent=True,
    reads=True,
)
CARD_INVOICE_REIMBURSE_GETINVOICEINFOBATCH: Operation[CardInvoiceReimburseGetinvoiceinfobatchResponse] = Operation(
    "POST",
    "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch",
    call="card.invoice.reimburse.getinvoiceinfobatch",
    title="批量查询电子发票",
    docs=(90287, 90423, 99454),
    request="wecom_client.models.card:CardInvoiceReimburseGetinvoiceinfobatchRequest",
    response="wecom_client.models.card:CardInvoiceReimburseGetinvoiceinfobatchResponse",
    idempotent=True,
    reads=True,
)
CARD_INVOICE_REIMBURSE_UPDATEINVOICESTATUS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/card/invoice/reimburse/updateinvoicestatus",
    call="card.invoice.reimburse.updateinvoicestatus",
    title="更新发票状态",
    docs=(90285, 90421, 99452),
    request="wecom_client.models.card:CardInvoiceReimburseUpdateinvoicestatusRequest",
    idempotent=True,
)
CARD_INVOICE_REIMBURSE_UPDATESTATUSBATCH: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/card/invoice/reimburse/updatestatusbatch",
    call="card.invoice.reimburse.updatestatusbatch",
    title="批量更新发票状态",
    docs=(90286, 90422, 99453),
    request="wecom_client.models.card:CardInvoiceReimburseUpdatestatusbatchRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/card/invoice/reimburse/getinvoiceinfo": CARD_INVOICE_REIMBURSE_GETINVOICEINFO,
    "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch": CARD_INVOICE_REIMBURSE_GETINVOICEINFOBATCH,
    "/cgi-bin/card/invoice/reimburse/updateinvoicestatus": CARD_INVOICE_REIMBURSE_UPDATEINVOICESTATUS,
    "/cgi-bin/card/invoice/reimburse/updatestatusbatch": CARD_INVOICE_REIMBURSE_UPDATESTATUSBATCH,
}
