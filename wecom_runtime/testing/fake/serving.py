"""A uvicorn server for an ASGI app, in a thread and on a free port of loopback."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .connections import Connections
from .sending import TRANSPORT

if TYPE_CHECKING:
    import ssl

    import uvicorn

BACKLOG = 1024
THREADS = 128
"""The number of calls that can run at a time: the functions of a test may block."""
KEEP_ALIVE = 75
"""The maximum idle time of a connection in seconds."""


class ServerThread:
    """A running server.

    Args:
        app: An ASGI app.
        host: The address to listen on.
        port: The port; 0 for a free one.
        tls: The TLS context for https.
        connections: Records the connections.

    Raises:
        ConfigurationError: uvicorn is not installed.
    """

    def __init__(
        self,
        app: Any,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        connections: Connections | None = None,
    ) -> None:
        try:
            import uvicorn
        except ImportError:
            raise ConfigurationError(
                say("the fake's server needs uvicorn: pip install 'wecom-client[testing]'")
            ) from None
        # The protocol is given, since asyncio sets TCP_NODELAY only then: without it an answer takes 40 ms.
        self._connections = connections or Connections()
        self._socket = _listener(self._connections)
        if sys.platform != "win32":  # on Windows it would share the port with another running server
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
            self._socket.listen(BACKLOG)
        except BaseException:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        self.url = f"{'http' if tls is None else 'https'}://{host}:{self.port}"
        config = uvicorn.Config(
            app,
            http=_protocol(self._connections),
            log_config=None,
            access_log=False,
            lifespan="off",
            backlog=BACKLOG,
            timeout_keep_alive=KEEP_ALIVE,
            ws=_websockets(self._connections),
        )
        config.load()
        config.ssl = tls
        self._server = _server(config)
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="fake WeCom", daemon=True)
        self._thread.start()
        self._started.wait(10)

    def __repr__(self) -> str:
        return f"<server on {self.url}>"

    def _run(self) -> None:
        if sys.platform != "win32":
            asyncio.run(self._serve(self._server))
            return
        # The default loop of Windows bypasses `accept` of our socket, which counts connections.
        loop = asyncio.SelectorEventLoop()
        try:
            loop.run_until_complete(self._serve(self._server))
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()

    async def _serve(self, server: uvicorn.Server) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_default_executor(ThreadPoolExecutor(THREADS, "fake WeCom"))
        serving = asyncio.ensure_future(server.serve(sockets=[self._socket]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.001)
        self._started.set()
        await serving

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._server.stop)
        self._thread.join(10)
        self._socket.close()


def _listener(connections: Connections) -> socket.socket:
    """Return a socket that counts accepted connections, including those with a failed TLS handshake."""

    class Listener(socket.socket):
        def accept(self) -> tuple[socket.socket, Any]:
            found = super().accept()
            connections.accepted += 1
            return found

    return Listener(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)


def _server(config: uvicorn.Config) -> Any:
    """Return a uvicorn server that stops immediately instead of after some tenths of a second."""
    import uvicorn

    class Server(uvicorn.Server):
        def __init__(self) -> None:
            super().__init__(config)
            self._stop = asyncio.Event()

        def stop(self) -> None:
            self.should_exit = self.force_exit = True
            self._stop.set()

        async def main_loop(self) -> None:
            stopping, ticks = asyncio.ensure_future(self._stop.wait()), 0
            while not await self.on_tick(ticks):
                await asyncio.wait({stopping}, timeout=0.1)
                ticks += 1

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            for server in self.servers:
                server.close()
            for one in sockets or ():
                one.close()
            state = self.server_state
            for connection in list(state.connections):
                connection.shutdown()
            if state.tasks:
                await asyncio.wait(state.tasks, timeout=0.1)
            for connection in list(state.connections):
                connection.transport.abort()
            if state.tasks:
                await asyncio.wait(state.tasks, timeout=0.1)

    return Server()


def _websockets(connections: Connections) -> Any:
    """Return uvicorn's WebSocket protocol, extended like `_protocol`."""
    from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

    class Protocol(WebSocketsSansIOProtocol):
        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            connections.remove(self.transport)

        def handle_connect(self, event: Any) -> None:
            super().handle_connect(event)
            scope: MutableMapping[str, Any] | None = getattr(self, "scope", None)
            if scope is not None:
                scope.setdefault("extensions", {})[TRANSPORT] = self.transport

    return Protocol


def _protocol(connections: Connections) -> Any:
    """Return uvicorn's HTTP protocol, extended to pass its transport to the app, which can break the connection."""
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Protocol(H11Protocol):
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            connections.add(transport, self.loop)

        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            connections.remove(self.transport)

        def handle_events(self) -> None:
            super().handle_events()
            scope: MutableMapping[str, Any] | None = getattr(self, "scope", None)
            if scope is not None:
                scope.setdefault("extensions", {})[TRANSPORT] = self.transport

    return Protocol
