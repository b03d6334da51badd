"""Long texts in pieces that fit into messages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .markdown import BAD, NOTHING, Delimiters, Fence, MarkdownLines, read_lines
from .text import utf8_size

LEAST = 4
"""Bytes of the longest character."""
MARK = "…"
"""Stands at the end of a text of which something is missing."""
_ENDS_OF_WORDS = re.compile(r"\s+|[，。、；：！？…）》」』】”]+")
_UNITS = re.compile(
    r"<[^<>\n]{1,500}>|!?\[[^\[\]\n]{0,500}\]\([^()\s]{1,2000}\)|https?://[^\s<>，。；！？、）》]{1,2000}"
)
"""What is worth nothing in two parts: tags and mentions, links, addresses."""
_LONGEST_UNIT = 2600
_JOINER = "\u200d"


def split_text(text: str, max_bytes: int) -> list[str]:
    """Return a text in pieces of at most `max_bytes` bytes of UTF-8.

    A piece ends at a paragraph, else at a line, else at a word, and never inside of a character. A block of code that
    is parted is closed, and opened again in the next piece; a table has its head there again. But for that, the pieces
    joined are the text.

        for piece in split_text(report, 2048):
            client.message.send("text", touser="zhangsan", text={"content": piece})

    `client.message.send_pieces` does just this.

    Args:
        text: In Markdown, or plain.
        max_bytes: At least 4. Fences and heads that leave no room for anything else are not repeated.

    Raises:
        InvalidArgumentError: `max_bytes` is no such number.
    """
    if type(max_bytes) is not int or max_bytes < LEAST:
        raise InvalidArgumentError(say("max_bytes must be a whole number of at least {least}", least=LEAST))
    text = _without_halves(text)
    if utf8_size(text) <= max_bytes:
        return [text] if text else []
    return list(_Splitter(read_lines(text, max_bytes), max_bytes, max_bytes).pieces())


def split_messages(text: str, max_bytes: int, first: int | None = None) -> list[str]:
    """Return the pieces of a text as they are sent: without empty lines around them, and none that is empty.

    Args:
        text: In Markdown, or plain.
        max_bytes: Bytes of a piece.
        first: Bytes of the first one, where that is another number.
    """
    first = max_bytes if first is None else first
    text = _without_halves(text)
    if utf8_size(text) <= first:
        return [text]
    pieces = _Splitter(read_lines(text, min(first, max_bytes)), first, max_bytes).pieces()
    return [shown for piece in pieces if (shown := piece.strip("\r\n")).strip()] or [text]


def _without_halves(text: str) -> str:
    """Return a text whose halves of characters are whole where both are there, and else replaced."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def shorten(text: str, max_bytes: int) -> str:
    """Return the beginning of a text that is too long, with a mark at its end; a text that fits as it is."""
    if utf8_size(text) <= max_bytes:
        return text
    end = f"\n{MARK}"
    return split_messages(text, max_bytes - utf8_size(end))[0] + end


class _Splitter:
    """Parts a text.

    Args:
        text: Its lines.
        first: Bytes of the first piece.
        most: Bytes of the others.
    """

    def __init__(self, text: MarkdownLines, first: int, most: int) -> None:
        self._lines, self._around, self._ranks = text
        self._most = first
        self._following = most
        self._line = 0
        """The line where the next piece begins."""
        self._begun = 0
        """Characters of that line that stand in pieces before."""

    def pieces(self) -> Iterable[str]:
        while self._line < len(self._lines):
            yield self._next_piece()
            self._most = self._following

    def _next_piece(self) -> str:
        start, begun = self._line, self._begun
        prefix = (self._around_inside(start) if begun else self._around[start]).prefix
        used, end, best, any_end = utf8_size(prefix), start, 0, 0
        has_text = False
        while end < len(self._lines):
            line = self._lines[end][begun if end == start else 0 :]
            used += utf8_size(line)
            if used > self._most:
                break
            has_text = has_text or not line.isspace()
            end += 1
            if used + self._closing(line, self._around[end]) > self._most:
                continue
            any_end = end
            if has_text and self._ranks[end] > BAD and (not best or self._ranks[end] >= self._ranks[best]):
                best = end
        else:
            if any_end == end:
                best = end
        if best:
            return self._take(prefix, best, 0)
        for at in range(min(end, len(self._lines) - 1), start - 1, -1):
            if at > start and (self._opens(at) or self._closes(at)):
                continue  # a fence stays whole
            taken = begun if at == start else 0
            inside = self._around_inside(at)
            end_of_piece = utf8_size(inside.suffix) + 1 if inside.suffix else 0
            room = self._most - utf8_size(prefix) - utf8_size(self._text(start, begun, at)) - end_of_piece
            if cut := self._cut(self._lines[at][taken:], room, inside):
                return self._take(prefix, at, taken + cut)
        if any_end:
            return self._take(prefix, any_end, 0)
        # No room for a single character: leave out what is around it.
        return self._take("", start, begun + max(1, _fitting(self._lines[start][begun:], self._most)))

    def _take(self, prefix: str, line: int, begun: int) -> str:
        """Return the piece up to a place, where the next one begins."""
        if line == self._line:
            body = self._lines[line][self._begun : begun]
        else:
            rest = self._lines[line][:begun] if begun else ""
            body = self._text(self._line, self._begun, line) + rest
        suffix = (self._around_inside(line) if begun else self._around[line]).suffix
        self._line, self._begun = line, begun
        if begun and begun == len(self._lines[line]):
            self._line, self._begun = line + 1, 0
        return f"{prefix}{body}{self._join(body, suffix)}"

    def _text(self, start: int, begun: int, end: int) -> str:
        """Return what stands before line `end`, from a place on."""
        return "" if start == end else self._lines[start][begun:] + "".join(self._lines[start + 1 : end])

    def _opens(self, line: int) -> bool:
        """Return whether a line is the fence before a block of code."""
        return self._around[line] is NOTHING and bool(self._around[line + 1].suffix)

    def _closes(self, line: int) -> bool:
        """Return whether a line is the fence behind a block of code."""
        return bool(self._around[line].suffix) and self._around[line + 1] is NOTHING

    @staticmethod
    def _join(body: str, suffix: str) -> str:
        return suffix if not suffix or body.endswith("\n") else f"\n{suffix}"

    def _closing(self, line: str, around: Delimiters) -> int:
        return utf8_size(self._join(line, around.suffix))

    def _around_inside(self, line: int) -> Delimiters:
        """Return what is around a cut within a line: that of both its ends, where they are in the same block."""
        before, after = self._around[line], self._around[line + 1]
        return before if before == after and before.suffix else NOTHING

    def _cut(self, line: str, room: int, around: Delimiters) -> int:
        """Return how many characters of a line go into the piece; 0 if none should."""
        end = _fitting(line, room)
        if end <= 0:
            return 0
        if len(line.rstrip("\r\n")) <= end:
            return len(line.rstrip("\r\n")) or end
        units = [match.span() for match in _UNITS.finditer(line, 0, end + _LONGEST_UNIT)]
        words = [match.end() for match in _ENDS_OF_WORDS.finditer(line, 0, end)]
        for place in reversed(words):
            if line[:place].strip() and _is_whole(line, place, units) and _stays_text(line, place, around):
                return place
        for place in range(end, max(0, end - _LONGEST_UNIT), -1):
            # Where there is no end of a word: between two of which no space parts one from the other, as in Chinese.
            if not _is_inside_word(line, place) and _is_whole(line, place, units) and _stays_text(line, place, around):
                return place
        for place in range(end, max(0, end - 64), -1):
            if not _is_inside_character(line, place) and _stays_text(line, place, around):
                return place
        return end


def _fitting(text: str, room: int) -> int:
    """Return how many characters of a text find room in so many bytes."""
    if room <= 0:
        return 0
    head = text[:room]
    return len(head) if head.isascii() else len(head.encode()[:room].decode("utf-8", "ignore"))


def _is_whole(line: str, place: int, units: list[tuple[int, int]]) -> bool:
    return not any(start < place < end for start, end in units) and not _is_inside_character(line, place)


def _stays_text(line: str, place: int, around: Delimiters) -> bool:
    """Return whether neither part of a line becomes a fence by being a line of its own."""
    head, tail = line[:place], line[place:]
    return around is not NOTHING or (Fence.of(head) is None and Fence.of(tail) is None)


def _is_inside_word(line: str, place: int) -> bool:
    before, after = line[place - 1 : place], line[place : place + 1]
    return _is_inside_character(line, place) or (_spells(before) and _spells(after))


def _spells(character: str) -> bool:
    """Return whether a character is part of a word that spaces set apart: not so in Chinese, Japanese and the like."""
    return (character.isascii() and not character.isspace()) or ("\u00c0" <= character < "\u1100")


def _is_inside_character(line: str, place: int) -> bool:
    """Return whether what a reader sees as one character stands on both sides of a place."""
    if place == len(line):
        return False
    before, after = line[place - 1], line[place]
    if before.isascii() and after.isascii():
        return before == "\r" and after == "\n"
    if after == _JOINER or before == _JOINER or unicodedata.category(after).startswith("M"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":  # tones of skin, tags of flags
        return True
    if _is_of_flag(before) and _is_of_flag(after):
        start = place
        while start and _is_of_flag(line[start - 1]):
            start -= 1
        return (place - start) % 2 == 1
    return False


def _is_of_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
