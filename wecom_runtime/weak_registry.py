"""A thread-safe set of weak references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar
from weakref import ReferenceType, ref

T = TypeVar("T")


class WeakRegistry(Generic[T]):
    """A set of objects that are removed when they are garbage-collected.

    A thread may add objects while another thread iterates, which makes `weakref.WeakSet` raise a RuntimeError.
    """

    def __init__(self) -> None:
        self._references: set[ReferenceType[T]] = set()

    def __iter__(self) -> Iterator[T]:
        for reference in self._references.copy():  # the copy is atomic
            item = reference()
            if item is not None:
                yield item

    @property
    def is_used(self) -> bool:
        """Whether it has objects."""
        return bool(self._references)

    def add(self, item: T) -> None:
        """Add a hashable object."""
        self._references.add(ref(item, self._references.discard))

    def discard(self, item: T) -> None:
        """Remove an object, if it is in the set."""
        self._references.discard(ref(item))
