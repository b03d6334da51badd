"""`wecom find` and `wecom show`."""

from __future__ import annotations

from typing import Annotated

import typer

from wecom_runtime.language import say
from wecom_runtime.search.hits import CallbackHit, CallHit, ErrorHit, FieldHit, Found, GuideHit, Hit, OfficeHit
from wecom_runtime.search.kinds import HitKind

from .exits import fail, reporting_errors
from .output import BomOption, OutputFormat, OutputOption, show, table
from .package import GeneratedPackage
from .results import field_meaning, hit_data, selects, word_notes
from .results import find as look_up
from .terminal import print_error

_FEW = 3
"""With at most this many results, the notes on words are printed too."""
_MOST_NAMED = 3
"""The maximum number of calls shown with a field."""


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def find(
        words: Annotated[
            list[str], typer.Argument(help="Chinese or English words, part of a path, a document id or an errcode.")
        ],
        most: Annotated[int, typer.Option(help="Maximum number of results of each kind.", min=1)] = 10,
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
    ) -> None:
        """Find calls, callbacks, error codes, fields, classes, guides and more by words: wecom find 客户 标签."""
        with reporting_errors():
            found = look_up(package, " ".join(words), most)
            if output is not OutputFormat.table:
                show([hit_data(package, hit) for hit in found], output, bom=bom)
            elif found:
                _show_found(package, found)
            _tell_words(found)
            if not found:
                fail(say("nothing found for {text}", text=repr(" ".join(words))))

    @app.command(name="show")
    def show_one(
        name: Annotated[
            str,
            typer.Argument(help="A call or path, a class, a type, an errcode, a Python name, a command or a guide."),
        ],
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
    ) -> None:
        """Show a call, callback, class, errcode or Python name: fields, rules, errors, examples, the official page."""
        from .lookup import describe
        from .showing import show_known

        with reporting_errors():
            known = describe(package, name)
            if output is OutputFormat.table:
                show_known(known)
            else:
                show(known, output, bom=bom)


def _show_found(package: GeneratedPackage, found: Found) -> None:
    """Print one table for each kind of result, beginning with the kind of the best result."""
    kinds: list[HitKind] = list(dict.fromkeys(hit.kind for hit in found))
    for kind in kinds:
        rows = [_row(package, hit) for hit in found if hit.kind == kind]
        table(_columns(kind), rows)


def _columns(kind: HitKind) -> tuple[str, ...]:
    match kind:
        case "call":
            return say("call"), "", say("path"), say("title")
        case "callback":
            return say("callback"), say("selected by"), say("title")
        case "error":
            return say("errcode"), say("meaning"), say("advice")
        case "field":
            return say("field"), say("meaning"), say("in")
        case "reply":
            return say("reply"), say("title")
        case "guide":
            return say("guide"), say("section")
        case "name":
            return say("name in Python"), say("meaning")
        case "command":
            return say("command"), say("meaning")
        case "office":
            return say("command of the gateway"), say("path"), say("title")
        case "text":
            return say("message"), say("in Chinese")


def _row(package: GeneratedPackage, hit: Hit) -> tuple[str, ...]:
    match hit:
        case CallHit(path):
            one = package.names.at(path)
            return one.call, one.method, path, hit.title
        case OfficeHit(path):
            return package.names.at(path).call, path, hit.title
        case CallbackHit(name):
            return name, ", ".join(f"{key}={value}" for key, value in selects(package, name).items()), hit.title
        case ErrorHit(code):
            return str(code), *package.error_texts(code)
        case FieldHit(name, used_by):
            calls = [package.names.paths.get(key, key) for key in used_by]
            more = f" +{len(calls) - _MOST_NAMED}" if len(calls) > _MOST_NAMED else ""
            return name, field_meaning(package, name), ", ".join(calls[:_MOST_NAMED]) + more
        case GuideHit(guide):
            return guide, hit.title
        case _:
            return hit.key, hit.title


def _tell_words(found: Found) -> None:
    """Print notes on the words to stderr if a word is unknown or there are few results."""
    if len(found) <= _FEW or not all(word.is_known for word in found.words):
        for line in word_notes(found):
            print_error(line)
