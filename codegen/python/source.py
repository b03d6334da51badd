"""Docstrings, literals and lines of Python code. All texts of a spec in generated code are made here."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring

WIDTH = 110
_CODE_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[][(){},]')


class _Columns(dict[str, int]):
    """The columns of each character in a terminal; found out when a character occurs for the first time."""

    def __missing__(self, character: str) -> int:
        columns = self[character] = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        return columns


_COLUMNS = _Columns()


def display_width(text: str) -> int:
    """Return the width of a text in columns; a Chinese character has two."""
    if text.isascii():
        return len(text)
    return sum(map(_COLUMNS.__getitem__, text))


def _fits(text: str, width: int) -> bool:
    """Return whether a text has at most a number of columns."""
    return len(text) <= width and (text.isascii() or len(text) * 2 <= width or display_width(text) <= width)


_UNBREAKABLE = re.compile(r"[（“《「]*(?:[\u2e80-\uffef]|[^\u2e80-\uffef]+)[，。；：！？、）”》」…]*")
"""A part without a line break: a Chinese character or a run of other characters, with its punctuation."""


def wrap(text: str, width: int = WIDTH, indent: str = "") -> list[str]:
    """Break a text at spaces and between Chinese characters into lines of `width`; a longer word stays whole."""
    if _fits(text, width):
        return [text]
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        space = " " if line else ""
        for part in (word,) if word.isascii() else _UNBREAKABLE.findall(word):
            size = display_width(part)
            if line and used + len(space) + size > width:
                lines.append(line)
                line, used = indent + part, len(indent) + size
            else:
                line, used = line + space + part, used + len(space) + size
            space = ""
    return [*lines, line] if line else lines


def pack(items: Iterable[str], indent: int) -> tuple[str, ...]:
    """Return lines with as many items as fit; an item is never broken."""
    lines: list[str] = []
    used = 0
    for item in items:
        width = display_width(item)
        if lines and used + 1 + width <= WIDTH - indent:
            lines[-1] += f" {item}"
            used += 1 + width
        else:
            lines.append(item)
            used = width
    return tuple(lines)


def import_lines(module: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return a line `from module import A` for each name, so that git merges two new names."""
    names = sorted(names, key=lambda name: (not name.isupper(), name))
    return tuple(f"from {module} import {name}" for name in names)


def call_lines(head: str, arguments: Sequence[str], tail: str, indent: int) -> tuple[str, ...]:
    """Return `head(a, b)tail` in one line if it fits, or else with one argument in each line."""
    line = f"{head}({', '.join(arguments)}){tail}"
    if _fits(line, WIDTH - indent):
        return (line,)
    broken = [line for argument in arguments for line in fit(f"{argument},", indent + 4)]
    return (f"{head}(", *[f"    {line}" for line in broken], f"){tail}")


def passing_lines(head: str, items: Sequence[str], tail: str, indent: int) -> tuple[str, ...]:
    """Return `head`, items and `tail` in one line if it fits, or else with as many items in each line as fit."""
    line = f"{head}{', '.join(items)}{tail}"
    if len(line) <= WIDTH - indent:
        return (line,)
    return (head, *(f"    {line}" for line in pack((f"{item}," for item in items), indent + 4)), tail)


def fit(code: str, indent: int) -> tuple[str, ...]:
    """Return a line of code; break the longest bracket of a line that is too long."""
    if _fits(code, WIDTH - indent):
        return (code,)
    start, end = _longest_bracket(code)
    if start == end:
        return (code,)
    inner = pack((f"{item}," for item in _items(code[start + 1 : end])), indent + 4)
    return (code[: start + 1], *(f"    {line}" for line in inner), code[end:])


def _brackets(code: str) -> Iterator[tuple[int, int]]:
    """Yield the positions of the pairs of brackets outside of strings, inner ones first."""
    opened: list[int] = []
    for match in _CODE_TOKEN.finditer(code):
        if match[0] in "([{":
            opened.append(match.start())
        elif match[0] in ")]}":
            yield opened.pop(), match.start()


def _longest_bracket(code: str) -> tuple[int, int]:
    """Return the innermost bracket that contains most of the line."""
    return next((pair for pair in _brackets(code) if pair[1] - pair[0] > len(code) / 2), (0, 0))


def _items(code: str) -> list[str]:
    """Return the items between the commas outside of brackets and strings."""
    items: list[str] = []
    start = depth = 0
    for match in _CODE_TOKEN.finditer(code):
        if match[0] in "([{":
            depth += 1
        elif match[0] in ")]}":
            depth -= 1
        elif match[0] == "," and not depth:
            items.append(code[start : match.start()].strip())
            start = match.end()
    return [item for item in (*items, code[start:].strip()) if item]


def docstring(paragraphs: Iterable[str | Iterable[str]], indent: int) -> str:
    """Return a docstring with its lines wrapped, and with quotes and backslashes escaped.

    Args:
        paragraphs: Texts, or lists of lines; "" is left out.
        indent: The indent of the docstring, which its first line does not have yet.
    """
    wrapped: list[str] = []
    room = WIDTH - indent - 3
    lines = (line for part in paragraphs if part for line in ("", *((part,) if isinstance(part, str) else part)))
    for line in itertools.islice(lines, 1, None):
        if _fits(line, room) and "\n" not in line and "\r" not in line:
            wrapped.append(line)
            continue
        body = " ".join(line.split()) if "\n" in line or "\r" in line else line.lstrip(" ")
        lead = line[: len(line) - len(body)]
        wrapped += [lead + part for part in wrap(body, room - len(lead), "    " if lead else "")]
    if len(wrapped) <= 1:
        text = _escaped("".join(wrapped))
        return f'"""{text[:-1]}\\""""' if text.endswith('"') else f'"""{text}"""'
    pad = " " * indent
    text = _escaped("\n".join([wrapped[0], *[line and pad + line for line in wrapped[1:]]]))
    return f'"""{text}\n{pad}"""'


def _escaped(text: str) -> str:
    """Return a text with its backslashes and triple quotes escaped."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


class Code(str):
    """A Python expression, which `literal` returns unchanged."""

    __slots__ = ()


def literal(value: object) -> str:
    """Return a value of the spec as a Python literal; strings have double quotes.

    Raises:
        TypeError: A spec cannot contain a value of this type.
    """
    if isinstance(value, str):
        return value if isinstance(value, Code) else encode_basestring(value)
    if value is None or isinstance(value, int | float):
        return repr(value)
    if isinstance(value, tuple):
        inner = literals(value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return f"[{literals(value)}]"
    if isinstance(value, frozenset):
        return f"frozenset({{{literals(sorted(value))}}})" if value else "frozenset()"
    raise TypeError(f"a {type(value).__name__} has no literal")


def literals(values: Iterable[object]) -> str:
    """Return the literals of values, with commas."""
    return ", ".join(map(literal, values))


def keywords(values: Mapping[str, object]) -> list[str]:
    """Return keyword arguments for the values that are not empty."""
    return [f"{name}={literal(value)}" for name, value in values.items() if value]
