"""Details of received objects that models do not show, kept so that the object is sent back as it came."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .annotations import FieldInfo
from .hooks import Conversion
from .records import Record

FindUnknown: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]
"""Returns the entries of an object that no field of the model describes, and its nulls."""


class SingleItem(list[Any]):
    """A list with one item that came as a single object; it is sent back as an object."""


class PlainList(list[Any]):
    """A list that came as a JSON list in place of text with separators; it is sent back as a list."""


class ReceivedFields(dict[str, Any]):
    """The unknown fields of an object, and the received names and JSON texts of known fields."""

    __slots__ = ("names", "texts")

    def __init__(self, unknown: Mapping[str, Any]) -> None:
        super().__init__(unknown)
        self.names: dict[str, str] = {}
        """Wire name -> the alias under which the field came."""
        self.texts: dict[str, tuple[str, str]] = {}
        """Wire name of a JSON text -> the text as it came, and the text that is sent back for the unchanged value."""

    def restore(self, data: dict[str, Any]) -> dict[str, Any]:
        """Return wire data with the received names, and the received texts of unchanged values."""
        for wire, (came, unchanged) in self.texts.items():
            if data.get(wire) == unchanged:
                data[wire] = came
        return {self.names.get(wire, wire): item for wire, item in data.items()}


def unknown_finder(infos: tuple[FieldInfo, ...]) -> FindUnknown:
    """Return a function that finds unknown fields and nulls.

    Nulls are kept, because "not sent" and "sent as null" would otherwise look alike.
    """
    known = frozenset(name for info in infos for name in info.names)
    return lambda data: {key: value for key, value in data.items() if value is None or key not in known}


def received_finder(
    infos: tuple[FieldInfo, ...], find_unknown: FindUnknown, json_texts: Mapping[str, Conversion]
) -> Callable[[dict[str, Any], Record], ReceivedFields | None]:
    """Return a function that finds the `ReceivedFields` of an object, for a model with aliases or JSON texts.

    Args:
        infos: The fields of the model.
        find_unknown: Finds unknown fields and nulls.
        json_texts: Wire name of a JSON text -> the function that writes it.
    """
    by_name = {name: info for info in infos for name in info.names}

    def find(data: dict[str, Any], made: Record) -> ReceivedFields | None:
        kept = ReceivedFields(find_unknown(data))
        for key, value in data.items():
            info = by_name.get(key)
            if info is None or key in kept:
                continue
            if key != next(name for name in info.names if name in data):
                kept[key] = value  # an alias beside the right spelling
                continue
            if key != info.wire:
                kept.names[info.wire] = key
            if info.wire in json_texts and type(value) is str:
                kept.texts[info.wire] = value, json_texts[info.wire](getattr(made, info.attribute))
        return kept if kept or kept.names or kept.texts else None

    return find
