"""The methods of all clients beside the resource tree, synchronous and asynchronous."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from wecom_runtime.closing import AsyncClosing, Closing
from wecom_runtime.declared_settings import check_settings, shows_settings

from .caller import APICaller, AsyncAPICaller
from .client_settings import CallSettings
from .core import ClientCore
from .resources import AsyncNode, Node
from .transports import aiohttp_transport, requests_transport

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from wecom_runtime.http.downloads import AsyncDownload, Download
    from wecom_runtime.http.multipart import BinaryReader, FileInput


class _Calls(ClientCore):
    """The methods that synchronous and asynchronous clients share."""

    @shows_settings(CallSettings)
    def with_options(self, **settings: Unpack[CallSettings]) -> Self:
        """Return a client with other settings of calls, which shares tokens, connections and limits with this one.

        Closing either client closes the connections of both.

        Args:
            settings: As for the client. A setting that is left out, or None, stays as it is.
        """
        given = {name: value for name, value in settings.items() if value is not None}
        check_settings("with_options", CallSettings, given)
        backend = self._caller.backend.with_options(cast("CallSettings", given))
        other: Self = object.__new__(type(self))
        # Cached resources are left out, since they make their calls through this client.
        other.__dict__.update(
            (name, value) for name, value in vars(self).items() if not isinstance(value, (Node, AsyncNode))
        )
        node: Any = other
        node._use(self._caller.with_backend(backend))
        return other


class SyncBase(_Calls, Node, Closing):
    """The base of synchronous clients: transport, token, and options of calls."""

    _caller: APICaller

    _open_transport = staticmethod(requests_transport)

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        self._use(APICaller(*arguments, **options))

    @property
    def access_token(self) -> str:
        """The token of this client; a new one if none is valid. It is a secret: its holder can act as the app."""
        return self._caller.run(self._caller.token_flow())

    def fetch_access_token(self) -> str:
        """Fetch a new token, and store it."""
        return self._caller.run(self._caller.token_flow(force=True))

    def close(self) -> None:
        """Close the connections. A later call opens new ones."""
        if (transport := self._caller.backend.shared_transport.made) is not None:
            transport.close()


class SyncCalls(SyncBase):
    """The base of synchronous clients of the server API."""

    @overload
    def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        stream: Literal[False] = False,
        timeout: float | None = None,
    ) -> dict[str, Any]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        stream: Literal[True],
        timeout: float | None = None,
    ) -> Download: ...
    def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        stream: bool = False,
        timeout: float | None = None,
    ) -> dict[str, Any] | Download:
        """Call a path that this library does not know, with the token, retry and error rules of all calls.

        Args:
            method: "GET" or "POST".
            path: The path, such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; the values of `json` are then form fields.
            content: The raw body, in place of `json` and `files`: bytes, or a binary file that is read during the
                request.
            headers: Header -> value, beside the headers that the call needs; Content-Type can be replaced.
            token: The kind of token to send, such as "suite_access_token", or "none". Default: this client's kind.
            stream: Return the response as a file, which is read while it arrives.
            timeout: Seconds for this call. With `content` of a file, `files` or `stream`, the longest time without
                progress.

        Returns:
            The response, unchanged.

        Raises:
            InvalidArgumentError: The path, a header or the body cannot be sent.
            APIError: WeCom refused the call.
            TransportError: There was no usable response.
        """
        flow = self._caller.request_flow(
            method,
            path,
            params=params,
            json=json,
            files=files,
            content=content,
            headers=headers,
            token=token,
            stream=stream,
            timeout=timeout,
        )
        return cast("dict[str, Any] | Download", self._caller.run(flow))


class AsyncBase(_Calls, AsyncNode, AsyncClosing):
    """The base of asynchronous clients: transport, token, and options of calls."""

    _awaits = True
    _caller: AsyncAPICaller

    _open_transport = staticmethod(aiohttp_transport)

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        self._use(AsyncAPICaller(*arguments, **options))

    @property
    def access_token(self) -> Awaitable[str]:
        """The token of this client; a new one if none is valid: `await client.access_token`."""
        return self._caller.run(self._caller.token_flow())

    async def fetch_access_token(self) -> str:
        """Fetch a new token, and store it."""
        return await self._caller.run(self._caller.token_flow(force=True))

    async def close(self) -> None:
        """Close the connections of the running loop. A later call opens new ones."""
        await self._caller.backend.transport.close()


class AsyncCalls(AsyncBase):
    """The base of asynchronous clients of the server API."""

    @overload
    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        stream: Literal[False] = False,
        timeout: float | None = None,
    ) -> dict[str, Any]: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        stream: Literal[True],
        timeout: float | None = None,
    ) -> AsyncDownload: ...
    async def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        stream: bool = False,
        timeout: float | None = None,
    ) -> dict[str, Any] | AsyncDownload:
        """Call a path that this library does not know, with the token, retry and error rules of all calls.

        Args:
            method: "GET" or "POST".
            path: The path, such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; the values of `json` are then form fields.
            content: The raw body, in place of `json` and `files`: bytes, or a binary file that is read during the
                request.
            headers: Header -> value, beside the headers that the call needs; Content-Type can be replaced.
            token: The kind of token to send, such as "suite_access_token", or "none". Default: this client's kind.
            stream: Return the response as a file, which is read while it arrives.
            timeout: Seconds for this call. With `content` of a file, `files` or `stream`, the longest time without
                progress.

        Returns:
            The response, unchanged.

        Raises:
            InvalidArgumentError: The path, a header or the body cannot be sent.
            APIError: WeCom refused the call.
            TransportError: There was no usable response.
        """
        flow = self._caller.request_flow(
            method,
            path,
            params=params,
            json=json,
            files=files,
            content=content,
            headers=headers,
            token=token,
            stream=stream,
            timeout=timeout,
        )
        return cast("dict[str, Any] | AsyncDownload", await self._caller.run(flow))
