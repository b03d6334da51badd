"""The remainder of an object beside the fields of its model.

Unknown fields, nulls, the first form of some known ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .annotations import FieldInfo
from .hooks import Conversion
from .received import ReceivedFields
from .records import Record

Infos: TypeAlias = tuple[FieldInfo, ...]
UnknownOf: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]


def unknown_of(infos: Infos) -> UnknownOf:
    """Return a function that finds unknown fields, and nulls.

    "not sent" and "sent as null" would otherwise look alike.
    """
    known = frozenset(name for info in infos for name in info.names)
    return lambda data: {key: value for key, value in data.items() if value is None or key not in known}


def received_of(
    infos: Infos, find_unknown: UnknownOf, json_texts: Mapping[str, Conversion]
) -> Callable[[dict[str, Any], Record], ReceivedFields | None]:
    """Return a function that finds all that is to be kept beside the fields of a model with other names, or with JSON
    in texts.

    Args:
        infos: The fields.
        find_unknown: What finds the unknown ones.
        json_texts: Wire names of JSON texts, and what writes them.
    """
    by_name = {name: info for info in infos for name in info.names}

    def received(data: dict[str, Any], made: Record) -> ReceivedFields | None:
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

    return received
