# Generated from spec/api/living.yaml by codegen. Do not edit.
"""直播: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class ActivityDetailDict(TypedDict):
    description: NotRequired[str | None]
    image_list: NotRequired[list[str] | None]
