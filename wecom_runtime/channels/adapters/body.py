"""Shared by the adapters: bodies are read as far as a callback may go, and calls stay open for background work."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from wecom_runtime.channels.requests import CallbackResponse, refusal
from wecom_runtime.channels.router import BaseRouter
from wecom_runtime.logs import logger


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


async def until_done(response: CallbackResponse, seconds: float | None) -> None:
    """Wait until what goes on after a response is done, at most so many seconds.

    A server that is stopped waits for the calls that are open, and then ends the loop in which the work is done.
    """
    job = response.job
    if job is None:
        return
    ended = asyncio.wrap_future(job.completion())
    started = time.monotonic()
    try:
        await asyncio.wait({ended}, timeout=seconds)
    except asyncio.CancelledError:
        # WeCom has hung up, of which frameworks make a cancellation. That of a server that ends is the second one, or
        # comes to the work, too.
        await asyncio.wait({ended}, timeout=None if seconds is None else started + seconds - time.monotonic())
        raise
    if not ended.done():
        level = logging.INFO if job.name in _told else logging.WARNING  # once for each handler
        _told.add(job.name)
        logger.log(
            level,
            "%s takes longer than %s s, for which a server that is stopped waits for it: see shutdown= of the adapter",
            job.name,
            seconds,
        )


_told: set[str] = set()


def too_long() -> CallbackResponse:
    return refusal(413)
