"""From a request to an answer, in one order.

The engine knows no endpoint by name: the registry of endpoints says which calls are valid, spec/fake/ has the steps
that carry them out, and calls without steps are answered with the spec's examples.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import attrs

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.shapes import Scalar
from wecom_runtime.errors import ErrorTable
from wecom_runtime.testing.payloads import Validator, unknown_endpoint
from wecom_runtime.testing.samples import SpecData

from .admission import Admission, CallerCheck
from .calls import CallLog, FakeCall
from .checks import Checks
from .clock import Clock
from .faults import Decision, Fault, Faults
from .forms import AnswerWriter
from .service import Content, Service, given_answer
from .state import Refusal
from .steps import StateChange
from .wire import PLAIN, Answer, ReceivedRequest, parse_body

TOKEN_SUFFIXES = ("access_token", "office_token")
"""The ends of the names of parameters with tokens."""


class EngineTables(NamedTuple):
    """The generated tables that the engine works with."""

    endpoints: Endpoints
    validator: Validator
    errors: Callable[[], ErrorTable]
    data: SpecData


class RequestOutcome(NamedTuple):
    """The outcome of a request."""

    answer: Answer
    call: FakeCall
    changes: list[StateChange]


class RuleEngine:
    """The engine that answers requests. Thread-safe.

    Each request passes the same stages, once: it is read, its caller is identified, the faults of the test are
    applied, its content is checked, it is carried out, and the answer is written.
    """

    def __init__(
        self,
        tables: EngineTables,
        calls: CallLog,
        gate: CallerCheck,
        faults: Faults,
        checks: Checks,
        service: Service,
        clock: Clock,
    ) -> None:
        self._tables = tables
        self._calls = calls
        self._gate = gate
        self._faults = faults
        self._checks = checks
        self._service = service
        self._clock = clock
        self._writer = AnswerWriter(tables.data.rules["refusals"])
        self._elsewhere: Mapping[str, str] | None = None

    def __repr__(self) -> str:
        return f"<RuleEngine of {len(self._tables.endpoints)} endpoints>"

    def handle(self, received: ReceivedRequest) -> RequestOutcome:
        """Answer a request. The answer says how it is to be sent."""
        began = time.perf_counter()
        self._clock.note_use()
        call, broken = self._read(received)
        self._calls.add(call)
        admission = self._gate.admit(call)
        decision = self._faults.decide(
            call.path,
            call.at,
            is_known=call.operation is not None,
            is_admitted=admission.refusal is None,
            is_readable=not broken or call.operation is None,
        )
        changes: list[StateChange] = []
        fault = decision.fault
        if fault is not None and fault.is_failure:
            answer = self._failed(call, fault)
        else:
            try:
                answer = self._writer.done(call, self._carry_out(call, broken, admission, decision, changes))
            except _UnknownEndpointRefusal as refusal:
                answer = self._refused(call, refusal, status=404)
            except Refusal as refusal:
                changes.clear()
                answer = self._refused(call, refusal)
        if fault is not None and fault.manner != PLAIN:
            answer = attrs.evolve(answer, manner=fault.manner)
        call.status = answer.status
        call.seconds = time.perf_counter() - began + answer.manner.seconds(len(answer.body))
        return RequestOutcome(answer, call, changes)

    def _carry_out(
        self, call: FakeCall, broken: str, admission: Admission, decision: Decision, changes: list[StateChange]
    ) -> Content:
        """Check a call and carry it out.

        Raises:
            Refusal: WeCom refuses the call.
        """
        caller = admission.enter(call)
        if decision.exceeded is not None:
            raise Refusal(decision.exceeded, call.path)
        self._service.count(call, caller)
        operation, given = call.operation, decision.given
        if operation is not None:
            self._checks.check(call, caller, broken, is_answered=given is not None)
        if given is not None:
            return given_answer(call, given)
        if operation is None:
            call.problems.append(unknown_endpoint(call.path, self._tables.endpoints))
            raise _UnknownEndpointRefusal(self._tables.data.rules["refusals"]["path"], call.path)
        return self._service.answer(call, operation, caller, changes)

    def _read(self, received: ReceivedRequest) -> tuple[FakeCall, str]:
        """Return the call of a request, and the error in its body ("" for none)."""
        path = self._path(received.path)
        operation = self._tables.endpoints.get(path)
        body, files, broken = parse_body(received, xml=operation is not None and operation.xml)
        own = {
            name: _as_sent(value, name, operation)
            for name, value in received.query.items()
            if not _is_token(name, operation)
        }
        call = FakeCall(
            received.method,
            path,
            {**own, **body},
            received.query,
            received.headers,
            received.body,
            tuple(files),
            at=self._clock.now(),
            operation=operation,
        )
        return call, broken

    def _path(self, path: str) -> str:
        """Return the path of an endpoint; endpoints of another host have their whole URL."""
        if path in self._tables.endpoints:
            return path
        if self._elsewhere is None:
            paths = (one for one in self._tables.endpoints if not one.startswith("/"))
            self._elsewhere = {urlsplit(one).path: one for one in paths}
        return self._elsewhere.get(path, path)

    def _failed(self, call: FakeCall, fault: Fault) -> Answer:
        """Return the answer of a call that the test lets fail."""
        if fault.manner.loss:
            return Answer(status=0)
        if fault.errcode is not None:
            return self._refused(call, Refusal(fault.errcode), fault.errmsg, fault.status or 200)
        return Answer(b"<html>a test has set this failure</html>", fault.status or 200, {"Content-Type": "text/html"})

    def _refused(self, call: FakeCall, refusal: Refusal, errmsg: str | None = None, status: int = 200) -> Answer:
        """Return the answer of a call that is refused."""
        if errmsg is None:
            code = refusal.errcode if isinstance(refusal.errcode, int) else -1
            label = self._tables.errors().get(code, ("", "", "", False))[1].rstrip(".").lower()
            text = ", ".join(part for part in (label, refusal.detail) if part) or "refused"
            errmsg = f"{text}, hint: [{int(call.at)}], more info at errcode {refusal.errcode}"
        return self._writer.refused(call, refusal.errcode, errmsg, status)


class _UnknownEndpointRefusal(Refusal):
    """The spec does not know the endpoint of a call."""


def _is_token(name: str, operation: Operation[Any] | None) -> bool:
    """Return whether a query parameter is the token. A few endpoints have another parameter with such a name."""
    return name.endswith(TOKEN_SUFFIXES) and (operation is None or name not in operation.query)


def _as_sent(value: str, name: str, operation: Operation[Any] | None) -> Any:
    """Return a parameter of the query as JSON: a query has booleans as text."""
    if operation is not None and value in ("0", "1", "true", "false"):
        info = next((info for info in fields_of(operation.request) if info.wire == name), None)
        if info is not None and isinstance(info.shape, Scalar) and info.shape.kind is bool:
            return value in ("1", "true")
    return value
