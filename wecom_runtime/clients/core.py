"""The clients without their endpoints: settings, tokens, `request`, and what generated methods call.

Nothing here imports an HTTP library; the transport does on the first call.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, TypeVar, cast
from urllib.parse import parse_qsl, urlsplit

from wecom_runtime.calls.dispatcher import Call, Dispatcher
from wecom_runtime.calls.pagination import Pages
from wecom_runtime.calls.rate_limit import RateLimiter
from wecom_runtime.calls.retry import AnswerCodes, RetryPolicy
from wecom_runtime.errors import ConfigurationError, ErrorTable, InvalidArgumentError, UnsupportedTokenError
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.http.messages import AsyncTransport, Transport
from wecom_runtime.storage.base import as_storage
from wecom_runtime.tokens.guard import StorageGuard
from wecom_runtime.tokens.kinds import TokenKind, TokenTable
from wecom_runtime.tokens.records import Record, Secret, Token, digest
from wecom_runtime.tokens.sources import FetchedToken, GivenToken, SuppliedToken, TokenSource

if TYPE_CHECKING:
    import httpx
    import requests
    from typing_extensions import Self

    from wecom_runtime.calls.chunked_upload import Chunked
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.http.multipart import FileInput
    from wecom_runtime.storage.base import SessionStorage

    from .jssdk import AsyncJsSdk, JsSdk
    from .oauth import AsyncOAuth, OAuth

    class _Settings(TypedDict, total=False):
        base_url: str
        timeout: float
        proxies: Mapping[str, str] | str | None
        session: SessionStorage | Any | None
        strict: bool
        strict_storage: bool
        rate_limit: float | RateLimiter | None
        retry: RetryPolicy | None
        allow_http: bool
        allow_unverified_tls: bool

    class Settings(_Settings, total=False):
        """Keyword arguments that all synchronous clients take; `BaseClient` describes them."""

        http: requests.Session | None

    class AsyncSettings(_Settings, total=False):
        """The same for the asynchronous clients."""

        http: httpx.AsyncClient | None


R = TypeVar("R")

BASE_URL = "https://qyapi.weixin.qq.com"
TIMEOUT = 15.0
WITHOUT_CORP = "without corp"

AccessToken = str | Callable[[], Any]
Parameters = Callable[[], Flow[Mapping[str, Any]]]


class Shared:
    """What clients that belong together have in common: a suite client and its customers' clients, say."""

    def __init__(
        self,
        base_url: str,
        timeout: float,
        guard: StorageGuard,
        dispatcher: Dispatcher,
        transport: Any,
        strict: bool,
    ) -> None:
        self.base_url = base_url
        self.timeout = timeout
        self.guard = guard
        self.dispatcher = dispatcher
        self.transport = transport
        self.strict = strict

    def __repr__(self) -> str:
        return f"<Shared {self.base_url}>"


class ClientCore:
    """All that does not depend on whether calls are awaited."""

    _tokens: ClassVar[TokenTable] = TokenTable(kinds={})
    """How tokens are fetched; generated classes set it."""
    _kind: ClassVar[str] = "access_token"
    """The kind of token that `request` sends."""

    _shared: Shared
    _sources: dict[str, TokenSource]
    _tickets: dict[str, FetchedToken]
    _key: tuple[str, str]

    @staticmethod
    def _errors() -> ErrorTable:
        """The table of errcodes, asked for with the first error; generated classes have their own."""
        return {}

    def _configure(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float = TIMEOUT,
        proxies: Mapping[str, str] | str | None = None,
        session: SessionStorage | Any | None = None,
        http: Any = None,
        strict: bool = False,
        strict_storage: bool = False,
        rate_limit: float | RateLimiter | None = None,
        retry: RetryPolicy | None = None,
        allow_http: bool = False,
        allow_unverified_tls: bool = False,
    ) -> None:
        if not timeout or timeout <= 0:
            raise ConfigurationError("timeout must be a number of seconds greater than 0: every call has one")
        base_url = check_base_url(base_url, allow_http=allow_http)
        if session is None:
            from wecom_runtime.storage.memory import MemoryStorage

            session = MemoryStorage()
        guard = StorageGuard(as_storage(session), strict=strict_storage)
        limiter = rate_limit if rate_limit is None or isinstance(rate_limit, RateLimiter) else RateLimiter(rate_limit)
        table = self._tokens
        dispatcher = Dispatcher(
            base_url,
            codes=AnswerCodes(busy=table.busy, wait=table.wait),
            errors=self._errors,
            retry=retry,
            limiter=limiter,
        )
        local = is_loopback(urlsplit(base_url).hostname or "")
        transport = self._make_transport(
            base_url, http=http, proxies=proxies, allow_unverified_tls=allow_unverified_tls or local
        )
        self._shared = Shared(base_url, float(timeout), guard, dispatcher, transport, strict)
        self._sources = {}
        self._tickets = {}

    def _join(self, shared: Shared) -> None:
        """Become a client that shares everything with another but its tokens."""
        self._shared = shared
        self._sources = {}
        self._tickets = {}

    def _make_transport(self, base_url: str, **settings: Any) -> Any:
        raise NotImplementedError

    def _owner(self) -> Any:
        """What the resources below this client call with: a client is the root of the resource tree."""
        return self

    # -- identity

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._key[0]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"{type(self).__name__} holds connections and secrets: make one in each process")

    @property
    def base_url(self) -> str:
        return self._shared.base_url

    @property
    def timeout(self) -> float:
        """Seconds that a call may take in all, unless it says otherwise."""
        return self._shared.timeout

    @property
    def storage(self) -> SessionStorage:
        """Where tokens are kept."""
        return self._shared.guard.storage

    # -- tokens

    def _token_kind(self, name: str) -> TokenKind:
        try:
            return self._tokens.kinds[name]
        except KeyError:
            raise ConfigurationError(f"{type(self).__name__} was generated without the token kind {name}") from None

    def _fetched(self, name: str, parameters: Parameters, parent: TokenSource | None = None) -> FetchedToken:
        """A source of the tokens (or tickets) of one kind, kept under this client's key."""
        kind = self._token_kind(name)
        dispatcher = self._shared.dispatcher

        def fetch(deadline: float) -> Flow[Token]:
            return (yield from dispatcher.fetch(kind, parameters, parent, deadline))

        return FetchedToken(kind, self._storage_key(kind.name), self._shared.guard, fetch)

    def _storage_key(self, name: str) -> str:
        return f"{self._key[0]}:{self._key[1]}:{name}"

    def _source(self, kind: str, endpoint: str) -> TokenSource | None:
        if kind == "none":
            return None
        source = self._sources.get(kind)
        if source is None:
            raise UnsupportedTokenError(kind, client=type(self).__name__, use=self._who_has(kind), endpoint=endpoint)
        return source

    def _who_has(self, kind: str) -> str:
        """Which client supplies a kind of token, for the message of an error."""
        return self._tokens.client_for(kind)

    def _given(self, name: str, access_token: AccessToken) -> TokenSource:
        kind = self._token_kind(name)
        if callable(access_token):
            return SuppliedToken(kind, access_token)
        if not isinstance(access_token, str) or not access_token:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError("access_token= takes a token, or a function that returns one")
        return GivenToken(kind, access_token)

    def _ticket(self, name: str) -> FetchedToken:
        ticket = self._tickets.get(name)
        if ticket is None:
            kind = self._token_kind(name)
            parent = self._source(kind.needs or "none", kind.path)
            # Two threads must not end with two sources, which would fetch twice.
            ticket = self._tickets.setdefault(name, self._fetched(name, Credentials(kind, {}), parent))
        return ticket

    # -- flows

    def _deadline(self, timeout: float | None) -> float:
        import time

        return time.monotonic() + (self._shared.timeout if timeout is None else timeout)

    def _token_flow(self, *, force: bool = False) -> Flow[str]:
        source = self._source(self._kind, "")
        assert source is not None  # noqa: S101
        token = None if force else source.peek()
        if token is None:
            token = yield from source.obtain(self._deadline(None), force=force)
        return token.value

    def _ticket_flow(self, name: str) -> Flow[Token]:
        ticket = self._ticket(name)
        return ticket.peek() or (yield from ticket.obtain(self._deadline(None)))

    def _call_flow(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Flow[R]:
        shared = self._shared
        source = self._sources.get(operation.token) or self._source(operation.token, operation.path)
        return shared.dispatcher.operation(
            operation,
            arguments,
            source,
            shared.timeout if timeout is None else timeout,
            strict=shared.strict,
            byte_range=byte_range,
        )

    def _request_flow(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None,
        json: Mapping[str, Any] | None,
        files: Mapping[str, FileInput] | None,
        token: str | None,
        timeout: float | None,
    ) -> Flow[dict[str, Any]]:
        shared = self._shared
        method = method.upper()
        path, query = split_path(path)
        query.update((name, _text(value)) for name, value in (params or {}).items() if value is not None)
        source = self._source(token or self._kind, path)
        call = Call(method, path, query, json, files=files, idempotent=method in ("GET", "HEAD"))
        flow = shared.dispatcher.exchange(call, source, shared.timeout if timeout is None else timeout)
        return cast("Flow[dict[str, Any]]", flow)


class Credentials:
    """The parameters of a token endpoint, from what the client knows by other names; none of them is shown."""

    def __init__(self, kind: TokenKind, values: Mapping[str, Any]) -> None:
        self._kind = kind
        self._values = values

    def __repr__(self) -> str:
        return f"<credentials for {self._kind.name}>"

    def __call__(self) -> Flow[Mapping[str, Any]]:
        result = Record()
        for wire, name in self._kind.send.items():
            value = self._values[name]
            result[wire] = value.reveal() if isinstance(value, Secret) else value
        return result
        yield  # pyright: ignore[reportUnreachable]  # this is a flow


class CorpCore(ClientCore):
    """A client of one app of one corp."""

    corp_id: str
    agent_id: int | str | None
    _login: tuple[str, Secret, str]
    """Id, secret and type of the app with which members log in."""

    def _set_up_corp(
        self, corp_id: str | None, secret: Secret, agent_id: int | str | None, access_token: AccessToken | None
    ) -> None:
        self.agent_id = agent_id
        if corp_id is None:
            if secret or access_token is not None:
                raise ConfigurationError("a client needs the corp_id, too")
            self.corp_id = ""
            self._key = WITHOUT_CORP, digest(self.base_url)
            self._login = "", secret, "CorpApp"
            return
        self.corp_id = check_id("corp_id", corp_id)
        self._key = self.corp_id, digest(self.base_url, secret.reveal())
        self._login = self.corp_id, secret, "CorpApp"
        if access_token is not None:
            self._sources["access_token"] = self._given("access_token", access_token)
            return
        if not secret:
            raise ConfigurationError("a client needs the app's secret, or access_token=")
        kind = self._token_kind("access_token")
        values = {"corp_id": self.corp_id, "secret": secret}
        self._sources[kind.kind] = self._fetched(kind.name, Credentials(kind, values))

    def _who_has(self, kind: str) -> str:
        return super()._who_has(kind) if self.corp_id else "a client made with corp_id and secret"

    def _set_up_customer(
        self,
        shared: Shared,
        source: TokenSource,
        *,
        key: tuple[str, str],
        corp_id: str,
        agent_id: int | str | None,
        login: tuple[str, Secret, str],
    ) -> None:
        """Become the client of a corp whose token another client fetches."""
        self._join(shared)
        self._key = key
        self._login = login
        self.corp_id = corp_id
        self.agent_id = agent_id
        self._sources[source.kind.kind] = source

    def _downstream(self, corp_id: str, agent_id: int, business_type: int) -> Self:
        client = object.__new__(type(self))
        name = f"{self._key[0]}:{check_id('corp_id', corp_id)}:{agent_id}:{business_type}"
        client._key = name, self._key[1]
        client._join(self._shared)
        kind = self._token_kind("downstream_token")
        values = {"corp_id": corp_id, "agent_id": agent_id, "business_type": business_type}
        parent = self._source(kind.needs or "none", kind.path)
        source = client._fetched(kind.name, Credentials(kind, values), parent)
        client._set_up_customer(
            self._shared, source, key=client._key, corp_id=corp_id, agent_id=agent_id, login=self._login
        )
        return client


class SyncCalls(ClientCore):
    """Calls that block."""

    def _make_transport(self, base_url: str, **settings: Any) -> Transport:
        from wecom_runtime.http.requests_transport import RequestsTransport

        return RequestsTransport(base_url, **settings)

    def _run(self, flow: Flow[R]) -> R:
        return drive(flow, cast("Transport", self._shared.transport))

    def _call(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> R:
        return self._run(self._call_flow(operation, arguments, timeout, byte_range))

    def _iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> Iterator[Any]:
        pages = Pages(operation, arguments)
        while not pages.done:
            yield from pages.take(self._call(operation, pages.arguments, timeout))

    def _upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> R:
        from wecom_runtime.calls.chunked_upload import upload

        return self._run(upload(self._call_flow, init, part, finish, rule, file, arguments, timeout))

    @property
    def access_token(self) -> str:
        """The token of this client, fetched if need be. Keep it to yourself: who has it is the app."""
        return self._run(self._token_flow())

    def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return self._run(self._token_flow(force=True))

    def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        token: str | None = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Call a path that this library does not know, with the token, retry and error rules of all calls.

        Args:
            method: "GET" or "POST".
            path: Such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; `json` then travels as form fields.
            token: The kind of token to send, if not this client's usual one; "none" for none.
            timeout: Seconds for this call.

        Returns:
            The answer, unchanged.
        """
        return self._run(self._request_flow(method, path, params, json, files, token, timeout))

    def close(self) -> None:
        """Close the connections. A later call opens new ones."""
        cast("Transport", self._shared.transport).close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCalls(ClientCore):
    """Calls that are awaited."""

    def _make_transport(self, base_url: str, **settings: Any) -> AsyncTransport:
        from wecom_runtime.http.httpx_transport import HttpxTransport

        return HttpxTransport(base_url, **settings)

    async def _run(self, flow: Flow[R]) -> R:
        return await adrive(flow, cast("AsyncTransport", self._shared.transport))

    async def _call(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> R:
        return await self._run(self._call_flow(operation, arguments, timeout, byte_range))

    async def _iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> AsyncIterator[Any]:
        pages = Pages(operation, arguments)
        while not pages.done:
            for item in pages.take(await self._call(operation, pages.arguments, timeout)):
                yield item

    async def _upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> R:
        from wecom_runtime.calls.chunked_upload import upload

        return await self._run(upload(self._call_flow, init, part, finish, rule, file, arguments, timeout))

    @property
    def access_token(self) -> Awaitable[str]:
        """`await client.access_token`: the token of this client, fetched if need be."""
        return self._run(self._token_flow())

    async def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return await self._run(self._token_flow(force=True))

    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        token: str | None = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Call a path that this library does not know, with the token, retry and error rules of all calls.

        Args:
            method: "GET" or "POST".
            path: Such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; `json` then travels as form fields.
            token: The kind of token to send, if not this client's usual one; "none" for none.
            timeout: Seconds for this call.

        Returns:
            The answer, unchanged.
        """
        return await self._run(self._request_flow(method, path, params, json, files, token, timeout))

    async def close(self) -> None:
        """Close the connections of the running loop. A later call opens new ones."""
        await cast("AsyncTransport", self._shared.transport).close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class BaseClient(SyncCalls, CorpCore):
    """Calls the API as one app of one corp. Make one object per app and share it between threads.

    Args:
        corp_id: The corp's id. Without it and the secret, only calls that take no token work, such as those of group
            bots: `WeComClient().webhook.send(key, "text", text={"content": "hi"})`.
        secret: The app's secret. Not needed with `access_token`.
        agent_id: The app's AgentId, for `jssdk` and `oauth`.
        base_url: Where paths such as /cgi-bin/user/get are appended.
        timeout: Seconds that a call may take in all: token, tries and pauses included. For uploads and downloads the
            longest time without progress.
        proxies: A proxy URL, or one for each scheme ({"https": "http://…"}). Those of the environment if left out.
        session: The storage for tokens; in this process if left out.
        http: A `requests.Session` of your own: its headers, proxies, certificates and adapters are used.
        access_token: A token, or a function that returns one (or one and the seconds that it lives), in place of
            fetching it with the secret.
        strict: An answer that does not fit its model raises ResponseError.
        strict_storage: A storage that fails raises StorageError; otherwise the client goes on without it.
        rate_limit: Calls a second at most, or a RateLimiter shared by several clients.
        retry: How often and when calls are tried again.
        allow_http: Allow a base URL with http: for another host than this one.
    """

    def __init__(
        self,
        corp_id: str | None = None,
        secret: str = "",
        *,
        agent_id: int | str | None = None,
        base_url: str = BASE_URL,
        timeout: float = TIMEOUT,
        proxies: Mapping[str, str] | str | None = None,
        session: SessionStorage | Any | None = None,
        http: requests.Session | None = None,
        access_token: AccessToken | None = None,
        strict: bool = False,
        strict_storage: bool = False,
        rate_limit: float | RateLimiter | None = None,
        retry: RetryPolicy | None = None,
        allow_http: bool = False,
        allow_unverified_tls: bool = False,
    ) -> None:
        hidden = Secret(secret)
        del secret  # not in this frame any more, should an error below show its variables
        self._configure(
            base_url=base_url,
            timeout=timeout,
            proxies=proxies,
            session=session,
            http=http,
            strict=strict,
            strict_storage=strict_storage,
            rate_limit=rate_limit,
            retry=retry,
            allow_http=allow_http,
            allow_unverified_tls=allow_unverified_tls,
        )
        self._set_up_corp(corp_id, hidden, agent_id, access_token)

    def downstream(self, corp_id: str, agent_id: int, *, business_type: int = 0) -> Self:
        """A client of a downstream (or subordinate) corp with which this app is shared.

        Args:
            corp_id: The downstream corp's id.
            agent_id: The shared app's AgentId there.
            business_type: 0 for linked corps and school bureaus, 1 for upstream and downstream.
        """
        return self._downstream(corp_id, agent_id, business_type)

    @property
    def jssdk(self) -> JsSdk:
        """Signs pages that use WeCom's JS-SDK."""
        from .jssdk import JsSdk

        return JsSdk(self)

    @property
    def oauth(self) -> OAuth:
        """Builds login links and checks the state that comes back."""
        from .oauth import OAuth

        app_id, secret, login_type = self._login
        return OAuth(self, app_id, secret, agent_id=self.agent_id, login_type=login_type)


class BaseAsyncClient(AsyncCalls, CorpCore):
    """Calls the API as one app of one corp, awaited. One object per app serves all tasks.

    The arguments are those of the synchronous client, but for `http`, which is a `httpx.AsyncClient`.
    """

    def __init__(
        self,
        corp_id: str | None = None,
        secret: str = "",
        *,
        agent_id: int | str | None = None,
        base_url: str = BASE_URL,
        timeout: float = TIMEOUT,
        proxies: Mapping[str, str] | str | None = None,
        session: SessionStorage | Any | None = None,
        http: httpx.AsyncClient | None = None,
        access_token: AccessToken | None = None,
        strict: bool = False,
        strict_storage: bool = False,
        rate_limit: float | RateLimiter | None = None,
        retry: RetryPolicy | None = None,
        allow_http: bool = False,
        allow_unverified_tls: bool = False,
    ) -> None:
        hidden = Secret(secret)
        del secret  # not in this frame any more, should an error below show its variables
        self._configure(
            base_url=base_url,
            timeout=timeout,
            proxies=proxies,
            session=session,
            http=http,
            strict=strict,
            strict_storage=strict_storage,
            rate_limit=rate_limit,
            retry=retry,
            allow_http=allow_http,
            allow_unverified_tls=allow_unverified_tls,
        )
        self._set_up_corp(corp_id, hidden, agent_id, access_token)

    def downstream(self, corp_id: str, agent_id: int, *, business_type: int = 0) -> Self:
        """A client of a downstream (or subordinate) corp with which this app is shared.

        Args:
            corp_id: The downstream corp's id.
            agent_id: The shared app's AgentId there.
            business_type: 0 for linked corps and school bureaus, 1 for upstream and downstream.
        """
        return self._downstream(corp_id, agent_id, business_type)

    @property
    def jssdk(self) -> AsyncJsSdk:
        """Signs pages that use WeCom's JS-SDK."""
        from .jssdk import AsyncJsSdk

        return AsyncJsSdk(self)

    @property
    def oauth(self) -> AsyncOAuth:
        """Builds login links and checks the state that comes back."""
        from .oauth import AsyncOAuth

        app_id, secret, login_type = self._login
        return AsyncOAuth(self, app_id, secret, agent_id=self.agent_id, login_type=login_type)


# -- checks of what users pass


def check_base_url(base_url: str, *, allow_http: bool) -> str:
    """A base URL without its last slash.

    Raises:
        ConfigurationError: It is no http(s) URL, carries a password or query, or would send tokens unencrypted.
    """
    try:
        url = urlsplit(base_url)
        host, port = url.hostname, url.port
    except ValueError:
        host, port, url = None, None, urlsplit("")
    if url.scheme not in ("http", "https") or not host or port == 0 or not re.fullmatch(r"[\x21-\x7e]+", base_url):
        raise ConfigurationError("base_url must look like https://qyapi.weixin.qq.com")
    if url.username or url.password or url.query or url.fragment:
        raise ConfigurationError("base_url must have no user name, query or fragment")
    if url.scheme == "http" and not allow_http and not is_loopback(host):
        raise ConfigurationError(
            f"base_url {url.scheme}://{host} would send the secret and tokens unencrypted: use https, or pass "
            "allow_http=True if the network between is yours"
        )
    return base_url.rstrip("/")


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_id(name: str, value: str) -> str:
    """An id that can stand in a storage key."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9_.@-]{1,128}", value):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{name} must be an id of letters, digits, '-', '_', '.' and '@'")
    return value


def key_part(text: str) -> str:
    """A text as a part of a storage key: itself, or its digest where it has characters that a key may not have."""
    return text if re.fullmatch(r"[A-Za-z0-9_.@-]{1,64}", text) else digest(text)


def split_path(path: str) -> tuple[str, dict[str, str]]:
    """Path and query of what a user passed to `request`.

    Raises:
        InvalidArgumentError: It is not a path: an URL would send the token to another host.
    """
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgumentError('the path must begin with one "/", such as "/cgi-bin/user/get"')
    if re.search(r"[\s#\\]|[^\x21-\x7e]", path):
        raise InvalidArgumentError("the path has characters that must be quoted")
    path, _, query = path.partition("?")
    return path, dict(parse_qsl(query, keep_blank_values=True))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (list, tuple)):
        return ",".join(_text(item) for item in cast("list[Any]", value))
    return str(value)
