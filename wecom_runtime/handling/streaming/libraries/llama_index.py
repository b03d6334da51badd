"""A reader of LlamaIndex."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, has, member, text_member, text_pieces, thinking_pieces

_MODULES = "llama_index.", "workflows."


class LlamaIndexReader(LibraryReader):
    """A reader of LlamaIndex: `agent.run(…).stream_events()`, `llm.stream_chat(…)` and `llm.stream_complete(…)`."""

    library = "LlamaIndex"

    @staticmethod
    def fits(event: Any) -> bool:
        if has(event, "current_agent_name") or (has(event, "tool_kwargs") and has(event, "tool_id")):
            return True
        return type(event).__module__.startswith(_MODULES)

    def read(self, event: Any) -> Iterator[Piece]:
        yield from thinking_pieces(text_member(event, "thinking_delta"))
        yield from text_pieces(text_member(event, "delta"))
        if has(event, "tool_kwargs") and not has(event, "tool_output"):
            yield ToolCall(text_member(event, "tool_name"), decoded_arguments(member(event, "tool_kwargs")))
