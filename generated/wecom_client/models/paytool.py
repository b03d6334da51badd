# Generated from spec/api/paytool.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""收银台."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class Invoice(Model):
    order_id: str
    custom_corpid: str | None = None
    apply_time: int
    """TODO 客户申请开票的时间（UNIX时间戳）."""
    invoice_type: int = field(enum=(0, 1))
    """TODO 企业客户申请的发票类型；0-普通发票；1-增值税专用发票. One of 0 (TODO 普通发票), 1 (TODO
    增值税专用发票).
    """
    paid_price: int
    invoice_status: int = field(enum=(0, 1, 2, 3))
    """TODO 开票状态；0-开票中；1-已寄出；2-已发送；3-已取消. One of 0 (TODO 开票中), 1 (TODO 已寄出), 2
    (sent), 3 (cancelled).
    """
    invoice_title: str
    tax_number: str
    send_way: int = field(enum=(0, 1, 2))
    """TODO 发票收取方式；0-待定；1-快递；2-电子邮箱. One of 0 (tentative), 1 (TODO 快递), 2 (TODO 电子邮箱)."""
    contact_name: str | None = None
    contact_tel: str | None = None
    contact_addr: str | None = None
    contact_postcode: str | None = None
    receive_email: str | None = None
    company_addr: str
    company_tel: str
    bank_name: str
    bank_account_number: str
    invoice_note: str


@model
class BuyInfo(Model):
    suiteid: str
    """TODO 套件ID</br>不多于64字节."""
    appid: int | None = None
    edition_id: str | None = None
    """TODO 版本号ID</br>不多于64字节."""
    user_count: int | None = None
    """TODO
    应用的购买人数，单位人</br>当购买类型是新购或扩容时需要填</br>注意对于扩容类型，表示增加的人数</br>取值范围：1
    ~ 1000000.
    """
    duration_days: int | None = None
    """TODO 应用的购买时长，单位天</br>取值范围：1 ~ 1825."""
    take_effect_date: str | None = None
    """TODO 生效日期，格式如：20221212."""
    origin_price: int | None = None
    paid_price: int | None = None


@model
class ThirdPartyApp(Model):
    buy_info_list: list[BuyInfo]
    """TODO 购买应用列表</br>可填充个数： 1 ~ 20."""
    order_type: int = field(enum=(0, 1, 2))
    """TODO 订单类型</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 新购</br>&#160;&#160;&#160;&#160;1 -
    扩容</br>&#160;&#160;&#160;&#160;2 - 续期. One of 0 (TODO 新购</br>&#160), 1 (TODO 扩容</br>&#160), 2
    (renewal).
    """
    notify_custom_corp: Flag | None = None


@model
class CustomizedApp(Model):
    buy_info_list: list[BuyInfo]
    """TODO 购买应用列表</br>可填充个数： 1 ~ 20."""
    order_type: int = field(enum=(0, 1, 2))
    """TODO 购买类型</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 新购</br>&#160;&#160;&#160;&#160;1 -
    扩容</br>&#160;&#160;&#160;&#160;2 - 续期. One of 0 (TODO 新购</br>&#160), 1 (TODO 扩容</br>&#160), 2
    (renewal).
    """
    notify_custom_corp: Flag | None = None


@model
class PromotionCase(Model):
    case_id: str
    """TODO 行业方案ID</br>不多于64字节."""
    promotion_edition_name: str
    """TODO 行业方案版本名</br>不多于64字节."""
    duration_days: int | None = None
    """TODO 应用的购买时长，单位天</br>取值范围：1 ~ 1825."""
    buy_info_list: list[BuyInfo] | None = None
    """TODO 购买应用列表</br>可填充个数： 1 ~ 20."""
    order_type: int = field(enum=(0, 1, 2))
    """TODO 购买类型</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 新购</br>&#160;&#160;&#160;&#160;1 -
    扩容</br>&#160;&#160;&#160;&#160;2 - 续期. One of 0 (TODO 新购</br>&#160), 1 (TODO 扩容</br>&#160), 2
    (renewal).
    """
    notify_custom_corp: Flag | None = None


@model
class Product(Model):
    third_app: ThirdPartyApp | None = None
    customized_app: CustomizedApp | None = None
    promotion_case: PromotionCase | None = None
    """TODO 行业解决方案购买详情</br>当业务类型是"行业解决方案"时必填."""


@model
class Order(Model):
    order_id: str
    custom_corpid: str | None = None
    custom_corp_name: str | None = None
    create_time: int
    business_type: int | None = field(default=None, enum=(1, 2, 3))
    """TODO 业务类型。</br>取值范围：</br> 1 - 普通第三方应用</br> 2 - 代开发应用</br> 3 - 行业解决方案. One
    of 1 (TODO 普通第三方应用</br>), 2 (TODO 代开发应用</br>), 3 (TODO 行业解决方案).
    """
    buy_content: str
    origin_price: int
    paid_price: int
    """TODO 实付金额。免支付订单实付金额返回0."""
    order_status: int = field(enum=(1, 2, 3, 4, 5, 6, 7, 8, 9))
    """TODO 订单状态。取值范围为：</br>1 - 待支付 </br> 2 - 已支付</br> 3 - 订单取消</br> 4 - 支付过期</br> 5
    - 退款申请中</br> 6 - 已退款</br> 7 - 交易完成</br> 8 - 待企业确认</br> 9 - 已部分退款. One of 1 (to be
    paid), 2 (TODO 已支付</br>), 3 (TODO 订单取消</br>), 4 (TODO 支付过期</br>), 5 (TODO 退款申请中</br>),
    6 (TODO 已退款</br>), 7 (TODO 交易完成</br>), 8 (TODO 待企业确认</br>), 9 (TODO 已部分退款).
    """
    order_from: int = field(enum=(1, 2))
    """TODO 订单来源。取值范围为：</br> 1 - 客户下单</br> 2 - 服务商创建. One of 1 (TODO 客户下单</br>), 2
    (TODO 服务商创建).
    """
    creator: str | None = None
    pay_type: int = field(enum=(0, 1, 2))
    """TODO 支付方式；0-客户支付；1-服务商代支付；2-免支付. One of 0 (TODO 客户支付), 1 (TODO 服务商代支付), 2
    (TODO 免支付).
    """
    pay_channel: int | None = field(default=None, enum=(1, 2))
    """TODO 付款方式。取值范围为：</br>1 - 微信支付</br>2 - 网银支付</br> 如果未支付该字段为空. One of 1 (TODO
    微信支付</br>), 2 (TODO 网银支付</br>).
    """
    channel_order_id: str | None = None
    """TODO 付款流水号，如果未支付该字段为空."""
    paid_time: int | None = None
    """TODO 付款时间，如果未支付该字段为空."""
    income_type: int | None = field(default=None, enum=(1, 2))
    """TODO 收入到账商户号。</br>取值范围：</br>1 - 微信支付商户号</br>2 - 财付通商户号</br>
    如果收入未到账该字段为空. One of 1 (TODO 微信支付商户号</br>), 2 (TODO 财付通商户号</br>).
    """
    income_time: int | None = None
    """TODO 到账时间，如果收入未到账该字段为空."""
    income_amount: int | None = None
    """TODO 到账金额，如果收入未到账该字段为空."""
    product_list: Product | None = None
    """TODO 购买明细，不同业务类型的明细不一样."""
    pay_from: int | None = field(default=None, enum=(0, 1, 2))
    """TODO 支付方式</br>0-客户支付；1-服务商代支付；2-免支付. One of 0 (TODO 客户支付), 1 (TODO
    服务商代支付), 2 (TODO 免支付).
    """


@model
class DiscountInfo(Model):
    discount_type: int = field(enum=(1, 2))
    """TODO 优惠类型</br>取值范围：</br>&#160;&#160;&#160;&#160;1 - 固定优惠</br>&#160;&#160;&#160;&#160;2 -
    价格折扣</br>需注意，如果不是新购，必须指定了客户企业custom_corpid，才能选择固定优惠. One of 1 (TODO
    固定优惠</br>&#160), 2 (TODO 价格折扣</br>需注意).
    """
    discount_amount: int | None = field(default=None, max=10000000)
    """TODO 优惠金额，单位分</br>当优惠类型为“固定优惠”时必填</br>取值范围：1 ~
    10000000</br>非推荐第三方应用固定优惠金额不能超过原价的90%；推荐第三方应用固定优惠金额不能超过原价的50%。若推荐第三方应用优惠金额需超过原价的50%，需前往服务商管理端进行页面操作.
    At most 10000000.
    """
    discount_ratio: int | None = field(default=None, min=10, max=99)
    """TODO 优惠折扣，单位%, 如填75，表示75%优惠价，即7.5折</br>当优惠类型为“价格折扣”时必填</br>取值范围：10
    ~
    99</br>非推荐第三方应用优惠折扣最低1折；推荐第三方应用优惠折扣最低5折。若推荐第三方应用需设置低于5折折扣，需前往服务商管理端进行页面操作。
    10 to 99.
    """
    discount_remarks: str = field(max_bytes=256)
    """TODO 优惠原因</br>不多于256字节. At most 256 bytes."""


@model
class ThirdPartyAppBuyInfo(Model):
    suiteid: str = field(max_bytes=64)
    """TODO 套件ID</br>不多于64字节. At most 64 bytes."""
    appid: int | None = None
    """Id of the mini program."""
    edition_id: str = field(max_bytes=64)
    """TODO 版本号ID</br>不多于64字节. At most 64 bytes."""
    user_count: int | None = field(default=None, min=1, max=1000000)
    """TODO
    应用的购买人数，单位人</br>当购买类型是新购或扩容，且购买的版本非固定总价类型时，需要填</br>注意对于扩容类型，表示增加的人数</br>取值范围：1
    ~ 1000000. 1 to 1000000.
    """
    duration_days: int | None = field(default=None, min=1, max=1825)
    """TODO 应用的购买时长，单位天</br>当购买类型是新购或续期时必填</br>取值范围：1 ~ 1825. 1 to 1825."""
    take_effect_date: str | None = field(default=None, max_bytes=8)
    """TODO
    生效日期，格式如：20221212</br>只能是当天之后的日期，最迟不能超过一年。不填表示立即生效</br>不多于8字节</br>特殊的，如果是第三方应用有剩余时长的新购，不支持设置生效日期，默认生效日期为第三方应用的生效版本结束日期.
    At most 8 bytes.
    """
    discount_info: DiscountInfo | None = None
    """TODO 优惠信息."""


@model
class ProductThirdPartyApp(Model):
    buy_info_list: list[ThirdPartyAppBuyInfo]
    """TODO 购买应用列表</br>可填充个数： 1 ~ 20."""
    order_type: int = field(enum=(0, 1, 2))
    """TODO 购买类型</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 新购</br>&#160;&#160;&#160;&#160;1 -
    扩容</br>&#160;&#160;&#160;&#160;2 -
    续期</br>特殊的，当第三方应用有剩余有效时长且不超过1年，支持新购购买类型. One of 0 (TODO
    新购</br>&#160), 1 (TODO 扩容</br>&#160), 2 (TODO 续期</br>特殊的).
    """
    notify_custom_corp: Flag | None = None
    """TODO
    是否推送确认提醒。0-否；1-是，不填默认是。</br>有指定企业且指定企业与服务商存在应用授权关系才可通知成功。开启后，服务商代支付和免支付订单创建后将向企业管理员推送确认提醒，超时(72小时)未确认会自动确认；客户支付订单创建后将向企业管理员推送支付提醒。</br>特别的，指定企业的免支付订单创建后默认向企业管理员推送订单通知，不可取消.
    """


@model
class CustomizedAppBuyInfo(Model):
    suiteid: str = field(max_bytes=64)
    """TODO 套件ID</br>不多于64字节. At most 64 bytes."""
    appid: int | None = None
    """Id of the mini program."""
    user_count: int | None = field(default=None, min=1, max=1000000)
    """TODO
    应用的购买人数，单位人</br>当购买类型是新购或扩容时需要填</br>注意对于扩容类型，表示增加的人数</br>取值范围：1
    ~ 1000000. 1 to 1000000.
    """
    duration_days: int | None = field(default=None, min=1, max=1825)
    """TODO 应用的购买时长，单位天</br>当购买类型是新购或续期时必填</br>取值范围：1 ~ 1825. 1 to 1825."""
    take_effect_date: str | None = field(default=None, max_bytes=8)
    """TODO
    生效日期，格式如：20221212</br>新购选填，不填默认生效日期为当天</br>扩容不填，默认生效日期为当天</br>续期不填，默认生效日期为原生效版本结束日期</br>从生效日期当天开始计算购买时长</br>最迟不能超过一年</br>不多于8字节</br>特殊的，如果是代开发应用有剩余时长的新购，不支持设置生效日期，默认生效日期为代开发应用的生效版本结束日期.
    At most 8 bytes.
    """
    total_price: int
    """TODO 应用总价，单位分。需大于0且不能超过500万."""


@model
class ProductCustomizedApp(Model):
    buy_info_list: list[CustomizedAppBuyInfo]
    """TODO 购买应用列表</br>可填充个数： 1 ~ 20."""
    order_type: int = field(enum=(0, 1, 2))
    """TODO 购买类型</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 新购</br>&#160;&#160;&#160;&#160;1 -
    扩容</br>&#160;&#160;&#160;&#160;2 -
    续期</br>特殊的，当代开发应用有剩余有效时长且不超过1年，支持新购购买类型. One of 0 (TODO
    新购</br>&#160), 1 (TODO 扩容</br>&#160), 2 (TODO 续期</br>特殊的).
    """
    notify_custom_corp: Flag | None = None
    """TODO
    是否推送确认提醒。0-否；1-是，不填默认是。</br>有指定企业且指定企业与服务商存在应用授权关系才可通知成功。开启后，服务商代支付和免支付订单创建后将向企业管理员推送确认提醒，超时(72小时)未确认会自动确认；客户支付订单创建后将向企业管理员推送支付提醒。</br>特别的，指定企业的免支付订单创建后默认向企业管理员推送订单通知，不可取消.
    """


@model
class PromotionCaseBuyInfo(Model):
    suiteid: str = field(max_bytes=64)
    """TODO 套件ID</br>不多于64字节. At most 64 bytes."""
    appid: int | None = None
    """Id of the mini program."""
    user_count: int | None = field(default=None, min=1, max=1000000)
    """TODO
    应用的购买人数，单位人</br>当购买类型是新购或扩容，且购买的版本非固定总价类型时，需要填</br>注意对于扩容类型，表示增加的人数</br>取值范围：1
    ~ 1000000. 1 to 1000000.
    """


@model
class ProductPromotionCase(Model):
    case_id: str = field(max_bytes=64)
    """TODO 行业方案ID</br>不多于64字节. At most 64 bytes."""
    promotion_edition_name: str = field(max_bytes=128)
    """TODO 行业方案版本名</br>不多于128字节. At most 128 bytes."""
    duration_days: int | None = field(default=None, min=1, max=1825)
    """TODO 应用的购买时长，单位天</br>当购买类型是新购或续期时必填</br>取值范围：1 ~ 1825. 1 to 1825."""
    take_effect_date: str | None = field(default=None, max_bytes=8)
    """TODO
    生效日期，格式如：20221212</br>只能是当天之后的日期，最迟不能超过一年。不填表示立即生效</br>不多于8字节.
    At most 8 bytes.
    """
    buy_info_list: list[PromotionCaseBuyInfo] | None = None
    """TODO 购买应用列表</br>可填充个数： 1 ~ 20."""
    order_type: int = field(enum=(0, 1, 2))
    """TODO 购买类型</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 新购</br>&#160;&#160;&#160;&#160;1 -
    扩容</br>&#160;&#160;&#160;&#160;2 - 续期. One of 0 (TODO 新购</br>&#160), 1 (TODO 扩容</br>&#160), 2
    (renewal).
    """
    notify_custom_corp: Flag | None = None
    """TODO
    是否推送确认提醒。0-否；1-是，不填默认是。</br>有指定企业且指定企业与服务商存在应用授权关系才可通知成功。开启后，服务商代支付和免支付订单创建后将向企业管理员推送确认提醒，超时(72小时)未确认会自动确认；客户支付订单创建后将向企业管理员推送支付提醒。</br>特别的，指定企业的免支付订单创建后默认向企业管理员推送订单通知，不可取消.
    """


@model
class OpenOrderProduct(Model):
    third_app: ProductThirdPartyApp
    """TODO 第三方应用购买详情</br>当业务类型是"普通第三方应用"时必填</br>支持通讯录实体应用."""
    customized_app: ProductCustomizedApp | None = None
    """TODO 代开发应用购买详情</br>当业务类型是"代开发应用"时必填."""
    promotion_case: ProductPromotionCase | None = None
    """TODO 行业解决方案购买详情</br>当业务类型是"行业解决方案"时必填."""


@model
class PaytoolCloseOrderRequest(Model):
    """Parameters of `client.paytool.close_order`."""

    order_id: str = field(max_bytes=64)
    nonce_str: str = field(max_bytes=32)
    ts: int
    sig: str


@model
class PaytoolGetInvoiceListRequest(Model):
    """Parameters of `client.paytool.get_invoice_list`."""

    start_time: int | None = None
    end_time: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class PaytoolGetInvoiceListResponse(Response):
    """Answer of `client.paytool.get_invoice_list`: 获取发票列表."""

    invoice_list: list[Invoice]
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录."""
    has_more: Flag | None = None
    """TODO 是否有更多。 0-没有；1-有."""


@model
class PaytoolGetOrderDetailRequest(Model):
    """Parameters of `client.paytool.get_order_detail`."""

    order_id: str
    nonce_str: str = field(max_bytes=32)
    ts: int
    sig: str


@model
class PaytoolGetOrderDetailResponse(Response):
    """Answer of `client.paytool.get_order_detail`: 获取收款订单详情."""

    pay_order: Order


@model
class PaytoolGetOrderListRequest(Model):
    """Parameters of `client.paytool.get_order_list`."""

    business_type: int | None = field(default=None, enum=(1, 2, 3))
    start_time: int | None = None
    end_time: int | None = None
    cursor: str | None = None
    limit: int = field(max=2000)
    nonce_str: str = field(max_bytes=32)
    ts: int
    sig: str


@model
class PaytoolGetOrderListResponse(Response):
    """Answer of `client.paytool.get_order_list`: 获取收款订单列表."""

    pay_order_list: list[Order]
    next_cursor: str | None = None
    """TODO 分页游标，下次请求时填写以获取之后分页的记录."""
    has_more: Flag


@model
class PaytoolMarkInvoiceStatusRequest(Model):
    """Parameters of `client.paytool.mark_invoice_status`."""

    order_id: str
    oper_userid: str
    invoice_status: int = field(enum=(1, 2, 3))
    invoice_note: str = field(max_bytes=200)


@model
class PaytoolOpenOrderRequest(Model):
    """Parameters of `client.paytool.open_order`."""

    business_type: int = field(enum=(1, 2, 3))
    custom_corpid: str | None = field(default=None, max_bytes=64)
    pay_type: int = field(enum=(0, 1, 2))
    bank_receipt_media_id: str | None = None
    creator: str | None = None
    product_list: OpenOrderProduct
    nonce_str: str = field(max_bytes=32)
    ts: int
    sig: str


@model
class PaytoolOpenOrderResponse(Response):
    """Answer of `client.paytool.open_order`: 创建收款订单."""

    order_id: str
    order_url: str
    """TODO 收款订单链接</br>客户支付订单为订单支付链接，服务商代支付和免支付订单为订单确认链接."""
    origin_price: int | None = None
    """TODO 原价，单位分, 仅部分可以确定价格的请求下会返回."""
    paid_price: int | None = None
    """TODO 折后价，单位分, 仅部分可以确定价格的请求下会返回</br>代开发应用的原价和折后价一致."""
