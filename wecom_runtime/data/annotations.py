"""Reading the annotations of models: the one place that knows how Python spells types at run time."""

from __future__ import annotations

import functools
import inspect
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Annotated, Any, NamedTuple, TypeVar, Union, cast, get_args, get_origin

import attrs

from .models import Codec, Model, wire_name

F = TypeVar("F", bound=Callable[..., Any])


def cached(function: F) -> F:
    """`functools.cache` that keeps the signature; checkers hold model classes to be unhashable, as models are."""
    return cast(F, functools.cache(function))


class FieldInfo(NamedTuple):
    """One field of a model, with everything that conversion and validation ask for."""

    attribute: str
    wire: str
    aliases: tuple[str, ...]
    type: Any
    required: bool
    metadata: Any


@cached
def fields_of(cls: type[Model]) -> tuple[FieldInfo, ...]:
    """The wire fields of a model, in the order of their declaration."""
    return tuple(_fields(cls))


def _fields(cls: type[Model]) -> Iterator[FieldInfo]:
    written = {
        name: (hint, base) for base in reversed(cls.__mro__) for name, hint in inspect.get_annotations(base).items()
    }
    for attribute in attrs.fields(cls):
        if attribute.name == "unknown_fields":
            continue
        hint, owner = written[attribute.name]
        yield FieldInfo(
            attribute.name,
            wire_name(attribute),
            attribute.metadata.get("aliases", ()),
            without_none(_evaluate(hint, owner)),
            attribute.default is attrs.NOTHING,
            attribute.metadata,
        )


def _evaluate(hint: Any, owner: type) -> Any:
    if not isinstance(hint, str):
        return hint
    module = vars(sys.modules[owner.__module__])
    try:
        # The text is an annotation in the source of the class, as in typing.get_type_hints, which cannot be used: it
        # knows no names that are loaded on demand.
        return eval(hint, module, _References(module.get("REFERENCES", {})))  # noqa: S307
    except NameError as error:
        raise TypeError(f"{owner.__module__}.{owner.__name__}: no type {error.name!r} for {hint!r}") from None


class _References(Mapping[str, Any]):
    """Names that a module knows only while it is type-checked: loaded when an annotation is read."""

    def __init__(self, homes: Mapping[str, str]) -> None:
        self._homes = homes

    def __getitem__(self, name: str) -> Any:
        return getattr(import_module(self._homes[name]), name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)


def without_none(hint: Any) -> Any:
    """`X | None` -> `X`; other hints as they are."""
    arms = [arm for arm in union_arms(hint) if arm is not type(None)]
    return arms[0] if len(arms) == 1 else Union[tuple(arms)]  # noqa: UP007 - the arms are not known here


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
