"""The result of a search: hits of all kinds, and the interpretation of the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, TypeVar

from .kinds import HitKind
from .query import Word

H = TypeVar("H", bound="Hit")


class Hit:
    """A result of a search.

    Attributes:
        kind: One of `HIT_KINDS`.
        key: A path, the class of a callback or reply, an errcode, the name of a field, a Python name, a command, the
            name of a guide with the number of its section, or a text.
        title: The official title of a call, callback or reply; the headings of a guide; the description of a Python
            name or command; the Chinese text; empty for others.
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


class ReplyHit(Hit):
    """A reply, by the name of its class."""

    kind = "reply"
    __slots__ = ()
    __match_args__ = ("name",)

    @property
    def name(self) -> str:
        """The name of the class."""
        return self.key


class NameHit(Hit):
    """A public class, function, method or parameter, such as `CallbackRouter.hand_to` or `CallbackRouter(workers)`."""

    kind = "name"
    __slots__ = ()
    __match_args__ = ("name",)

    @property
    def name(self) -> str:
        """The name as it is written in Python; a parameter is in parentheses."""
        return self.key


class CommandHit(Hit):
    """A command, such as `wecom find`."""

    kind = "command"
    __slots__ = ()
    __match_args__ = ("command",)

    @property
    def command(self) -> str:
        """The command."""
        return self.key


class OfficeHit(Hit):
    """A command of the gateway, which is `COMMANDS[hit.path]`."""

    kind = "office"
    __slots__ = ()
    __match_args__ = ("path",)

    @property
    def path(self) -> str:
        """The path of the command."""
        return self.key


class GuideHit(Hit):
    """A section of a guide."""

    kind = "guide"
    __slots__ = ()
    __match_args__ = ("guide",)

    @property
    def guide(self) -> str:
        """The name of the guide, such as `03-calls`."""
        return self.key.partition("#")[0]


class TextHit(Hit):
    """A text of an error or message, which the documentation explains."""

    kind = "text"
    __slots__ = ()
    __match_args__ = ("text",)

    @property
    def text(self) -> str:
        """The text in English; its variable parts are in braces."""
        return self.key


HITS: Mapping[str, type[Hit]] = {one.kind: one for one in (ReplyHit, NameHit, CommandHit, OfficeHit, GuideHit, TextHit)}
"""Kind -> class of hits with a key and a title."""


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
