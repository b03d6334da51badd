"""Answers of the synchronous client whose bodies have still to be read: in a piece, or piece by piece."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, cast

import requests
import urllib3
from urllib3.exceptions import HTTPError

from wecom_runtime.errors import WeComError

from .deadlines import Limit
from .decoding import Decoder
from .failures import convert

FAILURES = (requests.RequestException, HTTPError, OSError, UnicodeError, ValueError)
"""What requests and urllib3 raise."""


class Arriving(NamedTuple):
    """An answer whose body has still to be read."""

    status: int
    headers: Mapping[str, str]
    encoding: str | None
    read: Callable[[int], bytes]
    close: Callable[[], object]


def arriving_of(response: requests.Response) -> Arriving:
    """What a session gave."""
    raw: Any = response.raw
    if raw is None or getattr(response, "_content", False) is not False:  # a hook has read it, or a mock has made it
        content = response.content
        return Arriving(response.status_code, response.headers, None, io.BytesIO(content).read, response.close)
    encoding = response.headers.get("content-encoding")
    return Arriving(response.status_code, response.headers, encoding, reader_of(raw), response.close)


def reader_of(raw: Any) -> Callable[[int], bytes]:
    """A function that gives what has arrived, not waiting for a full buffer."""
    if isinstance(raw, urllib3.HTTPResponse):
        return lambda size: raw.read1(size, decode_content=False)
    if not hasattr(raw, "stream"):  # a plain file, as adapters made for tests have it
        return cast("Callable[[int], bytes]", raw.read)
    pieces = raw.stream(4096, decode_content=False)
    return lambda size: next(pieces, b"")


def read_all(arriving: Arriving, decoder: Decoder, limit: Limit) -> bytes:
    """The whole body."""
    pieces: list[bytes] = []
    while data := arriving.read(decoder.chunk):
        pieces.append(decoder.feed(data))
        limit.left()  # connections that others made do not ask
    decoder.finish()
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class ResponseStream:
    """See `messages.Stream`."""

    def __init__(
        self,
        arriving: Arriving,
        decoder: Decoder,
        limit: Limit,
        endpoint: str,
    ) -> None:
        self._arriving = arriving
        self._decoder = decoder
        self._limit = limit
        self._endpoint = endpoint
        self._peeked: list[bytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    def peek(self, limit: int, timeout: float) -> bytes:
        """More than `limit` bytes, or all where the body ends before."""
        self._limit.receive_all(timeout)
        size = sum(map(len, self._peeked))
        while size <= limit and (more := self._take()):
            size += more
        self._limit.receive_file()
        return b"".join(self._peeked)

    def pieces(self) -> Iterator[bytes]:
        while self._peeked or self._take():
            yield self._peeked.pop(0)

    def _take(self) -> int:
        """Wait for the next piece; its size, 0 at the end. No variable keeps a piece, should an error show them."""
        piece = self._next()
        if piece:
            self._peeked.append(piece)
        return len(piece)

    def _next(self) -> bytes:
        failure: WeComError
        try:
            return self._piece()
        except WeComError as error:
            failure = error
        except FAILURES as error:
            failure = convert(error, self._endpoint)
        self.close()
        raise failure.with_traceback(None)

    def _piece(self) -> bytes:
        self._limit.left()  # connections that others made do not ask
        while data := self._arriving.read(self._decoder.chunk):
            decoded = self._decoder.feed(data)
            if decoded:
                return decoded
        self._decoder.finish()
        return b""

    def close(self) -> None:
        self._arriving.close()
