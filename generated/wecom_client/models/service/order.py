# Generated from spec/api/service/order.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""应用与接口收费."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.model import Model, Response, field, model

if TYPE_CHECKING:
    from wecom_client.models.service.auth import DealerCorp

REFERENCES = {
    "DealerCorp": "wecom_client.models.service.auth",
}


@model
class Bill(Model):
    timestamp: int | None = None
    link_id: str | None = None
    state: str | None = None
    price: int | None = None


@model
class Order(Model):
    orderid: str
    order_status: int = field(enum=(0, 1, 2, 3, 4, 5, 6))
    """TODO 订单状态。订单状态。0-待支付，1-已支付，2-已取消， 3-支付过期， 4-申请退款中， 5-退款成功，
    6-退款被拒绝. One of 0 (to be paid), 1 (paid), 2 (cancelled), 3 (TODO 支付过期), 4 (refund requested),
    5 (TODO 退款成功), 6 (TODO 退款被拒绝).
    """
    order_type: int = field(enum=(0, 1, 2, 3))
    """TODO 订单类型。0-新购应用，1-扩容应用人数，2-续期应用时间，3-变更版本. One of 0 (TODO 新购应用), 1
    (TODO 扩容应用人数), 2 (TODO 续期应用时间), 3 (TODO 变更版本).
    """
    paid_corpid: str
    operator_corpid: str | None = None
    operator_id: str | None = None
    """TODO 下单操作人员userid。如果是服务商代下单，没有该字段。"""
    suiteid: str | None = None
    appid: int | None = None
    edition_id: str
    edition_name: str
    price: int
    user_count: int
    order_period: int
    order_time: int
    """TODO 下单时间（UNIX时间戳）."""
    paid_time: int
    """TODO 付款时间（UNIX时间戳）."""
    begin_time: int
    end_time: int
    order_from: int | None = field(default=None, enum=(0, 1, 2, 3))
    """TODO 下单来源。0-企业下单；1-服务商代下单；2-代理商代下单; 3-服务商收银台下单. One of 0 (TODO
    企业下单), 1 (TODO 服务商代下单), 2 (TODO 代理商代下单), 3 (TODO 服务商收银台下单).
    """
    service_share_amount: int | None = None
    platform_share_amount: int | None = None
    dealer_share_amount: int | None = None
    dealer_corp_info: DealerCorp | None = None
    """TODO 代理商信息（仅当有渠道商报备后才会有此字段）."""


@model
class ServiceCustomerAcquisitionGetBillListRequest(Model):
    """Parameters of `client.service.customer_acquisition.get_bill_list`."""

    begin_time: int
    end_time: int
    auth_corpid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ServiceCustomerAcquisitionGetBillListResponse(Response):
    """Answer of `client.service.customer_acquisition.get_bill_list`: 获取代支付流水."""

    next_cursor: str | None = None
    """TODO 分页游标，在下次请求时填写以获取之后分页的记录，如果已经没有更多的数据则不返回该字段."""
    bill_list: list[Bill] | None = None


@model
class ServiceGetAccountBalanceRequest(Model):
    """Parameters of `client.service.get_account_balance`."""


@model
class ServiceGetAccountBalanceResponse(Response):
    """Answer of `client.service.get_account_balance`: 充值账户余额查询."""

    balance: int


@model
class ServiceGetOrderRequest(Model):
    """Parameters of `client.service.get_order`."""

    orderid: str


@model
class ServiceGetOrderResponse(Response):
    """Answer of `client.service.get_order`: 获取订单详情."""

    orderid: str
    order_status: int = field(enum=(0, 1, 2, 3, 4, 5, 6))
    """TODO 订单状态。0-待支付，1-已支付，2-已取消， 3-支付过期， 4-申请退款中， 5-退款成功， 6-退款被拒绝.
    One of 0 (to be paid), 1 (paid), 2 (cancelled), 3 (TODO 支付过期), 4 (refund requested), 5 (TODO
    退款成功), 6 (TODO 退款被拒绝).
    """
    order_type: int = field(enum=(0, 1, 2, 3))
    """TODO 订单类型。0-新购应用，1-扩容应用人数，2-续期应用时间，3-变更版本. One of 0 (TODO 新购应用), 1
    (TODO 扩容应用人数), 2 (TODO 续期应用时间), 3 (TODO 变更版本).
    """
    paid_corpid: str
    operator_corpid: str | None = None
    operator_id: str | None = None
    """TODO 下单操作人员userid。部分情况没有该字段（如服务商代下单；服务商下的免支付订单等）."""
    suiteid: str | None = None
    appid: int | None = None
    edition_id: str
    edition_name: str
    price: int
    user_count: int
    order_period: int
    order_time: int
    """TODO 下单时间（UNIX时间戳）."""
    paid_time: int
    """TODO 付款时间（UNIX时间戳）."""
    begin_time: int
    end_time: int
    order_from: int | None = field(default=None, enum=(0, 1, 2, 3))
    """TODO 下单来源。0-企业下单；1-服务商代下单；2-代理商代下单; 3-服务商收银台下单. One of 0 (TODO
    企业下单), 1 (TODO 服务商代下单), 2 (TODO 代理商代下单), 3 (TODO 服务商收银台下单).
    """
    service_share_amount: int | None = None
    platform_share_amount: int | None = None
    dealer_share_amount: int | None = None
    dealer_corp_info: DealerCorp | None = None
    """TODO 渠道商信息（仅当有渠道商报备后才会有此字段）."""


@model
class ServiceGetOrderListRequest(Model):
    """Parameters of `client.service.get_order_list`."""

    start_time: int
    end_time: int
    test_mode: int | None = field(default=None, enum=(0, 1))


@model
class ServiceGetOrderListResponse(Response):
    """Answer of `client.service.get_order_list`: 获取订单列表."""

    order_list: list[Order]


@model
class ServiceProlongTryRequest(Model):
    """Parameters of `client.service.prolong_try`."""

    buyer_corpid: str
    prolong_days: int
    appid: int | None = None


@model
class ServiceProlongTryResponse(Response):
    """Answer of `client.service.prolong_try`: 延长试用期."""

    try_end_time: int
    """TODO 延长后的试用到期时间（UNIX时间戳）."""
