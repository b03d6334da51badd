"""Detection of tracers, from which the query of a request is hidden because it carries secrets.

OpenTelemetry's instrumentors, Sentry's default integration and similar packages record the URL of each request.
The functions that they wrap or patch (`Session.send`, `HTTPConnectionPool.urlopen`, `http.client`, aiohttp's traces)
get the URL without its query, and the connection appends the query on the wire. Mocks and recorders patch the same
functions but need the query to match requests, so a function that was replaced by anything but a tracer gets it.
"""

from __future__ import annotations

from typing import Any

TRACERS = frozenset({"opentelemetry", "sentry_sdk", "ddtrace", "elasticapm", "newrelic"})
"""Packages whose wrappers record URLs and pass requests on unchanged."""


def is_only_traced(function: Any, library: str) -> bool:
    """Return whether a function is a library's own, or is wrapped by tracers alone."""
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
