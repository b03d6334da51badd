"""Printing the description of a call, a callback, a type or an errcode on the terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from wecom_runtime.language import say as spoken

from .output import table
from .terminal import say


def show_known(known: Mapping[str, Any]) -> None:
    """Print what `describe` gives."""
    _SHOW[known["kind"]](known)
    if "page" in known:
        say(known["page"])


def _show_error(known: Mapping[str, Any]) -> None:
    rows = [
        (spoken("error class"), known["error"]),
        (spoken("meaning"), known.get("meaning", "")),
        (spoken("advice"), known.get("advice", "")),
    ]
    own: Mapping[str, str] = known.get("advice_of_calls", {})
    table((spoken("errcode"), str(known["errcode"])), [*rows, *own.items()])
    if known["retry"]:
        say(spoken("The call may be sent again."))
    else:
        say(spoken("Sending the call again as it is does not help."))


def _show_callback(known: Mapping[str, Any]) -> None:
    _head(known)
    say(", ".join(f"{name}={value}" for name, value in known["selects"].items()) + f"  ({known['format']})")
    _notes(known)
    _fields(spoken("fields"), known.get("fields", ()))
    _rules(known)
    _types(known)
    if "example" in known:
        say(f"\n{spoken('example')}:\n{known['example']}")


def _show_type(known: Mapping[str, Any]) -> None:
    say(f"{known['name']}: {known['summary']}" if "summary" in known else known["name"])
    say(f"{known['module']}.{known['name']}")
    _fields(spoken("fields"), known.get("fields", ()))
    _rules(known)
    _cases(known)
    _types(known)


def _show_call(known: Mapping[str, Any]) -> None:
    _head(known)
    say(f"{known['method']} {known['path']}  ({known['token']})  {known['call']}")
    say(_effects()[known["effect"]])
    if "signature" in known:
        say(known["signature"])
    if "waiting" in known:
        say(known["waiting"])
    _notes(known)
    _fields(spoken("parameters"), known.get("parameters", ()))
    _rules(known)
    _fields(spoken("answer"), known.get("answer", ()))
    _types(known)
    errors: Mapping[str, Mapping[str, str]] = known.get("errors", {})
    if errors:
        say()
        rows = [(code, said.get("meaning", ""), said.get("advice", "")) for code, said in errors.items()]
        table((spoken("errcode"), spoken("meaning"), spoken("advice")), rows)
    examples: Mapping[str, Any] = known.get("example", {})
    for title, name in (("Python", "python"), ("JSON", "request"), ("curl", "curl"), (spoken("answer"), "answer")):
        if examples.get(name):
            text = examples[name]
            shown = text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
            say(f"\n{title}:\n{shown}")


def _effects() -> Mapping[str, str]:
    return {
        "read": spoken("It only reads."),
        "add": spoken("It adds something, and leaves alone what is there."),
        "change": spoken("It may change or delete what is there."),
    }


def _head(known: Mapping[str, Any]) -> None:
    title, summary = known.get("title", known.get("name", "")), known.get("summary", "")
    say(f"{title}: {summary}" if summary else title)


def _notes(known: Mapping[str, Any]) -> None:
    if "deprecated" in known:
        say(spoken("Deprecated: {why}", why=known["deprecated"]))
    if "unverified" in known:
        say(known["unverified"])
    for note in known.get("notes", ()):
        say(f"- {note}")


def _rules(known: Mapping[str, Any]) -> None:
    for rule in known.get("rules", ()):
        say(f"- {rule}")


def _cases(known: Mapping[str, Any]) -> None:
    for value, name in known.get("cases", {}).items():
        say(f"  {value}: {name}")


def _types(known: Mapping[str, Any]) -> None:
    """The types inside, each once."""
    for name, one in known.get("types", {}).items():
        _fields(name, one.get("fields", ()))
        _rules(one)
        _cases(one)


def _fields(title: str, fields: Sequence[Mapping[str, Any]]) -> None:
    if not fields:
        return
    say()
    rows = [
        (one["name"] + ("!" if one.get("required") else ""), one["type"], limits(one), meaning(one)) for one in fields
    ]
    table((title, spoken("type"), spoken("limits"), spoken("meaning")), rows)


def meaning(field: Mapping[str, Any]) -> str:
    """The description of a field in one line, with its values and what they mean."""
    parts = [field.get("meaning", ""), "; ".join(f"{value} {said}" for value, said in field.get("values", {}).items())]
    if any(str(value) not in field.get("values", {}) for value in field.get("enum", ())):
        parts.append(spoken("One of {values}.", values=", ".join(map(str, field["enum"]))))
    return " ".join(filter(None, (*parts, *field.get("notes", ()))))


def limits(field: Mapping[str, Any]) -> str:
    """The limits of a field in one line: `1 to 64 bytes`."""
    found = field.get("limits", {})
    units = {"_bytes": spoken("bytes"), "_chars": spoken("characters"), "_items": spoken("items"), "": ""}
    return "; ".join(
        filter(None, (_span(found.get(f"min{kind}"), found.get(f"max{kind}"), unit) for kind, unit in units.items()))
    )


def _span(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        said = spoken("{least} to {most} {unit}", least=least, most=most, unit=unit)
    elif most is not None:
        said = spoken("at most {most} {unit}", most=most, unit=unit)
    elif least is not None:
        said = spoken("at least {least} {unit}", least=least, unit=unit)
    else:
        said = ""
    return said.rstrip()


_SHOW = {"errcode": _show_error, "callback": _show_callback, "type": _show_type, "call": _show_call}
