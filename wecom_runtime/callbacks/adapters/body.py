"""What the adapters share: no more of a body is read than a callback may have."""

from __future__ import annotations

from wecom_runtime.callbacks.requests import CallbackResponse
from wecom_runtime.callbacks.router import BaseRouter


def is_too_long(router: BaseRouter, content_length: str | int | None) -> bool:
    """Whether a request announces a body that is longer than `WeComCrypto(max_size=…)` allows."""
    try:
        return content_length is not None and int(content_length) > router.max_size
    except ValueError:
        return False


def too_long() -> CallbackResponse:
    return CallbackResponse(413, {"Content-Type": "text/plain; charset=utf-8"}, b"Too long")
