"""Functions that run in other processes, started from a process with this module loaded, like those of a web server."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import multiprocessing
import os
import time
import traceback
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pymemcache
import redis

from tests.support.clients import CORP, SECRET, in_threads
from wecom_client import (
    AsyncWeComClient,
    FileStorage,
    MemcachedStorage,
    RateLimiter,
    RedisStorage,
    WeComClient,
    WeComError,
)
from wecom_runtime.flow import NO_TRANSPORT, drive

_methods = multiprocessing.get_all_start_methods()
fresh: Any = multiprocessing.get_context("forkserver" if "forkserver" in _methods else "spawn")
if "forkserver" in _methods:
    fresh.set_forkserver_preload(["tests.support.workers", "tests.support.warm"])


def open_storage(where: tuple[str, Any]) -> Any:
    """Open a storage from a description that can be sent to another process."""
    kind, place = where
    if kind == "file":
        return FileStorage(place, timeout=20)  # a disk is slow at times when many tests write to it
    client: Any = redis.Redis(port=place) if kind == "redis" else pymemcache.PooledClient(("127.0.0.1", place))
    storage = RedisStorage(client) if kind == "redis" else MemcachedStorage(client)
    weakref.finalize(storage, client.close)
    return storage


def call_in_threads(where: tuple[str, Any], url: str, threads: int, gate: Any) -> tuple[int, list[str], float]:
    """Make calls in threads; return the number of calls, the errors, and the longest duration of a call."""
    client = WeComClient(CORP, SECRET, base_url=url, session=open_storage(where))
    gate.wait(60)

    def call() -> float:
        started = time.monotonic()
        client.user.get("zhangsan")
        return time.monotonic() - started

    results = in_threads(*[call] * threads)
    times = [result for result in results if isinstance(result, float)]
    return len(times), [repr(result) for result in results if not isinstance(result, float)], max(times, default=0)


def call_in_tasks(where: tuple[str, Any], url: str, tasks: int, gate: Any) -> tuple[int, list[str], float]:
    """Make calls in tasks; return the number of calls, the errors, and the longest duration of a call."""

    async def main() -> tuple[int, list[str], float]:
        async with AsyncWeComClient(CORP, SECRET, base_url=url, session=open_storage(where)) as client:
            await asyncio.to_thread(gate.wait, 60)

            async def call() -> float:
                started = time.monotonic()
                await client.user.get("zhangsan")
                return time.monotonic() - started

            results = await asyncio.gather(*(call() for _ in range(tasks)), return_exceptions=True)
        times = [result for result in results if isinstance(result, float)]
        return len(times), [repr(r) for r in results if not isinstance(r, float)], max(times, default=0)

    return asyncio.run(main())


def fetch_for_ever(where: tuple[str, Any], url: str, timeout: float) -> None:
    """Fetch a token; the starting process kills this one before the response arrives.

    The lock of the fetch expires after half of its `seconds`, rounded up, and after five seconds at most.
    """
    WeComClient(CORP, SECRET, base_url=url, session=open_storage(where), timeout=timeout).fetch_access_token()
    os._exit(3)


def call_for_ever(where: tuple[str, Any], url: str, threads: int) -> None:
    """Call in threads and ignore errors; the starting process kills this one."""
    client = WeComClient(CORP, SECRET, base_url=url, session=open_storage(where))

    def call() -> None:
        while True:
            with contextlib.suppress(WeComError):
                client.user.get("zhangsan")

    in_threads(*[call] * threads, limit=3600)


def _run(results: Any, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    try:
        results.put((work(*arguments), ""))
    except BaseException:
        results.put((None, traceback.format_exc()))
        raise


def in_processes(count: int, work: Callable[..., Any], *arguments: Any) -> list[Any]:
    """Run a function in a number of processes that begin at the same moment; return the results."""
    gate = fresh.Barrier(count)
    results = fresh.Queue()
    processes = [
        fresh.Process(target=_run, args=(results, work, (*arguments, gate)), daemon=True) for _ in range(count)
    ]
    for process in processes:
        process.start()
    found = [results.get(timeout=120) for _ in processes]
    for process in processes:
        process.join(30)
    assert not any(trouble for _, trouble in found), "\n".join(trouble for _, trouble in found)
    return [result for result, _ in found]


def start(work: Callable[..., Any], *arguments: Any) -> Any:
    process = fresh.Process(target=work, args=arguments, daemon=True)
    process.start()
    return process


def wait_for_places(where: tuple[str, Any], calls: int, burst: int, places: int, gate: Any) -> list[float]:
    """Return the times at which two threads got capacity, and the time of the first request."""
    limiter = RateLimiter(calls, 1, burst=burst, session=open_storage(where), name="sum")
    gate.wait(60)
    times = [time.monotonic()]

    def take() -> None:
        for _ in range(places // 2):
            assert drive(limiter.take(90, time.monotonic() + 90), NO_TRANSPORT) is not None
            times.append(time.monotonic())

    assert in_threads(take, take, limit=120) == [None, None]
    return times


def add_all(where: tuple[str, Any], keys: int, gate: Any) -> tuple[int, list[str]]:
    """Return the number of keys that this process was the first to add, and the errors."""
    gate.wait(60)
    storage, added, problems = open_storage(where), 0, list[str]()
    for number in range(keys):
        try:
            added += storage.add(f"key {number}", "mine", 3600)
        except Exception as error:
            problems.append(repr(error))
    return added, problems


def write_for_ever(path: str, name: str, told: str) -> None:
    """Write entries with and without expiry, and print each written key, until the process is killed."""
    storage = open_storage(("file", path))
    with Path(told).open("a") as file:
        for number in itertools.count():
            storage.set(f"passing {name} {number}", number, 3600)
            if number % 20 == 0:
                storage.set(f"lasting {name} {number}", number)
            file.write(f"{number}\n")
            file.flush()


def serve_customers(where: tuple[str, Any], url: str, fake: tuple[str, str, str], log: str, address: Any) -> None:
    """Handle messages of customers until killed; the log has a line for each handled message."""
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from wecom_client import CallbackRouter, CustomerService, WeComCrypto
    from wecom_client.adapters.wsgi import WsgiApp
    from wecom_client.callbacks import KfTextMessage

    class Quiet(WSGIRequestHandler):
        def log_message(self, *arguments: Any) -> None:
            pass

    storage = open_storage(where)
    client = WeComClient(CORP, SECRET, base_url=url, session=storage, timeout=20)
    token, aes_key, corp_id = fake
    router = CallbackRouter(WeComCrypto(token, aes_key, corp_id), session=storage, lease=3)
    service = CustomerService(client, router, max_age=None)

    @router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> str:
        time.sleep(0.01)
        file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, f"{message.external_userid} {message.text.content}\n".encode())
        os.close(file)
        return f"re: {message.text.content}"

    server = make_server("127.0.0.1", 0, WsgiApp(router), handler_class=Quiet)
    address.put(f"http://127.0.0.1:{server.server_port}/")
    service.start()
    server.serve_forever()


def answer_customers(
    where: tuple[str, Any], url: str, fake: tuple[str, str, str], log: str, hangs: bool, address: Any
) -> None:
    """Answer customers until killed; the log has a line for each call of the handler, which may hang."""
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from wecom_client import CallbackRouter, CustomerService, WeComCrypto
    from wecom_client.adapters.wsgi import WsgiApp
    from wecom_client.callbacks import KfTextMessage

    class Quiet(WSGIRequestHandler):
        def log_message(self, *arguments: Any) -> None:
            pass

    storage = open_storage(where)
    client = WeComClient(CORP, SECRET, base_url=url, session=storage, timeout=20)
    token, aes_key, corp_id = fake
    router = CallbackRouter(WeComCrypto(token, aes_key, corp_id), session=storage, lease=2, handler_timeout=1)
    service = CustomerService(client, router, max_age=None)

    @router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> str:
        file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, f"{message.text.content}\n".encode())
        os.close(file)
        while hangs:
            time.sleep(0.1)
        return f"re: {message.text.content}"

    server = make_server("127.0.0.1", 0, WsgiApp(router), handler_class=Quiet)
    address.put(f"http://127.0.0.1:{server.server_port}/")
    service.start()
    server.serve_forever()
