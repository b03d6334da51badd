"""The answers of programs: JSON values, lines, and server-sent events as answers and chunks of a handler.

An answer is a text, or an object with one of the keys of `SHAPES`; one with `msgtype` is a reply for WeCom.
In a stream, each event or line is such a value, and events of model libraries and of Dify are read too.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from typing import Any, cast

from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import WeComError
from wecom_runtime.handling.streaming.pieces import Thinking, ToolCall
from wecom_runtime.handling.streaming.reading import StreamReader
from wecom_runtime.language import say

MAX_ANSWER = 1_000_000
"""Bytes of an answer, or of all events of a stream, that are read at most."""
SHAPES = "text", "markdown", "thinking", "tool", "template_card", "msgtype"
"""The keys of which an object has one."""
END_OF_STREAM = "[DONE]"


class AnswerError(WeComError):
    """An answer of a program that cannot be sent."""


def too_long() -> AnswerError:
    return AnswerError(say("the answer is longer than {most} bytes", most=MAX_ANSWER))


def answer_of(value: Any, pointer: str = "") -> Any:
    """Return an answer for the router: a text, a reply, or None for no answer.

    Args:
        value: The value from the program.
        pointer: The JSON pointer of the answer in the value, "" for the whole value.

    Raises:
        AnswerError: The value is no answer, or there is nothing at the pointer.
    """
    if pointer:
        found, value = at_pointer(value, pointer)
        if not found:
            raise AnswerError(say("the answer has nothing at {pointer}", pointer=pointer))
    if value is None or value in ("", {}):
        return None
    chunk = _chunk_of(value)
    if chunk is None or isinstance(chunk, (Thinking, ToolCall)):
        raise _unknown(value)
    if isinstance(chunk, Mapping) and "card_type" in chunk:
        return {"msgtype": "template_card", "template_card": chunk}
    return chunk


def at_pointer(value: Any, pointer: str) -> tuple[bool, Any]:
    """Return whether a JSON value has something at a JSON pointer (RFC 6901), and this."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isascii() and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return False, None
    return True, value


async def chunks_of_events(lines: AsyncIterable[bytes], pointer: str = "") -> AsyncGenerator[Any, None]:
    """Yield the chunks of server-sent events.

    Args:
        lines: The lines of the response.
        pointer: The JSON pointer of a text in each event; events that have nothing there are skipped.

    Raises:
        AnswerError: An event has an unknown shape, is named "error", or no event has a text at the pointer.
        StreamFailedError: An event of a library reports a failure.
    """
    data: list[str] = []
    name = ""
    reading = StreamedAnswer(pointer)
    async for raw in lines:
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        field, _, content = line.partition(":")
        content = content.removeprefix(" ")
        if not line and data:
            text = "\n".join(data)
            if name == "error":
                raise AnswerError(say("the program reports an error"))
            if text == END_OF_STREAM:
                data.clear()
                break
            for chunk in reading.read(text):
                yield chunk
        if not line:
            data.clear()
            name = ""
        elif field == "data":
            data.append(content)
        elif field == "event":
            name = content
    for chunk in [*(reading.read("\n".join(data)) if data else ()), *reading.end()]:
        yield chunk


async def chunks_of_lines(lines: AsyncIterable[bytes], pointer: str = "") -> AsyncGenerator[Any, None]:
    """Yield the chunks of JSON lines; arguments and errors are those of `chunks_of_events`."""
    reading = StreamedAnswer(pointer, only_json=True)
    async for raw in lines:
        if text := raw.decode("utf-8", "replace").strip():
            for chunk in reading.read(text):
                yield chunk
    for chunk in reading.end():
        yield chunk


class StreamedAnswer:
    """A reader of the values of one streaming answer.

    Args:
        pointer: The JSON pointer of a text in each value; values that have nothing there are skipped.
        only_json: Whether a text that is not JSON is an error, and not a chunk.
    """

    def __init__(self, pointer: str, *, only_json: bool = False) -> None:
        self._pointer = pointer
        self._only_json = only_json
        self._library = StreamReader(guesses=False)
        self._is_found = False

    def __repr__(self) -> str:
        return f"<StreamedAnswer at {self._pointer!r}>"

    def read(self, text: str) -> list[Any]:
        """Return the chunks in the text of an event or a line.

        Raises:
            AnswerError: Its shape is unknown.
            StreamFailedError: An event of a library reports a failure.
        """
        try:
            value: Any = decode_json(text)
        except ValueError:
            if self._only_json:
                raise AnswerError(say("a line of the answer is not JSON")) from None
            value = text
        if isinstance(value, int | float):  # a text of digits
            value = text
        return self.chunks(value)

    def chunks(self, value: Any) -> list[Any]:
        """Return the chunks in a value; see `read`."""
        if self._pointer:
            found, value = at_pointer(value, self._pointer)
            if not found or value is None:
                return []
            self._is_found = True
        if value is None or value in ("", {}):
            return []
        chunk = _chunk_of(value)
        if chunk is not None:
            return [chunk]
        pieces = self._library.read(value) if isinstance(value, dict) else None
        if pieces is None:
            raise _unknown(value)
        return list(pieces)

    def end(self) -> list[Any]:
        """Return the last chunks.

        Raises:
            AnswerError: No value had something at the pointer.
        """
        if self._pointer and not self._is_found:
            raise AnswerError(say("the answer has nothing at {pointer}", pointer=self._pointer))
        return list(self._library.end())


def _chunk_of(value: Any) -> Any:
    """Return a value of a program as a chunk of a handler; None if it has another shape."""
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping):
        return None
    fields = cast("Mapping[str, Any]", value)
    if isinstance(fields.get("msgtype"), str) or isinstance(fields.get("card_type"), str):
        return dict(fields)
    if len(fields) != 1:
        return None
    [(key, content)] = fields.items()
    if key == "template_card" and isinstance(content, Mapping):
        return dict(cast("Mapping[str, Any]", content))
    if not isinstance(content, str):
        return None
    if key == "tool":
        return ToolCall(content)
    return Thinking(content) if key == "thinking" else content if key in ("text", "markdown") else None


def _unknown(value: Any) -> AnswerError:
    """Return the error for a value of an unknown shape. It names keys, and no content."""
    if isinstance(value, Mapping):
        found = json.dumps(sorted(map(str, value))[:10], ensure_ascii=False)
    else:
        found = type(value).__name__
    return AnswerError(
        say(
            "the answer has none of the known shapes: a text, or an object with one of {shapes}; found {found} "
            "(--answer POINTER names the text in another object)",
            shapes=", ".join(SHAPES),
            found=found,
        )
    )
