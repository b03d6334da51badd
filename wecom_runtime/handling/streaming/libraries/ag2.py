"""A reader of AG2."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, member, text_member, text_pieces, thinking_pieces

_PACKAGE = "ag2."
_CALLS = ("ToolCallEvent", "BuiltinToolCallEvent")


class AG2Reader(LibraryReader):
    """A reader of AG2: the events of `run.stream.join()`, as objects or serialized, with or without streaming."""

    library = "AG2"

    def __init__(self) -> None:
        self._has_chunks = False
        """Whether the text so far came in chunks, which the next message repeats."""

    @staticmethod
    def fits(event: Any) -> bool:
        return _class_of(event).startswith(_PACKAGE)

    def read(self, event: Any) -> Iterator[Piece]:
        kind = _class_of(event).rpartition(".")[2]
        if kind == "ModelReasoning":
            yield from thinking_pieces(text_member(event, "content"))
        elif kind in _CALLS:
            yield ToolCall(text_member(event, "name"), decoded_arguments(member(event, "arguments")))
        elif kind == "ModelMessageChunk":
            self._has_chunks = True
            yield from text_pieces(text_member(event, "content"))
        elif kind == "ModelMessage":
            if not self._has_chunks:
                yield from text_pieces(text_member(event, "content"))
            self._has_chunks = False


def _class_of(event: Any) -> str:
    """Return the qualified name of the class of an event, which a serialized event contains."""
    return text_member(event, "__event__") or f"{type(event).__module__}.{type(event).__qualname__}"
