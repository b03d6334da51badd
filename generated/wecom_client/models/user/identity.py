# Generated from spec/api/user/identity.yaml by codegen. Do not edit.
"""身份验证与账号转换。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ParentIdentity(Model):
    corpid: str | None = None
    """CorpID of the school."""
    parent_userid: str | None = None
    """Id of the parent in the school's address book."""


@model
class MemberAuth(Model):
    open_userid: str | None = None
    """open_userid of the member."""


@model
class UserConvertToOpenidRequest(Model):
    """Parameters of `client.user.convert_to_openid`."""

    userid: str


@model
class UserConvertToOpenidResponse(Response):
    """Answer of `client.user.convert_to_openid`."""

    openid: str
    """openid of the member."""


@model
class UserConvertToUseridRequest(Model):
    """Parameters of `client.user.convert_to_userid`."""

    openid: str


@model
class UserConvertToUseridResponse(Response):
    """Answer of `client.user.convert_to_userid`."""

    userid: str
    """UserID of the member."""


@model
class UserGetuserinfoRequest(Model):
    """Parameters of `client.user.getuserinfo`."""

    code: str = field(secret=True, max_bytes=512)


@model
class UserGetuserinfoResponse(Response):
    """Answer of `client.user.getuserinfo`."""

    UserId: str | None = None
    """UserID, for a member of the company."""
    DeviceId: str | None = None
    """Device of the member."""
    OpenId: str | None = None
    """Id of a person outside the company."""
    external_userid: str | None = None
    """Id of the external contact, where the person is one."""
    parents: list[ParentIdentity] | None = None
    """Where the person is a parent in schools' address books."""


@model
class UserAuthsuccRequest(Model):
    """Parameters of `client.user.authsucc`."""

    userid: str


@model
class UserTfaSuccRequest(Model):
    """Parameters of `client.user.tfa_succ`."""

    userid: str
    tfa_code: str = field(secret=True)


@model
class UserListMemberAuthRequest(Model):
    """Parameters of `client.user.list_member_auth`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class UserListMemberAuthResponse(Response):
    """Answer of `client.user.list_member_auth`."""

    next_cursor: str | None = None
    """Cursor of the next page; empty when there is none."""
    member_auth_list: list[MemberAuth]
    """The members."""


@model
class UserCheckMemberAuthRequest(Model):
    """Parameters of `client.user.check_member_auth`."""

    open_userid: str


@model
class UserCheckMemberAuthResponse(Response):
    """Answer of `client.user.check_member_auth`."""

    is_member_auth: bool
    """Whether the member has authorized the app."""


@model
class UserListSelectedTicketUserRequest(Model):
    """Parameters of `client.user.list_selected_ticket_user`."""

    selected_ticket: str = field(secret=True)


@model
class UserListSelectedTicketUserResponse(Response):
    """Answer of `client.user.list_selected_ticket_user`."""

    operator_open_userid: str | None = None
    """Member who picked."""
    open_userid_list: list[str] | None = None
    """Picked members in the app's scope."""
    unauth_open_userid_list: list[str] | None = None
    """Picked members outside the app's scope."""
    total: int | None = None
    """Number of picked members."""


@model
class UserGetActiveStatRequest(Model):
    """Parameters of `client.user.get_active_stat`."""

    date: str


@model
class UserGetActiveStatResponse(Response):
    """Answer of `client.user.get_active_stat`."""

    active_cnt: int
    """Number of active members."""
