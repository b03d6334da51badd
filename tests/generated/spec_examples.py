"""The examples of the spec, as the calls and answers that they describe."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs

from codegen.model.api import Callback, Endpoint, Reply
from tests.support.forks import preload
from tests.support.shared import described
from wecom_client import ENDPOINTS
from wecom_runtime.data.annotations import fields_of

preload("tests.support.loaded")


@attrs.frozen
class Example:
    path: str
    request: dict[str, Any]
    """By wire name."""
    response: dict[str, Any]

    @property
    def arguments(self) -> dict[str, Any]:
        """By the name of the method's parameter."""
        found = {}
        for info in fields_of(ENDPOINTS[self.path].request):
            if info.wire in self.request:
                name = f"{info.attribute}_" if info.attribute == "timeout" else info.attribute
                found[name] = self.request[info.wire]
        return found


def example_of(entry: Callback | Reply) -> Any:
    """Return the example of a callback, of an archived message or of a reply, which each must have."""
    assert entry.example is not None, f"{entry.location}: {entry.name} has no example; add 'example:' to it"
    return entry.example


@cache
def endpoints() -> dict[str, Endpoint]:
    return {endpoint.path: endpoint for endpoint in described().endpoints}


@cache
def callbacks() -> dict[str, Callback]:
    return {callback.name: callback for callback in described().all_callbacks}


@cache
def archived() -> dict[str, Callback]:
    return {message.name: message for unit in described().archive for message in unit.callbacks}


@cache
def replies() -> dict[str, Reply]:
    return {reply.name: reply for unit in described().replies for reply in unit.replies}


@cache
def examples() -> dict[str, Example]:
    return {
        path: Example(path, endpoint.example_request or {}, endpoint.example_response or {})
        for path, endpoint in endpoints().items()
    }
