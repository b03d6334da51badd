"""Fields as tables of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from codegen.language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type, refs
from codegen.model.api import Api
from codegen.model.declarations import DeclaredType, Field
from codegen.model.directions import as_received
from codegen.prose import prose_of, sentence
from wecom_runtime.data.field_texts import joined
from wecom_runtime.harmless import markdown_code, markdown_text

from . import paths
from .markdown import cell, code_cell, shown
from .words import Words

_MOST_TYPES = 6
"""The largest number of types on the page of a call; other types are links."""


class Tables:
    """The tables of one page.

    Args:
        api: The API in the language of the page.
        words: The words of the language.
        page: The path of the page, for its links.
        here: The types that the page shows.
    """

    def __init__(self, api: Api, words: Words, page: str, here: Iterable[Ref] = ()) -> None:
        self._api = api
        self._words = words
        self._prose = prose_of(api)
        self._page = page
        self._here = frozenset(here)

    def fields(self, fields: Iterable[Field], *, is_received: bool = False) -> str:
        """Return a table of fields; "" if there are none.

        Args:
            fields: The fields.
            is_received: Whether WeCom also sends the fields, for which the rules for requests do not apply.
        """
        rows = [self._row(field, is_received) for field in fields]
        if not rows:
            return ""
        words = self._words
        return "\n".join([f"| {words.field} | {words.type} | {words.meaning} |", "| --- | --- | --- |", *rows])

    def type_(self, declared: DeclaredType) -> str:
        """Return the description, fields and cases of a declared type."""
        parts = [shown(declared.doc)] if declared.doc else []
        fields = self._api.common_fields(declared.ref) if declared.case_of else declared.fields
        is_received = declared.ref in self._api.received_types
        if is_received and declared.ref not in self._api.sent_types:
            fields = as_received(fields)
        parts.append(self.fields(fields, is_received=is_received))
        if declared.union:
            cases = (f"{markdown_code(str(value))} {self._reference(ref)}" for value, ref in declared.union.cases)
            parts.append(f"{self._words.cases.format(selector=declared.union.selector)} {', '.join(cases)}")
        parts += [f"- {markdown_text(rule)}" for rule in self._prose.rules_text(declared.rules)]
        return "\n\n".join(part for part in parts if part)

    def _row(self, field: Field, is_received: bool) -> str:
        name = code_cell(field.wire) + (f" **{self._words.required}**" if field.required else "")
        return f"| {name} | {self._type(field.type)} | {self._meaning(field, is_received)} |"

    def _meaning(self, field: Field, is_received: bool) -> str:
        words = self._words
        parts = [cell(sentence(field.doc)), "" if is_received else cell(self._prose.limits_text(field))]
        if field.documented:
            values = ", ".join(
                f"{code_cell(entry.value)}{f' {cell(entry.meaning)}' if entry.meaning else ''}"
                for entry in field.documented
            )
            parts.append((words.one_of if field.enum else words.known).format(values=values))
        if is_received:
            parts.append(cell(self._prose.requests_text(field)))
            field = attrs.evolve(field, in_requests="")
        else:
            parts.append(cell(self._prose.default_text(field)))
        if field.secret:
            parts.append(words.secret)
        parts.append(cell(self._prose.audience_text(field)))
        parts += (cell(self._prose.trait_text(trait, text)) for trait, text in field.traits())
        return joined(parts)

    def _type(self, type_: Type) -> str:
        match type_:
            case Scalar(kind=kind):
                return kind
            case Ref():
                return self._reference(type_)
            case ListType(of=of):
                return f"{self._type(of)}\\[\\]"
            case MapType(of=of):
                return f"map: {self._type(of)}"
            case Encoded(kind=kind, of=of):
                return f"{kind}: {self._type(of)}"
            case AnyOf(arms=arms):
                return " / ".join(map(self._type, arms))

    def _reference(self, ref: Ref) -> str:
        page = self._page if ref in self._here else paths.type_page(ref)
        return paths.link(ref.name, self._page, page, paths.type_anchor(ref.name))


def shown_types(api: Api, fields: Iterable[Field]) -> list[Ref]:
    """Return the types of fields that a page shows, the least nested ones first."""
    found: dict[Ref, None] = {}
    waiting = list(_refs(fields))
    while waiting and len(found) < _MOST_TYPES:
        ref = waiting.pop(0)
        if ref not in found:
            found[ref] = None
            waiting += _refs(api.types[ref].fields)
    return list(found)


def _refs(fields: Iterable[Field]) -> Iterator[Ref]:
    for field in fields:
        yield from refs(field.type)
