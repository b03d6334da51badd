"""The check for calls with the state of a job without `wait`, whose users would have to write the loop."""

from __future__ import annotations

import re

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api

_JOB = re.compile(r"(job|task)_?id")
_UNDER_WAY = re.compile(r"(in progress|running|pending|under way|started|waiting|not (started|finished))\b")


def check(api: Api, found: Diagnostics) -> None:
    """Report calls with the state of a job and without `wait`."""
    for endpoint in api.endpoints:
        if endpoint.wait or not any(_JOB.fullmatch(field.wire) for field in endpoint.request):
            continue
        for field in endpoint.response:
            if any(_UNDER_WAY.match(value.meaning) for value in field.documented):
                cause = f"{endpoint.path} has the state of a job in {field.wire!r}, and has no wait"
                found.add(endpoint, cause, "add 'wait'")
