"""The model classes of declared types, requests, responses, callbacks, replies and frames."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from wecom_runtime.data.field_texts import joined

from ..language.types import AnyOf, Encoded, ListType, Ref, Scalar, Type
from ..model.api import Api, Unit
from ..model.declarations import TRAITS, DeclaredType, Field, FieldRule, Selector
from ..model.fields import field_at
from ..prose import sentence
from . import names, runtime
from .annotations import Annotations, optional
from .modules import Module
from .package import Package
from .source import call_lines, docstring, fit, keywords, literal

_DATA_TRAITS = tuple(trait.name for trait in TRAITS if trait.is_data)
_INT = Scalar("int")
_WORD = re.compile(r"\w+")
_OTHERS = re.compile(r"\W+")
_VARIABLES = {
    "__union__": "TaggedUnion | None",
    "__rules__": "tuple[FieldRule, ...]",
    "__selects__": "dict[str, str]",
    "__counts__": "dict[str, str]",
    "__sent_as__": "Mapping[str, Any] | None",
    "__system_members__": "tuple[str, ...]",
    "__is_message__": "bool",
    "__is_fetched__": "bool",
    "__parts__": "MessageParts",
    "__approval__": "ApprovalForm | None",
    "__send_route__": "SendRoute | None",
    "__shortcuts__": "Mapping[str, str]",
}
"""Class variable -> its type; others are texts."""
_NARROWING = (
    "# An event has a field of a narrower type than the class of all events.",
    "# pyright: reportIncompatibleVariableOverride=false",
)
"""The setting of a type checker."""


class ModelModule(Module):
    """The module with the models of a file of the spec."""

    template = "python/templates/model_module.jinja"

    def __init__(self, unit: Unit, api: Api, package: Package) -> None:
        super().__init__(api, package, package.module_of(unit.key), unit.source, sentence(unit.title))
        self.classes: list[ModelClass] = []
        self.imports.load("model")

    def add(self, cls: ModelClass) -> None:
        """Add a class, and import its base."""
        if cls.base in runtime.MODULE_OF:
            self.imports.load(cls.base)
        self.classes.append(cls)

    @property
    def notes(self) -> Iterable[str]:
        return _NARROWING if any(cls.narrows for cls in self.classes) else ()


@attrs.frozen(eq=False)
class ModelClass:
    """A class of a module of models."""

    module: ModelModule
    name: str
    base: str
    paragraphs: Iterable[str]
    """The paragraphs of the docstring."""
    own: tuple[Field, ...] = ()
    """The fields that the class declares."""
    inherited: tuple[Field, ...] = ()
    """The fields of the bases."""
    variables: Mapping[str, object] = attrs.Factory(dict)
    """The class variables."""
    selector: Selector | None = None
    """The selector of this case of a union."""
    rules: tuple[FieldRule, ...] = ()
    """The rules between the fields."""
    shortcuts: Mapping[str, str] = attrs.Factory(dict)
    """Property -> path of a nested field."""
    content_field: str = ""
    """The wire name of the field with the content, in the archive."""
    root: str = "Model"
    """The class of the runtime at the root of the bases."""
    is_xml: bool = False
    """Whether attributes are snake_case; JSON keeps the wire names."""
    is_documented: bool = True
    """Whether fields have docstrings; the method documents the fields of a request."""
    is_header: bool = False
    """Whether WeCom fills in the fields, so that a test may leave them out."""
    is_received: bool = False
    """Whether WeCom also sends such objects."""
    is_sent: bool = False
    """Whether such objects are sent to WeCom and never received."""
    adopts: bool = False
    """Whether the constructor accepts mappings in place of models."""

    @cached_property
    def annotations(self) -> Annotations:
        hidden = names.BUILTINS.keys() & self.attributes.values()
        return Annotations(self.module, frozenset(hidden), self.is_sent, at_runtime=True)

    @cached_property
    def attributes(self) -> Mapping[str, str]:
        """Wire name -> attribute, of own and inherited fields."""
        style = names.Style(self.is_xml, self.base if self.base in runtime.MODULE_OF else self.root)
        return style.attributes((*self.inherited, *self.own))

    @property
    def narrows(self) -> bool:
        """Whether the class narrows the type of an inherited field."""
        return not {field.wire for field in self.inherited}.isdisjoint(field.wire for field in self.own)

    @cached_property
    def docstring(self) -> str:
        paragraphs = [*filter(None, self.paragraphs)]
        return docstring(paragraphs, 4) if paragraphs else ""

    @property
    def is_empty(self) -> bool:
        return not (self.docstring or self.fields or self.class_variables or self.constants)

    # -- fields

    @cached_property
    def fields(self) -> list[tuple[str, str]]:
        """The declarations of fields, `userid: str = field(max_bytes=64)`, and their docstrings."""
        # A field `field` would hide the function in the rest of the class.
        attributes = [self.attributes[field.wire] for field in self.own]
        function = "_field" if "field" in attributes else "field"
        found: list[tuple[str, str]] = []
        if self.selector is not None:
            found.append((self._declaration(self.selector.field, "field", self.selector.value), ""))
        for field in self.own:
            doc = self.module.prose.field_text(field, is_received=self.is_received) if self.is_documented else ""
            if doc and self.is_xml and field.rename:
                doc = self._with_wire_name(doc, field)
            found.append((self._declaration(field, function), docstring([doc], 4) if doc else ""))
        return found

    def _with_wire_name(self, doc: str, field: Field) -> str:
        """Return the description of a renamed field, with its name in XML if the attribute has other words."""
        if {*field.rename.split("_")} <= {*names.words(field.wire)}:
            return doc
        return joined((doc, self.module.prose.say("In XML `{wire}`.", wire=field.wire)))

    def _declaration(self, field: Field, function: str, selected: object = None) -> str:
        """Return the declaration of a field; `selected` is the value of the selector in a case of a union."""
        attribute = self.attributes[field.wire]
        hint = self.annotations.of(field.type) if selected is not None else self.annotations.attribute(field)
        arguments: list[str] = []
        if selected is not None:
            arguments = [f"default={literal(selected)}"]
        elif not field.required:
            arguments = ["default=None"]
        elif self.is_header:
            arguments = ["default=None", "required=True"]
        arguments += _traits(field, attribute)
        if self._is_converted(field.type):
            arguments.append("converts=True")
        if not arguments:
            return f"{attribute}: {hint}"
        if arguments == ["default=None"]:
            code = f"{attribute}: {hint} = None"
        else:
            self.module.imports.load("field" if function == "field" else f"field as {function}")
            code = f"{attribute}: {hint} = {function}({', '.join(arguments)})"
        return "\n    ".join(fit(code, 4))

    def _is_converted(self, type_: Type) -> bool:
        """Return whether values of a type have another class or form on the wire than one that cattrs converts."""
        if isinstance(type_, Scalar):
            return type_.kind == "datetime" or (type_.kind == "time" and self.is_sent)
        if isinstance(type_, Ref):
            return not self.is_sent and self.module.api.types[type_].union is not None
        return isinstance(type_, AnyOf | Encoded) or self._is_converted(type_.of)

    # -- other members

    @cached_property
    def constants(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The classes with the documented numbers of fields: their names, declarations and docstrings."""
        return [] if self.base == "XmlReply" else list(self._constants())

    def _constants(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        for field in self.own:
            if not field.documented or not _is_number(field.type):
                continue
            name = names.camel(self.attributes[field.wire])
            english = self.module.api.in_english(field).documented
            values = {names.value(entry.meaning): own for entry, own in zip(english, field.documented, strict=True)}
            named = "" not in values and len(values) == len(field.documented)
            if not named or name in self.attributes.values() or self._annotates(name) or not names.is_name(name):
                continue
            self.module.imports.load("Final")
            yield (
                name,
                [
                    (f"{constant}: Final = {literal(int(entry.value))}", _meaning(entry.meaning, constant))
                    for constant, entry in values.items()
                ],
            )

    def _annotates(self, name: str) -> bool:
        """Return whether an annotation has the name of a class of constants, which would hide a model of this name."""
        return any(name in code and name in _WORD.findall(code) for code, _ in self.fields)

    @cached_property
    def class_variables(self) -> list[str]:
        """The lines of the class variables."""
        variables = dict(self.variables)
        if self.rules:
            variables["__rules__"] = tuple(_rule(rule, self.module) for rule in self.rules)
        found: list[str] = []
        for name, value in variables.items():
            hint = _VARIABLES.get(name, "str")
            self.module.imports.load("ClassVar", *(runtime.MODULE_OF.keys() & _WORD.findall(hint)))
            found += fit(f"{name}: ClassVar[{hint}] = {literal(value)}", 4)
        return found

    @cached_property
    def content(self) -> tuple[str, str] | None:
        """The attribute with the content, and its type."""
        field = next((field for field in self.own if field.wire == self.content_field), None)
        return (self.attributes[field.wire], self.annotations.attribute(field)) if field else None

    @property
    def properties(self) -> Iterator[tuple[str, str, str, str]]:
        """The properties for nested fields: their names, types, paths and docstrings."""
        fields = (*self.inherited, *self.own)
        for name, path in self.shortcuts.items():
            field = field_at(self.module.api.types, fields, path)
            assert field is not None
            self.module.imports.load("attribute_at")
            text = self.module.prose.field_text(field)
            hint = optional(self.annotations.of(field.type))
            attribute = literal(attribute_path(self.module.api, fields, path, is_xml=self.is_xml))
            yield name, hint, attribute, docstring([text], 8) if text else ""

    @cached_property
    def constructor(self) -> Iterable[str]:
        """The lines of the signature of a constructor that accepts mappings; none if no field is a model."""
        if not self.adopts:
            return ()
        hints = {field.wire: self.annotations.adopted(field.type) for field in self.own}
        if all(hints[field.wire] == self.annotations.of(field.type) for field in self.own):
            return ()
        self.module.imports.load("TYPE_CHECKING", "adopt_parts")
        parameters = ["self", "*"]
        for field in sorted(self.own, key=lambda field: not field.required):
            hint = hints[field.wire] if field.required else f"{optional(hints[field.wire])} = None"
            parameters.append(f"{self.attributes[field.wire]}: {hint}")
        inherited = attrs.fields(runtime.model_class(self.base))
        parameters += [f"{one.alias}: {one.type} = {one.default!r}" for one in inherited]
        if any("Any" in parameter for parameter in parameters):
            self.module.imports.load("Any")
        return call_lines("def __init__", parameters, " -> None: ...", 8)


def attribute_path(api: Api, fields: tuple[Field, ...], path: str, *, is_xml: bool) -> str:
    """Return the path of a field in attributes, such as `base_info.req_id`."""
    style = names.Style(is_xml)
    steps = path.split(".")
    found = (field_at(api.types, fields, ".".join(steps[:number])) for number in range(1, len(steps) + 1))
    return ".".join(style.attribute(field) for field in found if field is not None)


def _is_number(type_: Type) -> bool:
    """Return whether a field has an integer, or a list of integers."""
    return (type_.of if isinstance(type_, ListType) else type_) == _INT


def _meaning(text: str, constant: str) -> str:
    """Return the docstring of a constant; "" if its name says the same."""
    if _OTHERS.sub("_", text).strip("_").upper() == constant:
        return ""
    return docstring([sentence(text[:1].upper() + text[1:])], 8)


def _traits(field: Field, attribute: str) -> list[str]:
    """Return the traits that an annotation does not show, as arguments of the runtime's `field(…)`."""
    found: dict[str, object] = {
        "wire": field.wire if attribute != field.wire else "",
        "aliases": field.aliases,
        "enum": tuple(entry.value for entry in field.enum) if field.enum else (),
        "cuts": field.cuts,
        "secret": field.secret,
        "as_text": field.as_text,
        "item": field.item,
        "pattern": field.pattern,
        "wide": field.wide,
    }
    for name in _DATA_TRAITS:
        if text := getattr(field, name):
            found[name] = text is True or sentence(text) or True
    limits = [f"{name}={literal(value)}" for name, value in field.limits.items()]  # a limit may be 0
    return [*keywords(found), *limits]


def _rule(rule: FieldRule, module: ModelModule) -> object:
    return module.construct("FieldRule", rule.kind, rule.fields, when=dict(rule.when), limits=dict(rule.limits))


def bases_first(types: Iterable[DeclaredType]) -> list[DeclaredType]:
    """Return types in their declared order, but a union before its cases."""
    by_ref = {declared.ref: declared for declared in types}
    done: dict[Ref, DeclaredType] = {}

    def add(declared: DeclaredType) -> None:
        if declared.ref in done:
            return
        parent = by_ref.get(declared.case_of) if declared.case_of else None
        if parent is not None:
            add(parent)
        done[declared.ref] = declared

    for declared in by_ref.values():
        add(declared)
    return list(done.values())
