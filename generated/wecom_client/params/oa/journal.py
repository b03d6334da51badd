# Generated from spec/api/oa/journal.yaml by codegen. Do not edit.
"""汇报: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class JournalFilterDict(TypedDict):
    key: Literal["creator", "department", "template_id"]
    value: str
