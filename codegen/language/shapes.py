"""The shapes of values: each reads a YAML node, reports its mistakes, and makes its JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from wecom_runtime.language import say, translate

from ..caching import cached
from .diagnostics import Diagnostics, Label, Location, suggestion
from .marks import mark
from .nodes import YamlNode

T = TypeVar("T")
Schema = dict[str, Any]
Shown: TypeAlias = Label | str
"""The name of a value in mistakes: a label, or the key of the value."""
TextPath: TypeAlias = tuple[str, ...]
"""The path of a text: the names of the file, the entry and the keys. It has no line numbers and no list indexes."""
TextNode: TypeAlias = tuple[TextPath, YamlNode, str]
"""The path of a text, its node, and the part of the node before the text."""


class Shape(Generic[T]):
    """The form of a value. `read` always returns a value, so that one run finds every mistake."""

    @property
    def empty(self) -> Any:
        """The value in place of a missing or wrong one."""
        return None

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Any:
        """Return the value of a node; `label` names the value in diagnostics."""
        raise NotImplementedError

    def schema(self) -> Schema:
        raise NotImplementedError

    def texts(self, node: YamlNode, path: TextPath) -> Iterable[TextNode]:
        """Return the texts for people in a node."""
        return ()


NO_NODE = YamlNode(None, "", 1, 1)


@attrs.frozen(kw_only=True)
class Record:
    """A mapping in the spec with the keys that its class declares."""

    node: YamlNode = attrs.field(default=NO_NODE, eq=False, repr=False)
    location: Location = attrs.field(
        default=attrs.Factory(lambda self: self.node.location, takes_self=True), eq=False, repr=False
    )

    def as_dict(self) -> dict[str, Any]:
        """Return the values of the keys by their attributes."""
        return {entry.attribute: getattr(self, entry.attribute) for entry in keys_of(type(self))}


@attrs.frozen(kw_only=True)
class NamedRecord(Record):
    """A record in a mapping from names to records; its location is that of the name."""

    name: str


# -- keys of records ---------------------------------------------------------------------------------------------------


def key(
    shape: Shape[Any],
    doc: str = "",
    *,
    default: Any = attrs.NOTHING,
    name: str = "",
    group: str = "",
    identifies: bool = False,
    more: Mapping[str, Any] | None = None,
) -> Any:
    """Declare an attribute of a record as a key of the language.

    Args:
        shape: The shape of the value.
        doc: The description in one line, for editors.
        default: The value if the key is left out; a key without a default is required.
        name: The key, if it differs from the attribute.
        group: The name of a group of keys.
        identifies: Whether the value identifies the record in a list.
        more: Metadata of the attribute for others.
    """
    traits = {"shape": shape, "doc": doc, "key": name, "group": group, "identifies": identifies, **(more or {})}
    return attrs.field(default=default, metadata=traits)


def optional(shape: Shape[Any], doc: str = "", *, name: str = "") -> Any:
    """Declare an attribute of a record as a key that may be left out, with the empty value of its shape then.

    Args:
        shape: The shape of the value.
        doc: The description in one line, for editors.
        name: The key, if it differs from the attribute.
    """
    return key(shape, doc, default=shape.empty, name=name)


@attrs.frozen
class Key:
    """A key of a record."""

    name: str
    attribute: str
    shape: Shape[Any]
    doc: str
    is_required: bool
    group: str
    identifies: bool


@cached
def keys_of(cls: type[Any]) -> tuple[Key, ...]:
    """Return the keys of a record class, in the order of their declaration."""
    return tuple(
        Key(
            name=a.metadata["key"] or a.name,
            attribute=a.name,
            shape=a.metadata["shape"],
            doc=a.metadata["doc"],
            is_required=a.default is attrs.NOTHING,
            group=a.metadata["group"],
            identifies=a.metadata["identifies"],
        )
        for a in attrs.fields(cls)
        if "shape" in a.metadata
    )


@cached
def keys_by_name(cls: type[Any]) -> Mapping[str, Key]:
    """Return the keys of a record class by their names."""
    return {entry.name: entry for entry in keys_of(cls)}


@cached
def shapes_with_texts(cls: type[Any]) -> Mapping[str, Shape[Any]]:
    """Return the shape of each key of a record class whose values may contain texts for people."""
    return {entry.name: entry.shape for entry in keys_of(cls) if type(entry.shape).texts is not Shape.texts}


@cached
def required_keys(cls: type[Any]) -> tuple[str, ...]:
    """Return the names of the keys that a record must have."""
    return tuple(entry.name for entry in keys_of(cls) if entry.is_required)


def read_keys(cls: type[T], data: Mapping[str, YamlNode], diagnostics: Diagnostics) -> dict[str, Any]:
    """Return the value of each attribute of a record class."""
    known = keys_by_name(cls)
    found: dict[str, Any] = {}
    for name, item in data.items():
        if (entry := known.get(name)) is not None:
            found[entry.attribute] = entry.shape.read(item, name, diagnostics)
    for name in required_keys(cls):
        if name not in data:
            found[known[name].attribute] = known[name].shape.empty
    return found


def texts_of_keys(cls: type[Any], node: YamlNode, path: TextPath) -> Iterator[TextNode]:
    """Yield the texts for people in the mapping of a record."""
    shapes = shapes_with_texts(cls)
    for name, item in items_of(node):
        if name in shapes:
            yield from shapes[name].texts(item, (*path, name))


def items_of(node: YamlNode) -> Iterable[tuple[str, YamlNode]]:
    """Return the keys and values of a mapping; none if the node is no mapping."""
    return node.data.items() if isinstance(node.data, dict) else ()


def read_mapping(node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Mapping[str, YamlNode]:
    if isinstance(node.data, dict):
        return node.data
    diagnostics.add(node, say("{label} must be a mapping", label=label), say("write 'key: value' lines"))
    return {}


def check_keys(
    node: YamlNode, label: Shown, allowed: Collection[str], required: Collection[str], diagnostics: Diagnostics
) -> None:
    """Report unknown and missing keys."""
    data = read_mapping(node, label, diagnostics)
    for name in data:
        if name not in allowed:
            cause = say("{name!r} is no key of {label}", name=name, label=label)
            diagnostics.add(node.keys[name], cause, suggestion(name, allowed))
    for name in required if isinstance(node.data, dict) else ():
        if name not in data:
            cause = say("{label} has no {name!r}", label=label, name=name)
            diagnostics.add(node, cause, say("add a line '{name}: …'", name=name))


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
    """A text; a pattern has to match all of it."""

    pattern: str = ""
    remedy: str = ""
    """The remedy for a text that does not match the pattern."""
    one_line: bool = False
    may_be_empty: bool = False
    ends: str = ""
    """A pattern that only editors check, by the JSON Schema."""

    @property
    def empty(self) -> Any:
        return ""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> str:
        if not isinstance(node.data, str):
            diagnostics.add(node, say("{label} must be text", label=label), say("put it in quotes"))
            return ""
        text = node.data.strip()
        if not text and not self.may_be_empty:
            diagnostics.add(node, say("{label} is empty", label=label), say("write something, or leave it out"))
            return ""
        if self.pattern and not re.fullmatch(self.pattern, text, re.ASCII):
            diagnostics.add(node, say("{label} {value} is not possible", label=label, value=_short(text)), self.remedy)
            return ""
        if self.one_line and "\n" in text:
            diagnostics.add(node, say("{label} has more than one line", label=label), say("write it in one line"))
            return " ".join(text.split())
        return text

    def schema(self) -> Schema:
        pattern = f"^{self.pattern}$" if self.pattern else self.ends
        return {"type": "string", "pattern": pattern} if pattern else {"type": "string"}


TEXT = Text()


@attrs.frozen
class Prose(Text):
    """A text for people, which is translated."""

    def texts(self, node: YamlNode, path: TextPath) -> Iterable[TextNode]:
        return [(path, node, "")] if isinstance(node.data, str) and node.data.strip() else ()


@attrs.frozen
class Plain(Shape[str]):
    """A text or a number on the wire; a number is read as its text."""

    @property
    def empty(self) -> Any:
        return ""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> str:
        if isinstance(node.data, bool) or not isinstance(node.data, str | int):
            diagnostics.add(node, say("{label} must be a text or a number", label=label), say("put it in quotes"))
            return ""
        return str(node.data).strip()

    def schema(self) -> Schema:
        return {"type": ["string", "integer"]}


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}…")


@attrs.frozen
class Choice(Shape[str]):
    """One of several words."""

    options: tuple[str, ...]
    instead: str = ""
    """The option in place of a wrong word, so that no further mistakes follow; the first one if empty."""

    @property
    def empty(self) -> Any:
        return ""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> str:
        text = TEXT.read(node, label, diagnostics)
        if text and text not in self.options:
            diagnostics.add(node, say("{text!r} is no {label}", text=text, label=label), suggestion(text, self.options))
        return text if text in self.options else self.instead or self.options[0]

    def schema(self) -> Schema:
        return {"enum": list(self.options)}


@attrs.frozen
class Flag(Shape[bool]):
    """A truth value."""

    @property
    def empty(self) -> Any:
        return False

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> bool:
        if isinstance(node.data, bool):
            return node.data
        diagnostics.add(node, say("{label} must be true or false", label=label))
        return False

    def schema(self) -> Schema:
        return {"type": "boolean"}


@attrs.frozen
class Number(Shape[float]):
    """A number; an integer unless `fractions` are allowed."""

    fractions: bool = False
    least: int | None = None
    noun: str = "a number"
    remedy: str = ""

    @property
    def empty(self) -> Any:
        return 0

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> int | float:
        value = node.data
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and (self.fractions or isinstance(value, int))
        ):
            if self.least is None or value >= self.least:
                return value
            diagnostics.add(node, say("{label} must be at least {least}", label=label, least=self.least))
            return self.least
        diagnostics.add(node, say("{label} must be {noun}", label=label, noun=translate(self.noun)), self.remedy)
        return 0

    def schema(self) -> Schema:
        schema: Schema = {"type": "number" if self.fractions else "integer"}
        return schema if self.least is None else {**schema, "minimum": self.least}


@attrs.frozen
class Anything(Shape[object]):
    """Any value, without locations."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> object:
        return node.plain()

    def schema(self) -> Schema:
        return {}


@attrs.frozen
class Located(Shape[YamlNode]):
    """Any value with its locations, for a later check."""

    schema_type: str = ""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        return node

    def schema(self) -> Schema:
        return {"type": self.schema_type} if self.schema_type else {}


# -- lists, mappings and records --------------------------------------------------------------------------------------


@attrs.frozen
class ListShape(Shape[tuple[Any, ...]]):
    of: Shape[Any]
    item: str = ""
    """The name of an item in diagnostics; "an entry of …" if empty."""
    distinct: bool = False
    least: int = 0

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> tuple[Any, ...]:
        if not isinstance(node.data, list):
            diagnostics.add(node, say("{label} must be a list", label=label), say("write '[a, b]' or '- a' lines"))
            return ()
        if len(node.data) < self.least:
            diagnostics.add(node, say("{label} needs {least} entries or more", label=label, least=self.least))
        of_item = Label(self.item) if self.item else Label("an entry of {label}", label=label)
        values = [self.of.read(item, of_item, diagnostics) for item in node.data]
        found = [value for value in values if value is not None]
        return tuple(dict.fromkeys(found)) if self.distinct else tuple(found)

    def texts(self, node: YamlNode, path: TextPath) -> Iterator[TextNode]:
        for item in node.data if isinstance(node.data, list) else ():
            yield from self.of.texts(item, (*path, _name_of(self.of, item)))

    def schema(self) -> Schema:
        schema: Schema = {"type": "array", "items": self.of.schema()}
        return {**schema, "minItems": self.least} if self.least else schema


@attrs.frozen
class OneOrMore(ListShape):
    """A list; a single value may be written without brackets."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> tuple[Any, ...]:
        if isinstance(node.data, list):
            return super().read(node, label, diagnostics)
        found = self.of.read(node, label, diagnostics)
        return () if found is None else (found,)

    def schema(self) -> Schema:
        return {"anyOf": [self.of.schema(), super().schema()]}


def _name_of(shape: Shape[Any], item: YamlNode) -> str:
    """Return the name of an item in a list: the identifying key of a record, or the mark of a text."""
    if isinstance(shape, RecordShape) and isinstance(item.data, dict):
        names = [entry.name for entry in keys_of(shape.cls) if entry.identifies]
        return ".".join(str(item.data[name].data) for name in names if name in item.data)
    return mark(item.data.strip()) if isinstance(item.data, str) else ""


def _matching(
    node: YamlNode, label: Shown, pattern: str, remedy: str, diagnostics: Diagnostics
) -> Iterator[tuple[str, YamlNode]]:
    """Yield the items of a mapping whose keys match a pattern, and report the others."""
    for name, item in read_mapping(node, label, diagnostics).items():
        if not pattern or re.fullmatch(pattern, name, re.ASCII):
            yield name, item
        else:
            cause = say("{name!r} is no key of {label}", name=name, label=label)
            diagnostics.add(node.keys[name], cause, remedy)


@attrs.frozen
class MapShape(Shape[Mapping[str, Any]]):
    """A mapping with arbitrary keys."""

    of: Shape[Any]
    keys: str = ""
    """The pattern of the keys."""
    remedy: str = ""
    may_be_empty: bool = False
    """Whether an item may have no value; it then has the empty value of its shape."""
    item: str = "{key!r}"

    @property
    def empty(self) -> Any:
        return {}

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Mapping[str, Any]:
        found: dict[str, Any] = {}
        for name, item in _matching(node, label, self.keys, self.remedy, diagnostics):
            if item.data is None and self.may_be_empty:
                found[name] = self.of.empty
            else:
                found[name] = self.of.read(item, Label(self.item, key=name), diagnostics)
        return found

    def texts(self, node: YamlNode, path: TextPath) -> Iterator[TextNode]:
        for name, item in items_of(node):
            yield from self.of.texts(item, (*path, name))

    def schema(self) -> Schema:
        inner = self.of.schema()
        if self.may_be_empty:
            inner = {"anyOf": [inner, {"type": "null"}]}
        schema: Schema = {"type": "object", "additionalProperties": inner}
        return {**schema, "propertyNames": {"pattern": f"^{self.keys}$"}} if self.keys else schema


@attrs.frozen
class RecordShape(Shape[Any]):
    """A mapping with the keys of a record class."""

    cls: type[Any]
    label: str = ""
    """The name of the record in diagnostics; the key if empty."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Any:
        """Return a record; None if the node is not a mapping."""
        label = Label(self.label) if self.label else label
        check_keys(node, label, keys_by_name(self.cls), required_keys(self.cls), diagnostics)
        if not isinstance(node.data, dict):
            return None
        return self.cls(**read_keys(self.cls, node.data, diagnostics), node=node)

    def texts(self, node: YamlNode, path: TextPath) -> Iterable[TextNode]:
        return texts_of_keys(self.cls, node, path)

    def schema(self) -> Schema:
        return record_schema(self.cls)


@attrs.frozen
class ShortRecordShape(RecordShape):
    """A record that may be written as the value of one of its keys."""

    short: str = ""
    """The key whose value may stand alone."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Any:
        return super().read(self._long(node), label, diagnostics)

    def _long(self, node: YamlNode) -> YamlNode:
        return node if isinstance(node.data, dict) else node.with_data({self.short: node})

    def texts(self, node: YamlNode, path: TextPath) -> Iterable[TextNode]:
        if isinstance(node.data, dict):
            return super().texts(node, path)
        return keys_by_name(self.cls)[self.short].shape.texts(node, path)

    def schema(self) -> Schema:
        shape = keys_by_name(self.cls)[self.short].shape
        return {"anyOf": [shape.schema(), super().schema()]}


@attrs.frozen
class Entries(Shape[tuple[Any, ...]]):
    """A mapping from names to records; a record has its name and the location of the name as attributes."""

    cls: type[Any]
    label: str
    """The name of an entry in diagnostics, with `{name}` for its key."""
    keys: str = ""
    remedy: str = ""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> tuple[Any, ...]:
        found: list[Any] = []
        for name, item in _matching(node, label, self.keys, self.remedy, diagnostics):
            shown = Label(self.label, name=name)
            check_keys(item, shown, keys_by_name(self.cls), required_keys(self.cls), diagnostics)
            if isinstance(item.data, dict):
                values = read_keys(self.cls, item.data, diagnostics)
                found.append(self.cls(**values, name=name, location=node.keys[name], node=item))
        return tuple(found)

    def texts(self, node: YamlNode, path: TextPath) -> Iterator[TextNode]:
        for name, item in items_of(node):
            yield from texts_of_keys(self.cls, item, (*path, name))

    def schema(self) -> Schema:
        schema: Schema = {"type": "object", "additionalProperties": record_schema(self.cls)}
        return {**schema, "propertyNames": {"pattern": f"^{self.keys}$"}} if self.keys else schema


@attrs.frozen
class Defined(Shape[Any]):
    """A shape with a name in the shared part of the JSON Schemas."""

    name: str
    shape: Shape[Any]
    doc: str = ""

    @property
    def empty(self) -> Any:
        return self.shape.empty

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Any:
        return self.shape.read(node, label, diagnostics)

    def texts(self, node: YamlNode, path: TextPath) -> Iterable[TextNode]:
        return self.shape.texts(node, path)

    def schema(self) -> Schema:
        return {"$ref": f"common.json#/$defs/{self.name}"}

    def definition(self) -> Schema:
        schema = self.shape.schema()
        return {**schema, "description": self.doc} if self.doc else schema
