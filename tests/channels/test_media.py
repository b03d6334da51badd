"""Files of messages to bots."""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.support.clients import Driver
from tests.support.envelopes import AES_KEY, TOKEN, aes, pad
from wecom_client import AsyncBot, Bot
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.channels import media
from wecom_runtime.errors import ResponseError


def test_files_that_are_too_long(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    assert media.MAX_MEDIA > 100 << 20
    monkeypatch.setattr(media, "MAX_MEDIA", 100_000)
    bot: Any = driver.keep((Bot if driver.mode == "sync" else AsyncBot)(TOKEN, AES_KEY))
    with FakeWeCom() as fake:
        fake.on("/picture", Answer(aes(pad(os.urandom(200_000))), 200, {"Content-Type": "application/octet-stream"}))
        with pytest.raises(ResponseError, match="larger than 100000"):
            driver.run(bot.download(f"{fake.base_url}/picture"))
