"""Where a Markdown text can be parted: its lines, and what has to stand around the part that begins at each of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from .text import utf8_size

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})(.*)")
_DELIMITER = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_HEADING = re.compile(r"#{1,6} ")

BAD, LINE, PARAGRAPH = range(3)
"""How good it is to part a text before a line."""


class Delimiters(NamedTuple):
    """What makes a part of a text complete that begins or ends inside of something."""

    prefix: str = ""
    """Opens it again, in front of the part that begins there."""
    suffix: str = ""
    """Closes it, behind the part that ends there."""


NOTHING = Delimiters()


class MarkdownLines(NamedTuple):
    """A text in lines. `around` and `ranks` have one place more than `lines`, for the end of the text."""

    lines: list[str]
    """With their ends."""
    around: list[Delimiters]
    """What is around a cut before each line."""
    ranks: list[int]
    """How good a cut before each line is: `PARAGRAPH`, `LINE` or `BAD`."""


def read_lines(text: str, most: int) -> MarkdownLines:
    """Return the lines of a text.

    Args:
        text: In Markdown, or plain.
        most: Bytes of a part. Fences that find no room in it with some text count as text, and heads of tables that
            take more than a half are not repeated.
    """
    lines = text.split("\n")
    lines = [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    around = [NOTHING] * (len(lines) + 1)
    ranks = [LINE] * (len(lines) + 1)
    index = 0
    while index < len(lines):
        if (fence := Fence.of(lines[index])) is not None:
            end = _end_of_fence(lines, index, fence)
            around[index + 1 : end + 1] = [fence.around(most)] * (end - index)
            ranks[index : index + 2] = PARAGRAPH, BAD
            ranks[end] = BAD  # what is in it is over; the closing line belongs to it
            if end < len(lines):
                around[end + 1], ranks[end + 1] = NOTHING, PARAGRAPH
            index = end + 1
        elif _is_head(lines, index):
            head = lines[index] + lines[index + 1]
            end = next((at for at in range(index + 2, len(lines)) if not _is_row(lines[at])), len(lines))
            if 2 * utf8_size(head) <= most and end > index + 2:
                around[index + 3 : end] = [Delimiters(head)] * (end - index - 3)
            ranks[index : index + 3] = PARAGRAPH, BAD, BAD
            ranks[end] = PARAGRAPH
            index = end
        else:
            ranks[index] = max(ranks[index], _rank(lines, index))
            index += 1
    return MarkdownLines(lines, around, ranks)


class Fence(NamedTuple):
    """The line that opens a block of code."""

    line: str
    indent: str
    marks: str

    @classmethod
    def of(cls, line: str) -> Fence | None:
        """Return the fence that a line is; None if it is none."""
        found = _FENCE.fullmatch(line.rstrip("\r\n"))
        if found is None or (found[1][0] == "`" and "`" in found[2]):
            return None
        return cls(line, line[: found.start(1)], found[1])

    def is_closed_by(self, line: str) -> bool:
        """Return whether a line ends the block."""
        found = _FENCE.fullmatch(line.rstrip("\r\n"))
        return found is not None and found[1].startswith(self.marks) and not found[2].strip()

    def around(self, most: int) -> Delimiters:
        """Return what opens and closes the block again; nothing where that leaves no room for what is in it."""
        suffix = self.indent + self.marks
        bare = suffix + "\n"
        for prefix in (self.line, bare):
            # At its first place the line stands whole, whatever is repeated.
            fits = max(utf8_size(prefix), utf8_size(self.line)) + utf8_size(suffix) + LEAST_ROOM <= most
            if fits and self.line.endswith("\n") and (prefix is bare or 2 * utf8_size(prefix) <= most):
                return Delimiters(prefix, suffix)
        return NOTHING


LEAST_ROOM = 8
"""Bytes for what is in a fence: one character, and the end of a line."""


def _end_of_fence(lines: list[str], start: int, fence: Fence) -> int:
    """Return the number of the line that closes a block of code; that behind the last one if none does."""
    return next((at for at in range(start + 1, len(lines)) if fence.is_closed_by(lines[at])), len(lines))


def _is_head(lines: list[str], index: int) -> bool:
    if index + 1 >= len(lines) or not _is_row(lines[index]):
        return False
    delimiter = lines[index + 1].rstrip("\r\n")
    return "|" in delimiter and "-" in delimiter and _DELIMITER.fullmatch(delimiter) is not None


def _is_row(line: str) -> bool:
    return "|" in line and not Fence.of(line)


def _rank(lines: list[str], index: int) -> int:
    """Return how good a cut before a line of plain text is."""
    if index and _HEADING.match(lines[index]):
        return PARAGRAPH
    before = index - 1
    while before >= 0 and not lines[before].strip():
        before -= 1
    if before < 0 or _HEADING.match(lines[before]):
        return LINE  # a heading stays with what it is about
    is_end = before < index - 1 or not lines[index].strip()
    return PARAGRAPH if is_end else LINE
