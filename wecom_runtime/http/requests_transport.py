"""HTTP of the synchronous client, on requests: one request out, one answer in, no rules.

What is decided here is what keeps a call cheap and safe: proxies and certificates of the environment are looked up
once, requests' general machinery is used only where somebody has put something into it (a session of the user's, a
library that mocks or records), the body is read with a limit on its size and on the time that it takes, redirects are
never followed, and no exception of requests or urllib3 (they quote the URL, and so the token) gets out.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator, Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.logs import guard_loggers

from .decoding import ACCEPT_ENCODING, UNLIMITED, Decoder
from .failures import convert
from .messages import HTTPResponse, Request
from .policy import (
    CONNECT_TIMEOUT,
    MAX_IDLE,
    USER_AGENT,
    ProxyRules,
    certificates_of_environment,
    origin_of,
    unverified,
)

if TYPE_CHECKING:
    import requests
    from urllib3 import HTTPConnectionPool

    from .deadlines import Limit

HOSTS = 16
"""Hosts whose connections are kept: WeCom's, and those from which bots fetch files."""


class _Arriving(NamedTuple):
    """An answer whose body has still to be read."""

    status: int
    headers: Mapping[str, str]
    encoding: str | None
    read: Callable[[int], bytes]
    close: Callable[[], object]


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
        self._given_proxies = proxies
        self._must_verify = not allow_unverified_tls
        self.certificates: dict[str, tuple[str, str]] = {}
        """Origin -> the files of the certificate with which the client identifies itself there."""
        self._carrier: _Carrier | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<RequestsTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        self._carrier = None
        if self._user_session is not None:
            _renew(self._user_session)

    def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        """See `Transport`."""
        carrier = self._carrier
        if carrier is None:
            carrier = self._carrier = _Carrier(
                self._user_session,
                self._given_proxies,
                must_verify=self._must_verify and _is_tls(self._base_url),
                certificates=self.certificates,
            )
        failure: WeComError
        try:
            return carrier.exchange(request, timeout, whole)
        except WeComError as error:
            failure = error
        except carrier.failures as error:
            failure = convert(error, request.endpoint)
        # Not inside "except": requests' exception would stay reachable, and with it the URL.
        raise failure.with_traceback(None)

    def close(self) -> None:
        """Close the connections, but for those of a session of the user's."""
        carrier, self._carrier = self._carrier, None
        if carrier is not None and self._user_session is None:
            carrier.session.close()


class _Carrier:
    """A session, and what was found out once about how to use it.

    requests is imported here and not with the client: it takes longer than everything else together.
    """

    def __init__(
        self,
        user_session: requests.Session | None,
        proxies: Mapping[str, str] | str | None,
        *,
        must_verify: bool,
        certificates: Mapping[str, tuple[str, str]],
    ) -> None:
        import requests
        from requests.adapters import HTTPAdapter
        from requests.structures import CaseInsensitiveDict
        from urllib3 import Retry
        from urllib3.exceptions import HTTPError
        from urllib3.util import Timeout

        from . import deadlines

        guard_loggers("urllib3.connectionpool", "urllib3.util.retry")
        self.own = user_session is None
        self.session = user_session if user_session is not None else _own_session()
        self.failures = (requests.RequestException, HTTPError, OSError, UnicodeError, ValueError)
        self._must_verify = must_verify
        self._own_certificates = certificates
        self._proxies = ProxyRules(proxies, environment=self.session.trust_env)
        self._certificates: str | bool | None = None
        self._requests = requests
        self._adapter_class = HTTPAdapter
        self._deadlines = deadlines
        self._make_headers = CaseInsensitiveDict
        self._make_timeout = Timeout
        self._no_retries = Retry(0, read=False)
        self._headers: dict[str, str] = {**cast("Any", self.session.headers), "Accept-Encoding": ACCEPT_ENCODING}
        self._pools: dict[str, tuple[HTTPConnectionPool, int]] = {}
        self._seen: tuple[object, ...] = ()
        self._untouched = False

    def __repr__(self) -> str:
        return "<connections of requests>"

    def exchange(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        limit = self._deadlines.Limit(timeout, whole)
        with self._deadlines.within(limit):
            if self.own and self._is_untouched():
                arriving = self._directly(request, timeout, whole)
            else:
                arriving = self._through_session(request, timeout, whole)
            try:
                decoder = Decoder(arriving.encoding, UNLIMITED if request.stream else request.limit, request.endpoint)
                if request.stream:
                    limit.receive_file()
                    stream = _ResponseStream(arriving, decoder, limit, self.failures, request.endpoint)
                    return HTTPResponse(arriving.status, arriving.headers, stream=stream)
                return HTTPResponse(arriving.status, arriving.headers, _read(arriving, decoder, limit))
            except BaseException:
                arriving.close()  # the rest of the answer must not be taken for the next one
                raise

    # -- without requests' machinery

    def _is_untouched(self) -> bool:
        """Whether requests is as its authors made it: what mocks or records replaces one of these."""
        session, adapter = self._requests.Session, self._adapter_class
        seen = (session.request, session.send, session.get_adapter, adapter.send)
        if seen != self._seen:
            self._untouched = all(_is_of_requests(function) for function in seen)
            self._seen = seen
        return self._untouched

    def _directly(self, request: Request, timeout: float, whole: bool) -> _Arriving:
        """Over urllib3's pools, as requests' own adapter does it in the end."""
        origin = origin_of(request.url)
        pool, start = self._pools.get(origin) or self._find_pool(origin)
        headers = self._headers
        if request.headers is not None:
            headers = {**headers, **request.headers}
        body = request.body
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "Content-Type": body.content_type, "Content-Length": str(body.length)}
            body.rewind()
        raw = pool.urlopen(
            request.method,
            request.url[start:],
            cast("Any", body),
            headers,
            retries=self._no_retries,
            redirect=False,
            assert_same_host=False,
            timeout=self._timeout(timeout, whole),
            preload_content=False,
            decode_content=False,
        )
        return _Arriving(raw.status, raw.headers, raw.headers.get("content-encoding"), _reader(raw), raw.close)

    def _find_pool(self, origin: str) -> tuple[HTTPConnectionPool, int]:
        prepared = self._requests.PreparedRequest()
        prepared.method = "GET"
        prepared.url = f"{origin}/"
        proxies = self._proxies_for(origin)
        verify = self._verify(origin)
        adapter = self._adapter(origin)
        certificate = self._own_certificates.get(origin)
        pool = adapter.get_connection_with_tls_context(prepared, verify, proxies=proxies, cert=certificate)
        adapter.cert_verify(pool, prepared.url, verify, certificate)
        # A proxy for http: wants the whole address, all others the path.
        start = 0 if adapter.request_url(prepared, proxies).startswith("http") else len(origin)
        if len(self._pools) >= HOSTS:
            self._pools.clear()  # as requests closes pools, too, when there are more
        return self._pools.setdefault(origin, (pool, start))

    def _timeout(self, timeout: float, whole: bool) -> Any:
        return self._make_timeout(connect=min(timeout, CONNECT_TIMEOUT), read=timeout, total=timeout if whole else None)

    # -- with it

    def _through_session(self, request: Request, timeout: float, whole: bool) -> _Arriving:
        """Over the session, with all that its owner, or a library that mocks or records, has put into it."""
        session = self.session
        origin = origin_of(request.url)
        headers = self._make_headers(session.headers)
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        headers.update(request.headers or {})
        body = request.body
        if isinstance(body, bytes):
            headers["Content-Length"] = str(len(body))
        elif body is not None:
            headers["Content-Type"] = body.content_type
            headers["Content-Length"] = str(body.length)
            body.rewind()
        self._adapter(origin)
        settings: dict[str, Any] = {
            "stream": True,
            "timeout": self._timeout(timeout, whole),
            "allow_redirects": False,
            # The owner may change these at any time.
            "proxies": {**session.proxies, **self._proxies_for(origin)},
            "verify": self._verify(origin) if session.verify is True else session.verify,
            "cert": self._own_certificates.get(origin) or session.cert,
        }
        if not settings["verify"] and self._must_verify:
            raise unverified("http=")
        if not _is_of_requests(self._requests.Session.request):
            response = session.request(request.method, request.url, data=cast("Any", body), headers=headers, **settings)
            return _arriving(response)
        prepared = self._prepare(request, headers)
        prepared.body = cast("Any", body)
        try:
            return _arriving(session.send(prepared, **settings))
        except _Redirect as redirect:
            return _arriving(redirect.response)

    def _prepare(self, request: Request, headers: Any) -> requests.PreparedRequest:
        session = self.session
        if session.params or type(session).prepare_request is not self._requests.Session.prepare_request:
            prepared = session.prepare_request(self._requests.Request(request.method, request.url, headers=headers))
            prepared.headers.update(headers)
        else:
            # What requests does beyond this (parse and quote the URL again, .netrc) is not wanted: the URL is made of
            # checked and quoted pieces.
            prepared = self._requests.PreparedRequest()
            prepared.method = request.method
            prepared.url = request.url
            prepared.headers = headers
            prepared.hooks = {"response": list(session.hooks["response"])}
            if len(session.cookies):
                prepared.prepare_cookies(session.cookies)
            if session.auth:
                prepared.prepare_auth(session.auth, request.url)
        prepared.hooks["response"].append(_stop_at_redirect)
        return prepared

    # -- what a host needs

    def _proxies_for(self, origin: str) -> dict[str, str]:
        proxy = self._proxies.find(origin)
        return {} if proxy is None else {origin.partition(":")[0]: proxy}

    def _adapter(self, origin: str) -> Any:
        """The adapter for a host, its connections keeping to deadlines."""
        adapter: Any = self.session.get_adapter(origin)
        manager = getattr(adapter, "poolmanager", None)
        if manager is not None:
            self._deadlines.keep_deadlines(manager)
        proxy = self._proxies.find(origin)
        if proxy is not None and hasattr(adapter, "proxy_manager_for"):
            self._deadlines.keep_deadlines(adapter.proxy_manager_for(proxy))
        return adapter

    def _verify(self, origin: str) -> str | bool:
        if self._certificates is None and _is_tls(origin):
            names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE") if self.session.trust_env else ()
            self._certificates = certificates_of_environment(*names) or True
        return self._certificates or True


def _own_session() -> requests.Session:
    import requests
    from requests.adapters import HTTPAdapter

    session = requests.Session()
    adapter = HTTPAdapter(pool_connections=HOSTS, pool_maxsize=MAX_IDLE)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers["User-Agent"] = USER_AGENT
    return session


def _is_tls(url: str) -> bool:
    return url.startswith("https:")


def _is_of_requests(function: object) -> bool:
    """Whether a function is one that requests came with; what wraps one may look like it in all else."""
    if type(function) is not FunctionType:
        return False
    from requests import adapters, sessions

    return function.__code__.co_filename in (sessions.__file__, adapters.__file__)


class _Redirect(Exception):
    """Carries a redirect out of a session."""

    def __init__(self, response: requests.Response) -> None:
        super().__init__()
        self.response = response


def _stop_at_redirect(response: requests.Response, *_: Any, **__: Any) -> None:
    # A session prepares the next request of a redirect even if told not to follow it, and fails for odd addresses.
    if response.is_redirect:
        raise _Redirect(response)


# -- bodies


def _arriving(response: requests.Response) -> _Arriving:
    raw: Any = response.raw
    if raw is None or getattr(response, "_content", False) is not False:  # a hook has read it, or a mock has made it
        content = response.content
        return _Arriving(response.status_code, response.headers, None, io.BytesIO(content).read, response.close)
    encoding = response.headers.get("content-encoding")
    return _Arriving(response.status_code, response.headers, encoding, _reader(raw), response.close)


def _reader(raw: Any) -> Callable[[int], bytes]:
    """A function that gives what has arrived, not waiting for a full buffer."""
    from urllib3 import HTTPResponse

    if isinstance(raw, HTTPResponse):
        return lambda size: raw.read1(size, decode_content=False)
    if not hasattr(raw, "stream"):  # a plain file, as adapters made for tests have it
        return cast("Callable[[int], bytes]", raw.read)
    pieces = raw.stream(4096, decode_content=False)
    return lambda size: next(pieces, b"")


def _read(arriving: _Arriving, decoder: Decoder, limit: Limit) -> bytes:
    pieces: list[bytes] = []
    while data := arriving.read(decoder.chunk):
        pieces.append(decoder.feed(data))
        limit.left()  # connections that others made do not ask
    decoder.finish()
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class _ResponseStream:
    """See `messages.Stream`."""

    def __init__(
        self,
        arriving: _Arriving,
        decoder: Decoder,
        limit: Limit,
        failures: tuple[type[BaseException], ...],
        endpoint: str,
    ) -> None:
        self._arriving = arriving
        self._decoder = decoder
        self._limit = limit
        self._failures = failures
        self._endpoint = endpoint
        self._peeked: list[bytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    def peek(self, limit: int, timeout: float) -> bytes:
        """More than `limit` bytes, or all where the body ends before."""
        self._limit.receive_all(timeout)
        size = sum(map(len, self._peeked))
        while size <= limit and (more := self._take()):
            size += more
        self._limit.receive_file()
        return b"".join(self._peeked)

    def pieces(self) -> Iterator[bytes]:
        while self._peeked or self._take():
            yield self._peeked.pop(0)

    def _take(self) -> int:
        """Wait for the next piece; its size, 0 at the end. No variable keeps a piece, should an error show them."""
        piece = self._next()
        if piece:
            self._peeked.append(piece)
        return len(piece)

    def _next(self) -> bytes:
        failure: WeComError
        try:
            return self._piece()
        except WeComError as error:
            failure = error
        except self._failures as error:
            failure = convert(error, self._endpoint)
        self.close()
        raise failure.with_traceback(None)

    def _piece(self) -> bytes:
        self._limit.left()  # connections that others made do not ask
        while data := self._arriving.read(self._decoder.chunk):
            decoded = self._decoder.feed(data)
            if decoded:
                return decoded
        self._decoder.finish()
        return b""

    def close(self) -> None:
        self._arriving.close()


def _renew(session: requests.Session) -> None:
    """Give a session new pools and locks, its settings kept."""
    for adapter in set(session.adapters.values()):
        if hasattr(adapter, "__getstate__") and hasattr(adapter, "__setstate__"):
            adapter.__setstate__(adapter.__getstate__())  # pyright: ignore[reportAttributeAccessIssue]
    session.cookies._cookies_lock = threading.RLock()  # type: ignore[attr-defined]
