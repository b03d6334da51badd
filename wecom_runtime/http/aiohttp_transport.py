"""The transport of the asynchronous client, on aiohttp. It sends one request and does not retry.

Each event loop has its own connections, which are closed when the loop ends. This module, and `aiohttp_sessions`, which
is loaded with the first call, look up proxies and certificates of the environment once, read the body within limits of
size and time, never follow redirects, send no cookies and no passwords of `.netrc`, and let no exception of aiohttp
out, as these quote the URL and so the token.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from wecom_runtime import fork
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.logs import guard_loggers

from .aiohttp_private import verifies
from .messages import HTTPResponse, Request
from .policy import ProxyRules, check_client, is_tls, unverified

if TYPE_CHECKING:
    import aiohttp

    from .aiohttp_sessions import Sessions


class AiohttpTransport:
    """A transport over `aiohttp.ClientSession`s: two of its own for each event loop, or one that the user created."""

    def __init__(
        self,
        base_url: str,
        *,
        http: aiohttp.ClientSession | None = None,
        proxies: ProxyRules | Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        check_client(http, "aiohttp.ClientSession", "aiohttp")
        self._base_url = base_url
        if http is not None and is_tls(base_url) and not allow_unverified_tls and not verifies(http):
            raise unverified("http=")
        self._user_session = http
        if not isinstance(proxies, ProxyRules):
            proxies = ProxyRules(proxies, environment=http is None or bool(getattr(http, "trust_env", False)))
        self._proxies = proxies
        self.certificates: dict[str, tuple[str, str]] = {}
        """Origin -> certificate file and key file for client authentication."""
        self._sessions: dict[asyncio.AbstractEventLoop, Sessions] = {}
        guard_loggers("aiohttp.client", "asyncio")
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<AiohttpTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        # Neither closed nor garbage-collected: the child would remove the sockets from the parent's selector.
        _inherited.extend(self._sessions.values())
        self._sessions = {}

    async def send(self, request: Request) -> HTTPResponse:
        """See `AsyncTransport`."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                say(
                    "asynchronous clients need a running asyncio event loop: in trio, use "
                    "WeComClient with trio.to_thread.run_sync, or trio-asyncio"
                )
            ) from None
        sessions = self._sessions.get(loop) or await self._open()
        result = await sessions.send(request)
        if isinstance(result, HTTPResponse):
            return result
        # Not inside "except", where aiohttp's exception, which has the URL, would become the context of this one.
        raise result.with_traceback(None)

    async def _open(self) -> Sessions:
        for loop in [loop for loop in self._sessions if loop.is_closed()]:
            del self._sessions[loop]
        try:
            from .aiohttp_sessions import Sessions
        except ImportError:
            raise ConfigurationError(
                say("the asynchronous client needs aiohttp: pip install 'wecom-client[async]'")
            ) from None
        sessions = self._sessions[asyncio.get_running_loop()] = Sessions(
            self._user_session, self._proxies, self.certificates
        )
        await sessions.close_with_loop()
        return sessions

    async def close(self) -> None:
        """Close the connections of the running loop."""
        sessions = self._sessions.pop(asyncio.get_running_loop(), None)
        if sessions is not None:
            await sessions.close()


_inherited: list[Sessions] = []
"""The sessions of the parent process."""
