"""Conversion of command-line arguments to the parameters of a call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.shapes import Coded, Joined, ListOf, OneOf, Scalar, Shape
from wecom_runtime.data.text import decode_json
from wecom_runtime.data.wire_values import DATETIME, FLAG
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .exits import fail
from .terminal import read_text


def arguments_of(operation: Operation[Any], words: Sequence[str], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a call by wire name.

    Args:
        operation: The call.
        words: Values of the required parameters in their order, and `name=value` for any parameter.
        given: The parameters from `--json`.
    """
    fields = {info.wire: info for info in fields_of(operation.request)}
    by_name = {**{info.attribute: info for info in fields.values()}, **fields}
    found = dict(given)
    waiting = [info for info in fields.values() if info.required and info.wire not in found]
    for word in words:
        name, equals, value = word.partition("=")
        if equals and name in by_name:
            info = by_name[name]
            waiting = [one for one in waiting if one is not info]
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


def parsed(text: str, shape: Shape, info: FieldInfo) -> Any:
    """Convert a command-line argument to the value of a parameter."""
    match shape:
        case OneOf(arms=arms):
            return parsed(text, arms[0], info)
        case Joined():
            return text
        case Scalar(kind=kind) if kind is str:
            return text
        case Coded(codec=codec) if codec is DATETIME:
            return text
        case Coded(codec=codec) if codec is FLAG:
            return {"true": 1, "yes": 1, "1": 1, "false": 0, "no": 0, "0": 0}.get(text.lower(), text)
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
