"""Text on the wire: UTF-8 and JSON, with limits and errors of our own."""

from __future__ import annotations

import json
from typing import Any, cast

from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

MAX_SIZE = 1 << 20
"""Largest XML or JSON text that is read, in bytes. The largest documented callback is far below 100 kB."""

BYTES_OF_CHARACTER = 4
"""The maximum bytes of a character in UTF-8."""

encode_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
"""Return data as compact JSON. Raises `ValueError` for a number that JSON cannot represent."""


def utf8_size(text: str) -> int:
    """Return the length of a text in UTF-8 bytes."""
    return len(text) if text.isascii() else len(text.encode())


def decode_utf8(data: bytes, what: str) -> str:
    """Return UTF-8 bytes as text. The error does not contain the bytes, as `UnicodeDecodeError` would."""
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError as error:
        position = error.start
    raise InvalidPayloadError(say("{what} is not UTF-8: see byte {position}", what=what, position=position))


def decode_json(text: str | bytes | bytearray) -> Any:
    """Return the value of a JSON text.

    Raises:
        ValueError: The text is not JSON, or is nested more deeply than Python can read.
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError(say("nested too deeply")) from None


def parse_json(text: str | bytes, *, max_size: int = MAX_SIZE) -> dict[str, Any]:
    """Return the object in a JSON text.

    Raises:
        InvalidPayloadError: The text is not JSON, too long, nested too deeply, or not an object.
    """
    if len(text) > max_size:
        raise InvalidPayloadError(say("The JSON is longer than {max_size} characters", max_size=max_size))
    if isinstance(text, bytes):
        text = decode_utf8(text, "The JSON")
    problem = ""
    value: object = None
    try:
        value = json.loads(text)
    except RecursionError:
        problem = "it is nested too deeply"
    except json.JSONDecodeError as error:
        problem = f"{error.msg} at character {error.pos + 1}"
    except ValueError:
        problem = "it holds a number that is too long"
    if problem:
        raise InvalidPayloadError(say("The JSON cannot be read: {problem}", problem=problem))
    if not isinstance(value, dict):
        raise InvalidPayloadError(say("The JSON is not an object"))
    return cast("dict[str, Any]", value)
