# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.corpgroup.chain import ChainContact
    from wecom_client.models.corpgroup.chain import ChainMemberRange
    from wecom_client.models.corpgroup.chain import ChainOwnerRange


class ChainContactCorpDict(TypedDict):
    corp_name: str
    contact_info_list: Sequence[ChainContact | ChainContactDict]
    group_path: NotRequired[str | None]
    custom_id: NotRequired[str | None]


class ChainContactDict(TypedDict):
    name: str
    identity_type: int
    mobile: str
    user_custom_id: NotRequired[str | None]


class ChainRuleDict(TypedDict):
    owner_corp_range: ChainOwnerRange | ChainOwnerRangeDict
    member_corp_range: ChainMemberRange | ChainMemberRangeDict


class ChainOwnerRangeDict(TypedDict):
    departmentids: NotRequired[Sequence[int | str] | None]
    userids: NotRequired[list[str] | None]


class ChainMemberRangeDict(TypedDict):
    groupids: NotRequired[Sequence[int | str] | None]
    corpids: NotRequired[list[str] | None]


alias_submodules(__name__, (
    "chain",
))
