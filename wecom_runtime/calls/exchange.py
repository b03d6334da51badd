"""One call sent until it has a result: with a token, at the client's rate, within its time, tried again where allowed.

- The token goes into the query, under the name that its kind has. A refused token is renewed once and the call sent
  once more; what comes then is the result.
- "Busy" is tried again a few times; network errors and HTTP 5xx only for idempotent endpoints. Everything together
  stays within the call's timeout.
- errcode 0 or none is success.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ErrorTable,
    ResponseError,
    TransportError,
    error_for,
)
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.http.messages import HTTPResponse, Request, Send
from wecom_runtime.logs import logger
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import TokenSource

from .answers import errcode_of, read_answer, read_download, retry_after
from .retry import AnswerCodes, RetryPolicy

if TYPE_CHECKING:
    from wecom_runtime.http.multipart import MultipartBody

    from .call import Body, Call, Redactor
    from .rate_limit import RateLimiter

MAX_ANSWER = 32 * 1024 * 1024


class Server:
    """Where calls go, and the rules that hold there."""

    def __init__(
        self,
        base_url: str,
        *,
        codes: AnswerCodes | None = None,
        errors: Callable[[], ErrorTable] | None = None,
        retry: RetryPolicy | None = None,
        limiter: RateLimiter | None = None,
        max_answer: int = MAX_ANSWER,
    ) -> None:
        self.base_url = base_url
        self.codes = codes or AnswerCodes()
        self.errors = errors
        self.retry = retry or RetryPolicy()
        self.limiter = limiter
        self.max_answer = max_answer
        self.hosts: dict[str, str] = {}
        """Another host that the spec names -> where that is."""

    def __repr__(self) -> str:
        return f"<Server {self.base_url}>"

    def address(self, path: str) -> str:
        """Where a path is. One on another host has that host in it."""
        if path.startswith("/"):
            return self.base_url + path
        for host, place in self.hosts.items():
            if path.startswith(f"{host}/"):
                return place + path.removeprefix(host)
        return path


class Clock:
    """The time that a call may take: in all, or for a file the longest without progress."""

    __slots__ = ("_deadline", "_timeout", "whole")

    def __init__(self, timeout: float, *, whole: bool) -> None:
        self._timeout = timeout
        self._deadline = time.monotonic() + timeout
        self.whole = whole

    @property
    def deadline(self) -> float:
        """By `time.monotonic`."""
        return self._deadline

    @property
    def left(self) -> float:
        return self._deadline - time.monotonic()

    @property
    def for_answer(self) -> float:
        """Seconds that the next request may take, or stand still."""
        return self.left if self.whole else self._timeout

    def answered(self) -> None:
        """The time that a file took does not count."""
        if not self.whole:
            self._deadline = time.monotonic() + self._timeout


class Exchange:
    """A call and the tries that it takes."""

    def __init__(self, server: Server, call: Call, source: TokenSource | None, timeout: float) -> None:
        self._server = server
        self._call = call
        self._source = None if source is None or call.has_own_token(source.kind) else source
        self._clock = Clock(timeout, whole=not call.carries_file)
        self._refused: Token | None = None
        self._network_failures = self._busy_answers = 0
        self._asked_pause = 0.0

    def __repr__(self) -> str:
        return f"<Exchange {self._call!r}>"

    def run(self) -> Flow[dict[str, Any] | HTTPResponse]:
        """The JSON object of the answer, or the whole answer where it is a file."""
        call = self._call
        body = (yield from call.encode_files()) if call.files else call.encode()
        try:
            while True:
                token = self._peek() or (yield from self._obtain())
                if self._server.limiter is not None and self._call.limited:
                    yield from self._take_turn(self._server.limiter)
                failure: TransportError | APIError
                try:
                    outcome = yield from self._attempt(token, body)
                except TransportError as error:
                    failure = error
                else:
                    if not isinstance(outcome, APIError):
                        return outcome
                    failure = outcome
                pause = self._pause(failure, token)
                if pause is None or pause >= self._clock.left:
                    raise failure
                if pause:
                    logger.debug("%s: trying again in %.1f s after %s", self._call.path, pause, type(failure).__name__)
                    yield Sleep(pause)
        finally:
            if body is not None and not isinstance(body, bytes):
                body.close()

    def _peek(self) -> Token | None:
        """The token, if it is at hand."""
        return None if self._source is None or self._refused is not None else self._source.peek()

    def _obtain(self) -> Flow[Token | None]:
        return None if self._source is None else (yield from self._source.obtain(self._clock.deadline, self._refused))

    def _take_turn(self, limiter: RateLimiter) -> Flow[None]:
        """Wait for the client's own rate limit."""
        left = self._clock.left
        wait = yield from limiter.take(left, self._clock.deadline)
        if wait is None:
            raise self._too_late(f"the client's own rate limit would delay the call by more than the {left:.1f} s left")
        if wait:
            yield Sleep(wait)

    def _attempt(
        self, token: Token | None, body: Body | MultipartBody | None
    ) -> Flow[dict[str, Any] | HTTPResponse | APIError]:
        """Send the call once: the result, or what WeCom says against it."""
        call, clock, server = self._call, self._clock, self._server
        timeout = clock.for_answer
        if clock.left <= 0:
            raise self._too_late("the time allowed was over before the call could be sent")
        kind = None if self._source is None else self._source.kind
        request = Request(
            call.method,
            call.url(server.address(call.path), kind, token),
            endpoint=call.path,
            headers=call.headers(),
            body=body,
            stream=call.download,
            limit=server.max_answer,
        )
        answer: HTTPResponse = yield Send(request, timeout, clock.whole)
        clock.answered()
        redactor = call.redactor(token)
        payload = (
            (yield from read_download(call, answer, timeout, redactor))
            if call.download
            else read_answer(call, answer, redactor)
        )
        if payload is None:
            return answer
        errcode = errcode_of(payload)
        if errcode == 0:
            return payload
        if errcode is None:
            what = type(payload["errcode"]).__name__
            payload = None  # not in this frame any more, should the error show its variables
            raise ResponseError(f"{call.path}: the errcode of the answer is a {what}, no number", endpoint=call.path)
        self._asked_pause = retry_after(answer) or 0.0
        return self._error(errcode, payload, redactor)

    def _pause(self, failure: TransportError | APIError, token: Token | None) -> float | None:
        """Seconds after which to try again; None if that is not allowed or would not help."""
        server, source = self._server, self._source
        if isinstance(failure, TransportError):
            self._network_failures += 1
            if self._call.idempotent and self._network_failures < server.retry.attempts and _is_transient(failure):
                return server.retry.delay(self._network_failures)
            return None
        if source is not None and failure.errcode in source.kind.stale:
            if self._refused is not None or token is None or not source.can_replace(token):
                return None
            logger.debug("%s: the token was refused (%d), fetching a new one", self._call.path, failure.errcode)
            self._refused = token
            return 0.0
        if failure.errcode in server.codes.busy:
            self._busy_answers += 1
            if self._busy_answers < server.retry.busy_attempts:
                return max(server.retry.delay(self._busy_answers), self._asked_pause)
        return None

    def _error(self, errcode: int, payload: Mapping[str, Any], redactor: Redactor) -> APIError:
        call, server = self._call, self._server
        return error_for(
            errcode,
            redactor.text(str(payload.get("errmsg", ""))),
            table=server.errors,
            endpoint=call.path,
            docs=call.document,
            advice=call.advice,
            response=redactor.mapping(payload),
            retry_after=self._asked_pause or server.codes.wait.get(errcode),
        )

    def _too_late(self, why: str) -> CallTimeoutError:
        path = self._call.path
        return CallTimeoutError(f"{path}: {why}; it was not sent", endpoint=path, may_have_arrived=False)


def _is_transient(error: TransportError) -> bool:
    """Whether another try may help."""
    return error.transient and (error.status is None or error.status >= 500)
