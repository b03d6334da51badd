# Generated from spec/api/externalpay.yaml by codegen. Do not edit.
"""对外收款: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class UseScopeDict(TypedDict):
    user: NotRequired[list[str] | None]
    partyid: NotRequired[list[int] | None]
    tagid: NotRequired[list[int] | None]
