"""Clients and the fake in one process: requests are handed over without sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeAlias, TypeVar, cast

from wecom_runtime.errors import TransportError
from wecom_runtime.http.messages import HTTPResponse, Request
from wecom_runtime.http.multipart import MultipartBody

from .faults import ConnectionLost
from .wire import Answer, Received

C = TypeVar("C")
Handle: TypeAlias = Callable[[Received], Answer]


class _Headers(dict[str, str]):
    """Looked up without regard to case, as those of the libraries."""

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

    def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        answer = exchange(self._handle, self._base_url, request)
        if request.stream:
            return HTTPResponse(answer.status, _Headers(dict(answer.headers)), stream=_Body(answer.body))
        return HTTPResponse(answer.status, _Headers(dict(answer.headers)), answer.body)

    def close(self) -> None:
        pass


class AsyncInProcessTransport:
    """The same for an asynchronous client. The fake answers in a thread, as it may call the app."""

    def __init__(self, handle: Handle, base_url: str) -> None:
        self._handle = handle
        self._base_url = base_url

    def __repr__(self) -> str:
        return "<in-process transport>"

    async def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        import asyncio

        answer = await asyncio.to_thread(exchange, self._handle, self._base_url, request)
        if request.stream:
            return HTTPResponse(answer.status, _Headers(dict(answer.headers)), astream=_AsyncBody(answer.body))
        return HTTPResponse(answer.status, _Headers(dict(answer.headers)), answer.body)

    async def close(self) -> None:
        pass


def in_process(client: C, handle: Handle) -> C:
    """A client, which calls the fake without sockets from now on."""
    connection = cast("Any", client)._connection
    transport = AsyncInProcessTransport if hasattr(client, "__aenter__") else InProcessTransport
    connection.transport = transport(handle, connection.base_url)
    return client


def exchange(handle: Handle, base_url: str, request: Request) -> Answer:
    """Hand a client's request to the fake.

    Raises:
        TransportError: The fake was told to break the connection.
    """
    headers = dict(request.headers or {})
    body = request.body or b""
    if isinstance(body, MultipartBody):
        headers["Content-Type"] = body.content_type
        body.rewind()
        body = b"".join(body)
    try:
        return handle(Received.of_url(request.method, request.url, base_url, headers, bytes(body)))
    except ConnectionLost:
        lost = f"{request.endpoint}: the connection was reset"
    raise TransportError(lost, endpoint=request.endpoint)


class _Body:
    """The body of a streamed answer."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def peek(self, limit: int, timeout: float) -> bytes:
        return self._content

    def pieces(self) -> Iterator[bytes]:
        if self._content:
            yield self._content

    def close(self) -> None:
        pass


class _AsyncBody:
    """The same, awaited."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def peek(self, limit: int, timeout: float) -> bytes:
        return self._content

    async def pieces(self) -> AsyncIterator[bytes]:
        if self._content:
            yield self._content

    async def close(self) -> None:
        pass
