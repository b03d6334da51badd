"""What clients that belong together have in common: a suite client and its customers' clients, say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from wecom_runtime.calls.dispatcher import Dispatcher
from wecom_runtime.calls.exchange import Server
from wecom_runtime.calls.rate_limit import RateLimiter
from wecom_runtime.calls.retry import AnswerCodes, RetryPolicy
from wecom_runtime.errors import ErrorTable
from wecom_runtime.http.urls import check_base_url, is_loopback
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard

from .settings import TIMEOUT, check_timeout, default_base_url

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage


class MakeTransport(Protocol):
    """Makes what sends requests, synchronously or not."""

    def __call__(
        self,
        base_url: str,
        *,
        http: Any,
        proxies: Mapping[str, str] | str | None,
        allow_unverified_tls: bool,
    ) -> Any: ...


class Connection:
    """The way to one server: HTTP, the rules of calls, the storage. All but the tokens."""

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float,
        guard: StorageGuard,
        dispatcher: Dispatcher,
        transport: Any,
    ) -> None:
        self.base_url = base_url
        self.timeout = timeout
        self.guard = guard
        self.dispatcher = dispatcher
        self.transport = transport

    def __repr__(self) -> str:
        return f"<Connection {self.base_url}>"


def connect(
    make_transport: MakeTransport,
    codes: AnswerCodes,
    errors: Callable[[], ErrorTable],
    *,
    base_url: str | None = None,
    timeout: float = TIMEOUT,
    proxies: Mapping[str, str] | str | None = None,
    session: SessionStorage | Any | None = None,
    http: Any = None,
    strict: bool = False,
    strict_requests: bool = True,
    strict_storage: bool = False,
    rate_limit: float | RateLimiter | None = None,
    retry: RetryPolicy | None = None,
    allow_http: bool = False,
    allow_unverified_tls: bool = False,
) -> Connection:
    """A connection of its own, from a client's settings. Nothing is sent."""
    timeout = check_timeout(timeout)
    base_url = check_base_url(default_base_url() if base_url is None else base_url, allow_http=allow_http)
    if session is None:
        from wecom_runtime.storage.memory import MemoryStorage

        session = MemoryStorage()
    guard = StorageGuard(as_storage(session), strict=strict_storage)
    limiter = rate_limit if rate_limit is None or isinstance(rate_limit, RateLimiter) else RateLimiter(rate_limit)
    is_local = is_loopback(urlsplit(base_url).hostname or "")
    transport = make_transport(
        base_url, http=http, proxies=proxies, allow_unverified_tls=allow_unverified_tls or is_local
    )
    server = Server(base_url, codes=codes, errors=errors, retry=retry, limiter=limiter)
    dispatcher = Dispatcher(server, strict=strict, strict_requests=strict_requests)
    return Connection(base_url, timeout=timeout, guard=guard, dispatcher=dispatcher, transport=transport)
