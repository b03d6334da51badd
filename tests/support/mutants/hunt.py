"""One room's mutants, each against the tests that run the place of its change; inside a copy of the project."""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Any

import pytest

from . import worlds
from .changes import Change, changes_of, users_of
from .loaded import CANNOT, LoadedTests
from .page import Place, reasons
from .reach import OPTIONS, Reach, measure
from .rooms import ROOMS, Room

SOON = 1.0  # seconds of tests that are tried before all others
AT_MOST = 12.0  # seconds of tests for one mutant, the quickest first
FAILED = re.compile(r"^(?:FAILED|ERROR|SUBFAILED\S*) (.+?)(?: - .*)?$", re.MULTILINE)


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

    def __str__(self) -> str:
        change = self.change
        return f"{self.file}:{change.line} {change.where or 'module'}: {change.old} -> {change.new or 'nothing'}"


class Only:
    """Runs the given tests alone, in their order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.order = {test: index for index, test in enumerate(tests)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((item for item in items if item.nodeid in self.order), key=lambda i: self.order[i.nodeid])


class Hunt:
    """What is needed to try one mutant after the other."""

    def __init__(self, room: Room, copy: Path, reach: Reach, folder: Path, at_most: float) -> None:
        self.room = room
        self.copy = copy
        self.reach = reach
        self.folder = folder
        self.at_most = at_most
        self.log = folder / "log"
        self.longest: dict[str, float] = {}  # file -> seconds of its longest test
        for test, seconds in reach.seconds.items():
            self.longest[_file_of(test)] = max(seconds, self.longest.get(_file_of(test), 0.0))
        self.sources = worlds.Sources()
        self.loaded = LoadedTests([*OPTIONS, f"--basetemp={folder / 'tmp'}"], room.test_files(copy), folder / "loaded")

    def mutants(self) -> Iterator[Mutant]:
        """Return all that can be made in the room."""
        for source in self.room.sources(self.copy):
            seen: Counter[Place] = Counter()
            file = source.relative_to(self.copy / self.room.folder).as_posix()
            for change in changes_of(source.read_text("utf-8")):
                mutant = Mutant(source, file, 0, change)
                seen[mutant.place] += 1
                yield Mutant(source, file, seen[mutant.place], change)

    def noticed(self, mutant: Mutant) -> str:
        """Return the test that notices it, or ""."""
        text = mutant.change.applied(mutant.source.read_text("utf-8"))
        with self.sources.changed(mutant.source, text):
            for tests in self.turns(mutant):
                if noticed := self._failing(tests, mutant, text):
                    return noticed
        return ""

    def turns(self, mutant: Mutant) -> Iterator[list[str]]:
        """Yield the tests that may notice it, those that take least first."""
        file, lines = mutant.source.relative_to(self.copy).as_posix(), mutant.change.lines
        of_file = self.reach.tests(file)
        of_place = self.reach.tests(file, lines) if lines else self._of_value(mutant)
        if self._is_only_in_functions(mutant):
            yield self._within(self._files_in_turn(of_place), self.at_most)
        else:
            soon = self._within(self._quickest_first(of_place), SOON)
            yield soon
            yield self._within(self._files_in_turn(of_place - set(soon)), self.at_most)
        if mutant.change.name:
            return
        # What is made once is made by the first test that needs it, and only another one may see what is wrong with it.
        files = {_file_of(test) for test in of_place}
        others = {test for test in of_file - of_place if not files or _file_of(test) in files}
        yield self._within(self._quickest_first(others), self.at_most)

    def _of_value(self, mutant: Mutant) -> set[str]:
        """Return the tests that run or name what uses a value of a module: all that run its file where nothing does."""
        name, of_file = mutant.change.name, self.reach.tests(mutant.source.relative_to(self.copy).as_posix())
        if not name:
            return of_file
        naming = {file for file in self.longest if name in (self.copy / file).read_text("utf-8")}
        found = {test for test in self.reach.seconds if _file_of(test) in naming}
        for source in self.room.sources(self.copy):
            if lines := users_of(name, source.read_text("utf-8")):
                found |= self.reach.tests(source.relative_to(self.copy).as_posix(), lines)
        return found or of_file

    def without_change(self) -> str:
        """Return the test that fails where nothing is changed, or "": of each file the quickest is tried."""
        files = groupby(sorted(self.reach.seconds), _file_of)
        tests = [min(of, key=self.reach.seconds.__getitem__) for _, of in files]
        return self.loaded.failing(tests, self._limit(tests))

    def processor(self) -> float:
        """Return the seconds of the processor that it took so far, without the loading of the tests."""
        return worlds.processor() + self.loaded.processor

    def _failing(self, tests: list[str], mutant: Mutant, text: str) -> str:
        """Run tests until one fails, and return its name, or ""."""
        if not tests:
            return ""
        if self._is_only_in_functions(mutant):
            noticed = self.loaded.failing(tests, self._limit(tests), mutant.source, text, mutant.change.line)
            if noticed != CANNOT:
                return noticed
        status = worlds.run(partial(self._test, tests), self.log, self._limit(tests))
        if status == worlds.HUNG:
            return "hung"
        found = FAILED.search(self.log.read_text("utf-8", "replace"))
        return "" if status == 0 else found[1] if found else f"status {status}"

    def _limit(self, tests: Collection[str]) -> float:
        """Return after how many seconds they hang: a machine may be busy.

        What the tests of a file share is made by the first of them that needs it, which may be any.
        """
        files = {_file_of(test) for test in tests}
        shared = sum(seconds for file, seconds in self.longest.items() if file in files)
        return 10 + 3 * (shared + sum(self.reach.seconds[test] for test in tests))

    def _is_only_in_functions(self, mutant: Mutant) -> bool:
        """Return whether functions that exist already are all that it changes."""
        file = mutant.source.relative_to(self.copy).as_posix()
        return mutant.change.is_inside and not self.reach.is_run_by_loading(file, mutant.change.lines)

    def _test(self, tests: list[str]) -> int:
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        return int(pytest.main(["-x", *OPTIONS, f"--basetemp={self.folder / 'tmp'}", *files], plugins=[Only(tests)]))

    def _quickest_first(self, tests: Collection[str]) -> list[str]:
        """Sort them by files, as to load a file takes longer than most tests do."""
        files = {file: sorted(of, key=self.reach.seconds.__getitem__) for file, of in groupby(sorted(tests), _file_of)}
        by_time = sorted(files.values(), key=lambda of: sum(map(self.reach.seconds.__getitem__, of)))
        return [test for of in by_time for test in of]

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
    return sha256("\0".join([seed, *mutant.place, str(mutant.number)]).encode()).hexdigest()


def main(words: Sequence[str]) -> int:
    """Make a room's mutants, and say which survive; see `__main__.py` for the words."""
    options = parsed(words)
    room, copy = room_of(options), Path.cwd()
    cache = options.cache / room.name.replace("/", "-")
    worlds.warm_up()
    reach = measure(room, copy, cache, options.hooks)
    for test in reach.failed:
        print(f"{test} does not pass: it is left out")
    hunt = Hunt(room, copy, reach, options.hooks, math.inf if options.again else AT_MOST)
    mutants = list(hunt.mutants())
    explained = reasons(options.page, room.name)
    gone = [place for place in explained if place not in {mutant.place for mutant in mutants}]

    last = cache / "last.json"
    taken = chosen(mutants, options.count, options.seed)
    if options.again:
        survived = {Place(*place) for place in json.loads(last.read_text())}
        taken = [mutant for mutant in taken if mutant.place in survived]
    taken = [mutant for mutant in taken if options.only in str(mutant)]
    if failing := hunt.without_change():
        sys.exit(f"{failing} fails without a change:\n{hunt.loaded.log.read_text('utf-8', 'replace')}")

    begun, used = time.monotonic(), hunt.processor()
    survivors: list[Mutant] = []
    for number, mutant in enumerate(taken, 1):
        noticed = hunt.noticed(mutant)
        if not noticed:
            survivors.append(mutant)
        print(f"{number}/{len(taken)} {mutant}: {noticed or 'SURVIVES'}", flush=True)
    last.write_text(json.dumps([mutant.place for mutant in survivors]))

    unexplained = [mutant for mutant in survivors if mutant.place not in explained]
    each = max(len(taken), 1)
    print(
        f"\n{(time.monotonic() - begun) / each:.1f} s each, {(hunt.processor() - used) / each:.1f} s of the processor"
    )
    print(f"{room.name}: {len(mutants)} can be made, {len(taken)} were, {len(survivors)} survive")
    for mutant in unexplained:
        print(f"\n{mutant}\n{mutant.place.row()}")
    for place in gone:
        print(f"\nno longer in the code: {place.row(explained[place])}")
    print(f"\n{len(unexplained)} survive without a reason in {options.page.name}, {len(gone)} reasons are of no use")
    return int(bool(unexplained or gone))


def parsed(words: Sequence[str]) -> Any:
    parser = argparse.ArgumentParser("make mutants")
    parser.add_argument("room", help="one of " + ", ".join(ROOMS) + ", or a folder of the project")
    parser.add_argument("--tests", nargs="*", default=[], help="patterns of the files of tests of a folder")
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--again", action="store_true", help="those alone that survived the last time")
    parser.add_argument("--only", default="", help="those alone whose line holds this text")
    parser.add_argument("--project", type=Path, default=worlds.PROJECT)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--hooks", type=Path)
    return parser.parse_args(words)


def room_of(options: Any) -> Room:
    return ROOMS.get(options.room) or Room(options.room, options.room, tuple(options.tests))


def _file_of(test: str) -> str:
    return test.partition("::")[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
