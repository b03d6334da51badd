"""A reader of Dify."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, Replacement, ToolCall, decoded_arguments

from .reader import LibraryReader, failure_of, has, member, text_member, text_pieces

_EVENT = re.compile(r"(?!on_)[a-z]+(_[a-z]+)*\Z")


class DifyReader(LibraryReader):
    """A reader of the events of Dify's chats, agents, completions and workflows."""

    library = "Dify"

    def __init__(self) -> None:
        self._thoughts: set[object] = set()
        """Ids of the thoughts whose tool call was read; an event of a thought is repeated with the result."""

    @staticmethod
    def fits(event: Any) -> bool:
        kind = text_member(event, "event")
        if not kind or _EVENT.match(kind) is None:
            return False
        return kind in ("ping", "error") or has(event, "task_id", "conversation_id", "message_id", "workflow_run_id")

    def read(self, event: Any) -> Iterator[Piece]:
        kind, data = text_member(event, "event"), member(event, "data")
        if kind in ("message", "agent_message"):
            yield from text_pieces(text_member(event, "answer"))
        elif kind == "text_chunk":
            yield from text_pieces(text_member(data, "text"))
        elif kind in ("message_replace", "text_replace"):
            yield Replacement(text_member(event, "answer") or text_member(data, "text"))
        elif kind == "agent_thought":
            yield from self._read_thought(event)
        elif kind == "error":
            raise failure_of(event, library=self.library)
        elif kind == "workflow_finished" and text_member(data, "status") == "failed":
            raise failure_of(text_member(data, "error"), library=self.library)

    def _read_thought(self, event: Any) -> Iterator[Piece]:
        # The thought itself is repeated from the messages.
        tools = text_member(event, "tool")
        thought = member(event, "id", "position")
        if not tools or thought in self._thoughts:
            return
        self._thoughts.add(thought)
        arguments = decoded_arguments(member(event, "tool_input"))
        for name in tools.split(";"):
            own: Any = member(arguments, name) if has(arguments, name) else arguments
            yield ToolCall(name, decoded_arguments(own))
