"""Waits for conditions that other threads, tasks and processes fulfil."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeAlias, TypeVar

T = TypeVar("T")

WAIT = 60.0
"""The seconds after which a wait fails: a long time, as the machine may be busy."""
PAUSE = 0.01

Ignored: TypeAlias = tuple[type[Exception], ...]


def until(
    condition: Callable[[], T | None],
    what: str = "",
    *,
    seconds: float = WAIT,
    ignored: Ignored = (),
) -> T:
    """Wait until a condition returns a true value, and return the value.

    Args:
        condition: It is called every hundredth of a second.
        what: A description of what did not happen, for the error.
        seconds: The longest time.
        ignored: Errors of the condition that mean that it is not fulfilled yet.

    Raises:
        AssertionError: It did not happen in time.
    """
    end = time.monotonic() + seconds
    while True:
        failure: Exception | None = None
        try:
            if found := condition():
                return found
        except ignored as error:
            failure = error
        if time.monotonic() > end:
            raise AssertionError(what or f"it did not happen in {seconds:g} s") from failure
        time.sleep(PAUSE)


async def until_async(condition: Callable[[], T | None], what: str = "", *, seconds: float = WAIT) -> T:
    """Wait in a task until a condition returns a true value, and return the value.

    Raises:
        AssertionError: It did not happen in time.
    """
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise AssertionError(what or f"it did not happen in {seconds:g} s")
        await asyncio.sleep(PAUSE)
    return found
