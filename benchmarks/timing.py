"""How times are taken: side by side, in turns of a few calls, so that a slow moment of the machine meets all alike."""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Mapping


def in_turns(candidates: Mapping[str, Callable[[], object]], *, rounds: int = 600, calls: int = 5) -> dict[str, float]:
    """Median seconds of one call of each candidate."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for call in candidates.values():
        call()
    for _ in range(rounds):
        for name, call in candidates.items():
            start = time.perf_counter()
            for _ in range(calls):
                call()
            times[name].append((time.perf_counter() - start) / calls)
    return {name: statistics.median(found) for name, found in times.items()}


async def awaited_in_turns(
    candidates: Mapping[str, Callable[[], Awaitable[object]]], *, at_once: int = 1, rounds: int = 200, calls: int = 4
) -> dict[str, float]:
    """Median seconds of one call of each candidate, so many tasks calling at once."""

    async def task(call: Callable[[], Awaitable[object]]) -> None:
        for _ in range(calls):
            await call()

    times: dict[str, list[float]] = {name: [] for name in candidates}
    for call in candidates.values():
        await call()
    for _ in range(rounds):
        for name, call in candidates.items():
            start = time.perf_counter()
            await asyncio.gather(*(task(call) for _ in range(at_once)))
            times[name].append((time.perf_counter() - start) / calls / at_once)
    return {name: statistics.median(found) for name, found in times.items()}


def of_processes(candidates: Mapping[str, str], *, rounds: int = 15) -> dict[str, float]:
    """Median seconds that a new interpreter takes for each piece of code, without its own start."""
    times: dict[str, list[float]] = {name: [] for name in ("nothing", *candidates)}
    for code in candidates.values():
        _run(code)  # compiles, and warms the disk cache
    for _ in range(rounds):
        for name, code in {"nothing": "pass", **candidates}.items():
            times[name].append(_run(code))
    nothing = statistics.median(times.pop("nothing"))
    return {name: statistics.median(found) - nothing for name, found in times.items()}


def _run(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start
