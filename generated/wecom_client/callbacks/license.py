# Generated from spec/callbacks/license.yaml by codegen. Do not edit.
"""接口调用许可。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import AppEvent
from wecom_client.callbacks.headers import ProviderEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ActivatedAccount(Model):
    active_code: str = field(wire="ActiveCode")
    """Code of the license."""
    type: int = field(wire="Type", enum=(1, 2))
    """Kind of license. One of 1 (basic), 2 (interconnection)."""
    expire_time: Timestamp = field(wire="ExpireTime")
    """When it expires, Unix time in seconds."""
    user_id: str = field(wire="UserId")
    """UserID of the member."""
    previous_status: int | None = field(default=None, wire="PreviousStatus", enum=(1, 2, 3))
    """License of the member before. One of 1 (none), 2 (valid for at most seven days), 3 (expired)."""
    previous_active_code: str | None = field(default=None, wire="PreviousActiveCode")
    """Code of the license before, if there was one."""


@model
class UnlicensedNotifyEvent(AppEvent):
    """接口许可失效通知: A member without a valid license opened the app.

    https://developer.work.weixin.qq.com/document/path/95716
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "unlicensed_notify"}


@model
class LicensePaySuccessEvent(ProviderEvent):
    """支付成功通知: Licenses were paid and exist now.

    https://developer.work.weixin.qq.com/document/path/95804
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "license_pay_success"}

    order_id: str = field(wire="OrderId")
    """Id of the order; of an order for several companies, the one of the company."""
    buyer_user_id: str = field(wire="BuyerUserId")
    """UserID of who ordered at the provider."""


@model
class LicenseRefundEvent(ProviderEvent):
    """退款结果通知: The refund of an order of licenses was decided.

    https://developer.work.weixin.qq.com/document/path/95805
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "license_refund"}

    order_id: str = field(wire="OrderId")
    """Id of the order."""
    order_status: int = field(wire="OrderStatus", enum=(1, 2))
    """The decision. One of 1 (refunded), 2 (rejected)."""


@model
class AutoActivateEvent(ProviderEvent):
    """自动激活回调通知: Licenses were assigned to members automatically.

    https://developer.work.weixin.qq.com/document/path/95994
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "auto_activate"}

    scene: int = field(wire="Scene", enum=(1, 2, 3))
    """What caused it. One of 1 (the member opened the app), 2 (a message was pushed), 3 (an interconnection
    call was made).
    """
    account_list: list[ActivatedAccount] = field(wire="AccountList")
    """The licenses."""
