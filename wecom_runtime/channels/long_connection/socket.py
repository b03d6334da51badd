"""A WebSocket connection: handshake, requests, heartbeat, end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from wecom_runtime.errors import CallTimeoutError, ConfigurationError, TransportError
from wecom_runtime.language import say

from . import frames

if TYPE_CHECKING:
    from wecom_runtime.http.policy import ProxyRules

_frames_logger = logging.getLogger("wecom_client.frames")
_frames_logger.setLevel(logging.WARNING)  # below, websockets logs frames, which contain the secret and messages

RESPONSE_TIMEOUT = 5.0
"""Seconds for the response to a frame; WeCom usually responds within half a second."""
OPEN_TIMEOUT = 15.0
MAX_FRAME = 4 * 1024 * 1024
MAX_UNANSWERED_PINGS = 2
"""The number of consecutive pings without a response after which a connection is dead."""


ReadFrame = Callable[["str | bytes"], "dict[str, Any] | None"]


def _http_origin(url: str) -> str:
    """Return the origin of a WebSocket's URL as proxies are configured for it: https: for wss:."""
    parts = urlsplit(url)
    return f"{'https' if parts.scheme == 'wss' else 'http'}://{parts.netloc}"


class SocketLostError(TransportError):
    """The connection ended during a request."""


class Connection(Protocol):
    """The used methods of a connection of the package websockets.

    The package is imported by name, since type checkers would otherwise read it for each user's program.
    """

    @property
    def transport(self) -> asyncio.Transport: ...

    async def send(self, message: str) -> None: ...

    async def recv(self) -> str | bytes: ...

    async def close(self) -> None: ...


class Socket:
    """An open WebSocket.

    Args:
        websocket: The connection.
        on_push: Called with each frame that WeCom pushes.
        read: Returns the frame in received data; None if the data is not a frame.
    """

    def __init__(
        self,
        websocket: Connection,
        on_push: Callable[[dict[str, Any]], None],
        read: ReadFrame = frames.read,
    ) -> None:
        self._websocket = websocket
        self._on_push = on_push
        self._read_frame = read
        self.responses: dict[str, asyncio.Future[dict[str, Any] | None]] = {}
        """Id of a frame -> its response; None after the timeout."""
        self._locks: dict[str, asyncio.Lock] = {}
        self.lost = asyncio.Event()

    @classmethod
    async def open(
        cls,
        url: str,
        on_push: Callable[[dict[str, Any]], None],
        ssl: Any,
        read: ReadFrame = frames.read,
        proxies: ProxyRules | None = None,
    ) -> Socket:
        """Connect to a URL.

        Args:
            url: The URL of the server.
            on_push: Called with each frame that WeCom pushes.
            ssl: An `ssl.SSLContext`; None for the default one.
            read: Returns the frame in received data; None if the data is not a frame.
            proxies: The proxy for each host; None for none.

        Raises:
            TransportError: The connection failed.
            ConfigurationError: The package websockets is missing, or the URL is invalid.
        """
        try:
            connect = import_module("websockets.asyncio.client").connect
            exceptions = import_module("websockets.exceptions")
        except ImportError:
            raise ConfigurationError(
                say("a long connection needs the extra bot: pip install 'wecom-client[bot]'")
            ) from None
        settings: dict[str, Any] = {} if ssl is None else {"ssl": ssl}
        proxy = None if proxies is None else proxies.find(_http_origin(url))
        failure: Exception
        try:
            websocket: Connection = await connect(
                url,
                ping_interval=None,
                open_timeout=OPEN_TIMEOUT,
                close_timeout=2,
                max_size=MAX_FRAME,
                logger=_frames_logger,
                proxy=proxy,
                **settings,
            )
        except exceptions.InvalidURI:
            failure = ConfigurationError(say("{url!r} is not a URL of a WebSocket, such as wss://…", url=url))
        except (OSError, TimeoutError, exceptions.WebSocketException) as error:
            kind = type(error).__name__
            failure = TransportError(say("cannot open the long connection: {kind}", kind=kind))
            if proxy is not None:  # its URL may contain a password
                host = urlsplit(proxy).hostname
                failure = TransportError(
                    say("cannot open the long connection through the proxy {host}: {kind}", host=host, kind=kind)
                )
        except ImportError:
            failure = ConfigurationError(say("a SOCKS proxy needs the package python-socks: pip install python-socks"))
        else:
            return cls(websocket, on_push, read)
        raise failure

    async def read(self) -> None:
        """Read frames until the connection ends."""
        try:
            while True:
                received = await self._websocket.recv()
                frame = self._read_frame(received)
                if frame is None:
                    continue
                if "cmd" in frame:
                    self._on_push(frame)
                    continue
                response = self.responses.pop(frames.req_id_of(frame), None)
                if response is not None and not response.done():
                    response.set_result(frame)
        except (_closed(), OSError):
            pass
        finally:
            self.drop()

    async def send_heartbeats(self, interval: float) -> None:
        """Send pings until two in a row have no response; then abort the connection."""
        unanswered = 0
        while unanswered < MAX_UNANSWERED_PINGS and not self.lost.is_set():
            await asyncio.sleep(interval)
            ping = asyncio.ensure_future(self.request(frames.PING, timeout=interval))
            try:
                # If the server reads nothing, the ping waits for the send buffer before it waits for the response.
                await asyncio.wait({ping}, timeout=MAX_UNANSWERED_PINGS * interval)
                if not ping.done():
                    break
                ping.result()
                unanswered = 0
            except CallTimeoutError:
                unanswered += 1
            except TransportError:
                break
            finally:
                ping.cancel()
        self.drop()

    async def request(
        self,
        cmd: str,
        body: Mapping[str, Any] | None = None,
        req_id: str = "",
        timeout: float = RESPONSE_TIMEOUT,
    ) -> dict[str, Any]:
        """Send a frame, and return the response. Frames with the same id are sent one after the other.

        Raises:
            SocketLostError: The connection ended; the frame may have arrived.
            CallTimeoutError: WeCom did not respond.
        """
        req_id = req_id or frames.new_req_id(cmd)
        lock = self._locks.get(req_id)
        if lock is None:
            lock = self._locks[req_id] = asyncio.Lock()
        try:
            await lock.acquire()
            try:
                return await self._exchange(cmd, body, req_id, timeout)
            finally:
                lock.release()
        finally:
            if not lock.locked():
                self._locks.pop(req_id, None)

    async def _exchange(self, cmd: str, body: Mapping[str, Any] | None, req_id: str, timeout: float) -> dict[str, Any]:
        if self.lost.is_set():
            raise SocketLostError(
                say("{cmd}: the long connection is lost", cmd=cmd), endpoint=cmd, may_have_arrived=False
            )
        loop = asyncio.get_running_loop()
        response: asyncio.Future[dict[str, Any] | None] = loop.create_future()
        self.responses[req_id] = response
        timer: asyncio.TimerHandle | None = None
        try:
            await self._websocket.send(frames.dump(cmd, req_id, body))
            # Not wait_for: before Python 3.12, it loses a cancellation that coincides with the response. Not wait,
            # which takes twice as long.
            timer = loop.call_later(timeout, _end_wait, response)
            if (found := await response) is not None:
                return found
            failure: TransportError = CallTimeoutError(
                say("{cmd}: no answer within {timeout:.1f} s", cmd=cmd, timeout=timeout), endpoint=cmd
            )
        except (_closed(), OSError) as error:
            failure = SocketLostError(say("{cmd}: the long connection ended", cmd=cmd), endpoint=cmd)
            failure.__cause__ = error
            self.drop()
        finally:
            if timer is not None:
                timer.cancel()
            if self.responses.get(req_id) is response:
                del self.responses[req_id]
        raise failure

    def drop(self) -> None:
        """Abort the connection; all waiting requests raise SocketLostError."""
        if self.lost.is_set():
            return
        self.lost.set()
        for response in self.responses.values():
            if not response.done():
                response.set_exception(SocketLostError(say("the long connection ended")))
                response.exception()  # mark it as retrieved, as its waiter may have been cancelled
        self._websocket.transport.abort()

    async def close(self) -> None:
        """Close the connection with a closing handshake."""
        with contextlib.suppress(Exception):
            await self._websocket.close()
        self.drop()


def _end_wait(response: asyncio.Future[dict[str, Any] | None]) -> None:
    """End the wait for a response at its timeout."""
    if not response.done():
        response.set_result(None)


def _closed() -> type[Exception]:
    """Return the exception of the package websockets for a closed connection."""
    closed: type[Exception] = import_module("websockets.exceptions").ConnectionClosed
    return closed
