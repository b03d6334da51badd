"""Keeping secrets from programs that watch: the query of a request, which holds them, joins it on the wire.

OpenTelemetry's instrumentors, Sentry's default integration and their like note the address of each request. What they
wrap or patch (`Session.send`, `HTTPConnectionPool.urlopen`, `http.client`, the traces of aiohttp) is given the address
without its query. Mocks and recorders stand at the same places, and need the query to tell requests apart: who replaces
a function by something that is no tracer's gets it.
"""

from __future__ import annotations

from typing import Any

TRACERS = frozenset({"opentelemetry", "sentry_sdk", "ddtrace", "elasticapm", "newrelic"})
"""Packages whose wrappers note addresses and pass requests on as they are."""


def is_only_traced(function: Any, library: str) -> bool:
    """Whether a function is the one that a library came with, or that one below the wrappers of tracers."""
    while function is not None:
        wrapper = getattr(function, "_self_wrapper", None)  # of wrapt
        module = str(getattr(wrapper, "__module__", "") or getattr(function, "__globals__", {}).get("__name__", ""))
        package = module.partition(".")[0]
        if wrapper is None and package == library:
            return True
        if package not in TRACERS:
            return False
        function = getattr(function, "__wrapped__", None)
    return False
