# Generated from spec/api/kf/account.yaml by codegen. Do not edit.
"""客服账号与接待人员。"""

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
class KfAccount(Model):
    open_kfid: str
    """Id of the account."""
    name: str
    """Name of the account."""
    avatar: str | None = None
    """Link of the picture."""
    manage_privilege: bool | None = None
    """Whether the app may manage the account and its messages; not for components."""


@model
class ServicerResult(Model):
    """What became of one member or department."""

    userid: str | None = None
    """UserID of the servicer."""
    department_id: int | None = None
    """Id of the department."""
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""


@model
class Servicer(Model):
    """A member, or a department whose members are servicers."""

    class Status:
        RECEIVES_CUSTOMERS: Final = 0
        DOES_NOT: Final = 1

    class StopType:
        HAS_STOPPED: Final = 0
        PAUSES: Final = 1

    userid: str | None = None
    """UserID of the servicer."""
    status: int | None = field(default=None, enum=(0, 1))
    """Only for apps that may manage the account. One of 0 (receives customers), 1 (does not)."""
    stop_type: int | None = field(default=None, enum=(0, 1))
    """Whether it is for good, for status 1. One of 0 (has stopped), 1 (pauses)."""
    department_id: int | None = None
    """Id of the department."""


@model
class UpgradeMemberRange(Model):
    userid_list: list[str] | None = None
    """UserIDs."""
    department_id_list: list[int] | None = field(default=None, aliases=("department_list",))
    """Ids of departments."""


@model
class UpgradeGroupRange(Model):
    chat_id_list: list[str] | None = None
    """Ids of the customer groups."""


@model
class UpgradeMember(Model):
    userid: str
    """UserID of the member."""
    wording: str | None = None
    """What the member says to recommend it."""


@model
class UpgradeGroup(Model):
    chat_id: str
    """Id of the customer group."""
    wording: str | None = None
    """What the servicer says to recommend it."""


@model
class KfCustomer(Model):
    external_userid: str
    """external_userid of the customer."""
    nickname: str | None = None
    """Nickname in WeChat."""
    avatar: str | None = None
    """Link of the picture. Apps of providers do not get it."""
    gender: int | None = None
    """Gender; 0 where the app does not get it. Apps of providers do not get it."""
    unionid: str | None = None
    """Only where a WeChat developer account is bound. Third-party apps do not get it."""
    enter_session_context: KfEnterContext | None = None
    """Only if it was asked for."""


@model
class KfEnterContext(Model):
    """How a customer last came in, within 48 hours."""

    scene: str | None = None
    """Scene of the link."""
    scene_param: str | None = None
    """What was appended to the link."""
    wechat_channels: KfWechatChannels | None = None
    """Only for customers from WeChat Channels."""


@model
class KfWechatChannels(Model):
    class Scene:
        HOME_PAGE: Final = 1
        PRODUCTS_OF_A_LIVE_STREAM: Final = 2
        SHOP_WINDOW: Final = 3
        PRODUCT_PAGE_OF_THE_SHOP: Final = 4
        ORDER_PAGE_OF_THE_SHOP: Final = 5

    nickname: str | None = None
    """Name of the WeChat Channels account, for scenes 1 to 3."""
    shop_nickname: str | None = None
    """Name of the shop, for scenes 4 and 5."""
    scene: int | None = field(default=None, enum=(1, 2, 3, 4, 5), as_text=True)
    """Where in WeChat Channels. One of 1 (home page), 2 (products of a live stream), 3 (shop window), 4
    (product page of the shop), 5 (order page of the shop).
    """


@model
class KfCorpDay(Model):
    stat_time: Timestamp
    """Midnight of the day, Unix time."""
    statistic: KfCorpFigures | None = None
    """Absent if there is nothing or it is not computed yet."""


@model
class KfServicerDay(Model):
    stat_time: Timestamp
    """Midnight of the day, Unix time."""
    statistic: KfServicerFigures | None = None
    """Absent if there is nothing or it is not computed yet."""


@model
class KfComponentDay(Model):
    stat_time: Timestamp
    """Midnight of the day, Unix time."""
    statistic: KfComponentFigures | None = None
    """Absent if there is nothing or it is not computed yet."""


@model
class KfCorpFigures(Model):
    session_cnt: int | None = None
    """Sessions in which the customer wrote."""
    customer_cnt: int | None = None
    """Customers who wrote."""
    customer_msg_cnt: int | None = None
    """Messages of customers."""
    upgrade_service_customer_cnt: int | None = None
    """Customers who took a recommendation; since 10 March 2022."""
    ai_session_reply_cnt: int | None = None
    """Sessions that the assistant or the API answered."""
    ai_transfer_rate: float | None = None
    """Share of the assistant's sessions that went to a servicer, 0 to 1."""
    ai_knowledge_hit_rate: float | None = None
    """Share of the questions that the knowledge base could answer, 0 to 1; absent without questions."""
    msg_rejected_customer_cnt: int | None = None
    """Customers whose messages servicers refused."""


@model
class KfServiceQuality(Model):
    """How servicers answered; a rate is from 0 to 1 and absent where it cannot be computed."""

    reply_rate: float | None = None
    """Share of the sessions with a servicer that were answered."""
    first_reply_average_sec: float | None = None
    """Average time to the first answer in seconds."""
    satisfaction_investgate_cnt: int | None = None
    """Requests for a rating; 0 if the API distributes the sessions."""
    satisfaction_participation_rate: float | None = None
    """Share of the requests that were answered."""
    satisfied_rate: float | None = None
    """Share of the ratings "satisfied"."""
    middling_rate: float | None = None
    """Share of the ratings "fair"."""
    dissatisfied_rate: float | None = None
    """Share of the ratings "dissatisfied"."""


@model
class KfServicerFigures(Model):
    reply_rate: float | None = None
    """Share of the sessions with a servicer that were answered."""
    first_reply_average_sec: float | None = None
    """Average time to the first answer in seconds."""
    satisfaction_investgate_cnt: int | None = None
    """Requests for a rating; 0 if the API distributes the sessions."""
    satisfaction_participation_rate: float | None = None
    """Share of the requests that were answered."""
    satisfied_rate: float | None = None
    """Share of the ratings "satisfied"."""
    middling_rate: float | None = None
    """Share of the ratings "fair"."""
    dissatisfied_rate: float | None = None
    """Share of the ratings "dissatisfied"."""
    session_cnt: int | None = None
    """Sessions that servicers took."""
    customer_cnt: int | None = None
    """Customers who wrote."""
    customer_msg_cnt: int | None = None
    """Messages of customers."""
    upgrade_service_customer_cnt: int | None = None
    """Customers who took a recommendation; since 10 March 2022, as the figures below."""
    upgrade_service_member_invite_cnt: int | None = None
    """Members recommended."""
    upgrade_service_member_customer_cnt: int | None = None
    """Recommended members whom customers have added."""
    upgrade_service_groupchat_invite_cnt: int | None = None
    """Customer groups recommended."""
    upgrade_service_groupchat_customer_cnt: int | None = None
    """Recommended customer groups that customers have joined."""
    msg_rejected_customer_cnt: int | None = None
    """Customers whose messages servicers refused."""


@model
class KfComponentFigures(Model):
    reply_rate: float | None = None
    """Share of the sessions with a servicer that were answered."""
    first_reply_average_sec: float | None = None
    """Average time to the first answer in seconds."""
    satisfaction_investgate_cnt: int | None = None
    """Requests for a rating; 0 if the API distributes the sessions."""
    satisfaction_participation_rate: float | None = None
    """Share of the requests that were answered."""
    satisfied_rate: float | None = None
    """Share of the ratings "satisfied"."""
    middling_rate: float | None = None
    """Share of the ratings "fair"."""
    dissatisfied_rate: float | None = None
    """Share of the ratings "dissatisfied"."""
    session_cnt: int | None = None
    """Sessions in which the customer wrote."""
    customer_cnt: int | None = None
    """Customers who wrote."""
    customer_msg_cnt: int | None = None
    """Messages of customers."""
    upgrade_service_customer_cnt: int | None = None
    """Customers who took a recommendation."""
    ai_session_reply_cnt: int | None = None
    """Sessions that the bot or the API answered."""
    servicer_session_cnt: int | None = None
    """Sessions that servicers took."""


@model
class KfAccountAddRequest(Model):
    """Parameters of `client.kf.account.add`."""

    name: str = field(max_chars=16)
    media_id: str = field(max_bytes=128)


@model
class KfAccountAddResponse(Response):
    """Answer of `client.kf.account.add`."""

    open_kfid: str
    """Id of the new account."""


@model
class KfAccountDelRequest(Model):
    """Parameters of `client.kf.account.del_`."""

    open_kfid: str = field(max_bytes=64)


@model
class KfAccountUpdateRequest(Model):
    """Parameters of `client.kf.account.update`."""

    open_kfid: str = field(max_bytes=64)
    name: str | None = field(default=None, max_chars=16)
    media_id: str | None = field(default=None, max_bytes=128)


@model
class KfAccountListRequest(Model):
    """Parameters of `client.kf.account.list`."""

    offset: int | None = None
    limit: int | None = field(default=None, min=1, max=100)


@model
class KfAccountListResponse(Response):
    """Answer of `client.kf.account.list`."""

    account_list: list[KfAccount]
    """The accounts."""


@model
class KfAddContactWayRequest(Model):
    """Parameters of `client.kf.add_contact_way`."""

    open_kfid: str
    scene: str | None = field(default=None, pattern="[0-9A-Za-z_-]*", max_bytes=32)


@model
class KfAddContactWayResponse(Response):
    """Answer of `client.kf.add_contact_way`."""

    url: str
    """Link that opens the chat."""


@model
class KfServicerAddRequest(Model):
    """Parameters of `client.kf.servicer.add`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userid_list", "department_id_list")),)

    open_kfid: str
    userid_list: list[str] | None = field(default=None, max_items=100)
    department_id_list: list[int] | None = field(default=None, max_items=20)


@model
class KfServicerAddResponse(Response):
    """Answer of `client.kf.servicer.add`."""

    result_list: list[ServicerResult]
    """Results, one for each member or department."""


@model
class KfServicerDelRequest(Model):
    """Parameters of `client.kf.servicer.del_`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userid_list", "department_id_list")),)

    open_kfid: str
    userid_list: list[str] | None = field(default=None, max_items=100)
    department_id_list: list[int] | None = field(default=None, max_items=100)


@model
class KfServicerDelResponse(Response):
    """Answer of `client.kf.servicer.del_`."""

    result_list: list[ServicerResult]
    """Results, one for each member or department."""


@model
class KfServicerListRequest(Model):
    """Parameters of `client.kf.servicer.list`."""

    open_kfid: str


@model
class KfServicerListResponse(Response):
    """Answer of `client.kf.servicer.list`."""

    servicer_list: list[Servicer]
    """Members and departments."""


@model
class KfCustomerGetUpgradeServiceConfigRequest(Model):
    """Parameters of `client.kf.customer.get_upgrade_service_config`."""


@model
class KfCustomerGetUpgradeServiceConfigResponse(Response):
    """Answer of `client.kf.customer.get_upgrade_service_config`."""

    member_range: UpgradeMemberRange | None = None
    """Members that can be recommended."""
    groupchat_range: UpgradeGroupRange | None = None
    """Customer groups that can be recommended."""


@model
class KfCustomerUpgradeServiceRequest(Model):
    """Parameters of `client.kf.customer.upgrade_service`."""

    class Type:
        MEMBER: Final = 1
        CUSTOMER_GROUP: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("member",), when={"type": "1"}),
        FieldRule("requires", ("groupchat",), when={"type": "2"}),
    )

    open_kfid: str
    external_userid: str
    type: int = field(enum=(1, 2))
    member: UpgradeMember | None = None
    groupchat: UpgradeGroup | None = None


@model
class KfCustomerCancelUpgradeServiceRequest(Model):
    """Parameters of `client.kf.customer.cancel_upgrade_service`."""

    open_kfid: str
    external_userid: str


@model
class KfCustomerBatchgetRequest(Model):
    """Parameters of `client.kf.customer.batchget`."""

    external_userid_list: list[str] = field(min_items=1, max_items=100)
    need_enter_session_context: Flag | None = None


@model
class KfCustomerBatchgetResponse(Response):
    """Answer of `client.kf.customer.batchget`."""

    customer_list: list[KfCustomer]
    """The customers."""
    invalid_external_userid: list[str] | None = None
    """Ids that are unknown or older."""


@model
class KfGetCorpStatisticRequest(Model):
    """Parameters of `client.kf.get_corp_statistic`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
    )

    open_kfid: str
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)


@model
class KfGetCorpStatisticResponse(Response):
    """Answer of `client.kf.get_corp_statistic`."""

    statistic_list: list[KfCorpDay]
    """Figures day by day."""


@model
class KfGetServicerStatisticRequest(Model):
    """Parameters of `client.kf.get_servicer_statistic`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
    )

    open_kfid: str
    servicer_userid: str | None = None
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)


@model
class KfGetServicerStatisticResponse(Response):
    """Answer of `client.kf.get_servicer_statistic`."""

    statistic_list: list[KfServicerDay]
    """Figures day by day."""


@model
class KfGetStatisticRequest(Model):
    """Parameters of `client.kf.get_statistic`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
    )

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)


@model
class KfGetStatisticResponse(Response):
    """Answer of `client.kf.get_statistic`."""

    statistic_list: list[KfComponentDay]
    """Figures day by day."""


@model
class KfGetCorpQualificationRequest(Model):
    """Parameters of `client.kf.get_corp_qualification`."""


@model
class KfGetCorpQualificationResponse(Response):
    """Answer of `client.kf.get_corp_qualification`."""

    wechat_channels_binding: bool
    """Whether a WeChat Channels account is bound."""
