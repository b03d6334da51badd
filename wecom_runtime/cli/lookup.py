"""What the tables know of calls, callbacks and error codes, as plain data: commands print it, assistants read it."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Mapping
from typing import Any, NamedTuple

from wecom_runtime.callbacks.table import CallbackEntry
from wecom_runtime.calls.operation import DOCUMENT_URL, Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.constraints import rule_text
from wecom_runtime.data.models import Model
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.lazy import load
from wecom_runtime.suggestions import did_you_mean

from .tools import Tools, stop

ERROR_CODES = DOCUMENT_URL.format(90313)
"""The page of the global error codes."""


class Found(NamedTuple):
    """What a search gave."""

    calls: list[Operation[Any]]
    callbacks: list[CallbackEntry]
    errors: list[tuple[int, str, str]]
    """Code, meaning and advice."""


def find(tools: Tools, text: str) -> Found:
    """Calls, callbacks and error codes by a part of what is known of them; else by all of several words.

    Raises:
        Stop: There is nothing to look for, or nothing is found.
    """
    if not text.strip():
        stop("find what? part of a path, a title, a document id or an errcode")
    found = _having(tools, text)
    if not any(found) and len(words := text.split()) > 1:
        found = functools.reduce(_both, (_having(tools, word) for word in words))
    if not any(found):
        stop(f"nothing is known by {text!r}")
    return found


def _having(tools: Tools, text: str) -> Found:
    callbacks = [one for one in tools.callbacks if _matches(text, one.model.__name__, one.title, one.selects)]
    errors = [
        (code, label, advice)
        for code, (_, label, advice, _) in tools.errors().items()
        if text == str(code) or (not text.isdigit() and text.casefold() in label.casefold())
    ]
    return Found(tools.endpoints.find(text), callbacks, errors)


def _matches(text: str, *texts: Any) -> bool:
    return any(text.casefold() in str(one).casefold() for one in texts)


def _both(left: Found, right: Found) -> Found:
    calls, callbacks = {one.path for one in right.calls}, {one.reference for one in right.callbacks}
    return Found(
        [one for one in left.calls if one.path in calls],
        [one for one in left.callbacks if one.reference in callbacks],
        [one for one in left.errors if one in right.errors],
    )


def describe(tools: Tools, name: str) -> dict[str, Any]:
    """All that is known of a call (its path or dotted name), a callback (its class) or an errcode.

    Raises:
        Stop: There is none; what may have been meant is named.
    """
    if name.lstrip("-").isdigit():
        return describe_error(tools, int(name))
    if (callback := callback_named(tools, name)) is not None:
        return describe_callback(tools, callback)
    if name.isidentifier() and name[:1].isupper():  # calls are written in small letters
        near = did_you_mean(name, [one.model.__name__ for one in tools.callbacks])
        stop(f"there is no callback {name}{near}; wecom find {name} searches")
    return describe_call(tools, tools.operation(name))


def callback_named(tools: Tools, name: str) -> CallbackEntry | None:
    """A callback by the name of its class, small and capital letters alike."""
    return next((one for one in tools.callbacks if one.model.__name__.casefold() == name.casefold()), None)


def describe_call(tools: Tools, operation: Operation[Any]) -> dict[str, Any]:
    request, answer = tools.samples.data.example(operation.path)
    method = method_of(tools, operation)
    models = [operation.request, *([operation.response] if operation.response is not None else [])]
    return _present(
        kind="call",
        call=f"client.{operation.call}",
        method=operation.method,
        path=operation.path,
        title=operation.title,
        summary=operation.summary,
        token=operation.token,
        deprecated=operation.deprecated,
        unverified=operation.unverified,
        signature=method and f"client.{operation.call}{_signature(method)}",
        documentation=method and inspect.getdoc(method),
        parameters=fields(operation.request),
        rules=rules(operation.request),
        answer=fields(models[-1]) if len(models) > 1 else None,
        types=nested_types(models),
        errors={str(code): advice for code, advice in (operation.advice or {}).items()},
        example=_present(request=request, answer=answer),
        page=operation.document,
    )


def describe_callback(tools: Tools, callback: CallbackEntry) -> dict[str, Any]:
    return _present(
        kind="callback",
        name=callback.model.__name__,
        title=callback.title,
        format=callback.format,
        selects=dict(callback.selects),
        fields=fields(callback.model),
        rules=rules(callback.model),
        types=nested_types([callback.model]),
        example=tools.samples.data.callback(callback.model.__name__),
        page=DOCUMENT_URL.format(callback.docs[0]) if callback.docs else None,
    )


def describe_error(tools: Tools, code: int) -> dict[str, Any]:
    """An errcode: its meaning, what to do, and the calls that have advice of their own for it."""
    known = tools.errors().get(code)
    own = {
        operation.call: operation.advice[code]
        for operation in tools.endpoints.values()
        if operation.advice and code in operation.advice
    }
    if known is None and not own:
        stop(f"errcode {code} is not in the list of global error codes")
    name, label, advice, retry = known or ("", "", "", False)
    return _present(
        kind="errcode",
        errcode=code,
        error=name or "APIError",
        meaning=label,
        advice=advice,
        advice_of_calls=own,
        retry=retry,
        page=ERROR_CODES,
    )


def _present(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def method_of(tools: Tools, operation: Operation[Any]) -> Any:
    """The method of clients that makes a call; None where it has none of its own."""
    try:
        return functools.reduce(getattr, operation.call.split("."), tools.resources())
    except AttributeError:
        return None


class _Written(str):
    """An annotation, shown as it is written."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _signature(method: Any) -> str:
    signature = inspect.signature(method)
    _, *parameters = signature.parameters.values()
    return str(
        signature.replace(
            parameters=[one.replace(annotation=_Written(one.annotation)) for one in parameters],
            return_annotation=_Written(signature.return_annotation),
        )
    )


def fields(cls: type[Record]) -> list[dict[str, Any]]:
    """The fields of a model, without those that every answer has."""
    return [_field(info) for info in fields_of(cls) if info.wire not in ("errcode", "errmsg")]


def _field(info: FieldInfo) -> dict[str, Any]:
    return _present(
        name=info.wire,
        type=kind_name(info.shape),
        required=info.required or None,
        limits={name: value for name, value in info.metadata.items() if name.startswith(("min", "max"))},
        enum=list(info.metadata.get("enum", ())),
        deprecated=info.metadata.get("deprecated"),
        secret=info.metadata.get("secret"),
    )


def rules(cls: type[Record]) -> list[str]:
    """What has to hold between the fields of a model."""
    return [rule_text(rule) for rule in cls.__rules__]


def nested_types(models: list[type[Model]]) -> dict[str, Any]:
    """The types that the fields of models are of, and theirs in turn, by name."""
    found: dict[str, Any] = {}
    seen: set[type[Record]] = set(models)
    waiting: list[type[Record]] = list(models)
    while waiting:
        cls = waiting.pop(0)
        cases = _cases(cls)
        if cls not in models:
            found[cls.__name__] = _present(fields=fields(cls), rules=rules(cls), cases=_case_names(cls))
        for nested in [*cases, *(one for info in fields_of(cls) for one in _models(info.shape))]:
            if nested not in seen:
                seen.add(nested)
                waiting.append(nested)
    return found


def _case_names(cls: type[Record]) -> dict[str, str]:
    union = cls.__dict__.get("__union__")
    return {f"{union.path}={value}": name for value, name in union.cases.items()} if union is not None else {}


def _cases(cls: type[Record]) -> list[type[Record]]:
    return [load(f"{cls.__module__}:{name}") for name in _case_names(cls).values()]


def _models(shape: Shape) -> list[type[Record]]:
    match shape:
        case Nested(model=model):
            return [model]
        case ListOf(element=inner) | MapOf(element=inner) | JsonText(content=inner):
            return _models(inner)
        case OneOf(arms=arms):
            return [model for arm in arms for model in _models(arm)]
        case _:
            return []


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


def limits(field: Mapping[str, Any]) -> str:
    """The limits and values of a field in one line."""
    parts = [f"{name} {value:g}" for name, value in field.get("limits", {}).items()]
    if field.get("enum"):
        parts.append("one of " + ", ".join(map(str, field["enum"])))
    return "; ".join(parts)
