"""The check for limits and defaults of received fields, which are rules about requests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..model.declarations import Field
from .sent import sent_fields
from .texts import short

_ANSWERS = re.compile(r"\b(?:in|for) (?:answers|responses)\b", re.I)


def check(api: Api, found: Diagnostics) -> None:
    """Report limits and defaults of received fields, and descriptions of answers at sent fields."""
    sent = {field.location for field in sent_fields(api)}
    for field in {str(field.location): field for field in sent_fields(api)}.values():
        if _ANSWERS.search(field.doc):
            cause = f"{field.wire!r} is sent, and {short(field.doc)!r} describes answers"
            found.add(field, cause, "declare a type for the answer")
    for field in _received(api):
        traits = [*field.limits, *(key for key in ("pattern", "wide") if getattr(field, key))]
        traits += ["default"] if field.default is not None else []
        if traits and field.location not in sent:
            cause = f"{field.wire!r} is only received; {', '.join(traits)} is a rule about a request"
            found.add(field, cause, "remove it, or write it in the description")


def _received(api: Api) -> Iterator[Field]:
    groups: list[Iterable[Field]] = [endpoint.response for endpoint in api.endpoints]
    groups += [header.fields for unit in api.received_units for header in unit.headers]
    groups += [callback.fields for unit in api.received_units for callback in unit.callbacks]
    groups += [api.types[ref].fields for ref in api.received_types]
    for group in groups:
        yield from group
