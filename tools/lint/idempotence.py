"""The check for `idempotent` where the rule of verbs.yaml decides the same."""

from __future__ import annotations

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api


def check(api: Api, found: Diagnostics) -> None:
    """Report a redundant `idempotent`."""
    for endpoint in api.endpoints:
        if endpoint.states_idempotent and endpoint.idempotent == api.verbs.decide(endpoint.path, endpoint.method):
            cause = f"{endpoint.path} has an 'idempotent' that verbs.yaml decides already"
            found.add(endpoint, cause, "remove the line, or correct verbs.yaml")
