"""Limits and defaults are rules about requests: an answer must not be said to keep to them."""

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
    sent = {field.location for field in sent_fields(api)}
    for field in {str(field.location): field for field in sent_fields(api)}.values():
        if _ANSWERS.search(field.doc):
            cause = f"{field.wire!r} is sent, and {short(field.doc)!r} speaks of answers"
            found.add(field, cause, "give what is answered a type of its own")
    for field in _received(api):
        traits = [*field.limits, *(["default"] if field.default is not None else [])]
        if traits and field.location not in sent:
            cause = f"{field.wire!r} is only received; {', '.join(traits)} would be a rule about a request"
            found.add(field, cause, "remove it, or say it in the description")


def _received(api: Api) -> Iterator[Field]:
    groups: list[Iterable[Field]] = [endpoint.response for endpoint in api.endpoints]
    groups += [header.fields for unit in api.received_units for header in unit.headers]
    groups += [callback.fields for unit in api.received_units for callback in unit.callbacks]
    groups += [api.types[ref].fields for ref in api.received_types]
    for group in groups:
        yield from group
