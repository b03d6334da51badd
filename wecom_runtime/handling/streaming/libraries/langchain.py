"""Readers of LangChain's messages and LangGraph's stream modes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from wecom_runtime.handling.streaming.pieces import Piece, ToolCall, decoded_arguments

from .reader import (
    LibraryReader,
    PendingCalls,
    block_pieces,
    failure_of,
    has,
    items,
    member,
    text_member,
    thinking_pieces,
)

_CHUNK = "AIMessageChunk"
_MESSAGES = frozenset(
    {
        _CHUNK,
        "ai",
        "human",
        "HumanMessageChunk",
        "system",
        "SystemMessageChunk",
        "tool",
        "ToolMessageChunk",
        "function",
        "FunctionMessageChunk",
        "remove",
        "chat",
        "ChatMessageChunk",
    }
)
_PAIR = 2


class LangChainReader(LibraryReader):
    """A reader of LangChain: the messages of `stream()` and `astream()`, and the events of `astream_events()`."""

    library = "LangChain"

    def __init__(self) -> None:
        self._calls = PendingCalls()
        self._chunk_id: object = None
        self._chunk_ids: set[object] = set()
        """Ids of the messages that arrived in chunks, and are repeated as a whole by some graphs."""

    @staticmethod
    def fits(event: Any) -> bool:
        if text_member(event, "type") in _MESSAGES and has(event, "content"):
            return True
        return text_member(event, "event").startswith("on_")

    def read(self, event: Any) -> Iterator[Piece]:
        if kind := text_member(event, "event"):
            if kind in ("on_chat_model_stream", "on_llm_stream"):
                chunk = member(member(event, "data"), "chunk")
                yield from block_pieces(chunk if isinstance(chunk, str) else None)
                yield from self._read_message(chunk)
            return
        yield from self._read_message(event)

    def _read_message(self, message: Any) -> Iterator[Piece]:
        kind, message_id = text_member(message, "type"), member(message, "id")
        is_chunk = kind == _CHUNK
        if not is_chunk or message_id != self._chunk_id:
            yield from self._calls.pop_all()
        if is_chunk:
            self._chunk_id = message_id
            self._chunk_ids.add(message_id)
        elif kind != "ai" or message_id in self._chunk_ids:
            if kind == "" and isinstance(text := member(message, "text"), str):  # a chunk of a model without messages
                yield from block_pieces(text)
            return
        yield from thinking_pieces(text_member(member(message, "additional_kwargs"), "reasoning_content"))
        yield from block_pieces(member(message, "content"))
        if not is_chunk:
            for call in items(message, "tool_calls"):
                yield ToolCall(text_member(call, "name"), decoded_arguments(member(call, "args")))
            return
        for position, call in enumerate(items(message, "tool_call_chunks")):
            index = member(call, "index")
            self._calls.add(
                position if index is None else index, member(call, "id"), member(call, "name"), member(call, "args")
            )
        if text_member(message, "chunk_position") == "last":
            yield from self._calls.pop_all()

    def end(self) -> Iterator[Piece]:
        return self._calls.pop_all()


class LangGraphReader(LibraryReader):
    """A reader of LangGraph: the stream mode "messages", alone, among others, with subgraphs, and of its server."""

    library = "LangGraph"

    def __init__(self) -> None:
        self._messages = LangChainReader()

    @staticmethod
    def fits(event: Any) -> bool:
        if isinstance(event, tuple):
            return True
        # version="v2" of `stream()`
        return text_member(event, "type") != "" and has(event, "ns")

    def read(self, event: Any) -> Iterator[Piece]:
        mode, data = _mode_and_data(event)
        if mode == "error":
            raise failure_of(data, library=self.library)
        if not mode.startswith("messages") or not isinstance(data, list | tuple):
            return
        pair = cast("list[Any]", data)
        if len(pair) == _PAIR and LangChainReader.fits(pair[0]):
            yield from self._messages.read(pair[0])

    def end(self) -> Iterator[Piece]:
        return self._messages.end()


def _mode_and_data(event: Any) -> tuple[str, Any]:
    """Return the stream mode of an event, and its data."""
    if not isinstance(event, tuple):
        return text_member(event, "type"), member(event, "data")
    if hasattr(event, "_fields"):  # a part of the server's stream
        mode = text_member(event, "event").partition("|")[0]
        return ("" if "/" in mode else mode), member(event, "data")
    parts: tuple[Any, ...] = event
    if parts and isinstance(parts[0], tuple):  # the namespace of a subgraph
        parts = parts[1:] if len(parts) > _PAIR else parts[1]
    if len(parts) == _PAIR and isinstance(parts[0], str):
        return parts[0], parts[1]
    return "messages", parts
