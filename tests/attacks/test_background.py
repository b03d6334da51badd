"""Background handlers that end in any way, while threads cannot be started and the router is closed: none is lost."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.sender import Sender, text_xml
from wecom_client import CallbackRouter
from wecom_client.callbacks import TextMessage

from .figures import Figures

APP = Sender()
ENDS: list[type[BaseException] | None] = [
    *(None, None, None, OSError, ValueError, SystemExit, GeneratorExit, asyncio.CancelledError, RecursionError),
]


class Handled:
    """The started handlers and their results."""

    def __init__(self, seed: str) -> None:
        self.begun: Counter[int] = Counter()
        self._mutex = threading.Lock()
        self._seed = seed

    def begin(self, message: TextMessage) -> float:
        """Note it; how long it takes."""
        number = int(message.content)
        with self._mutex:
            self.begun[number] += 1
        return 0.001 * (number % 4)

    def end(self, message: TextMessage) -> None:
        kind = random.Random(f"{self._seed} {message.content}").choice(ENDS)
        if kind is not None:
            raise kind

    def sync(self, message: TextMessage) -> None:
        time.sleep(self.begin(message))
        self.end(message)

    async def awaited(self, message: TextMessage) -> None:
        await asyncio.sleep(self.begin(message))
        self.end(message)


@pytest.fixture
def scarce_threads(monkeypatch: pytest.MonkeyPatch, chance: random.Random) -> list[int]:
    """Now and then no thread can be started for the router; how often that was."""
    refused: list[int] = []
    start = threading.Thread.start
    dice = random.Random(chance.random())

    def scarce(thread: threading.Thread) -> None:
        if thread.name.startswith("wecom-") and dice.random() < 0.3:
            refused.append(1)
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", scarce)
    return refused


@pytest.mark.parametrize("mode", ["sync", "awaited"])
@pytest.mark.parametrize("via", ["threads", "tasks"])
def test_background_handlers_with_any_outcome(
    mode: str,
    via: str,
    chance: random.Random,
    many: Callable[[int, int], int],
    figures: Figures,
    scarce_threads: list[int],
) -> None:
    handled = Handled(str(chance.random()))
    router = CallbackRouter(APP.crypto, workers=4, backlog=20)
    handler: Any = getattr(handled, mode)
    router.on(TextMessage, background=True)(handler)
    messages = many(40, 2000)
    answers: Counter[int] = Counter()
    stop = threading.Event()

    def close_often() -> None:
        while not stop.wait(0.01):
            router.close(0.001)

    def send(number: int) -> None:
        """As WeCom does, until it is acknowledged, but for longer."""
        end = time.monotonic() + 60
        while True:
            status = router.handle(*APP.post(text_xml(str(number), msgid=number + 1))).status
            answers[status] += 1
            if status == 200:
                return
            assert status == 503
            assert time.monotonic() < end, "it is never acknowledged"
            time.sleep(0.005)

    async def send_all() -> None:
        async def send_one(number: int) -> None:
            end = time.monotonic() + 60
            while True:
                response = await router.handle_async(*APP.post(text_xml(str(number), msgid=number + 1)))
                answers[response.status] += 1
                if response.status == 200:
                    return
                assert response.status == 503
                assert time.monotonic() < end, "it is never acknowledged"
                await asyncio.sleep(0.005)

        for start in range(0, messages, 50):
            await asyncio.gather(*(send_one(number) for number in range(start, min(start + 50, messages))))
        assert await router.close_async(60)

    closing = threading.Thread(target=close_often, daemon=True)
    closing.start()
    if via == "tasks":
        asyncio.run(send_all())
    else:
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(send, range(messages)))
    stop.set()
    closing.join(30)
    assert router.close(60), "the end never comes"
    assert handled.begun == Counter(dict.fromkeys(range(messages), 1))
    figures.dose(messages, "background callbacks")
    figures.dose(len(scarce_threads), "threads that cannot be started")
    figures.after(sum(handled.begun.values()), "handled, once each")
    figures.after(answers[503], "times WeCom was asked to repeat the callback")
