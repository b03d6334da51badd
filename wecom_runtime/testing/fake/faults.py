"""Answers and failures that a test asks for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
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
    """Something else than the answer of always, for some of the calls of a path."""

    path: str
    errcode: int | str | None = None
    errmsg: str | None = None
    status: int | None = None
    answer: GivenAnswer | None = None
    manner: Manner = PLAIN
    times: int | None = None
    """How often it is left; None for always."""

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
    """So many calls of a path within some seconds."""

    path: str
    windows: Windows
    errcode: int


class Faults:
    """Failures, and answers in place of the fake's own.

    Args:
        paths: Every path that there is.
        too_often: The errcode of a call that comes too often.
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

    # -- what a test asks for

    def on(self, path: str, answer: GivenAnswer, *, times: int | None = None) -> None:
        """Answer a path with something else from now on; one that the spec does not know, too.

        Args:
            path: Such as "/cgi-bin/user/get".
            answer: The fields of the answer; several of them for one call after the other, the last one from then on;
                bytes for a file; an `Answer` with status and headers of its own; or a function that gets the call and
                returns one of these.
            times: For so many calls only, after those that `fail` and `on` were asked for before; from now on, if None.
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
        """Let calls of a path fail. Several failures of a path come one after the other, each `times` times.

        A client in the same process gets the error that it would get over HTTP; what takes longer than its timeout
        takes no real time there.

        Args:
            path: Such as "/cgi-bin/user/get"; "*" for every path.
            errcode: Answer with this error; on the merchant host with a word such as "NOTENOUGH".
            errmsg: Its text.
            status: Answer with this HTTP status.
            delay: Send the answer so many seconds later.
            reset: Break the connection: the call is not carried out.
            hang_up: Close the connection in order, without an answer. Likewise.
            silent: Never answer; the connection stays open. Likewise.
            rubbish: Answer with something that is no HTTP. Likewise.
            cut: Close the connection in the middle of the answer to a call that was carried out: in its "head", in its
                "body", or after one of the "chunks" in which it is sent.
            trickle: Send the body byte by byte, with a pause of so many seconds after each.
            times: How often; always, if None. A client that may repeat the call does so, and gets the answer of its
                next try: an error reaches the app only where the fault lasts longer than the tries.

        Raises:
            ConfigurationError: Nothing says how it fails, two failures exclude each other, or the path is misspelled.
        """
        losses: dict[Loss, bool] = {"reset": reset, "hang_up": hang_up, "silent": silent, "rubbish": rubbish}
        loss = _only([loss for loss, wanted in losses.items() if wanted])
        manner = Manner(delay, trickle, cut, loss)
        if loss and (errcode is not None or status is not None or cut or trickle):
            raise ConfigurationError(
                say("with {loss} there is no answer: errcode, status, cut and trickle exclude it", loss=loss)
            )
        if cut and trickle:
            raise ConfigurationError(say("cut and trickle exclude each other"))
        if errcode is None and status is None and manner == PLAIN:
            raise ConfigurationError(
                say(
                    "say how it fails: errcode=, status=, delay=, trickle=, cut=, or one of reset, "
                    "hang_up, silent and rubbish, which are True"
                )
            )
        if cut not in get_args(CutPoint):
            raise ConfigurationError(say('cut is "head", "body" or "chunks", not {cut!r}', cut=cut))
        if path != "*" and path not in self._paths and path not in self._answers:
            near = did_you_mean(path, self._paths)
            if near:
                raise ConfigurationError(say("{path} is no endpoint{near}", path=path, near=near))
        with self._lock:
            self._faults.append(Fault(path, errcode, errmsg, status, manner=manner, times=times))

    def limit(self, path: str, calls: int, seconds: float = 60.0) -> None:
        """Refuse calls of a path that come too often, as WeCom does: 45009. Time is the fake's clock.

        Args:
            path: Such as "/cgi-bin/user/get"; "*" for every path, each call counting for all.
            calls: How many are allowed.
            seconds: Within which time.
        """
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
        """The failures that are still to come, in order."""
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
            fault = next((one for one in self._faults if one.path in (path, "*") and one.times != 0), None)
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
        exceeded = [one.errcode for one in self._limits if one.path in (path, "*") and one.windows.take(now) > 0]
        return exceeded[0] if exceeded else None

    def _given(self, path: str, fault: Fault | None) -> OneAnswer | None:
        """Return the answer that the test gave for a call: that of its fault, or that of its path."""
        answer = self._answers.get(path) if fault is None or fault.answer is None else fault.answer
        if not isinstance(answer, list | tuple):
            return answer
        index = self._next.get(path, 0)
        self._next[path] = index + 1
        return answer[min(index, len(answer) - 1)]


def _used(fault: Fault) -> Fault:
    if fault.times is not None:
        fault.times -= 1
    return fault


def _only(wanted: list[Loss]) -> Loss:
    if len(wanted) > 1:
        raise ConfigurationError(say("{names} exclude each other: call fail() for each", names=" and ".join(wanted)))
    return wanted[0] if wanted else ""
