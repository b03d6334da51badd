"""The base class of callbacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from wecom_runtime.data.models import Model, model
from wecom_runtime.data.records import wire_name
from wecom_runtime.data.wire_values import value_at

from .approval_form import ApprovalForm
from .send_route import SendRoute

if TYPE_CHECKING:
    from typing_extensions import Self


class _ReceivedState(Model):
    """Base with slots for facts about a received callback that are not fields."""

    __slots__ = ("_bot_name", "_merged", "_read_values")

    _bot_name: str
    _read_values: list[Any]
    _merged: tuple[Callback, ...]


@model
class Callback(_ReceivedState):
    """A message or an event that WeCom pushed."""

    __selects__: ClassVar[dict[str, str]] = {}
    """Dotted wire names and their values, by which this kind of callback is recognized."""
    __wire__: ClassVar[str] = "xml"
    """Format of the callback: "xml" or "json"."""
    __repeat_by__: ClassVar[str] = ""
    """Path, in wire names, of the field that identifies a callback and its repeats; "" if there is none."""
    __member_by__: ClassVar[str] = ""
    """Path of the attribute with the member who caused the callback."""
    __system_members__: ClassVar[tuple[str, ...]] = ()
    """Values of that attribute that stand for the system, and not for a member."""
    __chat_by__: ClassVar[str] = ""
    """Path of the attribute with the group chat of the callback."""
    __bot_by__: ClassVar[str] = ""
    """Path of the attribute with the id of the bot."""
    __card_by__: ClassVar[str] = ""
    """Path of the attribute with the task_id of a clicked card."""
    __is_message__: ClassVar[bool] = False
    """Whether the callback is a message of a member."""
    __is_fetched__: ClassVar[bool] = False
    """Whether it is part of the response of a call, so that other calls, and no reply, answer it."""
    __corp_by__: ClassVar[str] = ""
    """Path of the attribute with the company that the callback is about."""
    __approval__: ClassVar[ApprovalForm | None] = None
    """The form of a card that asks for an approval in the chat."""
    __send_route__: ClassVar[SendRoute | None] = None
    """The call by which an app sends a message to the member."""
    __shortcuts__: ClassVar[Mapping[str, str]] = {}
    """Property -> path of the nested attribute that it returns."""
    __text_by__: ClassVar[str] = ""
    """Path of the attribute with the text of a text message."""

    @property
    def merged(self) -> tuple[Self, ...]:
        """The messages that were merged into this one, including the last; only this message if none were merged."""
        try:
            return cast("tuple[Self, ...]", self._merged)
        except AttributeError:
            return (self,)


def joined_texts(messages: Sequence[Callback]) -> Callback:
    """Return a copy of the last text message with the texts of all messages, one per line, and `merged` set."""
    steps = messages[-1].__text_by__.split(".")
    joined: Any = "\n".join(attribute_at(message, ".".join(steps)) for message in messages)
    for depth in range(len(steps) - 1, -1, -1):
        owner: Any = attribute_at(messages[-1], ".".join(steps[:depth])) if depth else messages[-1]
        joined = attrs.evolve(owner, **{steps[depth]: joined})
    joined._merged = tuple(messages)
    set_bot_name(joined, bot_name_of(messages[-1]))
    return cast("Callback", joined)


def set_bot_name(message: Callback, name: str) -> None:
    """Store the name of the bot that received a message, by which the mention of the bot is recognized."""
    if name:
        message._bot_name = name  # pyright: ignore[reportPrivateUsage]


def bot_name_of(message: Callback) -> str:
    """Return the name of the bot that received a message; "" if it is unknown."""
    return getattr(message, "_bot_name", "")


def add_read_values(message: Callback, values: object) -> None:
    """Remember what the handler of a message has read from its history or state, which no log may show."""
    known = read_values_of(message)
    known.append(values)
    message._read_values = known  # pyright: ignore[reportPrivateUsage]


def read_values_of(message: Callback) -> list[Any]:
    """Return what the handler of a message has read from its history and state."""
    return getattr(message, "_read_values", [])


def repeat_key(message: Callback) -> str:
    """Return the id that a callback and its repeats share; "" if WeCom sends none.

    It may be an unknown field, as no page shows it for events.
    """
    path = message.__repeat_by__
    if not path:
        return ""
    if "." in path:
        value = value_at(message, path)
    elif name := _attribute_of(cast("Any", type(message)), path):
        value = getattr(message, name)
    else:
        value = message.unknown_fields.get(path)
    return str(value) if value else ""


@cache
def _attribute_of(cls: type[Callback], wire: str) -> str:
    """Return the attribute of a field; "" if the class has no such field."""
    return next((one.name for one in attrs.fields(cls) if wire_name(one) == wire), "")


def attribute_at(owner: object, path: str) -> Any:
    """Return the value at a dotted path of attributes; None if there is none."""
    value: Any = owner
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def member_of(message: Callback) -> str:
    """Return the member who caused a callback; "" if it names none."""
    return _text(message, message.__member_by__)


def causing_member_of(message: Callback) -> str:
    """Return the member who caused a callback; "" if it names none, or the system caused it."""
    member = member_of(message)
    return "" if member in message.__system_members__ else member


def chat_of(message: Callback) -> str:
    """Return the chat of a callback: the id of a group chat, or the member."""
    return _text(message, message.__chat_by__) or member_of(message)


def conversation_of(message: Callback) -> tuple[str, str]:
    """Return the kind of a callback's chat and the chat, for keys: a member and a group may have the same id."""
    group = _text(message, message.__chat_by__)
    return ("group", group) if group else ("single", member_of(message))


def corp_of(message: Callback) -> str:
    """Return the company that a callback is about; "" if it names none."""
    return _text(message, message.__corp_by__)


def bot_of(message: Callback) -> str:
    """Return the id of the bot that received a callback; "" if it names none."""
    return _text(message, message.__bot_by__)


def _text(message: Callback, path: str) -> str:
    found = attribute_at(message, path) if path else None
    return found if isinstance(found, str) else ""
