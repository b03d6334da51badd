# Generated from spec/api/service/order.yaml by codegen. Do not edit.
"""应用收费与账户。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AppOrder(Model):
    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED: Final = 3
        REFUND_REQUESTED: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6

    class OrderType:
        NEW: Final = 0
        MORE_USERS: Final = 1
        LONGER_TIME: Final = 2
        OTHER_VERSION: Final = 3

    class OrderFrom:
        COMPANY: Final = 0
        PROVIDER: Final = 1
        DEALER: Final = 2
        PROVIDER_S_CHECKOUT: Final = 3

    orderid: str
    """Id of the order."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """State of the order. One of 0 (to be paid), 1 (paid), 2 (cancelled), 3 (expired), 4 (refund requested),
    5 (refunded), 6 (refund refused).
    """
    order_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Kind of order. One of 0 (new), 1 (more users), 2 (longer time), 3 (other version)."""
    paid_corpid: str | None = None
    """Company that pays."""
    operator_id: str | None = None
    """UserID of the member who has ordered; missing for instance where the provider has."""
    suiteid: str | None = None
    """Suite id of the app."""
    appid: int | None = None
    """Number of the app within an old suite."""
    edition_id: str | None = None
    """Id of the edition that was bought."""
    edition_name: str | None = None
    """Name of the edition that was bought."""
    price: int | None = None
    """Cents."""
    user_count: int | None = None
    """Number of users that were bought."""
    order_period: int | None = None
    """Days."""
    order_time: Timestamp | None = None
    """Unix time."""
    paid_time: Timestamp | None = None
    """Unix time."""
    begin_time: Timestamp | None = None
    """Unix time from which the version is in force."""
    end_time: Timestamp | None = None
    """Unix time until which the version is in force."""
    order_from: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Who has ordered. One of 0 (company), 1 (provider), 2 (dealer), 3 (provider's checkout)."""
    operator_corpid: str | None = None
    """CorpID of those who have ordered."""
    service_share_amount: int | None = None
    """The provider's share in cents."""
    platform_share_amount: int | None = None
    """WeCom's share in cents."""
    dealer_share_amount: int | None = None
    """The dealer's share in cents."""
    dealer_corp_info: _models.service.NamedCorp | None = None
    """Where there is a dealer."""


@model
class AcquisitionBill(Model):
    timestamp: Timestamp | None = None
    """Unix time."""
    link_id: str | None = None
    """Missing if the link was deleted."""
    state: str | None = None
    """State parameter with which the customer came."""
    price: int | None = None
    """Cents."""


@model
class ServiceGetOrderListRequest(Model):
    """Parameters of `client.service.get_order_list`."""

    class TestMode:
        REAL: Final = 0
        TEST: Final = 1

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    test_mode: int | None = field(default=None, enum=(0, 1))


@model
class ServiceGetOrderListResponse(Response):
    """Answer of `client.service.get_order_list`."""

    order_list: list[AppOrder]
    """The orders."""


@model
class ServiceGetOrderRequest(Model):
    """Parameters of `client.service.get_order`."""

    orderid: str


@model
class ServiceGetOrderResponse(Response):
    """Answer of `client.service.get_order`."""

    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED: Final = 3
        REFUND_REQUESTED: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6

    class OrderType:
        NEW: Final = 0
        MORE_USERS: Final = 1
        LONGER_TIME: Final = 2
        OTHER_VERSION: Final = 3

    class OrderFrom:
        COMPANY: Final = 0
        PROVIDER: Final = 1
        DEALER: Final = 2
        PROVIDER_S_CHECKOUT: Final = 3

    orderid: str
    """Id of the order."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """State of the order. One of 0 (to be paid), 1 (paid), 2 (cancelled), 3 (expired), 4 (refund requested),
    5 (refunded), 6 (refund refused).
    """
    order_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Kind of order. One of 0 (new), 1 (more users), 2 (longer time), 3 (other version)."""
    paid_corpid: str | None = None
    """Company that pays."""
    operator_id: str | None = None
    """UserID of the member who has ordered; missing for instance where the provider has."""
    suiteid: str | None = None
    """Suite id of the app."""
    appid: int | None = None
    """Number of the app within an old suite."""
    edition_id: str | None = None
    """Id of the edition that was bought."""
    edition_name: str | None = None
    """Name of the edition that was bought."""
    price: int | None = None
    """Cents."""
    user_count: int | None = None
    """Number of users that were bought."""
    order_period: int | None = None
    """Days."""
    order_time: Timestamp | None = None
    """Unix time."""
    paid_time: Timestamp | None = None
    """Unix time."""
    begin_time: Timestamp | None = None
    """Unix time from which the version is in force."""
    end_time: Timestamp | None = None
    """Unix time until which the version is in force."""
    order_from: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Who has ordered. One of 0 (company), 1 (provider), 2 (dealer), 3 (provider's checkout)."""
    operator_corpid: str | None = None
    """CorpID of those who have ordered."""
    service_share_amount: int | None = None
    """The provider's share in cents."""
    platform_share_amount: int | None = None
    """WeCom's share in cents."""
    dealer_share_amount: int | None = None
    """The dealer's share in cents."""
    dealer_corp_info: _models.service.NamedCorp | None = None
    """Where there is a dealer."""


@model
class ServiceProlongTryRequest(Model):
    """Parameters of `client.service.prolong_try`."""

    buyer_corpid: str
    prolong_days: int
    appid: int | None = None


@model
class ServiceProlongTryResponse(Response):
    """Answer of `client.service.prolong_try`."""

    try_end_time: Timestamp | None = None
    """Unix time at which the trial now ends."""


@model
class ServiceCustomerAcquisitionGetBillListRequest(Model):
    """Parameters of `client.service.customer_acquisition.get_bill_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 31}),
    )

    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    auth_corpid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ServiceCustomerAcquisitionGetBillListResponse(Response):
    """Answer of `client.service.customer_acquisition.get_bill_list`."""

    next_cursor: str | None = None
    """Missing on the last page."""
    bill_list: list[AcquisitionBill] | None = None
    """The records."""


@model
class ServiceGetAccountBalanceRequest(Model):
    """Parameters of `client.service.get_account_balance`."""


@model
class ServiceGetAccountBalanceResponse(Response):
    """Answer of `client.service.get_account_balance`."""

    balance: int
    """Cents."""
