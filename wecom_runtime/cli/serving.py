"""What servers that run until an interrupt share: addresses that cannot be bound, and signals."""

from __future__ import annotations

import errno
import signal
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Annotated

import typer

from wecom_runtime.language import say

from .exits import fail

POLL_SECONDS = 0.1
"""Seconds between two checks for a termination signal."""

PortOption = Annotated[int, typer.Option(help="Port; 0 for a free one.", min=0, max=65535)]


@contextmanager
def reporting_bind_errors(host: str, port: int) -> Generator[None, None, None]:
    """Report an address that cannot be bound as an error that names the address."""
    try:
        yield
    except OSError as error:
        free = say("; use --port 0 for a free port") if error.errno == errno.EADDRINUSE else ""
        fail(f"{host}:{port}: {error.strerror or error}{free}")


@contextmanager
def termination_signals() -> Generator[list[int], None, None]:
    """Yield a list that receives SIGTERM, by which containers stop a program."""
    ended: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: ended.append(number))
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)


def wait(ended: list[int]) -> None:
    """Wait until Ctrl-C or a termination signal."""
    # Not an Event: the main thread could hold the event's lock when the signal handler runs, which would deadlock.
    with suppress(KeyboardInterrupt):
        while not ended:
            time.sleep(POLL_SECONDS)
