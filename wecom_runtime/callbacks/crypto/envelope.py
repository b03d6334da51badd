"""The envelope of a callback and its reply: XML or JSON around a ciphertext.

The signature of a body is checked later, so anyone may have sent it, and reading it must be cheap.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, cast

from wecom_runtime.data.text import parse_json
from wecom_runtime.data.xml import cdata, parse_xml
from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

BodyFormat: TypeAlias = Literal["xml", "json"]

# The envelope that WeCom writes, with other plain elements around <Encrypt>. The pattern is a subset of XML, so its
# matches are the same as those of an XML parser, which reads any other body. At each point, the next character
# determines the continuation, so no input causes backtracking.
_S = rb"[ \t\r\n]*"
_VALUE = rb"(?:<!\[CDATA\[[\w.@-]*\]\]>|[\w.@-]*)"
_OTHERS = rb"(?:<(?!Encrypt>)([A-Za-z]+)>" + _VALUE + rb"</\%d>" + _S + rb"){0,8}"
_USUAL_ENVELOPE = re.compile(
    _S
    + rb"<xml>"
    + _S
    + _OTHERS % 1
    + rb"<Encrypt><!\[CDATA\[([A-Za-z0-9+/=]+)\]\]></Encrypt>"
    + _S
    + _OTHERS % 3
    + rb"</xml>"
    + _S
)
_BODY = (bytes, str, bytearray, memoryview)
_MOST_TAGS = 128  # the usual envelope has ten
_ENCRYPT_NAMES: tuple[tuple[str, BodyFormat], ...] = (("encrypt", "json"), ("Encrypt", "xml"))


def read_envelope(raw: object, max_size: int) -> tuple[bytes, BodyFormat]:
    """Return the ciphertext of a body in base64, and the format of the body.

    Args:
        raw: The body: XML, JSON, or a mapping of its fields.
        max_size: Maximum size in bytes.

    Raises:
        InvalidPayloadError: The body has no ciphertext.
    """
    if isinstance(raw, _BODY):
        body = utf8(raw) if isinstance(raw, str) else bytes(raw)
        if len(body) > max_size:
            raise InvalidPayloadError(say("The body is longer than {max_size} bytes", max_size=max_size))
        usual = _USUAL_ENVELOPE.fullmatch(body)
        return (usual[2], "xml") if usual is not None else _read_unusual(body, max_size)
    if isinstance(raw, Mapping):
        return _read_mapping(cast("Mapping[str, object]", raw), max_size)
    raise InvalidPayloadError(say("The body must be text or a mapping, not {kind}", kind=type(raw).__name__))


def _read_mapping(fields: Mapping[str, object], max_size: int) -> tuple[bytes, BodyFormat]:
    if len(fields) == 1 and isinstance(inner := fields.get("xml"), Mapping):
        fields = cast("Mapping[str, object]", inner)
    for name, form in _ENCRYPT_NAMES:
        if isinstance(value := fields.get(name), str):
            if len(value) > max_size:
                raise InvalidPayloadError(say("The body is longer than {max_size} bytes", max_size=max_size))
            return base64_bytes(value, name), form
    raise InvalidPayloadError(say('The body has no text "Encrypt" or "encrypt"'))


def _read_unusual(body: bytes, max_size: int) -> tuple[bytes, BodyFormat]:
    body = body.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    if not body:
        raise InvalidPayloadError(say("The body is empty"))
    if body[:1] == b"{":
        return _read_mapping(parse_json(body, max_size=max_size), max_size)[0], "json"
    encrypted = parse_xml(body, max_size=max_size, max_tags=_MOST_TAGS).get("Encrypt")
    if not isinstance(encrypted, str):
        raise InvalidPayloadError(say("The body must have exactly one <Encrypt>, with text"))
    return base64_bytes(encrypted, "Encrypt"), "xml"


def write_xml(encrypted: str, signature: str, seconds: str, nonce: str) -> str:
    """Return the envelope of a reply in XML."""
    return (
        f"<xml><Encrypt><![CDATA[{encrypted}]]></Encrypt><MsgSignature><![CDATA[{signature}]]></MsgSignature>"
        f"<TimeStamp>{seconds}</TimeStamp><Nonce>{cdata(nonce)}</Nonce></xml>"
    )


def write_json(encrypted: str, signature: str, seconds: str | int, nonce: str) -> str:
    """Return the envelope of a reply in JSON."""
    fields = {"encrypt": encrypted, "msgsignature": signature, "timestamp": seconds, "nonce": nonce}
    return json.dumps(fields, ensure_ascii=False)


def base64_bytes(text: object, what: str) -> bytes:
    """Return a base64 text as bytes.

    Raises:
        InvalidPayloadError: The value is not a text, or has other characters.
    """
    if isinstance(text, str) and text.isascii():
        return text.encode()
    raise InvalidPayloadError(f"{what} is not base64" if isinstance(text, str) else f"{what} must be a text")


def utf8(text: str) -> bytes:
    """Return a text in UTF-8.

    Raises:
        InvalidPayloadError: The text contains half of a surrogate pair.
    """
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        position = error.start
    raise InvalidPayloadError(say("Character {value} of a text is half of a surrogate pair", value=position + 1))
