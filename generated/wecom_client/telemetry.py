# Copied from codegen/python/static/telemetry.py by codegen. Do not edit it here.
"""OpenTelemetry: spans, metrics and log attributes for calls, callbacks, handlers and frames of bots."""

from wecom_runtime.telemetry import instrument, uninstrument

__all__ = ["instrument", "uninstrument"]
