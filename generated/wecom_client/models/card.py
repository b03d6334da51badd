# Generated from spec/api/card.yaml by codegen. Do not edit.
"""电子发票。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class InvoiceKey(Model):
    card_id: str
    """Id of the invoice, from the JS-SDK."""
    encrypt_code: str
    """Encrypted code of the invoice, from the JS-SDK."""


@model
class InvoiceUpdate(Model):
    card_id: str
    """Id of the invoice, from the JS-SDK."""
    encrypt_code: str
    """Encrypted code of the invoice, from the JS-SDK."""
    reimburse_status: str = field(enum=(
        "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
    ))
    """New state. One of INVOICE_REIMBURSE_INIT (unlocked), INVOICE_REIMBURSE_LOCK (locked),
    INVOICE_REIMBURSE_CLOSURE (reimbursed).
    """


@model
class InvoiceCard(Model):
    card_id: str
    """Id of the invoice."""
    begin_time: Timestamp | None = None
    """Unix time from which the invoice is valid."""
    end_time: Timestamp | None = None
    """Unix time until which the invoice is valid."""
    user_card_status: str | None = None
    """State of the card in the user's wallet."""
    openid: str | None = None
    """openid of the user."""
    type: str | None = None
    """Kind of invoice, such as 增值税电子普通发票."""
    payee: str | None = None
    """Who was paid."""
    detail: str | None = None
    """Description of the card."""
    user_info: Invoice | None = None
    """The invoice."""


@model
class Invoice(Model):
    fee: int | None = None
    """Amount with tax in cents."""
    title: str | None = None
    """Name of the buyer."""
    billing_time: Timestamp | None = None
    """Unix time of the invoice."""
    billing_no: str | None = None
    """Code of the invoice; the number of a fully digital one."""
    billing_code: str | None = None
    """Number of the invoice."""
    info: list[InvoiceItem] | None = None
    """What was bought."""
    fee_without_tax: int | None = None
    """Amount without tax in cents."""
    tax: int | None = None
    """Tax in cents."""
    detail: str | None = None
    """Description of the invoice."""
    pdf_url: str | None = None
    """Link of the PDF."""
    trip_pdf_url: str | None = None
    """Link of an itinerary or another receipt."""
    reimburse_status: str | None = field(default=None, enum=(
        "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
    ))
    """State of the reimbursement. One of INVOICE_REIMBURSE_INIT (unlocked), INVOICE_REIMBURSE_LOCK (locked),
    INVOICE_REIMBURSE_CLOSURE (reimbursed).
    """
    check_code: str | None = None
    """Check code printed on the invoice."""
    buyer_number: str | None = None
    """Tax number of the buyer."""
    buyer_address_and_phone: str | None = None
    """Address and phone number of the buyer."""
    buyer_bank_account: str | None = None
    """Bank account of the buyer."""
    seller_number: str | None = None
    """Tax number of the seller."""
    seller_address_and_phone: str | None = None
    """Address and phone number of the seller."""
    seller_bank_account: str | None = None
    """Bank account of the seller."""
    remarks: str | None = None
    """Remarks."""
    cashier: str | None = None
    """Who received the payment."""
    maker: str | None = None
    """Who made out the invoice."""
    order_id: str | None = None
    """Id of the order."""


@model
class InvoiceItem(Model):
    name: str | None = None
    """Name of the item."""
    num: int | None = None
    """Quantity."""
    unit: str | None = None
    """Unit of the quantity."""
    fee: int | None = None
    """Amount in cents."""
    price: int | None = None
    """Price of one in cents."""


@model
class CardInvoiceReimburseGetinvoiceinfoRequest(Model):
    """Parameters of `client.card.invoice.reimburse.getinvoiceinfo`."""

    card_id: str
    encrypt_code: str


@model
class CardInvoiceReimburseGetinvoiceinfoResponse(Response):
    """Answer of `client.card.invoice.reimburse.getinvoiceinfo`."""

    card_id: str
    """Id of the invoice."""
    begin_time: Timestamp | None = None
    """Unix time from which the invoice is valid."""
    end_time: Timestamp | None = None
    """Unix time until which the invoice is valid."""
    user_card_status: str | None = None
    """State of the card in the user's wallet."""
    openid: str | None = None
    """openid of the user."""
    type: str | None = None
    """Kind of invoice, such as 增值税电子普通发票."""
    payee: str | None = None
    """Who was paid."""
    detail: str | None = None
    """Description of the card."""
    user_info: Invoice | None = None
    """The invoice."""


@model
class CardInvoiceReimburseGetinvoiceinfobatchRequest(Model):
    """Parameters of `client.card.invoice.reimburse.getinvoiceinfobatch`."""

    item_list: list[InvoiceKey]


@model
class CardInvoiceReimburseGetinvoiceinfobatchResponse(Response):
    """Answer of `client.card.invoice.reimburse.getinvoiceinfobatch`."""

    item_list: list[InvoiceCard]
    """The invoices."""


@model
class CardInvoiceReimburseUpdateinvoicestatusRequest(Model):
    """Parameters of `client.card.invoice.reimburse.updateinvoicestatus`."""

    card_id: str
    encrypt_code: str
    reimburse_status: str = field(enum=(
        "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
    ))


@model
class CardInvoiceReimburseUpdatestatusbatchRequest(Model):
    """Parameters of `client.card.invoice.reimburse.updatestatusbatch`."""

    openid: str
    reimburse_status: str = field(enum=(
        "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
    ))
    invoice_list: list[InvoiceKey]
