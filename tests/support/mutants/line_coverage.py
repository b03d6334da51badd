"""The tests that run each line of a package, and their durations: measured once, and again when the tests change."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from . import processes
from .packages import Package

TEST = "MUTANTS_TEST"  # the environment variable with the name of the running test, for the processes that it starts
LONG = 60.0  # seconds that a file of tests usually takes at most
OPTIONS = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--hypothesis-seed=0", "-m", "not extra")
IN_PROCESSES = """import os
if "COVERAGE_PROCESS_START" in os.environ:
    import coverage
    coverage.process_startup()
"""
SETTINGS = """[run]
data_file = {data}
parallel = true
include = {included}
context = ${{MUTANTS_TEST-}}
patch = _exit
disable_warnings = no-data-collected, module-not-measured, couldnt-parse
"""


@dataclass
class LineCoverage:
    """The lines that tests run.

    Args:
        seconds: The duration of each test that passes.
        lines: The tests of each line of each file, with "" if loading the files of tests runs the line.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    lines: defaultdict[str, defaultdict[int, set[str]]] = field(default_factory=lambda: defaultdict(_no_lines))
    failed: list[str] = field(default_factory=list)
    loading: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """File -> the tests of all files of tests whose loading runs the file."""

    def tests(self, file: str, lines: Collection[int] = ()) -> set[str]:
        """Return the tests that run one of the lines; without lines, the tests that run any line of the file."""
        known = self.lines[file]
        found = (known[line] for line in (lines or tuple(known)) if line in known)
        return {test for tests in found for test in tests if test in self.seconds}

    def is_run_by_loading(self, file: str, lines: Collection[int]) -> bool:
        return any("" in self.lines[file][line] for line in lines if line in self.lines[file])

    def add(self, measured: Mapping[str, dict[str, object]]) -> None:
        """Add the measurement of one file of tests."""
        for test, seconds in measured["seconds"].items():
            assert isinstance(seconds, float)
            self.seconds[test] = seconds
        for file, lines in measured["lines"].items():
            assert isinstance(lines, dict)
            for line, tests in lines.items():
                self.lines[file][int(line)].update(tests)
                if "" in tests:
                    self.loading[file].update(measured["seconds"])
        self.failed += measured["failed"]


def measure(package: Package, copy: Path, files: Collection[str], cache: Path, hooks: Path) -> None:
    """Measure some tests of a package in a copy of the project, except the files that were measured before.

    If the code has changed since, the measurement of the unchanged lines is used.
    """
    code = _digest(package.sources(copy))
    texts = {path.relative_to(copy).as_posix(): path.read_text("utf-8") for path in package.sources(copy)}
    cache.mkdir(parents=True, exist_ok=True)
    (cache / f"{code}.texts").write_text(json.dumps(texts))
    for file in files:
        tests = _digest([copy / file])
        kept = cache / f"{tests}-{code}.json"
        if not kept.exists():
            found = _measured_before(tests, texts, cache) or _measured(package, copy, file, hooks)
            kept.write_text(json.dumps(found))


def _measured_before(tests: str, texts: Mapping[str, str], cache: Path) -> dict[str, object] | None:
    """Return an earlier measurement of a file of tests with the lines of the present code; None if there is none."""
    for kept in sorted(cache.glob(f"{tests}-*.json"), key=lambda path: path.stat().st_mtime, reverse=True):
        earlier = cache / f"{kept.stem.partition('-')[2]}.texts"
        before = json.loads(earlier.read_text()) if earlier.exists() else {}
        if before.keys() == texts.keys():
            found: dict[str, Any] = json.loads(kept.read_text())
            lines = {name: moved(of, before[name], texts[name]) for name, of in found["lines"].items()}
            return {**found, "lines": lines}
    return None


def moved(tests: Mapping[str, list[str]], before: str, after: str) -> dict[int, list[str]]:
    """Return the tests of each line of an edited text; new lines have the tests of the lines around them."""
    if before == after:
        return {int(line): found for line, found in tests.items()}
    new: dict[int, list[str]] = {}
    for kind, i, i_end, j, j_end in SequenceMatcher(None, before.splitlines(), after.splitlines(), False).get_opcodes():
        around = {test for line in range(i, i_end + 2) for test in tests.get(str(line), ())}
        for line in range(j + 1, j_end + 1):
            found = tests.get(str(line - j + i)) if kind == "equal" else sorted(around)
            if found:
                new[line] = found
    return new


def measured(package: Package, copy: Path, cache: Path) -> LineCoverage:
    """Return the measurements of all tests of a package."""
    coverage = LineCoverage()
    code = _digest(package.sources(copy))
    for file in package.test_files(copy):
        coverage.add(json.loads((cache / f"{_digest([copy / file])}-{code}.json").read_text()))
    return coverage


def write_hooks(folder: Path) -> Path:
    """Write a hook that measures each process with the folder on its path if the environment asks for it."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(IN_PROCESSES)
    return folder


def _measured(package: Package, copy: Path, file: str, hooks: Path) -> dict[str, object]:
    from coverage import CoverageData
    from coverage.exceptions import DataError

    folder = hooks / _digest([copy / file])
    folder.mkdir(exist_ok=True)
    begun = time.monotonic()
    status = processes.run(
        partial(_run_measured, package, copy, file, folder), folder / "log", processes.Limit(60), LONG
    )
    report = folder / "report.json"
    if not report.exists():
        sys.exit(f"{file} ended with {status}:\n{(folder / 'log').read_text()}")
    lines: defaultdict[str, defaultdict[int, set[str]]] = defaultdict(_no_lines)
    for path in folder.glob("data*"):
        data = CoverageData(str(path))
        try:
            data.read()
        except DataError:  # of a process that was killed
            continue
        for source in data.measured_files():
            for line, contexts in data.contexts_by_lineno(source).items():
                lines[Path(source).relative_to(copy).as_posix()][line].update(contexts)
    measured = json.loads(report.read_text())
    print(f"{file}: {len(measured['seconds'])} tests, {time.monotonic() - begun:.0f} s", flush=True)
    measured["lines"] = {name: {line: sorted(tests) for line, tests in of.items()} for name, of in lines.items()}
    return measured  # type: ignore[no-any-return]


def _run_measured(package: Package, copy: Path, file: str, folder: Path) -> int:
    """Run a file of tests with coverage, in a process of its own."""
    from coverage import Coverage

    included = [f"{copy}/{package.folder}/*"]
    settings = folder / "coveragerc"
    settings.write_text(SETTINGS.format(data=folder / "data", included=included[0]))
    os.environ["COVERAGE_PROCESS_START"] = str(settings)
    coverage = Coverage(str(folder / "data"), data_suffix=True, config_file=False, include=included)
    recorder = _TestRecorder(coverage)
    coverage.start()
    pytest.main([*OPTIONS, f"--basetemp={folder / 'tmp'}", file], plugins=[recorder])
    coverage.stop()
    coverage.save()
    (folder / "report.json").write_text(json.dumps({"seconds": recorder.seconds, "failed": sorted(recorder.failed)}))
    return 0


class _TestRecorder:
    """Passes the name of the running test to coverage, and records the duration of each test."""

    def __init__(self, coverage: object) -> None:
        self.coverage = coverage
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.coverage.switch_context(item.nodeid)  # type: ignore[attr-defined]
        os.environ[TEST] = item.nodeid
        begun = time.perf_counter()
        result = yield
        self.seconds[item.nodeid] = time.perf_counter() - begun
        os.environ.pop(TEST, None)
        self.coverage.switch_context("")  # type: ignore[attr-defined]
        if item.nodeid in self.failed:
            del self.seconds[item.nodeid]
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self.failed.add(report.nodeid)


def _no_lines() -> defaultdict[int, set[str]]:
    return defaultdict(set)


def _digest(paths: Collection[Path]) -> str:
    found = sha256(sys.version.encode())
    for path in paths:
        found.update(f"{path.name}\0".encode() + path.read_bytes())
    return found.hexdigest()[:16]
