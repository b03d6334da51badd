# Generated from spec/api/chatdata/keyword.yaml by codegen. Do not edit.
"""关键词规则管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.chatdata.keyword import (
        ChatTypes, ExcludedBankCards, ExcludedEmails, ExcludedMobiles, RangeDepartments, RangeIds,
        SessionTypes, TargetTypes,
    )


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


ChatdataRuleRangeDict: TypeAlias = RuleRangeDict
