"""A reader of AutoGen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, has, items, member, text_member, text_pieces, thinking_pieces

_CHUNK, _CALLS, _TEXT = "ModelClientStreamingChunkEvent", "ToolCallRequestEvent", "TextMessage"
_START, _END = "<think>", "</think>"
"""The tags that AutoGen puts around the thinking of a model."""


class AutoGenReader(LibraryReader):
    """A reader of AutoGen: `agent.run_stream(…)` and `team.run_stream(…)`, with or without `model_client_stream`."""

    library = "AutoGen"

    def __init__(self) -> None:
        self._is_thinking = False
        self._has_chunks = False
        """Whether the text so far came in chunks, which the next message repeats."""

    @staticmethod
    def fits(event: Any) -> bool:
        if has(event, "source") and has(event, "models_usage"):
            return True
        return has(event, "messages") and has(event, "stop_reason")

    def read(self, event: Any) -> Iterator[Piece]:
        kind = text_member(event, "type")
        if kind == _CHUNK:
            self._has_chunks = True
            yield from self._read_chunk(text_member(event, "content"))
        elif kind == _CALLS:
            for call in items(event, "content"):
                yield ToolCall(text_member(call, "name"), decoded_arguments(member(call, "arguments")))
        elif kind == _TEXT and text_member(event, "source") != "user":
            if not self._has_chunks:
                yield from text_pieces(text_member(event, "content"))
            self._has_chunks = False

    def _read_chunk(self, text: str) -> Iterator[Piece]:
        while text:
            before, tag, text = text.partition(_END if self._is_thinking else _START)
            yield from thinking_pieces(before) if self._is_thinking else text_pieces(before)
            if tag:
                self._is_thinking = not self._is_thinking
