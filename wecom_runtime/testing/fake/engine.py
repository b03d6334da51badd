"""From a request to an answer: what a test wants to go wrong, what WeCom checks, and then what the spec says.

The engine knows no endpoint by name: the registry of endpoints says what is valid, spec/fake/ what is kept, and the
spec's examples what everything else is answered with.
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

from .calls import CallLog, FakeCall
from .checks import Checks
from .clock import Clock
from .faults import Fault, Faults
from .service import Service
from .state import Refusal
from .steps import StateChange
from .wire import PLAIN, Answer, Received, parse_body

TOKEN_SUFFIX = "access_token"  # noqa: S105 - the end of a parameter's name


class Tables(NamedTuple):
    """The generated tables that the engine works with."""

    endpoints: Endpoints
    validator: Validator
    errors: Callable[[], ErrorTable]
    data: SpecData


class Outcome(NamedTuple):
    """The outcome of a request."""

    answer: Answer
    call: FakeCall
    changes: list[StateChange]


class Engine:
    """Answers requests. Thread-safe."""

    def __init__(
        self, tables: Tables, calls: CallLog, faults: Faults, checks: Checks, service: Service, clock: Clock
    ) -> None:
        self._tables = tables
        self._calls = calls
        self._faults = faults
        self._checks = checks
        self._service = service
        self._clock = clock
        self._elsewhere: Mapping[str, str] | None = None

    def __repr__(self) -> str:
        return f"<Engine of {len(self._tables.endpoints)} endpoints>"

    def handle(self, received: Received) -> Outcome:
        """Answer a request. How the answer is to be sent is said in it."""
        began = time.perf_counter()
        call, broken = self._read(received)
        self._calls.add(call)
        changes: list[StateChange] = []
        fault = self._faults.take(call.path)
        answer = self._answer(call, broken, changes, fault)
        if fault is not None and fault.manner != PLAIN:
            answer = attrs.evolve(answer, manner=fault.manner)
        call.status = answer.status
        call.seconds = time.perf_counter() - began + answer.manner.seconds(len(answer.body))
        return Outcome(answer, call, changes)

    def _read(self, received: Received) -> tuple[FakeCall, str]:
        """The call that a request is, and why its body cannot be read ("" if it can)."""
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
        """The path of an endpoint; one of another host is served beside the others."""
        if path in self._tables.endpoints:
            return path
        if self._elsewhere is None:
            paths = (one for one in self._tables.endpoints if not one.startswith("/"))
            self._elsewhere = {urlsplit(one).path: one for one in paths}
        return self._elsewhere.get(path, path)

    def _answer(self, call: FakeCall, broken: str, changes: list[StateChange], fault: Fault | None) -> Answer:
        if fault is not None and (answer := self._fail(fault, call)) is not None:
            return answer
        try:
            return self._serve(call, broken, changes, fault)
        except Refusal as refusal:
            changes.clear()
            return self._refuse(call, refusal)

    def _serve(self, call: FakeCall, broken: str, changes: list[StateChange], fault: Fault | None) -> Answer:
        operation = call.operation
        try:
            caller = self._checks.admit(call, operation, broken) if operation else self._checks.recognise(call)
        except Refusal:
            if fault is not None and fault.answer is not None:
                self._faults.put_back(fault)  # it is for a call that gets that far
            raise
        given = self._faults.given(call, fault)
        if given is not None:
            return self._service.give(call, given)
        if operation is None:
            return self._serve_unknown(call)
        self._checks.accept(call, operation, caller)
        return self._service.answer(call, operation, caller, changes)

    def _serve_unknown(self, call: FakeCall) -> Answer:
        call.problems.append(unknown_endpoint(call.path, self._tables.endpoints))
        return self._refuse(call, Refusal(self._tables.data.rules["refusals"]["path"], call.path), status=404)

    def _fail(self, fault: Fault, call: FakeCall) -> Answer | None:
        if fault.manner.loss:
            return Answer(status=0)
        if fault.errcode is not None:
            return self._refuse(call, Refusal(fault.errcode), fault.errmsg, fault.status or 200)
        if fault.status is not None:
            return Answer(b"<html>the fake was told to fail</html>", fault.status, {"Content-Type": "text/html"})
        return None

    def _refuse(self, call: FakeCall, refusal: Refusal, errmsg: str | None = None, status: int = 200) -> Answer:
        if errmsg is None:
            code = refusal.errcode if isinstance(refusal.errcode, int) else -1
            label = self._tables.errors().get(code, ("", "", "", False))[1].rstrip(".").lower()
            text = ", ".join(part for part in (label, refusal.detail) if part) or "refused"
            errmsg = f"{text}, hint: [{int(call.at)}], more info at errcode {refusal.errcode}"
        return self._service.refuse(call, refusal, errmsg, status)


def _is_token(name: str, operation: Operation[Any] | None) -> bool:
    """Whether a parameter of the query is the token; a few endpoints have one among their own parameters."""
    return name.endswith(TOKEN_SUFFIX) and (operation is None or name not in operation.query)


def _as_sent(value: str, name: str, operation: Operation[Any] | None) -> Any:
    """A parameter of the query as JSON would have it, where a query holds it in a way of its own."""
    if operation is not None and value in ("0", "1", "true", "false"):
        info = next((info for info in fields_of(operation.request) if info.wire == name), None)
        if info is not None and isinstance(info.shape, Scalar) and info.shape.kind is bool:
            return value in ("1", "true")
    return value
