"""Base classes of generated models, and the names that their declarations need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.suggestions import did_you_mean

from .records import UNKNOWN, Record, wire_name
from .records import FieldRule as FieldRule
from .records import TaggedUnion as TaggedUnion
from .records import field as field
from .records import model as model
from .wire_values import Csv as Csv
from .wire_values import Flag as Flag
from .wire_values import IntString as IntString
from .wire_values import Json as Json
from .wire_values import Pipe as Pipe
from .wire_values import Time as Time
from .wire_values import Timestamp as Timestamp


class UnknownAttributeError(AttributeError):
    """A model has no such attribute. What may have been meant is worked out only when somebody reads it."""

    def __init__(self, owner: type[Model], name: str) -> None:
        super().__init__(owner, name, name=name)

    def __str__(self) -> str:
        owner, name = self.args
        by_wire = {wire_name(attribute): attribute.name for attribute in attrs.fields(owner)}
        named = f"{owner.__name__} has no attribute {name!r}"
        if name in by_wire:
            return f"{named}; did you mean {by_wire[name]!r}?"
        known = [attribute.name for attribute in attrs.fields(owner) if attribute.name != UNKNOWN]
        return f"{named}{did_you_mean(name, known)}"


@model
class Model(Record):
    """Base of all generated models."""

    def to_dict(self) -> dict[str, Any]:
        """The wire form: wire names, only fields that are set, unknown fields included.

        Lists of texts and numbers are those of the model, so that a large model takes less time: copy what you change.
        """
        from .conversion import unstructure

        return unstructure(self)

    def to_json(self) -> str:
        """The JSON of the wire form, without spaces, made in little more time than writing plain dicts takes.

        Raises:
            ValueError: A number that JSON does not have, such as infinity.
            TypeError: A value of a class that is not known to be part of wire data.
        """
        from .conversion import to_json

        return to_json(self)

    if not TYPE_CHECKING:  # checkers would take any attribute for one that exists

        def __getattr__(self, name: str) -> Any:
            raise UnknownAttributeError(type(self), name)


@model
class Response(Model):
    """The fields of every answer; on its own where there are no others."""

    errcode: int = 0
    """0: the call succeeded."""
    errmsg: str = "ok"
    """Text of the server, for people; it may change at any time."""
