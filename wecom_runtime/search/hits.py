"""The result of a search: hits of calls, callbacks, error codes and fields, and how the words were understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, TypeVar

from .kinds import HitKind
from .query import Word

H = TypeVar("H", bound="Hit")


class Hit:
    """Something that was found.

    Attributes:
        kind: `call`, `callback`, `error` or `field`.
        key: By what it is known: a path, the class of a callback, an errcode, the name of a field.
        title: The official title of a call or a callback; empty for the others.
        score: How well it fits; only the order means something.
    """

    kind: ClassVar[HitKind]
    __slots__ = ("key", "score", "title")

    def __init__(self, key: str, title: str, score: float) -> None:
        self.key = key
        self.title = title
        self.score = score

    def __repr__(self) -> str:
        return f"<{self.kind} {self.key} {self.title}".rstrip() + ">"


class CallHit(Hit):
    """A call: `ENDPOINTS[hit.path]` tells all of it."""

    kind = "call"
    __slots__ = ()
    __match_args__ = ("path",)

    @property
    def path(self) -> str:
        return self.key


class CallbackHit(Hit):
    """A callback, by the class that it becomes."""

    kind = "callback"
    __slots__ = ()
    __match_args__ = ("name",)

    @property
    def name(self) -> str:
        return self.key


class ErrorHit(Hit):
    """A global error code."""

    kind = "error"
    __slots__ = ()
    __match_args__ = ("code",)

    @property
    def code(self) -> int:
        return int(self.key)


class FieldHit(Hit):
    """The name of a field, and what has one: paths of calls and classes of callbacks.

    Attributes:
        used_by: Empty where very many have it.
    """

    kind = "field"
    __slots__ = ("used_by",)
    __match_args__ = ("name", "used_by")

    def __init__(self, key: str, score: float, used_by: tuple[str, ...]) -> None:
        super().__init__(key, "", score)
        self.used_by = used_by

    @property
    def name(self) -> str:
        return self.key


class Found(tuple[Hit, ...]):
    """Hits, the best first."""

    words: tuple[Word, ...]
    """The words of the query, and what each was taken for."""

    def __new__(cls, hits: Iterable[Hit], words: Iterable[Word] = ()) -> Found:
        made = super().__new__(cls, hits)
        made.words = tuple(words)
        return made

    def of(self, kind: type[H]) -> Iterator[H]:
        """Return the hits of a class, such as `CallHit`."""
        return (hit for hit in self if isinstance(hit, kind))
