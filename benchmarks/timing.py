"""How times are taken: side by side, in turns of a few calls, and of all turns the shortest.

What else runs on a machine only ever makes a turn longer, so that the shortest says most about the code. It comes out
alike on a busy machine and on a quiet one, as long as turns are short and many. What waits for nobody is measured by
the time of the processor, which leaves out the turns of other programs.
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
    """Seconds of one call of each candidate; `clock=time.perf_counter` where a call waits for another process."""
    shortest = dict.fromkeys(candidates, math.inf)
    for call in candidates.values():
        call()
    for _ in range(rounds):
        for name, call in candidates.items():
            gc.collect(0)  # what another one left behind is not to be cleared away in this one's time
            start = clock()
            for _ in range(calls):
                call()
            shortest[name] = min(shortest[name], (clock() - start) / calls)
    return shortest


async def awaited_in_turns(
    candidates: Mapping[str, Callable[[], Awaitable[object]]], *, at_once: int = 1, rounds: int = 200, calls: int = 4
) -> dict[str, float]:
    """Seconds of one call of each candidate, so many tasks calling at once."""

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
    """Seconds of the processor that a new interpreter takes for each piece of code, without its own start."""
    shortest = dict.fromkeys(("nothing", *candidates), math.inf)
    for code in candidates.values():
        _run(code)  # compiles, and warms the disk cache
    for _ in range(rounds):
        for name, code in {"nothing": "pass", **candidates}.items():
            shortest[name] = min(shortest[name], _run(code))
    nothing = shortest.pop("nothing")
    return {name: found - nothing for name, found in shortest.items()}


def _run(code: str) -> float:
    # Installed packages are compiled when they are installed; ours must be so, too, whatever the environment says.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
