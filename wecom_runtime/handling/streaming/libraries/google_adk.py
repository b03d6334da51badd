"""A reader of Google ADK."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.errors import StreamFailedError
from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, has, items, member, text_member, text_pieces, thinking_pieces


class GoogleADKReader(LibraryReader):
    """A reader of Google ADK: `runner.run_async(…)`, with or without `StreamingMode.SSE`."""

    library = "Google ADK"

    def __init__(self) -> None:
        self._has_parts = False
        """Whether the text so far came in parts, which the next complete event repeats."""

    @staticmethod
    def fits(event: Any) -> bool:
        return has(event, "invocation_id", "invocationId") and has(event, "author")

    def read(self, event: Any) -> Iterator[Piece]:
        code = member(event, "error_code", "errorCode")
        if code is not None and not items(member(event, "content"), "parts"):
            raise StreamFailedError(self.library, str(code), text_member(event, "error_message", "errorMessage"))
        is_part = bool(member(event, "partial"))
        for part in items(member(event, "content"), "parts"):
            text = text_member(part, "text")
            if is_part or not self._has_parts:
                yield from thinking_pieces(text) if member(part, "thought") else text_pieces(text)
            call = member(part, "function_call", "functionCall")
            if call is not None and not is_part:
                yield ToolCall(text_member(call, "name"), decoded_arguments(member(call, "args")))
        self._has_parts = is_part
