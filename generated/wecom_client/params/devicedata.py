# Generated from spec/api/devicedata.yaml by codegen. Do not edit.
"""智慧硬件: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.devicedata import AccessPerson


class AccessRuleContentDict(TypedDict):
    rule_list: list[str]
    effect_open_userid_list: Sequence[AccessPerson | AccessPersonDict]


class AccessPersonDict(TypedDict):
    open_userid: str
    user_type: NotRequired[int | None]
