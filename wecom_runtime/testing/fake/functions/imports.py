"""Functions of the imports of an address book, whose lines are calls."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from wecom_runtime.testing.fake.state import Refusal

from .declaring import Items, ManyOf, Number, ObjectOf, StateView, String, function

_WRONG_FILE, _TOO_MANY_GONE = 40092, 45026
_SAME_MEMBER, _SAME_DEPARTMENT, _SAME_NAME = 302003, 302006, 302007
_MANY = 50
"""The number of deleted members from which a smaller part of the company may be deleted."""
_MOST_OF_MANY, _MOST_OF_FEW = 20, 80
"""Per cent of the members that an import deletes at most."""
_IDS = re.compile(r"[0-9]+( *; *[0-9]+)*")
_NUMBERS = re.compile(r"[0-9; ]*")
_GENDERS = {"男": "1", "女": "2"}
_ENABLED = {"0": 1, "1": 0, "否": 1, "是": 0}
_CREATED, _RENAMED, _MOVED, _SORTED = 1, 2, 4, 8
"""What a line of departments does."""

Line = Mapping[str, Any]


@function("imports.wrong_members", rows=Items, gone=Items, gives=Number)
def wrong_members(state: StateView, rows: list[Line], gone: list[Any]) -> int:
    """Return the errcode of a file of members that changes nothing, as it would delete too many; 0 for none."""
    if not rows:
        return _WRONG_FILE
    if _repeats(row.get("userid") for row in rows):
        return _SAME_MEMBER
    most = _MOST_OF_MANY if len(gone) > _MANY else _MOST_OF_FEW
    return _TOO_MANY_GONE if 100 * len(gone) > most * len(state.everything("member")) else 0


@function("imports.members", rows=Items, gives=ManyOf(ObjectOf.of(userid=String, errcode=Number, errmsg=String)))
def members(state: StateView, rows: list[Line]) -> list[dict[str, Any]]:
    """Create or change the member of each line. Return its `userid`, `errcode` and `errmsg`."""
    return [{"userid": row.get("userid"), **_outcome(_wrong_member(row) or _import_member(state, row))} for row in rows]


def _import_member(state: StateView, row: Line) -> Refusal | None:
    fields = {name: row.get(name) for name in ("userid", "name", "mobile", "email", "position", "alias", "address")}
    lists = {name: _numbers(row.get(name)) for name in ("department", "is_leader_in_dept", "order")}
    more = {
        "telephone": row.get("telephone"),
        "gender": _GENDERS.get(str(row.get("gender"))),
        "enable": _ENABLED.get(str(row.get("disabled"))),
    }
    verb = "create" if state.lookup("member", row["userid"]) is None else "update"
    return state.try_call(f"/cgi-bin/user/{verb}", {**fields, **lists, **more})


def _wrong_member(row: Line) -> Refusal | None:
    """Return the refusal of a line of which a cell has another form than its column."""
    if not row.get("userid"):
        reason = "a line has no userid"
    elif not _IDS.fullmatch(row.get("department") or "1"):
        reason = "departments are ids with semicolons between them"
    elif not all(_NUMBERS.fullmatch(row.get(name) or "") for name in ("is_leader_in_dept", "order")):
        reason = "orders and leaders are numbers with semicolons between them"
    elif row.get("gender") and row["gender"] not in _GENDERS:
        reason = "the gender is neither 男 nor 女"
    else:
        return None
    return Refusal(_WRONG_FILE, reason)


@function("imports.wrong_departments", rows=Items, gives=Number)
def wrong_departments(rows: list[Line]) -> int:
    """Return the errcode of a file of departments that changes nothing; 0 for none."""
    if not any(row.get("name") for row in rows) or not any(row.get("parentid") for row in rows):
        return _WRONG_FILE
    if _repeats(row.get("id") for row in rows):
        return _SAME_DEPARTMENT
    return _SAME_NAME if _repeats((row.get("parentid"), row.get("name")) for row in rows) else 0


@function(
    "imports.departments",
    rows=Items,
    gives=ManyOf(ObjectOf.of(action=Number, partyid=Number, errcode=Number, errmsg=String)),
)
def departments(state: StateView, rows: list[Line]) -> list[dict[str, Any]]:
    """Create or change the department of each line. Return its `action`, `partyid`, `errcode` and `errmsg`."""
    done: list[dict[str, Any]] = []
    for row, action in [(row, _action(state, row)) for row in rows]:
        key = str(row.get("id") or "")
        outcome = _outcome(_wrong_department(row) or _import_department(state, row, action))
        done.append({"action": action, "partyid": int(key) if key.isdecimal() else 0, **outcome})
    return done


def _action(state: StateView, row: Line) -> int:
    known = state.lookup("department", row.get("id"))
    if known is None:
        return _CREATED
    changed = {_RENAMED: "name", _MOVED: "parentid", **({_SORTED: "order"} if _order(row) else {})}
    return sum(action for action, name in changed.items() if str(known.get(name)) != str(row.get(name)))


def _import_department(state: StateView, row: Line, action: int) -> Refusal | None:
    fields = {
        "id": int(row["id"]),
        "name": row["name"],
        "parentid": None if row["id"] == "1" else int(row["parentid"]),
        "order": _order(row) or None,
    }
    return state.try_call(f"/cgi-bin/department/{'create' if action == _CREATED else 'update'}", fields)


def _wrong_department(row: Line) -> Refusal | None:
    cells = [str(row.get(name) or "") for name in ("id", "parentid")]
    if not row.get("name") or not all(cell.isdecimal() for cell in cells):
        return Refusal(_WRONG_FILE, "a line needs a name and the ids of the department and its parent")
    return None if str(row.get("order") or "0").isdecimal() else Refusal(_WRONG_FILE, "the order is no number")


def _order(row: Line) -> int:
    """Return the order of a line; 0 if it leaves the order as it is."""
    order = str(row.get("order") or "0")
    return int(order) if order.isdecimal() else 0


def _outcome(refusal: Refusal | None) -> dict[str, Any]:
    if refusal is None:
        return {"errcode": 0, "errmsg": "ok"}
    return {"errcode": refusal.errcode, "errmsg": refusal.detail or "refused"}


def _numbers(cell: str | None) -> list[int] | None:
    return [int(part) for part in cell.split(";")] if cell else None


def _repeats(values: Iterable[Any]) -> bool:
    return any(count > 1 for count in Counter(values).values())
