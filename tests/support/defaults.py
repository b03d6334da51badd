"""Other defaults for code of users that names no server and uses WeCom's polling intervals."""

from __future__ import annotations

import pytest

from tests.support.times import set_times
from wecom_runtime.flow import Sleep

FASTER = 100


def set_default_base_url(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Let new clients call `url` by default."""
    monkeypatch.setenv("WECOM_BASE_URL", url)


def wait_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Divide the pauses between the polls of jobs by a factor."""
    set_times(monkeypatch, Sleep=lambda seconds: Sleep(seconds / FASTER))
