# Generated from spec/api/card.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""电子发票."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class InvoiceItem(Model):
    name: str
    unit: str | None = None
    num: int | None = None
    price: int
    fee: int | None = None


@model
class Invoice(Model):
    title: str
    fee_without_tax: int
    fee: int
    tax: int
    billing_no: str
    billing_code: str
    billing_time: int
    info: list[InvoiceItem] | None = None
    check_code: str
    detail: str
    reimburse_status: str
    pdf_url: str
    trip_pdf_url: str | None = None
    buyer_number: str | None = None
    buyer_address_and_phone: str | None = None
    buyer_bank_account: str | None = None
    seller_number: str | None = None
    seller_address_and_phone: str | None = None
    seller_bank_account: str | None = None
    remarks: str | None = None
    maker: str | None = None
    cashier: str | None = None
    order_id: str | None = None


@model
class InvoiceCard(Model):
    card_id: str
    """Id of the invoice."""
    encrypt_code: str
    """Encrypted code of the invoice."""


@model
class InvoiceReimburseGetinvoiceinfobatchInvoiceCard(Model):
    card_id: str
    begin_time: int | None = None
    end_time: int | None = None
    user_card_status: str | None = None
    openid: str
    type: str
    """TODO 发票类型，如广东增值税普通发票."""
    payee: str
    detail: str
    user_info: Invoice
    """TODO 发票的用户信息，见user_info结构说明."""


@model
class CardInvoiceReimburseGetinvoiceinfoRequest(Model):
    """Parameters of `client.card.invoice.reimburse.getinvoiceinfo`."""

    card_id: str
    encrypt_code: str


@model
class CardInvoiceReimburseGetinvoiceinfoResponse(Response):
    """Answer of `client.card.invoice.reimburse.getinvoiceinfo`: 查询电子发票."""

    card_id: str
    begin_time: int
    end_time: int
    openid: str
    type: str
    """TODO 发票类型，如广东增值税普通发票."""
    payee: str
    detail: str
    user_info: Invoice
    """TODO 发票的用户信息，见user_info结构说明."""


@model
class CardInvoiceReimburseGetinvoiceinfobatchRequest(Model):
    """Parameters of `client.card.invoice.reimburse.getinvoiceinfobatch`."""

    item_list: list[InvoiceCard]


@model
class CardInvoiceReimburseGetinvoiceinfobatchResponse(Response):
    """Answer of `client.card.invoice.reimburse.getinvoiceinfobatch`: 批量查询电子发票."""

    item_list: list[InvoiceReimburseGetinvoiceinfobatchInvoiceCard]


@model
class CardInvoiceReimburseUpdateinvoicestatusRequest(Model):
    """Parameters of `client.card.invoice.reimburse.updateinvoicestatus`."""

    card_id: str
    encrypt_code: str
    reimburse_status: str = field(enum=("INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"))


@model
class CardInvoiceReimburseUpdatestatusbatchRequest(Model):
    """Parameters of `client.card.invoice.reimburse.updatestatusbatch`."""

    openid: str
    reimburse_status: str = field(enum=("INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"))
    invoice_list: list[InvoiceCard]
