"""A reader of CrewAI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import LibraryReader, PendingCalls, has, member, text_member, text_pieces


class CrewAIReader(LibraryReader):
    """A reader of CrewAI: `Crew(…, stream=True).kickoff()`."""

    library = "CrewAI"

    def __init__(self) -> None:
        self._calls = PendingCalls()

    @staticmethod
    def fits(event: Any) -> bool:
        return has(event, "chunk_type") and has(event, "agent_role")

    def read(self, event: Any) -> Iterator[Piece]:
        text = text_member(event, "content")
        call = member(event, "tool_call")
        if call is not None:
            self._calls.add(member(call, "index"), member(call, "tool_id"), member(call, "tool_name"), text)
            return
        yield from self._calls.pop_all()
        yield from text_pieces(text)

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()
