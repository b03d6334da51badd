"""A WebSocket between the server and a bot or device. It is read on the server's event loop; any thread can send."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.data.text import decode_json

if TYPE_CHECKING:
    import asyncio

NOT_JSON = 1007
ABORT: dict[str, Any] = {"type": "abort"}


class ServerWebSocket:
    """The server side of an open WebSocket."""

    def __init__(self, loop: asyncio.AbstractEventLoop, transport: Any, waiting: asyncio.Queue[dict[str, Any]]) -> None:
        import asyncio  # a fake without a server does not need it

        self._loop = loop
        self._transport = transport
        self._waiting = waiting
        self._reads = asyncio.Event()
        self._reads.set()

    def __repr__(self) -> str:
        return "<ServerWebSocket>"

    def send(self, frame: Mapping[str, Any]) -> None:
        self._put({"type": "websocket.send", "text": json.dumps(frame, ensure_ascii=False)})

    def send_text(self, text: str) -> None:
        self._put({"type": "websocket.send", "text": text})

    def send_bytes(self, data: bytes) -> None:
        self._put({"type": "websocket.send", "bytes": data})

    def stall(self, on: bool) -> None:
        """Stop reading; with False resume."""
        with contextlib.suppress(RuntimeError):  # the server has stopped
            self._loop.call_soon_threadsafe(self._stall, on)

    def _stall(self, on: bool) -> None:
        (self._reads.clear if on else self._reads.set)()
        if self._transport is not None and not self._transport.is_closing():
            (self._transport.pause_reading if on else self._transport.resume_reading)()

    async def next(self, receive: AsgiReceive) -> Mapping[str, Any]:
        """Return the next event, after reading is resumed."""
        await self._reads.wait()
        return await receive()

    def close(self, code: int) -> None:
        self._put({"type": "websocket.close", "code": code})

    def cut(self) -> None:
        """Abort the connection without a close frame."""
        self._put(ABORT)

    def _put(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the server has stopped
            self._loop.call_soon_threadsafe(self._waiting.put_nowait, message)

    async def write(self, send: AsgiSend) -> None:
        """Send the queued messages in order until the connection ends."""
        while True:
            message = await self._waiting.get()
            if message is not ABORT:
                with contextlib.suppress(Exception):  # the client may have disconnected
                    await send(message)
            elif self._transport is not None:
                self._transport.abort()
            else:  # the server gives no access to its transport
                await send({"type": "websocket.close", "code": 1011})


async def serve_websocket(
    scope: AsgiScope,
    receive: AsgiReceive,
    send: AsgiSend,
    on_frame: Callable[[ServerWebSocket, dict[str, Any]], None],
    on_close: Callable[[ServerWebSocket], None],
) -> None:
    """Accept a connection and pass on its frames.

    Args:
        scope, receive, send: The arguments of the ASGI application.
        on_frame: Called with every frame.
        on_close: Called at the end of the connection.
    """
    import asyncio

    transport = scope.get("extensions", {}).get("wecom.transport")
    socket = ServerWebSocket(asyncio.get_running_loop(), transport, asyncio.Queue())
    await receive()
    await send({"type": "websocket.accept"})
    writing = asyncio.ensure_future(socket.write(send))
    try:
        while (message := await socket.next(receive))["type"] != "websocket.disconnect":
            try:
                frame = decode_json(message.get("text") or message.get("bytes") or "")
            except ValueError:
                socket.close(NOT_JSON)
                continue
            on_frame(socket, frame)
    finally:
        on_close(socket)
        writing.cancel()
