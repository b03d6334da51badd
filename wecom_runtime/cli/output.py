"""Output of results as a table, JSON, JSON lines, CSV or YAML."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Annotated, Any

import typer

from wecom_runtime.harmless import escape_controls
from wecom_runtime.language import say

from .terminal import write_output

_UNBOUNDED = 100_000
"""The width of a table without line wrapping, in columns."""
_BOM = "\ufeff"


class OutputFormat(str, Enum):
    """The formats of a result."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    yaml = "yaml"


OutputOption = Annotated[OutputFormat, typer.Option("--output", "-o", help="Format of the result.")]
BomOption = Annotated[bool, typer.Option("--bom", help="Begin CSV with a byte order mark, as Excel expects.")]


def show(data: Any, form: OutputFormat, *, bom: bool = False) -> None:
    """Print a response or a list of items.

    Args:
        data: A JSON value.
        form: The format.
        bom: Begin CSV with a byte order mark.
    """
    match form:
        case OutputFormat.json:
            write_output(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        case OutputFormat.jsonl:
            for row in rows_of(data):
                emit_line(row)
        case OutputFormat.csv:
            write_output((_BOM if bom else "") + as_csv(rows_of(data)))
        case OutputFormat.yaml:
            write_output(_as_yaml(data))
        case OutputFormat.table:
            show_table(data)


def emit_line(row: Any) -> None:
    """Print an item as one line of JSON."""
    write_output(json.dumps(row, ensure_ascii=False) + "\n")


def _as_yaml(data: Any) -> str:
    import yaml

    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=_UNBOUNDED)
    return text


def rows_of(data: Any) -> list[Mapping[str, Any]]:
    """Return the rows of a result: the items of a list, the items of its only list of objects, or the result itself."""
    if isinstance(data, Mapping):
        lists = [value for value in data.values() if isinstance(value, list) and value]
        data = lists[0] if len(lists) == 1 and isinstance(lists[0][0], Mapping) else [data]
    return [item if isinstance(item, Mapping) else {"value": item} for item in data]


def as_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return rows as CSV. A nested field has its own column: `external_contact.name`."""
    flat = [dict(_flat(row)) for row in rows]
    columns = list(dict.fromkeys(name for row in flat for name in row))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name)) for name in columns] for row in flat)
    return text.getvalue()


def _flat(row: Mapping[str, Any], front: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        if isinstance(value, Mapping) and value:
            yield from _flat(value, f"{front}{name}.")
        else:
            yield f"{front}{name}", value


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and not any(isinstance(item, Mapping | list) for item in value):
        return ",".join(map(str, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, Mapping | list) else str(value)


def show_table(data: Any) -> None:
    rows = rows_of(data)
    if len(rows) == 1:
        table((say("field"), say("value")), [(name, _cell(value)) for name, value in rows[0].items()])
    else:
        columns = list(dict.fromkeys(name for row in rows for name in row))
        table(columns, [[_cell(row.get(name)) for name in columns] for row in rows])


def table(columns: Iterable[str], rows: Iterable[Iterable[str]], title: str = "") -> None:
    """Print a table: at most as wide as the terminal, or without line wrapping to a pipe."""
    from rich.console import Console
    from rich.table import Table

    made = Table(title=title or None, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        made.add_column(column, overflow="fold")
    for row in rows:
        made.add_row(*(_plain(cell) for cell in row))
    if sys.stdout.isatty():
        Console(highlight=False, emoji=False).print(made)
        return
    text = io.StringIO()
    Console(file=text, width=_UNBOUNDED, color_system=None, highlight=False, emoji=False).print(made)
    write_output("".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines()))


def _plain(text: str) -> Any:
    from rich.text import Text

    return Text(escape_controls(text))  # brackets in the data are no markup
