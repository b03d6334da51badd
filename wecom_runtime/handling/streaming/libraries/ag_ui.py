"""A reader of the Agent User Interaction Protocol."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import LibraryReader, PendingCalls, failure_of, member, text_member, text_pieces, thinking_pieces

_EVENT = re.compile(
    r"(TEXT_MESSAGE|TOOL_CALL|STATE|MESSAGES|ACTIVITY|RUN|STEP|THINKING|REASONING|SUBAGENT)_[A-Z_]+\Z|RAW\Z|CUSTOM\Z"
)


class AGUIReader(LibraryReader):
    """A reader of the events of AG-UI."""

    library = "AG-UI"

    def __init__(self) -> None:
        self._calls = PendingCalls()
        self._call: object = None

    @staticmethod
    def fits(event: Any) -> bool:
        return _EVENT.match(text_member(event, "type")) is not None

    def read(self, event: Any) -> Iterator[Piece]:
        kind, delta = text_member(event, "type"), text_member(event, "delta")
        call = member(event, "tool_call_id", "toolCallId")
        if not kind.startswith("TOOL_CALL"):
            yield from self._calls.pop_all()
        if kind in ("TEXT_MESSAGE_CONTENT", "TEXT_MESSAGE_CHUNK"):
            yield from text_pieces(delta)
        elif kind in ("REASONING_MESSAGE_CONTENT", "REASONING_MESSAGE_CHUNK", "THINKING_TEXT_MESSAGE_CONTENT"):
            yield from thinking_pieces(delta)
        elif kind in ("TOOL_CALL_START", "TOOL_CALL_ARGS", "TOOL_CALL_CHUNK"):
            self._call = call = self._call if call is None else call
            self._calls.add(call, None, member(event, "tool_call_name", "toolCallName"), delta)
        elif kind in ("TOOL_CALL_END", "TOOL_CALL_RESULT"):
            yield from self._calls.pop(call)
        elif kind == "RUN_ERROR":
            raise failure_of(event, library=self.library)

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()
