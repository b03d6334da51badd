# Generated from spec/api/user/member.yaml by codegen. Do not edit.
"""成员管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class UserProfile(Model):
    """A member; which fields are there depends on the app and on what was authorized."""

    class Gender:
        UNKNOWN: Final = 0
        MALE: Final = 1
        FEMALE: Final = 2

    class IsLeaderInDept:
        NO: Final = 0
        YES: Final = 1

    class Status:
        ACTIVATED: Final = 1
        DISABLED: Final = 2
        NOT_ACTIVATED: Final = 4
        LEFT_THE_COMPANY: Final = 5

    userid: str
    """UserID; the encrypted one for third-party apps."""
    name: str | None = None
    """Name; the userid for third-party apps. Provider-developed apps get it where the administrator has
    authorized it. Third-party apps do not get it.
    """
    department: list[int] | None = None
    """Departments that the app may see."""
    order: list[int] | None = None
    """Position within each department, in the order of department; higher comes first."""
    position: str | None = None
    """Job title. Provider-developed apps get it where the administrator has authorized it. Of third-party
    apps, only address book apps (通讯录应用) get it. An upstream company does not get it for members of
    downstream companies.
    """
    mobile: str | None = None
    """Mobile number. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    gender: int | None = field(default=None, enum=(0, 1, 2), as_text=True)
    """Gender; 0 also where the app may not know it. One of 0 (unknown), 1 (male), 2 (female). Self-built apps
    created since 2022-06-20 get it only with the member's consent (OAuth2). Provider-developed apps get it
    where the administrator and the member have agreed (OAuth2). Of third-party apps, only address book
    apps (通讯录应用) get it. An upstream company does not get it for members of downstream companies.
    """
    email: str | None = None
    """Mail address. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    biz_mail: str | None = None
    """Company mail address. Self-built apps created since 2022-06-20 get it only with the member's consent
    (OAuth2). Provider-developed apps get it where the administrator and the member have agreed (OAuth2).
    Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it
    for members of downstream companies.
    """
    is_leader_in_dept: list[int] | None = field(default=None, enum=(0, 1))
    """Whether the member leads each department, in the order of department. One of 0 (no), 1 (yes).
    Provider-developed apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-部门负
    责人. Third-party apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-部门负
    责人. An upstream company does not get it for members of downstream companies.
    """
    direct_leader: list[str] | None = None
    """UserID of the direct superior, at most one. Provider-developed apps get it with the permission 组织架构
    信息-应用可获取可见范围内成员组织架构信息-直属上级. Third-party apps get it with the permission 组织架
    构信息-应用可获取可见范围内成员组织架构信息-直属上级. An upstream company does not get it for members
    of downstream companies.
    """
    avatar: str | None = None
    """Link of the portrait. Self-built apps created since 2022-06-20 get it only with the member's consent
    (OAuth2). Provider-developed apps get it where the administrator and the member have agreed (OAuth2).
    Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it
    for members of downstream companies.
    """
    thumb_avatar: str | None = None
    """Link of the small portrait. Of third-party apps, only address book apps (通讯录应用) get it. An
    upstream company does not get it for members of downstream companies.
    """
    telephone: str | None = None
    """Landline. Provider-developed apps get it where the administrator has authorized it. Of third-party
    apps, only address book apps (通讯录应用) get it. An upstream company does not get it for members of
    downstream companies.
    """
    alias: str | None = None
    """Alias. Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    english_name: str | None = None
    """English name."""
    address: str | None = None
    """Address. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    open_userid: str | None = None
    """Id of the member that is the same for all apps of one provider; third-party apps only."""
    main_department: int | None = None
    """Main department, where the app may see it."""
    extattr: _types.ExtAttr | None = None
    """Extended attributes. Provider-developed apps get it where the administrator has authorized it. Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    status: int | None = field(default=None, enum=(1, 2, 4, 5))
    """Whether the member uses WeCom. One of 1 (activated), 2 (disabled), 4 (not activated), 5 (left the
    company).
    """
    qr_code: str | None = None
    """Link of the QR code that adds the member as an external contact. Self-built apps created since
    2022-06-20 get it only with the member's consent (OAuth2). Provider-developed apps get it where the
    administrator and the member have agreed (OAuth2). Of third-party apps, only address book apps (通讯录
    应用) get it. An upstream company does not get it for members of downstream companies.
    """
    external_position: str | None = None
    """Job title shown to people outside. Provider-developed apps get it where the administrator has
    authorized it. Of third-party apps, only address book apps (通讯录应用) get it. An upstream company
    does not get it for members of downstream companies.
    """
    external_profile: ShownProfile | None = None
    """Profile shown to people outside. Provider-developed apps get it where the administrator has authorized
    it. Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get
    it for members of downstream companies.
    """


@model
class SimpleUser(Model):
    userid: str
    """UserID; the encrypted one for third-party apps."""
    name: str | None = None
    """Name; the userid for third-party apps. Provider-developed apps get it where the administrator has
    authorized it. Of third-party apps, only address book apps (通讯录应用) get it.
    """
    department: list[int] | None = None
    """Departments of the member."""
    open_userid: str | None = None
    """Id of the member that is the same for all apps of one provider; third-party apps only."""


@model
class DepartmentUser(Model):
    userid: str | None = None
    """UserID; third-party apps get open_userid instead."""
    open_userid: str | None = None
    """open_userid of the member; for third-party apps only."""
    department: int
    """Id of the member's department."""


@model
class CreatedDepartments(Model):
    department_info: list[CreatedDepartment] | None = None
    """The departments."""


@model
class CreatedDepartment(Model):
    name: str | None = None
    """Name of the new department."""
    id: int | None = None
    """Id of the new department."""


@model
class BizMailAliases(Model):
    item: list[str] = field(min_bytes=6, max_bytes=63, max_items=5)
    """Mail addresses, unique in the company. Each: 6 to 63 bytes. At most 5 items."""


@model
class ShownProfile(Model):
    """What a member shows to people outside the company."""

    external_corp_name: str | None = None
    """Short name of the company; one of the verified short names."""
    wechat_channels: ShownChannels | None = None
    """WeChat Channels account shown on the profile."""
    external_attr: list[_types.ExternalAttr] | None = None
    """Attributes: text, web page or mini program."""


@model
class ShownChannels(Model):
    class Status:
        CONFIRMED: Final = 0
        TO_BE_CONFIRMED: Final = 1

    nickname: str | None = None
    """Name of a WeChat Channels account that is bound to the company."""
    status: int | None = field(default=None, enum=(0, 1))
    """Whether the company has confirmed the account. One of 0 (confirmed), 1 (to be confirmed)."""


@model
class UserCreateRequest(Model):
    """Parameters of `client.user.create`."""

    class Gender:
        MALE: Final = 1
        FEMALE: Final = 2

    class IsLeaderInDept:
        NO: Final = 0
        YES: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("mobile", "email")),)

    userid: str = field(pattern="[0-9A-Za-z][0-9A-Za-z_@.-]*", min_bytes=1, max_bytes=64)
    name: str = field(min_chars=1, max_chars=64)
    alias: str | None = field(default=None, min_chars=1, max_chars=64)
    mobile: str | None = None
    department: list[int] | None = field(default=None, max_items=100)
    order: list[int] | None = field(default=None, min=0, max=4294967295)
    position: str | None = field(default=None, max_chars=128)
    gender: int | None = field(default=None, enum=(1, 2))
    email: str | None = field(default=None, min_bytes=6, max_bytes=64)
    biz_mail: str | None = field(default=None, min_bytes=6, max_bytes=64)
    is_leader_in_dept: list[int] | None = field(default=None, enum=(0, 1))
    direct_leader: list[str] | None = field(default=None, max_items=1)
    enable: Flag | None = None
    avatar_mediaid: str | None = None
    telephone: str | None = field(default=None, pattern="[0-9+,-]*", max_bytes=32)
    address: str | None = field(default=None, max_chars=128)
    main_department: int | None = None
    extattr: _types.ExtAttr | None = None
    to_invite: bool | None = None
    external_position: str | None = field(default=None, max_chars=12)
    external_profile: _types.ExternalProfile | None = None


@model
class UserCreateResponse(Response):
    """Answer of `client.user.create`."""

    created_department_list: CreatedDepartments | None = None
    """Departments that did not exist and were created."""


@model
class UserGetRequest(Model):
    """Parameters of `client.user.get`."""

    userid: str = field(min_bytes=1, max_bytes=64)


@model
class UserGetResponse(Response):
    """Answer of `client.user.get`."""

    class Gender:
        UNKNOWN: Final = 0
        MALE: Final = 1
        FEMALE: Final = 2

    class IsLeaderInDept:
        NO: Final = 0
        YES: Final = 1

    class Status:
        ACTIVATED: Final = 1
        DISABLED: Final = 2
        NOT_ACTIVATED: Final = 4
        LEFT_THE_COMPANY: Final = 5

    userid: str
    """UserID; the encrypted one for third-party apps."""
    name: str | None = None
    """Name; the userid for third-party apps. Provider-developed apps get it where the administrator has
    authorized it. Third-party apps do not get it.
    """
    department: list[int] | None = None
    """Departments that the app may see."""
    order: list[int] | None = None
    """Position within each department, in the order of department; higher comes first."""
    position: str | None = None
    """Job title. Provider-developed apps get it where the administrator has authorized it. Of third-party
    apps, only address book apps (通讯录应用) get it. An upstream company does not get it for members of
    downstream companies.
    """
    mobile: str | None = None
    """Mobile number. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    gender: int | None = field(default=None, enum=(0, 1, 2), as_text=True)
    """Gender; 0 also where the app may not know it. One of 0 (unknown), 1 (male), 2 (female). Self-built apps
    created since 2022-06-20 get it only with the member's consent (OAuth2). Provider-developed apps get it
    where the administrator and the member have agreed (OAuth2). Of third-party apps, only address book
    apps (通讯录应用) get it. An upstream company does not get it for members of downstream companies.
    """
    email: str | None = None
    """Mail address. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    biz_mail: str | None = None
    """Company mail address. Self-built apps created since 2022-06-20 get it only with the member's consent
    (OAuth2). Provider-developed apps get it where the administrator and the member have agreed (OAuth2).
    Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it
    for members of downstream companies.
    """
    is_leader_in_dept: list[int] | None = field(default=None, enum=(0, 1))
    """Whether the member leads each department, in the order of department. One of 0 (no), 1 (yes).
    Provider-developed apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-部门负
    责人. Third-party apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-部门负
    责人. An upstream company does not get it for members of downstream companies.
    """
    direct_leader: list[str] | None = None
    """UserID of the direct superior, at most one. Provider-developed apps get it with the permission 组织架构
    信息-应用可获取可见范围内成员组织架构信息-直属上级. Third-party apps get it with the permission 组织架
    构信息-应用可获取可见范围内成员组织架构信息-直属上级. An upstream company does not get it for members
    of downstream companies.
    """
    avatar: str | None = None
    """Link of the portrait. Self-built apps created since 2022-06-20 get it only with the member's consent
    (OAuth2). Provider-developed apps get it where the administrator and the member have agreed (OAuth2).
    Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it
    for members of downstream companies.
    """
    thumb_avatar: str | None = None
    """Link of the small portrait. Of third-party apps, only address book apps (通讯录应用) get it. An
    upstream company does not get it for members of downstream companies.
    """
    telephone: str | None = None
    """Landline. Provider-developed apps get it where the administrator has authorized it. Of third-party
    apps, only address book apps (通讯录应用) get it. An upstream company does not get it for members of
    downstream companies.
    """
    alias: str | None = None
    """Alias. Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    english_name: str | None = None
    """English name."""
    address: str | None = None
    """Address. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    open_userid: str | None = None
    """Id of the member that is the same for all apps of one provider; third-party apps only."""
    main_department: int | None = None
    """Main department, where the app may see it."""
    extattr: _types.ExtAttr | None = None
    """Extended attributes. Provider-developed apps get it where the administrator has authorized it. Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    status: int | None = field(default=None, enum=(1, 2, 4, 5))
    """Whether the member uses WeCom. One of 1 (activated), 2 (disabled), 4 (not activated), 5 (left the
    company).
    """
    qr_code: str | None = None
    """Link of the QR code that adds the member as an external contact. Self-built apps created since
    2022-06-20 get it only with the member's consent (OAuth2). Provider-developed apps get it where the
    administrator and the member have agreed (OAuth2). Of third-party apps, only address book apps (通讯录
    应用) get it. An upstream company does not get it for members of downstream companies.
    """
    external_position: str | None = None
    """Job title shown to people outside. Provider-developed apps get it where the administrator has
    authorized it. Of third-party apps, only address book apps (通讯录应用) get it. An upstream company
    does not get it for members of downstream companies.
    """
    external_profile: ShownProfile | None = None
    """Profile shown to people outside. Provider-developed apps get it where the administrator has authorized
    it. Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get
    it for members of downstream companies.
    """


@model
class UserUpdateRequest(Model):
    """Parameters of `client.user.update`."""

    class Gender:
        MALE: Final = 1
        FEMALE: Final = 2

    class IsLeaderInDept:
        NO: Final = 0
        YES: Final = 1

    userid: str = field(min_bytes=1, max_bytes=64)
    new_userid: str | None = field(default=None, min_bytes=1, max_bytes=64)
    name: str | None = field(default=None, min_chars=1, max_chars=64)
    alias: str | None = field(default=None, min_chars=1, max_chars=64)
    mobile: str | None = None
    department: list[int] | None = field(default=None, max_items=100)
    order: list[int] | None = field(default=None, min=0, max=4294967295)
    position: str | None = field(default=None, max_chars=128)
    gender: int | None = field(default=None, enum=(1, 2))
    email: str | None = field(default=None, min_bytes=6, max_bytes=64)
    biz_mail: str | None = field(default=None, min_bytes=6, max_bytes=63)
    biz_mail_alias: BizMailAliases | None = None
    is_leader_in_dept: list[int] | None = field(default=None, enum=(0, 1))
    direct_leader: list[str] | None = field(default=None, max_items=1)
    enable: Flag | None = None
    avatar_mediaid: str | None = None
    telephone: str | None = field(default=None, pattern="[0-9+,-]*", max_bytes=32)
    address: str | None = field(default=None, max_chars=128)
    main_department: int | None = None
    extattr: _types.ExtAttr | None = None
    external_position: str | None = field(default=None, max_chars=12)
    external_profile: _types.ExternalProfile | None = None


@model
class UserDeleteRequest(Model):
    """Parameters of `client.user.delete`."""

    userid: str = field(min_bytes=1, max_bytes=64)


@model
class UserBatchdeleteRequest(Model):
    """Parameters of `client.user.batchdelete`."""

    useridlist: list[str] = field(max_items=200)


@model
class UserSimplelistRequest(Model):
    """Parameters of `client.user.simplelist`."""

    department_id: int
    fetch_child: Flag | None = field(
        default=None, deprecated="The page no longer has it; leave it out, and call it for each department.",
    )


@model
class UserSimplelistResponse(Response):
    """Answer of `client.user.simplelist`."""

    userlist: list[SimpleUser]
    """The members."""


@model
class UserListRequest(Model):
    """Parameters of `client.user.list`."""

    department_id: int
    fetch_child: Flag | None = field(
        default=None, deprecated="The page no longer has it; leave it out, and call it for each department.",
    )


@model
class UserListResponse(Response):
    """Answer of `client.user.list`."""

    userlist: list[UserProfile]
    """The members."""


@model
class UserListIdRequest(Model):
    """Parameters of `client.user.list_id`."""

    cursor: str | None = None
    limit: int | None = field(default=None, min=1, max=10000)


@model
class UserListIdResponse(Response):
    """Answer of `client.user.list_id`."""

    next_cursor: str | None = None
    """Cursor of the next page; empty when there is none."""
    dept_user: list[DepartmentUser]
    """One entry for each member and department."""


@model
class UserGetuseridRequest(Model):
    """Parameters of `client.user.getuserid`."""

    mobile: str = field(min_bytes=5, max_bytes=32)


@model
class UserGetuseridResponse(Response):
    """Answer of `client.user.getuserid`."""

    userid: str
    """UserID of the member."""


@model
class UserGetUseridByEmailRequest(Model):
    """Parameters of `client.user.get_userid_by_email`."""

    class EmailType:
        COMPANY_ADDRESS: Final = 1
        PERSONAL_ADDRESS: Final = 2

    email: str
    email_type: int | None = field(default=None, enum=(1, 2))


@model
class UserGetUseridByEmailResponse(Response):
    """Answer of `client.user.get_userid_by_email`."""

    userid: str
    """UserID of the member."""
