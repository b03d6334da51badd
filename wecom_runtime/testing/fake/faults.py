"""Answers and failures that a test asks for."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

import attrs

from .calls import FakeCall
from .wire import Answer

AnswerFunction: TypeAlias = Callable[[FakeCall], "Mapping[str, Any] | Answer | bytes"]
GivenAnswer: TypeAlias = (
    "Mapping[str, Any] | bytes | Answer | AnswerFunction | list[dict[str, Any]] | tuple[Mapping[str, Any], ...]"
)


@attrs.define
class Fault:
    """One kind of failure of a path."""

    path: str
    errcode: int | None = None
    errmsg: str | None = None
    status: int | None = None
    delay: float = 0.0
    reset: bool = False
    times: int | None = None
    """How often it is left; None for always."""


@attrs.define
class Limit:
    """So many calls of a path within some seconds."""

    path: str
    calls: int
    seconds: float
    errcode: int
    times: list[float] = attrs.field(factory=list)

    def is_reached(self, now: float) -> bool:
        """Count one more call, unless there are too many already."""
        self.times = [time for time in self.times if time > now - self.seconds]
        if len(self.times) >= self.calls:
            return True
        self.times.append(now)
        return False


class ConnectionLost(Exception):
    """The connection breaks before an answer."""


class Faults:
    """What goes wrong, and what is answered in place of the fake's own answer."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._limits: list[Limit] = []
        self._answers: dict[str, GivenAnswer] = {}
        self._next: dict[str, int] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{len(self._faults)} faults, {len(self._answers)} answers>"

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()
            self._limits.clear()
            self._answers.clear()

    def fail(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def limit(self, limit: Limit) -> None:
        with self._lock:
            self._limits.append(limit)

    def exceeded(self, path: str, now: float) -> int | None:
        """The errcode of a limit that a call of a path exceeds; None if it exceeds none."""
        with self._lock:
            reached = [one.errcode for one in self._limits if one.path in (path, "*") and one.is_reached(now)]
        return reached[0] if reached else None

    def answer(self, path: str, answer: GivenAnswer) -> None:
        with self._lock:
            self._answers[path] = answer
            self._next.pop(path, None)

    def take(self, path: str) -> Fault | None:
        """The fault of the next call of a path: the first that was asked for and is not used up."""
        with self._lock:
            for fault in self._faults:
                if fault.path in (path, "*") and fault.times != 0:
                    if fault.times is not None:
                        fault.times -= 1
                    return fault
        return None

    def knows(self, path: str) -> bool:
        return path in self._answers

    def given(self, call: FakeCall) -> Mapping[str, Any] | Answer | bytes | None:
        """What a test wants a call to be answered with; None if it wants nothing."""
        with self._lock:
            answer = self._answers.get(call.path)
            if isinstance(answer, list | tuple):
                index = self._next.get(call.path, 0)
                self._next[call.path] = index + 1
                items = answer
                return items[min(index, len(items) - 1)]
        if callable(answer):
            return answer(call) if inspect.signature(answer).parameters else cast("Any", answer)()
        return answer
