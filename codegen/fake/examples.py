"""The ids in the examples of the spec."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..model.api import Endpoint

Claims = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Path or prefix of paths, "" for all paths -> field -> kinds of its ids."""


def ids_of(endpoint: Endpoint, claims: Claims) -> dict[str, list[str | int]]:
    """Return the keys in the example of a call by kind, each once.

    Args:
        endpoint: The call.
        claims: The kinds of the keys in fields.
    """
    found: dict[str, dict[str | int, None]] = {}
    table: dict[str, tuple[str, ...]] = {}
    for start in ("", *folders_of(endpoint.path), endpoint.path):
        table.update(claims.get(start, {}))
    leaves: list[tuple[str, str | int]] = []
    _add_leaves(endpoint.example_request, "", leaves)
    _add_leaves(endpoint.example_response, "", leaves)
    for where, value in leaves:
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


def _add_leaves(data: Any, where: str, found: list[tuple[str, str | int]]) -> None:
    """Add the texts and numbers in data, each after its dotted path."""
    if isinstance(data, dict):
        for name, item in data.items():
            _add_leaves(item, f"{where}.{name}" if where else name, found)
    elif isinstance(data, list):
        for item in data:
            _add_leaves(item, where, found)
    elif isinstance(data, (str, int)) and not isinstance(data, bool) and data not in ("", 0):
        found.append((where, data))
