"""Calls of the official library, with rate limits and retries."""

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
from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.logs import logger

from .decryption import MAX_JSON_LENGTH
from .process import GRACE, LibraryProcesses, LibraryResult
from .table import MESSAGES, ArchiveTable, LibraryErrors

MAX_RATE_LIMIT_WAIT = 120.0
"""Seconds that the rate limit may delay a call."""


class LibraryCalls:
    """Calls of the library's functions that send requests to WeCom.

    Args:
        table: The known functions.
        processes: The processes that hold the library.
        limiters: The rate limit of each function.
        errors: Creates the exception for an error code.
        proxy: `proxy` and `passwd`, as the library takes them.
        retry: When and how often a failed call is repeated.
        timeout: Seconds for one call.
    """

    def __init__(
        self,
        table: ArchiveTable,
        processes: LibraryProcesses,
        limiters: Mapping[str, RateLimiter],
        errors: LibraryErrors,
        proxy: Mapping[str, str],
        retry: RetryPolicy,
        timeout: float,
    ) -> None:
        self._table = table
        self._processes = processes
        self._limiters = limiters
        self._errors = errors
        self._proxy = proxy
        self._retry = retry
        self._timeout = timeout

    def call(self, name: str, arguments: dict[str, Any]) -> Flow[LibraryResult]:
        """Call a function that sends a request to WeCom: wait for its rate limit, and repeat transient failures.

        Raises:
            APIError, TransportError: The last attempt failed.
        """
        fields = {**arguments, **self._proxy, "timeout": max(1, int(self._timeout))}
        attempts = 0
        while True:
            yield from self._wait_for_rate_limit(name)
            attempts += 1
            failure: APIError | TransportError
            try:
                result: LibraryResult = yield Invoke(self._processes.call, name, fields, b"", self._timeout + GRACE)
            except TransportError as error:
                failure = error
            else:
                refusal = self._error_of(name, result)
                if refusal is None:
                    return result
                failure = refusal
            is_transient = failure.retryable if isinstance(failure, APIError) else failure.transient
            if not is_transient or attempts >= self._retry.attempts:
                raise failure
            pause = self._retry.delay(attempts)
            logger.debug("%s failed with %s: retrying in %.1f s", name, type(failure).__name__, pause)
            yield Sleep(pause)

    def _error_of(self, name: str, result: LibraryResult) -> APIError | None:
        """Return the error that a result reports; None if the call succeeded."""
        if result.code:
            return self._errors(name, result.code)
        items = self._table.calls[name].items
        if items:
            content = result.fields["json"] = _read(name, result.data)
            if content["errcode"]:
                return self._errors(name, content["errcode"], str(content.get("errmsg", "")))
        return None

    def _wait_for_rate_limit(self, name: str) -> Flow[None]:
        if (yield from self._limiters[name].take(MAX_RATE_LIMIT_WAIT)) is None:
            raise CallTimeoutError(
                say(
                    "{name}: the rate limit would delay the call by more than {seconds:.0f} s",
                    name=name,
                    seconds=MAX_RATE_LIMIT_WAIT,
                ),
                endpoint=name,
            )

    def page(self, after: int, limit: int) -> Flow[list[Mapping[str, Any]]]:
        """Return the encrypted messages after a seq; an empty list at the end."""
        result = yield from self.call(MESSAGES, {"seq": after, "limit": limit})
        items = result.fields["json"].get(self._table.calls[MESSAGES].items) or []
        if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
            raise ResponseError(
                say("{messages}: the messages are not a list of objects", messages=MESSAGES), endpoint=MESSAGES
            )
        return cast("list[Mapping[str, Any]]", items)


def _read(name: str, data: bytes) -> dict[str, Any]:
    """Return the JSON object that a function returned, with its errcode as a number."""
    problem = say("its errcode is not a number")
    try:
        content = parse_json(data, max_size=MAX_JSON_LENGTH)
    except InvalidPayloadError as error:
        problem = str(error)
    else:
        code = integer_in(str(content.get("errcode", 0)), signed=True)
        if code is not None:
            return {**content, "errcode": code}
    raise ResponseError(f"{name}: {problem}", endpoint=name)
