# Generated from spec/callbacks/headers.yaml by codegen. Do not edit.
"""回调的公共字段。"""

from __future__ import annotations

from typing import ClassVar

from collections.abc import Mapping
from wecom_client import callbacks as _callbacks
from wecom_runtime.callbacks.approval_form import ApprovalForm
from wecom_runtime.callbacks.message_to_bot import MessageParts
from wecom_runtime.callbacks.message_to_bot import MessageToBot
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.callbacks.model import attribute_at
from wecom_runtime.callbacks.send_route import SendRoute
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Message(Callback):
    """A message that a member sent to the app."""

    __member_by__: ClassVar[str] = "source"
    __corp_by__: ClassVar[str] = "target"
    __repeat_by__: ClassVar[str] = "MsgId"
    __is_message__: ClassVar[bool] = True
    __approval__: ClassVar[ApprovalForm | None] = ApprovalForm(
        {"card_type": "button_interaction", "main_title": {"title": "$title"}, "sub_title_text": "$text", "button_list": "$buttons", "task_id": "$task_id"},
        {"text": "$label", "key": "$key", "style": "$style"},
        {"MsgType": "update_button", "Button": {"ReplaceName": "$label"}},
    )
    __send_route__: ClassVar[SendRoute | None] = SendRoute(
        "message.send", {"touser": ["$member"]}, text={"msgtype": "text", "text": {"content": "$value"}},
        articles={"msgtype": "news", "news": {"articles": "$value"}},
        card={"msgtype": "template_card", "template_card": "$value"}, agent={"agentid": "$AgentID"},
    )

    target: str = field(default=None, required=True, wire="ToUserName")
    """CorpID of the company. In XML `ToUserName`."""
    source: str = field(default=None, required=True, wire="FromUserName")
    """UserID of the sender. In XML `FromUserName`."""
    create_time: Timestamp = field(default=None, required=True, wire="CreateTime")
    """Unix time in seconds."""
    type: str = field(default=None, required=True, wire="MsgType")
    """Kind of message."""
    id: int = field(default=None, required=True, wire="MsgId")
    """64-bit id of the message; the same when WeCom sends it again."""
    agent: int = field(default=None, required=True, wire="AgentID", aliases=("AgentId",))
    """Id of the app."""


@model
class UnknownMessage(Message):
    """A message of a type that the spec does not know; what it holds is in `unknown_fields`."""


@model
class Event(Callback):
    """Something that happened, told to the app. Each has `source`, `target`, `create_time`, `type` and
    `event`; an `AppEvent` also has `agent`. The id of what it is about is a field such as `party_id` or
    `user_id`.
    """

    __member_by__: ClassVar[str] = "source"
    __corp_by__: ClassVar[str] = "target"
    __system_members__: ClassVar[tuple[str, ...]] = ("sys",)
    __repeat_by__: ClassVar[str] = "MsgId"
    __approval__: ClassVar[ApprovalForm | None] = ApprovalForm(
        {"card_type": "button_interaction", "main_title": {"title": "$title"}, "sub_title_text": "$text", "button_list": "$buttons", "task_id": "$task_id"},
        {"text": "$label", "key": "$key", "style": "$style"},
        {"MsgType": "update_button", "Button": {"ReplaceName": "$label"}},
    )
    __send_route__: ClassVar[SendRoute | None] = SendRoute(
        "message.send", {"touser": ["$member"]}, text={"msgtype": "text", "text": {"content": "$value"}},
        articles={"msgtype": "news", "news": {"articles": "$value"}},
        card={"msgtype": "template_card", "template_card": "$value"}, agent={"agentid": "$AgentID"},
    )

    target: str = field(default=None, required=True, wire="ToUserName")
    """CorpID of the company. In XML `ToUserName`."""
    source: str | None = field(default=None, wire="FromUserName")
    """UserID of the member who caused it. Known values: sys (the system). In XML `FromUserName`."""
    create_time: Timestamp = field(default=None, required=True, wire="CreateTime", aliases=("TimeStamp",))
    """Unix time in seconds."""
    type: str = field(default=None, required=True, wire="MsgType", enum=("event",))
    """Kind of callback. One of event."""
    event: str = field(default=None, required=True, wire="Event")
    """What happened."""


@model
class UnknownEvent(Event):
    """An event that the spec does not know; what it holds is in `unknown_fields`."""


@model
class AppEvent(Event):
    """An event that names the app."""

    agent: int | None = field(default=None, wire="AgentID", aliases=("AgentId",))
    """Id of the app."""


@model
class InfoEvent(Callback):
    """Something that happened, told to a provider."""

    info_type: str = field(default=None, required=True, wire="InfoType")
    """What happened."""
    time_stamp: Timestamp = field(default=None, required=True, wire="TimeStamp", aliases=("CreateTime",))
    """Unix time in seconds."""


@model
class UnknownInfoEvent(InfoEvent):
    """An InfoType that the spec does not know; what it holds is in `unknown_fields`."""


@model
class SuiteEvent(InfoEvent):
    """Something about a suite (a third-party app or the template of provider-developed apps)."""

    suite_id: str = field(default=None, required=True, wire="SuiteId")
    """Id of the suite."""


@model
class UnknownSuiteEvent(SuiteEvent):
    """An InfoType of a suite that the spec does not know; what it holds is in `unknown_fields`."""


@model
class SuiteCorpEvent(SuiteEvent):
    """Something that happened at a company that has authorized a suite."""

    __corp_by__: ClassVar[str] = "auth_corp_id"

    auth_corp_id: str = field(default=None, required=True, wire="AuthCorpId")
    """CorpID of the company."""


@model
class UnknownSuiteCorpEvent(SuiteCorpEvent):
    """An InfoType of an authorized company that the spec does not know; what it holds is in `unknown_fields`."""


@model
class SuiteOrderEvent(SuiteEvent):
    """Something about the order of a paid app."""

    paid_corp_id: str = field(default=None, required=True, wire="PaidCorpId")
    """CorpID of the buyer."""


@model
class UnknownSuiteOrderEvent(SuiteOrderEvent):
    """An InfoType of an order that the spec does not know; what it holds is in `unknown_fields`."""


@model
class ProviderEvent(InfoEvent):
    """Something that concerns the provider as such, sent to its address for system events."""

    service_corp_id: str = field(default=None, required=True, wire="ServiceCorpId")
    """CorpID of the provider."""
    auth_corp_id: str | None = field(default=None, wire="AuthCorpId")
    """CorpID of the customer, where one is concerned."""


@model
class UnknownProviderEvent(ProviderEvent):
    """An InfoType of a provider that the spec does not know; what it holds is in `unknown_fields`."""


@model
class DeviceEvent(ProviderEvent):
    """Something about a device, told to its maker."""

    device_sn: str = field(default=None, required=True, wire="DeviceSn")
    """Serial number of the device."""


@model
class UnknownDeviceEvent(DeviceEvent):
    """An InfoType of a device that the spec does not know; what it holds is in `unknown_fields`."""


@model
class ChangeContactEvent(Event):
    """通讯录变更事件: The address book has changed.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class ChangeChainEvent(Event):
    """上下游变更回调: A supply chain has changed.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    chain_id: str = field(default=None, required=True, wire="ChainId")
    """Id of the space."""


@model
class ChangeExternalContactEvent(Event):
    """企业客户变更事件: The relation of a member and a customer has changed.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_contact"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class ChangeExternalChatEvent(Event):
    """客户群事件: A customer group has changed.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_chat"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    chat_id: str = field(default=None, required=True, wire="ChatId")
    """Id of the group chat."""


@model
class ChangeExternalTagEvent(Event):
    """企业客户标签事件: A customer tag has changed.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 客户联系->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/92130
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_external_tag"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class CustomerAcquisitionEvent(Event):
    """获客助手事件通知: Something about customer acquisition.

    To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 企业客户权限->客户基础信息 of the company.

    https://developer.work.weixin.qq.com/document/path/97299
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "customer_acquisition"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What happened."""


@model
class ChangeSchoolContactEvent(Event):
    """家校通讯录变更事件: The school address book has changed.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class MeetingChangeEvent(Event):
    """会议事件: Something happened to a meeting.

    https://developer.work.weixin.qq.com/document/path/99081
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What happened."""
    meeting_id: str = field(default=None, required=True, wire="MeetingId")
    """Id of the meeting."""
    from_user_tmp_open_id: str | None = field(default=None, wire="FromUserTmpOpenId")
    """Id of the acting person within the meeting, where a person acted."""


@model
class DocChangeEvent(Event):
    """文档变更事件: Documents or forms have changed.

    https://developer.work.weixin.qq.com/document/path/97833
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "doc_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    doc_id: list[str] | None = field(default=None, wire="DocId")
    """Ids of the documents."""
    form_id: list[str] | None = field(default=None, wire="FormId")
    """Ids of the forms."""


@model
class SmartSheetChangeEvent(Event):
    """智能表格变更事件: A smart sheet has changed.

    https://developer.work.weixin.qq.com/document/path/100987
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    doc_id: str = field(default=None, required=True, wire="DocId")
    """Id of the document."""
    sheet_id: str = field(default=None, required=True, wire="SheetId")
    """Id of the sheet."""
    field_id: list[str] | None = field(default=None, wire="FieldId")
    """Ids of the fields, if fields have changed."""
    record_id: list[str] | None = field(default=None, wire="RecordId")
    """Ids of the records, if records have changed."""


@model
class WedriveSpaceChangeEvent(Event):
    """空间变更事件: A space has changed.

    https://developer.work.weixin.qq.com/document/path/97899
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_space_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    space_id: list[str] = field(default=None, required=True, wire="SpaceId")
    """Ids of the spaces."""


@model
class WedriveFileChangeEvent(Event):
    """文件变更事件: Files have changed.

    https://developer.work.weixin.qq.com/document/path/97900
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_file_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    file_id: list[str] = field(default=None, required=True, wire="FileId")
    """Ids of the files."""


@model
class WedriveArchiveSpaceChangeEvent(Event):
    """授权空间变更事件: The WeDrive spaces of a member that are archived have changed.

    Fetch them with security.wedrive.get_auth_space_list.

    https://developer.work.weixin.qq.com/document/path/101678
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_archive_space_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    space_id: str = field(default=None, required=True, wire="SpaceId")
    """Id of the space."""


@model
class SecurityEvent(Event):
    """安全管理事件: Something about security.

    To receive the event, the app needs 我的企业-设置-域名IP-可调用API的应用 in the admin console.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/100080
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "security"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class AppEmailChangeEvent(Event):
    """应用邮箱事件: Something happened to the mailbox of the app.

    https://developer.work.weixin.qq.com/document/path/97495
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "app_email_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class PublicEmailChangeEvent(Event):
    """公共邮箱事件: Something happened to a public mailbox.

    https://developer.work.weixin.qq.com/document/path/100180
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "public_email_change"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What happened."""
    mailbox_id: int = field(default=None, required=True, wire="Id")
    """Id of the public mailbox. In XML `Id`."""


@model
class MeetingStatisticsEvent(Event):
    """会议统计事件: Something about the meetings of members.

    https://developer.work.weixin.qq.com/document/path/99648
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_statistics"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class SuiteChangeContactEvent(SuiteCorpEvent):
    """通讯录变更事件（第三方应用）: The address book of an authorized company has changed.

    https://developer.work.weixin.qq.com/document/path/90639
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class SuiteChangeExternalContactEvent(SuiteCorpEvent):
    """企业客户变更事件（第三方应用）: The relation of a member and a customer has changed.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_contact"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class SuiteChangeExternalChatEvent(SuiteCorpEvent):
    """客户群事件（第三方应用）: A customer group has changed.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_chat"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""
    chat_id: str = field(default=None, required=True, wire="ChatId")
    """Id of the group chat."""


@model
class SuiteChangeExternalTagEvent(SuiteCorpEvent):
    """企业客户标签事件（第三方应用）: A customer tag has changed.

    https://developer.work.weixin.qq.com/document/path/92277
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_external_tag"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class SuiteCustomerAcquisitionEvent(SuiteEvent):
    """获客助手事件通知（第三方应用）: Something about customer acquisition.

    https://developer.work.weixin.qq.com/document/path/97402
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "customer_acquisition"}

    auth_corp_id: str | None = field(default=None, wire="AuthCorpId")
    """CorpID of the company, where one is concerned."""
    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What happened."""


@model
class SuiteChangeSchoolContactEvent(SuiteCorpEvent):
    """家校通讯录变更事件（第三方应用）: The school address book of an authorized school has changed.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_school_contact"}

    change_type: str = field(default=None, required=True, wire="ChangeType")
    """What has changed."""


@model
class ApproveSpecialAuthEvent(SuiteCorpEvent):
    """特殊权限确认事件: An administrator confirmed a permission.

    https://developer.work.weixin.qq.com/document/path/98959
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "approve_special_auth"}

    auth_type: str = field(default=None, required=True, wire="AuthType")
    """Which permission."""


@model
class CancelSpecialAuthEvent(SuiteCorpEvent):
    """特殊权限取消事件: An administrator withdrew a permission.

    https://developer.work.weixin.qq.com/document/path/98959
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "cancel_special_auth"}

    auth_type: str = field(default=None, required=True, wire="AuthType")
    """Which permission."""


@model
class PaymentEvent(Callback):
    """Something about a payment, with the details encrypted once more."""

    __repeat_by__: ClassVar[str] = "id"

    notify_type: str = field(default=None, required=True, enum=("NORMALPAY", "COMBINEPAY", "REFUND"))
    """Kind of notice. One of NORMALPAY (payment), COMBINEPAY (combined payment), REFUND (refund)."""
    id: str = field(default=None, required=True)
    """Id of the notice."""
    create_time: str = field(default=None, required=True)
    """Time of the notice, RFC 3339."""
    event_type: str = field(default=None, required=True)
    """What happened."""
    resource_type: str = field(default=None, required=True, enum=("encrypt-resource",))
    """How the details are wrapped. One of encrypt-resource."""
    resource: _callbacks.EncryptedPayment = field(default=None, required=True)
    """The encrypted details."""
    summary: str = field(default=None, required=True)
    """Summary for people."""


@model
class UnknownPaymentEvent(PaymentEvent):
    """An event_type of payments that the spec does not know."""


@model
class BotMessage(MessageToBot):
    """A message to an AI bot."""

    __wire__: ClassVar[str] = "json"
    __member_by__: ClassVar[str] = "from_.userid"
    __chat_by__: ClassVar[str] = "chatid"
    __bot_by__: ClassVar[str] = "aibotid"
    __repeat_by__: ClassVar[str] = "msgid"
    __is_message__: ClassVar[bool] = True
    __parts__: ClassVar[MessageParts] = MessageParts(
        kind="msgtype", text="content", link="url", aes_key="aeskey", items="msg_item", quote="quote",
        group={"chattype": "group"},
    )
    __approval__: ClassVar[ApprovalForm | None] = ApprovalForm({"card_type": "button_interaction", "main_title": {"title": "$title"}, "sub_title_text": "$text", "button_list": "$buttons", "task_id": "$task_id"}, {"text": "$label", "key": "$key", "style": "$style"}, {
        "response_type": "update_template_card",
        "template_card": {"card_type": "button_interaction", "main_title": {"title": "$title"}, "sub_title_text": "$text", "horizontal_content_list": [{"keyname": "$label", "value": "$by"}], "button_list": [{"text": "$label", "key": "$key", "style": 3}], "task_id": "$task_id"},
    })
    __shortcuts__: ClassVar[Mapping[str, str]] = {"userid": "from_.userid"}

    msgid: str = field(default=None, required=True)
    """Id of this push; the same when WeCom sends it again."""
    aibotid: str = field(default=None, required=True)
    """Id of the bot."""
    chatid: str | None = None
    """Id of the group chat; absent in a single chat."""
    chattype: str = field(default=None, required=True, enum=("single", "group"))
    """Kind of chat. One of single, group."""
    from_: _callbacks.BotUser = field(default=None, required=True, wire="from")
    """The sender."""
    response_url: str | None = field(default=None, secret=True)
    """Address for one later answer, valid for an hour. Absent from a stream refresh."""
    msgtype: str = field(default=None, required=True)
    """Kind of message."""

    @property
    def userid(self) -> str | None:
        """UserID; encrypted unless a super administrator created the bot."""
        found: str | None = attribute_at(self, "from_.userid")
        return found


@model
class UnknownBotMessage(BotMessage):
    """A message of a type that the spec does not know; what it holds is in `unknown_fields`."""


@model
class BotEvent(Callback):
    """Something that happened to an AI bot."""

    __wire__: ClassVar[str] = "json"
    __member_by__: ClassVar[str] = "from_.userid"
    __chat_by__: ClassVar[str] = "chatid"
    __bot_by__: ClassVar[str] = "aibotid"
    __repeat_by__: ClassVar[str] = "msgid"
    __approval__: ClassVar[ApprovalForm | None] = ApprovalForm({"card_type": "button_interaction", "main_title": {"title": "$title"}, "sub_title_text": "$text", "button_list": "$buttons", "task_id": "$task_id"}, {"text": "$label", "key": "$key", "style": "$style"}, {
        "response_type": "update_template_card",
        "template_card": {"card_type": "button_interaction", "main_title": {"title": "$title"}, "sub_title_text": "$text", "horizontal_content_list": [{"keyname": "$label", "value": "$by"}], "button_list": [{"text": "$label", "key": "$key", "style": 3}], "task_id": "$task_id"},
    })
    __shortcuts__: ClassVar[Mapping[str, str]] = {"userid": "from_.userid"}

    msgid: str = field(default=None, required=True)
    """Id of this push; the same when WeCom sends it again."""
    create_time: Timestamp = field(default=None, required=True)
    """Unix time in seconds."""
    aibotid: str = field(default=None, required=True)
    """Id of the bot."""
    chatid: str | None = None
    """Id of the group chat; absent in a single chat."""
    chattype: str | None = field(default=None, enum=("single", "group"))
    """Kind of chat. One of single, group."""
    from_: _callbacks.BotEventUser | None = field(default=None, wire="from")
    """Who caused it."""
    response_url: str | None = field(default=None, secret=True)
    """Address for one later answer, valid for an hour. Only of template card events."""
    msgtype: str = field(default=None, required=True, enum=("event",))
    """Kind of callback. One of event."""

    @property
    def userid(self) -> str | None:
        """UserID; encrypted unless a super administrator created the bot."""
        found: str | None = attribute_at(self, "from_.userid")
        return found


@model
class UnknownBotEvent(BotEvent):
    """An event that the spec does not know; what it holds is in `unknown_fields`."""


@model
class ProgramEvent(Callback):
    """Something that happened, told to a program in the data zone."""

    __wire__: ClassVar[str] = "json"

    event_type: str = field(default=None, required=True)
    """What happened."""
    timestamp: Timestamp = field(default=None, required=True)
    """Unix time in seconds."""


@model
class UnknownProgramEvent(ProgramEvent):
    """An event_type that the spec does not know; what it holds is in `unknown_fields`."""


@model
class CloudEvent(Callback):
    """Something that happened to a device, told to the cloud of its maker."""

    __wire__: ClassVar[str] = "json"
    __repeat_by__: ClassVar[str] = "base_info.req_id"

    msg_type: str = field(default=None, required=True, enum=("event", "command"))
    """Whether `event` or `command` holds the details. One of event, command."""
    base_info: _callbacks.CloudBaseInfo = field(default=None, required=True)
    """Which device at which company."""


@model
class UnknownCloudEvent(CloudEvent):
    """An event that the spec does not know; what it holds is in `unknown_fields`."""


@model
class CloudCommand(Callback):
    """Something that a device shall do, told to the cloud of its maker."""

    __wire__: ClassVar[str] = "json"
    __repeat_by__: ClassVar[str] = "base_info.req_id"

    msg_type: str = field(default=None, required=True, enum=("event", "command"))
    """Whether `event` or `command` holds the details. One of event, command."""
    base_info: _callbacks.CloudBaseInfo = field(default=None, required=True)
    """Which device at which company."""


@model
class UnknownCloudCommand(CloudCommand):
    """A command that the spec does not know; what it holds is in `unknown_fields`."""


@model
class DevicePush(Callback):
    """A command that a device receives over its own connection."""

    __wire__: ClassVar[str] = "json"

    cmd: str = field(default=None, required=True)
    """Name of the command."""
    headers: _callbacks.DevicePushHeaders = field(default=None, required=True)
    """Head of the frame."""


@model
class UnknownDevicePush(DevicePush):
    """A command that the spec does not know; what it holds is in `unknown_fields`."""
