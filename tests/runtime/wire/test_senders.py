"""Requests from other addresses than WeCom's: refused, with a list that is fetched and renewed."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from .sender import Sender
from .small import Router

SENDER = Sender()
LIST = ["203.0.113.20", "203.0.113.128/25", " 2001:db8::/32 ", "nonsense"]


def status(router: Router, address: str | None) -> int:
    return router.handle(*SENDER.get("123"), sender=address).status


async def fetch_async() -> Any:
    await asyncio.sleep(0)
    return SimpleNamespace(ip_list=LIST)


@pytest.mark.parametrize("senders", [LIST, lambda: LIST, lambda: SimpleNamespace(ip_list=LIST), fetch_async])
@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("203.0.113.20", 200),
        ("203.0.113.200", 200),
        ("::ffff:203.0.113.200", 200),
        ("2001:db8::5", 200),
        ("203.0.113.21", 403),
        ("2001:db9::5", 403),
        ("", 403),
        (None, 403),
        ("unix:", 403),
        ("203.0.113.20, 10.0.0.1", 403),
    ],
)
def test_allowed_senders(senders: Any, address: str | None, expected: int) -> None:
    router = Router(SENDER.crypto, senders=senders)
    assert status(router, address) == expected
    assert asyncio.run(router.handle_async(*SENDER.get("123"), sender=address)).status == expected


def test_an_address_is_not_asked_for_without_the_setting() -> None:
    assert status(Router(SENDER.crypto), None) == 200


def test_the_list_is_fetched_once_and_again_for_an_address_that_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    known = ["203.0.113.20"]
    fetched: list[int] = []

    def fetch() -> list[str]:
        fetched.append(1)
        return known

    router = Router(SENDER.crypto, senders=fetch)
    for _ in range(3):
        assert status(router, "203.0.113.20") == 200
        assert status(router, "203.0.113.21") == 403
    assert len(fetched) == 1
    known.append("203.0.113.21")
    monkeypatch.setattr("wecom_runtime.channels.senders.REFRESH_FOR_UNKNOWN_AFTER", 0.0)
    assert status(router, "203.0.113.20") == 200
    assert len(fetched) == 1
    assert status(router, "203.0.113.21") == 200
    assert len(fetched) == 2
    monkeypatch.setattr("wecom_runtime.channels.senders.REFRESH_EVERY", 0.0)
    assert status(router, "203.0.113.20") == 200
    assert len(fetched) == 3


def test_a_list_that_cannot_be_fetched(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Nobody is let in unknown: WeCom sends again. A list that was fetched before stays good."""
    works = False

    def fetch() -> list[str]:
        if not works:
            raise ConnectionError("token-secret")
        return LIST

    router = Router(SENDER.crypto, senders=fetch)
    assert status(router, "203.0.113.20") == 503
    works = True
    assert status(router, "203.0.113.20") == 200
    works = False
    monkeypatch.setattr("wecom_runtime.channels.senders.REFRESH_EVERY", 0.0)
    assert status(router, "203.0.113.20") == 200
    assert "ConnectionError" in caplog.text
    assert "token-secret" not in caplog.text


def test_many_requests_fetch_the_list_once() -> None:
    go_on = threading.Event()
    fetched: list[int] = []

    def fetch() -> list[str]:
        fetched.append(1)
        assert go_on.wait(10)
        return LIST

    router = Router(SENDER.crypto, senders=fetch)
    with ThreadPoolExecutor(8) as pool:
        ask: Callable[[], int] = lambda: status(router, "203.0.113.20")  # noqa: E731
        futures = [pool.submit(ask) for _ in range(8)]
        while not fetched:
            time.sleep(0.001)
        go_on.set()
        assert [future.result(10) for future in futures] == [200] * 8
    assert fetched == [1]
