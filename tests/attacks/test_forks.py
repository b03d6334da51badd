"""Forks at any moment, under threads that call: a child works at once, and the parent does not notice."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from wecom_client import FileStorage, MemoryStorage, WeComClient
from wecom_client.testing import FakeWeCom

from .figures import Figures

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork"),
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),  # threads and fork are what is tested
]
GET_TOKEN = "/cgi-bin/gettoken"


def child_works(client: WeComClient, name: str) -> bool:
    """Whether a fork of this process can call."""
    child = os.fork()
    if not child:
        code = 1
        try:
            signal.alarm(20)  # the end of a child that hangs
            code = 0 if client.user.get(name).userid == name and client.fetch_access_token() else 2
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_under_load(
    wecom: FakeWeCom,
    chance: random.Random,
    many: Callable[[int, int], int],
    dose: int,
    figures: Figures,
    kind: str,
    tmp_path: Path,
) -> None:
    storage: Any = MemoryStorage() if kind == "memory" else FileStorage(tmp_path / "tokens.sqlite3")
    # A storage that does not work in the child, or not any more in the parent, is to be heard.
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage, timeout=30, strict_storage=True)
    client.user.get("parent")
    stop = threading.Event()
    pause = 0.0 if dose > 1 else 0.01  # the small dose leaves some of the machine to other tests
    failed: list[BaseException] = []

    def load(fetches: bool) -> None:
        while not stop.is_set():
            try:
                if fetches:
                    client.fetch_access_token()
                    stop.wait(0.05)
                else:
                    client.user.get("parent")
                    stop.wait(pause)
            except BaseException as error:
                failed.append(error)
                return

    threads = [threading.Thread(target=load, args=(n == 0,), daemon=True) for n in range(4)]
    for thread in threads:
        thread.start()
    forks = many(5, 200)
    for number in range(forks):
        time.sleep(chance.random() * 0.01)
        assert child_works(client, f"child-{number}"), "the child hangs or fails"
    stop.set()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive(), "the parent hangs"
    assert failed == []
    figures.dose(forks, "forks under 4 threads that call")
    figures.after(0, "children or threads that hang or fail")
    client.close()
