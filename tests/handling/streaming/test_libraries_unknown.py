"""Streams of libraries that no reader knows, and functions of an app that read events."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from tests.handling.test_streaming import BROKEN_OFF, Chat, router_of
from wecom_client import CallbackRouter, InvalidArgumentError, Thinking, ToolCall, stream_pieces


@attrs.define
class Delta:
    delta: str


@attrs.define
class Content:
    content: str | None
    event: str = "content"


@attrs.define
class ToolOutput:
    content: str


@attrs.define
class ReasoningStep:
    text: str


@attrs.define
class RunCompleted:
    content: str


@attrs.define
class Usage:
    tokens: int


def shown(events: list[Any]) -> str:
    return "".join(str(piece) for piece in stream_pieces(iter(events)))


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([Delta("a"), Delta("b")], "ab"),
        ([Content("a"), Content(None), Content("b")], "ab"),
        ([ReasoningStep("why"), Delta("a"), ToolOutput("secret"), Delta("b"), RunCompleted("ab")], "ab"),
        ([Usage(1), Content("a"), Delta("other"), Content("b"), Usage(2)], "ab"),
        ([Content("started", "run_started"), Content("x", "tool"), Content("y", "run_started")], "startedy"),
        ([Content("x", "tool_result"), Content("a"), Content("b"), Content("ab", "completed")], "ab"),
        ([{"type": "piece", "delta": "a"}, {"type": "end_result", "delta": "ab"}], "a"),
        ([{"text": "a"}, {"text": "b"}], "ab"),
        ([{"delta": {"text": "nested"}, "content": "a"}], "a"),
    ],
)
def test_the_texts_of_one_kind_of_event_are_the_answer(events: list[Any], expected: str) -> None:
    assert shown(events) == expected
    chat = Chat(router_of(lambda message: iter(events)))
    assert chat.end(chat.ask())["stream"]["content"] == expected


@pytest.mark.parametrize(
    "events", [[Usage(1)], [ToolOutput("secret"), ReasoningStep("why")], [{"type": "usage", "n": 1}], ["a", Usage(1)]]
)
def test_events_without_any_text_end_the_answer_in_an_error(events: list[Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=r"router\.stream_reader"):
        list(stream_pieces(iter(events)))
    errors: list[Exception] = []
    chat = Chat(router_of(lambda message: iter(["It is", *events]), on_error=lambda _, error: errors.append(error)))
    content = chat.end(chat.ask())["stream"]["content"]
    assert content.startswith("It is") and content.endswith(BROKEN_OFF) and "secret" not in content
    assert len(errors) == 1


@pytest.mark.parametrize("value", [5, 1.5, object, b"x", {1, 2}, {"colour": "red"}])
def test_a_value_that_is_no_event_is_an_error_at_once(value: Any) -> None:
    def events() -> Iterator[Any]:
        yield value
        pytest.fail("the stream is read on")

    with pytest.raises(InvalidArgumentError, match="cannot read"):
        list(stream_pieces(events()))


def test_one_line_of_the_log_can_be_pasted(caplog: pytest.LogCaptureFixture) -> None:
    @attrs.define
    class Fresh:
        content: str

    with caplog.at_level(logging.WARNING, "wecom_client"):
        for _ in range(3):
            assert shown([Fresh("private"), Fresh("words")]) == "privatewords"
    (record,) = caplog.records
    line = record.getMessage()
    assert f"{Fresh.__module__}.{Fresh.__qualname__}" in line
    assert line.endswith(f"router.stream_reader({Fresh.__qualname__}, lambda event: event.content)")
    assert "private" not in line


def test_a_function_reads_the_events_of_a_class_and_its_subclasses() -> None:
    class Token:
        def __init__(self, word: str, *, is_thought: bool = False) -> None:
            self.word = word
            self.is_thought = is_thought

    class LastToken(Token):
        pass

    class Call:
        pass

    class Noise:
        content = "noise"

    router = CallbackRouter()
    router.stream_reader(Token, lambda event: Thinking(event.word) if event.is_thought else event.word)
    router.stream_reader(Call, lambda event: [ToolCall("look", {}), "!"])
    router.stream_reader(Noise, lambda event: None)
    events = [Token("hm", is_thought=True), Noise(), Token("a"), Call(), LastToken("b")]
    assert list(stream_pieces(iter(events))) == [Thinking("hm"), "a", ToolCall("look", {}), "!", "b"]
    assert list(stream_pieces(iter([Noise()]))) == []


def test_stream_reader_takes_a_class_and_a_function() -> None:
    for cls, function in ((Delta("x"), str), (Delta, "delta")):
        with pytest.raises(InvalidArgumentError, match="a class of events and a function"):
            CallbackRouter().stream_reader(cls, function)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
