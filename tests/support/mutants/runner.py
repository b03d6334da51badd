"""The mutants of a package, each tested by the tests that run the changed line, in a copy of the project."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from . import processes
from .changes import Change, changes_of, users_of
from .line_coverage import OPTIONS, LineCoverage, measure, measured
from .packages import PACKAGES, Package
from .page import Place, reasons
from .preloaded import NOT_REPLACEABLE, Failure, PreloadedTests, failure_of

SOON = 1.0  # seconds of tests that run before all others
AT_MOST = 6.0  # seconds of tests for one mutant, the fastest first
NEAR, FEW = 4, 12  # the distance of nearby lines, and the largest small number of tests
LONG = 10.0  # seconds that the loading of tests usually takes at most
TRIES = 5  # repetitions of a test that hangs without the change, too


DetectingTests: TypeAlias = "dict[str, str]"  # the key of a mutant -> the test that detected it


@dataclass(frozen=True)
class Mutant:
    """A change of a file of a package."""

    source: Path
    file: str
    number: int
    change: Change

    @property
    def place(self) -> Place:
        return Place(self.file, self.change.where, self.change.old, self.change.new)

    @property
    def key(self) -> str:
        """The key of the mutant, unique in its package."""
        return "\0".join([*self.place, str(self.number)])

    def __str__(self) -> str:
        change = self.change
        return f"{self.file}:{change.line} {change.where or 'module'}: {change.old} -> {change.new or 'nothing'}"


class OnlyTests:
    """A plugin of pytest that runs the given tests only, in their order."""

    def __init__(self, tests: Mapping[str, float], limit: processes.Limit) -> None:
        self.tests = tests
        self.limit = limit
        self.order = {test: index for index, test in enumerate(tests)}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        self.limit.allow_here(self.tests[item.nodeid], self.order[item.nodeid])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((item for item in items if item.nodeid in self.order), key=lambda i: self.order[i.nodeid])


class MutantRunner:
    """Tests one mutant after the other."""

    def __init__(
        self,
        package: Package,
        copy: Path,
        coverage: LineCoverage,
        folder: Path,
        at_most: float,
        patience: float,
        known: DetectingTests,
    ) -> None:
        self.known = known
        self.package = package
        self.copy = copy
        self.coverage = coverage
        self.folder = folder
        self.at_most = at_most
        self.log = folder / "log"
        self.slower: dict[str, float] = {}  # test -> its duration while the machine was busy
        self.longest: dict[str, float] = {}  # file -> duration of its longest test
        for test, seconds in coverage.seconds.items():
            self.longest[_file_of(test)] = max(seconds, self.longest.get(_file_of(test), 0.0))
        self.sources = processes.Sources()
        self.texts = {source: source.read_text("utf-8") for source in package.sources(copy)}
        self.limit = processes.Limit(patience)
        options = [*OPTIONS, f"--basetemp={folder / 'tmp'}"]
        self.loaded = PreloadedTests(options, package.test_files(copy), folder / "loaded", patience)

    def detected(self, mutant: Mutant) -> Failure | None:
        """Return the failure of the first test that detects a mutant, or None."""
        text = mutant.change.applied(self.texts[mutant.source])
        with self.sources.changed(mutant.source, text):
            for tests in self.turns(mutant):
                if failure := self._detecting(tests, mutant, text):
                    return failure
        return None

    def turns(self, mutant: Mutant) -> Iterator[list[str]]:
        """Yield the tests that may detect a mutant: first the test of the previous run, then the fastest tests."""
        yield [test for test in [self.known.get(mutant.key)] if test in self.coverage.seconds]
        file, lines = mutant.source.relative_to(self.copy).as_posix(), mutant.change.lines
        of_file = self.coverage.tests(file)
        of_place = self.coverage.tests(file, lines) if lines else self._of_value(mutant)
        if self._is_only_in_functions(mutant):
            yield self._within(self._near_first(of_place, file, lines), self.at_most)
        else:
            soon = self._within(self._fastest_first(of_place), SOON)
            yield soon
            yield self._within(self._near_first(of_place - set(soon), file, lines), self.at_most)
        if mutant.change.name:
            return
        # The first test creates an object that all tests share, and only another test may detect a fault of the object.
        files = {_file_of(test) for test in of_place}
        others = {test for test in of_file - of_place if not files or _file_of(test) in files}
        yield self._within(self._fastest_first(others), self.at_most)

    def _of_value(self, mutant: Mutant) -> set[str]:
        """Return the tests of the users of a module's value, and those that name it; else all tests that run its file.

        A line that runs while a file of tests is loaded belongs to each test of that file.
        """
        file = mutant.source.relative_to(self.copy).as_posix()
        name, of_file = mutant.change.name, self.coverage.tests(file) | self.coverage.loading[file]
        if not name:
            return of_file
        naming = {file for file in self.longest if name in (self.copy / file).read_text("utf-8")}
        found = {test for test in self.coverage.seconds if _file_of(test) in naming}
        for source in self.package.sources(self.copy):
            if lines := users_of(name, source.read_text("utf-8")):
                found |= self.coverage.tests(source.relative_to(self.copy).as_posix(), lines)
        return found or of_file

    def without_change(self) -> Failure | None:
        """Return the failure of a test without any change, or None; the fastest test of each file is run."""
        files = groupby(sorted(self.coverage.seconds), _file_of)
        tests = [min(of, key=self.coverage.seconds.__getitem__) for _, of in files]
        failure = self.loaded.failing(self._usual(tests))
        return failure and self.loaded.failing(self._usual(tests[failure.number :]))

    def processor(self) -> float:
        """Return the processor time so far in seconds, without the loading of the tests."""
        return processes.processor() + self.loaded.processor

    def _detecting(self, tests: list[str], mutant: Mutant, text: str) -> Failure | None:
        """Run tests until one detects the change, which takes more than one failure.

        Tests that wait for something may fail by chance on a busy machine, so a test must fail twice. A test that hangs
        is also measured without the change: it must take far longer with the change.
        """
        left, tries = tests, TRIES
        while left and (failure := self._failing(left, mutant, text)):
            begun = left[: failure.number + 1]
            if failure.how == "hung" and begun and tries and not self._is_fast_without(mutant, begun[-1]):
                tries -= 1
                continue
            if again := self._failing(begun[-1:] or left, mutant, text) or self._failing(begun, mutant, text):
                return again
            left = left[failure.number + 1 :] if begun else []
        return None

    def _is_fast_without(self, mutant: Mutant, test: str) -> bool:
        """Return whether a test ends far below its timeout without the change; else give the test more time."""
        usual = self._usual([test])[test]
        begun = time.monotonic()
        with self.sources.changed(mutant.source, self.texts[mutant.source]):
            failure = self.loaded.failing({test: 10 * usual})
        seconds = time.monotonic() - begun
        if not failure and 5 * seconds < self.limit.seconds(usual):
            return True
        self.slower[test] = max(seconds, 2 * usual)
        return False

    def _failing(self, tests: list[str], mutant: Mutant, text: str) -> Failure | None:
        """Run tests until one fails; return the failure or None."""
        if not tests:
            return None
        usual = self._usual(tests)
        if self._is_only_in_functions(mutant):
            failure = self.loaded.failing(usual, mutant.source, text, mutant.change.line)
            if not failure or failure.how != NOT_REPLACEABLE:
                return failure
        status = processes.run(partial(self._test, usual), self.log, self.limit, LONG)
        return failure_of(status, self.limit, tests)

    def _usual(self, tests: Collection[str]) -> dict[str, float]:
        """Return the usual duration of each test.

        The first test of a file that needs a shared object creates it, which takes less time than the longest test.
        """
        found: dict[str, float] = {}
        seen: set[str] = set()
        for test in tests:
            shared = 0.0 if _file_of(test) in seen else self.longest[_file_of(test)]
            seen.add(_file_of(test))
            found[test] = self.slower.get(test, self.coverage.seconds[test] + shared / 5)
        return found

    def _is_only_in_functions(self, mutant: Mutant) -> bool:
        """Return whether a mutant changes nothing but functions that exist when the tests are loaded."""
        file = mutant.source.relative_to(self.copy).as_posix()
        return mutant.change.is_inside and not self.coverage.is_run_by_loading(file, mutant.change.lines)

    def _test(self, tests: Mapping[str, float]) -> int:
        options = ["-x", *OPTIONS, f"--basetemp={self.folder / 'tmp'}"]
        return int(
            pytest.main([*options, *dict.fromkeys(map(_file_of, tests))], plugins=[OnlyTests(tests, self.limit)])
        )

    def _fastest_first(self, tests: Collection[str]) -> list[str]:
        """Sort tests by files, as the loading of a file takes longer than most tests."""
        files = {
            file: sorted(of, key=self.coverage.seconds.__getitem__) for file, of in groupby(sorted(tests), _file_of)
        }
        by_time = sorted(files.values(), key=lambda of: sum(map(self.coverage.seconds.__getitem__, of)))
        return [test for of in by_time for test in of]

    def _near_first(self, tests: Collection[str], file: str, lines: Collection[int]) -> list[str]:
        """Sort tests so that the tests of nearby lines with few tests come first, as these check the changed code."""
        near = {near for line in lines for near in range(line - NEAR, line + NEAR + 1)}
        of_lines = (self.coverage.tests(file, [line]) for line in near)
        few = set().union(*(found for found in of_lines if len(found) <= FEW)) & set(tests)
        return [*sorted(few, key=self.coverage.seconds.__getitem__), *self._files_in_turn(set(tests) - few)]

    def _files_in_turn(self, tests: Collection[str]) -> list[str]:
        """Sort tests so that the fastest of each file come first, then the second ones, and so on."""
        files = (sorted(of, key=self.coverage.seconds.__getitem__) for _, of in groupby(sorted(tests), key=_file_of))
        return [test for tests in zip_longest(*files) for test in tests if test is not None]

    def _within(self, tests: Sequence[str], seconds: float) -> list[str]:
        """Return as many tests, in their order, as fit into a number of seconds; at least the fastest test."""
        fitting: list[str] = []
        for test in tests:
            if self.coverage.seconds[test] <= seconds:
                fitting.append(test)
                seconds -= self.coverage.seconds[test]
        return fitting or sorted(tests, key=self.coverage.seconds.__getitem__)[:1]


def mutants_of(package: Package, project: Path) -> Iterator[Mutant]:
    """Yield all possible mutants of a package."""
    for source in package.sources(project):
        seen: Counter[Place] = Counter()
        file = source.relative_to(project / package.folder).as_posix()
        for change in changes_of(source.read_text("utf-8")):
            mutant = Mutant(source, file, 0, change)
            seen[mutant.place] += 1
            yield Mutant(source, file, seen[mutant.place], change)


def chosen(mutants: Collection[Mutant], count: int, seed: str) -> list[Mutant]:
    """Choose mutants at random, at most one in a line. Edits elsewhere in the code do not change the choice."""
    found: dict[tuple[Path, int], Mutant] = {}
    texts: dict[Path, str] = {}
    for mutant in sorted(mutants, key=lambda mutant: _order(mutant, seed)):
        line = mutant.source, mutant.change.line
        text = texts.setdefault(mutant.source, mutant.source.read_text("utf-8"))
        if len(found) < count and line not in found and mutant.change.compiles(text):
            found[line] = mutant
    return sorted(found.values(), key=lambda mutant: (mutant.file, mutant.change.line))


def _order(mutant: Mutant, seed: str) -> str:
    return sha256(f"{seed}\0{mutant.key}".encode()).hexdigest()


def selected(options: Any, mutants: Collection[Mutant]) -> tuple[list[Mutant], list[Mutant]]:
    """Return the mutants to test, and the survivors of the previous run whose reason is on the page."""
    found = [mutant for mutant in chosen(mutants, options.count, options.seed) if options.only in str(mutant)]
    if not options.again:
        return found, []
    survived = {Place(*place) for place in json.loads(survivors_file(options).read_text())}
    explained = reasons(page_of(options), options.package)
    found = [mutant for mutant in found if mutant.place in survived]
    return (
        [mutant for mutant in found if mutant.place not in explained],
        [mutant for mutant in found if mutant.place in explained],
    )


def main(words: Sequence[str]) -> int:
    """Test one process's share of the mutants in its copy of the project, and write the survivors.

    The process signals when it has measured its share of the tests, and continues when all processes have.
    """
    options = parsed(words)
    package, copy, part = package_of(options), Path.cwd(), slice(options.part, None, options.jobs)
    processes.warm_up()
    measure(package, copy, package.test_files(copy)[part], cache_of(options), options.hooks)
    os.write(options.signal_to, b".")
    os.close(options.signal_to)
    if not sys.stdin.readline():
        return 1
    coverage = measured(package, copy, cache_of(options))
    for test in () if options.part else coverage.failed:
        print(f"{test} does not pass and is left out", flush=True)
    runner = MutantRunner(
        package,
        copy,
        coverage,
        options.hooks,
        math.inf if options.again else AT_MOST,
        options.patience,
        known_of(options),
    )
    if failure := runner.without_change():
        sys.exit(f"{failure.test} fails without a change:\n{runner.loaded.log.read_text('utf-8', 'replace')}")
    chosen_mutants, _ = selected(options, list(mutants_of(package, copy)))
    survivors: list[int] = []
    known: DetectingTests = {}
    for number, mutant in list(enumerate(chosen_mutants, 1))[part]:
        failure = runner.detected(mutant)
        if not failure:
            survivors.append(number)
        elif failure.test:
            known[mutant.key] = failure.test
        print(f"{number}/{len(chosen_mutants)} {mutant}: {failure or 'SURVIVES'}", flush=True)
    (options.hooks / "done.json").write_text(json.dumps([survivors, known, runner.processor()]))
    return 0


def parsed(words: Sequence[str]) -> Any:
    parser = argparse.ArgumentParser("make mutants")
    parser.add_argument("package", help="one of " + ", ".join(PACKAGES) + ", or a folder of the project")
    parser.add_argument("--tests", nargs="*", default=[], help="patterns of the files of tests of a folder")
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--again", action="store_true", help="only the survivors without a reason")
    parser.add_argument("--only", default="", help="only mutants whose description contains this text")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes; most tests wait most of the time")
    parser.add_argument(
        "--patience", type=float, default=5.0, help="seconds that a test may take beyond its usual duration"
    )
    parser.add_argument("--project", type=Path, default=processes.PROJECT)
    parser.add_argument("--part", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--hooks", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--signal-to", type=int, help=argparse.SUPPRESS)
    return parser.parse_args(words)


def package_of(options: Any) -> Package:
    return PACKAGES.get(options.package) or Package(options.package, options.package, tuple(options.tests))


def cache_of(options: Any) -> Path:
    return Path(options.project, ".pytest_cache", "d", "mutants", options.package.replace("/", "-"))


def page_of(options: Any) -> Path:
    return Path(options.project, "docs", "mutants.md")


def known_of(options: Any) -> DetectingTests:
    """Return the test that detected each mutant in the previous run."""
    kept = cache_of(options) / "detected.json"
    return json.loads(kept.read_text()) if kept.exists() else {}


def survivors_file(options: Any) -> Path:
    """Return the file with the survivors of the previous run."""
    return cache_of(options) / "last.json"


def _file_of(test: str) -> str:
    return test.partition("::")[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
