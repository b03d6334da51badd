"""Workers of pytest-xdist that are forked from a process which has loaded all tests, so that they are loaded once.

Each worker would load some hundred files of tests and what they import, for seconds of its processor. Where there is no
safe fork (Windows, macOS), that is how they start.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import resource
import select
import shlex
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import pytest

NAME = "forked"
# xdist starts a program for each worker and talks to it by its standard streams: this one hands them over.
STARTED = Path(__file__).with_name("handed_over.py")


def pytest_configure(config: pytest.Config) -> None:
    if sys.platform == "linux":
        config.pluginmanager.register(Nursery(), NAME)


class Nursery:
    """Makes the workers of one run; idle where the run has none."""

    def __init__(self) -> None:
        self.seconds = 0.0
        """Processor seconds that loading took, known at the end."""
        self._session: pytest.Session | None = None
        self._child = 0
        self._folder = ""
        self._life = -1

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        self._session = session

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_setupnodes(self, specs: Sequence[Any]) -> None:
        """Let each worker that would be a process on this machine be a fork."""
        own = [spec for spec in specs if spec.popen and not spec.python and not spec.chdir]
        if own:
            address = self._open()
            for spec in own:
                spec.python = shlex.join([sys.executable, "-I", "-S", str(STARTED), address])

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        if self._child:
            os.close(self._life)
            self.seconds = _seconds(os.wait4(self._child, 0)[2])
            shutil.rmtree(self._folder)
            self._child = 0

    def _open(self) -> str:
        """The address of the process whose forks are workers."""
        self._folder = tempfile.mkdtemp()
        address = str(Path(self._folder) / "workers")
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen(1024)
        watched, self._life = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._life)
            self._load_and_fork(listener, watched)
        listener.close()
        os.close(watched)
        return address

    def _load_and_fork(self, listener: socket.socket, life: int) -> NoReturn:
        """Load what is to be tested, and fork for each that connects, until the program that tests ends."""
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that tests ends this one
            signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # what workers cost is counted by themselves
            _load(self._session)
            while True:
                ready, _, _ = select.select([listener.fileno(), life], [], [])
                if life in ready:
                    break
                connection, _ = listener.accept()
                if os.fork() == 0:
                    listener.close()
                    os.close(life)
                    _work(connection)
                connection.close()
        finally:
            os._exit(0)


def _load(session: pytest.Session | None) -> None:
    """Collect the tests, unseen. What does not load is told by the workers, which try again."""
    assert session is not None
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silent, stream)
    with contextlib.suppress(BaseException):
        session.perform_collect()
    # What is loaded stays in memory that all workers share: a collection would write to each object.
    gc.disable()
    gc.freeze()


def _work(connection: socket.socket) -> NoReturn:
    """Be a worker, with the standard streams of the program that connected; it lasts as long as the connection."""
    from execnet.gateway_io import popen_bootstrapline

    try:
        _, streams, _, _ = socket.recv_fds(connection, 1, 3)
        for stream, handed in enumerate(streams):
            os.dup2(handed, stream)
            os.close(handed)
        gc.enable()
        sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        sys.modules["__main__"] = ModuleType("__main__")
        exec(popen_bootstrapline, vars(sys.modules["__main__"]))  # noqa: S102 - the program that xdist would have started
    finally:
        atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage] - as multiprocessing does in its forks
        os._exit(0)


def _seconds(usage: resource.struct_rusage) -> float:
    return usage.ru_utime + usage.ru_stime
