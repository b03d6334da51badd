"""The texts that members read: in the language of the router, whatever the language of developers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from wecom_client import BotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.handling.member_texts import MemberTexts, TextKey
from wecom_runtime.language import translation

GUIDES = Path(__file__).parents[2] / "docs"
KEYS = get_args(TextKey)


@pytest.mark.handlers_fail
@pytest.mark.parametrize("locale", ["C", "en_US.UTF-8", "zh_CN.UTF-8"])
@pytest.mark.parametrize(("settings", "shown"), [({}, "已停止。"), ({"language": "en"}, "Stopped.")])
def test_the_language_of_the_server_does_not_matter(
    settings: dict[str, Any], shown: str, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WECOM_LANG", locale)
    monkeypatch.setenv("LANG", locale)
    router = CallbackRouter(stop_words="/stop", new_words="/new", **settings)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Iterator[str]:
        yield "one"
        raise ValueError

    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            text = bot.write("hi").text
    assert MemberTexts(**settings)["stopped"] == shown
    assert text == "one\n\n" + MemberTexts(**settings)["broken_off"]


@pytest.mark.parametrize("key", [key for key in KEYS if key != "received"])  # which is empty by default
def test_each_text_exists_in_both_languages(key: Any) -> None:
    english = MemberTexts(language="en")[key]
    assert MemberTexts()[key] == translation(english, "zh") != english
    assert MemberTexts({key: "own"})[key] == "own"


def test_a_tool_call_may_be_hidden() -> None:
    assert MemberTexts(language="en").tool("get\nweather {x}") == "Tool: get weather {x}"
    assert MemberTexts({"tool": "[{name}]"}).tool("search") == "[search]"
    assert MemberTexts({"tool": ""}).tool("search") == ""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_guide_lists_all_keys_with_their_texts(language: Any) -> None:
    guide = (GUIDES / language / "57-texts-for-members.md").read_text("utf-8")
    rows = [line.split(" | ") for line in guide.splitlines() if line.startswith("| `")]
    found: dict[str, str] = {}
    for row in rows:
        keys, texts = re.findall(r"`(\w+)`", row[0]), [row[1]]
        if len(keys) > 1:
            texts = re.split(", |、", row[1])
        found.update(zip(keys, texts, strict=True))
    assert found == {key: MemberTexts(language=language)[key] for key in KEYS}
