# Generated from spec/api/exmail/group.yaml by codegen. Do not edit.
"""邮件群组与公共邮箱。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class EmailList(Model):
    list: List[str] | None = None
    """Mail addresses."""


@model
class AliasList(Model):
    list: List[str] | None = field(default=None, min_bytes=6, max_bytes=64, max_items=5)
    """Mail addresses. Each: 6 to 64 bytes. At most 5 items."""


@model
class UserIdList(Model):
    list: List[str] | None = None
    """UserIDs."""


@model
class IdList(Model):
    list: List[int] | None = None
    """Ids."""


@model
class MailGroup(Model):
    groupid: str
    """Mail address of the group."""
    groupname: str | None = None
    """Name of the group."""


@model
class PublicMailRef(Model):
    id: int
    """Id of the mailbox."""
    email: str
    """Mail address."""
    name: str | None = None
    """Name of the mailbox."""


@model
class PublicMail(Model):
    id: int
    """Id of the mailbox."""
    email: str
    """Mail address."""
    name: str | None = None
    """Name of the mailbox."""
    userid_list: UserIdList | None = None
    """Members who may use it."""
    department_list: IdList | None = None
    """Departments that may use it."""
    tag_list: IdList | None = None
    """Tags that may use it."""
    alias_list: EmailList | None = None
    """Other addresses."""


@model
class AuthCodeInfo(Model):
    remark: str | None = field(default=None, max_bytes=128)
    """Remark about the password. At most 128 bytes. Default: 办公PC."""


@model
class AuthCode(Model):
    auth_code_id: int
    """Id of the password."""
    create_time: Timestamp | None = None
    """Unix time."""
    last_use_time: Timestamp | None = None
    """Unix time; 0 if never used."""
    remark: str | None = None
    """Remark about the password."""


@model
class ExmailGroupCreateRequest(Model):
    """Parameters of `client.exmail.group.create`."""

    class AllowType:
        THE_COMPANY: Final = 0
        EVERYBODY: Final = 1
        THE_GROUP: Final = 2
        THOSE_WHO_ARE_NAMED: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("email_list", "tag_list", "department_list", "group_list")),
        FieldRule("one_of", ("allow_emaillist", "allow_departmentlist", "allow_taglist"), when={"allow_type": "3"}),
    )

    groupid: str
    groupname: str = field(max_bytes=200)
    email_list: EmailList | None = None
    tag_list: IdList | None = None
    department_list: IdList | None = None
    group_list: EmailList | None = None
    allow_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    allow_emaillist: EmailList | None = None
    allow_departmentlist: IdList | None = None
    allow_taglist: IdList | None = None


@model
class ExmailGroupUpdateRequest(Model):
    """Parameters of `client.exmail.group.update`."""

    class AllowType:
        THE_COMPANY: Final = 0
        EVERYBODY: Final = 1
        THE_GROUP: Final = 2
        THOSE_WHO_ARE_NAMED: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "one_of", ("allow_emaillist", "allow_departmentlist", "allow_taglist"), when={"allow_type": "3"},
    ),)

    groupid: str
    groupname: str | None = field(default=None, max_bytes=200)
    email_list: EmailList | None = None
    tag_list: IdList | None = None
    department_list: IdList | None = None
    group_list: EmailList | None = None
    allow_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    allow_emaillist: EmailList | None = None
    allow_departmentlist: IdList | None = None
    allow_taglist: IdList | None = None


@model
class ExmailGroupDeleteRequest(Model):
    """Parameters of `client.exmail.group.delete`."""

    groupid: str


@model
class ExmailGroupGetRequest(Model):
    """Parameters of `client.exmail.group.get`."""

    groupid: str


@model
class ExmailGroupGetResponse(Response):
    """Answer of `client.exmail.group.get`."""

    class AllowType:
        THE_COMPANY: Final = 0
        EVERYBODY: Final = 1
        THE_GROUP: Final = 2
        THOSE_WHO_ARE_NAMED: Final = 3

    groupid: str
    """Mail address of the group."""
    groupname: str
    """Name of the group."""
    email_list: EmailList | None = None
    """Mail addresses of members."""
    tag_list: IdList | None = None
    """Tags whose members belong to it."""
    department_list: IdList | None = None
    """Departments whose members belong to it."""
    group_list: EmailList | None = None
    """Mail addresses of other groups that belong to it."""
    allow_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those who are named)."""
    allow_emaillist: EmailList | None = None
    """Mail addresses of members who may send."""
    allow_departmentlist: IdList | None = None
    """Departments that may send."""
    allow_taglist: IdList | None = None
    """Tags that may send."""


@model
class ExmailGroupSearchRequest(Model):
    """Parameters of `client.exmail.group.search`."""

    class Fuzzy:
        ALL_GROUPS: Final = 0
        THOSE_THAT_MATCH: Final = 1

    fuzzy: int = field(enum=(0, 1))
    groupid: str | None = None


@model
class ExmailGroupSearchResponse(Response):
    """Answer of `client.exmail.group.search`."""

    count: int | None = field(default=None, as_text=True)
    """Number of groups."""
    groups: list[MailGroup]
    """The mail groups."""


@model
class ExmailPublicmailCreateRequest(Model):
    """Parameters of `client.exmail.publicmail.create`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("userid_list", "department_list", "tag_list")),
    )

    email: str
    name: str = field(wide=2, max_chars=64)
    userid_list: UserIdList | None = None
    department_list: IdList | None = None
    tag_list: IdList | None = None
    create_auth_code: Flag | None = None
    auth_code_info: AuthCodeInfo | None = None


@model
class ExmailPublicmailCreateResponse(Response):
    """Answer of `client.exmail.publicmail.create`."""

    id: int
    """Id of the mailbox."""
    auth_code_id: int | None = None
    """Id of the password for mail clients."""
    auth_code: str | None = field(default=None, secret=True)
    """Password for mail clients; it cannot be fetched again."""


@model
class ExmailPublicmailUpdateRequest(Model):
    """Parameters of `client.exmail.publicmail.update`."""

    id: int
    name: str | None = field(default=None, wide=2, max_chars=64)
    userid_list: UserIdList | None = None
    department_list: IdList | None = None
    tag_list: IdList | None = None
    alias_list: AliasList | None = None
    create_auth_code: Flag | None = None
    auth_code_info: AuthCodeInfo | None = None


@model
class ExmailPublicmailUpdateResponse(Response):
    """Answer of `client.exmail.publicmail.update`."""

    auth_code_id: int | None = None
    """Id of the password for mail clients."""
    auth_code: str | None = field(default=None, secret=True)
    """Password for mail clients; it cannot be fetched again."""


@model
class ExmailPublicmailDeleteRequest(Model):
    """Parameters of `client.exmail.publicmail.delete`."""

    id: int


@model
class ExmailPublicmailGetRequest(Model):
    """Parameters of `client.exmail.publicmail.get`."""

    id_list: list[int]


@model
class ExmailPublicmailGetResponse(Response):
    """Answer of `client.exmail.publicmail.get`."""

    list: List[PublicMail]
    """The public mailboxes."""


@model
class ExmailPublicmailSearchRequest(Model):
    """Parameters of `client.exmail.publicmail.search`."""

    class Fuzzy:
        ALL_MAILBOXES: Final = 0
        THOSE_THAT_MATCH: Final = 1

    fuzzy: int = field(enum=(0, 1))
    email: str | None = None


@model
class ExmailPublicmailSearchResponse(Response):
    """Answer of `client.exmail.publicmail.search`."""

    list: List[PublicMailRef]
    """The public mailboxes."""


@model
class ExmailPublicmailGetAuthCodeListRequest(Model):
    """Parameters of `client.exmail.publicmail.get_auth_code_list`."""

    id: int


@model
class ExmailPublicmailGetAuthCodeListResponse(Response):
    """Answer of `client.exmail.publicmail.get_auth_code_list`."""

    auth_code_list: list[AuthCode]
    """The passwords for mail clients."""


@model
class ExmailPublicmailDeleteAuthCodeRequest(Model):
    """Parameters of `client.exmail.publicmail.delete_auth_code`."""

    id: int
    auth_code_id: int
