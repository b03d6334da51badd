"""Values by their wire name, in what was received and in models alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast, runtime_checkable


@runtime_checkable
class HasWireNames(Protocol):
    """An object whose values are known by their names on the wire."""

    def by_wire_name(self, name: str) -> Any:
        """The value; None where there is none."""


def value_at(owner: Any, path: str) -> Any:
    """The value under a wire name; dots lead into nested objects. None where there is none."""
    value = owner
    for name in path.split("."):
        if isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(name)
        elif isinstance(value, HasWireNames):
            value = value.by_wire_name(name)
        else:
            value = getattr(value, name, None)
        if value is None:
            return None
    return value
