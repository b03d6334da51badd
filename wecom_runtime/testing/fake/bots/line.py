"""One WebSocket of a bot, on the event loop of the server; what is sent on it may come from any thread."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.data.json_text import decode
from wecom_runtime.testing.fake.sending import Receive, Scope, Send

if TYPE_CHECKING:
    import asyncio

NOT_JSON = 1007
ABORT: dict[str, Any] = {"type": "abort"}


class Line:
    """An open connection."""

    def __init__(self, loop: asyncio.AbstractEventLoop, transport: Any, waiting: asyncio.Queue[dict[str, Any]]) -> None:
        self._loop = loop
        self._transport = transport
        self._waiting = waiting

    def __repr__(self) -> str:
        return "<Line>"

    def send(self, frame: Mapping[str, Any]) -> None:
        self._put({"type": "websocket.send", "text": json.dumps(frame, ensure_ascii=False)})

    def close(self, code: int) -> None:
        self._put({"type": "websocket.close", "code": code})

    def cut(self) -> None:
        """Break the connection, without a word."""
        self._put(ABORT)

    def _put(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the server has stopped
            self._loop.call_soon_threadsafe(self._waiting.put_nowait, message)

    async def write(self, send: Send) -> None:
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


async def talk(
    scope: Scope,
    receive: Receive,
    send: Send,
    hear: Callable[[Line, dict[str, Any]], None],
    hung_up: Callable[[Line], None],
) -> None:
    """Accept a connection, and hand over what comes on it.

    Args:
        scope, receive, send: Of ASGI.
        hear: Gets every frame.
        hung_up: Is told when the connection has ended.
    """
    import asyncio

    transport = scope.get("extensions", {}).get("wecom.transport")
    line = Line(asyncio.get_running_loop(), transport, asyncio.Queue())
    await receive()
    await send({"type": "websocket.accept"})
    writing = asyncio.ensure_future(line.write(send))
    try:
        while (message := await receive())["type"] != "websocket.disconnect":
            try:
                frame = decode(message.get("text") or message.get("bytes") or "")
            except ValueError:
                line.close(NOT_JSON)
                continue
            hear(line, frame)
    finally:
        hung_up(line)
        writing.cancel()
