"""The transport of the synchronous client, on requests. It sends one request and does not retry.

A client loads this module with its first call, as requests takes longer to import than everything else together.
This module, `requests_session` and `deadlines` look up proxies and certificates of the environment once, read the body
within limits of size and time, never follow redirects, and let no exception of requests or urllib3 out, as these quote
the URL and so the token.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any, cast

import requests
import urllib3
from requests.structures import CaseInsensitiveDict
from urllib3.util import Timeout

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.logs import guard_loggers

from .deadlines import Deadline, current
from .decoding import ACCEPT_ENCODING, CHUNK, UNLIMITED, Decoder
from .failures import convert, too_large
from .messages import HTTPResponse, Request
from .policy import CONNECT_TIMEOUT, is_tls
from .requests_private import CONTENT, renew_cookie_lock
from .requests_session import OwnSession, fast_view
from .requests_streams import FAILURES, ResponseStream


class RequestsTransport:
    """A transport over a `requests.Session`: its own, or one that the user configured.

    Args:
        base_url: The address of the server.
        http: The user's session, which is not closed.
        proxies: The proxies that the user passed.
        allow_unverified_tls: Whether a user's session may leave certificates unverified.
    """

    def __init__(
        self,
        base_url: str,
        *,
        http: requests.Session | None = None,
        proxies: Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        guard_loggers("urllib3.connectionpool", "urllib3.util.retry")
        self._base_url = base_url
        self._user_session = http
        self._given_proxies = proxies
        self._must_verify = not allow_unverified_tls and is_tls(base_url)
        self.certificates: dict[str, tuple[str, str]] = {}
        """Origin -> certificate file and key file for client authentication."""
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<RequestsTransport {self._base_url}>"

    @cached_property
    def _session(self) -> requests.Session:
        """The session in use, opened by the first call, and by the first one after a fork or `close`."""
        if self._user_session is None:
            return OwnSession(self._given_proxies, self.certificates)
        return fast_view(self._user_session, self._given_proxies, self.certificates, must_verify=self._must_verify)

    def after_fork_in_child(self) -> None:
        vars(self).pop("_session", None)
        if self._user_session is not None:
            _renew(self._user_session)

    def send(self, request: Request) -> HTTPResponse:
        """See `Transport`."""
        failure: WeComError
        try:
            return self._send(request)
        except WeComError as error:
            failure = error
        except FAILURES as error:
            failure = convert(error, request.endpoint)
        # Not inside "except", where requests' exception, which has the URL, would become the context of this one.
        raise failure.with_traceback(None)

    def _send(self, request: Request) -> HTTPResponse:
        timeout, whole = request.timeout, request.whole
        deadline = Deadline(timeout, whole)
        before, current.deadline = current.deadline, deadline
        try:
            response = self._session.request(
                request.method,
                request.url,
                data=cast("Any", request.body),
                headers=self._headers(request),
                stream=True,
                timeout=cast(
                    "Any",
                    Timeout(connect=min(timeout, CONNECT_TIMEOUT), read=timeout, total=timeout if whole else None),
                ),
                allow_redirects=False,
            )
            try:
                if not request.stream:
                    return HTTPResponse(response.status_code, response.headers, _read(response, request, deadline))
                read, encoding = _reader(response)
                deadline.limit_each_wait()
                decoder = Decoder(encoding, UNLIMITED, request.endpoint)
                stream = ResponseStream(read, response.close, decoder, deadline, request.endpoint)
                return HTTPResponse(response.status_code, response.headers, stream=stream)
            except BaseException:
                response.close()  # the unread rest must not become the response to the next request
                raise
        finally:
            current.deadline, current.query = before, ""

    def _headers(self, request: Request) -> CaseInsensitiveDict[Any]:
        headers: CaseInsensitiveDict[Any] = CaseInsensitiveDict(self._session.headers)
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        if request.headers:
            headers.update(request.headers)
        body = request.body
        if isinstance(body, bytes):
            headers["Content-Length"] = str(len(body))
        elif body is not None:
            headers["Content-Type"] = body.content_type
            headers["Content-Length"] = str(body.length)
            body.rewind()
        return headers

    def close(self) -> None:
        """Close the client's own connections; a user's session stays open. The next call opens new ones."""
        session = vars(self).pop("_session", None)
        if session is not None and self._user_session is None:
            session.close()


def _reader(response: requests.Response) -> tuple[Callable[[int], bytes], str | None]:
    """Return a function that reads the available bytes without waiting for a full buffer, and their encoding."""
    raw: Any = response.raw
    if raw is None or getattr(response, CONTENT, False) is not False:
        return io.BytesIO(response.content).read, None
    encoding = response.headers.get("content-encoding")
    if isinstance(raw, urllib3.HTTPResponse):
        return partial(raw.read1, decode_content=False), encoding
    if not hasattr(raw, "stream"):  # a plain file object of a test's adapter
        return raw.read, encoding
    chunks = raw.stream(4096, decode_content=False)
    return lambda size: next(chunks, b""), encoding


def _read(response: requests.Response, request: Request, deadline: Deadline) -> bytes:
    """Return the whole body."""
    raw: Any = response.raw
    encoding = response.headers.get("content-encoding")
    is_usual = not encoding and type(raw) is urllib3.HTTPResponse and getattr(response, CONTENT, False) is False
    if is_usual:
        read: Callable[[int], bytes] = partial(raw.read1, decode_content=False)
    else:
        read, encoding = _reader(response)
    decoder = Decoder(encoding, request.limit, request.endpoint) if encoding else None
    chunk_size = CHUNK if decoder is None else decoder.chunk_size
    chunks: list[bytes] = []
    size = 0
    while data := read(chunk_size):
        chunks.append(data if decoder is None else decoder.feed(data))
        size += len(data)
        if size > request.limit:
            raise too_large(request.endpoint, request.limit)
        deadline.remaining()  # raises in time for connections of other classes, too, which do not check it
    if decoder is not None:
        decoder.finish()
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _renew(session: requests.Session) -> None:
    """Give a session new connection pools and locks, and keep its settings."""
    for adapter in set(session.adapters.values()):
        if hasattr(adapter, "__getstate__") and hasattr(adapter, "__setstate__"):
            adapter.__setstate__(adapter.__getstate__())  # pyright: ignore[reportAttributeAccessIssue]
    renew_cookie_lock(session)
