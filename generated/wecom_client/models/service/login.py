# Generated from spec/api/service/login.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""身份验证."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class LoginInfoUser(Model):
    userid: str | None = None
    open_userid: str | None = None
    name: str | None = None
    avatar: str | None = None


@model
class Corp(Model):
    corpid: str


@model
class LoginInfoAgent(Model):
    agentid: int
    auth_type: int


@model
class AuthorizationDepartment(Model):
    id: int
    writable: bool


@model
class LoginInfoAuthorization(Model):
    department: list[AuthorizationDepartment]


@model
class Parent(Model):
    corpid: str | None = None
    parent_userid: str | None = None
    external_userid: str | None = None


@model
class Student(Model):
    corpid: str | None = None
    student_userid: str | None = None


@model
class ServiceAuthGetuserdetail3rdRequest(Model):
    """Parameters of `client.service.auth.getuserdetail3rd`."""

    user_ticket: str


@model
class ServiceAuthGetuserdetail3rdResponse(Response):
    """Answer of `client.service.auth.getuserdetail3rd`: 获取访问用户敏感信息."""

    corpid: str | None = None
    userid: str | None = None
    name: str | None = None
    """TODO
    成员姓名，此字段从2019年12月30日起，对新创建第三方应用不再返回真实name，使用userid代替name返回，2020年6月30日起，对所有历史第三方应用不再返回，第三方页面需要通过通讯录展示组件来展示名字.
    """
    gender: str | None = field(default=None, enum=(0, 1, 2))
    """TODO
    性别。0表示未定义，1表示男性，2表示女性。仅在用户同意snsapi_privateinfo授权时返回真实值，否则返回0. One
    of 0 (undefined), 1 (male), 2 (female).
    """
    avatar: str | None = None
    """TODO 头像url。仅在用户同意snsapi_privateinfo授权时返回真实头像，否则返回默认头像."""
    qr_code: str | None = None
    """TODO 员工个人二维码（扫描可添加为外部联系人），仅在用户同意snsapi_privateinfo授权时返回."""


@model
class ServiceAuthGetuserinfo3rdRequest(Model):
    """Parameters of `client.service.auth.getuserinfo3rd`."""

    code: str = field(max_bytes=512)


@model
class ServiceAuthGetuserinfo3rdResponse(Response):
    """Answer of `client.service.auth.getuserinfo3rd`: 获取访问用户身份."""

    corpid: str | None = None
    userid: str | None = None
    user_ticket: str | None = None
    """TODO
    成员票据，最大为512字节。；scope为snsapi_userinfo或snsapi_privateinfo，且用户在应用可见范围之内时返回此参数。；后续利用该参数可以获取用户信息或敏感信息，.
    """
    expires_in: int | None = None
    open_userid: str | None = None
    openid: str | None = None
    user_doc_ticket: str | None = None


@model
class ServiceGetLoginInfoRequest(Model):
    """Parameters of `client.service.get_login_info`."""

    auth_code: str


@model
class ServiceGetLoginInfoResponse(Response):
    """Answer of `client.service.get_login_info`: TODO."""

    usertype: int
    user_info: LoginInfoUser
    corp_info: Corp
    agent: list[LoginInfoAgent]
    auth_info: LoginInfoAuthorization


@model
class ServiceGetuserdetail3rdRequest(Model):
    """Parameters of `client.service.getuserdetail3rd`."""

    user_ticket: str


@model
class ServiceGetuserdetail3rdResponse(Response):
    """Answer of `client.service.getuserdetail3rd`: TODO."""

    corpid: str
    userid: str
    name: str | None = None
    gender: int | None = None
    avatar: str | None = None
    qr_code: str | None = None


@model
class ServiceGetuserinfo3rdRequest(Model):
    """Parameters of `client.service.getuserinfo3rd`."""

    code: str = field(max_bytes=512)


@model
class ServiceGetuserinfo3rdResponse(Response):
    """Answer of `client.service.getuserinfo3rd`: 获取访问用户身份."""

    CorpId: str | None = None
    """TODO 用户所属企业的corpid."""
    UserId: str | None = None
    """TODO 用户在企业内的UserID."""
    OpenId: str | None = None
    """TODO 非企业成员的标识，对当前服务商唯一."""
    DeviceId: str | None = None
    """TODO 手机设备号(由企业微信在安装时随机生成，删除重装会改变，升级不受影响)."""
    open_userid: str | None = None
    user_ticket: str | None = None
    expires_in: int | None = None
    external_userid: str | None = None
    parents: list[Parent] | None = None


@model
class ServiceMiniprogramJscode2sessionRequest(Model):
    """Parameters of `client.service.miniprogram.jscode2session`."""

    js_code: str
    grant_type: str


@model
class ServiceMiniprogramJscode2sessionResponse(Response):
    """Answer of `client.service.miniprogram.jscode2session`: code2Session."""

    corpid: str
    userid: str | None = None
    session_key: str
    open_userid: str


@model
class ServiceSchoolGetuserinfo3rdRequest(Model):
    """Parameters of `client.service.school.getuserinfo3rd`."""

    code: str = field(max_bytes=512)


@model
class ServiceSchoolGetuserinfo3rdResponse(Response):
    """Answer of `client.service.school.getuserinfo3rd`: 获取家校访问用户身份."""

    DeviceId: str | None = None
    """TODO 手机设备号(由企业微信在安装时随机生成，删除重装会改变，升级不受影响)."""
    parents: list[Parent] | None = None
    students: list[Student] | None = None
