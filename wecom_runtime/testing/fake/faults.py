"""Answers and failures set by a test."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from fnmatch import fnmatchcase
from typing import Any, NamedTuple, TypeAlias, get_args

import attrs

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.limits.windows import Window, Windows
from wecom_runtime.suggestions import did_you_mean

from .calls import FakeCall
from .wire import PLAIN, Answer, CutPoint, Loss, Manner

AnswerFunction: TypeAlias = (
    Callable[[FakeCall], "Mapping[str, Any] | Answer | bytes"] | Callable[[], "Mapping[str, Any] | Answer | bytes"]
)
OneAnswer: TypeAlias = "Mapping[str, Any] | bytes | Answer | AnswerFunction"
GivenAnswer: TypeAlias = "OneAnswer | list[dict[str, Any]] | tuple[Mapping[str, Any], ...]"


@attrs.define
class Fault:
    """A failure or another answer for some calls of a path."""

    path: str
    errcode: int | str | None = None
    errmsg: str | None = None
    status: int | None = None
    answer: GivenAnswer | None = None
    manner: Manner = PLAIN
    times: int | None = None
    """The number of remaining calls; None for all calls."""

    @property
    def is_failure(self) -> bool:
        """Whether the call is not carried out; other faults change its answer, or how the answer is sent."""
        return bool(self.manner.loss) or self.errcode is not None or self.status is not None


class Decision(NamedTuple):
    """The effect of a test's faults, limits and answers on one call."""

    fault: Fault | None = None
    exceeded: int | None = None
    """The errcode of a limit that the call exceeds."""
    given: OneAnswer | None = None
    """The answer of the test, or the function that makes it."""


@attrs.define
class CallLimit:
    """A rate limit of a path."""

    path: str
    windows: Windows
    errcode: int


class Faults:
    """The failures, answers and rate limits set by a test.

    Args:
        paths: All paths in the spec.
        too_often: The errcode for a call that exceeds a rate limit.
    """

    def __init__(self, paths: Collection[str], too_often: int) -> None:
        self._paths = paths
        self._too_often = too_often
        self._faults: list[Fault] = []
        self._limits: list[CallLimit] = []
        self._answers: dict[str, GivenAnswer] = {}
        self._next: dict[str, int] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{len(self._faults)} faults, {len(self._answers)} answers>"

    # -- settings of a test

    def on(self, path: str, answer: GivenAnswer, *, times: int | None = None) -> None:
        """Set the answer of a path, which may be outside the spec.

        Args:
            path: Such as "/cgi-bin/user/get".
            answer: The fields of the answer; a list of them for successive calls, whose last item repeats; bytes for a
                file; an `Answer` with status and headers; or a function that takes the call and returns one of these.
            times: The number of calls, after the ones of earlier `fail` and `on`; all calls if None.
        """
        with self._lock:
            if times is not None:
                self._faults.append(Fault(path, answer=answer, times=times))
                return
            self._answers[path] = answer
            self._next.pop(path, None)

    def fail(
        self,
        path: str,
        *,
        errcode: int | str | None = None,
        errmsg: str | None = None,
        status: int | None = None,
        delay: float = 0.0,
        reset: bool = False,
        hang_up: bool = False,
        silent: bool = False,
        rubbish: bool = False,
        cut: CutPoint = "",
        trickle: float = 0.0,
        times: int | None = None,
    ) -> None:
        """Make calls of a path fail. Several failures of a path take effect in order, each `times` times.

        A client in the same process raises the same error as over HTTP; there, a delay beyond the timeout takes no
        real time.

        Args:
            path: Such as "/cgi-bin/user/get", or a pattern such as "/cgi-bin/user/*"; "*" for every path.
            errcode: The errcode of the answer; on the merchant host an error word such as "NOTENOUGH".
            errmsg: The text of the error.
            status: The HTTP status of the answer.
            delay: Seconds before the answer is sent.
            reset: Whether to reset the connection. The call is not carried out.
            hang_up: Whether to close the connection without an answer. The call is not carried out.
            silent: Whether to keep the connection open without an answer. The call is not carried out.
            rubbish: Whether to send bytes that are not HTTP. The call is not carried out.
            cut: The point at which to truncate the answer to a call that was carried out: "head", "body", or "chunks"
                (after one chunk of a chunked body).
            trickle: Seconds between single bytes of the body.
            times: The number of calls; all calls if None. A client repeats a call if it is safe: an error reaches the
                app only if the fault outlasts the client's attempts.

        Raises:
            ConfigurationError: No failure is given, two failures exclude each other, or the path is misspelt.
        """
        losses: dict[Loss, bool] = {"reset": reset, "hang_up": hang_up, "silent": silent, "rubbish": rubbish}
        loss = _only([loss for loss, wanted in losses.items() if wanted])
        manner = Manner(delay, trickle, cut, loss)
        if loss and (errcode is not None or status is not None or cut or trickle):
            raise ConfigurationError(
                say("{loss} sends no answer: it excludes errcode, status, cut and trickle", loss=loss)
            )
        if cut and trickle:
            raise ConfigurationError(say("cut and trickle exclude each other"))
        if errcode is None and status is None and manner == PLAIN:
            raise ConfigurationError(
                say(
                    "no failure given: pass errcode=, status=, delay=, trickle=, cut=, or one of reset=True, "
                    "hang_up=True, silent=True and rubbish=True"
                )
            )
        if cut not in get_args(CutPoint):
            raise ConfigurationError(say('cut is "head", "body" or "chunks", not {cut!r}', cut=cut))
        self._check_path(path)
        with self._lock:
            self._faults.append(Fault(path, errcode, errmsg, status, manner=manner, times=times))

    def _check_path(self, path: str) -> None:
        """Refuse a misspelt path, and a pattern that fits no endpoint.

        Raises:
            ConfigurationError: The path or pattern is wrong.
        """
        if "*" in path:
            if not any(fits(path, known) for known in (*self._paths, *self._answers)):
                raise ConfigurationError(say("no endpoint fits {path}", path=path))
        elif path not in self._paths and path not in self._answers:
            near = did_you_mean(path, self._paths)
            if near:
                raise ConfigurationError(say("{path} is not an endpoint{near}", path=path, near=near))

    def limit(self, path: str, calls: int, seconds: float = 60.0) -> None:
        """Refuse calls of a path that come too often, as WeCom does: 45009. Time is the fake's clock.

        Args:
            path: Such as "/cgi-bin/user/get", or a pattern such as "/cgi-bin/user/*", whose calls count together; "*"
                for every path.
            calls: How many are allowed.
            seconds: Within which time.

        Raises:
            ConfigurationError: The path or pattern is wrong.
        """
        self._check_path(path)
        with self._lock:
            self._limits.append(CallLimit(path, Windows([Window(calls, seconds)]), self._too_often))

    def clear(self, path: str | None = None) -> None:
        """Forget what `on`, `fail` and `limit` said.

        Args:
            path: Of this path only.
        """
        with self._lock:
            self._faults = [one for one in self._faults if path not in (None, one.path)]
            self._limits = [one for one in self._limits if path not in (None, one.path)]
            self._answers = {name: one for name, one in self._answers.items() if path not in (None, name)}

    @property
    def waiting(self) -> list[Fault]:
        """The faults that are not used up, in order."""
        with self._lock:
            return [one for one in self._faults if one.times != 0]

    # -- the decision on a call

    def decide(self, path: str, now: float, *, is_known: bool, is_admitted: bool, is_readable: bool) -> Decision:
        """Decide whether a call fails, exceeds a limit, or gets an answer of the test. Faults and answers are used up.

        Args:
            path: The path of the call.
            now: Its time.
            is_known: The spec describes the path: limits apply.
            is_admitted: The token and the permissions of the call are valid. Only such a call counts for a limit.
            is_readable: Its body is valid. Only an admitted, readable call gets an answer of the test.
        """
        with self._lock:
            fault = next((one for one in self._faults if fits(one.path, path) and one.times != 0), None)
            if fault is not None and fault.is_failure:
                return Decision(_used(fault))
            errcode = self._exceeded(path, now) if is_known and is_admitted else None
            is_answerable = is_admitted and is_readable and errcode is None
            if fault is not None and fault.answer is not None and not is_answerable:
                fault = None  # its answer is for the next call
            if fault is not None:
                _used(fault)
            return Decision(fault, errcode, self._given(path, fault) if is_answerable else None)

    def _exceeded(self, path: str, now: float) -> int | None:
        """Count a call for the limits of its path; return the errcode of one that it exceeds."""
        exceeded = [one.errcode for one in self._limits if fits(one.path, path) and one.windows.take(now) > 0]
        return exceeded[0] if exceeded else None

    def _given(self, path: str, fault: Fault | None) -> OneAnswer | None:
        """Return the answer that the test gave for a call: that of its fault, or that of its path."""
        answer = self._answers.get(path) if fault is None or fault.answer is None else fault.answer
        if not isinstance(answer, list | tuple):
            return answer
        index = self._next.get(path, 0)
        self._next[path] = index + 1
        return answer[min(index, len(answer) - 1)]


def fits(pattern: str, path: str) -> bool:
    """Return whether a path equals a pattern, in which * stands for any text."""
    return path == pattern or ("*" in pattern and fnmatchcase(path, pattern))


def _used(fault: Fault) -> Fault:
    if fault.times is not None:
        fault.times -= 1
    return fault


def _only(wanted: list[Loss]) -> Loss:
    if len(wanted) > 1:
        raise ConfigurationError(say("{names} exclude each other: call fail() for each", names=" and ".join(wanted)))
    return wanted[0] if wanted else ""
