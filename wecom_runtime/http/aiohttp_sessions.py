"""The sessions of aiohttp in one event loop, and one exchange over them; `aiohttp_transport` loads this when needed."""

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
from typing import Any

import aiohttp
from aiohttp.client_reqrep import ClientRequest
from multidict import CIMultiDict
from yarl import URL

from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.language import say

from .aiohttp_private import loop_of, restrained, without_second_try
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

LARGE = 1024 * 1024
"""Bytes of a body above which aiohttp writes it piece by piece, as one piece would hold up the loop."""
IDLE = 60.0
"""Seconds for which an unused connection is kept."""
PAUSE = 0.05
"""Seconds after which the loop gets a chance to hear that the server has closed connections."""
DROPPED = 0.01
"""Seconds after which the connections of a client that nobody has any more are closed."""
_FAILURES = (aiohttp.ClientError, OSError, asyncio.TimeoutError, ValueError)


@functools.lru_cache(64)
def _timeout(seconds: float, is_total: bool) -> aiohttp.ClientTimeout:
    """Return a timeout, the same object for the same seconds, as it takes long to make one."""
    return aiohttp.ClientTimeout(
        total=seconds if is_total else None,
        # Who has no connection by then will not have an answer in time. So it is known that nothing was sent.
        connect=0.95 * seconds,
        sock_connect=min(seconds, CONNECT_TIMEOUT),
        ceil_threshold=float("inf"),
    )


class Sessions:
    """One session for calls and one for downloads, or both in one that the user made."""

    def __init__(
        self,
        user_session: aiohttp.ClientSession | None,
        proxies: ProxyRules,
        certificates: Mapping[str, tuple[str, str]],
    ) -> None:
        self._own = user_session is None
        self._proxies = proxies
        self._loop = asyncio.get_running_loop()
        self._used = 0.0
        self._end: AsyncGenerator[None, None] | None = None
        self._tls: ssl.SSLContext | None = None
        self._own_certificates = certificates
        self._identified: dict[str, ssl.SSLContext] = {}
        if user_session is None:
            self._calls = _session(MAX_CONNECTIONS)
            self._downloads = _session(MAX_DOWNLOADS)
        else:
            self._calls = self._downloads = _restrained(user_session)
            if self._calls is not user_session:  # its connections are not ours to close, nor to complain about
                weakref.finalize(self, self._calls.detach)

    def __repr__(self) -> str:
        return "<connections of an event loop>"

    # -- one exchange

    async def exchange(self, request: Request, timeout: float, whole: bool) -> HTTPResponse | BaseException:
        """Return the answer, or the error to raise."""
        sending = None if request.body is None else _Sending(request.body, timeout)
        try:
            if whole:
                return await self._exchange(request, sending, timeout, timeout)
            exchange = self._exchange(request, sending, timeout, None)
            if sending is not None:
                return await sending.during(exchange)
            async with timeout_at(self._loop.time() + timeout):
                return await exchange
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

    async def _exchange(
        self, request: Request, sending: _Sending | None, timeout: float, total: float | None
    ) -> HTTPResponse:
        now = self._loop.time()
        if now - self._used > PAUSE:
            await self._catch_up()
        self._used = now
        response = await self._request(request, sending, timeout, total)
        try:
            encoding = response.headers.get("Content-Encoding")
            if request.stream:
                decoder = Decoder(encoding, UNLIMITED, request.endpoint)
                stream = _ResponseStream(response, decoder, request.endpoint, timeout)
                return HTTPResponse(response.status, _as_latin_1(response.headers), astream=stream)
            body = await _read(response, Decoder(encoding, request.limit, request.endpoint))
        except BaseException:
            response.close()  # the rest of the answer must not be taken for the next one
            raise
        if sending is not None and not sending.complete:
            sending.abort()  # the server answered without waiting for the end
        return HTTPResponse(response.status, response.headers, body)

    def _identify(self, origin: str) -> ssl.SSLContext:
        context = tls_context()
        context.load_cert_chain(*self._own_certificates[origin])
        return self._identified.setdefault(origin, context)

    def _request(
        self, request: Request, sending: _Sending | None, timeout: float, total: float | None
    ) -> Awaitable[aiohttp.ClientResponse]:
        origin = origin_of(request.url)
        headers = request.headers
        options: dict[str, Any] = {}
        if not self._own:
            headers = {**(headers or {}), "Accept-Encoding": ACCEPT_ENCODING}
        elif is_tls(origin):
            options["ssl"] = self._tls = self._tls or tls_context()
        if origin in self._own_certificates:
            options["ssl"] = self._identified.get(origin) or self._identify(origin)
        if sending is not None:
            headers = {**(headers or {}), **sending.headers}
            options["data"] = sending.data()
        session = self._downloads if request.stream else self._calls
        conceals = _conceals(session)
        if sending is not None:
            sending.is_noted = conceals
        url = URL(request.url, encoded=True)
        _current.set((sending, url))
        return session.request(
            request.method,
            url.with_query(None) if conceals else url,
            headers=headers,
            proxy=self._proxy(origin),
            timeout=_timeout(max(round(timeout, 2), 0.01), total is not None),
            allow_redirects=False,
            auto_decompress=False,
            raise_for_status=False,
            **options,
        )

    async def _catch_up(self) -> None:
        """Let the loop notice which connections the server has closed while nothing ran."""
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    def _proxy(self, origin: str) -> str | None:
        proxy = self._proxies.find(origin)
        if proxy is not None and not proxy.startswith(("http:", "https:")):
            raise ConfigurationError(
                say(
                    "aiohttp knows only proxies with http: and https:, for a SOCKS proxy pass a session "
                    "of your own: http="
                )
            )
        return proxy

    def _is_closed(self) -> bool:
        return bool(getattr(self._calls, "closed", False))

    # -- the end

    async def close_with_the_loop(self) -> None:
        """Close the sessions when the loop ends, or nobody has them any more."""
        if self._own:
            # Loops close the asynchronous generators that were begun in them before they end.
            self._end = _close_at_the_end(self._calls, self._downloads)
            await self._end.__anext__()
            _when_dropped(self, _close_soon, self._loop, self._end)

    async def close(self) -> None:
        """Close what is not the user's."""
        if self._end is not None:
            await self._end.aclose()


def _when_dropped(sessions: Sessions, function: Callable[..., object], *arguments: object) -> None:
    weakref.finalize(sessions, function, *arguments).atexit = False


def _close_soon(loop: asyncio.AbstractEventLoop, end: AsyncGenerator[None, None]) -> None:
    # Not at once: where the client is dropped as the last thing in a loop, the loop ends its generators itself, while
    # it would cancel a task. Until then the timer keeps the generator.
    with contextlib.suppress(RuntimeError):  # the loop has ended, and has closed them
        loop.call_soon_threadsafe(loop.call_later, DROPPED, _begin_to_close, loop, end)


def _begin_to_close(loop: asyncio.AbstractEventLoop, end: AsyncGenerator[None, None]) -> None:
    # A loop that has ended its generators may be closed before a task of it begins, and Python complains of that.
    if getattr(end, "ag_frame", None) is not None:
        loop.create_task(_close(end))


async def _close(end: AsyncGenerator[None, None]) -> None:
    await end.aclose()


async def _close_at_the_end(*sessions: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for session in sessions:
            with contextlib.suppress(asyncio.CancelledError):  # it has closed its connections, and waits for goodbyes
                await session.close()


# -- sessions


class _Noting:
    """Notes over which connection a body goes, and adds the query, which nobody has seen before."""

    url: URL

    async def send(self, conn: Any) -> Any:
        sending, self.url = _current.get()
        if sending is not None:
            sending.transport = conn.transport
        return await super().send(conn)  # type: ignore[misc]  # pyright: ignore


_STATIONS = ("request", "_request")
_LOADED = tuple(getattr(aiohttp.ClientSession, name) for name in _STATIONS)
_LOADED_PLAIN = all(is_only_traced(function, "aiohttp") for function in _LOADED)


def _conceals(session: aiohttp.ClientSession) -> bool:
    """Return whether nobody else than tracers looks at what a session is asked for."""
    kind = type(session)
    if not isinstance(session, aiohttp.ClientSession):  # pyright: ignore[reportUnnecessaryIsInstance]
        return False
    found = tuple(getattr(kind, name) for name in _STATIONS)
    if _LOADED_PLAIN and found[0] is _LOADED[0] and found[1] is _LOADED[1]:  # by far the most often
        return True
    return all(is_only_traced(function, "aiohttp") for function in found)


class _Request(_Noting, ClientRequest):
    pass


def _session(limit: int) -> aiohttp.ClientSession:
    return without_second_try(
        aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=limit, keepalive_timeout=IDLE),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": ACCEPT_ENCODING},
            request_class=_Request,
        )
    )


def _restrained(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """Return a user's session as it is, but without its cookies and `.netrc`."""
    loop = loop_of(session)
    if loop is not None and loop is not asyncio.get_running_loop():
        raise ConfigurationError(say("the aiohttp session that was passed as http= belongs to another event loop"))
    if not isinstance(session, aiohttp.ClientSession):  # pyright: ignore[reportUnnecessaryIsInstance]
        return session
    return restrained(session, aiohttp.DummyCookieJar(), _Noting)


# -- bodies


class _Sending:
    """A body on its way. That of a file is read from the disk in a thread, and moves the limit on with each piece."""

    def __init__(self, body: bytes | StreamedBody, timeout: float) -> None:
        self.transport: asyncio.Transport | None = None
        self.is_noted = False
        """Whether the transport is known as soon as there is one, as nobody else sends requests of the session."""
        self.failure: Exception | None = None
        self.headers: dict[str, str] = {}
        self.complete = isinstance(body, bytes)
        self._body = body
        self._timeout = timeout
        self._until = 0.0
        """When the time is over, by the clock of the loop."""
        if isinstance(body, StreamedBody):
            self.headers = {"Content-Type": body.content_type, "Content-Length": str(body.length)}

    def __repr__(self) -> str:
        return "<body on its way>"

    def data(self) -> Any:
        """Return the body as aiohttp takes it."""
        if isinstance(self._body, StreamedBody):
            return self._pieces(self._body)
        return self._body if len(self._body) <= LARGE else io.BytesIO(self._body)

    async def _pieces(self, body: StreamedBody) -> AsyncIterator[bytes]:
        body.rewind()
        loop = asyncio.get_running_loop()
        try:
            while piece := await asyncio.to_thread(body.read):
                yield piece
                self._until = loop.time() + self._timeout
        except Exception as error:
            self.failure = error  # aiohttp wraps it
            raise
        self.complete = True

    async def during(self, exchange: Coroutine[Any, Any, HTTPResponse]) -> HTTPResponse:
        """Return the answer; raise `asyncio.TimeoutError` if nothing has moved on for so long.

        In a task of its own: the timeouts that there are for Python 3.10 are moved on only by the task that they limit,
        and it is aiohttp's task that takes the pieces.
        """
        loop = asyncio.get_running_loop()
        self._until = loop.time() + self._timeout
        task = loop.create_task(exchange)
        try:
            while not task.done() and (left := self._until - loop.time()) > 0:
                await asyncio.wait([task], timeout=left)
            if task.done():
                return task.result()
        finally:
            if not task.done():
                self.abort()
                task.cancel()
                await asyncio.wait([task])
                if not task.cancelled():
                    task.exception()  # or asyncio logs it, with the address
        raise asyncio.TimeoutError

    @property
    def had_no_connection(self) -> bool:
        """Whether it is certain that nothing was sent."""
        return self.is_noted and self.transport is None

    def abort(self) -> None:
        """End the connection at once.

        Closing would first wait until the server has taken what was written, which one that has stopped never does.
        """
        if self.transport is not None:
            self.transport.abort()


_current: ContextVar[tuple[_Sending | None, URL]] = ContextVar("current")
"""The body and the whole address of the request that is being sent."""


async def _read(response: aiohttp.ClientResponse, decoder: Decoder) -> bytes:
    content = response.content
    pieces: list[bytes] = []
    while data := await content.read(decoder.chunk):
        pieces.append(decoder.feed(data))
        if content.at_eof():
            break
    if not pieces:  # or an extension of the user's session has read it, and aiohttp kept it
        pieces.append(decoder.feed(await response.read()))
    decoder.finish()
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class _ResponseStream:
    """See `messages.AsyncStream`."""

    def __init__(self, response: aiohttp.ClientResponse, decoder: Decoder, endpoint: str, timeout: float) -> None:
        self._response = response
        self._decoder = decoder
        self._endpoint = endpoint
        self._timeout = timeout
        self._peeked: list[HiddenBytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    async def peek(self, limit: int, timeout: float) -> bytes:
        """More than `limit` bytes, or all where the body ends before."""
        try:
            async with timeout_at(asyncio.get_running_loop().time() + timeout):
                size = sum(map(len, self._peeked))
                while size <= limit and (more := await self._take()):
                    size += more
            return b"".join(self._peeked)
        except asyncio.TimeoutError:
            await self.close()
        raise timed_out(self._endpoint)

    async def pieces(self) -> AsyncIterator[HiddenBytes]:
        while self._peeked or await self._take():
            yield self._peeked.pop(0)

    async def _take(self) -> int:
        """Wait for the next piece; its size, 0 at the end."""
        piece = await self._next()
        if piece:
            self._peeked.append(HiddenBytes(piece))
        return len(piece)

    async def _next(self) -> bytes:
        failure: WeComError
        try:
            async with timeout_at(asyncio.get_running_loop().time() + self._timeout):
                return await self._piece()
        except WeComError as error:
            failure = error
        except _FAILURES as error:
            failure = convert(error, self._endpoint)
        await self.close()
        raise failure.with_traceback(None)

    async def _piece(self) -> bytes:
        while data := await self._response.content.read(self._decoder.chunk):
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
    """Headers as HTTP has them and requests gives them; aiohttp takes their bytes for UTF-8."""
    return CIMultiDict(
        (name, value.encode("utf-8", "surrogateescape").decode("latin-1")) for name, value in headers.items()
    )
