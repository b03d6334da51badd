"""Several processes with many threads each, some of which are killed in the middle of their work."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from tests.support.servers import Memcached, Redis
from tests.support.workers import call_for_ever, call_in_threads, in_processes, open_storage, start
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom

from .figures import Figures

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"


def test_they_begin_together(wecom: FakeWeCom, own_redis: Redis, dose: int, figures: Figures) -> None:
    """A few; `tests/storage/test_locks_processes.py` has them by the hundred."""
    wecom.fail(GET_TOKEN, delay=0.1)
    for _ in range(dose):
        before = wecom.calls.count(GET_TOKEN)
        wecom.expire_tokens()
        own_redis.empty()
        results = in_processes(3, call_in_threads, ("redis", own_redis.port), wecom.base_url, 16)
        assert [errors for _, errors, _ in results] == [[]] * 3
        assert wecom.calls.count(GET_TOKEN) == before + 1
    figures.dose(dose, "times 3 processes of 16 threads")
    figures.after(wecom.calls.count(GET_TOKEN), "token requests")


@pytest.mark.parametrize("kind", ["redis", "memcached", "file"])
def test_some_are_killed(
    wecom: FakeWeCom,
    chance: random.Random,
    dose: int,
    figures: Figures,
    kind: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    """The other processes continue, and wait for a lock of a killed process at most until it expires."""
    place: Any = str(tmp_path / "tokens.sqlite3")
    memcached = None
    if kind == "redis":
        place = request.getfixturevalue("own_redis").port
    elif kind == "memcached":
        memcached = Memcached()
        memcached.start()
        place = memcached.port
    try:
        survivor = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=open_storage((kind, place)), timeout=20)
        stop = threading.Event()
        expiring = threading.Thread(target=expire, args=(wecom, stop), daemon=True)
        expiring.start()
        for _ in range(dose):
            doomed = [start(call_for_ever, (kind, place), wecom.base_url, 4) for _ in range(2)]
            before = wecom.calls.count(GET_USER)
            while wecom.calls.count(GET_USER) < before + 50:
                assert any(process.is_alive() for process in doomed)
                time.sleep(0.01)
            for process in doomed:
                time.sleep(chance.random() * 0.1)
                process.kill()
                process.join(10)
            started = time.monotonic()
            survivor.fetch_access_token()
            figures.after(time.monotonic() - started, "s the longest wait for a token afterwards")
        stop.set()
        expiring.join(10)
        assert survivor.user.get("zhangsan").userid == "zhangsan"
        other = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=open_storage((kind, place)), timeout=20)
        assert other.user.get("zhangsan").userid == "zhangsan"
        survivor.close()
        other.close()
        figures.dose(2 * dose, "processes killed")
    finally:
        if memcached is not None:
            memcached.close()


def expire(wecom: FakeWeCom, stop: threading.Event) -> None:
    while not stop.wait(0.2):
        wecom.expire_tokens()
