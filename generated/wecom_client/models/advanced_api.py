# Generated from spec/api/advanced_api.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""高级接口."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class EditionInfo(Model):
    begin_time: int
    """TODO."""
    end_time: int
    """TODO."""


@model
class ChatArchiveApi(Model):
    edition: int
    """TODO."""
    target_edition_info: EditionInfo | None = None
    """TODO."""
    old_edition: int | None = None
    """TODO."""
    old_edition_info: EditionInfo | None = None
    """TODO."""
    purchase_count: int | None = None
    """TODO."""
    take_effect_time: int | None = None
    """TODO."""


@model
class ChatArchivApiBuyInfoEditionInfo(Model):
    edition: int
    purchase_count: int
    begin_time: int
    end_time: int


@model
class ChatArchivApiBuyInfo(Model):
    edition_list: list[ChatArchivApiBuyInfoEditionInfo]
    """TODO 参考ChatArchiveApi结构说明."""


@model
class OrderChatArchiveApi(Model):
    edition: int
    purchase_count: int
    purchase_duration_days: int
    take_effect_time: int
    end_time: int
    original_price: int | None = None


@model
class Order(Model):
    order_id: str
    advanced_api_type: int | None = None
    custom_corpid: str | None = None
    buyer_userid: str | None = None
    order_type: int = field(enum=(0, 1, 2, 3))
    """TODO 订单类型：0-新购、1-增购、2-续期、3-升级. One of 0 (TODO 新购、), 1 (TODO 增购、), 2 (TODO
    续期、), 3 (TODO 升级).
    """
    order_status: int = field(enum=(0, 1, 2, 3, 4, 5, 6))
    """TODO 订单状态：订单状态，0：待支付，1：已支付，2：已取消
    3：未支付，订单已过期，4：申请退款中，5：退款成功，6：退款被拒绝. One of 0 (to be paid), 1 (paid), 2
    (cancelled), 3 (TODO 未支付), 4 (refund requested), 5 (TODO 退款成功), 6 (TODO 退款被拒绝).
    """
    create_time: int
    paid_price: int | None = None
    chat_archive_api: OrderChatArchiveApi | None = None


@model
class AdvancedApiCancelOrderRequest(Model):
    """Parameters of `client.advanced_api.cancel_order`."""

    order_id: str


@model
class AdvancedApiCreateOrderRequest(Model):
    """Parameters of `client.advanced_api.create_order`."""

    advanced_api_type: int | None = None
    custom_corpid: str
    buyer_userid: str
    order_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    chat_archive_api: ChatArchiveApi | None = None


@model
class AdvancedApiCreateOrderResponse(Response):
    """Answer of `client.advanced_api.create_order`: 下单购买."""

    order_id: str


@model
class AdvancedApiGetCorpBuyInfoRequest(Model):
    """Parameters of `client.advanced_api.get_corp_buy_info`."""

    advanced_api_type: int
    custom_corpid: str


@model
class AdvancedApiGetCorpBuyInfoResponse(Response):
    """Answer of `client.advanced_api.get_corp_buy_info`: 获取企业已购信息."""

    chat_archive_api_buy_info: ChatArchivApiBuyInfo
    """TODO “会话内容数据接口”的购买信息."""


@model
class AdvancedApiGetOrderRequest(Model):
    """Parameters of `client.advanced_api.get_order`."""

    order_id: str


@model
class AdvancedApiGetOrderResponse(Response):
    """Answer of `client.advanced_api.get_order`: 获取订单详情."""

    order: Order


@model
class AdvancedApiListOrderRequest(Model):
    """Parameters of `client.advanced_api.list_order`."""

    custom_corpid: str | None = None
    start_time: int | None = None
    end_time: int | None = None
    advanced_api_type: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class AdvancedApiListOrderResponse(Response):
    """Answer of `client.advanced_api.list_order`: 获取订单列表."""

    order_list: list[Order]
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录."""
    has_more: Flag | None = None
    """TODO 是否有更多。 0: 没有， 1: 有."""


@model
class AdvancedApiSubmitPayRequest(Model):
    """Parameters of `client.advanced_api.submit_pay`."""

    order_id: str
    payer_userid: str
