"""A copy of the project whose sources are changed, and processes that run its tests.

The copy is first on the path of every process that its tests start. A process that has loaded the slow libraries, and
nothing of the project, forks for each run: each run loads the project again.
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
NOT_COPIED = shutil.ignore_patterns(
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
MEMORY = 4 << 30  # bytes of a run; a change may cause an infinite loop
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl
HUNG = -1  # the result of a run that waits for ever
LOOP = 10.0  # seconds of processor time that a run may use beyond its usual time
ENDLESS = -2  # the result of a run that has used up its processor time


class Limit:
    """The time limits of a run, far above its usual duration.

    An infinite loop uses up its processor time, however busy the machine is. An endless wait is detected by the clock;
    the caller then has to find out whether the machine was busy.

    Args:
        patience: Seconds that a run may take beyond its usual duration.
    """

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self._shared = mmap.mmap(-1, 16)  # the deadline, and the number of the running test

    def allow(self, usual: float, number: int = -1) -> None:
        """Set the deadline of a step by its usual duration. The running process calls this itself."""
        struct.pack_into("dd", self._shared, 0, time.monotonic() + self.seconds(usual), number)

    def seconds(self, usual: float) -> float:
        """Return the timeout of a step with a usual duration."""
        return self.patience + 10 * usual

    def allow_here(self, usual: float, number: int = -1) -> None:
        """Set the deadline of a step, and limit the processor time of this process and its children."""
        self.allow(usual, number)
        spent = resource.getrusage(resource.RUSAGE_SELF)
        seconds = spent.ru_utime + spent.ru_stime + LOOP + 4 * usual
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds), resource.getrlimit(resource.RLIMIT_CPU)[1]))

    @property
    def is_over(self) -> bool:
        return float(struct.unpack_from("d", self._shared, 0)[0]) < time.monotonic()

    @property
    def number(self) -> int:
        """The number of the latest step."""
        return int(struct.unpack_from("d", self._shared, 8)[0])


def copy_of(project: Path, folder: Path) -> Path:
    """Copy a project to a folder in which it may be changed."""
    return Path(shutil.copytree(project, folder, symlinks=True, ignore=NOT_COPIED))


def environment_in(copy: Path, *first: Path) -> dict[str, str]:
    """Return the environment variables of processes that load the project from a copy."""
    path = [*map(str, first), str(copy), str(copy / "generated"), str(PROJECT)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path)}


class Sources:
    """The files of a copy. At most one file is changed at a time."""

    def __init__(self) -> None:
        self._written = 0

    @contextmanager
    def changed(self, path: Path, text: str) -> Iterator[None]:
        """Change the text of a file in a `with` block.

        Each change gets its own modification time, in seconds: Python recognizes outdated compiled files by size and
        time of the source, and many changes are made in a second.
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
    """Load the slow libraries before any run."""
    for name in WARM:
        with suppress(ImportError):
            importlib.import_module(name)
    adopt()


def adopt() -> None:
    """Become the parent of all processes that the processes of runs leave behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)


def processor() -> float:
    """Return the processor time that runs have used, in seconds."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def run(function: Callable[[], int], log: Path, limit: Limit, usual: float) -> int:
    """Run a function in a process of its own, then end all processes that it has started.

    Args:
        usual: Seconds that the function usually takes until its first call of `limit.allow_here`.

    Returns:
        The result of the function, `HUNG` or `ENDLESS`.
    """
    others = _children()
    limit.allow(usual)
    child = os.fork()
    if child == 0:
        become(partial(_limited, function, limit, usual), log)
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


def _limited(function: Callable[[], int], limit: Limit, usual: float) -> int:
    limit.allow_here(usual)
    return function()


def become(function: Callable[[], int], log: Path) -> None:
    """Run a function in a process that was just forked, then end the process."""
    status = 3
    try:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (1, 2):
            os.dup2(output, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        status = function()
        sys.stdout.flush()
    finally:
        os._exit(status)


def _end(child: int, others: set[int]) -> None:
    """End a child with its process group, then the processes that it left behind, which this process has adopted."""
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
