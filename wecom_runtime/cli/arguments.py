"""Conversion of command-line arguments to the parameters of a call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.records import Record, case_class
from wecom_runtime.data.shapes import (
    Anything,
    Coded,
    Joined,
    JsonText,
    ListOf,
    MapOf,
    Nested,
    OneOf,
    Scalar,
    Shape,
)
from wecom_runtime.data.text import decode_json
from wecom_runtime.data.wire_values import DATETIME, FLAG
from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .exits import fail
from .terminal import read_text


def arguments_of(operation: Operation[Any], words: Sequence[str], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a call by wire name.

    Args:
        operation: The call.
        words: Values of the required parameters in their order, and `name=value` for any parameter. The name of a part
            has dots: `text.content=hi`, `news.articles.0.title=Hi`.
        given: The parameters from `--json`.
    """
    fields = {info.wire: info for info in fields_of(operation.request)}
    by_name = {**{info.attribute: info for info in fields.values()}, **fields}
    found = dict(given)
    waiting = [info for info in fields.values() if info.required and info.wire not in found]
    for word in words:
        path, equals, value = word.partition("=")
        name, *parts = path.split(".")
        if equals and name in by_name:
            info = by_name[name]
            waiting = [one for one in waiting if one is not info]
            if parts:
                found[info.wire] = with_part(found.get(info.wire), parts, value, info.shape, info)
                continue
        elif equals and name.isidentifier() and (near := did_you_mean(name, by_name)):
            fail(say("{call} has no parameter {name!r}{near}", call=operation.call, name=name, near=near))
        elif waiting:
            info, value = waiting.pop(0), word
        else:
            fail(
                say(
                    "{call} takes no further argument {word!r}; parameters: {names}",
                    call=operation.call,
                    word=word,
                    names=", ".join(fields),
                )
            )
        found[info.wire] = value if info.wire == operation.upload else parsed(value, info.shape, info)
    return found


def with_part(whole: Any, path: Sequence[str], text: str, shape: Shape, info: FieldInfo) -> Any:
    """Return the value of a parameter with one more part.

    Args:
        whole: The value so far; None if there is none.
        path: Names of fields, and numbers of items, which begin at 0.
        text: The value of the part on the command line.
        shape: The shape of the parameter.
        info: The parameter.
    """
    if not path:
        return parsed(text, shape, info)
    step, *rest = path
    match shape:
        case OneOf(arms=arms):
            arm = next((one for one in arms if isinstance(one, Nested | ListOf | MapOf | JsonText)), arms[0])
            return with_part(whole, path, text, arm, info)
        case JsonText(content=content):
            return with_part(whole, path, text, content, info)
        case ListOf(element=element):
            items: list[Any] = [*whole] if isinstance(whole, list) else []
            number = integer_in(step)
            if number is None or number > len(items):
                fail(
                    say(
                        "{wire} is a list: write {wire}.{number}=…, not {step!r}",
                        wire=info.wire,
                        number=len(items),
                        step=step,
                    )
                )
            before = items[number] if number < len(items) else None
            return [*items[:number], with_part(before, rest, text, element, info), *items[number + 1 :]]
        case Nested(model=model):
            inner = _part_named(model, step, info)
            step = inner.wire
            part = with_part(_at(whole, step), rest, text, inner.shape, inner)
        case MapOf(element=element):
            part = with_part(_at(whole, step), rest, text, element, info)
        case Anything():
            part = with_part(_at(whole, step), rest, text, shape, info)
        case _:
            fail(say("{wire} has no parts: write {wire}=…", wire=info.wire))
    return {**(cast("Mapping[str, Any]", whole) if isinstance(whole, Mapping) else {}), step: part}


def _at(whole: Any, name: str) -> Any:
    return cast("Mapping[str, Any]", whole).get(name) if isinstance(whole, Mapping) else None


def _part_named(model: type[Record], name: str, info: FieldInfo) -> FieldInfo:
    """Return a field of a model, or of a case of a union."""
    fields: dict[str, FieldInfo] = {
        one.wire: one for cls in (model, *_cases(model)) for one in reversed(fields_of(cls))
    }
    by_name: dict[str, FieldInfo] = {**{one.attribute: one for one in fields.values()}, **fields}
    if name not in by_name:
        fail(
            say(
                "{name} has no field {word!r}{near}; fields: {names}",
                name=info.wire,
                word=name,
                near=did_you_mean(name, by_name),
                names=", ".join(fields),
            )
        )
    return by_name[name]


def _cases(model: type[Record]) -> Iterator[type[Record]]:
    union = model.__dict__.get("__union__")
    for name in dict.fromkeys(union.cases.values()) if union is not None else ():
        case = case_class(model, name)
        yield case
        yield from _cases(case)


def parsed(text: str, shape: Shape, info: FieldInfo) -> Any:
    """Convert a command-line argument to the value of a parameter. A list is JSON, or a text with commas."""
    match shape:
        case OneOf(arms=arms):
            return parsed(text, arms[0], info)
        case Joined() if not text.startswith("["):
            return text
        case Joined(separator=separator):
            try:
                return separator.join(map(str, decode_json(text)))
            except ValueError:
                return text
        case Anything():
            try:
                return decode_json(text)
            except ValueError:
                return text
        case Scalar(kind=kind) if kind is str:
            return text
        case Coded(codec=codec) if codec is DATETIME:
            return text
        case Coded(codec=codec) if codec is FLAG:
            return {"true": 1, "yes": 1, "1": 1, "false": 0, "no": 0, "0": 0}.get(text.lower(), text)
        case ListOf() if text.startswith("{"):
            return [parsed(text, shape.element, info)]
        case ListOf(element=element) if not text.startswith("["):
            return [parsed(item, element, info) for item in text.split(",")] if text else []
        case Scalar(kind=kind) if kind is bool and text.lower() in ("yes", "no"):
            return text.lower() == "yes"
        case _:
            try:
                return decode_json(text)
            except ValueError:
                fail(
                    say(
                        "{wire}: {text!r} is not {value}",
                        wire=info.wire,
                        text=text,
                        value=say("a number") if isinstance(shape, Scalar) else "JSON",
                    )
                )


def read_json(path: str) -> dict[str, Any]:
    """Return the JSON object in a file; `-` is the standard input."""
    try:
        data = decode_json(read_text(path))
    except ValueError as error:
        fail(say("{path} is not JSON: {error}", path=path, error=error))
    if not isinstance(data, dict):
        fail(say("{path} does not contain a JSON object", path=path))
    return cast("dict[str, Any]", data)
