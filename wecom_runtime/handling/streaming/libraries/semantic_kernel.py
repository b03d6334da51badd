"""A reader of Semantic Kernel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import LibraryReader, PendingCalls, has, items, member, text_member, text_pieces, thinking_pieces


class SemanticKernelReader(LibraryReader):
    """A reader of Semantic Kernel: `agent.invoke_stream(…)` and the streams of its chat services."""

    library = "Semantic Kernel"

    def __init__(self) -> None:
        self._calls = PendingCalls()

    @staticmethod
    def fits(event: Any) -> bool:
        return _is_content(event) or _is_content(member(event, "message"))

    def read(self, event: Any) -> Iterator[Piece]:
        for item in items(event if _is_content(event) else member(event, "message"), "items"):
            kind, text = text_member(item, "content_type"), text_member(item, "text")
            if "reasoning" in kind:
                yield from thinking_pieces(text)
            elif kind == "function_call":
                self._calls.add(
                    member(item, "index"), member(item, "id"), member(item, "name"), member(item, "arguments")
                )
            elif "text" in kind:
                yield from self._calls.pop_all()
                yield from text_pieces(text)

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()


def _is_content(value: Any) -> bool:
    return has(value, "choice_index") and has(value, "items")
