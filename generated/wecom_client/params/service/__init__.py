# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class SessionInfoDict(TypedDict):
    appid: NotRequired[list[int] | None]
    auth_type: NotRequired[int | None]


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


alias_submodules(__name__, (
    "auth",
    "contact",
))
