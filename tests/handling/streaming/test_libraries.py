"""Streams of model and agent libraries, recognised by shape, as pieces and as answers of a bot."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest

from tests.handling.test_streaming import BROKEN_OFF, Chat, router_of
from tests.support.library_streams import FAILURES, PIECES, RECORDINGS, REPEATING, WEATHER, Recording, as_objects
from wecom_client import InvalidArgumentError, StreamFailedError, Thinking, ToolCall, WeComError, stream_pieces
from wecom_client.callbacks import BotTextMessage
from wecom_runtime.handling.member_texts import MemberTexts
from wecom_runtime.handling.streaming.chunks import StreamText
from wecom_runtime.handling.streaming.libraries.table import READERS
from wecom_runtime.handling.streaming.pieces import decoded_arguments

ALIKE = [one for one in RECORDINGS if one.pieces is PIECES]
SHOWN = "<think>I look it up.\n工具：get_weather\n</think>\nIt is **sunny**."
WITHOUT_TOOLS = "<think>I look it up.</think>\nIt is **sunny**."


async def each(items: list[Any]) -> AsyncIterator[Any]:
    for item in items:
        await asyncio.sleep(0)
        yield item


async def gathered(stream: AsyncIterator[Any]) -> list[Any]:
    return [piece async for piece in stream]


def joined(pieces: list[Any]) -> list[Any]:
    """Pieces with adjacent texts of a kind joined, since libraries cut them differently."""
    found: list[Any] = []
    for piece in pieces:
        if found and isinstance(piece, str) and type(found[-1]) is type(piece):
            found[-1] = type(piece)(found[-1] + piece)
        else:
            found.append(piece)
    return [(type(piece), piece) for piece in found]


def test_each_library_of_the_table_has_a_recording() -> None:
    assert {reader.library for reader in READERS} == {one.library for one in RECORDINGS}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("form", ["dicts", "objects"])
@pytest.mark.parametrize("recording", RECORDINGS, ids=[f"{n}-{one.library}" for n, one in enumerate(RECORDINGS)])
def test_the_pieces_of_each_library(recording: Recording, form: str, is_async: bool) -> None:
    events = recording.events if form == "dicts" else as_objects(recording.events)
    pieces = asyncio.run(gathered(stream_pieces(each(events)))) if is_async else list(stream_pieces(iter(events)))
    assert joined(pieces) == joined(recording.pieces)


@pytest.mark.parametrize("recording", ALIKE, ids=[f"{n}-{one.library}" for n, one in enumerate(ALIKE)])
@pytest.mark.parametrize("kind", ["returned", "yielded"])
def test_a_handler_returns_or_yields_the_events_of_each_library(recording: Recording, kind: str) -> None:
    def returned(message: BotTextMessage) -> Any:
        return iter(recording.events)

    async def yielded(message: BotTextMessage) -> AsyncIterator[Any]:
        async for event in each(recording.events):
            yield event

    chat = Chat(router_of(returned if kind == "returned" else yielded))
    assert chat.end(chat.ask())["stream"]["content"] == SHOWN


def test_the_line_of_a_tool_call_can_be_hidden() -> None:
    chat = Chat(router_of(lambda message: iter(RECORDINGS[0].events), texts={"tool": ""}))
    assert chat.end(chat.ask())["stream"]["content"] == WITHOUT_TOOLS


def test_the_arguments_of_a_tool_call_are_in_no_repr() -> None:
    assert repr(WEATHER) == "ToolCall(name='get_weather')"
    assert ToolCall("f", {"a": 1}) != ToolCall("f", {"a": 2})


@pytest.mark.parametrize("failure", FAILURES, ids=[f"{n}-{one.library}" for n, one in enumerate(FAILURES)])
@pytest.mark.parametrize("form", ["dicts", "objects"])
def test_a_reported_failure_is_an_exception(failure: Recording, form: str) -> None:
    events = failure.events if form == "dicts" else as_objects(failure.events)
    with pytest.raises(StreamFailedError, match="Too busy") as raised:
        list(stream_pieces(iter(events)))
    assert (raised.value.library, raised.value.code) == (failure.library, "overloaded")
    again = pickle.loads(pickle.dumps(copy.copy(raised.value)))  # noqa: S301 - our own
    assert isinstance(again, WeComError)
    assert str(again) == str(raised.value)


@pytest.mark.parametrize("failure", FAILURES, ids=[f"{n}-{one.library}" for n, one in enumerate(FAILURES)])
def test_a_reported_failure_ends_an_answer_as_an_exception_does(failure: Recording) -> None:
    errors: list[Exception] = []
    started: list[Any] = [{"choices": [{"delta": {"content": "It is"}}]}]
    router = router_of(
        lambda message: iter([*started, *failure.events]), on_error=lambda message, error: errors.append(error)
    )
    chat = Chat(router)
    assert chat.end(chat.ask())["stream"]["content"] == f"It is\n\n{BROKEN_OFF}"
    assert [type(error) for error in errors] == [StreamFailedError]


def test_a_key_in_a_reported_failure_is_hidden() -> None:
    event = {"type": "error", "error": {"type": "auth", "message": "https://a/?access_token=abcdef1234 is wrong"}}
    with pytest.raises(StreamFailedError) as raised:
        list(stream_pieces(iter([event])))
    assert "abcdef1234" not in str(raised.value)


def test_a_failure_without_a_code_is_an_exception() -> None:
    with pytest.raises(StreamFailedError, match=r"Too busy\."):
        list(stream_pieces(iter([{"force_stop": True, "force_stop_reason": "Too busy."}])))


def test_a_final_answer_replaces_what_the_model_of_an_agent_wrote() -> None:
    events: list[Any] = [
        {"content": "Thought: I look", "tool_calls": None, "token_usage": None},
        {"output": "It is **sunny**.", "is_final_answer": True},
    ]
    chat = Chat(router_of(lambda message: iter(events)))
    assert chat.end(chat.ask())["stream"]["content"] == "It is **sunny**."


def test_an_unknown_shape_keeps_the_output_and_names_its_type_and_the_remedy() -> None:
    class Surprise:
        pass

    errors: list[Exception] = []
    router = router_of(
        lambda message: iter(["It is", Surprise()]), on_error=lambda message, error: errors.append(error)
    )
    chat = Chat(router)
    assert chat.end(chat.ask())["stream"]["content"] == f"It is\n\n{BROKEN_OFF}"
    (error,) = errors
    assert isinstance(error, InvalidArgumentError)
    assert "Surprise" in str(error)
    assert "router.stream_reader" in str(error)
    with pytest.raises(InvalidArgumentError, match=r"router\.stream_reader"):
        list(stream_pieces(iter([Surprise()])))
    with pytest.raises(InvalidArgumentError, match="is not a stream"):
        list(stream_pieces(3))  # type: ignore[call-overload]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("is_shown", [False, True], ids=["pieces", "answer"])
def test_a_stream_that_is_a_context_manager_is_entered_and_exited(is_async: bool, is_shown: bool) -> None:
    entered: list[str] = []

    @contextmanager
    def opened() -> Iterator[Iterator[Any]]:
        entered.append("in")
        yield iter(RECORDINGS[0].events)
        entered.append("out")

    @asynccontextmanager
    async def opened_async() -> AsyncIterator[AsyncIterator[Any]]:
        entered.append("in")
        yield each(RECORDINGS[0].events)
        entered.append("out")

    stream: Any = opened_async() if is_async else opened()
    if is_shown:
        chat = Chat(router_of(lambda message: stream))
        assert chat.end(chat.ask())["stream"]["content"] == SHOWN
        assert chat.router.close(10)
    else:
        pieces = asyncio.run(gathered(stream_pieces(stream))) if is_async else list(stream_pieces(stream))
        assert joined(pieces) == joined(PIECES)
    assert entered == ["in", "out"]


def test_a_stream_is_closed_when_its_answer_breaks_off() -> None:
    closed: list[str] = []

    def events() -> Iterator[Any]:
        try:
            yield "It is"
            yield object()
        finally:
            closed.append("closed")

    chat = Chat(router_of(lambda message: events()))
    chat.end(chat.ask())
    assert chat.router.close(10)
    assert closed == ["closed"]


def test_the_method_stream_events_is_called() -> None:
    class Run:
        def stream_events(self) -> AsyncIterator[Any]:
            return each(RECORDINGS[2].events)

    assert RECORDINGS[2].library == "openai-agents"
    assert joined(asyncio.run(gathered(stream_pieces(Run())))) == joined(PIECES)
    chat = Chat(router_of(lambda message: Run()))
    assert chat.end(chat.ask())["stream"]["content"] == SHOWN


def test_the_lines_of_an_http_response_are_events() -> None:
    events = next(one.events for one in RECORDINGS if one.library == "Dify")
    lines = [b"event: ping", b"", *(f"data: {json.dumps(event)}".encode() for event in events), b"data: [DONE]"]

    class Response:
        def raise_for_status(self) -> None: ...

        def iter_lines(self) -> Iterator[bytes]:
            return iter(lines)

        def __enter__(self) -> Response:
            return self

        def __exit__(self, *error: object) -> None: ...

    expected = [WEATHER, "It is **sunny**. Yes."]
    assert joined(list(stream_pieces(Response()))) == joined(expected)
    assert joined(list(stream_pieces(iter(lines)))) == joined(expected)


def test_text_that_each_chunk_repeats_is_shown_once() -> None:
    assert "".join(map(str, stream_pieces(iter(REPEATING.events)))) == "It is **sunny**."


@pytest.mark.parametrize("seed", range(20))
def test_both_kinds_of_chunks_of_dashscope_give_the_same_text(seed: int) -> None:
    numbers = random.Random(seed)
    chunks = ["".join(numbers.choices("ha", k=numbers.randint(1, 2))) for _ in range(8)]
    repeated = ["".join(chunks[: n + 1]) for n in range(len(chunks))]

    def events(texts: list[str], last: str) -> Iterator[Any]:
        base = REPEATING.events[0]
        for text in [*texts, last]:
            event = copy.deepcopy(base)
            event["output"]["choices"][0]["message"]["content"] = text
            event["output"]["choices"][0]["finish_reason"] = "stop" if text is last else "null"
            yield event

    assert "".join(map(str, stream_pieces(events(repeated, "".join(chunks))))) == "".join(chunks)
    # Chunks such as "h", "ha", "haha" could be of both kinds; the first three decide.
    if not (chunks[1].startswith(chunks[0]) and chunks[2].startswith(chunks[1])):
        assert "".join(map(str, stream_pieces(events(chunks, "")))) == "".join(chunks)


def test_refusals_are_shown() -> None:
    refusal = "I cannot help."
    streams: list[list[Any]] = [
        [{"choices": [{"delta": {"refusal": refusal}}]}],
        [{"type": "response.refusal.delta", "delta": refusal}, {"type": "response.refusal.done", "refusal": refusal}],
    ]
    assert ["".join(map(str, stream_pieces(iter(one)))) for one in streams] == [refusal] * 2
    silent: list[list[Any]] = [
        [{"type": "message_start"}, {"type": "message_delta", "delta": {"stop_reason": "refusal"}}],
        [{"candidates": [{"content": None, "finish_reason": "SAFETY"}]}],
        [{"candidates": None, "prompt_feedback": {"block_reason": "SAFETY"}}],
        [{"choices": [{"delta": {}, "finish_reason": "content_filter"}]}],
    ]
    assert [list(stream_pieces(iter(one))) for one in silent] == [["The model refused to answer."]] * 4


def test_a_moderated_text_replaces_the_text_so_far() -> None:
    events = [
        {"event": "message", "task_id": "t", "answer": "Something bad"},
        {"event": "message_replace", "task_id": "t", "answer": "Removed."},
    ]
    chat = Chat(router_of(lambda message: iter(events)))
    assert chat.end(chat.ask())["stream"]["content"] == "Removed."


def test_parallel_tool_calls_with_one_index_are_distinguished_by_id() -> None:
    calls = [
        {"choices": [{"delta": {"tool_calls": [{"index": 0, "id": i, "function": {"name": n, "arguments": a}}]}}]}
        for i, n, a in (("c1", "one", "{}"), ("c2", "two", '{"a":'), (None, None, " 1}"))
    ]
    assert list(stream_pieces(iter(calls))) == [ToolCall("one"), ToolCall("two", {"a": 1})]


def test_a_tool_call_and_thinking_of_ones_own_are_pieces() -> None:
    pieces: list[Any] = [Thinking("Why?"), ToolCall("search", "not JSON"), "Because."]
    assert list(stream_pieces(iter(pieces))) == pieces
    chat = Chat(router_of(lambda message: iter(pieces)))
    assert chat.end(chat.ask())["stream"]["content"] == "<think>Why?\n工具：search\n</think>\nBecause."


def test_a_tool_call_that_waited_for_an_approval_is_shown_once() -> None:
    call = {"event_kind": "function_tool_call", "part": {"tool_name": "delete", "tool_call_id": "c1", "args": "{}"}}
    assert list(stream_pieces(iter([call, call]))) == [ToolCall("delete")]


def test_json_of_others_that_is_nested_too_deeply_is_no_event() -> None:
    deep = "[" * 200_000
    with pytest.raises(InvalidArgumentError, match="cannot read a bytes"):
        list(stream_pieces(iter([b'data: {"a": ' + deep.encode()])))
    assert decoded_arguments(deep) == deep


def test_thinking_without_end_ends() -> None:
    text = StreamText(MemberTexts())
    for _ in range(1000):
        text.add(Thinking("x" * 1000))
    with pytest.raises(InvalidArgumentError, match="the thinking of an answer is limited to 1000000 bytes"):
        text.add(Thinking("x"))
    text.add("An answer")
    assert text.answer_text == "An answer"
