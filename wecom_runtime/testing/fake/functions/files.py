"""Functions of files, which records have as Base64."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from wecom_runtime.testing.fake.encryption import BLOCK, encrypt_file
from wecom_runtime.testing.fake.state import Refusal
from wecom_runtime.testing.fake.stored import from_base64

from .declaring import AnyValue, Choice, String, function

_FORMATS = (
    ("jpg", 0, b"\xff\xd8\xff"),
    ("png", 0, b"\x89PNG"),
    ("gif", 0, b"GIF8"),
    ("bmp", 0, b"BM"),
    ("amr", 0, b"#!AMR"),
    ("mp4", 4, b"ftyp"),
)
"""The formats of media, each with the position and the bytes by which it is recognized."""


@function("file", content=AnyValue, fact=Choice.of("content", "size", "md5", "sha1", "format"))
def file(content: Any, fact: str) -> Any:
    """Return the `size`, the digest (`md5`, `sha1`) or the `format` of a file, or the `content` of its parts in order.

    The format is jpg, png, gif, bmp, amr, mp4 or "", by the first bytes.
    """
    source = content or ""
    parts = [source[index] for index in sorted(source, key=int)] if isinstance(source, Mapping) else [source]
    try:
        data = b"".join(map(from_base64, parts))
    except ValueError:
        raise Refusal(40058, "the content is not Base64") from None
    if fact == "size":
        return len(data)
    if fact == "format":
        return next((name for name, at, mark in _FORMATS if data[at : at + len(mark)] == mark), "")
    if fact == "content":
        return base64.b64encode(data).decode()
    return hashlib.new(fact, data, usedforsecurity=False).hexdigest()  # WeCom's own digests


@function("encrypted", value=AnyValue, key=String, gives=String)
def encrypted(value: Any, key: str) -> str:
    """Return a value as JSON, encrypted with an EncodingAESKey."""
    try:
        aes_key = base64.b64decode(f"{key}=", validate=True)
    except ValueError:
        aes_key = b""
    if len(aes_key) != BLOCK:
        raise Refusal(40058, "the key is not 43 letters and digits")
    return base64.b64encode(encrypt_file(json.dumps(value, ensure_ascii=False).encode(), aes_key)).decode()
