"""The backend of clients: the server, the HTTP transport, the storage and the settings of calls."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from wecom_runtime.calls.retry import AnswerCodes, RetryPolicy
from wecom_runtime.calls.server import APIServer
from wecom_runtime.errors import ErrorTable
from wecom_runtime.http.urls import check_base_url, is_loopback
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.setting_checks import check_kind, check_number, check_text
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard

from .client_settings import TIMEOUT, check_timeout, default_base_url
from .transports import SharedTransport

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.operation import Operation

    from .client_settings import CallSettings, ClientSettings


class OpenTransport(Protocol):
    """A function that returns the HTTP transport of a client."""

    def __call__(
        self,
        base_url: str,
        *,
        http: Any,
        proxies: Mapping[str, str] | str | None,
        allow_unverified_tls: bool,
    ) -> SharedTransport: ...


class Backend:
    """The objects that a client shares with the clients that it creates, such as a suite's clients of its customers.

    Args:
        server: The server, with its error codes, retry policy and rate limit.
        transport: The HTTP transport.
        guard: The storage.
        settings: The client's settings.
    """

    timeout: float = TIMEOUT
    strict: bool = False
    strict_requests: bool = True

    def __init__(
        self,
        server: APIServer,
        transport: SharedTransport,
        guard: StorageGuard,
        settings: ClientSettings[Any] | None = None,
    ) -> None:
        settings = settings or {}
        self.server = server
        self.shared_transport = transport
        self.guard = guard
        self.middleware = tuple(settings.get("middleware", ()))
        self.attempt_middleware = tuple(settings.get("attempt_middleware", ()))
        self.is_watched = bool(self.middleware or self.attempt_middleware)
        self.message_gap: MessageGap | None = None
        """The distance between messages to one receiver."""
        if (gap := settings.get("message_gap")) is not None:
            from wecom_runtime.calls.receivers import MessageGap

            check_number("message_gap, in seconds,", gap, above=True)
            self.message_gap = MessageGap(gap)
        self.compare: Callable[[Operation[Any], object], None] | None = None
        """Reports the differences between a response and its model; None without `on_deviation`."""
        on_deviation = settings.get("on_deviation")
        if on_deviation is not None:
            from wecom_runtime.calls.answer_deviations import deviations
            from wecom_runtime.data.deviations import DeviationReporter

            reporter = DeviationReporter(on_deviation)
            self.compare = lambda operation, payload: reporter.report(deviations(operation, payload))
        self._apply(settings)

    def __repr__(self) -> str:
        return f"<Backend {self.base_url}>"

    @cached_property
    def transport(self) -> Any:
        """The HTTP transport: a `Transport` or an `AsyncTransport`."""
        return self.shared_transport.get()

    @property
    def base_url(self) -> str:
        return self.server.base_url

    def with_options(self, settings: CallSettings) -> Self:
        """Return a backend with other settings of calls, which shares everything else with this one."""
        other = copy.copy(self)
        other._apply(settings)
        return other

    def _apply(self, settings: CallSettings) -> None:
        """Apply settings of calls; those that are left out stay as they are."""
        self.timeout = check_timeout(settings.get("timeout", self.timeout))
        self.strict = settings.get("strict", self.strict)
        self.strict_requests = settings.get("strict_requests", self.strict_requests)
        retry = settings.get("retry")
        if retry is not None:
            check_kind("retry", retry, RetryPolicy, "a RetryPolicy")
            self.server = copy.copy(self.server)
            self.server.retry = retry


def open_backend(
    open_transport: OpenTransport,
    codes: AnswerCodes,
    errors: Callable[[], ErrorTable],
    settings: ClientSettings[Any],
) -> Backend:
    """Return a backend for the settings of a client. Nothing is sent.

    Raises:
        ConfigurationError: The settings cannot work, or would send secrets unencrypted.
    """
    base_url = settings.get("base_url")
    base_url = default_base_url() if base_url is None else check_text("base_url", base_url)
    base_url = check_base_url(base_url, allow_http=settings.get("allow_http", False))
    proxies = settings.get("proxies")
    if proxies is not None:
        check_kind("proxies", proxies, (str, Mapping), "an address, or a mapping of schemes to addresses")
    session = settings.get("session")
    if session is None:
        from wecom_runtime.storage.memory import MemoryStorage

        session = MemoryStorage()
    guard = StorageGuard(as_storage(session), strict=settings.get("strict_storage", False))
    is_local = is_loopback(urlsplit(base_url).hostname or "")
    transport = open_transport(
        base_url,
        http=settings.get("http"),
        proxies=proxies,
        allow_unverified_tls=settings.get("allow_unverified_tls", False) or is_local,
    )
    server = APIServer(base_url, codes=codes, errors=errors, limiter=_limiter(settings.get("rate_limit")))
    return Backend(server, transport, guard, settings)


def _limiter(rate_limit: float | RateLimiter | None) -> RateLimiter | None:
    if rate_limit is None or isinstance(rate_limit, RateLimiter):
        return rate_limit
    check_number("rate_limit, in calls a second,", rate_limit, above=True)
    return RateLimiter(rate_limit)
