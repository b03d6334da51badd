"""How many stations a call has. Each is something to read for who looks for a mistake, and some of its time."""

from __future__ import annotations

import asyncio

from tests.support.walks import async_walks, sync_walks
from wecom_client.testing import FakeWeCom


def test_a_call_has_few_stations(wecom: FakeWeCom) -> None:
    for name, walk in sync_walks(wecom.base_url).items():
        assert walk.files <= 18, f"{name}: {sorted({file for file, _ in walk.steps})}"
        if name == "sync call":
            assert walk.frames <= 60, f"{name}: {walk.steps}"


def test_an_awaited_call_has_few_stations(wecom: FakeWeCom) -> None:
    walks = asyncio.run(async_walks(wecom.base_url))
    assert walks["async call"].frames <= 60, walks["async call"].steps
    assert walks["async call"].files <= 18
    assert walks["async upload"].frames <= 110, walks["async upload"].steps
    assert walks["async upload"].files <= 21
