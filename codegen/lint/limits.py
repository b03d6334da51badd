"""A limit that stands in prose is checked by nobody before the request is sent."""

from __future__ import annotations

import re

from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..model.declarations import Field
from ..model.types import Encoded, ListType, Ref, Scalar
from .sent import sent_fields
from .texts import short

_TOLD = re.compile(
    r"(?:^|[.;,] )(?P<before>[^.;,]*?)\b(?:at most|up to) \d[\d,]* (?P<unit>items|entries|hosts|bytes|characters)\b",
    re.I,
)
_NOT_ALWAYS = re.compile(r"\b(?:best|with|without|where|if|for)\b", re.I)
"""A limit that holds sometimes, or that is advice."""
_LENGTHS = {"bytes": "max_bytes", "characters": "max_chars"}


def check(api: Api, found: Diagnostics) -> None:
    """Descriptions of what is sent that say how much of it there may be."""
    for field in {str(field.location): field for field in sent_fields(api)}.values():
        told = _TOLD.search(field.doc)
        if told is None or _NOT_ALWAYS.search(told["before"]):
            continue
        trait = _trait(field, told["unit"].lower())
        if trait and trait not in field.limits:
            cause = f"{field.wire!r} has a limit in {short(field.doc)!r}"
            remedy = "give the part that has it a type of its own" if isinstance(field.type, Ref) else f"add '{trait}'"
            found.add(field, cause, remedy)


def _trait(field: Field, unit: str) -> str:
    """The limit that a field can have of such things; of a text in a list, only its type can."""
    if unit in _LENGTHS:
        return _LENGTHS[unit] if field.type == Scalar("string") else ""
    return "max_items" if isinstance(field.type, ListType | Encoded | Ref) else ""
