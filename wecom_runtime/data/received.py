"""Values that would look different when they go back: each remembers the form in which it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class SingleItem(list[Any]):
    """A list made of an object that came where a list was documented; it is sent back as the object."""


class PlainList(list[Any]):
    """A list that came where a text with separators was documented; it is sent back as a list."""


class ReceivedFields(dict[str, Any]):
    """The unknown fields of an object, and how known ones looked that would look different when they go back."""

    __slots__ = ("names", "texts")

    def __init__(self, unknown: Mapping[str, Any]) -> None:
        super().__init__(unknown)
        self.names: dict[str, str] = {}
        """Wire name -> the other name under which the field came."""
        self.texts: dict[str, tuple[str, str]] = {}
        """Wire name of a JSON text -> the text as it came, and as it would go back now if nothing changed."""

    def restore(self, data: dict[str, Any]) -> dict[str, Any]:
        """The fields of an object as they came, where they have not been changed."""
        for wire, (came, unchanged) in self.texts.items():
            if data.get(wire) == unchanged:
                data[wire] = came
        return {self.names.get(wire, wire): item for wire, item in data.items()}
