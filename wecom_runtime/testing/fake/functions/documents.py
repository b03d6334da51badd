"""Functions of spreadsheets and documents: edits of cells and texts. Rows, columns and characters count from 0."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from wecom_runtime.testing.fake.state import Refusal

from .declaring import AnyValue, Items, ManyOf, Number, ObjectOf, String, Truth, function

Cells = Mapping[str, Any]
"""`row:column` -> the content of the cell."""
_AREA = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})(?::([A-Z]{1,3})([1-9][0-9]{0,6}))?")


class Area(NamedTuple):
    """An area of a sheet. `bottom` and `right` are within it."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def of(cls, text: str) -> Area:
        """Return an area such as "A1:B2".

        Raises:
            Refusal: The text is no area.
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


@function("sheet.write", cells=AnyValue, row=Number, column=Number, rows=Items)
def write(cells: Cells | None, row: int, column: int, rows: list[list[Any]]) -> dict[str, Any]:
    """Return the cells of a sheet after an edit: rows of cells are written at a row and a column."""
    found = dict(cells or {})
    for down, one in enumerate(rows):
        for across, cell in enumerate(one):
            found[f"{row + down}:{column + across}"] = cell
    return found


@function(
    "sheet.area",
    cells=AnyValue,
    area=String,
    gives=ObjectOf.of(row=Number, column=Number, rows=ManyOf(AnyValue)),
)
def area_of(cells: Cells | None, area: str) -> dict[str, Any]:
    """Return an area of a sheet, such as A1:B2: its `rows`, and its first `row` and `column`."""
    known, found = cells or {}, Area.of(area)
    rows = [
        [known.get(f"{row}:{column}", {}) for column in range(found.left, found.right + 1)]
        for row in range(found.top, found.bottom + 1)
    ]
    return {"row": found.top, "column": found.left, "rows": rows}


@function("sheet.cut", cells=AnyValue, columns=Truth, start=Number, end=Number)
def cut(cells: Cells | None, columns: bool, start: int, end: int) -> dict[str, Any]:
    """Return the cells of a sheet without the rows, or columns, from `start` to before `end`."""
    return dict(_moved(cells or {}, start, end, columns))


def _moved(cells: Cells, start: int, end: int, columns: bool) -> Iterator[tuple[str, Any]]:
    for position, cell in cells.items():
        at = [int(step) for step in position.split(":")]
        if at[columns] >= end:
            at[columns] -= end - start
        elif at[columns] >= start:
            continue
        yield f"{at[0]}:{at[1]}", cell


@function("document.splice", text=String, start=Number, length=Number, new=String, gives=String)
def splice(text: str, start: int, length: int, new: str) -> str:
    """Return a text with new characters in place of some."""
    if start < 0 or length < 0 or start + length > len(text):
        raise Refusal(40058, f"the text has {len(text)} characters, none at {start} with {length} more")
    return text[:start] + new + text[start + length :]


@function("document.lines", text=String, gives=ManyOf(ObjectOf.of(text=String, begin=Number, end=Number)))
def lines(text: str) -> list[dict[str, Any]]:
    """Return the lines of a text: `text`, and the indexes `begin` and `end`."""
    found: list[dict[str, Any]] = []
    begin = 0
    for line in text.split("\n"):
        found.append({"text": line, "begin": begin, "end": begin + len(line)})
        begin += len(line) + 1
    return found


@function("document.find", text=String, part=String, gives=Number)
def find(text: str, part: str) -> int:
    """Return the index of a part in a text."""
    return text.find(part)
