"""Lets code that names no server talk to a stand-in: what users copy has no `base_url=` in it."""

from __future__ import annotations

import pytest

from wecom_runtime.clients.connection import connect
from wecom_runtime.clients.corp import CorpCore


def set_default_base_url(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Clients made from now on call `url`, unless they are told otherwise."""
    for function in (CorpCore.__init__, connect):
        assert function.__kwdefaults__ is not None
        assert function.__kwdefaults__["base_url"].startswith("https://")
        monkeypatch.setitem(function.__kwdefaults__, "base_url", url)
