"""YAML with places: every value knows its line and column, so that a mistake can be reported where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import attrs
import yaml

Scalar: TypeAlias = str | int | float | bool | None

try:
    _Loader: type = yaml.CSafeLoader
except AttributeError:  # PyYAML without its C extension: the same result, slower
    _Loader = yaml.SafeLoader


@attrs.frozen(order=True)
class Place:
    """Where something stands; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@attrs.frozen(order=True)
class Mistake:
    """One thing that is wrong in the spec."""

    place: Place
    what: str
    right: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" + (f"; {self.right}" if self.right else "")


class Mistakes:
    """All that is wrong, collected so that one run shows everything."""

    def __init__(self) -> None:
        self._found: set[Mistake] = set()

    def add(self, at: Value | Place, what: str, right: str = "") -> None:
        self._found.add(Mistake(at if isinstance(at, Place) else at.place, what, right))

    def __iter__(self) -> Iterator[Mistake]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)


class SpecError(Exception):
    """The spec cannot be generated from; the text lists every mistake."""

    def __init__(self, mistakes: Mistakes) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = tuple(mistakes)


@attrs.frozen(eq=False)
class Value:
    """A YAML value and its place."""

    data: Scalar | list[Value] | dict[str, Value]
    file: str
    mark: yaml.Mark
    keys: Mapping[str, Place] = attrs.field(factory=dict)
    """Places of the keys of a mapping."""

    @property
    def place(self) -> Place:
        return Place(self.file, self.mark.line + 1, self.mark.column + 1)

    def plain(self) -> object:
        """The value without places, as `yaml.safe_load` gives it."""
        if isinstance(self.data, list):
            return [item.plain() for item in self.data]
        if isinstance(self.data, dict):
            return {key: item.plain() for key, item in self.data.items()}
        return self.data


def load(path: Path, shown_as: str, mistakes: Mistakes) -> Value | None:
    """Read one file; None if it is not YAML at all."""
    try:
        node = yaml.compose(path.read_text("utf-8"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(shown_as, mark.line + 1, mark.column + 1) if mark else Place(shown_as, 1, 1)
        hint = "quote the text if it holds ': ', ' #' or begins with [ { * & ! | > % @ or `"
        mistakes.add(place, f"not valid YAML: {error.problem or error.context}", hint)
        return None
    if node is None:
        mistakes.add(Place(shown_as, 1, 1), "the file is empty", "remove it or describe something in it")
        return None
    return _value(node, shown_as, mistakes)


_TAG = "tag:yaml.org,2002:"


def _value(node: yaml.Node, file: str, mistakes: Mistakes) -> Value:
    if isinstance(node, yaml.ScalarNode):
        return Value(_scalar(node), file, node.start_mark)
    if isinstance(node, yaml.SequenceNode):
        return Value([_value(item, file, mistakes) for item in node.value], file, node.start_mark)
    data: dict[str, Value] = {}
    keys: dict[str, Place] = {}
    for key_node, value_node in node.value:
        mark = key_node.start_mark
        place = Place(file, mark.line + 1, mark.column + 1)
        key = str(key_node.value)
        if key in data:
            mistakes.add(place, f"{key!r} stands here twice", f"the first is at line {keys[key].line}")
            continue
        data[key] = _value(value_node, file, mistakes)
        keys[key] = place
    return Value(data, file, node.start_mark, keys)


def _scalar(node: yaml.ScalarNode) -> Scalar:
    text: str = node.value
    tag: str = node.tag.removeprefix(_TAG)
    if tag == "null":
        return None
    if tag == "bool" and text.lower() in ("true", "false"):  # YAML 1.1 also takes yes, no, on and off
        return text.lower() == "true"
    if tag == "int" and text.removeprefix("-").isdigit() and (text == "0" or not text.startswith("0")):
        return int(text)
    if tag == "float":
        try:
            return float(text)
        except ValueError:
            return text
    return text
