"""From a request to an answer: what WeCom checks, in its order, and then what the spec says.

The engine knows no endpoint by name: the registry of endpoints says what is valid, spec/fake/ what is kept, and the
spec's examples what everything else is answered with.
"""

from __future__ import annotations

import base64
import copy
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.data.problems import Problem
from wecom_runtime.data.shapes import Scalar
from wecom_runtime.errors import ErrorTable
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.payloads import Validator
from wecom_runtime.testing.samples import SpecData

from .answers import decoded, fit
from .calls import CallLog, FakeCall
from .clock import Clock
from .faults import ConnectionLost, Fault, Faults
from .state import Refusal, State
from .steps import Owner, Scene, StateChange, run
from .tokens import Grant, Tokens
from .wire import Answer, Received, UploadedFile, parse_body

TOKEN_SUFFIX = "access_token"  # noqa: S105 - the end of a parameter's name


class Tables(NamedTuple):
    """The generated tables that the engine works with."""

    endpoints: Endpoints
    validator: Validator
    errors: Callable[[], ErrorTable]
    data: SpecData


class Outcome(NamedTuple):
    """What became of a request."""

    answer: Answer
    call: FakeCall
    changes: list[StateChange]


class Engine:
    """Answers requests. Thread-safe."""

    def __init__(self, tables: Tables, state: State, tokens: Tokens, clock: Clock, default: Owner) -> None:
        self._tables = tables
        self._rules = tables.data.rules
        self._refusals: Mapping[str, Any] = self._rules["refusals"]
        self._state = state
        self._tokens = tokens
        self._clock = clock
        self._default = default
        self.calls = CallLog()
        self.faults = Faults()
        self.base_url = ""
        self.stateless = False

    def __repr__(self) -> str:
        return f"<Engine of {len(self._tables.endpoints)} endpoints>"

    def handle(self, received: Received) -> Outcome:
        """Answer a request.

        Raises:
            ConnectionLost: A test wants the connection to break.
        """
        began = time.perf_counter()
        body, files, broken = parse_body(received)
        operation = self._tables.endpoints.get(received.path)
        own = {
            name: _as_sent(value, name, operation)
            for name, value in received.query.items()
            if not _is_token(name, operation)
        }
        call = FakeCall(
            received.method,
            received.path,
            {**own, **body},
            received.query,
            received.headers,
            received.body,
            tuple(files),
            at=self._clock.now(),
            operation=operation,
        )
        changes: list[StateChange] = []
        try:
            answer = self._answer(call, broken, changes)
        finally:
            call.seconds = time.perf_counter() - began
            self.calls.add(call)
        call.status = answer.status
        return Outcome(answer, call, changes)

    def _answer(self, call: FakeCall, broken: str, changes: list[StateChange]) -> Answer:
        fault = self.faults.take(call.path)
        if fault is not None and (answer := self._fail(fault, call)) is not None:
            return answer
        try:
            return self._serve(call, broken, changes)
        except Refusal as refusal:
            changes.clear()
            return self._refuse(call, refusal)

    def _fail(self, fault: Fault, call: FakeCall) -> Answer | None:
        if fault.delay:
            time.sleep(fault.delay)
        if fault.reset:
            raise ConnectionLost
        if fault.errcode is not None:
            return self._refuse(call, Refusal(fault.errcode), fault.errmsg, fault.status or 200)
        if fault.status is not None:
            return Answer(b"<html>the fake was told to fail</html>", fault.status, {"Content-Type": "text/html"})
        return None

    def _refuse(self, call: FakeCall, refusal: Refusal, errmsg: str | None = None, status: int = 200) -> Answer:
        if errmsg is None:
            label = self._tables.errors().get(refusal.errcode, ("", "", "", False))[1].rstrip(".").lower()
            text = ", ".join(part for part in (label, refusal.detail) if part) or "refused"
            errmsg = f"{text}, hint: [{int(call.at)}], more info at errcode {refusal.errcode}"
        call.errcode = refusal.errcode
        call.answer = {"errcode": refusal.errcode, "errmsg": errmsg}
        return Answer.of_json(call.answer, status)

    # -- what WeCom checks

    def _serve(self, call: FakeCall, broken: str, changes: list[StateChange]) -> Answer:
        operation = call.operation
        if operation is None:
            return self._serve_unknown(call)
        self._check_method(call, operation)
        try:
            grant = self._tokens.check(operation.token, call.query)
        except Refusal as refusal:
            call.problems.append(Problem(f"/{refusal.field}", "token", refusal.detail))
            raise
        owner = grant.owner if grant is not None else self._default
        call.corp_id, call.agent_id = owner.corp_id, owner.agent_id
        self._check_permission(call, grant)
        exceeded = self.faults.exceeded(call.path, self._clock.now())
        if exceeded is not None:
            raise Refusal(exceeded, call.path)
        if broken:
            call.problems.append(Problem("", "type", broken))
            raise Refusal(self._refusals["json"], broken)
        self._note_problems(call, operation)
        given = self.faults.given(call)
        if given is not None:
            return self._answer_given(call, given)
        self._refuse_invalid(call, operation)
        self._check_agent(call, grant)
        return self._answer_by_spec(call, operation, owner, grant, changes)

    def _serve_unknown(self, call: FakeCall) -> Answer:
        given = self.faults.given(call)
        if given is not None:
            return self._answer_given(call, given)
        near = did_you_mean(call.path, self._tables.endpoints)
        call.problems.append(Problem("", "endpoint", f"{call.path} is not an endpoint that the spec describes{near}"))
        return self._refuse(call, Refusal(self._refusals["path"], call.path), status=404)

    def _check_method(self, call: FakeCall, operation: Operation[Any]) -> None:
        if call.method == operation.method:
            return
        call.problems.append(Problem("", "endpoint", f"{operation.method} expected, got {call.method}"))
        # WeCom answers most POSTs without a body alike, however they are sent.
        raise Refusal(self._refusals["get" if operation.method == "GET" else "post"], f"{operation.method} expected")

    def _check_permission(self, call: FakeCall, grant: Grant | None) -> None:
        allowed = grant.account.get("permissions") if grant is not None else None
        if allowed is not None and not any(_is_below(call.path, one) for one in allowed):
            raise Refusal(self._refusals["permission"], call.path)

    def _check_agent(self, call: FakeCall, grant: Grant | None) -> None:
        rule = self._refusals["agent"]
        value = call.request.get(rule["field"])
        if grant is None or value in (None, "") or "" in (grant.owner.corp_id, grant.owner.agent_id):
            return
        if str(value) == str(grant.owner.agent_id):
            return
        apps = self._state.all(rule["account"], "")
        known = any(str(one.get(rule["id"])) == str(value) for one in apps if one["corp_id"] == grant.owner.corp_id)
        raise Refusal(rule["other" if known else "unknown"], f"{rule['field']} {value}", rule["field"])

    def _note_problems(self, call: FakeCall, operation: Operation[Any]) -> None:
        call.problems.extend(self._tables.validator.request(call.path, call.request))
        if operation.upload and not any(file.field == operation.upload for file in call.files):
            call.problems.append(
                Problem(f"/{operation.upload}", "missing", f"a file named {operation.upload} expected")
            )

    def _refuse_invalid(self, call: FakeCall, operation: Operation[Any]) -> None:
        """WeCom ignores what it does not know, and refuses the rest."""
        problem = next((one for one in call.problems if one.kind != "unknown"), None)
        if problem is None:
            return
        field = problem.pointer.strip("/").split("/")[0]
        if problem.kind == "missing" and field == operation.upload:
            raise Refusal(self._refusals["file"], "no file", field)
        errcode: int = self._refusals["parameter"]
        if problem.kind == "missing":
            errcode = self._refusals["missing"].get(field, errcode)
        raise Refusal(errcode, f"{problem.pointer}: {problem.message}", field)

    # -- answers

    def _answer_given(self, call: FakeCall, given: Mapping[str, Any] | Answer | bytes) -> Answer:
        if isinstance(given, Answer):
            return given
        if isinstance(given, bytes):
            return Answer.of_file(given, "file.bin", "", call.headers.get("range", ""))
        return self._json(call, {"errcode": 0, "errmsg": "ok", **given})

    def _json(self, call: FakeCall, data: Mapping[str, Any]) -> Answer:
        call.answer = data
        call.errcode = int(data.get("errcode", 0) or 0)
        return Answer.of_json(data)

    def _answer_by_spec(
        self,
        call: FakeCall,
        operation: Operation[Any],
        owner: Owner,
        grant: Grant | None,
        changes: list[StateChange],
    ) -> Answer:
        steps = self._rules["endpoints"].get(call.path)
        kind = self._tokens.kind_at(call.path)
        if steps is None and kind is not None:
            with self._state.lock:
                granted = self._tokens.grant(kind, call.request, grant)
            return self._json(call, {"errcode": 0, "errmsg": "ok", **granted})
        if steps is None or self.stateless:
            return self._answer_by_example(call, operation)
        scene = self.scene(owner, decoded(call.request, operation.request), operation, _uploaded(call.files))
        with self._state.lock:
            run(steps, scene)
            changes.extend(copy.deepcopy(scene.changes))
            served = copy.deepcopy(scene.served)
            response = copy.deepcopy(scene.response)
        if served is not None:
            content = base64.b64decode(served.get("content") or "")
            filename, content_type = served.get("filename") or "file.bin", served.get("content_type") or ""
            return Answer.of_file(content, filename, content_type, call.headers.get("range", ""))
        cls = operation.response or Response
        body = fit(response, cls, self._tables.data.example(call.path)[1])
        return self._json(call, {"errcode": 0, "errmsg": "ok", **body})

    def scene(
        self,
        owner: Owner,
        request: Mapping[str, Any],
        operation: Operation[Any] | None = None,
        file: Mapping[str, Any] | None = None,
    ) -> Scene:
        """What steps run in."""
        texts = tuple(self._rules["callbacks"]["texts"])
        now = int(self._clock.now())
        return Scene(self._state, owner, request, now, self.base_url, operation, file, texts)

    def _answer_by_example(self, call: FakeCall, operation: Operation[Any]) -> Answer:
        """The spec's example, with the values of the request where both have a field."""
        request, example = self._tables.data.example(call.path)
        if operation.response is None:
            return Answer.of_file(b"the file of a fake", "file.bin", "", call.headers.get("range", ""))
        body = copy.deepcopy(example)
        for info in fields_of(operation.response):
            sent = call.request.get(info.wire)
            if info.wire in body and info.wire in request and type(sent) is type(body[info.wire]):
                body[info.wire] = sent
        rule = operation.pagination
        if rule is not None:  # there is one page
            last = {rule.receive: "", rule.more: 0, rule.end: 1}
            body.update({name: value for name, value in last.items() if name in body})
        return self._json(call, {"errcode": 0, "errmsg": "ok", **fit(body, operation.response, example)})


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


def _is_below(path: str, allowed: str) -> bool:
    """Whether a path is allowed by a permission such as "user", "/cgi-bin/user" or "/cgi-bin/user/get"."""
    prefix = allowed if allowed.startswith(("/", "http")) else "/cgi-bin/" + allowed.replace(".", "/")
    return path == prefix or path.startswith(prefix.rstrip("/") + "/")


def _uploaded(files: Iterable[UploadedFile]) -> dict[str, Any] | None:
    for file in files:
        content = base64.b64encode(file.content).decode()
        return {"filename": file.filename, "content_type": file.content_type, "content": content}
    return None
