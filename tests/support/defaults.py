"""Lets code that names no server talk to a stand-in: what users copy has no `base_url=` in it."""

from __future__ import annotations

import pytest

from wecom_runtime.clients.core import BaseAsyncClient, BaseClient, ClientCore


def set_default_base_url(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Clients made from now on call `url`, unless they are told otherwise."""
    for function in (BaseClient.__init__, BaseAsyncClient.__init__, ClientCore._configure):
        assert function.__kwdefaults__ is not None
        assert function.__kwdefaults__["base_url"].startswith("https://")
        monkeypatch.setitem(function.__kwdefaults__, "base_url", url)
