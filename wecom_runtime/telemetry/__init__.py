"""Tells OpenTelemetry of calls, callbacks, handlers and frames of bots. Nothing of it is loaded before that begins."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider


def instrument(tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None) -> None:
    """Tell OpenTelemetry of every client, router and bot connection of this process, those that are there included.

    - Each call is a span of its name ("user.get") with `wecom.errcode`, `wecom.attempts` and `wecom.corp_id`; each of
      its tries is one below it, as the conventions for HTTP have it. Instrumentations of requests, urllib3 and aiohttp
      make none of their own for these tries.
    - Each callback is a span ("process TextMessage"), each run of its handler one below it, also in the background and
      in the workers of a queue; so is each frame that a bot sends ("send aibot_respond_msg").
    - Counters and durations of all of these are metrics.
    - Records of the logger "wecom_client" have the keys `wecom.…` of what was going on.

    No secret, no token and nothing of a message but its id is in any of it. Called once more, the providers are others.

    Args:
        tracer_provider: Makes the spans; the global provider if left out.
        meter_provider: Keeps the metrics; the global provider if left out.

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
    """Tell OpenTelemetry nothing more. Nothing happens where it was told nothing."""
    if f"{__name__}.spans" in sys.modules:
        from .spans import end

        end()
