"""The health of a long connection that is lost and comes back."""

from __future__ import annotations

import threading

import pytest

from tests.support.waiting import until
from wecom_client import BotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.long_connection import reconnecting

TEXT = {"msgtype": "text", "text": {"content": "hi"}}


def test_the_health_of_a_connection_that_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def wait(message: BotTextMessage) -> str:
        gate.wait(20)
        return "done"

    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = BotConnection(bot.bot_id, bot.secret, router, url=bot.url, reconnect=0.01)
        new = {"alive": False, "ready": False, "state": "new", "offline": 0.0, "handling": 0, "error": None}
        new |= {"problems": []}
        assert connection.health() == new
        connection.start()
        assert connection.health() == {**new, "alive": True, "ready": True, "state": "connected"}
        answer = bot.push(TEXT, timeout=0)
        until(lambda: connection.health()["handling"] == 1)
        bot.fail(-1, "aibot_subscribe", times=7)
        bot.cut()
        until(lambda: connection.health()["offline"] > 0)
        assert connection.health()["problems"] == []
        monkeypatch.setattr(reconnecting, "OFFLINE_LIMIT", 0.0)
        assert connection.health()["problems"] == ["no message could arrive for 0 s: the connection is down"]
        monkeypatch.undo()
        assert {**connection.health(), "offline": 0, "handling": 0} == {**new, "alive": True, "state": "connecting"}
        gate.set()
        until(lambda: connection.health()["ready"])
        assert answer.wait(20)
        connection.close()
        assert {**connection.health(), "offline": 0} == {**new, "state": "closed"}
