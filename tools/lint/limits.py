"""The check for limits in descriptions: only those in limit keys are validated."""

from __future__ import annotations

import re

from codegen.language.diagnostics import Diagnostics
from codegen.language.types import Encoded, ListType, Ref, Scalar
from codegen.model.api import Api
from codegen.model.declarations import Field

from .sent import sent_fields
from .texts import short

_LIMIT = re.compile(
    r"(?:^|[.;,] )(?P<before>[^.;,]*?)\b(?:at most|up to) \d[\d,]* (?P<unit>items|entries|hosts|bytes|characters)\b",
    re.I,
)
_NOT_ALWAYS = re.compile(r"\b(?:best|with|without|where|if|for)\b", re.I)
"""Words of a conditional limit or of advice."""
_PATTERN = re.compile(r"\b(?:letters and digits|digits and letters|letters, digits|digits, letters|in digits)\b", re.I)
_ADVICE = re.compile(r"\b(?:best|Chinese characters)\b")
"""Words of advice, and of characters that no pattern lists."""
_WIDE = re.compile(r"\bChinese character counts\b", re.I)
_LENGTHS = {"bytes": "max_bytes", "characters": "max_chars"}


def check(api: Api, found: Diagnostics) -> None:
    """Report descriptions of sent fields with a limit that the field does not have."""
    for field in {str(field.location): field for field in sent_fields(api)}.values():
        if field.type == Scalar("string"):
            for trait, words in (("pattern", _PATTERN), ("wide", _WIDE)):
                if words.search(field.doc) and not _ADVICE.search(field.doc) and not getattr(field, trait):
                    cause = f"{field.wire!r} has a limit in {short(field.doc)!r}"
                    found.add(field, cause, f"add '{trait}'")
        limit = _LIMIT.search(field.doc)
        if limit is None or _NOT_ALWAYS.search(limit["before"]):
            continue
        trait = _trait(field, limit["unit"].lower())
        if trait and trait not in field.limits:
            cause = f"{field.wire!r} has a limit in {short(field.doc)!r}"
            remedy = "declare a type for the limited part" if isinstance(field.type, Ref) else f"add '{trait}'"
            found.add(field, cause, remedy)


def _trait(field: Field, unit: str) -> str:
    """Return the key of the limit for a unit; "" if only the type of the field can have it."""
    if unit in _LENGTHS:
        return _LENGTHS[unit] if field.type == Scalar("string") else ""
    return "max_items" if isinstance(field.type, ListType | Encoded | Ref) else ""
