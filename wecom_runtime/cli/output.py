"""Results as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from .terminal import emit, visible


class Format(str, Enum):
    table = "table"
    json = "json"
    csv = "csv"


def show(data: Any, form: Format) -> None:
    """Print an answer, or a list of items."""
    if form is Format.json:
        emit(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    elif form is Format.csv:
        emit(as_csv(rows_of(data)))
    else:
        show_table(data)


def rows_of(data: Any) -> list[Mapping[str, Any]]:
    """The rows in an answer: the items of a list, those of its only list of objects, or the answer itself."""
    if isinstance(data, Mapping):
        lists = [value for value in data.values() if isinstance(value, list) and value]
        data = lists[0] if len(lists) == 1 and isinstance(lists[0][0], Mapping) else [data]
    return [item if isinstance(item, Mapping) else {"value": item} for item in data]


def as_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name)) for name in columns] for row in rows)
    return text.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and not any(isinstance(item, Mapping | list) for item in value):
        return ",".join(map(str, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, Mapping | list) else str(value)


def show_table(data: Any) -> None:
    rows = rows_of(data)
    if len(rows) == 1:
        table(("field", "value"), [(name, _cell(value)) for name, value in rows[0].items()])
    else:
        columns = list(dict.fromkeys(name for row in rows for name in row))
        table(columns, [[_cell(row.get(name)) for name in columns] for row in rows])


def table(columns: Iterable[str], rows: Iterable[Iterable[str]], title: str = "") -> None:
    from rich.console import Console
    from rich.table import Table

    made = Table(title=title or None, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        made.add_column(column, overflow="fold")
    for row in rows:
        made.add_row(*(_plain(cell) for cell in row))
    Console(highlight=False).print(made)


def _plain(text: str) -> Any:
    from rich.text import Text

    return Text(visible(text))  # what looks like markup is the data's own
