"""The check that fields in JSON have WeCom's spelling in code; only XML has names of its own."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api
from codegen.model.declarations import Field

_OF_CALLS = ("api", "types")


def check(api: Api, found: Diagnostics) -> None:
    """Report fields of calls and frames that have another name in code."""
    for field in {field.location: field for field in _fields(api)}.values():  # an extended type repeats its fields
        if field.rename and field.wire.isascii():  # a column of a table may have a Chinese title
            cause = f"{field.wire!r} has the name {field.rename!r} in code"
            found.add(field, cause, "remove 'name'; another spelling that is accepted belongs to 'aliases'")


def _fields(api: Api) -> Iterator[Field]:
    for endpoint in api.endpoints:
        yield from (*endpoint.request, *endpoint.response)
    for declared in api.types.values():
        if declared.ref.unit[0] in _OF_CALLS:
            yield from declared.fields
    for frame in (frame for unit in api.connections for frame in unit.frames):
        yield from (*frame.fields, *frame.response)
