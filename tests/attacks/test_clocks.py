"""Clocks that jump, forwards and backwards, on one host or differently on two: calls go on, without a storm."""

from __future__ import annotations

import math
import random
import time
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from wecom_client import MemoryStorage, SuiteClient, WeComClient
from wecom_client.testing import FakeWeCom

from .figures import Figures

GET_TOKEN = "/cgi-bin/gettoken"
JUMPS = (-1e9, -86400 * 400, -86400, -7300, -3600, -61, -1, 0, 1, 61, 3600, 7300, 86400, 86400 * 400, 1e9)


class Clock:
    """`time.time` with a difference, for everybody but WeCom."""

    def __init__(self, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        real = time.time
        monkeypatch.setattr(wecom.clock, "now", real)
        monkeypatch.setattr(time, "time", lambda: real() + self.ahead)


def test_clocks_of_several_hosts_jump(
    wecom: FakeWeCom, chance: random.Random, dose: int, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    wecom.set_tokens(reuse=True)
    clock = Clock(wecom, monkeypatch)
    storage = MemoryStorage()
    hosts: list[tuple[Any, float]] = [
        (
            WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage),
            chance.choice((0.0, -600.0, 600.0, 7300.0)),
        )
        for _ in range(3)
    ]
    jumped = 0.0
    most = 0
    for _ in range(60 * dose):
        fetched = wecom.calls.count(GET_TOKEN)
        jumped = chance.choice(JUMPS)
        if chance.random() < 0.3:
            wecom.expire_tokens()
        for _ in range(2):
            for client, skew in hosts:
                clock.ahead = jumped + skew
                assert client.user.get("zhangsan").userid == "zhangsan"
        most = max(most, wecom.calls.count(GET_TOKEN) - fetched)
        assert most <= 2 * len(hosts), "each call fetches a token"
    # Back on time, nothing of all that is left.
    wecom.expire_tokens()
    clock.ahead = 0.0
    for client, _ in hosts:
        client.user.get("zhangsan")
    fetched = wecom.calls.count(GET_TOKEN)
    for client, _ in hosts * 5:
        client.user.get("zhangsan")
    assert wecom.calls.count(GET_TOKEN) == fetched
    figures.dose(60 * dose, "jumps")
    figures.after(0, "calls that fail")
    figures.after(float(most), "token requests of 3 hosts at most after a jump")


def test_the_ticket_of_a_suite(wecom: FakeWeCom, chance: random.Random, dose: int, figures: Figures) -> None:
    """Tickets with times of any kind: the one that comes last in right time is the one that is used."""
    for _ in range(20 * dose):
        storage = MemoryStorage()
        suite = SuiteClient("ww9", "suite-secret", base_url=wecom.base_url, session=storage)
        now = time.time()
        times = [now * 1000, now + 1e9, 1e300, float("inf"), float("nan"), now + 86400 * 2, now * 1e6, -1e300, 0.0, now]
        for number, sent in enumerate(chance.sample(times, 5)):
            if math.isfinite(sent):
                suite.receive_ticket(f"poison-{number}", sent)
        time.sleep(0.002)
        assert suite.receive_ticket("the-ticket", time.time() + 1)
        reader = SuiteClient("ww9", "suite-secret", base_url=wecom.base_url, session=storage)
        asked: list[str] = []

        def grant(seen: Any, asked: list[str] = asked) -> dict[str, Any]:
            asked.append(seen.json["suite_ticket"])
            return {"suite_access_token": f"token-{len(asked)}", "expires_in": 7200}

        wecom.on("/cgi-bin/service/get_suite_token", grant)
        assert reader.access_token
        assert asked == ["the-ticket"]
        suite.close()
        reader.close()
    figures.dose(100 * dose, "tickets with an invalid time")
    figures.after(0, "that block a later one")
