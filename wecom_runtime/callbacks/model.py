"""The base class of everything that WeCom pushes."""

from __future__ import annotations

from typing import Any, ClassVar

from wecom_runtime.data.models import Model, model


@model
class Callback(Model):
    """Something that WeCom pushed."""

    __selects__: ClassVar[dict[str, str]] = {}
    """Wire names (or dotted paths) and their values, by which this callback is told from others."""
    __wire__: ClassVar[str] = "xml"
    """"json" for what comes as JSON."""
    __repeat_by__: ClassVar[str] = ""
    """Path of the attribute that is the same in each repeat of a callback and in no other callback, if there is one."""


def repeat_key(message: Callback) -> str:
    """Return what only the repeats of a callback have in common; "" where WeCom sends nothing of the kind."""
    path = message.__repeat_by__
    if not path:
        return ""
    value: Any = message
    for name in path.split("."):
        value = getattr(value, name, None)
    return str(value) if value else ""
