"""`wecom probe --bot` against the fake, whose bot is used by its owner as the instructions say."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.command import run_here
from tests.support.shared import PROJECT
from wecom_client import AsyncBotConnection, CallbackRouter, ConfigurationError
from wecom_client.testing import FakeBot, FakeWeCom
from wecom_runtime.cli.probing_bot import BotProbe, ProbedConnection
from wecom_runtime.data.deviations import Deviation

QUESTIONS: Mapping[str, Any] = yaml.safe_load((PROJECT / "spec/fake/service.yaml").read_text("utf-8"))["service"]
ASSUMED = {name: str(entry["answer"]) for name, entry in QUESTIONS.items()}
OWNER, GROUP = "zhangsan", "group1"


class Owner:
    """The owner of a bot, who does what the instructions say and reports what the fake shows."""

    def __init__(self, bot: FakeBot, *, is_away: bool) -> None:
        self.bot = bot
        self.is_away = is_away
        self.threads: list[threading.Thread] = []
        self.told: list[str] = []

    def hear(self, instruction: str) -> None:
        self.told.append(instruction)
        act = next((act for begin, act in self.actions.items() if begin in instruction), None)
        if act is not None and not self.is_away:
            thread = threading.Thread(target=act)
            thread.start()
            self.threads.append(thread)

    def write(self, text: str, **more: Any) -> None:
        self.bot.write(text, user=OWNER, timeout=0, **more)

    def send_file(self) -> None:
        self.bot.send_file(b"content", user=OWNER, timeout=0)

    def judge(self, has: Callable[[], bool]) -> Callable[[], None]:
        return lambda: self.write("yes" if has() else "no")

    @property
    def shown(self) -> Mapping[str, Any]:
        """The content of the last message of the bot that is no instruction."""
        said = [one for one in self.bot.messages if one.by == "bot" and one.way == "answer"]
        return said[-1].content

    @property
    def actions(self) -> Mapping[str, Callable[[], None]]:
        return {
            "write your UserID": lambda: self.write(OWNER),
            "Write any word": lambda: self.write("word"),
            "Write another word": lambda: self.write("word"),
            "still see the text": self.judge(lambda: bool(self.shown["stream"].get("content"))),
            "red picture": self.judge(lambda: bool(self.shown["stream"].get("msg_item"))),
            "a card titled": self.judge(lambda: "template_card" in self.shown),
            "Quote": lambda: self.write("word", quote="This text was sent first."),
            "small file": self.send_file,
            "to a group": lambda: self.write("hello", chat=GROUP),
            "card in the group": self.judge(
                lambda: any(one.chat == GROUP and one.type == "template_card" for one in self.bot.messages)
            ),
        }


def ask(
    fake: FakeWeCom, *, minutes: float = 0, step_seconds: float = 60, pause: float = 0, is_away: bool = False
) -> tuple[BotProbe, Owner, list[Deviation]]:
    bot, found = fake.bot(), list[Deviation]()
    owner = Owner(bot, is_away=is_away)
    router = CallbackRouter(on_deviation=found.append)

    async def sleep(seconds: float) -> None:
        fake.clock.advance(seconds)
        await asyncio.sleep(0.01)

    async def run() -> BotProbe:
        connection = AsyncBotConnection(bot.bot_id, bot.secret, router, url=bot.url)
        probed = ProbedConnection(connection)
        async with connection:
            probe = BotProbe(
                probed, router.engine, owner.hear, minutes, step_seconds, pause, now=fake.clock.now, sleep=sleep
            )
            await probe.run()
            return probe

    probe = asyncio.run(run())
    for thread in owner.threads:
        thread.join(60)
    return probe, owner, found


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "en")


def test_the_answers_of_the_fake_are_those_of_the_spec() -> None:
    with FakeWeCom() as fake:
        probe, owner, found = ask(fake, minutes=11)
    assert probe.answers == ASSUMED
    assert found == []
    assert probe.received == {"BotTextMessage": "ok", "BotFileMessage": "ok"}
    assert len([one for one in owner.told if "?" in one or "rite" in one or "Send" in one or "Quote" in one]) <= 12


OTHER = [(name, str(answer)) for name, entry in QUESTIONS.items() for answer in entry["answers"]]


@pytest.mark.parametrize(("question", "answer"), [one for one in OTHER if ASSUMED[one[0]] != one[1]])
def test_each_other_answer_is_found(question: str, answer: str) -> None:
    with FakeWeCom() as fake:
        fake.assume(**{question: answer})
        minutes, pause = 11 if question == "stream_seconds" else 0, 1.5 if question == "frames_at_once" else 0
        probe, _, _ = ask(fake, minutes=minutes, pause=pause)
    assert probe.answers[question] == answer
    others = {name: found for name, found in probe.answers.items() if name != question}
    assert others.items() <= ASSUMED.items()
    assert len(others) == (9 if question == "stream_seconds" else 8)


def test_every_question_has_a_mark_and_texts() -> None:
    assert len(QUESTIONS) == 10
    for name, entry in QUESTIONS.items():
        assert str(entry["answer"]) in map(str, entry["answers"]), name
        assert entry["mark"].split()[0] in ("documented", "seen", "assumed"), name


def test_an_absent_owner() -> None:
    with FakeWeCom() as fake:
        probe, owner, _ = ask(fake, step_seconds=0.01, is_away=True)
    assert probe.answers == {}
    assert owner.told[-1] == "no message came in time: the report has the answers so far"


def test_wrong_assumptions() -> None:
    fake = FakeWeCom()
    with pytest.raises(ConfigurationError, match="'mentions' is not a question; did you mean 'mention'"):
        fake.assume(mentions="space")
    with pytest.raises(ConfigurationError, match="'tab' does not answer 'mention'; answers: space, thin_space, none"):
        fake.assume(mention="tab")


@pytest.mark.parametrize(("language", "form"), [("en", "table"), ("zh", "json")])
def test_the_command(language: str, form: str, tmp_path: Path) -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        done = threading.Event()

        def owner() -> None:
            bot.write(OWNER, user=OWNER)
            asks = {"en": "Write any word to the bot.", "zh": "随便给机器人发一个词。"}
            again = {"en": "Write another word to the bot.", "zh": "再给机器人发一个词。"}
            bot.wait_for_messages(asks[language], timeout=60)
            done.set()
            bot.write("word", user=OWNER)
            bot.wait_for_messages(again[language], timeout=60)
            bot.kick()

        thread = threading.Thread(target=owner)
        thread.start()
        environment = {
            "WECOM_BOT_URL": bot.url,
            "WECOM_BOT_ID": bot.bot_id,
            "WECOM_BOT_SECRET": bot.secret,
            "WECOM_LANG": language,
        }
        words = ("--bot", "--minutes", "0", "--step-seconds", "60", "-o", form)
        result = run_here(tmp_path, environment, "probe", *words)
        thread.join(60)
    assert done.is_set()
    assert result.returncode == 0, result.stderr
    if form == "json":
        report = json.loads(result.stdout)
        assert report["answers"] == {"frames_at_once": "accepted", "user_ids": "plain"}
        assert report["calls"] == [{"call": "BotTextMessage", "app": "bot", "result": "ok"}]
        assert "请打开与机器人的单聊" in result.stderr
        assert "另一个程序以这个机器人连接" in result.stderr
    else:
        assert "frames_at_once = accepted" in result.stdout.splitlines()
        assert ", AI bot" in result.stdout
    assert OWNER not in result.stdout and bot.bot_id not in result.stdout and bot.secret not in result.stdout
