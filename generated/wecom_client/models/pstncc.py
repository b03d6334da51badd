# Generated from spec/api/pstncc.yaml by codegen. Do not edit.
"""紧急通知应用。"""

from __future__ import annotations

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class CallState(Model):
    userid: str
    """UserID of the member."""
    callid: str | None = None
    """Id of the call for pstncc.getstates."""
    code: int | None = None
    """0 if the call was started."""


@model
class PstnccCallRequest(Model):
    """Parameters of `client.pstncc.call`."""

    callee_userid: list[str] = field(min_items=1)


@model
class PstnccCallResponse(Response):
    """Answer of `client.pstncc.call`."""

    states: list[CallState]
    """One entry for each member."""


@model
class PstnccGetstatesRequest(Model):
    """Parameters of `client.pstncc.getstates`."""

    callee_userid: str
    callid: str


@model
class PstnccGetstatesResponse(Response):
    """Answer of `client.pstncc.getstates`."""

    istalked: Flag
    """Whether the call was answered."""
    calltime: Timestamp | None = None
    """Unix time of the call."""
    talktime: int | None = None
    """Length of the talk in seconds."""
    reason: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 99,
    ))
    """How the call ended. One of 0 (ended normally), 1 (ringing), 2 (answered), 3 (talking), 4 (timed out,
    hung up by the member), 5 (out of service area), 6 (number in arrears), 7 (rejected), 8 (switched off),
    9 (no such number), 10 (call restricted), 11 (line error), 12 (timed out, hung up by the system), 13
    (too many calls (3 in 8 minutes, 8 in 24 hours)), 14 (line gave no answer), 15 (caller over the limit),
    16 (line busy), 17 (cancelled), 20 (outgoing call not confirmed), 99 (other).
    """
