"""A clock on which waiting for a storage that hangs takes as long as it does, but which one hardly waits for."""

from __future__ import annotations

import time
from typing import Any

import pytest

from wecom_runtime.flow import Invoke

GRACE = 0.2
"""Seconds that are waited for in fact: what does not hang has answered by then."""


def hurry_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each call that is given up after some time be given up soon, and the clock go on by the rest of that time.

    What else takes time takes as long as always: of the time of a call there is as much left for it as there would be.
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
