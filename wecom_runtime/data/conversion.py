"""Conversion between wire data (JSON objects, parsed XML) and models.

`structure` is lenient: a numeric string becomes a number, a single object becomes a list of one item, an unknown field
is kept in `unknown_fields`, and a value of an unexpected shape is kept as received. `unstructure` returns the wire data
again, without loss, in the documented types. So these values come back as another type, if they came in the first one:

| documented type | came as | comes back as |
|---|---|---|
| number, Unix time | a text such as "1", or 1.0 for an integer | the number 1 |
| text, or a number in a text | a number such as 7 | the text "7" |
| truth value | 0, 1, or a text such as "1" or "true" | `True` or `False`; 0 or 1 for a flag of this form |
| JSON in a text | an object or a list | its JSON text |
| list in a text, such as "a,b" | a number such as 7 | the text "7" |

A text that the number would be written differently from ("007", "1.50") comes back as it came, and so does a single
object in place of a list. `wecom_runtime.data.validation` reports problems.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from cattrs import Converter

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .annotations import fields_of
from .hooks import StructureHook
from .records import Record
from .shapes import Foreign, Joined, JsonText, shape_of
from .structuring import Structuring
from .text import encode_json
from .unstructuring import Unstructuring
from .xml_structuring import XmlStructuring

M = TypeVar("M", bound=Record)


def structure(data: Mapping[str, Any], cls: type[M]) -> M:
    """Return wire data as a model.

    Args:
        data: A JSON object or the children of an XML element, as a mapping with wire names.
        cls: The model. For a union, the result is of the class of the matching case.

    Raises:
        TypeError: `data` is not a mapping.
    """
    if type(data) is not dict and not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            say("the data of {name} must be a mapping, not {kind}", name=cls.__name__, kind=type(data).__name__)
        )
    made: M = converter.get_structure_hook(cls)(data, cls)
    return made


def structure_field(value: Any, cls: type[Record], attribute: str) -> Any:
    """Return a value that was passed to the constructor of a model as the value of an attribute."""
    shape = next(info.shape for info in fields_of(cls) if info.attribute == attribute)
    if value is None or (isinstance(shape, Joined | JsonText) and not isinstance(value, str)):
        return value  # not a wire value
    return structure_hook(shape.hint)(value)


def unstructure(model: Record) -> dict[str, Any]:
    """Return the wire form of a model: wire names, set fields only, and unknown fields.

    Lists of texts and numbers are not copied, for speed: copy a list before you change it.

    Raises:
        InvalidArgumentError: The model is nested too deeply.
    """
    try:
        data: dict[str, Any] = converter.get_unstructure_hook(type(model))(model)
    except RecursionError:
        pass
    else:
        return data
    raise _too_deep(model)


def to_json(model: Record) -> str:
    """Return the compact JSON of `unstructure(model)`; see `Model.to_json`."""
    data = unstructure(model)
    try:
        return encode_json(data)
    except RecursionError:
        pass
    raise _too_deep(model)


def _too_deep(model: Record) -> InvalidArgumentError:
    return InvalidArgumentError(say("the {name} is nested too deeply", name=type(model).__name__))


def to_wire(value: Any, hint: Any) -> Any:
    """Return the wire form of a parameter of a type.

    Models and mappings, lists and tuples, `True` and `1` are accepted alike. A value that cannot be converted is
    returned as it is, so that validation reports it.
    """
    return converter.get_unstructure_hook(hint)(value)


def structure_hook(hint: Any) -> StructureHook:
    """Return the function of `structure` for a type. Hooks that are registered later do not change it."""
    return converter.get_structure_hook(hint)


def xml_structure_hook(hint: Any) -> StructureHook:
    """Return the function that structures parsed XML as a type. Hooks that are registered later do not change it."""
    return converter.xml.get_structure_hook(hint)


def unstructure_hook(hint: Any) -> StructureHook:
    """Return the function of `unstructure` for a type. Hooks that are registered later do not change it."""
    return converter.get_unstructure_hook(hint)


def _is_ours(hint: Any) -> bool:
    """Return whether models can have fields of a type. cattrs and users' hooks convert other types."""
    try:
        return not isinstance(shape_of(hint), Foreign)
    except TypeError:
        return False


class ModelConverter(Converter):
    """A cattrs converter for models, with two others that get the same users' hooks.

    Attributes:
        xml: The converter for parsed XML.
        consuming: The converter for data that nothing else uses: models take the lists of the data.
    """

    _followers: tuple[Converter, ...] = ()

    def __init__(self) -> None:
        super().__init__(detailed_validation=False)
        unstructuring, structuring = Unstructuring(self), Structuring(self, self.get_unstructure_hook)
        self.register_unstructure_hook_factory(_is_ours, unstructuring.hook)
        self.register_structure_hook_factory(_is_ours, structuring.hook)
        self.xml = Converter(detailed_validation=False)
        self.xml.register_structure_hook_factory(_is_ours, XmlStructuring(self.xml, structuring).hook)
        self.consuming = Converter(detailed_validation=False)
        taking = Structuring(self.consuming, self.get_unstructure_hook, consumes=True)
        self.consuming.register_structure_hook_factory(_is_ours, taking.hook)
        self._followers = (self.xml, self.consuming)

    # cattrs would resolve the annotations of a class for which a hook is registered. That fails for a model, whose
    # module loads the types of its annotations on demand.

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

A hook that is registered here for a type of your own, or for a model, is used for all fields of that type, also in
lists and other models: `converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))`. Register
hooks before the first call: callbacks that have been parsed before keep the functions that were generated for them.
"""
