"""Figures about tokens and storages under load and faults: `python -m tests.support.figures`.

The tests assert what must hold; this prints how it looks on the machine at hand.
"""

from __future__ import annotations

import logging
import tempfile
import threading
import time
from collections.abc import Callable
from typing import Any

import redis
import requests

from tests.support.clients import CORP, SECRET, in_threads
from tests.support.servers import Memcached, Redis
from tests.support.workers import call_in_tasks, call_in_threads, fetch_for_ever, in_processes, open_storage, start
from wecom_client import MemoryStorage, RedisStorage, SessionStorage, TokenError, WeComClient
from wecom_client.testing import FakeWeCom

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"


class NoLock(SessionStorage):
    """A storage with nothing but the three methods."""

    def __init__(self) -> None:
        self._kept: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self._kept.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self._kept[key] = value

    def delete(self, key: str) -> None:
        self._kept.pop(key, None)


def fake() -> FakeWeCom:
    return FakeWeCom(corp_id=CORP, secret=SECRET, stateless=True)


def client_of(wecom: FakeWeCom, storage: Any = None, **settings: Any) -> WeComClient:
    return WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage, **settings)


def report(what: str, wecom: FakeWeCom, more: str = "") -> None:
    print(
        f"{what:<58} {wecom.calls.count(GET_TOKEN):>3} gettoken, {wecom.calls.count(GET_USER):>5} calls {more}",
        flush=True,
    )


def seconds(call: Callable[[], Any]) -> float:
    started = time.monotonic()
    call()
    return time.monotonic() - started


def threads_of_one_process() -> None:
    for name, storage in (("memory", MemoryStorage()), ("a storage without a lock", NoLock())):
        with fake() as wecom:
            wecom.fail(GET_TOKEN, delay=0.2)
            client = client_of(wecom, storage)
            in_threads(*[lambda client=client: client.user.get("a")] * 64)
            report(f"64 threads start at once, {name}", wecom)
            wecom.expire_tokens()
            in_threads(*[lambda client=client: client.user.get("a")] * 64)
            report("   their token is refused, 64 calls more", wecom)
    with fake() as wecom:
        client = client_of(wecom)
        wecom.fail(GET_USER, errcode=42001)
        try:
            client.user.get("a")
        except TokenError:
            report("a token that is refused for ever, 1 call", wecom)


def processes(servers: dict[str, Any]) -> None:
    for kind, place in servers.items():
        for name, work in (("threads", call_in_threads), ("tasks", call_in_tasks)):
            with fake() as wecom:
                wecom.fail(GET_TOKEN, delay=0.3)
                storage = open_storage((kind, place))
                storage.delete(next(iter(_keys(client_of(wecom, storage)))))
                results = in_processes(4, work, (kind, place), wecom.base_url, 64)
                failed = sum(len(errors) for _, errors, _ in results)
                longest = max(longest for _, _, longest in results)
                report(
                    f"4 processes x 64 {name}, {kind}", wecom, f"({failed} failed, the longest took {longest:.2f} s)"
                )


def _keys(client: WeComClient) -> list[str]:
    return [source.key for source in client._token_set._sources.values()]  # type: ignore[attr-defined]


def death_of_the_holder(servers: dict[str, Any]) -> None:
    for kind, place in servers.items():
        with fake() as wecom:
            wecom.fail(GET_TOKEN, silent=True, times=1)
            doomed = start(fetch_for_ever, (kind, place), wecom.base_url)
            while wecom.calls.count(GET_TOKEN) < 1:
                time.sleep(0.01)
            doomed.kill()
            doomed.join()
            client = client_of(wecom, open_storage((kind, place)))
            waits = in_threads(*[lambda client=client: seconds(lambda: client.user.get("a"))] * 16)
            report(f"the one who fetches is killed, {kind}, 16 waiters", wecom, f"(longest wait {max(waits):.2f} s)")


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


def outage() -> None:
    server = Redis()
    server.start()
    warnings = _Warnings()
    logger = logging.getLogger("wecom_client")
    logger.addHandler(warnings)
    logger.propagate = False
    with fake() as wecom:
        client = client_of(wecom, RedisStorage(redis.Redis(port=server.port)))
        stop = threading.Event()
        times: list[float] = []
        failed: list[BaseException] = []

        def load() -> None:
            while not stop.is_set():
                try:
                    times.append(seconds(lambda: client.user.get("a")))
                except Exception as error:
                    failed.append(error)

        threads = [threading.Thread(target=load) for _ in range(8)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        server.kill()
        time.sleep(1)
        before = len(times)
        wecom.expire_tokens()
        time.sleep(6)
        during = len(times) - before
        server.start()
        time.sleep(12)
        wecom.expire_tokens()
        time.sleep(1)
        stop.set()
        for thread in threads:
            thread.join()
        other = client_of(wecom, RedisStorage(redis.Redis(port=server.port)))
        back = other.access_token == client.access_token
        more = (
            f"({len(failed)} failed, {during} while it was down, longest {max(times):.2f} s, {warnings.count} warning)"
        )
        report("redis is killed and started again under load", wecom, more)
        print(f"{'   afterwards another process finds the token there':<58} {'yes' if back else 'no'}")
        server.freeze()
        wecom.expire_tokens()
        wecom.calls.clear()
        waits = in_threads(*[lambda: seconds(lambda: other.user.get("a"))] * 8)
        report("redis hangs, a new token is needed, 8 calls", wecom, f"(longest {max(waits):.2f} s)")
        server.thaw()
    server.close()


def cached_token() -> None:
    with fake() as wecom:
        client = client_of(wecom)
        client.user.get("a")
        session = requests.Session()
        query = {"access_token": client.access_token, "userid": "a"}
        best = {"requests.Session().get(…).json()": 9.0, "client.user.get(…)": 9.0, "client.request(…)": 9.0}
        calls: tuple[Callable[[], Any], ...] = (
            lambda: session.get(f"{wecom.base_url}{GET_USER}", params=query).json(),
            lambda: client.user.get("a"),
            lambda: client.request("GET", GET_USER, {"userid": "a"}),
        )
        for _ in range(15):
            for name, call in zip(best, calls, strict=True):
                started = time.monotonic()
                for _ in range(100):
                    call()
                best[name] = min(best[name], (time.monotonic() - started) / 100)
        for name, value in best.items():
            print(f"{name:<58} {value * 1e6:7.0f} µs, the server's own time included")


def main() -> None:
    threads_of_one_process()
    cache, memory = Redis(), Memcached()
    cache.start()
    memory.start()
    with tempfile.TemporaryDirectory() as folder:
        servers = {"redis": cache.port, "memcached": memory.port, "file": f"{folder}/tokens.sqlite3"}
        processes(servers)
        death_of_the_holder(servers)
    cache.close()
    memory.close()
    outage()
    cached_token()


if __name__ == "__main__":
    main()
