"""The modules of the older library's names, except for those with its API classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from ..python.names import Call
from ..python.source import docstring, import_lines, literal
from ..templating import ENVIRONMENT
from .library import OlderApi, OlderField, OlderLibrary, OlderMessage

RUNTIME = "wecom_runtime.wechatpy"


class Module:
    """A module, whose template prints its attributes.

    Args:
        source: The part of the spec that the module is generated from.
        doc: The docstring.
    """

    template: ClassVar[str]

    def __init__(self, source: str, doc: str) -> None:
        self.source = source
        self.docstring = docstring([doc], 0)

    def text(self) -> str:
        return ENVIRONMENT.get_template(f"wechatpy/templates/{self.template}").render(module=self)


class ExportModule(Module):
    """A module that exports names of other modules on first use.

    Args:
        source: The part of the spec that the module is generated from.
        doc: The docstring.
        exports: Module -> names; a module with a leading "." is in the package.
        package: The package.
    """

    template = "exports.py.jinja"

    def __init__(self, source: str, doc: str, exports: Mapping[str, tuple[str, ...]], package: str) -> None:
        super().__init__(source, doc)
        absolute = {f"{package}{name}" if name.startswith(".") else name: names for name, names in exports.items()}
        self.exports = [(name, sorted(names)) for name, names in sorted(absolute.items())]

    @property
    def imports(self) -> Iterator[str]:
        """The lines of the imports for type checkers."""
        for module, names in self.exports:
            yield from import_lines(module, [f"{name} as {name}" for name in names])


class BasesModule(Module):
    """The module with the bases of messages."""

    template = "bases.py.jinja"

    def __init__(self, source: str, table: str) -> None:
        super().__init__(source, "Bases of messages.")
        self.table = table


class CryptoModule(Module):
    """The module for encryption, with classes that users may replace."""

    template = "crypto.py.jinja"

    def __init__(self, source: str) -> None:
        super().__init__(source, "Encryption of callbacks.")


class SuccessorsModule(Module):
    """The table of replacements for the older library's methods."""

    template = "successors.py.jinja"

    def __init__(self, source: str, library: OlderLibrary, calls: Mapping[str, Call]) -> None:
        super().__init__(source, "The replacement of each method of the older library.")
        found: dict[str, str] = {}
        for older in library.apis:
            for method in older.methods:
                successor = f"client.{calls[method.now].dotted}" if method.now in calls else method.instead
                if successor:
                    found[f"{older.name}.{method.name}"] = successor
        self.calls = sorted(found.items())
        """`api.method` -> call."""


class ClientModule(Module):
    """The module with a client class.

    Args:
        source: The part of the spec that the module is generated from.
        apis: The API classes of the client.
        client: The folder of the client: `client` or `services`.
        package: The package with the API classes.
    """

    template = "client.py.jinja"
    kinds: ClassVar[Mapping[str, tuple[str, str, str, str]]] = {
        "client": ("CorpWeChatClient", "WeChatClient", "WeComClient", "Calls the API as one app of one corp."),
        "services": ("SuiteWeChatClient", "WeChatServiceClient", "SuiteClient", "Calls the API as a third-party app."),
    }
    """Folder -> base class, name, client that makes the calls, and docstring."""

    def __init__(self, source: str, apis: Sequence[OlderApi], client: str, package: str) -> None:
        self.base, self.name, works, doc = self.kinds[client]
        super().__init__(source, doc)
        self.works = f"{package.partition('.')[0]}:{works}"
        """The client that makes the calls, as `module:Class`."""
        self.apis = [(api.name, f"{package}.api.{api.module}", api.class_name) for api in apis]
        """Attribute, module and class of each API."""

    @property
    def imports(self) -> Iterator[str]:
        """The lines of the imports for type checkers."""
        for _, module, cls in self.apis:
            yield from import_lines(module, [cls])


_FIELD_CLASSES = {"text": "StringField", "float": "FloatField", "dict": "BaseField"}
_SECOND_ARGUMENTS = {"dict": "{}", "float": "0.0", "int": "int", "list": "list"}
"""Kind of field -> its second argument: a default, or the type of a PathField."""


class MessagesModule(Module):
    """The module with the classes of messages or events.

    Args:
        source: The part of the spec that the module is generated from.
        kind: "messages" or "events".
        messages: The messages.
        version: The version of the older library's package.
        base: The module with the bases.
    """

    template = "messages.py.jinja"

    def __init__(self, source: str, kind: str, messages: Sequence[OlderMessage], version: str, base: str) -> None:
        super().__init__(source, f"{kind.capitalize()} of wechatpy.{version}.")
        self.has_messages = kind == "messages"
        self.base = base
        self.messages = messages
        used = {"IntegerField", *(_field_class(field) for message in messages for field in message.fields)}
        self.imports = import_lines(f"{RUNTIME}.fields", used)

    @property
    def classes(self) -> Iterator[MessageClass]:
        return (MessageClass(message, is_message=self.has_messages) for message in self.messages)


class MessageClass:
    """The class of a message or event."""

    def __init__(self, message: OlderMessage, *, is_message: bool) -> None:
        key = "type" if is_message else "event"
        self.name = message.name
        self.decorator = f"@register_message({literal(message.selector)})" if is_message else ""
        self.docstring = docstring([f"{key} {message.selector}."], 4)
        self.selector = f"{key} = {literal(message.selector)}"
        self.fields = map(_field, message.fields)
        self.pair = message.pair


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
