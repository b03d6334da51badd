"""OpenTelemetry: spans, metrics and keys of log records for calls, callbacks, handlers and frames of bots."""

from wecom_runtime.telemetry import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
