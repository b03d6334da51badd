"""The chat state: a small mapping for each member and chat, in the storage, with a lifetime.

The mapping is sealed under one key, so that any storage with `get`, `set` and `delete` suffices. Threads of one process
never overwrite each other's changes; if the storage has locks, processes do not either.
"""

from __future__ import annotations

import json
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, MutableMapping, ValuesView
from typing import Any, TypeAlias, TypeVar, cast

from wecom_runtime.callbacks.model import Callback, chat_of, corp_of, member_of
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.handling.channel import Channel, digest
from wecom_runtime.handling.defaults import STATE_LIFETIME
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import as_record, dump

from .locking import EntryLocks

MAX_STATE_BYTES = 65_536
"""The size limit of a state, as JSON: every storage accepts as much under one key."""

R = TypeVar("R")
StateValues: TypeAlias = dict[str, Any]
_MISSING: Any = object()


class StateStore:
    """The states of all members.

    Args:
        storage: The storage of the states.
        lifetime: Seconds after the last change for which a state is kept.
    """

    def __init__(self, storage: SessionStorage, lifetime: int = STATE_LIFETIME) -> None:
        self._storage = storage
        self._lifetime = lifetime
        self._guard = StorageGuard(storage, strict=True)
        self._locks = EntryLocks(storage)

    def entry(self, message: Callback, channel: Channel, *, of_chat: bool = False) -> StateEntry:
        """Return the entry of a callback's member and chat.

        Args:
            message: The callback.
            channel: Its channel.
            of_chat: Whether all members of the chat share the entry.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat.
        """
        chat = chat_of(message)
        if not chat:
            raise InvalidArgumentError(
                say("a {kind} names no member and no chat, and so has no state", kind=type(message).__name__)
            )
        member = "" if of_chat else member_of(message)
        return StateEntry(self, f"state:{channel.name}:{digest(corp_of(message), chat, member)}", channel)

    def read(self, entry: StateEntry) -> Flow[StateValues]:
        """Return all values of a state.

        Raises:
            StorageError: The storage failed.
        """
        return entry.unsealed((yield from self._guard.call(self._storage.get, entry.key)))

    def change(self, entry: StateEntry, change: Callable[[StateValues], R]) -> Flow[R]:
        """Change a state, without an intermediate change by another thread or process.

        Args:
            entry: The state.
            change: A function that changes the values in place. Its result is returned.

        Raises:
            InvalidArgumentError: JSON cannot represent a value, or the state is too large.
            StorageError: The storage failed, or the state is locked for too long.
        """
        result: R = yield from self._guard.call(self._change, entry, change, waits=self._locks.longest_wait)
        return result

    def _change(self, entry: StateEntry, change: Callable[[StateValues], R]) -> R:
        with self._locks.hold(entry.key):
            values = entry.unsealed(self._storage.get(entry.key))
            result = change(values)
            if values:  # each change starts the lifetime anew
                self._storage.set(entry.key, dump({"state": entry.sealed(values)}), self._lifetime)
            else:
                self._storage.delete(entry.key)
            return result


class StateEntry:
    """The entry of one state in the store, and its conversion to sealed JSON.

    Args:
        store: The store.
        key: Its key in the storage.
        channel: The channel that seals it.
    """

    __slots__ = ("channel", "key", "store")

    def __init__(self, store: StateStore, key: str, channel: Channel) -> None:
        self.store = store
        self.key = key
        self.channel = channel

    def unsealed(self, found: object) -> StateValues:
        """Return the values in a record of the storage; none if it was not sealed for this entry."""
        record = as_record(found)
        text = None if record is None else self.channel.records.open(self.key, record.get("state"))
        values: object = {} if text is None else json.loads(text)
        return cast("StateValues", values) if isinstance(values, dict) else {}

    def sealed(self, values: StateValues) -> str:
        """Return a state as sealed JSON.

        Raises:
            InvalidArgumentError: JSON cannot represent it, or it is too large.
        """
        try:
            text = json.dumps(values, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError):
            raise InvalidArgumentError(
                say("a state contains only values of JSON: texts, numbers, lists and mappings")
            ) from None
        if len(text.encode("utf-8", "surrogatepass")) > MAX_STATE_BYTES:
            raise InvalidArgumentError(
                say(
                    "a state is limited to {most} bytes: for the messages of a conversation, use context.history()",
                    most=MAX_STATE_BYTES,
                )
            )
        return self.channel.records.seal(self.key, text)


class _Changes:
    """The changes of states, for both classes of chat states."""

    @staticmethod
    def set(key: str, value: object) -> Callable[[StateValues], None]:
        def change(values: StateValues) -> None:
            values[key] = value

        return change

    @staticmethod
    def delete(key: str) -> Callable[[StateValues], bool]:
        return lambda values: values.pop(key, _MISSING) is not _MISSING

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
        return values.popitem() if values else _MISSING

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


def _existing(value: Any, key: str) -> Any:
    """Return a value of a state.

    Raises:
        KeyError: It does not exist.
    """
    if value is _MISSING:
        raise KeyError(key)
    return value


class ChatState(MutableMapping[str, Any]):
    """The app's state of a member in a chat: a small mapping of texts to values of JSON.

    Each access reads or writes the storage; `update` writes several values at once. The state is deleted a day after
    the last change, or after `CallbackRouter(state_lifetime=…)`.

    Args:
        entry: The entry in the store.
    """

    def __init__(self, entry: StateEntry) -> None:
        self._entry = entry

    def __repr__(self) -> str:
        return f"<ChatState {self._entry.key}>"

    def __getitem__(self, key: str) -> Any:
        return self.all()[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.set(key, value)

    def __delitem__(self, key: str) -> None:
        if not self._change(_Changes.delete(key)):
            raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self.all())

    def __len__(self) -> int:
        return len(self.all())

    def all(self) -> dict[str, Any]:
        """Return all values, in one read."""
        return drive(self._entry.store.read(self._entry), NO_TRANSPORT)

    def set(self, key: str, value: Any) -> None:
        """Store a value: a text, a number, a list or a mapping.

        Raises:
            InvalidArgumentError: JSON cannot represent it, or the state becomes larger than 64 KiB.
            StorageError: The storage failed.
        """
        self._change(_Changes.set(key, value))

    def delete(self, key: str) -> None:
        """Delete a value, if it exists."""
        self._change(_Changes.delete(key))

    def pop(self, key: str, default: Any = _MISSING) -> Any:
        """Delete a value and return it, in one write.

        Args:
            key: The name of the value.
            default: The result if the value does not exist.

        Raises:
            KeyError: The value does not exist, and there is no default.
        """
        return _existing(self._change(_Changes.pop(key, default)), key)

    def popitem(self) -> tuple[str, Any]:
        """Delete the newest value and return its name and it, in one write.

        Raises:
            KeyError: The state is empty.
        """
        item: tuple[str, Any] = _existing(self._change(_Changes.popitem), "popitem(): the state is empty")
        return item

    def setdefault(self, key: str, default: Any = None) -> Any:
        """Return a value; store `default` first if it does not exist, in one write."""
        return self._change(_Changes.setdefault(key, default))

    def update(self, *more: Any, **values: Any) -> None:
        """Store several values in one write; as `dict.update`."""
        self._change(_Changes.update(dict(*more, **values)))

    def clear(self) -> None:
        """Delete all values."""
        self._change(_Changes.clear)

    def compare_and_set(self, key: str, expected: Any, value: Any) -> bool:
        """Replace a value if it is as expected, and return whether it was.

        Of several concurrent calls, in as many threads and processes, one succeeds. Between processes, this needs a
        storage with locks.

        Args:
            key: The name of the value.
            expected: The expected value; None for a value that does not exist.
            value: The new value; None to delete it.

        Raises:
            InvalidArgumentError, StorageError: As for `set`.
        """
        return self._change(_Changes.compare_and_set(key, expected, value))

    def _change(self, change: Callable[[StateValues], R]) -> R:
        return drive(self._entry.store.change(self._entry, change), NO_TRANSPORT)


class AsyncChatState:
    """The app's state of a member in a chat, with methods that are awaited; see `ChatState`.

    Args:
        entry: The entry in the store.
    """

    def __init__(self, entry: StateEntry) -> None:
        self._entry = entry

    def __repr__(self) -> str:
        return f"<AsyncChatState {self._entry.key}>"

    async def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or `default` if it does not exist."""
        return (await self.all()).get(key, default)

    async def all(self) -> dict[str, Any]:
        """Return all values, in one read."""
        return await adrive(self._entry.store.read(self._entry), NO_TRANSPORT)

    async def set(self, key: str, value: Any) -> None:
        """Store a value; see `ChatState.set`."""
        await self._change(_Changes.set(key, value))

    async def delete(self, key: str) -> None:
        """Delete a value, if it exists."""
        await self._change(_Changes.delete(key))

    async def keys(self) -> KeysView[str]:
        """Return the names of the values."""
        return (await self.all()).keys()

    async def values(self) -> ValuesView[Any]:
        """Return the values."""
        return (await self.all()).values()

    async def items(self) -> ItemsView[str, Any]:
        """Return the names and the values."""
        return (await self.all()).items()

    async def pop(self, key: str, default: Any = _MISSING) -> Any:
        """Delete a value and return it, in one write; see `ChatState.pop`."""
        return _existing(await self._change(_Changes.pop(key, default)), key)

    async def popitem(self) -> tuple[str, Any]:
        """Delete the newest value and return its name and it, in one write; see `ChatState.popitem`."""
        item: tuple[str, Any] = _existing(await self._change(_Changes.popitem), "popitem(): the state is empty")
        return item

    async def setdefault(self, key: str, default: Any = None) -> Any:
        """Return a value; store `default` first if it does not exist, in one write."""
        return await self._change(_Changes.setdefault(key, default))

    async def update(self, *more: Any, **values: Any) -> None:
        """Store several values in one write; as `dict.update`."""
        await self._change(_Changes.update(dict(*more, **values)))

    async def clear(self) -> None:
        """Delete all values."""
        await self._change(_Changes.clear)

    async def compare_and_set(self, key: str, expected: Any, value: Any) -> bool:
        """Replace a value if it is as expected, and return whether it was; see `ChatState.compare_and_set`."""
        return await self._change(_Changes.compare_and_set(key, expected, value))

    async def _change(self, change: Callable[[StateValues], R]) -> R:
        return await adrive(self._entry.store.change(self._entry, change), NO_TRANSPORT)
