"""Readers that an app registers for classes of events, by `router.stream_reader`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, TypeVar

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.streaming.pieces import Piece, ToolCall
from wecom_runtime.language import say

E = TypeVar("E")
ReadEvent: TypeAlias = "Callable[[E], Piece | Iterable[Piece] | None]"
"""Returns the pieces of an event: one, several, or None for an event that is not shown."""

_REGISTERED: dict[type[Any], ReadEvent[Any]] = {}
"""Class of events -> its function. A class means the same in all routers of a process."""


def register(cls: type[E], read: ReadEvent[E]) -> None:
    """Read the events of a class, and of its subclasses, with a function.

    Raises:
        InvalidArgumentError: The first argument is no class, or the second is not callable.
    """
    if not isinstance(cls, type) or not callable(read):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(say("stream_reader takes a class of events and a function that reads one"))
    _REGISTERED[cls] = read


def registered(event: object) -> ReadEvent[Any] | None:
    """Return the function for the class of an event; None if none is registered."""
    if not _REGISTERED:
        return None
    return next((found for cls in type(event).__mro__ if (found := _REGISTERED.get(cls)) is not None), None)


def pieces_of(found: Any) -> Iterator[Piece]:
    """Yield the pieces that a registered function returned."""
    if isinstance(found, str | ToolCall):
        yield found
    elif found is not None:
        yield from found
