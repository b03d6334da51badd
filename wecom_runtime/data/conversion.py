"""Between wire data (JSON objects, parsed XML) and models.

`structure` is lenient: a numeric string becomes a number, a single object a list of one, an unknown field goes to
`unknown_fields`, and a value of an unexpected shape is kept as received. `unstructure` is its inverse. Neither loses
anything. What does not fit is found by `wecom_runtime.validation`.

The hooks live in one cattrs converter, one compiled hook for each type, made on first use.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_args, get_origin

from cattrs import Converter

from wecom_runtime.data import models as m

from .annotations import codec_of, fields_of, is_list, is_map, is_model, is_union, plain, union_arms, without_none
from .models import Codec, Model, case_of

M = TypeVar("M", bound=Model)
Hook = Callable[[Any], Any]

_TRUE: tuple[object, ...] = (1, "1", True, "true")
_FALSE: tuple[object, ...] = (0, "0", False, "false")


class SingleItem(list[Any]):
    """A list made of an object that came where a list was documented; it is sent back as the object."""


class PlainList(list[Any]):
    """A list that came where a text with separators was documented; it is sent back as a list."""


class Received(dict[str, Any]):
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


def structure(data: Mapping[str, Any], cls: type[M]) -> M:
    """Make a model of wire data.

    Args:
        data: A JSON object or an element's children, as a mapping from wire names.
        cls: The model; for a union the class of the case that `data` selects is made.

    Raises:
        TypeError: `data` is not a mapping.
    """
    if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{cls.__name__} is made of a mapping, not of {type(data).__name__}")
    made: M = structure_hook(cls)(data, cls)
    return made


def unstructure(model: Model) -> dict[str, Any]:
    """The wire form of a model: wire names, only fields that are set, unknown fields included."""
    data: dict[str, Any] = unstructure_hook(type(model))(model)
    return data


def to_wire(value: Any, hint: Any) -> Any:
    """The wire form of what a caller passed for a parameter of type `hint`.

    Models and mappings, lists and tuples, `True` and `1` are equally welcome; what cannot be converted is passed on for
    the validation to report.
    """
    return unstructure_hook(hint)(value)


# -- structure ---------------------------------------------------------------------------------------------------------


def _string(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        return value
    return str(value) if type(value) in (int, float) else value


def _int(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        # int() also takes " 1_0 ", which would not come back as it was
        if value.isascii() and value.removeprefix("-").isdigit() and str(number := int(value)) == value:
            return number
        return value
    return int(value) if type(value) is float and value.is_integer() else value


def _number(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            if str(number) == value:  # "1.50" stays text: as a number it would not come back as it was
                return number
    return value


def _flag(value: Any, _: Any = None) -> Any:
    if isinstance(value, int | str):
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
    return value


def _bool(value: Any, _: Any = None) -> Any:
    return _flag(value) if type(value) is not bool else value


def _any(value: Any, _: Any = None) -> Any:
    return value


_SIMPLE: dict[Any, Callable[..., Any]] = {str: _string, int: _int, float: _number, bool: _bool, Any: _any}


def _model_structure_hook(cls: type[Model], converter: Converter) -> Callable[[Any, Any], Any]:
    if cls.__dict__.get("__union__") is not None:
        fields = _make_fields(cls, converter)

        def choose(data: Any, _: Any) -> Any:
            if not isinstance(data, Mapping):
                return data
            chosen = case_of(cls, data)
            return fields(data) if chosen is cls else structure_hook(chosen)(data, chosen)

        return choose

    fields = _make_fields(cls, converter)
    return lambda data, _: fields(data) if isinstance(data, Mapping) else data


def _make_fields(cls: type[Model], converter: Converter) -> Callable[[Mapping[str, Any]], Any]:
    """One pass over the received keys: the cost of a call depends on what came, not on what could have come."""
    plan: dict[str, tuple[str, Callable[..., Any] | None, Any]] = {}
    aliases: dict[str, str] = {}
    texts: dict[str, Hook] = {}
    required: list[str] = []
    for info in fields_of(cls):
        hook = None if info.type is Any else _field_hook(info.type, converter)
        entry = (info.attribute, hook, info.type)
        for name in (info.wire, *info.aliases):
            plan[name] = entry
        aliases.update(dict.fromkeys(info.aliases, info.wire))
        if codec_of(info.type) is m.JSON:
            texts[info.wire] = unstructure_hook(info.type)
        if info.required:
            required.append(info.attribute)

    def make(data: Mapping[str, Any]) -> Any:
        values: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for key, value in data.items():
            entry = plan.get(key)
            if entry is None or entry[0] in values:  # an alias beside the right spelling is kept, too
                unknown[key] = value
            elif value is None:
                values[entry[0]] = None
                unknown[key] = None  # "not sent" and "sent as null" would otherwise look alike
            elif entry[1] is None:
                values[entry[0]] = value
            else:
                values[entry[0]] = entry[1](value, entry[2])
        for attribute in required:
            if attribute not in values:
                values[attribute] = None
        if aliases or texts:
            unknown = received(data, values, unknown)
        if unknown:
            values["unknown_fields"] = unknown
        return cls(**values)

    def received(data: Mapping[str, Any], values: dict[str, Any], unknown: dict[str, Any]) -> dict[str, Any]:
        found = Received(unknown)
        found.names.update((aliases[key], key) for key in data if key in aliases and key not in unknown)
        for wire, hook in texts.items():
            if type(data.get(wire)) is str and wire not in unknown:
                found.texts[wire] = data[wire], hook(values[plan[wire][0]])
        if not found.names and not found.texts:
            return unknown
        values["unknown_fields"] = found
        return found

    return make


def _field_hook(hint: Any, converter: Converter) -> Callable[..., Any]:
    if is_model(hint):
        # Resolved when first needed, because models may contain themselves.
        def deferred(value: Any, _: Any) -> Any:
            return structure_hook(hint)(value, hint)

        return deferred
    return structure_hook(hint)


def _list_structure_hook(hint: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    (element,) = get_args(hint)
    hook = _field_hook(element, converter)

    def make(value: Any, _: Any) -> Any:
        if type(value) is list:
            return [None if item is None else hook(item, element) for item in value]
        if isinstance(value, Mapping):
            return SingleItem([hook(value, element)])
        return value

    return make


def _map_structure_hook(hint: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    _, element = get_args(hint)
    hook = _field_hook(element, converter)

    def make(value: Any, _: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        return {key: None if item is None else hook(item, element) for key, item in value.items()}

    return make


def _union_structure_hook(hint: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    arms = union_arms(hint)
    chosen: dict[type, tuple[Callable[..., Any], Any]] = {}
    for arm in arms:
        base = plain(arm)
        key = Mapping if is_model(base) or is_map(base) else get_origin(base) or base
        chosen.setdefault(key, (_field_hook(arm, converter), arm))

    def make(value: Any, _: Any) -> Any:
        key = Mapping if isinstance(value, Mapping) else type(value)
        if key is int and int not in chosen:
            key = float
        found = chosen.get(key)
        return found[0](value, found[1]) if found else value

    return make


def _codec_structure_hook(hint: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    codec, base = codec_of(hint), plain(hint)
    if codec is m.FLAG:
        return _flag
    if codec is m.INT_STRING:
        return _int
    if codec is m.JSON:
        hook = _field_hook(base, converter)

        def parse(value: Any, _: Any) -> Any:
            if type(value) is not str:
                return hook(value, base)
            try:
                return hook(json.loads(value), base)
            except ValueError:
                return value

        return parse

    separator, element = SEPARATORS[codec], get_args(base)[0]
    item_hook = structure_hook(element)

    def split(value: Any, _: Any) -> Any:
        if type(value) is list:
            return PlainList(item_hook(item, element) for item in value)
        if type(value) is not str:
            return value if type(value) is not int else [item_hook(value, element)]
        return [item_hook(part, element) for part in value.split(separator)] if value else []

    return split


SEPARATORS: dict[Codec | None, str] = {m.CSV: ",", m.PIPE: "|"}


# -- unstructure -------------------------------------------------------------------------------------------------------


def _generic_to_wire(value: Any) -> Any:
    """For values whose declared type says nothing or does not hold."""
    if isinstance(value, Model):
        return unstructure(value)
    if isinstance(value, SingleItem):
        return _generic_to_wire(value[0])
    if isinstance(value, list | tuple):
        return [_generic_to_wire(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _generic_to_wire(item) for key, item in value.items()}
    return value


def _identity(value: Any) -> Any:
    return value if type(value) in (str, int, bool, float) else _generic_to_wire(value)


def _model_unstructure_hook(cls: type[Model], converter: Converter) -> Hook:
    plan = [(info.attribute, info.wire, _wire_hook(info.type)) for info in fields_of(cls)]
    by_wire = {wire: hook for _, wire, hook in plan}

    def dump(value: Any) -> Any:
        if type(value) is cls:
            data = {}
            for attribute, wire, hook in plan:
                item = getattr(value, attribute)
                if item is not None:
                    data[wire] = hook(item)
            unknown = value.unknown_fields
            if type(unknown) is Received:
                data = unknown.restore(data)
            for key, item in unknown.items():
                data.setdefault(key, _generic_to_wire(item))
            return data
        if isinstance(value, Model):
            return unstructure(value)
        if isinstance(value, Mapping):
            chosen = case_of(cls, value)
            if chosen is not cls:
                return unstructure_hook(chosen)(value)
            return {k: by_wire.get(k, _generic_to_wire)(v) for k, v in value.items() if v is not None}
        return _generic_to_wire(value)

    return dump


def _wire_hook(hint: Any) -> Hook:
    if is_model(hint):
        return lambda value: unstructure_hook(hint)(value)
    return unstructure_hook(hint)


def _list_unstructure_hook(hint: Any, converter: Converter) -> Hook:
    hook = _wire_hook(get_args(hint)[0])

    def dump(value: Any) -> Any:
        if isinstance(value, SingleItem) and len(value) == 1:
            return hook(value[0])
        if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
            return _generic_to_wire(value)
        return [None if item is None else hook(item) for item in value]

    return dump


def _map_unstructure_hook(hint: Any, converter: Converter) -> Hook:
    hook = _wire_hook(get_args(hint)[1])

    def dump(value: Any) -> Any:
        if not isinstance(value, Mapping):
            return _generic_to_wire(value)
        return {key: None if item is None else hook(item) for key, item in value.items()}

    return dump


def _union_unstructure_hook(hint: Any, converter: Converter) -> Hook:
    arms = [arm for arm in union_arms(hint) if is_model(plain(arm)) or is_list(plain(arm)) or is_map(plain(arm))]
    lists = [_wire_hook(arm) for arm in arms if is_list(plain(arm))]
    objects = [_wire_hook(arm) for arm in arms if not is_list(plain(arm))]

    def dump(value: Any) -> Any:
        if lists and isinstance(value, list | tuple):
            return lists[0](value)
        if objects and isinstance(value, Model | Mapping):
            return objects[0](value)
        return _generic_to_wire(value)

    return dump


def _codec_unstructure_hook(hint: Any, converter: Converter) -> Hook:
    codec, base = codec_of(hint), plain(hint)
    if codec is m.FLAG:
        return lambda value: int(value) if type(value) is bool else value
    if codec is m.INT_STRING:
        return lambda value: str(value) if type(value) is int else value
    if codec is m.JSON:
        hook = _wire_hook(base)
        dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
        return lambda value: value if type(value) is str else dump(hook(value))
    separator = SEPARATORS[codec]

    def join(value: Any) -> Any:
        if isinstance(value, PlainList):
            return _generic_to_wire(value)
        if isinstance(value, list | tuple | set | frozenset):
            return separator.join(str(item) for item in value)
        return value

    return join


def _make_converter() -> Converter:
    # cattrs asks the factory that was registered last first.
    converter = Converter(detailed_validation=False)
    for hint, hook in _SIMPLE.items():
        if isinstance(hint, type):
            # cattrs has hooks of its own for these classes, which it asks before any predicate.
            converter.register_structure_hook(hint, hook)
            converter.register_unstructure_hook(hint, _identity)
    converter.register_structure_hook_func(lambda hint: hint is Any, _any)
    converter.register_unstructure_hook_func(lambda hint: hint is Any, _identity)
    for predicate, structure_factory, unstructure_factory in (
        (is_list, _list_structure_hook, _list_unstructure_hook),
        (is_map, _map_structure_hook, _map_unstructure_hook),
        (is_union, _union_structure_hook, _union_unstructure_hook),
        (lambda t: codec_of(t) is not None, _codec_structure_hook, _codec_unstructure_hook),
        (is_model, _model_structure_hook, _model_unstructure_hook),
    ):
        converter.register_structure_hook_factory(predicate, structure_factory)
        converter.register_unstructure_hook_factory(predicate, unstructure_factory)
    return converter


converter = _make_converter()
"""The converter behind `structure` and `unstructure`; hooks for own types can be registered here."""


def structure_hook(hint: Any) -> Callable[[Any, Any], Any]:
    return converter.get_structure_hook(hint)


def unstructure_hook(hint: Any) -> Hook:
    return converter.get_unstructure_hook(without_none(hint))
