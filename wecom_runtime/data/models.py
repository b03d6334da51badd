"""Base classes of generated models, and the names for their declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .records import UNKNOWN, Record, wire_name
from .records import FieldRule as FieldRule
from .records import TaggedUnion as TaggedUnion
from .records import field as field
from .records import model as model
from .wire_values import Csv as Csv
from .wire_values import DateTime as DateTime
from .wire_values import DateTimeInput as DateTimeInput
from .wire_values import Flag as Flag
from .wire_values import IntString as IntString
from .wire_values import Json as Json
from .wire_values import Pipe as Pipe
from .wire_values import Time as Time
from .wire_values import Timestamp as Timestamp


class UnknownAttributeError(AttributeError):
    """A model has no such attribute. The suggestion of a similar name is computed when the error is shown."""

    def __init__(self, owner: type[Model], name: str) -> None:
        super().__init__(owner, name, name=name)

    def __str__(self) -> str:
        owner, name = self.args
        by_wire = {wire_name(attribute): attribute.name for attribute in attrs.fields(owner)}
        known = [attribute.name for attribute in attrs.fields(owner) if attribute.name != UNKNOWN]
        meant = by_wire.get(name)
        suggestion = did_you_mean(name, known) if meant is None else say("; did you mean {name!r}?", name=meant)
        return say(
            "{model} has no attribute {name!r}{suggestion}", model=owner.__name__, name=name, suggestion=suggestion
        )


@model
class Model(Record):
    """Base of all generated models."""

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form: wire names, set fields only, and unknown fields.

        Lists of texts and numbers are not copied, for speed: copy a list before you change it.
        """
        from .conversion import unstructure

        return unstructure(self)

    def to_json(self) -> str:
        """Return the wire form as compact JSON, in little more time than plain dicts take.

        Raises:
            ValueError: A number cannot be represented in JSON, such as infinity.
            TypeError: A value is of a class that cannot be converted to wire data.
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
