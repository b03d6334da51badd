"""The lines of a Markdown text, with the quality of a cut before each line and the delimiters that a cut needs."""

from __future__ import annotations

import re
from typing import NamedTuple

from .text import utf8_size

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})(.*)")
_DELIMITER_ROW = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_HEADING = re.compile(r"#{1,6} ")

AVOID, LINE, PARAGRAPH = range(3)
"""Quality of a cut before a line."""


class Delimiters(NamedTuple):
    """The texts that close a block before a cut, and open it again after the cut."""

    prefix: str = ""
    """Opens the block again, at the start of the part after the cut."""
    suffix: str = ""
    """Closes the block, at the end of the part before the cut."""


NO_DELIMITERS = Delimiters()


class MarkdownLines(NamedTuple):
    """A text in lines. `delimiters` and `ranks` have one item more than `lines`, for the end of the text."""

    lines: list[str]
    """The lines with their line ends."""
    delimiters: list[Delimiters]
    """The delimiters of a cut before each line."""
    ranks: list[int]
    """The quality of a cut before each line: `PARAGRAPH`, `LINE` or `AVOID`."""


def read_lines(text: str, max_bytes: int) -> MarkdownLines:
    """Return the lines of a text.

    Args:
        text: Markdown or plain text.
        max_bytes: Maximum bytes of a part. A fence that does not fit into a part with some text is read as text, and a
            table head that takes more than half of a part is not repeated.
    """
    lines = text.split("\n")
    lines = [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    delimiters = [NO_DELIMITERS] * (len(lines) + 1)
    ranks = [LINE] * (len(lines) + 1)
    index = 0
    while index < len(lines):
        if (fence := Fence.of(lines[index])) is not None:
            end = _end_of_fence(lines, index, fence)
            delimiters[index + 1 : end + 1] = [fence.delimiters(max_bytes)] * (end - index)
            ranks[index : index + 2] = PARAGRAPH, AVOID
            ranks[end] = AVOID  # the closing line belongs to the block
            if end < len(lines):
                delimiters[end + 1], ranks[end + 1] = NO_DELIMITERS, PARAGRAPH
            index = end + 1
        elif _is_head(lines, index):
            head = lines[index] + lines[index + 1]
            end = next((at for at in range(index + 2, len(lines)) if not _is_row(lines[at])), len(lines))
            if 2 * utf8_size(head) <= max_bytes and end > index + 2:
                delimiters[index + 3 : end] = [Delimiters(head)] * (end - index - 3)
            ranks[index : index + 3] = PARAGRAPH, AVOID, AVOID
            ranks[end] = PARAGRAPH
            index = end
        else:
            ranks[index] = max(ranks[index], _rank(lines, index))
            index += 1
    return MarkdownLines(lines, delimiters, ranks)


class Fence(NamedTuple):
    """The line that opens a code block."""

    line: str
    indent: str
    marks: str

    @classmethod
    def of(cls, line: str) -> Fence | None:
        """Return a line as a fence; None if it is not one."""
        found = _FENCE.fullmatch(line.rstrip("\r\n"))
        if found is None or (found[1][0] == "`" and "`" in found[2]):
            return None
        return cls(line, line[: found.start(1)], found[1])

    def is_closed_by(self, line: str) -> bool:
        """Return whether a line closes the block."""
        found = _FENCE.fullmatch(line.rstrip("\r\n"))
        return found is not None and found[1].startswith(self.marks) and not found[2].strip()

    def delimiters(self, max_bytes: int) -> Delimiters:
        """Return the delimiters of a cut in the block; none if they leave no space for content."""
        suffix = self.indent + self.marks
        bare = suffix + "\n"
        for prefix in (self.line, bare):
            # At the start of the block, the whole line is in a part, whichever prefix is used later.
            fits = max(utf8_size(prefix), utf8_size(self.line)) + utf8_size(suffix) + MIN_CONTENT <= max_bytes
            if fits and self.line.endswith("\n") and (prefix is bare or 2 * utf8_size(prefix) <= max_bytes):
                return Delimiters(prefix, suffix)
        return NO_DELIMITERS


MIN_CONTENT = 8
"""Bytes for the content of a code block in a part: one character and a line end."""


def _end_of_fence(lines: list[str], start: int, fence: Fence) -> int:
    """Return the index of the line that closes a code block; the number of lines if there is none."""
    return next((at for at in range(start + 1, len(lines)) if fence.is_closed_by(lines[at])), len(lines))


def _is_head(lines: list[str], index: int) -> bool:
    if index + 1 >= len(lines) or not _is_row(lines[index]):
        return False
    delimiter = lines[index + 1].rstrip("\r\n")
    return "|" in delimiter and "-" in delimiter and _DELIMITER_ROW.fullmatch(delimiter) is not None


def _is_row(line: str) -> bool:
    return "|" in line and not Fence.of(line)


def _rank(lines: list[str], index: int) -> int:
    """Return the quality of a cut before a line of plain text."""
    if index and _HEADING.match(lines[index]):
        return PARAGRAPH
    before = index - 1
    while before >= 0 and not lines[before].strip():
        before -= 1
    if before < 0 or _HEADING.match(lines[before]):
        return LINE  # a heading stays with its text
    is_end = before < index - 1 or not lines[index].strip()
    return PARAGRAPH if is_end else LINE
