"""A common interface to the synchronous and the asynchronous client, so that one test covers both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from wecom_client import AsyncWeComClient, RetryPolicy, WeComClient

CORP = "ww1"
SECRET = "secret-of-the-app"


class Driver:
    """A client and, if it is asynchronous, the event loop of its calls."""

    def __init__(self, mode: str) -> None:
        self.mode = mode
        self._loop = asyncio.new_event_loop() if mode == "async" else None
        self._clients: list[Any] = []

    def client(self, base_url: str, **settings: Any) -> Any:
        cls: Any = AsyncWeComClient if self._loop else WeComClient
        settings.setdefault("retry", RetryPolicy(pause=0.01))  # the usual number, without waiting
        return self.keep(
            cls(settings.pop("corp_id", CORP), settings.pop("secret", SECRET), base_url=base_url, **settings)
        )

    def keep(self, client: Any) -> Any:
        self._clients.append(client)
        return client

    def run(self, result: Any) -> Any:
        """Return the result of a call; await it if necessary."""
        if self._loop is not None and inspect.isawaitable(result):

            async def wait() -> Any:
                return await result

            return self._loop.run_until_complete(wait())
        return result

    def items(self, iterator: Any) -> list[Any]:
        """Return all items of an iterator; await them if necessary."""
        if self._loop is None:
            return list(iterator)

        async def collect() -> list[Any]:
            return [item async for item in iterator]

        return self._loop.run_until_complete(collect())

    def together(self, *calls: Callable[[], Any]) -> list[Any]:
        """Run calls at the same time, in threads or in tasks; return their results or errors."""
        if self._loop is None:
            return in_threads(*calls)

        async def gather() -> list[Any]:
            return await asyncio.gather(*(call() for call in calls), return_exceptions=True)

        return self._loop.run_until_complete(gather())

    def close(self) -> None:
        for client in self._clients:
            self.run(client.close())
        if self._loop is not None:
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
            self._loop.close()


def in_threads(*calls: Callable[[], Any], limit: float = 60) -> list[Any]:
    """Start calls at the same moment, each in a thread; return their results or errors.

    No call may take `limit` seconds.
    """
    import threading

    results: list[Any] = [None] * len(calls)
    gate = threading.Barrier(len(calls))

    def work(index: int, call: Callable[[], Any]) -> None:
        gate.wait(30)
        try:
            results[index] = call()
        except BaseException as error:
            results[index] = error

    threads = [threading.Thread(target=work, args=item, daemon=True) for item in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(limit)
        assert not thread.is_alive(), "a call hangs"
    return results
