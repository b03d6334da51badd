# Generated from spec/api/service/auth.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""应用授权."""

from __future__ import annotations

from typing import Any

from wecom_runtime.model import Model, Response, field, model


@model
class Administrator(Model):
    userid: str
    open_userid: str | None = None
    auth_type: int


@model
class DealerCorp(Model):
    corpid: str | None = None
    corp_name: str | None = None


@model
class CorpExtraName(Model):
    name_list: list[str] | None = None


@model
class AuthorizerCorp(Model):
    corp_type: str | None = None
    """TODO 授权方企业类型，认证号：verified, 注册号：unverified."""
    corp_square_logo_url: str | None = None
    corp_user_max: int | None = None
    corp_agent_max: int | None = None
    corp_full_name: str | None = None
    """TODO
    授权方企业的主体名称(仅认证或验证过的企业有)，即企业全称。企业微信将逐步回收该字段，后续实际返回内容为企业名称，即auth_corp_info.corp_name。
    """
    subject_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """TODO 企业类型，1. 企业; 2. 政府以及事业单位; 3. 其他组织, 4.团队号. One of 1 (company), 2 (TODO
    政府以及事业单位), 3 (TODO 其他组织), 4 (TODO 团队号).
    """
    verified_end_time: int | None = None
    corp_wxqrcode: str | None = None
    """TODO 授权企业在微信插件（原企业号）的二维码，可用于关注微信插件."""
    corp_scale: str | None = None
    """TODO 企业规模。当企业未设置该属性时，值为空."""
    corp_industry: str | None = None
    """TODO 企业所属行业。当企业未设置该属性时，值为空."""
    corp_sub_industry: str | None = None
    """TODO 企业所属子行业。当企业未设置该属性时，值为空."""
    location: str | None = None
    corp_ex_name: CorpExtraName | None = None
    corpid: str | None = None
    corp_name: str | None = None
    """TODO 授权方企业名称，即企业简称."""
    auth_type: int | None = None


@model
class Privilege(Model):
    level: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 0))
    """TODO
    权限等级。；1:通讯录基本信息只读；2:通讯录全部信息只读；3:通讯录全部信息读写；4:单个基本信息只读；5:通讯录全部信息只写.
    One of 1 (TODO 通讯录基本信息只读), 2 (TODO 通讯录全部信息只读), 3 (TODO 通讯录全部信息读写), 4 (TODO
    单个基本信息只读), 5 (TODO 通讯录全部信息只写), 0 (TODO 代开发应用).
    """
    allow_user: list[str] | None = None
    allow_party: list[int] | None = None
    allow_tag: list[int] | None = None
    extra_user: list[str] | None = None
    extra_party: list[int] | None = None
    extra_tag: list[int] | None = None


@model
class SharedFrom(Model):
    corpid: str | None = None
    share_type: int | None = field(default=None, enum=(0, 1))
    """TODO 共享了途径，0表示企业互联，1表示上下游. One of 0 (TODO 企业互联), 1 (TODO 上下游)."""


@model
class Agent(Model):
    agentid: int | None = None
    name: str | None = None
    square_logo_url: str | None = None
    round_logo_url: str | None = None
    appid: int | None = None
    auth_mode: int | None = field(default=None, enum=(0, 1))
    """TODO 授权模式，0为管理员授权；1为成员授权. One of 0 (TODO 管理员授权), 1 (TODO 成员授权)."""
    privilege: Privilege | None = None
    shared_from: SharedFrom | None = None
    """TODO 共享了应用的企业信息，仅当由企业互联或者上下游共享应用触发的安装时才返回."""
    is_customized_app: bool | None = None
    auth_from_thirdapp: bool | None = None
    """TODO 来自第三方应用接口唤起,仅通过第三方应用添加自建应用
    获取授权链接授权代开发自建应用时，才返回该字段.
    """


@model
class Authorization(Model):
    agent: list[Agent] | None = None
    """TODO
    授权的应用信息，注意是一个数组，但仅旧的多应用套件授权时会返回多个agent，对新的单应用授权，永远只返回一个agent.
    """


@model
class EditionAgent(Model):
    agentid: int
    edition_id: str
    """TODO 版本id，可在服务商平台查看已配置的付费版本信息."""
    edition_name: str
    app_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """TODO 付费状态。；0-没有付费; ；1-限时试用; ；2-试用过期; ；3-购买期内; ；4-购买过期; ；5-不限时试用;
    ；6-购买期内，但是人数超标, 注意，超标后还可以用7天; ；7-购买期内，但是人数超标, 且已经超标试用7天. One
    of 0 (TODO 没有付费), 1 (TODO 限时试用), 2 (TODO 试用过期), 3 (TODO 购买期内), 4 (TODO 购买过期), 5
    (TODO 不限时试用), 6 (TODO 购买期内), 7 (TODO 购买期内).
    """
    user_limit: int | None = None
    """TODO 用户上限。</br>特别注意, 以下情况该字段无意义，可以忽略： </br>1. 固定总价购买</br> 2. app_status
    = 限时试用/试用过期/不限时试用</br> 3.
    在第2条“app_status=不限时试用”的情况下，如果该应用的配置为“小企业无使用限制”，user_limit有效，且为限制的人数.
    """
    expired_time: int | None = None
    """TODO
    版本到期时间（根据购买版本，可能是试用到期时间或付费使用到期时间）。</br>特别注意，以下情况该字段无意义，可以忽略：</br>
    1. app_status = 不限时试用.
    """
    is_virtual_version: bool
    is_shared_from_other_corp: bool
    """TODO 是否由互联企业分享安装。详见企业互联."""


@model
class Edition(Model):
    agent: list[EditionAgent] | None = None
    """TODO
    授权的应用信息，注意是一个数组，但仅旧的多应用套件授权时会返回多个agent，对新的单应用授权，永远只返回一个agent.
    """


@model
class AuthorizerUser(Model):
    userid: str | None = None
    name: str | None = None
    """TODO 授权管理员的name，可能为空."""
    avatar: str | None = None
    """TODO 授权管理员的头像url，可能为空."""
    open_userid: str | None = None


@model
class RegisterCode(Model):
    register_code: str | None = None
    template_id: str | None = None
    state: str | None = None


@model
class Session(Model):
    appid: list[int] | None = None
    """Id of the mini program."""
    auth_type: int | None = field(default=None, enum=(0, 1))
    """TODO 授权类型：0 正式授权， 1 测试授权。 默认值为0。注意，请确保应用在正式发布后的授权类型为“正式授权”.
    One of 0 (TODO 正式授权), 1 (TODO 测试授权). Default: 0.
    """


@model
class CorpExName(Model):
    name_list: Any = None
    """TODO 企业其他认证的企业简称列表（不包括corp_name），仅认证企业才有."""


@model
class AuthCorp(Model):
    corpid: str | None = None
    corp_name: str | None = None
    corp_type: str | None = None
    """TODO 授权方企业类型，认证号：verified, 注册号：unverified."""
    corp_square_logo_url: str | None = None
    corp_user_max: int | None = None
    corp_full_name: str | None = None
    """TODO
    授权方企业的主体名称(仅认证或验证过的企业有)，即企业全称。企业微信将逐步回收该字段，后续实际返回内容为企业名称，即auth_corp_info.corp_name。
    """
    verified_end_time: int | None = None
    subject_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """TODO 企业类型，1. 企业; 2. 政府以及事业单位; 3. 其他组织, 4.团队号. One of 1 (company), 2 (TODO
    政府以及事业单位), 3 (TODO 其他组织), 4 (TODO 团队号).
    """
    corp_scale: str | None = None
    """TODO 企业规模。当企业未设置该属性时，值为空。成员授权下，即auth_info.agent.auth_mode为1时值为空."""
    corp_industry: str | None = None
    """TODO 企业所属行业。当企业未设置该属性时，值为空。成员授权下，即auth_info.agent.auth_mode为1时值为空."""
    corp_sub_industry: str | None = None
    """TODO 企业所属子行业。当企业未设置该属性时，值为空。成员授权下，即auth_info.agent.auth_mode为1时值为空."""
    corp_ex_name: CorpExName | None = None
    """TODO 企业其他认证的名称，仅认证企业才有."""


@model
class AuthInfo(Model):
    agent: list[Agent] | None = None
    """TODO
    授权的应用信息，注意是一个数组，但仅旧的多应用套件授权时会返回多个agent，对新的单应用授权，永远只返回一个agent.
    """


@model
class AuthUser(Model):
    userid: str | None = None
    open_userid: str | None = None
    name: str | None = None
    """TODO 授权管理员的name，可能为空."""
    avatar: str | None = None
    """TODO 授权管理员的头像url，可能为空."""


@model
class ServiceGetAdminListRequest(Model):
    """Parameters of `client.service.get_admin_list`."""

    auth_corpid: str
    agentid: int


@model
class ServiceGetAdminListResponse(Response):
    """Answer of `client.service.get_admin_list`: TODO."""

    admin: list[Administrator] | None = None


@model
class ServiceGetAuthInfoRequest(Model):
    """Parameters of `client.service.get_auth_info`."""

    auth_corpid: str
    permanent_code: str


@model
class ServiceGetAuthInfoResponse(Response):
    """Answer of `client.service.get_auth_info`: 获取企业授权信息."""

    dealer_corp_info: DealerCorp | None = None
    auth_corp_info: AuthorizerCorp | None = None
    auth_info: Authorization | None = None
    edition_info: Edition | None = None


@model
class ServiceGetCorpTokenRequest(Model):
    """Parameters of `client.service.get_corp_token`."""

    auth_corpid: str
    permanent_code: str
    expires_in: str | None = None


@model
class ServiceGetCorpTokenResponse(Response):
    """Answer of `client.service.get_corp_token`: 获取企业凭证."""

    access_token: str
    expires_in: int


@model
class ServiceGetCustomizedAuthUrlRequest(Model):
    """Parameters of `client.service.get_customized_auth_url`."""

    state: str = field(max_bytes=32)
    templateid_list: list[str] = field(max_items=9)


@model
class ServiceGetCustomizedAuthUrlResponse(Response):
    """Answer of `client.service.get_customized_auth_url`: 获取带参授权链接."""

    qrcode_url: str
    """TODO 可用来生成二维码的授权url，需要开发者自行生成为二维码."""
    expires_in: int


@model
class ServiceGetPermanentCodeRequest(Model):
    """Parameters of `client.service.get_permanent_code`."""

    auth_code: str = field(min_bytes=64, max_bytes=512)


@model
class ServiceGetPermanentCodeResponse(Response):
    """Answer of `client.service.get_permanent_code`: 获取企业永久授权码."""

    permanent_code: str | None = None
    access_token: str | None = None
    expires_in: int | None = None
    dealer_corp_info: DealerCorp | None = None
    """TODO 代理服务商企业信息。应用被代理后才有该信息."""
    auth_corp_info: AuthorizerCorp | None = None
    auth_info: Authorization | None = None
    """TODO
    授权信息。如果是通讯录应用，且没开启实体应用，是没有该项的。通讯录应用拥有企业通讯录的全部信息读写权限.
    """
    auth_user_info: AuthorizerUser | None = None
    """TODO 授权管理员的信息，可能不返回."""
    register_code_info: RegisterCode | None = None
    state: str | None = None
    edition_info: Edition | None = None


@model
class ServiceGetPreAuthCodeRequest(Model):
    """Parameters of `client.service.get_pre_auth_code`."""


@model
class ServiceGetPreAuthCodeResponse(Response):
    """Answer of `client.service.get_pre_auth_code`: 获取预授权码."""

    pre_auth_code: str
    expires_in: int


@model
class ServiceGetProviderTokenRequest(Model):
    """Parameters of `client.service.get_provider_token`."""

    corpid: str
    provider_secret: str


@model
class ServiceGetProviderTokenResponse(Response):
    """Answer of `client.service.get_provider_token`: 开始开发."""

    provider_access_token: str
    expires_in: int


@model
class ServiceGetSuiteTokenRequest(Model):
    """Parameters of `client.service.get_suite_token`."""

    suite_id: str
    suite_secret: str
    suite_ticket: str


@model
class ServiceGetSuiteTokenResponse(Response):
    """Answer of `client.service.get_suite_token`: 获取第三方应用凭证."""

    suite_access_token: str
    expires_in: int


@model
class ServiceSetSessionInfoRequest(Model):
    """Parameters of `client.service.set_session_info`."""

    pre_auth_code: str
    session_info: Session


@model
class ServiceV2GetAuthInfoRequest(Model):
    """Parameters of `client.service.v2.get_auth_info`."""

    auth_corpid: str
    permanent_code: str


@model
class ServiceV2GetAuthInfoResponse(Response):
    """Answer of `client.service.v2.get_auth_info`: 获取企业授权信息."""

    dealer_corp_info: DealerCorp | None = None
    auth_corp_info: AuthCorp | None = None
    auth_info: AuthInfo | None = None
    """TODO
    授权信息。如果是通讯录应用，且没开启实体应用，是没有该项的。通讯录应用拥有企业通讯录的全部信息读写权限「第三方会话存档接口」不返回该字段.
    """


@model
class ServiceV2GetPermanentCodeRequest(Model):
    """Parameters of `client.service.v2.get_permanent_code`."""

    auth_code: str = field(min_bytes=64, max_bytes=512)
    expires_in: str | None = None
    permanent_code: str | None = field(default=None, max_bytes=512)
    auth_corp_info: str | None = None
    auth_user_info: str | None = None
    register_code_info: str | None = None
    state: str | None = None


@model
class ServiceV2GetPermanentCodeResponse(Response):
    """Answer of `client.service.v2.get_permanent_code`: 获取企业永久授权码."""

    access_token: str | None = None
    expires_in: int | None = None
    permanent_code: str | None = None
    auth_corp_info: AuthCorp | None = None
    auth_user_info: AuthUser | None = None
    """TODO 授权管理员的信息，可能不返回."""
    register_code_info: RegisterCode | None = None
    """TODO
    推广二维码安装相关信息，扫推广二维码安装时返回。成员授权时暂不支持。（注：无论企业是否新注册，只要通过扫推广二维码安装，都会返回该字段）.
    """
    state: str | None = None
