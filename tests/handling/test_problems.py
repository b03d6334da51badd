"""The problems in `health()`, and the log, which reports each once."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from typing import Any

import pytest

from tests.handling.test_member_queues import wait_for
from tests.support.sender import Sender, text_xml
from wecom_client import CallbackRouter, MemoryStorage
from wecom_client.callbacks import TextMessage

APP = Sender()
LONG = 20.0


class Failing(MemoryStorage):
    """A storage that can be made to fail."""

    works = True

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        if not self.works:
            raise ConnectionError
        return super().add(key, value, ttl)


@pytest.fixture(autouse=True)
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.problems.START_LIMIT", 0.05)
    monkeypatch.setattr("wecom_runtime.handling.running.workers.CHECK_INTERVAL", 0.02)


def logged(caplog: pytest.LogCaptureFixture, text: str) -> int:
    """Return the number of log messages of this module's handlers with a text."""
    messages = [record.getMessage() for record in caplog.records]
    return sum(text in message and "test_work_that_cannot_begin" in message for message in messages)


def test_work_that_cannot_begin_and_work_that_takes_too_long(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are logged without a call of health(), once each, in English; health() has the language of errors."""
    monkeypatch.setenv("WECOM_LANG", "zh")
    router = CallbackRouter(APP.crypto, workers=1, backlog=5, handler_timeout=0.05)
    gate = threading.Event()

    @router.on(TextMessage, background=True)
    async def think(message: TextMessage) -> None:
        while not gate.is_set():
            with contextlib.suppress(asyncio.CancelledError):  # it resists its cancellation
                await asyncio.sleep(0.01)

    assert router.health()["problems"] == []
    for number in range(3):
        assert router.handle(*APP.post(text_xml(msgid=number, source=f"u{number}"))).status == 200
    wait_for(lambda: logged(caplog, "acknowledged work cannot begin: 2 handlers"))
    wait_for(lambda: logged(caplog, "1 handlers have run for more than 0.05 s"))
    problems = router.health()["problems"]
    assert len(problems) == 2
    assert problems[0].startswith("已应答的工作无法开始：2 个处理函数")
    assert "think" in problems[0]
    assert problems[1].startswith("1 个处理函数已运行超过 0.05 秒")
    assert router.health()["ready"], "there is capacity for more"
    assert "it is cancelled" in caplog.text
    # The first handler may have waited for its thread, too, so that there was an earlier problem.
    lines = logged(caplog, "acknowledged work"), logged(caplog, "handlers have run")
    for _ in range(5):
        assert router.health()["problems"] == problems
    assert (logged(caplog, "acknowledged work"), logged(caplog, "handlers have run")) == lines, "logged once"
    gate.set()
    assert router.close(LONG)
    assert router.health()["problems"] == []


def test_a_plain_handler_that_takes_too_long_occupies_no_worker(caplog: pytest.LogCaptureFixture) -> None:
    router = CallbackRouter(APP.crypto, workers=1, backlog=5, handler_timeout=0.05)
    gate = threading.Event()

    @router.on(TextMessage, background=True)
    def think(message: TextMessage) -> None:
        gate.wait(LONG)

    for number in range(3):
        assert router.handle(*APP.post(text_xml(msgid=number, source=f"u{number}"))).status == 200
    wait_for(lambda: any("3 个" in one or "3 handlers" in one for one in router.health()["problems"]))
    assert "it continues in its thread" in caplog.text
    gate.set()
    assert router.close(LONG)
    assert router.health()["problems"] == []


def test_messages_behind_others_of_their_member_are_no_problem() -> None:
    router = CallbackRouter(APP.crypto, workers=4)
    gate = threading.Event()

    @router.on(TextMessage, background=True)
    def think(message: TextMessage) -> None:
        gate.wait(LONG)

    for number in range(3):
        assert router.handle(*APP.post(text_xml(msgid=number))).status == 200
    time.sleep(0.1)  # longer than work may wait for a worker
    assert router.health()["waiting"] == 2 and router.health()["problems"] == []
    gate.set()
    assert router.close(LONG)


def test_a_storage_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    storage = Failing()
    router = CallbackRouter(APP.crypto, session=storage)
    router.on(TextMessage)(lambda message: None)
    storage.works = False
    assert router.handle(*APP.post(text_xml())).status == 200
    health = router.health()
    assert health["problems"] == [
        "the storage fails (ConnectionError: ): this process alone recognises repeats, and acknowledged messages are "
        "lost if it dies"
    ]
    assert health["ready"], "an outage of the storage would take all processes out of a load balancer"
    storage.works = True
    router.handle(*APP.post(text_xml(msgid=2)))
