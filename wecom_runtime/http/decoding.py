"""Decoding of response bodies: gzip and deflate, up to a size limit."""

from __future__ import annotations

import zlib
from typing import Any

from wecom_runtime.errors import ResponseError, TransportError
from wecom_runtime.language import say

from .failures import too_large

CHUNK = 64 * 1024
ENCODED_CHUNK = 4 * 1024
"""Compressed bytes that are read at once; they may decode to a thousand times as many."""
ACCEPT_ENCODING = "gzip, deflate"
"""The encodings that `Decoder` knows."""
UNLIMITED = 1 << 62


class Decoder:
    """A decoder of a content encoding. It returns at most `limit` bytes in all.

    Attributes:
        chunk_size: Bytes to read at once.

    Raises:
        ResponseError: The encoding is not supported.
    """

    def __init__(self, encoding: str | None, limit: int, endpoint: str) -> None:
        self._left = limit
        self._limit = limit
        self._endpoint = endpoint
        self._inflater: Any = None
        self.chunk_size = CHUNK
        if encoding:
            self._kind = encoding.strip().lower()
            if self._kind not in ("identity", ""):
                self.chunk_size = ENCODED_CHUNK
                self._inflater = self._start()
                self._fresh = True

    def _start(self) -> Any:
        if self._kind in ("gzip", "x-gzip"):
            return zlib.decompressobj(zlib.MAX_WBITS | 16)
        if self._kind == "deflate":
            return zlib.decompressobj(zlib.MAX_WBITS)
        shown = f" {self._kind!r}" if len(self._kind) <= 16 else ""  # a longer text may contain the token
        raise ResponseError(
            say(
                "{endpoint}: the content encoding{shown} of the response is not supported",
                endpoint=self._endpoint,
                shown=shown,
            ),
            endpoint=self._endpoint,
        )

    def feed(self, data: bytes) -> bytes:
        """Decode the next bytes.

        Raises:
            ResponseError: The bytes cannot be decompressed, or exceed the limit.
        """
        if self._inflater is not None:
            inflated = self._inflate(data)
            if inflated is None:
                raise ResponseError(
                    say("{endpoint}: the response cannot be decompressed", endpoint=self._endpoint),
                    endpoint=self._endpoint,
                )
            data = inflated
        self._left -= len(data)
        if self._left < 0:
            raise too_large(self._endpoint, self._limit)
        return data

    def _inflate(self, data: bytes) -> bytes | None:
        """Return the decompressed data; None if the data cannot be decompressed."""
        chunks: list[bytes] = []
        left = self._left
        try:
            while data and left >= 0:
                if self._inflater.eof:
                    if self._kind == "deflate" or data[:1] != b"\x1f":
                        break  # padding that some programs append
                    self._inflater = self._start()  # gzip data may have several members
                chunk = self._decompress(data, left + 1)
                self._fresh = False
                left -= len(chunk)
                chunks.append(chunk)
                data = self._inflater.unused_data
        except zlib.error:
            return None
        return b"".join(chunks)

    def _decompress(self, data: bytes, most: int) -> bytes:
        try:
            return bytes(self._inflater.decompress(data, most))
        except zlib.error:
            if not (self._fresh and self._kind == "deflate"):
                raise
            # "deflate" means zlib's format, but some servers send a raw deflate stream.
            self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
            return bytes(self._inflater.decompress(data, most))

    def finish(self) -> None:
        """Check that the compressed data are complete.

        Raises:
            TransportError: The end is missing.
        """
        if self._inflater is not None and not self._inflater.eof and not self._fresh:
            raise TransportError(
                say("{endpoint}: the compressed response is incomplete", endpoint=self._endpoint),
                endpoint=self._endpoint,
            )
