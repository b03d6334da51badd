"""A clock that simulates the full waiting time for a hanging storage, while the real waiting time is short."""

from __future__ import annotations

import time
from typing import Any

import pytest

from wecom_runtime.flow import Invoke

GRACE = 0.2
"""The real timeout in seconds; a storage that does not hang responds within this time."""


def hurry_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the timeouts of calls, and advance the clock by the rest of each timeout.

    Other operations take their usual time, and the remaining time of a call is the same as without this function.
    """
    steady, perform, aperform = time.monotonic, Invoke.perform, Invoke.aperform
    ahead = 0.0

    def shortened(command: Invoke) -> float:
        rest = 0.0 if command.timeout is None else max(0.0, command.timeout - GRACE)
        if command.timeout is not None:
            command.timeout -= rest
        return rest

    def perform_soon(command: Invoke, transport: Any) -> Any:
        nonlocal ahead
        rest = shortened(command)
        try:
            return perform(command, transport)
        except TimeoutError:
            ahead += rest
            raise

    async def aperform_soon(command: Invoke, transport: Any) -> Any:
        nonlocal ahead
        rest = shortened(command)
        try:
            return await aperform(command, transport)
        except TimeoutError:
            ahead += rest
            raise

    monkeypatch.setattr(time, "monotonic", lambda: steady() + ahead)
    monkeypatch.setattr(Invoke, "perform", perform_soon)
    monkeypatch.setattr(Invoke, "aperform", aperform_soon)
