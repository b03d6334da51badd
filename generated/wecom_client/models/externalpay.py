# Generated from spec/api/externalpay.yaml by codegen. Do not edit.
"""对外收款。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class UseScope(Model):
    user: list[str] | None = None
    """UserIDs."""
    partyid: list[int] | None = None
    """Ids of departments."""
    tagid: list[int] | None = None
    """Ids of member tags."""


@model
class Bill(Model):
    class BillType:
        PAYMENT: Final = 0
        REFUND: Final = 1

    class TradeState:
        DONE: Final = 1
        DONE_WITH_A_REFUND: Final = 3

    class PaymentType:
        IN_A_CHAT: Final = 0
        QR_CODE: Final = 1
        LIVE_STREAM: Final = 2
        PRODUCT_ALBUM: Final = 3
        TRANSFER: Final = 14
        MINI_PROGRAM: Final = 15

    transaction_id: str
    """Number of the transaction."""
    bill_type: int = field(enum=(0, 1))
    """Kind of transaction. One of 0 (payment), 1 (refund)."""
    trade_state: int | None = field(default=None, enum=(1, 3))
    """Not for refunds. One of 1 (done), 3 (done, with a refund)."""
    pay_time: Timestamp | None = None
    """Unix time."""
    out_trade_no: str | None = None
    """Merchant order number; for a refund that of the payment."""
    out_refund_no: str | None = None
    """Number of the refund; only for refunds."""
    external_userid: str | None = None
    """Who paid."""
    total_fee: int | None = None
    """Cents of a yuan."""
    payee_userid: str | None = None
    """UserID of the member who received or refunded it."""
    payment_type: int | None = field(default=None, enum=(0, 1, 2, 3, 14, 15))
    """How the payment was collected. One of 0 (in a chat), 1 (QR code), 2 (live stream), 3 (product album),
    14 (transfer), 15 (mini program).
    """
    mch_id: str | None = None
    """WeChat Pay merchant id."""
    remark: str | None = None
    """Remark on the payment or refund."""
    commodity_list: list[Commodity] | None = None
    """Not for refunds."""
    total_refund_fee: int | None = None
    """Cents of a yuan."""
    refund_list: list[Refund] | None = None
    """Not for refunds."""
    contact_info: PayerContact | None = None
    """Only if an address was asked for, not for refunds. Third-party apps do not get it."""
    payer_info: PayerContact | None = None
    """The same in older answers."""
    miniprogram_info: PayingMiniprogram | None = None
    """For payment_type 15."""


@model
class Commodity(Model):
    description: str | None = None
    """Description of the goods."""
    amount: int | None = None
    """Number of pieces."""


@model
class Refund(Model):
    class RefundStatus:
        REQUESTED: Final = 0
        IN_PROGRESS: Final = 1
        DONE: Final = 2
        CLOSED: Final = 3
        FAILED: Final = 4
        AWAITS_APPROVAL: Final = 5
        NOT_APPROVED: Final = 6
        APPROVAL_WITHDRAWN: Final = 7

    out_refund_no: str
    """Number of the refund."""
    refund_userid: str | None = None
    """UserID of the member who began it."""
    refund_comment: str | None = None
    """Remark on the refund."""
    refund_reqtime: Timestamp | None = None
    """Unix time."""
    refund_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """State of the refund. One of 0 (requested), 1 (in progress), 2 (done), 3 (closed), 4 (failed), 5 (awaits
    approval), 6 (not approved), 7 (approval withdrawn).
    """
    refund_fee: int | None = None
    """Cents of a yuan."""


@model
class PayerContact(Model):
    name: str | None = None
    """Name of the contact person."""
    phone: str | None = None
    """Phone number of the contact person."""
    address: str | None = None
    """Address of the contact person."""


@model
class PayingMiniprogram(Model):
    appid: str | None = None
    """Id of the mini program."""
    name: str | None = None
    """Name of the mini program."""


@model
class PaymentBill(Model):
    out_trade_no: str
    """Merchant order number."""


@model
class FundFlow(Model):
    class TransactionType:
        REFUND: Final = 1
        FEE: Final = 2
        PAYMENT: Final = 3
        WITHDRAWAL: Final = 4
        OTHER: Final = 5

    class FundFlowType:
        IN: Final = 1
        OUT: Final = 2

    timestamp: Timestamp | None = None
    """Unix time."""
    request_no: str | None = None
    """Number in WeChat Pay."""
    transaction_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """Why the money moved. One of 1 (refund), 2 (fee), 3 (payment), 4 (withdrawal), 5 (other)."""
    fund_flow_type: int | None = field(default=None, enum=(1, 2))
    """Whether it is income or expense. One of 1 (in), 2 (out)."""
    transaction_amount: int | None = None
    """Cents of a yuan."""
    account_balance: int | None = None
    """Cents of a yuan."""
    out_trade_no: str | None = None
    """Merchant order number."""
    mch_id: str | None = None
    """WeChat Pay merchant id."""
    operator_userid: str | None = None
    """UserID of the member who began it."""
    group_list: list[FundGroup] | None = None
    """Rule groups that it belongs to."""
    remark: str | None = None
    """Remark."""


@model
class FundGroup(Model):
    group_name: str | None = None
    """Name of the rule group."""


@model
class ExternalpayAddmerchantRequest(Model):
    """Parameters of `client.externalpay.addmerchant`."""

    mch_id: str = field(max_bytes=32)
    merchant_name: str = field(max_bytes=50)


@model
class ExternalpayGetmerchantRequest(Model):
    """Parameters of `client.externalpay.getmerchant`."""

    mch_id: str = field(max_bytes=32)


@model
class ExternalpayGetmerchantResponse(Response):
    """Answer of `client.externalpay.getmerchant`."""

    class BindStatus:
        APPLIED_FOR: Final = 1
        BOUND: Final = 2
        WITHDRAWN: Final = 3

    bind_status: int = field(enum=(1, 2, 3))
    """Whether the merchant is bound. One of 1 (applied for), 2 (bound), 3 (withdrawn)."""
    mch_id: str
    """WeChat Pay merchant id."""
    merchant_name: str
    """Full name of the merchant."""
    allow_use_scope: UseScope | None = None
    """Who may use it; only if it is bound."""


@model
class ExternalpaySetMchUseScopeRequest(Model):
    """Parameters of `client.externalpay.set_mch_use_scope`."""

    mch_id: str = field(max_bytes=32)
    allow_use_scope: UseScope


@model
class ExternalpayDelmerchantRequest(Model):
    """Parameters of `client.externalpay.delmerchant`."""

    mch_id: str = field(max_bytes=32)


@model
class ExternalpayGetBillListRequest(Model):
    """Parameters of `client.externalpay.get_bill_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 31}),
    )

    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    payee_userid: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalpayGetBillListResponse(Response):
    """Answer of `client.externalpay.get_bill_list`."""

    next_cursor: str | None = None
    """Absent when nothing is left."""
    bill_list: list[Bill]
    """The payments and refunds."""


@model
class ExternalpayGetPaymentInfoRequest(Model):
    """Parameters of `client.externalpay.get_payment_info`."""

    payment_id: str


@model
class ExternalpayGetPaymentInfoResponse(Response):
    """Answer of `client.externalpay.get_payment_info`."""

    bill_list: list[PaymentBill] | None = None
    """The payments."""
    out_trade_no_list: list[str] | None = None
    """Merchant order numbers, one for each payment; only in the table of the official page, which shows
    bill_list.
    """


@model
class ExternalpayGetFundFlowRequest(Model):
    """Parameters of `client.externalpay.get_fund_flow`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 31}),
    )

    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    mch_id: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class ExternalpayGetFundFlowResponse(Response):
    """Answer of `client.externalpay.get_fund_flow`."""

    next_cursor: str | None = None
    """Absent when nothing is left."""
    fund_flow_list: list[FundFlow]
    """The movements of money."""
