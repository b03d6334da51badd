"""The check of a callback's XML example: it is well-formed and fits the fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from ..language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type, show
from .declarations import DeclaredType, Field
from .fields import case_of, fields_of

_INTEGER = re.compile(r"-?[0-9]+")


def parse(text: str) -> Element:
    """Parse an XML text.

    Raises:
        ElementTree.ParseError: The text is not well-formed, or declares entities.
    """
    if "<!ENTITY" in text:
        raise ElementTree.ParseError(say("it declares entities"))
    return ElementTree.fromstring(text)  # noqa: S314 - a text of the spec, without entities


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
        except (ElementTree.ParseError, RecursionError) as error:
            return self.wrong(example, say("not well-formed XML: {error}", error=error))
        self.element(example, root, tuple(fields))
        for path, values in select.items():
            found = _text_at(root, path)
            if found is None or (any(values) and found.lower() not in {v.lower() for v in values}):
                cause = say("{path!r} is not {names}", path=path, names=" or ".join(values))
                self.wrong(example, cause, say("the example is of another callback"))
        return None

    def wrong(self, at: YamlNode, cause: str, remedy: str = "") -> None:
        self.diagnostics.add(at, f"{self.label}: {cause}", remedy)

    def element(self, at: YamlNode, element: Element, fields: tuple[Field, ...]) -> None:
        known = {name: field for field in fields for name in (field.wire, *field.aliases)}
        for child in element:
            field = known.get(child.tag)
            if field is None:
                cause = say("{name!r} is no field", name=child.tag)
                self.wrong(at, cause, suggestion(child.tag, known) if known else "")
            else:
                self.field(at, child, field)
        for field in fields:
            if field.required and not any(element.find(name) is not None for name in (field.wire, *field.aliases)):
                self.wrong(at, say("the required field {wire!r} is missing", wire=field.wire))

    def field(self, at: YamlNode, element: Element, field: Field) -> None:
        if field.item:
            inner = field.type.of if isinstance(field.type, ListType) else field.type
            for child in element:
                if child.tag == field.item:
                    self.value(at, child, inner, field)
                else:
                    cause = say(
                        "{child.tag!r} is in {field.wire!r}, which has only {field.item!r}", child=child, field=field
                    )
                    self.wrong(at, cause)
        else:
            self.value(at, element, field.type, field)

    def value(self, at: YamlNode, element: Element, type_: Type, field: Field) -> None:
        if isinstance(type_, ListType):  # without `item`, a list is its elements beside each other
            return self.value(at, element, type_.of, field)
        if isinstance(type_, Ref):
            if type_ in self.types:
                self.element(at, element, fields_of(self.types, case_of(self.types, type_, partial(_text_at, element))))
            return None
        if isinstance(type_, AnyOf | MapType) or type_ == Scalar("any"):
            return None
        text = (element.text or "").strip()
        if len(element):
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


def _text_at(element: Element, path: str) -> str | None:
    """Return the text of a nested element; None if there is none."""
    found: Element | None = element
    for step in path.split("."):
        found = found.find(step) if found is not None else None
    return None if found is None else (found.text or "").strip()
