"""The result of a search: hits (calls, callbacks, errcodes and fields), and the interpretation of the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, TypeVar

from .kinds import HitKind
from .query import Word

H = TypeVar("H", bound="Hit")


class Hit:
    """A result of a search.

    Attributes:
        kind: `call`, `callback`, `error` or `field`.
        key: A path, the class of a callback, an errcode, or the name of a field.
        title: The official title of a call or a callback; empty for others.
        score: The relevance. Only the order of scores is meaningful.
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
    """A call, which is `ENDPOINTS[hit.path]`."""

    kind = "call"
    __slots__ = ()
    __match_args__ = ("path",)

    @property
    def path(self) -> str:
        """The path of the call."""
        return self.key


class CallbackHit(Hit):
    """A callback, by the name of its class."""

    kind = "callback"
    __slots__ = ()
    __match_args__ = ("name",)

    @property
    def name(self) -> str:
        """The name of the class."""
        return self.key


class ErrorHit(Hit):
    """An errcode."""

    kind = "error"
    __slots__ = ()
    __match_args__ = ("code",)

    @property
    def code(self) -> int:
        """The errcode."""
        return int(self.key)


class FieldHit(Hit):
    """The name of a field.

    Attributes:
        used_by: Paths of calls and classes of callbacks with the field; empty if there are very many.
    """

    kind = "field"
    __slots__ = ("used_by",)
    __match_args__ = ("name", "used_by")

    def __init__(self, key: str, score: float, used_by: tuple[str, ...]) -> None:
        super().__init__(key, "", score)
        self.used_by = used_by

    @property
    def name(self) -> str:
        """The name of the field."""
        return self.key


class Found(tuple[Hit, ...]):
    """The hits of a search, the best first."""

    words: tuple[Word, ...]
    """The words of the query with their interpretation."""

    def __new__(cls, hits: Iterable[Hit], words: Iterable[Word] = ()) -> Found:
        made = super().__new__(cls, hits)
        made.words = tuple(words)
        return made

    def of(self, kind: type[H]) -> Iterator[H]:
        """Return the hits of a class, such as `CallHit`."""
        return (hit for hit in self if isinstance(hit, kind))
