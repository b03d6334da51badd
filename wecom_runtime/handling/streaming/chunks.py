"""The chunks that a handler yields (text, thinking, feedback, cards, chunks of LLM clients), and their whole text."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard, cast

from wecom_runtime.callbacks.reply import Reply
from wecom_runtime.data.splitting import shorten
from wecom_runtime.data.text import utf8_size
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

ChunkStream: TypeAlias = "Iterator[Any] | AsyncIterator[Any]"
"""The chunks of one answer."""


class Thinking(str):
    """A text chunk that shows how the answer is found. The client folds it away.

    yield Thinking("The user asks for the weather …")
    """

    __slots__ = ()


class Feedback:
    """A chunk that lets members rate the answer. Yield it before any text.

    Args:
        id: Your id of the answer, which the feedback event contains.
    """

    __slots__ = ("id",)

    def __init__(self, id: str) -> None:
        self.id = id


class Pictures:
    """A chunk with the pictures at the end of an answer.

    Args:
        items: The pictures, as in the reply.
    """

    __slots__ = ("items",)

    def __init__(self, items: list[Any]) -> None:
        self.items = items


_COMPLETE_ANSWERS = (str, bytes, list, tuple, Mapping)
"""The iterable types of answers that are not streams."""


def is_stream(value: object) -> TypeGuard[ChunkStream]:
    """Return whether the result of a handler is a stream: a generator, asynchronous or not, or one of an LLM client."""
    if isinstance(value, _COMPLETE_ANSWERS):
        return False
    return inspect.isasyncgen(value) or hasattr(value, "__aiter__") or isinstance(value, Iterator)


def chunk_texts(chunk: Any) -> list[tuple[str, bool]] | None:
    """Return the texts in a chunk, each with whether it is thinking; None for a chunk without text.

    Chunks of the OpenAI format, which most LLM clients use, are read as objects and as mappings:
    `choices[0].delta.content` and `reasoning_content`.
    """
    if chunk is None:
        return []
    if isinstance(chunk, str):
        return [(str(chunk), isinstance(chunk, Thinking))]
    choices = _member(chunk, "choices")
    if not isinstance(choices, list):
        return None
    found: list[tuple[str, bool]] = []
    for choice in choices[:1]:
        delta = _member(choice, "delta")
        for name, is_thinking in (("reasoning_content", True), ("content", False)):
            if isinstance(text := _member(delta, name), str):
                found.append((text, is_thinking))
    return found


def _member(owner: Any, name: str) -> Any:
    return cast("Mapping[str, Any]", owner).get(name) if isinstance(owner, Mapping) else getattr(owner, name, None)


def chunk_card(chunk: Any) -> dict[str, Any]:
    """Return the card in a chunk, which is the card itself or a reply with one.

    Raises:
        InvalidArgumentError: The chunk is something else.
    """
    from wecom_runtime.data.conversion import unstructure
    from wecom_runtime.data.models import Model

    if isinstance(chunk, Reply):
        chunk = json.loads(chunk.render())
    elif isinstance(chunk, Model):
        chunk = unstructure(chunk)
    if not isinstance(chunk, Mapping):
        raise InvalidArgumentError(
            say(
                "a handler that streams yields text, Thinking, Feedback or a card; not a {kind}",
                kind=type(chunk).__name__,
            )
        )
    card = cast("Mapping[str, Any]", chunk)
    inner = card.get(str(card.get("msgtype")))
    return dict(cast("Mapping[str, Any]", inner) if isinstance(inner, Mapping) else card)


_THINK_START = "<think>"
_THINK_END = "</think>\n"


class StreamText:
    """The accumulated chunks of an answer: one text, and a card, pictures and a feedback id.

    Args:
        max_bytes: The longest text that can be shown, in bytes of UTF-8; None for no limit.
    """

    def __init__(self, max_bytes: int | None = None) -> None:
        self._max_bytes = max_bytes
        self._parts: list[str] = []
        self._answer_parts: list[str] = []
        self._thinking_parts: list[str] = []
        self._is_thinking = False
        self.size = 0
        """The bytes of the whole text."""
        self.note = ""
        """A final paragraph of the library."""
        self.feedback: str | None = None
        self.card: dict[str, Any] | None = None
        self.pictures: list[Any] | None = None

    def add(self, chunk: Any) -> None:
        """Add a chunk: text, `Thinking`, `Feedback`, a card, or a chunk of an LLM client.

        Raises:
            InvalidArgumentError: The chunk is something else.
        """
        if isinstance(chunk, Feedback):
            self.feedback = chunk.id
            return
        if isinstance(chunk, Pictures):
            self.pictures = chunk.items
            return
        texts = chunk_texts(chunk)
        if texts is None:
            self.card = chunk_card(chunk)
            return
        for text, is_thinking in texts:
            self._append(text, is_thinking)

    @property
    def is_too_long(self) -> bool:
        """Whether the text is longer than can be shown."""
        closing = len(_THINK_END) if self._is_thinking else 0
        return self._max_bytes is not None and self.size + closing > self._max_bytes

    @property
    def text(self) -> str:
        """The whole text, with tags around the thinking."""
        text = "".join(self._parts) + (_THINK_END.rstrip() if self._is_thinking else "")
        return text if self._max_bytes is None else with_note(text, self.note, self._max_bytes)

    @property
    def answer_text(self) -> str:
        """The text without the thinking, for chats that show none."""
        text = "".join(self._answer_parts)
        while "<think>" in text:
            before, _, rest = text.partition("<think>")
            text = before + rest.partition("</think>")[2].lstrip("\n")
        return text

    @property
    def thinking(self) -> str:
        """The thinking, with its tags, shortened to half of the limit; "" for none."""
        if not self._thinking_parts or self._max_bytes is None:
            return ""
        most = self._max_bytes // 2 - len(_THINK_START + _THINK_END)
        return _THINK_START + shorten("".join(self._thinking_parts), most) + _THINK_END

    def _append(self, text: str, is_thinking: bool) -> None:
        if not text:
            return
        if is_thinking != self._is_thinking:
            self._append_part(_THINK_START if is_thinking else _THINK_END)
            self._is_thinking = is_thinking
        text = text if text.isascii() else text.encode("utf-8", "replace").decode()
        (self._thinking_parts if is_thinking else self._answer_parts).append(text)
        self._append_part(text)

    def _append_part(self, text: str) -> None:
        self._parts.append(text)
        self.size += utf8_size(text)


def with_note(text: str, note: str, max_bytes: int | None = None) -> str:
    """Return a text with a final paragraph, in `max_bytes` bytes of UTF-8, or without a limit."""
    if not text or not note:
        return text or note
    closing = "</think>" if "</think>" in text else ""
    end = f"\n\n{note}".encode()
    data = text.encode("utf-8", "replace")
    if max_bytes is not None and len(data) + len(end) > max_bytes:
        text = data[: max_bytes - len(end) - len(closing)].decode("utf-8", "ignore")
        if text.count("<think>") > text.count("</think>"):
            text += closing
    return f"{text}\n\n{note}"
