"""Functions of CSV files and of records that form a tree."""

from __future__ import annotations

import binascii
from collections.abc import Mapping
from typing import Any

from wecom_runtime.testing.fake.stored import from_base64

from .declaring import AnyValue, ArgumentValue, Columns, FieldOf, Items, String, function


@function("csv", content=AnyValue, columns=Columns(), key=String)
def csv_rows(content: Any, columns: Mapping[str, str], key: str) -> list[dict[str, str]] | None:
    """Return the lines of a CSV file, each with its cells that are not empty; null if it is no such file.

    Args:
        content: The file as Base64.
        columns: Column -> the name of its cells in a line.
        key: The name of the column that a file needs.
    """
    from wecom_runtime.data.csv_tables import rows_of  # not in a check of the spec

    try:
        data = from_base64(content or "", validate=True)
    except binascii.Error:
        return None
    return rows_of(data, columns, key)


@function("split", text=String, separator=String)
def split(text: str, separator: str) -> list[str] | None:
    """Return the parts of a text between separators; null for an empty text."""
    return [part.strip() for part in text.split(separator)] if text else None


@function("by_level", items=Items, key=FieldOf("items"), above=FieldOf("items"), gives=ArgumentValue("items"))
def by_level(items: list[Any], key: str, above: str) -> list[Any]:
    """Return items of a tree, those without an item above them first. `above` is the field with the key above."""
    parents = {str(one.get(key)): str(one.get(above)) for one in items}

    def level(one: Mapping[str, Any]) -> int:
        seen = {str(one.get(key))}
        while (parent := parents.get(str(one.get(key)), "")) in parents and parent not in seen:
            seen.add(parent)
            one = {key: parent}
        return len(seen)

    return sorted(items, key=level)


@function("reversed", items=Items, gives=ArgumentValue("items"))
def reversed_(items: list[Any]) -> list[Any]:
    """Return a list with the last item first."""
    return items[::-1]


@function("numbered", names=Items, name=String, gives=String)
def numbered(names: list[Any], name: str) -> str:
    """Return the name of a file with the first number that no other name has: a(1).txt."""
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, f".{ending}") if dot else (name, "")
    return next(made for n in range(1, len(names) + 2) if (made := f"{stem}({n}){ending}") not in names)
