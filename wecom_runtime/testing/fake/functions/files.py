"""Functions of files, which records have as Base64."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
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


_FRAMES = (13, 14, 16, 18, 20, 21, 27, 32, 6)
"""The bytes of an AMR frame, with its first byte, by the type that this byte has."""
_FRAME_SECONDS = 0.02


@function("file", content=AnyValue, fact=Choice.of("content", "size", "md5", "sha1", "format", "seconds", "sides"))
def file(content: Any, fact: str) -> Any:
    """Return the `size`, the digest (`md5`, `sha1`) or the `format` of a file, or the `content` of its parts in order.

    The format is jpg, png, gif, bmp, amr, mp4 or "", by the first bytes. `seconds` is the length of a voice (AMR) or a
    video (MP4), and `sides` has the shorter and the longer side of a picture (PNG, JPG) in pixels, 0 if it is damaged.
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
    if fact == "seconds":
        return _voice_seconds(data) if data.startswith(b"#!AMR") else _video_seconds(data)
    if fact == "sides":
        return sorted(_sides(data))
    if fact == "content":
        return base64.b64encode(data).decode()
    return hashlib.new(fact, data, usedforsecurity=False).hexdigest()  # WeCom's own digests


def _voice_seconds(data: bytes) -> float:
    at, frames = data.find(b"\n") + 1, 0
    while 0 < at < len(data):
        kind = data[at] >> 3 & 15
        at += _FRAMES[kind] if kind < len(_FRAMES) else 1
        frames += 1
    return frames * _FRAME_SECONDS


def _video_seconds(data: bytes) -> float:
    """Return the length in the header of a video: its duration in units, divided by the units of a second."""
    at = data.find(b"mvhd") + 4
    if at < 4 or len(data) < at + 32:
        return 0.0
    form, skipped = (">IQ", 20) if data[at] else (">II", 12)
    units, duration = struct.unpack_from(form, data, at + skipped)
    return float(duration / units) if units else 0.0


def _sides(data: bytes) -> tuple[int, int]:
    """Return the width and the height of a picture."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 <= len(data) and data[at] == 0xFF:
        marker, size = struct.unpack_from(">BH", data, at + 1)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + size
    return 0, 0


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
