"""The resource tree: classes and methods of the clients, and the docstrings that users read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from . import ir, names
from .endpoints import ROOT_DOMAIN, Endpoint, response_field
from .load import Mistakes
from .models import JSON_STYLE, attributes
from .raw import RawField
from .scope import Names, Scope, all_imports
from .text import DOCUMENT_URL, WIDTH, call_lines, docstring, field_doc, literal, pack, sentence
from .typeexpr import ListOf, Simple


def result_hint(endpoint: Endpoint, references: dict[str, str], *, is_async: bool) -> str:
    if endpoint.raw.download:
        name, module = ("AsyncDownload" if is_async else "Download"), "wecom_runtime.http.downloads"
    else:
        name = endpoint.response_class
        module = endpoint.module if endpoint.response else "wecom_runtime.data.models"
    references[name] = module
    return name


@attrs.define
class _Node:
    """A resource while the tree is being put together."""

    path: tuple[str, ...]
    methods: list[Endpoint] = attrs.field(factory=list)
    children: dict[str, _Node] = attrs.field(factory=dict)

    def at(self, path: Sequence[str]) -> _Node:
        node = self
        for name in path:
            node = node.children.setdefault(name, _Node((*node.path, name)))
        return node


def resources(
    domain: str, source: str, title: str, endpoints: Sequence[Endpoint], scope: Scope, is_async: bool
) -> ir.ResourceModule:
    top = _Node(())
    for endpoint in endpoints:
        top.at(endpoint.node).methods.append(endpoint)
    root = top if domain == ROOT_DOMAIN else top.at((names.method(domain),))
    package = "aio" if is_async else "api"
    module = f"{names.ROOT_PACKAGE}.{package}.{domain}"
    used = Names(module, scope)
    classes: list[ir.ResourceClass] = []

    def make(node: _Node) -> str:
        name = _resource_class(node.path) if node.path else "Root"
        children = tuple(ir.Child(child, make(sub)) for child, sub in sorted(node.children.items()))
        methods = [m for endpoint in node.methods for m in _methods(endpoint, node, used, is_async)]
        doc = f"{title}: `client.{'.'.join(node.path)}`." if node.path else "Calls at the top of the tree."
        classes.append(ir.ResourceClass(name, docstring([doc], 4), children, tuple(methods)))
        return name

    make(root)
    for name in ("Any", "Literal"):
        if name in used.typing:
            used.references[name] = "typing"
    for name in ("AsyncIterator", "Iterator", "Mapping", "Sequence"):
        if name in used.runtime:
            used.references[name] = "collections.abc"
    return ir.ResourceModule(
        f"{names.GENERATED}/{package}/{domain}.py",
        module,
        source,
        docstring([f"{title}: resources of {'an asynchronous' if is_async else 'a'} client."], 0),
        _base(is_async),
        domain,
        any(endpoint.raw.chunked for endpoint in endpoints),
        all_imports(used.references, 4),
        tuple((names.BUILTINS[name], name) for name in sorted(used.aliases)),
        tuple(classes),
    )


def _base(is_async: bool) -> str:
    return "AsyncResource" if is_async else "Resource"


def _resource_class(path: Sequence[str]) -> str:
    return names.camel(*(part.rstrip("_") for part in path)) + "Resource"


def _methods(endpoint: Endpoint, node: _Node, used: Names, is_async: bool) -> list[ir.Method]:
    members = {m.method for m in node.methods} | node.children.keys()
    used.hidden = frozenset(members) & names.BUILTINS.keys()
    made = [_call_method(endpoint, used, is_async)]
    if endpoint.raw.pagination:
        made += _iter_method(endpoint, endpoint.raw.pagination, used, is_async)
    if endpoint.raw.chunked:
        made.append(_chunked_method(endpoint, endpoint.raw.chunked, used, is_async))
    return made


def _call_method(endpoint: Endpoint, used: Names, is_async: bool) -> ir.Method:
    arguments = _Arguments(endpoint, endpoint.request, used)
    result = result_hint(endpoint, used.references, is_async=is_async)
    call, last = "_call", ["timeout"]
    if endpoint.raw.download:
        call = "_download"
        arguments.parameters.append("byte_range: tuple[int, int | None] | None = None")
        last.append("byte_range")
    return ir.Method(
        _head(endpoint.method, arguments, result, used, is_async=is_async),
        docstring(_method_doc(endpoint, arguments), 8),
        _return(call, [f"ops.{endpoint.constant}"], arguments, last, is_async),
    )


def _iter_method(endpoint: Endpoint, pages: Mapping[str, object], used: Names, is_async: bool) -> list[ir.Method]:
    items = response_field(endpoint, str(pages["items"]), used.scope)
    if items is None:
        return []  # reported as a mistake
    turned = {pages.get(key) for key in ("send", "offset")}
    arguments = _Arguments(endpoint, [field for field in endpoint.request if field.name not in turned], used)
    hint = used.hint(items.type.of, items.at) if isinstance(items.type, ListOf) else used.simple("any")
    kind = "AsyncIterator" if is_async else "Iterator"
    used.runtime.add(kind)
    doc = f"{endpoint.raw.title}: the items of all pages of `{endpoint.method}`, fetched as they are needed."
    return [
        ir.Method(
            _head(f"iter_{endpoint.method}", arguments, f"{kind}[{hint}]", used, is_async=False),
            docstring([doc], 8),
            _return("_iterate", [f"ops.{endpoint.constant}"], arguments, ["timeout"], is_async=False),
        )
    ]


def _chunked_method(endpoint: Endpoint, chunked: Mapping[str, object], used: Names, is_async: bool) -> ir.Method:
    """One call that sends a file in parts: the first endpoint of three, and what the runtime computes from the file."""
    computed = {chunked[key] for key in ("file_name", "length", "digests")} - {chunked["file_name"]}
    arguments = _Arguments(endpoint, [field for field in endpoint.request if field.name not in computed], used)
    arguments.make_optional(str(chunked["file_name"]))
    finish = names.camel(*names.path_segments(str(chunked["finish"]))) + "Response"
    used.references[finish] = endpoint.module
    used.references["FileInput"] = "wecom_runtime.http.multipart"
    arguments.parameters.insert(0, "file: FileInput")
    steps = [f"ops.{endpoint.constant}"] + [f"ops.{names.constant(str(chunked[key]))}" for key in ("part", "finish")]
    rest = {key: value for key, value in chunked.items() if key not in ("name", "part", "finish")}
    rule = call_lines("Chunked", [f"{key}={literal(value)}" for key, value in rest.items()], ",", 12)
    name = names.method(str(chunked["name"]))
    doc = [
        f"{endpoint.raw.title}: send a file of any size in one call; it is split and each part sent after the other.",
        "",
        "Args:",
        "    file: A path, an open binary file, (name, content), or `Upload(…, progress=…)`.",
        "    The rest: as for " + f"`{endpoint.method}`.",
    ]
    return ir.Method(
        _head(name, arguments, finish, used, is_async=is_async),
        docstring(doc, 8),
        (
            f"return {'await ' if is_async else ''}self._upload_chunks(",
            *(f"    {step}," for step in steps),
            *(f"    {line}" for line in rule),
            "    file,",
            f"    {{{', '.join(arguments.passed)}}},",
            "    timeout,",
            ")",
        ),
    )


class _Arguments:
    """Parameters of a method and the mapping that is passed on."""

    def __init__(self, endpoint: Endpoint, fields: Iterable[RawField], used: Names) -> None:
        ordered = sorted(fields, key=lambda field: not field.required)
        attribute = attributes(ordered, JSON_STYLE, Mistakes())
        self.parameters: list[str] = []
        self.passed: list[str] = []
        self.docs: list[tuple[str, str]] = []
        self._names: dict[str, str] = {}
        for field in ordered:
            name = self._names[field.name] = names.parameter(attribute[field.name])
            hint = _parameter_hint(field, endpoint, used)
            if not field.required:
                if "*" not in self.parameters:
                    self.parameters.append("*")
                hint = f"{hint}{'' if hint == 'Any' else ' | None'} = None"
            self.parameters.append(f"{name}: {hint}")
            self.passed.append(f"{literal(field.name)}: {name}")
            if doc := field_doc(field):
                self.docs.append((name, doc))
        if "*" not in self.parameters:
            self.parameters.append("*")

    def make_optional(self, wire: str) -> None:
        """Move a required parameter to the optional ones."""
        start = f"{self._names[wire]}: "
        declaration = next(parameter for parameter in self.parameters if parameter.startswith(start))
        if not declaration.endswith(" = None"):
            self.parameters.remove(declaration)
            self.parameters.append(f"{declaration} | None = None")


def _head(name: str, arguments: _Arguments, result: str, used: Names, *, is_async: bool) -> tuple[str, ...]:
    timeout = f"timeout: {used.builtin('float')} | None = None"
    start = f"{'async ' if is_async else ''}def {name}"
    return call_lines(start, ["self", *arguments.parameters, timeout], f" -> {result}:", 4)


def _return(call: str, first: list[str], arguments: _Arguments, last: list[str], is_async: bool) -> tuple[str, ...]:
    start = f"return {'await ' if is_async else ''}self.{call}({', '.join(first)}, {{"
    end = f"}}, {', '.join(last)})"
    line = start + ", ".join(arguments.passed) + end
    if len(line) <= WIDTH - 8:
        return (line,)
    return (start, *(f"    {line}" for line in pack((f"{item}," for item in arguments.passed), 12)), end)


def _parameter_hint(field: RawField, endpoint: Endpoint, used: Names) -> str:
    if field.name == endpoint.raw.upload:
        used.references["FileInput"] = "wecom_runtime.http.multipart"
        return "FileInput"
    values = [value for value, _ in field.enum]
    if field.type == Simple("string") and values and all(isinstance(value, str) for value in values):
        used.typing.add("Literal")
        return f"Literal[{', '.join(map(literal, values))}]"
    return used.parameter_hint(field.type, field.at)


def _method_doc(endpoint: Endpoint, arguments: _Arguments) -> list[str]:
    raw = endpoint.raw
    lines = [f"{raw.title}: {sentence(raw.summary)}"]
    if raw.deprecated:
        lines += ["", f"Deprecated: {sentence(raw.deprecated)}"]
    for note in (*raw.notes, *([f"Unverified: {raw.unverified}"] if raw.unverified else ())):
        lines += ["", sentence(note)]
    if arguments.docs:
        lines += ["", "Args:", *(f"    {name}: {doc}" for name, doc in arguments.docs)]
    where = f"{raw.method} {raw.path} ({raw.token})"
    if raw.since:
        where += f", since {raw.since}"
    return [*lines, "", where + (f", {DOCUMENT_URL.format(raw.docs[0])}" if raw.docs else "")]


def tree(domains: Iterable[str], is_async: bool) -> ir.TreeModule:
    home = f"{names.ROOT_PACKAGE}.{'aio' if is_async else 'api'}"
    doc = f"The resource tree of {'asynchronous ' if is_async else ''}clients: one attribute for each domain,"
    found = set(domains)
    root = (
        (f"{home}.{ROOT_DOMAIN}", "Root")
        if ROOT_DOMAIN in found
        else ("wecom_runtime.clients.resources", _base(is_async))
    )
    return ir.TreeModule(
        names.module_file(f"{home}.__init__"),
        f'"""{doc} loaded on first use."""',
        f"{'Async' if is_async else ''}ResourceTree",
        *root,
        tuple(
            (names.method(name), f"{home}.{name}", _resource_class((name,))) for name in sorted(found - {ROOT_DOMAIN})
        ),
    )
