"""CSV files whose columns are the fields of a model: written for an import, and read by the fake."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .annotations import fields_of
from .records import Record

SEPARATOR = ";"
"""The separator of several values in one cell."""


def csv_of(
    cls: type[Record], items: Iterable[Any], key: str, converted: Callable[[str, Callable[[str], Any]], Any]
) -> bytes:
    """Return a CSV file in UTF-8 with one line for each item.

    Args:
        cls: The model whose fields are the columns, in their order.
        items: Models or mappings. A value is looked up under the name of the column's attribute, then under the column.
        key: The attribute of the column that every line needs.
        converted: Returns the value of an attribute, from a function that looks up a value of the item by its name.

    Raises:
        ConfigurationError: An item has no key.
    """
    columns = fields_of(cls)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.wire for column in columns])
    for number, item in enumerate(items, 1):

        def look_up(name: str, item: Any = item) -> Any:
            return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)

        cells: list[str] = []
        for column in columns:
            value = converted(column.attribute, look_up)
            cell = _cell(next((one for one in (value, *map(look_up, column.names)) if one is not None), None))
            if column.attribute == key and not cell:
                raise ConfigurationError(
                    say(
                        "item {number} has no {key}: every line of the file needs the column {column}",
                        number=number,
                        key=key,
                        column=column.wire,
                    )
                )
            cells.append(cell)
        writer.writerow(cells)
    return text.getvalue().encode()


def _cell(value: Any) -> str:
    """Return the text of a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list | tuple):
        return SEPARATOR.join(map(_cell, value))
    return str(value)


def rows_of(content: bytes, columns: Mapping[str, str], key: str) -> list[dict[str, str]] | None:
    """Return the lines of a CSV file, each with the cells that are not empty.

    Args:
        content: The file.
        columns: Column -> the name of its cells in a line. Other columns are ignored.
        key: The name of the column that a file needs.

    Returns:
        None if the file is not UTF-8 or lacks the column.
    """
    try:
        lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return None
    names = [columns.get(column.strip()) for column in lines[0]] if lines else []
    if key not in names:
        return None
    found: list[dict[str, str]] = []
    for line in lines[1:]:
        cells = {name: cell.strip() for name, cell in zip(names, line, strict=False) if name and cell.strip()}
        if any(cell.strip() for cell in line):
            found.append(cells)
    return found
