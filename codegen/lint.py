"""What a spec should have beyond being correct: the descriptions and examples that its readers need."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from .generate import read_spec
from .load import Mistakes, SpecError
from .raw import RawCallback, RawEndpoint, RawField, RawFile, RawReply, RawType
from .resolve import Spec
from .typeexpr import refs

_SECRET = re.compile(
    r".*(access_token|secret|permanent_code|_ticket|aes_?key|session_key)$|^(ticket|access_token)$", re.I
)
_NOT_SECRET = re.compile(r".*(expires|type|count|time).*", re.I)
_MARK = re.compile(r"\b(TODO|FIXME|XXX)\b")


def lint(folder: Path) -> list[str]:
    """Every shortcoming as `file:line:column: what; what would be right`.

    Raises:
        SpecError: The spec cannot even be read.
    """
    mistakes = Mistakes()
    spec = read_spec(folder, mistakes)
    if mistakes:
        raise SpecError(mistakes)
    found = Mistakes()
    for file in spec.files:
        _Linter(file, requested_types(spec, file), found).run()
    return [str(mistake) for mistake in found]


def requested_types(spec: Spec, file: RawFile) -> set[str]:
    """Types of the file that a request or a reply consists of, directly or inside others."""
    domain = [f for f in spec.files if (f.room, f.parts[0]) == (file.room, file.parts[0]) or f.room == "types"]
    if file.room == "types":
        domain = list(spec.files)
    types = {raw.name: raw for f in domain for raw in f.types}
    todo: list[str] = []
    for f in domain:
        for endpoint in f.endpoints:
            for part in (endpoint.query, endpoint.body):
                todo += [part.type_name] if part.type_name else _named(part.fields)
        for reply in f.replies:
            todo += _named(reply.fields)
    found: set[str] = set()
    while todo:
        name = todo.pop()
        raw = types.get(name)
        if raw is None or name in found:
            continue
        found.add(name)
        todo += [*_named(raw.fields), *raw.cases.values(), *([raw.extends] if raw.extends else [])]
    return found


def _named(fields: Iterable[RawField]) -> list[str]:
    return [name for field in fields for name in refs(field.type)]


class _Linter:
    def __init__(self, file: RawFile, requested: set[str], found: Mistakes) -> None:
        self.file = file
        self.requested = requested
        self.found = found

    def run(self) -> None:
        for endpoint in self.file.endpoints:
            self.endpoint(endpoint)
        for raw in self.file.types:
            self.type(raw)
        for callback in self.file.callbacks:
            self.described(callback)
            self.fields(callback.fields, documented=False)
        for reply in self.file.replies:
            self.described(reply)
            self.fields(reply.fields, documented=True)

    def endpoint(self, raw: RawEndpoint) -> None:
        self.sentence(raw)
        self.fields(raw.query.fields, documented=True)
        self.fields(raw.body.fields, documented=True)
        self.fields(raw.response.fields, documented=False)
        fields = (*raw.query.fields, *raw.body.fields)
        if raw.example_request is None and (fields or raw.body.type_name):
            self.found.add(raw.at, f"{raw.path} has no example request", "add 'example: {request: …}'")
        answers = raw.response.fields or raw.response.type_name
        if raw.example_response is None and answers and not raw.download:
            self.found.add(raw.at, f"{raw.path} has no example response", "add 'example: {response: …}'")
        if not raw.docs and not raw.unverified:
            self.found.add(raw.at, f"{raw.path} names no document", "add its id to 'docs:', or say 'unverified: why'")
        for note in (*raw.notes, raw.deprecated, raw.unverified):
            if _MARK.search(note):
                self.found.add(raw.at, f"unfinished note: {note[:40]!r}", "finish it")

    def described(self, raw: RawCallback | RawReply) -> None:
        self.sentence(raw)
        if raw.example is None:
            self.found.add(raw.at, f"{raw.model} has no example", "add 'example:'")

    def sentence(self, raw: RawEndpoint | RawCallback | RawReply) -> None:
        summary = raw.summary
        if _MARK.search(summary) or not summary.endswith(".") or not summary.isascii():
            self.found.add(raw.at, f"summary {summary[:40]!r}", "write one English sentence with a full stop")

    def type(self, raw: RawType) -> None:
        if _MARK.search(raw.doc):
            self.found.add(raw.place, f"unfinished doc: {raw.doc[:40]!r}", "finish it")
        self.fields(raw.fields, documented=raw.name in self.requested)

    def fields(self, fields: Iterable[RawField], *, documented: bool) -> None:
        for field in fields:
            texts = (field.doc, *(meaning for _, meaning in field.enum))
            if any(map(_MARK.search, texts)):
                self.found.add(field.place, f"unfinished description of {field.name!r}", "write one English line")
            elif documented and not field.doc:
                self.found.add(field.place, f"{field.name!r} is sent but not described", "add '| description'")
            if _SECRET.match(field.name) and not _NOT_SECRET.match(field.name) and not field.secret:
                self.found.add(field.place, f"{field.name!r} looks like a secret", "add 'secret: true'")
