# Generated from spec/api/service/login.yaml by codegen. Do not edit.
"""身份验证。"""

from __future__ import annotations

from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class UserDetail(Model):
    corpid: str | None = None
    """CorpID of the user's company."""
    userid: str
    """UserID of the user."""
    name: str | None = None
    """The UserID in place of the name."""
    gender: str | None = field(default=None, enum=("0", "1", "2"))
    """Only with the scope snsapi_privateinfo. One of 0 (undefined), 1 (male), 2 (female)."""
    avatar: str | None = None
    """A default picture without the scope snsapi_privateinfo."""
    qr_code: str | None = None
    """Link for adding the member as an external contact; only with the scope snsapi_privateinfo."""


@model
class SchoolParent(Model):
    corpid: str
    """CorpID of the school."""
    parent_userid: str | None = None
    """parent_userid in the school's address book."""


@model
class SchoolContact(Model):
    corpid: str
    """CorpID of the school."""
    parent_userid: str | None = None
    """parent_userid in the school's address book."""
    external_userid: str | None = None
    """external_userid of the parent."""


@model
class SchoolStudent(Model):
    corpid: str
    """CorpID of the school."""
    student_userid: str | None = None
    """student_userid in the school's address book."""


@model
class LoginCorp(Model):
    corpid: str
    """CorpID of the company."""


@model
class LoginAgent(Model):
    class AuthType:
        MAY_SEND_MESSAGES: Final = 0
        MAY_MANAGE_THE_APP: Final = 1

    agentid: int
    """Id of the app in the company."""
    auth_type: int | None = field(default=None, enum=(0, 1))
    """Permission of the user on the app. One of 0 (may send messages), 1 (may manage the app)."""


@model
class LoginScope(Model):
    department: list[LoginDepartment] | None = None
    """Departments that the user may manage."""


@model
class LoginDepartment(Model):
    id: int
    """Id of the department."""
    writable: bool | None = None
    """Whether the user may change the department."""


@model
class ServiceAuthGetuserinfo3rdRequest(Model):
    """Parameters of `client.service.auth.getuserinfo3rd`."""

    code: str = field(secret=True, max_bytes=512)


@model
class ServiceAuthGetuserinfo3rdResponse(Response):
    """Answer of `client.service.auth.getuserinfo3rd`."""

    corpid: str | None = None
    """CorpID of the user's company."""
    userid: str | None = None
    """Encrypted where the company has not authorized the app."""
    user_ticket: str | None = field(default=None, secret=True)
    """At most 512 bytes, for `service.auth.getuserdetail3rd`; for the scopes snsapi_userinfo and
    snsapi_privateinfo and members whom the app can see.
    """
    expires_in: int | None = None
    """Seconds for which the ticket is valid."""
    open_userid: str | None = None
    """Id of the member that is the same in all apps of the provider."""
    user_doc_ticket: str | None = field(default=None, secret=True)
    """Ticket for searching documents in the data zone; for apps with that permission."""
    openid: str | None = None
    """OpenID of a visitor who belongs to no company; all other fields are missing."""


@model
class ServiceAuthGetuserdetail3rdRequest(Model):
    """Parameters of `client.service.auth.getuserdetail3rd`."""

    user_ticket: str = field(secret=True)


@model
class ServiceAuthGetuserdetail3rdResponse(Response):
    """Answer of `client.service.auth.getuserdetail3rd`."""

    corpid: str | None = None
    """CorpID of the user's company."""
    userid: str
    """UserID of the user."""
    name: str | None = None
    """The UserID in place of the name."""
    gender: str | None = field(default=None, enum=("0", "1", "2"))
    """Only with the scope snsapi_privateinfo. One of 0 (undefined), 1 (male), 2 (female)."""
    avatar: str | None = None
    """A default picture without the scope snsapi_privateinfo."""
    qr_code: str | None = None
    """Link for adding the member as an external contact; only with the scope snsapi_privateinfo."""


@model
class ServiceGetuserinfo3rdRequest(Model):
    """Parameters of `client.service.getuserinfo3rd`."""

    code: str = field(secret=True, max_bytes=512)


@model
class ServiceGetuserinfo3rdResponse(Response):
    """Answer of `client.service.getuserinfo3rd`."""

    CorpId: str | None = None
    """Company of the member, or school of the first parent."""
    UserId: str | None = None
    """UserID, where the visitor is a member."""
    OpenId: str | None = None
    """OpenID of a visitor who belongs to no company."""
    DeviceId: str | None = None
    """Made when WeCom was installed."""
    open_userid: str | None = None
    """Id of the member that is the same in all apps of the provider."""
    user_ticket: str | None = field(default=None, secret=True)
    """Ticket for the details of the user."""
    expires_in: int | None = None
    """Seconds for which the ticket is valid."""
    external_userid: str | None = field(default=None, deprecated="Read parents instead.")
    """External userid of the first parent. Deprecated: Read parents instead."""
    parents: list[SchoolContact] | None = None
    """The visitor as parent, one entry for each school."""


@model
class ServiceSchoolGetuserinfo3rdRequest(Model):
    """Parameters of `client.service.school.getuserinfo3rd`."""

    code: str = field(secret=True, max_bytes=512)


@model
class ServiceSchoolGetuserinfo3rdResponse(Response):
    """Answer of `client.service.school.getuserinfo3rd`."""

    DeviceId: str | None = None
    """Made when WeCom was installed."""
    parents: list[SchoolParent] | None = None
    """The visitor as parent, one entry for each school."""
    students: list[SchoolStudent] | None = None
    """The visitor as student, one entry for each school."""


@model
class ServiceMiniprogramJscode2sessionRequest(Model):
    """Parameters of `client.service.miniprogram.jscode2session`."""

    js_code: str = field(secret=True)
    grant_type: str = field(enum=("authorization_code",))


@model
class ServiceMiniprogramJscode2sessionResponse(Response):
    """Answer of `client.service.miniprogram.jscode2session`."""

    corpid: str
    """CorpID of the user's company."""
    userid: str | None = None
    """Encrypted where the company has not installed the app."""
    session_key: str = field(secret=True)
    """Key of the user's data; must not leave your server."""
    open_userid: str | None = None
    """Id of the member that is the same in all apps of the provider."""


@model
class ServiceGetuserdetail3rdRequest(Model):
    """Parameters of `client.service.getuserdetail3rd`."""

    user_ticket: str = field(secret=True)


@model
class ServiceGetuserdetail3rdResponse(Response):
    """Answer of `client.service.getuserdetail3rd`."""

    corpid: str | None = None
    """CorpID of the user's company."""
    userid: str
    """UserID of the user."""
    name: str | None = None
    """The UserID in place of the name."""
    gender: str | None = field(default=None, enum=("0", "1", "2"))
    """Only with the scope snsapi_privateinfo. One of 0 (undefined), 1 (male), 2 (female)."""
    avatar: str | None = None
    """A default picture without the scope snsapi_privateinfo."""
    qr_code: str | None = None
    """Link for adding the member as an external contact; only with the scope snsapi_privateinfo."""


@model
class ServiceGetLoginInfoRequest(Model):
    """Parameters of `client.service.get_login_info`."""

    auth_code: str = field(secret=True)


@model
class ServiceGetLoginInfoResponse(Response):
    """Answer of `client.service.get_login_info`."""

    class Usertype:
        CREATOR: Final = 1
        ADMINISTRATOR_INSIDE_THE_COMPANY: Final = 2
        ADMINISTRATOR_OUTSIDE_THE_COMPANY: Final = 3
        ADMINISTRATOR_OF_A_PART: Final = 4
        MEMBER: Final = 5

    usertype: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """Kind of user. One of 1 (creator), 2 (administrator inside the company), 3 (administrator outside the
    company), 4 (administrator of a part), 5 (member).
    """
    user_info: _models.service.UserIdentity | None = None
    """The user who logged in."""
    corp_info: LoginCorp | None = None
    """The user's company."""
    agent: list[LoginAgent] | None = None
    """Apps that the user may manage."""
    auth_info: LoginScope | None = None
    """Departments of an administrator."""


@model
class ServiceGetLoginUrlRequest(Model):
    """Parameters of `client.service.get_login_url`."""

    login_ticket: str = field(secret=True)
    target: str = field(enum=("agent_setting", "send_msg", "contact", "3rd_admin"))
    agentid: int | None = None


@model
class ServiceGetLoginUrlResponse(Response):
    """Answer of `client.service.get_login_url`."""

    login_url: str = field(secret=True)
    """The link."""
    expires_in: int | None = None
    """Seconds for which the link is valid."""
