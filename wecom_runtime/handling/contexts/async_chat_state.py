"""The chat state for `async def` handlers, whose methods are awaited.

Derived from `chat_state.py` by `python -m tools faces`. Do not edit it.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, KeysView, ValuesView
from typing import Any, TypeVar

from wecom_runtime.flow import NO_TRANSPORT, adrive

from .state import MISSING, Changes, StateEntry, StateValues, existing

R = TypeVar("R")


class AsyncChatState:
    """The app's state of a member in a chat, with methods that are awaited: a small mapping of texts to values of JSON.

    Each access reads or writes the storage; `update` writes several values at once. The state is deleted a day after
    the last change, or after `CallbackRouter(state_lifetime=…)`. It is sealed against reading, change and a move to
    another key. It does not show whether an older record was put back: keep decisions in a database of your own.

    Args:
        entry: The entry in the store.
    """

    def __init__(self, entry: StateEntry) -> None:
        self._entry = entry

    def __repr__(self) -> str:
        return f"<AsyncChatState {self._entry.key}>"

    async def all(self) -> dict[str, Any]:
        """Return all values, in one read."""
        return await adrive(self._entry.store.read(self._entry), NO_TRANSPORT)

    async def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or `default` if it does not exist."""
        return (await self.all()).get(key, default)

    async def keys(self) -> KeysView[str]:
        """Return the names of the values."""
        return (await self.all()).keys()

    async def values(self) -> ValuesView[Any]:
        """Return the values."""
        return (await self.all()).values()

    async def items(self) -> ItemsView[str, Any]:
        """Return the names and the values."""
        return (await self.all()).items()

    async def set(self, key: str, value: Any) -> None:
        """Store a value: a text, a number, a list or a mapping.

        Raises:
            InvalidArgumentError: JSON cannot represent it, or the state becomes larger than 64 KiB.
            StorageError: The storage failed.
        """
        await self._change(Changes.set(key, value))

    async def delete(self, key: str) -> None:
        """Delete a value, if it exists."""
        await self._change(Changes.delete(key))

    async def pop(self, key: str, default: Any = MISSING) -> Any:
        """Delete a value and return it, in one write.

        Args:
            key: The name of the value.
            default: The result if the value does not exist.

        Raises:
            KeyError: The value does not exist, and there is no default.
        """
        return existing(await self._change(Changes.pop(key, default)), key)

    async def popitem(self) -> tuple[str, Any]:
        """Delete the newest value and return its name and it, in one write.

        Raises:
            KeyError: The state is empty.
        """
        item: tuple[str, Any] = existing(await self._change(Changes.popitem), "popitem(): the state is empty")
        return item

    async def setdefault(self, key: str, default: Any = None) -> Any:
        """Return a value; store `default` first if it does not exist, in one write."""
        return await self._change(Changes.setdefault(key, default))

    async def update(self, *more: Any, **values: Any) -> None:
        """Store several values in one write; as `dict.update`."""
        await self._change(Changes.update(dict(*more, **values)))

    async def clear(self) -> None:
        """Delete all values."""
        await self._change(Changes.clear)

    async def compare_and_set(self, key: str, expected: Any, value: Any) -> bool:
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
        return await self._change(Changes.compare_and_set(key, expected, value))

    async def _change(self, change: Callable[[StateValues], R]) -> R:
        return await adrive(self._entry.store.change(self._entry, change), NO_TRANSPORT)
