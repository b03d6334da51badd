# Generated from spec/api/dial.yaml by codegen. Do not edit.
"""公费电话。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DialRecord(Model):
    class CallType:
        ONE_CALLEE: Final = 1
        SEVERAL_CALLEES: Final = 2

    call_time: Timestamp
    """Unix time of the call."""
    total_duration: int | None = None
    """Minutes of all people together; those of the call with one callee."""
    call_type: int | None = field(default=None, enum=(1, 2))
    """Kind of call. One of 1 (one callee), 2 (several callees)."""
    caller: DialMember | None = None
    """Who called."""
    callee: list[DialCallee] | None = None
    """Who was called."""


@model
class DialMember(Model):
    userid: str | None = None
    """UserID of the member."""
    duration: int | None = None
    """Minutes."""


@model
class DialCallee(Model):
    userid: str | None = None
    """UserID of the member."""
    duration: int | None = None
    """Minutes."""
    phone: str | None = None
    """Number of someone outside the company, who has no userid."""


@model
class DialGetDialRecordRequest(Model):
    """Parameters of `client.dial.get_dial_record`."""

    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    offset: int | None = None
    limit: int | None = field(default=None, max=100)


@model
class DialGetDialRecordResponse(Response):
    """Answer of `client.dial.get_dial_record`."""

    record: list[DialRecord]
    """The calls."""
