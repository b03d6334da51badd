"""YAML with locations: every value has its line and column, so that a mistake is reported there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import yaml

from wecom_runtime.language import say

from .diagnostics import Diagnostics, Location

Scalar: TypeAlias = str | int | float | bool | None
Data: TypeAlias = "Scalar | list[YamlNode] | dict[str, YamlNode]"

MOST_VALUES = 200_000
"""The largest number of values in a file; a value repeated by an alias counts again.

The project's largest file has about 10,000.
"""
MOST_DEPTH = 60

_NO_KEYS: Mapping[str, Location] = {}
_TAG = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,19})")
_DIGITS = re.compile(r"-?[0-9]+")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_TAGS = {f"{_TAG}{name}": name for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")}
_PLAIN = "plain"
"""The tag of a scalar without quotes, before its type is known."""
_RESOLVER: Any = yaml.resolver.Resolver()
_FIRST = frozenset(_RESOLVER.yaml_implicit_resolvers)
"""The first characters of scalars without quotes that may be no text, such as digits."""


class _LateTags:
    """A resolver that leaves the types of scalars to `_Composer`, as most scalars are keys, which are always texts."""

    def descend_resolver(self, parent: yaml.Node | None, index: object) -> None:
        """Do nothing, as no tag depends on the path of a node."""

    def ascend_resolver(self) -> None:
        """Do nothing, as no tag depends on the path of a node."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: Any) -> str:
        if kind is yaml.ScalarNode:
            return _PLAIN if implicit[0] else f"{_TAG}str"
        return f"{_TAG}seq" if kind is yaml.SequenceNode else f"{_TAG}map"


try:
    _Loader: type = type("_Loader", (_LateTags, yaml.CSafeLoader), {})
except AttributeError:  # PyYAML without its C extension gives the same result, slower
    _Loader = type("_Loader", (_LateTags, yaml.SafeLoader), {})


class TranslatedText(str):
    """An English text with its translations."""

    __slots__ = ("others",)

    others: dict[str, str]
    """Language -> translation, for the languages that have one."""

    def __new__(cls, text: str, others: dict[str, str]) -> TranslatedText:
        made = super().__new__(cls, text)
        made.others = others
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return TranslatedText, (str(self), self.others)


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
    """A YAML value and its location. It never changes."""

    data: Data
    file: str
    line: int
    column: int
    keys: Mapping[str, Location] = _NO_KEYS
    """The locations of the keys of a mapping."""

    @property
    def location(self) -> Location:
        return Location(self.file, self.line, self.column)

    def at(self, key: str) -> YamlNode:
        """Return the value of a key, or the mapping itself if the key is missing: the node to report at."""
        return self.data.get(key, self) if isinstance(self.data, dict) else self

    def with_items(self, items: dict[str, YamlNode]) -> YamlNode:
        """Return a copy of a mapping with other values and the same locations of keys."""
        return YamlNode(items, self.file, self.line, self.column, self.keys)

    def with_text(self, text: str) -> YamlNode:
        """Return a copy of a text node with another text."""
        return YamlNode(text, self.file, self.line, self.column)

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
        diagnostics.add(
            Location(shown_as, 1, 1),
            say("cannot be read: {strerror}", strerror=error.strerror),
            say("make it a readable file"),
        )
        return None
    return parse(content, shown_as, diagnostics)


def parse(content: bytes, shown_as: str, diagnostics: Diagnostics) -> YamlNode | None:
    """Return the value in a file with this content, and report mistakes; None if it is not valid YAML."""
    top = Location(shown_as, 1, 1)
    try:
        text = content.decode("utf-8")
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        hint = say("quote the text if it holds ': ', ' #' or begins with [ {{ * & ! | > % @ or `")
        location = _location(shown_as, mark) if mark else top
        diagnostics.add(location, say("not valid YAML: {value}", value=error.problem or error.context), hint)
    except UnicodeDecodeError as error:
        diagnostics.add(
            top,
            say("not UTF-8: byte {start} is {value:#04x}", start=error.start, value=error.object[error.start]),
            say("save it as UTF-8"),
        )
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        reason = getattr(error, "reason", "") or type(error).__name__
        diagnostics.add(
            top,
            say("not valid YAML: {reason}", reason=reason),
            say("save the file as text, and nest its values less deeply"),
        )
    else:
        if node is not None:
            return _Composer(shown_as, diagnostics, _has_only_printable(text)).value(node)
        diagnostics.add(top, say("the file is empty"), say("remove it or describe something in it"))
    return None


def _has_only_printable(text: str) -> bool:
    """Return whether all values in a YAML file are printable. A backslash may stand for any character."""
    return "\\" not in text and _UNPRINTABLE.search(text) is None


def _location(file: str, mark: yaml.Mark) -> Location:
    return Location(file, mark.line + 1, mark.column + 1)


class _Composer:
    """A converter of PyYAML's nodes to `YamlNode`. It refuses an alias inside its own value, and too many values."""

    def __init__(self, file: str, diagnostics: Diagnostics, is_printable: bool) -> None:
        self.file = file
        self.diagnostics = diagnostics
        self.is_printable = is_printable
        self.count = 0
        self.open: set[int] = set()

    def wrong(self, node: yaml.Node, cause: str, remedy: str = "") -> None:
        self.diagnostics.add(_location(self.file, node.start_mark), cause, remedy)

    def value(self, node: yaml.Node) -> YamlNode:
        self.count += 1
        if isinstance(node, yaml.ScalarNode):
            return self.made(node, self.scalar(node))
        self.tag(node, node.tag)
        if id(node) in self.open:
            self.wrong(node, say("an alias refers to a value that contains it"), say("write the value out"))
            return self.made(node, None)
        if self.count > MOST_VALUES or len(self.open) >= MOST_DEPTH:
            self.wrong(
                node,
                say(
                    "more than {MOST_VALUES} values, or more than {MOST_DEPTH} levels",
                    MOST_VALUES=MOST_VALUES,
                    MOST_DEPTH=MOST_DEPTH,
                ),
                say("split the file"),
            )
            return self.made(node, None)
        self.open.add(id(node))
        try:
            return self.sequence(node) if isinstance(node, yaml.SequenceNode) else self.mapping(node)
        finally:
            self.open.discard(id(node))

    def tag(self, node: yaml.Node, found: str) -> str:
        """Return the name of a tag, and report one without a meaning."""
        if found in _TAGS:
            return _TAGS[found]
        name = found.removeprefix(_TAG)
        self.wrong(node, say("tag {value!r} has no meaning here", value=name), say("remove it"))
        return name

    def made(
        self,
        node: yaml.Node,
        data: Scalar | list[YamlNode] | dict[str, YamlNode],
        keys: Mapping[str, Location] = _NO_KEYS,
    ) -> YamlNode:
        mark = node.start_mark
        return YamlNode(data, self.file, mark.line + 1, mark.column + 1, keys)

    def sequence(self, node: yaml.Node) -> YamlNode:
        return self.made(node, [self.value(item) for item in node.value])

    def mapping(self, node: yaml.Node) -> YamlNode:
        data: dict[str, YamlNode] = {}
        keys: dict[str, tuple[int, int]] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.wrong(key_node, say("a key must be text"))
                continue
            key = str(key_node.value)
            self.check_text(key_node, key)
            if key in data:
                first, _ = keys[key]
                self.wrong(
                    key_node, say("{key!r} occurs twice", key=key), say("the first is at line {line}", line=first)
                )
                continue
            data[key] = self.value(value_node)
            mark = key_node.start_mark
            keys[key] = mark.line + 1, mark.column + 1
        return self.made(node, data, KeyLocations(self.file, keys))

    def check_text(self, node: yaml.Node, text: str) -> None:
        found = None if self.is_printable else _UNPRINTABLE.search(text)
        if found:
            self.wrong(node, say("character U+{value:04X} in a text", value=ord(found[0])), say("remove it"))

    def scalar(self, node: yaml.ScalarNode) -> Scalar:
        text: str = node.value
        if node.tag == _PLAIN and text[:1] not in _FIRST:
            self.check_text(node, text)
            return text
        written = node.tag if node.tag != _PLAIN else _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
        tag = self.tag(node, written)
        if tag == "null":
            return None
        if tag == "bool" and text.lower() in ("true", "false"):  # YAML 1.1 also takes yes, no, on and off
            return text.lower() == "true"
        if tag == "int" and _INTEGER.fullmatch(text):
            return int(text)
        if tag == "int" and _DIGITS.fullmatch(text) and len(text) > 20:
            self.wrong(node, say("a number of {count} digits", count=len(text)), say("quote it if it is a text"))
            return 0
        if tag == "float":
            return self.number(node, text)
        self.check_text(node, text)
        return text

    def number(self, node: yaml.ScalarNode, text: str) -> Scalar:
        try:
            number = float(text)
        except ValueError:
            if text.lower().lstrip("+-") in (".inf", ".nan"):
                self.wrong(
                    node, say("{text} is no number that can be sent", text=text), say("write a number, or quote it")
                )
                return 0.0
            return text
        if number - number != 0.0:
            self.wrong(node, say("{text} is no number that can be sent", text=text), say("write a number, or quote it"))
            return 0.0
        return number
