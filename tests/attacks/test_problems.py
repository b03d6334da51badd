"""The problems of a process that come and go, in `health()` and in the log."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from tests.support.sender import Sender, text_xml
from tests.support.servers import Redis
from tests.support.times import set_times
from tests.support.waiting import until
from wecom_client import CallbackRouter, RedisStorage
from wecom_client.callbacks import TextMessage

from .figures import Figures

SENDER = Sender()
WAIT = 60.0


def test_problems_that_come_and_go(
    own_redis: Redis,
    many: Callable[[int, int], int],
    figures: Figures,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The storage is down, and handlers hang: the process lists and logs each once, and accepts callbacks meanwhile."""
    set_times(monkeypatch, START_LIMIT=0.3, CHECK_INTERVAL=0.05)
    rounds, number, unready = many(2, 20), 0, 0
    router = CallbackRouter(
        SENDER.crypto,
        session=RedisStorage.from_url(f"redis://127.0.0.1:{own_redis.port}"),
        workers=2,
        handler_timeout=2,
    )
    gate = threading.Event()

    @router.on(TextMessage, background=True)
    def handle(message: TextMessage) -> None:
        if message.content == "hang":
            gate.wait(WAIT)

    def write(content: str) -> None:
        nonlocal number, unready
        number += 1
        response = router.handle(*SENDER.post(text_xml(content, msgid=number, source=f"member{number}")))
        assert response.status == 200
        unready += not router.health()["ready"]

    def listed(text: str) -> int:
        return sum(text in problem for problem in router.health()["problems"])

    def logged(text: str) -> int:
        return sum(text in record.getMessage() for record in caplog.records)

    texts = "the storage fails", "acknowledged work cannot begin", "handlers have run for more than"
    for _ in range(rounds):
        gate.clear()
        own_redis.kill()
        for content in ("hang", "hang", "waits"):
            write(content)
        until(lambda: listed(texts[0]) == listed(texts[1]) == 1)
        until(lambda: listed(texts[2]) == 1)  # their workers are free now
        until(lambda: all(logged(text) > 0 for text in texts))
        gate.set()
        own_redis.start()

        def is_well() -> bool:
            write("hi")
            time.sleep(0.1)
            return router.health()["problems"] == []

        until(is_well)
    figures.dose(rounds, "times a storage is down while handlers hang")
    for text in texts:
        figures.after(logged(text), f"times logged: {text} …")
    figures.after(unready, "times not ready")
    assert [logged(text) for text in texts] == [rounds] * 3
    assert unready == 0
    assert router.close(WAIT)
