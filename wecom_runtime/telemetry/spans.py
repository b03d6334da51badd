"""Spans, metrics and keys of log records for what this library does, by the API of OpenTelemetry.

Names and attributes are those of its semantic conventions for HTTP clients (each try of a call) and for messaging
(callbacks, tasks, frames of bots) where they fit; what is WeCom's own is called `wecom.…`. No address is told with its
query, no error with its text, and nothing of a message but its id: there is no secret in any of it.
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

from wecom_runtime.calls.registry import PREFIX
from wecom_runtime.calls.watching import CallInfo
from wecom_runtime.errors import APIError, TransportError
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import describe
from wecom_runtime.handling.queues.tasks import TryLaterError
from wecom_runtime.logs import logger
from wecom_runtime.observing import ObservedResult, observer_slot

Facts: TypeAlias = dict[str, "str | int"]
Finish: TypeAlias = Callable[["BaseException | None", float], Facts]
"""Is given the error with which something ended and the seconds that it took; returns what is known of it now."""

NAME = "wecom_client"
SCHEMA = "https://opentelemetry.io/schemas/1.30.0"
SYSTEM = "wecom"
"""The messaging system."""

# Who patches HTTP libraries looks for one of these keys, and leaves alone what is told already; older versions know the
# second one only.
_SUPPRESSED = (
    contexts._SUPPRESS_HTTP_INSTRUMENTATION_KEY,  # pyright: ignore[reportPrivateUsage]
    contexts._SUPPRESS_INSTRUMENTATION_KEY,  # pyright: ignore[reportPrivateUsage]
)


class Current:
    """What is being done, for the keys of log records."""

    __slots__ = ("call", "facts")

    def __init__(self, facts: Mapping[str, str | int], call: CallInfo | None) -> None:
        self.facts = facts
        self.call = call


_current: ContextVar[Current | None] = ContextVar("wecom_current", default=None)


class Telemetry:
    """The observer that tells OpenTelemetry.

    Args:
        tracer_provider: Makes spans; the global one if None.
        meter_provider: Keeps metrics; the global one if None.
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
        known = _known({"wecom.call": name, "wecom.endpoint": call.endpoint, "wecom.corp_id": call.corp_id})

        def finish(error: BaseException | None, seconds: float) -> Facts:
            failed = _failure(error)
            told = {"wecom.call": name, **({"wecom.errcode": 0} if error is None else failed)}
            self._calls.add(1, told)
            self._call_time.record(seconds, told)
            if call.attempt > 1:
                self._retries.add(call.attempt - 1, {"wecom.call": name})
            return {"wecom.attempts": call.attempt, **({"wecom.errcode": 0} if error is None else failed)}

        return self._lasting(name, SpanKind.INTERNAL, known, finish, call=call)

    def attempt(self, call: CallInfo, url: str) -> AbstractContextManager[None]:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
        template = urlsplit(call.endpoint).path
        told: Facts = {
            "http.request.method": call.method,
            "server.address": parts.hostname or "",
            "server.port": port,
            "url.template": template,
        }
        known = _known({**told, "url.full": url, "wecom.call": call_name(call), "wecom.corp_id": call.corp_id})
        if call.attempt > 1:
            known["http.request.resend_count"] = call.attempt - 1

        before = call.headers

        def finish(error: BaseException | None, seconds: float) -> Facts:
            answered = call.status if call.headers is not before else None  # not that of the try before
            status = error.status if isinstance(error, TransportError) else answered
            found: Facts = {} if status is None else {"http.response.status_code": status}
            if status is not None and status >= 400:
                found["error.type"] = str(status)
            elif error is not None:
                found.update(_failure(error))
            self._http_time.record(seconds, {**told, **{key: found[key] for key in _OF_HTTP if key in found}})
            return found

        return self._lasting(f"{call.method} {template}", SpanKind.CLIENT, known, finish, call=call, suppresses=True)

    def callback(self, incoming: Incoming) -> AbstractContextManager[ObservedResult]:
        known = {**_message_facts(incoming.message), "wecom.channel": type(incoming.channel).__name__}
        if incoming.receiver:
            known["wecom.corp_id"] = incoming.receiver
        return self._consuming(known, None, ())

    def task(self, message: Any, carried: Mapping[str, str]) -> AbstractContextManager[ObservedResult]:
        origin = propagate.extract(carried)
        if trace.get_current_span().get_span_context().is_valid:  # that of the queue's own instrumentation
            before = trace.get_current_span(origin).get_span_context()
            return self._consuming(_message_facts(message), None, (Link(before),) if before.is_valid else ())
        return self._consuming(_message_facts(message), origin, ())

    def handler(self, name: str, message: Any) -> AbstractContextManager[None]:
        known: Facts = {"wecom.handler": name, "wecom.callback": type(message).__name__, "code.function.name": name}

        def finish(error: BaseException | None, seconds: float) -> Facts:
            failed = _failure(error)
            told = {key: known[key] for key in ("wecom.handler", "wecom.callback")}
            self._handler_time.record(seconds, {**told, **failed})
            return failed

        return self._lasting(f"handler {name}", SpanKind.INTERNAL, known, finish)

    @contextmanager
    def frame(self, cmd: str, bot_id: str) -> Generator[ObservedResult, None, None]:
        told: Facts = {
            "messaging.system": SYSTEM,
            "messaging.operation.name": "send",
            "messaging.destination.name": cmd,
        }
        known: Facts = {**told, "messaging.operation.type": "send", "wecom.frame": cmd, "wecom.bot_id": bot_id}
        noted = ObservedResult()

        def finish(error: BaseException | None, seconds: float) -> Facts:
            found = _failure(error)
            if noted.errcode is not None:
                found["wecom.errcode"] = noted.errcode
                if noted.errcode:
                    found["error.type"] = str(noted.errcode)
            self._sent.add(1, {**told, **found})
            self._send_time.record(seconds, {**told, **found})
            return {"wecom.attempts": noted.attempts, **found}

        with self._lasting(f"send {cmd}", SpanKind.PRODUCER, known, finish):
            yield noted

    def carry(self) -> Mapping[str, str]:
        carried: dict[str, str] = {}
        propagate.inject(carried)
        return carried

    @contextmanager
    def _consuming(
        self, known: Facts, parent: Context | None, links: tuple[Link, ...]
    ) -> Generator[ObservedResult, None, None]:
        noted = ObservedResult()
        told: Facts = {key: known[key] for key in _OF_MESSAGING}

        def finish(error: BaseException | None, seconds: float) -> Facts:
            if isinstance(error, TryLaterError) and not error.is_failure:  # another worker is at it
                error, noted.outcome = None, "busy"
            found = _failure(error)
            if noted.outcome:
                found["wecom.outcome"] = noted.outcome
                if noted.outcome == "failed":
                    found["error.type"] = "failed"
            self._consumed.add(1, {**told, **found})
            self._process_time.record(seconds, {**told, **found})
            return found

        name = f"process {known['wecom.callback']}"
        with self._lasting(name, SpanKind.CONSUMER, known, finish, parent=parent, links=links):
            yield noted

    @contextmanager
    def _lasting(
        self,
        name: str,
        kind: SpanKind,
        known: Facts,
        finish: Finish,
        *,
        call: CallInfo | None = None,
        parent: Context | None = None,
        links: tuple[Link, ...] = (),
        suppresses: bool = False,
    ) -> Generator[None, None, None]:
        """Have a span, which is the current one, as long as something lasts."""
        span = self._tracer.start_span(name, parent, kind, dict(known), links)
        context = trace.set_span_in_context(span, parent)
        for key in _SUPPRESSED if suppresses else ():
            context = contexts.set_value(key, True, context)
        token = contexts.attach(context)
        outer = _current.get()
        inside = Current({**outer.facts, **known} if outer else known, call or (outer.call if outer else None))
        before = _current.set(inside)
        started = time.perf_counter()
        failure: BaseException | None = None
        try:
            yield
        except BaseException as error:
            failure = error
            raise
        finally:
            if not isinstance(failure, GeneratorExit):  # the task is gone, and its context with it
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
    """Return the name of a call: that which Python has for it or, for a path of the user's own, would have."""
    return call.name or urlsplit(call.endpoint).path.removeprefix(PREFIX).strip("/").replace("/", ".")


def _known(facts: Facts) -> Facts:
    """Return facts without those that are empty."""
    return {key: value for key, value in facts.items() if value != ""}


def _failure(error: BaseException | None) -> Facts:
    """Return what is told of an error: its kind, and the errcode; never its text, which may quote anything."""
    if error is None:
        return {}
    told: Facts = {"error.type": type(error).__name__}
    if isinstance(error, APIError):
        told["wecom.errcode"] = error.errcode
    return told


def _message_facts(message: Any) -> Facts:
    kind = type(message).__name__
    corp = getattr(message, "auth_corp_id", None) or getattr(message, "target", None)
    message_id = getattr(message, "id", None) or getattr(message, "msgid", None)
    return _known(
        {
            "messaging.system": SYSTEM,
            "messaging.operation.name": "process",
            "messaging.operation.type": "process",
            "messaging.destination.name": kind,
            "messaging.message.id": str(message_id or ""),
            "wecom.callback": kind,
            "wecom.corp_id": str(corp or ""),
        }
    )


class KeysFilter(logging.Filter):
    """Gives records of this library's logger the keys that spans have; lets every record pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        current = _current.get()
        if current is not None:
            for key, value in current.facts.items():
                if key.startswith("wecom."):
                    record.__dict__.setdefault(key, value)
            if current.call is not None:
                record.__dict__.setdefault("wecom.attempts", current.call.attempt)
        return True


_FILTER = KeysFilter()


def begin(tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> None:
    """Watch what this library does, with these providers, and no others from before."""
    observer_slot.observer = Telemetry(tracer_provider, meter_provider)
    logger.addFilter(_FILTER)


def end() -> None:
    """Watch no more. What is under way is told to its end."""
    if isinstance(observer_slot.observer, Telemetry):
        observer_slot.observer = None
    logger.removeFilter(_FILTER)
