"""The check that deprecated entries are marked, and that the mark names a replacement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api, Callback, Endpoint, Reply
from codegen.model.declarations import Field

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
    """Report texts about deprecation without the mark, and marks without a replacement."""
    calls = {".".join(endpoint.segments) for endpoint in api.endpoints}
    fields = {owner.wire for _, owner in texts(api) if isinstance(owner, Field)}
    for text, owner in _descriptions(api):
        if not owner.deprecated and _PAST.search(text):
            cause = f"{short(text)!r} describes a deprecated entry"
            found.add(owner, cause, "add 'deprecated: …, use … instead'")
    for entry in _marked(api):
        remedy = "name the call or field to use instead, or write that nothing replaces it"
        if not _INSTEAD.search(entry.deprecated):
            found.add(entry, f"deprecated: {short(entry.deprecated)!r} names no replacement", remedy)
        unknown = [name for name in _CALL.findall(entry.deprecated) if name not in calls]
        unknown += [name for name in _FIELD.findall(entry.deprecated) if name not in fields]
        for name in unknown:
            found.add(entry, f"deprecated: {name!r} is no call and no field of the spec", remedy)


def _descriptions(api: Api) -> Iterator[tuple[str, Deprecatable]]:
    """Yield the texts about calls, callbacks, replies and fields, except texts about values and sources."""
    for text, owner in texts(api):
        if not isinstance(owner, Deprecatable):
            continue
        of_field = isinstance(owner, Field) and text == owner.doc
        if of_field or (not isinstance(owner, Field) and text in (owner.summary, *owner.notes)):
            yield text, owner


def _marked(api: Api) -> Iterator[Deprecatable]:
    for _, owner in texts(api):
        if isinstance(owner, Deprecatable) and owner.deprecated:
            yield owner
