"""The tables of error codes, tokens and the customer service."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ..model.api import Api, ErrorCode, EventRule, MadeParameter, TokenKind
from . import views
from .annotations import runtime_imports
from .operations import made_parameters
from .package import Package
from .source import literal


def error_module(api: Api, package: Package) -> views.ErrorModule:
    rows = tuple((error.code, tuple(map(literal, error_entry(error)))) for error in api.errors)
    return views.ErrorModule(package.file("_errors.py"), api.errors_source or "spec/", rows)


def error_entry(error: ErrorCode) -> tuple[object, ...]:
    """Return the row of an error in the runtime's tables."""
    return error.error_class, error.label, error.advice, error.retry


def token_module(api: Api, package: Package) -> views.TokenModule:
    made = {endpoint.path: endpoint.made for endpoint in api.endpoints if endpoint.made}
    used = ["TokenTable", *(["TokenKind"] if api.tokens else []), *(["EventRule"] if api.events else [])]
    if any(token.path in made for token in api.tokens):
        used.append("ComputedParameter")
    return views.TokenModule(
        package.file("_tokens.py"),
        api.tokens_source or "spec/",
        runtime_imports(*used),
        tuple((literal(token.name), tuple(_token(token, made.get(token.path, ())))) for token in api.tokens),
        busy=_codes(api.busy),
        wait=literal(api.wait),
        events=tuple((literal(event.client), tuple(_event(event))) for event in api.events),
    )


def service_module(api: Api, package: Package) -> views.ServiceTable:
    """Return the table of the customer service."""
    arguments: list[str] = []
    source = "spec/callbacks/"
    for unit in api.callbacks:
        if unit.service:
            source = unit.source
            for key, value in attrs.asdict(unit.service).items():
                arguments.append(f"{key}={literal(dict(value) if key == 'names' else value)}")
            name = unit.service.told_by
            module = next(package.module_of(one.unit) for one in api.all_callbacks if one.name == name)
            arguments[0] = f"told_by={literal(f'{module}:{name}')}"
    return views.ServiceTable(
        package.file("_service_table.py"), source, runtime_imports("ServiceTable"), tuple(arguments)
    )


def _token(token: TokenKind, computed: tuple[MadeParameter, ...]) -> Iterable[str]:
    arguments: dict[str, object] = {
        "name": token.name,
        "kind": token.kind,
        "path": token.path,
        "method": token.method,
    }
    for key in ("send", "fixed", "also"):
        if getattr(token, key) is not None:
            arguments[key] = getattr(token, key)
    for key in ("value", "expires", "client"):
        if getattr(token, key):
            arguments[key] = getattr(token, key)
    if token.is_parameter:
        arguments["query"] = token.kind  # the parameter has the name of the token
    if token.needs:
        arguments["needs"] = token.needs
    made = {key: literal(value) for key, value in arguments.items()}
    if computed:
        made["computed"] = made_parameters(computed)
    if token.lifetime:
        made["lifetime"] = literal(token.lifetime)
    if token.gateway:
        made["gateway"] = "True"
    if token.stale:
        made["stale"] = _codes(token.stale)
    made["docs"] = literal(token.docs)
    return (f"{key}={value}" for key, value in made.items())


def _event(event: EventRule) -> Iterable[str]:
    for key in ("select", "app", "time", "ticket", "code", "corp"):
        if getattr(event, key):
            yield f"{key}={literal(getattr(event, key))}"
    yield f"actions={literal(event.actions)}"


def _codes(codes: tuple[int, ...]) -> str:
    """Return a set of codes in the order of the spec, which groups them."""
    return f"frozenset({{{', '.join(map(literal, codes))}}})" if codes else "frozenset()"
