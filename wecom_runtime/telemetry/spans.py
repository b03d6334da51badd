"""Spans, metrics and keys of log records, with the API of OpenTelemetry.

Names and attributes follow its semantic conventions for HTTP clients (attempts of a call) and for messaging (callbacks,
tasks, frames of bots). WeCom's own attributes begin with `wecom.`. URLs have no query, errors no text, and messages
only their id, so that spans contain no secrets.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from importlib.metadata import version
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from opentelemetry import context as contexts
from opentelemetry import propagate, trace
from opentelemetry.context import Context
from opentelemetry.metrics import MeterProvider, get_meter
from opentelemetry.trace import Link, SpanKind, Status, StatusCode, TracerProvider

from wecom_runtime.callbacks.model import Callback, repeat_key
from wecom_runtime.calls.watching import CallInfo
from wecom_runtime.data_files import PREFIX
from wecom_runtime.errors import APIError, TransportError
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import describe
from wecom_runtime.handling.queues.tasks import TryLaterError
from wecom_runtime.logs import logger
from wecom_runtime.observing import ObservedResult, observer_slot

Attributes: TypeAlias = dict[str, "str | int"]
"""Attributes of a span or a metric."""
Finish: TypeAlias = Callable[["BaseException | None", float], Attributes]
"""Called with the error and the duration of an operation; returns further attributes of its span."""

NAME = "wecom_client"
SCHEMA = "https://opentelemetry.io/schemas/1.30.0"
SYSTEM = "wecom"
"""The messaging system."""

# The instrumentations of HTTP libraries create no span if one of these keys is set; older versions use the second one.
_SUPPRESSED = (
    contexts._SUPPRESS_HTTP_INSTRUMENTATION_KEY,  # pyright: ignore[reportPrivateUsage]
    contexts._SUPPRESS_INSTRUMENTATION_KEY,  # pyright: ignore[reportPrivateUsage]
)


class Current:
    """The current operation, for the keys of log records."""

    __slots__ = ("attributes", "call")

    def __init__(self, attributes: Mapping[str, str | int], call: CallInfo | None) -> None:
        self.attributes = attributes
        self.call = call


_current: ContextVar[Current | None] = ContextVar("wecom_current", default=None)


class Telemetry:
    """The observer that creates spans and metrics.

    Args:
        tracer_provider: The tracer provider; the global one if None.
        meter_provider: The meter provider; the global one if None.
    """

    def __init__(self, tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> None:
        own = version("wecom-client")
        self._tracer = trace.get_tracer(NAME, own, tracer_provider, SCHEMA)
        meter = get_meter(NAME, own, meter_provider, SCHEMA)
        self._calls = meter.create_counter("wecom.client.calls", "{call}", "Calls of WeCom")
        self._retries = meter.create_counter("wecom.client.retries", "{attempt}", "Tries beyond the first one")
        self._call_time = meter.create_histogram("wecom.client.call.duration", "s", "Calls with all of their tries")
        self._http_time = meter.create_histogram("http.client.request.duration", "s", "Tries of calls")
        self._consumed = meter.create_counter("messaging.client.consumed.messages", "{message}", "Callbacks")
        self._process_time = meter.create_histogram("messaging.process.duration", "s", "Callbacks with their handlers")
        self._handler_time = meter.create_histogram("wecom.handler.duration", "s", "Handlers")
        self._sent = meter.create_counter("messaging.client.sent.messages", "{message}", "Frames of bots")
        self._send_time = meter.create_histogram("messaging.client.operation.duration", "s", "Frames of bots")

    def call(self, call: CallInfo) -> AbstractContextManager[None]:
        name = call_name(call)
        known = _without_empty({"wecom.call": name, "wecom.endpoint": call.endpoint, "wecom.corp_id": call.corp_id})

        def finish(error: BaseException | None, seconds: float) -> Attributes:
            failed = _failure(error)
            labels = {"wecom.call": name, **({"wecom.errcode": 0} if error is None else failed)}
            self._calls.add(1, labels)
            self._call_time.record(seconds, labels)
            if call.attempt > 1:
                self._retries.add(call.attempt - 1, {"wecom.call": name})
            return {"wecom.attempts": call.attempt, **({"wecom.errcode": 0} if error is None else failed)}

        return self._span(name, SpanKind.INTERNAL, known, finish, call=call)

    def attempt(self, call: CallInfo, url: str) -> AbstractContextManager[None]:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
        template = urlsplit(call.endpoint).path
        labels: Attributes = {
            "http.request.method": call.method,
            "server.address": parts.hostname or "",
            "server.port": port,
            "url.template": template,
        }
        known = _without_empty(
            {**labels, "url.full": url, "wecom.call": call_name(call), "wecom.corp_id": call.corp_id}
        )
        if call.attempt > 1:
            known["http.request.resend_count"] = call.attempt - 1

        before = call.headers

        def finish(error: BaseException | None, seconds: float) -> Attributes:
            answered = call.status if call.headers is not before else None  # not that of the try before
            status = error.status if isinstance(error, TransportError) else answered
            found: Attributes = {} if status is None else {"http.response.status_code": status}
            if status is not None and status >= 400:
                found["error.type"] = str(status)
            elif error is not None:
                found.update(_failure(error))
            self._http_time.record(seconds, {**labels, **{key: found[key] for key in _OF_HTTP if key in found}})
            return found

        return self._span(f"{call.method} {template}", SpanKind.CLIENT, known, finish, call=call, suppresses=True)

    def callback(self, incoming: Incoming) -> AbstractContextManager[ObservedResult]:
        known = {**_message_attributes(incoming.message), "wecom.channel": type(incoming.channel).__name__}
        if incoming.receiver:
            known["wecom.corp_id"] = incoming.receiver
        return self._consumer_span(known, None, ())

    def task(self, message: Any, carried: Mapping[str, str]) -> AbstractContextManager[ObservedResult]:
        origin = propagate.extract(carried)
        if trace.get_current_span().get_span_context().is_valid:  # that of the queue's own instrumentation
            before = trace.get_current_span(origin).get_span_context()
            return self._consumer_span(_message_attributes(message), None, (Link(before),) if before.is_valid else ())
        return self._consumer_span(_message_attributes(message), origin, ())

    def handler(self, name: str, message: Any) -> AbstractContextManager[None]:
        known: Attributes = {
            "wecom.handler": name,
            "wecom.callback": type(message).__name__,
            "code.function.name": name,
        }

        def finish(error: BaseException | None, seconds: float) -> Attributes:
            failed = _failure(error)
            labels = {key: known[key] for key in ("wecom.handler", "wecom.callback")}
            self._handler_time.record(seconds, {**labels, **failed})
            return failed

        return self._span(f"handler {name}", SpanKind.INTERNAL, known, finish)

    @contextmanager
    def frame(self, cmd: str, bot_id: str) -> Generator[ObservedResult, None, None]:
        labels: Attributes = {
            "messaging.system": SYSTEM,
            "messaging.operation.name": "send",
            "messaging.destination.name": cmd,
        }
        known: Attributes = {**labels, "messaging.operation.type": "send", "wecom.frame": cmd, "wecom.bot_id": bot_id}
        noted = ObservedResult()

        def finish(error: BaseException | None, seconds: float) -> Attributes:
            found = _failure(error)
            if noted.errcode is not None:
                found["wecom.errcode"] = noted.errcode
                if noted.errcode:
                    found["error.type"] = str(noted.errcode)
            self._sent.add(1, {**labels, **found})
            self._send_time.record(seconds, {**labels, **found})
            return {"wecom.attempts": noted.attempts, **found}

        with self._span(f"send {cmd}", SpanKind.PRODUCER, known, finish):
            yield noted

    def carry(self) -> Mapping[str, str]:
        carried: dict[str, str] = {}
        propagate.inject(carried)
        return carried

    @contextmanager
    def _consumer_span(
        self, known: Attributes, parent: Context | None, links: tuple[Link, ...]
    ) -> Generator[ObservedResult, None, None]:
        noted = ObservedResult()
        labels: Attributes = {key: known[key] for key in _OF_MESSAGING}

        def finish(error: BaseException | None, seconds: float) -> Attributes:
            if isinstance(error, TryLaterError):  # another worker is at it
                error, noted.outcome = None, "busy"
            found = _failure(error)
            if noted.outcome:
                found["wecom.outcome"] = noted.outcome
                if noted.outcome == "failed":
                    found["error.type"] = "failed"
            self._consumed.add(1, {**labels, **found})
            self._process_time.record(seconds, {**labels, **found})
            return found

        name = f"process {known['wecom.callback']}"
        with self._span(name, SpanKind.CONSUMER, known, finish, parent=parent, links=links):
            yield noted

    @contextmanager
    def _span(
        self,
        name: str,
        kind: SpanKind,
        known: Attributes,
        finish: Finish,
        *,
        call: CallInfo | None = None,
        parent: Context | None = None,
        links: tuple[Link, ...] = (),
        suppresses: bool = False,
    ) -> Generator[None, None, None]:
        """Create a span, which is the current one during the block."""
        span = self._tracer.start_span(name, parent, kind, dict(known), links)
        context = trace.set_span_in_context(span, parent)
        for key in _SUPPRESSED if suppresses else ():
            context = contexts.set_value(key, True, context)
        token = contexts.attach(context)
        outer = _current.get()
        inside = Current({**outer.attributes, **known} if outer else known, call or (outer.call if outer else None))
        before = _current.set(inside)
        started = time.perf_counter()
        failure: BaseException | None = None
        try:
            yield
        except BaseException as error:
            failure = error
            raise
        finally:
            if not isinstance(failure, GeneratorExit):  # the task was destroyed, with its context
                contexts.detach(token)
                _current.reset(before)
            found = finish(failure, time.perf_counter() - started)
            span.set_attributes(found)
            if "error.type" in found:
                span.set_status(Status(StatusCode.ERROR, describe(failure) if failure is not None else None))
            span.end()


_OF_HTTP = ("http.response.status_code", "error.type")
_OF_MESSAGING = (
    "messaging.system",
    "messaging.operation.name",
    "messaging.destination.name",
)


def call_name(call: CallInfo) -> str:
    """Return the dotted name of a call, also for a path that the spec does not have."""
    return call.name or urlsplit(call.endpoint).path.removeprefix(PREFIX).strip("/").replace("/", ".")


def _without_empty(attributes: Attributes) -> Attributes:
    """Return attributes without empty ones."""
    return {key: value for key, value in attributes.items() if value != ""}


def _failure(error: BaseException | None) -> Attributes:
    """Return the attributes of an error: its class and errcode, but not its text, which may quote data."""
    if error is None:
        return {}
    labels: Attributes = {"error.type": type(error).__name__}
    if isinstance(error, APIError):
        labels["wecom.errcode"] = error.errcode
    return labels


def _message_attributes(message: Any) -> Attributes:
    kind = type(message).__name__
    corp = getattr(message, "auth_corp_id", None) or getattr(message, "target", None)
    return _without_empty(
        {
            "messaging.system": SYSTEM,
            "messaging.operation.name": "process",
            "messaging.operation.type": "process",
            "messaging.destination.name": kind,
            "messaging.message.id": repeat_key(message) if isinstance(message, Callback) else "",
            "wecom.callback": kind,
            "wecom.corp_id": str(corp or ""),
        }
    )


class KeysFilter(logging.Filter):
    """A filter that adds the keys of the current operation to log records, and lets each record pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        current = _current.get()
        if current is not None:
            for key, value in current.attributes.items():
                if key.startswith("wecom."):
                    record.__dict__.setdefault(key, value)
            if current.call is not None:
                record.__dict__.setdefault("wecom.attempts", current.call.attempt)
        return True


_FILTER = KeysFilter()


def begin(tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> None:
    """Start the instrumentation with these providers, which replace earlier ones."""
    observer_slot.observer = Telemetry(tracer_provider, meter_provider)
    logger.addFilter(_FILTER)


def end() -> None:
    """Stop the instrumentation. Operations in progress are still recorded."""
    if isinstance(observer_slot.observer, Telemetry):
        observer_slot.observer = None
    logger.removeFilter(_FILTER)
