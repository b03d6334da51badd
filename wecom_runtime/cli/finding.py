"""`wecom find` and `wecom show`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from .lookup import describe, limits
from .lookup import find as look_up
from .output import table
from .terminal import say
from .tools import Tools, reported


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def find(
        text: Annotated[str, typer.Argument(help="Part of a path, a title, a document id or an errcode.")],
    ) -> None:
        """Find calls, callbacks and error codes by what you remember of them."""
        with reported():
            found = look_up(tools, text)
            if found.calls:
                rows = [(one.call, one.method, one.path, one.title) for one in found.calls]
                table(("call", "", "path", "title"), rows)
            if found.callbacks:
                table(("callback", "selected by", "title"), [_callback_row(one) for one in found.callbacks])
            if found.errors:
                rows_of_errors = [(str(code), label, advice) for code, label, advice in found.errors]
                table(("errcode", "meaning", "advice"), rows_of_errors)

    def names_beginning(start: str) -> list[str]:
        callbacks = sorted(one.model.__name__ for one in tools.callbacks if one.model.__name__.startswith(start))
        return tools.calls_beginning(start) + callbacks

    # Not in an annotation, which is read outside of this function.
    named: Any = typer.Argument(
        help="A call or path, a callback's class, or an errcode.", autocompletion=names_beginning
    )

    @app.command(name="show")
    def show_one(
        name: str = named,
    ) -> None:
        """Show one call (fields, limits, example, page), callback or error code."""
        with reported():
            known = describe(tools, name)
            _SHOW[known["kind"]](known)


def _callback_row(entry: Any) -> tuple[str, str, str]:
    return entry.model.__name__, ", ".join(f"{name}={value}" for name, value in entry.selects.items()), entry.title


def _show_error(known: Mapping[str, Any]) -> None:
    rows = [(name, known.get(name, "")) for name in ("error", "meaning", "advice")]
    own: Mapping[str, str] = known.get("advice_of_calls", {})
    table(("errcode", str(known["errcode"])), [*rows, *own.items()])
    say("The call may be sent again." if known["retry"] else "Sending the call again as it is does not help.")
    say(known["page"])


def _show_callback(known: Mapping[str, Any]) -> None:
    say(f"{known.get('title', '')}: {known['selects']}")
    _show_fields("fields", known.get("fields", ()))
    say(known.get("example", ""))
    _show_page(known)


def _show_call(known: Mapping[str, Any]) -> None:
    say(f"{known['title']}: {known['summary']}")
    say(f"{known['method']} {known['path']}  ({known['token']})  {known['call']}")
    if "signature" in known:
        say(known["signature"])
    if "deprecated" in known:
        say(f"Deprecated: {known['deprecated']}")
    if "unverified" in known:
        say(known["unverified"])
    _show_fields("parameters", known.get("parameters", ()))
    for rule in known.get("rules", ()):
        say(rule)
    _show_fields("answer", known.get("answer", ()))
    examples: Mapping[str, Any] = known.get("example", {})
    for title, name in (("example", "request"), ("answer", "answer")):
        if name in examples:
            say(f"{title}: {json.dumps(examples[name], ensure_ascii=False)}")
    _show_page(known)


def _show_page(known: Mapping[str, Any]) -> None:
    if "page" in known:
        say(known["page"])


def _show_fields(title: str, fields: Sequence[Mapping[str, Any]]) -> None:
    rows = [(one["name"] + ("!" if one.get("required") else ""), one["type"], limits(one)) for one in fields]
    if rows:
        table((title, "type", "limits"), rows)


_SHOW = {"errcode": _show_error, "callback": _show_callback, "call": _show_call}
