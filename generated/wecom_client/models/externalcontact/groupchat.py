# Generated from spec/api/externalcontact/groupchat.yaml by codegen. Do not edit.
"""客户群管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class OwnerFilter(Model):
    userid_list: list[str] | None = field(default=None, max_items=100)
    """UserIDs of owners. At most 100 items."""


@model
class StatisticOwners(Model):
    userid_list: list[str] = field(max_items=100)
    """UserIDs of owners. At most 100 items."""


@model
class GroupChatStatus(Model):
    class Status:
        CURRENT_OWNER: Final = 0
        OWNER_HAS_LEFT: Final = 1
        BEING_TAKEN_OVER: Final = 2
        TAKEN_OVER: Final = 3

    chat_id: str
    """Id of the group."""
    status: int = field(enum=(0, 1, 2, 3))
    """State of the group. One of 0 (current owner), 1 (owner has left), 2 (being taken over), 3 (taken over)."""


@model
class GroupChat(Model):
    chat_id: str
    """Id of the group."""
    name: str | None = None
    """Empty if the group has no name."""
    owner: str | None = None
    """UserID of the owner."""
    create_time: Timestamp | None = None
    """Unix time."""
    notice: str | None = None
    """Announcement of the group."""
    member_list: list[GroupMember]
    """Members of the group."""
    admin_list: list[GroupMemberRef] | None = None
    """Administrators of the group."""
    member_version: str | None = None
    """Changes with the members; the callback carries it, too, and so can save a call."""


@model
class GroupMember(Model):
    class Type:
        MEMBER_OF_THE_COMPANY: Final = 1
        SOMEBODY_OUTSIDE: Final = 2

    class JoinScene:
        INVITED_BY_A_MEMBER: Final = 1
        INVITATION_LINK: Final = 2
        QR_CODE: Final = 3

    userid: str
    """UserID of a member of the company, or id of a customer."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of group member. One of 1 (member of the company), 2 (somebody outside)."""
    unionid: str | None = None
    """Only for WeChat users, and where the company has bound a WeChat developer account. Third-party apps do
    not get it. An upstream company does not get it for members of downstream companies.
    """
    join_time: Timestamp | None = None
    """Unix time."""
    join_scene: int | None = field(default=None, enum=(1, 2, 3))
    """How the person joined. One of 1 (invited by a member), 2 (invitation link), 3 (QR code)."""
    state: str | None = None
    """Your own parameter of the way to join."""
    invitor: GroupMemberRef | None = None
    """Only if a member of the company has invited."""
    group_nickname: str | None = None
    """Name in the group."""
    name: str | None = None
    """Only if need_name was 1."""


@model
class GroupMemberRef(Model):
    userid: str | None = None
    """UserID of the member."""


@model
class JoinWay(Model):
    class Scene:
        MINI_PROGRAM_PLUG_IN: Final = 1
        QR_CODE: Final = 2

    config_id: str
    """Id of the way to join."""
    scene: int | None = None
    """Where it is used. Known values: 1 (mini program plug-in), 2 (QR code)."""
    remark: str | None = None
    """Note that helps to remember what it is for."""
    auto_create_room: Flag | None = None
    """Whether a new group is made when the groups are full."""
    room_base_name: str | None = None
    """Beginning of the names of new groups."""
    room_base_id: int | None = None
    """Number of the first new group."""
    chat_id_list: list[str]
    """Groups to join."""
    qr_code: str | None = None
    """Link of the QR code or the plug-in."""
    state: str | None = None
    """Your own parameter that tells channels apart."""
    mark_source: bool | None = None
    """Whether customers are marked as brought by the app; only for acquisition apps."""


@model
class FailedGroupChat(Model):
    chat_id: str
    """Id of the group."""
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""


@model
class OwnerStatistic(Model):
    owner: str
    """UserID of the owner."""
    data: GroupChatFigures
    """The figures."""


@model
class DayStatistic(Model):
    stat_time: Timestamp
    """Midnight of the day, Unix time."""
    data: GroupChatFigures
    """The figures."""


@model
class GroupChatFigures(Model):
    new_chat_cnt: int | None = None
    """New groups."""
    chat_total: int | None = None
    """Groups at the end of the day."""
    chat_has_msg: int | None = None
    """Groups with messages."""
    new_member_cnt: int | None = None
    """New members."""
    member_total: int | None = None
    """Members at the end of the day."""
    member_has_msg: int | None = None
    """Members who wrote."""
    msg_total: int | None = None
    """Messages."""
    migrate_trainee_chat_cnt: int | None = None
    """Groups migrated to the company; only for education and training."""


@model
class ExternalcontactGroupchatListRequest(Model):
    """Parameters of `client.externalcontact.groupchat.list`."""

    class StatusFilter:
        ALL: Final = 0
        OWNER_HAS_LEFT: Final = 1
        BEING_TAKEN_OVER: Final = 2
        TAKEN_OVER: Final = 3

    status_filter: int | None = field(default=None, enum=(0, 1, 2, 3))
    owner_filter: OwnerFilter | None = None
    cursor: str | None = None
    limit: int = field(min=1, max=1000)


@model
class ExternalcontactGroupchatListResponse(Response):
    """Answer of `client.externalcontact.groupchat.list`."""

    group_chat_list: list[GroupChatStatus]
    """The customer groups."""
    next_cursor: str | None = None
    """Empty when nothing is left."""


@model
class ExternalcontactGroupchatGetRequest(Model):
    """Parameters of `client.externalcontact.groupchat.get`."""

    chat_id: str
    need_name: Flag | None = None


@model
class ExternalcontactGroupchatGetResponse(Response):
    """Answer of `client.externalcontact.groupchat.get`."""

    group_chat: GroupChat
    """The customer group."""


@model
class ExternalcontactOpengidToChatidRequest(Model):
    """Parameters of `client.externalcontact.opengid_to_chatid`."""

    opengid: str


@model
class ExternalcontactOpengidToChatidResponse(Response):
    """Answer of `client.externalcontact.opengid_to_chatid`."""

    chat_id: str
    """Id of the customer group."""


@model
class ExternalcontactGroupchatAddJoinWayRequest(Model):
    """Parameters of `client.externalcontact.groupchat.add_join_way`."""

    class Scene:
        MINI_PROGRAM_PLUG_IN: Final = 1
        QR_CODE: Final = 2

    scene: int = field(enum=(1, 2))
    remark: str | None = field(default=None, cuts=True, max_chars=30)
    auto_create_room: Flag | None = None
    room_base_name: str | None = field(default=None, max_chars=40)
    room_base_id: int | None = None
    chat_id_list: list[str] = field(max_items=5)
    state: str | None = field(default=None, max_chars=30)
    mark_source: bool | None = None


@model
class ExternalcontactGroupchatAddJoinWayResponse(Response):
    """Answer of `client.externalcontact.groupchat.add_join_way`."""

    config_id: str
    """Id of the way to join."""


@model
class ExternalcontactGroupchatGetJoinWayRequest(Model):
    """Parameters of `client.externalcontact.groupchat.get_join_way`."""

    config_id: str


@model
class ExternalcontactGroupchatGetJoinWayResponse(Response):
    """Answer of `client.externalcontact.groupchat.get_join_way`."""

    join_way: JoinWay
    """The way to join."""


@model
class ExternalcontactGroupchatUpdateJoinWayRequest(Model):
    """Parameters of `client.externalcontact.groupchat.update_join_way`."""

    class Scene:
        MINI_PROGRAM_PLUG_IN: Final = 1
        QR_CODE: Final = 2

    config_id: str
    scene: int = field(enum=(1, 2))
    remark: str | None = field(default=None, cuts=True, max_chars=30)
    auto_create_room: Flag | None = None
    room_base_name: str | None = field(default=None, max_chars=40)
    room_base_id: int | None = None
    chat_id_list: list[str] = field(max_items=5)
    state: str | None = field(default=None, max_chars=30)
    mark_source: bool | None = None


@model
class ExternalcontactGroupchatDelJoinWayRequest(Model):
    """Parameters of `client.externalcontact.groupchat.del_join_way`."""

    config_id: str


@model
class ExternalcontactGroupchatOnjobTransferRequest(Model):
    """Parameters of `client.externalcontact.groupchat.onjob_transfer`."""

    chat_id_list: list[str] = field(min_items=1, max_items=100)
    new_owner: str


@model
class ExternalcontactGroupchatOnjobTransferResponse(Response):
    """Answer of `client.externalcontact.groupchat.onjob_transfer`."""

    failed_chat_list: list[FailedGroupChat] | None = None
    """Groups that were not passed on."""


@model
class ExternalcontactGroupchatTransferRequest(Model):
    """Parameters of `client.externalcontact.groupchat.transfer`."""

    chat_id_list: list[str] = field(min_items=1, max_items=100)
    new_owner: str


@model
class ExternalcontactGroupchatTransferResponse(Response):
    """Answer of `client.externalcontact.groupchat.transfer`."""

    failed_chat_list: list[FailedGroupChat] | None = None
    """Groups that were not passed on."""


@model
class ExternalcontactGroupchatStatisticRequest(Model):
    """Parameters of `client.externalcontact.groupchat.statistic`."""

    class OrderBy:
        NEW_GROUPS: Final = 1
        GROUPS: Final = 2
        NEW_MEMBERS: Final = 3
        MEMBERS: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "span", ("day_begin_time", "day_end_time"), limits={"days": 30},
    ),)

    day_begin_time: Time = field(converts=True)
    day_end_time: Time | None = field(default=None, converts=True)
    owner_filter: StatisticOwners
    order_by: int | None = field(default=None, enum=(1, 2, 3, 4))
    order_asc: Flag | None = None
    offset: int | None = None
    limit: int | None = field(default=None, min=1, max=1000)


@model
class ExternalcontactGroupchatStatisticResponse(Response):
    """Answer of `client.externalcontact.groupchat.statistic`."""

    total: int | None = None
    """Number of entries that match."""
    next_offset: int | None = None
    """Offset of the next page; equals total at the end."""
    items: list[OwnerStatistic]
    """Figures of each owner."""


@model
class ExternalcontactGroupchatStatisticGroupByDayRequest(Model):
    """Parameters of `client.externalcontact.groupchat.statistic_group_by_day`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "span", ("day_begin_time", "day_end_time"), limits={"days": 30},
    ),)

    day_begin_time: Time = field(converts=True)
    day_end_time: Time | None = field(default=None, converts=True)
    owner_filter: StatisticOwners


@model
class ExternalcontactGroupchatStatisticGroupByDayResponse(Response):
    """Answer of `client.externalcontact.groupchat.statistic_group_by_day`."""

    items: list[DayStatistic]
    """Figures of each day."""


@model
class ExternalcontactGroupchatGetNewExternalUseridRequest(Model):
    """Parameters of `client.externalcontact.groupchat.get_new_external_userid`."""

    chat_id: str
    external_userid_list: list[str] = field(max_items=1000)


@model
class ExternalcontactGroupchatGetNewExternalUseridResponse(Response):
    """Answer of `client.externalcontact.groupchat.get_new_external_userid`."""

    items: list[_models.externalcontact.NewExternalUserid]
    """The converted ids."""
