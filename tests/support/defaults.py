"""Lets code that names no server talk to another one: what users copy has no `base_url=` in it."""

from __future__ import annotations

import pytest


def set_default_base_url(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Clients made from now on call `url`, unless they are told otherwise."""
    monkeypatch.setenv("WECOM_BASE_URL", url)
