"""Answers to calls that are good: by what spec/fake/ keeps, by the spec's example, or by what a test gave."""

from __future__ import annotations

import base64
import copy
from collections.abc import Iterable, Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.testing.samples import SpecData

from .answers import decoded, fit
from .calls import FakeCall
from .checks import Caller
from .clock import Clock
from .echo import Echo, Example
from .forms import Form, JsonForm, XmlForm
from .ids import Ids, meanings_of
from .jobs import Jobs
from .rights import Rights
from .state import Refusal, State
from .steps import Owner, Scene, StateChange, run
from .tokens import Tokens
from .wire import Answer, UploadedFile


class Service:
    """Does what a call asks for, and answers it. It knows no endpoint by name.

    Args:
        data: The spec's examples, and what spec/fake/ declares.
        state: What is kept.
        tokens: Gives out tokens.
        rights: Know what is not told to whom.
        clock: Has `now()`.
        real: Everything has to be made before it is used.
        stateless: Answer with the example, whatever is kept.

    Attributes:
        base_url: Where links in answers lead to.
        jobs: Those that take their time.
    """

    def __init__(
        self,
        data: SpecData,
        state: State,
        tokens: Tokens,
        rights: Rights,
        clock: Clock,
        *,
        stateless: bool,
        real: bool,
    ) -> None:
        self._data = data
        self._state = state
        self._tokens = tokens
        self._clock = clock
        self._rights = rights
        self._stateless = stateless
        self._real = real
        self._json, self._xml = JsonForm(), XmlForm(data.rules["refusals"]["xml"])
        self._texts = tuple(data.rules["callbacks"]["texts"])
        self._ids = Ids(data.made(meanings_of), data.rules, state)
        self._echo = Echo(self._ids, state)
        self.base_url = ""
        self.jobs = Jobs(lambda _: False)

    def __repr__(self) -> str:
        return f"<Service of {self._state!r}>"

    def answer(self, call: FakeCall, operation: Operation[Any], caller: Caller, changes: list[StateChange]) -> Answer:
        """Do what a call asks for.

        Args:
            call: The call; its answer is noted there.
            operation: What is called.
            caller: Who calls.
            changes: Gets what WeCom would push.

        Raises:
            Refusal: The state does not allow it.
        """
        steps = self._data.rules["endpoints"].get(call.path)
        kind = self._tokens.kind_at(call.path)
        if steps is None and kind is not None:
            with self._state.lock:
                granted = self._tokens.grant(kind, call.request, caller.grant)
            return self._done(call, granted)
        if self._stateless:
            return self._answer_by_example(call, operation)
        request = decoded(call.request, operation.request)
        with self._state.lock:
            self._ids.check(operation, request, caller.owner)
        if steps is None:
            return self._answer_of_example(call, operation, request, caller.owner)
        scene = self.scene(caller.owner, request, operation, _uploaded(call.files))
        scene.untold = self._rights.untold(caller.grant.account) if caller.grant is not None else {}
        scene.grant = lambda name, sent: self._tokens.grant(self._tokens.kind(name), sent, caller.grant)
        with self._state.lock:
            run(steps, scene)
            changes.extend(copy.deepcopy(scene.changes))
            served = copy.deepcopy(scene.served)
            response = copy.deepcopy(scene.response)
        if all("fail" in step for step in steps):  # they say only what is refused
            return self._answer_of_example(call, operation, request, caller.owner)
        if served is not None:
            content = base64.b64decode(served.get("content") or "")
            filename, content_type = served.get("filename") or "file.bin", served.get("content_type") or ""
            return Answer.of_file(content, filename, content_type).part(call.headers.get("range", ""))
        body = fit(response, operation.response or Response, self._data.example(call.path)[1])
        if caller.grant is not None:
            body = self._rights.hide(call.path, caller.grant.account, body)
        return self._done(call, self._passing(call, operation, body))

    def _passing(self, call: FakeCall, operation: Operation[Any], body: dict[str, Any]) -> dict[str, Any]:
        """The body of an answer, or what is said of a job that is under way."""
        return body if self._stateless else self.jobs.passing(operation, call.request, body)

    def give(self, call: FakeCall, given: Mapping[str, Any] | Answer | bytes) -> Answer:
        """Return the answer that a test wants a call to have."""
        if isinstance(given, bytes):
            given = Answer.of_file(given)
        if isinstance(given, Answer):
            return given.part(call.headers.get("range", ""))
        return self._done(call, given)

    def refuse(self, call: FakeCall, refusal: Refusal, text: str, status: int = 200) -> Answer:
        """The answer of a call that is refused."""
        form = self._form(call)
        call.errcode = refusal.errcode
        call.answer = form.refused(refusal.errcode, text)
        return form.answer(call.answer, status)

    def _done(self, call: FakeCall, fields: Mapping[str, Any]) -> Answer:
        form = self._form(call)
        call.answer = form.done(fields)
        call.errcode = int(call.answer.get("errcode") or 0)
        return form.answer(call.answer)

    def _form(self, call: FakeCall) -> Form:
        return self._xml if call.operation is not None and call.operation.xml else self._json

    def scene(
        self,
        owner: Owner,
        request: Mapping[str, Any],
        operation: Operation[Any] | None = None,
        file: Mapping[str, Any] | None = None,
    ) -> Scene:
        """Return the scene in which steps run."""
        now = int(self._clock.now())
        return Scene(self._state, owner, request, now, self.base_url, operation, file, self._texts, self._real)

    def _answer_of_example(
        self, call: FakeCall, operation: Operation[Any], asked: Mapping[str, Any], owner: Owner
    ) -> Answer:
        """The spec's example, made to speak of what was asked for."""
        request, answer = self._data.example(call.path)
        if operation.response is None:
            return self._answer_by_example(call, operation)
        example = Example(decoded(request, operation.request), answer)
        with self._state.lock:
            body = self._echo.answer(operation, asked, example, owner)
        return self._done(call, self._passing(call, operation, fit(body, operation.response, answer)))

    def _answer_by_example(self, call: FakeCall, operation: Operation[Any]) -> Answer:
        """The spec's example, with the values of the request where both have a field."""
        request, example = self._data.example(call.path)
        if operation.response is None:
            return Answer.of_file(b"the file of a fake").part(call.headers.get("range", ""))
        body = copy.deepcopy(example)
        for info in fields_of(operation.response):
            sent = call.request.get(info.wire)
            if info.wire in body and info.wire in request and type(sent) is type(body[info.wire]):
                body[info.wire] = sent
        rule = operation.pagination
        if rule is not None:  # there is one page
            for name, is_set in ((rule.receive, False), (rule.more, False), (rule.end, True)):
                if name in body:  # in the type that the field has: "", 0 or false
                    kind = type(body[name])
                    body[name] = kind(is_set) if is_set else kind()
        return self._done(call, self._passing(call, operation, fit(body, operation.response, example)))


def _uploaded(files: Iterable[UploadedFile]) -> dict[str, Any] | None:
    for file in files:
        content = base64.b64encode(file.content).decode()
        kind, size = file.content_type, len(file.content)
        return {"filename": file.filename, "content_type": kind, "size": size, "content": content}
    return None
