"""A reader of google-genai."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import LibraryReader, has, items, member, refusal_notice, text_member, text_pieces, thinking_pieces

_REFUSALS = frozenset({"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "MODEL_ARMOR"})


class GoogleReader(LibraryReader):
    """A reader of google-genai: `generate_content_stream()`."""

    library = "google-genai"

    def __init__(self) -> None:
        self._has_text = False

    @staticmethod
    def fits(event: Any) -> bool:
        return has(event, "candidates", "usage_metadata", "usageMetadata", "prompt_feedback", "promptFeedback")

    def read(self, event: Any) -> Iterator[Piece]:
        blocked = member(member(event, "prompt_feedback", "promptFeedback"), "block_reason", "blockReason")
        for candidate in items(event, "candidates")[:1]:
            for part in items(member(candidate, "content"), "parts"):
                yield from self._read_part(part)
            reason = member(candidate, "finish_reason", "finishReason")
            blocked = blocked or (reason if reason in _REFUSALS else None)
        if blocked and not self._has_text:
            yield refusal_notice()

    def _read_part(self, part: Any) -> Iterator[Piece]:
        text = text_member(part, "text")
        if member(part, "thought"):
            yield from thinking_pieces(text)
        else:
            self._has_text = self._has_text or bool(text)
            yield from text_pieces(text)
        if (call := member(part, "function_call", "functionCall")) is not None:
            yield ToolCall(text_member(call, "name"), decoded_arguments(member(call, "args")))
        if (code := member(part, "executable_code", "executableCode")) is not None:
            yield ToolCall("code_execution", {"code": text_member(code, "code")})
