# Generated from spec/api/contactrule.yaml by codegen. Do not edit.
"""通讯录查看权限管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired
    from wecom_client.models.contactrule import ContactRange


class ContactRuleDict(TypedDict):
    rule_id: NotRequired[int | None]
    rule_type: NotRequired[int | None]
    range: NotRequired[ContactRange | ContactRangeDict | None]
    whitelist: NotRequired[ContactRange | ContactRangeDict | None]
    exclude: NotRequired[ContactRange | ContactRangeDict | None]
    is_allowed_search: NotRequired[bool | None]
    is_allowed_conversation: NotRequired[bool | None]


class ContactRangeDict(TypedDict):
    userid: NotRequired[list[str] | None]
    partyid: NotRequired[list[int] | None]
    tagid: NotRequired[list[int] | None]
