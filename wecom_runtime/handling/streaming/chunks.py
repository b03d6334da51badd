"""The chunks that a handler yields (text, thinking, feedback, cards, events of libraries), and their whole text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.callbacks.reply import Reply
from wecom_runtime.data.text import utf8_size
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say
from wecom_runtime.lazy import LazyModule

from .pieces import Piece, Refusal, Replacement, Thinking, ToolCall
from .reading import StreamReader, unknown_shape

if TYPE_CHECKING:
    from wecom_runtime.data import splitting
    from wecom_runtime.handling.member_texts import MemberTexts
else:
    splitting = LazyModule("wecom_runtime.data.splitting")


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


def chunk_card(chunk: Any) -> dict[str, Any] | None:
    """Return the card in a chunk, which is the card itself or a reply with one; None for another chunk."""
    from wecom_runtime.data.conversion import unstructure
    from wecom_runtime.data.models import Model

    if isinstance(chunk, Reply):
        chunk = json.loads(chunk.render())
    elif isinstance(chunk, Model):
        chunk = unstructure(chunk)
    if not isinstance(chunk, Mapping):
        return None
    card = cast("Mapping[str, Any]", chunk)
    if "card_type" in card:
        return dict(card)
    inner = card.get(str(card.get("msgtype")))
    return dict(cast("Mapping[str, Any]", inner)) if isinstance(inner, Mapping) else None


MAX_THINKING_BYTES = 1_000_000
"""The longest thinking of an answer, in bytes: a model that thinks without end is stopped."""
_THINK_START = "<think>"
_THINK_END = "</think>\n"
_LINE_END = "\n"


class StreamText:
    """The accumulated chunks of an answer: one text, and a card, pictures and a feedback id.

    Args:
        member_texts: The texts that members read: the line for a tool call, and the notice of a refusal.
        max_bytes: The longest text that can be shown, in bytes of UTF-8; None for no limit.
    """

    def __init__(self, member_texts: MemberTexts, max_bytes: int | None = None) -> None:
        self._member_texts = member_texts
        self._max_bytes = max_bytes
        self._reader = StreamReader()
        self._parts: list[str] = []
        self._answer_parts: list[str] = []
        self._thinking_parts: list[str] = []
        self._is_thinking = False
        self.size = 0
        """The bytes of the whole text."""
        self.answer_size = 0
        """The bytes of the text without the thinking."""
        self._thinking_size = 0
        self.note = ""
        """A final paragraph of the library."""
        self.feedback: str | None = None
        self.card: dict[str, Any] | None = None
        self.pictures: list[Any] | None = None

    def add(self, chunk: Any) -> None:
        """Add a chunk: text, `Thinking`, `ToolCall`, `Feedback`, a card, or an event of a library.

        Raises:
            InvalidArgumentError: The chunk is something else, or the thinking is too long.
            StreamFailedError: The chunk is an event that reports a failure.
        """
        if isinstance(chunk, str):
            self._add_piece(chunk)
        elif isinstance(chunk, Feedback):
            self.feedback = chunk.id
        elif isinstance(chunk, Pictures):
            self.pictures = chunk.items
        elif (card := chunk_card(chunk)) is not None:
            self.card = card
        elif (pieces := self._reader.read(chunk)) is not None:
            for piece in pieces:
                self._add_piece(piece)
        else:
            raise unknown_shape(chunk)

    def end(self) -> None:
        """Add the text and the tool calls that were not complete before the end of the stream."""
        for piece in self._reader.end():
            self._add_piece(piece)

    def check(self) -> None:
        """Raise if the stream has ended, and none of its events of an unknown library had a text.

        Raises:
            InvalidArgumentError: So it was.
        """
        self._reader.check()

    def attachments(self, message: Callback) -> list[dict[str, Any]]:
        """Return the pictures and the card as messages to the chat of a callback."""
        found: list[dict[str, Any]] = list(self.pictures or ())
        if self.card is not None:
            has_route = message.__send_route__ is not None  # an app, whose call takes the card itself
            found.append(self.card if has_route else {"msgtype": "template_card", "template_card": self.card})
        return found

    def _add_piece(self, piece: Piece) -> None:
        if isinstance(piece, ToolCall):
            if line := self._member_texts.tool(piece.name):
                self._append_line(line)
        elif isinstance(piece, Refusal):
            self._append(self._member_texts["refused"], False)
        elif isinstance(piece, Replacement):
            self._replace(piece)
        else:
            self._append(str(piece), isinstance(piece, Thinking))

    def _append_line(self, line: str) -> None:
        """Append a line of its own to the thinking."""
        starts_line = not self._is_thinking or self._parts[-1].endswith("\n")
        self._append(f"{'' if starts_line else _LINE_END}{line}{_LINE_END}", True)

    def _replace(self, text: str) -> None:
        self._parts, self._answer_parts, self._thinking_parts = [], [], []
        self._is_thinking, self.size, self.answer_size, self._thinking_size = False, 0, 0, 0
        self._append(str(text), False)

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
        return _THINK_START + splitting.shorten("".join(self._thinking_parts), most) + _THINK_END

    def _append(self, text: str, is_thinking: bool) -> None:
        if not text:
            return
        if is_thinking != self._is_thinking:
            self._append_part(_THINK_START if is_thinking else _THINK_END)
            self._is_thinking = is_thinking
        text = text if text.isascii() else text.encode("utf-8", "replace").decode()
        if is_thinking:
            self._thinking_size += utf8_size(text)
            if self._thinking_size > MAX_THINKING_BYTES:
                raise InvalidArgumentError(
                    say("the thinking of an answer is limited to {limit} bytes", limit=MAX_THINKING_BYTES)
                )
        (self._thinking_parts if is_thinking else self._answer_parts).append(text)
        if not is_thinking:
            self.answer_size += utf8_size(text)
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
