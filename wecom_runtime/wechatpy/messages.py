"""Messages and events under the older library's names: thin views over the XML and over this library's models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from wecom_runtime.data.xml import parse_xml
from wecom_runtime.lazy import load

from .fields import BaseField, DateTimeField, IntegerField, StringField

C = TypeVar("C", bound=type)


class HasFields:
    """Collects the fields of a class, also those of its bases."""

    _fields: ClassVar[dict[str, BaseField]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = {name: value for name, value in vars(cls).items() if isinstance(value, BaseField)}
        cls._fields = {**cls._fields, **own}


class BaseMessage(HasFields):
    """Base of all messages and events: the fields that each of them has.

    Attributes:
        model: The same callback as this library's model, with every documented field typed.
        create_time: When it was sent, in the time of China.
        time: The same as Unix seconds.
    """

    type = "unknown"
    id = IntegerField("MsgId", 0)
    source = StringField("FromUserName")
    target = StringField("ToUserName")
    create_time = DateTimeField("CreateTime")
    time = IntegerField("CreateTime")

    _table: ClassVar[str] = ""
    """Where the generated package keeps its callbacks."""

    def __init__(self, message: dict[str, Any]) -> None:
        self._data = message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._data!r})"

    @property
    def model(self) -> Any:
        return load(self._table).parse(self._data)


class EventMixin:
    """Adds each class that names its event to a registry."""

    type = "event"
    event: ClassVar[str] = ""
    _types: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.event:
            cls._types[cls.event] = cls


def registrar(types: dict[str, Any]) -> Callable[[str], Callable[[C], C]]:
    """The decorator by which users add classes of their own to a registry."""

    def register(name: str) -> Callable[[C], C]:
        def add(cls: C) -> C:
            types[name] = cls
            return cls

        return add

    return register


def parse(xml: str | bytes | None, messages: dict[str, Any], events: dict[str, Any], unknown: type[BaseMessage]) -> Any:
    """The message in decrypted XML; None where there is nothing.

    Raises:
        KeyError: It has no MsgType, or is an event without Event.
        InvalidPayloadError: It is no XML.
    """
    if not xml:
        return None
    data = _as_older(parse_xml(xml))
    kind = data["MsgType"].lower()
    cls = events.get(data["Event"].lower(), unknown) if kind == "event" else messages.get(kind, unknown)
    return cls(data)


def _as_older(value: Any) -> Any:
    """None for empty elements, as the older library has it."""
    if isinstance(value, dict):
        return {name: _as_older(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_as_older(inner) for inner in value]
    return None if value == "" else value
