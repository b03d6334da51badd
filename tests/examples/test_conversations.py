"""The examples that ask questions and wait for the answers."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from tests.examples.conftest import Load
from tests.support.model_server import model_server
from tests.support.partners import WiderFake
from tests.support.waiting import until
from wecom_client import BotConnection
from wecom_client.replies import UpdateButtonReply

WAIT = 30.0


def test_approval(load: Load, wecom: WiderFake) -> None:
    example = load("approval")
    zhangsan, lisi = wecom.member("zhangsan"), wecom.member("lisi")

    def said(number: int) -> str:
        until(lambda: len(zhangsan.inbox) >= number)
        return str(zhangsan.inbox[number - 1].text)

    zhangsan.click_menu("leave", to=example.router)
    assert said(1) == "Which days?"
    wecom.clock.advance(2)  # otherwise it would count as a repeat of the same event
    zhangsan.click_menu("leave", to=example.router)  # a second press does not ask again
    until(lambda: (example.router.health()["running"], example.router.health()["waiting"]) == (1, 0))
    zhangsan.write("Friday", to=example.router)
    assert said(2) == "What is the reason?"
    zhangsan.write("a wedding", to=example.router)
    assert said(3) == "lisi has been asked."
    [card] = lisi.inbox
    assert "Leave for zhangsan" in card.text
    assert "a wedding" in card.text
    reply = lisi.click_button(card.content["task_id"], "approve", to=example.router)
    assert isinstance(reply, UpdateButtonReply)
    assert reply.button.replace_name == "Approved"
    assert said(4) == "Your leave: Approved"
    wecom.clock.advance(2)
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
        assert bot.write("which room?").text == "You have no booking."
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


def test_a_bot_with_a_language_model(load: Load, wecom: WiderFake, monkeypatch: pytest.MonkeyPatch) -> None:
    bot = wecom.bot()
    for name, value in {"ID": bot.bot_id, "SECRET": bot.secret, "URL": bot.url}.items():
        monkeypatch.setenv(f"WECOM_BOT_{name}", value)
    example = load("bot_with_model")

    def asks(name: str, **arguments: str) -> dict[str, Any]:
        function = {"name": name, "arguments": json.dumps(arguments)}
        return {"role": "assistant", "tool_calls": [{"id": "1", "type": "function", "function": function}]}

    script = iter(
        [
            asks("user-get", userid="lisi"),
            asks("user-delete", userid="lisi"),
            asks("create_doc", title="Who lisi is"),
            asks("create_doc", title="Who lisi is"),
            {"role": "assistant", "content": "Done."},
        ]
    )
    heard: list[str] = []

    def model(messages: list[Any], tools: list[Any]) -> Any:
        names = [tool["function"]["name"] for tool in tools]
        assert names[:2] == ["user-get", "department-list"] and {"create_doc", "get_doc_content"} <= {*names[2:]}
        heard.append(messages[-1]["content"])
        if len(heard) == 3:
            bot.grant("doc", is_granted=False)
        if len(heard) == 4:
            bot.grant("doc")
        return next(script)

    monkeypatch.setattr(example, "ask_model", model)
    with example.connection:
        assert bot.write("Who is lisi? Write it down.").text == "Done."
    asked, member, refused, not_granted, made = heard
    assert asked == "Who is lisi? Write it down." and json.loads(member)["userid"] == "lisi"
    assert "user.delete is not allowed here" in refused
    assert "grant this first: http" in not_granted and json.loads(made)["errcode"] == 0


def test_the_bot_of_the_guide(load: Load, wecom: WiderFake, monkeypatch: pytest.MonkeyPatch) -> None:
    bot = wecom.bot(name="Helper")
    with model_server() as address:
        for name, value in {"": "m", "_KEY": "k", "_URL": f"{address}/v1/chat/completions"}.items():
            monkeypatch.setenv(f"MODEL{name}", value)
        example = load("agent_bot")
        with BotConnection(bot.bot_id, bot.secret, example.router, url=bot.url, name=bot.name):
            called = "<think>I look it up.\n工具：get_weather\n</think>\nIt is **sunny**."
            assert bot.write("How is the weather?", chat="group-1", timeout=WAIT).text == called
            # The result of the tool is in the memory, until a new conversation begins.
            assert bot.write("And now?", chat="group-1", timeout=WAIT).text == "It is **sunny**."
            bot.write("/new", chat="group-1", timeout=WAIT)
            assert bot.write("And now?", chat="group-1", timeout=WAIT).text == called
