"""Requests, responses and the commands by which a flow sends them; a transport is what carries them out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.flow import Command
from wecom_runtime.hidden import HiddenBytes

if TYPE_CHECKING:
    from .multipart import StreamedBody


class Stream(Protocol):
    """The body of an answer that is still arriving."""

    def peek(self, limit: int, timeout: float) -> bytes: ...

    def pieces(self) -> Iterator[HiddenBytes]: ...

    def close(self) -> None: ...


class AsyncStream(Protocol):
    """The body of an answer that is still arriving, awaited."""

    async def peek(self, limit: int, timeout: float) -> bytes: ...

    def pieces(self) -> AsyncIterator[HiddenBytes]: ...

    async def close(self) -> None: ...


def origin_of(url: str) -> str:
    """Return scheme, host and port of a URL."""
    end = url.find("/", len("https://"))
    return url if end < 0 else url[:end]


class Request:
    """One HTTP request. Its `repr` does not show the URL, which carries the token."""

    __slots__ = ("body", "endpoint", "headers", "limit", "method", "stream", "url")

    def __init__(
        self,
        method: str,
        url: str,
        *,
        endpoint: str,
        headers: Mapping[str, str] | None = None,
        body: bytes | StreamedBody | None = None,
        stream: bool = False,
        limit: int = 32 * 1024 * 1024,
    ) -> None:
        self.method = method
        self.url = url
        self.endpoint = endpoint
        self.headers = headers
        self.body = body
        self.stream = stream
        self.limit = limit

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.endpoint}>"


class HTTPResponse:
    """An answer: status, headers (looked up without regard to case) and the body or a stream of it."""

    __slots__ = ("astream", "body", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        body: bytes = b"",
        *,
        stream: Stream | None = None,
        astream: AsyncStream | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.stream = stream
        self.astream = astream

    def __repr__(self) -> str:
        return f"<HTTPResponse {self.status}>"


class Transport(Protocol):
    """Sends one request and never retries, follows a redirect or raises anything but this library's errors."""

    def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Like `Transport`, awaited."""

    def send(self, request: Request, timeout: float, whole: bool) -> Coroutine[Any, Any, HTTPResponse]: ...

    async def close(self) -> None: ...


class Send(Command):
    """One HTTP request; results in an `HTTPResponse`.

    `whole` says that `timeout` is for all of it; otherwise it is the longest time without progress, as is right for
    files.
    """

    __slots__ = ("request", "timeout", "whole")

    def __init__(self, request: Request, timeout: float, whole: bool) -> None:
        self.request = request
        self.timeout = timeout
        self.whole = whole

    def perform(self, transport: Transport) -> HTTPResponse:
        return transport.send(self.request, self.timeout, self.whole)

    def aperform(self, transport: AsyncTransport) -> Coroutine[Any, Any, HTTPResponse]:
        return transport.send(self.request, self.timeout, self.whole)


class Peek(Command):
    """Look at the beginning of a streamed answer.

    Results in more than `limit` bytes, or in all where the body ends before.
    """

    __slots__ = ("answer", "limit", "timeout")

    def __init__(self, answer: HTTPResponse, limit: int, timeout: float) -> None:
        self.answer = answer
        self.limit = limit
        self.timeout = timeout

    def perform(self, transport: Transport) -> bytes:
        assert self.answer.stream is not None  # noqa: S101 - only streamed answers are peeked at
        return self.answer.stream.peek(self.limit, self.timeout)

    async def aperform(self, transport: AsyncTransport) -> bytes:
        assert self.answer.astream is not None  # noqa: S101
        return await self.answer.astream.peek(self.limit, self.timeout)


class Discard(Command):
    """Close a streamed answer."""

    __slots__ = ("answer",)

    def __init__(self, answer: HTTPResponse) -> None:
        self.answer = answer

    def perform(self, transport: Transport) -> None:
        if self.answer.stream is not None:
            self.answer.stream.close()

    async def aperform(self, transport: AsyncTransport) -> None:
        if self.answer.astream is not None:
            await self.answer.astream.close()
