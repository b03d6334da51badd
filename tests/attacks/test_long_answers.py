"""Texts that are longer than a message: split at any position, and sent by bots to busy chats."""

from __future__ import annotations

import contextlib
import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.hours import FASTER, hurry
from tests.support.waiting import until
from wecom_client import BotConnection, CallbackRouter, split_text
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom

from .figures import Figures

FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})([^\n]*)")
WORDS = (
    "字",
    "一句话。",
    "word ",
    "https://example.com/a/b?c=d ",
    "**bold** ",
    "👩‍👩‍👧",
    "é",
    "🇨🇳",
    "<@zhangsan>",
    "\t",
    "\n",
)
MOST = 20_480
REPORT = "".join(f"## 第 {number} 节\n\n一切正常，没有需要处理的问题。\n\n" for number in range(580))
"""38 kB."""


def document(chance: random.Random) -> str:
    """A text in Markdown as language models write it."""
    parts: list[str] = []
    for _ in range(chance.randrange(1, 12)):
        kind = chance.randrange(4)
        words = "".join(chance.choices(WORDS, k=chance.randrange(200)))
        if kind == 0:
            marks = chance.choice(("```", "~~~", "````"))
            parts.append(f"{marks}python\n{words.replace('`', '')}\n{marks}\n")
        elif kind == 1:
            rows = "".join(f"| {number} | {chance.choice(WORDS).strip()} |\n" for number in range(chance.randrange(40)))
            parts.append(f"| a | b |\n|---|---|\n{rows}\n")
        else:
            parts.append(f"{'## Title' if kind == 2 else ''}\n\n{words}\n\n")
    return "".join(parts)


def is_open(text: str) -> bool:
    """Whether a block of code is not closed."""
    marks = ""
    for line in text.split("\n"):
        found = FENCE.fullmatch(line)
        if found is not None and not marks and not (found[1][0] == "`" and "`" in found[2]):
            marks = found[1]
        elif found is not None and marks and found[1].startswith(marks) and not found[2].strip():
            marks = ""
    return bool(marks)


def letters(text: str) -> str:
    """Return the text outside of code fences and table headers, without spaces."""
    lines = (line for line in text.split("\n") if not FENCE.fullmatch(line) and line not in ("| a | b |", "|---|---|"))
    return "".join("".join(lines).split())


def test_long_texts_are_parted(chance: random.Random, dose: int, figures: Figures) -> None:
    """No piece is too long, ends inside of a character or of a block of code, and nothing is lost between them."""
    texts, pieces, wrong = 300 * dose, 0, 0
    for _ in range(texts):
        text, most = document(chance), chance.choice((64, 100, 512, 2048))
        found = split_text(text, most)
        pieces += len(found)
        wrong += sum(len(piece.encode("utf-8")) > most or is_open(piece) for piece in found)
        wrong += letters(
            "".join(f"{piece}\n" if piece.endswith(("```", "~~~")) else piece for piece in found)
        ) != letters(text)
    figures.dose(texts, "texts")
    figures.after(pieces, "pieces")
    figures.after(wrong, "too long, left open or lost")
    assert wrong == 0


def test_long_answers_of_bots(
    many: Callable[[int, int], int], figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Returned and yielded by turns, in several chats: each arrives whole and in order."""
    hurry(monkeypatch)
    answers, chats = many(6, 120), 3

    def yielded(message: BotTextMessage) -> Iterator[str]:
        for start in range(0, len(REPORT), 1000):
            yield REPORT[start : start + 1000]

    errors: list[Exception] = []
    router = CallbackRouter(on_error=lambda message, error: errors.append(error))

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        return yielded(message) if message.text.content == "yield" else REPORT

    with FakeWeCom(empty=True) as fake, hurried(fake):
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            for number in range(answers):
                bot.write("yield" if number % 2 else "return", user=f"member{number % chats}", timeout=0)
            until(lambda: len(said(bot)) >= 2 * answers and all(one.is_finished for one in bot.messages))
        by_chat: dict[str, str] = {}
        for one in said(bot):
            assert len(one.text.encode()) <= MOST
            by_chat[one.chat] = by_chat.get(one.chat, "") + one.text
    whole = "".join(REPORT.split())
    arrived = sum("".join(text.split()).count(whole) for text in by_chat.values())
    figures.dose(answers, "answers of 38 kB")
    figures.after(arrived, "that arrived whole and in order")
    figures.after(len(errors), "errors")
    assert (arrived, errors) == (answers, [])


@contextlib.contextmanager
def hurried(fake: FakeWeCom) -> Iterator[None]:
    """Let the clock of the fake run as much faster as the limits of chats are shorter, and a little more."""
    ended = threading.Event()

    def run() -> None:
        now = time.monotonic()
        while not ended.wait(0.01):
            before, now = now, time.monotonic()
            fake.clock.advance((now - before) * FASTER)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(10)


def said(bot: Any) -> list[Any]:
    return [one for one in bot.messages if one.by == "bot"]
