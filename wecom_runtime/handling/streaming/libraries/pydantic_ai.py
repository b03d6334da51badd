"""A reader of pydantic-ai."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, member, text_member, text_pieces, thinking_pieces


class PydanticAIReader(LibraryReader):
    """A reader of the events of pydantic-ai: `run_stream_events()`, and the `event_stream_handler` of a run."""

    library = "pydantic-ai"

    def __init__(self) -> None:
        self._calls: set[str] = set()
        """Ids of tool calls. The call of a tool that waits for an approval is repeated when the run continues."""

    @staticmethod
    def fits(event: Any) -> bool:
        return text_member(event, "event_kind") != ""

    def read(self, event: Any) -> Iterator[Piece]:
        kind = text_member(event, "event_kind")
        part = member(event, "part")
        if kind == "part_start":
            yield from _content(text_member(part, "part_kind"), text_member(part, "content"))
        elif kind == "part_delta":
            delta = member(event, "delta")
            yield from _content(text_member(delta, "part_delta_kind"), text_member(delta, "content_delta"))
        elif kind == "function_tool_call" or (
            # a tool of the model's service
            kind == "part_end" and text_member(part, "part_kind") == "builtin-tool-call"
        ):
            call_id = text_member(part, "tool_call_id")
            if not call_id or call_id not in self._calls:
                self._calls.add(call_id)
                yield ToolCall(text_member(part, "tool_name"), decoded_arguments(member(part, "args")))


def _content(kind: str, content: str) -> Iterator[Piece]:
    if kind == "text":
        yield from text_pieces(content)
    elif kind == "thinking":
        yield from thinking_pieces(content)
