"""The two ways to run a flow: calls that block, and calls that are awaited. Both have the same methods."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from wecom_runtime.calls.pagination import AsyncPages, Pages
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.http.messages import AsyncTransport, Transport

from .core import ClientCore

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.chunked_upload import Chunked
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.http.downloads import AsyncDownload, Download
    from wecom_runtime.http.multipart import FileInput

R = TypeVar("R")


class SyncCalls(ClientCore):
    """Calls that block."""

    def _make_transport(self, base_url: str, **settings: Any) -> Transport:
        from wecom_runtime.http.requests_transport import RequestsTransport

        return RequestsTransport(base_url, **settings)

    def _run(self, flow: Flow[R]) -> R:
        return drive(flow, cast("Transport", self._connection.transport))

    def _call(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        raw: bool = False,
    ) -> R:
        return self._run(self._call_flow(operation, arguments, timeout, raw=raw))

    def _download(
        self,
        operation: Operation[Download],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        return self._run(self._call_flow(operation, arguments, timeout, byte_range=byte_range))

    def _iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> Pages[Any]:
        return Pages(lambda page: self._call(operation, page, timeout), operation.pages(arguments))

    def _upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> R:
        from wecom_runtime.calls.chunked_upload import upload

        return self._run(upload(self._call_flow, init, part, finish, rule, file, arguments, timeout))

    @property
    def access_token(self) -> str:
        """The token of this client, fetched if need be. Keep it to yourself: who has it is the app."""
        return self._run(self._token_flow())

    def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return self._run(self._token_flow(force=True))

    def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        token: str | None = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Call a path that this library does not know, with the token, retry and error rules of all calls.

        Args:
            method: "GET" or "POST".
            path: Such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; `json` then travels as form fields.
            token: The kind of token to send, if not this client's usual one; "none" for none.
            timeout: Seconds for this call.

        Returns:
            The answer, unchanged.
        """
        return self._run(self._request_flow(method, path, params, json, files, token, timeout))

    def close(self) -> None:
        """Close the connections. A later call opens new ones."""
        cast("Transport", self._connection.transport).close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCalls(ClientCore):
    """Calls that are awaited."""

    def _make_transport(self, base_url: str, **settings: Any) -> AsyncTransport:
        from wecom_runtime.http.aiohttp_transport import AiohttpTransport

        return AiohttpTransport(base_url, **settings)

    # Functions that give the coroutine of another one are not coroutines themselves: each costs time at every step.

    def _run(self, flow: Flow[R]) -> Coroutine[Any, Any, R]:
        return adrive(flow, cast("AsyncTransport", self._connection.transport))

    def _call(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        raw: bool = False,
    ) -> Coroutine[Any, Any, R]:
        return self._run(self._call_flow(operation, arguments, timeout, raw=raw))

    async def _download(
        self,
        operation: Operation[Download],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        awaited = cast("Operation[AsyncDownload]", operation)
        return await self._run(self._call_flow(awaited, arguments, timeout, byte_range=byte_range))

    def _iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> AsyncPages[Any]:
        return AsyncPages(lambda page: self._call(operation, page, timeout), operation.pages(arguments))

    async def _upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> R:
        from wecom_runtime.calls.chunked_upload import upload

        return await self._run(upload(self._call_flow, init, part, finish, rule, file, arguments, timeout))

    @property
    def access_token(self) -> Awaitable[str]:
        """`await client.access_token`: the token of this client, fetched if need be."""
        return self._run(self._token_flow())

    async def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return await self._run(self._token_flow(force=True))

    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        token: str | None = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Call a path that this library does not know, with the token, retry and error rules of all calls.

        Args:
            method: "GET" or "POST".
            path: Such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; `json` then travels as form fields.
            token: The kind of token to send, if not this client's usual one; "none" for none.
            timeout: Seconds for this call.

        Returns:
            The answer, unchanged.
        """
        return await self._run(self._request_flow(method, path, params, json, files, token, timeout))

    async def close(self) -> None:
        """Close the connections of the running loop. A later call opens new ones."""
        await cast("AsyncTransport", self._connection.transport).close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
