"""A reader of Ollama."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, failure_of, has, items, member, text_member, text_pieces, thinking_pieces


class OllamaReader(LibraryReader):
    """A reader of Ollama: `chat(stream=True)` and `generate(stream=True)`."""

    library = "Ollama"

    @staticmethod
    def fits(event: Any) -> bool:
        if has(event, "done") and has(event, "message", "response"):
            return True
        return isinstance(event, dict) and set(event) == {"error"}  # pyright: ignore[reportUnknownArgumentType]

    def read(self, event: Any) -> Iterator[Piece]:
        if (error := member(event, "error")) is not None:
            raise failure_of(error, library=self.library)
        message = member(event, "message")
        yield from thinking_pieces(text_member(message, "thinking") or text_member(event, "thinking"))
        yield from text_pieces(text_member(message, "content") or text_member(event, "response"))
        for call in items(message, "tool_calls"):
            function = member(call, "function")
            yield ToolCall(text_member(function, "name"), decoded_arguments(member(function, "arguments")))
