# Generated from spec/api/license/order.yaml by codegen. Do not edit.
"""接口许可订单。"""

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
class AccountCount(Model):
    base_count: int | None = field(default=None, max=1000000)
    """Basic accounts. In requests: at most 1000000."""
    external_contact_count: int | None = field(default=None, max=1000000)
    """Interconnect accounts. In requests: at most 1000000."""


@model
class AccountDuration(Model):
    """Time of new accounts: altogether 31 to 1,860 days."""

    months: int | None = None
    """Months of 31 days."""
    days: int | None = None
    """Days in addition."""


@model
class RenewalDuration(Model):
    """Time of a renewal.

    Exactly one of `months` and `new_expire_time` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("months", "new_expire_time")),
        FieldRule("exclusive", ("months", "new_expire_time")),
    )

    months: int | None = field(default=None, max=60)
    """Months of 31 days; one for a test company. At most 60."""
    new_expire_time: Time | None = field(default=None, converts=True)
    """Unix time of the new end, from tomorrow to 1,860 days ahead, rounded to the end of the day; not for a
    test company.
    """


@model
class OrderDuration(Model):
    """Time that was ordered, in the form in which it was."""

    months: int | None = None
    """Months of 31 days."""
    days: int | None = None
    """Days in addition."""
    new_expire_time: Timestamp | None = None
    """Unix time of the new end of a renewal."""


@model
class AccountRef(Model):
    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    userid: str
    """UserID of the member."""
    type: int = field(enum=(1, 2))
    """Kind of account. One of 1 (basic), 2 (interconnect)."""


@model
class InvalidAccount(Model):
    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    userid: str | None = None
    """UserID of the member."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of account. One of 1 (basic), 2 (interconnect)."""
    errcode: int | None = None
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""


@model
class OrderedAccount(Model):
    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    active_code: str | None = None
    """In an order for new accounts."""
    userid: str | None = None
    """Encrypted UserID of the member, in a renewal."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of account. One of 1 (basic), 2 (interconnect)."""


@model
class Purchase(Model):
    corpid: str
    """CorpID of the company."""
    account_count: AccountCount
    """How many accounts; at least one of either kind."""
    account_duration: AccountDuration
    """How long the accounts are valid."""
    auto_active_status: Flag | None = None
    """Whether members get accounts automatically when they use the provider's apps. Default: 1."""


@model
class FailedCorp(Model):
    corpid: str | None = None
    """CorpID of the company."""
    errcode: int | None = None
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""


@model
class OrderRef(Model):
    order_id: str
    """Id of the order."""
    order_type: int | None = field(default=None, enum=(1, 2, 5, 8))
    """Kind of order. One of 1 (new accounts), 2 (renewal), 5 (moved from a paid version or an old contract),
    8 (new accounts for several companies, listed without `corpid` only).
    """


@model
class OrderState(Model):
    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED: Final = 3
        REFUND_REQUESTED: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6
        VOID: Final = 7

    order_id: str
    """Id of the order."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """State of the order. Test orders are void when the company is no longer a test company. One of 0 (to be
    paid), 1 (paid), 2 (cancelled), 3 (expired), 4 (refund requested), 5 (refunded), 6 (refund refused), 7
    (void).
    """
    price: int | None = None
    """Cents."""
    create_time: Timestamp | None = None
    """Unix time."""
    pay_time: Timestamp | None = None
    """Unix time; missing for orders that were moved."""


@model
class UnionOrder(Model):
    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED: Final = 3
        REFUND_REQUESTED: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6
        VOID: Final = 7

    class OrderType:
        NEW_ACCOUNTS_FOR_SEVERAL_COMPANIES: Final = 8

    order_id: str
    """Id of the order."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """State of the order. Test orders are void when the company is no longer a test company. One of 0 (to be
    paid), 1 (paid), 2 (cancelled), 3 (expired), 4 (refund requested), 5 (refunded), 6 (refund refused), 7
    (void).
    """
    price: int | None = None
    """Cents."""
    create_time: Timestamp | None = None
    """Unix time."""
    pay_time: Timestamp | None = None
    """Unix time; missing for orders that were moved."""
    order_type: int | None = None
    """Kind of order. Known values: 8 (new accounts for several companies)."""


@model
class Order(Model):
    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED: Final = 3
        REFUND_REQUESTED: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6
        VOID: Final = 7

    class OrderType:
        NEW_ACCOUNTS: Final = 1
        RENEWAL: Final = 2
        MOVED_FROM_A_PAID_VERSION: Final = 5
        MOVED_FROM_AN_OLD_CONTRACT: Final = 6

    order_id: str
    """Id of the order."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """State of the order. Test orders are void when the company is no longer a test company. One of 0 (to be
    paid), 1 (paid), 2 (cancelled), 3 (expired), 4 (refund requested), 5 (refunded), 6 (refund refused), 7
    (void).
    """
    price: int | None = None
    """Cents."""
    create_time: Timestamp | None = None
    """Unix time."""
    pay_time: Timestamp | None = None
    """Unix time; missing for orders that were moved."""
    order_type: int | None = field(default=None, enum=(1, 2, 5, 6))
    """Kind of order. One of 1 (new accounts), 2 (renewal), 5 (moved from a paid version), 6 (moved from an
    old contract).
    """
    corpid: str | None = None
    """Encrypted CorpID of the company."""
    account_count: AccountCount | None = None
    """How many accounts."""
    account_duration: OrderDuration | None = None
    """How long the accounts are valid."""


@model
class UnionOrderPart(Model):
    sub_order_id: str
    """For `license.list_order_account`."""
    corpid: str | None = None
    """Encrypted CorpID of the company."""
    account_count: AccountCount | None = None
    """How many accounts."""
    account_duration: AccountDuration | None = None
    """How long the accounts are valid."""


@model
class PayResult(Model):
    errcode: int | None = None
    """Error code of the failed payment."""
    errmsg: str | None = None
    """What the error code means."""
    fail_corp_list: list[FailedCorp] | None = None
    """Where the cause lies with companies."""


@model
class LicenseCreateNewOrderRequest(Model):
    """Parameters of `client.license.create_new_order`."""

    corpid: str
    buyer_userid: str
    account_count: AccountCount
    account_duration: AccountDuration


@model
class LicenseCreateNewOrderResponse(Response):
    """Answer of `client.license.create_new_order`."""

    order_id: str
    """Id of the order."""


@model
class LicenseCreateRenewOrderJobRequest(Model):
    """Parameters of `client.license.create_renew_order_job`."""

    corpid: str
    account_list: list[AccountRef] = field(max_items=1000)
    jobid: str | None = None


@model
class LicenseCreateRenewOrderJobResponse(Response):
    """Answer of `client.license.create_renew_order_job`."""

    jobid: str
    """For `license.submit_order_job`."""
    invalid_account_list: list[InvalidAccount] | None = None
    """Accounts that were not added."""


@model
class LicenseSubmitOrderJobRequest(Model):
    """Parameters of `client.license.submit_order_job`."""

    jobid: str
    buyer_userid: str
    account_duration: RenewalDuration


@model
class LicenseSubmitOrderJobResponse(Response):
    """Answer of `client.license.submit_order_job`."""

    order_id: str
    """Id of the order."""


@model
class LicenseListOrderRequest(Model):
    """Parameters of `client.license.list_order`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
        FieldRule("requires", ("end_time",), when={"start_time": ""}),
        FieldRule("requires", ("start_time",), when={"end_time": ""}),
    )

    corpid: str | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class LicenseListOrderResponse(Response):
    """Answer of `client.license.list_order`."""

    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""
    order_list: list[OrderRef] | None = None
    """The orders."""


@model
class LicenseGetOrderRequest(Model):
    """Parameters of `client.license.get_order`."""

    order_id: str


@model
class LicenseGetOrderResponse(Response):
    """Answer of `client.license.get_order`."""

    order: Order
    """The order."""


@model
class LicenseListOrderAccountRequest(Model):
    """Parameters of `client.license.list_order_account`."""

    order_id: str
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class LicenseListOrderAccountResponse(Response):
    """Answer of `client.license.list_order_account`."""

    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""
    account_list: list[OrderedAccount] | None = None
    """The accounts."""


@model
class LicenseCancelOrderRequest(Model):
    """Parameters of `client.license.cancel_order`."""

    order_id: str
    corpid: str | None = None


@model
class LicenseCreateNewOrderJobRequest(Model):
    """Parameters of `client.license.create_new_order_job`."""

    buy_list: list[Purchase] = field(max_items=10)
    jobid: str | None = None


@model
class LicenseCreateNewOrderJobResponse(Response):
    """Answer of `client.license.create_new_order_job`."""

    jobid: str
    """For `license.submit_new_order_job`."""
    invalid_list: list[FailedCorp] | None = None
    """Companies that were not added."""


@model
class LicenseSubmitNewOrderJobRequest(Model):
    """Parameters of `client.license.submit_new_order_job`."""

    jobid: str
    buyer_userid: str


@model
class LicenseNewOrderJobResultRequest(Model):
    """Parameters of `client.license.new_order_job_result`."""

    jobid: str


@model
class LicenseNewOrderJobResultResponse(Response):
    """Answer of `client.license.new_order_job_result`."""

    class Status:
        DONE: Final = 1
        IN_PROGRESS: Final = 2
        FAILED: Final = 3

    status: int = field(enum=(1, 2, 3))
    """State of the order. One of 1 (done), 2 (in progress), 3 (failed)."""
    order_id: str | None = None
    """When the order is done."""
    fail_list: list[FailedCorp] | None = None
    """Companies whose orders failed, and why."""


@model
class LicenseGetUnionOrderRequest(Model):
    """Parameters of `client.license.get_union_order`."""

    order_id: str
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class LicenseGetUnionOrderResponse(Response):
    """Answer of `client.license.get_union_order`."""

    order: UnionOrder
    """The order."""
    has_more: Flag | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    buy_list: list[UnionOrderPart] | None = None
    """What was bought, company by company."""


@model
class LicenseSubmitPayJobRequest(Model):
    """Parameters of `client.license.submit_pay_job`."""

    payer_userid: str
    order_id: str


@model
class LicenseSubmitPayJobResponse(Response):
    """Answer of `client.license.submit_pay_job`."""

    jobid: str
    """For `license.pay_job_result`."""


@model
class LicensePayJobResultRequest(Model):
    """Parameters of `client.license.pay_job_result`."""

    jobid: str


@model
class LicensePayJobResultResponse(Response):
    """Answer of `client.license.pay_job_result`."""

    class Status:
        PAID: Final = 1
        IN_PROGRESS: Final = 2
        FAILED: Final = 3

    status: int = field(enum=(1, 2, 3))
    """State of the payment. One of 1 (paid), 2 (in progress), 3 (failed)."""
    pay_job_result: PayResult | None = None
    """Why the payment has failed."""


@model
class LicenseSupportPolicyQueryRequest(Model):
    """Parameters of `client.license.support_policy_query`."""

    corpid: str


@model
class LicenseSupportPolicyQueryResponse(Response):
    """Answer of `client.license.support_policy_query`."""

    query_result: Flag
    """Whether the company is entitled."""
    unsatisfied_reason: list[int] | None = None
    """Error codes that tell why not."""
