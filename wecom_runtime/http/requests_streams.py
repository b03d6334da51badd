"""Bodies of the synchronous client that are read piece by piece, after the call has come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import requests
from urllib3.exceptions import HTTPError

from wecom_runtime.errors import WeComError
from wecom_runtime.hidden import HiddenBytes

from .deadlines import Deadline
from .decoding import Decoder
from .failures import convert

FAILURES = (requests.RequestException, HTTPError, OSError, UnicodeError, ValueError)
"""Errors that requests and urllib3 raise."""


class ResponseStream:
    """See `messages.Stream`.

    Args:
        read: Gives what has arrived, at most so many bytes; none at the end.
        close: Gives up the rest.
        decoder: Undoes the content encoding.
        limit: How long to wait for each piece.
        endpoint: The path that was called.
    """

    def __init__(
        self,
        read: Callable[[int], bytes],
        close: Callable[[], object],
        decoder: Decoder,
        limit: Deadline,
        endpoint: str,
    ) -> None:
        self._read = read
        self._close = close
        self._decoder = decoder
        self._limit = limit
        self._endpoint = endpoint
        self._peeked: list[HiddenBytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    def peek(self, limit: int, timeout: float) -> bytes:
        """Return more than `limit` bytes, or all where the body ends before."""
        self._limit.receive_all(timeout)
        size = sum(map(len, self._peeked))
        while size <= limit and (more := self._take()):
            size += more
        self._limit.receive_file()
        return b"".join(self._peeked)

    def pieces(self) -> Iterator[HiddenBytes]:
        while self._peeked or self._take():
            yield self._peeked.pop(0)

    def _take(self) -> int:
        """Wait for the next piece; its size, 0 at the end."""
        piece = self._next()
        if piece:
            self._peeked.append(HiddenBytes(piece))
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
        while data := self._read(self._decoder.chunk):
            decoded = self._decoder.feed(data)
            if decoded:
                return decoded
        self._decoder.finish()
        return b""

    def close(self) -> None:
        self._close()
