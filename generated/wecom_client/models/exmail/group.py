# Generated from spec/api/exmail/group.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""邮件群组与公共邮箱."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model

List = list


@model
class EmailList(Model):
    list: List[str]
    """TODO."""


@model
class EmailGroupList(Model):
    list: List[str]
    """TODO."""


@model
class TagIdList(Model):
    list: List[int]
    """TODO."""


@model
class DepartmentIdList(Model):
    list: List[int]
    """TODO."""


@model
class EmailGroup(Model):
    groupid: str
    groupname: str


@model
class UserIdList(Model):
    list: List[str]
    """TODO."""


@model
class AuthCodeInfo(Model):
    remark: str | None = field(default=None, max_bytes=128)
    """TODO
    创建客户端专用密码的备注，仅当设置create_auth_code=1时有效。创建客户端专用密码时未设置备注则默认为"办公PC",
    最长不超过128个字节，必须是utf8编码. At most 128 bytes.
    """


@model
class AliasList(Model):
    list: List[str]
    """TODO."""


@model
class PublicmailGetMail(Model):
    id: int
    email: str
    name: str
    userid_list: UserIdList | None = None
    tag_list: TagIdList | None = None
    department_list: DepartmentIdList | None = None
    alias_list: AliasList | None = None


@model
class AuthCode(Model):
    auth_code_id: int
    remark: str
    last_use_time: int | None = None
    """TODO 客户端专用密码最后使用时间，如果未使用过则返回0."""
    create_time: int


@model
class PublicmailSearchMail(Model):
    id: int
    email: str
    name: str


@model
class ExmailGroupCreateRequest(Model):
    """Parameters of `client.exmail.group.create`."""

    groupid: str
    groupname: str
    email_list: EmailList | None = None
    group_list: EmailGroupList | None = None
    tag_list: TagIdList | None = None
    department_list: DepartmentIdList | None = None
    allow_type: int | None = field(default=None, enum=(0, 2, 3))
    allow_emaillist: EmailList | None = None
    allow_taglist: TagIdList | None = None
    allow_departmentlist: DepartmentIdList | None = None


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
    """Answer of `client.exmail.group.get`: 获取邮件群组详情."""

    groupid: str
    groupname: str
    email_list: EmailList | None = None
    group_list: EmailGroupList | None = None
    tag_list: TagIdList | None = None
    department_list: DepartmentIdList | None = None
    allow_type: int = field(enum=(0, 2, 3))
    """TODO 群组使用权限。0: 企业成员, 1任何人， 2:组内成员，3:自定义成员。 One of 0 (TODO 企业成员), 2 (TODO
    组内成员), 3 (TODO 自定义成员).
    """
    allow_emaillist: EmailList | None = None
    """TODO 允许使用群组群发的成员邮箱地址."""
    allow_taglist: TagIdList | None = None
    """TODO 允许使用群组群发的标签ID."""
    allow_departmentlist: DepartmentIdList | None = None
    """TODO 允许使用群组群发的部门ID."""


@model
class ExmailGroupSearchRequest(Model):
    """Parameters of `client.exmail.group.search`."""

    groupid: str | None = None
    fuzzy: bool


@model
class ExmailGroupSearchResponse(Response):
    """Answer of `client.exmail.group.search`: 模糊搜索邮件群组."""

    groups: list[EmailGroup]
    count: int | None = None


@model
class ExmailGroupUpdateRequest(Model):
    """Parameters of `client.exmail.group.update`."""

    groupid: str
    groupname: str | None = None
    email_list: EmailList | None = None
    group_list: EmailGroupList | None = None
    tag_list: TagIdList | None = None
    department_list: DepartmentIdList | None = None
    allow_type: int | None = field(default=None, enum=(0, 2, 3))
    allow_emaillist: EmailList | None = None
    allow_taglist: TagIdList | None = None
    allow_departmentlist: DepartmentIdList | None = None


@model
class ExmailPublicmailCreateRequest(Model):
    """Parameters of `client.exmail.publicmail.create`."""

    email: str
    name: str = field(max_chars=64)
    userid_list: UserIdList | None = None
    tag_list: TagIdList | None = None
    department_list: DepartmentIdList | None = None
    create_auth_code: Flag | None = None
    auth_code_info: AuthCodeInfo | None = None


@model
class ExmailPublicmailCreateResponse(Response):
    """Answer of `client.exmail.publicmail.create`: 创建公共邮箱."""

    id: int
    auth_code_id: int | None = None
    """TODO 客户端专用密码ID，仅当设置创建客户端专用密码的时候返回，后续可通过接口删除客户端专用密码."""
    auth_code: str | None = None


@model
class ExmailPublicmailDeleteRequest(Model):
    """Parameters of `client.exmail.publicmail.delete`."""

    id: int


@model
class ExmailPublicmailDeleteAuthCodeRequest(Model):
    """Parameters of `client.exmail.publicmail.delete_auth_code`."""

    id: int
    auth_code_id: int


@model
class ExmailPublicmailGetRequest(Model):
    """Parameters of `client.exmail.publicmail.get`."""

    id_list: list[int]


@model
class ExmailPublicmailGetResponse(Response):
    """Answer of `client.exmail.publicmail.get`: 获取公共邮箱详情."""

    list: List[PublicmailGetMail]


@model
class ExmailPublicmailGetAuthCodeListRequest(Model):
    """Parameters of `client.exmail.publicmail.get_auth_code_list`."""

    id: int


@model
class ExmailPublicmailGetAuthCodeListResponse(Response):
    """Answer of `client.exmail.publicmail.get_auth_code_list`: 获取客户端专用密码列表."""

    auth_code_list: list[AuthCode]


@model
class ExmailPublicmailSearchRequest(Model):
    """Parameters of `client.exmail.publicmail.search`."""

    email: str | None = None
    fuzzy: bool


@model
class ExmailPublicmailSearchResponse(Response):
    """Answer of `client.exmail.publicmail.search`: 模糊搜索公共邮箱."""

    list: List[PublicmailSearchMail]


@model
class ExmailPublicmailUpdateRequest(Model):
    """Parameters of `client.exmail.publicmail.update`."""

    id: int
    name: str | None = field(default=None, max_chars=64)
    userid_list: UserIdList | None = None
    tag_list: TagIdList | None = None
    department_list: DepartmentIdList | None = None
    alias_list: AliasList | None = None
    create_auth_code: Flag | None = None
    auth_code_info: AuthCodeInfo | None = None


@model
class ExmailPublicmailUpdateResponse(Response):
    """Answer of `client.exmail.publicmail.update`: 更新公共邮箱."""

    auth_code_id: int | None = None
    """TODO 客户端专用密码ID，仅当设置创建客户端专用密码的时候返回，后续可通过接口删除客户端专用密码."""
    auth_code: str | None = None
