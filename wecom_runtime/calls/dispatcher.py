"""Every rule about a call, once and without I/O: the synchronous and the asynchronous client both run these flows.

- The token goes into the query, under the name that its kind has.
- errcode 0 or none is success. A refused token is renewed once and the call sent once more, whatever comes then.
- "Busy" is tried again a few times; network errors and HTTP 5xx only for idempotent endpoints. Everything together
  stays within the call's timeout.
- A redirect is an error: following it would hand the token to another host.
- An answer that is not a JSON object is an error that says what it was.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import quote, urlsplit

from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ErrorTable,
    InvalidArgumentError,
    ResponseError,
    TransportError,
    WeComError,
    error_for,
    redact,
    redact_mapping,
)
from wecom_runtime.flow import Flow, Invoke, Sleep
from wecom_runtime.http.messages import Discard, HTTPResponse, Peek, Request, Send
from wecom_runtime.logs import logger
from wecom_runtime.tokens.kinds import LIFETIME, TokenKind
from wecom_runtime.tokens.records import Record, Token
from wecom_runtime.tokens.sources import TokenSource

from .retry import AnswerCodes, RetryPolicy

if TYPE_CHECKING:
    from wecom_runtime.http.multipart import FileInput, MultipartBody

    from .operation import Operation
    from .rate_limit import RateLimiter

R = TypeVar("R")

MAX_ANSWER = 32 * 1024 * 1024
MAX_ERROR = 64 * 1024
"""A download that is JSON and no longer than this may be an error."""


class Body(bytes):
    """A request body; what it says is shown nowhere."""

    def __repr__(self) -> str:
        return f"<body of {len(self)} bytes>"


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
# WeCom sends raw line breaks and tabs inside strings now and then.
_decode = json.JSONDecoder(strict=False).decode

_JSON_HEADERS: Mapping[str, str] = {"Content-Type": "application/json"}


class Call:
    """One call, ready to be sent."""

    __slots__ = (
        "body",
        "byte_range",
        "document",
        "files",
        "idempotent",
        "method",
        "path",
        "query",
        "secrets",
        "stream",
    )

    def __init__(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        idempotent: bool = False,
        stream: bool = False,
        byte_range: tuple[int, int | None] | None = None,
        document: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.files = files
        self.idempotent = idempotent
        self.stream = stream
        self.byte_range = byte_range
        self.document = document
        self.secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"


class Dispatcher:
    """Turns calls into requests and answers into results or errors."""

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

    def __repr__(self) -> str:
        return f"<Dispatcher {self.base_url}>"

    # -- what clients run

    def operation(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        source: TokenSource | None,
        timeout: float,
        *,
        strict: bool = False,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Flow[R]:
        """Call an endpoint that the spec knows."""
        encoded = operation.encode(arguments)
        call = Call(
            operation.method,
            operation.path,
            encoded.query,
            encoded.body,
            files=encoded.files,
            idempotent=operation.idempotent,
            stream=operation.download,
            byte_range=byte_range,
            document=operation.document or "",
        )
        result = yield from self.exchange(call, source, timeout)
        if isinstance(result, HTTPResponse):
            from wecom_runtime.http.downloads import AsyncDownload, Download

            return cast(R, Download(result) if result.stream is not None else AsyncDownload(result))
        return operation.decode(result, strict=strict)

    def fetch(
        self,
        kind: TokenKind,
        parameters: Callable[[], Flow[Mapping[str, Any]]],
        source: TokenSource | None,
        deadline: float,
    ) -> Flow[Token]:
        """Fetch a token. `parameters` gives what its endpoint is called with."""
        answer, sent = yield from self.grant(kind, parameters, source, deadline)
        return token_of(kind, answer, sent)

    def grant(
        self,
        kind: TokenKind,
        parameters: Callable[[], Flow[Mapping[str, Any]]],
        source: TokenSource | None,
        deadline: float,
        *,
        idempotent: bool = True,
    ) -> Flow[tuple[Record, float]]:
        """The whole answer of a token endpoint, and when it was asked."""
        call = _token_call(kind, (yield from parameters()), idempotent=idempotent)
        sent = time.time()
        result = yield from self.exchange(call, source, deadline - time.monotonic(), limited=False)
        return Record(cast("dict[str, Any]", result)), sent

    def exchange(
        self,
        call: Call,
        source: TokenSource | None,
        timeout: float,
        *,
        limited: bool = True,
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send a call until it has a result; a dict, or the `HTTPResponse` of a download."""
        files = call.files
        whole = not files and not call.stream
        deadline = time.monotonic() + timeout
        body: bytes | MultipartBody | None = None
        headers: Mapping[str, str] | None = _JSON_HEADERS
        if files:
            from wecom_runtime.http.multipart import MultipartBody, form_fields

            body = yield Invoke(MultipartBody, form_fields(call.body, _encode), files)
            headers = None
        elif call.body is not None:
            body = _json_bytes(call)
        else:
            headers = None
        if call.byte_range is not None:
            headers = {**(headers or {}), "Range": _range(call.byte_range)}
        try:
            return (yield from self._attempts(call, source, deadline, timeout, whole, body, headers, limited))
        finally:
            if files and body is not None:
                cast("MultipartBody", body).close()

    # -- how

    def _attempts(
        self,
        call: Call,
        source: TokenSource | None,
        deadline: float,
        timeout: float,
        whole: bool,
        body: bytes | MultipartBody | None,
        headers: Mapping[str, str] | None,
        limited: bool,
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        if source is not None and call.query is not None and source.kind.query in call.query:
            source = None  # the caller brings a token
        refused: Token | None = None
        network = busy = 0
        while True:
            token: Token | None = None
            if source is not None:
                token = source.peek() if refused is None else None
                if token is None:
                    token = yield from source.obtain(deadline, refused)
            if limited and self.limiter is not None:
                yield from self._keep_rate(call, deadline)
            left = deadline - time.monotonic()
            if left <= 0:
                raise CallTimeoutError(
                    f"{call.path}: the time allowed was over before the call could be sent",
                    endpoint=call.path,
                    may_have_arrived=False,
                )
            request = Request(
                call.method,
                self._url(call, source, token),
                endpoint=call.path,
                headers=headers,
                body=body,
                stream=call.stream,
                limit=self.max_answer,
            )
            failure: WeComError
            wait: float | None = None
            try:
                answer: HTTPResponse = yield Send(request, left if whole else timeout, whole)
                if not whole:
                    deadline = time.monotonic() + timeout  # the time that a file takes does not count
                payload = yield from self._payload(call, answer, timeout)
                if payload is None:
                    return answer
                errcode = errcode_of(payload)
                if errcode == 0:
                    return payload
            except TransportError as error:
                network += 1
                failure = error
                if call.idempotent and network < self.retry.attempts and _is_transient(error):
                    wait = self.retry.delay(network)
            else:
                failure = self._error(call, errcode, payload, answer, token)
                payload = None  # not in this frame any more, should the error show its variables
                if source is not None and errcode in source.kind.stale:
                    if refused is None and source.renewable and token is not None:
                        refused = token
                        logger.debug("%s: the token was refused (%d), fetching a new one", call.path, errcode)
                        continue
                elif errcode in self.codes.busy:
                    busy += 1
                    if busy < self.retry.busy_attempts:
                        wait = max(self.retry.delay(busy), _retry_after(answer) or 0)
            if wait is None or wait >= deadline - time.monotonic():
                raise failure
            logger.debug("%s: trying again in %.1f s after %s", call.path, wait, type(failure).__name__)
            yield Sleep(wait)

    def _url(self, call: Call, source: TokenSource | None, token: Token | None) -> str:
        pieces: list[str] = []
        if source is not None and token is not None:
            pieces.append(f"{source.kind.query}={token.quoted}")
        if call.query:
            for name, value in call.query.items():
                pieces.append(f"{quote(name, safe='')}={quote(value, safe='')}")
        if not pieces:
            return self.base_url + call.path
        return f"{self.base_url}{call.path}?{'&'.join(pieces)}"

    def _keep_rate(self, call: Call, deadline: float) -> Flow[None]:
        assert self.limiter is not None  # noqa: S101
        left = deadline - time.monotonic()
        wait = self.limiter.reserve(left)
        if wait is None:
            raise CallTimeoutError(
                f"{call.path}: the client's own rate limit would delay the call by more than the {left:.1f} s left; "
                "it was not sent",
                endpoint=call.path,
                may_have_arrived=False,
            )
        if wait:
            yield Sleep(wait)

    def _payload(self, call: Call, answer: HTTPResponse, timeout: float) -> Flow[dict[str, Any] | None]:
        """The JSON object of an answer; None if it is a file."""
        status = answer.status
        if not call.stream:
            if status >= 300:
                return self._http_error(call, answer, answer.body)
            return _object(call, answer, answer.body)
        if status in (200, 206) and not _maybe_json(answer):
            return None
        body = Body((yield Peek(answer, MAX_ERROR, timeout)))
        payload: dict[str, Any] | None = None
        if len(body) <= MAX_ERROR:
            try:
                payload = self._http_error(call, answer, body) if status >= 300 else _object(call, answer, body)
            except ResponseError:
                pass  # text that is the file
            except BaseException:
                yield Discard(answer)
                raise
        if payload is not None and errcode_of(payload) != 0:
            yield Discard(answer)
            return payload
        return None

    def _http_error(self, call: Call, answer: HTTPResponse, body: bytes) -> dict[str, Any]:
        """The JSON object of an answer with a HTTP error, if WeCom made it; otherwise raises."""
        status = answer.status
        if 300 <= status < 400:
            try:
                host = urlsplit(answer.headers.get("location", "")).hostname
            except ValueError:
                host = None
            raise TransportError(
                f"{call.path}: the server redirects to {host or 'another place'}, which is never followed, as the "
                "token would go there: check base_url",
                endpoint=call.path,
                status=status,
            )
        if status < 500:
            try:
                payload = _object(call, answer, body)
            except ResponseError:
                pass
            else:
                if errcode_of(payload) != 0:
                    return payload
        raise TransportError(f"{call.path}: the server answered HTTP {status}", endpoint=call.path, status=status)

    def _error(
        self,
        call: Call,
        errcode: int,
        payload: dict[str, Any],
        answer: HTTPResponse,
        token: Token | None,
    ) -> APIError:
        secrets = [*call.secrets, *([token.value] if token is not None else ())]
        return error_for(
            errcode,
            redact(str(payload.get("errmsg", "")), secrets),
            table=self.errors,
            endpoint=call.path,
            docs=call.document,
            response=redact_mapping(payload, secrets),
            retry_after=_retry_after(answer) or self.codes.wait.get(errcode),
        )


def _token_call(kind: TokenKind, parameters: Mapping[str, Any], *, idempotent: bool) -> Call:
    values = {**parameters, **kind.fixed}
    if kind.method == "GET":
        query = {name: str(value) for name, value in values.items()}
        call = Call("GET", kind.path, query, idempotent=idempotent, document=kind.document)
    else:
        call = Call(kind.method, kind.path, None, values, idempotent=idempotent, document=kind.document)
    call.secrets = tuple(value for value in parameters.values() if isinstance(value, str))
    return call


def token_of(kind: TokenKind, payload: Mapping[str, Any], sent: float) -> Token:
    """The token in an answer."""
    value = payload.get(kind.value)
    if not isinstance(value, str) or not value:
        raise ResponseError(f"{kind.path}: the answer has no {kind.value}", endpoint=kind.path, path=kind.value)
    try:
        lifetime = float(payload.get(kind.expires) or 0)
    except (TypeError, ValueError):
        lifetime = 0.0
    return Token(value, sent, sent + (lifetime if lifetime > 0 else LIFETIME))


def errcode_of(payload: Mapping[str, Any]) -> int:
    """errcode as a number; 0 where there is none, as some endpoints send it only on failure."""
    errcode = payload.get("errcode", 0)
    if type(errcode) is int:
        return errcode
    try:
        return int(errcode or 0)
    except (TypeError, ValueError):
        return 0


def _json_bytes(call: Call) -> Body:
    try:
        return Body(_encode(call.body).encode())
    except (TypeError, ValueError) as error:  # also text with lone surrogates, which UTF-8 cannot carry
        what = "text that is not valid Unicode" if isinstance(error, UnicodeError) else str(error)
    raise InvalidArgumentError(f"{call.path}: the parameters cannot be sent as JSON: {what}", endpoint=call.path)


def _object(call: Call, answer: HTTPResponse, body: bytes) -> dict[str, Any]:
    try:
        if body.startswith(b"\xef\xbb\xbf"):
            body = body[3:]
        payload = _decode(str(body, "utf-8", "replace"))
    except (ValueError, RecursionError):
        payload = None
    if isinstance(payload, dict):
        return cast("dict[str, Any]", payload)
    failure = _unreadable(call, answer, body, payload)
    del body, payload  # not in this frame any more, should the error show its variables
    raise failure


def _unreadable(call: Call, answer: HTTPResponse, body: bytes, payload: object) -> WeComError:
    content_type = answer.headers.get("content-type", "no content type")
    what = "not JSON" if payload is None else f"a JSON {type(payload).__name__}, not an object"
    if not body:
        if "content-length" not in answer.headers and "transfer-encoding" not in answer.headers:
            return TransportError(f"{call.path}: the answer is cut off", endpoint=call.path)
        what = "empty"
    return ResponseError(
        f"{call.path}: the answer is {what} (HTTP {answer.status}, {content_type[:80]}, {len(body)} bytes)",
        endpoint=call.path,
        status=answer.status,
    )


def _maybe_json(answer: HTTPResponse) -> bool:
    if "content-disposition" in answer.headers:
        return False
    content_type = answer.headers.get("content-type", "").lower()
    return not content_type or content_type.startswith(("application/json", "text/"))


def _is_transient(error: TransportError) -> bool:
    """Whether another try may help."""
    return error.passing and (error.status is None or error.status >= 500)


def _retry_after(answer: HTTPResponse) -> float | None:
    text = answer.headers.get("retry-after", "").strip()
    return float(text) if text.isdigit() else None


def _range(byte_range: tuple[int, int | None]) -> str:
    first, last = byte_range
    if first < 0 or (last is not None and last < first):
        raise InvalidArgumentError(f"byte range {byte_range}: the first byte must not be after the last")
    return f"bytes={first}-{'' if last is None else last}"
