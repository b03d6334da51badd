"""A redis that is killed, frozen, made read-only and emptied under load: calls go on, and nothing is lost."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from tests.support.servers import Redis
from tests.support.times import set_times
from wecom_client import RedisStorage, StorageError, SuiteClient, WeComClient
from wecom_client.testing import FakeWeCom

from .drops import Drops
from .figures import Figures

GET_USER = "/cgi-bin/user/get"
THREADS = 8


@pytest.fixture(autouse=True)
def short_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """The storage is looked at more often than once a minute, so that the test need not last as long."""
    set_times(monkeypatch, RECHECK=0.05, RECHECK_FAILED=0.05, OPEN_SECONDS=(0.05, 0.2), HANGING_SECONDS=2.0)
    monkeypatch.setattr(RedisStorage, "timeout", 0.5)


def kill(server: Redis) -> Callable[[], object]:
    server.kill()
    return server.start


def freeze(server: Redis) -> Callable[[], object]:
    server.freeze()
    return server.thaw


def read_only(server: Redis) -> Callable[[], object]:
    """A replica of nothing refuses to write."""
    client = server.client(socket_timeout=5)
    client.replicaof("127.0.0.1", "1")
    return lambda: client.replicaof("NO", "ONE")


def full(server: Redis) -> Callable[[], object]:
    client = server.client(socket_timeout=5)
    client.config_set("maxmemory", "1")
    return lambda: client.config_set("maxmemory", "0")


def empty(server: Redis) -> Callable[[], object]:
    server.empty()
    return lambda: None


def cut_off(server: Redis) -> Callable[[], object]:
    server.client(socket_timeout=5).client_kill_filter(_type="normal", skipme=True)
    return lambda: None


def poison(server: Redis) -> Callable[[], object]:
    client = server.client(socket_timeout=5)
    for key in client.scan_iter():
        client.set(key, b'{"value": "\\ud800", "fetched": 1e999}')
    return lambda: None


ATTACKS = (kill, freeze, read_only, full, empty, cut_off, poison)


def storage_of(server: Redis, *, hasty: bool) -> RedisStorage:
    settings: dict[str, Any] = {"socket_timeout": 0.3, "socket_connect_timeout": 0.3} if hasty else {}
    return RedisStorage(server.client(**settings))


@pytest.mark.parametrize("hasty", [True, False], ids=["with timeouts", "without"])
def test_calls_go_on(
    wecom: FakeWeCom, own_redis: Redis, chance: random.Random, dose: int, figures: Figures, hasty: bool
) -> None:
    clients = [
        WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage_of(own_redis, hasty=hasty), timeout=60)
        for _ in range(2)
    ]
    wecom.set_tokens(reuse=True)
    drops = Drops(wecom, chance)
    stop = threading.Event()
    failed: list[BaseException] = []

    before = threading.active_count()
    pause = 0.0 if dose > 1 else 0.01  # the small dose leaves some of the machine to other tests

    def load(client: WeComClient) -> None:
        number = 0
        while not stop.is_set():
            number += 1
            try:
                started = time.monotonic()
                with drops.call(client):
                    assert client.user.get(f"user-{number}").userid == f"user-{number}"
                figures.after(time.monotonic() - started, "s the longest call")
                stop.wait(pause)
            except BaseException as error:
                failed.append(error)
                stop.set()

    threads = [threading.Thread(target=load, args=(clients[n % 2],), daemon=True) for n in range(THREADS)]
    for thread in threads:
        thread.start()

    def calls_are_made(count: int) -> None:
        target = wecom.calls.count(GET_USER) + count
        end = time.monotonic() + 60
        while wecom.calls.count(GET_USER) < target and not failed:
            assert time.monotonic() < end, "no calls are made"
            time.sleep(0.005)

    few = THREADS if dose == 1 else 30
    attacks = list(ATTACKS) * dose
    chance.shuffle(attacks)
    for attack in attacks:
        heal = attack(own_redis)
        calls_are_made(few)
        assert failed == []
        drops.drop()  # the worst moment
        calls_are_made(2 * few)
        heal()
        calls_are_made(few)
    stop.set()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "a call hangs"
    assert failed == []
    # In the end all agree again.
    end = time.monotonic() + 30
    while True:
        fresh = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage_of(own_redis, hasty=True))
        tokens = {client.access_token for client in (*clients, fresh)}
        if len(tokens) == 1:
            break
        assert time.monotonic() < end, "the storage is back, but the processes do not agree"
        time.sleep(0.05)
    assert threading.active_count() < before + 100, "threads are left behind"
    figures.dose(len(attacks), "faults")
    figures.dose(wecom.calls.count(GET_USER), "calls")
    figures.after(0, "calls that fail")
    for client in clients:
        client.close()


def test_a_permanent_code_is_kept_or_said_not_to_be(
    own_redis: Redis, chance: random.Random, dose: int, figures: Figures
) -> None:
    """A code that was reported as kept is there for another process."""
    promised: dict[str, str] = {}
    attacks = [attack for attack in ATTACKS if attack not in (kill, empty, poison)]  # these do lose what was kept
    for number in range(4 * dose):
        suite = SuiteClient("ww9", "suite-secret", session=storage_of(own_redis, hasty=True))
        heal = chance.choice(attacks)(own_redis) if number % 2 else lambda: None
        for _ in range(3):
            corp = f"wp{chance.randint(1, 5)}"
            code = f"code-{number}-{chance.random()}"
            try:
                suite.keep_permanent_code(corp, code)
            except StorageError:
                promised.pop(corp, None)  # it may be there, or what was there before
                figures.after(1, "refused with StorageError")
            else:
                promised[corp] = code
                figures.after(1, "kept")
        heal()
        reader = SuiteClient("ww9", "suite-secret", session=storage_of(own_redis, hasty=True))
        for corp, code in promised.items():
            assert reader.permanent_code(corp) == code
    assert promised
    figures.dose(12 * dose, "permanent codes")
    figures.after(0, "reported as stored and lost")
