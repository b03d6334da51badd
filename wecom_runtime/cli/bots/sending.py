"""`POST /send`: messages of a program on its own, over the bot's connection; only programs on this machine reach it."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import InvalidArgumentError, TransportError, WeComError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from .answers import answer_of

MAX_BODY = 30_000_000
"""Bytes of a body; the largest file of WeCom has 20 MB, which is 27 MB in Base64."""
PATH, HEALTH = "/send", "/health"
_BEARER = "bearer "
OK, INVALID, UNAUTHORIZED, NOT_FOUND, NOT_ALLOWED, TOO_LARGE, REFUSED, OFFLINE = 200, 400, 401, 404, 405, 413, 502, 503


class MessageSender:
    """A sender of messages that a program describes as JSON.

    Args:
        connection: The asynchronous connection of the bot.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def send(self, message: Mapping[str, Any]) -> None:
        """Send a message: `{"chat": "zhangsan", "text": "hi"}`.

        Args:
            message: `chat` and one of the shapes of an answer, or `file` with `name`, `base64` and optionally `kind`.
                `chat_type` is 1 for a member, 2 for a group.

        Raises:
            InvalidArgumentError: The object is not a message.
            WeComError: The message could not be sent.
        """
        rest = dict(message)
        chat, kind = rest.pop("chat", None), rest.pop("chat_type", None)
        if not isinstance(chat, str) or not chat or kind not in (None, 1, 2):
            raise InvalidArgumentError(
                say("a message needs chat, the userid of a member or the chatid of a group; chat_type is 1 or 2")
            )
        if isinstance(file := rest.get("file"), dict) and len(rest) == 1 and "base64" in file:
            answer = await self._upload(cast("Mapping[str, Any]", file))
        else:
            answer = answer_of(rest)
        if answer is None:
            raise InvalidArgumentError(say("the message is empty"))
        await self._connection.send(chat, answer, chat_type=kind)

    async def _upload(self, file: Mapping[str, Any]) -> dict[str, Any]:
        name, text, kind = file.get("name"), file.get("base64"), file.get("kind")
        if not isinstance(name, str) or not isinstance(text, str) or not isinstance(kind, str | None):
            raise InvalidArgumentError(say("a file needs name and base64, and may have kind"))
        try:
            content = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise InvalidArgumentError(say("the file is not in Base64")) from None
        from wecom_runtime.channels.long_connection.upload import kind_of

        chosen = kind or kind_of(name)
        media_id = await self._connection.upload((name, content), chosen)
        return {"msgtype": chosen, chosen: {"media_id": media_id}}


class SendApp:
    """An ASGI app with `POST /send` and `GET /health`.

    Args:
        token: The token that requests carry in the header Authorization.
        send: Sends a message; called on the event loop of the connection.
        loop: That event loop.
        health: Returns the health of the connection.
    """

    def __init__(
        self,
        token: str,
        send: Callable[[Mapping[str, Any]], Awaitable[None]],
        loop: asyncio.AbstractEventLoop,
        health: Callable[[], Mapping[str, Any]],
    ) -> None:
        self._token = Secret(token.encode())
        self._send = send
        self._loop = loop
        self._health = health

    def __repr__(self) -> str:
        return "<SendApp>"

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["type"] != "http":
            return
        status, content = await self._respond(scope, receive)
        body = json.dumps(content, ensure_ascii=False).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _respond(self, scope: AsgiScope, receive: AsgiReceive) -> tuple[int, Mapping[str, Any]]:
        if scope["path"] not in (PATH, HEALTH):
            return NOT_FOUND, {"error": say("there are POST {send} and GET {health}", send=PATH, health=HEALTH)}
        if not self._is_authorized(scope):
            return UNAUTHORIZED, {"error": say("send the header Authorization: Bearer with the value of send_token")}
        if scope["path"] == HEALTH:
            health = self._health()
            return (OK if health["ready"] else OFFLINE), {"ready": health["ready"], "problems": health["problems"]}
        if scope["method"] != "POST":
            return NOT_ALLOWED, {"error": say("there are POST {send} and GET {health}", send=PATH, health=HEALTH)}
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > MAX_BODY:
                return TOO_LARGE, {"error": say("The body is longer than {max_size} bytes", max_size=MAX_BODY)}
            if not message.get("more_body"):
                break
        try:
            value = decode_json(body)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            return INVALID, {"error": say("the body is not a JSON object")}
        return await self._sent(cast("dict[str, Any]", value))

    async def _sent(self, message: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
        async def send() -> None:
            await self._send(message)

        try:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(send(), self._loop))
        except TransportError as error:
            return OFFLINE, {"error": str(error)}
        except WeComError as error:
            is_refused = hasattr(error, "errcode")
            more = {"errcode": getattr(error, "errcode", 0)} if is_refused else {}
            return (REFUSED if is_refused else INVALID), {"error": str(error), **more}
        return OK, {"sent": True}

    def _is_authorized(self, scope: AsgiScope) -> bool:
        given: bytes = dict(scope["headers"]).get(b"authorization", b"")
        kind, token = given[: len(_BEARER)], given[len(_BEARER) :]
        return hmac.compare_digest(token, self._token.reveal()) and kind.lower() == _BEARER.encode()
