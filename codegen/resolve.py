"""From records to the intermediate model: every name, type, reference and order is decided here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import attrs

from . import ir, names
from .callbacks import resolve_callbacks, resolve_replies
from .endpoints import Endpoint, check_paths, check_unused, read_endpoints
from .load import Mistakes, Value
from .models import JSON_STYLE, ClassMaker, bases_first
from .names import GENERATED
from .packages import EXPORTS, adapters, lazy_package
from .raw import RawEndpoint, RawFile
from .resources import resources, result_hint, tree
from .scope import Scope, all_imports, module_of
from .tables import resolve_errors, resolve_tokens
from .text import DOCUMENT_URL, docstring, fit, literal, sentence

_COPIED = (
    "_tables.py",
    "_client.py",
    "_async_client.py",
    "_bot.py",
    "_partners.py",
    "_registry.py",
    "_router.py",
    "testing.py",
    "py.typed",
)
"""Files whose content does not depend on the spec."""


@attrs.frozen
class Spec:
    """Everything that was read."""

    files: tuple[RawFile, ...]
    errors: Value | None = None
    tokens: Value | None = None


def resolve(spec: Spec, mistakes: Mistakes) -> ir.Package:
    """The package that a spec describes; what is wrong with it is noted in `mistakes`."""
    rooms: dict[str, list[RawFile]] = defaultdict(list)
    for file in spec.files:
        rooms[file.room].append(file)
    shared = Scope(mistakes)
    for file in rooms["types"]:
        shared.add(file)
    modules: list[ir.Module] = []

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
        found = read_endpoints(files, scope, mistakes)
        endpoints.extend(found)
        modules.extend(_domain(files, found, scope))
    check_paths(endpoints, mistakes)

    callback_modules, callback_scopes = resolve_callbacks(rooms["callbacks"], shared, mistakes)
    reply_modules, reply_scopes = resolve_replies(rooms["replies"], shared, mistakes)
    modules += callback_modules + reply_modules
    scopes += callback_scopes + reply_scopes
    shared_homes: dict[str, list[str]] = {}
    for file in rooms["types"]:
        maker = ClassMaker(module_of(file), shared, JSON_STYLE)
        for raw in bases_first(file.types, shared):
            maker.add_type(raw)
        modules.append(maker.module(names.module_file(module_of(file)), file.shown_as, f"{file.title}."))
        shared_homes[f".{'.'.join(file.parts)}"] = [cls.name for cls in maker.classes]
    check_unused(scopes, mistakes)

    modules.append(lazy_package("types", "spec/types/", "Types that several parts of the API share.", shared_homes))
    doc = "Requests, answers and their parts, one module or package for each domain."
    modules.append(lazy_package("models", "spec/api/", doc, {}))
    modules.append(lazy_package("operations", "spec/api/", "Every endpoint as data, one module for each domain.", {}))
    doc = "Typed client for WeCom (企业微信): every API endpoint and every callback."
    modules.append(lazy_package("", "spec/", doc, EXPORTS))
    modules += adapters()
    for is_async in (False, True):
        modules.append(tree(domains, is_async))
    modules.append(_index(endpoints))
    modules.append(_coverage(domains, endpoints))
    modules += resolve_errors(spec.errors, mistakes)
    modules += resolve_tokens(spec.tokens, {e.raw.path for e in endpoints}, mistakes)
    modules += [ir.Copied(f"{GENERATED}/{name}", name) for name in _COPIED]
    return ir.Package(tuple(modules))


# -- one domain --------------------------------------------------------------------------------------------------------


def _domain(files: Sequence[RawFile], endpoints: Sequence[Endpoint], scope: Scope) -> list[ir.Module]:
    modules: list[ir.Module] = []
    homes: dict[str, list[str]] = {}
    for file in files:
        module = module_of(file)
        maker = ClassMaker(module, scope, JSON_STYLE)
        for raw in bases_first(file.types, scope):
            maker.add_type(raw)
        for endpoint in endpoints:
            if endpoint.file is file:
                _add_models(endpoint, maker)
        modules.append(maker.module(names.module_file(module), file.shown_as, f"{file.title}."))
        homes[f".{'.'.join(file.parts[1:])}"] = [cls.name for cls in maker.classes]
    _check_class_names(files, endpoints, scope.mistakes)
    domain = files[0].parts[0]
    is_folder = len(files[0].parts) > 1
    source = f"spec/api/{domain}/" if is_folder else files[0].shown_as
    if is_folder:
        modules.append(lazy_package(f"models/{domain}", source, f"Models of `client.{domain}`.", homes))
    title = domain if is_folder else files[0].title
    modules.append(_operations(domain, source, title, endpoints))
    for is_async in (False, True):
        modules.append(resources(domain, source, title, endpoints, scope, is_async))
    return modules


def _check_class_names(files: Iterable[RawFile], endpoints: Iterable[Endpoint], mistakes: Mistakes) -> None:
    taken = {f"{endpoint.class_name}{end}" for endpoint in endpoints for end in ("Request", "Response")}
    for file in files:
        for raw in file.types:
            if raw.name in taken:
                mistakes.add(raw.place, f"{raw.name!r} is the class of a request or response", "choose another name")


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
        maker.add(
            f"{endpoint.class_name}Response",
            "Response",
            [f"Answer of `client.{endpoint.call}`: {raw.title}."],
            endpoint.response,
        )


def _is_idempotent(raw: RawEndpoint) -> bool:
    return raw.idempotent if raw.idempotent is not None else raw.method == "GET"


def _operations(domain: str, source: str, title: str, endpoints: Sequence[Endpoint]) -> ir.OperationModule:
    references: dict[str, str] = {}
    made: list[ir.OperationData] = []
    uses_pagination = False
    for endpoint in endpoints:
        raw = endpoint.raw
        result = result_hint(endpoint, references, is_async=False)
        arguments = [
            literal(raw.method),
            literal(raw.path),
            f"call={literal(endpoint.call)}",
            f"title={literal(raw.title)}",
            f"summary={literal(sentence(raw.summary))}",
            f"docs={literal(raw.docs)}",
        ]
        if raw.token != "access_token":  # noqa: S105 - a kind of token, not a token
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
        lines = tuple(line for argument in arguments for line in fit(f"{argument},", 4))
        made.append(ir.OperationData(endpoint.constant, result, lines, raw.path))
    return ir.OperationModule(
        f"{GENERATED}/operations/{domain}.py",
        source,
        docstring([f"Endpoints of {title}."], 0),
        all_imports(references, 4),
        tuple(made),
        uses_pagination,
    )


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
                    e.raw.path,
                    f"client.{e.call}",
                    e.raw.title,
                    DOCUMENT_URL.format(e.raw.docs[0]) if e.raw.docs else "",
                )
                for e in sorted(endpoints, key=lambda e: e.raw.path)
                if e.file is file
            )
            chapters.append((domain, file.title, rows))
    return ir.CoveragePage("docs/endpoints.md", tuple(chapters), len(endpoints))
