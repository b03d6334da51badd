"""All attempts of one call: with a token, within the client's rate limit and the timeout, and with retries.

- The token is sent in the query, under the parameter name of its kind; to the gateway, in a header. A refused token is
  renewed once, and the call is sent once more.
- If WeCom is busy, there are a few retries; after network errors and HTTP 5xx only for idempotent endpoints. All
  attempts together stay within the timeout of the call.
- The call succeeds if errcode is 0 or absent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    NotGrantedError,
    ResponseError,
    TransportError,
    WeComError,
    error_for,
)
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.hidden import HiddenBytes, HiddenDict
from wecom_runtime.http.messages import HTTPResponse, Request
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import Observer, observer_slot
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import TokenSource

from .answers import errcode_of, read_answer, read_download, retry_after
from .watching import CallInfo, RunInMiddleware

if TYPE_CHECKING:
    from wecom_runtime.http.multipart import StreamedBody
    from wecom_runtime.limits.counts import Reservation
    from wecom_runtime.limits.limiter import RateLimiter

    from .call import Call, Redactor
    from .server import APIServer


class Exchange:
    """A call with all of its attempts.

    Args:
        server: The server.
        call: The call.
        source: Supplies the token; None if the call needs none.
        timeout: Seconds for the whole call or, for files, without progress.
        info: The `CallInfo` to update, if there is middleware or an observer.
        layers: Middleware around each attempt.
        limiter: The rate limit of the client or company; None if no limit applies, as for a token request.
    """

    def __init__(
        self,
        server: APIServer,
        call: Call,
        source: TokenSource | None,
        timeout: float,
        info: CallInfo | None = None,
        layers: tuple[Callable[..., Any], ...] = (),
        limiter: RateLimiter | None = None,
    ) -> None:
        self._server = server
        self._limiter = limiter
        self._call = call
        self._info = info
        self._layers = layers
        # A token among the user's parameters is used as it is.
        self._source = None if source is None or source.kind.query in call.query else source
        self._bearer = _with_bearer if call.gateway else None
        self._timeout = timeout
        self._is_whole = not (call.is_streamed or call.download)
        self._deadline = time.monotonic() + timeout
        self._refused: Token | None = None
        self._network_failures = self._busy_responses = 0
        self._retry_after = 0.0

    def __repr__(self) -> str:
        return f"<Exchange {self._call!r}>"

    def _observed(self, observer: Observer) -> Flow[dict[str, Any] | HTTPResponse]:
        """Make a call of the client itself, such as a token request, with an observer."""
        self._info = CallInfo(self._call.path, self._call.method, "", {})
        with observer.call(self._info):
            return (yield from self.run())

    def run(self) -> Flow[dict[str, Any] | HTTPResponse]:
        """Make the call, and return the JSON object of the response, or the response itself if it is a file.

        Raises:
            WeComError: WeCom refused the call, or there is no usable response after the allowed attempts.
        """
        if self._info is None and (observer := observer_slot.observer) is not None:
            return (yield from self._observed(observer))
        call, source, limiter = self._call, self._source, self._limiter
        body = (yield from call.encode_files()) if call.is_streamed else call.encode()
        try:
            while True:
                token = None
                if source is not None:
                    token = source.token
                    if token is None or token.check_at <= time.time() or self._refused is not None:
                        token = yield from source.obtain(self._deadline, self._refused)
                slot = (yield from self._reserve(limiter)) if limiter is not None else None
                failure: WeComError
                try:
                    if self._info is None:
                        return (yield from self._attempt(token, body))
                    return (yield from self._attempt_with_info(self._info, token, body))
                except WeComError as error:
                    failure = error
                    if limiter is not None and slot is not None and _was_not_sent(error):
                        yield from limiter.give_back(slot)
                pause = self._pause(failure, token)
                if pause is None or pause >= self._deadline - time.monotonic():
                    # Without the frames that read the response, as their variables contain it.
                    raise failure.with_traceback(None)
                if pause:
                    logger.debug("%s: trying again in %.1f s after %s", call.path, pause, type(failure).__name__)
                    yield Sleep(pause)
        finally:
            if body is not None and not isinstance(body, bytes):
                body.close()

    def _reserve(self, limiter: RateLimiter) -> Flow[Reservation]:
        """Wait for the client's rate limit, and reserve a slot."""
        left = self._deadline - time.monotonic()
        slot = yield from limiter.take(left, self._deadline)
        if slot is None:
            raise self._too_late(
                say("the rate limit would delay the call by more than the remaining {left:.1f} s", left=left)
            )
        return slot

    def _attempt_with_info(
        self, info: CallInfo, token: Token | None, body: HiddenBytes | StreamedBody | None
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        info.attempt += 1
        attempt = self._attempt if observer_slot.observer is None else self._observed_attempt
        if not self._layers:
            return (yield from attempt(token, body))
        result: dict[str, Any] | HTTPResponse = yield RunInMiddleware(self._layers, info, lambda: attempt(token, body))
        return result

    def _observed_attempt(
        self, token: Token | None, body: HiddenBytes | StreamedBody | None
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send the call once, with an observer. Middleware runs outside, so that the observer does not include it."""
        observer, info = observer_slot.observer, self._info
        if observer is None or info is None:
            return (yield from self._attempt(token, body))
        with observer.attempt(info, self._server.address(self._call.path)):
            return (yield from self._attempt(token, body))

    def _attempt(
        self, token: Token | None, body: HiddenBytes | StreamedBody | None
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send the call once.

        Raises:
            APIError: WeCom refused the call.
            TransportError: There is no usable response.
            ResponseError: The response cannot be read.
        """
        call, server = self._call, self._server
        timeout = self._deadline - time.monotonic()
        if timeout <= 0:
            raise self._too_late(say("the timeout passed before the call could be sent"))
        if not self._is_whole:
            timeout = self._timeout
        answer: HTTPResponse = yield Request(
            call.method,
            call.url(server, None if self._source is None else self._source.kind, token),
            timeout,
            endpoint=call.path,
            headers=call.headers if self._bearer is None else self._bearer(call.headers, token),
            body=body,
            whole=self._is_whole,
            stream=call.download,
            limit=server.max_answer,
        )
        if self._info is not None:
            self._info.status, self._info.headers = answer.status, answer.headers
        if not self._is_whole:
            self._deadline = time.monotonic() + timeout  # the time of the upload or download does not count
        if call.download:
            payload = yield from read_download(call, answer, timeout, token, server.max_answer)
        else:
            payload = read_answer(call, answer, token)
        if payload is None:
            return answer
        if call.gateway:
            from .command_results import file_in, result_of

            payload = result_of(call, payload)
            if call.download and not payload.get("errcode"):
                return file_in(call, payload, answer)
        given = payload.get("errcode")
        errcode = given if type(given) is int else errcode_of(payload)
        if errcode == 0:
            return payload
        if errcode is None and call.gateway and isinstance(given, str):
            raise self._error(0, payload, call.redactor(token), word=given)
        if errcode is None:
            what = type(given).__name__
            raise ResponseError(
                say("{path}: the errcode of the response is a {what}, not a number", path=call.path, what=what),
                endpoint=call.path,
            )
        self._retry_after = retry_after(answer) or 0.0
        raise self._error(errcode, payload, call.redactor(token))

    def _pause(self, failure: WeComError, token: Token | None) -> float | None:
        """Return the seconds before the next attempt; None if there is none."""
        server, source = self._server, self._source
        if isinstance(failure, TransportError):
            self._network_failures += 1
            if self._call.idempotent and self._network_failures < server.retry.attempts and _is_transient(failure):
                return server.retry.delay(self._network_failures)
            return None
        if not isinstance(failure, APIError):
            return None
        if source is not None and failure.errcode in source.kind.stale:
            if self._refused is not None or token is None or not source.can_replace(token):
                return None
            logger.debug("%s: the token was refused (%d), fetching a new one", self._call.path, failure.errcode)
            self._refused = token
            return 0.0
        if failure.errcode in server.codes.busy:
            self._busy_responses += 1
            if self._busy_responses < server.retry.busy_attempts:
                return max(server.retry.delay(self._busy_responses), self._retry_after)
        return None

    def _error(self, errcode: int, payload: Mapping[str, Any], redactor: Redactor, *, word: str = "") -> APIError:
        call, server = self._call, self._server
        error = error_for(
            errcode,
            redactor.text(str(payload.get("errmsg", ""))),
            table=server.errors,
            endpoint=call.path,
            response=redactor.mapping(payload),
            retry_after=self._retry_after or server.codes.wait.get(errcode),
            word=redactor.text(word)[:64],
            **call.error_facts(),
        )
        if call.gateway and isinstance(error, NotGrantedError):
            from .command_results import link_in
            from .grants import is_granted_by_card

            error.link = link_in(error.response)
            if server.send_card is not None and is_granted_by_card(call.path.split("/")[1], errcode):
                error.set_card(server.send_card)
        return error

    def _too_late(self, why: str) -> CallTimeoutError:
        path = self._call.path
        return CallTimeoutError(
            say("{path}: {why}; it was not sent", path=path, why=why), endpoint=path, may_have_arrived=False
        )


def _with_bearer(headers: Mapping[str, str] | None, token: Token | None) -> Mapping[str, str] | None:
    """Return the headers of a command with the token."""
    return headers if token is None else HiddenDict({**(headers or {}), "Authorization": f"Bearer {token.value}"})


def _is_transient(error: TransportError) -> bool:
    """Return whether another attempt may succeed."""
    return error.transient and (error.status is None or error.status >= 500)


def _was_not_sent(error: WeComError) -> bool:
    return isinstance(error, TransportError) and not error.may_have_arrived
