"""The chat state for plain handlers: a mapping whose methods block."""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, MutableMapping, ValuesView
from typing import Any, TypeVar

from wecom_runtime.flow import NO_TRANSPORT, drive

from .state import MISSING, Changes, StateEntry, StateValues, existing

R = TypeVar("R")


class ChatState(MutableMapping[str, Any]):
    """The app's state of a member in a chat: a small mapping of texts to values of JSON.

    Each access reads or writes the storage; `update` writes several values at once. The state is deleted a day after
    the last change, or after `CallbackRouter(state_lifetime=…)`. It is sealed against reading, change and a move to
    another key. It does not show whether an older record was put back: keep decisions in a database of your own.

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
        if not self._change(Changes.delete(key)):
            raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self.all())

    def __len__(self) -> int:
        return len(self.all())

    def all(self) -> dict[str, Any]:
        """Return all values, in one read."""
        return drive(self._entry.store.read(self._entry), NO_TRANSPORT)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or `default` if it does not exist."""
        return self.all().get(key, default)

    def keys(self) -> KeysView[str]:
        """Return the names of the values."""
        return self.all().keys()

    def values(self) -> ValuesView[Any]:
        """Return the values."""
        return self.all().values()

    def items(self) -> ItemsView[str, Any]:
        """Return the names and the values."""
        return self.all().items()

    def set(self, key: str, value: Any) -> None:
        """Store a value: a text, a number, a list or a mapping.

        Raises:
            InvalidArgumentError: JSON cannot represent it, or the state becomes larger than 64 KiB.
            StorageError: The storage failed.
        """
        self._change(Changes.set(key, value))

    def delete(self, key: str) -> None:
        """Delete a value, if it exists."""
        self._change(Changes.delete(key))

    def pop(self, key: str, default: Any = MISSING) -> Any:
        """Delete a value and return it, in one write.

        Args:
            key: The name of the value.
            default: The result if the value does not exist.

        Raises:
            KeyError: The value does not exist, and there is no default.
        """
        return existing(self._change(Changes.pop(key, default)), key)

    def popitem(self) -> tuple[str, Any]:
        """Delete the newest value and return its name and it, in one write.

        Raises:
            KeyError: The state is empty.
        """
        item: tuple[str, Any] = existing(self._change(Changes.popitem), "popitem(): the state is empty")
        return item

    def setdefault(self, key: str, default: Any = None) -> Any:
        """Return a value; store `default` first if it does not exist, in one write."""
        return self._change(Changes.setdefault(key, default))

    def update(self, *more: Any, **values: Any) -> None:
        """Store several values in one write; as `dict.update`."""
        self._change(Changes.update(dict(*more, **values)))

    def clear(self) -> None:
        """Delete all values."""
        self._change(Changes.clear)

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
        return self._change(Changes.compare_and_set(key, expected, value))

    def _change(self, change: Callable[[StateValues], R]) -> R:
        return drive(self._entry.store.change(self._entry, change), NO_TRANSPORT)
