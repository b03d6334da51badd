"""The aiohttp sessions of one event loop; `aiohttp_transport` loads this module when needed."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import io
import ssl
import sys
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextvars import ContextVar
from operator import attrgetter
from typing import Any

import aiohttp
from aiohttp.client_reqrep import ClientRequest
from multidict import CIMultiDict
from yarl import URL

from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.language import say

from .aiohttp_private import has_extensions, isolated_copy, loop_of, without_retry
from .concealment import is_only_traced
from .decoding import ACCEPT_ENCODING, UNLIMITED, Decoder
from .failures import convert, timed_out
from .messages import HTTPResponse, Request, origin_of
from .multipart import StreamedBody
from .policy import (
    CONNECT_TIMEOUT,
    MAX_CONNECTIONS,
    MAX_DOWNLOADS,
    USER_AGENT,
    ProxyRules,
    is_tls,
    tls_context,
)

if sys.version_info >= (3, 11):
    from asyncio import timeout_at
else:
    from async_timeout import timeout_at  # comes with aiohttp

LARGE_BODY = 1024 * 1024
"""Bytes above which a body is passed as a file, which aiohttp writes in chunks so that it does not block the loop."""
IDLE_TIMEOUT = 60.0
"""Seconds for which an unused connection is kept."""
PAUSE = 0.05
"""Seconds without a request after which the loop first processes connections that the server has closed."""
CLOSE_DELAY = 0.01
"""Seconds between the garbage collection of a client and the closing of its connections."""
_FAILURES = (aiohttp.ClientError, OSError, asyncio.TimeoutError, ValueError)


@functools.lru_cache(64)
def _timeout(seconds: float, is_total: bool) -> aiohttp.ClientTimeout:
    """Return a timeout; cached, because creating one is slow."""
    return aiohttp.ClientTimeout(
        total=seconds if is_total else None,
        # Slightly below the total, so that a call without a connection ends with a connect timeout: nothing was sent.
        connect=0.95 * seconds,
        sock_connect=min(seconds, CONNECT_TIMEOUT),
        ceil_threshold=float("inf"),
    )


class _HostOptions(dict[str, dict[str, Any]]):
    """Origin -> keyword arguments for a request, computed at the first access: the proxy and the TLS context.

    Args:
        proxies: The proxies.
        certificates: Origin -> certificate file and key file for client authentication.
        sets_tls: Whether all TLS connections have a context of ours, and not only those with a certificate.
    """

    def __init__(self, proxies: ProxyRules, certificates: Mapping[str, tuple[str, str]], *, sets_tls: bool) -> None:
        super().__init__()
        self._proxies = proxies
        self._certificates = certificates
        self._sets_tls = sets_tls
        self._tls: ssl.SSLContext | None = None

    def __missing__(self, origin: str) -> dict[str, Any]:
        proxy = self._proxies.find(origin)
        if proxy is not None and not proxy.startswith(("http:", "https:")):
            raise ConfigurationError(
                say(
                    "aiohttp supports only http: and https: proxies; for a SOCKS proxy, pass a "
                    "session of your own as http="
                )
            )
        options: dict[str, Any] = {"proxy": proxy}
        if origin in self._certificates:
            options["ssl"] = tls_context()
            options["ssl"].load_cert_chain(*self._certificates[origin])
        elif self._sets_tls and is_tls(origin):
            options["ssl"] = self._tls = self._tls or tls_context()
        return self.setdefault(origin, options)


class Sessions:
    """One session for calls and one for downloads, or the user's session for both."""

    def __init__(
        self,
        user_session: aiohttp.ClientSession | None,
        proxies: ProxyRules,
        certificates: Mapping[str, tuple[str, str]],
    ) -> None:
        self._own = user_session is None
        self._hosts = _HostOptions(proxies, certificates, sets_tls=self._own)
        self._loop = asyncio.get_running_loop()
        self._used = 0.0
        self._closer: AsyncGenerator[None, None] | None = None
        self._is_extended = False
        """Whether code of the user sees the requests of the session."""
        if user_session is None:
            self._calls = _session(MAX_CONNECTIONS)
            self._downloads = _session(MAX_DOWNLOADS)
        else:
            self._is_extended = has_extensions(user_session, ClientRequest)
            self._calls = self._downloads = _isolated_copy(user_session)
            if self._calls is not user_session:  # else the copy would warn about unclosed connections
                weakref.finalize(self, self._calls.detach)

    def __repr__(self) -> str:
        return "<connections of an event loop>"

    # -- sending

    async def send(self, request: Request) -> HTTPResponse | BaseException:
        """Send a request and return the response, or the error to raise."""
        sending = None if request.body is None else _Sending(request.body, request.timeout)
        try:
            response = self._send(request, sending)
            if request.whole:
                return await response
            if sending is not None:
                return await sending.limit(response)
            async with timeout_at(self._loop.time() + request.timeout):
                return await response
        except BaseException as error:
            if sending is not None:
                sending.abort()
                if sending.failure is not None and isinstance(error, Exception):
                    return sending.failure
                if isinstance(error, asyncio.TimeoutError) and sending.had_no_connection:
                    return timed_out(request.endpoint, may_have_arrived=False)
            if isinstance(error, WeComError):
                return error
            if isinstance(error, _FAILURES) or (isinstance(error, RuntimeError) and self._is_closed()):
                return convert(error, request.endpoint)
            raise

    async def _send(self, request: Request, sending: _Sending | None) -> HTTPResponse:
        now = self._loop.time()
        if now - self._used > PAUSE:
            await self._process_closed()
        self._used = now
        response = await self._request(request, sending)
        try:
            encoding = response.headers.get("Content-Encoding")
            if request.stream:
                decoder = Decoder(encoding, UNLIMITED, request.endpoint)
                stream = _ResponseStream(response, decoder, request.endpoint, request.timeout)
                return HTTPResponse(response.status, _as_latin_1(response.headers), astream=stream)
            body = await _read(response, Decoder(encoding, request.limit, request.endpoint))
        except BaseException:
            response.close()  # the unread rest must not become the response to the next request
            raise
        if sending is not None and not sending.complete:
            sending.abort()  # the server answered without waiting for the end
        return HTTPResponse(response.status, response.headers, body)

    def _request(self, request: Request, sending: _Sending | None) -> Awaitable[aiohttp.ClientResponse]:
        headers = request.headers
        if not self._own:
            headers = {**(headers or {}), "Accept-Encoding": ACCEPT_ENCODING}
        data = None
        if sending is not None:
            headers = {**(headers or {}), **sending.headers}
            data = sending.data()
        session = self._downloads if request.stream else self._calls
        is_plain = _is_plain(session)
        if sending is not None:
            sending.sees_transport = is_plain
        url = shown = URL(request.url, encoded=True)
        if is_plain and not self._is_extended:
            # Not `with_query`: yarl keeps the URLs of recent texts, with what aiohttp has computed for them.
            shown = URL(request.url.partition("?")[0], encoded=True)
        _current.set((sending, shown, url))
        return session.request(
            request.method,
            shown,
            headers=headers,
            data=data,
            timeout=_timeout(max(round(request.timeout, 2), 0.01), request.whole),
            allow_redirects=False,
            auto_decompress=False,
            raise_for_status=False,
            **self._hosts[origin_of(request.url)],
        )

    async def _process_closed(self) -> None:
        """Let the loop process connections that the server has closed in the meantime."""
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    def _is_closed(self) -> bool:
        return bool(getattr(self._calls, "closed", False))

    # -- closing

    async def close_with_loop(self) -> None:
        """Arrange that the sessions are closed when the loop ends, or when this object is garbage-collected."""
        if self._own:
            # Before an event loop ends, it closes the asynchronous generators that were started in it.
            self._closer = _close_at_end(self._calls, self._downloads)
            await self._closer.__anext__()
            _when_collected(self, _close_soon, self._loop, self._closer)

    async def close(self) -> None:
        """Close the client's own sessions; a user's session stays open."""
        if self._closer is not None:
            await self._closer.aclose()


def _when_collected(sessions: Sessions, function: Callable[..., object], *arguments: object) -> None:
    weakref.finalize(sessions, function, *arguments).atexit = False


def _close_soon(loop: asyncio.AbstractEventLoop, closer: AsyncGenerator[None, None]) -> None:
    # Not at once: if the client is dropped as the last step in a loop, the loop closes its generators itself, but would
    # cancel a task. The timer keeps a reference to the generator until then.
    with contextlib.suppress(RuntimeError):  # the loop has ended, and has closed the sessions
        loop.call_soon_threadsafe(loop.call_later, CLOSE_DELAY, _start_closing, loop, closer)


def _start_closing(loop: asyncio.AbstractEventLoop, closer: AsyncGenerator[None, None]) -> None:
    # A loop that has closed its generators may be closed before it runs a new task, about which Python warns.
    if getattr(closer, "ag_frame", None) is not None:
        loop.create_task(_close(closer))


async def _close(closer: AsyncGenerator[None, None]) -> None:
    await closer.aclose()


async def _close_at_end(*sessions: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for session in sessions:
            with contextlib.suppress(asyncio.CancelledError):  # its connections are closed, and it waits for TLS
                await session.close()


# -- sessions


class _QueryRequest:
    """Mixin for requests: restores the hidden query, and records the connection that sends the body."""

    url: URL

    async def send(self, conn: Any) -> Any:
        sending, shown, url = _current.get()
        if self.url is shown or self.url == shown:  # else it is another request, of a trace or a middleware
            self.url = url
            if sending is not None:
                sending.transport = conn.transport
        return await super().send(conn)  # type: ignore[misc]  # pyright: ignore


_METHODS = ("request", "_request")
_methods_of = attrgetter(*_METHODS)
_LOADED = _methods_of(aiohttp.ClientSession)
"""The methods of aiohttp when this module was loaded."""
_LOADED_PLAIN = all(is_only_traced(function, "aiohttp") for function in _LOADED)


def _is_plain(session: aiohttp.ClientSession) -> bool:
    """Return whether a session sends with aiohttp's own methods, so that only tracers can see their arguments."""
    if not isinstance(session, aiohttp.ClientSession):  # pyright: ignore[reportUnnecessaryIsInstance]
        return False
    if not vars(session).keys().isdisjoint(_METHODS):
        return False
    found = _methods_of(type(session))
    # Not "==", as a wrapper of wrapt equals the function that it wraps. This is the usual case.
    if _LOADED_PLAIN and found[0] is _LOADED[0] and found[1] is _LOADED[1]:
        return True
    return all(is_only_traced(function, "aiohttp") for function in found)


class _Request(_QueryRequest, ClientRequest):
    pass


def _session(limit: int) -> aiohttp.ClientSession:
    return without_retry(
        aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=limit, keepalive_timeout=IDLE_TIMEOUT),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": ACCEPT_ENCODING},
            request_class=_Request,
        )
    )


def _isolated_copy(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """Return a copy of a user's session without its cookies and `.netrc`."""
    loop = loop_of(session)
    if loop is not None and loop is not asyncio.get_running_loop():
        raise ConfigurationError(say("the aiohttp session that was passed as http= belongs to another event loop"))
    if not isinstance(session, aiohttp.ClientSession):  # pyright: ignore[reportUnnecessaryIsInstance]
        return session
    return isolated_copy(session, aiohttp.DummyCookieJar(), _QueryRequest)


# -- bodies


class _Sending:
    """A body that is being sent. A file is read in a thread, and each chunk extends the deadline."""

    def __init__(self, body: bytes | StreamedBody, timeout: float) -> None:
        self.transport: asyncio.Transport | None = None
        """The connection of the request; None before there is one."""
        self.sees_transport = False
        """Whether the request reports its transport, which it does if it is of our class."""
        self.failure: Exception | None = None
        self.headers: dict[str, str] = {}
        self.complete = isinstance(body, bytes)
        self._body = body
        self._timeout = timeout
        self._deadline = 0.0
        """By the clock of the loop."""
        if isinstance(body, StreamedBody):
            self.headers = {"Content-Type": body.content_type, "Content-Length": str(body.length)}

    def __repr__(self) -> str:
        return "<body being sent>"

    def data(self) -> Any:
        """Return the body in the form that aiohttp takes."""
        if isinstance(self._body, StreamedBody):
            return self._chunks(self._body)
        return self._body if len(self._body) <= LARGE_BODY else io.BytesIO(self._body)

    async def _chunks(self, body: StreamedBody) -> AsyncIterator[bytes]:
        body.rewind()
        loop = asyncio.get_running_loop()
        try:
            while chunk := await asyncio.to_thread(body.read):
                yield chunk
                self._deadline = loop.time() + self._timeout
        except Exception as error:
            self.failure = error  # aiohttp wraps it
            raise
        self.complete = True

    async def limit(self, response: Coroutine[Any, Any, HTTPResponse]) -> HTTPResponse:
        """Return the response; raise `asyncio.TimeoutError` if there was no progress for the time of the timeout.

        The response is awaited in a task of its own. The timeouts for Python 3.10 can be extended only by the task that
        they limit, but it is a task of aiohttp that reads the chunks.
        """
        loop = asyncio.get_running_loop()
        self._deadline = loop.time() + self._timeout
        task = loop.create_task(response)
        try:
            while not task.done() and (left := self._deadline - loop.time()) > 0:
                await asyncio.wait([task], timeout=left)
            if task.done():
                return task.result()
        finally:
            if not task.done():
                self.abort()
                task.cancel()
                await asyncio.wait([task])
                if not task.cancelled():
                    task.exception()  # else asyncio logs the exception, with the URL
        raise asyncio.TimeoutError

    @property
    def had_no_connection(self) -> bool:
        """Whether it is certain that nothing was sent."""
        return self.sees_transport and self.transport is None

    def abort(self) -> None:
        """Abort the connection.

        Closing it would wait until the server has received the written bytes, which may never happen.
        """
        if self.transport is not None:
            self.transport.abort()


_current: ContextVar[tuple[_Sending | None, URL, URL]] = ContextVar("current")
"""The body of the request that is being sent, and its URL as the session knows it and as it is sent."""


async def _read(response: aiohttp.ClientResponse, decoder: Decoder) -> bytes:
    content = response.content
    chunks: list[bytes] = []
    while data := await content.read(decoder.chunk_size):
        chunks.append(decoder.feed(data))
        if content.at_eof():
            break
    if not chunks:  # an extension of the user's session may have read the body, which aiohttp keeps
        chunks.append(decoder.feed(await response.read()))
    decoder.finish()
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


class _ResponseStream:
    """A streamed response body; see `messages.AsyncStream`."""

    def __init__(self, response: aiohttp.ClientResponse, decoder: Decoder, endpoint: str, timeout: float) -> None:
        self._response = response
        self._decoder = decoder
        self._endpoint = endpoint
        self._timeout = timeout
        self._peeked: list[HiddenBytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    async def peek(self, limit: int, timeout: float) -> bytes:
        """Return the first bytes, which stay to be read; see `ResponseStream.peek` of the synchronous client."""
        try:
            async with timeout_at(asyncio.get_running_loop().time() + timeout):
                size = sum(map(len, self._peeked))
                while size <= limit and (more := await self._take()):
                    size += more
            return b"".join(self._peeked)
        except asyncio.TimeoutError:
            await self.close()
        raise timed_out(self._endpoint)

    async def chunks(self) -> AsyncIterator[HiddenBytes]:
        while self._peeked or await self._take():
            yield self._peeked.pop(0)

    async def _take(self) -> int:
        """Read the next chunk; return its size, 0 at the end."""
        chunk = await self._next()
        if chunk:
            self._peeked.append(HiddenBytes(chunk))
        return len(chunk)

    async def _next(self) -> bytes:
        failure: WeComError
        try:
            async with timeout_at(asyncio.get_running_loop().time() + self._timeout):
                return await self._read_chunk()
        except WeComError as error:
            failure = error
        except _FAILURES as error:
            failure = convert(error, self._endpoint)
        await self.close()
        raise failure.with_traceback(None)

    async def _read_chunk(self) -> bytes:
        while data := await self._response.content.read(self._decoder.chunk_size):
            decoded = self._decoder.feed(data)
            if decoded:
                return decoded
        self._decoder.finish()
        return b""

    async def close(self) -> None:
        self._response.close()

    def __del__(self) -> None:
        self._response.close()


def _as_latin_1(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return headers decoded as Latin-1, as requests decodes them; aiohttp decodes their bytes as UTF-8."""
    return CIMultiDict(
        (name, value.encode("utf-8", "surrogateescape").decode("latin-1")) for name, value in headers.items()
    )
