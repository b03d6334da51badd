"""Answers to valid calls: by the steps of spec/fake/, by the spec's example, or by a test."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, cast
from urllib.parse import urlsplit

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.testing.samples import SpecData

from .admission import CallerIdentity
from .answers import decoded, fit
from .calls import FakeCall
from .clock import Clock
from .echo import Echo, Example
from .faults import OneAnswer
from .host_check import HOSTS
from .ids import Ids, meanings_of
from .jobs import Jobs
from .scope_rules import Scopes
from .state import FakeState
from .steps import PACE, RecordOwner, StateChange, Step, StepRun, run_steps
from .stored import from_base64
from .tokens import Tokens
from .wire import Answer, UploadedFile

Content: TypeAlias = "Mapping[str, Any] | Answer"
"""The fields of an answer; or a file."""
EXAMPLE_FILE = b"the file of a fake"


class Service:
    """The service that carries out valid calls. It depends on no particular endpoint.

    Args:
        data: The spec's examples, and the content of spec/fake/.
        state: The records.
        tokens: Issues tokens.
        clock: The fake's clock.
        real: Whether objects must be created before their use.
        stateless: Whether to answer with examples instead of the state.

    Attributes:
        base_url: The base of links in answers.
        jobs: The progress of asynchronous jobs.
        scopes: The visible scopes of apps.
        check_request: Refuses a request that has a wrong parameter, by its path.
    """

    def __init__(
        self, data: SpecData, state: FakeState, tokens: Tokens, clock: Clock, *, stateless: bool, real: bool
    ) -> None:
        self._data = data
        self._state = state
        self._tokens = tokens
        self._clock = clock
        self._stateless = stateless
        self._real = real
        self._steps: Mapping[str, list[Step]] = data.rules["endpoints"]
        self._paces = data.made(_paces) if real else {}
        self._texts = tuple(data.rules["callbacks"]["texts"])
        self._ids = Ids(data.made(meanings_of), data.rules, state)
        self.scopes = Scopes(data.rules, state)
        self._echo = Echo(self._ids, state)
        self.base_url = ""
        self.jobs = Jobs(lambda _: False)
        self.check_request: Callable[[str, Mapping[str, Any]], None] = lambda path, request: None

    def __repr__(self) -> str:
        return f"<Service of {self._state!r}>"

    def answer(
        self, call: FakeCall, operation: Operation[Any], caller: CallerIdentity, changes: list[StateChange]
    ) -> Content:
        """Carry out a call.

        Args:
            call: A valid call.
            operation: Its endpoint.
            caller: Its caller.
            changes: Gets the changes of which WeCom would send a callback.

        Raises:
            Refusal: The state does not allow the call.
        """
        steps = self._steps.get(call.path)
        kind = self._tokens.kind_at(call.path) if steps is None else None
        if kind is not None:
            with self._state.lock:
                return self._tokens.grant(kind, call.request, caller.grant)
        if self._stateless:
            return self._unchanged_example(operation, call.request)
        request = decoded(call.request, operation.request)
        with self._state.transaction():
            self.catch_up(changes)
        with self._state.transaction():
            scope = self.scopes.enter(call.path, caller)
            self._ids.check(operation, request, caller.owner)
            if scope.visible is not None:
                self._ids.check_scope(operation, request, caller.owner, scope.visible, scope.rule.errcode)
            run = self.step_run(caller.owner, request, operation, _uploaded(call.files), call.at)
            run.base_url = self._base_of(call)
            run.hidden = caller.rights.hidden
            run.visible = scope.visible
            run.grant = lambda name, sent: self._tokens.grant(self._tokens.kind(name), sent, caller.grant)
            run.steps_of = self._steps_of
            run_steps(steps or (), run)
            changes.extend(copy.deepcopy(run.changes))
            is_example = all("fail" in step for step in steps or ())
            if is_example:  # the steps say only which calls are refused
                content = self._of_example(operation, request, caller.owner)
            elif run.served is not None:
                content = _file(run.served)
            else:
                content = self._of_steps(operation, run.response)
                if run.hidden:
                    content = caller.rights.hide(call.path, content)
            if scope.visible is not None and isinstance(content, dict) and (scope.rule.filters or is_example):
                content = self._ids.inside(call.path, content, scope.visible)
        if isinstance(content, Answer) or operation.wait is None or self._has_time(steps or ()):
            return content
        return self.jobs.passing(operation, call.request, content)

    def count(self, call: FakeCall, caller: CallerIdentity) -> None:
        """Count a call against the quotas of its page.

        Raises:
            Refusal: The quota of this minute is used up.
        """
        if steps := self._paces.get(call.path):
            with self._state.transaction():
                run_steps(steps, self.step_run(caller.owner, {}, now=call.at))

    def catch_up(self, changes: list[StateChange]) -> None:
        """Carry out the steps that are due, as time has passed since records were created.

        Args:
            changes: Gets the changes of which WeCom would send a callback.
        """
        for kind, scope, record in self._state.due():
            run = self.step_run(RecordOwner(scope), {})
            run.records[kind.name] = record
            run_steps(kind.later["do"], run)
            changes.extend(copy.deepcopy(run.changes))

    def _has_time(self, steps: Iterable[Step]) -> bool:
        """Return whether the records of steps change by themselves after a time, so that polls do not advance a job."""
        return any(self._state.kinds[step["list"]].later for step in steps if "list" in step)

    def _steps_of(self, path: str, request: Mapping[str, Any]) -> Iterable[Step]:
        """Check a request that steps make, and return the steps of its endpoint.

        Raises:
            Refusal: The request has a wrong parameter.
        """
        self.check_request(path, request)
        return self._steps.get(path, ())

    def _base_of(self, call: FakeCall) -> str:
        """Return the base of links in the answer to a call: the host that the call named."""
        host = call.headers.get("host", "")
        if not host:
            return self.base_url
        return f"{'https' if host in HOSTS else urlsplit(self.base_url).scheme or 'http'}://{host}"

    def step_run(
        self,
        owner: RecordOwner,
        request: Mapping[str, Any],
        operation: Operation[Any] | None = None,
        file: Mapping[str, Any] | None = None,
        now: float | None = None,
    ) -> StepRun:
        """Return a run of steps for a request."""
        now = int(self._clock.now() if now is None else now)
        return StepRun(self._state, owner, request, now, self.base_url, operation, file, self._texts, self._real)

    def _of_steps(self, operation: Operation[Any], response: Mapping[str, Any]) -> dict[str, Any]:
        """Return the response of steps, with the required fields that it lacks.

        The fields of a command of the gateway whose answer no source describes are assumed, and kept.
        """
        copied = copy.deepcopy(response)
        fitted = fit(copied, operation.response or Response, self._data.example(operation.path)[1])
        is_undescribed = operation.response is Response and operation.service and not operation.docs
        return {**copied, **fitted} if is_undescribed else fitted

    def _of_example(
        self, operation: Operation[Any], request: Mapping[str, Any], owner: RecordOwner
    ) -> dict[str, Any] | Answer:
        """Return the spec's example, with the ids and the times of the request."""
        sent, answer = self._data.example(operation.path)
        if operation.response is None or (operation.download and not answer):
            return Answer.of_file(EXAMPLE_FILE)
        example = Example(decoded(sent, operation.request), answer)
        return fit(self._echo.answer(operation, request, example, owner), operation.response, answer)

    def _unchanged_example(self, operation: Operation[Any], request: Mapping[str, Any]) -> Content:
        """Return the spec's example, with the values of the request where both have a field."""
        if operation.response is None:
            return Answer.of_file(EXAMPLE_FILE)
        sent, example = self._data.example(operation.path)
        body = copy.deepcopy(example)
        for info in fields_of(operation.response):
            value = request.get(info.wire)
            if info.wire in body and info.wire in sent and type(value) is type(body[info.wire]):
                body[info.wire] = value
        rule = operation.pagination
        if rule is not None:  # there is one page
            for name, is_set in ((rule.receive, False), (rule.more, False), (rule.end, True)):
                if name in body:  # in the type of the field: "", 0 or false
                    kind = type(body[name])
                    body[name] = kind(is_set) if is_set else kind()
        return fit(body, operation.response, example)


def _paces(rules: Mapping[str, Any]) -> dict[str, list[Step]]:
    """Return the steps that count calls against the quotas of their pages, by path."""
    errcode, owners = rules["refusals"]["limit"], {"company": "$CORP", "app": "$APP"}
    return {
        path: [
            {"limit": PACE, "key": f"{path} {{{owners[subject]}}}", "most": most, "errcode": errcode}
            for subject, most in quotas.items()
        ]
        for path, quotas in rules.get("quotas", {}).items()
    }


def given_answer(call: FakeCall, given: OneAnswer) -> Content:
    """Return the answer that a test gave for a call."""
    if callable(given):
        function = cast("Callable[..., Mapping[str, Any] | Answer | bytes]", given)
        given = function(call) if inspect.signature(function).parameters else function()
    return Answer.of_file(given) if isinstance(given, bytes) else given


def _file(record: Mapping[str, Any]) -> Answer:
    content = from_base64(record.get("content") or "")
    return Answer.of_file(content, record.get("filename") or "file.bin", record.get("content_type") or "")


def _uploaded(files: Iterable[UploadedFile]) -> dict[str, Any] | None:
    for file in files:
        kind, size = file.content_type, file.size
        return {"filename": file.filename, "content_type": kind, "size": size, "content": file.as_base64()}
    return None
