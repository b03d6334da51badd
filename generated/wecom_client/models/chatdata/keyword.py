# Generated from spec/api/chatdata/keyword.yaml by codegen. Do not edit.
"""关键词规则管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class RuleKeywords(Model):
    word_list: list[str] | None = field(default=None, min_chars=1, max_chars=32, max_items=20)
    """The words. In requests: each: 1 to 32 characters. At most 20 items."""


@model
class RuleActions(Model):
    class SemanticsList:
        RED_PACKET: Final = 1
        MOBILE_NUMBER: Final = 2
        MAIL_ADDRESS: Final = 3
        WECHAT_BUSINESS_CARD: Final = 4
        PICTURE_WITH_A_QR_CODE: Final = 5
        MESSAGE_WITHDRAWN: Final = 6
        BANK_CARD_NUMBER: Final = 7
        IDENTITY_CARD_NUMBER: Final = 8
        FILE_SENT_NOT_FROM_WEDRIVE: Final = 9
        LINK_SENT: Final = 10
        MINI_PROGRAM_SENT: Final = 11

    semantics_list: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
    """Actions. One of 1 (red packet), 2 (mobile number), 3 (mail address), 4 (WeChat business card), 5
    (picture with a QR code), 6 (message withdrawn), 7 (bank card number), 8 (identity card number), 9
    (file sent (not from WeDrive)), 10 (link sent), 11 (mini program sent).
    """


@model
class RuleRange(Model):
    target_type: TargetTypes | None = None
    """Whose messages."""
    chat_type: ChatTypes | None = None
    """Kinds of chat."""
    department: RangeDepartments | None = None
    """Departments; customers too, unless target_type says members."""
    user: RangeIds | None = None
    """Members by open_userid; customers too, unless target_type says members."""
    external_contact: RangeIds | None = None
    """Customers by external_userid; members too, unless target_type says customers."""
    chat: RangeIds | None = None
    """Group chats by chatid; single chats too, unless chat_type says group chats."""
    exclude_mobile: ExcludedMobiles | None = None
    """Mobile numbers that are not reported."""
    exclude_bank_card: ExcludedBankCards | None = None
    """Bank card numbers that are not reported."""
    exclude_email: ExcludedEmails | None = None
    """Mail addresses that are not reported."""
    session_type: SessionTypes | None = None
    """Internal or external chats."""


@model
class TargetTypes(Model):
    class TypeList:
        MEMBERS: Final = 1
        CUSTOMERS: Final = 2

    type_list: list[int] | None = field(default=None, enum=(1, 2))
    """Whether members, customers or both count. One of 1 (members), 2 (customers). In requests: both if left
    out.
    """


@model
class ChatTypes(Model):
    class TypeList:
        SINGLE_CHATS: Final = 1
        GROUP_CHATS: Final = 2

    type_list: list[int] | None = field(default=None, enum=(1, 2))
    """Whether single chats, group chats or both count. One of 1 (single chats), 2 (group chats). In requests:
    both if left out.
    """


@model
class SessionTypes(Model):
    class SessionTypeList:
        INTERNAL_CHATS: Final = 1
        EXTERNAL_CHATS: Final = 2

    session_type_list: list[int] | None = field(default=None, enum=(1, 2))
    """Kinds of chat. One of 1 (internal chats), 2 (external chats)."""


@model
class RangeDepartments(Model):
    id_list: list[int] | None = field(default=None, max_items=100)
    """Ids of departments. In requests: at most 100 items."""


@model
class RangeIds(Model):
    id_list: list[str] | None = field(default=None, max_items=100)
    """Ids. In requests: at most 100 items."""


@model
class ExcludedMobiles(Model):
    mobile_list: list[str] | None = field(default=None, max_items=100)
    """Mobile numbers with country code. In requests: at most 100 items."""


@model
class ExcludedBankCards(Model):
    bank_card_list: list[str] | None = field(default=None, max_items=100)
    """Bank card numbers. In requests: at most 100 items."""


@model
class ExcludedEmails(Model):
    email_list: list[str] | None = field(default=None, max_items=100)
    """Mail addresses. In requests: at most 100 items."""


@model
class KeywordRule(Model):
    rule_id: str
    """Id of the rule."""
    name: str | None = None
    """Name of the rule."""
    create_time: Timestamp | None = None
    """Unix time."""


@model
class HitMessage(Model):
    msgid: str
    """Id of the message."""
    msg_detail: _models.chatdata.MessageDetail | None = None
    """Only with need_detail."""
    hit_rule_list: list[HitRule] | None = None
    """Rules that matched."""


@model
class HitRule(Model):
    class SemanticsList:
        RED_PACKET: Final = 1
        MOBILE_NUMBER: Final = 2
        MAIL_ADDRESS: Final = 3
        WECHAT_BUSINESS_CARD: Final = 4
        PICTURE_WITH_A_QR_CODE: Final = 5
        MESSAGE_WITHDRAWN: Final = 6
        BANK_CARD_NUMBER: Final = 7
        IDENTITY_CARD_NUMBER: Final = 8
        FILE_SENT_NOT_FROM_WEDRIVE: Final = 9
        LINK_SENT: Final = 10
        MINI_PROGRAM_SENT: Final = 11

    rule_id: str | None = None
    """Id of the rule."""
    has_hit_keyword: bool | None = None
    """Whether a word of the rule matched."""
    semantics_list: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
    """Actions of the rule that matched. One of 1 (red packet), 2 (mobile number), 3 (mail address), 4 (WeChat
    business card), 5 (picture with a QR code), 6 (message withdrawn), 7 (bank card number), 8 (identity
    card number), 9 (file sent (not from WeDrive)), 10 (link sent), 11 (mini program sent).
    """


@model
class ChatdataKeywordCreateRuleRequest(Model):
    """Parameters of `client.chatdata.keyword.create_rule`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("keyword", "semantics")),)

    name: str = field(min_chars=1, max_chars=20)
    keyword: RuleKeywords | None = None
    semantics: RuleActions | None = None
    applicable_range: RuleRange | None = None


@model
class ChatdataKeywordCreateRuleResponse(Response):
    """Answer of `client.chatdata.keyword.create_rule`."""

    rule_id: str
    """Id of the rule."""


@model
class ChatdataKeywordGetRuleListRequest(Model):
    """Parameters of `client.chatdata.keyword.get_rule_list`."""

    cursor: str | None = None
    limit: int | None = None


@model
class ChatdataKeywordGetRuleListResponse(Response):
    """Answer of `client.chatdata.keyword.get_rule_list`."""

    rule_list: list[KeywordRule]
    """The rules."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class ChatdataKeywordGetRuleDetailRequest(Model):
    """Parameters of `client.chatdata.keyword.get_rule_detail`."""

    rule_id: str


@model
class ChatdataKeywordGetRuleDetailResponse(Response):
    """Answer of `client.chatdata.keyword.get_rule_detail`."""

    name: str | None = None
    """Name of the rule."""
    keyword: RuleKeywords | None = None
    """Words to look for."""
    semantics: RuleActions | None = None
    """Actions to look for."""
    applicable_range: RuleRange | None = None
    """Where the rule applies."""


@model
class ChatdataKeywordUpdateRuleRequest(Model):
    """Parameters of `client.chatdata.keyword.update_rule`."""

    rule_id: str
    name: str | None = field(default=None, min_chars=1, max_chars=20)
    keyword: RuleKeywords | None = None
    semantics: RuleActions | None = None
    applicable_range: RuleRange | None = None


@model
class ChatdataKeywordDeleteRuleRequest(Model):
    """Parameters of `client.chatdata.keyword.delete_rule`."""

    rule_id: str


@model
class ChatdataKeywordGetHitMsgListRequest(Model):
    """Parameters of `client.chatdata.keyword.get_hit_msg_list`."""

    cursor: str | None = field(default=None, max_bytes=128)
    token: str | None = field(default=None, secret=True, max_bytes=128)
    need_detail: Flag | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ChatdataKeywordGetHitMsgListResponse(Response):
    """Answer of `client.chatdata.keyword.get_hit_msg_list`."""

    msg_list: list[HitMessage]
    """The messages that matched."""
    next_cursor: str | None = None
    """Cursor of the next call; keep it, so that the next call goes on from there."""
    has_more: Flag | None = None
    """Whether there are more messages by now."""
