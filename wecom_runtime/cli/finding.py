"""`wecom find` and `wecom show`."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from wecom_runtime.calls.operation import DOCUMENT_URL, Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.models import Model
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.suggestions import did_you_mean

from .output import table
from .tools import USAGE, Tools, reported, stop


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def find(
        text: Annotated[str, typer.Argument(help="Part of a path, a title, a document id or an errcode.")],
    ) -> None:
        """Find calls, callbacks and error codes by what you remember of them."""
        with reported():
            if not text.strip():
                stop("find what? part of a path, a title, a document id or an errcode")
            calls = tools.endpoints.find(text)
            if calls:
                rows = [(one.call, one.method, one.path, one.title) for one in calls]
                table(("call", "", "path", "title"), rows)
            callbacks = [one for one in tools.callbacks if _matches(text, one.model.__name__, one.title, one.selects)]
            if callbacks:
                table(("callback", "selected by", "title"), [_callback_row(one) for one in callbacks])
            errors = [
                (str(code), label, advice)
                for code, (_, label, advice, _) in tools.errors().items()
                if text == str(code) or (not text.isdigit() and text.casefold() in label.casefold())
            ]
            if errors:
                table(("errcode", "meaning", "advice"), errors)
            if not calls and not callbacks and not errors:
                stop(f"nothing is known by {text!r}", USAGE)

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
            if name.lstrip("-").isdigit():
                _show_error(tools, int(name))
            elif callback := _callback_named(tools, name):
                print(f"{callback.title}: {dict(callback.selects)}")
                _show_fields("fields", callback.model)
                print(tools.samples.data.callback(name) or "")
                _show_documents(callback.docs)
            elif name.isidentifier() and name[:1].isupper():  # calls are written in small letters
                near = did_you_mean(name, [one.model.__name__ for one in tools.callbacks])
                stop(f"there is no callback {name}{near}; wecom find {name} searches")
            else:
                _show_call(tools, tools.operation(name))


def _callback_named(tools: Tools, name: str) -> Any:
    """A callback by the name of its class, small and capital letters alike."""
    return next((one for one in tools.callbacks if one.model.__name__.casefold() == name.casefold()), None)


def _matches(text: str, *texts: Any) -> bool:
    return any(text.casefold() in str(one).casefold() for one in texts)


def _callback_row(entry: Any) -> tuple[str, str, str]:
    return entry.model.__name__, ", ".join(f"{name}={value}" for name, value in entry.selects.items()), entry.title


def _show_error(tools: Tools, code: int) -> None:
    known = tools.errors().get(code)
    if known is None:
        stop(f"errcode {code} is not in the list of global error codes", USAGE)
    name, label, advice, retry = known
    table(("errcode", str(code)), [("error", name or "APIError"), ("meaning", label), ("advice", advice)])
    print("The call may be sent again." if retry else "Sending the call again as it is does not help.")


def _show_call(tools: Tools, operation: Operation[Any]) -> None:
    print(f"{operation.title}: {operation.summary}")
    print(f"{operation.method} {operation.path}  ({operation.token})  client.{operation.call}")
    for note in (operation.deprecated and f"Deprecated: {operation.deprecated}", operation.unverified):
        if note:
            print(note)
    _show_fields("parameters", operation.request)
    if operation.response is not None:
        _show_fields("answer", operation.response)
    request, answer = tools.samples.data.example(operation.path)
    for title, example in (("example", request), ("answer", answer)):
        if example:
            print(f"{title}: {json.dumps(example, ensure_ascii=False)}")
    _show_documents(operation.docs)


def _show_documents(docs: tuple[int, ...]) -> None:
    if docs:
        print(DOCUMENT_URL.format(docs[0]))


def _show_fields(title: str, cls: type[Model]) -> None:
    rows = [
        (info.wire + ("!" if info.required else ""), kind_name(info.shape), limits(info))
        for info in fields_of(cls)
        if info.wire not in ("errcode", "errmsg")
    ]
    if rows:
        table((title, "type", "limits"), rows)


def kind_name(shape: Shape) -> str:
    """A shape as the spec writes it."""
    match shape:
        case Scalar(kind=kind):
            return {"str": "string", "float": "number"}.get(kind.__name__, kind.__name__)
        case Coded(codec=codec):
            return codec.name
        case Nested(model=model):
            return model.__name__
        case ListOf(element=element):
            return f"[{kind_name(element)}]"
        case MapOf(element=element):
            return f"map[{kind_name(element)}]"
        case Joined(element=element, separator=separator):
            return f"{kind_name(element)} joined by {separator}"
        case JsonText(content=content):
            return f"json[{kind_name(content)}]"
        case OneOf(arms=arms):
            return " or ".join(map(kind_name, arms))
        case _:
            return "any"


def limits(info: FieldInfo) -> str:
    parts = [f"{name} {value:g}" for name, value in info.metadata.items() if name.startswith(("min", "max"))]
    if info.metadata.get("enum"):
        parts.append("one of " + ", ".join(map(str, info.metadata["enum"])))
    return "; ".join(parts)
