"""Polling of jobs that WeCom runs in the background."""

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

from .polling_rule import JobProgress, PollingRule

if TYPE_CHECKING:
    from wecom_runtime.errors import ErrorTable

    from .operation import Operation

BACKOFF = 1.5
"""Factor between two pauses."""


@attrs.frozen(kw_only=True)
class PollingOptions:
    """The user's options for polling.

    Raises:
        ValueError: A number is below 0.
    """

    within: float
    """Seconds after which polling ends."""
    pause: float | None = None
    """Seconds between two calls; by default those of the endpoint, with backoff."""
    progress: JobProgress[Any] | None = None
    timeout: float | None = None
    """Timeout of each call, at most the remaining seconds."""

    def __attrs_post_init__(self) -> None:
        for name in ("within", "pause"):
            number = getattr(self, name)
            if number is not None and not number >= 0:
                raise ValueError(say("{name} must be 0 or more seconds", name=name))


def wait(
    ask: Callable[[float | None], Flow[Any]],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    patience: PollingOptions,
    *,
    longest_call: float,
    errors: ErrorTable | Callable[[], ErrorTable] | None = None,
) -> Flow[Any]:
    """Poll a job until it has ended, and return the last response.

    After a transient error, such as a broken connection or a busy server, polling continues.

    Args:
        ask: Makes the call, or the calls for all pages, with a timeout.
        operation: The endpoint.
        arguments: The parameters, by which the job can be polled again.
        patience: The user's options.
        longest_call: Maximum timeout of a call.
        errors: The table of errcodes.

    Raises:
        JobFailedError: The job has ended without success.
        JobTimeoutError: The job has not ended in time.
        WeComError: WeCom refused the call, for example because the job does not exist.
    """
    rule = operation.wait
    if rule is None:
        raise TypeError(say("{path} is not the endpoint of a job", path=operation.path))
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
            if rule.is_done(answer):
                failure = rule.failure(answer)
                if failure is None:
                    return answer
                raise _failed(operation, job, failure, answer, rule, errors)
        left = end - time.monotonic()
        # Shorter pauses towards the end, so that the last call is not long before it.
        pause = max(min(seconds, left / 2), first, least)
        if left <= pause:
            raise _not_yet(operation, job, patience.within) from trouble
        yield Sleep(pause)
        seconds = min(seconds * BACKOFF, most)


def _may_pass(error: WeComError, rule: PollingRule) -> bool:
    """Return whether polling may continue after an error."""
    if isinstance(error, APIError):
        passes = error.retryable or isinstance(error, BusyError | RateLimitError)
        return passes or error.errcode in rule.again
    return isinstance(error, TransportError) and error.transient


def _not_yet(operation: Operation[Any], job: dict[str, Any], seconds: float) -> JobTimeoutError:
    text = say(
        "client.{call}: {job} has not ended after {seconds:g} s; it continues, and you can wait for it again",
        call=operation.call,
        job=_text(job),
        seconds=seconds,
    )
    return JobTimeoutError(text, endpoint=operation.path, job=job)


def _failed(
    operation: Operation[Any],
    job: dict[str, Any],
    errcode: int,
    answer: Any,
    rule: PollingRule,
    errors: ErrorTable | Callable[[], ErrorTable] | None,
) -> JobFailedError:
    text = say("client.{call}: {job} has failed", call=operation.call, job=_text(job))
    cause = None
    if errcode:
        errmsg = value_at(answer, f"{rule.errcode.removesuffix('errcode')}errmsg")
        cause = error_for(
            errcode, str(errmsg or ""), table=errors, advice=operation.advice, meanings=operation.meanings
        )
        text = f"{text}: {cause}"
    error = JobFailedError(text, endpoint=operation.path, job=job, errcode=errcode, answer=answer)
    error.__cause__ = cause
    return error


def _text(job: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in job.items())
