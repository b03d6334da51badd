"""Endpoints as data: the module of each domain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from ..language.records import MadeParameter
from ..model.api import Api, Domain, Endpoint
from ..prose import sentence
from .annotations import Annotations
from .modules import DomainModule, Module
from .names import Call, calls_of
from .package import Package
from .source import Code, fit, keywords, literal

_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400}


class OperationModule(DomainModule):
    """The module of a domain; its data is English, as the runtime translates it."""

    template = "python/templates/operation_module.jinja"

    def __init__(self, domain: Domain, api: Api, package: Package) -> None:
        name = package.operations_of(domain.units[0].key)
        super().__init__(domain, api, package, name, "Endpoints of {title}.")
        self.imports.load("Any", "Operation")

    @cached_property
    def operations(self) -> list[tuple[str, str, list[str], str]]:
        """The constants, with their response classes, the lines of their arguments, and their paths."""
        annotations = Annotations(self)
        return [
            (
                call.constant,
                result_of(call, annotations, is_async=False),
                [line for argument in self._arguments(call) for line in fit(f"{argument},", 4)],
                literal(call.endpoint.path),
            )
            for call in calls_of(self.domain, self.package)
        ]

    def _arguments(self, call: Call) -> list[str]:
        """Return the arguments of `Operation(…)`. A new trait of endpoints is added here."""
        endpoint = call.endpoint
        always = {"call": call.dotted, "title": endpoint.title, "docs": endpoint.docs}
        given = {
            "token": endpoint.token if endpoint.token != "access_token" else "",  # noqa: S105 - a kind of token
            "query": tuple(field.wire for field in endpoint.query),
            "request": f"{call.module}:{call.request_class}",
            "response": f"{call.module}:{call.response_class}" if endpoint.response else "",
            "upload": endpoint.file.wire if endpoint.file else "",
            "agent": endpoint.agent,
            "download": endpoint.download,
            "advice": {error.code: sentence(error.advice) for error in endpoint.errors if error.own.advice},
            "meanings": {
                error.code: (error.own.error_class, error.own.label)
                for error in endpoint.errors
                if error.own.label or error.own.error_class
            },
            "xml": endpoint.format == "xml",
            **{name: getattr(endpoint, name) for name in ("idempotent", "reads", "only_adds", "kind", "files", "task")},
            "needs": endpoint.needs,
            "granted": dict(endpoint.granted),
            "deprecated": sentence(endpoint.deprecated),
            "unverified": sentence(endpoint.unverified),
            "seen": dict(endpoint.seen),
            "computed": computed(endpoint.made, self),
            **dict(self._rules(endpoint)),
        }
        texts = [literal(endpoint.method), literal(endpoint.path)]
        return [*texts, *(f"{name}={literal(value)}" for name, value in always.items()), *keywords(given)]

    def _rules(self, endpoint: Endpoint) -> Iterator[tuple[str, Code]]:
        """Yield the rules by which the runtime repeats a call: for pages, for pieces of a text, and for a job."""
        if pages := endpoint.pagination:
            first = Code('""') if pages.first == "" else pages.first
            yield "pagination", self.construct("Pagination", **{**pages.as_dict(), "first": first})
        if endpoint.pieces:
            # Only the quotas of each receiver: other calls use the remaining quotas, too.
            windows = tuple(
                (quota.times, quota.count * _SECONDS[quota.unit])
                for quota in endpoint.quota
                if quota.of in ("messages", "calls") and quota.per in ("member", "webhook")
            )
            yield "pieces", self.construct("SplitRule", **attrs.asdict(endpoint.pieces), windows=windows)
        if endpoint.wait:
            yield "wait", self.construct("PollingRule", **{**endpoint.wait.as_dict(), "after": ()})


def computed(made: Sequence[MadeParameter], module: Module) -> tuple[Code, ...]:
    """Return the parameters that the client computes."""
    return tuple(
        module.construct("ComputedParameter", one.name, one.made, key=one.known_as, label=one.label, of=one.of)
        for one in made
    )


def result_of(call: Call, annotations: Annotations, *, is_async: bool) -> str:
    """Return the class of a response, which type checkers import."""
    if call.endpoint.download:
        return annotations.use("AsyncDownload" if is_async else "Download")
    if not call.endpoint.response:
        return annotations.use("Response")
    return annotations.spec_name(call.response_class, call.module)
