"""`wecom find` and `wecom show`."""

from __future__ import annotations

from typing import Annotated

import typer

from wecom_runtime.language import say as spoken
from wecom_runtime.search.hits import CallbackHit, CallHit, ErrorHit, FieldHit, Found, Hit
from wecom_runtime.search.kinds import HitKind

from .lookup import describe, field_meaning, notes_on, plain, selects
from .lookup import find as look_up
from .output import BomOption, OutputFormat, OutputOption, show, table
from .showing import show_known
from .terminal import complain
from .tools import Tools, reported, stop

_FEW = 3
"""So few hits may not be what was looked for."""
_MOST_NAMED = 3
"""Calls that are named beside a field."""


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def find(
        words: Annotated[
            list[str], typer.Argument(help="Words, Chinese or English; a part of a path, a document id, an errcode.")
        ],
        most: Annotated[int, typer.Option(help="How many of each kind are shown at most.", min=1)] = 10,
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
    ) -> None:
        """Find calls, callbacks, error codes and fields by words: wecom find 客户 标签."""
        with reported():
            found = look_up(tools, " ".join(words), most)
            if output is not OutputFormat.table:
                show([plain(tools, hit) for hit in found], output, bom=bom)
            elif found:
                _show_found(tools, found)
            _tell_words(found)
            if not found:
                stop(spoken("nothing is known by {text}", text=repr(" ".join(words))))

    @app.command(name="show")
    def show_one(
        name: Annotated[str, typer.Argument(help="A call or path, a callback's class, a type, or an errcode.")],
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
    ) -> None:
        """Show one call, callback, type or error code: what each field means, rules, errors, examples, the page."""
        with reported():
            known = describe(tools, name)
            if output is OutputFormat.table:
                show_known(known)
            else:
                show(known, output, bom=bom)


def _show_found(tools: Tools, found: Found) -> None:
    """A table a kind, that of the best hit first."""
    kinds: list[HitKind] = list(dict.fromkeys(hit.kind for hit in found))
    for kind in kinds:
        rows = [_row(tools, hit) for hit in found if hit.kind == kind]
        table(_columns(kind), rows)


def _columns(kind: HitKind) -> tuple[str, ...]:
    match kind:
        case "call":
            return spoken("call"), "", spoken("path"), spoken("title")
        case "callback":
            return spoken("callback"), spoken("selected by"), spoken("title")
        case "error":
            return spoken("errcode"), spoken("meaning"), spoken("advice")
        case "field":
            return spoken("field"), spoken("meaning"), spoken("in")


def _row(tools: Tools, hit: Hit) -> tuple[str, ...]:
    match hit:
        case CallHit(path):
            one = tools.endpoints[path]
            return one.call, one.method, path, hit.title
        case CallbackHit(name):
            return name, ", ".join(f"{key}={value}" for key, value in selects(tools, name).items()), hit.title
        case ErrorHit(code):
            return str(code), *tools.error_texts(code)
        case FieldHit(name, used_by):
            calls = [tools.names.paths.get(key, key) for key in used_by]
            more = f" +{len(calls) - _MOST_NAMED}" if len(calls) > _MOST_NAMED else ""
            return name, field_meaning(tools, name), ", ".join(calls[:_MOST_NAMED]) + more
        case _:
            return hit.key, hit.title


def _tell_words(found: Found) -> None:
    """Say on stderr what words were taken for, where one is not known or little was found."""
    if len(found) <= _FEW or not all(word.is_known for word in found.words):
        for line in notes_on(found):
            complain(line)
