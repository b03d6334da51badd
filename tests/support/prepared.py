"""Programs that start in a moment: forks of a process that has loaded what they need, and that ends with this one.

A program that loads a web framework or the library of a queue needs half a second of the processor before it begins.
Here it begins with them loaded; all else is as if it had been started by itself, its end as well.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE
from types import ModuleType
from typing import IO, Any, TypeAlias

ROOT = Path(__file__).parents[2]
CODE = "-c"
LONGEST = 1 << 20
"""Bytes of what is asked for in one message."""
Stream: TypeAlias = "int | IO[Any]"

spent = 0.0
"""Processor seconds of the programs that have ended, and of loading."""


def start(
    module: str,
    *words: str,
    loads: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
    stdin: Stream = DEVNULL,
    stdout: Stream = DEVNULL,
    stderr: Stream = DEVNULL,
    start_new_session: bool = False,
) -> subprocess.Popen[str] | Program:
    """Run a program in the folder of the project: `python -m module words`, or `python -c words`.

    Args:
        module: Its name, or "-c".
        words: Its arguments.
        loads: Modules that it needs. They are there already for all programs that come later.
        env: All of its environment variables; those of this process if left out.
        stdin: As of `subprocess.Popen`; so are the next ones.
        stdout: Where it writes.
        stderr: Where it writes of trouble.
        start_new_session: Whether it leads processes of its own.
    """
    environment = dict(os.environ if env is None else env)
    if sys.platform != "linux":
        command = [sys.executable, *(() if module == CODE else ("-m",)), *((module,) if module != CODE else ()), *words]
        streams: dict[str, Any] = {"stdin": stdin, "stdout": stdout, "stderr": stderr, "text": True}
        return subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=start_new_session, **streams)
    request = {"module": module, "words": words, "loads": loads, "env": environment, "session": start_new_session}
    return _nursery_of(os.getpid()).start(request, (stdin, stdout, stderr))


class Program:
    """A program that runs, with what is needed of `subprocess.Popen`.

    Args:
        reports: Where it is told what becomes of the program.
        pipes: Our ends of its three streams, None for those that are no pipes.
    """

    def __init__(self, reports: socket.socket, pipes: Sequence[IO[str] | None]) -> None:
        self._reports = reports
        self.stdin, self.stdout, self.stderr = pipes
        self.returncode: int | None = None
        self.pid = int(self._report()["pid"])

    def _report(self) -> dict[str, Any]:
        global spent
        text = self._reports.recv(LONGEST)
        assert text, "the process that starts programs is gone"
        report: dict[str, Any] = json.loads(text)
        spent += report["spent"]
        return report

    def poll(self) -> int | None:
        """The exit status; None while it runs."""
        if self.returncode is None and select.select([self._reports], [], [], 0)[0]:
            self._end()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end. Raises `subprocess.TimeoutExpired`."""
        if self.returncode is None:
            if not select.select([self._reports], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired([str(self.pid)], timeout or 0)
            self._end()
        assert self.returncode is not None
        return self.returncode

    def _end(self) -> None:
        self.returncode = int(self._report()["status"])
        self._reports.close()

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """What it writes until it ends. It is killed, and `subprocess.TimeoutExpired` raised, if that takes longer."""
        read = {"stdout": "", "stderr": ""}

        def reading(name: str) -> None:
            with getattr(self, name) as pipe:
                read[name] = pipe.read()

        readers = [threading.Thread(target=reading, args=(name,)) for name in read if getattr(self, name) is not None]
        for reader in readers:
            reader.start()
        if self.stdin is not None:
            self.stdin.close()
        try:
            self.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        finally:
            for reader in readers:
                reader.join()
        return read["stdout"], read["stderr"]


# -- the process that starts them --------------------------------------------------------------------------------------


class _Nursery:
    """Asks it for programs."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            command = [sys.executable, "-m", "tests.support.prepared", str(theirs.fileno())]
            self._process = subprocess.Popen(
                command, cwd=ROOT, pass_fds=[theirs.fileno()], stdin=DEVNULL, stdout=DEVNULL
            )
        atexit.register(self._close)

    def _close(self) -> None:
        self._control.close()
        with contextlib.suppress(ChildProcessError):
            self._process.wait()

    def start(self, request: Mapping[str, Any], streams: Sequence[Stream]) -> Program:
        reports, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        pipes: list[IO[str] | None] = []
        handed: list[int] = []
        with contextlib.ExitStack() as opened:
            opened.enter_context(theirs)
            for number, stream in enumerate(streams):
                pipe: IO[str] | None = None
                if stream in (PIPE, DEVNULL):
                    ours, fd = os.pipe() if stream == PIPE else (-1, os.open(os.devnull, os.O_RDWR))
                    if number == 0 and stream == PIPE:
                        ours, fd = fd, ours
                    pipe = os.fdopen(ours, "r" if number else "w", encoding="utf-8") if stream == PIPE else None
                    opened.callback(os.close, fd)
                else:
                    fd = stream if isinstance(stream, int) else stream.fileno()
                pipes.append(pipe)
                handed.append(fd)
            socket.send_fds(self._control, [json.dumps(request).encode()], [*handed, theirs.fileno()])
        return Program(reports, pipes)


@functools.cache
def _nursery_of(pid: int) -> _Nursery:
    """Those of a process that was forked are not those of its parent."""
    return _Nursery()


def _serve(control: socket.socket) -> dict[str, Any]:
    """Fork for each request, and return it in the fork; end where nobody can ask any more."""
    woken, wakes = os.pipe()
    os.set_blocking(wakes, False)
    signal.set_wakeup_fd(wakes)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    running: dict[int, socket.socket] = {}
    known = 0.0
    while True:
        watched: list[Any] = [control, woken]
        ready, _, _ = select.select(watched, [], [])
        if woken in ready:
            os.read(woken, 4096)
        _tell_of_the_dead(running)
        if control not in ready:
            continue
        text, handed, _, _ = socket.recv_fds(control, LONGEST, 4)
        if not text:
            break
        request: dict[str, Any] = json.loads(text)
        for name in request["loads"]:
            with contextlib.suppress(ImportError):  # the program stumbles over it
                importlib.import_module(name)
        assert threading.active_count() == 1, "a module starts a thread when it is loaded"
        gc.freeze()
        reports = socket.socket(fileno=handed.pop())
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            for fd in (woken, wakes):
                os.close(fd)
            for one in (control, reports, *running.values()):
                one.close()
            for stream, fd in enumerate(handed):
                os.dup2(fd, stream)
                os.close(fd)
            return request
        for fd in handed:
            os.close(fd)
        before, known = known, sum(os.times()[:2])
        reports.send(json.dumps({"pid": pid, "spent": known - before}).encode())
        running[pid] = reports
    for pid in running:
        os.kill(pid, signal.SIGKILL)
    sys.exit()


def _tell_of_the_dead(running: dict[int, socket.socket]) -> None:
    while running:
        pid, status, usage = os.wait4(-1, os.WNOHANG)
        if pid == 0:
            break
        report = {"status": os.waitstatus_to_exitcode(status), "spent": usage.ru_utime + usage.ru_stime}
        with running.pop(pid) as reports, contextlib.suppress(OSError):  # nobody may want to know
            reports.send(json.dumps(report).encode())


def _become(request: Mapping[str, Any]) -> None:
    """Be the program that was asked for."""
    if request["session"]:
        os.setsid()
    os.environ.clear()
    os.environ.update(request["env"])
    sys.argv = [request["module"], *request["words"]]
    if request["module"] == CODE:
        sys.argv.pop(1)
        sys.modules["__main__"] = ModuleType("__main__")
        code = compile(request["words"][0], "<string>", "exec")
        exec(code, vars(sys.modules["__main__"]))  # noqa: S102 - as the interpreter does it with what follows -c
    else:
        runpy.run_module(request["module"], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _become(_serve(socket.socket(fileno=int(sys.argv[1]))))
