"""JSON Schemas (draft 2020-12) of models, which describe the checks of `validation`.

JSON Schema cannot describe some checks: a length in bytes, the bounds of a number that is sent as text, the items of a
text with separators, the content of a JSON text, and documented values in another letter case. In requests, a schema
asks for numbers, while a check accepts a number as text, too. Descriptions
state lengths in bytes and separators. `maxLength` counts characters: a text of at most 64 bytes has at most 64.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say

from .annotations import FieldInfo, fields_of
from .field_texts import joined, schema_sentences
from .problems import Unknown, reports_unknown
from .records import FieldRule, Record, TaggedUnion, case_class
from .rules import declared_limits, rule_text
from .shapes import Anything, Coded, Foreign, Joined, JsonText, ListOf, MapOf, Moment, Nested, OneOf, Scalar, Shape
from .wire_values import DATETIME, FLAG

if TYPE_CHECKING:
    from wecom_runtime.language import FieldText

JsonSchema: TypeAlias = dict[str, Any]
Describe: TypeAlias = "Callable[[type[Record]], Mapping[str, FieldText]]"

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFINITIONS = "#/$defs/"

_TYPES: dict[type, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}
_TRUTH = (0, 1, False, True, "0", "1", "false", "true")
_NOTHING_GIVEN: tuple[Any, ...] = (None, "", [], {})
_REFUSED: JsonSchema = {"required": ["errcode"], "properties": {"errcode": {"not": {"enum": [0, "0"]}}}}
"""The schema of an error response."""
_BYTES_OF_A_CHARACTER = 4
_WHOLE_NUMBER_AS_TEXT = r"^-?[0-9]+$"
_NUMBER_AS_TEXT = r"^-?[0-9]+(\.[0-9]+)?$"


def json_schema(
    cls: type[Record],
    *,
    lenient: bool = False,
    unknown: Unknown = "report",
    describe: Describe | None = None,
    optional: Iterable[str] = (),
) -> JsonSchema:
    """Return the schema of a model, with the schemas of nested models under `$defs`.

    Args:
        cls: The model.
        lenient: Whether the schema is for data from WeCom, with an object in place of a list, null, and a number as
            text or a text as number allowed.
        unknown: "report" to forbid fields that the model does not have, or "allow".
        describe: Returns the descriptions of a model's fields.
        optional: Wire names of required fields that may be absent, such as that of a file.
    """
    maker = SchemaMaker(lenient=lenient, unknown=unknown, describe=describe)
    return _with_definitions(maker.model(cls, frozenset(optional)), maker)


def response_schema(cls: type[Record], *, unknown: Unknown = "allow", describe: Describe | None = None) -> JsonSchema:
    """Return the schema of a response, in which an error response needs none of the fields.

    Args:
        cls: The model.
        unknown: "report" to forbid fields that the model does not have, or "allow".
        describe: Returns the descriptions of a model's fields.
    """
    maker = SchemaMaker(lenient=True, unknown=unknown, describe=describe)
    made = maker.model(cls)
    needed = {name: made.pop(name) for name in ("required", "allOf") if name in made}
    if needed:
        made |= {"if": _REFUSED, "else": needed}
    return _with_definitions(made, maker)


def _with_definitions(made: JsonSchema, maker: SchemaMaker) -> JsonSchema:
    definitions = maker.definitions()
    return {"$schema": DIALECT, **made, **({"$defs": definitions} if definitions else {})}


class SchemaMaker:
    """A maker of schemas of several models with shared definitions.

    Args:
        lenient: Whether the schemas are for data from WeCom.
        describe: Returns the descriptions of a model's fields.
        unknown: "report" to forbid fields that the models do not have, or "allow".
        prefix: The prefix of references to definitions.
        documented: Whether the schemas describe the official pages only: without null, and without a ban on other
            fields.
        terse: Whether the schemas are for writers: each value in its best form only, without null.
    """

    def __init__(
        self,
        *,
        lenient: bool,
        describe: Describe | None = None,
        unknown: Unknown = "report",
        prefix: str = DEFINITIONS,
        documented: bool = False,
        terse: bool = False,
    ) -> None:
        self._lenient = lenient
        self._is_closed = reports_unknown(unknown) and not documented
        self._documented = documented
        self._terse = terse or documented
        self._describe = describe
        self._prefix = prefix
        self._names: dict[type[Record], str] = {}
        self._made: dict[str, JsonSchema] = {}

    def definitions(self) -> dict[str, JsonSchema]:
        """Return the schemas of all referenced models by name."""
        while waiting := [(cls, name) for cls, name in self._names.items() if name not in self._made]:
            for cls, name in waiting:
                self._made[name] = self.model(cls)
        return {name: self._made[name] for name in sorted(self._made)}

    def reference(self, cls: type[Record]) -> JsonSchema:
        """Return a reference to the schema of a model."""
        if cls not in self._names:
            taken = set(self._names.values())
            domain = cls.__module__.split(".")[2:3]
            name = cls.__name__ if cls.__name__ not in taken else "_".join([*domain, cls.__name__])
            number = 2
            while name in taken:
                name, number = f"{cls.__name__}_{number}", number + 1
            self._names[cls] = name
        return {"$ref": f"{self._prefix}{self._names[cls]}"}

    def model(self, cls: type[Record], optional: frozenset[str] = frozenset()) -> JsonSchema:
        """Return the schema of a model, with references to nested models."""
        union = vars(cls).get("__union__")
        if union is not None:
            return self._union(cls, union)
        return self._object(cls, optional)

    def parameters(self, cls: type[Record], optional: Iterable[str], left_out: Iterable[str] = ()) -> JsonSchema:
        """Return the schema of parameters as one object, without rules between its fields.

        The APIs of language models refuse tools whose parameters are a combination of schemas.

        Args:
            cls: The model of a request.
            optional: Wire names of required fields that may be absent.
            left_out: Wire names of omitted fields.
        """
        made = self._object(cls, frozenset([*optional, *left_out]), rules_in_words=False)
        made.pop("allOf", None)
        for name in left_out:
            made["properties"].pop(name, None)
        return made

    def _object(self, cls: type[Record], optional: frozenset[str], *, rules_in_words: bool = True) -> JsonSchema:
        """Return the schema of an object.

        Args:
            cls: The model.
            optional: Wire names of required fields that may be absent.
            rules_in_words: Whether the descriptions of fields have the rules that JSON Schema cannot express.
        """
        texts = self._describe(cls) if self._describe else {}
        infos = fields_of(cls)
        properties: dict[str, JsonSchema] = {}
        parts: list[JsonSchema] = []
        required: list[str] = []
        for info in infos:
            schema = self._field(info, texts.get(info.wire))
            properties.update(dict.fromkeys(info.names, schema))
            if info.required and info.wire not in optional:
                if info.aliases:
                    parts.append({"anyOf": [{"required": [name]} for name in info.names]})
                else:
                    required.append(info.wire)
        names = {info.wire: info.names for info in infos}
        for rule in cls.__rules__ if self._describe and rules_in_words else ():
            if rule.kind in ("span", "limit") and rule.fields[-1] in properties:
                name = rule.fields[-1]
                said = [properties[name].get("description", ""), say("{rule}.", rule=rule_text(rule))]
                properties[name] = {**properties[name], "description": joined(said)}
        for rule in cls.__rules__:
            parts += _plain_rule(rule) if self._documented else _rule(rule, names)
        made: JsonSchema = {"type": "object", "properties": properties}
        if self._is_closed:
            made["additionalProperties"] = False
        if required:
            made["required"] = required
        if parts:
            made["allOf"] = parts
        return made

    def _union(self, cls: type[Record], union: TaggedUnion) -> JsonSchema:
        """Return the schema of a union: one of the cases, or the union's own fields for an unknown case."""
        if self._documented:
            cases = {value: self.reference(case_class(cls, name)) for value, name in union.cases.items()}
            made: JsonSchema = {"anyOf": list({case["$ref"]: case for case in cases.values()}.values())}
            if "." not in union.path:
                mapping = {value: case["$ref"] for value, case in cases.items()}
                made["discriminator"] = {"propertyName": union.path, "mapping": mapping}
            return made
        arms: list[JsonSchema] = []
        for value, name in union.cases.items():
            arms.append({"allOf": [_at(union.path, _spellings(value)), self.reference(case_class(cls, name))]})
        known = [value for case in union.cases for value in _spellings(case)]
        arms.append({"allOf": [{"not": _at(union.path, known)}, self._object(cls, frozenset())]})
        return {"anyOf": arms}

    # -- fields

    def _field(self, info: FieldInfo, texts: FieldText | None) -> JsonSchema:
        limits = declared_limits(info.metadata)
        schema = self._shape(info.shape, info.metadata.get("enum", ()), limits)
        if info.metadata.get("as_text") and (self._lenient or self._documented):
            schema = _or_text(schema)
        if not self._terse and (self._lenient or not info.required):
            schema = _nullable(schema)
        sentences = () if self._lenient else schema_sentences(info.shape, limits, cuts=info.metadata.get("cuts", False))
        if texts is not None and (text := _description(texts, sentences)):
            schema = {**schema, "description": text}
        if info.metadata.get("deprecated"):
            schema = {**schema, "deprecated": True}
        return schema

    def _shape(self, shape: Shape, values: Sequence[Any], limits: Mapping[str, float]) -> JsonSchema:
        match shape:
            case Moment():
                return self._received(int, {"type": "integer", **_number(limits)})
            case Scalar(kind=kind):
                return self._scalar(kind, values, limits)
            case Coded(codec=codec):
                if codec is not FLAG:
                    is_text = codec is DATETIME or self._terse
                    return {"type": "string"} if is_text else _as_received(int, {"type": "integer"})
                return {"type": "integer", "enum": [0, 1]} if self._terse else {"enum": list(_TRUTH)}
            case Nested(model=cls):
                return self.reference(cls)
            case ListOf(element=element):
                return self._list(self._shape(element, values, _of_elements(limits)), limits)
            case MapOf(element=element):
                return {"type": "object", "additionalProperties": self._shape(element, values, limits)}
            case OneOf(arms=arms):
                return {"anyOf": [self._shape(arm, values, limits) for arm in arms]}
            case Joined():
                return self._received(str, {"type": "string"})
            case JsonText(content=content):
                inner = self._shape(content, (), {})
                return {"type": "string", "contentMediaType": "application/json", "contentSchema": inner}
            case Anything() | Foreign():
                return {}

    def _scalar(self, kind: type, values: Sequence[Any], limits: Mapping[str, float]) -> JsonSchema:
        made: JsonSchema = {"type": _TYPES[kind]}
        if kind is str:
            made.update(_length(limits))
            if "pattern" in limits and not self._lenient:
                made["pattern"] = f"^(?:{limits['pattern']})$"
        elif kind is not bool:
            made.update(_number(limits))
        if values:
            known = list(dict.fromkeys(map(kind, values)))
            made["enum"] = [*known, ""] if self._lenient and kind is str and "" not in known else known
        return self._received(kind, made)

    def _received(self, kind: type, schema: JsonSchema) -> JsonSchema:
        """Return the schema of a value, with the other forms that data from WeCom may have."""
        return _as_received(kind, schema) if self._lenient and not self._terse else schema

    def _list(self, element: JsonSchema, limits: Mapping[str, float]) -> JsonSchema:
        sizes = {"minItems": limits.get("min_items"), "maxItems": limits.get("max_items")}
        made: JsonSchema = {"type": "array", "items": _nullable(element) if self._lenient else element}
        made.update({name: size for name, size in sizes.items() if size is not None})
        if not self._lenient:
            return made
        return {"anyOf": [made, {"allOf": [{"type": "object"}, element]}]} if _may_be_object(element) else made


def _as_received(kind: type, schema: JsonSchema) -> JsonSchema:
    """Return the schema of a value in all forms that the conversion accepts: a number as text, and the reverse."""
    values = schema.get("enum")
    if kind is str:
        if values is not None:
            numbers = [number for value in values if (number := integer_in(value, signed=True)) is not None]
            return {"enum": [*values, *numbers]} if numbers else schema
        return {"anyOf": [schema, {"type": "number"}]}
    if kind is bool:
        return {"anyOf": [schema, {"enum": list(_TRUTH)}]}
    if values is not None:
        return {"enum": [*values, *map(str, values), ""]}
    pattern = _WHOLE_NUMBER_AS_TEXT if kind is int else _NUMBER_AS_TEXT
    return {"anyOf": [schema, {"type": "string", "pattern": pattern}, {"const": ""}]}


def _may_be_object(schema: JsonSchema) -> bool:
    """Return whether a schema allows objects."""
    if "anyOf" in schema:
        return any(map(_may_be_object, schema["anyOf"]))
    if "allOf" in schema:
        return all(map(_may_be_object, schema["allOf"]))
    return "$ref" in schema or not schema or schema.get("type") == "object"


# -- parts ------------------------------------------------------------------------------------------------------------


def _nullable(schema: JsonSchema) -> JsonSchema:
    """Return a schema that also allows null."""
    kind = schema.get("type")
    if not schema:
        return schema
    if isinstance(kind, str) and "contentSchema" not in schema:
        more = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
        return {**schema, "type": [kind, "null"], **more}
    return {"anyOf": [schema, {"type": "null"}]}


def _or_text(schema: JsonSchema) -> JsonSchema:
    """Return the schema of a number that may also be a text with the number."""
    if "type" not in schema:
        return schema  # 0, 1 and their texts
    text: JsonSchema = {"type": "string"}
    if "enum" in schema:
        text["enum"] = [str(value) for value in schema["enum"]]
    else:
        text["pattern"] = _NUMBER_AS_TEXT
    return {"anyOf": [schema, text]}


def _description(texts: FieldText, sentences: Iterable[str]) -> str:
    """Return the description of a field: its meaning, the facts without keyword, the meanings of its values, notes."""
    values = ", ".join(f"{value}: {meaning}" for value, meaning in texts.values.items() if meaning)
    return joined((texts.doc, *sentences, values, *texts.notes))


def _of_elements(limits: Mapping[str, float]) -> dict[str, float]:
    return {name: limit for name, limit in limits.items() if not name.endswith("_items")}


def _length(limits: Mapping[str, float]) -> JsonSchema:
    """Return the limits of a text in characters. A limit in bytes is also one in characters."""
    most = [limits[name] for name in ("max_chars", "max_bytes") if name in limits]
    least = [
        math.ceil(limits.get("min_chars", 0) / limits.get("wide", 1)),
        math.ceil(limits.get("min_bytes", 0) / _BYTES_OF_A_CHARACTER),
    ]
    made: JsonSchema = {"maxLength": min(most)} if most else {}
    return {"minLength": max(least), **made} if max(least) else made


def _number(limits: Mapping[str, float]) -> JsonSchema:
    bounds = {"minimum": limits.get("min"), "maximum": limits.get("max")}
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _at(path: str, values: Sequence[Any]) -> JsonSchema:
    """Return the schema of an object with one of some values at a path."""
    made: JsonSchema = {"enum": list(values)}
    for name in reversed(path.split(".")):
        made = {"type": "object", "properties": {name: made}, "required": [name]}
    return made


def _spellings(value: str) -> list[Any]:
    """Return the forms of a selector's value: text and, if possible, number."""
    number = integer_in(value, signed=True)
    return [value] if number is None else [value, number]


# -- rules between fields ---------------------------------------------------------------------------------------------


def _rule(rule: FieldRule, names: Mapping[str, tuple[str, ...]]) -> list[JsonSchema]:
    def given(wire: str, value: str = "") -> JsonSchema:
        return _given(names.get(wire, (wire,)), value)

    fields = [given(wire) for wire in rule.fields]
    if rule.kind == "span":
        return []
    if rule.kind == "limit":
        sizes = {"minItems": rule.limits.get("min_items"), "maxItems": rule.limits.get("max_items")}
        limited = {**_length(rule.limits), **_number(rule.limits), **{key: size for key, size in sizes.items() if size}}
        found: list[JsonSchema] = [{"properties": dict.fromkeys(names.get(rule.fields[0], rule.fields), limited)}]
    elif rule.kind == "one_of":
        found = [{"anyOf": fields}]
    elif rule.kind == "exclusive":
        pairs = [(one, other) for index, one in enumerate(fields) for other in fields[index + 1 :]]
        found = [{"not": {"allOf": [one, other]}} for one, other in pairs]
    else:
        found = [{"allOf": fields}]
    if not rule.when:
        return found
    condition = {"allOf": [given(wire, value) for wire, value in rule.when.items()]}
    return [{"if": condition, "then": one} for one in found]


def _plain_rule(rule: FieldRule) -> list[JsonSchema]:
    """Return a rule in a form for client generators, by the presence of names only."""
    fields: list[JsonSchema] = [{"required": [wire]} for wire in rule.fields]
    return [{"anyOf": fields}] if rule.kind == "one_of" and not rule.when else []


def _given(names: Sequence[str], value: str) -> JsonSchema:
    """Return the schema of an object with a field, under any of its names: with a value, or any that is not empty."""
    wanted: JsonSchema = {"enum": _truths(value)} if value else {"not": {"enum": list(_NOTHING_GIVEN)}}
    arms: list[JsonSchema] = [{"required": [name], "properties": {name: wanted}} for name in names]
    return arms[0] if len(arms) == 1 else {"anyOf": arms}


def _truths(value: str) -> list[Any]:
    """Return the values that are equal to a value in text: 1 and true for "1"."""
    return [*_spellings(value), *({"0": [False], "1": [True]}.get(value, []))]
