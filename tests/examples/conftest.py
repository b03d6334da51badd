from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.defaults import set_default_base_url
from tests.support.partners import WiderFake
from wecom_client import CallbackRouter

TOKEN = "the-token"
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"

Load = Callable[[str], ModuleType]


@pytest.fixture
def wecom(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[WiderFake]:
    """Start the fake that the examples call, and set their environment variables."""
    monkeypatch.chdir(tmp_path)
    with WiderFake(token=TOKEN, encoding_aes_key=AES_KEY) as fake:
        set_default_base_url(monkeypatch, fake.url)
        for name, value in settings(fake).items():
            monkeypatch.setenv(name, value)
        yield fake


def settings(fake: WiderFake) -> dict[str, str]:
    return {
        "WECOM_CORP_ID": fake.corp_id,
        "WECOM_SECRET": fake.secret,
        "WECOM_AGENT_ID": str(fake.agent_id),
        "WECOM_TOKEN": TOKEN,
        "WECOM_ENCODING_AES_KEY": AES_KEY,
        "WECOM_SUITE_ID": fake.suite.suite_id,
        "WECOM_SUITE_SECRET": fake.suite.suite_secret,
    }


@pytest.fixture
def load(wecom: WiderFake) -> Iterator[Load]:
    """A function that imports an example again, so that it reads the settings of this test."""
    loaded: list[str] = []

    def load(name: str) -> ModuleType:
        loaded.append(f"examples.{name}")
        sys.modules.pop(loaded[-1], None)
        return importlib.import_module(loaded[-1])

    yield load
    for name in loaded:
        router = getattr(sys.modules.pop(name, None), "router", None)
        if isinstance(router, CallbackRouter):
            router.close(0)  # after a failed test, ends handlers that still wait
