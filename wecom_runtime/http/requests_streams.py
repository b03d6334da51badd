"""Response bodies of the synchronous client that are read in chunks after the call has returned."""

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
    """A streamed response body; see `messages.Stream`.

    Args:
        read: Returns at most the given number of available bytes; empty at the end.
        close: Closes the response.
        decoder: Decodes the content encoding.
        deadline: The time limit.
        endpoint: The path that was called.
    """

    def __init__(
        self,
        read: Callable[[int], bytes],
        close: Callable[[], object],
        decoder: Decoder,
        deadline: Deadline,
        endpoint: str,
    ) -> None:
        self._read = read
        self._close = close
        self._decoder = decoder
        self._deadline = deadline
        self._endpoint = endpoint
        self._peeked: list[HiddenBytes] = []

    def __repr__(self) -> str:
        return f"<body of {self._endpoint}>"

    def peek(self, limit: int, timeout: float) -> bytes:
        """Return more than `limit` bytes, or the whole body if it is shorter. They stay to be read."""
        self._deadline.limit_total(timeout)
        size = sum(map(len, self._peeked))
        while size <= limit and (more := self._take()):
            size += more
        self._deadline.limit_each_wait()
        return b"".join(self._peeked)

    def chunks(self) -> Iterator[HiddenBytes]:
        while self._peeked or self._take():
            yield self._peeked.pop(0)

    def _take(self) -> int:
        """Read the next chunk; return its size, 0 at the end."""
        chunk = self._next()
        if chunk:
            self._peeked.append(HiddenBytes(chunk))
        return len(chunk)

    def _next(self) -> bytes:
        failure: WeComError
        try:
            return self._read_chunk()
        except WeComError as error:
            failure = error
        except FAILURES as error:
            failure = convert(error, self._endpoint)
        self.close()
        raise failure.with_traceback(None)

    def _read_chunk(self) -> bytes:
        self._deadline.remaining()  # raises in time for connections of other classes, too, which do not check it
        while data := self._read(self._decoder.chunk_size):
            decoded = self._decoder.feed(data)
            if decoded:
                return decoded
        self._decoder.finish()
        return b""

    def close(self) -> None:
        self._close()
