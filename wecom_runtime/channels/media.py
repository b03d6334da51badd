"""Downloads of the files that members send to an AI bot. The files are decrypted while they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from wecom_runtime.callbacks.crypto import MediaDecryptor, WeComCrypto
from wecom_runtime.calls.watching import CallInfo
from wecom_runtime.errors import InvalidArgumentError, ResponseError, TransportError
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.messages import AsyncTransport, Discard, HTTPResponse, Request, Transport
from wecom_runtime.http.urls import BASE_URL, check_base_url
from wecom_runtime.language import say
from wecom_runtime.observing import observer_slot

FILE_TIMEOUT = 30.0
"""The longest time without progress of a download, in seconds."""
MAX_MEDIA = 128 * 1024 * 1024
"""The largest accepted file, in bytes. WeCom's limit is 100 MB."""


class MediaReader:
    """A reader of files in messages.

    Args:
        timeout: The longest time without progress, in seconds.
        allow_http: Whether links with http: are allowed for hosts other than this one.
        decryptor: Creates the decryptor of a file whose message contains no key.
    """

    def __init__(self, timeout: float, allow_http: bool, decryptor: Callable[[], MediaDecryptor]) -> None:
        self._timeout = timeout
        self._allow_http = allow_http
        self._decryptor = decryptor

    def chunks(self, transport: Transport, media: Any, timeout: float | None) -> Iterator[HiddenBytes]:
        """Yield the chunks of a decrypted file."""
        decryptor, counter = self._decryptor_of(media), _SizeCheck()
        stream = drive(self._open_flow(media, timeout), transport).stream
        assert stream is not None  # noqa: S101 - the request has stream=True
        try:
            for chunk in stream.chunks():
                yield HiddenBytes(decryptor.feed(counter.check(chunk)))
            yield HiddenBytes(decryptor.finish())
        finally:
            stream.close()

    async def chunks_async(
        self, transport: AsyncTransport, media: Any, timeout: float | None
    ) -> AsyncIterator[HiddenBytes]:
        """Yield the chunks of a decrypted file, asynchronously."""
        decryptor, counter = self._decryptor_of(media), _SizeCheck()
        stream = (await adrive(self._open_flow(media, timeout), transport)).astream
        assert stream is not None  # noqa: S101
        try:
            async for chunk in stream.chunks():
                yield HiddenBytes(decryptor.feed(counter.check(chunk)))
            yield HiddenBytes(decryptor.finish())
        finally:
            await stream.close()

    def _open_flow(self, media: Any, timeout: float | None) -> Flow[HTTPResponse]:
        url = media if isinstance(media, str) else getattr(media, "url", None)
        if not isinstance(url, str) or not url:
            raise InvalidArgumentError(say("media is the image, file or video of a message, or its url"))
        parts = urlsplit(url.strip())
        check_base_url(f"{parts.scheme}://{parts.netloc}", allow_http=self._allow_http)
        seconds = self._timeout if timeout is None else timeout
        request = Request("GET", url.strip(), seconds, endpoint="file of a message", whole=False, stream=True)
        observer = observer_slot.observer
        if observer is None:
            return (yield from self._fetch(request, CallInfo("", "GET", "", {})))
        # The link is a secret: its holder can download the file. Observers get only its host.
        call = CallInfo("bot/media", "GET", "", {})
        call.attempt = 1
        with observer.call(call), observer.attempt(call, f"{parts.scheme}://{parts.netloc}"):
            return (yield from self._fetch(request, call))

    def _fetch(self, request: Request, call: CallInfo) -> Flow[HTTPResponse]:
        response: HTTPResponse = yield request
        call.status, call.headers = response.status, response.headers
        if response.status != 200:
            yield Discard(response)
            raise TransportError(
                say("the file of a message: HTTP {status}; its link is valid for five minutes", status=response.status),
                status=response.status,
            )
        return response

    def _decryptor_of(self, media: Any) -> MediaDecryptor:
        key = getattr(media, "aeskey", None)
        return MediaDecryptor.of_key(key) if isinstance(key, str) and key else self._decryptor()


class BotFiles:
    """The files in messages to a bot at a callback URL whose router has no `Bot`.

    Args:
        crypto: The encryption of the URL, which also encrypts the files.
    """

    def __init__(self, crypto: WeComCrypto) -> None:
        self._reader = MediaReader(FILE_TIMEOUT, False, crypto.media_decryptor)

    async def iter_media(self, media: Any, *, timeout: float | None = None) -> AsyncIterator[bytes]:
        """Download and decrypt a file in chunks. A wrong key or a truncated file raises an error only at the end."""
        from wecom_runtime.http.aiohttp_transport import AiohttpTransport

        transport = AiohttpTransport(BASE_URL)
        try:
            async for chunk in self._reader.chunks_async(transport, media, timeout):
                yield bytes(chunk)
        finally:
            await transport.close()


class _SizeCheck:
    """A check of the size of a file."""

    def __init__(self) -> None:
        self._left = MAX_MEDIA

    def check(self, chunk: bytes) -> bytes:
        """Return a chunk, unless the file is too large."""
        self._left -= len(chunk)
        if self._left < 0:
            raise ResponseError(say("the file of a message is larger than {max_media} bytes", max_media=MAX_MEDIA))
        return chunk
