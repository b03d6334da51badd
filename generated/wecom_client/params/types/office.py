# Generated from spec/types/office.yaml by codegen. Do not edit.
"""办公命令的共用类型: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class OfficeTimezoneDict(TypedDict):
    """A time zone of schedules, meetings and mails."""

    timezone_id: NotRequired[str | None]
    timezone_offset: NotRequired[int | None]
