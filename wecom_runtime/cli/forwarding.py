"""Forwarding of callbacks to an app."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import requests

from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.errors import WeComError

RESPONSE_TIMEOUT = 10.0
"""Seconds to wait for the app's response; WeCom waits for 5."""
BAD_GATEWAY = 502


class Forwarder:
    """An ASGI app that forwards each request unchanged and returns the app's response.

    Args:
        url: The app's callback URL.
        crypto: Decrypts callbacks for `report`.
        callbacks: The table of all callbacks.
        report: Called with each callback and the status of the app's response; with an exception instead of a
            callback that cannot be decrypted.
    """

    def __init__(self, url: str, crypto: Any, callbacks: CallbackTable, report: Callable[[Any, int], object]) -> None:
        self._url = url
        self._crypto = crypto
        self._callbacks = callbacks
        self._report = report
        self._session = requests.Session()

    def __repr__(self) -> str:
        return f"<Forwarder to {self._url}>"

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["type"] != "http":
            return
        chunks: list[bytes] = []
        while True:
            message = await receive()
            chunks.append(message.get("body", b""))
            if not message.get("more_body"):
                break
        query: str = scope.get("query_string", b"").decode()
        status, content_type, body = await asyncio.to_thread(self._forward, scope, query, b"".join(chunks))
        headers = [(b"content-type", content_type.encode()), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _forward(self, scope: AsgiScope, query: str, body: bytes) -> tuple[int, str, bytes]:
        content_type = dict(scope["headers"]).get(b"content-type", b"text/xml").decode()
        try:
            response = self._session.request(
                scope["method"],
                f"{self._url}{'&' if '?' in self._url else '?'}{query}",
                data=body,
                headers={"Content-Type": content_type, "User-Agent": "Mozilla/4.0"},
                timeout=RESPONSE_TIMEOUT,
                allow_redirects=False,
            )
            result = response.status_code, response.headers.get("Content-Type", "text/plain"), response.content
        except requests.RequestException:
            result = BAD_GATEWAY, "text/plain", b""
        if scope["method"] == "POST":
            self._report(self._decrypted(query, body), result[0])
        return result

    def _decrypted(self, query: str, body: bytes) -> Any:
        given = dict(parse_qsl(query))
        signed = (given.get(name, "") for name in ("msg_signature", "timestamp", "nonce"))
        try:
            return self._callbacks.parse(self._crypto.decrypt_message(body.decode(), *signed))
        except (WeComError, ValueError) as error:
            return error
