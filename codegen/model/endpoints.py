"""The builder of endpoints, with the checks of an endpoint as a whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, Located, suggestion
from ..language.fields import FieldsOrTypeName
from ..language.folders import API
from ..language.nodes import YamlNode
from ..language.records import (
    PREFIX,
    QUOTA_TIMES,
    ApiFile,
    CallError,
    Chunked,
    EndpointRecord,
    Pagination,
    TokenKind,
    Wait,
)
from ..language.spec import Spec
from ..language.types import ANY, Encoded, ListType, Ref, Scalar, Type, show
from .api import ROOT_DOMAIN, Endpoint, EndpointError, Pieces
from .declarations import DeclaredType, Field
from .examples import ExampleChecker
from .facts import fact
from .field_rules import rules_of
from .fields import field_at, fields_of, items_at
from .scope import Scope

_ENVELOPE = frozenset({"errcode", "errmsg"})
_TOKENS = {API: "access_token", "gateway": "office_token", "abilities": "none"}
"""Folder of calls -> the kind of token that they need by default."""
_UPLOAD_DOC = "The file: a path, an open binary file, or (name, content)."


class EndpointBuilder:
    """A builder of the endpoints of a domain."""

    def __init__(
        self,
        folder: str,
        domain: str,
        scope: Scope,
        types: Mapping[Ref, DeclaredType],
        tokens: Sequence[TokenKind],
        spec: Spec,
        diagnostics: Diagnostics,
    ) -> None:
        self.folder = folder
        self.prefix = PREFIX if folder == API else "/"
        self.domain = domain
        self.scope = scope
        self.types = types
        self.kinds = [*dict.fromkeys(token.kind for token in tokens if token.is_parameter), "none"]
        self.errors = {error.name: error for error in spec.errors.errors}
        self.verbs = spec.verbs
        self.seen = spec.seen.seen
        self.diagnostics = diagnostics

    def build(self, record: EndpointRecord, file: ApiFile) -> Endpoint:
        before = len(self.diagnostics)
        response = tuple(field for field in self._fields(record.response) if field.wire not in _ENVELOPE)
        endpoint = fact(
            Endpoint,
            record,
            path=file.host + record.path,
            segments=self._segments(record, file),
            token=self._token(record, file.token or ("none" if file.host else _TOKENS[self.folder])),
            query=self._fields(record.query),
            body=self._fields(record.body),
            response=response,
            file=self._file(record),
            pieces=self._pieces(record),
            wait=_wait(record.wait, file.host) if record.wait else None,
            rules=(),
            errors=self._errors(record),
            made=record.sign,
            granted=record.granted.by_kind if record.granted else {},
            seen=self.seen.get(file.host + record.path, {}),
            idempotent=self._idempotent(record),
            only_adds=self._only_adds(record),
            reads=self._reads(record),
            files=tuple(self._files(record)),
            states_idempotent=record.idempotent is not None,
            example_request=_plain(record, "request"),
            example_response=_plain(record, "response"),
        )
        endpoint = _with_rules(endpoint, record, self.diagnostics)
        self._check(endpoint, record)
        if len(self.diagnostics) == before:  # a wrong field is not reported again for the example
            self._check_examples(endpoint, record)
        return endpoint

    def _idempotent(self, record: EndpointRecord) -> bool:
        if record.idempotent is not None:
            return record.idempotent
        return record.kind != "add" if record.kind else self.verbs.decide(record.path, record.method)

    def _only_adds(self, record: EndpointRecord) -> bool:
        if record.kind:
            return record.kind == "add"
        return record.format != "xml" and not self._idempotent(record) and self.verbs.only_adds(record.path)

    def _reads(self, record: EndpointRecord) -> bool:
        if record.kind:
            return record.kind == "read"
        return self._idempotent(record) and not record.upload and self.verbs.looks(record.path)

    def _files(self, record: EndpointRecord) -> Iterator[str]:
        """Yield the dotted paths of the parameters that are files."""
        todo = [("", field) for field in self._fields(record.body)]
        seen: set[Type] = set()
        for prefix, field in todo:
            inner = _one(field.type)
            if inner == Scalar("file"):
                yield f"{prefix}{field.wire}"
            elif isinstance(inner, Ref) and inner not in seen:
                seen.add(inner)
                fields = self.scope.all_fields(inner.name, record.node)
                todo += [(f"{prefix}{field.wire}.", one) for one in fields]

    def _errors(self, record: EndpointRecord) -> tuple[EndpointError, ...]:
        found: list[EndpointError] = []
        for code, own in record.errors.items():
            known = self.errors.get(code)
            if integer_in(code, signed=True) is None:
                found.append(EndpointError(code=code, own=own or CallError()))
            elif known is not None:
                found.append(EndpointError(code=known.code, own=own or CallError(), known=known))
            elif self.errors:
                cause = say("{path}: error {code} is not in errors.yaml", path=record.path, code=code)
                remedy = say("add the code there, with its general meaning")
                self.diagnostics.add(record.node.at("errors").keys[code], cause, remedy)
        return tuple(found)

    def _segments(self, record: EndpointRecord, file: ApiFile) -> tuple[str, ...]:
        """Return the names in the client: below the prefix, after the domain if that is not /cgi-bin/."""
        prefix = file.prefix or ("/" if file.host else self.prefix)
        if not record.path.startswith(prefix):
            cause = say("path {path!r} does not begin with {prefix!r}", path=record.path, prefix=prefix)
            prefix = self._prefix_of(record.path)
            remedy = say("write it as the page does, or set 'prefix: {meant}' in the file", meant=prefix)
            self.diagnostics.add(record.node, cause, remedy)
        rest = tuple(record.path.removeprefix(prefix).strip("/").split("/"))
        has_domain = len(rest) > 1 and rest[0] == self.domain
        return rest if prefix == self.prefix or self.domain == ROOT_DOMAIN or has_domain else (self.domain, *rest)

    def _prefix_of(self, path: str) -> str:
        """Return the part of a path before its domain, or else its first segment."""
        before, found, _ = path.partition(f"/{self.domain}/")
        return f"{before}/" if found else f"/{path.strip('/').partition('/')[0]}/"

    def _fields(self, fields: FieldsOrTypeName) -> tuple[Field, ...]:
        if not fields.type_name:
            return self.scope.fields(fields.fields)
        assert fields.node is not None
        self.scope.require(fields.type_name, fields.node)
        return self.scope.all_fields(fields.type_name, fields.node)

    def _token(self, record: EndpointRecord, default: str) -> str:
        token = record.token or default
        if len(self.kinds) > 1 and token not in self.kinds:
            cause = say("{token!r} is no kind of token", token=token)
            self.diagnostics.add(record.node.at("token"), cause, suggestion(token, self.kinds))
        return token

    def _file(self, record: EndpointRecord) -> Field | None:
        if not record.upload:
            return None
        return Field(wire=record.upload, type=ANY, required=True, location=record.node.location, doc=_UPLOAD_DOC)

    def _pieces(self, record: EndpointRecord) -> Pieces | None:
        """Return the texts that are sent in several messages; report and leave out unsuitable ones."""
        if record.pieces is None:
            return None
        add, at = self.diagnostics.add, record.node.at("pieces")
        body = self._fields(record.body)
        of: dict[str, int] = {}
        for key in ("of", "once"):
            for path in getattr(record.pieces, key):
                field = field_at(self.types, body, path)
                if field is None:
                    url = record.path
                    add(
                        at,
                        say("pieces.{key}: {path!r} is no parameter in the body of {url}", key=key, path=path, url=url),
                    )
                elif key == "once" and field.required:
                    add(at, say("pieces.once: {path!r} is required in each message", path=path), say("leave it out"))
                elif key == "of" and (field.type != Scalar("string") or "max_bytes" not in field.limits):
                    remedy = say("add 'max_bytes' to the string, or leave it out of 'pieces'")
                    add(at, say("{path!r} has no largest size", path=path), remedy)
                elif key == "of":
                    of[path] = int(field.limits["max_bytes"])
        return fact(Pieces, record.pieces, of=of)

    # -- checks

    def _check(self, endpoint: Endpoint, record: EndpointRecord) -> None:
        add, at = self.diagnostics.add, record.node
        segments = endpoint.segments
        domain = segments[0] if len(segments) > 1 else ROOT_DOMAIN
        if domain != self.domain:
            cause = say("{path} belongs to domain {domain!r}", path=endpoint.path, domain=domain)
            add(at, cause, say("move it to spec/{folder}/{domain}.yaml", folder=self.folder, domain=domain))
        elif domain == ROOT_DOMAIN and len(segments) > 1:
            add(at, say("{path}: domain {domain!r} is for paths with one segment", path=endpoint.path, domain=domain))
        if endpoint.method == "GET" and (endpoint.body or endpoint.file):
            part = say("a body") if endpoint.body else say("an upload")
            remedy = say("move the fields to 'query:' or write 'method: POST'")
            add(at, say("{path} is a GET with {part}", path=endpoint.path, part=part), remedy)
        for name in sorted({f.wire for f in endpoint.query} & {f.wire for f in endpoint.body}):
            add(at, say("{name!r} is in query and in body", name=name), say("keep the one of the page"))
        if endpoint.file and any(field.wire == endpoint.file.wire for field in (*endpoint.query, *endpoint.body)):
            add(at, say("{wire!r} is the file and a field", wire=endpoint.file.wire), say("remove the field"))
        if endpoint.download and endpoint.pagination:
            add(at, say("{path} returns a file, which has no pages", path=endpoint.path), say("remove 'pagination'"))
        if endpoint.agent and not any(field.wire == endpoint.agent and field.required for field in endpoint.request):
            cause = say("agent: {agent!r} is no required parameter of {path}", agent=endpoint.agent, path=endpoint.path)
            add(at, cause)
        parameters = {field.wire for field in endpoint.request}
        for made in record.sign:
            for name in (made.name, *made.of):
                if name not in parameters:
                    cause = say("sign: {name!r} is no parameter of {path}", name=name, path=endpoint.path)
                    add(made, cause, suggestion(name, parameters))
            if not made.known_as and made.made not in ("nonce", "time"):
                add(made, say("sign: {made!r} needs a key", made=made.made), say("add 'key: …'"))
        if endpoint.pagination:
            self._check_pagination(endpoint, endpoint.pagination, at)
        if record.wait:
            self._check_wait(endpoint, record.wait)
        for quota in endpoint.quota:
            if len(quota.units) != 1:
                remedy = say("write one of {names}", names=", ".join(QUOTA_TIMES))
                add(quota.node, say("a quota has one time"), remedy)

    def _check_examples(self, endpoint: Endpoint, record: EndpointRecord) -> None:
        if record.example is None:
            return
        file = {*endpoint.files, *([endpoint.file.wire] if endpoint.file else [])}
        request = [field for field in endpoint.request if field.wire not in file]
        for name, fields, ignored in (("request", request, file), ("response", list(endpoint.response), _ENVELOPE)):
            label = say("{path}: example {name}", path=endpoint.path, name=name)
            checker = ExampleChecker(self.types, self.diagnostics, label, ignored)
            checker.check(getattr(record.example, name), fields)

    def _check_pagination(self, endpoint: Endpoint, pages: Pagination, at: Located) -> None:
        add = self.diagnostics.add
        if not (pages.send or pages.offset):
            add(at, say("pagination has no cursor and no offset"), say("add 'send' and 'receive', or 'offset'"))
        if bool(pages.send) != bool(pages.receive):
            add(at, say("pagination needs 'send' and 'receive' together"))
        if pages.send and pages.offset:
            add(at, say("pagination has a cursor and an offset"), say("remove 'send' and 'receive', or 'offset'"))
        requested = {field.wire: field for field in endpoint.request}
        response, of_queries = endpoint.response, requested
        if pages.each:
            queries = requested[pages.each].type if pages.each in requested else ANY
            of_queries = {field.wire: field for field in fields_of(self.types, _one(queries))}
            listed = field_at(self.types, endpoint.response, pages.items)
            response = fields_of(self.types, _one(listed.type)) if listed else ()
        for key, known in (("each", requested), ("send", of_queries), ("offset", requested), ("limit", of_queries)):
            name = getattr(pages, key)
            if name and name not in known:
                add(
                    at,
                    say("pagination.{key}: {name!r} is no parameter of {path}", key=key, name=name, path=endpoint.path),
                )
        for key in ("receive", "more", "end", "total"):
            name = getattr(pages, key)
            if name and field_at(self.types, response, name) is None:
                add(
                    at,
                    say(
                        "pagination.{key}: {name!r} is no field of the response of {path}",
                        key=key,
                        name=name,
                        path=endpoint.path,
                    ),
                )
        if items_at(self.types, endpoint.response, pages.items) is None:
            add(
                at,
                say(
                    "pagination.{key}: {name!r} is no field of the response of {path}",
                    key="items",
                    name=pages.items,
                    path=endpoint.path,
                ),
            )
        if pages.each and not pages.send:
            add(at, say("pagination of queries needs cursors"), say("add 'send' and 'receive'"))
        if pages.items.endswith(".*") and pages.offset:
            cause = say(
                "pagination.items: {items!r} are several lists, whose items 'offset' cannot count", items=pages.items
            )
            add(at, cause)
        items = field_at(self.types, endpoint.response, pages.items)
        if items is not None and not isinstance(items.type, ListType | Encoded | Ref) and items.type != ANY:
            shown = show(items.type)
            add(
                at,
                say(
                    "pagination.items: {items!r} is {shown}, neither a list nor an object",
                    items=pages.items,
                    shown=shown,
                ),
            )
        if items is not None and isinstance(items.type, Ref) and pages.offset:
            add(
                at,
                say("pagination.items: {items!r} is an object, whose items 'offset' cannot count", items=pages.items),
            )

    def _check_wait(self, endpoint: Endpoint, wait: Wait) -> None:
        add, at = self.diagnostics.add, wait.node.at
        if endpoint.download:
            add(wait.node, say("{path} returns a file, which has no state", path=endpoint.path), say("remove 'wait'"))
            return
        fields = endpoint.response
        owner = say("field of the response of {path}", path=endpoint.path)
        if endpoint.pagination:
            items = items_at(self.types, endpoint.response, endpoint.pagination.items)
            fields = fields_of(self.types, items) if items is not None else ()
            owner = say("field of the items of {path}", path=endpoint.path)
            for key in ("failed", "errcode"):
                if getattr(wait, key):
                    cause = say("wait.{key}: items of one page may have different states", key=key)
                    add(at(key), cause, say("add the values to 'done'"))
        for key in ("field", "errcode"):
            path = getattr(wait, key)
            if path and field_at(self.types, fields, path) is None:
                cause = say("wait.{key}: {path!r} is no {owner}", key=key, path=path, owner=owner)
                add(at(key), cause, suggestion(path, {field.wire for field in fields}))
        self._check_wait_values(wait, field_at(self.types, fields, wait.field))
        if wait.failed and not wait.done:
            cause = say("wait.failed: there are values of failed jobs, and none of jobs that are done")
            add(at("failed"), cause, say("add 'done'"))
        first, *rest = wait.pauses or (0,)
        if len(rest) != 1 or rest[0] < first:
            cause = say("wait.pauses: not the first and the longest pause, in seconds")
            add(wait.node, cause, say("write 'pauses: [2, 30]'"))
        if self.errors:
            for code in wait.again:
                if str(code) not in self.errors:
                    cause = say("wait.again: {code} is not in errors.yaml", code=code)
                    add(at("again"), cause, suggestion(str(code), self.errors))

    def _check_wait_values(self, wait: Wait, field: Field | None) -> None:
        if field is None:
            return
        known = [str(value.value) for value in field.documented]
        for key in ("done", "failed"):
            for node in _entries(wait.node, key):
                value = str(node.data).strip()
                if known and value not in known:
                    cause = say("wait.{key}: {value} is no value of {field!r}", key=key, value=value, field=wait.field)
                    self.diagnostics.add(node, cause, say("one of {names}", names=", ".join(known)))
                elif key == "failed" and value in wait.done:
                    cause = say("wait.failed: {value} is also in 'done'", value=value)
                    self.diagnostics.add(node, cause, say("remove one"))


def _wait(wait: Wait, host: str) -> Wait:
    """Return the end of a job; the endpoints that begin it are on the host of the endpoint."""
    return attrs.evolve(wait, after=tuple(host + path for path in wait.after)) if host else wait


def _entries(node: YamlNode, key: str) -> list[YamlNode]:
    """Return the nodes of a list in a mapping."""
    listed = node.at(key).data
    return listed if isinstance(listed, list) else []


def _one(type_: Type) -> Type:
    """Return the type of the elements of a list."""
    return type_.of if isinstance(type_, ListType | Encoded) else type_


def _plain(record: EndpointRecord, name: str) -> Any:
    node = getattr(record.example, name) if record.example else None
    return node.plain() if node else None


def _with_rules(endpoint: Endpoint, record: EndpointRecord, diagnostics: Diagnostics) -> Endpoint:
    if not record.rules:
        return endpoint
    return attrs.evolve(endpoint, rules=rules_of(record.rules, endpoint.request, diagnostics))


def check_paths(endpoints: Iterable[Endpoint], diagnostics: Diagnostics) -> None:
    """Report paths with several endpoints."""
    seen: dict[str, Endpoint] = {}
    for endpoint in endpoints:
        first = seen.setdefault(endpoint.path, endpoint)
        if first is not endpoint:
            cause = say("{path} is described twice", path=endpoint.path)
            diagnostics.add(endpoint, cause, say("the first is at {location}", location=first.location))


def check_waits(files: Iterable[ApiFile], paths: Collection[str], diagnostics: Diagnostics) -> None:
    """Report paths in `wait.after` that are no endpoints of the domain."""
    for file in files:
        for wait in (record.wait for record in file.endpoints if record.wait):
            for node in _entries(wait.node, "after"):
                if f"{file.host}{node.data}" not in paths:
                    cause = say("wait.after: {data} is no endpoint of this domain", data=node.data)
                    diagnostics.add(node, cause, suggestion(str(node.data), paths))


def check_chunked(endpoints: Sequence[Endpoint], diagnostics: Diagnostics) -> None:
    """Report endpoints and fields of chunked uploads that do not exist."""
    by_path = {endpoint.path: endpoint for endpoint in endpoints}
    for endpoint in endpoints:
        if endpoint.chunked:
            _check_chunked(endpoint, endpoint.chunked, by_path, diagnostics)


def _check_chunked(
    endpoint: Endpoint, chunked: Chunked, by_path: Mapping[str, Endpoint], diagnostics: Diagnostics
) -> None:
    part, finish = by_path.get(chunked.part), by_path.get(chunked.finish)
    for key, path, found in (("part", chunked.part, part), ("finish", chunked.finish, finish)):
        if found is None and path:
            diagnostics.add(endpoint, say("chunked.{key}: {path} is no endpoint of this domain", key=key, path=path))
        elif found is not None and found.download:
            diagnostics.add(endpoint, say("chunked.{key}: {path} returns a file", key=key, path=path))
    for keys, fields, owner in (
        (("file_name", "length", "digests"), endpoint.request, "parameter"),
        (("upload_key", "done"), endpoint.response, "response field"),
        (("upload_key", "index", "content"), part.request if part else None, "parameter of the part"),
        (("upload_key",), finish.request if finish else None, "parameter of the end"),
    ):
        if fields is None:
            continue
        known = {field.wire for field in fields}
        for key in keys:
            name = getattr(chunked, key)
            if name and name not in known:
                shown = f"chunked.{key.removeprefix('upload_')}"
                cause = say("{shown}: {name!r} is no {owner}", shown=shown, name=name, owner=owner)
                diagnostics.add(endpoint, cause, suggestion(name, known))
    computed = (chunked.file_name, chunked.length, chunked.digests)
    if len(set(computed)) < len(computed):
        diagnostics.add(endpoint, say("chunked: file_name, length and digests name one parameter twice"))
