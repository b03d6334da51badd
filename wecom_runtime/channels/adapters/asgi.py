"""The ASGI application of a router.

app = AsgiApp(router)      # uvicorn module:app
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.handling.defaults import DRAIN_TIMEOUT
from wecom_runtime.language import say

from .asgi_types import AsgiReceive, AsgiScope, AsgiSend
from .body import announced_length, is_too_long, too_long, until_done

if TYPE_CHECKING:
    from wecom_runtime.channels.requests import CallbackResponse
    from wecom_runtime.channels.router import BaseRouter


class AsgiApp:
    """An ASGI application for the callback URL. It answers every path, so mount it at the path of that URL.

    When the server stops, it waits for background handlers: the call of a request stays open after its response, and
    the end of the lifespan waits, too.

    Args:
        router: Handles the requests.
        shutdown: The maximum time to wait for background handlers, in seconds.
    """

    def __init__(self, router: BaseRouter, *, shutdown: float | None = DRAIN_TIMEOUT) -> None:
        self._router = router
        self._shutdown = shutdown

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["type"] == "lifespan":
            await self._run_lifespan(receive, send)
        elif scope["type"] == "http":
            response = await self._answer(scope, receive)
            headers = {**response.headers, "Content-Length": str(len(response.body))}
            raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
            await send({"type": "http.response.start", "status": response.status, "headers": raw})
            await send({"type": "http.response.body", "body": response.body})
            await until_done(response, self._shutdown)
        else:
            raise ValueError(say("{kind} connections are not supported", kind=scope["type"]))

    async def _run_lifespan(self, receive: AsgiReceive, send: AsgiSend) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._router.engine.look_for_stored()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self._router.close_async(self._shutdown)
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _answer(self, scope: AsgiScope, receive: AsgiReceive) -> CallbackResponse:
        body = await self._body(scope, receive) if scope["method"] == "POST" else b""
        if body is None:
            return too_long()
        return await self._router.handle_async(scope["method"], scope["query_string"], body)

    async def _body(self, scope: AsgiScope, receive: AsgiReceive) -> bytes | None:
        lengths = [value for name, value in scope["headers"] if name == b"content-length"]
        if is_too_long(self._router, announced_length(lengths[0].decode("latin-1") if lengths else None)):
            return None
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                break
            body += message.get("body", b"")
            if is_too_long(self._router, len(body)):
                return None
            more = message.get("more_body", False)
        return bytes(body)
