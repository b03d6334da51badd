"""Sessions, adapter and response for requests, with fast versions of the methods between its public entry points.

Every request goes through `Session.request`, `Session.send` and `HTTPAdapter.send`, as requests has them at the time of
the call. Tools that mock, record or instrument HTTP replace one of these (responses: `HTTPAdapter.send`; requests-mock:
`Session.send` and `get_adapter`; httmock and OpenTelemetry: `Session.send`), patch the layers below (Sentry:
`http.client`; recorders: the connections of urllib3), or belong to the session (adapters, hooks, subclasses). So none
of the three is overridden, except that `send` hides the query of the URL from tracers (`concealment`). This is safe, as
`get_adapter`, which requests calls next, returns an adapter that restores the query or lets the connection append it,
whatever tools and users have replaced. The methods between them are overridden where requests parses and quotes the
URL again, merges settings that do not change, or creates objects that are never used.

Measured by `python -m benchmarks calls`, a GET in times of urllib3 alone: directly over urllib3's pools, where no tool
sees it, 1.07; with this module 1.16 to 1.29, and over a user's session 1.21 (1.45 without fast methods); with plain
requests 2.5.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from operator import attrgetter
from types import new_class
from typing import Any, NamedTuple, TypeVar, cast

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3 import HTTPConnectionPool

from .concealment import is_only_traced
from .deadlines import DEADLINE_POOLS, DeadlineConnection, apply_deadlines, current
from .messages import origin_of
from .policy import MAX_IDLE, USER_AGENT, ProxyRules, certificates_of_environment, is_tls, unverified
from .requests_private import UNREAD

T = TypeVar("T")

HOSTS = 16
"""Hosts with open connections at the same time: WeCom's, and those of the files that bots fetch."""


# The functions of requests and urllib3 when this module was loaded; None if another tool had already replaced one.
_SEND = requests.Session.send if is_only_traced(requests.Session.send, "requests") else None
_ADAPTER_SEND = HTTPAdapter.send if is_only_traced(HTTPAdapter.send, "requests") else None
_URLOPEN = HTTPConnectionPool.urlopen if is_only_traced(HTTPConnectionPool.urlopen, "urllib3") else None


class Hosts:
    """The settings of each host of a session, looked up once for each origin.

    Args:
        proxies: The proxies that the user passed.
        identities: Origin -> certificate file and key file for client authentication.
        environment: Whether the proxies and certificates of the environment apply.
    """

    def __init__(
        self,
        proxies: Mapping[str, str] | str | None,
        identities: Mapping[str, tuple[str, str]],
        *,
        environment: bool,
    ) -> None:
        self._proxies = ProxyRules(proxies, environment=environment)
        self.settings = _Settings(self._proxies, identities, environment)
        """Origin -> keyword arguments for `requests.Session.send`."""

    def __repr__(self) -> str:
        return "<Hosts>"

    def apply_deadlines(self, adapter: Any, origin: str) -> None:
        """Make an adapter's connections to a host keep deadlines."""
        manager = getattr(adapter, "poolmanager", None)
        if manager is not None:
            apply_deadlines(manager)
        proxy = self._proxies.find(origin)
        if proxy is not None and hasattr(adapter, "proxy_manager_for"):
            apply_deadlines(adapter.proxy_manager_for(proxy))


class _Settings(dict[str, dict[str, Any]]):
    """A dict that computes the settings of a host at the first access."""

    def __init__(self, proxies: ProxyRules, identities: Mapping[str, tuple[str, str]], environment: bool) -> None:
        super().__init__()
        self._proxies = proxies
        self._identities = identities
        self._environment = environment

    def __missing__(self, origin: str) -> dict[str, Any]:
        proxy = self._proxies.find(origin)
        names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE") if self._environment else ()
        settings = {
            "stream": True,
            "proxies": {} if proxy is None else {origin.partition(":")[0]: proxy},
            "verify": (certificates_of_environment(*names) if is_tls(origin) else None) or True,
            "cert": self._identities.get(origin),
        }
        return self.setdefault(origin, settings)


class _QueryHidingSession(requests.Session):
    """The last base class before requests' own: hides the query of the URL from tracers."""

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if requests.Session.send is _SEND or is_only_traced(requests.Session.send, "requests"):
            url, _, request.query = cast("str", request.url).partition("?")  # type: ignore[attr-defined]
            request.url = url
        return super().send(request, **kwargs)


_ADAPTER_METHODS = frozenset(
    {"send", "get_connection_with_tls_context", "cert_verify", "request_url", "add_headers", "build_response"}
)
"""The methods of an adapter that get the request or its URL."""


class _ForeignAdapter:
    """An adapter that is not ours, such as a user's or a mock's; it gets the query unless its connections append it."""

    def __init__(self, adapter: Any) -> None:
        self.adapter = adapter

    def __repr__(self) -> str:
        return repr(self.adapter)

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        is_hidden = _hides_query(self.adapter) and _append_on_the_wire(request, self._pool(request, **kwargs))
        if not is_hidden:
            _restore_query(request)
        response = cast("requests.Response", self.adapter.send(request, **kwargs))
        if is_hidden:
            _restore_query(request)
            response.url = cast("str", request.url)
        return response

    def _pool(self, request: requests.PreparedRequest, **settings: Any) -> Any:
        names = ("verify", "proxies", "cert")
        return self.adapter.get_connection_with_tls_context(request, **{name: settings.get(name) for name in names})


def _hides_query(adapter: Any) -> bool:
    """Return whether an adapter sends with requests' own methods, so that only tracers see the request."""
    kind = type(adapter)
    return (
        isinstance(adapter, HTTPAdapter)
        and _ADAPTER_METHODS.isdisjoint(vars(adapter))
        and all(is_only_traced(getattr(kind, name), "requests") for name in _ADAPTER_METHODS)
    )


def _append_on_the_wire(request: requests.PreparedRequest, pool: Any) -> bool:
    """Let the connection append the hidden query of a request; return False if the pool's connections cannot."""
    query = getattr(request, "query", "")
    if not query:
        return True
    urlopen = type(pool).urlopen
    if not isinstance(pool, DEADLINE_POOLS) or "urlopen" in vars(pool):
        return False
    if not (urlopen is _URLOPEN or is_only_traced(urlopen, "urllib3")):
        return False
    if not issubclass(pool.ConnectionCls, DeadlineConnection):
        return False
    current.query = query
    return True


def _restore_query(request: requests.PreparedRequest) -> None:
    """Add the hidden query of a request to its URL, for everything that sees the request from now on."""
    query = getattr(request, "query", "")
    if query:
        request.url = f"{request.url}?{query}"
        request.query = current.query = ""  # type: ignore[attr-defined]


class _CallSession(requests.Session):
    """A session that takes requests with a final URL and final headers, and never follows redirects."""

    hosts: Hosts

    def _assign_adapter(self, function: Callable[[Any], Any]) -> None:
        if function != self._choose_adapter:
            vars(self)["get_adapter"] = function

    def _remove_adapter(self) -> None:
        vars(self).pop("get_adapter", None)

    get_adapter: Any = property(attrgetter("_choose_adapter"), _assign_adapter, _remove_adapter)
    """The function that chooses the adapter for a URL.

    It is a property because an attribute of the session, such as requests-mock leaves behind, would replace a method,
    and the adapter must be one that restores the query.
    """

    def _choose_adapter(self, url: Any) -> Any:
        assigned = vars(self).get("get_adapter")
        adapter: Any = super().get_adapter(url) if assigned is None else assigned(url)
        is_seen = not (HTTPAdapter.send is _ADAPTER_SEND or is_only_traced(HTTPAdapter.send, "requests"))
        if not is_seen and isinstance(adapter, HTTPAdapter) and _ADAPTER_METHODS.isdisjoint(vars(adapter)):
            if type(adapter) is HTTPAdapter:
                return self._fast_adapter(adapter)
            if isinstance(adapter, _FastAdapter):
                return adapter
        return _ForeignAdapter(adapter)

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
        if len(self.cookies) or self.auth:
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

    def _choose_adapter(self, url: Any) -> Any:
        adapter = super()._choose_adapter(url)
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
        url = cast("str", request.url)
        end = url.find("/", len("https://"))  # as `origin_of`, without a call
        key = (url if end < 0 else url[:end], verify, cert, *(proxies or {}).values())
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
        if current.query:  # as `_restore_query`, without a call
            req.url, req.query, current.query = f"{req.url}?{current.query}", "", ""  # type: ignore[attr-defined]
        return _LazyResponse(req, resp, self)

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


class _LazyResponse(requests.Response):
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
