"""Waits and limits of the runtime that tests of several packages shorten."""

from __future__ import annotations

from typing import Any

import pytest

PLACES = {
    "ACCEPT_TIMEOUT": "wecom_runtime.handling.questions.shared.ACCEPT_TIMEOUT",
    "CAPACITY_TIMEOUT": "wecom_runtime.handling.admission.CAPACITY_TIMEOUT",
    "CHECK_INTERVAL": "wecom_runtime.handling.running.workers.CHECK_INTERVAL",
    "FIRST_CHUNK_TIMEOUT": "wecom_runtime.handling.streaming.registry.FIRST_CHUNK_TIMEOUT",
    "FIRST_PAUSE": "wecom_runtime.handling.durable.FIRST_PAUSE",
    "HANGING_SECONDS": "wecom_runtime.storage.guard.HANGING_SECONDS",
    "OPEN_SECONDS": "wecom_runtime.storage.guard.OPEN_SECONDS",
    "PAUSE_WHEN_LIMITED": "wecom_runtime.channels.long_connection.chat_limits.PAUSE_WHEN_LIMITED",
    "PER_CHAT": "wecom_runtime.channels.long_connection.chat_limits.PER_CHAT",
    "POLLING_PERIOD": "wecom_runtime.handling.streaming.registry.POLLING_PERIOD",
    "POLL_INTERVAL": "wecom_runtime.channels.long_connection.answering.POLL_INTERVAL",
    "RECHECK": "wecom_runtime.tokens.records.RECHECK",
    "RECHECK_FAILED": "wecom_runtime.tokens.fetched.RECHECK_FAILED",
    "REPEAT_WAIT": "wecom_runtime.handling.defaults.REPEAT_WAIT",
    "START_LIMIT": "wecom_runtime.handling.problems.START_LIMIT",
    "STREAM_INTERVALS": "wecom_runtime.channels.long_connection.answering.STREAM_INTERVALS",
    "Sleep": "wecom_runtime.calls.polling.Sleep",
}
"""Name -> its place. `tests/project/test_private_names.py` counts them."""


def set_times(monkeypatch: pytest.MonkeyPatch, **values: Any) -> None:
    """Set waits and limits, in seconds."""
    for name, value in values.items():
        monkeypatch.setattr(PLACES[name], value)
