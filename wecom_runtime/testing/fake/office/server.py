"""The gateway: the envelope of commands, long tasks, uploads and the discovery.

The commands themselves are carried out by the rule engine, like the calls of the server API.
"""

from __future__ import annotations

import base64
import itertools
import json
from collections.abc import Mapping
from typing import Any

from wecom_runtime.calls.command_results import BY_REPEAT
from wecom_runtime.calls.gateway import DISCOVERY, MAX_UPLOAD, PREFIX, QUERY_TASK, TASK_HEADER, UPLOAD
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.data.text import decode_json
from wecom_runtime.testing.fake.calls import CallLog, FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.engine import RequestOutcome, RuleEngine
from wecom_runtime.testing.fake.state import GLOBAL, FakeState, Refusal
from wecom_runtime.testing.fake.tokens import Tokens
from wecom_runtime.testing.fake.wire import Answer, ReceivedRequest, parse_body

from . import discovery
from .grants import CHANGED, EXPIRED, NOT_GRANTED, Grants

COMMANDS = f"{PREFIX}/"
"""The beginning of the paths of requests to the gateway."""
TOKEN = "office_token"  # noqa: S105 - the name of a kind
ROUNDS = 2
"""The number of polls that a long task takes."""
PAUSE = 500
"""Milliseconds between two polls."""
WRONG_TASK, WRONG_PARAMETER = 10014, 10021
TOKEN_CODES = (853004, 853005)
MOST_TASKS = 1_000


class OfficeServer:
    """The gateway of a fake.

    Args:
        engine: Carries out commands.
        commands: The registry of commands.
        grants: The grants of services.
        tokens: The issued tokens.
        state: The state, with the uploaded files.
        calls: The log of calls.
        clock: The fake's clock.
    """

    def __init__(
        self,
        engine: RuleEngine,
        commands: Endpoints,
        grants: Grants,
        tokens: Tokens,
        state: FakeState,
        calls: CallLog,
        clock: Clock,
    ) -> None:
        self._engine = engine
        self._commands = commands
        self.grants = grants
        self._tokens = tokens
        self._state = state
        self._calls = calls
        self._clock = clock
        self._tasks: dict[str, list[Any]] = {}
        """Id of a long task -> the number of remaining polls, and the result."""
        self._numbers = itertools.count(1)

    def __repr__(self) -> str:
        return f"<OfficeServer of {len(self._commands)} commands>"

    def handle(self, received: ReceivedRequest) -> RequestOutcome:
        """Answer a request to the gateway."""
        path = received.path.removeprefix(PREFIX)
        token = received.headers.get("authorization", "").removeprefix("Bearer ")
        if path == UPLOAD:
            return self._upload(received, token)
        call = FakeCall(received.method, path, headers=received.headers, body=received.body, at=self._clock.now())
        try:
            parameters = _parameters(received)
            task = received.headers.get(TASK_HEADER.lower())
            if path == DISCOVERY:
                return RequestOutcome(_success(self._discovery(parameters)), call, [])
            if task or path == QUERY_TASK:
                self._tokens.check(TOKEN, {TOKEN: token}, call.at)
                return RequestOutcome(self._poll(task or _task_of(parameters)), call, [])
        except Refusal as refusal:
            return RequestOutcome(_refused(int(refusal.errcode), refusal.detail), call, [])
        return self._command(received, path, token, parameters)

    def _command(
        self, received: ReceivedRequest, path: str, token: str, parameters: Mapping[str, Any]
    ) -> RequestOutcome:
        body = json.dumps(parameters, ensure_ascii=False).encode()
        query = {TOKEN: token} if token else {}
        outcome = self._engine.handle(ReceivedRequest(received.method, path, query, received.headers, body))
        answer, call = outcome.answer, outcome.call
        if call.answer is None or answer.manner.loss:
            return outcome
        fields = {name: value for name, value in call.answer.items() if name not in ("errcode", "errmsg")}
        if call.errcode:
            wrapped = self._error(call, token)
        elif call.operation is not None and call.operation.task:
            wrapped = self._begin(fields)
        else:
            wrapped = _success(fields)
        made = Answer(wrapped.body, answer.status, wrapped.headers, answer.manner)
        return RequestOutcome(made, call, outcome.changes)

    def _error(self, call: FakeCall, token: str) -> Answer:
        word = call.errcode if isinstance(call.errcode, str) else ""
        errcode, text = 0 if word else int(call.errcode), str((call.answer or {}).get("errmsg", ""))
        if errcode in TOKEN_CODES or call.operation is None:
            return _refused(errcode, text)
        error: dict[str, Any] = {"code": word or errcode, "message": text}
        if errcode in (NOT_GRANTED, EXPIRED, CHANGED):
            try:
                grant = self._tokens.check(TOKEN, {TOKEN: token}, call.at)
            except Refusal:  # the errcode is that of a `fail`, which comes before the check of the token
                grant = None
            if grant is not None:
                link = self.grants.link(str(grant.owner.agent_id), call.operation.service)
                error["help_message"] = f"请成员打开链接授权：{link}"
        return _enveloped({"result": "", "error": error})

    # -- long tasks

    def _begin(self, fields: Mapping[str, Any]) -> Answer:
        taskid = f"task-{next(self._numbers)}"
        self._tasks[taskid] = [ROUNDS, dict(fields)]
        if len(self._tasks) > MOST_TASKS:
            self._tasks.pop(next(iter(self._tasks)))
        return _task(taskid, done=False)

    def _poll(self, taskid: str) -> Answer:
        """Return the state of a long task.

        Raises:
            Refusal: There is no such task.
        """
        task = self._tasks.get(taskid)
        if task is None:
            raise Refusal(WRONG_TASK, f"no task {taskid}")
        task[0] -= 1
        return _task(taskid, done=task[0] <= 0, result=task[1] if task[0] <= 0 else None)

    # -- files and the discovery

    def _upload(self, received: ReceivedRequest, token: str) -> RequestOutcome:
        """Keep an uploaded file, and return its media id."""
        call = FakeCall(received.method, UPLOAD, headers=received.headers, at=self._clock.now())
        self._calls.add(call)
        try:
            self._tokens.check(TOKEN, {TOKEN: token}, call.at)
            fields, files, broken = parse_body(received)
            call.request, call.files = dict(fields), tuple(files)
            file = next((one for one in files if one.field == "media"), None)
            if broken or file is None or len(file.content) > MAX_UPLOAD or not fields.get("type"):
                raise Refusal(WRONG_PARAMETER, broken or "a file named media, and its type, expected")
            record = {"filename": file.filename, "content_type": file.content_type, "type": fields["type"]}
            content = base64.b64encode(file.content).decode()
            with self._state.lock:
                made = self._state.create("office_media", GLOBAL, {**record, "content": content})
        except Refusal as refusal:
            call.errcode = int(refusal.errcode)
            return RequestOutcome(_refused(call.errcode, refusal.detail), call, [])
        return RequestOutcome(Answer.of_json({"errcode": 0, "errmsg": "ok", "media_id": made["media_id"]}), call, [])

    def _discovery(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        name = parameters.get("service")
        if not name:
            return discovery.services(self._commands)
        found = discovery.service(self._commands.values(), str(name))
        if not found["methods"] and not found["resources"]:
            raise Refusal(WRONG_PARAMETER, f"no service {name}")
        return found


def _parameters(received: ReceivedRequest) -> dict[str, Any]:
    """Return the parameters of a request.

    Raises:
        Refusal: The request has not the form of the gateway's requests.
    """
    body, _, broken = parse_body(received)
    try:
        parameters = decode_json(body["payload"])
    except (KeyError, TypeError, ValueError):
        parameters = None
    if received.method != "POST" or broken or not isinstance(parameters, dict):
        raise Refusal(WRONG_PARAMETER, 'a POST with {"payload": "<JSON text of an object>"} expected')
    return parameters


def _task_of(parameters: Mapping[str, Any]) -> str:
    try:
        return str(decode_json(parameters["payload"])["taskid"])
    except (KeyError, TypeError, ValueError):
        raise Refusal(WRONG_PARAMETER, "a payload with a taskid expected") from None


def _success(fields: Mapping[str, Any]) -> Answer:
    return _enveloped({"result": json.dumps(fields, ensure_ascii=False), "error": None})


def _task(taskid: str, *, done: bool, result: Mapping[str, Any] | None = None) -> Answer:
    poll = {"done": done, "task_timeout": 120, "polling_interval_ms": PAUSE}
    text = "" if result is None else json.dumps(result, ensure_ascii=False)
    answer = {"result": text, "error": None, "taskid": taskid, "poll_mode": BY_REPEAT, "long_task_poll": poll}
    return _enveloped(answer)


def _enveloped(results: Mapping[str, Any]) -> Answer:
    text = json.dumps(results, ensure_ascii=False)
    return Answer.of_json({"errcode": 0, "errmsg": "ok", "results_json": text})


def _refused(errcode: int, text: str) -> Answer:
    return Answer.of_json({"errcode": errcode, "errmsg": text})
