"""A reader of events of any library: the texts of one kind of event are the answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from wecom_runtime.handling.streaming.pieces import Piece
from wecom_runtime.logs import logger

from .reader import has, member

Kind: TypeAlias = "tuple[type[Any], str]"
"""The class of an event, and its `event` or `type`."""

_TEXTS = "delta", "content", "text"
"""The members with a text, the most specific one first: a delta is never the whole text."""
_KINDS = "event", "type"
"""The members with the kind of an event."""
_NO_ANSWER = re.compile(
    r"tool|function|thought|think|reason|error|fail|exception|complet|finish|final|done|result", re.I
)
"""The names of kinds of events that are no part of the text, or repeat it."""
_logged: set[Kind] = set()
"""The kinds of events that the log has named."""


class UnknownReader:
    """A reader of the events of an unknown library, for one stream.

    It reads the first kind of event that has a text and whose name speaks of no tool, thought, error or completion.
    Events of other kinds are left out, so that nothing is shown twice, and no result of a tool is shown.
    """

    def __init__(self) -> None:
        self._kind: Kind | None = None
        self.unread: object = None
        """The first event that was left out while there was no text."""

    @staticmethod
    def fits(event: object) -> bool:
        """Return whether a value is an event: an object of a class, or a mapping with a text or a kind."""
        if isinstance(event, Mapping):
            return has(event, *_TEXTS, *_KINDS)
        return type(event).__module__ != "builtins"

    def read(self, event: Any) -> Iterator[Piece]:
        """Yield the text of an event of the kind that is shown."""
        kind = _kind_of(event)
        name = _text_name(event)
        if self._kind is None and name and not _NO_ANSWER.search(f"{_class_name(kind)} {kind[1]}"):
            self._kind, self.unread = kind, None
            _log(kind, name)
        if kind == self._kind:
            if name:
                yield str(member(event, name))
        elif self._kind is None and self.unread is None:
            self.unread = event
            _log(kind, name)


def _kind_of(event: Any) -> Kind:
    name = member(event, *_KINDS)
    return type(event), name if isinstance(name, str) else ""


def _text_name(event: Any) -> str:
    """Return the name of the member with the text of an event; "" if there is none."""
    for name in _TEXTS:
        found = member(event, name)
        if isinstance(found, str) and found:
            return name
    return ""


def _class_name(kind: Kind) -> str:
    return "" if issubclass(kind[0], Mapping) else kind[0].__qualname__


def _log(kind: Kind, name: str) -> None:
    """Log a line about a kind of event, once: what is shown of it, and how to change that."""
    if kind in _logged:
        return
    _logged.add(kind)
    cls = kind[0]
    text = f"event.{name}" if name else "event.text"
    shown = f"{cls.__module__}.{cls.__qualname__}{f' ({kind[1]})' if kind[1] else ''}"
    logger.warning(
        "no reader knows the streamed events of %s; %s. To choose: from %s import %s; "
        "router.stream_reader(%s, lambda event: %s)",
        shown,
        f"the texts in {name!r} of this kind are shown, and other kinds are not" if name else "this one is not shown",
        cls.__module__,
        cls.__qualname__.partition(".")[0],
        cls.__qualname__,
        text,
    )
