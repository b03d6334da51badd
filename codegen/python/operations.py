"""Endpoints as data: a module for each domain, and the index from a path to its domain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import attrs

from ..language.records import API, PREFIX
from ..model.api import ROOT_DOMAIN, Api, Domain, Endpoint, MadeParameter, Pagination, Pieces, Wait
from ..prose import prose_of, sentence
from . import runtime, views
from .annotations import imports, runtime_imports
from .names import Call
from .package import Package
from .source import docstring, fit, literal


def result_of(call: Call, references: dict[str, str], *, is_async: bool) -> str:
    """Return the class of a response, and add it to the references of a module."""
    if call.endpoint.download:
        name = "AsyncDownload" if is_async else "Download"
        module = runtime.MODULE_OF[name]
    else:
        name = call.response_class
        module = call.module if call.endpoint.response else runtime.MODULE_OF[name]
    references[name] = module
    return name


def operation_module(
    domain: Domain, source: str, title: str, calls: Sequence[Call], translated: Api, package: Package
) -> views.OperationModule:
    """Return the module of a domain.

    Args:
        domain: The domain.
        source: Its file or folder.
        title: Its title.
        calls: Its endpoints.
        translated: The API in the language of the docstrings.
        package: The generated package.
    """
    doc = prose_of(translated).say("Endpoints of {title}.", title=title)
    own = [call for unit in domain.units for call in calls if call.unit == unit.key]
    module = package.operations_of(domain.units[0].key)
    file = package.file_of(f"{module}.__init__" if domain.is_folder else module)
    return _operations(file, source, doc, own)


def _operations(file: str, source: str, doc: str, calls: Sequence[Call]) -> views.OperationModule:
    references: dict[str, str] = {}
    made: list[views.OperationData] = []
    for call in calls:
        result = result_of(call, references, is_async=False)
        lines = tuple(line for argument in _arguments(call) for line in fit(f"{argument},", 4))
        made.append(views.OperationData(call.constant, result, lines, literal(call.endpoint.path)))
    used = ["Operation"]
    used += ["ComputedParameter"] if any(call.endpoint.made for call in calls) else []
    used += ["Pagination"] if any(call.endpoint.pagination for call in calls) else []
    used += ["SplitRule"] if any(call.endpoint.pieces for call in calls) else []
    used += ["PollingRule"] if any(call.endpoint.wait for call in calls) else []
    typing = ["Any", *(["TYPE_CHECKING"] if references else [])]
    return views.OperationModule(
        file,
        source,
        docstring([doc], 0),
        (*runtime_imports(*typing), "", *runtime_imports(*used)),
        imports(references, 4),
        tuple(made),
    )


def _arguments(call: Call) -> list[str]:
    """Return the arguments of `Operation(…)`. A new trait of endpoints is added here."""
    endpoint = call.endpoint
    named: dict[str, object] = {
        "call": call.dotted,
        "title": endpoint.title,
        "docs": endpoint.docs,
    }
    if endpoint.token != "access_token":  # noqa: S105 - a kind of token, not a token
        named["token"] = endpoint.token
    if endpoint.query:
        named["query"] = tuple(field.wire for field in endpoint.query)
    named["request"] = f"{call.module}:{call.request_class}"
    if endpoint.response:
        named["response"] = f"{call.module}:{call.response_class}"
    if endpoint.file:
        named["upload"] = endpoint.file.wire
    if endpoint.agent:
        named["agent"] = endpoint.agent
    if endpoint.download:
        named["download"] = True
    advice = {error.code: sentence(error.advice) for error in endpoint.errors if error.is_own}
    if advice:
        named["advice"] = advice
    meanings = {
        error.code: (error.own_class, error.own_label)
        for error in endpoint.errors
        if error.own_label or error.own_class
    }
    if meanings:
        named["meanings"] = meanings
    if endpoint.format == "xml":
        named["xml"] = True
    if endpoint.idempotent:
        named["idempotent"] = True
    if endpoint.reads:
        named["reads"] = True
    if endpoint.only_adds:
        named["only_adds"] = True
    if endpoint.kind:
        named["kind"] = endpoint.kind
    if endpoint.files:
        named["files"] = endpoint.files
    if endpoint.task:
        named["task"] = True
    if endpoint.needs:
        named["needs"] = endpoint.needs
    if endpoint.granted:
        named["granted"] = dict(endpoint.granted)
    if endpoint.deprecated:
        named["deprecated"] = sentence(endpoint.deprecated)
    if endpoint.unverified:
        named["unverified"] = sentence(endpoint.unverified)
    if endpoint.seen:
        named["seen"] = dict(endpoint.seen)
    arguments = [literal(endpoint.method), literal(endpoint.path)]
    arguments += [f"{key}={literal(value)}" for key, value in named.items()]
    if endpoint.made:
        arguments.append(f"computed={made_parameters(endpoint.made)}")
    if endpoint.pagination:
        arguments.append(f"pagination=Pagination({_pages(endpoint.pagination)})")
    if endpoint.pieces:
        arguments.append(f"pieces=SplitRule({_pieces(endpoint, endpoint.pieces)})")
    if endpoint.wait:
        arguments.append(f"wait=PollingRule({_wait(endpoint.wait)})")
    return arguments


def made_parameters(made: Sequence[MadeParameter]) -> str:
    """Return the tuple of the parameters that the client computes."""
    return f"({', '.join(map(_made, made))}{',' if len(made) == 1 else ''})"


def _made(made: MadeParameter) -> str:
    given = [literal(made.name), literal(made.made)]
    for key, value in (("key", made.known_as), ("label", made.label), ("of", made.of)):
        if value:
            given.append(f"{key}={literal(value)}")
    return f"ComputedParameter({', '.join(given)})"


def _pieces(endpoint: Endpoint, pieces: Pieces) -> str:
    given = {key: value for key, value in attrs.asdict(pieces).items() if value}
    # Only the quotas of each receiver: other calls use the remaining quotas, too.
    windows = tuple(
        (quota.times, quota.count * _SECONDS[quota.unit])
        for quota in endpoint.quota
        if quota.of in ("messages", "calls") and quota.per in ("member", "webhook")
    )
    if windows:
        given["windows"] = windows
    return ", ".join(f"{key}={literal(value)}" for key, value in given.items())


_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400}


def _pages(pages: Pagination) -> str:
    given = {key: value for key, value in attrs.asdict(pages).items() if value}
    if pages.first is not None:
        given["first"] = pages.first  # may be an empty text
    return ", ".join(f"{key}={literal(value)}" for key, value in given.items())


def _wait(wait: Wait) -> str:
    given = {key: value for key, value in attrs.asdict(wait).items() if value and key != "after"}
    return ", ".join(f"{key}={literal(value)}" for key, value in given.items())


def index(api: Api, package: Package, folder: str = API) -> views.IndexModule:
    """Return the table from a path to its domain.

    Args:
        api: The API.
        package: The generated package.
        folder: The folder of the spec with the calls.
    """
    prefix = PREFIX if folder == API else "/"
    counts: dict[str, int] = defaultdict(int)
    for domain in api.domains:
        counts[domain.name] += len(domain.endpoints)
    rows = tuple((literal(name), count) for name, count in sorted(counts.items()) if count)
    elsewhere = tuple(
        (literal(endpoint.path), literal(domain.name))
        for domain in api.domains
        for endpoint in domain.endpoints
        if _segment_in(endpoint.path, prefix) != domain.name
    )
    return views.IndexModule(package.file("_index.py"), f"spec/{folder}/", rows, elsewhere)


def _segment_in(path: str, prefix: str) -> str:
    """Return the first segment of a path below a prefix."""
    rest = path.removeprefix(prefix)
    return rest.partition("/")[0] if "/" in rest else ROOT_DOMAIN
