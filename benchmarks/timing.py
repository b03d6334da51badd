"""Time measurements: the candidates alternate in short rounds, and the shortest round of each counts.

Other programs can only make a round longer, so the shortest round describes the code best. With many short rounds, busy
and quiet machines give similar results. Code that does not wait is measured in processor time, which excludes other
programs.
"""

from __future__ import annotations

import asyncio
import gc
import math
import os
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Mapping


def in_turns(
    candidates: Mapping[str, Callable[[], object]],
    *,
    rounds: int = 600,
    calls: int = 5,
    clock: Callable[[], float] = time.process_time,
) -> dict[str, float]:
    """Return the seconds of one call of each candidate; `clock=time.perf_counter` if calls wait for a process."""
    shortest = dict.fromkeys(candidates, math.inf)
    for call in candidates.values():
        call()
    for _ in range(rounds):
        for name, call in candidates.items():
            gc.collect(0)  # collects the garbage of the previous candidate outside of the measurement
            start = clock()
            for _ in range(calls):
                call()
            shortest[name] = min(shortest[name], (clock() - start) / calls)
    return shortest


def means_in_turns(
    candidates: Mapping[str, Callable[[], object]], *, rounds: int = 5, calls: int = 20
) -> dict[str, float]:
    """Return the seconds of processor time of one call of each candidate: the mean of a round, and the least of these.

    The garbage collector runs as in a program, so a round contains its work, which the shortest of single calls hides.
    """
    least = dict.fromkeys(candidates, math.inf)
    for call in candidates.values():
        call()
    for _ in range(rounds):
        for name, call in candidates.items():
            start = time.process_time()
            for _ in range(calls):
                call()
            least[name] = min(least[name], (time.process_time() - start) / calls)
    return least


async def awaited_in_turns(
    candidates: Mapping[str, Callable[[], Awaitable[object]]], *, at_once: int = 1, rounds: int = 200, calls: int = 4
) -> dict[str, float]:
    """Return the seconds of one call of each candidate, with a number of concurrent tasks."""

    async def task(call: Callable[[], Awaitable[object]]) -> None:
        for _ in range(calls):
            await call()

    shortest = dict.fromkeys(candidates, math.inf)
    for call in candidates.values():
        await call()
    for _ in range(rounds):
        for name, call in candidates.items():
            start = time.perf_counter()
            await asyncio.gather(*(task(call) for _ in range(at_once)))
            shortest[name] = min(shortest[name], (time.perf_counter() - start) / calls / at_once)
    return shortest


def of_processes(candidates: Mapping[str, str], *, rounds: int = 15) -> dict[str, float]:
    """Return the processor time of each program in a new interpreter, without the start of the interpreter."""
    shortest = dict.fromkeys(("nothing", *candidates), math.inf)
    for code in candidates.values():
        _run(code)  # compiles the modules and warms the disk cache
    for _ in range(rounds):
        for name, code in {"nothing": "pass", **candidates}.items():
            shortest[name] = min(shortest[name], _run(code))
    nothing = shortest.pop("nothing")
    return {name: found - nothing for name, found in shortest.items()}


def _run(code: str) -> float:
    # Installed packages are compiled at installation. Compile ours as well, regardless of the environment.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
