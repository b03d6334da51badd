"""The process whose forks are workers and programs: it has loaded the tests, and runs none.

Who starts `handed_over.py` gets a fork of it: an interpreter that has all modules, in a hundredth of the time.

A fork leads a session of its own where that program does. It outlives neither that program nor the run, and its
session does not either.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import io
import json
import logging
import marshal
import os
import runpy
import select
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

COSTS = "costs"
"""File beside the socket: a line for each program that ended, with the test that started it and its seconds."""
_SEEN = "backslashreplace"
_STARTED = Path(__file__).with_name("handed_over.py")
_address = ""
_wanted: list[str] = []


def starting(kind: str, address: str) -> list[str]:
    """The command that starts a fork of a kind."""
    return [sys.executable, "-I", "-S", str(_STARTED), address, kind]


def python() -> list[str]:
    """The command that is `python`, for code whose process does not have to load everything anew: a fork if it can be.

    Takes `-c`, `-m` or the name of a file as the real one does, and no other option.
    """
    return starting("program", _address) if _address else [sys.executable]


def preload(*modules: str) -> None:
    """Have the process load modules that programs need, and that no test loads itself."""
    _wanted.extend(modules)


def load() -> None:
    """Load what is to be preloaded. Raises `RuntimeError` if there is a thread now, which no fork would have."""
    for name in _wanted:
        with contextlib.suppress(ImportError):  # the program stumbles over it
            importlib.import_module(name)
    if threads := threading.enumerate()[1:]:
        raise RuntimeError(f"a module that tests load, or preload, starts threads when it is loaded: {threads}")


def serve(listener: socket.socket, life: int) -> NoReturn:
    """Fork for each that connects, until the other end of `life` is closed."""
    global _address
    _address = listener.getsockname()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that tests ends this one
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    logging.getLogger().handlers.clear()  # those of pytest
    # What is loaded stays in memory that all forks share: a collection would write to each object.
    gc.disable()
    gc.freeze()
    while True:
        ready, _, _ = select.select([listener.fileno(), life], [], [])
        if life in ready:
            os._exit(0)
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            _become(connection, life)
        connection.close()


def _become(connection: socket.socket, life: int) -> NoReturn:
    """Be what is asked for, or the one that waits for it and tells how it ended."""
    _, streams, _, _ = socket.recv_fds(connection, 1, 3)
    with connection.makefile("rb") as lines:
        kind, leads, words, environment, folder = marshal.load(lines)  # noqa: S302 - handed_over.py wrote it
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    made = os.fork()
    if made == 0:
        connection.close()
        os.close(life)
        if leads:
            os.setsid()
        for stream, handed in enumerate(streams):
            os.dup2(handed, stream)
            os.close(handed)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        gc.enable()
        (_work if kind == "worker" else _run)(words, environment, folder)
    for handed in streams:
        os.close(handed)
    with contextlib.suppress(OSError):  # it may have been killed by now
        connection.sendall(b"%d\n" % made)
    ended = os.pidfd_open(made)
    over = [connection.fileno(), *([life] if kind == "program" else [])]  # workers end with the run by themselves
    ready, _, _ = select.select([ended, *over], [], [])
    if ended not in ready:
        (os.killpg if leads else os.kill)(made, signal.SIGKILL)  # who started it was killed, or the run is over
    _, status, usage = os.wait4(made, 0)
    if kind == "program":
        line = json.dumps([environment.get("PYTEST_CURRENT_TEST", ""), usage.ru_utime + usage.ru_stime]) + "\n"
        with Path(_address).with_name(COSTS).open("a", encoding="utf-8") as costs:
            costs.write(line)
    with contextlib.suppress(OSError):
        connection.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _work(words: Sequence[str], environment: Mapping[str, str], folder: str) -> NoReturn:
    """Be a worker of pytest-xdist: the code that it gives to a Python that it starts."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    _streams(errors="strict", unbuffered=True)
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        exec(words[-1], vars(sys.modules["__main__"]))  # noqa: S102
    finally:
        atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage] - as multiprocessing does in its forks
        os._exit(0)


def _run(words: Sequence[str], environment: Mapping[str, str], folder: str) -> NoReturn:
    """Be what `python` with these words would be, to its end."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    _streams(errors="surrogateescape", unbuffered="PYTHONUNBUFFERED" in environment)
    importlib.invalidate_caches()
    sys.path[:0] = [*filter(None, environment.get("PYTHONPATH", "").split(os.pathsep))]
    sys.meta_path[:] = [finder for finder in sys.meta_path if not hasattr(finder, "mark_rewrite")]  # that of pytest
    main = sys.modules["__main__"] = ModuleType("__main__")
    status: Any = 0
    try:
        try:
            if words[0] == "-c":
                sys.argv, sys.path[:0] = ["-c", *words[2:]], [""]
                exec(words[1], vars(main))  # noqa: S102
            elif words[0] == "-m":
                sys.argv, sys.path[:0] = list(words[1:]), [folder]
                runpy.run_module(words[1], run_name="__main__", alter_sys=True)
            else:
                sys.argv, sys.path[:0] = list(words), [str(Path(words[0]).resolve().parent)]
                runpy.run_path(words[0], run_name="__main__")
        finally:
            threading._shutdown()  # type: ignore[attr-defined]  # pyright: ignore - as an interpreter that ends
    except SystemExit as end:
        status = end.code
    except KeyboardInterrupt:
        traceback.print_exc()
        status = -signal.SIGINT
    except BaseException:
        traceback.print_exc()
        status = 1
    if status is not None and not isinstance(status, int):
        print(status, file=sys.stderr)
        status = 1
    atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage] - as multiprocessing does in its forks
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    if status == -signal.SIGINT:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
    os._exit((status or 0) & 0xFF)


def _streams(errors: str, *, unbuffered: bool) -> None:
    """Make the standard streams anew, as an interpreter that starts."""

    def stream(number: int, mode: str, errors: str) -> Any:
        buffering = 0 if mode == "wb" and unbuffered else -1
        buffer: Any = open(number, mode, buffering, closefd=False)  # noqa: SIM115 - as long as the process
        by_lines = mode == "wb" and (number == 2 or buffer.isatty())
        return io.TextIOWrapper(buffer, "utf-8", errors, line_buffering=by_lines, write_through=unbuffered)

    made = {"stdin": stream(0, "rb", errors), "stdout": stream(1, "wb", errors), "stderr": stream(2, "wb", _SEEN)}
    for name, one in made.items():
        setattr(sys, name, one)
        setattr(sys, f"__{name}__", one)
