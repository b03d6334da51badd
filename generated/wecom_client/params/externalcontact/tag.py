# Generated from spec/api/externalcontact/tag.yaml by codegen. Do not edit.
"""客户标签管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class NewCorpTagDict(TypedDict):
    name: str
    order: NotRequired[int | None]
