"""The processes that hold the official library. They start on demand; hung and crashed processes are replaced."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, cast

from wecom_runtime import fork
from wecom_runtime.errors import CallTimeoutError, ConfigurationError, TransportError
from wecom_runtime.language import say

from . import worker

START_TIMEOUT = 30.0
"""Seconds for a process to start and load the library."""
GRACE = 2.0
"""Seconds that the library may exceed its timeout before its process is killed."""
SCRIPT = Path(worker.__file__)


class LibraryResult(NamedTuple):
    """The result of a function of the library."""

    code: int
    """The return value: 0 for success."""
    fields: dict[str, Any]
    data: bytes

    def __repr__(self) -> str:
        return f"<LibraryResult {self.code}>"


class ProcessSettings:
    """The settings of a process. The repr does not show them."""

    __slots__ = ("command", "corp_id", "library", "secret")

    def __init__(self, library: str, corp_id: str, secret: str, python: str) -> None:
        self.library = library
        self.corp_id = corp_id
        self.secret = secret
        # Isolated, so that modules of the program do not shadow the standard library.
        self.command = [python, "-I", "-S", str(SCRIPT)]


class LibraryProcess:
    """A process that holds the library.

    Args:
        settings: The settings of the process.
        make_error: Creates the exception for an error code of the library's initialization.

    Raises:
        ConfigurationError: The interpreter or the library cannot be used.
        APIError: The initialization of the library failed.
    """

    def __init__(self, settings: ProcessSettings, make_error: Callable[[str, int], Exception]) -> None:
        self._expired = False
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the interpreter and a file of this package
                settings.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                start_new_session=True,  # Ctrl-C in the terminal interrupts the program, not this process
            )
        except OSError as error:
            raise ConfigurationError(
                say(
                    "cannot start the library's process: {command!r}: {strerror}",
                    command=settings.command[0],
                    strerror=error.strerror,
                )
            ) from None
        try:
            fields = {"library": settings.library, "corp_id": settings.corp_id}
            result = self.call("open", fields, settings.secret.encode(), START_TIMEOUT)
            if result.code:
                raise make_error("Init", result.code)
        except BaseException:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def call(self, name: str, fields: dict[str, Any], data: bytes, timeout: float) -> LibraryResult:
        """Call the library.

        Raises:
            CallTimeoutError: The call took longer than `timeout` seconds; the process is killed.
            TransportError: The process ended.
        """
        timer = threading.Timer(timeout, self._expire)
        timer.daemon = True
        timer.start()
        try:
            worker.write_frame(cast("Any", self._process.stdin), {"call": name, **fields}, data)
            answer, content = worker.read_frame(cast("Any", self._process.stdout))
        except (OSError, EOFError):
            answer, content = {}, b""
        finally:
            timer.cancel()
        if not answer:
            raise self._death(name, timeout)
        if "failure" in answer:
            raise ConfigurationError(say("the archive's library cannot be used: {reason}", reason=answer["failure"]))
        return LibraryResult(answer["code"], answer, content)

    def _expire(self) -> None:
        self._expired = True
        self._process.kill()

    def _death(self, name: str, timeout: float) -> TransportError:
        self.kill()
        if self._expired:
            return CallTimeoutError(
                say("{name}: the library did not return within {timeout:.0f} s", name=name, timeout=timeout),
                endpoint=name,
            )
        status = _status_text(self._process.returncode)
        return TransportError(
            say("{name}: the library's process ended: {status}", name=name, status=status), endpoint=name
        )

    def kill(self) -> None:
        """Kill the process."""
        self._process.kill()
        self.close_pipes()
        self._process.wait()

    def close(self) -> None:
        """Let the library shut down; kill the process after a few seconds."""
        self.close_pipes()
        try:
            self._process.wait(worker.SHUTDOWN_TIMEOUT + GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def close_pipes(self) -> None:
        """Close the pipes; the process ends when it notices."""
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                cast("Any", pipe).close()


def _status_text(status: int | None) -> str:
    """Return the exit status, or the name of the signal, that ended a process."""
    if status is None or status >= 0:
        return f"exit status {status}"
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"


class LibraryProcesses:
    """The pool of an archive's processes. Each process makes one call at a time.

    Args:
        settings: The settings of each process.
        make_error: Creates the exception for an error code of the library's initialization.
        max_processes: The size of the pool.
    """

    def __init__(
        self, settings: ProcessSettings, make_error: Callable[[str, int], Exception], max_processes: int
    ) -> None:
        self._settings = settings
        self._make_error = make_error
        self._max_processes = max_processes
        self.make: Callable[[ProcessSettings, Callable[[str, int], Exception]], Any] = LibraryProcess
        """Starts a process; tests replace it by a function that returns a fake library."""
        self._reset()
        fork.watch(self)

    def _reset(self) -> None:
        self._semaphore = threading.BoundedSemaphore(self._max_processes)
        self._mutex = threading.Lock()
        self.idle: list[LibraryProcess] = []
        self.all: set[LibraryProcess] = set()

    def after_fork_in_child(self) -> None:
        for inherited in self.all:
            inherited.close_pipes()  # else the process would not notice the end of the parent
        self._reset()

    @property
    def pids(self) -> list[int]:
        """The ids of the running processes."""
        with self._mutex:
            return [each.pid for each in self.all if each.is_alive]

    def call(
        self, name: str, fields: dict[str, Any], data: bytes = b"", timeout: float = START_TIMEOUT
    ) -> LibraryResult:
        """Call the library in an idle process, or in a new one.

        Raises:
            ConfigurationError, APIError: No process could be started.
            CallTimeoutError: The call took longer than `timeout` seconds.
            TransportError: The process ended.
        """
        with self._semaphore:
            process = self._take()
            try:
                result = process.call(name, fields, data, timeout)
            except BaseException:  # an interrupt included: the result would be read by the next call
                self.drop(process)
                raise
            with self._mutex:
                self.idle.append(process)
            return result

    def _take(self) -> LibraryProcess:
        """Return an idle process, or start one."""
        with self._mutex:
            while self.idle:
                idle = self.idle.pop()
                if idle.is_alive:
                    return idle
                self.all.discard(idle)
                idle.close_pipes()
        started: LibraryProcess = self.make(self._settings, self._make_error)
        with self._mutex:
            self.all.add(started)
        return started

    def drop(self, process: LibraryProcess) -> None:
        process.kill()
        with self._mutex:
            self.all.discard(process)

    def close(self) -> None:
        """End the idle processes. The next call starts a new one."""
        with self._mutex:
            idle, self.idle = self.idle, []
            self.all.difference_update(idle)
        for each in idle:
            each.close()


def interpreter(given: str | None) -> str:
    """Return the path of the Python interpreter for the processes.

    Raises:
        ConfigurationError: The path of this interpreter is not known, and none is given.
    """
    python = given or sys.executable
    if not python:
        raise ConfigurationError(say("the path of Python is not known: pass python='/usr/bin/python3'"))
    return python
