"""A reader of Strands Agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, failure_of, has, items, member, text_member, text_pieces, thinking_pieces

_OWN = "init_event_loop", "start_event_loop", "event_loop_cycle_id", "force_stop", "current_tool_use"
"""The members that only events of Strands have."""
_RAW = "messageStart", "contentBlockStart", "contentBlockDelta", "contentBlockStop", "messageStop", "metadata"
"""The events of the model, which the other events repeat."""


class StrandsReader(LibraryReader):
    """A reader of Strands Agents: `agent.stream_async(…)`."""

    library = "Strands"

    @staticmethod
    def fits(event: Any) -> bool:
        if has(event, *_OWN) or has(member(event, "event"), *_RAW) or member(event, "start") is True:
            return True
        return bool(items(member(event, "message"), "content")) or has(member(event, "result"), "stop_reason")

    def read(self, event: Any) -> Iterator[Piece]:
        yield from thinking_pieces(text_member(event, "reasoningText"))
        yield from text_pieces(text_member(event, "data"))
        for block in items(member(event, "message"), "content"):
            if (call := member(block, "toolUse")) is not None:
                yield ToolCall(text_member(call, "name"), decoded_arguments(member(call, "input")))
        if member(event, "force_stop"):
            raise failure_of(text_member(event, "force_stop_reason"), library=self.library)
