"""The pieces that a handler yields, and the text that they add up to."""

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


class Thinking(str):
    """A piece of text that shows how an answer is found; the client folds it away.

    yield Thinking("The user asks for the weather …")
    """

    __slots__ = ()


class Feedback:
    """Lets members rate the answer: yield it before any text.

    Args:
        id: Your id of the answer, which the feedback event brings back.
    """

    __slots__ = ("id",)

    def __init__(self, id: str) -> None:
        self.id = id


class Pictures:
    """The pictures with which an answer ends.

    Args:
        items: As they stand in the reply.
    """

    __slots__ = ("items",)

    def __init__(self, items: list[Any]) -> None:
        self.items = items


class StreamText:
    """The pieces that were yielded so far, as one text. A card comes with its end.

    Args:
        room: Longest text that can be shown, in bytes of UTF-8; None for any length.
    """

    def __init__(self, room: int | None = None) -> None:
        self._room = room
        self._parts: list[str] = []
        self._words: list[str] = []
        self._thoughts: list[str] = []
        self._thinking = False
        self.size = 0
        """Bytes of all of it."""
        self.note = ""
        """A paragraph of our own at its end."""
        self.feedback: str | None = None
        self.card: dict[str, Any] | None = None
        self.pictures: list[Any] | None = None

    def add(self, piece: Any) -> None:
        """Take what was yielded: text, `Thinking`, `Feedback`, a card, or a chunk of an LLM client.

        Raises:
            InvalidArgumentError: It is something else.
        """
        if isinstance(piece, Feedback):
            self.feedback = piece.id
            return
        if isinstance(piece, Pictures):
            self.pictures = piece.items
            return
        found = chunk_texts(piece)
        if found is None:
            self.card = _chunk_card(piece)
            return
        for text, is_thinking in found:
            self._append(text, is_thinking)

    def end_with(self, note: str) -> None:
        """Add a paragraph of our own."""
        self.note = note

    @property
    def is_too_long(self) -> bool:
        """Whether the text is longer than can be shown."""
        return self._room is not None and self.size + (len(_THINK_END) if self._thinking else 0) > self._room

    @property
    def text(self) -> str:
        """All of it, with the tags around what was thought."""
        text = "".join(self._parts) + (_THINK_END.rstrip() if self._thinking else "")
        return text if self._room is None else with_note(text, self.note, self._room)

    @property
    def words(self) -> str:
        """The text without what was thought: for chats that show no thinking."""
        text = "".join(self._words)
        while "<think>" in text:
            before, _, rest = text.partition("<think>")
            text = before + rest.partition("</think>")[2].lstrip("\n")
        return text

    @property
    def thoughts(self) -> str:
        """What was thought, with its tags, and short enough to leave room for the text; "" for nothing."""
        if not self._thoughts or self._room is None:
            return ""
        return (
            _THINK_START
            + shorten("".join(self._thoughts), self._room // 2 - len(_THINK_START + _THINK_END))
            + _THINK_END
        )

    def _append(self, text: str, is_thinking: bool) -> None:
        if not text:
            return
        if is_thinking != self._thinking:
            self._put(_THINK_START if is_thinking else _THINK_END)
            self._thinking = is_thinking
        text = text if text.isascii() else text.encode("utf-8", "replace").decode()
        (self._thoughts if is_thinking else self._words).append(text)
        self._put(text)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self.size += utf8_size(text)


_THINK_START = "<think>"
_THINK_END = "</think>\n"


def with_note(text: str, note: str, most: int | None = None) -> str:
    """Return a text with a paragraph of our own after it, in `most` bytes of UTF-8, or of any length."""
    if not text or not note:
        return text or note
    thought = "</think>" if "</think>" in text else ""
    end = f"\n\n{note}".encode()
    data = text.encode("utf-8", "replace")
    if most is not None and len(data) + len(end) > most:
        text = data[: most - len(end) - len(thought)].decode("utf-8", "ignore")
        if text.count("<think>") > text.count("</think>"):
            text += thought
    return f"{text}\n\n{note}"


_COMPLETE_ANSWERS = (str, bytes, list, tuple, Mapping)
"""Iterable, and answers as they are."""


def is_stream(value: object) -> TypeGuard[ChunkStream]:
    """Return whether a handler returned pieces: a generator, asynchronous or not, or what an LLM client streams."""
    if isinstance(value, _COMPLETE_ANSWERS):
        return False
    return inspect.isasyncgen(value) or hasattr(value, "__aiter__") or isinstance(value, Iterator)


def chunk_texts(piece: Any) -> list[tuple[str, bool]] | None:
    """Return the text in a piece, and whether it is thought; None for what is no text.

    Chunks of the OpenAI form, which most LLM clients have taken over, are read too, as objects and as mappings:
    `choices[0].delta.content` and `reasoning_content`.
    """
    if piece is None:
        return []
    if isinstance(piece, str):
        return [(str(piece), isinstance(piece, Thinking))]
    choices = _member(piece, "choices")
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


def _chunk_card(piece: Any) -> dict[str, Any]:
    """A card that was yielded: by itself, or as the reply that it is without a stream."""
    from wecom_runtime.data.conversion import unstructure
    from wecom_runtime.data.models import Model

    if isinstance(piece, Reply):
        piece = json.loads(piece.render())
    elif isinstance(piece, Model):
        piece = unstructure(piece)
    if not isinstance(piece, Mapping):
        raise InvalidArgumentError(
            say(
                "a handler that streams yields text, Thinking, Feedback or a card; not a {kind}",
                kind=type(piece).__name__,
            )
        )
    card = cast("Mapping[str, Any]", piece)
    inner = card.get(str(card.get("msgtype")))
    return dict(cast("Mapping[str, Any]", inner) if isinstance(inner, Mapping) else card)
