"""The backend of clients: the server and its rules, the HTTP transport, the storage, the settings of calls."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import urlsplit

from wecom_runtime.calls.retry import AnswerCodes, RetryPolicy
from wecom_runtime.calls.server import APIServer
from wecom_runtime.errors import ErrorTable
from wecom_runtime.http.urls import check_base_url, is_loopback
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.settings import check_kind, check_number, check_text
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard

from .settings import TIMEOUT, check_timeout, default_base_url

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.deviations import Deviation
    from wecom_runtime.calls.operation import Operation
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


class Backend:
    """The parts that a client shares with the clients that it makes, such as a suite's with those of its customers.

    Args:
        server: Where calls go, and the rules that hold there.
        transport: Sends requests; a `Transport` or an `AsyncTransport`.
        guard: The storage.
        timeout: Seconds that a call may take.
        strict: Answers must fit their models.
        strict_requests: Requests must keep to the limits, lists of values and conditions of the official page.
        middleware: What is around each call, the first one outermost.
        attempt_middleware: The same around each try.
        on_deviation: Told where an answer differs from its model, each thing once.
    """

    def __init__(
        self,
        server: APIServer,
        transport: Any,
        guard: StorageGuard,
        *,
        timeout: float,
        strict: bool,
        strict_requests: bool,
        middleware: tuple[Callable[..., Any], ...] = (),
        attempt_middleware: tuple[Callable[..., Any], ...] = (),
        on_deviation: Callable[[Deviation], object] | None = None,
    ) -> None:
        self.server = server
        self.transport = transport
        self.guard = guard
        self.timeout = timeout
        self.strict = strict
        self.strict_requests = strict_requests
        self.middleware = middleware
        self.attempt_middleware = attempt_middleware
        self.is_watched = bool(middleware or attempt_middleware)
        self.compare: Callable[[Operation[Any], object], None] | None = None
        """Tells where an answer differs from its model."""
        if on_deviation is not None:
            from wecom_runtime.calls.deviations import Listener

            self.compare = Listener(on_deviation)

    def __repr__(self) -> str:
        return f"<Backend {self.base_url}>"

    @property
    def base_url(self) -> str:
        return self.server.base_url

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retry: RetryPolicy | None = None,
        strict: bool | None = None,
        strict_requests: bool | None = None,
    ) -> Self:
        """Return a backend with other settings of calls, which shares all the rest with this one."""
        other = copy.copy(self)
        if timeout is not None:
            other.timeout = check_timeout(timeout)
        if retry is not None:
            other.server = copy.copy(self.server)
            other.server.retry = retry
        if strict is not None:
            other.strict = strict
        if strict_requests is not None:
            other.strict_requests = strict_requests
        return other


def open_backend(
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
    on_deviation: Callable[[Deviation], object] | None = None,
    strict_storage: bool = False,
    rate_limit: float | RateLimiter | None = None,
    retry: RetryPolicy | None = None,
    middleware: Iterable[Callable[..., Any]] = (),
    attempt_middleware: Iterable[Callable[..., Any]] = (),
    allow_http: bool = False,
    allow_unverified_tls: bool = False,
) -> Backend:
    """Return a backend from what a user passed to a client. Nothing is sent.

    Raises:
        ConfigurationError: The settings cannot work, or would send secrets unencrypted.
    """
    timeout = check_timeout(timeout)
    base_url = default_base_url() if base_url is None else check_text("base_url", base_url)
    base_url = check_base_url(base_url, allow_http=allow_http)
    if retry is not None:
        check_kind("retry", retry, RetryPolicy, "a RetryPolicy")
    if proxies is not None:
        check_kind("proxies", proxies, (str, Mapping), "an address, or a mapping of schemes to addresses")
    if session is None:
        from wecom_runtime.storage.memory import MemoryStorage

        session = MemoryStorage()
    guard = StorageGuard(as_storage(session), strict=strict_storage)
    limiter = rate_limit if isinstance(rate_limit, RateLimiter) else None
    if limiter is None and rate_limit is not None:
        check_number("rate_limit, in calls a second,", rate_limit, above=True)
        limiter = RateLimiter(cast("float", rate_limit))
    is_local = is_loopback(urlsplit(base_url).hostname or "")
    transport = make_transport(
        base_url, http=http, proxies=proxies, allow_unverified_tls=allow_unverified_tls or is_local
    )
    server = APIServer(base_url, codes=codes, errors=errors, retry=retry, limiter=limiter)
    return Backend(
        server,
        transport,
        guard,
        timeout=timeout,
        strict=strict,
        strict_requests=strict_requests,
        middleware=tuple(middleware),
        attempt_middleware=tuple(attempt_middleware),
        on_deviation=on_deviation,
    )
