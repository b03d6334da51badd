"""A reader of DashScope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import (
    LibraryReader,
    PendingCalls,
    failure_of,
    has,
    items,
    member,
    text_member,
    text_pieces,
    thinking_pieces,
)

_OK = 200
_DECIDING_GROWTHS = 2


class DashScopeReader(LibraryReader):
    """A reader of DashScope: `Generation`, `MultiModalConversation` and `Application`, incremental or not."""

    library = "DashScope"

    def __init__(self) -> None:
        self._request: object = None
        self._text = RepeatedText()
        self._thinking = RepeatedText()
        self._calls = PendingCalls()
        self._arguments: dict[object, RepeatedText] = {}

    @staticmethod
    def fits(event: Any) -> bool:
        return has(event, "request_id") and has(event, "output", "status_code", "code")

    def read(self, event: Any) -> Iterator[Piece]:
        status = member(event, "status_code")
        if (isinstance(status, int) and status != _OK) or (text_member(event, "code") and not member(event, "output")):
            raise failure_of(event, library=self.library)
        request, output = member(event, "request_id"), member(event, "output")
        if request != self._request:
            yield from self.end()
            self._request, self._text, self._thinking = request, RepeatedText(), RepeatedText()
        choice = next(iter(items(output, "choices")), None)
        message = member(choice, "message")
        yield from thinking_pieces(self._thinking.add(text_member(message, "reasoning_content")))
        text = _text_of(member(message, "content")) or text_member(output, "text")
        yield from text_pieces(self._text.add(text))
        for position, call in enumerate(items(message, "tool_calls")):
            self._add_call(position, call)
        if text_member(choice, "finish_reason") not in ("", "null"):
            yield from self.end()

    def _add_call(self, position: int, call: Any) -> None:
        function, index = member(call, "function"), member(call, "index")
        key = position if index is None else index
        arguments = self._arguments.setdefault(key, RepeatedText())
        self._calls.add(key, None, member(function, "name"), arguments.add(text_member(function, "arguments")))

    def end(self) -> Iterator[Piece]:
        yield from thinking_pieces(self._thinking.end())
        yield from text_pieces(self._text.end())
        for key, arguments in self._arguments.items():
            self._calls.add(key, None, None, arguments.end())
        self._arguments.clear()
        yield from self._calls.pop_all()


class RepeatedText:
    """A text whose chunks either follow each other, or repeat all of the previous text, as the request was configured.

    Some chunks can be of either kind, such as "ha" and "haha". They are held until a later chunk, or the end, decides.
    """

    def __init__(self) -> None:
        self._last = ""
        """The last chunk that is not empty."""
        self._shown = 0
        """The number of characters that `add` has returned, if chunks repeat the text."""
        self._held: list[str] = []
        self._growths = 0
        """The number of chunks that extend the previous one."""
        self._repeats: bool | None = None
        """Whether chunks repeat the previous text; None if that is unknown."""

    def add(self, chunk: str) -> str:
        """Return the new text in a chunk, as far as it is known."""
        if self._repeats is False:
            return chunk
        if not self._last:
            self._last, self._shown = chunk, len(chunk)
            return chunk
        if self._repeats is None and (not chunk or not chunk.startswith(self._last)):
            self._repeats = False
            return "".join(self._held) + chunk
        if not chunk.startswith(self._last):  # a new text
            self._last, self._shown = chunk, len(chunk)
            return chunk
        self._growths += len(chunk) > len(self._last)
        self._last = chunk
        self._held.append(chunk)
        self._repeats = self._repeats or self._growths >= _DECIDING_GROWTHS or None
        return self.end() if self._repeats else ""

    def end(self) -> str:
        """Return the text that was held."""
        if self._repeats is False:
            return ""
        held, self._shown = self._last[self._shown :], len(self._last)
        self._held.clear()
        return held


def _text_of(content: Any) -> str:
    if isinstance(content, list):
        return "".join(text_member(part, "text") for part in content)
    return content if isinstance(content, str) else ""
