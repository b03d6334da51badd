"""Sessions of the Model Context Protocol with the tools of an ability; requires the extra `mcp`.

The URL of an ability is a secret, and the SDK shows URLs in its logs and errors. The SDK therefore gets a placeholder,
which the HTTP transport replaces with the URL.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import attrs
import httpx2
from mcp import ClientSession, MCPError
from mcp.client.streamable_http import streamable_http_client
from mcp.types import (
    CONNECTION_CLOSED,
    INVALID_REQUEST,
    REQUEST_TIMEOUT,
    CallToolResult,
    PaginatedRequestParams,
    TextContent,
    Tool,
)

from wecom_runtime.calls.grants import is_granted_by_card
from wecom_runtime.calls.pagination import PageTrail
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import (
    APIError,
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

from . import frames

PLACEHOLDER = "http://ability.invalid/"
USERID_HEADER = "x-openclaw-wecom-userid"
"""The header with the userid of the member for whom tools act. Only an official plugin knows it (unverified)."""
SESSION_GONE = "Session terminated"
"""The text of the SDK after HTTP status 404, when the server does not know the session any more."""
MAX_TOOL_PAGES = 1000
"""The maximum number of pages of the list of tools."""
MAX_ERROR_TEXT = 500
"""The maximum number of characters of a tool's text in an error."""
_LINK = re.compile(r"https?://[^\s\"'<>]+")


@attrs.frozen
class SessionSettings:
    """The settings of a session with an ability.

    Attributes:
        ability: The name of the ability.
        userid: The member for whom the tools act; "" for none.
        errors: Returns the table of errcodes.
        proxies: The proxy for each host.
        tls: An `ssl.SSLContext`. None: the usual one.
        ended: Called when the session has ended.
        send_card: Sends the card with which a member grants rights on documents.
        renew: Opens a session at a new address, in place of one whose address is outdated; None: the session cannot be
            replaced.
    """

    ability: str
    userid: str
    errors: Callable[[], ErrorTable]
    proxies: ProxyRules
    tls: Any
    ended: Callable[[MCPAbilitySession], object]
    send_card: Callable[..., Any]
    renew: Callable[[], Awaitable[MCPAbilitySession]] | None


class MCPAbilitySession(ClientSession):
    """A session of the official SDK with the tools of one ability; it raises the errors of this library.

    `list_tools` and `call_tool` are methods of the SDK; `tools` and `call` return their usual content. If the address
    of the ability is outdated, or the server does not know the session any more, the session opens another one at the
    present address, sends its requests there from then on, and repeats the refused request once.
    """

    ability = ""
    """The name of the ability."""
    _is_ready = False
    _is_outdated = False
    _successor: MCPAbilitySession | None = None

    def serve(self, settings: SessionSettings) -> None:
        """Set the settings of the session. Called in the task that runs the session."""
        self.ability = settings.ability
        self._settings = settings
        self._closing = asyncio.Event()
        self._renewing = asyncio.Lock()
        self._task = asyncio.current_task()

    def start(self) -> None:
        """Take note that the session is initialized."""
        self._is_ready = True

    def __repr__(self) -> str:
        return f"<AbilitySession {self.ability}>"

    async def tools(self) -> list[Tool]:
        """Return all tools: `name`, `description`, `input_schema`.

        Raises:
            WeComError: The request failed, see `call`; or there are more than 1,000 pages.
        """
        tools: list[Tool] = []
        trail = PageTrail(f"{self.ability}.tools", most=MAX_TOOL_PAGES)
        page = await self.list_tools()
        while True:
            trail.add_page()
            tools += page.tools
            if not trail.continues(page.next_cursor):
                return tools
            page = await self.list_tools(params=PaginatedRequestParams(cursor=page.next_cursor))

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """Call a tool, and return its structured content; without that, its text, decoded if it is JSON.

        Raises:
            NotGrantedError: A member must grant the ability first, at the error's `link`.
            APIError: WeCom refused the call.
            ResponseError: The tool failed, or does not exist.
            TransportError: There was no usable response.
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
        """Call a tool, and return the result of the SDK. The errors are those of `call`."""
        result: Any = await super().call_tool(name, *arguments, **options)
        if isinstance(result, CallToolResult):
            self._raise_if_refused(name, result)
        return result

    async def send_request(self, *arguments: Any, **options: Any) -> Any:
        """Send a request; convert errors of the protocol to errors of this library."""
        used = self._successor
        if self._is_outdated:
            used = await self._renewed(used)
        try:
            return await (self._send_own if used is None else used.send_request)(*arguments, **options)
        except WeComError as error:
            if self._settings.renew is None or not self._is_ready or not _is_refused(error):
                raise
        used = await self._renewed(used)
        return await used.send_request(*arguments, **options)

    async def _renewed(self, used: MCPAbilitySession | None) -> MCPAbilitySession:
        """Return a session at the present address.

        Args:
            used: The successor at an outdated address; None: this session.
        """
        async with self._renewing:
            if self._successor is used or self._successor is None:
                renew = self._settings.renew
                assert renew is not None  # noqa: S101 - only sessions that can be replaced are outdated
                self._successor, self._is_outdated = await renew(), False
                if used is not None:
                    await used.close()
            return self._successor

    async def _send_own(self, *arguments: Any, **options: Any) -> Any:
        failure: WeComError
        try:
            return await super().send_request(*arguments, **options)
        except MCPError as error:
            # The service sends the number of the SDK's own timeout, too, with another meaning.
            if error.code == REQUEST_TIMEOUT and isinstance(error.__context__, TimeoutError):
                failure = CallTimeoutError(say("the ability {name!r} did not answer in time", name=self.ability))
            elif error.code == CONNECTION_CLOSED:
                failure = TransportError(say("the session with the ability {name!r} has ended", name=self.ability))
            elif error.code == INVALID_REQUEST and error.message == SESSION_GONE:
                text = say("the session with the ability {name!r} has ended", name=self.ability)
                failure = TransportError(text, may_have_arrived=False)
            elif error.code in frames.CONFIG_REFUSED:
                failure = error_for(error.code, error.message, table=self._settings.errors, endpoint=self.ability)
            else:
                failure = self._failed("", error.message)
        except (RuntimeError, ValueError) as error:
            failure = self._failed("", type(error).__name__)
        raise failure

    def _raise_if_refused(self, name: str, result: CallToolResult) -> None:
        texts = [content.text for content in result.content if isinstance(content, TextContent)]
        for answer in (result.structured_content, *map(_json, texts)):
            if isinstance(answer, Mapping) and (code := answer.get("errcode")):
                self._raise_for_code(name, code, cast("Mapping[str, Any]", answer))
        if result.is_error:
            raise self._failed(name, "\n".join(texts))

    def _raise_for_code(self, name: str, code: Any, answer: Mapping[str, Any]) -> None:
        if not isinstance(code, int):
            return
        message = str(answer.get("errmsg") or "")
        endpoint = f"{self.ability}.{name}"
        error = error_for(code, message, table=self._settings.errors, endpoint=endpoint, response=answer)
        if code in frames.CONFIG_OUTDATED and self._settings.renew is not None:
            self._is_outdated = True
        if isinstance(error, NotGrantedError):
            if is_granted_by_card(self.ability, code):
                error.set_card(self._settings.send_card)
            links = (_LINK.search(value) for value in answer.values() if isinstance(value, str))
            error.link = next((link[0] for link in links if link), "")
        raise error

    def _failed(self, name: str, text: str) -> ResponseError:
        what = f"{self.ability}.{name}" if name else self.ability
        text = redact(text)
        text = text if len(text) <= MAX_ERROR_TEXT else f"{text[:MAX_ERROR_TEXT]}…"
        return ResponseError(say("the ability {what} failed: {text}", what=what, text=text), endpoint=what)

    async def close(self) -> None:
        """Close the session."""
        self._closing.set()
        if self._successor is not None:
            await self._successor.close()
        if self._task is not None and self._task is not asyncio.current_task():
            await asyncio.wait({self._task})

    async def until_closed(self) -> None:
        """Wait until `close` is called."""
        await self._closing.wait()

    def notify_end(self) -> None:
        """Call the function for the end of the session."""
        self._settings.ended(self)


def _is_refused(error: WeComError) -> bool:
    """Return whether a request was refused as the address or the session is outdated, and may be repeated."""
    if isinstance(error, APIError):
        return error.errcode in frames.CONFIG_REFUSED
    return isinstance(error, TransportError) and not error.may_have_arrived


class SecretURLTransport(httpx2.AsyncBaseTransport):
    """An HTTP transport that sends all requests to a secret URL.

    Args:
        url: The URL.
        proxies: The proxy for each host.
        tls: An `ssl.SSLContext`. Default: the usual one.
    """

    def __init__(self, url: Secret[str], proxies: ProxyRules, tls: Any = None) -> None:
        parsed = httpx2.URL(url.reveal())
        proxy = proxies.find(f"{parsed.scheme}://{parsed.netloc.decode()}")
        self._url = url
        self._inner = httpx2.AsyncHTTPTransport(verify=True if tls is None else tls, proxy=proxy)

    def __repr__(self) -> str:
        return "<SecretURLTransport>"

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        failure = ""
        try:
            response = await self._inner.handle_async_request(_with_url(request, self._url))
            if not 300 <= response.status_code < 400:
                return response
            await response.aclose()
            failure = f"HTTP {response.status_code}"  # without the target of the redirect, which may contain the URL
        except httpx2.HTTPError as error:
            failure = type(error).__name__
        # Outside of the except block, so that the traceback of the error has no frame with the URL.
        raise httpx2.ConnectError(failure)

    async def aclose(self) -> None:
        await self._inner.aclose()


def _with_url(request: httpx2.Request, url: Secret[str]) -> httpx2.Request:
    """Return a request with another URL."""
    target = httpx2.URL(url.reveal())
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"host"]
    return httpx2.Request(
        request.method,
        target,
        headers=[(b"Host", target.netloc), *headers],
        stream=request.stream,
        extensions=request.extensions,
    )


async def open_session(url: Secret[str], timeout: float, settings: SessionSettings) -> MCPAbilitySession:
    """Open a session. It runs in a task of its own, since the same task must enter and leave the SDK's contexts.

    Args:
        url: The URL of the ability.
        timeout: Seconds until the session must be ready.
        settings: The settings of the session.

    Raises:
        APIError: The ability refused the address.
        TransportError: The URL cannot be reached, or does not answer in time.
        ResponseError: The server does not use the protocol.
    """
    ready: asyncio.Future[MCPAbilitySession] = asyncio.get_running_loop().create_future()
    task = asyncio.ensure_future(_run_session(url, settings, ready))
    both: set[asyncio.Future[Any]] = {ready, task}
    try:
        await asyncio.wait(both, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
    finally:
        if not ready.done():
            task.cancel()
    if ready.done():
        return ready.result()
    name = settings.ability
    failure: WeComError = CallTimeoutError(say("the ability {name!r} did not answer in time", name=name))
    if task.done() and not task.cancelled() and (error := task.exception()) is not None:
        failure = _failure(name, error)
    raise failure


async def _run_session(url: Secret[str], settings: SessionSettings, ready: asyncio.Future[MCPAbilitySession]) -> None:
    """Open a session, and run it until it is closed."""
    headers = {USERID_HEADER: settings.userid} if settings.userid else {}
    async with (
        httpx2.AsyncClient(
            transport=SecretURLTransport(url, settings.proxies, settings.tls),
            timeout=httpx2.Timeout(30.0, read=300.0),
            headers=headers,
        ) as http,
        streamable_http_client(PLACEHOLDER, http_client=http) as (reading, writing),
        MCPAbilitySession(reading, writing) as session,
    ):
        session.serve(settings)
        try:
            await session.initialize()
            session.start()
            if not ready.done():
                ready.set_result(session)
            await session.until_closed()
        finally:
            session.notify_end()


def _failure(name: str, error: BaseException) -> WeComError:
    """Return the error for a session that could not be opened."""
    while (inner := getattr(error, "exceptions", None)) is not None:
        error = inner[0]
    if isinstance(error, WeComError):
        return error.with_traceback(None)
    kind = type(error).__name__
    return TransportError(say("the ability {name!r} cannot be reached: {kind}", name=name, kind=kind))


def _json(text: str) -> Any:
    """Return the JSON object or list in a text; None for other texts."""
    with contextlib.suppress(ValueError):
        data = decode_json(text)
        return data if isinstance(data, dict | list) else None
    return None
