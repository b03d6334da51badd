"""HTTP of the asynchronous client, on aiohttp: one request out, one answer in, no rules.

Each event loop has connections of its own, which are closed when the loop ends. What is decided here, and in
`aiohttp_sessions`, which is loaded with the first call, is what keeps a call cheap and safe: proxies and certificates
of the environment are looked up once, the body is read with a limit on its size and on the time that it takes,
redirects are never followed, no cookie and no password of `.netrc` is sent, and no exception of aiohttp (they quote the
URL, and so the token) gets out.
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
    """Sends requests over `aiohttp.ClientSession`s: its own, two for each event loop, or one that the user made."""

    def __init__(
        self,
        base_url: str,
        *,
        http: aiohttp.ClientSession | None = None,
        proxies: Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        check_client(http, "aiohttp.ClientSession", "aiohttp")
        self._base_url = base_url
        if http is not None and is_tls(base_url) and not allow_unverified_tls and not verifies(http):
            raise unverified("http=")
        self._user_session = http
        self._proxies = ProxyRules(proxies, environment=http is None or bool(getattr(http, "trust_env", False)))
        self.certificates: dict[str, tuple[str, str]] = {}
        """Origin -> the files of the certificate with which the client identifies itself there."""
        self._sessions: dict[asyncio.AbstractEventLoop, Sessions] = {}
        guard_loggers("aiohttp.client", "asyncio")
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<AiohttpTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        # Not to be closed, nor collected: the child would take the sockets out of the parent's selector.
        _of_the_parent.extend(self._sessions.values())
        self._sessions = {}

    async def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        """See `AsyncTransport`."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                say(
                    "asynchronous clients run in an event loop of asyncio, and this is none: in trio, "
                    "use WeComClient with trio.to_thread.run_sync, or trio-asyncio"
                )
            ) from None
        sessions = self._sessions.get(loop) or await self._open()
        answer = await sessions.exchange(request, timeout, whole)
        if isinstance(answer, HTTPResponse):
            return answer
        # Not where the error was caught: aiohttp's exception would stay reachable, and with it the URL.
        raise answer.with_traceback(None)

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
        await sessions.close_with_the_loop()
        return sessions

    async def close(self) -> None:
        """Close the connections of the running loop."""
        sessions = self._sessions.pop(asyncio.get_running_loop(), None)
        if sessions is not None:
            await sessions.close()


_of_the_parent: list[Sessions] = []
