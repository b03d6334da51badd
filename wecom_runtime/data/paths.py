"""Values by their wire name, in what was received and in models alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast


def value_at(owner: Any, path: str) -> Any:
    """The value under a wire name; dots lead into nested objects. None where there is none."""
    value = owner
    for name in path.split("."):
        value = cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else _attribute(value, name)
        if value is None:
            return None
    return value


def _attribute(owner: Any, wire: str) -> Any:
    from .annotations import fields_of
    from .models import Model

    if isinstance(owner, Model):
        for info in fields_of(type(owner)):
            if info.wire == wire:
                return getattr(owner, info.attribute)
        return owner.unknown_fields.get(wire)
    return getattr(owner, wire, None)
