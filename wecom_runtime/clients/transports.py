"""The HTTP transport of a client, which is created when it is used first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime import fork
from wecom_runtime.http.policy import check_client


class SharedTransport:
    """The HTTP transport of all clients that share their connections.

    Args:
        make: Creates it: a `Transport` or an `AsyncTransport`.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._mutex = fork.Mutex()
        self.made: Any = None
        """The transport; None before its first use."""

    def __repr__(self) -> str:
        return f"<SharedTransport {self.made!r}>"

    def get(self) -> Any:
        """Return the transport."""
        with self._mutex.lock:
            self.made = self.made or self._make()
            return self.made


def requests_transport(base_url: str, **settings: Any) -> SharedTransport:
    """Return the transport of a synchronous client.

    Raises:
        ConfigurationError: The session in `http` cannot be used.
    """
    check_client(settings.get("http"), "requests.Session", "requests")

    def make() -> Any:
        # With the first call, as requests takes longer to import than everything else together.
        from wecom_runtime.http.requests_transport import RequestsTransport

        return RequestsTransport(base_url, **settings)

    return SharedTransport(make)


def aiohttp_transport(base_url: str, **settings: Any) -> SharedTransport:
    """Return the transport of an asynchronous client.

    Raises:
        ConfigurationError: The session in `http` cannot be used.
    """
    from wecom_runtime.http.aiohttp_transport import AiohttpTransport

    made = AiohttpTransport(base_url, **settings)
    return SharedTransport(lambda: made)
