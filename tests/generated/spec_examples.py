"""The examples of the spec, as the calls and answers that they describe."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import attrs

from codegen.generate import read_spec
from codegen.load import Mistakes
from codegen.raw import RawEndpoint
from wecom_client import ENDPOINTS
from wecom_runtime.data.annotations import fields_of

SPEC = Path(__file__).parents[2] / "spec"


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


@cache
def endpoints() -> dict[str, RawEndpoint]:
    mistakes = Mistakes()
    spec = read_spec(SPEC, mistakes)
    assert not list(mistakes)
    return {endpoint.path: endpoint for file in spec.files for endpoint in file.endpoints}


@cache
def examples() -> dict[str, Example]:
    found: dict[str, Example] = {}
    for path, endpoint in endpoints().items():
        request: Any = endpoint.example_request.plain() if endpoint.example_request else {}
        response: Any = endpoint.example_response.plain() if endpoint.example_response else {}
        found[path] = Example(path, request, response)
    return found
