"""From records to the intermediate model: every name, type, reference and order is decided here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import attrs

from . import ir, names
from .callbacks import resolve_callbacks, resolve_replies
from .examples import check_example
from .load import Mistakes, SpecError, Value
from .models import ClassMaker, Style, attributes, bases_first
from .raw import RawEndpoint, RawField, RawFields, RawFile
from .scope import ROOT_PACKAGE, Names, Scope, grouped, module_of
from .tables import resolve_errors, resolve_tokens
from .text import DOCUMENT_URL, docstring, field_doc, literal, sentence
from .typeexpr import ListOf, Simple

GENERATED = "generated/wecom_client"
JSON_STYLE = Style()
ROOT_DOMAIN = "root"


@attrs.frozen
class Spec:
    """Everything that was read."""

    files: tuple[RawFile, ...]
    errors: Value | None = None
    tokens: Value | None = None


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
    def call(self) -> str:
        return ".".join((*self.node, self.method))


def resolve(spec: Spec) -> ir.Package:
    """Raises SpecError with every mistake."""
    mistakes = Mistakes()
    package = _resolve(spec, mistakes)
    if mistakes:
        raise SpecError(mistakes)
    return package


def _resolve(spec: Spec, mistakes: Mistakes) -> ir.Package:
    rooms: dict[str, list[RawFile]] = defaultdict(list)
    for file in spec.files:
        rooms[file.room].append(file)
    shared = Scope(mistakes)
    for file in rooms["types"]:
        shared.add(file)
    modules: list[object] = []

    domains: dict[str, list[RawFile]] = defaultdict(list)
    for file in rooms["api"]:
        domains[file.parts[0]].append(file)
    scopes: list[Scope] = [shared]
    endpoints: list[Endpoint] = []
    for files in domains.values():
        scope = Scope(mistakes, shared)
        for file in files:
            scope.add(file)
        scopes.append(scope)
        found = _endpoints(files, scope, mistakes)
        endpoints.extend(found)
        modules.extend(_domain(files, found, scope))
    _check_paths(endpoints, mistakes)

    callback_modules, callback_scopes = resolve_callbacks(rooms["callbacks"], shared, mistakes)
    reply_modules, reply_scopes = resolve_replies(rooms["replies"], shared, mistakes)
    modules += callback_modules + reply_modules
    scopes += callback_scopes + reply_scopes
    for file in rooms["types"]:
        maker = ClassMaker(module_of(file), shared, JSON_STYLE)
        for raw in bases_first(file.types, shared):
            maker.add_type(raw)
        modules.append(maker.module(_module_file(module_of(file)), file.shown_as, f"{file.title}."))
    modules.append(
        ir.LazyPackage(
            f"{GENERATED}/types/__init__.py",
            "spec/types/",
            docstring(["Types that several parts of the API share."], 0),
            f"{ROOT_PACKAGE}.types",
            tuple(sorted((name, ".".join(d.module.split(".")[2:])) for name, d in shared.own.items())),
        )
    )
    _check_unused(scopes, mistakes)

    modules.append(
        ir.LazyPackage(
            f"{GENERATED}/models/__init__.py",
            "spec/api/",
            docstring(["Requests, answers and their parts, one module or package for each domain."], 0),
            f"{ROOT_PACKAGE}.models",
            (),
            tuple(sorted(domains)),
        )
    )
    for is_async in (False, True):
        modules.append(_tree(domains, is_async))
    modules.append(_index(endpoints))
    modules.append(_coverage(domains, endpoints))
    modules.append(resolve_errors(spec.errors, mistakes))
    modules.append(resolve_tokens(spec.tokens, {e.raw.path for e in endpoints}, mistakes))
    return ir.Package(tuple(module for module in modules if module is not None))


def _module_file(module: str) -> str:
    return f"generated/{module.replace('.', '/')}.py"


# -- endpoints ---------------------------------------------------------------------------------------------------------


def _endpoints(files: Sequence[RawFile], scope: Scope, mistakes: Mistakes) -> list[Endpoint]:
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
    if raw.download and endpoint.response:
        mistakes.add(raw.at, "a download has no response fields", "remove 'response:'")
    attributes(endpoint.request, JSON_STYLE, mistakes)
    _check_pagination(endpoint, scope, mistakes)
    uploads = {raw.upload} if raw.upload else set()
    request = [f for f in endpoint.request if f.name not in uploads]
    check_example(raw.example_request, request, scope, mistakes, f"{raw.path}: example request", ignored=uploads)
    check_example(raw.example_response, endpoint.response, scope, mistakes, f"{raw.path}: example response", ignored={"errcode", "errmsg"})


def _check_pagination(endpoint: Endpoint, scope: Scope, mistakes: Mistakes) -> None:
    pages = endpoint.raw.pagination
    if not pages:
        return
    at = endpoint.raw.at
    if not any(key in pages for key in ("send", "offset", "page")):
        mistakes.add(at, "pagination says not how to go on", "add 'send' and 'receive', 'offset', or 'page'")
    if ("send" in pages) != ("receive" in pages):
        mistakes.add(at, "pagination needs 'send' and 'receive' together")
    requested = {field.name for field in endpoint.request}
    for key in ("send", "offset", "page", "limit"):
        if key in pages and pages[key] not in requested:
            mistakes.add(at, f"pagination.{key}: {pages[key]!r} is no parameter of {endpoint.raw.path}")
    for key in ("items", "receive", "more", "total"):
        if key in pages and _response_field(endpoint, str(pages[key]), scope) is None:
            mistakes.add(at, f"pagination.{key}: {pages[key]!r} is no field of the response of {endpoint.raw.path}")


def _response_field(endpoint: Endpoint, dotted: str, scope: Scope) -> RawField | None:
    fields = endpoint.response
    found: RawField | None = None
    for step in dotted.split("."):
        found = next((field for field in fields if field.name == step), None)
        if found is None:
            return None
        name = getattr(found.type, "name", "")
        fields = scope.all_fields(name, found.at) if name and not isinstance(found.type, Simple) else ()
    return found


def _check_paths(endpoints: Iterable[Endpoint], mistakes: Mistakes) -> None:
    seen: dict[str, Endpoint] = {}
    for endpoint in endpoints:
        path = endpoint.raw.path
        if path in seen:
            mistakes.add(endpoint.raw.at, f"{path} is described twice", f"the first is at {seen[path].raw.at.place}")
        seen.setdefault(path, endpoint)


def _check_unused(scopes: Iterable[Scope], mistakes: Mistakes) -> None:
    for scope in scopes:
        for name, declared in scope.own.items():
            if name not in scope.used and name not in scope.union_of:
                mistakes.add(declared.raw.place, f"type {name!r} is not used", "remove it")


# -- one domain --------------------------------------------------------------------------------------------------------


def _domain(files: Sequence[RawFile], endpoints: Sequence[Endpoint], scope: Scope) -> list[object]:
    modules: list[object] = []
    homes: list[tuple[str, str]] = []
    for file in files:
        module = module_of(file)
        maker = ClassMaker(module, scope, JSON_STYLE)
        for raw in bases_first(file.types, scope):
            maker.add_type(raw)
        for endpoint in endpoints:
            if endpoint.file is file:
                _add_models(endpoint, maker)
        _check_class_names(maker, file, scope.mistakes)
        modules.append(maker.module(_module_file(module), file.shown_as, f"{file.title}."))
        if len(file.parts) > 1:
            homes.extend((cls.name, ".".join(file.parts[1:])) for cls in maker.classes)
    domain = files[0].parts[0]
    is_folder = len(files[0].parts) > 1
    source = f"spec/api/{domain}/" if is_folder else files[0].shown_as
    title = files[0].title if not is_folder else domain
    if is_folder:
        modules.append(
            ir.LazyPackage(
                f"{GENERATED}/models/{domain}/__init__.py",
                source,
                docstring([f"Models of `client.{domain}`."], 0),
                f"{ROOT_PACKAGE}.models.{domain}",
                tuple(sorted(homes)),
            )
        )
    modules.append(_operations(domain, source, title, endpoints, scope))
    for is_async in (False, True):
        modules.append(_resources(domain, source, title, endpoints, scope, is_async))
    return modules


def _check_class_names(maker: ClassMaker, file: RawFile, mistakes: Mistakes) -> None:
    seen: set[str] = set()
    for cls in maker.classes:
        if cls.name in seen:
            raw = next((raw for raw in file.types if raw.name == cls.name), None)
            if raw is not None:
                mistakes.add(raw.place, f"{cls.name!r} is the class of a request or response", "choose another name")
        seen.add(cls.name)


def _add_models(endpoint: Endpoint, maker: ClassMaker) -> None:
    raw = endpoint.raw
    maker.add(
        f"{endpoint.class_name}Request",
        "Model",
        [f"Parameters of `client.{endpoint.call}`."],
        endpoint.request,
        documented=False,
    )
    if endpoint.response:
        maker.add(f"{endpoint.class_name}Response", "Response", [f"Answer of `client.{endpoint.call}`: {raw.title}."], endpoint.response)


def _response_class(endpoint: Endpoint) -> str:
    return f"{endpoint.class_name}Response" if endpoint.response else "Response"


def _is_idempotent(raw: RawEndpoint) -> bool:
    return raw.idempotent if raw.idempotent is not None else raw.method == "GET"


def _operations(domain: str, source: str, title: str, endpoints: Sequence[Endpoint], scope: Scope) -> ir.OperationModule:
    references: dict[str, str] = {}
    made: list[ir.OperationData] = []
    uses_pagination = False
    for endpoint in endpoints:
        raw = endpoint.raw
        result = _result(endpoint, references, is_async=False)
        arguments = [
            literal(raw.method),
            literal(raw.path),
            f"call={literal(endpoint.call)}",
            f"title={literal(raw.title)}",
            f"summary={literal(sentence(raw.summary))}",
            f"docs={literal(raw.docs)}",
        ]
        if raw.token != "access_token":
            arguments.append(f"token={literal(raw.token)}")
        if endpoint.query:
            arguments.append(f"query={literal(tuple(f.name for f in endpoint.query))}")
        arguments.append(f"request={literal(f'{endpoint.module}:{endpoint.class_name}Request')}")
        if endpoint.response:
            arguments.append(f"response={literal(f'{endpoint.module}:{endpoint.class_name}Response')}")
        if raw.upload:
            arguments.append(f"upload={literal(raw.upload)}")
        if raw.download:
            arguments.append("download=True")
        if _is_idempotent(raw):
            arguments.append("idempotent=True")
        if raw.deprecated:
            arguments.append(f"deprecated={literal(sentence(raw.deprecated))}")
        if raw.unverified:
            arguments.append(f"unverified={literal(sentence(raw.unverified))}")
        if raw.pagination:
            uses_pagination = True
            pages = ", ".join(f"{key}={literal(value)}" for key, value in raw.pagination.items())
            arguments.append(f"pagination=Pagination({pages})")
        made.append(ir.OperationData(endpoint.constant, result, tuple(arguments), raw.path))
    return ir.OperationModule(
        f"{GENERATED}/operations/{domain}.py",
        source,
        docstring([f"Endpoints of {title}."], 0),
        tuple(ir.Import(m, n) for m, n in grouped(references).items()),
        tuple(made),
        uses_pagination,
    )


def _result(endpoint: Endpoint, references: dict[str, str], *, is_async: bool) -> str:
    if endpoint.raw.download:
        name, module = ("AsyncDownload" if is_async else "Download"), "wecom_runtime.files"
    else:
        name = _response_class(endpoint)
        module = endpoint.module if endpoint.response else "wecom_runtime.model"
    references[name] = module
    return name


# -- resources ---------------------------------------------------------------------------------------------------------


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


def _resources(
    domain: str, source: str, title: str, endpoints: Sequence[Endpoint], scope: Scope, is_async: bool
) -> ir.ResourceModule:
    top = _Node(())
    for endpoint in endpoints:
        top.at(endpoint.node).methods.append(endpoint)
    root = top if domain == ROOT_DOMAIN else top.at((names.method(domain),))
    package = "aio" if is_async else "api"
    module = f"{ROOT_PACKAGE}.{package}.{domain}"
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
    imports = ["AsyncIterator" if is_async else "Iterator"] if any(m.iterates for c in classes for m in c.methods) else []
    abc = sorted({*imports, *({"Mapping", "Sequence"} & used.runtime)})
    typing_names = sorted({"Any", "Literal"} & used.typing)
    typing_imports = [ir.Import(m, tuple(n)) for m, n in (("collections.abc", abc), ("typing", typing_names)) if n]
    typing_imports += [ir.Import(m, n) for m, n in grouped(used.references).items()]
    return ir.ResourceModule(
        f"{GENERATED}/{package}/{domain}.py",
        module,
        source,
        docstring([f"{title}: resources of {'an asynchronous' if is_async else 'a'} client."], 0),
        is_async,
        domain,
        (),
        tuple(typing_imports),
        tuple((names.BUILTINS[name], name) for name in sorted(used.aliases)),
        tuple(classes),
    )


def _resource_class(path: Sequence[str]) -> str:
    return names.camel(*(part.rstrip("_") for part in path))


def _methods(endpoint: Endpoint, node: _Node, used: Names, is_async: bool) -> list[ir.Method]:
    members = {m.method for m in node.methods} | node.children.keys()
    used.hidden = frozenset(members) & names.BUILTINS.keys()
    result = _result(endpoint, used.references, is_async=is_async)
    made = [_method(endpoint, endpoint.method, endpoint.request, result, used)]
    pages = endpoint.raw.pagination
    if pages:
        turned = {pages.get(key) for key in ("send", "offset", "page")}
        kept = [field for field in endpoint.request if field.name not in turned]
        items = _response_field(endpoint, str(pages["items"]), used.scope)
        if items is not None:
            hint = used.hint(items.type.of, items.at) if isinstance(items.type, ListOf) else used.simple("any")
            kind = "AsyncIterator" if is_async else "Iterator"
            name = f"iter_{endpoint.method}"
            made.append(_method(endpoint, name, kept, f"{kind}[{hint}]", used, iterates=True))
    return made


def _method(
    endpoint: Endpoint, name: str, fields: Iterable[RawField], result: str, used: Names, *, iterates: bool = False
) -> ir.Method:
    ordered = sorted(fields, key=lambda field: not field.required)
    attribute = attributes(ordered, JSON_STYLE, Mistakes())
    parameters: list[str] = []
    arguments: list[str] = []
    for field in ordered:
        py = names.parameter(attribute[field.name])
        hint = _parameter_hint(field, endpoint, used)
        if field.required:
            parameters.append(f"{py}: {hint}")
        else:
            if "*" not in parameters:
                parameters.append("*")
            parameters.append(f"{py}: {hint}{'' if hint == 'Any' else ' | None'} = None")
        arguments.append(f"{literal(field.name)}: {py}")
    if "*" not in parameters:
        parameters.append("*")
    parameters.append(f"timeout: {used.builtin('float')} | None = None")
    return ir.Method(
        name,
        endpoint.constant,
        tuple(parameters),
        tuple(arguments),
        result,
        result,
        docstring(_method_doc(endpoint, ordered, attribute, iterates), 8),
        iterates,
    )


def _parameter_hint(field: RawField, endpoint: Endpoint, used: Names) -> str:
    if field.name == endpoint.raw.upload:
        used.references["FileInput"] = "wecom_runtime.files"
        return "FileInput"
    values = [value for value, _ in field.enum]
    if field.type == Simple("string") and values and all(isinstance(value, str) for value in values):
        used.typing.add("Literal")
        return f"Literal[{', '.join(map(literal, values))}]"
    return used.parameter_hint(field.type, field.at)


def _method_doc(endpoint: Endpoint, ordered: Sequence[RawField], attribute: dict[str, str], iterates: bool) -> list[str]:
    raw = endpoint.raw
    lines = [f"{raw.title}: {sentence(raw.summary)}"]
    if iterates:
        lines = [f"{raw.title}: the items of all pages of `{endpoint.method}`, fetched as they are needed."]
    extra = [sentence(note) for note in raw.notes] if not iterates else []
    if raw.deprecated:
        extra.insert(0, f"Deprecated: {sentence(raw.deprecated)}")
    if raw.unverified and not iterates:
        extra.append(f"Unverified: {sentence(raw.unverified)}")
    for note in extra:
        lines += ["", note]
    documented = [(names.parameter(attribute[field.name]), field_doc(field)) for field in ordered]
    documented = [(name, doc) for name, doc in documented if doc]
    if documented and not iterates:
        lines += ["", "Args:", *(f"    {name}: {doc}" for name, doc in documented)]
    if not iterates:
        lines += ["", f"{raw.method} {raw.path} ({raw.token})" + (f", {DOCUMENT_URL.format(raw.docs[0])}" if raw.docs else "")]
    return lines


def _tree(domains: Iterable[str], is_async: bool) -> ir.TreeModule:
    package = "aio" if is_async else "api"
    children = tuple(
        (names.method(domain), f"{ROOT_PACKAGE}.{package}.{domain}", _resource_class((domain,)))
        for domain in sorted(domains)
        if domain != ROOT_DOMAIN
    )
    name = "AsyncResourceTree" if is_async else "ResourceTree"
    return ir.TreeModule(f"{GENERATED}/{package}/__init__.py", is_async, name, f"{ROOT_PACKAGE}.{package}.{ROOT_DOMAIN}", children)


def _index(endpoints: Iterable[Endpoint]) -> ir.IndexModule:
    counts: dict[str, int] = defaultdict(int)
    for endpoint in endpoints:
        counts[endpoint.file.domain] += 1
    return ir.IndexModule(f"{GENERATED}/_index.py", tuple(sorted(counts.items())))


def _coverage(domains: dict[str, list[RawFile]], endpoints: Sequence[Endpoint]) -> ir.CoveragePage:
    chapters: list[tuple[str, str, tuple[ir.CoverageRow, ...]]] = []
    for domain, files in sorted(domains.items()):
        for file in files:
            rows = tuple(
                ir.CoverageRow(
                    e.raw.path, f"client.{e.call}", e.raw.title, DOCUMENT_URL.format(e.raw.docs[0]) if e.raw.docs else ""
                )
                for e in sorted(endpoints, key=lambda e: e.raw.path)
                if e.file is file
            )
            chapters.append((domain, file.title, rows))
    return ir.CoveragePage("docs/endpoints.md", tuple(chapters), len(endpoints))
