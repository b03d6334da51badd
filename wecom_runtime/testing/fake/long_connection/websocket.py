"""One WebSocket of a bot or a device, on the event loop of the server; what is sent on it may come from any thread."""

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
    """An open connection."""

    def __init__(self, loop: asyncio.AbstractEventLoop, transport: Any, waiting: asyncio.Queue[dict[str, Any]]) -> None:
        import asyncio  # a fake in process does without

        self._loop = loop
        self._transport = transport
        self._waiting = waiting
        self._reads = asyncio.Event()
        self._reads.set()

    def __repr__(self) -> str:
        return "<ServerWebSocket>"

    def send(self, frame: Mapping[str, Any]) -> None:
        self._put({"type": "websocket.send", "text": json.dumps(frame, ensure_ascii=False)})

    def send_bytes(self, data: bytes) -> None:
        self._put({"type": "websocket.send", "bytes": data})

    def stall(self, on: bool) -> None:
        """Read nothing more of what arrives; with False go on."""
        with contextlib.suppress(RuntimeError):  # the server has stopped
            self._loop.call_soon_threadsafe(self._stall, on)

    def _stall(self, on: bool) -> None:
        (self._reads.clear if on else self._reads.set)()
        if self._transport is not None and not self._transport.is_closing():
            (self._transport.pause_reading if on else self._transport.resume_reading)()

    async def next(self, receive: AsgiReceive) -> Mapping[str, Any]:
        """Return what arrives next, once something is read."""
        await self._reads.wait()
        return await receive()

    def close(self, code: int) -> None:
        self._put({"type": "websocket.close", "code": code})

    def cut(self) -> None:
        """Break the connection, without a word."""
        self._put(ABORT)

    def _put(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the server has stopped
            self._loop.call_soon_threadsafe(self._waiting.put_nowait, message)

    async def write(self, send: AsgiSend) -> None:
        """Send what there is to send, in order, until the connection ends."""
        while True:
            message = await self._waiting.get()
            if message is not ABORT:
                with contextlib.suppress(Exception):  # it may just be gone
                    await send(message)
            elif self._transport is not None:
                self._transport.abort()
            else:  # a server that does not let us
                await send({"type": "websocket.close", "code": 1011})


async def serve_websocket(
    scope: AsgiScope,
    receive: AsgiReceive,
    send: AsgiSend,
    hear: Callable[[ServerWebSocket, dict[str, Any]], None],
    hung_up: Callable[[ServerWebSocket], None],
) -> None:
    """Accept a connection, and hand over what comes on it.

    Args:
        scope, receive, send: Of ASGI.
        hear: Gets every frame.
        hung_up: Is told when the connection has ended.
    """
    import asyncio

    transport = scope.get("extensions", {}).get("wecom.transport")
    line = ServerWebSocket(asyncio.get_running_loop(), transport, asyncio.Queue())
    await receive()
    await send({"type": "websocket.accept"})
    writing = asyncio.ensure_future(line.write(send))
    try:
        while (message := await line.next(receive))["type"] != "websocket.disconnect":
            try:
                frame = decode_json(message.get("text") or message.get("bytes") or "")
            except ValueError:
                line.close(NOT_JSON)
                continue
            hear(line, frame)
    finally:
        hung_up(line)
        writing.cancel()
