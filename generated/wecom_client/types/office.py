# Generated from spec/types/office.yaml by codegen. Do not edit.
"""办公命令的共用类型。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import model


@model
class OfficeTimezone(Model):
    """A time zone of schedules, meetings and mails."""

    timezone_id: str | None = None
    """IANA name, such as Asia/Shanghai; it takes precedence."""
    timezone_offset: int | None = None
    """Offset from UTC in seconds."""
