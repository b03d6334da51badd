"""Data for the templates of the older library's modules: every name, type and order is decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from ..model.compat import OlderApi, OlderField, OlderMessage
from ..python.source import docstring, import_lines, literal

RUNTIME = "wecom_runtime.wechatpy"


@attrs.frozen
class ExportModule:
    """A module that gives names of others on first use."""

    doc: str
    typing_imports: tuple[str, ...]
    homes: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen
class BasesModule:
    """The base of messages, which knows the callbacks of this library."""

    table: str


@attrs.frozen
class CryptoModule:
    """Encryption, with classes of the module's own that users may replace."""


@attrs.frozen
class SuccessorsModule:
    """The table of replacements for the older library's methods, for those who move on."""

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
    """`module:Class` of the client that does the work."""
    apis: tuple[tuple[str, str, str], ...]
    """Attribute, module, class."""
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
    homes = sorted((f"{package}{home}" if home.startswith(".") else home, names) for home, names in exports.items())
    lines = tuple(
        line for home, names in homes for line in import_lines(home, [f"{name} as {name}" for name in names], 4)
    )
    return ExportModule(docstring([doc], 0), lines, tuple((home, tuple(sorted(names))) for home, names in homes))


def client_modules(
    apis: Sequence[OlderApi], client: str, package: str, folder: str
) -> Iterator[tuple[str, ExportModule | ClientModule]]:
    """The class that has the APIs, and the package that has their classes."""
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
    homes = {f"{package}.api.{api.module}": (api.class_name,) for api in apis}
    yield f"{folder}/api/__init__.py", export_module("The API classes.", homes, "")


_FIELD_CLASSES = {"text": "StringField", "float": "FloatField", "dict": "BaseField"}
_DEFAULTS = {"dict": "{}", "float": "0.0"}


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
    used = {name for cls in classes for line in cls.fields for name in (line.split(" = ")[1].split("(")[0],)}
    doc = f"{kind.capitalize()} of wechatpy.{version}."
    imports = import_lines(f"{RUNTIME}.fields", sorted(used | {"IntegerField"}), 0)
    return MessagesModule(docstring([doc], 0), base, kind, imports, tuple(classes))


def _field(field: OlderField) -> str:
    if field.kind == "int" and "." not in field.path:
        return f"{field.attribute} = IntegerField({literal(field.path)})"
    if field.kind in ("raw", "int", "list"):
        kind = "" if field.kind == "raw" else f", {field.kind}"
        return f"{field.attribute} = PathField({literal(field.path)}{kind})"
    default = _DEFAULTS.get(field.kind)
    arguments = literal(field.path) if default is None else f"{literal(field.path)}, {default}"
    return f"{field.attribute} = {_FIELD_CLASSES[field.kind]}({arguments})"
