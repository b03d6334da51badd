"""YAML with locations: every value has its line and column, so that a mistake is reported there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import yaml
from yaml import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

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
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,19})")
_DIGITS = re.compile(r"-?[0-9]+")
_TRUTH_VALUES = {"true": True, "false": False}
_ESCAPED = re.compile(r"\\[0abefvxuLNPU]")
"""The escape sequences that may stand for a character that cannot be printed."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_TAGS = {f"{_TAG}{name}": name for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")}
_RESOLVER: Any = yaml.resolver.Resolver()
_FIRST = frozenset(_RESOLVER.yaml_implicit_resolvers)
"""The first characters of scalars without quotes that may be no text, such as digits."""
_WORDS = frozenset(form(word) for word in ("true", "false", "null") for form in (str, str.upper, str.title))
"""The scalars that begin with a letter and are no texts. The yes, no, on and off of YAML 1.1 are texts here."""
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""PyYAML without its C extension gives the same result, slower."""


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
    """A YAML value and its location. The reader of translations replaces texts; nothing else changes."""

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

    def with_items(self, items: dict[str, YamlNode]) -> YamlNode:
        """Return a copy of a mapping with other values and the same locations of keys."""
        return YamlNode(items, self.file, self.line, self.column, self.keys)

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
        node = _Reader(text, shown_as, diagnostics).document()
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
            return node
        diagnostics.add(top, say("the file is empty"), say("remove it or describe something in it"))
    return None


def _has_only_printable(text: str) -> bool:
    """Return whether all values in a YAML file are printable."""
    return _UNPRINTABLE.search(text) is None and _ESCAPED.search(text) is None


def _location(file: str, mark: Mark) -> Location:
    return Location(file, mark.line + 1, mark.column + 1)


@attrs.frozen
class _Anchored:
    """A value with an anchor."""

    start: Mark
    value: YamlNode | None = None
    """The value; None before its end, so that it does not contain itself."""


class _Reader:
    """A reader of a YAML file, which makes nodes of the events of PyYAML's parser.

    `yaml.compose` takes longer, as it makes a tree of its own nodes first.
    """

    def __init__(self, text: str, file: str, diagnostics: Diagnostics) -> None:
        self.next: Callable[[], Any] = _LOADER(text).get_event
        self.file = file
        self.diagnostics = diagnostics
        self.is_printable = _has_only_printable(text)
        self.count = 0
        self.depth = 0
        self.anchored: dict[str, _Anchored] = {}

    def document(self) -> YamlNode | None:
        """Return the value of the file; None if the file is empty.

        Raises:
            yaml.MarkedYAMLError: The file is not valid YAML.
        """
        self.next()  # the start of the stream
        if isinstance(self.next(), StreamEndEvent):
            return None
        node = self.value(self.next())
        self.next()  # the end of the document
        end = self.next()
        if not isinstance(end, StreamEndEvent):
            self.wrong(end.start_mark, say("a second document begins here"), say("write it to a file of its own"))
        return node

    def wrong(self, mark: Mark, cause: str, remedy: str = "") -> None:
        self.diagnostics.add(_location(self.file, mark), cause, remedy)

    def value(self, event: Any) -> YamlNode:
        """Return the value that begins with an event."""
        if type(event) is ScalarEvent and event.anchor is None:
            return self.scalar(event)
        if type(event) is AliasEvent:
            return self.alias(event)
        mark = event.start_mark
        if event.anchor is not None:
            self.add_anchor(event.anchor, mark)
        node = self.scalar(event) if type(event) is ScalarEvent else self.collection(event, mark)
        if event.anchor is not None:
            self.anchored[event.anchor] = _Anchored(mark, node)
        return node

    def add_anchor(self, name: str, mark: Mark) -> None:
        if (first := self.anchored.get(name)) is not None:
            remedy = say("the first is at line {line}", line=first.start.line + 1)
            self.wrong(mark, say("anchor {name!r} occurs twice", name=name), remedy)
        self.anchored[name] = _Anchored(mark)

    def alias(self, event: Any) -> YamlNode:
        """Return a copy of the value of an anchor, as its texts may have other translations."""
        anchored = self.anchored.get(event.anchor)
        if anchored is None:
            remedy = suggestion(event.anchor, self.anchored)
            self.wrong(event.start_mark, say("there is no anchor {name!r} before its alias", name=event.anchor), remedy)
            return self.made(None, event.start_mark)
        if anchored.value is None:
            self.wrong(anchored.start, say("an alias refers to a value that contains it"), say("write the value out"))
            return self.made(None, anchored.start)
        return self.copy(anchored.value, anchored.start)

    def copy(self, node: YamlNode, mark: Mark) -> YamlNode:
        """Return a copy of a value; report too many values or levels at a mark, and leave out the rest."""
        data = node.data
        if isinstance(data, dict | list):
            if self.is_full(mark):
                return self.made(None, mark)
            self.depth += 1
            self.count += len(data)
            if isinstance(data, dict):
                data = {name: self.copy(item, mark) for name, item in data.items()}
            else:
                data = [self.copy(item, mark) for item in data]
            self.depth -= 1
        return YamlNode(data, node.file, node.line, node.column, node.keys)

    def is_full(self, mark: Mark) -> bool:
        """Return whether there are too many values or levels for another collection, and report it."""
        if self.count <= MOST_VALUES and self.depth < MOST_DEPTH:
            return False
        cause = say(
            "more than {MOST_VALUES} values, or more than {MOST_DEPTH} levels",
            MOST_VALUES=MOST_VALUES,
            MOST_DEPTH=MOST_DEPTH,
        )
        self.wrong(mark, cause, say("split the file"))
        return True

    def collection(self, start: Any, mark: Mark) -> YamlNode:
        if start.tag:
            self.tag(start.tag, mark)
        if self.is_full(mark):
            self.skip_collection()
            return self.made(None, mark)
        self.depth += 1
        node = self.sequence(mark) if isinstance(start, SequenceStartEvent) else self.mapping(mark)
        self.depth -= 1
        return node

    def skip_collection(self) -> None:
        """Read the events up to the end of a collection."""
        level = 1
        while level:
            event = self.next()
            level += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)

    def tag(self, found: str, mark: Mark) -> str:
        """Return the name of a tag, and report one without a meaning."""
        if found in _TAGS:
            return _TAGS[found]
        name = found.removeprefix(_TAG)
        self.wrong(mark, say("tag {value!r} has no meaning here", value=name), say("remove it"))
        return name

    def made(self, data: Data, mark: Mark, keys: Mapping[str, Location] = _NO_KEYS) -> YamlNode:
        return YamlNode(data, self.file, mark.line + 1, mark.column + 1, keys)

    def sequence(self, mark: Mark) -> YamlNode:
        data: list[YamlNode] = []
        read, value = self.next, self.value
        while type(event := read()) is not SequenceEndEvent:
            data.append(value(event))
        self.count += len(data)
        return self.made(data, mark)

    def mapping(self, mark: Mark) -> YamlNode:
        data: dict[str, YamlNode] = {}
        keys: dict[str, tuple[int, int]] = {}
        read, value_of, is_printable = self.next, self.value, self.is_printable
        while type(event := read()) is not MappingEndEvent:
            at = event.start_mark
            is_text = is_printable and type(event) is ScalarEvent and event.anchor is None
            key: str | None = event.value if is_text else self.key(event, at)
            value = value_of(read())
            if key is None:
                self.wrong(at, say("a key must be text"))
            elif key in data:
                first, _ = keys[key]
                self.wrong(at, say("{key!r} occurs twice", key=key), say("the first is at line {line}", line=first))
            else:
                data[key] = value
                keys[key] = at.line + 1, at.column + 1
        self.count += len(data)
        return self.made(data, mark, KeyLocations(self.file, keys))

    def key(self, event: Any, mark: Mark) -> str | None:
        """Return the text of a key; None if the key is no text."""
        if type(event) is not ScalarEvent or event.anchor is not None:
            data = self.value(event).data
            return data if isinstance(data, str) else None
        text: str = event.value
        if not self.is_printable:
            self.check_text(text, mark)
        return text

    def check_text(self, text: str, mark: Mark) -> None:
        if found := _UNPRINTABLE.search(text):
            self.wrong(mark, say("character U+{value:04X} in a text", value=ord(found[0])), say("remove it"))

    def scalar(self, event: Any) -> YamlNode:
        text: str = event.value
        mark = event.start_mark
        if (
            self.is_printable
            and event.tag is None
            and (text[:1] not in _FIRST or (text[:1].isalpha() and text not in _WORDS) or not event.implicit[0])
        ):
            data: Scalar = text
        else:
            data = self.typed(event, text, mark)
        return YamlNode(data, self.file, mark.line + 1, mark.column + 1)

    def typed(self, event: Any, text: str, mark: Mark) -> Scalar:
        """Return the value of a scalar that may be no text."""
        if event.tag is None and event.implicit[0]:  # without quotes
            if text in _TRUTH_VALUES:
                return _TRUTH_VALUES[text]
            if _INTEGER.fullmatch(text):
                return int(text)
        written = None if event.tag == "!" else event.tag
        tag = self.tag(written or _RESOLVER.resolve(yaml.ScalarNode, text, event.implicit), mark)
        if tag == "null":
            return None
        if tag == "bool" and text in _WORDS:
            return text.lower() == "true"
        if tag == "int" and _INTEGER.fullmatch(text):
            return int(text)
        if tag == "int" and _DIGITS.fullmatch(text) and len(text) > 20:
            self.wrong(mark, say("a number of {count} digits", count=len(text)), say("quote it if it is a text"))
            return 0
        if tag == "float":
            return self.number(text, mark)
        self.check_text(text, mark)
        return text

    def number(self, text: str, mark: Mark) -> Scalar:
        try:
            number = float(text)
        except ValueError:
            if text.lower().lstrip("+-") in (".inf", ".nan"):
                self.wrong(
                    mark, say("{text} is no number that can be sent", text=text), say("write a number, or quote it")
                )
                return 0.0
            return text
        if number - number != 0.0:
            self.wrong(mark, say("{text} is no number that can be sent", text=text), say("write a number, or quote it"))
            return 0.0
        return number
