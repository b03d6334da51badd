"""HTTP of the synchronous client, on requests: one request out, one answer in, no rules.

What is decided here is what keeps a call cheap and safe: proxies and certificates of the environment are looked up
once, a request is prepared without requests' general machinery, the body is read with a limit on its size and on the
time it takes, redirects are never followed, and no exception of requests or urllib3 (they quote the URL, and so the
token) gets out.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.logs import guard_loggers

from .decoding import ACCEPT_ENCODING, CHUNK, ENCODED_CHUNK, Decoder
from .failures import convert, timed_out, too_large, unverified
from .messages import HTTPResponse, Request

if TYPE_CHECKING:
    import requests

CONNECT_TIMEOUT = 5.0
POOL_SIZE = 64
USER_AGENT = "wecom-client"


class RequestsTransport:
    """Sends requests over a `requests.Session`: its own, or one that the user configured."""

    def __init__(
        self,
        base_url: str,
        *,
        http: requests.Session | None = None,
        proxies: Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        self._base_url = base_url
        self._user_session = http
        self._must_verify = not allow_unverified_tls and base_url.startswith("https:")
        self._proxies = {"http": proxies, "https": proxies} if isinstance(proxies, str) else dict(proxies or {})
        self._session: requests.Session | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<RequestsTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        self._session = None
        if self._user_session is not None:
            _renew(self._user_session)

    def _start(self) -> requests.Session:
        # requests is imported now, not with the client: it takes longer than everything else together.
        import requests
        from requests.adapters import HTTPAdapter
        from requests.structures import CaseInsensitiveDict
        from requests.utils import get_environ_proxies
        from urllib3.exceptions import HTTPError
        from urllib3.util import Timeout

        guard_loggers("urllib3.connectionpool", "urllib3.util.retry")
        session = self._user_session
        if session is None:
            session = requests.Session()
            adapter = HTTPAdapter(pool_connections=4, pool_maxsize=POOL_SIZE)
            session.mount("https://", adapter)
            session.mount("http://", adapter)
            session.headers["User-Agent"] = USER_AGENT
        environment: dict[str, str] = {}
        verify: bool | str = True
        if session.trust_env:
            environment = dict(get_environ_proxies(self._base_url))
            verify = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True
        self._environment = {**environment, **self._proxies}
        self._verify = verify
        self._make_headers = CaseInsensitiveDict
        self._make_timeout = Timeout
        self._requests = requests
        self._failures = (requests.RequestException, HTTPError, OSError, UnicodeError, ValueError)
        self._get_headers = self._headers(session, None)
        self._session = session
        return session

    def _headers(self, session: requests.Session, extra: Mapping[str, str] | None) -> Any:
        headers = self._make_headers(session.headers)
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        if extra:
            headers.update(extra)
        return headers

    def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        session = self._session or self._start()
        deadline = time.monotonic() + timeout
        failure: WeComError
        try:
            raw, status, headers = self._exchange(session, request, timeout, whole)
            if request.stream:
                return HTTPResponse(status, headers, stream=_RawStream(raw, headers, request.endpoint))
            if not whole:
                deadline = time.monotonic() + timeout  # the file has been sent, what is left is the answer
            return HTTPResponse(status, headers, self._body(raw, headers, request, deadline))
        except WeComError as error:
            failure = error
        except self._failures as error:
            failure = convert(error, request.endpoint)
        # Not inside "except": requests' exception would stay reachable, and with it the URL.
        raise failure.with_traceback(None)

    def _exchange(
        self, session: requests.Session, request: Request, timeout: float, whole: bool
    ) -> tuple[Any, int, Mapping[str, str]]:
        body = request.body
        own = self._user_session is None
        if own and body is None and request.headers is None:
            headers = self._get_headers
        else:
            headers = self._headers(session, request.headers)
        if body is None:
            if request.method != "GET":
                headers = headers.copy()
                headers["Content-Length"] = "0"
        elif isinstance(body, bytes):
            headers["Content-Length"] = str(len(body))
        else:
            headers["Content-Type"] = body.content_type
            headers["Content-Length"] = str(body.length)
            body.rewind()
        limit = self._make_timeout(
            connect=min(timeout, CONNECT_TIMEOUT), read=timeout, total=timeout if whole else None
        )
        if own:
            prepared = self._prepare(request, headers)
            prepared.body = cast(Any, body)
            response = session.get_adapter(request.url).send(
                prepared, stream=True, timeout=cast(Any, limit), verify=self._verify, proxies=self._environment
            )
            return response.raw, response.status_code, response.headers
        general = self._requests.Request(request.method, request.url, headers=headers)
        prepared = session.prepare_request(general)
        prepared.headers.update(headers)
        prepared.body = cast(Any, body)
        prepared.hooks["response"].append(_stop_at_redirect)
        # The user may change these at any time.
        verify = self._verify if session.verify is True else cast("bool | str", session.verify)
        if not verify and self._must_verify:
            raise unverified("http=")
        try:
            response = session.send(
                prepared,
                stream=True,
                timeout=cast(Any, limit),
                allow_redirects=False,
                proxies={**self._environment, **session.proxies, **self._proxies},
                verify=verify,
                cert=session.cert,
            )
        except _Redirect as redirect:
            response = redirect.response
        return response.raw, response.status_code, response.headers

    def _prepare(self, request: Request, headers: Any) -> requests.PreparedRequest:
        # What PreparedRequest.prepare does beyond this (parse and requote the URL, cookies, .netrc) is not needed:
        # the URL is made of checked and quoted pieces.
        prepared = self._requests.PreparedRequest()
        prepared.method = request.method
        prepared.url = request.url
        prepared.headers = headers
        prepared.hooks = {"response": []}
        return prepared

    def _body(self, raw: Any, headers: Mapping[str, str], request: Request, deadline: float) -> bytes:
        endpoint = request.endpoint
        limit = request.limit
        encoding = headers.get("content-encoding")
        decoder = Decoder(encoding, limit, endpoint) if encoding and encoding != "identity" else None
        read = reader(raw)
        pieces: list[bytes] = []
        size = 0
        try:
            while data := read(CHUNK):
                if decoder is not None:
                    data = decoder.feed(data)
                size += len(data)
                if size > limit:
                    raise too_large(endpoint, limit)
                pieces.append(data)
                if time.monotonic() > deadline:
                    raise timed_out(endpoint)
            if decoder is not None:
                decoder.finish()
        except BaseException:
            raw.close()  # the rest of the answer must not be taken for the next one
            raise
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        session, self._session = self._session, None
        if session is not None and session is not self._user_session:
            session.close()


class _Redirect(Exception):
    """Carries a redirect out of a session of the user."""

    def __init__(self, response: requests.Response) -> None:
        super().__init__()
        self.response = response


def _stop_at_redirect(response: requests.Response, *_: Any, **__: Any) -> None:
    # A session prepares the next request of a redirect even if told not to follow it, and fails for odd addresses.
    if response.is_redirect:
        raise _Redirect(response)


def reader(raw: Any) -> Any:
    """A function that gives what has arrived, not waiting for a full buffer, so that a deadline can be kept."""
    if not hasattr(raw, "stream"):  # a plain file, as adapters made for tests have it
        return raw.read
    if hasattr(raw, "read1"):
        return lambda size: raw.read1(size, decode_content=False)
    return lambda size: raw.read(4096, decode_content=False)  # urllib3 1.26


class _RawStream:
    """The body of a streamed answer; see `files.Stream`."""

    def __init__(self, raw: Any, headers: Mapping[str, str], endpoint: str) -> None:
        self._raw = raw
        self._endpoint = endpoint
        self._peeked: list[bytes] = []
        encoding = headers.get("content-encoding")
        self._decoder = Decoder(encoding, 1 << 62, endpoint) if encoding and encoding != "identity" else None
        self._read = reader(raw)

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    def _next(self) -> bytes:
        from urllib3.exceptions import HTTPError

        failure: WeComError
        try:
            while data := self._read(ENCODED_CHUNK if self._decoder is not None else CHUNK):
                if self._decoder is not None:
                    data = self._decoder.feed(data)
                if data:
                    return cast(bytes, data)
            if self._decoder is not None:
                self._decoder.finish()
            return b""
        except WeComError as error:
            failure = error
        except (HTTPError, OSError, ValueError) as error:
            failure = convert(error, self._endpoint)
        self.close()
        raise failure

    def peek(self, limit: int, timeout: float) -> bytes:
        deadline = time.monotonic() + timeout
        size = sum(map(len, self._peeked))
        while size <= limit and (data := self._next()):
            self._peeked.append(data)
            size += len(data)
            if time.monotonic() > deadline:
                self.close()
                raise timed_out(self._endpoint)
        return b"".join(self._peeked)

    def pieces(self) -> Iterator[bytes]:
        while self._peeked:
            yield self._peeked.pop(0)
        while data := self._next():
            yield data

    def close(self) -> None:
        self._raw.close()


def _renew(session: requests.Session) -> None:
    """Give a session new pools and locks, its settings kept."""
    import threading

    for adapter in set(session.adapters.values()):
        if hasattr(adapter, "__getstate__") and hasattr(adapter, "__setstate__"):
            adapter.__setstate__(adapter.__getstate__())  # pyright: ignore[reportAttributeAccessIssue]
    session.cookies._cookies_lock = threading.RLock()  # type: ignore[attr-defined]
