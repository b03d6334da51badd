"""Splitting of long texts into parts that fit into messages."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .markdown import AVOID, NO_DELIMITERS, Delimiters, Fence, MarkdownLines, read_lines
from .text import utf8_size

MIN_BYTES = 4
"""Bytes of the longest character."""
ELLIPSIS = "…"
"""The end of a shortened text."""
_ENDS_OF_WORDS = re.compile(r"\s+|[，。、；：！？…）》」』】”]+")
_UNITS = re.compile(
    r"<[^<>\n]{1,500}>|!?\[[^\[\]\n]{0,500}\]\([^()\s]{1,2000}\)|https?://[^\s<>，。；！？、）》]{1,2000}"
)
"""Texts that are useless in two parts: tags and mentions, links, addresses."""
_LONGEST_UNIT = 2600
_JOINER = "\u200d"


def split_text(text: str, max_bytes: int) -> list[str]:
    """Split a text into pieces of at most `max_bytes` bytes in UTF-8.

    A piece ends after a paragraph, else after a line, else after a word, and never inside a character. A code block
    that is split is closed, and opened again in the next piece; a table that is split has its head again. Apart from
    that, the joined pieces are the text.

        for piece in split_text(report, 2048):
            client.message.send("text", touser="zhangsan", text={"content": piece})

    `client.message.send_pieces` does exactly this.

    Args:
        text: Markdown or plain text.
        max_bytes: At least 4. Fences and table heads that leave no space for content are not repeated.

    Raises:
        InvalidArgumentError: `max_bytes` is not such a number.
    """
    if type(max_bytes) is not int or max_bytes < MIN_BYTES:
        raise InvalidArgumentError(say("max_bytes must be a whole number of at least {least}", least=MIN_BYTES))
    text = _with_whole_characters(text)
    if utf8_size(text) <= max_bytes:
        return [text] if text else []
    return list(_Splitter(read_lines(text, max_bytes), max_bytes, max_bytes).pieces())


def split_messages(text: str, max_bytes: int, first: int | None = None) -> list[str]:
    """Split a text into messages. A message is not empty, and has no empty lines at its start and end.

    Args:
        text: Markdown or plain text.
        max_bytes: Maximum bytes of a message.
        first: Maximum bytes of the first message; by default `max_bytes`.
    """
    first = max_bytes if first is None else first
    text = _with_whole_characters(text)
    if utf8_size(text) <= first:
        return [text]
    pieces = _Splitter(read_lines(text, min(first, max_bytes)), first, max_bytes).pieces()
    return [message for piece in pieces if (message := piece.strip("\r\n")).strip()] or [text]


def _with_whole_characters(text: str) -> str:
    """Return a text with surrogate pairs joined, and other surrogates replaced."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def shorten(text: str, max_bytes: int) -> str:
    """Return a text that fits, or its beginning with an ellipsis."""
    if utf8_size(text) <= max_bytes:
        return text
    end = f"\n{ELLIPSIS}"
    return split_messages(text, max_bytes - utf8_size(end))[0] + end


class _Splitter:
    """A splitter of one text.

    Args:
        text: The lines.
        first: Maximum bytes of the first piece.
        following: Maximum bytes of the other pieces.
    """

    def __init__(self, text: MarkdownLines, first: int, following: int) -> None:
        self._lines, self._delimiters, self._ranks = text
        self._max = first
        self._following = following
        self._line = 0
        """Index of the line at which the next piece begins."""
        self._offset = 0
        """Characters of that line that are in previous pieces."""

    def pieces(self) -> Iterable[str]:
        while self._line < len(self._lines):
            yield self._next_piece()
            self._max = self._following

    def _next_piece(self) -> str:
        start, offset = self._line, self._offset
        prefix = (self._delimiters_within(start) if offset else self._delimiters[start]).prefix
        used, end, best, any_end = utf8_size(prefix), start, 0, 0
        has_text = False
        while end < len(self._lines):
            first = offset if end == start else 0
            line = self._lines[end][first : first + self._max + 1]  # more characters have more bytes than are allowed
            used += utf8_size(line)
            if used > self._max:
                break
            has_text = has_text or not line.isspace()
            end += 1
            if used + self._suffix_size(line, self._delimiters[end]) > self._max:
                continue
            any_end = end
            if has_text and self._ranks[end] > AVOID and (not best or self._ranks[end] >= self._ranks[best]):
                best = end
        else:
            if any_end == end:
                best = end
        if best:
            return self._take(prefix, best, 0)
        for at in range(min(end, len(self._lines) - 1), start - 1, -1):
            if at > start and (self._opens_block(at) or self._closes_block(at)):
                continue  # a fence is not split
            taken = offset if at == start else 0
            delimiters = self._delimiters_within(at)
            suffix_size = utf8_size(delimiters.suffix) + 1 if delimiters.suffix else 0
            left = self._max - utf8_size(prefix) - utf8_size(self._text(start, offset, at)) - suffix_size
            if cut := self._cut(self._lines[at][taken : taken + self._max + 2 * _LONGEST_UNIT], left, delimiters):
                return self._take(prefix, at, taken + cut)
        if any_end:
            return self._take(prefix, any_end, 0)
        # No space for a single character: without the delimiters.
        return self._take("", start, offset + max(1, _fitting(self._lines[start][offset:], self._max)))

    def _take(self, prefix: str, line: int, offset: int) -> str:
        """Return the piece up to a position, at which the next piece begins."""
        if line == self._line:
            body = self._lines[line][self._offset : offset]
        else:
            rest = self._lines[line][:offset] if offset else ""
            body = self._text(self._line, self._offset, line) + rest
        suffix = (self._delimiters_within(line) if offset else self._delimiters[line]).suffix
        self._line, self._offset = line, offset
        if offset and offset == len(self._lines[line]):
            self._line, self._offset = line + 1, 0
        return f"{prefix}{body}{self._on_own_line(body, suffix)}"

    def _text(self, start: int, offset: int, end: int) -> str:
        """Return the text from a position to the start of line `end`."""
        return "" if start == end else self._lines[start][offset:] + "".join(self._lines[start + 1 : end])

    def _opens_block(self, line: int) -> bool:
        """Return whether a line is the opening fence of a code block."""
        return self._delimiters[line] is NO_DELIMITERS and bool(self._delimiters[line + 1].suffix)

    def _closes_block(self, line: int) -> bool:
        """Return whether a line is the closing fence of a code block."""
        return bool(self._delimiters[line].suffix) and self._delimiters[line + 1] is NO_DELIMITERS

    @staticmethod
    def _on_own_line(body: str, suffix: str) -> str:
        return suffix if not suffix or body.endswith("\n") else f"\n{suffix}"

    def _suffix_size(self, line: str, delimiters: Delimiters) -> int:
        return utf8_size(self._on_own_line(line, delimiters.suffix))

    def _delimiters_within(self, line: int) -> Delimiters:
        """Return the delimiters of a cut inside a line: those of its code block, if it is in one."""
        before, after = self._delimiters[line], self._delimiters[line + 1]
        return before if before == after and before.suffix else NO_DELIMITERS

    def _cut(self, line: str, max_bytes: int, delimiters: Delimiters) -> int:
        """Return the number of characters of a line for the piece; 0 for none."""
        end = _fitting(line, max_bytes)
        if end <= 0:
            return 0
        if len(line.rstrip("\r\n")) <= end:
            return len(line.rstrip("\r\n")) or end
        units = [match.span() for match in _UNITS.finditer(line, 0, end + _LONGEST_UNIT)]
        words = [match.end() for match in _ENDS_OF_WORDS.finditer(line, 0, end)]
        for at in reversed(words):
            if line[:at].strip() and _is_between(line, at, units) and _stays_text(line, at, delimiters):
                return at
        for at in range(end, max(0, end - _LONGEST_UNIT), -1):
            # No end of a word: between two words without a space, as in Chinese.
            if not _is_inside_word(line, at) and _is_between(line, at, units) and _stays_text(line, at, delimiters):
                return at
        for at in range(end, max(0, end - 64), -1):
            if not _is_inside_character(line, at) and _stays_text(line, at, delimiters):
                return at
        return end


def _fitting(text: str, max_bytes: int) -> int:
    """Return the number of characters at the start of a text that fit into some bytes."""
    if max_bytes <= 0:
        return 0
    head = text[:max_bytes]
    return len(head) if head.isascii() else len(head.encode()[:max_bytes].decode("utf-8", "ignore"))


def _is_between(line: str, at: int, units: list[tuple[int, int]]) -> bool:
    """Return whether a position is neither inside a unit nor inside a character."""
    before = bisect_left(units, (at, 0)) - 1  # the last unit that begins before the position
    return (before < 0 or units[before][1] <= at) and not _is_inside_character(line, at)


def _stays_text(line: str, at: int, delimiters: Delimiters) -> bool:
    """Return whether no part of a split line becomes a fence."""
    head, tail = line[:at], line[at:]
    return delimiters is not NO_DELIMITERS or (Fence.of(head) is None and Fence.of(tail) is None)


def _is_inside_word(line: str, at: int) -> bool:
    before, after = line[at - 1 : at], line[at : at + 1]
    return _is_inside_character(line, at) or (_is_letter(before) and _is_letter(after))


def _is_letter(character: str) -> bool:
    """Return whether a character belongs to a script with spaces between words, unlike Chinese and Japanese."""
    return (character.isascii() and not character.isspace()) or ("\u00c0" <= character < "\u1100")


def _is_inside_character(line: str, at: int) -> bool:
    """Return whether a position is inside a sequence that is displayed as one character."""
    if at == len(line):
        return False
    before, after = line[at - 1], line[at]
    if before.isascii() and after.isascii():
        return before == "\r" and after == "\n"
    if after == _JOINER or before == _JOINER or unicodedata.category(after).startswith("M"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":  # skin tones, flag tags
        return True
    if _is_flag_letter(before) and _is_flag_letter(after):
        start = at
        while start and _is_flag_letter(line[start - 1]):
            start -= 1
        return (at - start) % 2 == 1
    return False


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
