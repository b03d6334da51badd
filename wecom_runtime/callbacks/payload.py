"""Reading of the text of a callback or a reply into fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from wecom_runtime.data.text import decode_utf8, parse_json
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

RawPayload: TypeAlias = "str | bytes | bytearray | memoryview | Mapping[str, Any]"
"""A decrypted callback: XML, JSON, or a mapping of its fields."""

_SPACE_AND_BOM = " \t\r\n\ufeff"


def read(message: RawPayload) -> tuple[Mapping[str, Any], bool]:
    """Return the fields of a callback, and whether it is XML.

    Raises:
        InvalidPayloadError: The callback is neither XML nor JSON.
    """
    if isinstance(message, str):
        text = message
    elif type(message) is dict or isinstance(message, Mapping):  # the check of an abstract class takes long
        inner = message.get("xml")
        is_document = len(message) == 1 and isinstance(inner, Mapping)
        return cast("Mapping[str, Any]", inner) if is_document else message, False
    elif isinstance(message, _BYTES):  # pyright: ignore[reportUnnecessaryIsInstance] - a user's mistake
        text = decode_utf8(bytes(message), "The callback")
    else:
        raise InvalidPayloadError(say("The payload must be text or a mapping, not {kind}", kind=type(message).__name__))
    text = text.strip(_SPACE_AND_BOM)
    if text[:1] == "{":
        return parse_json(text), False
    return parse_xml(text), True


_BYTES = (bytes, bytearray, memoryview)
