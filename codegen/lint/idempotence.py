"""Whether a call may be sent again is decided by a rule; only what is otherwise is written down."""

from __future__ import annotations

from ..language.diagnostics import Diagnostics
from ..model.api import Api


def check(api: Api, found: Diagnostics) -> None:
    for endpoint in api.endpoints:
        if endpoint.states_idempotent and endpoint.idempotent == api.verbs.decide(endpoint.path, endpoint.method):
            cause = f"{endpoint.path} says of 'idempotent' what its name says already"
            found.add(endpoint, cause, "remove the line, or correct verbs.yaml")
