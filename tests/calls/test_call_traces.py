"""The number of frames and files of common operations. Each is code that a reader has to follow, and takes time."""

from __future__ import annotations

import asyncio
from itertools import groupby

from tests.support.call_traces import async_traces, bot_trace, fake_trace, field_trace, queue_traces, sync_traces
from wecom_client.testing import FakeWeCom
from wecom_runtime.handling.failures import failure_observers


def test_a_call_enters_few_frames(wecom: FakeWeCom) -> None:
    for name, trace in sync_traces(wecom.base_url).items():
        assert trace.files <= 14, f"{name}: {sorted({file for file, _ in trace.steps})}"
        assert trace.frames <= (55 if name == "sync call" else 60), f"{name}: {trace.steps}"


def test_an_awaited_call_enters_few_frames(wecom: FakeWeCom) -> None:
    traces = asyncio.run(async_traces(wecom.base_url))
    assert traces["async call"].frames <= 41, traces["async call"].steps
    assert traces["async call"].files <= 14
    assert traces["async upload"].frames <= 95, traces["async upload"].steps
    assert traces["async upload"].files <= 18


def test_a_callback_enters_few_frames() -> None:
    observers = list(failure_observers)  # fakes of the run
    for one in observers:
        failure_observers.discard(one)
    traces = queue_traces()
    for one in observers:
        failure_observers.add(one)
    # The message is stored before it is acknowledged, and then given to the queue.
    assert traces["callback to a queue"].frames <= 204, traces["callback to a queue"].steps
    assert traces["callback to a queue"].files <= 40
    assert traces["worker of the queue"].frames <= 240, traces["worker of the queue"].steps
    assert traces["worker of the queue"].files <= 34


def test_a_streaming_answer_enters_few_functions() -> None:
    trace = asyncio.run(bot_trace())
    # Frames and files depend on how much is written at once, and on waits: only the distinct functions are counted.
    assert len(set(trace.steps)) <= 240, sorted(set(trace.steps))
    assert trace.files <= 54


def test_a_field_of_the_spec_enters_few_frames() -> None:
    trace = field_trace()
    assert trace.frames <= 82, trace.steps
    assert trace.files <= 17


STAGES = [
    "server",
    "engine",
    "calls",
    "admission",
    "faults",
    "service",
    "checks",
    "ids",
    "steps",
    "forms",
]
"""The stages of the fake's answer, in order."""


def test_the_fake_answers_in_one_order() -> None:
    trace = fake_trace()
    names = [file.rpartition(".")[2] for file, _ in trace.steps]
    assert [name for name in dict.fromkeys(names) if name in STAGES] == STAGES
    entered = [name for name, _ in groupby(names)]
    assert [entered.count(name) for name in ("tokens", "rights", "faults", "ids", "forms")] == [1, 1, 1, 1, 1], entered
    assert trace.files <= 22, sorted(set(names))
    assert trace.moves <= 48, entered
