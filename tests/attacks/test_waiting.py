"""A locked file, slow handlers, slow storages and long streams delay only their own work."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Driver
from tests.support.sender import Sender, text_xml
from wecom_client import AsyncWeComClient, CallbackRouter, FileStorage, MemoryStorage, TokenError, WeComClient
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.wire import Answer

from .conftest import LARGE
from .figures import Figures

APP = Sender()
GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as found:
        found.on(GET_USER, {"errcode": 0, "errmsg": "ok", "userid": "a", "name": "A"})
        yield found


def client_of(driver: Driver, fake: FakeWeCom, **settings: Any) -> Any:
    return driver.client(fake.base_url, corp_id=fake.corp_id, secret=fake.secret, **settings)


# -- a file that another process holds


@pytest.fixture
def held_file(tmp_path: Path, dose: int) -> Iterator[FileStorage]:
    """One that may be waited for: shortly in a small dose."""
    path = tmp_path / "wecom.sqlite3"
    storage = FileStorage(path) if dose >= LARGE else FileStorage(path, timeout=0.25)
    storage.set("made", 1)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    yield storage
    holder.execute("ROLLBACK")
    holder.close()
    assert storage.get("made") == 1


def test_eight_callbacks_while_the_file_is_held(held_file: FileStorage, figures: Figures) -> None:
    """All callbacks are answered after one wait, and not each after the previous ones."""
    router = CallbackRouter(APP.crypto, session=held_file)
    router.on(TextMessage)(lambda message: message.content)
    seconds: list[float] = []

    def send(number: int) -> int:
        started = time.monotonic()
        status = router.handle(*APP.post(text_xml(msgid=number))).status
        seconds.append(time.monotonic() - started)
        return status

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(send, range(1, 9))) == {200}
    figures.dose(8, "callbacks at once")
    figures.after(max(seconds), "s the longest")


def test_a_call_with_little_time_while_the_file_is_held(
    held_file: FileStorage, fake: FakeWeCom, dose: int, figures: Figures
) -> None:
    """It goes on without the storage after half of its time. A small dose, beside all other tests, has more of that."""
    seconds = 1 if dose >= LARGE else 10
    client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, session=held_file)
    started = time.monotonic()
    assert client.user.get("a", timeout=seconds).userid == "a"
    figures.dose(1, f"call with a timeout of {seconds} s")
    figures.after(time.monotonic() - started, "s until the answer")
    client.close()


# -- the event loop


class Ticker:
    """The longest time for which an event loop came to nothing else."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def __aenter__(self) -> Ticker:
        self._task = asyncio.create_task(self._tick())
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.sleep(0)
        self._task.cancel()

    async def _tick(self) -> None:
        while True:
            started = time.monotonic()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, time.monotonic() - started)


class SlowStorage(MemoryStorage):
    """Each word with it takes its time."""

    quick = False
    pause = 0.2

    def get(self, key: str, default: Any = None) -> Any:
        time.sleep(self.pause)
        return super().get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        time.sleep(self.pause)
        super().set(key, value, ttl)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        time.sleep(self.pause)
        return super().add(key, value, ttl)

    def delete(self, key: str) -> None:
        time.sleep(self.pause)
        super().delete(key)


def test_a_slow_storage_does_not_stop_the_loop(figures: Figures, dose: int) -> None:
    """While leases are renewed all the time, too. The loop turns many times for each word with the storage."""
    router = CallbackRouter(APP.crypto, session=SlowStorage(), lease=1)
    turns = 0

    @router.on(TextMessage)
    async def handle(message: TextMessage) -> str:
        await asyncio.sleep(0.5)
        return "done"

    async def turn() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.001)
            turns += 1

    async def main() -> None:
        turning = asyncio.create_task(turn())
        async with Ticker() as ticker:
            posts = [router.handle_async(*APP.post(text_xml(msgid=number))) for number in range(1, 1 + 5 * dose)]
            assert {response.status for response in await asyncio.gather(*posts)} == {200}
        turning.cancel()
        await router.close_async(30)
        figures.dose(5 * dose, "callbacks with a storage that takes 0.2 s per operation")
        figures.after(ticker.longest, "s the longest pause of the loop")

    asyncio.run(main())
    # A second or two of waiting, a thousand turns where the machine does nothing else: a handful in a loop that stops.
    assert turns > 30


def test_slow_handlers_hold_up_nobody(fake: FakeWeCom, figures: Figures, dose: int) -> None:
    """Under ASGI: calls that need a token from a storage with threads of its own end while all handlers are waiting."""
    handlers = 6 * dose
    router = CallbackRouter(APP.crypto)
    go_on = threading.Event()
    begun = threading.Semaphore(0)

    @router.on(TextMessage)
    def slow(message: TextMessage) -> str:
        begun.release()
        assert go_on.wait(60)
        return "done"

    async def main() -> None:
        storage = SlowStorage()
        storage.pause = 0.0
        client = AsyncWeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, session=storage)
        async with client:
            assert (await client.user.get("a")).userid == "a"
            await client.fetch_access_token()
        async with client, Ticker() as ticker:
            posts = [
                asyncio.create_task(router.handle_async(*APP.post(text_xml(msgid=number))))
                for number in range(1, 1 + handlers)
            ]
            for _ in range(min(handlers, 6)):
                assert await asyncio.to_thread(begun.acquire, timeout=60)
            started = time.monotonic()
            assert (await client.user.get("a", timeout=60)).userid == "a"
            assert not any(post.done() for post in posts)
            figures.after(time.monotonic() - started, "s a call meanwhile")
            go_on.set()
            assert {response.status for response in await asyncio.gather(*posts)} == {200}
        await router.close_async(60)
        figures.dose(handlers, "handlers that wait")
        figures.after(ticker.longest, "s the longest pause of the loop")

    asyncio.run(main())


# -- what would grow


def test_cookies_do_not_accumulate_in_requests(
    driver: Driver, fake: FakeWeCom, many: Callable[[int, int], int], figures: Figures
) -> None:
    """Each answer has another cookie."""
    count, calls = 0, many(50, 300)

    def answer(_: Any) -> Answer:
        nonlocal count
        count += 1
        body = b'{"errcode": 0, "errmsg": "ok", "userid": "a"}'
        return Answer(body, 200, {"Content-Type": "application/json", "Set-Cookie": f"name-{count}={'v' * 20}; Path=/"})

    fake.on(GET_USER, answer)
    client = client_of(driver, fake)
    for _ in range(calls):
        driver.run(client.user.get("a"))
    *_, last = fake.calls
    assert not any("cookie" in call.headers for call in fake.calls)
    figures.dose(calls, "calls whose responses set a cookie each")
    figures.after(
        sum(len(name) + len(value) + 4 for name, value in last.headers.items()), "bytes of header of both modes"
    )


def test_a_refused_token_that_is_given_out_again(
    driver: Driver, fake: FakeWeCom, many: Callable[[int, int], int], figures: Figures
) -> None:
    calls = many(30, 100)
    fake.on(GET_TOKEN, {"errcode": 0, "access_token": "the-same", "expires_in": 7200})
    client = client_of(driver, fake)
    for _ in range(calls):
        with pytest.raises(TokenError):
            driver.run(client.user.get("a"))
    assert len(fake.calls.to(GET_TOKEN)) < 10
    figures.dose(calls, "calls")
    figures.after(len(fake.calls.to(GET_TOKEN)), "token requests")


@pytest.mark.parametrize("lifetime", ["1e999", "-1", "0", "NaN", '"soon"', "null", "[]", "1e-9"])
def test_a_token_with_an_invalid_lifetime(
    driver: Driver, fake: FakeWeCom, many: Callable[[int, int], int], figures: Figures, lifetime: str
) -> None:
    calls = many(20, 100)
    body = f'{{"errcode": 0, "access_token": "{fake.client().access_token}", "expires_in": {lifetime}}}'
    fake.on(GET_TOKEN, lambda call: Answer(body.encode()))
    client = client_of(driver, fake)
    before = len(fake.calls.to(GET_TOKEN))
    for _ in range(calls):
        assert driver.run(client.user.get("a")).userid == "a"
    fetched = len(fake.calls.to(GET_TOKEN)) - before
    assert fetched < 10
    figures.dose(calls, "calls")
    figures.after(fetched, "token requests")
