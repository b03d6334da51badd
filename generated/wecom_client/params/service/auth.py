# Generated from spec/api/service/auth.yaml by codegen. Do not edit.
"""应用授权: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class SessionInfoDict(TypedDict):
    appid: NotRequired[list[int] | None]
    auth_type: NotRequired[int | None]
