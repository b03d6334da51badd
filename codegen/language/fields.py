"""Fields and types as the spec writes them, in their short and long forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .diagnostics import Diagnostics, Location
from .nodes import YamlNode
from .shapes import (
    Anything,
    Defined,
    Flag,
    ListShape,
    MapShape,
    Number,
    Place,
    Plain,
    Prose,
    RecordShape,
    Say,
    Schema,
    Shape,
    Text,
    check_keys,
    key,
    keys_of,
    read_keys,
    read_mapping,
    record_schema,
    said_keys,
)
from .type_expressions import ListExpr, TypeExpr, TypeSyntaxError, parse_type

NAME = r"[A-Za-z_][A-Za-z0-9_]*"
CLASS = r"[A-Z][A-Za-z0-9]*"
WORD = r"[a-z][a-z0-9_]*"

LINE = Text(one_line=True)
TEXTS = ListShape(Text())
_NAME_RIGHT = "write letters, digits and '_'"


@attrs.frozen
class TypeShape(Shape[TypeExpr | None]):
    """A type expression, `[T]` also as a YAML list."""

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> TypeExpr | None:
        if isinstance(node.data, list):
            if len(node.data) != 1:
                diagnostics.add(node, "a list type has one element type", "write '[string]'")
                return None
            inner = self.read(node.data[0], what, diagnostics)
            return ListExpr(inner) if inner else None
        text = Text().read(node, "a type", diagnostics)
        return self.parse(text, node, diagnostics) if text or isinstance(node.data, str) else None

    def parse(self, text: str, node: YamlNode, diagnostics: Diagnostics) -> TypeExpr | None:
        try:
            return parse_type(text)
        except TypeSyntaxError as error:
            shown = text if len(text) <= 60 else f"{text[:57]}…"
            diagnostics.add(
                node, f"{shown!r} is no type: {error}", "write 'string', '[int]', 'map[Name]' or a type name"
            )
            return None

    def schema(self) -> Schema:
        listed = {"type": "array", "minItems": 1, "maxItems": 1, "items": {"$ref": "#/$defs/type"}}
        return {"oneOf": [{"type": "string", "minLength": 1}, listed]}


TYPE = Defined(
    "type",
    TypeShape(),
    "string, int, number, bool, any, flag, int_string, time, [T], map[T], csv[T], pipe[T], json[T], 'T or U' "
    "or a declared type",
)


_MEANING = Prose(may_be_empty=True)


@attrs.frozen
class EnumEntry:
    """A documented value as it is written: a value of a list, or a key with its meaning."""

    value: object
    meaning: str
    is_key: bool
    """Keys are always text; what they stand for follows from the type of the field."""
    location: Location
    word: str = ""
    """The meaning as the spec itself has it, whatever language the meaning is in: names are made of it."""


@attrs.frozen
class EnumShape(Shape[tuple[EnumEntry, ...]]):
    """A list of values, or a mapping value -> meaning."""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> tuple[EnumEntry, ...]:
        if isinstance(node.data, list):
            return tuple(EnumEntry(item.data, "", False, item.location) for item in self._scalars(node, diagnostics))
        found: list[EnumEntry] = []
        for name, item in read_mapping(node, "enum", diagnostics).items():
            meaning = _MEANING.read(item, "the meaning of a value", diagnostics)
            found.append(EnumEntry(name, meaning, True, node.keys[name], item.original.strip() or meaning))
        return tuple(found)

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        if not isinstance(node.data, dict):
            return node
        return node.with_items({name: _MEANING.said(item, (*place, name), say) for name, item in node.data.items()})

    def _scalars(self, node: YamlNode, diagnostics: Diagnostics) -> Iterator[YamlNode]:
        assert isinstance(node.data, list)
        for item in node.data:
            if isinstance(item.data, str | int | float):
                yield item
            else:
                diagnostics.add(item, "a value of enum must be a text or a number")

    def schema(self) -> Schema:
        meanings = {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}}
        return {"oneOf": [{"type": "array", "minItems": 1}, meanings]}


def _length(doc: str) -> Any:
    return key(Number(least=0), doc, default=None, group="limit")


@attrs.frozen(kw_only=True)
class FieldRecord:
    """A field. Its keys are the traits that a field can have."""

    name: str
    required: bool
    location: Location
    node: YamlNode

    type: TypeExpr | None = key(TYPE)
    doc: str = key(Prose(), "One English line", default="")
    enum: tuple[EnumEntry, ...] = key(
        EnumShape(), "The documented values, as a list or as {value: meaning}", default=()
    )
    known: tuple[EnumEntry, ...] = key(
        EnumShape(), "Values with a meaning among others that are allowed, as a list or as {value: meaning}", default=()
    )
    min: float | None = key(Number(fractions=True), "Smallest number", default=None, group="limit")
    max: float | None = key(Number(fractions=True), "Largest number", default=None, group="limit")
    min_bytes: int | None = _length("Shortest text, in bytes of UTF-8")
    max_bytes: int | None = _length("Longest text, in bytes of UTF-8")
    min_chars: int | None = _length("Shortest text, in characters")
    max_chars: int | None = _length("Longest text, in characters")
    min_items: int | None = _length("Fewest items")
    max_items: int | None = _length("Most items")
    cuts: bool = key(Flag(), "What is longer is cut and not refused", default=False)
    default: object = key(Anything(), "What the server takes when it is not sent", default=None)
    rename: str = key(
        Text(NAME, _NAME_RIGHT),
        "The name in code, where the wire name is misspelt or reads badly",
        default="",
        name="name",
    )
    aliases: tuple[str, ...] = key(TEXTS, "Other spellings that WeCom sends for the same field", default=())
    item: str = key(Text(), "XML only: the list's elements are children of this name", default="")
    secret: bool = key(Flag(), "Never shown by repr: a token, secret, ticket, permanent code or key", default=False)
    deprecated: str = key(Prose(), "Why it should not be used any more, and what to use instead", default="")

    @property
    def limits(self) -> dict[str, float]:
        """The limits that are set."""
        found = {name: getattr(self, name) for name in LIMITS}
        return {name: value for name, value in found.items() if value is not None}


LIMITS = tuple(entry.name for entry in keys_of(FieldRecord) if entry.group == "limit")
FIELD_KEYS = tuple(entry.name for entry in keys_of(FieldRecord))


@attrs.frozen
class Fields(Shape[tuple[FieldRecord, ...]]):
    """`name: type | description`; `!` after the name marks it required."""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> tuple[FieldRecord, ...]:
        found: list[FieldRecord] = []
        seen: set[str] = set()
        for written, item in read_mapping(node, what, diagnostics).items():
            name, location = written.removesuffix("!"), node.keys[written]
            if name in seen:
                diagnostics.add(location, f"{name!r} stands here twice", "with and without '!'")
                continue
            seen.add(name)
            if not name:
                diagnostics.add(location, "a field without a name")
                continue
            values = self._values(name, item, location, diagnostics)
            if values is not None and values["type"] is not None:
                required = written.endswith("!")
                found.append(FieldRecord(name=name, required=required, location=location, node=item, **values))
        return tuple(found)

    def _values(self, name: str, node: YamlNode, location: Location, diagnostics: Diagnostics) -> dict[str, Any] | None:
        if isinstance(node.data, dict):
            check_keys(node, f"field {name!r}", FIELD_KEYS, ("type",), diagnostics)
            return read_keys(FieldRecord, node.data, diagnostics)
        if isinstance(node.data, list):
            return {"type": TYPE.read(node, "type", diagnostics)}
        text = Text(may_be_empty=True).read(node, f"the type of {name!r}", diagnostics) if node.data is not None else ""
        if not text:
            diagnostics.add(location, f"field {name!r} has no type", f"write '{name}: string'")
            return None
        expression, _, doc = text.partition(_BEFORE_DOC)
        return {"type": TypeShape().parse(expression, node, diagnostics), "doc": doc.strip()}

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        if not isinstance(node.data, dict):
            return node
        return node.with_items(
            {
                written: _said_field(item, (*place, written.removesuffix("!")), say)
                for written, item in node.data.items()
            }
        )

    def schema(self) -> Schema:
        return {"type": "object", "additionalProperties": {"$ref": "#/$defs/field"}}


_BEFORE_DOC = " | "


def _said_field(node: YamlNode, place: Place, say: Say) -> YamlNode:
    if not isinstance(node.data, str):
        return said_keys(FieldRecord, node, place, say)
    expression, _, doc = node.data.partition(_BEFORE_DOC)
    doc = doc.strip()
    return node.reworded(f"{expression}{_BEFORE_DOC}{say((*place, 'doc'), doc)}") if doc else node


@attrs.frozen
class FieldShape(Shape[Any]):
    """The three ways of writing a field; `Fields` reads them, editors know them by this."""

    def schema(self) -> Schema:
        listed = {"type": "array", "minItems": 1, "maxItems": 1, "items": {"$ref": "#/$defs/type"}}
        return {"oneOf": [{"type": "string", "minLength": 3}, listed, record_schema(FieldRecord)]}


FIELD = Defined("field", FieldShape())
FIELDS = Defined("fields", Fields(), "name: type | description; '!' after the name marks it required")


@attrs.frozen
class FieldsOrTypeName:
    """Fields in place, or the name of the declared type whose fields they are."""

    fields: tuple[FieldRecord, ...] = ()
    type_name: str = ""
    node: YamlNode | None = None


@attrs.frozen
class FieldsOrType(Shape[FieldsOrTypeName]):
    @property
    def empty(self) -> Any:
        return FieldsOrTypeName()

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> FieldsOrTypeName:
        if isinstance(node.data, str):
            return FieldsOrTypeName(type_name=node.data.strip(), node=node)
        return FieldsOrTypeName(FIELDS.read(node, what, diagnostics), node=node)

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        return FIELDS.said(node, place, say)

    def schema(self) -> Schema:
        name = {"type": "string", "description": "The fields of this declared type"}
        return {"oneOf": [name, {"$ref": "#/$defs/fields"}]}


FIELDS_OR_TYPE = Defined("fields_or_type", FieldsOrType())


@attrs.frozen(kw_only=True)
class FieldRuleRecord:
    """A rule between fields: exactly one of `one_of`, `exclusive` and `requires`, and when it holds."""

    node: YamlNode
    one_of: tuple[str, ...] = key(ListShape(Text(), least=2), "At least one of these is given", default=())
    exclusive: tuple[str, ...] = key(ListShape(Text(), least=2), "At most one of these is given", default=())
    requires: tuple[str, ...] = key(ListShape(Text(), least=1), "These are given wherever `when` holds", default=())
    when: Mapping[str, str] = key(
        MapShape(Plain(), may_be_empty=True),
        "Field -> the value that it has; no value: it is given. Left out: the rule holds always",
        default=attrs.Factory(dict),
    )

    @property
    def names(self) -> tuple[str, ...]:
        """The fields of which it speaks."""
        return (*self.one_of, *self.exclusive, *self.requires, *self.when)


RULES = Defined(
    "rules",
    ListShape(RecordShape(FieldRuleRecord, "a rule"), item="a rule"),
    "What has to hold between the fields of a request",
)


@attrs.frozen(kw_only=True)
class TypeRecord:
    """A declared type."""

    name: str
    location: Location
    node: YamlNode
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())
    extends: str = key(Text(), "Starts with the fields of this type", default="")
    doc: str = key(Prose(), "One English line", default="")
    union: str = key(
        Text(), "The field that decides which case it is; a path such as event.event_type is allowed", default=""
    )
    cases: Mapping[str, str] = key(Anything(), default=attrs.Factory(dict))
    rules: tuple[FieldRuleRecord, ...] = key(RULES, default=())


TYPE_KEYS = tuple(entry.name for entry in keys_of(TypeRecord))


@attrs.frozen
class Types(Shape[tuple[TypeRecord, ...]]):
    """Declared types; a case of a union that is written in place is one, too."""

    @property
    def empty(self) -> Any:
        return ()

    def read(self, node: YamlNode, what: str, diagnostics: Diagnostics) -> tuple[TypeRecord, ...]:
        found: list[TypeRecord] = []
        for name, item in read_mapping(node, "types", diagnostics).items():
            found.extend(self._declaration(name, item, node.keys[name], diagnostics, is_case=False))
        return tuple(found)

    def _declaration(
        self, name: str, node: YamlNode, location: Location, diagnostics: Diagnostics, *, is_case: bool
    ) -> list[TypeRecord]:
        what = f"type {name!r}"
        data = read_mapping(node, what, diagnostics)
        if not is_case and not is_declaration(data):
            return [TypeRecord(name=name, location=location, node=node, fields=FIELDS.read(node, what, diagnostics))]
        allowed = TYPE_KEYS if not is_case else ("name", *TYPE_KEYS)
        check_keys(node, what, allowed, ("name",) if is_case else (), diagnostics)
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
            what = f"case {selector!r}"
            parts = read_mapping(case, what, diagnostics)
            if isinstance(case.data, dict) and "name" not in parts:
                diagnostics.add(case, f"{what} has no 'name'", "add a line 'name: …'")
            name = Text().read(parts["name"], "name", diagnostics) if "name" in parts else ""
            if name:
                cases[selector] = name
                inline += self._declaration(name, case, case.location, diagnostics, is_case=True)
        return cases, inline

    def said(self, node: YamlNode, place: Place, say: Say) -> YamlNode:
        """A case that is written in place is known by its own name, as every other type."""
        if not isinstance(node.data, dict):
            return node
        return node.with_items({name: _said_type(item, name, place, say) for name, item in node.data.items()})

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


def _said_type(node: YamlNode, name: str, place: Place, say: Say, *, is_case: bool = False) -> YamlNode:
    at = (*place, name)
    if not isinstance(node.data, dict):
        return node
    if not is_case and not is_declaration(node.data):
        return FIELDS.said(node, (*at, "fields"), say)
    made = said_keys(TypeRecord, node, at, say)
    cases = node.at("cases")
    if cases is node or not isinstance(cases.data, dict) or not isinstance(made.data, dict):
        return made
    said = {
        selector: _said_type(case, str(case.at("name").plain()), place, say, is_case=True)
        for selector, case in cases.data.items()
    }
    return made.with_items({**made.data, "cases": cases.with_items(said)})


TYPES = Defined("types", Types(), "Declared types")


def is_declaration(data: Mapping[str, YamlNode]) -> bool:
    """Whether a type is written with `fields:`, `extends:` or `union:`, and not as its fields themselves.

    A field may be called so too: `{fields: {type: "[Field]", doc: …}}` is a type with one field.
    """
    if not data.keys() <= set(TYPE_KEYS) or not data.keys() & {"fields", "extends", "union"}:
        return False
    fields = data.get("fields")
    if fields is None or len(data) > 1:
        return True
    return isinstance(fields.data, dict) and not fields.data.keys() <= set(FIELD_KEYS)
