"""The check that deprecated things are marked, and that the mark says what to use in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.diagnostics import Diagnostics
from ..model.api import Api, Callback, Endpoint, Reply
from ..model.declarations import Field
from .texts import short, texts

Deprecatable = Endpoint | Callback | Reply | Field

_PAST = re.compile(
    r"\b(?:deprecated|obsolete|superseded|retired|discontinued"
    r"|no longer (?:maintained|supported|documented|described|published|used)"
    r"|not (?:in|on) the (?:current|present) (?:page|documentation)"
    r"|(?:page|documentation) (?:no longer|does not) (?:has|have|lists?|describes?)"
    r"|(?:being|been|to be) (?:phased out|taken down|dropped|removed|replaced by)|have replaced"
    r"|older (?:form|way|field|version)|old field"
    r"|(?:use|call|send|read) (?:[\w.]+|`[\w.]+`) instead)\b",
    re.I,
)
_INSTEAD = re.compile(r"\b(?:call|use|send|read|leave it out|nothing (?:replaces it|takes its place))\b", re.I)
_CALL = re.compile(r"`?\b([a-z]\w*(?:\.[a-z]\w*)+)\b`?")
_FIELD = re.compile(r"\b(?:[Ss]end|[Rr]ead|[Uu]se) `?([a-z]+(?:_[a-z]+)+)\b")


def check(api: Api, found: Diagnostics) -> None:
    """Texts that say so without the mark, and marks that do not say what to do."""
    calls = {".".join(endpoint.segments) for endpoint in api.endpoints}
    fields = {place.wire for _, place in texts(api) if isinstance(place, Field)}
    for text, place in _said(api):
        if not place.deprecated and _PAST.search(text):
            cause = f"{short(text)!r} speaks of what should not be used any more"
            found.add(place, cause, "add 'deprecated: …, use … instead'")
    for entry in _marked(api):
        remedy = "say which call or field to use instead, or that nothing takes its place"
        if not _INSTEAD.search(entry.deprecated):
            found.add(entry, f"deprecated: {short(entry.deprecated)!r} leaves the user alone", remedy)
        unknown = [name for name in _CALL.findall(entry.deprecated) if name not in calls]
        unknown += [name for name in _FIELD.findall(entry.deprecated) if name not in fields]
        for name in unknown:
            found.add(entry, f"deprecated: {name!r} is no call and no field of the spec", remedy)


def _said(api: Api) -> Iterator[tuple[str, Deprecatable]]:
    """Yield the texts about calls, callbacks, replies and fields, but not those about values and sources."""
    for text, place in texts(api):
        if not isinstance(place, Deprecatable):
            continue
        of_field = isinstance(place, Field) and text == place.doc
        if of_field or (not isinstance(place, Field) and text in (place.summary, *place.notes)):
            yield text, place


def _marked(api: Api) -> Iterator[Deprecatable]:
    for _, place in texts(api):
        if isinstance(place, Deprecatable) and place.deprecated:
            yield place
