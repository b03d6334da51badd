"""Calls of the official library: within their rate, and tried again where that can help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.data.text import parse_json
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    InvalidPayloadError,
    ResponseError,
    TransportError,
)
from wecom_runtime.flow import Flow, Invoke, Sleep
from wecom_runtime.language import say
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.logs import logger

from .decryption import LONGEST
from .process import GRACE, LibraryProcesses, LibraryResult
from .table import MESSAGES, ArchiveTable, Refusals

LONGEST_TURN = 120.0
"""Seconds that a call waits for its place under the rate limit."""


class LibraryCalls:
    """Makes calls of the library.

    Args:
        table: Which calls there are.
        workers: The processes that have the library.
        limiters: How often each may be called.
        refusals: Makes the error of a code.
        proxy: `proxy` and `passwd`, as the library takes them.
        retry: How often a call is tried again.
        timeout: Seconds that one call may take.
    """

    def __init__(
        self,
        table: ArchiveTable,
        workers: LibraryProcesses,
        limiters: Mapping[str, RateLimiter],
        refusals: Refusals,
        proxy: Mapping[str, str],
        retry: RetryPolicy,
        timeout: float,
    ) -> None:
        self._table = table
        self._workers = workers
        self._limiters = limiters
        self._refusals = refusals
        self._proxy = proxy
        self._retry = retry
        self._timeout = timeout

    def call(self, name: str, arguments: dict[str, Any]) -> Flow[LibraryResult]:
        """Make a call that goes to WeCom: within its rate limit, and tried again where that can help."""
        told = {**arguments, **self._proxy, "timeout": max(1, int(self._timeout))}
        tries = 0
        while True:
            yield from self._take_place(name)
            tries += 1
            failure: APIError | TransportError
            try:
                answer: LibraryResult = yield Invoke(self._workers.call, name, told, b"", self._timeout + GRACE)
            except TransportError as error:
                failure = error
            else:
                refusal = self._refused(name, answer)
                if refusal is None:
                    return answer
                failure = refusal
            may_help = failure.retryable if isinstance(failure, APIError) else failure.transient
            if not may_help or tries >= self._retry.attempts:
                raise failure
            pause = self._retry.delay(tries)
            logger.debug("%s: trying again in %.1f s after %s", name, pause, type(failure).__name__)
            yield Sleep(pause)

    def _refused(self, name: str, answer: LibraryResult) -> APIError | None:
        if answer.code:
            return self._refusals(name, answer.code)
        items = self._table.calls[name].items
        if items:
            told = answer.fields["json"] = _read(name, answer.data)
            if told["errcode"]:
                return self._refusals(name, told["errcode"], str(told.get("errmsg", "")))
        return None

    def _take_place(self, name: str) -> Flow[None]:
        if (yield from self._limiters[name].take(LONGEST_TURN)) is None:
            raise CallTimeoutError(
                say(
                    "{name}: the rate limit leaves no place within {longest_turn:.0f} s",
                    name=name,
                    longest_turn=LONGEST_TURN,
                ),
                endpoint=name,
            )

    def page(self, after: int, limit: int) -> Flow[list[Mapping[str, Any]]]:
        """Return the messages behind a seq, encrypted; none at the end."""
        answer = yield from self.call(MESSAGES, {"seq": after, "limit": limit})
        items = answer.fields["json"].get(self._table.calls[MESSAGES].items) or []
        if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
            raise ResponseError(
                say("{messages}: the messages are no list of objects", messages=MESSAGES), endpoint=MESSAGES
            )
        return cast("list[Mapping[str, Any]]", items)


def _read(name: str, data: bytes) -> dict[str, Any]:
    """The JSON of an answer, with its errcode as a number."""
    problem = "its errcode is no number"
    try:
        told = parse_json(data, max_size=LONGEST)
    except InvalidPayloadError as error:
        problem = str(error)
    else:
        code = str(told.get("errcode", 0))
        if code.removeprefix("-").isdecimal() and code.isascii():
            return {**told, "errcode": int(code)}
    raise ResponseError(f"{name}: {problem}", endpoint=name)
