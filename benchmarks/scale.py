"""Charts of speed, memory and sockets by the number of threads and tasks, and of costs by the number of endpoints.

This takes minutes and is not part of `make bench`. `python -m benchmarks.scale --write` writes `docs/scale/*.svg` and
the figures in README.md.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from . import plot
from .server import running

ROOT = Path(__file__).parents[1]
README = Path(__file__).parent / "README.md"
PLOTS = ROOT / "docs" / "scale"
BEGIN, END = "<!-- curves -->", "<!-- end of curves -->"
CORP = "ww0123456789abcdef"
THREADS = (1, 2, 4, 8, 16, 32, 64)
TASKS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
CALLS = 6000
TIMES = (1, 2, 4)


@attrs.frozen
class Load:
    """The measurements with one number of concurrent callers."""

    callers: int
    rate: float
    """Calls per second of processor time, which does not depend on other programs."""
    memory: float
    """The peak memory of the process in MiB."""
    descriptors: int


# -- callers

_RUN = """
import json, sys
from benchmarks.scale import under_{kind}
print(json.dumps(under_{kind}(sys.argv[1], int(sys.argv[2]))))
"""


def loads(kind: str, callers: Sequence[int]) -> Iterator[Load]:
    """Measure each load in a process of its own, so that its memory can be measured."""
    with running() as base_url:
        for many in callers:
            command = [sys.executable, "-c", _RUN.format(kind=kind), base_url, str(many)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)
            yield Load(many, *found)


def under_threads(base_url: str, many: int) -> tuple[float, float, int]:
    """Measure one client that threads share, after a first call in each thread."""
    from wecom_client import WeComClient

    client = WeComClient(CORP, "secret", base_url=base_url)
    client.user.get("zhangsan")
    ready = threading.Barrier(many + 1)
    each = max(CALLS // many, 1)

    def work() -> None:
        client.user.get("zhangsan")
        ready.wait()
        for _ in range(each):
            client.user.get("zhangsan")

    threads = [threading.Thread(target=work) for _ in range(many)]
    for thread in threads:
        thread.start()
    ready.wait()
    start = time.process_time()
    for thread in threads:
        thread.join()
    return each * many / (time.process_time() - start), _memory(), _descriptors()


def under_tasks(base_url: str, many: int) -> tuple[float, float, int]:
    """Measure one client that tasks of one loop share, after a first call in each task."""
    from wecom_client import AsyncWeComClient

    each = max(CALLS // many, 1)

    async def main() -> tuple[float, float, int]:
        async with AsyncWeComClient(CORP, "secret", base_url=base_url) as client:

            async def work(calls: int) -> None:
                for _ in range(calls):
                    await client.user.get("zhangsan")

            await work(1)
            await asyncio.gather(*(work(1) for _ in range(many)))
            start = time.process_time()
            await asyncio.gather(*(work(each) for _ in range(many)))
            return each * many / (time.process_time() - start), _memory(), _descriptors()

    return asyncio.run(main())


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _descriptors() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


# -- endpoints

_USER_CODE = """
from wecom_client import WeComClient

client = WeComClient("ww0123456789abcdef", "secret")
member = client.user.get("zhangsan")
print(member.name, member.department)
"""
_IMPORT = "from wecom_client import WeComClient, WeComCrypto; WeComClient('ww0123456789abcdef', 'secret')"
_FIRST_CALL = f"{_IMPORT}.user.get('zhangsan')"
_IN_A_DOMAIN = 30


@attrs.frozen
class Size:
    """The costs of one number of endpoints, in seconds of processor time."""

    endpoints: int
    cost: dict[str, float]


def sizes() -> Iterator[Size]:
    """Measure the spec as it is, and with additional synthetic domains."""
    with tempfile.TemporaryDirectory() as name, running() as base_url:
        for times in TIMES:
            yield _size(Path(name) / f"times{times}", times, base_url)


def _size(folder: Path, times: int, base_url: str) -> Size:
    spec = folder / "spec"
    shutil.copytree(ROOT / "spec", spec)
    for number in range(_endpoints() * (times - 1) // _IN_A_DOMAIN):
        (spec / "api" / f"extra{number}.yaml").write_text(_domain(number), "utf-8")
    generate = _seconds([sys.executable, "-m", "codegen", "--spec", str(spec), "build", "--out", str(folder)], {}, 3)
    code = folder / "code.py"
    code.write_text(_USER_CODE, "utf-8")
    found = os.pathsep.join([str(folder / "generated"), str(ROOT)])
    environment = {"PYTHONPATH": found, "MYPYPATH": found}
    call = _FIRST_CALL.replace("'secret')", f"'secret', base_url={base_url!r})")
    nothing = _seconds([sys.executable, "-c", "pass"], environment, 9)
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": found.split(os.pathsep)}), "utf-8")
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(folder), str(code)]
    cost = {
        "import and a client": _seconds([sys.executable, "-c", _IMPORT], environment, 9) - nothing,
        "with the first call": _seconds([sys.executable, "-c", call], environment, 9) - nothing,
        "make generate": generate,
        "mypy": _seconds(
            [sys.executable, "-m", "mypy", f"--cache-dir={folder / 'cache'}", "--explicit-package-bases", str(code)],
            environment,
            1,
        ),
        "pyright": _seconds(pyright, environment, 1),
    }
    return Size(
        int(_output([sys.executable, "-c", "import wecom_client as w; print(len(w.ENDPOINTS))"], environment)), cost
    )


def _endpoints() -> int:
    from wecom_client import ENDPOINTS

    return len(ENDPOINTS)


def _domain(number: int) -> str:
    """Return a synthetic domain of an average size."""
    lines = [f"domain: extra{number}", "title: 合成", "endpoints:"]
    for one in range(_IN_A_DOMAIN):
        lines += [
            f"  - path: /cgi-bin/extra{number}/call{one}",
            f"    title: 合成{number}：{one}",
            "    summary: Do one of many things.",
            "    docs: []",
            "    body:",
            *(
                f"      field{field}{'!' if field < 2 else ''}: string | Field {field} of the request."
                for field in range(6)
            ),
            "      choice: {type: int, enum: {0: first, 1: second}, doc: One of two.}",
            "    response:",
            *(f"      field{field}: int | Field {field} of the answer." for field in range(5)),
            f"      items: {{type: '[Item{one % 5}]', doc: What there is.}}",
            "    example:",
            "      request: {field0: a, field1: b}",
            "      response: {field0: 1}",
        ]
    lines.append("types:")
    for one in range(5):
        lines.append(f"  Item{one}:")
        lines += [f"    part{part}: string | Part {part}." for part in range(6)]
    return "\n".join(lines) + "\n"


def _seconds(command: Sequence[str], environment: Mapping[str, str], rounds: int) -> float:
    """Return the median processor time of a command in seconds."""
    times: list[float] = []
    for _ in range(rounds):
        before = _of_children()
        _output(command, environment)
        times.append(_of_children() - before)
    return statistics.median(times)


def _of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _output(command: Sequence[str], environment: Mapping[str, str]) -> str:
    return subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT, env={**os.environ, **environment}
    ).stdout


# -- output


def draw(threads: Sequence[Load], tasks: Sequence[Load], found: Sequence[Size]) -> dict[str, str]:
    """Return the charts: file name -> SVG."""
    both = {"threads": threads, "tasks": tasks}

    def against_callers(title: str, name: str) -> str:
        curves = {kind: [(at.callers, getattr(at, name)) for at in many] for kind, many in both.items()}
        return plot.plot(title, "threads or tasks", curves)

    endpoints = {
        what: [(times, size.cost[what] / first) for times, size in zip(TIMES, found, strict=True)]
        for what, first in found[0].cost.items()
    }
    return {
        "rate.svg": against_callers("Calls a second of processor time", "rate"),
        "memory.svg": against_callers("Memory of the process at its peak, MiB", "memory"),
        "descriptors.svg": against_callers("Open descriptors", "descriptors"),
        "endpoints.svg": plot.plot(
            "Cost against the number of endpoints, 1 = today's", "times as many endpoints", endpoints
        ),
    }


def table(threads: Sequence[Load], tasks: Sequence[Load], found: Sequence[Size]) -> str:
    lines = ["| callers at once | calls a second of processor time | MiB | descriptors |", "|---|---|---|---|"]
    for kind, many in (("threads", threads), ("tasks", tasks)):
        lines += [f"| {at.callers} {kind} | {at.rate:,.0f} | {at.memory:.0f} | {at.descriptors} |" for at in many]
    lines += [
        "",
        "| | " + " | ".join(f"{size.endpoints:,} endpoints" for size in found) + " |",
        "|---|" + "---|" * len(found),
    ]
    for what in found[0].cost:
        lines.append(f"| {what} | " + " | ".join(f"{size.cost[what]:.3g} s" for size in found) + " |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/scale/*.svg and benchmarks/README.md")
    options = parser.parse_args()
    measured = list(loads("threads", THREADS)), list(loads("tasks", TASKS)), list(sizes())
    figures = table(*measured)
    print(figures)
    if options.write:
        PLOTS.mkdir(parents=True, exist_ok=True)
        for name, svg in draw(*measured).items():
            (PLOTS / name).write_text(svg, "utf-8")
        text = README.read_text("utf-8")
        before, _, rest = text.partition(BEGIN)
        README.write_text(f"{before}{BEGIN}\n\n{figures}\n\n{END}{rest.partition(END)[2]}", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
