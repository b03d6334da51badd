"""Messages and events under the older library's names: views of the XML and of this library's models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from wecom_runtime.data.xml import parse_xml
from wecom_runtime.lazy import load

from .fields import BaseField, DateTimeField, IntegerField, StringField

C = TypeVar("C", bound=type)


class HasFields:
    """A base class that collects the fields of a class and of its bases."""

    _fields: ClassVar[dict[str, BaseField]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = {name: value for name, value in vars(cls).items() if isinstance(value, BaseField)}
        cls._fields = {**cls._fields, **own}


class BaseMessage(HasFields):
    """The base class of all messages and events, with their common fields.

    Attributes:
        model: The callback as this library's model, with types for all documented fields.
        create_time: The time of sending, in China's time zone.
        time: The time of sending as Unix seconds.
    """

    type = "unknown"
    id = IntegerField("MsgId", 0)
    source = StringField("FromUserName")
    target = StringField("ToUserName")
    create_time = DateTimeField("CreateTime")
    time = IntegerField("CreateTime")

    _table: ClassVar[str] = ""
    """The reference of the generated package's callback table."""

    def __init__(self, message: dict[str, Any]) -> None:
        self._data = message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._data!r})"

    @property
    def model(self) -> Any:
        return load(self._table).parse(self._data)


class EventMixin:
    """A mixin that adds each class with an event to a registry."""

    type = "event"
    event: ClassVar[str] = ""
    _types: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.event:
            cls._types[cls.event] = cls


def registrar(types: dict[str, Any]) -> Callable[[str], Callable[[C], C]]:
    """Return a decorator by which users add their own classes to a registry."""

    def register(name: str) -> Callable[[C], C]:
        def add(cls: C) -> C:
            types[name] = cls
            return cls

        return add

    return register


def parse(xml: str | bytes | None, messages: dict[str, Any], events: dict[str, Any], unknown: type[BaseMessage]) -> Any:
    """Parse the message in decrypted XML; return None for an empty text.

    Raises:
        KeyError: MsgType is missing, or Event of an event.
        InvalidPayloadError: The text is not XML.
    """
    if not xml:
        return None
    data = _as_older(parse_xml(xml))
    kind = data["MsgType"].lower()
    cls = events.get(data["Event"].lower(), unknown) if kind == "event" else messages.get(kind, unknown)
    return cls(data)


def _as_older(value: Any) -> Any:
    """Replace empty elements by None, as the older library does."""
    if isinstance(value, dict):
        return {name: _as_older(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_as_older(inner) for inner in value]
    return None if value == "" else value
