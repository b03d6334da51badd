"""Bodies as they come over the wire: gzip and deflate, inflated no further than a limit."""

from __future__ import annotations

import zlib

from wecom_runtime.errors import ResponseError, TransportError

from .failures import too_large

CHUNK = 64 * 1024
ENCODED_CHUNK = 4 * 1024
"""Compressed bytes that are read at once: they may become a thousand times as many."""
# Only what is decoded here, within the size limit.
ACCEPT_ENCODING = "gzip, deflate"


class Decoder:
    """Undoes the content encoding, never giving more than `limit` bytes in all."""

    def __init__(self, encoding: str, limit: int, endpoint: str) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise ResponseError(f"{endpoint}: the answer's encoding {encoding[:40]!r} is not known", endpoint=endpoint)
        self._deflate = encoding == "deflate"
        self._inflater = zlib.decompressobj(zlib.MAX_WBITS | (0 if self._deflate else 16))
        self._left = limit
        self._limit = limit
        self._endpoint = endpoint
        self._fresh = True

    def feed(self, data: bytes) -> bytes:
        try:
            try:
                result = self._inflater.decompress(data, self._left + 1)
            except zlib.error:
                if not (self._deflate and self._fresh):
                    raise
                # "deflate" means zlib's format, but some servers send the bare stream.
                self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
                result = self._inflater.decompress(data, self._left + 1)
        except zlib.error:
            failure = ResponseError(f"{self._endpoint}: the answer cannot be decompressed", endpoint=self._endpoint)
        else:
            self._fresh = False
            self._left -= len(result)
            if self._left >= 0:
                return result
            failure = too_large(self._endpoint, self._limit)
        raise failure

    def finish(self) -> None:
        if not self._inflater.eof and not self._fresh:
            raise TransportError(f"{self._endpoint}: the compressed answer is cut off", endpoint=self._endpoint)
