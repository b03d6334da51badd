"""The blocks of an official page in Markdown, with their lines: headings, lines of text, samples, tables.

The pages are written by hand: fences are at the end of a line, rows contain line breaks, comments cover whole sections.
Text in an HTML comment is not part of the page.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import attrs

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_BROKEN_CDATA = re.compile(r"<\s*\n\s*-\s*!\[CDATA\[")
"""A CDATA section that a tool has broken, as it takes `![` for the beginning of a picture."""
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(.+?)\s*#*\s*$")
_SEPARATOR = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?\s*$")
_CELLS = re.compile(r"(?<!\\)\|")
_COLOUR = re.compile(r"!!#?[0-9a-zA-Z]*\s|!!")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]\[]*)\]\s?\((?:[^()]|\([^)]*\))*\)")
_TAG = re.compile(r"</?(?:br|font|b|strong|a|p|span|div|u|i|em|code|sup|sub|li|ul|ol|center)\b[^>]*/?>", re.I)
_MARKS = re.compile(r"\*\*|__(?=\S)|(?<=\S)__|`+|~~")
_SPACES = re.compile(r"[\s\u00a0\u3000\u200b\ufeff]+")


@attrs.frozen
class Heading:
    line: int
    level: int
    text: str


@attrs.frozen
class Line:
    """A line of running text, unchanged."""

    line: int
    text: str


@attrs.frozen
class Code:
    """A sample between fences."""

    line: int
    """The line of the first line of the sample."""
    text: str


@attrs.frozen
class TableRow:
    line: int
    cells: tuple[str, ...]
    """The cells with their Markdown."""


@attrs.frozen
class Table:
    line: int
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]


Block = Heading | Line | Code | Table


def plain(text: str) -> str:
    """Return a text of a page without Markdown, links, tags and colours, with single spaces."""
    text = _PICTURE.sub(" ", text)
    text = _LINK.sub(r"\1", _LINK.sub(r"\1", text))
    text = _TAG.sub(" ", _COLOUR.sub("", text))
    text = _MARKS.sub("", html.unescape(text)).replace("\\_", "_").replace("\\", "")
    return _SPACES.sub(" ", text).strip()


def blocks(markdown: str) -> list[Block]:
    """Return the blocks of a page; lines count from 1."""
    text = _BROKEN_CDATA.sub(lambda found: "\n" * found[0].count("\n") + "<![CDATA[", markdown.replace("\r\n", "\n"))
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    return list(_blocks(text.split("\n")))


def _blocks(lines: list[str]) -> Iterator[Block]:
    at = 0
    if lines and lines[0].strip() == "---":  # the front matter of a tool that saved the page
        at = next((n + 1 for n, line in enumerate(lines[1:], 1) if line.strip() == "---"), 0)
    while at < len(lines):
        line = lines[at]
        if _opens(line):
            end, body = _fenced(lines, at)
            yield Code(at + 2 if len(body) > 1 or end > at + 1 else at + 1, "\n".join(body))
            at = end
        elif "|" in line and at + 1 < len(lines) and _is_separator(lines[at + 1]):
            end, table = _table(lines, at)
            yield table
            at = end
        else:
            if heading := _HEADING.match(line):
                yield Heading(at + 1, len(heading[1]), plain(heading[2]))
            elif line.strip():
                yield Line(at + 1, line)
            at += 1


def _opens(line: str) -> bool:
    stripped = line.strip()
    return stripped.startswith("```") and "```" not in stripped.lstrip("`")


def _is_separator(line: str) -> bool:
    return "-" in line and bool(_SEPARATOR.match(line))


def _fenced(lines: list[str], at: int) -> tuple[int, list[str]]:
    """Return the index after a fenced block that begins at `at`, and the lines of the block."""
    body: list[str] = []
    for n in range(at + 1, len(lines)):
        stripped = lines[n].strip()
        if stripped.startswith("```"):
            return n + 1, body
        if stripped.endswith("```"):
            return n + 1, [*body, lines[n].rstrip().removesuffix("```")]
        body.append(lines[n])
    return len(lines), body


def _table(lines: list[str], at: int) -> tuple[int, Table]:
    header = _cells(lines[at])
    rows: list[TableRow] = []
    n = at + 2
    while n < len(lines):
        line = lines[n]
        if not line.strip() or _HEADING.match(line) or _opens(line):
            break
        if "|" in line and not (rows and _continues(line, rows[-1], header, lines[at], lines[n - 1])):
            if _is_separator(line):
                break
            rows.append(TableRow(n + 1, _cells(line)))
        elif rows and _continues(line, rows[-1], header, lines[at], lines[n - 1]):
            more = _cells(line)
            last = rows[-1]
            rows[-1] = TableRow(last.line, (*last.cells[:-1], f"{last.cells[-1]} {more[0]}", *more[1:]))
        else:
            break
        n += 1
    return n, Table(at + 1, tuple(map(plain, header)), tuple(rows))


def _continues(line: str, row: TableRow, header: tuple[str, ...], first: str, before: str) -> bool:
    """Return whether a line continues a row with a line break."""
    if line.lstrip().startswith("|"):
        return False
    is_open = first.lstrip().startswith("|") and not before.rstrip().endswith("|")
    return is_open or len(row.cells) < len(header)


def _cells(line: str) -> tuple[str, ...]:
    text = line.strip().removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    return tuple(cell.replace("\\|", "|").strip(" \t") for cell in _CELLS.split(text))
