"""Descriptions of calls, callbacks and error codes as plain data: commands print it, assistants read it."""

from __future__ import annotations

import functools
import inspect
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from wecom_runtime.callbacks.table import CallbackEntry
from wecom_runtime.calls.operation import DOCUMENT_URL, Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.constraints import rule_text
from wecom_runtime.data.models import Model
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.language import ENGLISH, FieldText, Texts, described, language, say, told
from wecom_runtime.lazy import load
from wecom_runtime.search.hits import CallbackHit, CallHit, ErrorHit, FieldHit, Found, Hit
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.examples import curl_call, python_call

from .tools import Tools, stop

ERROR_CODES = DOCUMENT_URL.format(90313)
"""The page of the global error codes."""
_EVERYWHERE = frozenset({"errcode", "errmsg"})


def find(tools: Tools, text: str, most: int) -> Found:
    """Return calls, callbacks, error codes and fields that fit some words.

    Args:
        tools: The package.
        text: Words, a part of a path, a document id or an errcode.
        most: How many of each kind are given at most.

    Raises:
        Stop: There is nothing to look for.
    """
    if not text.strip():
        stop(say("find what? words, a part of a path, a document id or an errcode"))
    return tools.search(text, most=most)


def selects(tools: Tools, name: str) -> dict[str, str]:
    """Return the fields and values that select a callback, by the name of its class; empty without such a class."""
    callback = callback_named(tools, name)
    return dict(callback.selects) if callback else {}


def plain(tools: Tools, hit: Hit) -> dict[str, Any]:
    """A hit as data."""
    known: dict[str, Any] = {"kind": hit.kind}
    match hit:
        case CallHit(path):
            one = tools.endpoints[path]
            summary = tools.texts.call(path).get("summary", one.summary)
            return {
                **known,
                "call": one.call,
                "method": one.method,
                "path": path,
                "title": hit.title,
                "summary": summary,
            }
        case CallbackHit(name):
            return {**known, "name": name, "title": hit.title, "selects": selects(tools, name)}
        case ErrorHit(code):
            label, advice = tools.error_texts(code)
            return {**known, "errcode": code, "meaning": label, "advice": advice}
        case FieldHit(name, used_by):
            calls = [tools.names.paths.get(key, key) for key in used_by]
            return {**known, "field": name, "meaning": field_meaning(tools, name), "used_by": calls}
        case _:
            return {**known, "name": hit.key, "title": hit.title}


def notes_on(found: Found) -> Iterator[str]:
    """Yield how the words of a search were understood, and the known words that are near to unknown ones."""
    for word in found.words:
        if word.means:
            yield say("{word} is taken for {means}", word=word.text, means=", ".join(word.means))
        elif word.near:
            yield say("{word} is not known; near are {near}", word=word.text, near=", ".join(word.near))
        elif not word.is_known:
            yield say("{word} is not known", word=word.text)


def field_meaning(tools: Tools, name: str) -> str:
    """The description that fields of a name have most often; empty if none has one."""
    return _meanings(tools.texts, language()).get(name, "") or _meanings(tools.texts, ENGLISH).get(name, "")


@functools.cache
def _meanings(texts: Texts, code: str) -> Mapping[str, str]:
    """Wire name -> description."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for kind in ("calls", "callbacks"):
        for model in texts.of(kind, code).get("models", {}).values():
            for wire, text in model.items():
                said[wire][text if isinstance(text, str) else text[0]] += 1
    return {wire: min(counted, key=lambda text: (-counted[text], len(text))) for wire, counted in said.items()}


def describe(tools: Tools, name: str) -> dict[str, Any]:
    """All that is known of a call (its path or dotted name), a callback (its class) or an errcode.

    Raises:
        Stop: There is none; what may have been meant is named.
    """
    if name.lstrip("-").isdigit():
        return describe_error(tools, int(name))
    if (callback := callback_named(tools, name)) is not None:
        return describe_callback(tools, callback)
    *front, last = name.split(".")
    if last.isidentifier() and last[:1].isupper():  # calls are written in small letters
        return describe_type(tools, last, ".".join(front))
    return describe_call(tools, tools.operation(name))


def callback_named(tools: Tools, name: str) -> CallbackEntry | None:
    """A callback by the name of its class, small and capital letters alike."""
    return next((one for one in tools.callbacks if class_name(one).casefold() == name.casefold()), None)


def class_name(callback: CallbackEntry) -> str:
    """The name of the class that a callback becomes, which is not loaded for it."""
    return callback.reference.rpartition(":")[2]


def describe_type(tools: Tools, name: str, domain: str = "") -> dict[str, Any]:
    """A type that requests, answers or callbacks are made of.

    Args:
        tools: The package.
        name: Its name.
        domain: A part of its module, where several types have the name: `oa`, `models.oa.approval`.

    Raises:
        Stop: There is none, or there are several.
    """
    every = tools.names.types.get(name, ())
    found = [one for one in every if f".{domain}." in f".{one.partition(':')[0]}."] if domain else list(every)
    if not found:
        near = did_you_mean(name, [*tools.names.callbacks, *tools.names.types])
        stop(say("there is no callback and no type {name}{near}; wecom find {name} searches", name=name, near=near))
    if len(found) > 1:
        named = ", ".join(f"{one.partition(':')[0].partition('.')[2]}.{name}" for one in found)
        stop(say("there are several types {name}: {found}", name=name, found=named))
    cls = load(found[0])
    return _present(
        kind="type",
        name=name,
        module=cls.__module__,
        summary=tools.texts.doc(cls),
        fields=fields(cls),
        rules=rules(cls),
        cases=_case_names(cls),
        types=nested_types([cls]),
    )


def describe_call(tools: Tools, operation: Operation[Any]) -> dict[str, Any]:
    request, answer = tools.samples.data.example(operation.path)
    method = method_of(tools, operation)
    waiting = method_of(tools, operation, "wait_") if operation.wait else None
    models = [operation.request, *([operation.response] if operation.response is not None else [])]
    texts = tools.texts.call(operation.path)
    return _present(
        kind="call",
        call=f"client.{operation.call}",
        method=operation.method,
        path=operation.path,
        title=operation.title,
        summary=texts.get("summary", operation.summary),
        token=operation.token,
        effect=operation.effect,
        deprecated=texts.get("deprecated", operation.deprecated),
        unverified=texts.get("unverified", operation.unverified),
        notes=texts.get("notes"),
        signature=method and f"client.{operation.call}{_signature(method)}",
        waiting=waiting and f"client.{_prefixed(operation, 'wait_')}{_signature(waiting)}",
        documentation=method and inspect.getdoc(method),
        parameters=fields(operation.request),
        rules=rules(operation.request),
        answer=fields(models[-1]) if len(models) > 1 else None,
        types=nested_types(models),
        errors=_errors_of(tools, operation),
        example=_present(
            request=request,
            answer=answer,
            python=python_call(operation, request or {}),
            curl=curl_call(operation, request or {}),
        ),
        page=operation.document,
    )


def _errors_of(tools: Tools, operation: Operation[Any]) -> dict[str, Any]:
    """The errcodes that the page of a call lists: meaning and advice."""
    known = tools.errors()
    found: dict[str, Any] = {}
    for code, advice in (operation.advice or {}).items():
        label = known[code][1] if isinstance(code, int) and code in known else ""
        found[str(code)] = _present(meaning=told(label), advice=told(advice))
    return found


def describe_callback(tools: Tools, callback: CallbackEntry) -> dict[str, Any]:
    texts = tools.texts.callback(callback.model)
    return _present(
        kind="callback",
        name=class_name(callback),
        title=callback.title,
        summary=texts.get("summary"),
        deprecated=texts.get("deprecated"),
        notes=texts.get("notes"),
        format=callback.format,
        selects=dict(callback.selects),
        fields=fields(callback.model),
        rules=rules(callback.model),
        types=nested_types([callback.model]),
        example=tools.samples.data.callback(class_name(callback)),
        page=DOCUMENT_URL.format(callback.docs[0]) if callback.docs else None,
    )


def describe_error(tools: Tools, code: int) -> dict[str, Any]:
    """An errcode: its meaning, what to do, and the calls that have advice of their own for it."""
    known = tools.errors().get(code)
    own = {
        operation.call: told(operation.advice[code])
        for operation in tools.endpoints.values()
        if operation.advice and code in operation.advice
    }
    if known is None and not own:
        stop(say("errcode {code} is not in the list of global error codes", code=code))
    name, label, advice, retry = known or ("", "", "", False)
    return _present(
        kind="errcode",
        errcode=code,
        error=name or "APIError",
        meaning=told(label),
        advice=told(advice),
        advice_of_calls=own,
        retry=retry,
        page=ERROR_CODES,
    )


def _present(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _prefixed(operation: Operation[Any], prefix: str) -> str:
    """`batch.wait_getresult` of `batch.getresult`."""
    parents, dot, name = operation.call.rpartition(".")
    return f"{parents}{dot}{prefix}{name}"


def method_of(tools: Tools, operation: Operation[Any], prefix: str = "") -> Any:
    """The method of clients that makes a call; None where it has none of its own."""
    try:
        return functools.reduce(getattr, _prefixed(operation, prefix).split("."), tools.resources())
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
    said = described(cls)
    return [_field(info, said.get(info.wire, FieldText())) for info in fields_of(cls) if info.wire not in _EVERYWHERE]


def _field(info: FieldInfo, said: FieldText) -> dict[str, Any]:
    return _present(
        name=info.wire,
        type=kind_name(info.shape),
        required=info.required or None,
        meaning=said.doc,
        limits={name: value for name, value in info.metadata.items() if name.startswith(("min", "max"))},
        enum=list(info.metadata.get("enum", ())),
        values=dict(said.values),
        deprecated=said.traits.get("deprecated"),
        secret=info.metadata.get("secret"),
        notes=list(said.notes),
    )


def rules(cls: type[Record]) -> list[str]:
    """Return the conditions between the fields of a model, one text each."""
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
