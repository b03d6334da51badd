"""Sessions of the Model Context Protocol with the tools of an ability; by the extra `mcp`.

The address holds the right to use the ability. The SDK never gets to know it, as it stands in its logs and errors: it
talks to an address that means nothing, and what sends the requests puts the right one in its place.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

import httpx2
from mcp import ClientSession, MCPError
from mcp.client.streamable_http import streamable_http_client
from mcp.types import CONNECTION_CLOSED, REQUEST_TIMEOUT, CallToolResult, PaginatedRequestParams, TextContent, Tool

from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import (
    CallTimeoutError,
    ErrorTable,
    NotGrantedError,
    ResponseError,
    TransportError,
    WeComError,
    error_for,
    redact,
)
from wecom_runtime.hidden import Secret
from wecom_runtime.http.policy import ProxyRules
from wecom_runtime.language import say

PLACEHOLDER = "http://ability.invalid/"
LONGEST_TEXT = 500
"""Characters of what a tool says against a call that an error tells."""
_LINK = re.compile(r"https?://[^\s\"'<>]+")


class MCPAbilitySession(ClientSession):
    """A session with the tools of one ability: that of the official SDK, whose errors are those of this library.

    `list_tools` and `call_tool` are the SDK's; `tools` and `call` give what they are asked for mostly.
    """

    ability = ""
    """The name of the ability."""

    def serve(
        self, ability: str, errors: Callable[[], ErrorTable], ended: Callable[[MCPAbilitySession], object]
    ) -> None:
        """Say what the session is for; in the task in which it lives."""
        self.ability = ability
        self._errors = errors
        self._told_end = ended
        self._closing = asyncio.Event()
        self._task = asyncio.current_task()

    def __repr__(self) -> str:
        return f"<AbilitySession {self.ability}>"

    async def tools(self) -> list[Tool]:
        """Return all tools: `name`, `description`, `input_schema`.

        Raises:
            WeComError: They cannot be had; see `call`.
        """
        found: list[Tool] = []
        cursor: str | None = None
        while True:
            page = await self.list_tools(params=PaginatedRequestParams(cursor=cursor) if cursor else None)
            found += page.tools
            cursor = page.next_cursor
            if not cursor:
                return found

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """Call a tool and return its data: the structured content, else what its text says as JSON, else the text.

        Raises:
            NotGrantedError: A member has to grant the ability first, at the error's `link`.
            APIError: WeCom refused it.
            ResponseError: The tool failed, or there is none of this name.
            TransportError: No usable answer came.
        """
        result = await self.call_tool(name, dict(arguments or {}))
        if not isinstance(result, CallToolResult):
            return result.model_dump(by_alias=True)
        if result.structured_content is not None:
            return result.structured_content
        texts = [content.text for content in result.content if isinstance(content, TextContent)]
        if len(texts) != len(result.content):
            return [content.model_dump(by_alias=True, exclude_none=True) for content in result.content]
        text = "\n".join(texts)
        data = _json(text)
        return text if data is None else data

    async def call_tool(self, name: str, *arguments: Any, **options: Any) -> Any:
        """Call a tool; the result as the SDK has it. Raises as `call` does."""
        result: Any = await super().call_tool(name, *arguments, **options)
        if isinstance(result, CallToolResult):
            self._raise_if_refused(name, result)
        return result

    async def send_request(self, *arguments: Any, **options: Any) -> Any:
        """Send a request; errors of the protocol become errors of this library."""
        failure: WeComError
        try:
            return await super().send_request(*arguments, **options)
        except MCPError as error:
            if error.code == REQUEST_TIMEOUT:
                failure = CallTimeoutError(say("the ability {name!r} did not answer in time", name=self.ability))
            elif error.code == CONNECTION_CLOSED:
                failure = TransportError(say("the session with the ability {name!r} has ended", name=self.ability))
            else:
                failure = self._failed("", error.message)
        except (RuntimeError, ValueError) as error:
            failure = self._failed("", type(error).__name__)
        raise failure

    def _raise_if_refused(self, name: str, result: CallToolResult) -> None:
        texts = [content.text for content in result.content if isinstance(content, TextContent)]
        for answer in (result.structured_content, *map(_json, texts)):
            if isinstance(answer, Mapping) and (code := answer.get("errcode")):
                self._refuse(name, code, cast("Mapping[str, Any]", answer))
        if result.is_error:
            raise self._failed(name, "\n".join(texts))

    def _refuse(self, name: str, code: Any, answer: Mapping[str, Any]) -> None:
        if not isinstance(code, int):
            return
        message = str(answer.get("errmsg") or "")
        error = error_for(code, message, table=self._errors, endpoint=f"{self.ability}.{name}", response=answer)
        if isinstance(error, NotGrantedError):
            links = (_LINK.search(value) for value in answer.values() if isinstance(value, str))
            error.link = next((link[0] for link in links if link), "")
        raise error

    def _failed(self, name: str, text: str) -> ResponseError:
        what = f"{self.ability}.{name}" if name else self.ability
        text = redact(text)
        text = text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"
        return ResponseError(say("the ability {what} failed: {text}", what=what, text=text), endpoint=what)

    async def close(self) -> None:
        """End the session."""
        self._closing.set()
        if self._task is not None and self._task is not asyncio.current_task():
            await asyncio.wait({self._task})

    async def until_closed(self) -> None:
        """Wait until the session is to end."""
        await self._closing.wait()

    def forget(self) -> None:
        """Tell that the session has ended."""
        self._told_end(self)


class HiddenAddress(httpx2.AsyncBaseTransport):
    """Sends requests to an address that nobody else gets to know.

    Args:
        address: The address.
        proxies: The proxy for each host.
        tls: An `ssl.SSLContext`, if not the usual one.
    """

    def __init__(self, address: Secret[str], proxies: ProxyRules, tls: Any = None) -> None:
        url = httpx2.URL(address.reveal())
        proxy = proxies.find(f"{url.scheme}://{url.netloc.decode()}")
        self._address = address
        self._inner = httpx2.AsyncHTTPTransport(verify=True if tls is None else tls, proxy=proxy)

    def __repr__(self) -> str:
        return "<HiddenAddress>"

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        failure = ""
        try:
            response = await self._inner.handle_async_request(_readdressed(request, self._address))
            if not 300 <= response.status_code < 400:
                return response
            await response.aclose()
            failure = f"HTTP {response.status_code}"  # where it leads may tell of the address, too
        except httpx2.HTTPError as error:
            failure = type(error).__name__
        # Out of the except block, so that no frame that knows the address hangs on the error.
        raise httpx2.ConnectError(failure)

    async def aclose(self) -> None:
        await self._inner.aclose()


def _readdressed(request: httpx2.Request, address: Secret[str]) -> httpx2.Request:
    url = httpx2.URL(address.reveal())
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"host"]
    host = url.netloc
    return httpx2.Request(
        request.method, url, headers=[(b"Host", host), *headers], stream=request.stream, extensions=request.extensions
    )


async def opened(
    name: str,
    address: Secret[str],
    timeout: float,
    errors: Callable[[], ErrorTable],
    proxies: ProxyRules,
    tls: Any,
    ended: Callable[[MCPAbilitySession], object],
) -> MCPAbilitySession:
    """Return a session that is ready. It lives in a task of its own, as the SDK's contexts belong to one task.

    Args:
        name: The ability.
        address: Where it is.
        timeout: Seconds until it must be ready.
        errors: Gives the table of errcodes.
        proxies: The proxy for each host.
        tls: An `ssl.SSLContext`, if not the usual one.
        ended: Is told when the session has ended.

    Raises:
        TransportError: The address cannot be reached, or does not answer in time.
        ResponseError: What answers there does not speak the protocol.
    """
    ready: asyncio.Future[MCPAbilitySession] = asyncio.get_running_loop().create_future()
    task = asyncio.ensure_future(_live(name, address, errors, proxies, tls, ended, ready))
    both: set[asyncio.Future[Any]] = {ready, task}
    try:
        await asyncio.wait(both, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
    finally:
        if not ready.done():
            task.cancel()
    if ready.done():
        return ready.result()
    failure: WeComError = CallTimeoutError(say("the ability {name!r} did not answer in time", name=name))
    if task.done() and not task.cancelled() and (error := task.exception()) is not None:
        failure = _failure(name, error)
    raise failure


async def _live(
    name: str,
    address: Secret[str],
    errors: Callable[[], ErrorTable],
    proxies: ProxyRules,
    tls: Any,
    ended: Callable[[MCPAbilitySession], object],
    ready: asyncio.Future[MCPAbilitySession],
) -> None:
    """Open a session, and keep it until it is closed."""
    async with (
        httpx2.AsyncClient(
            transport=HiddenAddress(address, proxies, tls), timeout=httpx2.Timeout(30.0, read=300.0)
        ) as http,
        streamable_http_client(PLACEHOLDER, http_client=http) as (reading, writing),
        MCPAbilitySession(reading, writing) as session,
    ):
        session.serve(name, errors, ended)
        try:
            await session.initialize()
            if not ready.done():
                ready.set_result(session)
            await session.until_closed()
        finally:
            session.forget()


def _failure(name: str, error: BaseException) -> WeComError:
    """Return the error of a session that did not begin: one of ours, or what kind it was."""
    while (inner := getattr(error, "exceptions", None)) is not None:
        error = inner[0]
    if isinstance(error, WeComError):
        return error.with_traceback(None)
    kind = type(error).__name__
    return TransportError(say("the ability {name!r} cannot be reached: {kind}", name=name, kind=kind))


def _json(text: str) -> Any:
    """Return what a text says as JSON, if that is an object or a list; else None."""
    with contextlib.suppress(ValueError):
        data = decode_json(text)
        return data if isinstance(data, dict | list) else None
    return None
