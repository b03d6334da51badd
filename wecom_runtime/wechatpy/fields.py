"""Fields of messages and replies: descriptors that read and write the XML data of a message."""

from __future__ import annotations

import base64
import copy
import datetime
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from wecom_runtime.data.xml import render_xml
from wecom_runtime.language import say

from .utils import CHINA, ObjectDict, to_binary, to_text

default_timezone = CHINA


class BaseField:
    """A field without conversion.

    Args:
        name: The name of the XML element.
        default: The value of a missing element.
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
        """Return the XML element of a reply."""
        raise NotImplementedError(say("{name} cannot be part of a reply", name=type(self).__name__))

    def _element(self, value: Any) -> str:
        return _without_root(render_xml({self.name: value}))


def _without_root(xml: str) -> str:
    return xml.removeprefix("<xml>").removesuffix("</xml>")


class StringField(BaseField):
    """A text field."""

    converter: Callable[[Any], Any] | None = staticmethod(to_text)

    def to_xml(self, value: Any) -> str:
        return self._element(to_text(value))


class IntegerField(BaseField):
    """An integer field."""

    converter = int

    def to_xml(self, value: Any) -> str:
        return self._element(int(self.default or 0) if value is None else int(value))


class FloatField(BaseField):
    """A float field."""

    converter = float

    def to_xml(self, value: Any) -> str:
        return self._element(float(self.default or 0) if value is None else float(value))


class DateTimeField(BaseField):
    """A field with Unix seconds, read as a datetime in China's time zone."""

    @staticmethod
    def _read(value: Any) -> datetime.datetime:
        return datetime.datetime.fromtimestamp(int(value), tz=default_timezone)

    converter = _read

    def to_xml(self, value: datetime.datetime) -> str:
        return self._element(int(value.timestamp()))


class Base64EncodeField(StringField):
    """A text field that is sent in base64."""

    converter = staticmethod(lambda value: base64.b64encode(to_binary(value)).decode())


class Base64DecodeField(StringField):
    """A text field that is received in base64."""

    converter = staticmethod(lambda value: to_text(base64.b64decode(to_binary(value))))


class _WrappedField(StringField):
    """A text field in a nested XML element."""

    inside: ClassVar[tuple[str, str]]
    """The outer and the inner element."""

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
    """The new text of a pressed button."""

    inside = "TaskCard", "ReplaceName"


class VideoField(StringField):
    """The media id of a video, with optional title and description."""

    def to_xml(self, value: Mapping[str, Any]) -> str:
        names = {"media_id": "MediaId", "title": "Title", "description": "Description"}
        video = {wire: to_text(value[name]) for name, wire in names.items() if value.get(name) is not None}
        return _without_root(render_xml({"Video": video}))


class ArticlesField(StringField):
    """The articles of news: title, description, image and url."""

    def to_xml(self, value: list[Mapping[str, Any]]) -> str:
        names = {"title": "Title", "description": "Description", "image": "PicUrl", "url": "Url"}
        items = [{wire: to_text(article.get(name)) for name, wire in names.items()} for article in value]
        return _without_root(render_xml({"ArticleCount": len(items), "Articles": {"item": items}}))


class PathField(BaseField):
    """A field with a value in a nested element. Access raises KeyError if the element has no such value.

    Args:
        path: The names of the elements, joined by dots.
        kind: `int` for a number, `list` for one or several values; None for no conversion.
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
