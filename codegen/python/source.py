"""Docstrings, literals and lines of code: facts as Python source. All that comes from a spec goes through here."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

WIDTH = 110
_CODE_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][(){},]')


def display_width(text: str) -> int:
    """Columns in a terminal: a Chinese character takes two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


_PIECE = re.compile(r"[（“《「]*(?:[\u2e80-\uffef]|[^\u2e80-\uffef]+)[，。；：！？、）”》」…]*")
"""A part that no line break divides: a Chinese character, or a run of others, with punctuation around it."""


def wrap(text: str, width: int = WIDTH, indent: str = "") -> list[str]:
    """Break at spaces and between Chinese characters so that no line is wider than `width`, a long word excepted."""
    if display_width(text) <= width:
        return [text]
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        space = " " if line else ""
        for piece in _PIECE.findall(word):
            size = display_width(space + piece)
            if line and used + size > width:
                lines.append(line)
                line, used = indent + piece, len(indent) + display_width(piece)
            else:
                line, used = line + space + piece, used + size
            space = ""
    return [*lines, line] if line else lines


def pack(pieces: Iterable[str], indent: int) -> tuple[str, ...]:
    """Pieces side by side, in lines that are not too long; no piece is broken."""
    lines: list[str] = []
    for piece in pieces:
        if lines and display_width(lines[-1]) + 1 + display_width(piece) <= WIDTH - indent:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return tuple(lines)


def import_lines(module: str, names: Iterable[str], indent: int) -> tuple[str, ...]:
    """`from module import A, B`, broken where it is too long."""
    names = sorted(names, key=lambda name: (not name.isupper(), name))
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH - indent:
        return (line,)
    inner = pack((f"{name}," for name in names), indent + 4)
    return (f"from {module} import (", *(f"    {line}" for line in inner), ")")


def call_lines(head: str, arguments: Sequence[str], tail: str, indent: int) -> tuple[str, ...]:
    """`head(a, b)tail` in one line where it fits, otherwise with one argument a line."""
    line = f"{head}({', '.join(arguments)}){tail}"
    if display_width(line) <= WIDTH - indent:
        return (line,)
    broken = (line for argument in arguments for line in fit(f"{argument},", indent + 4))
    return (f"{head}(", *(f"    {line}" for line in broken), f"){tail}")


def fit(code: str, indent: int) -> tuple[str, ...]:
    """A line of code, its longest bracket broken over several lines where it is too long."""
    if display_width(code) <= WIDTH - indent:
        return (code,)
    start, end = _longest_bracket(code)
    if start == end:
        return (code,)
    inner = pack((f"{item}," for item in _items(code[start + 1 : end])), indent + 4)
    return (code[: start + 1], *(f"    {line}" for line in inner), code[end:])


def _brackets(code: str) -> Iterator[tuple[int, int]]:
    """Places of the pairs of brackets, those inside strings not counted."""
    opened: list[int] = []
    for match in _CODE_TOKEN.finditer(code):
        if match[0] in "([{":
            opened.append(match.start())
        elif match[0] in ")]}":
            yield opened.pop(), match.start()


def _longest_bracket(code: str) -> tuple[int, int]:
    """The innermost bracket that holds most of the line."""
    pairs = [pair for pair in _brackets(code) if pair[1] - pair[0] > len(code) / 2]
    return min(pairs, key=lambda pair: pair[1] - pair[0], default=(0, 0))


def _items(code: str) -> list[str]:
    """The items between commas that stand in no bracket and no string."""
    inside = list(_brackets(code))
    commas = [m.start() for m in _CODE_TOKEN.finditer(code) if m[0] == ","]
    cuts = [place for place in commas if not any(start < place < end for start, end in inside)]
    edges = [-1, *cuts, len(code)]
    return [item for a, b in pairwise(edges) if (item := code[a + 1 : b].strip())]


def docstring(lines: Iterable[str], indent: int) -> str:
    """The lines as a docstring, quotes and backslashes escaped, wrapped; without the indent of its first line."""
    pad = " " * indent
    wrapped: list[str] = []
    for line in lines:
        body = " ".join(line.split()) if "\n" in line or "\r" in line else line.lstrip(" ")
        lead = line[: len(line) - len(body)]
        parts = wrap(body, WIDTH - indent - len(lead) - 3, "    " if lead else "")
        wrapped.extend(lead + part for part in parts)
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in wrapped] or [""]
    if len(escaped) == 1:
        only = escaped[0]
        return f'"""{only[:-1]}\\""""' if only.endswith('"') else f'"""{only}"""'
    return "\n".join([f'"""{escaped[0]}', *((pad + line) if line else "" for line in escaped[1:]), f'{pad}"""'])


def literal(value: object) -> str:
    """A value of the spec as a Python literal, strings in double quotes.

    Raises:
        TypeError: It is nothing that a spec can hold.
    """
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        inner = ", ".join(map(literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, frozenset):
        return f"frozenset({{{', '.join(map(literal, sorted(value)))}}})" if value else "frozenset()"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"a {type(value).__name__} has no literal")
