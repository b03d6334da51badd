"""Texts for the report of a failed test: the latest calls and pushes of a fake, and the exceptions of handlers."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import redact_mapping

from .clock import CHINA

if TYPE_CHECKING:
    from .calls import FakeCall
    from .errors import HandlerError
    from .pushing import PushedCallback

LATEST = 20
"""The number of calls and pushes in a report."""
WIDTH = 200
"""The largest number of characters of a request, an answer or a callback in a report."""
OURS = ("wecom_client", "wecom_runtime")
"""The packages whose frames are left out."""


def latest(calls: Iterable[FakeCall], pushes: Iterable[PushedCallback], most: int = LATEST) -> str:
    """Return the latest calls and pushes in the order of time, without secrets; "" if there are none."""
    shown = [(call.at, _call(call)) for call in calls] + [(push.at, _push(push)) for push in pushes]
    shown.sort(key=lambda one: one[0])
    return "\n".join(f"{_time(at)}  {text}" for at, text in shown[-most:])


def _time(at: float) -> str:
    return datetime.fromtimestamp(at, CHINA).strftime("%H:%M:%S")


def _call(call: FakeCall) -> str:
    request, answer = call.sent_and_answered
    sent = _short(redact_mapping(request)) if request else ""
    result = f"errcode {call.errcode}" if call.errcode else f"HTTP {call.status}" if call.status != 200 else "ok"
    text = answer.get("errmsg") if call.errcode and answer else None
    lines = [f"{call.method} {call.path} {sent}".rstrip(), f"-> {result}" + (f" {str(text)[:WIDTH]}" if text else "")]
    lines += [f"!  {problem.pointer or '/'}  {problem.kind}: {problem.message}" for problem in call.problems]
    return "\n          ".join(lines)


def _push(push: PushedCallback) -> str:
    result = push.error or (f"reply {type(push.reply).__name__}" if push.reply is not None else "no reply")
    return f"pushed {push.model} to {push.to}\n          -> {result[:WIDTH]}"


def _short(value: Mapping[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def failures(errors: Iterable[HandlerError]) -> str:
    """Return the exceptions of handlers with their tracebacks, without the frames of this library."""
    return "\n".join(f"{one}\n{_traceback(one.error)}" for one in errors)


def _traceback(error: BaseException) -> str:
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    names = [str(frame.f_globals.get("__name__", "")).partition(".")[0] for frame in frames]
    found = traceback.extract_tb(error.__traceback__)
    own = [entry for entry, name in zip(found, names, strict=True) if name not in OURS]
    return "".join(traceback.format_list(own or found)).rstrip()
