"""Methods of all clients beside the resource tree, once for calls that block and once for calls that are awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .caller import AsyncCaller, Caller
from .core import ClientCore
from .resources import AsyncNode, Node

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.http.messages import AsyncTransport, Transport
    from wecom_runtime.http.multipart import FileInput


class SyncCalls(ClientCore, Node):
    """Base of clients whose calls block."""

    _caller: Caller

    def _make_transport(self, base_url: str, **settings: Any) -> Transport:
        from wecom_runtime.http.requests_transport import RequestsTransport

        return RequestsTransport(base_url, **settings)

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        self._use(Caller(*arguments, **options))

    @property
    def access_token(self) -> str:
        """The token of this client, fetched if need be. Keep it to yourself: who has it is the app."""
        return self._caller.run(self._caller.token_flow())

    def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return self._caller.run(self._caller.token_flow(force=True))

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
        return self._caller.run(self._caller.request_flow(method, path, params, json, files, token, timeout))

    def close(self) -> None:
        """Close the connections. A later call opens new ones."""
        self._caller.backend.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCalls(ClientCore, AsyncNode):
    """Base of clients whose calls are awaited."""

    _caller: AsyncCaller

    def _make_transport(self, base_url: str, **settings: Any) -> AsyncTransport:
        from wecom_runtime.http.aiohttp_transport import AiohttpTransport

        return AiohttpTransport(base_url, **settings)

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        self._use(AsyncCaller(*arguments, **options))

    @property
    def access_token(self) -> Awaitable[str]:
        """`await client.access_token`: the token of this client, fetched if need be."""
        return self._caller.run(self._caller.token_flow())

    async def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return await self._caller.run(self._caller.token_flow(force=True))

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
        return await self._caller.run(self._caller.request_flow(method, path, params, json, files, token, timeout))

    async def close(self) -> None:
        """Close the connections of the running loop. A later call opens new ones."""
        await self._caller.backend.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
