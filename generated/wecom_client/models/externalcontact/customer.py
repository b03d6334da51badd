# Generated from spec/api/externalcontact/customer.yaml by codegen. Do not edit.
"""客户管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ExternalContact(Model):
    """A person outside the company."""

    class Type:
        WECHAT_USER: Final = 1
        WECOM_USER: Final = 2

    class Gender:
        UNKNOWN: Final = 0
        MALE: Final = 1
        FEMALE: Final = 2

    external_userid: str
    """Id of the external contact."""
    name: str
    """Nickname of a WeChat user; alias or real name of a WeCom user."""
    avatar: str | None = None
    """Link of the picture. An upstream company does not get it for members of downstream companies. Apps of
    providers do not get it.
    """
    type: int = field(enum=(1, 2))
    """Kind of external contact. One of 1 (WeChat user), 2 (WeCom user)."""
    gender: int | None = field(default=None, enum=(0, 1, 2))
    """Gender; 0 where the app does not get it. One of 0 (unknown), 1 (male), 2 (female). An upstream company
    does not get it for members of downstream companies. Apps of providers do not get it.
    """
    unionid: str | None = None
    """Only for WeChat users, and where the company has bound a WeChat developer account. An upstream company
    does not get it for members of downstream companies. Apps of providers do not get it.
    """
    position: str | None = None
    """Only for WeCom users who do not hide it."""
    corp_name: str | None = None
    """Short name of the company; only for WeCom users."""
    corp_full_name: str | None = None
    """Full name of the company for the company's own apps, corp_name for others. An upstream company does not
    get it for members of downstream companies. Apps of providers do not get it.
    """
    external_profile: CustomerProfile | None = None
    """Only for WeCom users."""
    foreign_key: str | None = None
    """Id that the school has given the parent; only in older answers."""


@model
class CustomerProfile(Model):
    external_attr: list[_types.ExternalAttr] | None = None
    """Attributes: text, web page or mini program."""


@model
class CustomerOrParent(Model):
    """A person outside the company."""

    class Type:
        WECHAT_USER: Final = 1
        WECOM_USER: Final = 2

    class Gender:
        UNKNOWN: Final = 0
        MALE: Final = 1
        FEMALE: Final = 2

    external_userid: str
    """Id of the external contact."""
    name: str
    """Nickname of a WeChat user; alias or real name of a WeCom user."""
    avatar: str | None = None
    """Link of the picture. An upstream company does not get it for members of downstream companies. Apps of
    providers do not get it.
    """
    type: int = field(enum=(1, 2))
    """Kind of external contact. One of 1 (WeChat user), 2 (WeCom user)."""
    gender: int | None = field(default=None, enum=(0, 1, 2))
    """Gender; 0 where the app does not get it. One of 0 (unknown), 1 (male), 2 (female). An upstream company
    does not get it for members of downstream companies. Apps of providers do not get it.
    """
    unionid: str | None = None
    """Only for WeChat users, and where the company has bound a WeChat developer account. An upstream company
    does not get it for members of downstream companies. Apps of providers do not get it.
    """
    position: str | None = None
    """Only for WeCom users who do not hide it."""
    corp_name: str | None = None
    """Short name of the company; only for WeCom users."""
    corp_full_name: str | None = None
    """Full name of the company for the company's own apps, corp_name for others. An upstream company does not
    get it for members of downstream companies. Apps of providers do not get it.
    """
    external_profile: CustomerProfile | None = None
    """Only for WeCom users."""
    foreign_key: str | None = None
    """Id that the school has given the parent; only in older answers."""
    is_subscribe: Flag | None = None
    """1 where a parent follows the school notice, otherwise absent."""
    subscriber_info: ParentRemark | None = None
    """What the school has noted about a parent."""


@model
class ParentRemark(Model):
    tag_id: list[str] | None = None
    """Tags that the school has set."""
    remark_mobiles: list[str] | None = None
    """Mobile numbers that the school has noted. Third-party apps do not get it."""
    remark: str | None = None
    """Remark of the school; the student's name and the relation unless the school has changed it."""


@model
class FollowUserBase(Model):
    """What a member has noted about a customer."""

    userid: str
    """UserID of the member."""
    remark: str | None = None
    """Remark shown in place of the name."""
    description: str | None = None
    """Description of the customer."""
    createtime: Timestamp | None = None
    """When the member added the customer, Unix time."""
    remark_corp_name: str | None = None
    """Remark on the customer's company; only for WeChat users."""
    remark_mobiles: list[str] | None = None
    """Mobile numbers noted. An upstream company does not get it for members of downstream companies. Apps of
    providers do not get it.
    """
    add_way: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24, 201, 202,
    ))
    """How the customer was added. One of 0 (unknown), 1 (QR code), 2 (search by mobile number), 3 (shared
    contact card), 4 (group chat), 5 (phone contacts), 6 (WeChat contact), 8 (service staff added when a
    third-party app was installed), 9 (search by mail address), 10 (WeChat Channels), 11 (participant of a
    calendar event), 12 (participant of a meeting), 13 (WeCom account of a WeChat friend), 14 (dedicated
    service of smart hardware), 15 (door-to-door service), 16 (acquisition link), 17 (custom development),
    18 (reply to a request), 21 (pre-sales service of a third party), 22 (possible business partner), 24
    (friend request received by the WeChat account), 201 (shared by a colleague), 202 (assigned by an
    administrator).
    """
    wechat_channels: FollowChannel | None = None
    """Comes with add_way 10."""
    oper_userid: str | None = None
    """Who started it, the member, the customer, or the colleague or administrator who passed the customer on."""
    state: str | None = None
    """Your own parameter of the contact way or acquisition link."""


@model
class FollowUser(Model):
    """A member who has added a customer."""

    userid: str
    """UserID of the member."""
    remark: str | None = None
    """Remark shown in place of the name."""
    description: str | None = None
    """Description of the customer."""
    createtime: Timestamp | None = None
    """When the member added the customer, Unix time."""
    remark_corp_name: str | None = None
    """Remark on the customer's company; only for WeChat users."""
    remark_mobiles: list[str] | None = None
    """Mobile numbers noted. An upstream company does not get it for members of downstream companies. Apps of
    providers do not get it.
    """
    add_way: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24, 201, 202,
    ))
    """How the customer was added. One of 0 (unknown), 1 (QR code), 2 (search by mobile number), 3 (shared
    contact card), 4 (group chat), 5 (phone contacts), 6 (WeChat contact), 8 (service staff added when a
    third-party app was installed), 9 (search by mail address), 10 (WeChat Channels), 11 (participant of a
    calendar event), 12 (participant of a meeting), 13 (WeCom account of a WeChat friend), 14 (dedicated
    service of smart hardware), 15 (door-to-door service), 16 (acquisition link), 17 (custom development),
    18 (reply to a request), 21 (pre-sales service of a third party), 22 (possible business partner), 24
    (friend request received by the WeChat account), 201 (shared by a colleague), 202 (assigned by an
    administrator).
    """
    wechat_channels: FollowChannel | None = None
    """Comes with add_way 10."""
    oper_userid: str | None = None
    """Who started it, the member, the customer, or the colleague or administrator who passed the customer on."""
    state: str | None = None
    """Your own parameter of the contact way or acquisition link."""
    tags: list[FollowTag] | None = None
    """Tags that the member has given the customer."""


@model
class FollowInfo(Model):
    """A member's notes on a customer in a batch query, with ids of tags only."""

    userid: str
    """UserID of the member."""
    remark: str | None = None
    """Remark shown in place of the name."""
    description: str | None = None
    """Description of the customer."""
    createtime: Timestamp | None = None
    """When the member added the customer, Unix time."""
    remark_corp_name: str | None = None
    """Remark on the customer's company; only for WeChat users."""
    remark_mobiles: list[str] | None = None
    """Mobile numbers noted. An upstream company does not get it for members of downstream companies. Apps of
    providers do not get it.
    """
    add_way: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24, 201, 202,
    ))
    """How the customer was added. One of 0 (unknown), 1 (QR code), 2 (search by mobile number), 3 (shared
    contact card), 4 (group chat), 5 (phone contacts), 6 (WeChat contact), 8 (service staff added when a
    third-party app was installed), 9 (search by mail address), 10 (WeChat Channels), 11 (participant of a
    calendar event), 12 (participant of a meeting), 13 (WeCom account of a WeChat friend), 14 (dedicated
    service of smart hardware), 15 (door-to-door service), 16 (acquisition link), 17 (custom development),
    18 (reply to a request), 21 (pre-sales service of a third party), 22 (possible business partner), 24
    (friend request received by the WeChat account), 201 (shared by a colleague), 202 (assigned by an
    administrator).
    """
    wechat_channels: FollowChannel | None = None
    """Comes with add_way 10."""
    oper_userid: str | None = None
    """Who started it, the member, the customer, or the colleague or administrator who passed the customer on."""
    state: str | None = None
    """Your own parameter of the contact way or acquisition link."""
    tag_id: list[str] | None = None
    """Ids of tags of the company and of rule groups."""


@model
class FollowTag(Model):
    class Type:
        SET_BY_THE_COMPANY: Final = 1
        THE_MEMBER_S_OWN: Final = 2
        TAG_OF_A_RULE_GROUP: Final = 3

    group_name: str | None = None
    """Name of the tag group."""
    tag_name: str | None = None
    """Name of the tag."""
    type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of tag. One of 1 (set by the company), 2 (the member's own), 3 (tag of a rule group)."""
    tag_id: str | None = None
    """Absent for the member's own tags."""


@model
class FollowChannel(Model):
    class Source:
        UNKNOWN: Final = 0
        HOME_PAGE: Final = 1
        LIVE_STREAM: Final = 2
        CONTACT_FORM: Final = 3

    nickname: str | None = None
    """Name of the WeChat Channels account."""
    source: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Where in WeChat Channels. One of 0 (unknown), 1 (home page), 2 (live stream), 3 (contact form)."""


@model
class ContactFollowInfo(Model):
    external_contact: ExternalContact
    """The customer."""
    follow_info: FollowInfo
    """What the member has noted about the customer."""


@model
class FollowFailInfo(Model):
    unlicensed_userid_list: list[str] | None = None
    """Members without a valid interconnect license; if all are, the call fails with 701008."""


@model
class ServedContact(Model):
    is_customer: bool
    """Whether a member has marked the person as a customer."""
    tmp_openid: str
    """Id of the person within one walk through the pages."""
    external_userid: str | None = None
    """Only for customers."""
    name: str | None = None
    """Masked nickname; only for persons who are no customers."""
    follow_userid: str | None = None
    """Member who added the person, or owner of the group chat."""
    chat_id: str | None = None
    """Group chat, if a member has marked it as a customer group."""
    chat_name: str | None = None
    """Name of the group chat, if it is no customer group."""
    add_time: Timestamp | None = None
    """First added or joined, Unix time."""


@model
class BehaviorData(Model):
    """Figures of one day."""

    stat_time: Timestamp | None = None
    """Midnight of the day, Unix time."""
    chat_cnt: int | None = None
    """Single chats in which a member wrote first."""
    message_cnt: int | None = None
    """Messages that members sent in single chats."""
    reply_percentage: float | None = None
    """Per cent of the chats begun by customers that were answered the same day; absent without chats."""
    avg_reply_time: int | None = None
    """Average time to the first answer in minutes; absent without chats."""
    negative_feedback_cnt: int | None = None
    """Customers who deleted or blocked a member."""
    new_apply_cnt: int | None = None
    """Friend requests that members sent."""
    new_contact_cnt: int | None = None
    """New customers."""


@model
class ExternalcontactGetFollowUserListRequest(Model):
    """Parameters of `client.externalcontact.get_follow_user_list`."""


@model
class ExternalcontactGetFollowUserListResponse(Response):
    """Answer of `client.externalcontact.get_follow_user_list`."""

    follow_user: list[str]
    """UserIDs of the members."""


@model
class ExternalcontactListRequest(Model):
    """Parameters of `client.externalcontact.list`."""

    userid: str


@model
class ExternalcontactListResponse(Response):
    """Answer of `client.externalcontact.list`."""

    external_userid: list[str]
    """Ids of the customers."""


@model
class ExternalcontactGetRequest(Model):
    """Parameters of `client.externalcontact.get`."""

    external_userid: str
    cursor: str | None = None


@model
class ExternalcontactGetResponse(Response):
    """Answer of `client.externalcontact.get`."""

    external_contact: CustomerOrParent
    """The customer."""
    follow_user: list[FollowUser]
    """Members who have added the customer and are visible to the app."""
    next_cursor: str | None = None
    """Comes only while more members follow."""


@model
class ExternalcontactBatchGetByUserRequest(Model):
    """Parameters of `client.externalcontact.batch.get_by_user`."""

    userid_list: list[str] = field(max_items=100)
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class ExternalcontactBatchGetByUserResponse(Response):
    """Answer of `client.externalcontact.batch.get_by_user`."""

    external_contact_list: list[ContactFollowInfo]
    """One entry for each pair of customer and member."""
    next_cursor: str | None = None
    """Empty when nothing is left."""
    fail_info: FollowFailInfo | None = None
    """Members whose customers could not be returned."""


@model
class ExternalcontactRemarkRequest(Model):
    """Parameters of `client.externalcontact.remark`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", (
        "remark", "description", "remark_company", "remark_mobiles", "remark_pic_mediaid",
    )),)

    userid: str
    external_userid: str
    remark: str | None = field(default=None, max_chars=20)
    description: str | None = field(default=None, max_chars=150)
    remark_company: str | None = field(default=None, max_chars=20)
    remark_mobiles: list[str] | None = None
    remark_pic_mediaid: str | None = None


@model
class ExternalcontactContactListRequest(Model):
    """Parameters of `client.externalcontact.contact_list`."""

    cursor: str | None = None
    limit: int | None = None


@model
class ExternalcontactContactListResponse(Response):
    """Answer of `client.externalcontact.contact_list`."""

    info_list: list[ServedContact]
    """The people."""
    next_cursor: str | None = None
    """Empty when nothing is left; valid for 4 hours."""


@model
class ExternalcontactGetUserBehaviorDataRequest(Model):
    """Parameters of `client.externalcontact.get_user_behavior_data`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 30}),
        FieldRule("one_of", ("userid", "partyid")),
    )

    userid: list[str] | None = field(default=None, max_items=100)
    partyid: list[int] | None = field(default=None, max_items=100)
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)


@model
class ExternalcontactGetUserBehaviorDataResponse(Response):
    """Answer of `client.externalcontact.get_user_behavior_data`."""

    behavior_data: list[BehaviorData]
    """Figures day by day."""
