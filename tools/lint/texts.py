"""The English texts of a spec, with the entries that have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.language.diagnostics import Located
from codegen.model.api import Api, Callback, Endpoint, Reply
from codegen.model.declarations import Field

Text = tuple[str, Located]


def texts(api: Api) -> Iterator[Text]:
    """Yield the texts with their entries."""
    for endpoint in api.endpoints:
        yield from _entry(endpoint)
        yield from _fields((*endpoint.request, *endpoint.response))
        yield endpoint.deprecated, endpoint
        yield endpoint.unverified, endpoint
    for declared in api.types.values():
        yield declared.doc, declared
        yield from _fields(declared.fields)
    for unit in api.received_units:
        for header in unit.headers:
            yield header.doc, header
            yield header.unknown_doc, header
            yield from _fields(header.fields)
        for callback in unit.callbacks:
            yield from _entry(callback)
            yield from _fields(callback.fields)
            yield callback.deprecated, callback
            yield callback.unverified, callback
    for unit in api.replies:
        for reply in unit.replies:
            yield from _entry(reply)
            yield reply.deprecated, reply
            yield from _fields(reply.fields)
    for error in (*api.errors, *(code for unit in api.archive for code in unit.codes)):
        yield error.label, error
        yield error.advice, error


def _entry(entry: Endpoint | Callback | Reply) -> Iterator[Text]:
    yield entry.summary, entry
    for note in entry.notes:
        yield note, entry


def _fields(fields: Iterable[Field]) -> Iterator[Text]:
    for field in fields:
        yield field.doc, field
        yield from ((text, field) for _, text in field.traits())
        for value in field.documented:
            yield value.meaning, field


def short(text: str) -> str:
    """Return a text for a message, cut if it is long."""
    return text if len(text) <= 60 else f"{text[:57]}…"
