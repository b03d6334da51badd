"""Readers of OpenAI's libraries, and of the many services with the same API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece, Thinking, ToolCall, decoded_arguments

from .reader import (
    LibraryReader,
    PendingCalls,
    block_pieces,
    failure_of,
    has,
    items,
    member,
    refusal_notice,
    text_member,
    text_pieces,
    thinking_pieces,
)

_CHAT_EVENT = re.compile(r"(chunk|(content|refusal|tool_calls\.function\.arguments|logprobs\.\w+)\.(delta|done))\Z")


class ChatCompletionsReader(LibraryReader):
    """A reader of chat completions, of compatible APIs, and of completions of text."""

    library = "OpenAI chat completions"

    def __init__(self) -> None:
        self._calls = PendingCalls()
        self._has_text = False

    @staticmethod
    def fits(event: Any) -> bool:
        if isinstance(member(event, "choices"), list):
            return True
        if text_member(event, "object").endswith("completion.chunk"):
            return True
        return _CHAT_EVENT.match(text_member(event, "type")) is not None

    def read(self, event: Any) -> Iterator[Piece]:
        if text_member(event, "type"):  # an event of `chat.completions.stream()`; the other ones repeat its chunks
            event = member(event, "chunk")
        if (error := member(event, "error")) is not None:
            raise failure_of(error, library=self.library)
        for choice in items(event, "choices")[:1]:
            yield from self._read_choice(choice)

    def _read_choice(self, choice: Any) -> Iterator[Piece]:
        delta = member(choice, "delta")
        reasoning = text_member(delta, "reasoning_content") or text_member(delta, "reasoning")
        yield from thinking_pieces(reasoning)
        for piece in (
            *block_pieces(member(delta, "content")),
            *text_pieces(text_member(delta, "refusal")),
            *text_pieces(text_member(choice, "text")),
        ):
            self._has_text = True
            yield piece
        for position, call in enumerate(items(delta, "tool_calls")):
            index = member(call, "index")
            function = member(call, "function")
            self._calls.add(
                position if index is None else index,
                member(call, "id"),
                member(function, "name"),
                member(function, "arguments"),
            )
        if (function := member(delta, "function_call")) is not None:
            self._calls.add("function", None, member(function, "name"), member(function, "arguments"))
        if reason := text_member(choice, "finish_reason"):
            yield from self._calls.pop_all()
            if reason == "content_filter" and not self._has_text:
                yield refusal_notice()
            self._has_text = False

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()


class ResponsesReader(LibraryReader):
    """A reader of OpenAI's Responses API."""

    library = "OpenAI Responses"

    @staticmethod
    def fits(event: Any) -> bool:
        kind = text_member(event, "type")
        return kind.startswith("response.") or (kind == "error" and has(event, "message", "code"))

    def read(self, event: Any) -> Iterator[Piece]:
        kind = text_member(event, "type")
        if kind in ("response.output_text.delta", "response.refusal.delta"):
            yield from text_pieces(text_member(event, "delta"))
        elif kind in ("response.reasoning_text.delta", "response.reasoning_summary_text.delta"):
            yield from thinking_pieces(text_member(event, "delta"))
        elif kind == "response.reasoning_summary_part.added":
            if member(event, "summary_index"):
                yield Thinking("\n\n")
        elif kind == "response.output_item.done":
            yield from _call_of(member(event, "item"))
        elif kind == "error":
            raise failure_of(event, library=self.library)
        elif kind == "response.failed":
            raise failure_of(member(member(event, "response"), "error"), library=self.library)


def _call_of(item: Any) -> Iterator[ToolCall]:
    """Yield the tool call in an item, also a call of a tool of the service such as `web_search_call`."""
    kind = text_member(item, "type")
    if kind.endswith("_call"):
        name = text_member(item, "name") or kind.removesuffix("_call")
        yield ToolCall(name, decoded_arguments(member(item, "arguments", "input", "action", "code", "queries")))


class OpenAIAgentsReader(LibraryReader):
    """A reader of openai-agents, whose events contain those of the Responses API."""

    library = "openai-agents"

    def __init__(self) -> None:
        self._responses = ResponsesReader()

    @staticmethod
    def fits(event: Any) -> bool:
        return text_member(event, "type") in (
            "raw_response_event",
            "run_item_stream_event",
            "agent_updated_stream_event",
        )

    def read(self, event: Any) -> Iterator[Piece]:
        if text_member(event, "type") == "raw_response_event":  # the events of items repeat the raw ones
            yield from self._responses.read(member(event, "data"))
