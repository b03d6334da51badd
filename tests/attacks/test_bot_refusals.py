"""Frames of answers that WeCom refuses at any moment: no answer of a bot is lost."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.support.hours import hurry
from wecom_client import BotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom

from .figures import Figures

ERRCODES = -1, 6000, 40008, 40058, 45036, 846604, 846605, 846608
RESPOND = "aibot_respond_msg"
WAIT = 120.0


@pytest.mark.parametrize("kind", ["complete", "streaming"])
def test_refused_frames(
    kind: str, chance: random.Random, dose: int, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch, 50)
    messages = 10 * dose
    runs: Counter[str] = Counter()
    router = CallbackRouter(workers=16)

    def text_of(message: BotTextMessage) -> str:
        runs[message.prompt()] += 1
        return f"The answer to {message.prompt()}."

    def stream(message: BotTextMessage) -> Iterator[str]:
        for word in text_of(message).split(" "):
            yield word if word == "The" else f" {word}"
            time.sleep(0.005)

    router.on(BotTextMessage)(text_of if kind == "complete" else stream)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            for number in range(messages):
                if chance.random() < 0.5:
                    bot.fail(chance.choice(ERRCODES), RESPOND, times=chance.randint(1, 6))
                bot.write(f"question {number}", chat=f"group{number}", timeout=0)
                if number % 10 == 0:
                    time.sleep(0.05)
            expected = {f"The answer to question {number}." for number in range(messages)}
            end = time.monotonic() + WAIT
            while expected - {one.text for one in bot.messages if one.is_finished} and time.monotonic() < end:
                time.sleep(0.05)
            lost = expected - {one.text for one in bot.messages if one.is_finished}
        refused = sum(frame.path == RESPOND and frame.errcode != 0 for frame in bot.frames)
    assert lost == set()
    assert set(runs.values()) == {1}
    figures.dose(messages, f"{kind} answers")
    figures.dose(refused, "refused frames")
    figures.after(len(lost), "answers lost")
