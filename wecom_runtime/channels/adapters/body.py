"""Functions for all adapters: they limit the size of bodies, and wait for background handlers."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from wecom_runtime.channels.requests import CallbackResponse, refusal
from wecom_runtime.channels.router import BaseRouter
from wecom_runtime.harmless import integer_in
from wecom_runtime.logs import logger


def announced_length(content_length: str | int | None) -> int | None:
    """Return the value of Content-Length; None if it is missing or not a number."""
    if isinstance(content_length, int):
        return content_length
    return integer_in((content_length or "").strip())


def is_too_long(router: BaseRouter, length: int | None) -> bool:
    """Return whether a body is larger than `WeComCrypto(max_size=…)` allows."""
    return length is not None and length > router.max_size


def read_bounded(read: Callable[[int], bytes], router: BaseRouter) -> bytes | None:
    """Read a body of unknown length; return None if it is too large."""
    body = bytearray()
    while chunk := read(router.max_size + 1 - len(body)):
        body += chunk
        if is_too_long(router, len(body)):
            return None
    return bytes(body)


async def until_done(response: CallbackResponse, seconds: float | None) -> None:
    """Wait for the job of a response, for at most the given seconds.

    A stopping server waits for open calls, and then closes the event loop in which the job runs.
    """
    job = response.job
    if job is None:
        return
    ended = asyncio.wrap_future(job.completion())
    started = time.monotonic()
    try:
        await asyncio.wait({ended}, timeout=seconds)
    except asyncio.CancelledError:
        # WeCom has closed the connection, and the framework cancels the call. The cancellation by a stopping server is
        # the second one, or also cancels the job.
        await asyncio.wait({ended}, timeout=None if seconds is None else started + seconds - time.monotonic())
        raise
    if not ended.done():
        level = logging.INFO if job.name in _warned else logging.WARNING  # one warning for each handler
        _warned.add(job.name)
        logger.log(
            level,
            "%s takes longer than the %s s for which a stopping server waits: see shutdown= of the adapter",
            job.name,
            seconds,
        )


_warned: set[str] = set()


def too_long() -> CallbackResponse:
    """Return the response to a body that is too large."""
    return refusal(413)
