"""A client without corp id and secret, for group bots, which need only their key."""

from __future__ import annotations

import pytest

from wecom_client import ConfigurationError, UnsupportedTokenError, WeComClient

from .recorded import Recorder, session


def test_a_group_bot_needs_its_key_only() -> None:
    recorder = Recorder()
    client = WeComClient(http=session(recorder))
    client.webhook.send("bot-key", "text", text={"content": "hi"})
    (sent,) = recorder.sent
    assert (sent.path, sent.query) == ("/cgi-bin/webhook/send", {"key": "bot-key"})
    assert sent.json == {"msgtype": "text", "text": {"content": "hi"}}


def test_other_calls_name_the_missing_settings() -> None:
    client = WeComClient()
    with pytest.raises(UnsupportedTokenError, match="use a client with corp_id and secret"):
        client.user.get("zhangsan")
    with pytest.raises(ConfigurationError, match="corp_id"):
        client.oauth.login_url("https://a.example")


def test_half_of_it_is_a_mistake() -> None:
    with pytest.raises(ConfigurationError, match="corp_id"):
        WeComClient(secret="secret")
    with pytest.raises(ConfigurationError, match="secret"):
        WeComClient("ww1")
    with pytest.raises(ConfigurationError):
        WeComClient("", "")
