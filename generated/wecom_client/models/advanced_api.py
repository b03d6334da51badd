# Generated from spec/api/advanced_api.yaml by codegen. Do not edit.
"""数据与智能专区订单管理。"""

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
class ChatDataOrder(Model):
    class Edition:
        INTERNAL_AND_EXTERNAL_CHATS: Final = 2
        INTERNAL_AND_EXTERNAL_CHATS_AND_CALLS: Final = 3

    class OldEdition:
        INTERNAL_AND_EXTERNAL_CHATS: Final = 2

    edition: int = field(enum=(2, 3))
    """Edition; for an upgrade the one that is wanted, which must be 3. One of 2 (internal and external
    chats), 3 (internal and external chats and calls).
    """
    old_edition: int | None = field(default=None, enum=(2,))
    """Edition to upgrade. One of 2 (internal and external chats). Default: 2."""
    purchase_count: int | None = field(default=None, min=1, max=1000000)
    """Seats; needed unless it is a renewal, which keeps the present number. An upgrade has at most the seats
    of the old edition. 1 to 1000000.
    """
    take_effect_time: Time | None = field(default=None, converts=True)
    """Unix time of the first day, today to 90 days ahead, for a new purchase or the renewal of an ended
    edition; 0:00 of that day counts. Today if left out.
    """
    old_edition_info: EditionPeriod | None = None
    """Which period of the old edition, where one is in force and another to come; the earliest that has not
    ended if left out.
    """
    target_edition_info: EditionPeriod | None = None
    """Which period of the wanted edition, where one is in force and another to come; the latest if left out."""


@model
class EditionPeriod(Model):
    """`end_time` is needed if `begin_time` is given.

    `begin_time` is needed if `end_time` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("end_time",), when={"begin_time": ""}),
        FieldRule("requires", ("begin_time",), when={"end_time": ""}),
    )

    begin_time: Time | None = field(default=None, converts=True)
    """Unix time when the period begins; together with end_time."""
    end_time: Time | None = field(default=None, converts=True)
    """Unix time when the period ends; together with begin_time."""


@model
class Order(Model):
    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_SEATS: Final = 1
        RENEWAL: Final = 2
        UPGRADE: Final = 3

    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED_BEFORE_IT_WAS_PAID: Final = 3
        REFUND_APPLIED_FOR: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6

    order_id: str
    """Id of the order."""
    order_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Kind of order. One of 0 (new purchase), 1 (more seats), 2 (renewal), 3 (upgrade)."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """State of the order. One of 0 (to be paid), 1 (paid), 2 (cancelled), 3 (expired before it was paid), 4
    (refund applied for), 5 (refunded), 6 (refund refused).
    """
    create_time: Timestamp | None = None
    """Unix time."""


@model
class OrderDetail(Model):
    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_SEATS: Final = 1
        RENEWAL: Final = 2
        UPGRADE: Final = 3

    class OrderStatus:
        TO_BE_PAID: Final = 0
        PAID: Final = 1
        CANCELLED: Final = 2
        EXPIRED_BEFORE_IT_WAS_PAID: Final = 3
        REFUND_APPLIED_FOR: Final = 4
        REFUNDED: Final = 5
        REFUND_REFUSED: Final = 6

    class AdvancedApiType:
        CHAT_DATA: Final = 1

    order_id: str
    """Id of the order."""
    order_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Kind of order. One of 0 (new purchase), 1 (more seats), 2 (renewal), 3 (upgrade)."""
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """State of the order. One of 0 (to be paid), 1 (paid), 2 (cancelled), 3 (expired before it was paid), 4
    (refund applied for), 5 (refunded), 6 (refund refused).
    """
    create_time: Timestamp | None = None
    """Unix time."""
    advanced_api_type: int | None = field(default=None, enum=(1,))
    """Kind of interface. One of 1 (chat data)."""
    custom_corpid: str | None = None
    """Encrypted CorpID of the customer."""
    buyer_userid: str | None = None
    """UserID of the buyer."""
    paid_price: int | None = None
    """Price to pay."""
    chat_archive_api: OrderedChatData | None = None
    """What was ordered of the chat data interface."""


@model
class OrderedChatData(Model):
    class Edition:
        INTERNAL_CHATS: Final = 1
        INTERNAL_AND_EXTERNAL_CHATS: Final = 2
        INTERNAL_AND_EXTERNAL_CHATS_AND_CALLS: Final = 3

    edition: int | None = field(default=None, enum=(1, 2, 3))
    """Edition that was bought. One of 1 (internal chats), 2 (internal and external chats), 3 (internal and
    external chats and calls).
    """
    purchase_count: int | None = None
    """Seats."""
    purchase_duration_days: int | None = None
    """Length in days."""
    take_effect_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    original_price: int | None = None
    """Full price, for upgrades."""


@model
class BoughtChatData(Model):
    edition_list: list[BoughtEdition]
    """Editions that have been bought."""


@model
class BoughtEdition(Model):
    class Edition:
        INTERNAL_CHATS: Final = 1
        INTERNAL_AND_EXTERNAL_CHATS: Final = 2
        INTERNAL_AND_EXTERNAL_CHATS_AND_CALLS: Final = 3

    edition: int | None = field(default=None, enum=(1, 2, 3))
    """Edition. One of 1 (internal chats), 2 (internal and external chats), 3 (internal and external chats and
    calls).
    """
    purchase_count: int | None = None
    """Seats."""
    begin_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""


@model
class AdvancedApiCreateOrderRequest(Model):
    """Parameters of `client.advanced_api.create_order`."""

    class AdvancedApiType:
        CHAT_DATA: Final = 1

    class OrderType:
        NEW_PURCHASE: Final = 0
        MORE_SEATS: Final = 1
        RENEWAL: Final = 2
        UPGRADE: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("chat_archive_api",), when={"advanced_api_type": "1"},
    ),)

    custom_corpid: str
    buyer_userid: str
    advanced_api_type: int | None = field(default=None, enum=(1,))
    order_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    chat_archive_api: ChatDataOrder | None = None


@model
class AdvancedApiCreateOrderResponse(Response):
    """Answer of `client.advanced_api.create_order`."""

    order_id: str
    """Id of the order."""


@model
class AdvancedApiCancelOrderRequest(Model):
    """Parameters of `client.advanced_api.cancel_order`."""

    order_id: str


@model
class AdvancedApiSubmitPayRequest(Model):
    """Parameters of `client.advanced_api.submit_pay`."""

    payer_userid: str
    order_id: str


@model
class AdvancedApiListOrderRequest(Model):
    """Parameters of `client.advanced_api.list_order`."""

    class AdvancedApiType:
        CHAT_DATA: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("end_time",), when={"start_time": ""}),
        FieldRule("requires", ("start_time",), when={"end_time": ""}),
    )

    custom_corpid: str | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    advanced_api_type: int | None = field(default=None, enum=(1,))
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class AdvancedApiListOrderResponse(Response):
    """Answer of `client.advanced_api.list_order`."""

    order_list: list[Order]
    """The orders."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""


@model
class AdvancedApiGetOrderRequest(Model):
    """Parameters of `client.advanced_api.get_order`."""

    order_id: str


@model
class AdvancedApiGetOrderResponse(Response):
    """Answer of `client.advanced_api.get_order`."""

    order: OrderDetail
    """The order."""


@model
class AdvancedApiGetCorpBuyInfoRequest(Model):
    """Parameters of `client.advanced_api.get_corp_buy_info`."""

    class AdvancedApiType:
        CHAT_DATA: Final = 1

    advanced_api_type: int = field(enum=(1,))
    custom_corpid: str


@model
class AdvancedApiGetCorpBuyInfoResponse(Response):
    """Answer of `client.advanced_api.get_corp_buy_info`."""

    chat_archive_api_buy_info: BoughtChatData
    """What has been bought of the chat data interface."""
