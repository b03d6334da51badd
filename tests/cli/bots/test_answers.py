"""Answers of programs as values and streams."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wecom_client import Thinking, ToolCall, WeComError
from wecom_runtime.cli.bots.answers import AnswerError, answer_of, chunks_of_events, chunks_of_lines

CARD = {"card_type": "text_notice", "main_title": {"title": "Hi"}}


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("hi", "hi"),
        ({"text": "hi"}, "hi"),
        ({"markdown": "**hi**"}, "**hi**"),
        (CARD, {"msgtype": "template_card", "template_card": CARD}),
        ({"template_card": CARD}, {"msgtype": "template_card", "template_card": CARD}),
        ({"msgtype": "image", "image": {"media_id": "1"}}, {"msgtype": "image", "image": {"media_id": "1"}}),
        (None, None),
        ({}, None),
        ("", None),
    ],
)
def test_shapes(value: Any, answer: Any) -> None:
    assert answer_of(value) == answer


@pytest.mark.parametrize(
    "value", [[], ["private"], 7, True, {"output": "private"}, {"text": 1}, {"thinking": "…"}, {"a": 1, "text": ""}]
)
def test_other_values_are_refused_without_their_content(value: Any) -> None:
    with pytest.raises(AnswerError, match="none of the known shapes") as refused:
        answer_of(value)
    assert "private" not in str(refused.value)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/0/output", [{"output": "hi"}]),
        ("/data/outputs/text", {"data": {"outputs": {"text": "hi"}}}),
        ("/a~1b", {"a/b": "hi"}),
    ],
)
def test_a_pointer_names_the_answer(pointer: str, value: Any) -> None:
    assert answer_of(value, pointer) == "hi"
    with pytest.raises(AnswerError, match="nothing at"):
        answer_of({"other": 1}, pointer)


async def _given(lines: list[bytes]) -> AsyncIterator[bytes]:
    for line in lines:
        yield line


def events(text: str, pointer: str = "") -> list[Any]:
    async def read() -> list[Any]:
        return [chunk async for chunk in chunks_of_events(_given(text.encode().split(b"\n")), pointer)]

    return asyncio.run(read())


def lines(text: str, pointer: str = "") -> list[Any]:
    async def read() -> list[Any]:
        return [chunk async for chunk in chunks_of_lines(_given(text.encode().split(b"\n")), pointer)]

    return asyncio.run(read())


def test_events_of_all_shapes() -> None:
    text = (
        ": a comment\r\n\r\nid: 1\ndata: plain\n\ndata: two\ndata: lines\n\ndata: 42\n\n"
        'data: {"thinking": "well"}\n\ndata: {"tool": "search"}\n\ndata: {"text": "hi"}\n\n'
        'data: {"choices": [{"delta": {"content": "of a model"}}]}\n\n'
        f"data: {json.dumps({'template_card': CARD})}\n\ndata: [DONE]\n\ndata: after the end\n\n"
    )
    chunks = events(text)
    assert chunks == ["plain", "two\nlines", "42", "well", ToolCall("search"), "hi", "of a model", CARD]
    assert isinstance(chunks[3], Thinking)
    assert events("data: no empty line at the end") == ["no empty line at the end"]


def test_events_of_dify() -> None:
    made = [
        {"event": "workflow_started", "workflow_run_id": "1", "task_id": "t", "data": {}},
        {"event": "text_chunk", "workflow_run_id": "1", "task_id": "t", "data": {"text": "sun"}},
        {"event": "text_chunk", "workflow_run_id": "1", "task_id": "t", "data": {"text": "ny"}},
    ]
    text = "".join(f"data: {json.dumps(one)}\n\n" for one in made)
    assert events(text) == events(text, "/data/text") == ["sun", "ny"]
    failed = {"event": "workflow_finished", "task_id": "t", "data": {"status": "failed", "error": "no credit"}}
    with pytest.raises(WeComError):
        events(f"data: {json.dumps(failed)}\n\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("event: error\ndata: {}\n\n", "the program reports an error"),
        ('data: {"output": "hi"}\n\n', "none of the known shapes"),
    ],
)
def test_bad_events(text: str, message: str) -> None:
    with pytest.raises(AnswerError, match=message):
        events(text)


def test_lines() -> None:
    assert lines('"a"\n\n{"text": "b"}\n{"thinking": "c"}') == ["a", "b", "c"]
    assert lines('{"delta": "a"}\n{"usage": 1}', "/delta") == ["a"]
    with pytest.raises(AnswerError, match="not JSON"):
        lines("plain")
    with pytest.raises(AnswerError, match="nothing at /delta"):
        lines('{"usage": 1}', "/delta")


@given(st.lists(st.text().filter(lambda text: text not in ("", "[DONE]")), max_size=5))
def test_any_texts_survive(texts: list[str]) -> None:
    assert events("".join(f"data: {json.dumps({'text': text})}\n\n" for text in texts)) == texts
