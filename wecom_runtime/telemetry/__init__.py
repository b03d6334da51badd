"""OpenTelemetry instrumentation of calls, callbacks, handlers and frames of bots, loaded on demand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider


def instrument(tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None) -> None:
    """Instrument all clients, routers and bot connections of this process, also existing ones.

    - Each call is a span with its name ("user.get") and `wecom.errcode`, `wecom.attempts` and `wecom.corp_id`. Each
      attempt is a child span, by the conventions for HTTP. Instrumentations of requests, urllib3 and aiohttp create no
      spans for these attempts.
    - Each callback is a span ("process TextMessage"), and each run of its handler a child span, also in the background
      and in the workers of a queue. Each frame that a bot sends is a span, too ("send aibot_respond_msg").
    - There are metrics with counters and durations of all of these.
    - Records of the logger "wecom_client" have the keys `wecom.…` of the current operation.

    Spans, metrics and records contain no secret, no token, and nothing of a message except its id. Another call
    replaces the providers.

    Args:
        tracer_provider: The tracer provider; by default the global one.
        meter_provider: The meter provider; by default the global one.

    Raises:
        ConfigurationError: The extra is missing: pip install 'wecom-client[telemetry]'.
    """
    try:
        from .spans import begin
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            say("{name} is missing: pip install 'wecom-client[telemetry]'", name=error.name)
        ) from None
    begin(tracer_provider, meter_provider)


def uninstrument() -> None:
    """Remove the instrumentation, if there is one."""
    if f"{__name__}.spans" in sys.modules:
        from .spans import end

        end()
