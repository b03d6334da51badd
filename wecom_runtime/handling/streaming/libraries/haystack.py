"""A reader of Haystack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import LibraryReader, PendingCalls, has, items, member, text_member, text_pieces, thinking_pieces


class HaystackReader(LibraryReader):
    """A reader of Haystack: the chunks that a generator or an agent passes to `streaming_callback`."""

    library = "Haystack"

    def __init__(self) -> None:
        self._calls = PendingCalls()

    @staticmethod
    def fits(event: Any) -> bool:
        return has(event, "component_info") and has(event, "content")

    def read(self, event: Any) -> Iterator[Piece]:
        yield from thinking_pieces(text_member(member(event, "reasoning"), "reasoning_text"))
        for call in items(event, "tool_calls"):
            self._calls.add(
                member(call, "index"), member(call, "id"), member(call, "tool_name"), member(call, "arguments")
            )
        if member(event, "finish_reason") is not None or member(event, "tool_call_result") is not None:
            yield from self._calls.pop_all()
        if member(event, "tool_call_result") is None:
            yield from text_pieces(text_member(event, "content"))

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()
