"""Other defaults for code of users, which names no server and waits for jobs as long as they take at WeCom."""

from __future__ import annotations

import pytest

from wecom_runtime.calls import waiters
from wecom_runtime.flow import Sleep

FASTER = 100


def set_default_base_url(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Clients made from now on call `url`, unless they are told otherwise."""
    monkeypatch.setenv("WECOM_BASE_URL", url)


def wait_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the calls that ask until a job is over pause so many times as short."""
    monkeypatch.setattr(waiters, "Sleep", lambda seconds: Sleep(seconds / FASTER))
