# Generated from spec/callbacks/external_contact.yaml by codegen. Do not edit.
"""客户联系。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import ChangeExternalChatEvent
from wecom_client.callbacks.headers import ChangeExternalContactEvent
from wecom_client.callbacks.headers import ChangeExternalTagEvent
from wecom_client.callbacks.headers import SuiteChangeExternalChatEvent
from wecom_client.callbacks.headers import SuiteChangeExternalContactEvent
from wecom_client.callbacks.headers import SuiteChangeExternalTagEvent
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ChangeExternalContactAddExternalContact(ChangeExternalContactEvent):
    """添加企业客户事件: A member added a customer.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "add_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    state: str | None = field(default=None, wire="State")
    """state of the contact way, or customer_channel of the acquisition link."""
    welcome_code: str | None = field(default=None, wire="WelcomeCode")
    """Code for a welcome message. Absent when the two already talk, or the other works at a company, too."""


@model
class ChangeExternalContactEditExternalContact(ChangeExternalContactEvent):
    """编辑企业客户事件: A member changed the remark, the mobile number or the tags of a customer.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "edit_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""


@model
class ChangeExternalContactAddHalfExternalContact(ChangeExternalContactEvent):
    """外部联系人免验证添加成员事件: A customer added a member who needs no verification; the member has not
    confirmed yet.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "add_half_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    state: str | None = field(default=None, wire="State")
    """state of the contact way, or customer_channel of the acquisition link."""
    welcome_code: str | None = field(default=None, wire="WelcomeCode")
    """Code for a welcome message. Absent when the two already talk, or the other works at a company, too."""


@model
class ChangeExternalContactDelExternalContact(ChangeExternalContactEvent):
    """删除企业客户事件: A member deleted a customer.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "del_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    delete_source: str | None = field(default=None, wire="Source")
    """Why the customer was deleted. Known values: DELETE_BY_TRANSFER (handed over to another member). In XML
    `Source`.
    """


@model
class ChangeExternalContactDelFollowUser(ChangeExternalContactEvent):
    """删除跟进成员事件: A customer deleted a member.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "del_follow_user",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""


@model
class ChangeExternalContactTransferFail(ChangeExternalContactEvent):
    """客户接替失败事件: A customer could not be handed over to another member.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "transfer_fail",
    }

    fail_reason: str = field(wire="FailReason", enum=("customer_refused", "customer_limit_exceed"))
    """Why it failed. One of customer_refused (the customer refused), customer_limit_exceed (the member has
    too many customers).
    """
    user_id: str = field(wire="UserID")
    """UserID of the member who was to take over."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""


@model
class ChangeExternalContactMsgAuditApproved(ChangeExternalContactEvent):
    """客户同意进行聊天内容存档事件: A customer agreed that the chat is archived.

    https://developer.work.weixin.qq.com/document/path/92005
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_external_contact", "ChangeType": "msg_audit_approved",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    welcome_code: str | None = field(default=None, wire="WelcomeCode")
    """Code for a welcome message, where one may still be sent."""


@model
class SuiteChangeExternalContactAddExternalContact(SuiteChangeExternalContactEvent):
    """添加企业客户事件: A member of an authorized company added a customer.

    The customer acquisition component gets only LinkId and State.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_external_contact", "ChangeType": "add_external_contact",
    }

    user_id: str | None = field(default=None, wire="UserID")
    """UserID of the member."""
    external_user_id: str | None = field(default=None, wire="ExternalUserID")
    """external_userid of the customer."""
    state: str | None = field(default=None, wire="State")
    """state of the contact way, or customer_channel of the acquisition link."""
    welcome_code: str | None = field(default=None, wire="WelcomeCode")
    """Code for a welcome message. Absent when the two already talk, or the other works at a company, too."""
    link_id: str | None = field(default=None, wire="LinkId")
    """Id of the acquisition link."""


@model
class SuiteChangeExternalContactEditExternalContact(SuiteChangeExternalContactEvent):
    """编辑企业客户事件: A member of an authorized company changed the remark or the tags of a customer.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_external_contact", "ChangeType": "edit_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""


@model
class SuiteChangeExternalContactAddHalfExternalContact(SuiteChangeExternalContactEvent):
    """外部联系人免验证添加成员事件: A customer added a member who needs no verification; the member has not
    confirmed yet.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_external_contact", "ChangeType": "add_half_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    state: str | None = field(default=None, wire="State")
    """state of the contact way, or customer_channel of the acquisition link."""
    welcome_code: str | None = field(default=None, wire="WelcomeCode")
    """Code for a welcome message. Absent when the two already talk, or the other works at a company, too."""


@model
class SuiteChangeExternalContactDelExternalContact(SuiteChangeExternalContactEvent):
    """删除企业客户事件: A member of an authorized company deleted a customer.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_external_contact", "ChangeType": "del_external_contact",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    delete_source: str | None = field(default=None, wire="Source")
    """Why the customer was deleted. Known values: DELETE_BY_TRANSFER (handed over to another member). In XML
    `Source`.
    """


@model
class SuiteChangeExternalContactDelFollowUser(SuiteChangeExternalContactEvent):
    """删除跟进成员事件: A customer deleted a member of an authorized company.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_external_contact", "ChangeType": "del_follow_user",
    }

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""


@model
class SuiteChangeExternalContactTransferFail(SuiteChangeExternalContactEvent):
    """客户接替失败事件: A customer of an authorized company could not be handed over to another member.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_external_contact", "ChangeType": "transfer_fail",
    }

    fail_reason: str = field(wire="FailReason", enum=("customer_refused", "customer_limit_exceed"))
    """Why it failed. One of customer_refused (the customer refused), customer_limit_exceed (the member has
    too many customers).
    """
    user_id: str = field(wire="UserID")
    """UserID of the member who was to take over."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""


@model
class ChangeExternalChatCreate(ChangeExternalChatEvent):
    """客户群创建事件: A customer group was created.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_chat", "ChangeType": "create"}


@model
class ChangeExternalChatUpdate(ChangeExternalChatEvent):
    """客户群变更事件: A customer group was changed.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    The list of members can be followed without a call if LastMemVer is the version that you hold.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_chat", "ChangeType": "update"}

    update_detail: str = field(wire="UpdateDetail", enum=(
        "add_member", "del_member", "change_owner", "change_name", "change_notice",
    ))
    """What has changed. One of add_member (someone joined), del_member (someone left), change_owner (new
    owner), change_name (new name), change_notice (new announcement).
    """
    join_scene: int | None = field(default=None, wire="JoinScene")
    """How the members joined. Known values: 0 (by invitation), 3 (by scanning the code of the group)."""
    quit_scene: int | None = field(default=None, wire="QuitScene")
    """How the members left. Known values: 0 (on their own), 1 (removed by the owner or an administrator)."""
    mem_change_cnt: int | None = field(default=None, wire="MemChangeCnt")
    """Number of members that joined or left."""
    mem_change_list: list[str] | None = field(default=None, wire="MemChangeList", item="Item")
    """The members that joined or left."""
    last_mem_ver: str | None = field(default=None, wire="LastMemVer")
    """Version of the member list before the change."""
    cur_mem_ver: str | None = field(default=None, wire="CurMemVer")
    """Version of the member list after the change."""


@model
class ChangeExternalChatDismiss(ChangeExternalChatEvent):
    """客户群解散事件: The owner dissolved a customer group.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_chat", "ChangeType": "dismiss"}


@model
class SuiteChangeExternalChatCreate(SuiteChangeExternalChatEvent):
    """客户群创建事件: A customer group of an authorized company was created.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_chat", "ChangeType": "create"}


@model
class SuiteChangeExternalChatUpdate(SuiteChangeExternalChatEvent):
    """客户群变更事件: A customer group of an authorized company was changed.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_chat", "ChangeType": "update"}

    update_detail: str = field(wire="UpdateDetail", enum=(
        "add_member", "del_member", "change_owner", "change_name", "change_notice",
    ))
    """What has changed. One of add_member (someone joined), del_member (someone left), change_owner (new
    owner), change_name (new name), change_notice (new announcement).
    """
    join_scene: int | None = field(default=None, wire="JoinScene")
    """How the members joined. Known values: 0 (by invitation), 3 (by scanning the code of the group)."""
    quit_scene: int | None = field(default=None, wire="QuitScene")
    """How the members left. Known values: 0 (on their own), 1 (removed by the owner or an administrator)."""
    mem_change_cnt: int | None = field(default=None, wire="MemChangeCnt")
    """Number of members that joined or left."""
    mem_change_list: list[str] | None = field(default=None, wire="MemChangeList", item="Item")
    """The members that joined or left."""
    last_mem_ver: str | None = field(default=None, wire="LastMemVer")
    """Version of the member list before the change."""
    cur_mem_ver: str | None = field(default=None, wire="CurMemVer")
    """Version of the member list after the change."""


@model
class SuiteChangeExternalChatDismiss(SuiteChangeExternalChatEvent):
    """客户群解散事件: The owner dissolved a customer group of an authorized company.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_chat", "ChangeType": "dismiss"}


@model
class ChangeExternalTagCreate(ChangeExternalTagEvent):
    """企业客户标签创建事件: A customer tag or a group of tags was created.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_tag", "ChangeType": "create"}

    tag_id: str = field(wire="Id")
    """Id of the tag or the group of tags. In XML `Id`."""
    tag_type: str = field(wire="TagType", enum=("tag", "tag_group"))
    """Which of the two it is. One of tag, tag_group."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group. Only the system app for customer contact gets it."""


@model
class ChangeExternalTagUpdate(ChangeExternalTagEvent):
    """企业客户标签变更事件: A customer tag or a group of tags was changed.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_tag", "ChangeType": "update"}

    tag_id: str = field(wire="Id")
    """Id of the tag or the group of tags. In XML `Id`."""
    tag_type: str = field(wire="TagType", enum=("tag", "tag_group"))
    """Which of the two it is. One of tag, tag_group."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group. Only the system app for customer contact gets it."""


@model
class ChangeExternalTagDelete(ChangeExternalTagEvent):
    """企业客户标签删除事件: A customer tag or a group of tags was deleted.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    The tags of a deleted group are deleted with it, without events of their own.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_tag", "ChangeType": "delete"}

    tag_id: str = field(wire="Id")
    """Id of the tag or the group of tags. In XML `Id`."""
    tag_type: str = field(wire="TagType", enum=("tag", "tag_group"))
    """Which of the two it is. One of tag, tag_group."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group. Only the system app for customer contact gets it."""


@model
class ChangeExternalTagShuffle(ChangeExternalTagEvent):
    """企业客户标签重排事件: The customer tags were put into another order.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_tag", "ChangeType": "shuffle"}

    tag_id: str | None = field(default=None, wire="Id")
    """Id of the group whose tags moved; empty if all groups moved. In XML `Id`."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group, if tags of one moved."""


@model
class SuiteChangeExternalTagCreate(SuiteChangeExternalTagEvent):
    """企业客户标签创建事件: A customer tag or a group of tags of an authorized company was created.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_tag", "ChangeType": "create"}

    tag_id: str = field(wire="Id")
    """Id of the tag or the group of tags. In XML `Id`."""
    tag_type: str = field(wire="TagType", enum=("tag", "tag_group"))
    """Which of the two it is. One of tag, tag_group."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group. Only the system app for customer contact gets it."""


@model
class SuiteChangeExternalTagUpdate(SuiteChangeExternalTagEvent):
    """企业客户标签变更事件: A customer tag or a group of tags of an authorized company was changed.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_tag", "ChangeType": "update"}

    tag_id: str = field(wire="Id")
    """Id of the tag or the group of tags. In XML `Id`."""
    tag_type: str = field(wire="TagType", enum=("tag", "tag_group"))
    """Which of the two it is. One of tag, tag_group."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group. Only the system app for customer contact gets it."""


@model
class SuiteChangeExternalTagDelete(SuiteChangeExternalTagEvent):
    """企业客户标签删除事件: A customer tag or a group of tags of an authorized company was deleted.

    The tags of a deleted group are deleted with it, without events of their own.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_tag", "ChangeType": "delete"}

    tag_id: str = field(wire="Id")
    """Id of the tag or the group of tags. In XML `Id`."""
    tag_type: str = field(wire="TagType", enum=("tag", "tag_group"))
    """Which of the two it is. One of tag, tag_group."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group. Only the system app for customer contact gets it."""


@model
class SuiteChangeExternalTagShuffle(SuiteChangeExternalTagEvent):
    """企业客户标签重排事件: The customer tags of an authorized company were put into another order.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_tag", "ChangeType": "shuffle"}

    tag_id: str | None = field(default=None, wire="Id")
    """Id of the group whose tags moved; empty if all groups moved. In XML `Id`."""
    strategy_id: str | None = field(default=None, wire="StrategyId")
    """Id of the rule group, if tags of one moved."""
