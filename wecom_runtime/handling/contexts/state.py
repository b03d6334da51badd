"""What an app remembers of a member in a chat: a small mapping in the storage, with a lifetime.

All of it stands sealed under one key, so that any storage with `get`, `set` and `delete` will do. Where the storage has
locks, changes by several processes never undo each other; the threads of one process never do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, TypeAlias, TypeVar, cast

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, chat_of, corp_of, member_of
from wecom_runtime.errors import InvalidArgumentError, StorageError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.handling.channel import Channel, digest
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

STATE_LIFETIME = 86_400
"""Seconds after the last change for which a state is kept, unless the router is told otherwise."""
MAX_STATE_BYTES = 65_536
"""The largest state, as JSON: what every storage holds under one key."""
LOCK_TIMEOUT = 5.0
"""Seconds that a change waits for another one of the same state."""
_STRIPES = 64

R = TypeVar("R")
StateValues: TypeAlias = dict[str, Any]
_MISSING: Any = object()
_mutexes = [fork.Mutex() for _ in range(_STRIPES)]
"""Of the whole process: several routers may have one storage."""


class StateStore:
    """The states of all members.

    Args:
        storage: Where they are kept.
        lifetime: Seconds after the last change for which each is kept.
    """

    def __init__(self, storage: SessionStorage, lifetime: int = STATE_LIFETIME) -> None:
        self._storage = storage
        self._lifetime = lifetime
        self._guard = StorageGuard(storage, strict=True)
        self._is_local = type(storage) is MemoryStorage

    def place(self, message: Callback, channel: Channel) -> StateEntry:
        """Return where the state of the member and chat of a callback is kept.

        Raises:
            InvalidArgumentError: The callback names nobody.
        """
        chat = chat_of(message)
        if not chat:
            raise InvalidArgumentError(
                say("a {kind} names no member and no chat: there is no state of it", kind=type(message).__name__)
            )
        return StateEntry(self, f"state:{channel.name}:{digest(corp_of(message), chat, member_of(message))}", channel)

    def read(self, place: StateEntry) -> Flow[StateValues]:
        """Return all that is kept.

        Raises:
            StorageError: The storage failed.
        """
        return place.opened((yield from self._guard.call(self._storage.get, place.key)))

    def change(self, place: StateEntry, change: Callable[[StateValues], R]) -> Flow[R]:
        """Change what is kept; nobody else does so meanwhile.

        Args:
            place: Where.
            change: Called with what is kept, which it changes; what it returns is the result.

        Raises:
            InvalidArgumentError: A value is nothing that JSON holds, or all of it is too large.
            StorageError: The storage failed, or others are at the same state for too long.
        """
        waits = 0.0 if self._is_local else LOCK_TIMEOUT
        result: R = yield from self._guard.call(self._change, place, change, waits=waits)
        return result

    def _change(self, place: StateEntry, change: Callable[[StateValues], R]) -> R:
        with _mutexes[hash(place.key) % _STRIPES].lock:
            if self._is_local:
                return self._changed(place, change)
            with self._storage.lock(place.key, LOCK_TIMEOUT) as held:
                if not held:
                    told = say("others are at work on the same state for longer than {wait} s", wait=LOCK_TIMEOUT)
                    raise StorageError(told)
                return self._changed(place, change)

    def _changed(self, place: StateEntry, change: Callable[[StateValues], R]) -> R:
        values = place.opened(self._storage.get(place.key))
        result = change(values)
        if values:  # the lifetime begins anew with each change
            self._storage.set(place.key, dump({"state": place.channel.seal(place.text(values))}), self._lifetime)
        else:
            self._storage.delete(place.key)
        return result


class StateEntry:
    """Where one state is kept, and how it is sealed.

    Args:
        states: All of them.
        key: Its key in the storage.
        channel: Seals it.
    """

    __slots__ = ("channel", "key", "states")

    def __init__(self, states: StateStore, key: str, channel: Channel) -> None:
        self.states = states
        self.key = key
        self.channel = channel

    def opened(self, found: object) -> StateValues:
        """Return what stands in the storage; nothing, where it is none of ours."""
        record = as_record(found)
        sealed = record.get("state") if record is not None else None
        text = self.channel.unseal(sealed) if isinstance(sealed, str) else None
        values: object = {} if text is None else json.loads(text)
        return cast("StateValues", values) if isinstance(values, dict) else {}

    def text(self, values: StateValues) -> str:
        """Return a state as JSON.

        Raises:
            InvalidArgumentError: JSON does not hold it, or it is too large.
        """
        try:
            text = json.dumps(values, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError):
            raise InvalidArgumentError(
                say("a state holds texts, numbers, lists and mappings: what JSON holds")
            ) from None
        if len(text.encode("utf-8", "surrogatepass")) > MAX_STATE_BYTES:
            raise InvalidArgumentError(say("a state is small: {most} bytes at most", most=MAX_STATE_BYTES))
        return text


class _Changes:
    """The changes that both kinds of states make."""

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


class ChatState(MutableMapping[str, Any]):
    """What the app remembers of a member in a chat: a small mapping of texts to what JSON holds.

    Each access reads or writes the storage; `update` writes several values at once. It is forgotten a day after the
    last change, or after `CallbackRouter(state_lifetime=…)`.

    Args:
        place: Where it is kept.
    """

    def __init__(self, place: StateEntry) -> None:
        self._place = place

    def __repr__(self) -> str:
        return f"<ChatState {self._place.key}>"

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
        """Return all that is kept, read at once."""
        return drive(self._place.states.read(self._place), NO_TRANSPORT)

    def set(self, key: str, value: Any) -> None:
        """Keep a value: a text, a number, a list or a mapping.

        Raises:
            InvalidArgumentError: JSON does not hold it, or the state becomes larger than 64 KiB.
            StorageError: The storage failed.
        """
        self._change(_Changes.set(key, value))

    def delete(self, key: str) -> None:
        """Forget a value; one that is not there is no error."""
        self._change(_Changes.delete(key))

    def update(self, *more: Any, **values: Any) -> None:
        """Keep several values in one write; as `dict.update`."""
        self._change(_Changes.update(dict(*more, **values)))

    def clear(self) -> None:
        """Forget all."""
        self._change(_Changes.clear)

    def compare_and_set(self, key: str, expected: Any, value: Any) -> bool:
        """Keep a value if the present one is as expected; whether it was.

        Of several that try at once, in as many threads and processes, one succeeds; processes need a storage that has
        locks.

        Args:
            key: The name of the value.
            expected: What is to stand there now; None for nothing.
            value: What is to stand there then; None for nothing.

        Raises:
            InvalidArgumentError, StorageError: As for `set`.
        """
        return self._change(_Changes.compare_and_set(key, expected, value))

    def _change(self, change: Callable[[StateValues], R]) -> R:
        return drive(self._place.states.change(self._place, change), NO_TRANSPORT)


class AsyncChatState:
    """What the app remembers of a member in a chat, with methods that are awaited; see `ChatState`.

    Args:
        place: Where it is kept.
    """

    def __init__(self, place: StateEntry) -> None:
        self._place = place

    def __repr__(self) -> str:
        return f"<AsyncChatState {self._place.key}>"

    async def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or `default` where there is none."""
        return (await self.all()).get(key, default)

    async def all(self) -> dict[str, Any]:
        """Return all that is kept."""
        return await adrive(self._place.states.read(self._place), NO_TRANSPORT)

    async def set(self, key: str, value: Any) -> None:
        """Keep a value; see `ChatState.set`."""
        await self._change(_Changes.set(key, value))

    async def delete(self, key: str) -> None:
        """Forget a value; one that is not there is no error."""
        await self._change(_Changes.delete(key))

    async def update(self, *more: Any, **values: Any) -> None:
        """Keep several values in one write; as `dict.update`."""
        await self._change(_Changes.update(dict(*more, **values)))

    async def clear(self) -> None:
        """Forget all."""
        await self._change(_Changes.clear)

    async def compare_and_set(self, key: str, expected: Any, value: Any) -> bool:
        """Keep a value if the present one is as expected; whether it was. See `ChatState.compare_and_set`."""
        return await self._change(_Changes.compare_and_set(key, expected, value))

    async def _change(self, change: Callable[[StateValues], R]) -> R:
        return await adrive(self._place.states.change(self._place, change), NO_TRANSPORT)
