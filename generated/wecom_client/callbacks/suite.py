# Generated from spec/callbacks/suite.yaml by codegen. Do not edit.
"""应用授权。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import ProviderEvent
from wecom_client.callbacks.headers import SuiteCorpEvent
from wecom_client.callbacks.headers import SuiteEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AuthExtraInfo(Model):
    auth_open_kf_id_list: list[str] | None = field(default=None, wire="AuthOpenKfIdList", item="OpenKfId")
    """Ids of the customer service accounts that were authorized."""


@model
class ContactSync(Model):
    access_token: str = field(wire="AccessToken", secret=True)
    """Token that may read and write the whole address book."""
    expires_in: int = field(wire="ExpiresIn")
    """Its lifetime in seconds."""


@model
class RegisterUser(Model):
    user_id: str = field(wire="UserId")
    """UserID."""


@model
class SuiteTicketEvent(SuiteEvent):
    """推送suite_ticket: A new suite_ticket, which fetching suite access tokens needs.

    Sent every ten minutes; a ticket is valid for 30 minutes.

    https://developer.work.weixin.qq.com/document/path/90628
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "suite_ticket"}

    suite_ticket: str = field(wire="SuiteTicket", secret=True)
    """The ticket; at most 512 bytes."""


@model
class CreateAuthEvent(SuiteEvent):
    """授权成功通知: A company has authorized the suite.

    Answer within one second, and fetch the permanent code later.

    Not sent for an authorization that was begun at the provider's own site.

    https://developer.work.weixin.qq.com/document/path/100964
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "create_auth"}

    auth_code: str = field(wire="AuthCode", secret=True)
    """Temporary code for the permanent code, valid for ten minutes; at most 512 bytes."""
    state: str | None = field(default=None, wire="State")
    """state of the link that led to the authorization."""
    extra_info: AuthExtraInfo | None = field(default=None, wire="ExtraInfo")
    """More about it in some cases."""


@model
class ChangeAuthEvent(SuiteCorpEvent):
    """变更授权通知: A company has changed what the suite may do or who may use it.

    Answer within one second, and compare the authorization later.

    https://developer.work.weixin.qq.com/document/path/100964
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_auth"}

    state: str | None = field(default=None, wire="State")
    """state of the link that led to the authorization."""
    extra_info: AuthExtraInfo | None = field(default=None, wire="ExtraInfo")
    """More about it in some cases."""


@model
class CancelAuthEvent(SuiteCorpEvent):
    """取消授权通知: A company has withdrawn its authorization.

    Delete all data of the company.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/100964
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "cancel_auth"}


@model
class ResetPermanentCodeEvent(SuiteEvent):
    """重置永久授权码通知: A provider-developed app has got a new permanent code.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/94758
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "reset_permanent_code"}

    auth_code: str = field(wire="AuthCode", secret=True)
    """Temporary code for the permanent code, valid for ten minutes; at most 512 bytes."""


@model
class CorpArchAuthEvent(SuiteCorpEvent):
    """授权组织架构权限通知: An administrator has let the app see the company's structure.

    https://developer.work.weixin.qq.com/document/path/97378
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "corp_arch_auth"}


@model
class SuiteShareAgentChangeEvent(SuiteEvent):
    """企业互联共享应用事件回调: A third-party app was shared with a subordinate company, or no longer is.

    https://developer.work.weixin.qq.com/document/path/93373
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "share_agent_change"}

    app_id: int | None = field(default=None, wire="AppId")
    """Id of the app within a suite of several apps."""
    corp_id: str = field(wire="CorpId")
    """CorpID of the company that shares it."""
    agent_id: int = field(wire="AgentId")
    """Id of the app at that company."""


@model
class SuiteShareChainChangeEvent(SuiteEvent):
    """上下游共享应用事件回调: A third-party app was shared with a downstream company, or no longer is.

    https://developer.work.weixin.qq.com/document/path/93373
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "share_chain_change"}

    app_id: int | None = field(default=None, wire="AppId")
    """Id of the app within a suite of several apps."""
    corp_id: str = field(wire="CorpId")
    """CorpID of the company that shares it."""
    agent_id: int = field(wire="AgentId")
    """Id of the app at that company."""


@model
class RegisterCorpEvent(ProviderEvent):
    """注册完成回调事件: A company was registered through the provider's link.

    https://developer.work.weixin.qq.com/document/path/90585
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "register_corp"}

    register_code: str = field(wire="RegisterCode")
    """Code of the registration."""
    contact_sync: ContactSync | None = field(default=None, wire="ContactSync")
    """Token for the company's address book, if the package allows the move."""
    auth_user_info: RegisterUser | None = field(default=None, wire="AuthUserInfo")
    """The administrator who authorized."""
    state: str | None = field(default=None, wire="State")
    """state that was given for the code."""
    template_id: str = field(wire="TemplateId")
    """Id of the package."""


@model
class EnterRegisterPackageEvent(ProviderEvent):
    """扫描推广二维码事件: A member of a customer opened the provider's registration link.

    https://developer.work.weixin.qq.com/document/path/98071
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "enter_register_package"}

    auth_user_info: RegisterUser | None = field(default=None, wire="AuthUserInfo")
    """The member."""
    register_code: str = field(wire="RegisterCode")
    """Code of the registration."""
    state: str | None = field(default=None, wire="State")
    """state that was given for the code."""
    template_id: str = field(wire="TemplateId")
    """Id of the package."""


@model
class AgreeExternalUseridMigrationEvent(ProviderEvent):
    """同意授权转换external_userid事件: A company agreed to have its external_userids replaced.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96516
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "agree_external_userid_migration"}
