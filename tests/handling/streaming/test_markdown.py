"""Answers whose Markdown is incomplete while they are generated."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.handling.test_streaming import Chat, router_of
from wecom_client import Thinking
from wecom_runtime.handling.streaming.markdown import repaired

HEADER = "| city | weather |\n"
TABLE = f"{HEADER}|---|---|\n"
SHOWN = [
    ("It is **sun", "It is **sun**"),
    ("It is **", "It is "),
    ("Well. <think>it is **sun", "Well. <think>it is **sun"),
    ("It is **sunny*", "It is **sunny**"),
    ("It is **sunny**", "It is **sunny**"),
    ("It is *sun", "It is *sun*"),
    ("It is __sun", "It is __sun__"),
    ("It is ***sun", "It is ***sun***"),
    ("It was ~~sun", "It was ~~sun~~"),
    ("**bold** *it", "**bold** *it*"),
    ("**bold and *it", "**bold and *it***"),
    ("- **one**\n- **tw", "- **one**\n- **tw**"),
    ("**a\n\nnext paragraph", "**a\n\nnext paragraph"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"),
    (r"\*no", r"\*no"),
    ("run `ls", "run `ls`"),
    ("run `ls` n", "run `ls` n"),
    ("run `a **b", "run `a **b`"),
    ("run ``a ` b", "run ``a ` b``"),
    ("```py\nx = **1", "```py\nx = **1\n```"),
    ("```py", ""),
    ("```py\nx\n``", "```py\nx\n```"),
    ("```py\nx\n```", "```py\nx\n```"),
    ("~~~~\nx\n~~~", "~~~~\nx\n~~~\n~~~~"),
    ("```\nx\n```\n**b", "```\nx\n```\n**b**"),
    ("see [the docs](http://a", "see "),
    ("see [the docs]", "see "),
    ("see [the d", "see "),
    ("see ![chart](http://a", "see "),
    ("see [a](b) and [c", "see [a](b) and "),
    ("see [a](b).", "see [a](b)."),
    ("[1] is no link", "[1] is no link"),
    ("`[a`", "`[a`"),
    ("| city | wea", ""),
    (HEADER, ""),
    (f"{HEADER}|--", ""),
    (TABLE, TABLE),
    (f"{TABLE}| Guangzhou | su", TABLE),
    (f"{TABLE}| Guangzhou | sunny |\n", f"{TABLE}| Guangzhou | sunny |\n"),
    ("a heading?\n-", "a heading?\n"),
    ("a heading?\n- no", "a heading?\n- no"),
    ("#", ""),
    ("## A", "## A"),
    ("1.", ""),
    ("4", "4"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_incomplete_markdown_is_shown_repaired(text: str, shown: str) -> None:
    assert repaired(text) == shown


def test_thinking_is_left_as_it_is() -> None:
    assert repaired("<think>a **b</think>\nx **y") == "<think>a **b</think>\nx **y**"
    assert repaired("<think>a **b") == "<think>a **b"


@given(st.text(st.sampled_from("ab *_`~[]()|-#>!1.\n\\"), max_size=60))
def test_the_shown_text_begins_with_the_text(text: str) -> None:
    """Only the end is changed: some characters are held back, and markers follow."""
    shown = repaired(text)
    common = next((n for n, (one, other) in enumerate(zip(text, shown, strict=False)) if one != other), len(text))
    assert set(shown[min(common, len(shown)) :]) <= set("*_`~\n")


@pytest.mark.parametrize(
    "pieces", [["Hello **wor", "ld** and `co", "de`\n| a |\n", "|---|\n| 1", " |"], ["```\n", "x"]]
)
def test_the_finished_text_is_the_received_text(pieces: list[str]) -> None:
    gate = threading.Event()

    def handler(message: Any) -> Iterator[Any]:
        yield Thinking("Why **not")
        yield pieces[0]
        assert gate.wait(20)
        yield from pieces[1:]

    chat = Chat(router_of(handler))
    first = chat.until(chat.ask(), lambda answer: "</think>\n" in answer["stream"]["content"])
    assert first["stream"]["content"].startswith("<think>Why **not</think>\n")
    assert first["stream"]["content"].endswith("</think>\n" + repaired(pieces[0]))
    gate.set()
    assert chat.end(first)["stream"]["content"] == "<think>Why **not</think>\n" + "".join(pieces)
