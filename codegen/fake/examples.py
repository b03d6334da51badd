"""The ids in the examples of the spec."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..model.api import Api

Claims = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Path or prefix of paths, "" for all paths -> field -> kinds of its ids."""


def ids_of(api: Api, claims: Claims) -> dict[str, list[str | int]]:
    """Return the keys in examples by kind, each once.

    Args:
        api: The API with the examples.
        claims: The kinds of the keys in fields.
    """
    found: dict[str, dict[str | int, None]] = {}
    for endpoint in api.endpoints:
        table: dict[str, tuple[str, ...]] = {}
        for start in ("", *folders_of(endpoint.path), endpoint.path):
            table.update(claims.get(start, {}))
        for example in (endpoint.example_request, endpoint.example_response):
            for where, value in _leaves(example, ""):
                for kind in _kinds(table, where):
                    found.setdefault(kind, {})[value] = None
    return {kind: list(values) for kind, values in found.items()}


def folders_of(path: str) -> list[str]:
    """Return the folders of a path, each with a slash at its end."""
    return [path[: match.end()] for match in re.finditer("/", path)]


def _kinds(table: Mapping[str, tuple[str, ...]], where: str) -> tuple[str, ...]:
    tail, dot = where, "."
    while dot:
        if tail in table:
            return table[tail]
        _, dot, tail = tail.partition(".")
    return ()


def _leaves(data: Any, where: str) -> Iterator[tuple[str, str | int]]:
    if isinstance(data, dict):
        for name, item in data.items():
            yield from _leaves(item, f"{where}.{name}" if where else name)
    elif isinstance(data, list):
        for item in data:
            yield from _leaves(item, where)
    elif isinstance(data, str | int) and not isinstance(data, bool) and data not in ("", 0):
        yield where, data
