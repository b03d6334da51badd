"""Descriptions of calls, callbacks, types and error codes as plain data, for the commands and for assistants."""

from __future__ import annotations

import functools
import inspect
from typing import Any

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.callbacks.reply_table import ReplyEntry
from wecom_runtime.callbacks.table import CallbackEntry
from wecom_runtime.calls.operation import DOCUMENT_URL, Operation
from wecom_runtime.calls.seen import seen_sentence
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.models import Model, Response
from wecom_runtime.data.records import Record
from wecom_runtime.data.rules import declared_limits, rule_text
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.harmless import integer_in
from wecom_runtime.language import FieldText, described, say, translate_error
from wecom_runtime.lazy import load
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.examples import curl_call, python_call

from .exits import CommandError, fail
from .package import GeneratedPackage
from .python_names import describe_name, exported_class
from .results import callback_named, class_name

ERROR_CODES = DOCUMENT_URL.format(90313)
"""The page of the global error codes."""
_EVERYWHERE = frozenset({"errcode", "errmsg"})


def describe(package: GeneratedPackage, name: str) -> dict[str, Any]:
    """Describe an entry of the spec, or anything else that `find` returns.

    Args:
        package: The generated package.
        name: A call (path or dotted name), the class of a callback or reply, a type, the model of a call, an errcode, a
            Python name, a command or a guide.

    Raises:
        CommandError: There is none of this name. The message suggests similar names.
    """
    if (code := integer_in(name, signed=True)) is not None:
        return describe_error(package, code)
    if (callback := callback_named(package, name)) is not None:
        return describe_callback(package, callback)
    if (reply := reply_named(package, name)) is not None:
        return describe_reply(reply)
    *front, last = name.split(".")
    if last.isidentifier() and last[:1].isupper():  # calls have lower-case names
        other = exported_class(package, last)
        if last in package.names.types and name != other:
            found = describe_type(package, last, ".".join(front))
            return {**found, "also": other} if other else found
        known = describe_model(package, last) or describe_name(package, name)
        return describe_type(package, last, ".".join(front)) if known is None else known
    try:
        operation = package.operation(name)
    except CommandError:
        if (named := describe_name(package, name)) is None:
            raise
        return named
    return describe_call(package, operation)


def reply_named(package: GeneratedPackage, name: str) -> ReplyEntry | None:
    """Return a reply by the name of its class, ignoring case."""
    return next((one for one in package.replies if class_name(one).casefold() == name.casefold()), None)


def describe_type(package: GeneratedPackage, name: str, domain: str = "") -> dict[str, Any]:
    """Describe a type that requests, answers or callbacks use.

    Args:
        package: The generated package.
        name: The name of the type.
        domain: Part of its module, if several types have the name: `oa`, `models.oa.approval`.

    Raises:
        CommandError: There is no such type, or there are several.
    """
    every = package.names.types.get(name, ())
    found = [one for one in every if f".{domain}." in f".{one.partition(':')[0]}."] if domain else list(every)
    if not found:
        classes = (key for key, _ in package.word_index.entries("name") if key.isidentifier())
        replies = map(class_name, package.replies)
        near = did_you_mean(name, [*package.names.callbacks, *package.names.types, *replies, *classes])
        fail(say("there is no callback or type {name}{near}; search with: wecom find {name}", name=name, near=near))
    if len(found) > 1:
        named = ", ".join(f"{one.partition(':')[0].partition('.')[2]}.{name}" for one in found)
        fail(say("several types are named {name}: {found}", name=name, found=named))
    cls = load(found[0])
    return _without_empty(
        kind="type",
        name=name,
        module=cls.__module__,
        summary=package.texts.doc(cls),
        fields=fields(cls),
        rules=rules(cls),
        cases=_case_names(cls),
        types=nested_types([cls]),
        callbacks=_callbacks_of(package, cls),
    )


def _callbacks_of(package: GeneratedPackage, cls: type[Any]) -> list[str]:
    """Return the callbacks that a handler of a header class gets; none for any other class."""
    if not issubclass(cls, Callback):
        return []
    return [class_name(one) for one in package.callbacks if issubclass(one.model, cls)]


def describe_model(package: GeneratedPackage, name: str) -> dict[str, Any] | None:
    """Describe the request or response of a call by the name of its class; None if no call has it."""
    for operation in (*package.endpoints.values(), *package.commands.values()):  # compares references
        side = operation.side_with(name)
        cls = operation.request if side == "request" else operation.response
        if side and cls is not None:
            return _without_empty(
                kind="type",
                name=name,
                module=cls.__module__,
                summary=_side_text(side, f"client.{operation.call}"),
                fields=fields(cls),
                rules=rules(cls),
                cases=_case_names(cls),
                types=nested_types([cls]),
                page=operation.document,
            )
    return None


def _side_text(side: str, call: str) -> str:
    return (
        say("The parameters of {call}.", call=call) if side == "request" else say("The response of {call}.", call=call)
    )


def describe_reply(reply: ReplyEntry) -> dict[str, Any]:
    """Describe a passive reply."""
    return _without_empty(
        kind="reply",
        name=class_name(reply),
        module=reply.model.__module__,
        title=reply.title,
        format=reply.format,
        selects=dict(reply.selects),
        answers=list(reply.answers),
        created_from=reply.made_from,
        fields=fields(reply.model),
        rules=rules(reply.model),
        types=nested_types([reply.model]),
        page=DOCUMENT_URL.format(reply.docs[0]) if reply.docs else None,
    )


def describe_call(package: GeneratedPackage, operation: Operation[Any]) -> dict[str, Any]:
    request, answer = package.samples.data.example(operation.path)
    method = method_of(package, operation)
    waiting = method_of(package, operation, "wait_") if operation.wait else None
    models = [operation.request, *([operation.response] if operation.response is not None else [])]
    texts = package.texts.call(operation.path)
    return _without_empty(
        kind="call",
        call=f"client.{operation.call}",
        client="OfficeClient" if package.is_command(operation) else None,
        method=operation.method,
        path=operation.path,
        title=operation.title,
        summary=texts.get("summary", operation.summary),
        token=operation.token,
        effect=operation.effect,
        deprecated=texts.get("deprecated", operation.deprecated),
        unverified=texts.get("unverified", operation.unverified),
        seen=seen_sentence(operation.seen) if operation.seen else None,
        notes=texts.get("notes"),
        signature=method and f"client.{operation.call}{_signature(method)}",
        waiting=waiting and f"client.{_prefixed(operation, 'wait_')}{_signature(waiting)}",
        documentation=method and inspect.getdoc(method),
        parameters=fields(operation.request),
        rules=rules(operation.request),
        answer=fields(models[-1]) if len(models) > 1 else None,
        types=nested_types(models),
        errors=_errors_of(package, operation),
        example=_without_empty(
            request=request,
            answer=answer,
            python=python_call(operation, request or {}),
            curl=None if package.is_command(operation) else curl_call(operation, request or {}),
        ),
        page=operation.document,
    )


def _errors_of(package: GeneratedPackage, operation: Operation[Any]) -> dict[str, Any]:
    """Return the errcodes on the page of a call, with meaning and advice."""
    known = package.errors
    found: dict[str, Any] = {}
    meanings = dict[int | str, tuple[str, str]]()
    meanings.update((operation.meanings or {}).items())
    advices = {**dict.fromkeys(meanings, ""), **(operation.advice or {})}
    for code, advice in advices.items():
        label = known[code][1] if isinstance(code, int) and code in known else ""
        label = meanings.get(code, ("", ""))[1] or label
        found[str(code)] = _without_empty(meaning=translate_error(label), advice=translate_error(advice))
    return found


def describe_callback(package: GeneratedPackage, callback: CallbackEntry) -> dict[str, Any]:
    texts = package.texts.callback(callback.model)
    return _without_empty(
        kind="callback",
        name=class_name(callback),
        title=callback.title,
        summary=texts.get("summary"),
        deprecated=texts.get("deprecated"),
        unverified=texts.get("unverified"),
        seen=seen_sentence(callback.seen) if callback.seen else None,
        notes=texts.get("notes"),
        format=callback.format,
        selects=dict(callback.selects),
        fields=fields(callback.model),
        rules=rules(callback.model),
        types=nested_types([callback.model]),
        example=package.samples.data.callback(class_name(callback)),
        page=DOCUMENT_URL.format(callback.docs[0]) if callback.docs else None,
    )


def describe_error(package: GeneratedPackage, code: int) -> dict[str, Any]:
    """Describe an errcode: its meaning, the advice, and the calls with special advice for it."""
    known = package.errors.get(code)
    own = {
        operation.call: translate_error(operation.advice[code])
        for operation in package.endpoints.values()
        if operation.advice and code in operation.advice
    }
    if known is None and not own:
        fail(say("errcode {code} is not on the page of global error codes", code=code))
    name, label, advice, retry = known or ("", "", "", False)
    return _without_empty(
        kind="errcode",
        errcode=code,
        error=name or "APIError",
        meaning=translate_error(label),
        advice=translate_error(advice),
        advice_of_calls=own,
        retry=retry,
        page=ERROR_CODES,
    )


def _without_empty(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _prefixed(operation: Operation[Any], prefix: str) -> str:
    """Return the dotted name with a prefix before its last part: `batch.wait_getresult` for `batch.getresult`."""
    parents, dot, name = operation.call.rpartition(".")
    return f"{parents}{dot}{prefix}{name}"


def method_of(package: GeneratedPackage, operation: Operation[Any], prefix: str = "") -> Any:
    """Return the client method of a call; None if the call has no method."""
    try:
        tree = package.office_resources if package.is_command(operation) else package.resources
        return functools.reduce(getattr, _prefixed(operation, prefix).split("."), tree)
    except AttributeError:
        return None


class _Verbatim(str):
    """An annotation whose `repr` is its source text."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _signature(method: Any) -> str:
    signature = inspect.signature(method)
    _, *parameters = signature.parameters.values()
    return str(
        signature.replace(
            parameters=[one.replace(annotation=_Verbatim(one.annotation)) for one in parameters],
            return_annotation=_Verbatim(signature.return_annotation),
        )
    )


def fields(cls: type[Record]) -> list[dict[str, Any]]:
    """Return the fields of a model; the class of a response without errcode and errmsg, which every answer has."""
    said = described(cls)
    hidden = _EVERYWHERE if issubclass(cls, Response) else frozenset[str]()
    return [_field(info, said.get(info.wire, FieldText())) for info in fields_of(cls) if info.wire not in hidden]


def _field(info: FieldInfo, said: FieldText) -> dict[str, Any]:
    return _without_empty(
        name=info.wire,
        python=info.attribute if info.attribute != info.wire else None,
        type=kind_name(info.shape),
        required=info.required or None,
        meaning=said.doc,
        limits=declared_limits(info.metadata),
        enum=list(info.metadata.get("enum", ())),
        values=dict(said.values),
        deprecated=said.traits.get("deprecated"),
        secret=info.metadata.get("secret"),
        notes=list(said.notes),
    )


def rules(cls: type[Record]) -> list[str]:
    """Return the conditions between the fields of a model, as one text each."""
    return [rule_text(rule) for rule in cls.__rules__]


def nested_types(models: list[type[Model]]) -> dict[str, Any]:
    """Return the types of the fields of models by name, recursively."""
    found: dict[str, Any] = {}
    seen: set[type[Record]] = set(models)
    waiting: list[type[Record]] = list(models)
    while waiting:
        cls = waiting.pop(0)
        cases = _cases(cls)
        if cls not in models:
            found[cls.__name__] = _without_empty(fields=fields(cls), rules=rules(cls), cases=_case_names(cls))
        for nested in [*cases, *(one for info in fields_of(cls) for one in nested_models(info.shape))]:
            if nested not in seen:
                seen.add(nested)
                waiting.append(nested)
    return found


def _case_names(cls: type[Record]) -> dict[str, str]:
    union = cls.__dict__.get("__union__")
    return {f"{union.path}={value}": name for value, name in union.cases.items()} if union is not None else {}


def _cases(cls: type[Record]) -> list[type[Record]]:
    return [load(f"{cls.__module__}:{name}") for name in _case_names(cls).values()]


def nested_models(shape: Shape) -> list[type[Record]]:
    """Return the models in the values of a shape."""
    match shape:
        case Nested(model=model):
            return [model]
        case ListOf(element=inner) | MapOf(element=inner) | JsonText(content=inner):
            return nested_models(inner)
        case OneOf(arms=arms):
            return [model for arm in arms for model in nested_models(arm)]
        case _:
            return []


def kind_name(shape: Shape) -> str:
    """Return a shape in the notation of the spec."""
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
            return say("{kind} joined by {separator}", kind=kind_name(element), separator=separator)
        case JsonText(content=content):
            return f"json[{kind_name(content)}]"
        case OneOf(arms=arms):
            return " or ".join(map(kind_name, arms))
        case _:
            return "any"
