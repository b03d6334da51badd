"""A set of objects that lasts as long as each of them does, for all threads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar
from weakref import ReferenceType, ref

T = TypeVar("T")


class Living(Generic[T]):
    """Objects that are known as long as somebody else has them.

    Any thread may add one while another goes through them, for which `weakref.WeakSet` raises a RuntimeError.
    """

    def __init__(self) -> None:
        self._references: set[ReferenceType[T]] = set()

    def __iter__(self) -> Iterator[T]:
        for reference in self._references.copy():  # in one step: no other thread comes between
            one = reference()
            if one is not None:
                yield one

    def add(self, one: T) -> None:
        """Know an object, which is hashable, until it is gone."""
        self._references.add(ref(one, self._references.discard))

    def discard(self, one: T) -> None:
        """Know an object no more, if it was known."""
        self._references.discard(ref(one))
