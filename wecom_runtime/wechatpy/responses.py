"""`requests.Response` objects for the answers of this library."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import requests

    from wecom_runtime.http.downloads import Download


def response(status: int, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> requests.Response:
    """Return a response with a given body."""
    import requests

    made = requests.Response()
    made.status_code = status
    made.url = url
    made.headers.update(headers or {})
    made.encoding = "utf-8"
    made.raw = io.BytesIO(body)
    made._content = body
    return made


def json_response(url: str, payload: Mapping[str, Any]) -> requests.Response:
    """Return a response with a JSON object."""
    body = json.dumps(payload, ensure_ascii=False, default=str).encode()
    return response(200, url, body, {"Content-Type": "application/json; charset=UTF-8"})


def file_response(url: str, download: Download) -> requests.Response:
    """Return a response that reads a download on demand: `.content`, `.iter_content()`, `.raw.read()`."""
    import requests

    made = requests.Response()
    made.status_code = 200
    made.url = url
    made.headers.update(download.headers)
    made.raw = _Raw(download)
    return made


class _Raw(io.RawIOBase):
    """A download as a file object that can be read once."""

    def __init__(self, download: Download) -> None:
        self._download = download
        self._chunks: Iterator[bytes] = download.iter_bytes()
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._left:
            self._left = next(self._chunks, b"")
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def close(self) -> None:
        if not self.closed:
            self._download.close()
        super().close()

    def release_conn(self) -> None:
        self.close()
