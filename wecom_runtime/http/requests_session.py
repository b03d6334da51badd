"""Sessions, adapter and response for requests, with fast versions of the methods between its public entry points.

Every request goes through `Session.request`, `Session.send` and `HTTPAdapter.send`, as requests has them at the time of
the call. Tools that mock, record or instrument HTTP replace one of these (responses: `HTTPAdapter.send`; requests-mock:
`Session.send` and `get_adapter`; httmock and OpenTelemetry: `Session.send`), patch the layers below (Sentry:
`http.client`; recorders: the connections of urllib3), or belong to the session (adapters, hooks, subclasses). So none
of the three is overridden, except that `send` hides the query of the URL from tracers (`concealment`). The methods
between them are overridden where requests parses and quotes the URL again, merges settings that do not change, or
creates objects that are never used.

Measured by `python -m benchmarks calls`, a GET in times of urllib3 alone: directly over urllib3's pools, where no tool
sees it, 1.07; with this module 1.16 to 1.29, and over a user's session 1.21 (1.45 without fast methods); with plain
requests 2.5.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import new_class
from typing import Any, NamedTuple, TypeVar, cast

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3 import HTTPConnectionPool

from .concealment import is_only_traced
from .deadlines import DEADLINE_POOLS, DeadlineConnection, current
from .messages import origin_of
from .policy import MAX_IDLE, USER_AGENT, unverified
from .requests_hosts import HOSTS, Hosts
from .requests_private import UNREAD

T = TypeVar("T")


# The functions of requests and urllib3 when this module was loaded; None if another tool had already replaced one.
_SEND = requests.Session.send if is_only_traced(requests.Session.send, "requests") else None
_ADAPTER_SEND = HTTPAdapter.send if is_only_traced(HTTPAdapter.send, "requests") else None
_URLOPEN = HTTPConnectionPool.urlopen if is_only_traced(HTTPConnectionPool.urlopen, "urllib3") else None


class _QueryHidingSession(requests.Session):
    """The last base class before requests' own: hides the query of the URL from tracers."""

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if requests.Session.send is _SEND or is_only_traced(requests.Session.send, "requests"):
            url, _, request.query = cast("str", request.url).partition("?")  # type: ignore[attr-defined]
            request.url = url
        return super().send(request, **kwargs)


class _ForeignAdapter:
    """An adapter that is not ours, such as a user's or a mock's; it gets the query unless its connections append it."""

    def __init__(self, adapter: Any) -> None:
        self.adapter = adapter

    def __repr__(self) -> str:
        return repr(self.adapter)

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if not _hides_query(self.adapter) or not _append_on_the_wire(request, self._pool(request, **kwargs)):
            _restore_query(request)
        return cast("requests.Response", self.adapter.send(request, **kwargs))

    def _pool(self, request: requests.PreparedRequest, **settings: Any) -> Any:
        names = ("verify", "proxies", "cert")
        return self.adapter.get_connection_with_tls_context(request, **{name: settings.get(name) for name in names})


def _hides_query(adapter: Any) -> bool:
    """Return whether an adapter sends with requests' own methods, so that only tracers see the request."""
    kind = type(adapter)
    return isinstance(adapter, HTTPAdapter) and all(
        is_only_traced(function, "requests")
        for function in (kind.send, kind.get_connection_with_tls_context, kind.request_url)
    )


def _append_on_the_wire(request: requests.PreparedRequest, pool: Any) -> bool:
    """Let the connection append the hidden query of a request; return False if the pool's connections cannot."""
    query = getattr(request, "query", "")
    if not query:
        return True
    urlopen = type(pool).urlopen
    if not isinstance(pool, DEADLINE_POOLS) or not (urlopen is _URLOPEN or is_only_traced(urlopen, "urllib3")):
        return False
    if not issubclass(pool.ConnectionCls, DeadlineConnection):
        return False
    current.query = query
    return True


def _restore_query(request: requests.PreparedRequest) -> None:
    """Add the hidden query of a request to its URL."""
    query = getattr(request, "query", "")
    if query:
        request.url = f"{request.url}?{query}"
        request.query = ""  # type: ignore[attr-defined]


class _CallSession(requests.Session):
    """A session that takes requests with a final URL and final headers, and never follows redirects."""

    hosts: Hosts

    def get_adapter(self, url: Any) -> Any:
        adapter: Any = super().get_adapter(url)
        if type(adapter) is HTTPAdapter:
            adapter = self._fast_adapter(adapter)
        is_seen = not (HTTPAdapter.send is _ADAPTER_SEND or is_only_traced(HTTPAdapter.send, "requests"))
        return _ForeignAdapter(adapter) if is_seen or not isinstance(adapter, _FastAdapter) else adapter

    def _fast_adapter(self, adapter: HTTPAdapter) -> HTTPAdapter:
        return fast_adapter(adapter, self.hosts)

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        """Return the request as it is: its URL is quoted already, and its headers are complete."""
        prepared = requests.PreparedRequest()
        prepared.method = request.method
        prepared.url = request.url
        prepared.headers = cast("CaseInsensitiveDict[Any]", request.headers)
        prepared.body = cast("Any", request.data or None)
        prepared.hooks = cast("Any", {"response": []})
        return prepared

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Return None, as redirects are never followed.

        requests would prepare the next request anyway, and fail if the URL is not valid.
        """
        return None


class OwnSession(_CallSession, _QueryHidingSession):
    """The client's own session."""

    def __init__(self, proxies: Mapping[str, str] | str | None, identities: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self.hosts = Hosts(proxies, identities, environment=True)
        self.cookies = _NoCookies()
        self.headers["User-Agent"] = USER_AGENT
        adapter = HTTPAdapter(pool_connections=HOSTS, pool_maxsize=MAX_IDLE)
        self.mount("https://", fast_adapter(adapter, self.hosts))
        self.mount("http://", self.adapters["https://"])

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        return dict(self.hosts.settings[origin_of(url)])


class _UserSession(_CallSession):
    """A view of a user's session, made by `fast_view`."""

    must_verify: bool
    """Whether to refuse to send if the user's session does not verify certificates."""
    overrides_prepare: bool
    """Whether the class of the user's session overrides `prepare_request`."""
    fast: dict[HTTPAdapter, HTTPAdapter]
    """Adapter of the session -> its fast view."""

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        if self.params or self.overrides_prepare:
            headers: Any = request.headers
            bare = requests.Request(request.method, request.url, headers=headers)
            prepared = super(_CallSession, self).prepare_request(bare)
            prepared.headers.update(headers)
            prepared.body = request.data or None
            return prepared
        prepared = super().prepare_request(request)
        prepared.hooks["response"] += self.hooks["response"]
        if len(self.cookies):
            prepared.prepare_cookies(self.cookies)
        if self.auth:
            prepared.prepare_auth(self.auth, cast("str", request.url))
        return prepared

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        """Return the settings for a request. They are read each time, as the user may change them."""
        settings = dict(self.hosts.settings[origin_of(url)])
        if self.verify is not True:
            settings["verify"] = self.verify
            if not self.verify and self.must_verify:
                raise unverified("http=")
        if self.proxies:
            settings["proxies"] = {**self.proxies, **settings["proxies"]}
        settings["cert"] = settings["cert"] or self.cert
        return settings

    def get_adapter(self, url: Any) -> Any:
        adapter = super().get_adapter(url)
        if isinstance(adapter, _ForeignAdapter):
            self.hosts.apply_deadlines(adapter.adapter, origin_of(url))
        return adapter

    def _fast_adapter(self, adapter: HTTPAdapter) -> HTTPAdapter:
        return self.fast.get(adapter) or self.fast.setdefault(adapter, super()._fast_adapter(adapter))


def fast_view(
    session: requests.Session,
    proxies: Mapping[str, str] | str | None,
    identities: Mapping[str, tuple[str, str]],
    *,
    must_verify: bool,
) -> requests.Session:
    """Return a view of a user's session with fast methods; the session itself does not change.

    The view shares the attributes of the session, so later changes apply, and its class derives from the session's.
    """
    kind = type(session)
    if not isinstance(session, requests.Session):  # pyright: ignore[reportUnnecessaryIsInstance]
        return session  # an object with the same methods
    members: dict[str, Any] = {
        "hosts": Hosts(proxies, identities, environment=session.trust_env),
        "must_verify": must_verify,
        "overrides_prepare": kind.prepare_request is not requests.Session.prepare_request,
        "fast": {},
    }
    theirs: tuple[type, ...] = () if kind is requests.Session else (kind,)
    bases = (_UserSession, *theirs, _QueryHidingSession)
    view: type[requests.Session] = new_class(kind.__name__, bases, exec_body=lambda space: space.update(members))
    return _same(session, view)


def fast_adapter(adapter: HTTPAdapter, hosts: Hosts) -> HTTPAdapter:
    """Return a view of an `HTTPAdapter` with fast methods, which shares its settings and connections."""
    return _same(adapter, type("HTTPAdapter", (_FastAdapter,), {"hosts": hosts, "routes": {}}))


def _same(thing: T, kind: type[T]) -> T:
    """Return an object of another class that shares all attributes of an object."""
    view = object.__new__(kind)
    view.__dict__ = thing.__dict__
    return view


class _NoCookies(RequestsCookieJar):
    """A cookie jar that stays empty."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass


class _Route(NamedTuple):
    """The connection pool of a host."""

    pool: HTTPConnectionPool
    start: int
    """Index in the URL at which the request target begins: 0 for an absolute URL, as HTTP proxies need it."""


class _FastAdapter(HTTPAdapter):
    """An adapter that looks up the pool of each host once."""

    hosts: Hosts
    routes: dict[object, _Route]

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        key = (origin_of(cast("str", request.url)), verify, cert, *(proxies or {}).values())
        route = self.routes.get(key)
        if route is None:
            if len(self.routes) >= HOSTS:
                self.routes.clear()  # requests closes pools beyond this number
            route = self.routes[key] = self._look_up(key[0], verify, proxies, cert)
        request.route = route  # type: ignore[attr-defined]
        if not _append_on_the_wire(request, route.pool):
            _restore_query(request)
        return route.pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Do nothing, as `_look_up` has set the pool's certificates."""

    def request_url(self, request: requests.PreparedRequest, proxies: Any) -> str:
        route: _Route = request.route  # type: ignore[attr-defined]
        return cast("str", request.url)[route.start :]

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        return _Response(req, resp, self)

    def close(self) -> None:
        self.routes.clear()  # a pool closes its connections when it is garbage-collected
        super().close()

    def _look_up(self, origin: str, verify: Any, proxies: Any, cert: Any) -> _Route:
        request = requests.PreparedRequest()
        request.method = "GET"
        request.url = f"{origin}/"
        self.hosts.apply_deadlines(self, origin)
        pool: Any = super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)
        super().cert_verify(pool, request.url, verify, cert)  # type: ignore[no-untyped-call]
        # An HTTP proxy needs the absolute URL, all others the path.
        is_whole = super().request_url(request, proxies).startswith("http")
        return _Route(pool, 0 if is_whole else len(origin))


class _Response(requests.Response):
    """A response with seldom used attributes computed on access."""

    def __init__(self, request: requests.PreparedRequest, raw: Any, adapter: HTTPAdapter) -> None:
        self.__dict__.update(UNREAD)
        self.status_code = raw.status
        self.headers = raw.headers
        self.raw = raw
        self.reason = raw.reason
        self.url = cast("str", request.url)
        self.history = []
        self.request = request
        self.connection = adapter

    @cached_property
    def encoding(self) -> str | None:  # type: ignore[override]
        return get_encoding_from_headers(self.headers)

    @cached_property
    def cookies(self) -> RequestsCookieJar:  # type: ignore[override]
        return RequestsCookieJar()
