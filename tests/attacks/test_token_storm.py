"""Many threads and tasks whose token becomes invalid again and again: all calls succeed, with few token requests."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET, in_threads
from wecom_client import AsyncWeComClient, MemoryStorage, SessionStorage, WeComClient
from wecom_client.testing import FakeWeCom

from .drops import Drops
from .figures import Figures

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"
THREADS = 64


class Plain(SessionStorage):
    """A storage with nothing but the three methods."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.kept.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.kept[key] = value

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


@pytest.mark.parametrize("storage", [MemoryStorage, Plain])
def test_threads(
    wecom: FakeWeCom,
    chance: random.Random,
    many: Callable[[int, int], int],
    dose: int,
    figures: Figures,
    storage: Any,
) -> None:
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage(), timeout=60)
    calls = many(3, 100)
    drops = Drops(wecom, chance, every=2 * THREADS)

    def work(name: str) -> None:
        for number in range(calls):
            with drops.call(client):
                assert client.user.get(f"{name}-{number}").userid == f"{name}-{number}"

    results = in_threads(*[lambda name=f"t{n}": work(name) for n in range(THREADS)], limit=60 * dose)
    assert results == [None] * THREADS
    assert drops.count > 0
    assert wecom.calls.count(GET_TOKEN) <= 1 + drops.count
    assert THREADS * calls <= wecom.calls.count(GET_USER) <= THREADS * (calls + drops.count)
    note(figures, wecom, THREADS * calls, drops)
    client.close()


def note(figures: Figures, wecom: FakeWeCom, calls: int, drops: Drops) -> None:
    figures.dose(calls, "calls")
    figures.dose(drops.count, "times all tokens are invalidated")
    figures.after(0, "calls that fail")
    figures.after(wecom.calls.count(GET_TOKEN), "token requests")


def test_tasks(wecom: FakeWeCom, chance: random.Random, many: Callable[[int, int], int], figures: Figures) -> None:
    calls = many(3, 100)
    drops = Drops(wecom, chance, every=2 * THREADS)

    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, timeout=60) as client:

            async def work(name: str) -> None:
                for number in range(calls):
                    with drops.call(client):
                        assert (await client.user.get(f"{name}-{number}")).userid == f"{name}-{number}"

            await asyncio.gather(*(work(f"t{n}") for n in range(THREADS)))

    asyncio.run(main())
    assert drops.count > 0
    assert wecom.calls.count(GET_TOKEN) <= 1 + drops.count
    note(figures, wecom, THREADS * calls, drops)


def test_threads_while_gettoken_fails_at_times(
    wecom: FakeWeCom, chance: random.Random, dose: int, figures: Figures
) -> None:
    """Temporary failures are retried, and no caller gets an invalid token."""
    kinds: list[dict[str, Any]] = [
        {"reset": True},
        {"hang_up": True},
        {"cut": "body"},
        {"status": 502},
        {"errcode": -1},
    ]
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, timeout=60)
    for _ in range(dose):
        wecom.expire_tokens()
        for kind in chance.sample(kinds, 2):
            wecom.fail(GET_TOKEN, **kind, times=1)
        results = in_threads(*[lambda: client.user.get("zhangsan")] * THREADS)
        assert {getattr(result, "userid", repr(result)) for result in results} == {"zhangsan"}
    figures.dose(THREADS * dose, "calls")
    figures.after(0, "calls that fail")
    client.close()
