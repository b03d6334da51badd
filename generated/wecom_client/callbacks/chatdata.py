# Generated from spec/callbacks/chatdata.yaml by codegen. Do not edit.
"""会话内容存档、数据与智能专区。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import AppEvent
from wecom_client.callbacks.headers import Event
from wecom_client.callbacks.headers import ProviderEvent
from wecom_client.callbacks.headers import SuiteCorpEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ChatArchiveApi(Model):
    edition: int = field(wire="Edition", enum=(2, 3))
    """Edition of the accounts. One of 2 (internal and external chats), 3 (with voice calls)."""


@model
class MsgauditNotifyEvent(AppEvent):
    """产生会话回调事件: There are new messages in the archive.

    Sent every 15 seconds at most.

    https://developer.work.weixin.qq.com/document/path/95039
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "msgaudit_notify"}


@model
class ProgramNotifyEvent(Event):
    """应用接收专区通知: A program in the data zone calls the app.

    https://developer.work.weixin.qq.com/document/path/99998
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "program_notify"}

    notify_id: str = field(wire="NotifyId")
    """Id for the call back to the program, valid for ten minutes; at most 128 bytes."""
    notify_scene: int = field(wire="NotifyScene")
    """notify_scene that the program has given."""


@model
class ConversationNewMessageEvent(SuiteCorpEvent):
    """产生会话回调事件: There are new messages in the archive of an authorized company.

    https://developer.work.weixin.qq.com/document/path/97085
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "conversation_new_message"}

    token: str = field(wire="Token")
    """Token for fetching the messages, valid for ten minutes; at most 128 bytes."""


@model
class HitKeywordEvent(SuiteCorpEvent):
    """命中关键词规则通知: Messages at an authorized company match a keyword rule.

    https://developer.work.weixin.qq.com/document/path/97244
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "hit_keyword"}

    token: str = field(wire="Token")
    """Token for fetching the messages, valid for ten minutes; at most 128 bytes."""


@model
class ChatArchiveAuditApprovedSingleEvent(SuiteCorpEvent):
    """客户同意进行聊天内容存档事件回调（单聊）: A customer agreed in a single chat that it is archived.

    https://developer.work.weixin.qq.com/document/path/99532
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "chat_archive_audit_approved_single"}

    open_user_id: str = field(wire="OpenUserID")
    """OpenUserID of the member."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    chat_id: str | None = field(default=None, wire="ChatId")
    """Id of the group chat; of group chats only."""


@model
class ChatArchiveAuditApprovedRoomEvent(SuiteCorpEvent):
    """客户同意进行聊天内容存档事件回调（群聊）: A customer agreed in a group chat that it is archived.

    https://developer.work.weixin.qq.com/document/path/99532
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "chat_archive_audit_approved_room"}

    open_user_id: str | None = field(default=None, wire="OpenUserID")
    """OpenUserID of the member; of single chats only."""
    external_user_id: str = field(wire="ExternalUserID")
    """external_userid of the customer."""
    chat_id: str = field(wire="ChatId")
    """Id of the group chat."""


@model
class ChatArchiveExportFinishedEvent(SuiteCorpEvent):
    """会话内容导出任务完成回调: An export of messages has ended.

    https://developer.work.weixin.qq.com/document/path/99620
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "chat_archive_export_finished"}

    job_id: str = field(wire="JobId")
    """Id of the job, valid for 24 hours; at most 64 characters."""


@model
class AdvancedApiPaySuccessEvent(ProviderEvent):
    """支付成功通知: Accounts for an advanced API were paid.

    https://developer.work.weixin.qq.com/document/path/100303
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "advanced_api_pay_success"}

    advance_api_type: int = field(wire="AdvanceApiType", enum=(1,))
    """Which API. One of 1 (content of conversations)."""
    order_id: str = field(wire="OrderId")
    """Id of the order."""
    buyer_user_id: str = field(wire="BuyerUserId")
    """UserID of who ordered at the provider."""


@model
class AdvancedApiRefundEvent(ProviderEvent):
    """退款结果通知: The refund of an order of an advanced API was decided.

    https://developer.work.weixin.qq.com/document/path/100304
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "advanced_api_refund"}

    advance_api_type: int = field(wire="AdvanceApiType", enum=(1,))
    """Which API. One of 1 (content of conversations)."""
    order_id: str = field(wire="OrderId")
    """Id of the order."""
    order_status: int = field(wire="OrderStatus", enum=(1, 2))
    """The decision. One of 1 (refunded), 2 (rejected)."""


@model
class AdvancedApiCancelEvent(ProviderEvent):
    """取消订单通知: The provider cancelled an order of an advanced API.

    https://developer.work.weixin.qq.com/document/path/100305
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "advanced_api_cancel"}

    advance_api_type: int = field(wire="AdvanceApiType", enum=(1,))
    """Which API. One of 1 (content of conversations)."""
    order_id: str = field(wire="OrderId")
    """Id of the order."""


@model
class AdvancedApiInsufficientEvent(ProviderEvent):
    """接口不足通知: A company has authorized more members than the provider bought accounts for.

    https://developer.work.weixin.qq.com/document/path/100306
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "advanced_api_insufficient"}

    advance_api_type: int = field(wire="AdvanceApiType", enum=(1,))
    """Which API. One of 1 (content of conversations)."""
    chat_archive_api: ChatArchiveApi | None = field(default=None, wire="ChatArchiveApi")
    """The accounts, if it is the API for conversations."""


@model
class AdvancedApiExpiredEvent(ProviderEvent):
    """接口购买到期通知: Accounts for an advanced API that the provider bought have expired.

    https://developer.work.weixin.qq.com/document/path/100307
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "advanced_api_expired"}

    advance_api_type: int = field(wire="AdvanceApiType", enum=(1,))
    """Which API. One of 1 (content of conversations)."""
    chat_archive_api: ChatArchiveApi | None = field(default=None, wire="ChatArchiveApi")
    """The accounts, if it is the API for conversations."""


@model
class AdvancedApiTrialExpiredEvent(ProviderEvent):
    """接口试用到期通知: The trial of an advanced API at a company has ended.

    https://developer.work.weixin.qq.com/document/path/100308
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "advanced_api_trial_expired"}

    advance_api_type: int = field(wire="AdvanceApiType", enum=(1,))
    """Which API. One of 1 (content of conversations)."""
