"""HTTP of the asynchronous client, on httpx: one request out, one answer in, no rules."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import time
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime import fork
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.logs import guard_loggers

from .decoding import ACCEPT_ENCODING, ENCODED_CHUNK, Decoder
from .failures import convert, timed_out, too_large, unverified
from .messages import HTTPResponse, Request
from .multipart import MultipartBody
from .requests_transport import CONNECT_TIMEOUT, POOL_SIZE, USER_AGENT

if TYPE_CHECKING:
    import httpx


class HttpxTransport:
    """Sends requests over a `httpx.AsyncClient`: its own, one for each event loop, or one that the user configured."""

    def __init__(
        self,
        base_url: str,
        *,
        http: httpx.AsyncClient | None = None,
        proxies: Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        self._base_url = base_url
        if http is not None and base_url.startswith("https:") and not allow_unverified_tls and not _verifies(http):
            raise unverified("http=")
        self._user_client = http
        self._proxies = {"all": proxies} if isinstance(proxies, str) else dict(proxies or {})
        self._clients: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            weakref.WeakKeyDictionary()
        )
        self._certificates: ssl.SSLContext | None = None
        guard_loggers("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy")
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<HttpxTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        self._clients = weakref.WeakKeyDictionary()

    def _client(self) -> httpx.AsyncClient:
        if self._user_client is not None:
            return self._user_client
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            # Connections belong to the loop in which they were opened. Proxies of the environment are looked up here,
            # and not for each call.
            client = self._clients[loop] = self._make()
        return client

    def _make(self) -> httpx.AsyncClient:
        try:
            import httpx
        except ImportError:
            raise ConfigurationError("the asynchronous client needs httpx: pip install 'wecom-client[async]'") from None
        if self._certificates is None:  # reading them takes longer than a call
            self._certificates = httpx.create_ssl_context()
        verify = self._certificates
        limits = httpx.Limits(max_connections=4 * POOL_SIZE, max_keepalive_connections=POOL_SIZE)
        mounts = {
            f"{scheme}://": httpx.AsyncHTTPTransport(verify=verify, proxy=proxy, limits=limits)
            for scheme, proxy in self._proxies.items()
        }
        return httpx.AsyncClient(
            verify=verify,
            follow_redirects=False,
            limits=limits,
            mounts=mounts or None,
            headers={"User-Agent": USER_AGENT},
        )

    async def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        failure: WeComError
        try:
            exchange = self._exchange(request, timeout)
            return await (asyncio.wait_for(exchange, timeout) if whole else exchange)
        except WeComError as error:
            failure = error
        except asyncio.TimeoutError:
            failure = timed_out(request.endpoint)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            if not _is_http_error(error):
                raise
            failure = convert(error, request.endpoint)
        # Not inside "except": httpx' exception would stay reachable, and with it the URL.
        raise failure.with_traceback(None)

    async def _exchange(self, request: Request, timeout: float) -> HTTPResponse:
        client = self._client()
        prepared = self._prepare(client, request, timeout)
        response = await client.send(prepared, stream=True, follow_redirects=False)
        if request.stream:
            stream = _RawStream(response, request.endpoint)
            return HTTPResponse(response.status_code, response.headers, astream=stream)
        try:
            return HTTPResponse(response.status_code, response.headers, await _body(response, request))
        finally:
            await response.aclose()

    def _prepare(self, client: httpx.AsyncClient, request: Request, timeout: float) -> httpx.Request:
        import httpx

        headers = {"Accept-Encoding": ACCEPT_ENCODING, **(request.headers or {})}
        body = request.body
        content: Any = body
        if isinstance(body, MultipartBody):
            headers["Content-Type"] = body.content_type
            headers["Content-Length"] = str(body.length)
            content = _pieces(body)
        elif body is not None:
            content = bytes(body)
        limits = httpx.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT))
        return client.build_request(request.method, request.url, headers=headers, content=content, timeout=limits)

    async def close(self) -> None:
        with contextlib.suppress(RuntimeError):
            client = self._clients.pop(asyncio.get_running_loop(), None)
            if client is not None:
                await client.aclose()


async def _pieces(body: MultipartBody) -> AsyncIterator[bytes]:
    """The body, read from the disk in a thread."""
    body.rewind()
    while piece := await asyncio.to_thread(body.read):
        yield piece


async def _body(response: httpx.Response, request: Request) -> bytes:
    raw, encoding = _received(response)
    decoder = Decoder(encoding, request.limit, request.endpoint) if encoding else None
    pieces: list[bytes] = []
    size = 0
    async with contextlib.aclosing(raw):
        async for piece in raw:
            data = piece if decoder is None else decoder.feed(piece)
            size += len(data)
            if size > request.limit:
                raise too_large(request.endpoint, request.limit)
            pieces.append(data)
    if decoder is not None:
        decoder.finish()
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _received(response: httpx.Response) -> tuple[AsyncGenerator[bytes, None], str]:
    """The body as it comes, and how it is encoded."""
    if response.is_stream_consumed:  # as a mock transport gives it: read and decoded
        return _whole(response.content), ""
    encoding = response.headers.get("content-encoding", "")
    encoding = "" if encoding == "identity" else encoding
    raw = response.aiter_raw(ENCODED_CHUNK if encoding else None)
    return cast("AsyncGenerator[bytes, None]", raw), encoding


async def _whole(content: bytes) -> AsyncGenerator[bytes, None]:
    if content:
        yield content


class _RawStream:
    """The body of a streamed answer; see `files.AsyncStream`."""

    def __init__(self, response: httpx.Response, endpoint: str) -> None:
        self._response = response
        self._endpoint = endpoint
        self._peeked: list[bytes] = []
        self._raw, encoding = _received(response)
        self._decoder = Decoder(encoding, 1 << 62, endpoint) if encoding else None

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    async def _next(self) -> bytes:
        failure: WeComError
        try:
            async for data in self._raw:
                decoded = data if self._decoder is None else self._decoder.feed(data)
                if decoded:
                    return decoded
            if self._decoder is not None:
                self._decoder.finish()
            return b""
        except WeComError as error:
            failure = error
        except Exception as error:
            if not _is_http_error(error):
                raise
            failure = convert(error, self._endpoint)
        await self.close()
        raise failure

    async def peek(self, limit: int, timeout: float) -> bytes:
        deadline = time.monotonic() + timeout
        size = sum(map(len, self._peeked))
        while size <= limit and (data := await self._next()):
            self._peeked.append(data)
            size += len(data)
            if time.monotonic() > deadline:
                await self.close()
                raise timed_out(self._endpoint)
        return b"".join(self._peeked)

    async def pieces(self) -> AsyncIterator[bytes]:
        while self._peeked:
            yield self._peeked.pop(0)
        while data := await self._next():
            yield data

    async def close(self) -> None:
        await self._raw.aclose()
        await self._response.aclose()


def _verifies(client: httpx.AsyncClient) -> bool:
    """Whether a client checks certificates. httpx has no public way to ask; what cannot be told counts as yes."""
    transport = getattr(client, "_transport", None)
    context = getattr(getattr(transport, "_pool", None), "_ssl_context", None)
    return not isinstance(context, ssl.SSLContext) or context.verify_mode == ssl.CERT_REQUIRED


def _is_http_error(error: BaseException) -> bool:
    import httpx

    kinds = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, UnicodeError)
    return isinstance(error, kinds)


__all__ = ["HttpxTransport"]
