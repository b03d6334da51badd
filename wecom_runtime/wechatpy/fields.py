"""Fields of messages and replies: attributes that read and write the XML that a message was made from."""

from __future__ import annotations

import base64
import copy
import datetime
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from wecom_runtime.data.xml import render_xml

from .utils import CHINA, ObjectDict, to_binary, to_text

default_timezone = CHINA


class BaseField:
    """A field as it was received.

    Args:
        name: The XML element.
        default: What stands for one that is missing.
    """

    converter: Callable[[Any], Any] | None = None

    def __init__(self, name: str, default: Any = None) -> None:
        self.name = name
        self.default = default

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        value = instance._data.get(self.name)
        if value is None:
            value = copy.deepcopy(self.default)
            if value is not None:
                instance._data[self.name] = value
        if isinstance(value, Mapping):
            return ObjectDict(value)
        if not value or isinstance(value, list | tuple) or self.converter is None:
            return value
        return self.converter(value)

    def __set__(self, instance: Any, value: Any) -> None:
        instance._data[self.name] = value

    def to_xml(self, value: Any) -> str:
        """The element, as a part of a reply."""
        raise NotImplementedError(f"{type(self).__name__} has no form in a reply")

    def _element(self, value: Any) -> str:
        return _without_root(render_xml({self.name: value}))


def _without_root(xml: str) -> str:
    return xml.removeprefix("<xml>").removesuffix("</xml>")


class StringField(BaseField):
    """Text."""

    converter: Callable[[Any], Any] | None = staticmethod(to_text)

    def to_xml(self, value: Any) -> str:
        return self._element(to_text(value))


class IntegerField(BaseField):
    """A whole number."""

    converter = int

    def to_xml(self, value: Any) -> str:
        return self._element(int(self.default or 0) if value is None else int(value))


class FloatField(BaseField):
    """A number."""

    converter = float

    def to_xml(self, value: Any) -> str:
        return self._element(float(self.default or 0) if value is None else float(value))


class DateTimeField(BaseField):
    """Unix seconds, read as a time in China."""

    @staticmethod
    def _read(value: Any) -> datetime.datetime:
        return datetime.datetime.fromtimestamp(int(value), tz=default_timezone)

    converter = _read

    def to_xml(self, value: datetime.datetime) -> str:
        return self._element(int(value.timestamp()))


class Base64EncodeField(StringField):
    """Text that goes out in base64."""

    converter = staticmethod(lambda value: base64.b64encode(to_binary(value)).decode())


class Base64DecodeField(StringField):
    """Text that comes in base64."""

    converter = staticmethod(lambda value: to_text(base64.b64decode(to_binary(value))))


class _WrappedField(StringField):
    """A text that the XML has inside of another element."""

    inside: ClassVar[tuple[str, str]]
    """The element, and the one inside."""

    def to_xml(self, value: Any) -> str:
        outer, inner = self.inside
        return _without_root(render_xml({outer: {inner: to_text(value)}}))


class ImageField(_WrappedField):
    """The media id of an image."""

    inside = "Image", "MediaId"


class VoiceField(_WrappedField):
    """The media id of a voice recording."""

    inside = "Voice", "MediaId"


class TaskCardField(_WrappedField):
    """The text on a button that was pressed."""

    inside = "TaskCard", "ReplaceName"


class VideoField(StringField):
    """media_id, and title and description where there are some."""

    def to_xml(self, value: Mapping[str, Any]) -> str:
        names = {"media_id": "MediaId", "title": "Title", "description": "Description"}
        video = {wire: to_text(value[name]) for name, wire in names.items() if value.get(name) is not None}
        return _without_root(render_xml({"Video": video}))


class ArticlesField(StringField):
    """News: title, description, image and url of each."""

    def to_xml(self, value: list[Mapping[str, Any]]) -> str:
        names = {"title": "Title", "description": "Description", "image": "PicUrl", "url": "Url"}
        items = [{wire: to_text(article.get(name)) for name, wire in names.items()} for article in value]
        return _without_root(render_xml({"ArticleCount": len(items), "Articles": {"item": items}}))


class PathField(BaseField):
    """A value inside of another element; KeyError where that has no such value.

    Args:
        path: Element names joined by dots.
        kind: `int` for a number, `list` for one or several; None for the value as it was received.
    """

    def __init__(self, path: str, kind: type | None = None) -> None:
        super().__init__(path)
        self.kind = kind

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        if self.kind is list:
            return self._items(instance._data)
        value: Any = instance._data
        for name in self.name.split("."):
            value = value[name]
        return value if self.kind is None else self.kind(value)

    def __set__(self, instance: Any, value: Any) -> None:
        *outer, last = self.name.split(".")
        target = instance._data
        for name in outer:
            target = target.setdefault(name, {})
        target[last] = value

    def _items(self, value: Any) -> list[Any]:
        for name in self.name.split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        return value if isinstance(value, list) else [] if value is None else [value]
