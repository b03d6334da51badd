"""A call that tells how far a job is must say when that is over, or everybody writes the loop again."""

from __future__ import annotations

import re

from ..language.diagnostics import Diagnostics
from ..model.api import Api

_JOB = re.compile(r"(job|task)_?id")
_UNDER_WAY = re.compile(r"(in progress|running|pending|under way|started|waiting|not (started|finished))\b")


def check(api: Api, found: Diagnostics) -> None:
    for endpoint in api.endpoints:
        if endpoint.wait or not any(_JOB.fullmatch(field.wire) for field in endpoint.request):
            continue
        for field in endpoint.response:
            if any(_UNDER_WAY.match(value.meaning) for value in field.documented):
                cause = f"{endpoint.path} tells by {field.wire!r} how far a job is, and has no wait"
                found.add(endpoint, cause, "add 'wait'")
