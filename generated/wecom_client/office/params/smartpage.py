# Generated from spec/gateway/smartpage.yaml by codegen. Do not edit.
"""智能文档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import Literal
    from typing_extensions import NotRequired


class CreatePageDict(TypedDict):
    page_name: str
    parent_page_id: NotRequired[str | None]
    index: NotRequired[int | None]


class DeletePageDict(TypedDict):
    page_id: str


class RenamePageDict(TypedDict):
    page_id: str
    new_name: str


class MovePageDict(TypedDict):
    page_id: str
    new_parent_page_id: NotRequired[str | None]
    index: NotRequired[int | None]


class UpdatePageLayoutDict(TypedDict):
    page_id: str
    layout: Literal["default", "full_width", "paper"]
