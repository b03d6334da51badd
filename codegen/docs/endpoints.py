"""The page that lists all endpoints."""

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
    """The title with a link, in Markdown."""


@attrs.frozen
class EndpointSection:
    domain: str
    title: str
    rows: tuple[ListedEndpoint, ...]


@attrs.frozen
class EndpointPage:
    count: int
    chapters: tuple[EndpointSection, ...]


def endpoints_page(api: Api, calls: Mapping[str, str]) -> EndpointPage:
    """Return the page of all endpoints; `calls` are the dotted names by path."""
    chapters: list[EndpointSection] = []
    for domain in sorted(api.domains, key=lambda domain: domain.name):
        for unit in domain.units:
            rows = tuple(
                ListedEndpoint(endpoint.path, f"client.{calls[endpoint.path]}", link(endpoint.title, endpoint.docs))
                for endpoint in sorted(unit.endpoints, key=lambda endpoint: endpoint.path)
            )
            chapters.append(EndpointSection(domain.name, unit.title, rows))
    return EndpointPage(sum(1 for _ in api.endpoints), tuple(chapters))
