"""The check for rules about requests at received fields: limits, defaults, and descriptions of sent values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api
from codegen.model.declarations import Field

from .sent import sent_fields
from .texts import short

_ANSWERS = re.compile(r"\b(?:in|for) (?:answers|responses)\b", re.I)
_CLAUSE = re.compile(r"[;.,]\s+")
_OF_ITSELF = re.compile(r"^(?:whether|who|what|how|those|if)\b", re.I)
"""The first word of a clause about the described thing, such as `Whether an answer is required`."""
_SENDING = re.compile(
    r"^(?:needed|required|mandatory|optional|refused|not allowed)\b"
    r"|\b(?:is|are) (?:needed|required|best)$"
    r"|\b(?:may be |if )?left out(?: (?:if|where|with|for|to)\b|$)|\bleave (?:it )?out\b|\bif (?:empty|missing)$"
    r"|\bempty for (?:none|the)\b|\bby default\b|\bto be (?:sent|set)\b|^best\b|\bof your own\b"
    r"|\bmust (?:be (?:true|false|set)|agree|exist|end|begin)\b",
    re.I,
)
"""Words about the value that a request needs or may leave out."""


def check(api: Api, found: Diagnostics) -> None:
    """Report rules about requests at received fields, and descriptions of responses at sent fields."""
    sent = {str(field.location): field for field in sent_fields(api)}
    received = {str(field.location): field for field in _received(api)}
    for where, field in sent.items():
        if _ANSWERS.search(field.doc):
            cause = f"{field.wire!r} is sent, and {short(field.doc)!r} describes answers"
            found.add(field, cause, "declare a type for the answer")
        if field.in_requests and where not in received:
            found.add(field, f"{field.wire!r} is only sent", "write 'in_requests' in the description")
    for where, field in received.items():
        if words := _of_sending(field.doc):
            cause = f"{field.wire!r} is also received, and {short(words)!r} describes requests"
            remedy = "write it as 'in_requests' or 'default'" if where in sent else "describe what is received"
            found.add(field, cause if where in sent else cause.replace("also", "only"), remedy)
        if where not in sent:
            _check_traits(field, found)


def _check_traits(field: Field, found: Diagnostics) -> None:
    traits = [*field.limits, *(key for key in ("pattern", "wide", "in_requests") if getattr(field, key))]
    traits += ["default"] if field.default is not None else []
    if traits:
        cause = f"{field.wire!r} is only received; {', '.join(traits)} is a rule about a request"
        found.add(field, cause, "remove it, or write it in the description")


def _of_sending(text: str) -> str:
    """Return the first clause of a description that is a rule about requests; "" if there is none."""
    clauses = (clause.strip(" .") for clause in _CLAUSE.split(text))
    return next((one for one in clauses if _SENDING.search(one) and not _OF_ITSELF.match(one)), "")


def _received(api: Api) -> Iterator[Field]:
    groups: list[Iterable[Field]] = [endpoint.response for endpoint in api.endpoints]
    groups += [header.fields for unit in api.received_units for header in unit.headers]
    groups += [callback.fields for unit in api.received_units for callback in unit.callbacks]
    groups += [api.types[ref].fields for ref in api.received_types]
    for group in groups:
        yield from group
