"""The pieces that a handler yields, and the text that they add up to."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard, cast

from wecom_runtime.callbacks.reply import Reply
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

Pieces: TypeAlias = "Iterator[Any] | AsyncIterator[Any]"


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


class GrowingText:
    """The pieces that were yielded so far, as one text. A card comes with its end.

    Args:
        most: Longest text that can be shown, in bytes of UTF-8.
    """

    def __init__(self, most: int = 1 << 20) -> None:
        self._most = most
        self._room = most - len("<think></think>\n")
        self._parts: list[str] = []
        self._thinking = False
        self.feedback: str | None = None
        self.card: dict[str, Any] | None = None
        self.is_cut = False
        """Whether the text is longer than may be shown."""

    def add(self, piece: Any) -> None:
        """Take what was yielded: text, `Thinking`, `Feedback`, a card, or a chunk of an LLM client.

        Raises:
            InvalidArgumentError: It is something else.
        """
        if isinstance(piece, Feedback):
            self.feedback = piece.id
            return
        found = text_of(piece)
        if found is None:
            self.card = _card(piece)
            return
        for text, is_thinking in found:
            self._append(text, is_thinking)

    def end_with(self, note: str) -> None:
        """Add a paragraph of our own; the end of a text that leaves no room for it is cut off."""
        self._parts = [with_note(self.text, note, self._most)]
        self._thinking = False

    @property
    def text(self) -> str:
        """All of it, with the tags around what was thought."""
        return "".join(self._parts) + ("</think>" if self._thinking else "")

    @property
    def words(self) -> str:
        """The text without what was thought: for chats that show no thinking."""
        text = self.text
        while "<think>" in text:
            before, _, rest = text.partition("<think>")
            text = before + rest.partition("</think>")[2].lstrip("\n")
        return text

    def _append(self, text: str, is_thinking: bool) -> None:
        if not text or self.is_cut:
            return
        if is_thinking != self._thinking:
            self._put(b"<think>" if is_thinking else b"</think>\n")
            self._thinking = is_thinking
        data = text.encode("utf-8", "replace")
        self.is_cut = len(data) > self._room
        self._put(data[: self._room] if self.is_cut else data)

    def _put(self, data: bytes) -> None:
        self._parts.append(data.decode("utf-8", "ignore"))
        self._room = max(0, self._room - len(data))


def with_note(text: str, note: str, most: int = 1 << 20) -> str:
    """Return a text with a paragraph of our own after it, in `most` bytes of UTF-8."""
    if not text or not note:
        return text or note
    thought = "</think>" if "</think>" in text else ""
    end = f"\n\n{note}".encode()
    data = text.encode("utf-8", "replace")
    if len(data) + len(end) > most:
        text = data[: most - len(end) - len(thought)].decode("utf-8", "ignore")
        if text.count("<think>") > text.count("</think>"):
            text += thought
    return f"{text}\n\n{note}"


def is_growing(value: object) -> TypeGuard[Pieces]:
    """Return whether a handler returned pieces: a generator, asynchronous or not, or what an LLM client streams."""
    if isinstance(value, str | bytes | list | tuple | Mapping):
        return False
    return inspect.isasyncgen(value) or hasattr(value, "__aiter__") or isinstance(value, Iterator)


def text_of(piece: Any) -> list[tuple[str, bool]] | None:
    """Return the text in a piece, and whether it is thought; None for what is no text.

    Chunks of the OpenAI form, which most LLM clients have taken over, are read too, as objects and as mappings:
    `choices[0].delta.content` and `reasoning_content`.
    """
    if piece is None:
        return []
    if isinstance(piece, str):
        return [(str(piece), isinstance(piece, Thinking))]
    choices = _of(piece, "choices")
    if not isinstance(choices, list):
        return None
    found: list[tuple[str, bool]] = []
    for choice in choices[:1]:
        delta = _of(choice, "delta")
        for name, is_thinking in (("reasoning_content", True), ("content", False)):
            if isinstance(text := _of(delta, name), str):
                found.append((text, is_thinking))
    return found


def _of(owner: Any, name: str) -> Any:
    return cast("Mapping[str, Any]", owner).get(name) if isinstance(owner, Mapping) else getattr(owner, name, None)


def _card(piece: Any) -> dict[str, Any]:
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
