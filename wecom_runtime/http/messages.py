"""Requests, which are commands of a flow, responses, and the interface of a transport."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.flow import Command
from wecom_runtime.hidden import HiddenBytes

if TYPE_CHECKING:
    from .multipart import StreamedBody


class Stream(Protocol):
    """A response body that is still arriving."""

    def peek(self, limit: int, timeout: float) -> bytes: ...

    def chunks(self) -> Iterator[HiddenBytes]: ...

    def close(self) -> None: ...


class AsyncStream(Protocol):
    """An asynchronous `Stream`."""

    async def peek(self, limit: int, timeout: float) -> bytes: ...

    def chunks(self) -> AsyncIterator[HiddenBytes]: ...

    async def close(self) -> None: ...


def origin_of(url: str) -> str:
    """Return the scheme, host and port of a URL as one string."""
    end = url.find("/", len("https://"))
    return url if end < 0 else url[:end]


class HTTPResponse:
    """An HTTP response: status, case-insensitive headers, and the body or a stream of it."""

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
    """A transport that sends one request. It never retries, follows redirects or raises errors of other libraries."""

    def send(self, request: Request) -> HTTPResponse: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """An asynchronous `Transport`."""

    def send(self, request: Request) -> Coroutine[Any, Any, HTTPResponse]: ...

    async def close(self) -> None: ...


class Request(Command):
    """A command that sends one HTTP request; its result is an `HTTPResponse`.

    Its `repr` does not show the URL, which has the token.

    Args:
        method: The HTTP method.
        url: The whole URL.
        timeout: Seconds.
        endpoint: The path that was called, for errors.
        headers: The headers.
        body: The body.
        whole: True to limit the whole call, False to limit each period without progress, as for files.
        stream: Whether the body of the response is read later.
        limit: Maximum bytes of the body of the response, unless it is streamed.
    """

    __slots__ = ("body", "endpoint", "headers", "limit", "method", "stream", "timeout", "url", "whole")

    def __init__(
        self,
        method: str,
        url: str,
        timeout: float,
        *,
        endpoint: str,
        headers: Mapping[str, str] | None = None,
        body: bytes | StreamedBody | None = None,
        whole: bool = True,
        stream: bool = False,
        limit: int = 32 * 1024 * 1024,
    ) -> None:
        self.method = method
        self.url = url
        self.timeout = timeout
        self.endpoint = endpoint
        self.headers = headers
        self.body = body
        self.whole = whole
        self.stream = stream
        self.limit = limit

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.endpoint}>"

    def perform(self, transport: Transport) -> HTTPResponse:
        return transport.send(self)

    def aperform(self, transport: AsyncTransport) -> Coroutine[Any, Any, HTTPResponse]:
        return transport.send(self)


class Peek(Command):
    """A command that reads the first bytes of a streamed body, which stay to be read.

    Its result has more than `limit` bytes, or is the whole body if that is shorter.
    """

    __slots__ = ("answer", "limit", "timeout")

    def __init__(self, answer: HTTPResponse, limit: int, timeout: float) -> None:
        self.answer = answer
        self.limit = limit
        self.timeout = timeout

    def perform(self, transport: Transport) -> bytes:
        assert self.answer.stream is not None  # noqa: S101 - flows peek at streamed responses only
        return self.answer.stream.peek(self.limit, self.timeout)

    async def aperform(self, transport: AsyncTransport) -> bytes:
        assert self.answer.astream is not None  # noqa: S101
        return await self.answer.astream.peek(self.limit, self.timeout)


class Discard(Command):
    """A command that closes a streamed response."""

    __slots__ = ("answer",)

    def __init__(self, answer: HTTPResponse) -> None:
        self.answer = answer

    def perform(self, transport: Transport) -> None:
        if self.answer.stream is not None:
            self.answer.stream.close()

    async def aperform(self, transport: AsyncTransport) -> None:
        if self.answer.astream is not None:
            await self.answer.astream.close()
