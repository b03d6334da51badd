"""The distance between messages to one receiver: `message_gap`."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.clients import Driver
from wecom_client import CallTimeoutError, WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.flow import Sleep

SEND = "/cgi-bin/message/send"
HELLO: dict[str, Any] = {"content": "hello"}


def test_a_message_waits_for_the_distance_to_the_one_before(
    driver: Driver, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []

    def pause(command: Sleep, transport: Any) -> None:
        pauses.append(command.seconds)

    async def apause(command: Sleep, transport: Any) -> None:
        pauses.append(command.seconds)

    monkeypatch.setattr(Sleep, "perform", pause)
    monkeypatch.setattr(Sleep, "aperform", apause)
    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + sum(pauses))
    monkeypatch.setattr("wecom_runtime.calls.receivers.time", clock)
    client = driver.client(wecom.base_url, agent_id=1000002, message_gap=5, timeout=600)
    for _ in range(3):
        driver.run(client.message.send("text", touser=["zhangsan"], text=HELLO))
    assert len(pauses) == 2 and all(0 < seconds <= 5 for seconds in pauses)
    driver.run(client.message.send("text", touser=["lisi"], text=HELLO))
    driver.run(client.user.get("zhangsan"))
    assert len(pauses) == 2
    driver.run(client.message.send("text", touser=["wangwu", "lisi"], text=HELLO))
    assert len(pauses) == 3
    long = {"content": "word " * 1000}
    answers = driver.run(client.message.send_pieces("text", touser=["zhaoliu"], text=long))
    assert len(answers) == 3 and len(pauses) == 5


def test_the_wait_counts_as_time_of_the_call(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002, message_gap=1000)
    driver.run(client.message.send("text", touser=["zhangsan"], text=HELLO, timeout=5))
    with pytest.raises(CallTimeoutError, match=r"other texts to this receiver.*nothing was sent") as caught:
        driver.run(client.message.send("text", touser=["zhangsan"], text=HELLO, timeout=5))
    assert not caught.value.may_have_arrived
    driver.run(client.message.send("text", touser=["lisi"], text=HELLO, timeout=5))
    assert [call.request["touser"] for call in wecom.calls.to(SEND)] == ["zhangsan", "lisi"]


def test_messages_of_threads_and_tasks_go_one_after_the_other(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002, message_gap=0.001)
    calls = [
        lambda number=number: client.message.send("text", touser=["zhangsan"], text={"content": f"{number}"})
        for number in range(5)
    ]
    assert not [one for one in driver.together(*calls) if isinstance(one, BaseException)]
    sent = wecom.calls.to(SEND)
    assert sorted(call.request["text"]["content"] for call in sent) == ["0", "1", "2", "3", "4"]


def test_the_distance_is_a_positive_number() -> None:
    with pytest.raises(ValueError, match="message_gap"):
        WeComClient("ww1", "secret", message_gap=0)
