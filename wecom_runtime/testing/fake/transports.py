"""Transports of clients that call a fake in the same process, without sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeAlias, TypeVar, cast

from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.failures import convert, timed_out
from wecom_runtime.http.messages import HTTPResponse, Request
from wecom_runtime.http.multipart import StreamedBody

from .stored import LARGE, ContentWriter
from .wire import Answer, Manner, ReceivedRequest

C = TypeVar("C")
Handle: TypeAlias = Callable[[ReceivedRequest], Answer]


class _Headers(dict[str, str]):
    """Headers with case-insensitive names, like those of HTTP libraries."""

    def __init__(self, items: dict[str, str]) -> None:
        super().__init__({name.lower(): value for name, value in items.items()})

    def get(self, name: str, default: str | None = None) -> str | None:  # type: ignore[override]
        return super().get(name.lower(), default)

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())


class InProcessTransport:
    """The transport of a synchronous client that calls a fake in the same process."""

    def __init__(self, handle: Handle, base_url: str) -> None:
        self._handle = handle
        self._base_url = base_url

    def __repr__(self) -> str:
        return "<in-process transport>"

    def send(self, request: Request) -> HTTPResponse:
        import time

        answer = exchange(self._handle, self._base_url, request)
        pause = arrival(answer, request)
        if pause:
            time.sleep(pause)
        if request.stream:
            return HTTPResponse(answer.status, _Headers(dict(answer.headers)), stream=_Body(answer, request))
        return HTTPResponse(answer.status, _Headers(dict(answer.headers)), answer.body)

    def close(self) -> None:
        pass


class AsyncInProcessTransport:
    """The transport of an asynchronous client. The fake runs in a thread, since it may call the app."""

    def __init__(self, handle: Handle, base_url: str) -> None:
        self._handle = handle
        self._base_url = base_url

    def __repr__(self) -> str:
        return "<in-process transport>"

    async def send(self, request: Request) -> HTTPResponse:
        import asyncio

        answer = await asyncio.to_thread(exchange, self._handle, self._base_url, request)
        pause = arrival(answer, request)
        if pause:
            await asyncio.sleep(pause)
        if request.stream:
            return HTTPResponse(answer.status, _Headers(dict(answer.headers)), astream=_AsyncBody(answer, request))
        return HTTPResponse(answer.status, _Headers(dict(answer.headers)), answer.body)

    async def close(self) -> None:
        pass


def in_process(client: C, handle: Handle) -> C:
    """Make a client call the fake without sockets; return the client."""
    backend = cast("Any", client)._caller.backend
    transport = AsyncInProcessTransport if hasattr(client, "__aenter__") else InProcessTransport
    backend.transport = transport(handle, backend.base_url)
    return client


def exchange(handle: Handle, base_url: str, request: Request) -> Answer:
    """Pass a client's request to the fake."""
    headers = dict(request.headers or {})
    body = request.body or b""
    if isinstance(body, StreamedBody):
        headers["Content-Type"] = body.content_type
        body.rewind()
        writer = ContentWriter(LARGE)
        for chunk in body:
            writer.write(chunk)
        content = writer.content()
    else:
        content = bytes(body)
    return handle(ReceivedRequest.of_url(request.method, request.url, base_url, headers, content))


def arrival(answer: Answer, request: Request) -> float:
    """Return the seconds until an answer arrives.

    Raises:
        WeComError: The answer does not arrive, or not in time: the error that the client raises over HTTP.
    """
    manner, seconds = answer.manner, answer.manner.seconds(0 if request.stream else len(answer.body))
    if manner.loss == "silent" or seconds >= request.timeout:
        raise timed_out(request.endpoint)
    broken = _broken(manner)
    if broken is not None and not (request.stream and manner.cut in ("body", "chunks")):
        raise convert(broken, request.endpoint)
    return seconds


def _broken(manner: Manner) -> Exception | None:
    """Return the error of HTTP libraries for a lost or truncated answer; None for a complete one."""
    import errno
    import os
    from http.client import IncompleteRead, RemoteDisconnected

    if manner.loss == "reset":
        return ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))
    if manner.loss in ("hang_up", "rubbish") or manner.cut == "head":
        return RemoteDisconnected("")
    return IncompleteRead(b"") if manner.cut else None


class _Body:
    """The body of a streamed answer."""

    def __init__(self, answer: Answer, request: Request) -> None:
        self._content, self._broken = _streamed(answer, request)

    def peek(self, limit: int, timeout: float) -> bytes:
        return self._content

    def chunks(self) -> Iterator[HiddenBytes]:
        if self._content:
            yield HiddenBytes(self._content)
        if self._broken is not None:
            raise self._broken

    def close(self) -> None:
        pass


def _streamed(answer: Answer, request: Request) -> tuple[bytes, Exception | None]:
    """Return the part of a streamed body that arrives, and the following error."""
    broken = _broken(answer.manner)
    if broken is None:
        return answer.body, None
    return answer.body[: len(answer.body) // 2], convert(broken, request.endpoint)


class _AsyncBody:
    """The body of a streamed answer, asynchronous."""

    def __init__(self, answer: Answer, request: Request) -> None:
        self._content, self._broken = _streamed(answer, request)

    async def peek(self, limit: int, timeout: float) -> bytes:
        return self._content

    async def chunks(self) -> AsyncIterator[HiddenBytes]:
        if self._content:
            yield HiddenBytes(self._content)
        if self._broken is not None:
            raise self._broken

    async def close(self) -> None:
        pass
