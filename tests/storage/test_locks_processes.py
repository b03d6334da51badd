"""Several processes that share a storage: they fetch a token once, and nobody waits for one that has died."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET, in_threads
from tests.support.workers import call_in_tasks, call_in_threads, fetch_for_ever, in_processes, open_storage, start
from wecom_client import AsyncWeComClient, FileStorage, MemcachedStorage, MemoryStorage, WeComClient
from wecom_client.testing import FakeWeCom

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"


KINDS = "redis", "memcached", "file"


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Any]:
    """An empty storage that processes can share."""
    return emptied(request.param, request, tmp_path)


@pytest.fixture
def places(request: pytest.FixtureRequest, tmp_path: Path) -> list[tuple[str, Any]]:
    """One of each kind."""
    return [emptied(kind, request, tmp_path) for kind in KINDS]


def emptied(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Any]:
    if kind == "file":
        return kind, str(tmp_path / "tokens.sqlite3")
    server = request.getfixturevalue(f"{kind}_server")
    server.empty()
    return kind, server.port


def test_4_processes_of_16_threads_make_one_token_request(place: tuple[str, Any], wecom: FakeWeCom) -> None:
    wecom.fail(GET_TOKEN, delay=0.3)
    results = in_processes(4, call_in_threads, place, wecom.base_url, 16)
    assert [errors for _, errors, _ in results] == [[]] * 4
    assert wecom.calls.counts() == {GET_TOKEN: 1, GET_USER: 64}


def test_4_processes_of_16_tasks_make_one_token_request(place: tuple[str, Any], wecom: FakeWeCom) -> None:
    wecom.fail(GET_TOKEN, delay=0.3)
    results = in_processes(4, call_in_tasks, place, wecom.base_url, 16)
    assert [errors for _, errors, _ in results] == [[]] * 4
    assert wecom.calls.counts() == {GET_TOKEN: 1, GET_USER: 64}


def test_processes_with_a_refused_token_make_one_more(place: tuple[str, Any], wecom: FakeWeCom) -> None:
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=open_storage(place))
    client.user.get("zhangsan")
    wecom.expire_tokens()
    wecom.fail(GET_TOKEN, delay=0.3)
    results = in_processes(2, call_in_threads, place, wecom.base_url, 16)
    assert [errors for _, errors, _ in results] == [[]] * 2
    assert wecom.calls.count(GET_TOKEN) == 2
    client.user.get("zhangsan")
    assert wecom.calls.count(GET_TOKEN) == 2, "what the others fetched is in the storage"
    client.close()


@contextlib.contextmanager
def one_who_fetches(place: tuple[str, Any], timeout: float) -> Iterator[tuple[FakeWeCom, Any]]:
    """A WeCom of which another process has asked for a token, and gets no answer."""
    with FakeWeCom(corp_id=CORP, secret=SECRET, stateless=True) as wecom:
        wecom.fail(GET_TOKEN, silent=True, times=1)
        process = start(fetch_for_ever, place, wecom.base_url, timeout)
        while wecom.calls.count(GET_TOKEN) < 1:
            time.sleep(0.01)
            assert process.is_alive()
        yield wecom, process
        process.kill()
        process.join(10)


def with_each(check: Callable[[tuple[str, Any]], None], places: list[tuple[str, Any]], tests: pytest.Subtests) -> None:
    """Check something that takes time with all storages at once."""
    for place, result in zip(places, in_threads(*(partial(check, place) for place in places)), strict=True):
        with tests.test(place[0]):
            if isinstance(result, BaseException):
                raise result


def test_killing_the_fetching_process_costs_one_more_request(
    places: list[tuple[str, Any]], subtests: pytest.Subtests
) -> None:
    def check(place: tuple[str, Any]) -> None:
        with one_who_fetches(place, 3.0) as (wecom, doomed):
            doomed.kill()
            doomed.join(10)
            with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=open_storage(place)) as client:
                results = in_threads(*[lambda: client.user.get("zhangsan")] * 16)
            assert [getattr(result, "userid", result) for result in results] == ["zhangsan"] * 16
            assert wecom.calls.count(GET_TOKEN) == 2

    with_each(check, places, subtests)


def test_a_holder_that_is_only_slow_blocks_nobody_for_long(
    places: list[tuple[str, Any]], subtests: pytest.Subtests
) -> None:
    """Its lock ends while it is still waiting for WeCom; what it gets then is older than what is there."""

    def check(place: tuple[str, Any]) -> None:
        storage = open_storage(place)
        with (
            one_who_fetches(place, 15.0) as (wecom, _),
            WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage, timeout=4) as client,
        ):
            assert client.user.get("zhangsan").userid == "zhangsan"

    with_each(check, places, subtests)


# -- fork


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # threads and fork are what is tested
class TestFork:
    """`os.fork` under threads and open connections, as preforking servers do it."""

    @staticmethod
    def in_child(work: Any) -> Any:
        context = multiprocessing.get_context("fork")
        receive, send = context.Pipe(duplex=False)

        def run() -> None:
            try:
                send.send(work())
            except BaseException as error:
                send.send(repr(error))

        child = context.Process(target=run, daemon=True)
        child.start()
        try:
            assert receive.poll(20), "the child hangs"
            return receive.recv()
        finally:
            child.kill()
            child.join()

    def test_a_child_does_not_use_the_connections_of_its_parent(self, wecom: FakeWeCom) -> None:
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url)
        client.user.get("parent")
        assert wecom.connections.accepted == 1
        answers = self.in_child(lambda: [client.user.get(f"child-{n}").userid for n in range(20)])
        assert answers == [f"child-{n}" for n in range(20)]
        assert [client.user.get(f"parent-{n}").userid for n in range(20)] == [f"parent-{n}" for n in range(20)]
        assert wecom.connections.accepted == 2
        assert wecom.calls.count(GET_TOKEN) == 1, "the token is inherited"
        client.close()

    def test_the_same_with_a_session_of_the_user(self, wecom: FakeWeCom) -> None:
        import requests

        with requests.Session() as http:
            http.headers["X-App"] = "mine"
            client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
            client.user.get("parent")
            answers = self.in_child(lambda: [client.user.get(f"child-{n}").userid for n in range(20)])
            assert answers == [f"child-{n}" for n in range(20)]
            assert client.user.get("parent").userid == "parent"
            assert wecom.connections.accepted == 2
            assert {seen.headers["x-app"] for seen in wecom.calls.to(GET_USER)} == {"mine"}

    def test_a_fork_while_another_thread_fetches(self, wecom: FakeWeCom) -> None:
        wecom.fail(GET_TOKEN, delay=0.5)
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url)
        fetching = threading.Thread(target=client.user.get, args=("parent",))
        fetching.start()
        while wecom.calls.count(GET_TOKEN) < 1:
            time.sleep(0.005)
        assert self.in_child(lambda: client.user.get("child").userid) == "child"
        fetching.join(10)
        assert wecom.calls.count(GET_TOKEN) == 2
        client.close()

    def test_a_fork_with_an_open_file_storage(self, wecom: FakeWeCom, tmp_path: Path) -> None:
        storage = FileStorage(tmp_path / "tokens.sqlite3")
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
        client.user.get("parent")

        def work() -> str:
            storage.set("from-child", 1)
            return str(client.fetch_access_token())

        token = self.in_child(work)
        assert storage.get("from-child") == 1
        assert wecom.tokens[-1] == token
        storage.set("from-parent", 2)
        assert storage.get("from-parent") == 2
        storage.close()
        client.close()

    def test_a_child_opens_the_files_of_a_storage_itself(self, tmp_path: Path) -> None:
        storage = FileStorage(tmp_path / "tokens.sqlite3")
        storage.set("code", 1)
        connect, opened = sqlite3.connect, []

        def noting(path: Path, **how: Any) -> Any:
            opened.append(path.name)
            return connect(path, **how)

        def work() -> list[Any]:
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(sqlite3, "connect", noting)
                return [storage.get("code"), *sorted(opened)]

        assert self.in_child(work) == [1, "tokens.sqlite3", "tokens.sqlite3.passing"]

    def test_a_child_leaves_the_connections_of_its_parent_to_memcached(self) -> None:
        class Client:
            closed = 0

            def get(self, key: str) -> None: ...

            set = delete = add = get

            def close(self) -> None:
                self.closed += 1

        client = Client()
        storage = MemcachedStorage(client)
        assert self.in_child(lambda: client.closed) == 1
        assert (client.closed, storage.get("t")) == (0, None)

    def test_a_lock_in_the_memory_of_the_parent_is_none_of_the_child(self) -> None:
        storage = MemoryStorage()
        storage.set("t", 1)

        def work() -> tuple[bool, int]:
            with storage.lock("t", 0.2) as held:
                return held, storage.get("t")

        with storage.lock("t", 20):
            assert self.in_child(work) == (True, 1)
            assert work() == (False, 1)

    def test_a_fork_of_an_asynchronous_client(self, wecom: FakeWeCom) -> None:
        import asyncio

        client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url)

        async def call(name: str) -> str:
            try:
                return str((await client.user.get(name)).userid)
            finally:
                await client.close()

        assert asyncio.run(call("parent")) == "parent"
        assert self.in_child(lambda: asyncio.run(call("child"))) == "child"
        assert asyncio.run(call("parent")) == "parent"
