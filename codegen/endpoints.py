"""Endpoints with their fields flattened and their names chosen, and the checks that need both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from . import names
from .examples import check_example
from .load import Mistakes
from .models import JSON_STYLE, attributes
from .raw import CHUNKED_KEYS, RawEndpoint, RawField, RawFields, RawFile, suggestion
from .scope import Scope, module_of
from .typeexpr import Simple

ROOT_DOMAIN = "root"


@attrs.frozen
class Endpoint:
    """An endpoint with its fields flattened and its names chosen."""

    raw: RawEndpoint
    file: RawFile
    module: str
    query: tuple[RawField, ...]
    body: tuple[RawField, ...]
    response: tuple[RawField, ...]
    upload: tuple[RawField, ...]
    node: tuple[str, ...]
    """Python names of the resources that lead to the method."""
    method: str

    @property
    def class_name(self) -> str:
        return names.camel(*names.path_segments(self.raw.path))

    @property
    def constant(self) -> str:
        return names.constant(self.raw.path)

    @property
    def request(self) -> tuple[RawField, ...]:
        return (*self.query, *self.body, *self.upload)

    @property
    def response_class(self) -> str:
        return f"{self.class_name}Response" if self.response else "Response"

    @property
    def call(self) -> str:
        return ".".join((*self.node, self.method))


def read_endpoints(files: Sequence[RawFile], scope: Scope, mistakes: Mistakes) -> list[Endpoint]:
    paths = {names.path_segments(raw.path) for file in files for raw in file.endpoints}
    found: list[Endpoint] = []
    for file in files:
        for raw in file.endpoints:
            segments = names.path_segments(raw.path)
            if not raw.path.startswith("/cgi-bin/"):
                mistakes.add(raw.at, f"path {raw.path!r} does not begin with /cgi-bin/", "write it as the page does")
            domain = segments[0] if len(segments) > 1 else ROOT_DOMAIN
            if domain != file.domain:
                mistakes.add(raw.at, f"{raw.path} belongs to domain {domain!r}", f"move it to spec/api/{domain}.yaml")
            node, method = _place(segments, paths)
            if (*node, method)[0] in names.CLIENT_MEMBERS:
                mistakes.add(
                    raw.at, f"{raw.path} would hide client.{(*node, method)[0]}", "the runtime has to rename that"
                )
            found.append(
                Endpoint(
                    raw,
                    file,
                    module_of(file),
                    query=_fields(raw.query, scope),
                    body=_fields(raw.body, scope),
                    response=tuple(f for f in _fields(raw.response, scope) if f.name not in ("errcode", "errmsg")),
                    upload=_upload(raw),
                    node=node,
                    method=method,
                )
            )
            _check_endpoint(found[-1], scope, mistakes)
    _check_chunked(found, mistakes)
    return found


def _place(segments: tuple[str, ...], paths: set[tuple[str, ...]]) -> tuple[tuple[str, ...], str]:
    """Where a call is found: `media/get/jssdk` is `media.get_jssdk`, as `media.get` is a call itself."""
    node = list(segments[:-1])
    method = segments[-1]
    while node and tuple(node) in paths:
        method = f"{node.pop()}_{method}"
    return tuple(map(names.method, node)), names.method(method)


def _fields(fields: RawFields, scope: Scope) -> tuple[RawField, ...]:
    if fields.type_name:
        assert fields.at is not None
        scope.require(fields.type_name, fields.at)
        return scope.all_fields(fields.type_name, fields.at)
    return fields.fields


def _upload(raw: RawEndpoint) -> tuple[RawField, ...]:
    if not raw.upload:
        return ()
    doc = "The file: a path, an open binary file, or (name, content)."
    return (RawField(raw.upload, True, Simple("any"), raw.at, raw.at.place, doc=doc),)


def _check_endpoint(endpoint: Endpoint, scope: Scope, mistakes: Mistakes) -> None:
    raw = endpoint.raw
    if raw.method == "GET" and endpoint.body:
        mistakes.add(raw.at, f"{raw.path} is a GET with a body", "move the fields to 'query:' or write 'method: POST'")
    both = {f.name for f in endpoint.query} & {f.name for f in endpoint.body}
    for name in sorted(both):
        mistakes.add(raw.at, f"{name!r} stands in query and in body", "keep it where the page has it")
    attributes(endpoint.request, JSON_STYLE, mistakes)
    _check_pagination(endpoint, scope, mistakes)
    uploads = {raw.upload} if raw.upload else set()
    request = [f for f in endpoint.request if f.name not in uploads]
    check_example(raw.example_request, request, scope, mistakes, f"{raw.path}: example request", ignored=uploads)
    check_example(
        raw.example_response,
        endpoint.response,
        scope,
        mistakes,
        f"{raw.path}: example response",
        ignored={"errcode", "errmsg"},
    )


def _check_pagination(endpoint: Endpoint, scope: Scope, mistakes: Mistakes) -> None:
    pages = endpoint.raw.pagination
    if not pages:
        return
    at = endpoint.raw.at
    if not any(key in pages for key in ("send", "offset")):
        mistakes.add(at, "pagination says not how to go on", "add 'send' and 'receive', or 'offset'")
    if ("send" in pages) != ("receive" in pages):
        mistakes.add(at, "pagination needs 'send' and 'receive' together")
    requested = {field.name for field in endpoint.request}
    for key in ("send", "offset", "limit"):
        if key in pages and pages[key] not in requested:
            mistakes.add(at, f"pagination.{key}: {pages[key]!r} is no parameter of {endpoint.raw.path}")
    for key in ("items", "receive", "more", "end", "total"):
        if key in pages and response_field(endpoint, str(pages[key]), scope) is None:
            mistakes.add(at, f"pagination.{key}: {pages[key]!r} is no field of the response of {endpoint.raw.path}")


def _check_chunked(endpoints: Sequence[Endpoint], mistakes: Mistakes) -> None:
    """The three endpoints of an upload in parts must exist, and have the fields that are named."""
    by_path = {endpoint.raw.path: endpoint for endpoint in endpoints}
    for endpoint in endpoints:
        chunked = endpoint.raw.chunked
        if not chunked or not all(key in chunked for key in CHUNKED_KEYS):
            continue
        at = endpoint.raw.at
        part, finish = (by_path.get(str(chunked[key])) for key in ("part", "finish"))
        for key, found in (("part", part), ("finish", finish)):
            if found is None:
                mistakes.add(at, f"chunked.{key}: {chunked[key]} is no endpoint of this domain")
        for keys, fields, what in (
            (("file_name", "length", "digests"), endpoint.request, "parameter"),
            (("key", "done"), endpoint.response, "response field"),
            (("key", "index", "content"), part.request if part else None, "parameter of the part"),
            (("key",), finish.request if finish else None, "parameter of the end"),
        ):
            known = None if fields is None else {field.name for field in fields}
            for key in keys:
                if known is not None and chunked[key] not in known:
                    mistakes.add(
                        at, f"chunked.{key}: {chunked[key]!r} is no {what}", suggestion(str(chunked[key]), known)
                    )


def response_field(endpoint: Endpoint, dotted: str, scope: Scope) -> RawField | None:
    fields = endpoint.response
    found: RawField | None = None
    for step in dotted.split("."):
        found = next((field for field in fields if field.name == step), None)
        if found is None:
            return None
        name = getattr(found.type, "name", "")
        fields = scope.all_fields(name, found.at) if name and not isinstance(found.type, Simple) else ()
    return found


def check_paths(endpoints: Iterable[Endpoint], mistakes: Mistakes) -> None:
    seen: dict[str, Endpoint] = {}
    for endpoint in endpoints:
        path = endpoint.raw.path
        if path in seen:
            mistakes.add(endpoint.raw.at, f"{path} is described twice", f"the first is at {seen[path].raw.at.place}")
        seen.setdefault(path, endpoint)


def check_unused(scopes: Iterable[Scope], mistakes: Mistakes) -> None:
    for scope in scopes:
        for name, declared in scope.own.items():
            if name not in scope.used and name not in scope.union_of:
                mistakes.add(declared.raw.place, f"type {name!r} is not used", "remove it")
