"""The processes that hold the official library: started when needed, ended when they hang, replaced when they die."""

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
"""Seconds that the library may take longer than it was told before its process is ended."""
SCRIPT = Path(worker.__file__)


class LibraryResult(NamedTuple):
    """The result of a function of the library."""

    code: int
    """0, or what it returned."""
    fields: dict[str, Any]
    data: bytes


class ProcessSettings:
    """The settings of a process. Its repr shows nothing of it."""

    __slots__ = ("command", "corp_id", "library", "secret")

    def __init__(self, library: str, corp_id: str, secret: str, python: str) -> None:
        self.library = library
        self.corp_id = corp_id
        self.secret = secret
        # Isolated: the program's own modules must not be taken for those of the standard library.
        self.command = [python, "-I", "-S", str(SCRIPT)]


class LibraryProcess:
    """One process.

    Args:
        settings: What it is opened with.
        refused: Makes the error for a code with which the library refuses to be opened.

    Raises:
        ConfigurationError: The interpreter or the library cannot be used.
        APIError: The library was refused.
    """

    def __init__(self, settings: ProcessSettings, refused: Callable[[str, int], Exception]) -> None:
        self._expired = False
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the interpreter and a file of this package
                settings.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                start_new_session=True,  # a Ctrl-C of the terminal is meant for the program
            )
        except OSError as error:
            raise ConfigurationError(
                say(
                    "no process for the library: {command!r}: {strerror}",
                    command=settings.command[0],
                    strerror=error.strerror,
                )
            ) from None
        try:
            fields = {"library": settings.library, "corp_id": settings.corp_id}
            answer = self.call("open", fields, settings.secret.encode(), START_TIMEOUT)
            if answer.code:
                raise refused("Init", answer.code)
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
            CallTimeoutError: It took longer than `timeout` seconds; the process is ended.
            TransportError: The process died.
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
            raise ConfigurationError(
                say("the library of the archive cannot be used: {answer}", answer=answer["failure"])
            )
        return LibraryResult(answer["code"], answer, content)

    def _expire(self) -> None:
        self._expired = True
        self._process.kill()

    def _death(self, name: str, timeout: float) -> TransportError:
        self.kill()
        if self._expired:
            return CallTimeoutError(
                say("{name}: the library did not answer within {timeout:.0f} s", name=name, timeout=timeout),
                endpoint=name,
            )
        how = _how(self._process.returncode)
        return TransportError(say("{name}: the process of the library ended: {how}", name=name, how=how), endpoint=name)

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()
        self.forget()
        self._process.wait()

    def close(self) -> None:
        """Let the library end in order; it has not long for that."""
        self.forget()
        try:
            self._process.wait(worker.PATIENCE + GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def forget(self) -> None:
        """Close the pipes."""
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                cast("Any", pipe).close()


def _how(status: int | None) -> str:
    if status is None or status >= 0:
        return f"exit status {status}"
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"


class LibraryProcesses:
    """The processes of one archive, each for one caller at a time.

    Args:
        settings: What they are opened with.
        refused: Makes the error for a code with which the library refuses to be opened.
        most: How many there may be.
    """

    def __init__(self, settings: ProcessSettings, refused: Callable[[str, int], Exception], most: int) -> None:
        self._opening = settings
        self._refused = refused
        self._most = most
        self.make: Callable[[ProcessSettings, Callable[[str, int], Exception]], Any] = LibraryProcess
        """Opens the library in a process; a stand-in of tests, in this one."""
        self._reset()
        fork.watch(self)

    def _reset(self) -> None:
        self._places = threading.BoundedSemaphore(self._most)
        self._mutex = threading.Lock()
        self._idle: list[LibraryProcess] = []
        self._all: set[LibraryProcess] = set()

    def after_fork_in_child(self) -> None:
        for inherited in self._all:
            inherited.forget()  # or the process would not see that the parent is gone
        self._reset()

    @property
    def pids(self) -> list[int]:
        """Of the processes that run now."""
        with self._mutex:
            return [each.pid for each in self._all if each.is_alive]

    def call(
        self, name: str, fields: dict[str, Any], data: bytes = b"", timeout: float = START_TIMEOUT
    ) -> LibraryResult:
        """Call the library in a process that is free.

        Raises:
            ConfigurationError, APIError: No process could be opened.
            CallTimeoutError: It took longer than `timeout` seconds.
            TransportError: The process died.
        """
        with self._places:
            found = self._take()
            try:
                answer = found.call(name, fields, data, timeout)
            except BaseException:  # also when interrupted: the answer would be taken for that of the next question
                self._drop(found)
                raise
            with self._mutex:
                self._idle.append(found)
            return answer

    def _take(self) -> LibraryProcess:
        with self._mutex:
            while self._idle:
                found = self._idle.pop()
                if found.is_alive:
                    return found
                self._all.discard(found)
                found.forget()
        made: LibraryProcess = self.make(self._opening, self._refused)
        with self._mutex:
            self._all.add(made)
        return made

    def _drop(self, dead: LibraryProcess) -> None:
        dead.kill()
        with self._mutex:
            self._all.discard(dead)

    def close(self) -> None:
        """End the processes that nobody uses now. The next call opens a new one."""
        with self._mutex:
            idle, self._idle = self._idle, []
            self._all.difference_update(idle)
        for each in idle:
            each.close()


def interpreter(given: str | None) -> str:
    """Return the command of the process.

    Raises:
        ConfigurationError: It is not known.
    """
    python = given or sys.executable
    if not python:
        raise ConfigurationError(say("this program does not know its Python: pass python='/usr/bin/python3'"))
    return python
