"""Reading the annotations of models: the one place that knows how Python spells types at run time."""

from __future__ import annotations

import functools
import types
from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs

from .model import Codec, Model, wire_name

# A model may have a field called "list" or "int"; inside its class that name then means the field's slot.
_BUILTINS = {t.__name__: t for t in (str, int, float, bool, list, dict)}


class FieldInfo(NamedTuple):
    """One field of a model, with everything that conversion and validation ask for."""

    attribute: str
    wire: str
    aliases: tuple[str, ...]
    type: Any
    required: bool
    metadata: Any


@functools.cache
def fields_of(cls: type[Model]) -> tuple[FieldInfo, ...]:
    """The wire fields of a model, in the order of their declaration."""
    return tuple(_fields(cls))


def _fields(cls: type[Model]) -> Iterator[FieldInfo]:
    hints = get_type_hints(cls, localns=dict(_BUILTINS), include_extras=True)
    for attribute in attrs.fields(cls):
        if attribute.name == "unknown_fields":
            continue
        yield FieldInfo(
            attribute.name,
            wire_name(attribute),
            attribute.metadata.get("aliases", ()),
            without_none(hints[attribute.name]),
            attribute.default is attrs.NOTHING,
            attribute.metadata,
        )


def without_none(hint: Any) -> Any:
    """`X | None` -> `X`; other hints as they are."""
    arms = [arm for arm in union_arms(hint) if arm is not type(None)]
    return arms[0] if len(arms) == 1 else Union[tuple(arms)]


def union_arms(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def codec_of(hint: Any) -> Codec | None:
    """The codec that an `Annotated` hint carries."""
    if get_origin(hint) is not Annotated:
        return None
    return next((extra for extra in get_args(hint)[1:] if isinstance(extra, Codec)), None)


def plain(hint: Any) -> Any:
    """An `Annotated` hint without its annotation."""
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Model)


def is_list(hint: Any) -> bool:
    return get_origin(hint) is list


def is_map(hint: Any) -> bool:
    return get_origin(hint) is dict
