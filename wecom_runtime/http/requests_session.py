"""The road of the synchronous client through requests: the sessions, the adapter and the response at its stations.

There is one road for all: `Session.request`, `Session.send` and `HTTPAdapter.send`, as requests has them at the moment
of the call. Whatever mocks, records or instruments HTTP replaces one of these (responses: `HTTPAdapter.send`;
requests-mock: `Session.send` and `get_adapter`; httmock and OpenTelemetry: `Session.send`), stands below them (Sentry:
`http.client`; recorders: the connections of urllib3), or belongs to the session (adapters, hooks, subclasses). So none
of them is overridden, but for the query of the address, which is left out where only tracers look (`concealment`).
What is overridden are the methods between: where requests parses and quotes the URL again, merges settings that do not
change, or makes objects that nobody reads, the answer is known already.

Measured by `python -m benchmarks calls`, a GET in times of urllib3 alone: past all of requests over urllib3's pools, so
that nothing in it was seen, 1.07; by this road 1.16 to 1.29, and over a user's session 1.21 (1.45 before it had short
methods, too); by requests as it is 2.5.
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
from .deadlines import LIMITED_POOLS, LimitedConnection, current
from .messages import origin_of
from .policy import MAX_IDLE, USER_AGENT, unverified
from .requests_hosts import HOSTS, Hosts

T = TypeVar("T")


# As they are without anybody on the road, where nothing has to be looked into; None if somebody was there before us.
_SEND = requests.Session.send if is_only_traced(requests.Session.send, "requests") else None
_ADAPTER_SEND = HTTPAdapter.send if is_only_traced(HTTPAdapter.send, "requests") else None
_URLOPEN = HTTPConnectionPool.urlopen if is_only_traced(HTTPConnectionPool.urlopen, "urllib3") else None


class _Concealing(requests.Session):
    """The last of the classes of a session before requests' own: takes the query away from what only traces."""

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if requests.Session.send is _SEND or is_only_traced(requests.Session.send, "requests"):
            address, _, request.query = cast("str", request.url).partition("?")  # type: ignore[attr-defined]
            request.url = address
        return super().send(request, **kwargs)


class _Revealing:
    """An adapter that is not ours: it gets the query, too, unless its connections add it.

    Args:
        adapter: Such as a user's, or one that a mock has put in the place of ours.
    """

    def __init__(self, adapter: Any) -> None:
        self.adapter = adapter

    def __repr__(self) -> str:
        return repr(self.adapter)

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if not _conceals(self.adapter) or not _join_on_the_wire(request, self._pool(request, **kwargs)):
            _join(request)
        return cast("requests.Response", self.adapter.send(request, **kwargs))

    def _pool(self, request: requests.PreparedRequest, **settings: Any) -> Any:
        names = ("verify", "proxies", "cert")
        return self.adapter.get_connection_with_tls_context(request, **{name: settings.get(name) for name in names})


def _conceals(adapter: Any) -> bool:
    """Whether an adapter sends by requests' own methods, so that nobody else than tracers looks."""
    kind = type(adapter)
    return isinstance(adapter, HTTPAdapter) and all(
        is_only_traced(function, "requests")
        for function in (kind.send, kind.get_connection_with_tls_context, kind.request_url)
    )


def _join_on_the_wire(request: requests.PreparedRequest, pool: Any) -> bool:
    """Let the connection append the query parted from the request; return False if it cannot add one."""
    query = getattr(request, "query", "")
    if not query:
        return True
    urlopen = type(pool).urlopen
    if not isinstance(pool, LIMITED_POOLS) or not (urlopen is _URLOPEN or is_only_traced(urlopen, "urllib3")):
        return False
    if not issubclass(pool.ConnectionCls, LimitedConnection):
        return False
    current.query = query
    return True


def _join(request: requests.PreparedRequest) -> None:
    """Add the query that a request was parted from."""
    query = getattr(request, "query", "")
    if query:
        request.url = f"{request.url}?{query}"
        request.query = ""  # type: ignore[attr-defined]


class _CallSession(requests.Session):
    """A session whose requests are complete when they are made, and whose redirects are not followed."""

    hosts: Hosts

    def get_adapter(self, url: Any) -> Any:
        adapter: Any = super().get_adapter(url)
        if type(adapter) is HTTPAdapter:
            adapter = self._shortened(adapter)
        is_seen = not (HTTPAdapter.send is _ADAPTER_SEND or is_only_traced(HTTPAdapter.send, "requests"))
        return _Revealing(adapter) if is_seen or not isinstance(adapter, _Adapter) else adapter

    def _shortened(self, adapter: HTTPAdapter) -> HTTPAdapter:
        return shortened(adapter, self.hosts)

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        """Return what is sent. The URL is made of checked and quoted pieces, the headers are complete."""
        prepared = requests.PreparedRequest()
        prepared.method = request.method
        prepared.url = request.url
        prepared.headers = cast("CaseInsensitiveDict[Any]", request.headers)
        prepared.body = cast("Any", request.data or None)
        prepared.hooks = cast("Any", {"response": []})
        return prepared

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Return None: redirects are never followed.

        requests would make the next request all the same, and fail where the address is odd.
        """
        return None


class OwnSession(_CallSession, _Concealing):
    """The client's own session."""

    def __init__(self, proxies: Mapping[str, str] | str | None, identities: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self.hosts = Hosts(proxies, identities, environment=True)
        self.cookies = _NoCookies()
        self.headers["User-Agent"] = USER_AGENT
        adapter = HTTPAdapter(pool_connections=HOSTS, pool_maxsize=MAX_IDLE)
        self.mount("https://", shortened(adapter, self.hosts))
        self.mount("http://", self.adapters["https://"])

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        return dict(self.hosts.settings[origin_of(url)])


class _UserSession(_CallSession):
    """A user's session, as `view_of` makes it."""

    must_verify: bool
    """True to refuse to send where the session's owner has switched the check of certificates off."""
    prepares_otherwise: bool
    """True if the class of the session prepares requests in a way of its own."""
    short: dict[HTTPAdapter, HTTPAdapter]
    """The adapters of the session that are requests' own -> the same with short methods."""

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        if self.params or self.prepares_otherwise:
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
        """Return how to send. What the session's owner may change at any time is looked at each time."""
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
        if isinstance(adapter, _Revealing):
            self.hosts.keep_deadlines(adapter.adapter, origin_of(url))
        return adapter

    def _shortened(self, adapter: HTTPAdapter) -> HTTPAdapter:
        return self.short.get(adapter) or self.short.setdefault(adapter, super()._shortened(adapter))


def view_of(
    session: requests.Session,
    proxies: Mapping[str, str] | str | None,
    identities: Mapping[str, tuple[str, str]],
    *,
    must_verify: bool,
) -> requests.Session:
    """Return a user's session with short methods.

    It has the same attributes (not copies: what its owner changes later holds) and is of a class that is derived from
    the session's. What its owner sends over the session goes as ever.
    """
    kind = type(session)
    if not isinstance(session, requests.Session):  # pyright: ignore[reportUnnecessaryIsInstance]
        return session  # something like one
    members: dict[str, Any] = {
        "hosts": Hosts(proxies, identities, environment=session.trust_env),
        "must_verify": must_verify,
        "prepares_otherwise": kind.prepare_request is not requests.Session.prepare_request,
        "short": {},
    }
    theirs: tuple[type, ...] = () if kind is requests.Session else (kind,)
    bases = (_UserSession, *theirs, _Concealing)
    view: type[requests.Session] = new_class(kind.__name__, bases, exec_body=lambda space: space.update(members))
    return _same(session, view)


def shortened(adapter: HTTPAdapter, hosts: Hosts) -> HTTPAdapter:
    """Return an adapter of requests' own class with short methods; its settings and its connections are the same."""
    return _same(adapter, type("HTTPAdapter", (_Adapter,), {"hosts": hosts, "ways": {}}))


def _same(thing: T, kind: type[T]) -> T:
    """Return an object of another class that has the attributes of this one, also those that it will have."""
    view = object.__new__(kind)
    view.__dict__ = thing.__dict__
    return view


class _NoCookies(RequestsCookieJar):
    """Keeps nothing."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass


class _Way(NamedTuple):
    """The way of requests to a host."""

    pool: HTTPConnectionPool
    start: int
    """Where in an address that begins which the pool wants."""


class _Adapter(HTTPAdapter):
    """Leads to hosts by connections that were looked up before."""

    hosts: Hosts
    ways: dict[object, _Way]

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        key = (origin_of(cast("str", request.url)), verify, cert, *(proxies or {}).values())
        way = self.ways.get(key)
        if way is None:
            if len(self.ways) >= HOSTS:
                self.ways.clear()  # as requests closes pools, too, when there are more
            way = self.ways[key] = self._look_up(key[0], verify, proxies, cert)
        request.way = way  # type: ignore[attr-defined]
        if not _join_on_the_wire(request, way.pool):
            _join(request)
        return way.pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Do nothing: the pool has been told of the certificates."""

    def request_url(self, request: requests.PreparedRequest, proxies: Any) -> str:
        way: _Way = request.way  # type: ignore[attr-defined]
        return cast("str", request.url)[way.start :]

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        return _Response(req, resp, self)

    def close(self) -> None:
        self.ways.clear()  # a pool closes its connections when nobody has it any more
        super().close()

    def _look_up(self, origin: str, verify: Any, proxies: Any, cert: Any) -> _Way:
        request = requests.PreparedRequest()
        request.method = "GET"
        request.url = f"{origin}/"
        self.hosts.keep_deadlines(self, origin)
        pool: Any = super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)
        super().cert_verify(pool, request.url, verify, cert)  # type: ignore[no-untyped-call]
        # A proxy for http: wants the whole address, all others the path.
        is_whole = super().request_url(request, proxies).startswith("http")
        return _Way(pool, 0 if is_whole else len(origin))


class _Response(requests.Response):
    """A response whose less usual parts are made when somebody asks for them."""

    def __init__(self, request: requests.PreparedRequest, raw: Any, adapter: HTTPAdapter) -> None:
        self._content: Any = False
        self._content_consumed = False
        self._next = None
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
