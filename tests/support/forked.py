"""Workers of pytest-xdist that are forked from a process which has loaded all tests, so that they are loaded once.

Each worker would load some hundred files of tests and what they import, for seconds of its processor. Where there is no
safe fork (Windows, macOS), that is how they start.
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.support.forks import COSTS, load, serve, starting

NAME = "forked"
CAN_FORK = sys.platform == "linux" and hasattr(os, "pidfd_open")
"""Not where Python was built for older systems."""


def pytest_configure(config: pytest.Config) -> None:
    if CAN_FORK:
        config.pluginmanager.register(Forked(), NAME)


class Forked:
    """The process whose forks are the workers of a run; idle where the run has none."""

    def __init__(self) -> None:
        self.seconds = 0.0
        """Of the processor, for loading; known at the end, as the following."""
        self.programs: list[tuple[str, float]] = []
        """Of each program that was a fork: the test that started it, and seconds of the processor."""
        self._session: pytest.Session | None = None
        self._child = 0
        self._folder = Path()
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
                spec.python = shlex.join(starting("worker", address))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        if self._child:
            os.close(self._life)
            _, _, usage = os.wait4(self._child, 0)
            self.seconds = usage.ru_utime + usage.ru_stime
            self.programs = list(_costs(self._folder / COSTS))
            shutil.rmtree(self._folder)
            self._child = 0

    def _open(self) -> str:
        """The address of the process."""
        self._folder = Path(tempfile.mkdtemp())
        address = str(self._folder / "forks")
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen(1024)
        watched, self._life = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._life)
            self._load_and_serve(listener, watched)
        listener.close()
        os.close(watched)
        return address

    def _load_and_serve(self, listener: socket.socket, life: int) -> NoReturn:
        """Collect the tests, unseen. What does not load is told by the workers, which try again."""
        try:
            told = os.dup(2)
            silent = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(silent, stream)
            with contextlib.suppress(BaseException):
                assert self._session is not None
                self._session.perform_collect()
            try:
                load()
            except RuntimeError as error:
                os.write(told, f"{error}\n".encode())
                raise
            os.close(told)
            serve(listener, life)
        finally:
            os._exit(1)


def _costs(file: Path) -> Iterator[tuple[str, float]]:
    """Yield the tests with what programs cost that they started."""
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        test, seconds = json.loads(line)
        yield test.rpartition(" (")[0], seconds
