# Generated from spec/api/service/contact.yaml by codegen. Do not edit.
"""通讯录与账号ID转换: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class SearchRequestDict(TypedDict):
    query_word: str
    query_type: NotRequired[int | None]
    query_range: NotRequired[int | None]
    limit: NotRequired[int | None]
    full_match_field: NotRequired[int | None]
    cursor: NotRequired[str | None]


class SortOptionDict(TypedDict):
    sort_field: NotRequired[int | None]
    sort_type: NotRequired[int | None]
