"""The sizes and results of the attacks: a table at the end of the run, and two columns of `docs/attacks.md`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "attacks.md"
PROPERTY = "attack"
COLUMNS = "attack", "description", "dose", "before", "after", "test"

Number = int | float
Noted = dict[str, dict[str, Number]]
"""Column -> what was counted -> how many; a float stands for seconds or for a size, of which the largest counts."""


class Figures:
    """The figures of one attack.

    A test that runs in several variants notes the same in each: counts are added up, and of anything else the largest
    is kept.
    """

    def __init__(self) -> None:
        self.noted: Noted = {"dose": {}, "after": {}}

    def dose(self, number: Number, words: str) -> None:
        """How much of it there was: `dose(200, "forks")`."""
        _add(self.noted["dose"], {words: number})

    def after(self, number: Number, words: str) -> None:
        """Record a result: `after(0, "children that hang")`, `after(0.4, "s the longest call")`."""
        _add(self.noted["after"], {words: number})


def merged(found: Iterable[tuple[str, Noted]]) -> dict[str, Noted]:
    """Return the figures of each test (`test_x.py::test_y`, with all variants) from the figures of each node id."""
    made: dict[str, Noted] = {}
    for node, noted in found:
        test = re.sub(r"\[.*", "", node, flags=re.DOTALL).rpartition("/")[2]
        kept = made.setdefault(test, {"dose": {}, "after": {}})
        for column, numbers in noted.items():
            _add(kept[column], numbers)
    return made


def _add(kept: dict[str, Number], numbers: Mapping[str, Number]) -> None:
    for words, number in numbers.items():
        before = kept.get(words, 0)
        kept[words] = before + number if isinstance(number, int) else max(before, number)


def shown(numbers: Mapping[str, Number]) -> str:
    """As it stands in a table."""
    return "; ".join(f"{_written(number)} {words}" for words, number in numbers.items())


def _written(number: Number) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:.2g}" if number < 10 else f"{number:,.0f}"


def rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Test -> cells, of each row of the page."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in re.split(r" \|(?= )", line.removeprefix("| ").removesuffix(" |"))]
        if len(cells) == len(COLUMNS) and cells[-1].startswith("`"):
            yield cells[-1].strip("`"), cells


def _row(cells: Iterable[str]) -> str:
    return "|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|"


def filled_in(text: str, found: Mapping[str, Noted]) -> str:
    """The page, with new figures in the rows of tests that have some."""
    for test, cells in rows(text):
        if test in found:
            new = [*cells]
            for column, numbers in found[test].items():
                new[COLUMNS.index(column)] = shown(numbers)
            text = text.replace(_row(cells), _row(new))
    return text
