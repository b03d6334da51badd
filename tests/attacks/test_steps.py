"""Tasks that are cancelled at each step of a call, one after the other: nothing is left behind that others wait for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Generator
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from wecom_client import AsyncWeComClient, MemoryStorage
from wecom_client.testing import FakeWeCom
from wecom_runtime.storage.locks import LOCK

from .figures import Figures
from .test_http import DESCRIPTORS, descriptors

Client = AsyncWeComClient


class Watched(MemoryStorage):
    """Is called in threads of its own, as storages are that wait for a network; knows the locks that are held."""

    quick = False
    timeout = 5.0

    def __init__(self) -> None:
        super().__init__()
        self.held: set[str] = set()

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        added = super().add(key, value, ttl)
        if added and key.endswith(LOCK):
            self.held.add(key)
        return added

    def delete_if_equal(self, key: str, value: Any) -> None:
        super().delete_if_equal(key, value)
        self.held.discard(key)


class Steps:
    """An awaitable whose task is cancelled at the n-th suspension.

    Args:
        inner: The inner awaitable.
        last: The number of the suspension; 0 for no cancellation.
    """

    def __init__(self, inner: Awaitable[Any], last: int) -> None:
        self.count = 0
        self._inner = inner
        self._last = last

    def __await__(self) -> Generator[Any, Any, Any]:
        inner = self._inner.__await__()
        error: BaseException | None = None
        while True:
            try:
                waiting = next(inner) if error is None else inner.throw(error)
            except StopIteration as stop:
                return stop.value
            self.count += 1
            if self.count == self._last:
                task = asyncio.current_task()
                assert task is not None
                task.cancel()
            try:
                error = None
                yield waiting
            except BaseException as thrown:
                error = thrown


async def get(client: Client) -> None:
    await client.user.get("zhangsan")


async def fetch(client: Client) -> None:
    await client.fetch_access_token()


async def upload(client: Client) -> None:
    await client.media.upload("file", ("a.txt", b"x" * 200_000))


async def download(client: Client) -> None:
    await (await client.media.get(media_id_of[client])).read()


async def iterate(client: Client) -> None:
    async for _ in client.user.iter_list_id(limit=2):
        pass


media_id_of: dict[Client, str] = {}
CALLS = [get, fetch, upload, download, iterate]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.__name__)
def test_cancelled_at_each_step(
    call: Callable[[Client], Awaitable[None]], wecom: FakeWeCom, dose: int, figures: Figures
) -> None:
    """With a token that is refused: it is looked up, refused, fetched under a lock, kept, and the call made again."""
    storage = Watched()

    async def run(client: Client, last: int) -> int:
        """How often the call waited; it is cancelled when it does so for the last time."""
        wecom.expire_tokens()
        steps = Steps(call(client), last)

        async def task() -> None:
            await steps

        (outcome,) = await asyncio.gather(task(), return_exceptions=True)
        assert outcome is None or (last and isinstance(outcome, asyncio.CancelledError)), outcome
        return steps.count

    async def main() -> int:
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage, timeout=20) as client:
            media_id_of[client] = (await client.media.upload("file", ("a.txt", b"x" * 200_000))).media_id
            await run(client, 0)
            before = descriptors() if DESCRIPTORS.exists() else 0
            cancelled = 0
            for _ in range(min(dose, 5)):
                for last in range(1, await run(client, 0) + 1):
                    await run(client, last)
                    cancelled += 1
                    # Whoever comes next has all that it needs.
                    users = await asyncio.gather(*(client.user.get(name, timeout=15) for name in "abc"))
                    assert [user.userid for user in users] == ["a", "b", "c"]
            for _ in range(100):  # what is closed is so a little later
                if not before or descriptors() <= before + 6:
                    break
                await asyncio.sleep(0.1)
            else:
                pytest.fail("there are more connections than are kept for later")
        return cancelled

    cancelled = asyncio.run(main())
    assert cancelled >= 3
    end = time.monotonic() + 20
    while storage.held:  # a lock is given back in a thread
        assert time.monotonic() < end, storage.held
        time.sleep(0.01)
    figures.dose(cancelled, "steps at which a call is cancelled")
    figures.after(0, "calls afterwards that fail")
    figures.after(len(storage.held), "locks held")
