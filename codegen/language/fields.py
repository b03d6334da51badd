"""The short and long forms of fields and types in the spec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from .diagnostics import Diagnostics, Label, Location
from .nodes import YamlNode
from .shapes import (
    TEXT,
    Anything,
    Defined,
    Flag,
    ListShape,
    MapShape,
    NamedRecord,
    Number,
    Plain,
    Prose,
    Record,
    RecordShape,
    Schema,
    Shape,
    Shown,
    Text,
    TextNode,
    TextPath,
    check_keys,
    items_of,
    key,
    keys_by_name,
    keys_of,
    optional,
    read_keys,
    read_mapping,
    record_schema,
    texts_of_keys,
)
from .types import ListType, Type, TypeSyntaxError, parse_type

NAME = r"[A-Za-z_][A-Za-z0-9_]*"
CLASS = r"[A-Z][A-Za-z0-9]*"
CLASS_REMEDY = "write it in CamelCase"
WORD = r"[a-z][a-z0-9_]*"

LINE = Text(one_line=True)
TEXTS = ListShape(TEXT)
_SHORT_FIELD = Text(may_be_empty=True)
_NAME_REMEDY = "write letters, digits and '_'"


@attrs.frozen
class TypeShape(Shape[Type | None]):
    """A type expression; `[T]` may also be a YAML list."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> Type | None:
        if isinstance(node.data, list):
            if len(node.data) != 1:
                diagnostics.add(node, say("a list type has one element type"), say("write '[string]'"))
                return None
            inner = self.read(node.data[0], label, diagnostics)
            return ListType(inner) if inner else None
        text = TEXT.read(node, Label("a type"), diagnostics)
        return self.parse(text, node, diagnostics) if text else None

    @staticmethod
    def parse(text: str, node: YamlNode, diagnostics: Diagnostics) -> Type | None:
        try:
            return parse_type(text)
        except TypeSyntaxError as error:
            shown = text if len(text) <= 60 else f"{text[:57]}…"
            cause = say("{shown!r} is no type: {error}", shown=shown, error=error)
            diagnostics.add(node, cause, say("write 'string', '[int]', 'map[Name]' or a type name"))
            return None

    def schema(self) -> Schema:
        listed = {"type": "array", "minItems": 1, "maxItems": 1, "items": {"$ref": "#/$defs/type"}}
        return {"oneOf": [{"type": "string", "minLength": 1}, listed]}


TYPE = Defined(
    "type",
    TypeShape(),
    "string, int, number, bool, any, flag, int_string, time, datetime, file, [T], map[T], csv[T], pipe[T], json[T], "
    "'T or U' or a declared type",
)


_MEANING = Prose(may_be_empty=True)


@attrs.frozen
class EnumValue:
    """A documented value: an item of a list, or a key with its meaning."""

    value: Any
    """The value as on the wire. A key is a text, until the model has the type of the field."""
    meaning: str
    is_key: bool = attrs.field(eq=False)
    location: Location = attrs.field(eq=False, repr=False)


@attrs.frozen
class EnumShape(Shape[tuple[EnumValue, ...]]):
    """A list of values, or a mapping from values to meanings."""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> tuple[EnumValue, ...]:
        if isinstance(node.data, list):
            return tuple(EnumValue(item.data, "", False, item.location) for item in self._scalars(node, diagnostics))
        found: list[EnumValue] = []
        for name, item in read_mapping(node, "enum", diagnostics).items():
            meaning = _MEANING.read(item, Label("the meaning of a value"), diagnostics)
            found.append(EnumValue(name, meaning, True, node.keys[name]))
        return tuple(found)

    def texts(self, node: YamlNode, path: TextPath) -> Iterator[TextNode]:
        for name, item in items_of(node):
            yield from _MEANING.texts(item, (*path, name))

    def _scalars(self, node: YamlNode, diagnostics: Diagnostics) -> Iterator[YamlNode]:
        assert isinstance(node.data, list)
        for item in node.data:
            if isinstance(item.data, str | int | float):
                yield item
            else:
                diagnostics.add(item, say("a value of enum must be a text or a number"))

    def schema(self) -> Schema:
        meanings = {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}}
        return {"oneOf": [{"type": "array", "minItems": 1}, meanings]}


def _length(doc: str) -> Any:
    return key(Number(least=0), doc, default=None, group="limit")


IN_REQUESTS = "In requests: {why}"
"""The sentence for rules about requests, where responses have the field, too."""


def trait(shape: Shape[Any], doc: str, phrase: str, *, is_data: bool = True) -> Any:
    """Declare a key of a field that is a trait which all outputs show.

    Args:
        shape: The shape of the value.
        doc: The description in one line, for editors.
        phrase: The sentence that shows it, with `{why}` for the text; without, for a trait that is true or false.
        is_data: Whether models have the trait as data, beside its sentence.
    """
    return key(shape, doc, default=shape.empty, more={"phrase": phrase, "is_data": is_data})


@attrs.frozen(kw_only=True)
class FieldKeys(Record):
    """The keys of a field that the model has, too. It resolves `enum` and `known`."""

    doc: str = optional(Prose(), "One English line")
    enum: tuple[EnumValue, ...] = optional(EnumShape(), "The documented values, as a list or as {value: meaning}")
    known: tuple[EnumValue, ...] = optional(
        EnumShape(), "Values with a meaning among others that are allowed, as a list or as {value: meaning}"
    )
    pattern: str = optional(Text(), "Regular expression that matches the whole text")
    wide: int | None = key(
        Number(least=2), "The number of characters for which a Chinese character counts in the length", default=None
    )
    cuts: bool = optional(Flag(), "A longer text is cut and not refused")
    default: object = key(Anything(), "The value that the server uses if the field is not sent", default=None)
    rename: str = optional(
        Text(NAME, _NAME_REMEDY), "The name in code, if the wire name is misspelt or unclear", name="name"
    )
    aliases: tuple[str, ...] = optional(TEXTS, "Other names that WeCom sends for the same field")
    item: str = optional(Text(), "XML only: the name of the child elements of a list")
    to: Mapping[str, str] = optional(
        MapShape(
            Text(r"\S.*"),
            "self_built|developed|third_party|upstream",
            "write self_built, developed, third_party or upstream",
        ),
        "Kind of app -> whether it gets the field of a response: none, admin, consent, contacts or a permission; "
        "`consent since 2022-06-20` for apps from that day on",
    )
    secret: bool = optional(Flag(), "A token, secret, ticket, permanent code or key, which repr hides")
    as_text: bool = optional(Flag(), "Pages show the number as a text in responses")
    in_requests: str = trait(
        Prose(),
        "A rule for requests, if responses have the field, too: when it is needed, what its absence means",
        IN_REQUESTS,
        is_data=False,
    )
    deprecated: str = trait(Prose(), "The reason for the deprecation, and the replacement", "Deprecated: {why}")


@attrs.frozen(kw_only=True)
class FieldRecord(FieldKeys):
    """A field; its keys are the traits of fields."""

    name: str
    required: bool

    type: Type | None = key(TYPE)
    min: float | None = key(Number(fractions=True), "Smallest number", default=None, group="limit")
    max: float | None = key(Number(fractions=True), "Largest number", default=None, group="limit")
    min_bytes: int | None = _length("Shortest text, in bytes of UTF-8")
    max_bytes: int | None = _length("Longest text, in bytes of UTF-8")
    min_chars: int | None = _length("Shortest text, in characters")
    max_chars: int | None = _length("Longest text, in characters")
    min_items: int | None = _length("Fewest items")
    max_items: int | None = _length("Most items")

    @property
    def limits(self) -> dict[str, float]:
        """The limits of the field by their keys."""
        return {name: value for name in LIMITS if (value := getattr(self, name)) is not None}


LIMITS = tuple(entry.name for entry in keys_of(FieldRecord) if entry.group == "limit")
FIELD_KEYS = tuple(entry.name for entry in keys_of(FieldRecord))


@attrs.frozen
class Fields(Shape[tuple[FieldRecord, ...]]):
    """A mapping of fields: `name: type | description`; a `!` after the name marks a required field."""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> tuple[FieldRecord, ...]:
        found: list[FieldRecord] = []
        seen: set[str] = set()
        for written, item in read_mapping(node, label, diagnostics).items():
            name, location = written.removesuffix("!"), node.keys[written]
            if name in seen:
                diagnostics.add(location, say("{name!r} occurs twice", name=name), say("with and without '!'"))
                continue
            seen.add(name)
            if not name:
                diagnostics.add(location, say("a field without a name"))
                continue
            values = self._values(name, item, location, diagnostics)
            if values is not None and values["type"] is not None:
                required = written.endswith("!")
                found.append(FieldRecord(name=name, required=required, location=location, node=item, **values))
        return tuple(found)

    def _values(self, name: str, node: YamlNode, location: Location, diagnostics: Diagnostics) -> dict[str, Any] | None:
        if isinstance(node.data, dict):
            label = Label("field {name!r}", name=name)
            check_keys(node, label, (*keys_by_name(FieldRecord), _REQUIRED), ("type",), diagnostics)
            if _REQUIRED in node.data:
                cause = say("{name!r} is no key of {label}", name=_REQUIRED, label=label)
                diagnostics.add(node.keys[_REQUIRED], cause, say("write '{name}!' for a required field", name=name))
            return read_keys(FieldRecord, node.data, diagnostics)
        if isinstance(node.data, list):
            return {"type": TYPE.read(node, "type", diagnostics)}
        label = Label("the type of {name!r}", name=name)
        text = _SHORT_FIELD.read(node, label, diagnostics) if node.data is not None else ""
        if not text:
            cause = say("field {name!r} has no type", name=name)
            diagnostics.add(location, cause, say("write '{name}: string'", name=name))
            return None
        expression, _, doc = text.partition(_BEFORE_DOC)
        return {"type": TypeShape.parse(expression, node, diagnostics), "doc": doc.strip()}

    def texts(self, node: YamlNode, path: TextPath) -> Iterator[TextNode]:
        for written, item in items_of(node):
            yield from _texts_of_field(item, (*path, written.removesuffix("!")))

    def schema(self) -> Schema:
        return {"type": "object", "additionalProperties": {"$ref": "#/$defs/field"}}


_BEFORE_DOC = " | "
_REQUIRED = "required"
"""A key of other formats, whose meaning is a sign here."""


def _texts_of_field(node: YamlNode, path: TextPath) -> Iterable[TextNode]:
    if not isinstance(node.data, str):
        return texts_of_keys(FieldRecord, node, path)
    expression, separator, doc = node.data.partition(_BEFORE_DOC)
    return [((*path, "doc"), node, expression + separator)] if doc.strip() else ()


@attrs.frozen
class FieldShape(Shape[Any]):
    """The three forms of a field in the JSON Schema; `Fields` reads them."""

    def schema(self) -> Schema:
        listed = {"type": "array", "minItems": 1, "maxItems": 1, "items": {"$ref": "#/$defs/type"}}
        return {"oneOf": [{"type": "string", "minLength": 3}, listed, record_schema(FieldRecord)]}


FIELD = Defined("field", FieldShape())
FIELDS = Defined("fields", Fields(), "name: type | description; a '!' after the name marks a required field")


@attrs.frozen
class FieldsOrTypeName:
    """A mapping of fields, or the name of a declared type that has them."""

    fields: tuple[FieldRecord, ...] = ()
    type_name: str = ""
    node: YamlNode | None = None


@attrs.frozen
class FieldsOrType(Shape[FieldsOrTypeName]):
    @property
    def empty(self) -> Any:
        return FieldsOrTypeName()

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> FieldsOrTypeName:
        if isinstance(node.data, str):
            return FieldsOrTypeName(type_name=node.data.strip(), node=node)
        return FieldsOrTypeName(FIELDS.read(node, label, diagnostics), node=node)

    def texts(self, node: YamlNode, path: TextPath) -> Iterable[TextNode]:
        return FIELDS.texts(node, path)

    def schema(self) -> Schema:
        name = {"type": "string", "description": "The fields of this declared type"}
        return {"oneOf": [name, {"$ref": "#/$defs/fields"}]}


FIELDS_OR_TYPE = Defined("fields_or_type", FieldsOrType())


SPAN_UNITS = ("days", "hours", "seconds")


@attrs.frozen(kw_only=True)
class FieldRuleRecord(Record):
    """A rule between fields: one of `one_of`, `exclusive`, `requires`, `span` and `limit`, and its condition `when`."""

    one_of: tuple[str, ...] = optional(ListShape(Text(), least=2), "At least one of these fields is given")
    exclusive: tuple[str, ...] = optional(ListShape(Text(), least=2), "At most one of these fields is given")
    requires: tuple[str, ...] = optional(ListShape(Text(), least=1), "These fields are given if `when` is true")
    span: tuple[str, ...] = optional(
        ListShape(Text(), least=2), "Two times: the second one is at most so many days after the first one"
    )
    days: int | None = key(Number(least=1), "The longest span in days", default=None)
    hours: int | None = key(Number(least=1), "The longest span in hours", default=None)
    seconds: int | None = key(Number(least=1), "The longest span in seconds", default=None)
    limit: str = optional(Text(), "A field with other limits if `when` is true; the limits are keys beside it")
    min: float | None = key(Number(fractions=True), "Smallest number", default=None)
    max: float | None = key(Number(fractions=True), "Largest number", default=None)
    min_bytes: int | None = key(Number(least=0), "Shortest text, in bytes of UTF-8", default=None)
    max_bytes: int | None = key(Number(least=0), "Longest text, in bytes of UTF-8", default=None)
    min_chars: int | None = key(Number(least=0), "Shortest text, in characters", default=None)
    max_chars: int | None = key(Number(least=0), "Longest text, in characters", default=None)
    min_items: int | None = key(Number(least=0), "Fewest items", default=None)
    max_items: int | None = key(Number(least=0), "Most items", default=None)
    wide: int | None = key(Number(least=2), "Characters for which a Chinese one counts in the length", default=None)
    when: Mapping[str, str] = optional(
        MapShape(Plain(), may_be_empty=True),
        "Field -> its value; no value means that the field is given. The rule applies always if left out",
    )

    @property
    def names(self) -> tuple[str, ...]:
        """The fields in the rule and in its condition."""
        limited = (self.limit,) if self.limit else ()
        return (*self.one_of, *self.exclusive, *self.requires, *self.span, *limited, *self.when)

    @property
    def span_limits(self) -> dict[str, float]:
        """The longest span by its unit."""
        return self._given(SPAN_UNITS)

    @property
    def limits(self) -> dict[str, float]:
        """The limits of `limit` by their keys."""
        return self._given(LIMITS)

    def _given(self, names: Iterable[str]) -> dict[str, float]:
        found = {name: getattr(self, name) for name in names}
        return {name: value for name, value in found.items() if value is not None}


RULES = Defined(
    "rules",
    ListShape(RecordShape(FieldRuleRecord, "a rule"), item="a rule"),
    "The rules between the fields of a request",
)


@attrs.frozen(kw_only=True)
class TypeRecord(NamedRecord):
    """A declared type."""

    fields: tuple[FieldRecord, ...] = optional(FIELDS)
    extends: str = optional(Text(), "The type whose fields come first")
    doc: str = optional(Prose(), "One English line")
    union: str = optional(Text(), "The field that selects the case; a path such as event.event_type is allowed")
    cases: Mapping[str, str] = key(Anything(), default=attrs.Factory(dict))
    rules: tuple[FieldRuleRecord, ...] = optional(RULES)
    csv: bool = optional(Flag(), "Its fields are the columns of a CSV file, so that no call needs to use it")


TYPE_KEYS = tuple(entry.name for entry in keys_of(TypeRecord))


@attrs.frozen
class Types(Shape[tuple[TypeRecord, ...]]):
    """The declared types, including the cases that are written inside a union."""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> tuple[TypeRecord, ...]:
        found: list[TypeRecord] = []
        for name, item in read_mapping(node, "types", diagnostics).items():
            found.extend(self._declaration(name, item, node.keys[name], diagnostics, is_case=False))
        return tuple(found)

    def _declaration(
        self, name: str, node: YamlNode, location: Location, diagnostics: Diagnostics, *, is_case: bool
    ) -> list[TypeRecord]:
        label = Label("type {name!r}", name=name)
        data = read_mapping(node, label, diagnostics)
        if not is_case and not is_declaration(data):
            return [TypeRecord(name=name, location=location, node=node, fields=FIELDS.read(node, label, diagnostics))]
        allowed = TYPE_KEYS if not is_case else ("name", *TYPE_KEYS)
        check_keys(node, label, allowed, ("name",) if is_case else (), diagnostics)
        values = read_keys(TypeRecord, {key: item for key, item in data.items() if key != "cases"}, diagnostics)
        cases, inline = self._cases(data["cases"], diagnostics) if "cases" in data else ({}, [])
        return [TypeRecord(name=name, location=location, node=node, **values, cases=cases), *inline]

    def _cases(self, node: YamlNode, diagnostics: Diagnostics) -> tuple[dict[str, str], list[TypeRecord]]:
        cases: dict[str, str] = {}
        inline: list[TypeRecord] = []
        for selector, case in read_mapping(node, "cases", diagnostics).items():
            if isinstance(case.data, str):
                cases[selector] = case.data
                continue
            label = Label("case {selector!r}", selector=selector)
            parts = read_mapping(case, label, diagnostics)
            if isinstance(case.data, dict) and "name" not in parts:
                diagnostics.add(case, say("{label} has no 'name'", label=label), say("add a line 'name: …'"))
            name = TEXT.read(parts["name"], "name", diagnostics) if "name" in parts else ""
            if name:
                cases[selector] = name
                inline += self._declaration(name, case, case.location, diagnostics, is_case=True)
        return cases, inline

    def texts(self, node: YamlNode, path: TextPath) -> Iterator[TextNode]:
        """Yield the texts for people; a case inside a union has its own name as its path."""
        for name, item in items_of(node):
            yield from _texts_of_type(item, name, path)

    def schema(self) -> Schema:
        declaration = record_schema(TypeRecord)
        declaration["properties"]["cases"] = {
            "type": "object",
            "additionalProperties": {
                "oneOf": [
                    {"type": "string", "description": "A declared type"},
                    {
                        "type": "object",
                        "required": ["name"],
                        "properties": {"name": {"type": "string", "description": "Class of the case"}},
                    },
                ]
            },
        }
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^{CLASS}$"},
            "additionalProperties": {"anyOf": [declaration, {"$ref": "#/$defs/fields"}]},
        }


def _texts_of_type(node: YamlNode, name: str, path: TextPath, *, is_case: bool = False) -> Iterator[TextNode]:
    at = (*path, name)
    if not isinstance(node.data, dict):
        return
    if not is_case and not is_declaration(node.data):
        yield from FIELDS.texts(node, (*at, "fields"))
        return
    yield from texts_of_keys(TypeRecord, node, at)
    for _, case in items_of(node.data["cases"]) if "cases" in node.data else ():
        yield from _texts_of_type(case, str(case.at("name").plain()), path, is_case=True)


TYPES = Defined("types", Types(), "Declared types")


def is_declaration(data: Mapping[str, YamlNode]) -> bool:
    """Return whether a type is written with `fields:`, `extends:` or `union:`, and not as its fields alone.

    A field may also have such a name: `{fields: {type: "[Field]", doc: …}}` is a type with one field.
    """
    if not data.keys() <= keys_by_name(TypeRecord).keys() or data.keys().isdisjoint(("fields", "extends", "union")):
        return False
    fields = data.get("fields")
    if fields is None or len(data) > 1:
        return True
    return isinstance(fields.data, dict) and not fields.data.keys() <= keys_by_name(FieldRecord).keys()
