# Generated from spec/api/license/order.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""接口许可订单."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class AccountCount(Model):
    base_count: int | None = field(default=None, max=1000000)
    """TODO 基础账号个数，最多1000000个。(若企业为服务商测试企业，最多购买1000个). At most 1000000."""
    external_contact_count: int | None = field(default=None, max=1000000)
    """TODO 互通账号个数，最多1000000个。(若企业为服务商测试企业，最多购买1000个). At most 1000000."""


@model
class AccountDuration(Model):
    months: int | None = None
    """TODO 购买的月数，每个月按照31天计算."""
    days: int | None = None
    """TODO 购买的天数."""


@model
class Buy(Model):
    corpid: str
    """Corp id."""
    account_count: AccountCount
    """TODO 账号个数详情，基础账号跟互通账号不能同时为0."""
    account_duration: AccountDuration
    """TODO 账号购买时长。总购买时长为(months*31+days)天，最少购买1个月(31天)，最多购买60个月(1860天)."""
    auto_active_status: Flag | None = None
    """TODO 是否开启自动激活，不填默认开启。；0：关闭 ，1：开启."""


@model
class FailedCorp(Model):
    corpid: str
    errcode: int | None = None
    errmsg: str | None = None
    """TODO 新购信息不合法相关错误描述."""


@model
class RenewOrderJobAccount(Model):
    userid: str
    """UserID of the member."""
    type: int = field(enum=(1, 2))
    """TODO 续期账号类型。1:基础账号，2:互通账号. One of 1 (basic account), 2 (interconnect account)."""


@model
class LicenseAccount(Model):
    errcode: int
    errmsg: str | None = None
    userid: str
    type: int = field(enum=(1, 2))
    """TODO 续期账号类型。1:基础账号，2:互通账号. One of 1 (basic account), 2 (interconnect account)."""


@model
class TrailInfo(Model):
    start_time: int
    end_time: int | None = None


@model
class OrderAccountDuration(Model):
    months: int | None = None
    """TODO 购买的月数，每个月按照31天计算。下单购买账号和下单续期账号中指定月份数时返回."""
    days: int | None = None
    """TODO 购买的天数，下单购买账号中指定天数时返回."""
    new_expire_time: int | None = None
    """TODO 下单续期账号中指定新过期时间时返回."""


@model
class Order(Model):
    order_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """TODO
    订单状态，0：待支付，1：已支付，2：已取消（未支付，订单已关闭）3：未支付，订单已过期，4：申请退款中，5：退款成功，6：退款被拒绝，7：订单已失效（将企业从服务商测试企业列表中移除时会将对应测试企业的所有测试订单置为已失效）.
    One of 0 (to be paid), 1 (paid), 2 (TODO 已取消（未支付), 3 (TODO 未支付), 4 (refund requested), 5
    (TODO 退款成功), 6 (TODO 退款被拒绝).
    """
    corpid: str | None = None
    price: int | None = None
    account_count: AccountCount | None = None
    account_duration: OrderAccountDuration | None = None
    create_time: int | None = None
    pay_time: int | None = None
    """TODO 支付时间。迁移订单不返回该字段."""
    order_id: str
    order_type: int | None = field(default=None, enum=(1, 2, 5, 8, 6))
    """TODO 订单类型，1：购买账号，2：续期账号，5：应用版本付费迁移订单，6：历史合同迁移订单. One of 1 (TODO
    购买账号), 2 (TODO 续期账号), 5 (TODO 应用版本付费迁移订单), 8 (TODO 多企业新购订单(只返回父订单), 6
    (TODO 历史合同迁移订单).
    """


@model
class BuyAccountDuration(Model):
    months: int | None = None
    """TODO 购买的月数，每个月按照31天计算."""
    days: int | None = None
    new_expire_time: int | None = None


@model
class UnionOrderBuy(Model):
    sub_order_id: str
    corpid: str
    account_count: AccountCount
    account_duration: BuyAccountDuration


@model
class OrderAccountAccount(Model):
    active_code: str
    userid: str | None = None
    type: int = field(enum=(1, 2))
    """TODO 账号类型：1:基础账号，2:互通账号. One of 1 (basic account), 2 (interconnect account)."""


@model
class JobResult(Model):
    errcode: int | None = None
    """TODO 支付失败原因的错误码，可能包含账户原因和企业原因，可能的错误码见 pay_job_result.errcode说明."""
    errmsg: str | None = None
    fail_corp_list: list[FailedCorp] | None = None
    """TODO 当支付失败原因属于企业原因时长度非0，单企业下单时列表长度为1，详见FailCorp."""


@model
class SubmitOrderJobAccountDuration(Model):
    months: int | None = None
    """TODO
    与new_expire_time二者填其一。购买的月数，每个月按照31天计算。最多购买60个月。(若企业为服务商测试企业，每次续期只能续期1个月).
    """
    new_expire_time: int | None = None
    """TODO
    与months二者填其一。指定的新到期时间戳，不可为今天和过去的时间，不可为1860天后的时间。须填当天的24时0分0秒，否则系统自动处理为当天的24时0分0秒。(若企业为服务商测试企业，不支持指定新的到期时间来续期).
    """


@model
class LicenseCancelOrderRequest(Model):
    """Parameters of `client.license.cancel_order`."""

    corpid: str | None = None
    order_id: str


@model
class LicenseCreateNewOrderRequest(Model):
    """Parameters of `client.license.create_new_order`."""

    corpid: str
    buyer_userid: str
    account_count: AccountCount
    account_duration: AccountDuration


@model
class LicenseCreateNewOrderResponse(Response):
    """Answer of `client.license.create_new_order`: 下单购买账号."""

    order_id: str


@model
class LicenseCreateNewOrderJobRequest(Model):
    """Parameters of `client.license.create_new_order_job`."""

    jobid: str | None = None
    buy_list: list[Buy] = field(max_items=10)


@model
class LicenseCreateNewOrderJobResponse(Response):
    """Answer of `client.license.create_new_order_job`: 下单购买多企业账号."""

    jobid: str | None = None
    invalid_list: list[FailedCorp] | None = None
    """TODO 不合法的新购信息列表，详见InvalidInfo."""


@model
class LicenseCreateRenewOrderJobRequest(Model):
    """Parameters of `client.license.create_renew_order_job`."""

    corpid: str
    jobid: str | None = None
    account_list: list[RenewOrderJobAccount] = field(max_items=1000)


@model
class LicenseCreateRenewOrderJobResponse(Response):
    """Answer of `client.license.create_renew_order_job`: 下单续期账号."""

    jobid: str
    invalid_account_list: list[LicenseAccount]


@model
class LicenseGetAppLicenseInfoRequest(Model):
    """Parameters of `client.license.get_app_license_info`."""

    corpid: str
    suite_id: str
    appid: int | None = None


@model
class LicenseGetAppLicenseInfoResponse(Response):
    """Answer of `client.license.get_app_license_info`: 获取应用的接口许可状态."""

    license_status: int | None = None
    """TODO
    license检查开启状态。</br>0：未开启license检查状态（未迁移的历史授权的第三方应用（接入版本付费）或者未达到拦截时间的历史授权的的第三方应用（未接入版本付费）以及代开发应用）
    </br>1：已开启license检查状态。若开启且已过试用期，则需要为企业购买license账号才可以使用.
    """
    trail_info: TrailInfo | None = None
    """TODO
    应用license试用期信息。仅当license_status为1且应用有试用期时返回该字段。服务商测试企业、历史迁移应用无试用期。
    """
    license_check_time: int | None = None
    """TODO 接口开启拦截校验时间。开始拦截校验后，无接口许可将会被拦截，有接口许可将不会被拦截。"""


@model
class LicenseGetOrderRequest(Model):
    """Parameters of `client.license.get_order`."""

    order_id: str


@model
class LicenseGetOrderResponse(Response):
    """Answer of `client.license.get_order`: 获取订单详情."""

    order: Order


@model
class LicenseGetUnionOrderRequest(Model):
    """Parameters of `client.license.get_union_order`."""

    order_id: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class LicenseGetUnionOrderResponse(Response):
    """Answer of `client.license.get_union_order`: 获取多企业订单详情."""

    order: Order
    """TODO 订单详情，详见OrderInfo."""
    buy_list: list[UnionOrderBuy]
    """TODO 多企业购买信息列表，详见BuyInfo."""
    has_more: Flag | None = None
    """TODO 是否有更多。 0: 没有， 1: 有."""
    next_cursor: str | None = None
    """TODO 分页游标，下次请求时填写到 cursor 以获取之后分页的记录."""


@model
class LicenseListOrderRequest(Model):
    """Parameters of `client.license.list_order`."""

    corpid: str | None = None
    start_time: int | None = None
    end_time: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class LicenseListOrderResponse(Response):
    """Answer of `client.license.list_order`: 获取订单列表."""

    order_list: list[Order]
    has_more: Flag | None = None
    """TODO 是否有更多。 0: 没有， 1: 有."""
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录."""


@model
class LicenseListOrderAccountRequest(Model):
    """Parameters of `client.license.list_order_account`."""

    order_id: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class LicenseListOrderAccountResponse(Response):
    """Answer of `client.license.list_order_account`: 获取订单中的账号列表."""

    account_list: list[OrderAccountAccount]
    has_more: Flag | None = None
    """TODO 是否有更多。 0: 没有， 1: 有."""
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录."""


@model
class LicenseNewOrderJobResultRequest(Model):
    """Parameters of `client.license.new_order_job_result`."""

    jobid: str


@model
class LicenseNewOrderJobResultResponse(Response):
    """Answer of `client.license.new_order_job_result`: 下单购买多企业账号."""

    status: int = field(enum=(1, 2, 3))
    """TODO 订单创建结果。； 1：创建完成 ；2：创建中，稍后再试；3：创建失败. One of 1 (TODO 创建完成), 2 (TODO
    创建中), 3 (TODO 创建失败).
    """
    order_id: str | None = None
    fail_list: list[FailedCorp] | None = None
    """TODO 下单失败的企业及原因。详见FailInfo."""


@model
class LicensePayJobResultRequest(Model):
    """Parameters of `client.license.pay_job_result`."""

    jobid: str


@model
class LicensePayJobResultResponse(Response):
    """Answer of `client.license.pay_job_result`: 使用余额支付订单."""

    status: int = field(enum=(1, 2, 3))
    """TODO 支付任务结果。； 1：支付成功 ；2：支付任务执行中，稍后再试；3：支付失败. One of 1 (TODO 支付成功),
    2 (TODO 支付任务执行中), 3 (TODO 支付失败).
    """
    pay_job_result: JobResult | None = None
    """TODO 支付结果的信息，仅在支付失败时返回，详见PayJobResult."""


@model
class LicenseSubmitNewOrderJobRequest(Model):
    """Parameters of `client.license.submit_new_order_job`."""

    jobid: str
    buyer_userid: str


@model
class LicenseSubmitNewOrderJobResponse(Response):
    """Answer of `client.license.submit_new_order_job`: 下单购买多企业账号."""

    jobid: str | None = None


@model
class LicenseSubmitOrderJobRequest(Model):
    """Parameters of `client.license.submit_order_job`."""

    jobid: str
    buyer_userid: str
    account_duration: SubmitOrderJobAccountDuration


@model
class LicenseSubmitOrderJobResponse(Response):
    """Answer of `client.license.submit_order_job`: 下单续期账号."""

    order_id: str


@model
class LicenseSubmitPayJobRequest(Model):
    """Parameters of `client.license.submit_pay_job`."""

    payer_userid: str
    order_id: str


@model
class LicenseSubmitPayJobResponse(Response):
    """Answer of `client.license.submit_pay_job`: 使用余额支付订单."""

    jobid: str


@model
class LicenseSupportPolicyQueryRequest(Model):
    """Parameters of `client.license.support_policy_query`."""

    corpid: str


@model
class LicenseSupportPolicyQueryResponse(Response):
    """Answer of `client.license.support_policy_query`: 民生优惠条件查询."""

    query_result: Flag
    """TODO 查询结果。0表示不符合减免条件；1表示符合减免条件."""
    unsatisfied_reason: list[int] | None = None
    """TODO 被查询企业不符合减免条件的原因对应的错误码列表."""
