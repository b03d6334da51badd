"""The fake as an ASGI app, for any ASGI server or client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias
from urllib.parse import parse_qsl

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend

from .sending import send_answer
from .stored import LARGE, ContentWriter, StoredContent
from .wire import Answer, ReceivedRequest

WebSocketHandler: TypeAlias = Callable[[AsgiScope, AsgiReceive, AsgiSend], Awaitable[None]]
Page: TypeAlias = Callable[[AsgiScope, AsgiReceive, AsgiSend], Awaitable[None]]


class FakeApp:
    """An ASGI app that passes API requests to the fake, and other requests to mounted pages and WebSockets.

    Args:
        handle: Answers a request to the API.
    """

    def __init__(self, handle: Callable[[ReceivedRequest], Answer]) -> None:
        self.answer_to = handle
        self.websockets: dict[str, WebSocketHandler] = {}
        """Path -> ASGI app for its WebSockets."""
        self.pages: dict[str, Page] = {}
        """Prefix of paths -> ASGI app for their requests."""

    def __repr__(self) -> str:
        return f"<FakeApp, {len(self.pages)} pages, {len(self.websockets)} WebSockets>"

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)

    async def _websocket(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        handler = self.websockets.get(scope["path"])
        if handler is None:
            await send({"type": "websocket.close", "code": 1000, "reason": "nothing is here"})
        else:
            await handler(scope, receive, send)

    async def _http(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        page = next((page for prefix, page in self.pages.items() if is_below(scope["path"], prefix)), None)
        if page is not None:
            await page(scope, receive, send)
            return
        import asyncio  # a fake without a server does not need it

        received = to_received(scope, await read_body(receive))
        # In a thread, since a test's function may block.
        answer = await asyncio.to_thread(self.answer_to, received)
        await send_answer(scope, receive, send, answer)


def is_below(path: str, prefix: str) -> bool:
    return path == prefix or (prefix != "/" and path.startswith(prefix + "/"))


async def read_body(receive: AsgiReceive) -> bytes | StoredContent:
    """Return the body of a request: bytes, or a content on disk if it is large."""
    writer = ContentWriter(LARGE)
    while True:
        message = await receive()
        writer.write(message.get("body", b""))
        if not message.get("more_body"):
            return writer.content()


def to_received(scope: AsgiScope, body: bytes | StoredContent) -> ReceivedRequest:
    headers: Mapping[str, str] = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True))
    return ReceivedRequest(scope["method"], scope["path"], query, headers, body)


async def _lifespan(receive: AsgiReceive, send: AsgiSend) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
