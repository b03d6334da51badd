"""The process whose forks are workers and programs. It has loaded the tests and runs none.

A program that starts `handed_over.py` gets a fork: an interpreter with all modules loaded, in a hundredth of the time.

A fork leads a session if the program does. It ends with the program or the run, together with its session.
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
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

COSTS = "costs"
"""The file beside the socket with a line for each ended program: the test that started it, and its processor time."""
_SEEN = "backslashreplace"
_STARTED = Path(__file__).with_name("handed_over.py")
_address = ""
_wanted: list[str] = []


def starting(kind: str, address: str) -> list[str]:
    """Return the command that starts a fork of a kind."""
    return [sys.executable, "-I", "-S", str(_STARTED), address, kind]


def python() -> list[str]:
    """Return the command `python` for code that can run in a fork; a real `python` if forks are not available.

    The options are `-c`, `-m` or a file name.
    """
    return starting("program", _address) if _address else [sys.executable]


def preload(*modules: str) -> None:
    """Let the process load modules that programs need and no test loads."""
    _wanted.extend(modules)


def load() -> None:
    """Load the modules of `preload`. Raises `RuntimeError` if a thread is running, as a fork would not have it."""
    for name in _wanted:
        with contextlib.suppress(ImportError):  # the program will report the error
            importlib.import_module(name)
    if threads := threading.enumerate()[1:]:
        raise RuntimeError(f"a module that tests load, or preload, starts threads when it is loaded: {threads}")


def serve(listener: socket.socket, life: int) -> NoReturn:
    """Fork for each connection, until the other end of `life` is closed."""
    global _address
    _address = listener.getsockname()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the test process ends this process
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    logging.getLogger().handlers.clear()  # the arguments of pytest
    # All forks share the memory of loaded objects. A garbage collection would write to each object.
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
    """Run the requested program in a child process, wait for it and report its exit status."""
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
        _reset_warnings()
        (_work if kind == "worker" else _run)(words, environment, folder)
    for handed in streams:
        os.close(handed)
    with contextlib.suppress(OSError):  # it may have been killed
        connection.sendall(b"%d\n" % made)
    ended = os.pidfd_open(made)
    over = [
        connection.fileno(),
        *([life] if kind == "program" else []),
    ]  # workers end by themselves at the end of the run
    ready, _, _ = select.select([ended, *over], [], [])
    if ended not in ready:  # the starting program was killed, or the run is over
        if leads:
            with contextlib.suppress(ProcessLookupError):  # the fork has just begun, and leads no session yet
                os.killpg(made, signal.SIGKILL)
        os.kill(made, signal.SIGKILL)
    _, status, usage = os.wait4(made, 0)
    if kind == "program":
        line = json.dumps([environment.get("PYTEST_CURRENT_TEST", ""), usage.ru_utime + usage.ru_stime]) + "\n"
        with Path(_address).with_name(COSTS).open("a", encoding="utf-8") as costs:
            costs.write(line)
    with contextlib.suppress(OSError):
        connection.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _reset_warnings() -> None:
    """Have the warning filters of a starting interpreter, and not those of pytest, under which warnings are errors."""
    warnings.resetwarnings()
    for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")
    warnings.filterwarnings("ignore", ".* found in sys.modules after import", RuntimeWarning, "runpy")


def _work(words: Sequence[str], environment: Mapping[str, str], folder: str) -> NoReturn:
    """Run as a worker of pytest-xdist."""
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
    """Run as `python` with these arguments would."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    _streams(errors="surrogateescape", unbuffered="PYTHONUNBUFFERED" in environment)
    importlib.invalidate_caches()
    sys.path[:0] = [*filter(None, environment.get("PYTHONPATH", "").split(os.pathsep))]
    sys.meta_path[:] = [
        finder for finder in sys.meta_path if not hasattr(finder, "mark_rewrite")
    ]  # the handler of pytest
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
    """Create the standard streams, as a starting interpreter does."""

    def stream(number: int, mode: str, errors: str) -> Any:
        buffering = 0 if mode == "wb" and unbuffered else -1
        buffer: Any = open(number, mode, buffering, closefd=False)  # noqa: SIM115 - as long as the process
        by_lines = mode == "wb" and (number == 2 or buffer.isatty())
        return io.TextIOWrapper(buffer, "utf-8", errors, line_buffering=by_lines, write_through=unbuffered)

    made = {"stdin": stream(0, "rb", errors), "stdout": stream(1, "wb", errors), "stderr": stream(2, "wb", _SEEN)}
    for name, one in made.items():
        setattr(sys, name, one)
        setattr(sys, f"__{name}__", one)
