"""The errcodes with which the fake refuses each call by its rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, cast

from codegen.fake.rules import Rules
from codegen.model.api import Api, Endpoint

_CODES = frozenset({"fail", "errcode", "nobody", "missing", "unknown", "taken", "exists"})
"""The keys of a step whose value is an errcode."""
_WITH_KIND = frozenset({"find", "get", "update", "delete", "take", "list", "create", "each"})
"""The keys of a step whose value is a kind of objects."""


def refusals(api: Api) -> Mapping[str, frozenset[int]]:
    """Return the errcodes of each path: of its steps, of objects that it names, and of wrong parameters."""
    sections = cast("Mapping[str, Mapping[str, Any]]", Rules(api).plain())
    known = {error.code for error in api.errors}
    found: dict[str, set[int]] = defaultdict(set)
    for path, steps in sections["endpoints"].items():
        found[path].update(_codes(steps))
        for kind in _kinds(steps):
            unknown = sections["kinds"].get(kind, {}).get("unknown")
            found[path].update([unknown] if isinstance(unknown, int) else [])
    named = {field: kind for kind, data in sections["kinds"].items() for field in data.get("named", ())}
    for endpoint in api.endpoints:
        for field in endpoint.request:
            unknown = sections["kinds"].get(named.get(field.wire, ""), {}).get("unknown")
            found[endpoint.path].update([unknown] if isinstance(unknown, int) else [])
        for prefix, fields in sections["wrong"].items():
            if endpoint.path.startswith(prefix):
                found[endpoint.path].update(_wrong(endpoint, fields))
    return {path: frozenset(codes & known) for path, codes in found.items()}


def _codes(step: Any) -> Iterator[int]:
    """Yield the errcodes in steps, nested ones included."""
    if isinstance(step, dict):
        for key, value in step.items():
            if key in _CODES and isinstance(value, int) and not isinstance(value, bool):
                yield value
            yield from _codes(value)
    elif isinstance(step, list):
        for one in step:
            yield from _codes(one)


def _kinds(step: Any) -> Iterator[str]:
    """Yield the kinds of objects that steps need."""
    if isinstance(step, dict):
        for key, value in step.items():
            if key in _WITH_KIND and isinstance(value, str):
                yield value
            yield from _kinds(value)
    elif isinstance(step, list):
        for one in step:
            yield from _kinds(one)


def _wrong(endpoint: Endpoint, fields: Mapping[str, Any]) -> Iterator[int]:
    names = {field.wire for field in endpoint.request}
    for field, codes in fields.items():
        if field.partition(".")[0] in names and isinstance(codes, dict):
            yield from (code for code in codes.values() if isinstance(code, int))
