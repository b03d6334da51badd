"""A reader of agno."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.errors import StreamFailedError
from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, has, member, text_member, text_pieces, thinking_pieces


class AgnoReader(LibraryReader):
    """A reader of agno: `agent.run(…, stream=True)` and `team.run(…, stream=True)`, also with `stream_events`."""

    library = "agno"

    @staticmethod
    def fits(event: Any) -> bool:
        return text_member(event, "event") != "" and has(event, "run_id") and has(event, "session_id")

    def read(self, event: Any) -> Iterator[Piece]:
        kind = text_member(event, "event").removeprefix("Team")
        if kind in ("RunContent", "ReasoningContentDelta"):
            yield from thinking_pieces(text_member(event, "reasoning_content"))
        if kind == "RunContent":
            yield from text_pieces(text_member(event, "content"))
        elif kind == "ToolCallStarted":
            tool = member(event, "tool")
            yield ToolCall(text_member(tool, "tool_name"), decoded_arguments(member(tool, "tool_args")))
        elif kind == "RunError":
            code = text_member(event, "error_type", "error_id")
            raise StreamFailedError(self.library, code, text_member(event, "content"))
