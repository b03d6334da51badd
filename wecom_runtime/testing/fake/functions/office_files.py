"""Functions of the gateway for the contents of documents, sheets and mails."""

from __future__ import annotations

import base64
import csv
import io
from collections.abc import Mapping
from typing import Any

from wecom_runtime.testing.fake.state import Refusal

from .declaring import AnyValue, Items, ManyOf, Number, ObjectOf, StateView, String, Truth, function
from .office import member_of

_ARCHIVE = b"PK"
"""The first bytes of an office file."""


@function("office.rows", content=String, gives=ManyOf(ManyOf(String)))
def rows_of(content: str) -> list[list[str]]:
    """Return the lines of a CSV file in Base64, each with its cells; none of an office file, which stays closed."""
    data = base64.b64decode(content)
    if data.startswith(_ARCHIVE):
        return []
    return [row for row in csv.reader(io.StringIO(data.decode("utf-8-sig", "replace"))) if row]


@function("office.titled", rows=Items, gives=ManyOf(ObjectOf.of(values=AnyValue)))
def titled(rows: list[list[str]]) -> list[dict[str, Any]]:
    """Return the lines of a table after its titles, each with its cells by title as `values`."""
    return [{"values": dict(zip(rows[0], row, strict=False))} for row in rows[1:]]


@function("office.renamed", values=AnyValue, title=String, new=String)
def renamed(values: Mapping[str, Any], title: str, new: str) -> dict[str, Any]:
    """Return the cells of a record after a new title of a column."""
    return {new if name == title else name: value for name, value in values.items()}


@function("office.extent", cells=AnyValue, gives=ObjectOf.of(rows=Number, columns=Number, area=String))
def extent(cells: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the number of used `rows` and `columns` of a sheet, and their `area`, such as A1:C3; "" if it is empty."""
    places = [[int(part) for part in place.split(":")] for place in cells or {}]
    rows, columns = (max((one[axis] + 1 for one in places), default=0) for axis in (0, 1))
    letters, number = "", columns
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return {"rows": rows, "columns": columns, "area": f"A1:{letters}{rows}" if places else ""}


@function("office.csv", rows=Items, gives=String)
def csv_text(rows: list[list[Mapping[str, Any]]]) -> str:
    """Return rows of cells as CSV."""
    out = io.StringIO()
    lines = ([(cell.get("cell_value") or {}) for cell in row] for row in rows)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([next(iter(one.values()), "") for one in line] for line in lines)
    return out.getvalue()


@function("office.placed", ids=Items, beside=Items, id=String, index=AnyValue, gives=ManyOf(String))
def placed(ids: list[Any], beside: list[Any], id: str, index: Any) -> list[Any]:
    """Return ids in order with one at an index among those beside it; at the end without an index."""
    others = [one for one in ids if one != id]
    siblings = [one for one in others if one in beside]
    if index is None or int(index) >= len(siblings):
        return [*others, id]
    place = others.index(siblings[int(index)])
    return [*others[:place], id, *others[place:]]


@function(
    "office.blocks",
    blocks=Items,
    method=String,
    mdx=String,
    block_id=String,
    block_ids=Items,
    new=String,
    gives=ManyOf(ObjectOf.of(block_id=String, mdx=String)),
)
def blocks_after(
    blocks: list[Any], method: str, mdx: str, block_id: str, block_ids: list[Any], new: str
) -> list[dict[str, str]]:
    """Return the blocks of a page after an edit, in which a new one has the id `new`."""
    ids = [one["block_id"] for one in blocks]
    named = block_ids if method == "delete" else [] if method in ("prepend", "append") else [block_id]
    for one in named:
        if one not in ids:
            raise Refusal(40058, f"the page has no block {one}")
    if method == "delete":
        return [one for one in blocks if one["block_id"] not in block_ids]
    at = {"prepend": 0, "append": len(ids)}.get(method)
    at = ids.index(block_id) + (method == "insertAfter") if at is None else at
    return [*blocks[:at], {"block_id": new, "mdx": mdx}, *blocks[at + (method == "replace") :]]


@function("office.receivers", receivers=AnyValue, gives=ManyOf(ObjectOf.of(name=String, email=String)))
def receivers_of(state: StateView, receivers: Mapping[str, Any] | None) -> list[dict[str, str]]:
    """Return the names and addresses of the receivers of a mail."""
    members = [member_of(state, one) or {} for one in (receivers or {}).get("userids") or ()]
    named = [{"name": str(one.get("name")), "email": str(one.get("email") or "")} for one in members]
    return [*({"name": one, "email": one} for one in (receivers or {}).get("emails") or ()), *named]


@function("office.joined", blocks=Items, with_ids=Truth, gives=String)
def joined(blocks: list[Any], with_ids: bool) -> str:
    """Return the text of a page; with ids, each block is in a tag with its id."""
    texts = [f'<block id="{one["block_id"]}">{one["mdx"]}</block>' if with_ids else str(one["mdx"]) for one in blocks]
    return "\n".join(texts)
