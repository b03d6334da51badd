"""The examples that hold a conversation: what they ask is answered, by those whom they ask."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from tests.examples.conftest import Load
from tests.support.partners import WiderFake

WAIT = 30.0


def until(condition: Callable[[], Any]) -> Any:
    end = time.monotonic() + WAIT
    while not (found := condition()):
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)
    return found


def test_approval(load: Load, wecom: WiderFake) -> None:
    example = load("approval")
    zhangsan, lisi = wecom.member("zhangsan"), wecom.member("lisi")

    def said(number: int) -> str:
        until(lambda: len(zhangsan.inbox) >= number)
        return str(zhangsan.inbox[number - 1].text)

    zhangsan.click_menu("leave", to=example.router)
    assert said(1) == "Which days?"
    time.sleep(1.1)  # or it would be taken for the same event, sent again
    zhangsan.click_menu("leave", to=example.router)  # pressed once more: it is asked once
    zhangsan.write("Friday", to=example.router)
    assert said(2) == "What for?"
    zhangsan.write("a wedding", to=example.router)
    assert said(3) == "lisi has been asked."
    [card] = lisi.inbox
    assert "Leave for zhangsan" in card.text
    assert "a wedding" in card.text
    reply = lisi.click_button(card.content["task_id"], "approve", to=example.router)
    assert reply.button.replace_name == "Approved"
    assert said(4) == "Your leave: Approved"
    time.sleep(1.1)
    zhangsan.click_menu("leave", to=example.router)
    assert said(5) == "Which days?"
    assert example.router.close(WAIT)
    assert said(6) == "Press the button again when you know."


def test_a_bot_that_asks(load: Load, wecom: WiderFake, monkeypatch: pytest.MonkeyPatch) -> None:
    bot = wecom.bot()
    for name, value in {"ID": bot.bot_id, "SECRET": bot.secret, "URL": bot.url}.items():
        monkeypatch.setenv(f"WECOM_BOT_{name}", value)
    example = load("bot_asks")
    with example.connection, ThreadPoolExecutor(1) as pool:
        assert bot.write("which room?").text == "You have booked none."
        answer = pool.submit(partial(bot.write, "Book a room, please", timeout=WAIT))
        card = until(lambda: [one for one in bot.messages if one.type == "template_card"])[0]
        bot.click(card.content["template_card"]["task_id"], "south", timeout=0)
        until(lambda: [one for one in bot.messages if one.text == "From when?"])
        bot.write("in the afternoon", timeout=0)
        until(lambda: [one for one in bot.messages if one.text.startswith("I need a time")])
        bot.write("at 14:30", timeout=0)
        assert answer.result(WAIT).text == "The southern room is yours from 14:30."
        assert bot.write("Which room?").text == "The southern room, from 14:30."
        assert bot.write("Hello").text == "I can only book rooms."
