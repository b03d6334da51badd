# Generated from spec/callbacks/customer_acquisition.yaml by codegen. Do not edit.
"""获客助手。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import ApproveSpecialAuthEvent
from wecom_client.callbacks.headers import CancelSpecialAuthEvent
from wecom_client.callbacks.headers import CustomerAcquisitionEvent
from wecom_client.callbacks.headers import SuiteCorpEvent
from wecom_client.callbacks.headers import SuiteCustomerAcquisitionEvent
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class CustomerAcquisitionBalanceLow(CustomerAcquisitionEvent):
    """企业使用量即将耗尽事件: The quota of customer acquisition has fallen below 20.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "customer_acquisition", "ChangeType": "balance_low"}


@model
class CustomerAcquisitionBalanceExhausted(CustomerAcquisitionEvent):
    """使用量已经耗尽事件: No use of customer acquisition is left.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "customer_acquisition", "ChangeType": "balance_exhausted",
    }


@model
class CustomerAcquisitionBalanceIncreased(CustomerAcquisitionEvent):
    """使用量增加事件: There is quota for customer acquisition again.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "customer_acquisition", "ChangeType": "balance_increased",
    }


@model
class CustomerAcquisitionLinkUnavailable(CustomerAcquisitionEvent):
    """获客链接异常事件: No member of an acquisition link can add customers for the time being.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "customer_acquisition", "ChangeType": "link_unavailable",
    }

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""


@model
class CustomerAcquisitionDeleteLink(CustomerAcquisitionEvent):
    """删除获客链接事件: An acquisition link that the API created was deleted by hand.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "customer_acquisition", "ChangeType": "delete_link"}

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""


@model
class CustomerAcquisitionQuotaExpireSoon(CustomerAcquisitionEvent):
    """获客使用量即将过期事件: Quota that the company bought will expire.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    Sent 14, 7, 3, 2 days and one day before.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "customer_acquisition", "ChangeType": "quota_expire_soon",
    }

    expire_time: Timestamp = field(wire="ExpireTime")
    """When they expire, Unix time in seconds."""
    expire_quota_num: int = field(wire="ExpireQuotaNum")
    """Quota that expires."""


@model
class CustomerAcquisitionOpenProfile(CustomerAcquisitionEvent):
    """微信客户打开获客链接事件: Someone opened the profile of a member through an acquisition link.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    Only companies of some trades get it.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "customer_acquisition", "ChangeType": "open_profile"}

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link."""


@model
class CustomerAcquisitionFriendRequest(CustomerAcquisitionEvent):
    """通过获客链接发起好友请求事件: Someone asked to add a member through an acquisition link.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "customer_acquisition", "ChangeType": "friend_request"}

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link."""


@model
class CustomerAcquisitionCustomerStartChat(CustomerAcquisitionEvent):
    """成员首次收消息事件: A member received the first message of a customer won through an acquisition link.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "customer_acquisition", "ChangeType": "customer_start_chat",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""


@model
class CustomerAcquisitionMessageFromCustomer(CustomerAcquisitionEvent):
    """成员多次收消息事件: A member received the third, fifth or tenth message of a customer won through an
    acquisition link.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "customer_acquisition", "ChangeType": "message_from_customer",
    }

    user_id: str | None = field(default=None, wire="UserID")
    """UserID of the member, until December 2024."""
    external_user_id: str | None = field(default=None, wire="ExternalUserID")
    """external_userid of the customer, until December 2024."""
    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    chat_seq: int | None = field(default=None, wire="ChatSeq")
    """Number of messages, until December 2024."""
    chat_key: str = field(wire="ChatKey")
    """Key for externalcontact.customer_acquisition.get_chat_info, valid for 30 minutes."""


@model
class SuiteCustomerAcquisitionBalanceLow(SuiteCustomerAcquisitionEvent):
    """企业使用量即将耗尽事件: The quota of customer acquisition of an authorized company has fallen below 20.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "customer_acquisition", "ChangeType": "balance_low"}


@model
class SuiteCustomerAcquisitionBalanceExhausted(SuiteCustomerAcquisitionEvent):
    """使用量已经耗尽事件: An authorized company has no use of customer acquisition left.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "balance_exhausted",
    }


@model
class SuiteCustomerAcquisitionBalanceIncreased(SuiteCustomerAcquisitionEvent):
    """使用量增加事件: An authorized company has quota for customer acquisition again.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "balance_increased",
    }


@model
class SuiteCustomerAcquisitionLinkUnavailable(SuiteCustomerAcquisitionEvent):
    """获客链接异常事件: No member of an acquisition link can add customers for the time being.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "link_unavailable",
    }

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""


@model
class SuiteCustomerAcquisitionDeleteLink(SuiteCustomerAcquisitionEvent):
    """删除获客链接事件: An acquisition link was deleted.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "customer_acquisition", "ChangeType": "delete_link"}

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""


@model
class SuiteCustomerAcquisitionQuotaExpireSoon(SuiteCustomerAcquisitionEvent):
    """获客使用量即将过期事件: Quota that an authorized company bought will expire.

    Sent 14, 7, 3, 2 days and one day before.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "quota_expire_soon",
    }

    expire_time: Timestamp = field(wire="ExpireTime")
    """When they expire, Unix time in seconds."""
    expire_quota_num: int = field(wire="ExpireQuotaNum")
    """Quota that expires."""


@model
class SuiteCustomerAcquisitionOpenProfile(SuiteCustomerAcquisitionEvent):
    """微信客户打开获客链接事件: Someone opened the profile of a member through an acquisition link.

    Only companies of some trades get it.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "customer_acquisition", "ChangeType": "open_profile"}

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link."""


@model
class SuiteCustomerAcquisitionFriendRequest(SuiteCustomerAcquisitionEvent):
    """微信客户发起好友申请: Someone asked to add a member through an acquisition link.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "friend_request",
    }

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link."""


@model
class SuiteCustomerAcquisitionCustomerStartChat(SuiteCustomerAcquisitionEvent):
    """成员首次收消息事件: A member received the first message of a customer won through an acquisition link.

    The component gets LinkId and State, other apps LinkId and the two people.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "customer_start_chat",
    }

    user_id: str | None = field(default=None, wire="UserID")
    """UserID of the member."""
    external_user_id: str | None = field(default=None, wire="ExternalUserID")
    """external_userid of the customer."""
    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link."""


@model
class SuiteCustomerAcquisitionMessageFromCustomer(SuiteCustomerAcquisitionEvent):
    """成员多次收消息事件: A member received the third, fifth or tenth message of a customer won through an
    acquisition link.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "message_from_customer",
    }

    user_id: str | None = field(default=None, wire="UserID")
    """UserID of the member, until December 2024."""
    external_user_id: str | None = field(default=None, wire="ExternalUserID")
    """external_userid of the customer, until December 2024."""
    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link, until December 2024."""
    chat_seq: int | None = field(default=None, wire="ChatSeq")
    """Number of messages, until December 2024."""
    chat_key: str = field(wire="ChatKey")
    """Key for externalcontact.customer_acquisition.get_chat_info, valid for 30 minutes."""


@model
class SuiteCustomerAcquisitionServiceBalanceLow(SuiteCustomerAcquisitionEvent):
    """服务商获客使用量即将耗尽事件: The provider's quota of customer acquisition has fallen below 20.

    https://developer.work.weixin.qq.com/document/path/99485
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "service_balance_low",
    }


@model
class SuiteCustomerAcquisitionServiceBalanceExhausted(SuiteCustomerAcquisitionEvent):
    """服务商获客使用量已经耗尽事件: The provider has no use of customer acquisition left.

    https://developer.work.weixin.qq.com/document/path/99485
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "service_balance_exhausted",
    }


@model
class SuiteCustomerAcquisitionServiceBalanceConsumed(SuiteCustomerAcquisitionEvent):
    """消耗服务商使用量事件: A customer was won at the expense of the provider's quota.

    https://developer.work.weixin.qq.com/document/path/99485
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "customer_acquisition", "ChangeType": "service_balance_consumed",
    }

    link_id: str = field(wire="LinkId")
    """Id of the acquisition link."""
    state: str | None = field(default=None, wire="State")
    """customer_channel of the link."""
    once_key: str | None = field(default=None, wire="OnceKey")
    """once_key that was appended to the link."""


@model
class SuiteCustomerAcquisitionChangePrice(SuiteCustomerAcquisitionEvent):
    """获客链接服务商代付价格调整事件: The price that the provider pays for an authorized company has changed.

    https://developer.work.weixin.qq.com/document/path/99485
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "customer_acquisition", "ChangeType": "change_price"}

    price: int = field(wire="Price")
    """New price in cents."""
    effective_time: Timestamp = field(wire="EffectiveTime")
    """From when it holds, Unix time in seconds."""


@model
class CustomerAcquisitionPermitChangeEvent(SuiteCorpEvent):
    """客户可建联成员范围变动事件: The members whom customers may add have changed.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "customer_acquisition_permit_change"}


@model
class ApproveSpecialAuthCustomerAcquisition(ApproveSpecialAuthEvent):
    """获客助手权限确认事件: An administrator confirmed that the app may use customer acquisition.

    https://developer.work.weixin.qq.com/document/path/98959
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "approve_special_auth", "AuthType": "customer_acquisition",
    }


@model
class CancelSpecialAuthCustomerAcquisition(CancelSpecialAuthEvent):
    """获客助手权限取消事件: An administrator withdrew the permission to use customer acquisition.

    https://developer.work.weixin.qq.com/document/path/98959
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "cancel_special_auth", "AuthType": "customer_acquisition",
    }
