# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.chatdata.archive import EncryptInfo
    from wecom_client.models.chatdata.archive import MessageKey
    from wecom_client.models.chatdata.archive import SearchParty
    from wecom_client.models.chatdata.keyword import ChatTypes
    from wecom_client.models.chatdata.keyword import ExcludedBankCards
    from wecom_client.models.chatdata.keyword import ExcludedEmails
    from wecom_client.models.chatdata.keyword import ExcludedMobiles
    from wecom_client.models.chatdata.keyword import RangeDepartments
    from wecom_client.models.chatdata.keyword import RangeIds
    from wecom_client.models.chatdata.keyword import SessionTypes
    from wecom_client.models.chatdata.keyword import TargetTypes


class SingleChatDict(TypedDict):
    open_userid: str
    external_userid: str


class SensitiveInfoConfigDict(TypedDict):
    hide_mobile: NotRequired[bool | None]
    hide_idcard: NotRequired[bool | None]
    hide_bankno: NotRequired[bool | None]


class SearchRangeDict(TypedDict):
    chat_type: NotRequired[int | None]
    id_list: NotRequired[Sequence[SearchParty | SearchPartyDict] | None]
    chat_id: NotRequired[str | None]


class SearchPartyDict(TypedDict):
    open_userid: NotRequired[str | None]
    external_userid: NotRequired[str | None]


class MessageKeyDict(TypedDict):
    msgid: str
    encrypt_info: EncryptInfo | EncryptInfoDict


class EncryptInfoDict(TypedDict):
    secret_key: str


class RuleKeywordsDict(TypedDict):
    word_list: NotRequired[list[str] | None]


class RuleActionsDict(TypedDict):
    semantics_list: NotRequired[list[int] | None]


class RuleRangeDict(TypedDict):
    target_type: NotRequired[TargetTypes | TargetTypesDict | None]
    chat_type: NotRequired[ChatTypes | ChatTypesDict | None]
    department: NotRequired[RangeDepartments | RangeDepartmentsDict | None]
    user: NotRequired[RangeIds | RangeIdsDict | None]
    external_contact: NotRequired[RangeIds | RangeIdsDict | None]
    chat: NotRequired[RangeIds | RangeIdsDict | None]
    exclude_mobile: NotRequired[ExcludedMobiles | ExcludedMobilesDict | None]
    exclude_bank_card: NotRequired[ExcludedBankCards | ExcludedBankCardsDict | None]
    exclude_email: NotRequired[ExcludedEmails | ExcludedEmailsDict | None]
    session_type: NotRequired[SessionTypes | SessionTypesDict | None]


class TargetTypesDict(TypedDict):
    type_list: NotRequired[list[int] | None]


class ChatTypesDict(TypedDict):
    type_list: NotRequired[list[int] | None]


class SessionTypesDict(TypedDict):
    session_type_list: NotRequired[list[int] | None]


class RangeDepartmentsDict(TypedDict):
    id_list: NotRequired[list[int] | None]


class RangeIdsDict(TypedDict):
    id_list: NotRequired[list[str] | None]


class ExcludedMobilesDict(TypedDict):
    mobile_list: NotRequired[list[str] | None]


class ExcludedBankCardsDict(TypedDict):
    bank_card_list: NotRequired[list[str] | None]


class ExcludedEmailsDict(TypedDict):
    email_list: NotRequired[list[str] | None]


class TaskMessagesDict(TypedDict):
    msg_list: NotRequired[Sequence[MessageKey | MessageKeyDict] | None]


ChatdataSingleChatDict: TypeAlias = SingleChatDict

ChatdataRuleRangeDict: TypeAlias = RuleRangeDict


alias_submodules(__name__, (
    "archive",
    "keyword",
    "program",
))
