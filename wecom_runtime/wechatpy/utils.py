"""Helper functions of the older library."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import json as json
import random
import string
from typing import Any

from .exceptions import InvalidSignatureException

CHINA = datetime.timezone(datetime.timedelta(hours=8), "Asia/Shanghai")
"""China's time zone; it has had no daylight saving time since 1991."""


class ObjectDict(dict[str, Any]):
    """A dict with its keys as attributes; a missing attribute is None."""

    def __getattr__(self, key: str) -> Any:
        return self.get(key)

    def __setattr__(self, key: str, value: Any) -> None:
        self[key] = value


class WeChatSigner:
    """A SHA-1 signature of sorted and joined parts."""

    def __init__(self, delimiter: bytes | str = b"") -> None:
        self._data: list[bytes] = []
        self._delimiter = to_binary(delimiter)

    def add_data(self, *args: Any) -> None:
        self._data.extend(map(to_binary, args))

    @property
    def signature(self) -> str:
        return hashlib.sha1(self._delimiter.join(sorted(self._data))).hexdigest()  # noqa: S324 - WeCom's algorithm


def check_signature(token: str, signature: str, timestamp: str, nonce: str) -> None:
    """Check a signature over token, timestamp and nonce.

    Raises:
        InvalidSignatureException: The signature is wrong.
    """
    signer = WeChatSigner()
    signer.add_data(token, timestamp, nonce)
    if not hmac.compare_digest(signer.signature.encode(), to_binary(signature)):
        raise InvalidSignatureException()


def to_text(value: Any, encoding: str = "utf-8") -> str:
    """Return a value as text; empty for an empty value."""
    if not value:
        return ""
    return value.decode(encoding) if isinstance(value, bytes) else str(value)


def to_binary(value: Any, encoding: str = "utf-8") -> bytes:
    """Return a value as bytes; empty for an empty value."""
    return value if isinstance(value, bytes) else to_text(value).encode(encoding)


def timezone(zone: str) -> datetime.tzinfo:
    """Return a time zone by its name."""
    if zone == "Asia/Shanghai":
        return CHINA
    from zoneinfo import ZoneInfo

    return ZoneInfo(zone)


def random_string(length: int = 16) -> str:
    """Return random letters and digits from the operating system's generator."""
    letters = string.ascii_letters + string.digits
    return "".join(random.SystemRandom().choices(letters, k=length))


def get_querystring(uri: str) -> dict[str, str]:
    """Return the query of a URL as a dict; the last value counts for a repeated name."""
    from urllib.parse import parse_qsl, urlsplit

    return dict(parse_qsl(urlsplit(uri).query, keep_blank_values=True))


def byte2int(value: bytes | int) -> int:
    """Return a byte as an integer; keep an integer."""
    return value if isinstance(value, int) else value[0]
