"""The parser of samples on official pages: shortened and commented JSON, and XML, as values with lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/|(?m:^\s*\#[^\n]*))|(?P<string>"(?:[^"\\\n]|\\.)*"|“[^”\n]*”|'(?:[^'\\\n]|\\.)*')"""
    r"""|(?P<number>-?\d+(?:\.\d+)?(?![\w.]))|(?P<mark>[{}\[\]:,，：])|(?P<word>[^\s{}\[\]:,，："'“”]+)|(?P<open>["'“”][^\n]*)""",
    re.S,
)
_DEPTH = 40
_ELEMENT = re.compile(
    r"<!\[CDATA\[(?P<cdata>.*?)\]\]>|<(?P<close>/?)(?P<name>[A-Za-z_][\w.]*)\s*(?P<empty>/?)>|(?P<text>[^<]+)|<", re.S
)


@attrs.frozen
class Value:
    """A value in a sample."""

    kind: str
    """`object`, `list`, `string`, `number`, `bool`, `null`, or `word` for other text."""
    line: int
    """The line in the sample, from 0."""
    text: str = ""
    """The text of a simple value."""
    items: tuple[Value, ...] = ()
    members: tuple[tuple[str, int, Value], ...] = ()
    """Name, line and value of each member."""
    is_whole: bool = True
    """Whether no part is replaced by dots."""

    def get(self, path: str) -> Value | None:
        """Return the value at a dotted path."""
        found: Value | None = self
        for step in path.split("."):
            found = next((value for name, _, value in found.members if name == step), None) if found else None
        return found


def json_values(text: str) -> list[Value]:
    """Return the top-level values of a sample; skip other text."""
    reader = _Reader(text)
    found: list[Value] = []
    while not reader.at_end:
        before = reader.at
        value = reader.value(0)
        if value is not None and value.kind in ("object", "list"):
            found.append(value)
        if reader.at == before:
            reader.at += 1
    return found


class _Reader:
    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        line, last = 0, 0
        for token in _TOKEN.finditer(text):
            line += text.count("\n", last, token.start())
            last = token.start()
            if token.lastgroup and token.lastgroup != "comment":
                mark = {"，": ",", "：": ":"}.get(token[0], token[0])
                self.tokens.append((token.lastgroup, mark, line))
        self.at = 0

    @property
    def at_end(self) -> bool:
        return self.at >= len(self.tokens)

    def peek(self) -> tuple[str, str, int]:
        return self.tokens[self.at] if not self.at_end else ("end", "", 0)

    def value(self, depth: int) -> Value | None:
        kind, text, line = self.peek()
        if kind == "mark" and text in "{[" and depth < _DEPTH:
            self.at += 1
            return self.object(line, depth) if text == "{" else self.list(line, depth)
        if kind == "mark" or kind == "end":
            return None
        self.at += 1
        if kind == "word" and text.lower() in ("true", "false"):
            return Value("bool", line, text.lower())
        if kind == "word" and text.lower() in ("null", "none"):
            return Value("null", line)
        if kind in ("string", "open"):
            return Value("string", line, text[1:-1] if kind == "string" else text[1:])
        return Value(kind, line, text)

    def object(self, line: int, depth: int) -> Value:
        members: list[tuple[str, int, Value]] = []
        is_whole = True
        while not self.at_end:
            kind, text, at = self.peek()
            if kind == "mark" and text == "}":
                self.at += 1
                break
            if kind == "mark" and text == "]":  # a missing or superfluous bracket
                break
            if kind == "mark" and text == "{":
                self.value(depth + 1)
                continue
            self.at += 1
            if kind == "mark":
                continue
            if self.peek()[:2] == ("mark", ":"):
                self.at += 1
                value = self.value(depth + 1) or Value("word", at)
                name = text[1:-1] if kind == "string" else text
                members.append((name.strip(), at, value))
            elif set(text) <= set(".…"):
                is_whole = False
        return Value("object", line, members=tuple(members), is_whole=is_whole)

    def list(self, line: int, depth: int) -> Value:
        items: list[Value] = []
        is_whole = True
        while not self.at_end:
            kind, text, _ = self.peek()
            if kind == "mark" and text == "]":
                self.at += 1
                break
            if kind == "mark" and text == "}":
                break
            value = self.value(depth + 1)
            if value is None:
                self.at += 1
            elif value.kind == "word" and set(value.text) <= set(".…"):
                is_whole = False
            else:
                items.append(value)
        return Value("list", line, items=tuple(items), is_whole=is_whole)


def xml_values(text: str) -> list[Value]:
    """Return the `<xml>` documents of a sample."""
    found: list[Value] = []
    stack: list[tuple[str, int, list[tuple[str, int, Value]], list[str]]] = []
    line, last = 0, 0
    for token in _ELEMENT.finditer(text):
        line += text.count("\n", last, token.start())
        last = token.start()
        name = token["name"]
        if name and not token["close"] and len(stack) > 1 and any(text.strip() for text in stack[-1][3]):
            open_name, at, members, texts = stack.pop()  # an element with text has no children: its end tag is missing
            stack[-1][2].append((open_name, at, _element(at, members, texts)))
            if open_name == name:
                continue
        if name and not token["close"]:
            if token["empty"]:
                if stack:
                    stack[-1][2].append((name, line, Value("string", line)))
            elif stack or name == "xml":
                stack.append((name, line, [], []))
        elif name and any(open_[0] == name for open_ in stack):
            while True:  # elements without an end tag end here, too
                open_name, at, members, texts = stack.pop()
                value = _element(at, members, texts)
                if stack:
                    stack[-1][2].append((open_name, at, value))
                elif open_name == "xml":
                    found.append(value)
                if open_name == name:
                    break
        elif stack and not name:
            stack[-1][3].append(token["cdata"] if token["cdata"] is not None else (token["text"] or ""))
    if stack and stack[0][0] == "xml":
        found.append(_element(stack[0][1], [*stack[0][2], *(m for part in stack[1:] for m in part[2])], []))
    return found


def _element(line: int, members: list[tuple[str, int, Value]], texts: list[str]) -> Value:
    if members:
        return Value("object", line, members=tuple(members))
    return Value("string", line, "".join(texts).strip())


def paths(value: Value, prefix: str = "") -> Iterator[tuple[str, int, Value]]:
    """Yield the dotted path, line and value of each member in a sample; lists add nothing to a path."""
    for item in value.items:
        yield from paths(item, prefix)
    for name, line, member in value.members:
        path = f"{prefix}.{name}" if prefix else name
        yield path, line, member
        yield from paths(member, path)


def shown(value: Value) -> str:
    """Return a value for a line."""
    if value.kind == "list":
        return f"[{', '.join(map(shown, value.items))}]"
    return value.text or {"object": "{…}", "null": "null"}.get(value.kind, "")
