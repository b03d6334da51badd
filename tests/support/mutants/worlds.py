"""A copy of the project in which sources are changed, and processes that run its tests.

The copy stands first on the path of every process that its tests start. A process that has loaded what takes long, and
nothing of the project, forks for each run: what the project is made of is loaded anew each time.
"""

from __future__ import annotations

import ctypes
import importlib
import math
import mmap
import os
import resource
import shutil
import signal
import struct
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

PROJECT = Path(__file__).parents[3]
LEFT_BEHIND = shutil.ignore_patterns(
    ".git", ".venv*", "__pycache__", ".*_cache", ".hypothesis", "build", "dist", ".wecom.db*"
)
WARM = (
    "aiohttp.web",
    "aioresponses",
    "attrs",
    "cattrs",
    "coverage",
    "cryptography.hazmat.primitives.ciphers",
    "cryptography.x509",
    "filelock",
    "hypothesis.strategies",
    "jinja2",
    "pytest",
    "requests",
    "responses",
    "uvicorn",
    "websockets",
    "xmltodict",
    "yaml",
)
MEMORY = 4 << 30  # bytes of a run; a change may make a loop that never ends
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl
HUNG = -1  # the result of a run that waits for what does not come
LOOP = 10.0  # seconds of the processor that a run has beyond what usually is enough
ENDLESS = -2  # the result of a run that has used up its time of the processor


class Limit:
    """How long a run may go on: far longer than what it does usually takes.

    A loop without an end uses up the processor's time, whatever else the machine does. What waits for ever is told by
    the clock; whether the machine was busy has then to be found out.

    Args:
        patience: Seconds that it has beyond what usually is enough.
    """

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self._shared = mmap.mmap(-1, 16)  # until when, and the number of what it does

    def allow(self, usual: float, number: int = -1) -> None:
        """Begin something that usually takes some seconds; the process that runs says so itself."""
        struct.pack_into("dd", self._shared, 0, time.monotonic() + self.seconds(usual), number)

    def seconds(self, usual: float) -> float:
        """Return the seconds by the clock of what usually takes some."""
        return self.patience + 10 * usual

    def allow_here(self, usual: float, number: int = -1) -> None:
        """Begin something, and limit this process and those that it starts in their time of the processor."""
        self.allow(usual, number)
        spent = resource.getrusage(resource.RUSAGE_SELF)
        seconds = spent.ru_utime + spent.ru_stime + LOOP + 4 * usual
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds), resource.getrlimit(resource.RLIMIT_CPU)[1]))

    @property
    def is_over(self) -> bool:
        return float(struct.unpack_from("d", self._shared, 0)[0]) < time.monotonic()

    @property
    def number(self) -> int:
        """What was begun last."""
        return int(struct.unpack_from("d", self._shared, 8)[0])


def copy_of(project: Path, folder: Path) -> Path:
    """Copy a project to where it may be changed."""
    return Path(shutil.copytree(project, folder, symlinks=True, ignore=LEFT_BEHIND))


def environment_in(copy: Path, *first: Path) -> dict[str, str]:
    """Return the environment variables of processes that load the project from a copy."""
    path = [*map(str, first), str(copy), str(copy / "generated"), str(PROJECT)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path)}


class Sources:
    """The files of a copy; at most one of them is changed at a time."""

    def __init__(self) -> None:
        self._written = 0

    @contextmanager
    def changed(self, path: Path, text: str) -> Iterator[None]:
        """Let a file have another text.

        Compiled files are told apart by size and second of the source, and many changes fit in a second.
        """
        before, times = path.read_bytes(), path.stat()
        self._written += 1
        path.write_text(text, "utf-8")
        os.utime(path, (self._written, self._written))
        try:
            yield
        finally:
            path.write_bytes(before)
            os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def warm_up() -> None:
    """Load what takes long, before any run."""
    for name in WARM:
        with suppress(ImportError):
            importlib.import_module(name)
    adopt()


def adopt() -> None:
    """Become the parent of all that the processes of runs leave behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)


def processor() -> float:
    """Return the seconds of the processor that runs have used."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def run(what: Callable[[], int], log: Path, limit: Limit, usual: float) -> int:
    """Run a function in a process of its own, then end whatever it started.

    Args:
        usual: Seconds that it usually takes until it says itself what it begins.

    Returns:
        What the function returned, or `HUNG`, or `ENDLESS`.
    """
    others = _children()
    limit.allow(usual)
    child = os.fork()
    if child == 0:
        become(partial(_limited, what, limit, usual), log)
    try:
        while not limit.is_over:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                code = os.waitstatus_to_exitcode(status)
                return ENDLESS if code == -signal.SIGXCPU else code
            time.sleep(0.02)
        return HUNG
    finally:
        _end(child, others)


def _limited(what: Callable[[], int], limit: Limit, usual: float) -> int:
    limit.allow_here(usual)
    return what()


def become(what: Callable[[], int], log: Path) -> None:
    """Do it in a process that was just forked, and end it: what follows is its parent's."""
    status = 3
    try:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (1, 2):
            os.dup2(output, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        status = what()
        sys.stdout.flush()
    finally:
        os._exit(status)


def _end(child: int, others: set[int]) -> None:
    """End a child with its group, then what it left behind: that became ours."""
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    left = {child}
    while left:
        for process in left:
            with suppress(ProcessLookupError, ChildProcessError):
                os.kill(process, signal.SIGKILL)
                os.waitpid(process, 0)
        left = _children() - others


def _children() -> set[int]:
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    return {int(word) for word in listed.read_text().split()} if listed.exists() else set()
