"""The base class of everything that WeCom pushes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from wecom_runtime.data.models import Model, model

from .reach import Reach

if TYPE_CHECKING:
    from typing_extensions import Self


class _Received(Model):
    """Room for what does not come from the wire, and so is no field."""

    __slots__ = ("_merged",)

    _merged: tuple[Callback, ...]


@model
class Callback(_Received):
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
    __card_by__: ClassVar[str] = ""
    """Path of the attribute with the task_id of the card that was clicked, where it is a click."""
    __is_message__: ClassVar[bool] = False
    """Whether a member said something."""
    __corp_by__: ClassVar[str] = ""
    """Path of the attribute with the company that it is about."""
    __reach__: ClassVar[Reach | None] = None
    """The call by which an app says something to the member."""
    __shortcuts__: ClassVar[Mapping[str, str]] = {}
    """Properties for what stands deeper in a callback, and the paths of the attributes that they lead to."""
    __text_by__: ClassVar[str] = ""
    """Path of the attribute with what a person wrote, where this is a text."""

    @property
    def merged(self) -> tuple[Self, ...]:
        """The messages whose texts were joined in this one, the last one included; itself, where none were."""
        try:
            return cast("tuple[Self, ...]", self._merged)
        except AttributeError:
            return (self,)


def joined_texts(messages: Sequence[Callback]) -> Callback:
    """Return a copy of the last of some texts with what all of them say, a line each, and with all in `merged`."""
    steps = messages[-1].__text_by__.split(".")
    joined: Any = "\n".join(reach(message, ".".join(steps)) for message in messages)
    for depth in range(len(steps) - 1, -1, -1):
        owner: Any = reach(messages[-1], ".".join(steps[:depth])) if depth else messages[-1]
        joined = attrs.evolve(owner, **{steps[depth]: joined})
    joined._merged = tuple(messages)
    return cast("Callback", joined)


def repeat_key(message: Callback) -> str:
    """Return what only the repeats of a callback have in common; "" where WeCom sends nothing of the kind."""
    path = message.__repeat_by__
    if not path:
        return ""
    value = reach(message, path) if "." in path else getattr(message, path, None)
    return str(value) if value else ""


def reach(owner: object, path: str) -> Any:
    """Return the value that a path of attributes leads to; None where it leads nowhere."""
    value: Any = owner
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def member_of(message: Callback) -> str:
    """Return the member who caused a callback; "" where it names none."""
    return _text(message, message.__member_by__)


def chat_of(message: Callback) -> str:
    """Return the chat that a callback came from: of a group its id, else the member."""
    return _text(message, message.__chat_by__) or member_of(message)


def corp_of(message: Callback) -> str:
    """Return the company that a callback is about; "" where it names none."""
    return _text(message, message.__corp_by__)


def _text(message: Callback, path: str) -> str:
    found = reach(message, path) if path else None
    return found if isinstance(found, str) else ""
