"""Sending of answers over HTTP, with the transmission faults of a test: delays, slow bodies, broken connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .wire import PLAIN, Answer

if TYPE_CHECKING:
    import asyncio


TRANSPORT = "wecom.transport"
"""The key of the server's transport in the extensions of the ASGI scope."""
RUBBISH = b"\x16\x03\x01 this is not HTTP\r\n\r\n"


async def send_answer(scope: AsgiScope, receive: AsgiReceive, send: AsgiSend, answer: Answer) -> None:
    """Send an answer with its transmission faults.

    Args:
        scope: The scope of the request.
        receive: Reports the disconnect of the client, after the body of the request is read.
        send: Sends messages.
        answer: The answer.

    Raises:
        ConfigurationError: The server of the app gives no access to its connections.
    """
    manner = answer.manner
    if manner == PLAIN:
        await reply(send, answer)
        return
    import asyncio  # a fake without a server does not need it

    disconnected = asyncio.ensure_future(_wait_disconnected(receive))
    try:
        if manner.delay:
            await asyncio.wait({disconnected}, timeout=manner.delay)
        if manner.loss == "silent":
            await disconnected
        elif manner.loss or manner.cut:
            _break_connection(_transport(scope), answer)
            await disconnected
        elif not disconnected.done():
            await _trickle(send, answer, disconnected)
    finally:
        disconnected.cancel()


async def reply(send: AsgiSend, answer: Answer) -> None:
    """Send an answer without transmission faults."""
    await send({"type": "http.response.start", "status": answer.status, "headers": _head(answer)})
    await send({"type": "http.response.body", "body": answer.body})


def _head(answer: Answer) -> list[tuple[bytes, bytes]]:
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    return [*headers, (b"content-length", str(len(answer.body)).encode())]


async def _wait_disconnected(receive: AsgiReceive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _trickle(send: AsgiSend, answer: Answer, disconnected: asyncio.Future[None]) -> None:
    import asyncio

    if not answer.manner.trickle:
        await reply(send, answer)
        return
    await send({"type": "http.response.start", "status": answer.status, "headers": _head(answer)})
    for index in range(len(answer.body)):
        await send({"type": "http.response.body", "body": answer.body[index : index + 1], "more_body": True})
        await asyncio.wait({disconnected}, timeout=answer.manner.trickle)
        if disconnected.done():
            return
    await send({"type": "http.response.body"})


def _transport(scope: AsgiScope) -> asyncio.Transport:
    transport: asyncio.Transport | None = scope.get("extensions", {}).get(TRANSPORT)
    if transport is None:
        raise ConfigurationError(say("the fake cannot break connections of this server: serve it with fake.start()"))
    return transport


def _break_connection(transport: asyncio.Transport, answer: Answer) -> None:
    """Send the truncated answer or the rubbish, and close or abort the connection."""
    if answer.manner.loss == "reset":
        import socket
        import struct

        no_linger = struct.pack("ii", 1, 0)  # a linger time of 0 sends a reset
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_linger)
        transport.abort()
        return
    if answer.manner.loss == "rubbish":
        transport.write(RUBBISH)
    elif answer.manner.cut:
        transport.write(_truncated(answer))
    transport.close()


def _truncated(answer: Answer) -> bytes:
    """Return the bytes of a truncated answer."""
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
