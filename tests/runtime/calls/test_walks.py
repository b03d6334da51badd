"""The number of frames and files of common operations. Each is code that a reader has to follow, and takes time."""

from __future__ import annotations

import asyncio
from itertools import groupby

from tests.support.walks import async_walks, bot_walk, fake_walk, field_walk, queue_walks, sync_walks
from wecom_client.testing import FakeWeCom


def test_a_call_has_few_stations(wecom: FakeWeCom) -> None:
    for name, walk in sync_walks(wecom.base_url).items():
        assert walk.files <= 18, f"{name}: {sorted({file for file, _ in walk.steps})}"
        if name == "sync call":
            assert walk.frames <= 61, f"{name}: {walk.steps}"


def test_an_awaited_call_has_few_stations(wecom: FakeWeCom) -> None:
    walks = asyncio.run(async_walks(wecom.base_url))
    assert walks["async call"].frames <= 60, walks["async call"].steps
    assert walks["async call"].files <= 18
    assert walks["async upload"].frames <= 110, walks["async upload"].steps
    assert walks["async upload"].files <= 21


def test_a_callback_has_few_stations() -> None:
    walks = queue_walks()
    assert walks["callback to a queue"].frames <= 148, walks["callback to a queue"].steps
    assert walks["callback to a queue"].files <= 31
    assert walks["worker of the queue"].frames <= 232, walks["worker of the queue"].steps
    assert walks["worker of the queue"].files <= 29


def test_an_answer_in_pieces_has_few_stations() -> None:
    walk = asyncio.run(bot_walk())
    # Frames and files depend on how much is written at once, and on waits: only the distinct functions are counted.
    assert len(set(walk.steps)) <= 240, sorted(set(walk.steps))
    assert walk.files <= 54


def test_a_field_has_few_stations() -> None:
    walk = field_walk()
    assert walk.frames <= 103, walk.steps
    assert walk.files <= 19


STAGES = [
    "server",
    "engine",
    "calls",
    "admission",
    "faults",
    "checks",
    "service",
    "ids",
    "steps",
    "forms",
]
"""The stages of the fake's answer, in order."""


def test_the_fake_answers_in_one_order() -> None:
    walk = fake_walk()
    names = [file.rpartition(".")[2] for file, _ in walk.steps]
    assert [name for name in dict.fromkeys(names) if name in STAGES] == STAGES
    entered = [name for name, _ in groupby(names)]
    assert [entered.count(name) for name in ("tokens", "rights", "faults", "ids", "forms")] == [1, 1, 1, 1, 1], entered
    assert walk.files <= 20, sorted(set(names))
    assert walk.moves <= 43, entered
