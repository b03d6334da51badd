"""The check of a callback's XML example: it is well-formed and fits the fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.parsers import expat

import attrs

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from .declarations import DeclaredType, Field
from .fields import fields_of
from .types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type, show

_INTEGER = re.compile(r"-?[0-9]+")


@attrs.define
class Element:
    """An XML element with its children and its own text."""

    name: str
    children: list[Element] = attrs.field(factory=list)
    text: str = ""

    def first(self, name: str) -> Element | None:
        return next((child for child in self.children if child.name == name), None)


def parse(text: str) -> Element:
    """Parse an XML text.

    Raises:
        expat.ExpatError: The text is not well-formed, or declares entities.
    """
    top = Element("")
    opened = [top]
    parser = expat.ParserCreate()

    def start(name: str, _attributes: Mapping[str, str]) -> None:
        element = Element(name)
        opened[-1].children.append(element)
        opened.append(element)

    def text_found(data: str) -> None:
        opened[-1].text += data

    def end(_name: str) -> None:
        opened.pop()

    def refuse(*_arguments: object) -> None:
        raise expat.ExpatError(say("it declares entities"))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text_found
    parser.EntityDeclHandler = refuse
    parser.Parse(text, True)
    return top.children[0]


class XmlExampleChecker:
    """A check of one XML example; the arguments are as for `ExampleChecker`."""

    def __init__(self, types: Mapping[Ref, DeclaredType], diagnostics: Diagnostics, label: str) -> None:
        self.types = types
        self.diagnostics = diagnostics
        self.label = label

    def check(self, example: YamlNode, fields: Iterable[Field], select: Mapping[str, tuple[str, ...]]) -> None:
        """Check the fields and the selectors of an example."""
        if not isinstance(example.data, str):
            return self.wrong(example, say("not an XML text"), say("write 'example: |' and the XML below it"))
        try:
            root = parse(example.data.strip())
        except (expat.ExpatError, RecursionError) as error:
            return self.wrong(example, say("not well-formed XML: {error}", error=error))
        self.element(example, root, tuple(fields))
        for path, values in select.items():
            found: Element | None = root
            for step in path.split("."):
                found = found.first(step) if found is not None else None
            if found is None or (any(values) and found.text.strip().lower() not in {v.lower() for v in values}):
                self.wrong(
                    example,
                    say("{path!r} is not {names}", path=path, names=" or ".join(values)),
                    say("the example is of another callback"),
                )
        return None

    def wrong(self, at: YamlNode, cause: str, remedy: str = "") -> None:
        self.diagnostics.add(at, f"{self.label}: {cause}", remedy)

    def element(self, at: YamlNode, element: Element, fields: tuple[Field, ...]) -> None:
        known = {name: field for field in fields for name in (field.wire, *field.aliases)}
        for child in element.children:
            field = known.get(child.name)
            if field is None:
                self.wrong(
                    at, say("{name!r} is no field", name=child.name), suggestion(child.name, known) if known else ""
                )
            else:
                self.field(at, child, field)
        for field in fields:
            if field.required and not any(element.first(name) for name in (field.wire, *field.aliases)):
                self.wrong(at, say("the required field {wire!r} is missing", wire=field.wire))

    def field(self, at: YamlNode, element: Element, field: Field) -> None:
        if field.item:
            inner = field.type.of if isinstance(field.type, ListType) else field.type
            for child in element.children:
                if child.name == field.item:
                    self.value(at, child, inner, field)
                else:
                    self.wrong(
                        at,
                        say(
                            "{name!r} is in {wire!r}, which has only {item!r}",
                            name=child.name,
                            wire=field.wire,
                            item=field.item,
                        ),
                    )
        else:
            self.value(at, element, field.type, field)

    def value(self, at: YamlNode, element: Element, type_: Type, field: Field) -> None:
        if isinstance(type_, ListType):  # without `item`, a list is its elements beside each other
            return self.value(at, element, type_.of, field)
        if isinstance(type_, Ref):
            if type_ in self.types:
                self.element(at, element, fields_of(self.types, self.case(type_, element)))
            return None
        if isinstance(type_, AnyOf | MapType) or type_ == Scalar("any"):
            return None
        text = element.text.strip()
        if element.children:
            return self.wrong(
                at, say("{wire!r} must be {shown}, not further elements", wire=field.wire, shown=show(type_))
            )
        if not self.fits(text, type_):
            return self.wrong(
                at, say("{wire!r} must be {shown}, not {text!r}", wire=field.wire, shown=show(type_), text=text)
            )
        documented = {str(known.value).lower() for known in field.enum}
        if documented and text and isinstance(type_, Scalar) and text.lower() not in documented:
            return self.wrong(
                at, say("{wire!r} must be one of {names}", wire=field.wire, names=", ".join(sorted(documented)))
            )
        return None

    def fits(self, text: str, type_: Type) -> bool:
        if isinstance(type_, Encoded):
            if type_.of not in (Scalar("int"), Scalar("int_string"), Scalar("time")) or type_.kind == "json":
                return True
            return all(_INTEGER.fullmatch(part) for part in text.split("," if type_.kind == "csv" else "|") if part)
        if not isinstance(type_, Scalar) or not text:
            return True
        if type_.kind in ("int", "int_string", "time"):
            return bool(_INTEGER.fullmatch(text))
        if type_.kind == "number":
            return bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text))
        if type_.kind == "flag":
            return text in ("0", "1")
        return text.lower() in ("true", "false", "0", "1") if type_.kind == "bool" else True

    def case(self, ref: Ref, element: Element) -> Ref:
        union = self.types[ref].union
        while union is not None:
            found: Element | None = element
            for step in union.selector.split("."):
                found = found.first(step) if found is not None else None
            case = dict(union.cases).get(found.text.strip() if found is not None else "")
            if case is None:
                break
            ref, union = case, self.types[case].union
        return ref
