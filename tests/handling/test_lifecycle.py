"""Stopped servers and programs finish acknowledged callbacks first."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support import small
from tests.support.sender import Sender, text_xml
from tests.support.servers import free_port
from tests.support.small import Router
from tests.support.stopping import app, lines, post
from tests.support.waiting import until
from wecom_runtime.errors import ConfigurationError

SENDER = Sender()
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")


def stop(process: Any, notes: Path) -> None:
    """Have it stopped in the middle of its work."""
    process.send_signal(signal.SIGTERM)
    time.sleep(0.2)  # it begins to stop, while its handlers still work; if it is slower, less is shown
    Path(f"{notes}.go").touch()
    process.wait(20)


IN_A_CONTAINER = ("unshare", "--pid", "--fork", "--kill-child")
"""Runs a program as the first process of those that it sees."""


@pytest.mark.parametrize(
    "kind", ["fastapi-async", "fastapi-threads", "mounted-async", "django-async", "flask-async", "flask-threads"]
)
def test_a_stopped_server_delivers_acknowledged_answers(kind: str, tmp_path: Path) -> None:
    port, notes = free_port(), tmp_path / "notes"
    with app(kind, port, notes) as process:
        assert [post(port, f"until told {number}", number) for number in (1, 2)] == [200, 200]
        assert lines(notes) == []
        stop(process, notes)
        assert sorted(lines(notes)) == ["answer to until told 1", "answer to until told 2"]
        if kind.startswith("flask"):  # it ends as it would without the router
            assert process.returncode == -signal.SIGTERM


@pytest.mark.parametrize("kind", ["waitress-threads", "gunicorn-threads", "gunicorn-async", "hypercorn-async"])
def test_so_do_other_servers(kind: str, tmp_path: Path) -> None:
    pytest.importorskip(kind.partition("-")[0])
    port, notes = free_port(), tmp_path / "notes"
    with app(kind, port, notes) as process:
        assert [post(port, f"until told {number}", number) for number in (1, 2)] == [200, 200]
        assert lines(notes) == []
        stop(process, notes)
        assert sorted(lines(notes)) == ["answer to until told 1", "answer to until told 2"]


def can_make_containers() -> bool:
    return (
        bool(shutil.which("unshare"))
        and not subprocess.run([*IN_A_CONTAINER, "true"], stderr=subprocess.DEVNULL).returncode
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_first_process_of_a_container_ends_too(number: signal.Signals, tmp_path: Path) -> None:
    """By no signal that it leaves to the system, as that does nothing there."""
    if not can_make_containers():
        pytest.skip("no right to make containers")
    port, notes = free_port(), tmp_path / "notes"
    with app("flask-threads", port, notes, *IN_A_CONTAINER) as process:
        assert post(port, "until told", 1) == 200
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(children[0]), number)
        time.sleep(0.2)
        Path(f"{notes}.go").touch()
        process.wait(20)
        assert lines(notes) == ["answer to until told"]


@pytest.mark.parametrize("kind", ["script-async", "script-threads"])
def test_an_ending_program_delivers_acknowledged_answers(kind: str, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    with app(kind, 0, notes) as process:
        assert process.wait(20) == 0
        assert lines(notes) == ["answer to until the end"]


AFTER_THE_END = """
import asyncio
import atexit

atexit.register(lambda: print(ask(2)))  # the first that is registered is called last

from tests.support import small
from tests.support.sender import Sender, text_xml

sender = Sender()
router = small.Router(sender.crypto)
router.on(small.TextMessage)(lambda message: None)


def ask(number):
    return asyncio.run(router.handle_async(*sender.post(text_xml(msgid=number)))).status


print(ask(1))
"""


def test_callbacks_after_the_end_are_not_acknowledged() -> None:
    """No thread would be waited for any more."""
    done = subprocess.run([sys.executable, "-c", AFTER_THE_END], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["200", "500"], done.stderr


WAITS = """
import os
import signal
import threading
import time

from tests.support import small
from tests.support.sender import Sender, text_xml

sender = Sender()
router = small.Router(sender.crypto)
router.drain_on_signals()
router.on(small.TextMessage, background=True)(lambda message: time.sleep(0.4))
assert router.handle(*sender.post(text_xml())).status == 200
threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
try:
    threading.Event().wait()
except KeyboardInterrupt:
    print("interrupted")
"""


def test_a_program_with_a_waiting_main_thread_ends_after_its_work() -> None:
    done = subprocess.run([sys.executable, "-c", WAITS], capture_output=True, text=True, check=False, timeout=20)
    assert done.stdout == "interrupted\n", done.stderr


def test_a_handler_that_does_not_end_holds_a_server_up_for_so_long_and_no_longer(tmp_path: Path) -> None:
    port, notes = free_port(), tmp_path / "notes"
    with app("hasty-async", port, notes) as process:
        assert post(port, "for ever", 1) == 200
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)
        assert "think_async takes longer than the 0.3 s" in errors


def test_a_second_signal_ends_at_once(tmp_path: Path) -> None:
    port, notes = free_port(), tmp_path / "notes"
    with app("flask-threads", port, notes) as process:
        assert post(port, "for ever", 1) == 200
        process.send_signal(signal.SIGTERM)
        numbers = itertools.count(2)
        until(lambda: post(port, "one more", next(numbers)) == 503)  # WeCom sends it again, to another process
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == -signal.SIGTERM


def test_signals_are_left_to_a_program_that_handles_them() -> None:
    def mine(number: int, frame: object) -> None: ...

    router = Router(SENDER.crypto)
    old = {number: signal.signal(number, mine) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        router.drain_on_signals()
        assert [signal.getsignal(number) for number in old] == [mine, mine]
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def test_only_the_main_thread_gets_signals() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool, pytest.raises(ConfigurationError, match="main thread"):
        pool.submit(Router(SENDER.crypto).drain_on_signals).result(10)


@pytest.mark.parametrize("is_async", [False, True])
def test_unfinished_callbacks_are_named(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    import asyncio
    import threading

    go_on = threading.Event()
    router = Router(SENDER.crypto)

    def wait_in_vain(message: Any) -> None:
        go_on.wait(10)

    async def wait_in_vain_async(message: Any) -> None:
        await asyncio.to_thread(go_on.wait, 10)

    handler: Callable[[Any], Any] = wait_in_vain_async if is_async else wait_in_vain
    router.on(small.TextMessage, background=True)(handler)
    for number in (1, 2):
        assert router.handle(*SENDER.post(text_xml(msgid=number))).status == 200
    assert not router.close(0.05)
    assert f"2 background handlers are not done: {handler.__qualname__} (2 times)" in caplog.text
    assert router.engine.lifecycle.running_handlers() == [handler.__qualname__] * 2
    go_on.set()
    assert router.close(10)
    assert router.engine.lifecycle.running_handlers() == []
