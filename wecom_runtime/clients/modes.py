"""Methods of all clients beside the resource tree, once for calls that block and once for calls that are awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from wecom_runtime.closing import AsyncClosing, Closing
from wecom_runtime.declared_settings import check_settings, shows_settings

from .caller import APICaller, AsyncAPICaller
from .core import ClientCore
from .resources import AsyncNode, Node
from .settings import CallSettings

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from wecom_runtime.http.downloads import AsyncDownload, Download
    from wecom_runtime.http.messages import AsyncTransport, Transport
    from wecom_runtime.http.multipart import BinaryReader, FileInput


class _Calls(ClientCore):
    """What is the same whether calls are awaited or not."""

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
        # Not the resources that were used already: they make their calls as this client does.
        other.__dict__.update(
            (name, value) for name, value in vars(self).items() if not isinstance(value, (Node, AsyncNode))
        )
        node: Any = other
        node._use(self._caller.with_backend(backend))
        return other


class SyncCalls(_Calls, Node, Closing):
    """Base of clients whose calls block."""

    _caller: APICaller

    def _make_transport(self, base_url: str, **settings: Any) -> Transport:
        from wecom_runtime.http.requests_transport import RequestsTransport

        return RequestsTransport(base_url, **settings)

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        self._use(APICaller(*arguments, **options))

    @property
    def access_token(self) -> str:
        """The token of this client, fetched if need be. Keep it to yourself: who has it is the app."""
        return self._caller.run(self._caller.token_flow())

    def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return self._caller.run(self._caller.token_flow(force=True))

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
            path: Such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; `json` then travels as form fields.
            content: The body as it is, in place of `json` and `files`: bytes, or a binary file that is read while it
                is sent.
            headers: Header -> value, beside those that the call needs; Content-Type may be another one.
            token: The kind of token to send, such as "suite_access_token", if not this client's usual one; "none" for
                none.
            stream: Return the answer as a file, which is read as it arrives.
            timeout: Seconds for this call; with `content` of a file, `files` or `stream` the longest time without
                progress.

        Returns:
            The answer, unchanged.

        Raises:
            InvalidArgumentError: The path, a header or the body cannot be sent.
            APIError: WeCom refused the call.
            TransportError: No usable answer came.
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

    def close(self) -> None:
        """Close the connections. A later call opens new ones."""
        self._caller.backend.transport.close()


class AsyncCalls(_Calls, AsyncNode, AsyncClosing):
    """Base of clients whose calls are awaited."""

    _awaits = True
    _caller: AsyncAPICaller

    def _make_transport(self, base_url: str, **settings: Any) -> AsyncTransport:
        from wecom_runtime.http.aiohttp_transport import AiohttpTransport

        return AiohttpTransport(base_url, **settings)

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        self._use(AsyncAPICaller(*arguments, **options))

    @property
    def access_token(self) -> Awaitable[str]:
        """`await client.access_token`: the token of this client, fetched if need be."""
        return self._caller.run(self._caller.token_flow())

    async def fetch_access_token(self) -> str:
        """Fetch the token anew, whatever is kept, and keep it."""
        return await self._caller.run(self._caller.token_flow(force=True))

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
            path: Such as "/cgi-bin/user/get".
            params: Parameters of the query, without the token.
            json: The body.
            files: Form field -> file, for an upload; `json` then travels as form fields.
            content: The body as it is, in place of `json` and `files`: bytes, or a binary file that is read while it
                is sent.
            headers: Header -> value, beside those that the call needs; Content-Type may be another one.
            token: The kind of token to send, such as "suite_access_token", if not this client's usual one; "none" for
                none.
            stream: Return the answer as a file, which is read as it arrives.
            timeout: Seconds for this call; with `content` of a file, `files` or `stream` the longest time without
                progress.

        Returns:
            The answer, unchanged.

        Raises:
            InvalidArgumentError: The path, a header or the body cannot be sent.
            APIError: WeCom refused the call.
            TransportError: No usable answer came.
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

    async def close(self) -> None:
        """Close the connections of the running loop. A later call opens new ones."""
        await self._caller.backend.transport.close()
