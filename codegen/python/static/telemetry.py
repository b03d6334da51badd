"""OpenTelemetry: spans, metrics and log attributes for calls, callbacks, handlers and frames of bots."""

from wecom_runtime.telemetry import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
