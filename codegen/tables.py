"""Resolves spec/errors.yaml and spec/tokens.yaml."""

from __future__ import annotations

from collections.abc import Collection

from . import ir
from .load import Mistakes, Value
from .names import GENERATED
from .raw import TOKENS, Reader, suggestion
from .text import literal

_ERROR_KEYS = ("label", "class", "advice", "retry")
_TOKEN_KEYS = (
    "title",
    "docs",
    "method",
    "path",
    "kind",
    "send",
    "fixed",
    "needs",
    "value",
    "expires",
    "also",
    "stale",
    "client",
)
_EVENT_KEYS = ("select", "app", "time", "ticket", "code", "corp", "actions")
_ACTIONS = ("ticket", "authorize", "refresh", "revoke")


def resolve_errors(value: Value | None, mistakes: Mistakes) -> list[ir.Module]:
    if value is None:
        return []
    reader = Reader(mistakes)
    data = reader.mapping(value, "the file", ("classes", "errors"), ("classes", "errors"))
    classes = reader.mapping(data.get("classes"), "classes")
    rows: list[tuple[int, tuple[str, ...]]] = []
    for code, entry in reader.mapping(data.get("errors"), "errors").items():
        parts = reader.mapping(entry, f"error {code}", _ERROR_KEYS, ("label",))
        if not code.removeprefix("-").isdigit():
            mistakes.add(entry, f"{code!r} is no error code", "write the number")
            continue
        cls = reader.one_of(parts.get("class"), "error class", tuple(classes), "")
        label, advice = (reader.text(parts.get(key), key) for key in ("label", "advice"))
        retry = reader.flag(parts.get("retry"), "retry")
        rows.append((int(code), tuple(map(literal, (cls, label, advice, retry)))))
    if rows != sorted(rows, key=lambda row: row[0]):
        mistakes.add(value, "error codes are not in order", "sort them by number")
    return [ir.ErrorModule(f"{GENERATED}/_errors.py", value.file, tuple(rows))]


def resolve_tokens(value: Value | None, paths: Collection[str], mistakes: Mistakes) -> list[ir.Module]:
    if value is None:
        return []
    reader = Reader(mistakes)
    data = reader.mapping(value, "the file", ("tokens", "busy", "wait", "events"), ("tokens",))
    tokens = reader.mapping(data.get("tokens"), "tokens")
    kinds = {name: _token_kind(name, entry, tokens, paths, reader) for name, entry in tokens.items()}
    wait = {_code(code, item, reader): item.data for code, item in reader.mapping(data.get("wait"), "wait").items()}
    events = reader.mapping(data.get("events"), "events")
    return [
        ir.TokenModule(
            f"{GENERATED}/_tokens.py",
            value.file,
            tuple(kinds.items()),
            busy=_codes(data.get("busy"), "busy", reader),
            wait=literal(wait),
            events=tuple((name, _event_rule(name, entry, reader)) for name, entry in events.items()),
        )
    ]


def _token_kind(
    name: str, entry: Value, tokens: Collection[str], paths: Collection[str], reader: Reader
) -> tuple[str, ...]:
    parts = reader.mapping(entry, f"token {name!r}", _TOKEN_KEYS, ("title", "docs", "path", "value"))
    path = reader.text(parts.get("path"), "path")
    if path and path not in paths:
        reader.mistakes.add(parts["path"], f"{path} is no endpoint of the spec", suggestion(path, paths))
    needs = reader.one_of(parts.get("needs"), "token", tokens, "")
    kind = reader.text(parts.get("kind"), "kind") or name
    arguments = {
        "name": literal(name),
        "kind": literal(kind),
        "path": literal(path),
        "method": literal(reader.one_of(parts.get("method"), "method", ("GET", "POST"), "POST")),
    }
    for key in ("send", "fixed", "also"):
        if key in parts:
            items = reader.mapping(parts[key], key).items()
            arguments[key] = literal({wire: item.plain() for wire, item in items})
    for key in ("value", "expires", "client"):
        if key in parts:
            arguments[key] = literal(reader.text(parts[key], key))
    if kind in TOKENS:
        arguments["query"] = literal(kind)  # the parameter is called as the token is
    if needs:
        arguments["needs"] = literal(needs)
    if "stale" in parts:
        arguments["stale"] = _codes(parts["stale"], "stale", reader)
    arguments["docs"] = literal(reader.docs(parts.get("docs")))
    return tuple(f"{key}={argument}" for key, argument in arguments.items())


def _event_rule(client: str, entry: Value, reader: Reader) -> tuple[str, ...]:
    parts = reader.mapping(entry, f"events of {client}", _EVENT_KEYS, ("select", "actions"))
    actions = reader.mapping(parts.get("actions"), "actions")
    arguments = {key: reader.text(parts[key], key) for key in _EVENT_KEYS if key in parts and key != "actions"}
    known = {value: reader.one_of(item, "action", _ACTIONS, "") for value, item in actions.items()}
    return (*(f"{key}={literal(text)}" for key, text in arguments.items()), f"actions={literal(known)}")


def _codes(value: Value | None, what: str, reader: Reader) -> str:
    codes = [item.data for item in reader.items(value, what)]
    return f"frozenset({{{', '.join(map(str, codes))}}})" if codes else "frozenset()"


def _code(code: str, at: Value, reader: Reader) -> int:
    if code.removeprefix("-").isdigit():
        return int(code)
    reader.mistakes.add(at, f"{code!r} is no error code", "write the number")
    return 0
