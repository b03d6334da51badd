"""One room's mutants, each against the tests that run the place of its change; inside a copy of the project."""

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

from . import worlds
from .changes import Change, changes_of, users_of
from .loaded import CANNOT, Failure, LoadedTests, failure_of
from .page import Place, reasons
from .reach import OPTIONS, Reach, measure, measured
from .rooms import ROOMS, Room

SOON = 1.0  # seconds of tests that are tried before all others
AT_MOST = 6.0  # seconds of tests for one mutant, the quickest first
NEAR, FEW = 4, 12  # lines that are near, and how many tests are few
LONG = 10.0  # seconds that tests take at most, usually, to be loaded
TRIES = 5  # how often a test is begun again that hangs without the change, too


Noticed: TypeAlias = "dict[str, str]"  # the key of a mutant -> the test that noticed it


@dataclass(frozen=True)
class Mutant:
    """A change of a file of a room."""

    source: Path
    file: str
    number: int
    change: Change

    @property
    def place(self) -> Place:
        return Place(self.file, self.change.where, self.change.old, self.change.new)

    @property
    def key(self) -> str:
        """Tells it from all others of the room."""
        return "\0".join([*self.place, str(self.number)])

    def __str__(self) -> str:
        change = self.change
        return f"{self.file}:{change.line} {change.where or 'module'}: {change.old} -> {change.new or 'nothing'}"


class Only:
    """Runs the given tests alone, in their order, until one fails."""

    def __init__(self, tests: Mapping[str, float], limit: worlds.Limit) -> None:
        self.tests = tests
        self.limit = limit
        self.order = {test: index for index, test in enumerate(tests)}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        self.limit.allow_here(self.tests[item.nodeid], self.order[item.nodeid])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((item for item in items if item.nodeid in self.order), key=lambda i: self.order[i.nodeid])


class Hunt:
    """What is needed to try one mutant after the other."""

    def __init__(
        self, room: Room, copy: Path, reach: Reach, folder: Path, at_most: float, patience: float, known: Noticed
    ) -> None:
        self.known = known
        self.room = room
        self.copy = copy
        self.reach = reach
        self.folder = folder
        self.at_most = at_most
        self.log = folder / "log"
        self.slower: dict[str, float] = {}  # seconds of tests while the machine was busy
        self.longest: dict[str, float] = {}  # file -> seconds of its longest test
        for test, seconds in reach.seconds.items():
            self.longest[_file_of(test)] = max(seconds, self.longest.get(_file_of(test), 0.0))
        self.sources = worlds.Sources()
        self.texts = {source: source.read_text("utf-8") for source in room.sources(copy)}
        self.limit = worlds.Limit(patience)
        options = [*OPTIONS, f"--basetemp={folder / 'tmp'}"]
        self.loaded = LoadedTests(options, room.test_files(copy), folder / "loaded", patience)

    def noticed(self, mutant: Mutant) -> Failure | None:
        """Return how a test notices it, or None."""
        text = mutant.change.applied(self.texts[mutant.source])
        with self.sources.changed(mutant.source, text):
            for tests in self.turns(mutant):
                if noticed := self._noticing(tests, mutant, text):
                    return noticed
        return None

    def turns(self, mutant: Mutant) -> Iterator[list[str]]:
        """Yield the tests that may notice it: the one that did the last time, then those that take least."""
        yield [test for test in [self.known.get(mutant.key)] if test in self.reach.seconds]
        file, lines = mutant.source.relative_to(self.copy).as_posix(), mutant.change.lines
        of_file = self.reach.tests(file)
        of_place = self.reach.tests(file, lines) if lines else self._of_value(mutant)
        if self._is_only_in_functions(mutant):
            yield self._within(self._near_first(of_place, file, lines), self.at_most)
        else:
            soon = self._within(self._quickest_first(of_place), SOON)
            yield soon
            yield self._within(self._near_first(of_place - set(soon), file, lines), self.at_most)
        if mutant.change.name:
            return
        # What is made once is made by the first test that needs it, and only another one may see what is wrong with it.
        files = {_file_of(test) for test in of_place}
        others = {test for test in of_file - of_place if not files or _file_of(test) in files}
        yield self._within(self._quickest_first(others), self.at_most)

    def _of_value(self, mutant: Mutant) -> set[str]:
        """Return the tests that run or name what uses a value of a module: all that run its file where nothing does.

        What is run when a file of tests is loaded is run for each of its tests.
        """
        file = mutant.source.relative_to(self.copy).as_posix()
        name, of_file = mutant.change.name, self.reach.tests(file) | self.reach.loading[file]
        if not name:
            return of_file
        naming = {file for file in self.longest if name in (self.copy / file).read_text("utf-8")}
        found = {test for test in self.reach.seconds if _file_of(test) in naming}
        for source in self.room.sources(self.copy):
            if lines := users_of(name, source.read_text("utf-8")):
                found |= self.reach.tests(source.relative_to(self.copy).as_posix(), lines)
        return found or of_file

    def without_change(self) -> Failure | None:
        """Return how a test fails where nothing is changed: of each file the quickest is tried."""
        files = groupby(sorted(self.reach.seconds), _file_of)
        tests = [min(of, key=self.reach.seconds.__getitem__) for _, of in files]
        failure = self.loaded.failing(self._usual(tests))
        return failure and self.loaded.failing(self._usual(tests[failure.number :]))

    def processor(self) -> float:
        """Return the seconds of the processor that it took so far, without the loading of the tests."""
        return worlds.processor() + self.loaded.processor

    def _noticing(self, tests: list[str], mutant: Mutant, text: str) -> Failure | None:
        """Run tests until one notices the change, which is more than that it fails.

        Others may use the machine, and tests that wait for something then fail by chance. So one has to fail twice. One
        that hangs is measured without the change in between: it has to take far longer with it than without it.
        """
        left, tries = tests, TRIES
        while left and (failure := self._failing(left, mutant, text)):
            begun = left[: failure.number + 1]
            if failure.how == "hung" and begun and tries and not self._is_quick_without(mutant, begun[-1]):
                tries -= 1
                continue
            if again := self._failing(begun[-1:] or left, mutant, text) or self._failing(begun, mutant, text):
                return again
            left = left[failure.number + 1 :] if begun else []
        return None

    def _is_quick_without(self, mutant: Mutant, test: str) -> bool:
        """Return whether a test is over without the change long before it is said to hang; else it gets more time."""
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
        """Run tests until one fails."""
        if not tests:
            return None
        usual = self._usual(tests)
        if self._is_only_in_functions(mutant):
            failure = self.loaded.failing(usual, mutant.source, text, mutant.change.line)
            if not failure or failure.how != CANNOT:
                return failure
        status = worlds.run(partial(self._test, usual), self.log, self.limit, LONG)
        return failure_of(status, self.limit, tests)

    def _usual(self, tests: Collection[str]) -> dict[str, float]:
        """Return the seconds that each test usually takes.

        What the tests of a file share is made by the first of them that needs it; it takes less than the longest test.
        """
        found: dict[str, float] = {}
        seen: set[str] = set()
        for test in tests:
            shared = 0.0 if _file_of(test) in seen else self.longest[_file_of(test)]
            seen.add(_file_of(test))
            found[test] = self.slower.get(test, self.reach.seconds[test] + shared / 5)
        return found

    def _is_only_in_functions(self, mutant: Mutant) -> bool:
        """Return whether functions that exist already are all that it changes."""
        file = mutant.source.relative_to(self.copy).as_posix()
        return mutant.change.is_inside and not self.reach.is_run_by_loading(file, mutant.change.lines)

    def _test(self, tests: Mapping[str, float]) -> int:
        options = ["-x", *OPTIONS, f"--basetemp={self.folder / 'tmp'}"]
        return int(pytest.main([*options, *dict.fromkeys(map(_file_of, tests))], plugins=[Only(tests, self.limit)]))

    def _quickest_first(self, tests: Collection[str]) -> list[str]:
        """Sort them by files, as to load a file takes longer than most tests do."""
        files = {file: sorted(of, key=self.reach.seconds.__getitem__) for file, of in groupby(sorted(tests), _file_of)}
        by_time = sorted(files.values(), key=lambda of: sum(map(self.reach.seconds.__getitem__, of)))
        return [test for of in by_time for test in of]

    def _near_first(self, tests: Collection[str], file: str, lines: Collection[int]) -> list[str]:
        """Sort them so that those come first that run a line nearby which few run: what a change does is seen there."""
        near = {near for line in lines for near in range(line - NEAR, line + NEAR + 1)}
        of_lines = (self.reach.tests(file, [line]) for line in near)
        few = set().union(*(found for found in of_lines if len(found) <= FEW)) & set(tests)
        return [*sorted(few, key=self.reach.seconds.__getitem__), *self._files_in_turn(set(tests) - few)]

    def _files_in_turn(self, tests: Collection[str]) -> list[str]:
        """Sort them so that each file's quickest come first, then each one's next: what many run few look at."""
        files = (sorted(of, key=self.reach.seconds.__getitem__) for _, of in groupby(sorted(tests), key=_file_of))
        return [test for tests in zip_longest(*files) for test in tests if test is not None]

    def _within(self, tests: Sequence[str], seconds: float) -> list[str]:
        """Return as many of them, in their order, as are over in some seconds; at least the quickest."""
        taken: list[str] = []
        for test in tests:
            if self.reach.seconds[test] <= seconds:
                taken.append(test)
                seconds -= self.reach.seconds[test]
        return taken or sorted(tests, key=self.reach.seconds.__getitem__)[:1]


def mutants_of(room: Room, project: Path) -> Iterator[Mutant]:
    """Yield all that can be made in a room."""
    for source in room.sources(project):
        seen: Counter[Place] = Counter()
        file = source.relative_to(project / room.folder).as_posix()
        for change in changes_of(source.read_text("utf-8")):
            mutant = Mutant(source, file, 0, change)
            seen[mutant.place] += 1
            yield Mutant(source, file, seen[mutant.place], change)


def chosen(mutants: Collection[Mutant], count: int, seed: str) -> list[Mutant]:
    """Choose by chance, no two in a line. An edit of the code elsewhere leaves the choice as it is."""
    found: dict[tuple[Path, int], Mutant] = {}
    texts: dict[Path, str] = {}
    for mutant in sorted(mutants, key=lambda mutant: _lot(mutant, seed)):
        line = mutant.source, mutant.change.line
        text = texts.setdefault(mutant.source, mutant.source.read_text("utf-8"))
        if len(found) < count and line not in found and mutant.change.makes_a_program(text):
            found[line] = mutant
    return sorted(found.values(), key=lambda mutant: (mutant.file, mutant.change.line))


def _lot(mutant: Mutant, seed: str) -> str:
    return sha256(f"{seed}\0{mutant.key}".encode()).hexdigest()


def taken(options: Any, mutants: Collection[Mutant]) -> tuple[list[Mutant], list[Mutant]]:
    """Return those of a room's mutants that are to be made, and those that survived the last time as the page says."""
    found = [mutant for mutant in chosen(mutants, options.count, options.seed) if options.only in str(mutant)]
    if not options.again:
        return found, []
    survived = {Place(*place) for place in json.loads(last(options).read_text())}
    explained = reasons(page_of(options), options.room)
    found = [mutant for mutant in found if mutant.place in survived]
    return (
        [mutant for mutant in found if mutant.place not in explained],
        [mutant for mutant in found if mutant.place in explained],
    )


def main(words: Sequence[str]) -> int:
    """Do one process's part of the work in its copy of the project, and write which mutants survive.

    It says when it has measured its part of the tests, and goes on when it is told that all have.
    """
    options = parsed(words)
    room, copy, part = room_of(options), Path.cwd(), slice(options.part, None, options.jobs)
    worlds.warm_up()
    measure(room, copy, room.test_files(copy)[part], cache_of(options), options.hooks)
    os.write(options.say_to, b".")
    os.close(options.say_to)
    if not sys.stdin.readline():
        return 1
    reach = measured(room, copy, cache_of(options))
    for test in () if options.part else reach.failed:
        print(f"{test} does not pass: it is left out", flush=True)
    hunt = Hunt(
        room, copy, reach, options.hooks, math.inf if options.again else AT_MOST, options.patience, known_of(options)
    )
    if failure := hunt.without_change():
        sys.exit(f"{failure.test} fails without a change:\n{hunt.loaded.log.read_text('utf-8', 'replace')}")
    asked, _ = taken(options, list(mutants_of(room, copy)))
    survivors: list[int] = []
    known: Noticed = {}
    for number, mutant in list(enumerate(asked, 1))[part]:
        noticed = hunt.noticed(mutant)
        if not noticed:
            survivors.append(number)
        elif noticed.test:
            known[mutant.key] = noticed.test
        print(f"{number}/{len(asked)} {mutant}: {noticed or 'SURVIVES'}", flush=True)
    (options.hooks / "done.json").write_text(json.dumps([survivors, known, hunt.processor()]))
    return 0


def parsed(words: Sequence[str]) -> Any:
    parser = argparse.ArgumentParser("make mutants")
    parser.add_argument("room", help="one of " + ", ".join(ROOMS) + ", or a folder of the project")
    parser.add_argument("--tests", nargs="*", default=[], help="patterns of the files of tests of a folder")
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--again", action="store_true", help="those alone that survived without a reason")
    parser.add_argument("--only", default="", help="those alone whose line holds this text")
    parser.add_argument("--jobs", type=int, default=1, help="processes; most tests wait, most of the time")
    parser.add_argument("--patience", type=float, default=5.0, help="seconds that a test has beyond what it takes")
    parser.add_argument("--project", type=Path, default=worlds.PROJECT)
    parser.add_argument("--part", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--hooks", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--say-to", type=int, help=argparse.SUPPRESS)
    return parser.parse_args(words)


def room_of(options: Any) -> Room:
    return ROOMS.get(options.room) or Room(options.room, options.room, tuple(options.tests))


def cache_of(options: Any) -> Path:
    return Path(options.project, ".pytest_cache", "d", "mutants", options.room.replace("/", "-"))


def page_of(options: Any) -> Path:
    return Path(options.project, "docs", "mutants.md")


def known_of(options: Any) -> Noticed:
    """Return the test that noticed each mutant when it was made the last time."""
    kept = cache_of(options) / "noticed.json"
    return json.loads(kept.read_text()) if kept.exists() else {}


def last(options: Any) -> Path:
    """Return where the survivors of the last time are."""
    return cache_of(options) / "last.json"


def _file_of(test: str) -> str:
    return test.partition("::")[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
