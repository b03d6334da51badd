"""Sends answers over HTTP, in whichever manner a test wants: late, slowly, in part, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .wire import PLAIN, Answer

if TYPE_CHECKING:
    import asyncio


TRANSPORT = "wecom.transport"
"""The extension of the scope in which a server hands over its transport."""
RUBBISH = b"\x16\x03\x01 this is not HTTP\r\n\r\n"


async def send_answer(scope: AsgiScope, receive: AsgiReceive, send: AsgiSend, answer: Answer) -> None:
    """Send an answer in its manner.

    Args:
        scope: The request.
        receive: Tells when the client goes away, once the body of the request is read.
        send: Sends.
        answer: The answer.

    Raises:
        ConfigurationError: The server that runs the app does not let it break connections.
    """
    manner = answer.manner
    if manner == PLAIN:
        await reply(send, answer)
        return
    import asyncio  # a fake in process does without

    gone = asyncio.ensure_future(_until_gone(receive))
    try:
        if manner.delay:
            await asyncio.wait({gone}, timeout=manner.delay)
        if manner.loss == "silent":
            await gone
        elif manner.loss or manner.cut:
            _break_off(_transport(scope), answer)
            await gone
        elif not gone.done():
            await _trickle(send, answer, gone)
    finally:
        gone.cancel()


async def reply(send: AsgiSend, answer: Answer) -> None:
    """Send an answer as it is."""
    await send({"type": "http.response.start", "status": answer.status, "headers": _head(answer)})
    await send({"type": "http.response.body", "body": answer.body})


def _head(answer: Answer) -> list[tuple[bytes, bytes]]:
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    return [*headers, (b"content-length", str(len(answer.body)).encode())]


async def _until_gone(receive: AsgiReceive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _trickle(send: AsgiSend, answer: Answer, gone: asyncio.Future[None]) -> None:
    import asyncio

    if not answer.manner.trickle:
        await reply(send, answer)
        return
    await send({"type": "http.response.start", "status": answer.status, "headers": _head(answer)})
    for index in range(len(answer.body)):
        await send({"type": "http.response.body", "body": answer.body[index : index + 1], "more_body": True})
        await asyncio.wait({gone}, timeout=answer.manner.trickle)
        if gone.done():
            return
    await send({"type": "http.response.body"})


def _transport(scope: AsgiScope) -> asyncio.Transport:
    transport: asyncio.Transport | None = scope.get("extensions", {}).get(TRANSPORT)
    if transport is None:
        raise ConfigurationError(say("this server does not let the fake break connections: serve it with fake.start()"))
    return transport


def _break_off(transport: asyncio.Transport, answer: Answer) -> None:
    """Send what there is to send in place of an answer, and close or break the connection."""
    if answer.manner.loss == "reset":
        import socket
        import struct

        at_once = struct.pack("ii", 1, 0)  # to linger for no time makes it a reset
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        transport.abort()
        return
    if answer.manner.loss == "rubbish":
        transport.write(RUBBISH)
    elif answer.manner.cut:
        transport.write(_first_part(answer))
    transport.close()


def _first_part(answer: Answer) -> bytes:
    """The bytes of an answer that ends in the middle."""
    from http import HTTPStatus

    half = answer.body[: len(answer.body) // 2]
    length = (b"content-length", b"%d" % max(1, len(answer.body)))
    if answer.manner.cut == "chunks":
        length = (b"transfer-encoding", b"chunked")
        half = b"%x\r\n%b\r\n" % (len(half), half) if half else b""
    lines = [b"HTTP/1.1 %d %b" % (answer.status, HTTPStatus(answer.status).phrase.encode())]
    lines += [b"%b: %b" % header for header in (*_head(answer)[:-1], length)]
    head = b"\r\n".join(lines)
    return head[: len(head) // 2] if answer.manner.cut == "head" else head + b"\r\n\r\n" + half
