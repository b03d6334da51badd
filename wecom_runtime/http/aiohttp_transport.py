"""HTTP of the asynchronous client, on aiohttp: one request out, one answer in, no rules.

Each event loop has connections of its own, which are closed when the loop ends. What is decided here is what keeps a
call cheap and safe: proxies and certificates of the environment are looked up once, the body is read with a limit on
its size and on the time that it takes, redirects are never followed, no cookie and no password of `.netrc` is sent, and
no exception of aiohttp (they quote the URL, and so the token) gets out.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import io
import ssl
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.logs import guard_loggers

from .decoding import ACCEPT_ENCODING, UNLIMITED, Decoder
from .failures import convert, timed_out
from .messages import HTTPResponse, Request
from .multipart import MultipartBody
from .policy import (
    CONNECT_TIMEOUT,
    MAX_CONNECTIONS,
    MAX_DOWNLOADS,
    USER_AGENT,
    ProxyRules,
    origin_of,
    tls_context,
    unverified,
)

if TYPE_CHECKING:
    import aiohttp

if sys.version_info >= (3, 11):
    from asyncio import Timeout, timeout_at

    def _prolong(limit: Timeout, when: float) -> None:
        limit.reschedule(when)
else:
    from async_timeout import Timeout, timeout_at  # comes with aiohttp

    def _prolong(limit: Timeout, when: float) -> None:
        limit.update(when)


LARGE = 1024 * 1024
"""Bytes of a body above which aiohttp writes it piece by piece, as one piece would hold up the loop."""
IDLE = 60.0
"""Seconds for which an unused connection is kept."""
PAUSE = 0.05
"""Seconds after which the loop gets a chance to hear that the server has closed connections."""


class AiohttpTransport:
    """Sends requests over `aiohttp.ClientSession`s: its own, two for each event loop, or one that the user made."""

    def __init__(
        self,
        base_url: str,
        *,
        http: aiohttp.ClientSession | None = None,
        proxies: Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        self._base_url = base_url
        if http is not None and base_url.startswith("https:") and not allow_unverified_tls and not _verifies(http):
            raise unverified("http=")
        self._user_session = http
        self._proxies = ProxyRules(proxies, environment=http is None or bool(getattr(http, "trust_env", False)))
        self._pools: dict[asyncio.AbstractEventLoop, _Pools] = {}
        self._tls: ssl.SSLContext | None = None
        guard_loggers("aiohttp.client", "asyncio")
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<AiohttpTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        # Not to be closed, nor collected: the child would take the sockets out of the parent's selector.
        _of_the_parent.extend(self._pools.values())
        self._pools = {}

    # -- one request

    async def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        """See `AsyncTransport`."""
        failure: BaseException
        upload = _Upload(request.body, timeout) if isinstance(request.body, MultipartBody) else None
        try:
            if whole:
                return await self._exchange(request, timeout, whole, upload)
            loop = asyncio.get_running_loop()
            async with timeout_at(loop.time() + timeout) as limit:
                if upload is not None:
                    upload.limit = limit
                return await self._exchange(request, timeout, whole, upload)
        except WeComError as error:
            failure = error
        except Exception as error:
            if upload is not None and upload.failure is not None:
                failure = upload.failure
            elif _is_http_error(error):
                failure = convert(error, request.endpoint)
            else:
                raise
        # Not inside "except": aiohttp's exception would stay reachable, and with it the URL.
        raise failure.with_traceback(None)

    async def _exchange(self, request: Request, timeout: float, whole: bool, upload: _Upload | None) -> HTTPResponse:
        pools = await self._open_pools()
        response = await self._request(pools, request, timeout, whole, upload)
        try:
            decoder = Decoder(
                response.headers.get("Content-Encoding"),
                UNLIMITED if request.stream else request.limit,
                request.endpoint,
            )
            if request.stream:
                stream = _ResponseStream(response, decoder, request.endpoint, timeout)
                return HTTPResponse(response.status, _as_latin_1(response.headers), astream=stream)
            body = await _read(response, decoder)
        except BaseException:
            response.close()  # the rest of the answer must not be taken for the next one
            raise
        return HTTPResponse(response.status, response.headers, body)

    async def _request(
        self, pools: _Pools, request: Request, timeout: float, whole: bool, upload: _Upload | None
    ) -> aiohttp.ClientResponse:
        origin = origin_of(request.url)
        options: dict[str, Any] = {}
        if pools.own and origin.startswith("https:"):
            options["ssl"] = self._tls = self._tls or tls_context()
        headers = {"Accept-Encoding": ACCEPT_ENCODING, **(request.headers or {})}
        data: Any = request.body
        if upload is not None:
            headers["Content-Type"] = upload.body.content_type
            headers["Content-Length"] = str(upload.body.length)
            data = upload.pieces()
        elif data is not None and len(data) > LARGE:
            data = io.BytesIO(data)
        await pools.catch_up()
        return await (pools.downloads if request.stream else pools.calls).request(
            request.method,
            pools.url(request.url, encoded=True),
            headers=headers,
            data=data,
            proxy=self._proxies.find(origin),
            timeout=pools.timeout(
                total=timeout if whole else None,
                # Just before the whole time is over, so that it is known that nothing was sent.
                connect=0.99 * timeout,
                sock_connect=min(timeout, CONNECT_TIMEOUT),
                ceil_threshold=float("inf"),
            ),
            allow_redirects=False,
            raise_for_status=False,
            **options,
        )

    # -- connections of a loop

    async def _open_pools(self) -> _Pools:
        loop = asyncio.get_running_loop()
        pools = self._pools.get(loop)
        if pools is None:
            for other in [other for other in self._pools if other.is_closed()]:
                del self._pools[other]
            pools = self._pools[loop] = _Pools(self._user_session)
            if self._user_session is None:
                await pools.close_with_the_loop()
        return pools

    async def close(self) -> None:
        """Close the connections of the running loop."""
        pools = self._pools.pop(asyncio.get_running_loop(), None)
        if pools is not None:
            await pools.close()


_of_the_parent: list[_Pools] = []


class _Pools:
    """The sessions of one event loop: one for calls and one for downloads, or both in one that the user made."""

    def __init__(self, user_session: aiohttp.ClientSession | None) -> None:
        try:
            import aiohttp
        except ImportError:
            raise ConfigurationError(
                "the asynchronous client needs aiohttp: pip install 'wecom-client[async]'"
            ) from None
        from yarl import URL

        self.url = URL
        self.timeout = aiohttp.ClientTimeout
        self.own = user_session is None
        self._loop = asyncio.get_running_loop()
        self._used = 0.0
        self._end: AsyncGenerator[None, None] | None = None
        if user_session is None:
            self.calls = _session(MAX_CONNECTIONS)
            self.downloads = _session(MAX_DOWNLOADS)
        else:
            self.calls = self.downloads = _restrained(user_session)

    def __repr__(self) -> str:
        return "<connections of an event loop>"

    async def catch_up(self) -> None:
        """Have the loop notice which connections the server has closed while nothing ran."""
        now = self._loop.time()
        if now - self._used > PAUSE:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        self._used = now

    async def close_with_the_loop(self) -> None:
        """Close the sessions when the loop ends, or nobody has them any more.

        Loops close the asynchronous generators that were begun in them before they end, and those that are collected.
        """
        self._end = _close_at_the_end(self.calls, self.downloads)
        await self._end.__anext__()

    async def close(self) -> None:
        if self._end is not None:
            await self._end.aclose()

    def __del__(self) -> None:
        if not self.own and hasattr(self.calls, "detach"):
            self.calls.detach()  # the connections are their owner's to close


async def _close_at_the_end(*sessions: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for session in sessions:
            await session.close()


def _session(limit: int) -> aiohttp.ClientSession:
    import aiohttp

    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=limit, keepalive_timeout=IDLE),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": USER_AGENT},
        auto_decompress=False,
    )
    session._retry_connection = False  # when to try again is decided by who calls
    return session


def _restrained(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """A user's session as it is, but without its cookies, without `.netrc`, and with what is decoded here."""
    import aiohttp

    loop = getattr(session, "_loop", None)
    if isinstance(loop, asyncio.AbstractEventLoop) and loop is not asyncio.get_running_loop():
        raise ConfigurationError("the aiohttp session that was passed as http= belongs to another event loop")
    if not isinstance(session, aiohttp.ClientSession):  # pyright: ignore[reportUnnecessaryIsInstance]
        return session
    # A copy, as its owner may use it for other hosts at the same time. It has the same connections and extensions.
    twin = copy.copy(session)
    twin._cookie_jar = aiohttp.DummyCookieJar()
    twin._trust_env = False
    twin._auto_decompress = False
    twin._retry_connection = False
    twin._connector_owner = False
    return twin


def _verifies(session: aiohttp.ClientSession) -> bool:
    """Whether a session checks certificates. aiohttp has no public way to ask; what cannot be told counts as yes."""
    context = getattr(getattr(session, "connector", None), "_ssl", True)
    return context is not False and not (
        isinstance(context, ssl.SSLContext) and context.verify_mode != ssl.CERT_REQUIRED
    )


# -- bodies


class _Upload:
    """A multipart body on its way: read from the disk in a thread, while the limit moves on with each piece."""

    def __init__(self, body: MultipartBody, timeout: float) -> None:
        self.body = body
        self.limit: Timeout | None = None
        self.failure: Exception | None = None
        self._timeout = timeout

    async def pieces(self) -> AsyncIterator[bytes]:
        self.body.rewind()
        loop = asyncio.get_running_loop()
        try:
            while piece := await asyncio.to_thread(self.body.read):
                yield piece
                if self.limit is not None:
                    with contextlib.suppress(RuntimeError):  # it is over already
                        _prolong(self.limit, loop.time() + self._timeout)
        except Exception as error:
            self.failure = error  # aiohttp wraps it
            raise


async def _read(response: aiohttp.ClientResponse, decoder: Decoder) -> bytes:
    pieces: list[bytes] = []
    while data := await response.content.read(decoder.chunk):
        pieces.append(decoder.feed(data))
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
        self._peeked: list[bytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    async def peek(self, limit: int, timeout: float) -> bytes:
        """At most about `limit` bytes, fewer where the body ends before."""
        try:
            async with timeout_at(asyncio.get_running_loop().time() + timeout):
                size = sum(map(len, self._peeked))
                while size <= limit and (data := await self._next()):
                    self._peeked.append(data)
                    size += len(data)
        except asyncio.TimeoutError:
            await self.close()
        else:
            return b"".join(self._peeked)
        raise timed_out(self._endpoint)

    async def pieces(self) -> AsyncIterator[bytes]:
        while self._peeked:
            yield self._peeked.pop(0)
        while data := await self._next():
            yield data

    async def _next(self) -> bytes:
        failure: WeComError
        try:
            async with timeout_at(asyncio.get_running_loop().time() + self._timeout):
                return await self._piece()
        except WeComError as error:
            failure = error
        except Exception as error:
            if not _is_http_error(error):
                raise
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
    from multidict import CIMultiDict

    return CIMultiDict(
        (name, value.encode("utf-8", "surrogateescape").decode("latin-1")) for name, value in headers.items()
    )


def _is_http_error(error: BaseException) -> bool:
    import aiohttp

    if isinstance(error, RuntimeError):
        return str(error) == "Session is closed"
    return isinstance(error, (aiohttp.ClientError, OSError, asyncio.TimeoutError, ValueError))


__all__ = ["AiohttpTransport"]
