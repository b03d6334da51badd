"""A limit that processes share over redis: one asker at a time in each, in the order in which callers came."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import redis

from tests.support.clients import in_threads
from tests.support.servers import Redis
from tests.support.workers import in_processes, wait_for_places
from wecom_client import MemoryStorage, RateLimiter, RedisStorage
from wecom_runtime.flow import NO_TRANSPORT, Invoke, Wait, adrive, drive
from wecom_runtime.limits.counts import Reservation


def take(limiter: RateLimiter, seconds: float = 60.0) -> Reservation | None:
    return drive(limiter.take(seconds, time.monotonic() + seconds), NO_TRANSPORT)


def take_unanswered(limiter: RateLimiter, seconds: float, pass_by: Callable[[float], None]) -> Reservation | None:
    """The same where nothing comes that is waited for; the time passes by at once."""
    flow = limiter.take(seconds, time.monotonic() + seconds)
    try:
        command = next(flow)
        while True:
            timeout = command.timeout if isinstance(command, (Wait, Invoke)) else None
            if timeout is None:
                command = flow.send(command.perform(NO_TRANSPORT))
                continue
            pass_by(timeout)
            command = flow.send(False) if isinstance(command, Wait) else flow.throw(TimeoutError("no answer"))
    except StopIteration as end:
        taken: Reservation | None = end.value
        return taken


class Gated(MemoryStorage):
    """A server that gives out as many places as it was allowed to."""

    def __init__(self) -> None:
        super().__init__()
        self.places = 0
        self.given_back = 0
        self.asked = threading.Event()

    def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
        if "LREM" in script:
            self.given_back += 1
            return 1
        self.asked.set()
        if not self.places:
            return [0, 10_000]
        self.places -= 1
        return [1, b"1"]


@pytest.mark.parametrize(("calls", "burst"), [(100, 1), (100, 10)])
def test_the_sum_of_all_processes_keeps_to_the_limit(redis_server: Redis, calls: int, burst: int) -> None:
    redis_server.empty()
    results = in_processes(3, wait_for_places, ("redis", redis_server.port), calls, burst, 40)
    began = min(times[0] for times in results)
    times = sorted(time for part in results for time in part[1:])
    assert len(times) == 120
    for number, when in enumerate(times):
        # The clock of redis goes on by whole microseconds.
        assert when - began >= (number + 1 - burst) / calls - 0.001, f"{number + 1} places in {when - began:.3f} s"


def test_keys_with_foreign_values_in_redis(redis_server: Redis) -> None:
    client = redis_server.client()
    limiter = RateLimiter(1, 600, session=RedisStorage(client))
    key = "wecom:rate:calls"
    wrong: list[Callable[[], object]] = [
        lambda: client.set(key, "x"),
        lambda: client.lpush(key, "x"),
        lambda: client.lpush(key, "99999999999999999"),
        lambda: client.hset(key, "x", "y"),
    ]
    for write in wrong:
        client.delete(key)
        write()
        assert take(limiter, 1.0) is not None
        assert take(limiter, 1.0) is None
    assert 590_000 < client.pttl(key) <= 601_000, "it is gone when nobody calls any more"


def test_a_server_that_runs_no_scripts() -> None:
    """Places are taken under a lock, then."""

    class NoScripts(redis.Redis):
        def execute_command(self, *args: Any, **options: Any) -> Any:
            if str(args[0]).upper().startswith(("EVAL", "SCRIPT")):
                raise redis.ResponseError("NOPERM this user has no permissions to run the 'evalsha' command")
            return super().execute_command(*args, **options)  # type: ignore[no-untyped-call]

    server = Redis()
    server.start()
    try:
        storage = RedisStorage(NoScripts(port=server.port))
        limiter = RateLimiter(1, 600, session=storage)
        place = take(limiter)
        assert place is not None
        assert take(limiter, 1.0) is None
        drive(limiter.give_back(place), NO_TRANSPORT)
        assert take(limiter, 1.0) is not None
    finally:
        server.close()


def test_calls_are_served_in_order_of_arrival() -> None:
    storage = Gated()
    limiter = RateLimiter(1000, session=storage)
    served: list[int] = []

    async def main() -> None:
        async def call(number: int) -> None:
            assert await adrive(limiter.take(60), NO_TRANSPORT) is not None
            served.append(number)

        tasks = []
        for number in range(10):
            tasks.append(asyncio.create_task(call(number)))
            await asyncio.sleep(0)
        tasks.pop(3).cancel()
        while len(served) < 9:
            storage.places = 1
            await asyncio.sleep(0)
        await asyncio.gather(*tasks)

    asyncio.run(asyncio.wait_for(main(), 60))
    assert served == [0, 1, 2, 4, 5, 6, 7, 8, 9]


def test_threads_and_tasks_stand_in_one_line() -> None:
    storage = Gated()
    limiter = RateLimiter(1000, session=storage)
    storage.places = 40

    def in_a_loop() -> list[Reservation | None]:
        async def main() -> list[Reservation | None]:
            return list(await asyncio.gather(*(adrive(limiter.take(60), NO_TRANSPORT) for _ in range(10))))

        return asyncio.run(main())

    def in_a_thread() -> list[Reservation | None]:
        return [take(limiter) for _ in range(10)]

    found = in_threads(in_a_loop, in_a_thread, in_a_loop, in_a_thread)
    assert [[place is not None for place in part] for part in found] == [[True] * 10] * 4


def test_calls_beyond_their_deadline_are_refused_at_once() -> None:
    storage = Gated()
    limiter = RateLimiter(1, 100, burst=2, session=storage)

    async def main() -> None:
        waiting = [asyncio.create_task(adrive(limiter.take(60), NO_TRANSPORT)) for _ in range(3)]
        await asyncio.sleep(0)
        assert await adrive(limiter.take(60), NO_TRANSPORT) is None
        waiting.append(asyncio.create_task(adrive(limiter.take(100), NO_TRANSPORT)))  # just in time
        await asyncio.sleep(0)
        storage.places = 4
        assert None not in await asyncio.gather(*waiting)

    asyncio.run(asyncio.wait_for(main(), 60))


def test_how_long_a_caller_stands_in_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand, step by step, and by a clock that stands still."""
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now)
    limiter = RateLimiter(1000, session=Gated())
    first, second, third, fourth, late, hasty = (limiter.take(seconds) for seconds in (60, 60, 60, 60, 60, 0.5))
    for flow in (first, second, third, fourth, late, hasty):
        step = next(flow)
        assert isinstance(step, Wait)
        assert step.timeout == (0.25 if flow is hasty else 30)
    now += 30
    for flow in (second, third):
        step = flow.send(False)
        assert isinstance(step, Wait)
        assert step.timeout == pytest.approx(30)
    with pytest.raises(StopIteration) as ended:
        second.send(False)
    assert ended.value.value is None, "its time is over"
    assert isinstance(third.send(True), Invoke), "it asks the storage, as its turn has come"
    now += 0.3
    with pytest.raises(StopIteration) as ended:
        hasty.send(False)
    assert ended.value.value is None, "the storage does not answer, and this process has no place in time"
    assert isinstance(fourth.send(False), Wait), "an answer may take half a second"
    now += 0.25
    with pytest.raises(StopIteration) as ended:
        late.send(False)
    assert ended.value.value is not None, "this process keeps the limit by itself"
    for flow in (first, third, fourth):
        flow.close()


def test_a_loop_that_was_closed_holds_up_nobody() -> None:
    storage = Gated()
    limiter = RateLimiter(1000, session=storage)
    loop = asyncio.new_event_loop()
    left_behind = loop.create_task(adrive(limiter.take(60), NO_TRANSPORT))
    loop.call_later(0.05, loop.stop)
    loop.run_forever()
    loop.close()
    storage.places = 1
    assert take(limiter) is not None
    assert not left_behind.done()


@pytest.fixture
def release() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def test_a_short_deadline_ends_the_wait_for_a_hanging_storage(
    release: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where another one asked, who has more time."""

    class Hangs(Gated):
        timeout = 100.0

        def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
            self.asked.set()
            release.wait(60)
            return super().run_script(script, key, *arguments)

    storage = Hangs()
    storage.places = 1
    limiter = RateLimiter(1, 600, session=storage)
    patient = threading.Thread(target=take, args=(limiter, 100.0))
    patient.start()
    assert storage.asked.wait(60)
    passed: list[float] = []
    clock = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: clock() + sum(passed))
    assert take_unanswered(limiter, 60.0, passed.append) is not None, "this process keeps the limit by itself"
    assert sum(passed) <= 30.0, "half of the time is left for the call"
    assert take_unanswered(limiter, 60.0, passed.append) is None
    release.set()
    patient.join(60)
    assert not patient.is_alive()


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system has no fork")
def test_a_child_process_does_not_wait_for_those_of_its_parent() -> None:
    storage = Gated()
    limiter = RateLimiter(1000, session=storage)
    waiting = threading.Thread(target=take, args=(limiter,))
    waiting.start()
    assert storage.asked.wait(60)

    def in_child() -> None:
        storage.places = 1
        os._exit(0 if take(limiter) is not None else 1)

    child = multiprocessing.get_context("fork").Process(target=in_child)
    child.start()
    child.join(60)
    assert child.exitcode == 0
    storage.places = 1
    waiting.join(60)
    assert not waiting.is_alive()


def test_a_place_that_comes_when_nobody_waits_any_more_goes_back(release: threading.Event) -> None:
    class Slow(Gated):
        timeout = 0.1

        def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
            if "LREM" not in script:
                release.wait(60)
            found = super().run_script(script, key, *arguments)
            if "LREM" in script:
                returned.set()
            return found

    storage, returned = Slow(), threading.Event()
    storage.places = 1
    limiter = RateLimiter(1, 600, session=storage)
    assert take(limiter, 1.0) is not None, "this process keeps the limit by itself"
    release.set()
    assert returned.wait(60)
    assert storage.given_back == 1
