"""HTTP of the synchronous client, on requests: one request out, one answer in, no rules.

What is decided here is what keeps a call cheap and safe: proxies and certificates of the environment are looked up
once, a request is prepared without requests' general machinery, the body is read with a limit on its size and on the
time it takes, redirects are never followed, and no exception of requests or urllib3 (they quote the URL, and so the
token) gets out.
"""

from __future__ import annotations

import errno
import os
import time
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from . import fork
from .errors import CallTimeoutError, ConfigurationError, ResponseError, TransportError, WeComError
from .flow import Answer as Answer
from .flow import Request as Request
from .logs import guard_loggers

if TYPE_CHECKING:
    import requests

CHUNK = 64 * 1024
ENCODED_CHUNK = 4 * 1024
"""Compressed bytes that are read at once: they may become a thousand times as many."""
CONNECT_TIMEOUT = 5.0
POOL_SIZE = 64
USER_AGENT = "wecom-client"
# Only what is decoded here, within the size limit.
ACCEPT_ENCODING = "gzip, deflate"


class Decoder:
    """Undoes the content encoding, never giving more than `limit` bytes in all."""

    def __init__(self, encoding: str, limit: int, endpoint: str) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise ResponseError(f"{endpoint}: the answer's encoding {encoding[:40]!r} is not known", endpoint=endpoint)
        self._deflate = encoding == "deflate"
        self._inflater = zlib.decompressobj(zlib.MAX_WBITS | (0 if self._deflate else 16))
        self._left = limit
        self._limit = limit
        self._endpoint = endpoint
        self._fresh = True

    def feed(self, data: bytes) -> bytes:
        try:
            try:
                result = self._inflater.decompress(data, self._left + 1)
            except zlib.error:
                if not (self._deflate and self._fresh):
                    raise
                # "deflate" means zlib's format, but some servers send the bare stream.
                self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
                result = self._inflater.decompress(data, self._left + 1)
        except zlib.error:
            failure = ResponseError(f"{self._endpoint}: the answer cannot be decompressed", endpoint=self._endpoint)
        else:
            self._fresh = False
            self._left -= len(result)
            if self._left >= 0:
                return result
            failure = too_large(self._endpoint, self._limit)
        raise failure

    def finish(self) -> None:
        if not self._inflater.eof and not self._fresh:
            raise TransportError(f"{self._endpoint}: the compressed answer is cut off", endpoint=self._endpoint)


def unverified(what: str) -> ConfigurationError:
    return ConfigurationError(
        f"TLS verification is switched off in what was passed as {what}: anybody between could read the tokens. "
        "Give it the certificates of your proxy instead, or pass allow_unverified_tls=True"
    )


def too_large(endpoint: str, limit: int) -> ResponseError:
    return ResponseError(f"{endpoint}: the answer is larger than {limit} bytes", endpoint=endpoint)


def timed_out(endpoint: str, *, may_have_arrived: bool = True) -> CallTimeoutError:
    what = "no complete answer" if may_have_arrived else "no connection"
    return CallTimeoutError(
        f"{endpoint}: {what} within the time allowed", endpoint=endpoint, may_have_arrived=may_have_arrived
    )


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

    def send(self, request: Request, timeout: float, whole: bool) -> Answer:
        session = self._session or self._start()
        deadline = time.monotonic() + timeout
        failure: WeComError
        try:
            raw, status, headers = self._exchange(session, request, timeout, whole)
            if request.stream:
                return Answer(status, headers, stream=_RawStream(raw, headers, request.endpoint))
            if not whole:
                deadline = time.monotonic() + timeout  # the file has been sent, what is left is the answer
            return Answer(status, headers, self._body(raw, headers, request, deadline))
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


# Words for what may go wrong below HTTP. Exceptions' own texts are not used: they quote URLs.
_NEVER_ARRIVED = {
    "ConnectTimeout",
    "ConnectTimeoutError",
    "NewConnectionError",
    "NameResolutionError",
    "ConnectError",
    "ProxyError",
    "PoolTimeout",
}
_SAFE_ERRNO = (errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL)


def convert(error: BaseException, endpoint: str) -> WeComError:
    """This library's error for one of requests, urllib3, httpx or the operating system."""
    import socket
    import ssl

    chain = list(_chain(error))
    names = {name for e in chain for name in (c.__name__ for c in type(e).__mro__)}
    tls = next((e for e in chain if isinstance(e, ssl.SSLError) and not isinstance(e, ssl.SSLEOFError)), None)
    system = next((e for e in chain if isinstance(e, OSError) and e.errno), None)
    unsent = bool(names & _NEVER_ARRIVED) or (system is not None and system.errno in _SAFE_ERRNO)
    if any(isinstance(e, socket.gaierror) for e in chain) or "NameResolutionError" in names:
        return TransportError(
            f"{endpoint}: the host name cannot be resolved", endpoint=endpoint, may_have_arrived=False
        )
    if isinstance(tls, ssl.SSLCertVerificationError):
        what = f"the server's certificate was not accepted: {tls.verify_message}"
        return TransportError(f"{endpoint}: {what}", endpoint=endpoint, may_have_arrived=False, passing=False)
    if tls is not None:
        return TransportError(f"{endpoint}: TLS failed: {tls.reason or 'handshake'}", endpoint=endpoint)
    if any("CA certificate bundle" in str(e) for e in chain if isinstance(e, OSError)):
        return ConfigurationError("REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names a file that does not exist")
    if "MissingDependencyException" in names or any("SOCKS" in str(e) for e in chain if "InvalidSchema" in names):
        return ConfigurationError("a SOCKS proxy needs the package PySocks")
    if names & {"InvalidURL", "InvalidSchema", "MissingSchema", "InvalidProxyURL", "LocationValueError"}:
        return ConfigurationError("the base URL or a proxy URL is not valid")
    refused = system is not None and system.errno != errno.ETIMEDOUT
    if not refused and any("Timeout" in name or name == "timeout" for name in names):  # also base classes of others
        return timed_out(endpoint, may_have_arrived=not unsent)
    if "ProxyError" in names:
        what = "the proxy does not answer"
    elif names & {"IncompleteRead", "InvalidChunkLength"}:
        what = "the answer is cut off"
    elif system is not None:
        what = f"the connection failed: {os.strerror(system.errno or 0)}"
    elif names & {"RemoteDisconnected", "RemoteProtocolError", "ProtocolError", "BadStatusLine"}:
        what = "the connection was closed before the answer was complete"
    else:
        what = f"the connection failed ({type(error).__name__})"
    return TransportError(f"{endpoint}: {what}", endpoint=endpoint, may_have_arrived=not unsent)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and those that it wraps, as arguments, reason or cause."""
    seen: set[int] = set()
    todo: list[object] = [error]
    while todo:
        e = todo.pop(0)
        if not isinstance(e, BaseException) or id(e) in seen:
            continue
        seen.add(id(e))
        yield e
        todo += [*e.args, getattr(e, "reason", None), e.__cause__, e.__context__]
