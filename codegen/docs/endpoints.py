"""The page of all endpoints."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..model.api import Api
from .markdown import link


@attrs.frozen
class ListedEndpoint:
    path: str
    call: str
    title: str
    """Markdown."""


@attrs.frozen
class Chapter:
    domain: str
    title: str
    rows: tuple[ListedEndpoint, ...]


@attrs.frozen
class Page:
    count: int
    chapters: tuple[Chapter, ...]


def endpoints_page(api: Api, calls: Mapping[str, str]) -> Page:
    """`calls` says how each path is called."""
    chapters: list[Chapter] = []
    for domain in sorted(api.domains, key=lambda domain: domain.name):
        for unit in domain.units:
            rows = tuple(
                ListedEndpoint(endpoint.path, f"client.{calls[endpoint.path]}", link(endpoint.title, endpoint.docs))
                for endpoint in sorted(unit.endpoints, key=lambda endpoint: endpoint.path)
            )
            chapters.append(Chapter(domain.name, unit.title, rows))
    return Page(sum(1 for _ in api.endpoints), tuple(chapters))
