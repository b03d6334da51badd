"""JSON as it is sent, and as callbacks bring it: an object, or one documented error."""

from __future__ import annotations

import json
from typing import Any, cast

from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

from .texts import MAX_SIZE, decode_utf8

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
"""The JSON of wire data, without spaces; a `ValueError` for a number that JSON cannot carry."""


def decode(text: str | bytes | bytearray) -> Any:
    """Return the value of a JSON text.

    Raise `ValueError` for what is none, or is nested more deeply than Python reads.
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def parse_json(text: str | bytes, *, max_size: int = MAX_SIZE) -> dict[str, Any]:
    """The object that a JSON text holds.

    Raises:
        InvalidPayloadError: no JSON, too long, nested too deeply, or no object.
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
