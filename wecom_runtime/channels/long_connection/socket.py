"""One WebSocket, from its handshake to its end."""

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
_frames_logger.setLevel(logging.WARNING)  # below that, the library logs frames, and so the secret and messages

ANSWER_TIMEOUT = 5.0
"""Seconds after which an answer is not waited for any more; they come in less than half a second."""
OPEN_TIMEOUT = 15.0
MAX_FRAME = 4 * 1024 * 1024
UNANSWERED = 2
"""So many pings without an answer, and the connection is taken for dead."""


ReadFrame = Callable[["str | bytes"], "dict[str, Any] | None"]


def _http_origin(url: str) -> str:
    """Return the origin of a WebSocket's URL as proxies are configured for it: https: for wss:."""
    parts = urlsplit(url)
    return f"{'https' if parts.scheme == 'wss' else 'http'}://{parts.netloc}"


class SocketLostError(TransportError):
    """The connection ended while a frame was on its way."""


class Connection(Protocol):
    """The part of an open connection of the package websockets that is used here.

    The package is imported by name: checkers of types would read it, and what it stands on, with each user's program.
    """

    @property
    def transport(self) -> asyncio.Transport: ...

    async def send(self, message: str) -> None: ...

    async def recv(self) -> str | bytes: ...

    async def close(self) -> None: ...


class Socket:
    """A WebSocket.

    Args:
        websocket: The open connection.
        on_push: Called with each frame that WeCom pushes.
        read: Makes a frame of what arrived; None where it is none.
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
        self._waiting: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._turns: dict[str, asyncio.Lock] = {}
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
        """Connect.

        Args:
            url: The address of the server.
            on_push: Called with each frame that WeCom pushes.
            ssl: An `ssl.SSLContext`; None for the default one.
            read: Decodes a frame; returns None for text that is no frame.
            proxies: The proxy for each host; None for none.

        Raises:
            TransportError: That was not possible.
            ConfigurationError: The package websockets is missing, or the address is none.
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
            failure = ConfigurationError(say("{url!r} is no address of a WebSocket: it begins with wss://", url=url))
        except (OSError, TimeoutError, exceptions.WebSocketException) as error:
            kind = type(error).__name__
            failure = TransportError(say("the long connection cannot be opened: {kind}", kind=kind))
            if proxy is not None:  # its URL may contain a password
                host = urlsplit(proxy).hostname
                failure = TransportError(
                    say("the long connection cannot be opened through the proxy {host}: {kind}", host=host, kind=kind)
                )
        except ImportError:
            failure = ConfigurationError(say("a SOCKS proxy needs the package python-socks: pip install python-socks"))
        else:
            return cls(websocket, on_push, read)
        raise failure

    async def read(self) -> None:
        """Take in frames until the connection ends, however it does."""
        try:
            while True:
                frame = self._read_frame(await self._websocket.recv())
                if frame is None:
                    continue
                if "cmd" in frame:
                    self._on_push(frame)
                    continue
                waiting = self._waiting.pop(frames.req_id_of(frame), None)
                if waiting is not None and not waiting.done():
                    waiting.set_result(frame)
        except (_closed(), OSError):
            pass
        finally:
            self.drop()

    async def beat(self, every: float) -> None:
        """Ping until two in a row are not answered; the connection is dead then."""
        unanswered = 0
        while unanswered < UNANSWERED and not self.lost.is_set():
            await asyncio.sleep(every)
            pinging = asyncio.ensure_future(self.request(frames.PING, timeout=every))
            try:
                # Where the other side reads nothing, a frame waits for room before it waits for its answer.
                await asyncio.wait({pinging}, timeout=UNANSWERED * every)
                if not pinging.done():
                    break
                pinging.result()
                unanswered = 0
            except CallTimeoutError:
                unanswered += 1
            except TransportError:
                break
            finally:
                pinging.cancel()
        self.drop()

    async def request(
        self,
        cmd: str,
        body: Mapping[str, Any] | None = None,
        req_id: str = "",
        timeout: float = ANSWER_TIMEOUT,
    ) -> dict[str, Any]:
        """Send a frame and wait for its answer; frames with one id go one after the other.

        Raises:
            SocketLostError: The connection ended; whether the frame arrived is not known.
            CallTimeoutError: No answer came.
        """
        req_id = req_id or frames.new_req_id(cmd)
        turn = self._turns.setdefault(req_id, asyncio.Lock())
        try:
            async with turn:
                return await self._exchange(cmd, body, req_id, timeout)
        finally:
            if not turn.locked():
                self._turns.pop(req_id, None)

    async def _exchange(self, cmd: str, body: Mapping[str, Any] | None, req_id: str, timeout: float) -> dict[str, Any]:
        if self.lost.is_set():
            raise SocketLostError(
                say("{cmd}: the long connection is gone", cmd=cmd), endpoint=cmd, may_have_arrived=False
            )
        waiting: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[req_id] = waiting
        try:
            await self._websocket.send(frames.dump(cmd, req_id, body))
            # Not wait_for: before Python 3.12 it forgets a cancellation that comes in the moment of the answer.
            await asyncio.wait({waiting}, timeout=timeout)
            if waiting.done():
                return waiting.result()
            failure: TransportError = CallTimeoutError(
                say("{cmd}: no answer within {timeout:.1f} s", cmd=cmd, timeout=timeout), endpoint=cmd
            )
        except (_closed(), OSError) as error:
            failure = SocketLostError(say("{cmd}: the long connection ended", cmd=cmd), endpoint=cmd)
            failure.__cause__ = error
            self.drop()
        finally:
            if self._waiting.get(req_id) is waiting:
                del self._waiting[req_id]
        raise failure

    def drop(self) -> None:
        """Take the connection for lost: nothing more is sent over it, and all who wait are told."""
        if self.lost.is_set():
            return
        self.lost.set()
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(SocketLostError(say("the long connection ended")))
                waiting.exception()  # it may be that nobody asks any more
        self._websocket.transport.abort()

    async def close(self) -> None:
        """End the connection in an orderly way."""
        with contextlib.suppress(Exception):
            await self._websocket.close()
        self.drop()


def _closed() -> type[Exception]:
    """Return the exception of the package by which a connection ends."""
    found: type[Exception] = import_module("websockets.exceptions").ConnectionClosed
    return found
