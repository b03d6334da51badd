"""The check for missing descriptions and examples, unfinished texts and unmarked secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api, Callback, Endpoint, Reply
from codegen.model.declarations import DeclaredType, Field

_SECRET = re.compile(
    r".*(access_token|secret|permanent_code|_ticket|aes_?key|session_key)$|^(ticket|access_token)$", re.I
)
_NOT_SECRET = re.compile(r".*(expires|type|count|time).*", re.I)
_MARK = re.compile(r"\b(TODO|FIXME|XXX)\b")


def check(api: Api, found: Diagnostics) -> None:
    """Report missing descriptions and examples, unfinished texts and secrets that repr would show."""
    _Linter(api, found).run()


class _Linter:
    def __init__(self, api: Api, found: Diagnostics) -> None:
        self.api = api
        self.found = found

    def run(self) -> None:
        for domain in self.api.domains:
            if not domain.title:
                cause = f"domain {domain.name!r} is a folder without a title"
                self.found.add(domain.units[0], cause, "add it to domains.yaml")
        for endpoint in self.api.endpoints:
            self.endpoint(endpoint)
        for declared in self.api.types.values():
            self.type(declared)
        for unit in self.api.received_units:
            for header in unit.headers:
                self.fields(header.fields)
            for callback in unit.callbacks:
                self.described(callback)
                self.fields(callback.fields)
        for frame in (frame for unit in self.api.connections for frame in unit.frames):
            self.fields((*frame.fields, *frame.response))
        for unit in self.api.replies:
            for reply in unit.replies:
                self.described(reply)
                self.fields(reply.fields)

    def endpoint(self, endpoint: Endpoint) -> None:
        self.sentence(endpoint)
        self.fields((*endpoint.query, *endpoint.body, *endpoint.response))
        path = endpoint.path
        if endpoint.example_request is None and (endpoint.query or endpoint.body):
            self.found.add(endpoint, f"{path} has no example request", "add 'example: {request: …}'")
        if endpoint.example_response is None and endpoint.response and not endpoint.download:
            self.found.add(endpoint, f"{path} has no example response", "add 'example: {response: …}'")
        if not endpoint.docs and not endpoint.unverified:
            self.found.add(endpoint, f"{path} names no document", "add its id to 'docs:', or add 'unverified: …'")
        for note in (*endpoint.notes, endpoint.deprecated, endpoint.unverified):
            if _MARK.search(note):
                self.found.add(endpoint, f"unfinished note: {note[:40]!r}", "finish it")

    def described(self, entry: Callback | Reply) -> None:
        self.sentence(entry)
        if entry.example is None:
            self.found.add(entry, f"{entry.name} has no example", "add 'example:'")

    def sentence(self, entry: Endpoint | Callback | Reply) -> None:
        summary = entry.summary
        if _MARK.search(summary) or not summary.endswith(".") or not summary.isascii():
            self.found.add(entry, f"summary {summary[:40]!r}", "write one English sentence with a full stop")

    def type(self, declared: DeclaredType) -> None:
        if _MARK.search(declared.doc):
            self.found.add(declared, f"unfinished doc: {declared.doc[:40]!r}", "finish it")
        self.fields(declared.fields)

    def fields(self, fields: Iterable[Field]) -> None:
        for field in fields:
            texts = (field.doc, *(text for _, text in field.traits()), *(entry.meaning for entry in field.documented))
            if any(map(_MARK.search, texts)):
                self.found.add(field, f"unfinished description of {field.wire!r}", "write one English line")
            elif not field.doc:
                self.found.add(field, f"{field.wire!r} is not described", "add '| description'")
            if _SECRET.match(field.wire) and not _NOT_SECRET.match(field.wire) and not field.secret:
                self.found.add(field, f"{field.wire!r} looks like a secret", "add 'secret: true'")
