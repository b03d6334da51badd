"""The state of a page between two of its code blocks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.defaults import set_default_base_url, wait_no_longer
from tests.support.partners import WiderFake
from wecom_client.callbacks import TextMessage
from wecom_client.wechatpy.enterprise import WeChatClient as OlderClient
from wecom_runtime.testing.fake.server import BaseFake

TOKEN = "the-token"
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
QUESTION = TextMessage(content="会议室还有空的吗", source="zhangsan")


class Story:
    """The variables of the code blocks, and the fake WeCom that they call."""

    def __init__(self, wecom: WiderFake, names: dict[str, Any]) -> None:
        self.wecom = wecom
        self.names = names

    def text_arrives(self) -> None:
        """Put an encrypted message into the variables that a guide names."""
        query, body = self.wecom.seal(QUESTION)
        self.names.update(
            signature=query["msg_signature"], timestamp=query["timestamp"], nonce=query["nonce"], raw_message=body
        )


@contextmanager
def begun(monkeypatch: pytest.MonkeyPatch, folder: Path, name: str, *, real: bool = True) -> Iterator[Story]:
    """Start a story in an empty folder, with the usual variables and environment.

    Args:
        monkeypatch: Restores the environment.
        folder: The empty folder.
        name: The name of the module that the code blocks see.
        real: Whether every fake of the story gives its first app the rights of a self-built app.
    """
    if real:
        begin = BaseFake.__init__
        monkeypatch.setattr(BaseFake, "__init__", lambda self, **settings: begin(self, **{**settings, "real": True}))
    monkeypatch.chdir(folder)
    monkeypatch.setenv("ARCHIVE_STAND_IN", "")
    wait_no_longer(monkeypatch)
    with WiderFake(token=TOKEN, encoding_aes_key=AES_KEY) as wecom:
        wecom.add_account("webhook", key="key")
        set_default_base_url(monkeypatch, wecom.url)
        for setting, value in settings(wecom).items():
            monkeypatch.setenv(setting, value)
        monkeypatch.setattr(OlderClient, "API_BASE_URL", f"{wecom.url}/cgi-bin/")
        yield Story(
            wecom,
            {
                "__name__": name,
                "CORP_ID": wecom.corp_id,
                "SECRET": wecom.secret,
                "AGENT_ID": wecom.agent_id,
                "SYNC_SECRET": wecom.add_app("secret-of-contact-sync", kind="contact_sync").secret,
                "TOKEN": TOKEN,
                "ENCODING_AES_KEY": AES_KEY,
                "SUITE_ID": wecom.suite.suite_id,
                "SUITE_SECRET": wecom.suite.suite_secret,
                "WEBHOOK_KEY": "key",
                "BOT_ID": "AIBOT1",
                "BOT_SECRET": "secret-of-the-bot",
                "SN": "SN0000000001",
                "SECRET_NO": "secret-no-of-the-device",
            },
        )


def settings(wecom: WiderFake) -> dict[str, str]:
    """Return the environment variables of the reader."""
    return {
        "WECOM_CORP_ID": wecom.corp_id,
        "WECOM_SECRET": wecom.secret,
        "WECOM_AGENT_ID": str(wecom.agent_id),
        "SYNC_SECRET": "secret-of-contact-sync",
        "WECOM_TOKEN": TOKEN,
        "WECOM_ENCODING_AES_KEY": AES_KEY,
        "WECOM_SUITE_ID": wecom.suite.suite_id,
        "WECOM_SUITE_SECRET": wecom.suite.suite_secret,
        "WECOM_BOT_ID": "AIBOT1",
        "WECOM_BOT_SECRET": "secret-of-the-bot",
    }
