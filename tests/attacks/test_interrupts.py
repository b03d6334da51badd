"""Ctrl-C at any moment: an interrupted call leaves no lock or renewal for which others would wait."""

from __future__ import annotations

import gc
import queue
import random
import signal
import threading
import time
import traceback
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from wecom_client import MemoryStorage, SessionStorage, WeComClient
from wecom_client.testing import FakeWeCom

from .figures import Figures

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no timers"),
    # One that comes while Python drops an object is told and forgotten by Python itself.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def no_sockets_left() -> Iterator[None]:
    """Collect the sockets of calls that were interrupted while they connected: a later test would fail for them."""
    yield
    gc.collect()


def interrupt(_: int, frame: FrameType | None) -> None:
    """Raise KeyboardInterrupt, but never inside `queue`, and never where pytest notes an error that nobody can catch.

    The queue of a connection pool may keep its lock for ever when it is interrupted while it takes it: a gap of Python
    itself, which every HTTP library shares.
    """
    while frame is not None:
        if frame.f_code.co_filename == queue.__file__ or frame.f_code.co_name == "unraisable_hook":
            signal.setitimer(signal.ITIMER_REAL, 1e-5)
            return
        frame = frame.f_back
    raise KeyboardInterrupt


LONGEST = "s the longest wait of another thread"


class Interrupts:
    """A timer that raises KeyboardInterrupt in the main thread at a random time during a call.

    Args:
        chance: The random number generator.
        longest: A little more than the usual duration of a call in seconds. It adapts to the load of the machine.
    """

    def __init__(self, chance: random.Random, longest: float) -> None:
        self.count = 0
        self._chance = chance
        self._longest = longest

    def __enter__(self) -> Interrupts:
        self._before = signal.signal(signal.SIGALRM, interrupt)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        signal.signal(signal.SIGALRM, self._before)

    def stop(self) -> None:
        while True:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
                signal.getsignal(signal.SIGALRM)  # what is under way comes now
            except KeyboardInterrupt:
                self.count += 1
            else:
                return

    def during(self, call: Any) -> None:
        try:
            try:
                started = time.perf_counter()
                signal.setitimer(signal.ITIMER_REAL, 1e-6 + self._chance.random() * self._longest)
                call()
                self._longest = max(1.2 * (time.perf_counter() - started), 0.95 * self._longest)
            finally:
                self.stop()
        except KeyboardInterrupt:
            self.count += 1
        except RuntimeError as error:
            # A condition of Python itself, interrupted while it takes its lock back, says that it has no lock.
            *_, last = traceback.extract_tb(error.__traceback__)
            if last.filename != threading.__file__ or not isinstance(error.__context__, KeyboardInterrupt):
                raise
            self.count += 1


def longest(call: Any) -> float:
    """A little more than the seconds that a call takes."""
    times = []
    for _ in range(20):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return 1.2 * sorted(times)[10]


def assert_others_go_on(client: WeComClient, path: Any) -> float:
    """Another thread gets a new token at once, though its time is short: the seconds that it took."""
    started = time.perf_counter()
    got: list[Any] = []
    thread = threading.Thread(target=lambda: got.append(path()), daemon=True)
    thread.start()
    thread.join(10)
    assert got, "a call of another thread waits for one that was interrupted"
    return time.perf_counter() - started


def test_in_the_logic_of_tokens(chance: random.Random, dose: int, figures: Figures) -> None:
    """All of the time is spent there, as the token comes from a function."""
    asked = 0

    def supply() -> tuple[str, int]:
        nonlocal asked
        asked += 1
        return f"token-{asked}", 7200

    client = WeComClient(CORP, access_token=supply, timeout=5)
    with Interrupts(chance, longest(client.fetch_access_token)) as interrupts:
        for number in range(2000 * dose):
            interrupts.during(client.fetch_access_token)
            if number % 50 == 0:
                figures.after(assert_others_go_on(client, client.fetch_access_token), LONGEST)
    figures.after(assert_others_go_on(client, client.fetch_access_token), LONGEST)
    assert interrupts.count > 200
    figures.dose(interrupts.count, "interrupts")
    figures.after(0, "token requests that never end")


class Waiting(MemoryStorage):
    """Is called in threads of its own, as storages are that wait for a network."""

    quick = False
    timeout = 5.0


@pytest.mark.parametrize("storage", [MemoryStorage, Waiting])
def test_while_a_token_is_fetched(
    wecom: FakeWeCom, chance: random.Random, dose: int, figures: Figures, storage: Any
) -> None:
    kept: SessionStorage = storage()
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=kept, timeout=5)
    other = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=kept, timeout=5)
    with Interrupts(chance, longest(client.fetch_access_token)) as interrupts:
        for number in range(100 * dose):
            interrupts.during(client.fetch_access_token)
            if number % 10 == 0:
                figures.after(assert_others_go_on(client, client.fetch_access_token), LONGEST)
                figures.after(assert_others_go_on(other, other.fetch_access_token), LONGEST)
    assert interrupts.count > 0
    figures.dose(interrupts.count, "interrupts")
    figures.after(0, "token requests that never end")
    assert client.user.get("zhangsan").userid == "zhangsan"
    client.close()
    other.close()


def test_an_interrupted_renewal_with_waiting_threads(
    wecom: FakeWeCom, chance: random.Random, dose: int, figures: Figures
) -> None:
    """The main thread renews the token and is interrupted; a waiting thread renews it instead."""
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, timeout=10)
    client.user.get("zhangsan")
    wecom.fail("/cgi-bin/gettoken", delay=0.1)
    for _ in range(5 * dose):
        wecom.expire_tokens()
        got: list[Any] = []
        before = wecom.calls.count("/cgi-bin/gettoken")

        def call(before: int = before, got: list[Any] = got) -> None:
            while wecom.calls.count("/cgi-bin/gettoken") == before:
                time.sleep(0.001)
            got.append(client.user.get("lisi").userid)

        threads = [threading.Thread(target=call, daemon=True) for _ in range(8)]
        for thread in threads:
            thread.start()
        with Interrupts(chance, 0.12) as interrupts:
            interrupts.during(lambda: client.user.get("zhangsan"))
        if wecom.calls.count("/cgi-bin/gettoken") == before:  # it came before the request
            client.user.get("zhangsan")
        for thread in threads:
            thread.join(20)
        assert got == ["lisi"] * 8
    figures.dose(5 * dose, "interrupts of a thread for which 8 threads wait")
    figures.after(0, "calls that fail")
    client.close()
