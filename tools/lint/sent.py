"""The fields of requests and replies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.model.api import Api
from codegen.model.declarations import Field


def sent_fields(api: Api) -> Iterator[Field]:
    """Yield the fields of requests, replies and their types."""
    groups: list[Iterable[Field]] = [endpoint.request for endpoint in api.endpoints]
    groups += [reply.fields for unit in api.replies for reply in unit.replies]
    groups += [api.types[ref].fields for ref in api.sent_types]
    for group in groups:
        yield from group
