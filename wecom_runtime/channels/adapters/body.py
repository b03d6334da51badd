"""Reading of bodies, for the adapters: no more than a callback may have."""

from __future__ import annotations

from collections.abc import Callable

from wecom_runtime.channels.requests import CallbackResponse, refusal
from wecom_runtime.channels.router import BaseRouter


def announced_length(content_length: str | int | None) -> int | None:
    """Return the value of a Content-Length; None where there is none, or what is there is no number."""
    if isinstance(content_length, int):
        return content_length
    text = (content_length or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def is_too_long(router: BaseRouter, length: int | None) -> bool:
    """Return whether a body is longer than `WeComCrypto(max_size=…)` allows."""
    return length is not None and length > router.max_size


def read_bounded(read: Callable[[int], bytes], router: BaseRouter) -> bytes | None:
    """Read a body of unknown length up to its end; None if it is too long."""
    body = bytearray()
    while piece := read(router.max_size + 1 - len(body)):
        body += piece
        if is_too_long(router, len(body)):
            return None
    return bytes(body)


def too_long() -> CallbackResponse:
    return refusal(413)
