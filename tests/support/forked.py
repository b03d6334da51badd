"""Workers of pytest-xdist that are forks of a process with all tests loaded, so that the tests are loaded once.

Otherwise each worker loads some hundred test files and their imports, which takes seconds of processor time. Without a
safe fork (Windows, macOS), workers start in the usual way.
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
"""None if Python was built for older systems."""


def pytest_configure(config: pytest.Config) -> None:
    if CAN_FORK:
        config.pluginmanager.register(Forked(), NAME)


class Forked:
    """The process that forks the workers of a run; idle without workers."""

    def __init__(self) -> None:
        self.seconds = 0.0
        """Processor time for loading, known at the end."""
        self.programs: list[tuple[str, float]] = []
        """The test and the processor time of each forked program, known at the end."""
        self._session: pytest.Session | None = None
        self._child = 0
        self._folder = Path()
        self._life = -1

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        self._session = session

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_setupnodes(self, specs: Sequence[Any]) -> None:
        """Start workers on this machine as forks."""
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
        """Start the process, and return the path of its socket."""
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
        """Collect the tests without output. The workers collect again and report errors."""
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
    """Yield the tests with the costs of the programs that they have started."""
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        test, seconds = json.loads(line)
        yield test.rpartition(" (")[0], seconds
