"""The check for calls with pages without `pagination`, whose users would have to write the loop."""

from __future__ import annotations

import re

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api

_SENT = re.compile(r"(.*_)?(cursor|offset)|next_.+|page(_?no|_?index)?")
_RECEIVED = re.compile(r"(.*_)?next_.+|has_more|is_last|ending")


def check(api: Api, found: Diagnostics) -> None:
    """Report calls with a cursor in request and answer, and without `pagination`."""
    for endpoint in api.endpoints:
        if endpoint.pagination or endpoint.deprecated:
            continue
        sent = [field.wire for field in endpoint.request if _SENT.fullmatch(field.wire)]
        received = [field.wire for field in endpoint.response if _RECEIVED.fullmatch(field.wire)]
        if sent and received:
            cause = f"{endpoint.path} takes {sent[0]!r} and answers {received[0]!r}, and has no pagination"
            found.add(endpoint, cause, "add 'pagination'")
