"""The chat state: a small mapping for each member and chat, in the storage, with a lifetime.

The mapping is a sealed record, so that neither threads nor processes overwrite each other's changes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from wecom_runtime.callbacks.model import Callback, add_read_values, conversation_of, corp_of, member_of
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Channel, digest
from wecom_runtime.handling.defaults import STATE_LIFETIME
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.records import FormerRecord, Records
from wecom_runtime.storage.values import is_too_deep

MAX_STATE_BYTES = 65_536
"""The size limit of a state, as JSON: every storage accepts as much under one key."""

R = TypeVar("R")
StateValues: TypeAlias = dict[str, Any]
MISSING: Any = object()


class StateStore:
    """The states of all members.

    Args:
        storage: The storage of the states.
        lifetime: Seconds after the last change for which a state is kept.
    """

    def __init__(self, storage: SessionStorage, lifetime: int = STATE_LIFETIME) -> None:
        self._records = Records(storage)
        self._lifetime = lifetime

    def entry(self, message: Callback, channel: Channel, *, of_chat: bool = False) -> StateEntry:
        """Return the entry of a callback's member and chat.

        Args:
            message: The callback.
            channel: Its channel.
            of_chat: Whether all members of the chat share the entry.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat.
        """
        kind, chat = conversation_of(message)
        if not chat:
            raise InvalidArgumentError(
                say("a {kind} names no member and no chat, and so has no state", kind=type(message).__name__)
            )
        corp, member = corp_of(message), "" if of_chat else member_of(message)
        name = f"state:{channel.name}:"
        former = f"{name}{digest(corp, chat, member)}"  # it was the same for a member and a group with the same id
        is_certain = not message.__chat_by__ or (bool(member) and (kind == "single" or chat != member))
        return StateEntry(
            self,
            f"{name}{digest(corp, kind, chat, member)}",
            channel,
            message,
            FormerRecord(former, _accepted if is_certain else _dropped),
        )

    def read(self, entry: StateEntry) -> Flow[StateValues]:
        """Return all values of a state.

        Raises:
            StorageError: The storage failed.
        """
        values = yield from self._records.read(entry.key, entry.channel.records, entry.former)
        add_read_values(entry.message, values)
        return values

    def change(self, entry: StateEntry, change: Callable[[StateValues], R]) -> Flow[R]:
        """Change a state, without an intermediate change by another thread or process.

        Args:
            entry: The state.
            change: A function that changes the values in place. Its result is returned.

        Raises:
            InvalidArgumentError: JSON cannot represent a value, or the state is too large.
            StorageError: The storage failed, or others change the state all the time.
        """

        def change_record(record: dict[str, Any]) -> tuple[R, int]:
            result = change(record)
            _check(record)
            return result, self._lifetime  # each change starts the lifetime anew

        return self._records.change(entry.key, entry.channel.records, change_record, rewrites=True, former=entry.former)


def _accepted(record: object) -> bool:
    return True


def _dropped(record: object) -> bool:
    logger.warning(
        "dropped a state that an earlier version has stored: it may be that of a member, or of a group with the same id"
    )
    return False


class StateEntry:
    """The entry of one state in the store.

    Args:
        store: The store.
        key: Its key in the storage.
        channel: The channel that seals it.
        message: The callback whose handler uses the state.
        former: The record of an earlier version.
    """

    __slots__ = ("channel", "former", "key", "message", "store")

    def __init__(self, store: StateStore, key: str, channel: Channel, message: Callback, former: FormerRecord) -> None:
        self.store = store
        self.key = key
        self.channel = channel
        self.message = message
        self.former = former


def _check(values: StateValues) -> None:
    """Raise if a state cannot be stored.

    Raises:
        InvalidArgumentError: JSON cannot represent it, or it is too large.
    """
    try:
        text = json.dumps(values, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise InvalidArgumentError(
            say("a state contains only values of JSON: texts, numbers, lists and mappings")
        ) from None
    if is_too_deep(values):
        raise InvalidArgumentError(say("a state contains only values of JSON: texts, numbers, lists and mappings"))
    if len(text.encode("utf-8", "surrogatepass")) > MAX_STATE_BYTES:
        raise InvalidArgumentError(
            say(
                "a state is limited to {most} bytes: for the messages of a conversation, use context.history()",
                most=MAX_STATE_BYTES,
            )
        )


class Changes:
    """The changes of states, for both classes of chat states."""

    @staticmethod
    def set(key: str, value: object) -> Callable[[StateValues], None]:
        def change(values: StateValues) -> None:
            values[key] = value

        return change

    @staticmethod
    def delete(key: str) -> Callable[[StateValues], bool]:
        return lambda values: values.pop(key, MISSING) is not MISSING

    @staticmethod
    def update(more: Mapping[str, Any]) -> Callable[[StateValues], None]:
        return lambda values: values.update(more)

    @staticmethod
    def clear(values: StateValues) -> None:
        values.clear()

    @staticmethod
    def pop(key: str, default: object) -> Callable[[StateValues], Any]:
        return lambda values: values.pop(key, default)

    @staticmethod
    def popitem(values: StateValues) -> Any:
        return values.popitem() if values else MISSING

    @staticmethod
    def setdefault(key: str, default: object) -> Callable[[StateValues], Any]:
        return lambda values: values.setdefault(key, default)

    @staticmethod
    def compare_and_set(key: str, expected: object, value: object) -> Callable[[StateValues], bool]:
        def change(values: StateValues) -> bool:
            if values.get(key) != expected:
                return False
            if value is None:
                values.pop(key, None)
            else:
                values[key] = value
            return True

        return change


def existing(value: Any, key: str) -> Any:
    """Return a value of a state.

    Raises:
        KeyError: It does not exist.
    """
    if value is MISSING:
        raise KeyError(key)
    return value
