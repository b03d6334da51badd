"""Shapes of values: each reads a YAML node, reports what is wrong with it, and says as JSON Schema what is right."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from ..caching import cached
from .diagnostics import Diagnostics, suggestion
from .nodes import YamlNode

T = TypeVar("T")
Schema = dict[str, Any]
Place: TypeAlias = tuple[str, ...]
"""Names that lead to a text: the file, the entry, the key. No line and no position in a list is among them."""
Say: TypeAlias = Callable[[Place, str], str]
"""Place and text of what people read -> the same in another language."""


def mark(text: str) -> str:
    """Four letters or digits that tell whether a text is still the one that was translated."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:4]


class Shape(Generic[T]):
    """The form that a value must have. `read` always gives a value, so that one run finds every mistake."""

    @property
    def empty(self) -> Any:
        """The value that stands for one that is missing or wrong."""
        return None

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> Any:
        """The value of a node; `what` names it in diagnostics."""
        raise NotImplementedError

    def schema(self) -> Schema:
        raise NotImplementedError

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        """The node with everything in it that people read as `say` gives it."""
        return node


# -- what a record is made of ------------------------------------------------------------------------------------------


def key(
    shape: Shape[Any],
    doc: str = "",
    *,
    default: Any = attrs.NOTHING,
    name: str = "",
    group: str = "",
    identifies: bool = False,
) -> Any:
    """An attribute of a record that is a key of the language.

    Args:
        shape: What its value looks like.
        doc: One line for editors and for the page of the language.
        default: The value where the key is left out; a key without one is required.
        name: The key, where Python has another use for the word.
        group: A word by which keys of one kind are found.
        identifies: Its value tells the record from the others of a list.
    """
    traits = {"shape": shape, "doc": doc, "key": name, "group": group, "identifies": identifies}
    return attrs.field(default=default, metadata=traits)


@attrs.frozen
class Key:
    """One key of a record."""

    name: str
    attribute: str
    shape: Shape[Any]
    doc: str
    default: Any
    group: str
    identifies: bool

    @property
    def is_required(self) -> bool:
        return self.default is attrs.NOTHING


@cached
def keys_of(cls: type[Any]) -> tuple[Key, ...]:
    """The keys of a record class, in the order of their declaration."""
    return tuple(
        Key(
            name=a.metadata["key"] or a.name,
            attribute=a.name,
            shape=a.metadata["shape"],
            doc=a.metadata["doc"],
            default=a.default,
            group=a.metadata["group"],
            identifies=a.metadata["identifies"],
        )
        for a in attrs.fields(cls)
        if "shape" in a.metadata
    )


def read_keys(cls: type[T], data: Mapping[str, YamlNode], diagnostics: Diagnostics) -> dict[str, Any]:
    """Attribute -> value, for every key of a record class."""
    found: dict[str, Any] = {}
    for entry in keys_of(cls):
        if entry.name in data:
            found[entry.attribute] = entry.shape.read(data[entry.name], entry.name, diagnostics)
        elif entry.is_required:
            found[entry.attribute] = entry.shape.empty
    return found


def said_keys(cls: type[Any], node: YamlNode, place: Place, say: Say) -> YamlNode:
    """A mapping whose keys are those of a record class, with what people read as `say` gives it."""
    if not isinstance(node.data, dict):
        return node
    shapes = {entry.name: entry.shape for entry in keys_of(cls)}
    return node.with_items(
        {
            name: shapes[name].said(item, (*place, name), say) if name in shapes else item
            for name, item in node.data.items()
        }
    )


def read_mapping(node: YamlNode, what: str, diagnostics: Diagnostics) -> Mapping[str, YamlNode]:
    if isinstance(node.data, dict):
        return node.data
    diagnostics.add(node, f"{what} must be a mapping", "write 'key: value' lines")
    return {}


def check_keys(
    node: YamlNode, what: str, allowed: Collection[str], required: Collection[str], diagnostics: Diagnostics
) -> None:
    """Report keys that do not exist and those that are missing."""
    data = read_mapping(node, what, diagnostics)
    for name in data:
        if name not in allowed:
            diagnostics.add(node.keys[name], f"{name!r} is no key of {what}", suggestion(name, allowed))
    for name in required if isinstance(node.data, dict) else ():
        if name not in data:
            diagnostics.add(node, f"{what} has no {name!r}", f"add a line '{name}: …'")


def record_schema(cls: type[Any], **more: Any) -> Schema:
    properties = {entry.name: _described(entry) for entry in keys_of(cls)}
    required = [entry.name for entry in keys_of(cls) if entry.is_required]
    schema: Schema = {"type": "object"}
    if required:
        schema["required"] = required
    return schema | {"additionalProperties": False, "properties": properties} | more


def _described(entry: Key) -> Schema:
    schema = entry.shape.schema()
    return {**schema, "description": entry.doc} if entry.doc and "$ref" not in schema else schema


# -- simple values -----------------------------------------------------------------------------------------------------


@attrs.frozen
class Text(Shape[str]):
    """Text; with a pattern, all of it has to match."""

    pattern: str = ""
    right: str = ""
    """How it would be right, where it does not match the pattern."""
    one_line: bool = False
    may_be_empty: bool = False
    ends: str = ""
    """A pattern that an editor checks by the JSON Schema; `codegen lint` says more."""

    @property
    def empty(self) -> Any:
        return ""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> str:
        if not isinstance(node.data, str):
            diagnostics.add(node, f"{what} must be text", "put it in quotes")
            return ""
        text = node.data.strip()
        if not text and not self.may_be_empty:
            diagnostics.add(node, f"{what} is empty", "write something, or leave it out")
            return ""
        if self.pattern and not re.fullmatch(self.pattern, text, re.ASCII):
            diagnostics.add(node, f"{what} {_short(text)} is not possible", self.right)
            return ""
        if self.one_line and "\n" in text:
            diagnostics.add(node, f"{what} has more than one line", "write it in one line")
            return " ".join(text.split())
        return text

    def schema(self) -> Schema:
        pattern = f"^{self.pattern}$" if self.pattern else self.ends
        return {"type": "string", "pattern": pattern} if pattern else {"type": "string"}


@attrs.frozen
class Prose(Text):
    """Text for people, which there may be in several languages."""

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        if not isinstance(node.data, str) or not node.data.strip():
            return node
        return node.reworded(say(place, node.data.strip()))


@attrs.frozen
class Plain(Shape[str]):
    """A value as it is on the wire: a text, or a number, which becomes its text."""

    @property
    def empty(self) -> Any:
        return ""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> str:
        if isinstance(node.data, bool) or not isinstance(node.data, str | int):
            diagnostics.add(node, f"{what} must be a text or a number", "put it in quotes")
            return ""
        return str(node.data).strip()

    def schema(self) -> Schema:
        return {"type": ["string", "integer"]}


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}…")


@attrs.frozen
class Choice(Shape[str]):
    """One of a few words."""

    options: tuple[str, ...]
    instead: str = ""
    """The option read for a wrong word, so that it seems to cause no further mistakes; the first one if empty."""

    @property
    def empty(self) -> Any:
        return ""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> str:
        text = Text().read(node, what, diagnostics)
        if text and text not in self.options:
            diagnostics.add(node, f"{text!r} is no {what}", suggestion(text, self.options))
        return text if text in self.options else self.instead or self.options[0]

    def schema(self) -> Schema:
        return {"enum": list(self.options)}


@attrs.frozen
class Flag(Shape[bool]):
    """true or false."""

    @property
    def empty(self) -> Any:
        return False

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> bool:
        if isinstance(node.data, bool):
            return node.data
        diagnostics.add(node, f"{what} must be true or false")
        return False

    def schema(self) -> Schema:
        return {"type": "boolean"}


@attrs.frozen
class Number(Shape[float]):
    """A number; a whole one unless `fractions` are allowed."""

    fractions: bool = False
    least: int | None = None
    say: str = "a number"
    right: str = ""

    @property
    def empty(self) -> Any:
        return 0

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> int | float:
        value = node.data
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and (self.fractions or isinstance(value, int))
        ):
            if self.least is None or value >= self.least:
                return value
            diagnostics.add(node, f"{what} must be at least {self.least}")
            return self.least
        diagnostics.add(node, f"{what} must be {self.say}", self.right)
        return 0

    def schema(self) -> Schema:
        schema: Schema = {"type": "number" if self.fractions else "integer"}
        return schema if self.least is None else {**schema, "minimum": self.least}


@attrs.frozen
class Anything(Shape[object]):
    """Any value, without its locations."""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> object:
        return node.plain()

    def schema(self) -> Schema:
        return {}


@attrs.frozen
class Located(Shape[YamlNode]):
    """Any value with its locations, to be looked at when its meaning is known."""

    schema_type: str = ""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> YamlNode:
        return node

    def schema(self) -> Schema:
        return {"type": self.schema_type} if self.schema_type else {}


# -- values made of values ---------------------------------------------------------------------------------------------


@attrs.frozen
class ListShape(Shape[tuple[Any, ...]]):
    of: Shape[Any]
    item: str = ""
    """The name of one of them in diagnostics; "an entry of …" if empty."""
    distinct: bool = False
    least: int = 0

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> tuple[Any, ...]:
        if not isinstance(node.data, list):
            diagnostics.add(node, f"{what} must be a list", "write '[a, b]' or '- a' lines")
            return ()
        if len(node.data) < self.least:
            diagnostics.add(node, f"{what} needs {self.least} entries or more")
        values = (self.of.read(item, self.item or f"an entry of {what}", diagnostics) for item in node.data)
        found = [value for value in values if value is not None]
        return tuple(dict.fromkeys(found)) if self.distinct else tuple(found)

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        if not isinstance(node.data, list):
            return node
        return attrs.evolve(
            node, data=[self.of.said(item, (*place, _name_of(self.of, item)), say) for item in node.data]
        )

    def schema(self) -> Schema:
        schema: Schema = {"type": "array", "items": self.of.schema()}
        return {**schema, "minItems": self.least} if self.least else schema


@attrs.frozen
class OneOrMore(ListShape):
    """A list, of which a single value may stand without brackets."""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> tuple[Any, ...]:
        if isinstance(node.data, list):
            return super().read(node, what, diagnostics)
        found = self.of.read(node, what, diagnostics)
        return () if found is None else (found,)

    def schema(self) -> Schema:
        return {"anyOf": [self.of.schema(), super().schema()]}


def _name_of(shape: Shape[Any], item: YamlNode) -> str:
    """By what one of a list is known: a record by the key that identifies it, a text by its mark."""
    if isinstance(shape, RecordShape) and isinstance(item.data, dict):
        names = [entry.name for entry in keys_of(shape.cls) if entry.identifies]
        return ".".join(str(item.data[name].data) for name in names if name in item.data)
    return mark(item.data.strip()) if isinstance(item.data, str) else ""


@attrs.frozen
class MapShape(Shape[Mapping[str, Any]]):
    """A mapping with free keys."""

    of: Shape[Any]
    keys: str = ""
    """Pattern of the keys."""
    right: str = ""
    may_be_empty: bool = False
    """An item without a value gives the empty value of its shape."""
    item: str = "{key!r}"

    @property
    def empty(self) -> Any:
        return {}

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> Mapping[str, Any]:
        found: dict[str, Any] = {}
        for name, item in read_mapping(node, what, diagnostics).items():
            if self.keys and not re.fullmatch(self.keys, name, re.ASCII):
                diagnostics.add(node.keys[name], f"{name!r} is no key of {what}", self.right)
            elif item.data is None and self.may_be_empty:
                found[name] = self.of.empty
            else:
                found[name] = self.of.read(item, self.item.format(key=name), diagnostics)
        return found

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        if not isinstance(node.data, dict):
            return node
        return node.with_items({name: self.of.said(item, (*place, name), say) for name, item in node.data.items()})

    def schema(self) -> Schema:
        inner = self.of.schema()
        if self.may_be_empty:
            inner = {"anyOf": [inner, {"type": "null"}]}
        schema: Schema = {"type": "object", "additionalProperties": inner}
        return {**schema, "propertyNames": {"pattern": f"^{self.keys}$"}} if self.keys else schema


@attrs.frozen
class RecordShape(Shape[Any]):
    """A mapping whose keys are those of a record class."""

    cls: type[Any]
    what: str = ""
    """Its name in diagnostics, where its key does not say it well."""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> Any:
        """None where it is no mapping at all."""
        what = self.what or what
        entries = keys_of(self.cls)
        required = [entry.name for entry in entries if entry.is_required]
        check_keys(node, what, [entry.name for entry in entries], required, diagnostics)
        if not isinstance(node.data, dict):
            return None
        return self.cls(**read_keys(self.cls, node.data, diagnostics), node=node)

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        return said_keys(self.cls, node, place, say)

    def schema(self) -> Schema:
        return record_schema(self.cls)


@attrs.frozen
class ShortRecordShape(RecordShape):
    """A record of which the value of one key may stand by itself, where no other is needed."""

    short: str = ""
    """That key."""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> Any:
        return super().read(self._long(node), what, diagnostics)

    def _long(self, node: YamlNode) -> YamlNode:
        return node if isinstance(node.data, dict) else node.with_items({self.short: node})

    def schema(self) -> Schema:
        shape = next(entry.shape for entry in keys_of(self.cls) if entry.name == self.short)
        return {"anyOf": [shape.schema(), super().schema()]}


@attrs.frozen
class Entries(Shape[tuple[Any, ...]]):
    """A mapping name -> record; the name and its location become attributes of the record."""

    cls: type[Any]
    what: str
    """The name of one of them in diagnostics, with `{name}` for its key."""
    keys: str = ""
    right: str = ""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> tuple[Any, ...]:
        found: list[Any] = []
        entries = keys_of(self.cls)
        for name, item in read_mapping(node, what, diagnostics).items():
            shown = self.what.format(name=name)
            if self.keys and not re.fullmatch(self.keys, name, re.ASCII):
                diagnostics.add(node.keys[name], f"{name!r} is no key of {what}", self.right)
                continue
            required = [entry.name for entry in entries if entry.is_required]
            check_keys(item, shown, [entry.name for entry in entries], required, diagnostics)
            if isinstance(item.data, dict):
                values = read_keys(self.cls, item.data, diagnostics)
                found.append(self.cls(**values, name=name, location=node.keys[name], node=item))
        return tuple(found)

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        if not isinstance(node.data, dict):
            return node
        return node.with_items(
            {name: said_keys(self.cls, item, (*place, name), say) for name, item in node.data.items()}
        )

    def schema(self) -> Schema:
        schema: Schema = {"type": "object", "additionalProperties": record_schema(self.cls)}
        return {**schema, "propertyNames": {"pattern": f"^{self.keys}$"}} if self.keys else schema


@attrs.frozen
class Defined(Shape[Any]):
    """A shape that stands once among the shared parts of the JSON Schemas."""

    name: str
    shape: Shape[Any]
    doc: str = ""

    @property
    def empty(self) -> Any:
        return self.shape.empty

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> Any:
        return self.shape.read(node, what, diagnostics)

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        return self.shape.said(node, place, say)

    def schema(self) -> Schema:
        return {"$ref": f"common.json#/$defs/{self.name}"}

    def definition(self) -> Schema:
        schema = self.shape.schema()
        return {**schema, "description": self.doc} if self.doc else schema
