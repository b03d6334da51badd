"""Jobs that WeCom does behind a call: asked about until they are over."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import (
    APIError,
    BusyError,
    JobFailedError,
    JobTimeoutError,
    RateLimitError,
    TransportError,
    WeComError,
    error_for,
    redact_mapping,
)
from wecom_runtime.flow import Flow, Invoke, Sleep
from wecom_runtime.language import say

from .wait import JobProgress, PollingRule

if TYPE_CHECKING:
    from wecom_runtime.errors import ErrorTable

    from .operation import Operation

GROWTH = 1.5
"""How much longer each pause is than the one before."""


@attrs.frozen(kw_only=True)
class Patience:
    """How long and how often somebody asks.

    Raises:
        ValueError: A number is below 0.
    """

    within: float
    """Seconds after which it is given up."""
    pause: float | None = None
    """Seconds between two questions; by default those of the endpoint, which grow."""
    progress: JobProgress[Any] | None = None
    timeout: float | None = None
    """Seconds for each call, at most those that are left."""

    def __attrs_post_init__(self) -> None:
        for name in ("within", "pause"):
            number = getattr(self, name)
            if number is not None and not number >= 0:
                raise ValueError(f"{name} must be 0 or more seconds")


def wait(
    ask: Callable[[float | None], Flow[Any]],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    patience: Patience,
    *,
    longest_call: float,
    errors: ErrorTable | Callable[[], ErrorTable] | None = None,
) -> Flow[Any]:
    """Ask until it is over, and return what is said then.

    What goes wrong on the way (a line that breaks, a busy WeCom) is asked once more, until the time is over.

    Args:
        ask: Makes the call, or those for all pages, within some seconds.
        operation: The endpoint.
        arguments: Its parameters: with them it can be waited for again.
        patience: How long and how often.
        longest_call: Seconds that a call may take.
        errors: What is known of errcodes.

    Raises:
        JobFailedError: It is over, and nothing came of it.
        JobTimeoutError: It is not over yet.
        WeComError: WeCom refuses to tell, because it does not know the job, say.
    """
    rule = operation.wait
    if rule is None:
        raise TypeError(f"{operation.path} is nothing to wait for")
    job = redact_mapping({name: value for name, value in arguments.items() if value is not None})
    end = time.monotonic() + patience.within
    first, most = (patience.pause, patience.pause) if patience.pause is not None else rule.pauses
    seconds = first
    while True:
        least, trouble = 0.0, None
        try:
            answer = yield from ask(min(longest_call, max(end - time.monotonic(), 0.0)))
        except WeComError as error:
            if not _may_pass(error, rule):
                raise
            trouble = error
            least = getattr(error, "retry_after", None) or 0.0
        else:
            if patience.progress is not None:
                yield Invoke(patience.progress, answer, quick=True)
            if rule.is_over(answer):
                failure = rule.failure(answer)
                if failure is None:
                    return answer
                raise _failed(operation, job, failure, answer, rule, errors)
        left = end - time.monotonic()
        # Towards the end the pauses shrink, so that the last question is not long before it.
        pause = max(min(seconds, left / 2), first, least)
        if left <= pause:
            raise _not_yet(operation, job, patience.within) from trouble
        yield Sleep(pause)
        seconds = min(seconds * GROWTH, most)


def _may_pass(error: WeComError, rule: PollingRule) -> bool:
    """Whether asking again may help."""
    if isinstance(error, APIError):
        passes = error.retryable or isinstance(error, BusyError | RateLimitError)
        return passes or error.errcode in rule.again
    return isinstance(error, TransportError) and error.transient


def _not_yet(operation: Operation[Any], job: dict[str, Any], seconds: float) -> JobTimeoutError:
    told = say(
        "client.{call}: {job} is not over after {seconds:g} s; it goes on, and can be waited for again",
        call=operation.call,
        job=_told(job),
        seconds=seconds,
    )
    return JobTimeoutError(told, endpoint=operation.path, job=job)


def _failed(
    operation: Operation[Any],
    job: dict[str, Any],
    errcode: int,
    answer: Any,
    rule: PollingRule,
    errors: ErrorTable | Callable[[], ErrorTable] | None,
) -> JobFailedError:
    told = say("client.{call}: {job} has failed", call=operation.call, job=_told(job))
    cause = None
    if errcode:
        errmsg = value_at(answer, f"{rule.errcode.removesuffix('errcode')}errmsg")
        cause = error_for(errcode, str(errmsg or ""), table=errors, advice=operation.advice)
        told = f"{told}: {cause}"
    error = JobFailedError(told, endpoint=operation.path, job=job, errcode=errcode, answer=answer)
    error.__cause__ = cause
    return error


def _told(job: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in job.items())
