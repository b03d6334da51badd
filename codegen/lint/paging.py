"""A call that gives its answer in pages must say how they follow each other, or everybody writes the loop again."""

from __future__ import annotations

import re

from ..language.diagnostics import Diagnostics
from ..model.api import Api

_SENT = re.compile(r"(.*_)?(cursor|offset)|next_.+|page(_?no|_?index)?")
_RECEIVED = re.compile(r"(.*_)?next_.+|has_more|is_last|ending")


def check(api: Api, found: Diagnostics) -> None:
    for endpoint in api.endpoints:
        if endpoint.pagination or endpoint.deprecated:
            continue
        sent = [field.wire for field in endpoint.request if _SENT.fullmatch(field.wire)]
        received = [field.wire for field in endpoint.response if _RECEIVED.fullmatch(field.wire)]
        if sent and received:
            cause = f"{endpoint.path} goes on with {sent[0]!r} and answers {received[0]!r}, and has no pagination"
            found.add(endpoint, cause, "add 'pagination'")
