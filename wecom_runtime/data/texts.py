"""Texts as bytes: how long they are, how long those may be in which callbacks come, and in which encoding."""

from __future__ import annotations

from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

MAX_SIZE = 1 << 20
"""Longest XML or JSON that is read. The largest callback that is documented stays far below 100 kB."""


def decode_utf8(data: bytes, what: str) -> str:
    """The text of some bytes; the error does not carry them along, as `UnicodeDecodeError` would."""
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError as error:
        position = error.start
    raise InvalidPayloadError(say("{what} is not UTF-8: see byte {position}", what=what, position=position))


def size(text: str) -> int:
    """Return the bytes of a text in UTF-8."""
    return len(text) if text.isascii() else len(text.encode())
