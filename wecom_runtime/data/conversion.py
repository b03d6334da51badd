"""Between wire data (JSON objects, parsed XML) and models.

`structure` is lenient: a numeric string becomes a number, a single object a list of one, an unknown field goes to
`unknown_fields`, and a value of an unexpected shape is kept as received. `unstructure` is its inverse. Neither loses
anything. What does not fit is found by `wecom_runtime.data.validation`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from cattrs import Converter

from .json_writing import JsonWriting
from .lenient import StructureHook
from .records import Record
from .shapes import Foreign, shape_of
from .structuring import Structuring
from .unstructuring import Unstructuring
from .xml_structuring import XmlStructuring

M = TypeVar("M", bound=Record)


def structure(data: Mapping[str, Any], cls: type[M]) -> M:
    """Make a model of wire data.

    Args:
        data: A JSON object or an element's children, as a mapping from wire names.
        cls: The model; for a union the class of the case that `data` selects is made.

    Raises:
        TypeError: `data` is not a mapping.
    """
    if type(data) is not dict and not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{cls.__name__} is made of a mapping, not of {type(data).__name__}")
    made: M = converter.get_structure_hook(cls)(data, cls)
    return made


def unstructure(model: Record) -> dict[str, Any]:
    """The wire form of a model: wire names, only fields that are set, unknown fields included.

    Lists of texts and numbers are those of the model, so that a large model takes less time: copy what you change.
    """
    data: dict[str, Any] = converter.get_unstructure_hook(type(model))(model)
    return data


def to_json(model: Record) -> str:
    """The JSON of `unstructure(model)`, without spaces; see `Model.to_json`."""
    return converter.json.writer(type(model))(model)


def to_wire(value: Any, hint: Any) -> Any:
    """The wire form of what a caller passed for a parameter of type `hint`.

    Models and mappings, lists and tuples, `True` and `1` are equally welcome; what cannot be converted is passed on for
    the validation to report.
    """
    return converter.get_unstructure_hook(hint)(value)


def structure_hook(hint: Any) -> StructureHook:
    """The function behind `structure` for one type; a hook that is registered later does not change it."""
    return converter.get_structure_hook(hint)


def xml_structure_hook(hint: Any) -> StructureHook:
    """The function that makes values of one type of parsed XML; a hook that is registered later does not change it."""
    return converter.xml.get_structure_hook(hint)


def unstructure_hook(hint: Any) -> StructureHook:
    """The function behind `unstructure` for one type; a hook that is registered later does not change it."""
    return converter.get_unstructure_hook(hint)


def _is_ours(hint: Any) -> bool:
    """Return whether a type is one that models are made of; others are the business of cattrs and of users' hooks."""
    try:
        return not isinstance(shape_of(hint), Foreign)
    except TypeError:
        return False


class ModelConverter(Converter):
    """A cattrs converter that knows models, and its twin for parsed XML, to which users' hooks go, too."""

    _followers: tuple[Converter, ...] = ()

    def __init__(self) -> None:
        super().__init__(detailed_validation=False)
        unstructuring, structuring = Unstructuring(self), Structuring(self, self.get_unstructure_hook)
        self.json = JsonWriting(unstructuring)
        self.register_unstructure_hook_factory(_is_ours, unstructuring.hook)
        self.register_structure_hook_factory(_is_ours, structuring.hook)
        self.xml = Converter(detailed_validation=False)
        self.xml.register_structure_hook_factory(_is_ours, XmlStructuring(self.xml, structuring).hook)
        self._followers = (self.xml,)

    # cattrs would resolve the annotations of a class that it is given a hook for. This fails for a model, whose module
    # loads the types that it names only when a function is made for it.

    def register_structure_hook(self, cl: Any, func: Any = None) -> Any:
        if _is_model(cl):
            return self.register_structure_hook_func(lambda hint: hint is cl, func)
        for follower in self._followers:
            follower.register_structure_hook(cl, func)
        return super().register_structure_hook(cl, func)

    def register_unstructure_hook(self, cls: Any = None, func: Any = None) -> Any:
        if _is_model(cls):
            return self.register_unstructure_hook_func(lambda hint: hint is cls, func)
        return super().register_unstructure_hook(cls, func)

    def register_structure_hook_func(self, check_func: Any, func: Any) -> None:
        for follower in self._followers:
            follower.register_structure_hook_func(check_func, func)
        super().register_structure_hook_func(check_func, func)

    def register_structure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        for follower in self._followers:
            follower.register_structure_hook_factory(predicate, factory)
        return super().register_structure_hook_factory(predicate, factory)


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Record)


converter = ModelConverter()
"""The cattrs converter behind `structure` and `unstructure`.

A hook registered here for a type of one's own, or for a model, is used wherever fields of that type occur, also inside
of lists and other models: `converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))`. Register
before the first call: kinds of callbacks that have been parsed by then keep the functions that were made for them.
"""
