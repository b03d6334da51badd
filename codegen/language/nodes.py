"""YAML with locations: every value has its line and column, so that a mistake is reported there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import yaml

from wecom_runtime.language import say

from .diagnostics import Diagnostics, Location, suggestion

Scalar: TypeAlias = str | int | float | bool | None
Mark: TypeAlias = Any
"""A location of PyYAML, which has one class for it in C and one in Python."""
Data: TypeAlias = "Scalar | list[YamlNode] | dict[str, YamlNode]"

MOST_VALUES = 200_000
"""The largest number of values in a file; a value repeated by an alias counts again.

The project's largest file has about 10,000.
"""
MOST_DEPTH = 60

_NO_KEYS: Mapping[str, Location] = {}
_TAG = "tag:yaml.org,2002:"
_TEXT = f"{_TAG}str"
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,19})")
_LONG_INTEGER = re.compile(r"-?[0-9]{20,}")
_TRUTH_VALUES = {form(word): word == "true" for word in ("true", "false") for form in (str, str.upper, str.title)}
"""The truth values. The yes, no, on and off of YAML 1.1 are texts here."""
_ESCAPED = re.compile(r"\\[0abefvxuLNPU]")
"""The escape sequences that may stand for a character that cannot be printed."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_ANCHOR = re.compile(r"(?<![^\s,\[{])&([\w-]+)")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""PyYAML without its C extension gives the same result, slower."""


class KeyLocations(Mapping[str, Location]):
    """The locations of the keys of a mapping, made when they are needed: most are for mistakes only.

    Args:
        file: The name of the file.
        places: Key -> its line and column.
    """

    __slots__ = ("_file", "_places")

    def __init__(self, file: str, places: Mapping[str, Sequence[int]]) -> None:
        self._file = file
        self._places = places

    def __getitem__(self, name: str) -> Location:
        line, column = self._places[name]
        return Location(self._file, line, column)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@attrs.define(eq=False)  # not frozen: there are 150,000, and those take twice the time to make
class YamlNode:
    """A YAML value and its location, which nothing changes."""

    data: Data
    file: str
    line: int
    column: int
    keys: Mapping[str, Location] = _NO_KEYS
    """The locations of the keys of a mapping."""

    @property
    def location(self) -> Location:
        return Location(self.file, self.line, self.column)

    @property
    def scalar(self) -> Scalar:
        """The value; the text `[…]` or `{…}` in place of a list or a mapping, for messages and comparisons."""
        return "[…]" if isinstance(self.data, list) else "{…}" if isinstance(self.data, dict) else self.data

    def at(self, key: str) -> YamlNode:
        """Return the value of a key, or the mapping itself if the key is missing: the node to report at."""
        return self.data.get(key, self) if isinstance(self.data, dict) else self

    def with_data(self, data: Data) -> YamlNode:
        """Return a copy with another value and the same locations."""
        return YamlNode(data, self.file, self.line, self.column, self.keys)

    def with_texts(self, texts: Mapping[YamlNode, str]) -> YamlNode:
        """Return the value with other texts in place of the given ones, which are nodes of the value."""
        if isinstance(self.data, list):
            return self.with_data([item.with_texts(texts) for item in self.data])
        if isinstance(self.data, dict):
            return self.with_data({key: item.with_texts(texts) for key, item in self.data.items()})
        return self.with_data(texts[self]) if self in texts else self

    def plain(self) -> object:
        """Return the value without locations."""
        if isinstance(self.data, list):
            return [item.plain() for item in self.data]
        if isinstance(self.data, dict):
            return {key: item.plain() for key, item in self.data.items()}
        return self.data


def load(path: Path, shown_as: str, diagnostics: Diagnostics) -> YamlNode | None:
    """Read one file and report its mistakes; return None if it cannot be read.

    Args:
        path: The file.
        shown_as: Its name in diagnostics.
        diagnostics: The mistakes.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        cause = say("cannot be read: {strerror}", strerror=error.strerror)
        diagnostics.add(Location(shown_as, 1, 1), cause, say("make it a readable file"))
        return None
    return parse(content, shown_as, diagnostics)


def parse(content: bytes, shown_as: str, diagnostics: Diagnostics) -> YamlNode | None:
    """Return the value in a file with this content, and report mistakes; None if it is not valid YAML."""
    top = Location(shown_as, 1, 1)
    text = ""
    try:
        text = content.decode("utf-8")
        root = yaml.compose(text, _LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        cause, remedy = _not_composed(error, text)
        diagnostics.add(_location(shown_as, mark) if mark else top, cause, remedy)
    except UnicodeDecodeError as error:
        cause = say("not UTF-8: byte {start} is {value:#04x}", start=error.start, value=error.object[error.start])
        diagnostics.add(top, cause, say("save it as UTF-8"))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        reason = getattr(error, "reason", "") or type(error).__name__
        cause = say("not valid YAML: {reason}", reason=reason)
        diagnostics.add(top, cause, say("save the file as text, and nest its values less deeply"))
    else:
        if root is not None:
            return _Reader(shown_as, diagnostics, is_printable=_has_only_printable(text)).value(root)
        diagnostics.add(top, say("the file is empty"), say("remove it or describe something in it"))
    return None


def _not_composed(error: yaml.MarkedYAMLError, text: str) -> tuple[str, str]:
    """Return the cause and the remedy of a mistake that PyYAML reports."""
    problem, mark = str(error.problem or error.context), error.problem_mark
    if problem.startswith("found undefined alias") and mark is not None:
        name = re.split(r"[\s,\]}]", text[mark.index + 1 :], maxsplit=1)[0]
        known = _ANCHOR.findall(text[: mark.index])
        return say("there is no anchor {name!r} before its alias", name=name), suggestion(name, known)
    if problem == "second occurrence" and mark is not None and error.context_mark is not None:
        name = _ANCHOR.findall(text[mark.index :])[0]
        first = error.context_mark.line + 1
        return say("anchor {name!r} occurs twice", name=name), say("the first is at line {line}", line=first)
    if problem == "but found another document":
        return say("a second document begins here"), say("write it to a file of its own")
    hint = say("quote the text if it holds ': ', ' #' or begins with [ {{ * & ! | > % @ or `")
    return say("not valid YAML: {value}", value=problem), hint


def _has_only_printable(text: str) -> bool:
    """Return whether all values in a YAML file are printable."""
    return _UNPRINTABLE.search(text) is None and _ESCAPED.search(text) is None


def _location(file: str, mark: Mark) -> Location:
    return Location(file, mark.line + 1, mark.column + 1)


class _Reader:
    """A reader of a file, which makes our nodes of those of PyYAML."""

    def __init__(self, file: str, diagnostics: Diagnostics, *, is_printable: bool) -> None:
        self.file = file
        self.diagnostics = diagnostics
        self.is_printable = is_printable
        self.count = 0
        self.opened: list[yaml.Node] = []
        """The collections around a value."""
        self.read: set[yaml.Node] = set()
        """The collections that were read; a further time is an alias."""

    def wrong(self, mark: Mark, cause: str, remedy: str = "") -> None:
        self.diagnostics.add(_location(self.file, mark), cause, remedy)

    def value(self, node: Any, alias: Mark = None) -> YamlNode:
        """Return a value.

        Args:
            node: The value as PyYAML has it.
            alias: The beginning of the value that an alias around it repeats.
        """
        mark = node.start_mark
        if type(node) is yaml.ScalarNode:
            is_text = node.tag == _TEXT and self.is_printable
            data: Scalar = node.value if is_text else self.scalar(node, mark)
            return YamlNode(data, self.file, mark.line + 1, mark.column + 1)
        if node in self.opened:
            self.wrong(mark, say("an alias refers to a value that contains it"), say("write the value out"))
            return self.made(None, mark)
        if node in self.read:
            alias = alias or mark
        elif node.tag not in (f"{_TAG}map", f"{_TAG}seq"):
            self.unknown_tag(node.tag, mark)
        self.read.add(node)
        if self.count > MOST_VALUES or len(self.opened) >= MOST_DEPTH:
            cause = say(
                "more than {MOST_VALUES} values, or more than {MOST_DEPTH} levels",
                MOST_VALUES=MOST_VALUES,
                MOST_DEPTH=MOST_DEPTH,
            )
            self.wrong(alias or mark, cause, say("split the file"))
            return self.made(None, mark)
        self.opened.append(node)
        if isinstance(node, yaml.SequenceNode):
            made = self.made([self.value(item, alias) for item in node.value], mark)
        else:
            made = self.mapping(node, alias)
        self.opened.pop()
        self.count += len(node.value)
        return made

    def mapping(self, node: yaml.MappingNode, alias: Mark) -> YamlNode:
        data: dict[str, YamlNode] = {}
        keys: dict[str, tuple[int, int]] = {}
        for key_node, value_node in node.value:
            at, key = key_node.start_mark, key_node.value
            value = self.value(value_node, alias)
            if type(key_node) is not yaml.ScalarNode:
                self.wrong(at, say("a key must be text"))
            elif key in data:
                first, _ = keys[key]
                self.wrong(at, say("{key!r} occurs twice", key=key), say("the first is at line {line}", line=first))
            else:
                data[key] = value
                keys[key] = at.line + 1, at.column + 1
                if not self.is_printable:
                    self.check_text(key, at)
        return self.made(data, node.start_mark, KeyLocations(self.file, keys))

    def made(self, data: Data, mark: Mark, keys: Mapping[str, Location] = _NO_KEYS) -> YamlNode:
        return YamlNode(data, self.file, mark.line + 1, mark.column + 1, keys)

    def check_text(self, text: str, mark: Mark) -> None:
        if found := _UNPRINTABLE.search(text):
            self.wrong(mark, say("character U+{value:04X} in a text", value=ord(found[0])), say("remove it"))

    def unknown_tag(self, tag: str, mark: Mark) -> None:
        self.wrong(mark, say("tag {value!r} has no meaning here", value=tag.removeprefix(_TAG)), say("remove it"))

    def scalar(self, node: yaml.ScalarNode, mark: Mark) -> Scalar:
        """Return the value of a scalar; a text that only YAML 1.1 reads as another value is a text."""
        text: str = node.value
        tag = node.tag.removeprefix(_TAG)
        if tag == "null":
            return None
        if tag == "bool" and text in _TRUTH_VALUES:
            return _TRUTH_VALUES[text]
        if tag == "int" and _INTEGER.fullmatch(text):
            return int(text)
        if tag == "int" and _LONG_INTEGER.fullmatch(text):
            self.wrong(mark, say("a number of {count} digits", count=len(text)), say("quote it if it is a text"))
            return 0
        if tag == "float":
            return self.number(text, mark)
        if tag not in ("str", "bool", "int", "timestamp"):
            self.unknown_tag(node.tag, mark)
        self.check_text(text, mark)
        return text

    def number(self, text: str, mark: Mark) -> Scalar:
        """Return a number with a point; a text that only YAML 1.1 reads as a number is a text."""
        try:
            number = float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
        except ValueError:
            return text
        if number - number == 0.0:
            return number
        self.wrong(mark, say("{text} is no number that can be sent", text=text), say("write a number, or quote it"))
        return 0.0
