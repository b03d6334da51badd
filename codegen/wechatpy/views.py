"""The data for the templates of the older library's modules, with all names, types and their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from ..model.compat import OlderApi, OlderField, OlderMessage
from ..python.source import docstring, import_lines, literal

RUNTIME = "wecom_runtime.wechatpy"


@attrs.frozen
class ExportModule:
    """A module that exports names of other modules on first use."""

    doc: str
    typing_imports: tuple[str, ...]
    exports: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen
class BasesModule:
    """The module with the bases of messages."""

    table: str


@attrs.frozen
class CryptoModule:
    """The module for encryption, with classes that users may replace."""


@attrs.frozen
class SuccessorsModule:
    """The table of replacements for the older library's methods."""

    calls: tuple[tuple[str, str], ...]


@attrs.frozen
class Method:
    head: tuple[str, ...]
    doc: str
    body: tuple[str, ...]


@attrs.frozen
class ApiModule:
    doc: str
    imports: tuple[str, ...]
    name: str
    base: str
    class_doc: str
    methods: tuple[Method, ...]
    typing_names: tuple[str, ...]
    hides_list: bool


@attrs.frozen
class ClientModule:
    doc: str
    base: str
    name: str
    works: str
    """The base client as `module:Class`."""
    apis: tuple[tuple[str, str, str], ...]
    """Attribute, module and class of each API."""
    typing_imports: tuple[str, ...]


@attrs.frozen
class MessageClass:
    name: str
    decorator: str
    doc: str
    selector: str
    fields: tuple[str, ...]
    pair: str


@attrs.frozen
class MessagesModule:
    doc: str
    base: str
    """The module with the bases."""
    kind: str
    imports: tuple[str, ...]
    classes: tuple[MessageClass, ...]


Module: TypeAlias = (
    BasesModule | CryptoModule | ExportModule | ApiModule | ClientModule | MessagesModule | SuccessorsModule
)


def export_module(doc: str, exports: Mapping[str, tuple[str, ...]], package: str) -> ExportModule:
    found = sorted((f"{package}{name}" if name.startswith(".") else name, names) for name, names in exports.items())
    lines = tuple(
        line for module, names in found for line in import_lines(module, [f"{name} as {name}" for name in names], 4)
    )
    return ExportModule(docstring([doc], 0), lines, tuple((module, tuple(sorted(names))) for module, names in found))


def client_modules(
    apis: Sequence[OlderApi], client: str, package: str, folder: str
) -> Iterator[tuple[str, ExportModule | ClientModule]]:
    """Yield the client class with the APIs, and the package with their classes."""
    base, name, works, doc = {
        "client": ("CorpWeChatClient", "WeChatClient", "WeComClient", "Calls the API as one app of one corp."),
        "services": ("SuiteWeChatClient", "WeChatServiceClient", "SuiteClient", "Calls the API as a third-party app."),
    }[client]
    rows = tuple((api.attribute, f"{package}.api.{api.module}", api.class_name) for api in apis)
    lines = tuple(line for _, module, cls in rows for line in import_lines(module, [cls], 4))
    yield (
        f"{folder}/__init__.py",
        ClientModule(docstring([doc], 0), base, name, f"{package.partition('.')[0]}:{works}", rows, lines),
    )
    classes = {f"{package}.api.{api.module}": (api.class_name,) for api in apis}
    yield f"{folder}/api/__init__.py", export_module("The API classes.", classes, "")


_FIELD_CLASSES = {"text": "StringField", "float": "FloatField", "dict": "BaseField"}
_SECOND_ARGUMENTS = {"dict": "{}", "float": "0.0", "int": "int", "list": "list"}
"""Kind of field -> its second argument: a default, or the type of a PathField."""


def messages_module(kind: str, messages: Sequence[OlderMessage], version: str, base: str) -> MessagesModule:
    key = "type" if kind == "messages" else "event"
    classes = [
        MessageClass(
            message.name,
            f"@register_message({literal(message.selector)})" if kind == "messages" else "",
            docstring([f"{key} {message.selector}."], 4),
            f"{key} = {literal(message.selector)}",
            tuple(_field(field) for field in message.fields),
            message.pair,
        )
        for message in messages
    ]
    used = {"IntegerField", *(_field_class(field) for message in messages for field in message.fields)}
    doc = f"{kind.capitalize()} of wechatpy.{version}."
    imports = import_lines(f"{RUNTIME}.fields", sorted(used), 0)
    return MessagesModule(docstring([doc], 0), base, kind, imports, tuple(classes))


def _field(field: OlderField) -> str:
    cls = _field_class(field)
    arguments = [literal(field.path)]
    if cls != "IntegerField" and field.kind in _SECOND_ARGUMENTS:
        arguments.append(_SECOND_ARGUMENTS[field.kind])
    return f"{field.attribute}: {cls} = {cls}({', '.join(arguments)})"


def _field_class(field: OlderField) -> str:
    if field.kind == "int" and "." not in field.path:
        return "IntegerField"
    return _FIELD_CLASSES.get(field.kind, "PathField")
