"""Base classes of generated models, and the names for their declarations."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast

import attrs

from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .records import UNKNOWN, AsReceived, Record, record, wire_name
from .records import FieldRule as FieldRule
from .records import TaggedUnion as TaggedUnion
from .wire_values import Csv as Csv
from .wire_values import DateTime as DateTime
from .wire_values import DateTimeInput as DateTimeInput
from .wire_values import Flag as Flag
from .wire_values import IntString as IntString
from .wire_values import Json as Json
from .wire_values import Pipe as Pipe
from .wire_values import Time as Time
from .wire_values import Timestamp as Timestamp

if sys.version_info >= (3, 11):
    from typing import dataclass_transform
else:
    from typing_extensions import dataclass_transform

C = TypeVar("C", bound=type)


def _structure(value: Any, owner: attrs.AttrsInstance, attribute: attrs.Attribute[Any]) -> Any:
    from .conversion import structure_field

    return structure_field(value, cast("type[Record]", type(owner)), attribute.name)


_structured = attrs.Converter(_structure, takes_self=True, takes_field=True)


def field(
    *,
    default: Any = attrs.NOTHING,
    required: bool = False,
    wire: str | None = None,
    aliases: tuple[str, ...] = (),
    enum: tuple[object, ...] = (),
    cuts: bool = False,
    secret: bool = False,
    as_text: bool = False,
    converts: bool = False,
    item: str | None = None,
    deprecated: str | None = None,
    min: float | None = None,
    max: float | None = None,
    min_bytes: int | None = None,
    max_bytes: int | None = None,
    min_chars: int | None = None,
    max_chars: int | None = None,
    min_items: int | None = None,
    max_items: int | None = None,
    pattern: str | None = None,
    wide: int | None = None,
) -> Any:
    """Return an attrs field of a model.

    Args:
        default: The value of an unset field; a field without one is required.
        required: Whether the absence of a field with a default is a problem all the same.
        wire: The name in JSON or XML, where it is not the attribute's name.
        aliases: Other names under which WeCom sends the same field.
        enum: The documented values, as they are on the wire.
        cuts: Whether WeCom cuts a value that is longer than the limit, instead of refusing it.
        secret: Whether `repr` hides the value.
        as_text: Whether the official pages show the number as a text in responses.
        converts: Whether the constructor converts a value as `structure` does. Types for which cattrs has no hook need
            it, because a user's own converter passes their values as they are.
        item: XML only: the name of the elements inside the list's element.
        deprecated: The reason why it should not be used any more, and its replacement.
        min: The smallest number.
        max: The largest number.
        min_bytes: The length of the shortest text in bytes of UTF-8.
        max_bytes: The length of the longest text in bytes of UTF-8.
        min_chars: The length of the shortest text in characters.
        max_chars: The length of the longest text in characters.
        min_items: The smallest number of items.
        max_items: The largest number of items.
        pattern: A regular expression that matches the whole text.
        wide: The number of characters for which a Chinese character counts.
    """
    traits = locals()
    del traits["default"], traits["converts"]
    metadata = {
        name: value for name, value in traits.items() if value is not None and value is not False and value != ()
    }
    return attrs.field(default=default, metadata=metadata, converter=_structured if converts else None)


@dataclass_transform(kw_only_default=True, field_specifiers=(field, attrs.field))
def model(cls: C) -> C:
    """Make a class a model: an attrs class whose fields may convert what its constructor gets."""
    for name, made in vars(cls).items():
        if getattr(made, "converter", None) is _structured:
            # cattrs has no hook for such a union, and so passes the received value to the constructor.
            cls.__annotations__[name] = Union[cls.__annotations__[name], AsReceived]  # noqa: UP007 - of a text
    return record(cls)


class UnknownAttributeError(AttributeError):
    """A model has no such attribute. The suggestion of a similar name is computed when the error is shown."""

    def __init__(self, owner: type[Model], name: str) -> None:
        super().__init__(owner, name, name=name)

    def __str__(self) -> str:
        owner, name = self.args
        fields = [one for one in attrs.fields(owner) if one.name != UNKNOWN]
        by_wire = {wire_name(one): one.name for one in fields}
        by_lower = {wire.lower(): attribute for wire, attribute in by_wire.items()}
        longer = [one.name for one in fields if one.name.endswith(f"_{name}")]  # `user_id` for `id`
        meant = by_wire.get(name) or by_lower.get(name) or (longer[0] if len(longer) == 1 else None)
        if meant is not None:
            suggestion = say("; did you mean {name!r}?", name=meant)
        elif longer:
            suggestion = say("; did you mean one of {names}?", names=", ".join(map(repr, longer)))
        else:
            suggestion = did_you_mean(name, [one.name for one in fields])
        return say(
            "{model} has no attribute {name!r}{suggestion}", model=owner.__name__, name=name, suggestion=suggestion
        )


@model
class Model(Record):
    """Base of all generated models."""

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form: wire names, set fields only, and unknown fields.

        Lists of texts and numbers are not copied, for speed: copy a list before you change it.

        Raises:
            InvalidArgumentError: The model is nested too deeply.
        """
        from .conversion import unstructure

        return unstructure(self)

    def to_json(self) -> str:
        """Return the wire form as compact JSON.

        Raises:
            ValueError: A number cannot be represented in JSON, such as infinity.
            TypeError: A value is of a class that cannot be converted to wire data.
            InvalidArgumentError: The model is nested too deeply.
        """
        from .conversion import to_json

        return to_json(self)

    if not TYPE_CHECKING:  # type checkers would accept any attribute

        def __getattr__(self, name: str) -> Any:
            raise UnknownAttributeError(type(self), name)


@model
class Response(Model):
    """The common fields of responses; also the model of a response without other fields."""

    errcode: int = 0
    """0: the call succeeded."""
    errmsg: str = "ok"
    """The server's text, for people; it may change at any time."""
