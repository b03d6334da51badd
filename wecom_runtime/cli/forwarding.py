"""Passes callbacks on to an app, and tells of each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import requests

from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.errors import WeComError

PATIENCE = 10.0
"""Seconds that the app gets; WeCom waits for 5."""
NO_ANSWER = 502


class Forwarder:
    """An ASGI app that passes each request on as it is, and answers as the app does.

    Args:
        url: The app's callback address.
        crypto: Opens callbacks to tell of them.
        callbacks: All that there are.
        tell: Gets each callback with the status of the app's answer; a callback that cannot be opened is an exception.
    """

    def __init__(self, url: str, crypto: Any, callbacks: CallbackTable, tell: Callable[[Any, int], object]) -> None:
        self._url = url
        self._crypto = crypto
        self._callbacks = callbacks
        self._tell = tell
        self._session = requests.Session()

    def __repr__(self) -> str:
        return f"<Forwarder to {self._url}>"

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["type"] != "http":
            return
        parts: list[bytes] = []
        while True:
            message = await receive()
            parts.append(message.get("body", b""))
            if not message.get("more_body"):
                break
        query: str = scope.get("query_string", b"").decode()
        status, kind, answer = await asyncio.to_thread(self._pass_on, scope, query, b"".join(parts))
        head = [(b"content-type", kind.encode()), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": head})
        await send({"type": "http.response.body", "body": answer})

    def _pass_on(self, scope: AsgiScope, query: str, body: bytes) -> tuple[int, str, bytes]:
        kind = dict(scope["headers"]).get(b"content-type", b"text/xml").decode()
        try:
            answer = self._session.request(
                scope["method"],
                f"{self._url}{'&' if '?' in self._url else '?'}{query}",
                data=body,
                headers={"Content-Type": kind, "User-Agent": "Mozilla/4.0"},
                timeout=PATIENCE,
                allow_redirects=False,
            )
            told = answer.status_code, answer.headers.get("Content-Type", "text/plain"), answer.content
        except requests.RequestException:
            told = NO_ANSWER, "text/plain", b""
        if scope["method"] == "POST":
            self._tell(self._opened(query, body), told[0])
        return told

    def _opened(self, query: str, body: bytes) -> Any:
        given = dict(parse_qsl(query))
        signed = (given.get(name, "") for name in ("msg_signature", "timestamp", "nonce"))
        try:
            return self._callbacks.parse(self._crypto.decrypt_message(body.decode(), *signed))
        except (WeComError, ValueError) as error:
            return error
