# Generated from spec/api/paytool.yaml by codegen. Do not edit.
"""收银台。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class OrderProduct(Model):
    """At least one of `third_app`, `customized_app` and `promotion_case` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "one_of", ("third_app", "customized_app", "promotion_case"),
    ),)

    third_app: ThirdAppOrder | None = None
    """Third-party apps, for business type 1."""
    customized_app: CustomizedAppOrder | None = None
    """Provider-developed apps, for business type 2."""
    promotion_case: SolutionOrder | None = None
    """Industry solution, for business type 3."""


@model
class ThirdAppOrder(Model):
    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_MEMBERS: Final = 1
        RENEWAL: Final = 2

    order_type: int = field(enum=(0, 1, 2))
    """Kind of purchase; a new purchase is also possible while at most a year of the old one is left. One of 0
    (new purchase), 1 (more members), 2 (renewal).
    """
    buy_info_list: list[ThirdAppItem] = field(min_items=1, max_items=20)
    """The apps. 1 to 20 items."""
    notify_custom_corp: Flag | None = None
    """Whether the customer's administrators are asked to pay or to confirm, which happens by itself after 72
    hours; the customer must have authorized an app. Default: 1.
    """


@model
class ThirdAppItem(Model):
    suiteid: str = field(max_bytes=64)
    """Id of the suite. At most 64 bytes."""
    appid: int | None = None
    """Id of the app; for suites of the old kind only."""
    edition_id: str = field(max_bytes=64)
    """Id of the edition. At most 64 bytes."""
    user_count: int | None = field(default=None, min=1, max=1000000)
    """Members paid for, or added by order type 1; needed for order types 0 and 1 unless the edition has a
    fixed total price. 1 to 1000000.
    """
    duration_days: int | None = field(default=None, min=1, max=1825)
    """Days paid for; needed for order types 0 and 2. 1 to 1825."""
    take_effect_date: str | None = field(default=None, max_bytes=8)
    """First day as YYYYMMDD, later than today and within a year; at once if left out. Not for a new purchase
    while time is left. At most 8 bytes.
    """
    discount_info: Discount | None = None
    """Discount."""


@model
class Discount(Model):
    """`discount_amount` is needed if `discount_type` is 1.

    `discount_ratio` is needed if `discount_type` is 2.
    """

    class DiscountType:
        AMOUNT: Final = 1
        PERCENTAGE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("discount_amount",), when={"discount_type": "1"}),
        FieldRule("requires", ("discount_ratio",), when={"discount_type": "2"}),
    )

    discount_type: int = field(enum=(1, 2))
    """Kind of discount; an amount needs custom_corpid unless it is a new purchase. One of 1 (amount), 2
    (percentage).
    """
    discount_amount: int | None = field(default=None, min=0, max=10000000)
    """Discount in cents, needed for type 1: at most 90% of the price, 50% for a recommended app. 0 to
    10000000.
    """
    discount_ratio: int | None = field(default=None, min=10, max=99)
    """Percentage of the price that is left to pay, needed for type 2; at least 50 for a recommended app. 10
    to 99.
    """
    discount_remarks: str = field(max_bytes=256)
    """Reason. At most 256 bytes."""


@model
class CustomizedAppOrder(Model):
    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_MEMBERS: Final = 1
        RENEWAL: Final = 2

    order_type: int = field(enum=(0, 1, 2))
    """Kind of purchase; a new purchase is also possible while at most a year of the old one is left. One of 0
    (new purchase), 1 (more members), 2 (renewal).
    """
    buy_info_list: list[CustomizedAppItem] = field(min_items=1, max_items=20)
    """The apps. 1 to 20 items."""
    notify_custom_corp: Flag | None = None
    """Whether the customer's administrators are asked to pay or to confirm, which happens by itself after 72
    hours; the customer must have authorized an app. Default: 1.
    """


@model
class CustomizedAppItem(Model):
    suiteid: str = field(max_bytes=64)
    """Id of the app template. At most 64 bytes."""
    user_count: int | None = field(default=None, min=1, max=1000000)
    """Members paid for, or added by order type 1; needed for order types 0 and 1. 1 to 1000000."""
    duration_days: int | None = field(default=None, min=1, max=1825)
    """Days paid for; needed for order types 0 and 2. 1 to 1825."""
    take_effect_date: str | None = field(default=None, max_bytes=8)
    """First day as YYYYMMDD, within a year; if left out, today, or the end of the old time for a renewal. Not
    for a new purchase while time is left. At most 8 bytes.
    """
    total_price: int = field(min=1, max=500000000)
    """Price of the app in cents. 1 to 500000000."""


@model
class SolutionOrder(Model):
    """`duration_days` is needed if `order_type` is 0.

    `duration_days` is needed if `order_type` is 2.
    """

    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_MEMBERS: Final = 1
        RENEWAL: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("duration_days",), when={"order_type": "0"}),
        FieldRule("requires", ("duration_days",), when={"order_type": "2"}),
    )

    order_type: int = field(enum=(0, 1, 2))
    """Kind of purchase. One of 0 (new purchase), 1 (more members), 2 (renewal)."""
    case_id: str = field(max_bytes=64)
    """Id of the solution. At most 64 bytes."""
    promotion_edition_name: str = field(max_bytes=128)
    """Name of the edition of the solution. At most 128 bytes."""
    duration_days: int | None = field(default=None, min=1, max=1825)
    """Days paid for; needed for order types 0 and 2. 1 to 1825."""
    take_effect_date: str | None = field(default=None, max_bytes=8)
    """First day as YYYYMMDD, later than today and within a year; at once if left out. At most 8 bytes."""
    buy_info_list: list[SolutionItem] | None = field(default=None, min_items=1, max_items=20)
    """The apps. 1 to 20 items."""
    notify_custom_corp: Flag | None = None
    """Whether the customer's administrators are asked to pay or to confirm, which happens by itself after 72
    hours; the customer must have authorized an app. Default: 1.
    """


@model
class SolutionItem(Model):
    suiteid: str = field(max_bytes=64)
    """Id of the suite. At most 64 bytes."""
    appid: int | None = None
    """Id of the app; for suites of the old kind only."""
    user_count: int | None = field(default=None, min=1, max=1000000)
    """Members paid for, or added by order type 1; needed for order types 0 and 1 unless the edition has a
    fixed total price. 1 to 1000000.
    """


@model
class PayOrder(Model):
    class OrderStatus:
        TO_BE_PAID: Final = 1
        PAID: Final = 2
        CANCELLED: Final = 3
        EXPIRED_BEFORE_IT_WAS_PAID: Final = 4
        REFUND_APPLIED_FOR: Final = 5
        REFUNDED: Final = 6
        COMPLETED: Final = 7
        TO_BE_CONFIRMED_BY_THE_CUSTOMER: Final = 8
        PARTLY_REFUNDED: Final = 9

    class OrderFrom:
        THE_CUSTOMER: Final = 1
        THE_PROVIDER: Final = 2

    class PayType:
        THE_CUSTOMER_PAYS: Final = 0
        THE_PROVIDER_HAS_BEEN_PAID: Final = 1
        FREE_OF_CHARGE: Final = 2

    order_id: str
    """Id of the order."""
    create_time: Timestamp | None = None
    """Unix time."""
    custom_corpid: str | None = None
    """CorpID of the customer."""
    buy_content: str | None = None
    """What was bought, in words."""
    origin_price: int | None = None
    """Full price in cents."""
    paid_price: int | None = None
    """Price paid in cents; 0 if free of charge."""
    order_status: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9))
    """State of the order. One of 1 (to be paid), 2 (paid), 3 (cancelled), 4 (expired before it was paid), 5
    (refund applied for), 6 (refunded), 7 (completed), 8 (to be confirmed by the customer), 9 (partly
    refunded).
    """
    order_from: int | None = field(default=None, enum=(1, 2))
    """Who placed the order. One of 1 (the customer), 2 (the provider)."""
    creator: str | None = None
    """UserID of the member who created it."""
    pay_type: int | None = field(default=None, enum=(0, 1, 2))
    """Who pays. One of 0 (the customer pays), 1 (the provider has been paid), 2 (free of charge)."""


@model
class PayOrderDetail(Model):
    class OrderStatus:
        TO_BE_PAID: Final = 1
        PAID: Final = 2
        CANCELLED: Final = 3
        EXPIRED_BEFORE_IT_WAS_PAID: Final = 4
        REFUND_APPLIED_FOR: Final = 5
        REFUNDED: Final = 6
        COMPLETED: Final = 7
        TO_BE_CONFIRMED_BY_THE_CUSTOMER: Final = 8
        PARTLY_REFUNDED: Final = 9

    class OrderFrom:
        THE_CUSTOMER: Final = 1
        THE_PROVIDER: Final = 2

    class PayType:
        THE_CUSTOMER_PAYS: Final = 0
        THE_PROVIDER_HAS_BEEN_PAID: Final = 1
        FREE_OF_CHARGE: Final = 2

    class PayFrom:
        THE_CUSTOMER_PAYS: Final = 0
        THE_PROVIDER_HAS_BEEN_PAID: Final = 1
        FREE_OF_CHARGE: Final = 2

    class BusinessType:
        THIRD_PARTY_APP: Final = 1
        PROVIDER_DEVELOPED_APP: Final = 2
        INDUSTRY_SOLUTION: Final = 3

    class PayChannel:
        WECHAT_PAY: Final = 1
        ONLINE_BANKING: Final = 2

    class IncomeType:
        MERCHANT_ACCOUNT_OF_WECHAT_PAY: Final = 1
        MERCHANT_ACCOUNT_OF_TENPAY: Final = 2

    order_id: str
    """Id of the order."""
    create_time: Timestamp | None = None
    """Unix time."""
    custom_corpid: str | None = None
    """CorpID of the customer."""
    buy_content: str | None = None
    """What was bought, in words."""
    origin_price: int | None = None
    """Full price in cents."""
    paid_price: int | None = None
    """Price paid in cents; 0 if free of charge."""
    order_status: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9))
    """State of the order. One of 1 (to be paid), 2 (paid), 3 (cancelled), 4 (expired before it was paid), 5
    (refund applied for), 6 (refunded), 7 (completed), 8 (to be confirmed by the customer), 9 (partly
    refunded).
    """
    order_from: int | None = field(default=None, enum=(1, 2))
    """Who placed the order. One of 1 (the customer), 2 (the provider)."""
    creator: str | None = None
    """UserID of the member who created it."""
    pay_type: int | None = field(default=None, enum=(0, 1, 2))
    """Who pays. One of 0 (the customer pays), 1 (the provider has been paid), 2 (free of charge)."""
    pay_from: int | None = field(default=None, enum=(0, 1, 2))
    """The same as pay_type. One of 0 (the customer pays), 1 (the provider has been paid), 2 (free of charge)."""
    custom_corp_name: str | None = None
    """Short name of the customer."""
    business_type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of product. One of 1 (third-party app), 2 (provider-developed app), 3 (industry solution)."""
    pay_channel: int | None = field(default=None, enum=(1, 2))
    """Empty before payment. One of 1 (WeChat Pay), 2 (online banking)."""
    channel_order_id: str | None = None
    """Transaction id of the payment; empty before payment."""
    paid_time: Timestamp | None = None
    """Unix time; empty before payment."""
    income_type: int | None = field(default=None, enum=(1, 2))
    """Where the money arrived; empty before that. One of 1 (merchant account of WeChat Pay), 2 (merchant
    account of Tenpay).
    """
    income_time: Timestamp | None = None
    """Unix time when the money arrived; empty before that."""
    income_amount: int | None = None
    """Money that arrived, in cents; empty before that."""
    product_list: BoughtProduct | None = None
    """What was bought; the field that belongs to the business type is there."""


@model
class BoughtProduct(Model):
    third_app: BoughtApps | None = None
    """The third-party app that was bought."""
    customized_app: BoughtApps | None = None
    """The provider-developed app that was bought."""
    promotion_case: BoughtSolution | None = None
    """The industry solution that was bought."""


@model
class BoughtApps(Model):
    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_MEMBERS: Final = 1
        RENEWAL: Final = 2

    order_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of purchase. One of 0 (new purchase), 1 (more members), 2 (renewal)."""
    buy_info_list: list[BoughtApp]
    """The apps that were bought."""


@model
class BoughtApp(Model):
    suiteid: str
    """Id of the suite or app template."""
    appid: int | None = None
    """Id of the app; for suites of the old kind only."""
    edition_id: str | None = None
    """Id of the edition of a third-party app."""
    user_count: int | None = None
    """Members paid for, or added by order type 1."""
    duration_days: int | None = None
    """Days paid for."""
    origin_price: int | None = None
    """Full price in cents."""
    paid_price: int | None = None
    """Price paid in cents."""
    take_effect_date: str | None = None
    """First day as YYYYMMDD."""


@model
class BoughtSolution(Model):
    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_MEMBERS: Final = 1
        RENEWAL: Final = 2

    order_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of purchase. One of 0 (new purchase), 1 (more members), 2 (renewal)."""
    buy_info_list: list[BoughtApp]
    """The apps that were bought."""
    case_id: str | None = None
    """Id of the solution."""
    promotion_edition_name: str | None = None
    """Name of the edition of the solution."""
    duration_days: int | None = None
    """Days paid for."""
    take_effect_date: str | None = None
    """First day as YYYYMMDD."""


@model
class Invoice(Model):
    class InvoiceType:
        ORDINARY: Final = 0
        SPECIAL_VAT_INVOICE: Final = 1

    class InvoiceStatus:
        IN_PROGRESS: Final = 0
        MAILED: Final = 1
        SENT_ELECTRONICALLY: Final = 2
        CANCELLED: Final = 3

    class SendWay:
        UNDECIDED: Final = 0
        COURIER: Final = 1
        MAIL_ADDRESS: Final = 2

    order_id: str
    """Id of the order."""
    custom_corpid: str | None = None
    """CorpID of the customer."""
    apply_time: Timestamp | None = None
    """Unix time when the customer applied."""
    invoice_type: int | None = field(default=None, enum=(0, 1))
    """Kind of invoice. One of 0 (ordinary), 1 (special VAT invoice)."""
    paid_price: int | None = None
    """Price paid in cents."""
    invoice_status: int | None = field(default=None, enum=(0, 1, 2, 3))
    """State of the invoice. One of 0 (in progress), 1 (mailed), 2 (sent electronically), 3 (cancelled)."""
    invoice_title: str | None = None
    """Name on the invoice."""
    tax_number: str | None = None
    """Tax id of the customer."""
    send_way: int | None = field(default=None, enum=(0, 1, 2))
    """How the customer wants to get it. One of 0 (undecided), 1 (courier), 2 (mail address)."""
    contact_name: str | None = None
    """Name of the contact person."""
    contact_tel: str | None = None
    """Telephone number of the contact person."""
    contact_addr: str | None = None
    """Address that the invoice is sent to."""
    contact_postcode: str | None = None
    """Postal code."""
    receive_email: str | None = None
    """Mail address that the invoice is sent to."""
    company_addr: str | None = None
    """Address of the company."""
    company_tel: str | None = None
    """Telephone number of the company."""
    bank_name: str | None = None
    """Name of the bank."""
    bank_account_number: str | None = None
    """Number of the bank account."""
    invoice_note: str | None = None
    """Note on the invoice."""


@model
class PaytoolOpenOrderRequest(Model):
    """Parameters of `client.paytool.open_order`."""

    class BusinessType:
        THIRD_PARTY_APP: Final = 1
        PROVIDER_DEVELOPED_APP: Final = 2
        INDUSTRY_SOLUTION: Final = 3

    class PayType:
        THE_CUSTOMER_PAYS: Final = 0
        THE_PROVIDER_HAS_BEEN_PAID: Final = 1
        FREE_OF_CHARGE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("custom_corpid",), when={"business_type": "2"},
    ),)

    business_type: int = field(enum=(1, 2, 3))
    custom_corpid: str | None = field(default=None, max_bytes=64)
    pay_type: int = field(enum=(0, 1, 2))
    bank_receipt_media_id: str | None = None
    creator: str | None = None
    product_list: OrderProduct
    nonce_str: str = field(max_bytes=32)
    ts: Time = field(converts=True)
    sig: str


@model
class PaytoolOpenOrderResponse(Response):
    """Answer of `client.paytool.open_order`."""

    order_id: str
    """Id of the order."""
    order_url: str
    """Link where the customer pays, or confirms for payment types 1 and 2."""
    origin_price: int | None = None
    """Full price in cents, where it can be told."""
    paid_price: int | None = None
    """Price after discount in cents, where it can be told."""


@model
class PaytoolCloseOrderRequest(Model):
    """Parameters of `client.paytool.close_order`."""

    order_id: str = field(max_bytes=64)
    nonce_str: str = field(max_bytes=32)
    ts: Time = field(converts=True)
    sig: str


@model
class PaytoolGetOrderListRequest(Model):
    """Parameters of `client.paytool.get_order_list`."""

    class BusinessType:
        THIRD_PARTY_APP: Final = 1
        PROVIDER_DEVELOPED_APP: Final = 2
        INDUSTRY_SOLUTION: Final = 3

    business_type: int | None = field(default=None, enum=(1, 2, 3))
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int = field(min=1, max=2000)
    nonce_str: str = field(max_bytes=32)
    ts: Time = field(converts=True)
    sig: str


@model
class PaytoolGetOrderListResponse(Response):
    """Answer of `client.paytool.get_order_list`."""

    pay_order_list: list[PayOrder]
    """The orders."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""


@model
class PaytoolGetOrderDetailRequest(Model):
    """Parameters of `client.paytool.get_order_detail`."""

    order_id: str
    nonce_str: str = field(max_bytes=32)
    ts: Time = field(converts=True)
    sig: str


@model
class PaytoolGetOrderDetailResponse(Response):
    """Answer of `client.paytool.get_order_detail`."""

    pay_order: PayOrderDetail
    """The order."""


@model
class PaytoolGetInvoiceListRequest(Model):
    """Parameters of `client.paytool.get_invoice_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("end_time",), when={"start_time": ""}),
        FieldRule("requires", ("start_time",), when={"end_time": ""}),
    )

    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class PaytoolGetInvoiceListResponse(Response):
    """Answer of `client.paytool.get_invoice_list`."""

    invoice_list: list[Invoice]
    """The invoices."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""


@model
class PaytoolMarkInvoiceStatusRequest(Model):
    """Parameters of `client.paytool.mark_invoice_status`."""

    order_id: str
    oper_userid: str
    invoice_status: int = field(enum=(1, 2, 3))
    invoice_note: str = field(max_bytes=200)
