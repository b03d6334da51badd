"""Docstrings and literals: texts of the spec as Python source."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from .raw import RawField

WIDTH = 110
DOCUMENT_URL = "https://developer.work.weixin.qq.com/document/path/{}"

_CODE_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][(){},]')
_NOUNS = {"bytes": "byte", "chars": "character", "items": "item"}


def display_width(text: str) -> int:
    """Columns in a terminal: a Chinese character takes two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(text: str, width: int = WIDTH, indent: str = "") -> list[str]:
    """Break at spaces so that no line is wider than `width`, a single long word excepted."""
    if display_width(text) <= width:
        return [text]
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        size = display_width(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = indent + word, len(indent) + size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
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
        body = line.lstrip(" ")
        lead = line[: len(line) - len(body)]
        parts = wrap(body, WIDTH - indent - len(lead) - 3, "    " if lead else "")
        wrapped.extend(lead + part for part in parts)
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in wrapped] or [""]
    if len(escaped) == 1:
        only = escaped[0]
        return f'"""{only[:-1]}\\""""' if only.endswith('"') else f'"""{only}"""'
    return "\n".join([f'"""{escaped[0]}', *((pad + line) if line else "" for line in escaped[1:]), f'{pad}"""'])


def sentence(text: str) -> str:
    """With a full stop."""
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?。" else f"{text}."


def field_doc(field: RawField) -> str:
    """Description, limits, documented values and default of a field, in one line."""
    parts = [sentence(field.doc), limits_text(field.limits), enum_text(field)]
    if field.default is not None:
        parts.append(f"Default: {field.default if not isinstance(field.default, bool) else int(field.default)}.")
    return " ".join(part for part in parts if part)


def limits_text(limits: Mapping[str, int | float]) -> str:
    """`1 to 64 bytes.`"""
    parts: list[str] = []
    for unit, noun in _NOUNS.items():
        low, high = limits.get(f"min_{unit}"), limits.get(f"max_{unit}")
        if low is not None and high is not None:
            exact = low == high
            parts.append(f"{low} {noun}{'' if low == 1 else 's'}" if exact else f"{low} to {high} {noun}s")
        elif high is not None:
            parts.append(f"At most {high} {noun}{'' if high == 1 else 's'}")
        elif low is not None:
            parts.append(f"At least {low} {noun}{'' if low == 1 else 's'}")
    low, high = limits.get("min"), limits.get("max")
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif high is not None:
        parts.append(f"At most {high}")
    elif low is not None:
        parts.append(f"At least {low}")
    return " ".join(f"{part}." for part in parts)


def enum_text(field: RawField) -> str:
    if not field.enum:
        return ""
    return (
        "One of " + ", ".join(f"{value} ({meaning})" if meaning else str(value) for value, meaning in field.enum) + "."
    )


def literal(value: object) -> str:
    """A value of the spec as a Python literal, strings in double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        inner = ", ".join(map(literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    return repr(value)
