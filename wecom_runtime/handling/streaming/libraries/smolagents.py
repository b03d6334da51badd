"""A reader of smolagents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, Replacement, ToolCall, decoded_arguments

from .reader import LibraryReader, has, member, text_member, text_pieces

_FINAL = "final_answer"
"""The tool by which an agent answers."""


class SmolagentsReader(LibraryReader):
    """A reader of smolagents: `model.generate_stream(…)` and `agent.run(…, stream=True)`.

    What the model of an agent writes is replaced by the final answer, if that is another text.
    """

    library = "smolagents"

    def __init__(self) -> None:
        self._text = ""

    @staticmethod
    def fits(event: Any) -> bool:
        if has(event, "token_usage"):  # a part of the model's text, or a step
            return has(event, "content", "step_number", "plan")
        if has(event, "is_final_answer"):  # the output of a tool or of a step
            return True
        return type(event).__module__.startswith("smolagents.")

    def read(self, event: Any) -> Iterator[Piece]:
        if has(event, "token_usage") and has(event, "tool_calls") and has(event, "content"):
            text = text_member(event, "content")
            self._text += text
            yield from text_pieces(text)
        elif (call := member(event, "tool_call")) is not None:
            yield from _call_pieces(call)
        elif member(event, "is_final_answer") and (output := member(event, "output")) is not None:
            answer = str(output)
            if answer != self._text:
                yield Replacement(answer)


def _call_pieces(call: Any) -> Iterator[Piece]:
    name = text_member(call, "name")
    if name != _FINAL:
        yield ToolCall(name, decoded_arguments(member(call, "arguments")))
