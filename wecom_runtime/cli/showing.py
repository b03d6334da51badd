"""Output of the description of a call, a callback, a type or an errcode on the terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from wecom_runtime.data.field_texts import limits_line
from wecom_runtime.language import say

from .output import table
from .terminal import print_line


def show_known(known: Mapping[str, Any]) -> None:
    """Print a description from `describe`."""
    _SHOW[known["kind"]](known)
    if "page" in known:
        print_line(known["page"])


def _show_error(known: Mapping[str, Any]) -> None:
    rows = [
        (say("error class"), known["error"]),
        (say("meaning"), known.get("meaning", "")),
        (say("advice"), known.get("advice", "")),
    ]
    own: Mapping[str, str] = known.get("advice_of_calls", {})
    table((say("errcode"), str(known["errcode"])), [*rows, *own.items()])
    if known["retry"]:
        print_line(say("Repeating the call may help."))
    else:
        print_line(say("Repeating the same call does not help."))


def _show_callback(known: Mapping[str, Any]) -> None:
    _head(known)
    print_line(", ".join(f"{name}={value}" for name, value in known["selects"].items()) + f"  ({known['format']})")
    _notes(known)
    _fields(say("fields"), known.get("fields", ()))
    _rules(known)
    _types(known)
    if "example" in known:
        print_line(f"\n{say('example')}:\n{known['example']}")


def _show_reply(known: Mapping[str, Any]) -> None:
    _head(known)
    print_line(f"{known['module']}.{known['name']}")
    print_line(", ".join(f"{name}={value}" for name, value in known["selects"].items()) + f"  ({known['format']})")
    if "answers" in known:
        print_line(say("Answers {callbacks}.", callbacks=", ".join(known["answers"])))
    if "created_from" in known:
        print_line(say("A handler may return a {type} instead.", type=known["created_from"]))
    _fields(say("fields"), known.get("fields", ()))
    _rules(known)
    _types(known)


def _show_name(known: Mapping[str, Any]) -> None:
    print_line(f"{known['name']}: {known['meaning']}" if "meaning" in known else known["name"])
    for part in ("import", "signature", "documentation"):
        if part in known:
            print_line(f"\n{known[part]}" if part == "documentation" else known[part])
    _meanings(say("parameters"), known.get("parameters", ()))
    _meanings(say("members"), known.get("members", ()))


def _meanings(title: str, rows: Sequence[Mapping[str, str]]) -> None:
    if rows:
        print_line()
        table((title, say("meaning")), [(one["name"], one["meaning"]) for one in rows])


def _show_command(known: Mapping[str, Any]) -> None:
    print_line(f"{known['name']}: {known['meaning']}")
    print_line(known["help"])


def _show_guide(known: Mapping[str, Any]) -> None:
    print_line(f"{known['name']}: {known['meaning']}")
    for section in known.get("sections", ()):
        print_line(f"- {section}")


def _show_type(known: Mapping[str, Any]) -> None:
    print_line(f"{known['name']}: {known['summary']}" if "summary" in known else known["name"])
    print_line(f"{known['module']}.{known['name']}")
    _fields(say("fields"), known.get("fields", ()))
    _rules(known)
    _cases(known)
    if "also" in known:
        print_line(say("There is also {name}: wecom show {name}", name=known["also"]))
    if "callbacks" in known:
        print_line(say("A handler of this class gets: {callbacks}.", callbacks=", ".join(known["callbacks"])))
    _types(known)


def _show_call(known: Mapping[str, Any]) -> None:
    _head(known)
    client = f"  ({known['client']})" if "client" in known else ""
    print_line(f"{known['method']} {known['path']}  ({known['token']})  {known['call']}{client}")
    print_line(_effects()[known["effect"]])
    if "signature" in known:
        print_line(known["signature"])
    if "waiting" in known:
        print_line(known["waiting"])
    _notes(known)
    _fields(say("parameters"), known.get("parameters", ()))
    _rules(known)
    _fields(say("answer"), known.get("answer", ()))
    _types(known)
    errors: Mapping[str, Mapping[str, str]] = known.get("errors", {})
    if errors:
        print_line()
        rows = [(code, said.get("meaning", ""), said.get("advice", "")) for code, said in errors.items()]
        table((say("errcode"), say("meaning"), say("advice")), rows)
    examples: Mapping[str, Any] = known.get("example", {})
    for title, name in (("Python", "python"), ("JSON", "request"), ("curl", "curl"), (say("answer"), "answer")):
        if examples.get(name):
            text = examples[name]
            shown = text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
            print_line(f"\n{title}:\n{shown}")


def _effects() -> Mapping[str, str]:
    return {
        "read": say("This call is read-only."),
        "add": say("This call adds data and does not change existing data."),
        "change": say("This call may change or delete existing data."),
    }


def _head(known: Mapping[str, Any]) -> None:
    title, summary = known.get("title", known.get("name", "")), known.get("summary", "")
    print_line(f"{title}: {summary}" if summary.rstrip(".。") not in ("", title) else title)


def _notes(known: Mapping[str, Any]) -> None:
    if "deprecated" in known:
        print_line(say("Deprecated: {why}", why=known["deprecated"]))
    if "unverified" in known:
        print_line(say("Unverified: {why}", why=known["unverified"]))
    if "seen" in known:
        print_line(known["seen"])
    for note in known.get("notes", ()):
        print_line(f"- {note}")


def _rules(known: Mapping[str, Any]) -> None:
    for rule in known.get("rules", ()):
        print_line(f"- {rule}")


def _cases(known: Mapping[str, Any]) -> None:
    for value, name in known.get("cases", {}).items():
        print_line(f"  {value}: {name}")


def _types(known: Mapping[str, Any]) -> None:
    """Print the types of the fields, each once."""
    for name, one in known.get("types", {}).items():
        _fields(name, one.get("fields", ()))
        _rules(one)
        _cases(one)


def _fields(title: str, fields: Sequence[Mapping[str, Any]]) -> None:
    if not fields:
        return
    print_line()
    columns, rows = [title, say("type"), say("limits"), say("meaning")], list[list[str]]()
    for one in fields:
        rows.append([one["name"] + ("!" if one.get("required") else ""), one["type"], limits(one), meaning(one)])
    if any("python" in one for one in fields):
        columns.insert(1, say("in Python"))
        for row, one in zip(rows, fields, strict=True):
            row.insert(1, one.get("python", one["name"]))
    table(columns, rows)


def meaning(field: Mapping[str, Any]) -> str:
    """Return the description of a field in one line, with its values and their meanings."""
    parts = [field.get("meaning", ""), "; ".join(f"{value} {said}" for value, said in field.get("values", {}).items())]
    if any(str(value) not in field.get("values", {}) for value in field.get("enum", ())):
        parts.append(say("One of {values}.", values=", ".join(map(str, field["enum"]))))
    return " ".join(filter(None, (*parts, *field.get("notes", ()))))


def limits(field: Mapping[str, Any]) -> str:
    """Return the limits of a field in one line: `1 to 64 bytes`."""
    return limits_line(field.get("limits", {}))


_SHOW = {
    "errcode": _show_error,
    "callback": _show_callback,
    "reply": _show_reply,
    "type": _show_type,
    "call": _show_call,
    "name": _show_name,
    "command": _show_command,
    "guide": _show_guide,
}
