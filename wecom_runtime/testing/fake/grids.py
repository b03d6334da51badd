"""Cells of a sheet and characters of a text: what an edit makes of them. Rows, columns and characters count from 0."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .state import Refusal

Cells = Mapping[str, Any]
"""`row:column` -> what stands there."""
_AREA = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})(?::([A-Z]{1,3})([1-9][0-9]{0,6}))?")


class Area(NamedTuple):
    """A part of a sheet, the last row and column with it."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def of(cls, text: str) -> Area:
        """An area such as "A1:B2".

        Raises:
            Refusal: It is none.
        """
        found = _AREA.fullmatch(text)
        if found is None:
            raise Refusal(40058, f"{text!r} is no range of cells, such as A1:B2")
        left, top, right, bottom = found.groups()
        area = cls(int(top) - 1, _column(left), int(bottom or top) - 1, _column(right or left))
        if area.bottom < area.top or area.right < area.left:
            raise Refusal(40058, f"the range {text} ends before it begins")
        return area


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def written(cells: Cells, top: int, left: int, rows: list[list[Any]]) -> dict[str, Any]:
    """The cells after some rows were written over them."""
    found = dict(cells)
    for down, row in enumerate(rows):
        for across, cell in enumerate(row):
            found[f"{top + down}:{left + across}"] = cell
    return found


def rows_of(cells: Cells, area: Area) -> list[list[Any]]:
    """The rows of an area; {} where a cell is empty."""
    return [
        [cells.get(f"{row}:{column}", {}) for column in range(area.left, area.right + 1)]
        for row in range(area.top, area.bottom + 1)
    ]


def without(cells: Cells, start: int, end: int, *, columns: bool) -> dict[str, Any]:
    """The cells after some rows or columns were deleted: what stood behind them moves up."""
    return dict(_moved(cells, start, end, columns))


def _moved(cells: Cells, start: int, end: int, columns: bool) -> Iterator[tuple[str, Any]]:
    for place, cell in cells.items():
        at = [int(step) for step in place.split(":")]
        if at[columns] >= end:
            at[columns] -= end - start
        elif at[columns] >= start:
            continue
        yield f"{at[0]}:{at[1]}", cell


def spliced(text: str, start: int, length: int, new: str) -> str:
    """A text with other characters in the place of some.

    Raises:
        Refusal: There is no such place in it.
    """
    if start < 0 or length < 0 or start + length > len(text):
        raise Refusal(40058, f"the text has {len(text)} characters, none at {start} with {length} more")
    return text[:start] + new + text[start + length :]


def lines_of(text: str) -> list[dict[str, Any]]:
    """The lines of a text with the places at which they begin and end."""
    found: list[dict[str, Any]] = []
    begin = 0
    for line in text.split("\n"):
        found.append({"text": line, "begin": begin, "end": begin + len(line)})
        begin += len(line) + 1
    return found
