"""Runs an ASGI app with uvicorn in a thread, on a free port of loopback."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import ConfigurationError

if TYPE_CHECKING:
    import uvicorn


class ServerThread:
    """A running server.

    Args:
        app: An ASGI app.
        host: Loopback, unless others are to reach it.
        port: 0 for a free one.

    Raises:
        ConfigurationError: uvicorn is not installed.
    """

    def __init__(self, app: Any, host: str = "127.0.0.1", port: int = 0) -> None:
        try:
            import uvicorn
        except ImportError:
            raise ConfigurationError("the fake's server needs uvicorn: pip install 'wecom-client[testing]'") from None
        # With its protocol said, as asyncio sets TCP_NODELAY for no other: without it an answer takes 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((host, port))
        self._socket.listen(1024)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://{host}:{self.port}"
        config = uvicorn.Config(
            app,
            http=_protocol(),
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
            ws=_websockets(),
        )
        self._server = uvicorn.Server(config)
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="fake WeCom", daemon=True)
        self._thread.start()
        self._started.wait(10)

    def __repr__(self) -> str:
        return f"<server on {self.url}>"

    def _run(self) -> None:
        asyncio.run(self._serve(self._server))

    async def _serve(self, server: uvicorn.Server) -> None:
        serving = asyncio.ensure_future(server.serve(sockets=[self._socket]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.001)
        self._started.set()
        await serving

    def close(self) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(10)
        self._socket.close()


def _websockets() -> Any:
    """The same for WebSockets."""
    try:
        from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
    except ImportError:  # an older uvicorn
        return "auto"

    class Protocol(WebSocketsSansIOProtocol):
        def handle_connect(self, event: Any) -> None:
            super().handle_connect(event)
            scope: MutableMapping[str, Any] | None = getattr(self, "scope", None)
            if scope is not None:
                scope.setdefault("extensions", {})["wecom.transport"] = self.transport

    return Protocol


def _protocol() -> Any:
    """uvicorn's own protocol, which hands its transport to the app, so that this can break the connection."""
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Protocol(H11Protocol):
        def handle_events(self) -> None:
            super().handle_events()
            scope: MutableMapping[str, Any] | None = getattr(self, "scope", None)
            if scope is not None:
                scope.setdefault("extensions", {})["wecom.transport"] = self.transport

    return Protocol
