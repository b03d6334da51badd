"""A reader of Anthropic's messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import (
    LibraryReader,
    PendingCalls,
    failure_of,
    has,
    member,
    refusal_notice,
    text_member,
    text_pieces,
    thinking_pieces,
)

_EVENTS = frozenset(
    {
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
        "ping",
    }
)
_HELPER_EVENTS = frozenset({"text", "thinking", "input_json", "citation", "signature", "compaction"})
"""Events of `messages.stream()` that repeat the ones of the API."""


class AnthropicReader(LibraryReader):
    """A reader of Anthropic's messages: `messages.create(stream=True)` and `messages.stream()`."""

    library = "Anthropic messages"

    def __init__(self) -> None:
        self._calls = PendingCalls()
        self._has_text = False

    @staticmethod
    def fits(event: Any) -> bool:
        kind = text_member(event, "type")
        return (
            kind in _EVENTS
            or (kind == "error" and member(event, "error") is not None)
            or (kind in _HELPER_EVENTS and has(event, "snapshot", "signature"))
        )

    def read(self, event: Any) -> Iterator[Piece]:
        kind = text_member(event, "type")
        index = member(event, "index")
        if kind == "content_block_start":
            block = member(event, "content_block")
            yield from self._text(text_member(block, "text"))
            yield from thinking_pieces(text_member(block, "thinking"))
            if text_member(block, "type").endswith("tool_use"):
                self._calls.add(index, None, member(block, "name"), member(block, "input"))
        elif kind == "content_block_delta":
            delta = member(event, "delta")
            yield from self._text(text_member(delta, "text"))
            yield from thinking_pieces(text_member(delta, "thinking"))
            if text_member(delta, "type") == "input_json_delta":
                self._calls.add(index, None, None, member(delta, "partial_json"))
        elif kind == "content_block_stop":
            yield from self._calls.pop(index)
        elif kind == "message_delta" and text_member(member(event, "delta"), "stop_reason") == "refusal":
            if not self._has_text:
                yield refusal_notice()
        elif kind == "message_start":
            self._has_text = False
        elif kind == "error":
            raise failure_of(member(event, "error"), library=self.library)

    def _text(self, text: str) -> Iterator[Piece]:
        self._has_text = self._has_text or bool(text)
        return text_pieces(text)

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()
