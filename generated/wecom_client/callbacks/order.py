# Generated from spec/callbacks/order.yaml by codegen. Do not edit.
"""收银台。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import SuiteOrderEvent
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class OpenOrderEvent(SuiteOrderEvent):
    """下单成功通知: A paid app was ordered.

    https://developer.work.weixin.qq.com/document/path/91929
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "open_order"}

    order_id: str = field(wire="OrderId")
    """Id of the order; at most 32 characters."""
    operator_id: str | None = field(default=None, wire="OperatorId")
    """UserID of the member who ordered; empty if the provider or an agent did."""


@model
class ChangeOrderEvent(SuiteOrderEvent):
    """改单通知: The provider changed the price of an order, which has got a new id.

    https://developer.work.weixin.qq.com/document/path/91930
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_order"}

    old_order_id: str = field(wire="OldOrderId")
    """Id of the order before; at most 32 characters."""
    new_order_id: str = field(wire="NewOrderId")
    """Id of the order from now on; at most 32 characters."""


@model
class PayForAppSuccessEvent(SuiteOrderEvent):
    """支付成功通知: An order was paid.

    https://developer.work.weixin.qq.com/document/path/91931
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "pay_for_app_success"}

    order_id: str = field(wire="OrderId")
    """Id of the order; at most 32 characters."""


@model
class RefundEvent(SuiteOrderEvent):
    """退款通知: An order was refunded.

    https://developer.work.weixin.qq.com/document/path/91932
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "refund"}

    order_id: str = field(wire="OrderId")
    """Id of the order; at most 32 characters."""


@model
class ChangeEditionEvent(SuiteOrderEvent):
    """应用版本变更通知: The edition of a paid app that a company has, or its term or limit, has changed.

    Fetch the authorization of the company to learn the edition.

    https://developer.work.weixin.qq.com/document/path/91933
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_edition"}


@model
class CancelOrderEvent(SuiteOrderEvent):
    """取消订单通知: An order was cancelled.

    https://developer.work.weixin.qq.com/document/path/99353
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "cancel_order"}

    order_id: str = field(wire="OrderId")
    """Id of the order; at most 32 characters."""
