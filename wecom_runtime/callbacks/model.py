"""The base class of everything that WeCom pushes."""

from __future__ import annotations

from collections.abc import Mapping
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
    __member_by__: ClassVar[str] = ""
    """Path of the attribute with the member who caused it."""
    __chat_by__: ClassVar[str] = ""
    """Path of the attribute with the group chat that it came from."""
    __corp_by__: ClassVar[str] = ""
    """Path of the attribute with the company that it is about."""
    __shortcuts__: ClassVar[Mapping[str, str]] = {}
    """Properties for what stands deeper in a callback, and the paths of the attributes that they lead to."""


def repeat_key(message: Callback) -> str:
    """Return what only the repeats of a callback have in common; "" where WeCom sends nothing of the kind."""
    path = message.__repeat_by__
    value = reach(message, path) if path else None
    return str(value) if value else ""


def reach(owner: object, path: str) -> Any:
    """Return the value that a path of attributes leads to; None where it leads nowhere."""
    value: Any = owner
    for name in path.split("."):
        value = getattr(value, name, None)
    return value
