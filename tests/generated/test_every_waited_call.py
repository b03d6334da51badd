"""Every call that can be waited for, at a server that says once that it is under way, and then how it ended."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

import pytest

from tests.support.every import every_endpoint_that
from wecom_client import ENDPOINTS, JobFailedError, JobTimeoutError
from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.shapes import ListOf, Nested

from .recorded import Recorder, async_clients, clients
from .spec_examples import endpoints, examples

every_waited_endpoint = every_endpoint_that(lambda operation: operation.wait)
WAITED = sorted(path for path, operation in ENDPOINTS.items() if operation.wait)


class Waiting(Recorder):
    """Answers one call with one state after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.states: list[Any] = []

    def serve(self, path: str, *states: Any) -> None:
        self.asked_for, self.states, self.sent = path, list(states), []

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[bytes, dict[str, str]]:
        if url.partition("?")[0].removeprefix("https://qyapi.weixin.qq.com") == self.asked_for:
            self.answer = in_state(ENDPOINTS[self.asked_for], self.states.pop(0))
        return super().respond(method, url, headers, body)


def in_state(operation: Operation[Any], state: Any) -> dict[str, Any]:
    """The example of an answer, in a state; without the field of the state where that is None."""
    rule = operation.wait
    assert rule is not None
    answer: dict[str, Any] = copy.deepcopy(examples()[operation.path].response)
    if isinstance(state, int) and rule.again:
        return {"errcode": state, "errmsg": "not yet"}
    if operation.pagination is not None:
        answer = {**answer, operation.pagination.receive or "": ""}
    answer.pop(rule.errcode.partition(".")[0], None)  # some examples are of a failure
    owners = answer[operation.pagination.items] if operation.pagination else [answer]
    for owner in owners:
        owner.pop(rule.field, None)
        if state is not None:
            owner[rule.field] = state
    return answer


def states(operation: Operation[Any]) -> tuple[Any, Any, list[Any]]:
    """A state in which it is under way, one in which it is done, and those in which it has failed."""
    rule = operation.wait
    assert rule is not None
    cls: Any = operation.response
    if operation.pagination is not None:
        shape = next(info.shape for info in fields_of(cls) if info.wire == operation.pagination.items)
        assert isinstance(shape, ListOf)
        assert isinstance(shape.element, Nested)
        cls = shape.element.model
    example = examples()[operation.path].response
    if rule.again:
        return rule.again[0], example[rule.field], []
    if not rule.done:
        done = example[rule.field]
        return (False if done is True else None), done, []
    values = next(info.metadata.get("enum", ()) for info in fields_of(cls) if info.wire == rule.field)
    under_way = next((value for value in values if str(value) not in (*rule.done, *rule.failed)), None)
    by_text = {str(value): value for value in values} or {rule.done[0]: int(rule.done[0])}
    return under_way, by_text[rule.done[0]], [by_text[value] for value in rule.failed]


def waiter(path: str, by_token: Mapping[str, Any], **more: Any) -> Any:
    operation = ENDPOINTS[path]
    *parents, name = operation.call.split(".")
    owner = attrgetter(".".join(parents))(by_token[operation.token])
    arguments = examples()[path].arguments
    if operation.pagination is not None:
        arguments.pop(operation.pagination.turn, None)
    return getattr(owner, f"wait_{name}")(**arguments, **{"pause": 0, "within": 30, **more})


@pytest.fixture(scope="module")
def server() -> Waiting:
    return Waiting()


@pytest.fixture(scope="module")
def by_token(server: Waiting) -> dict[str, Any]:
    return clients(server)


def test_there_are_some() -> None:
    assert len(WAITED) >= 25


@every_waited_endpoint
def test_it_is_asked_until_it_is_over(path: str, server: Waiting, by_token: dict[str, Any]) -> None:
    under_way, done, _ = states(ENDPOINTS[path])
    server.serve(path, under_way, done)
    seen: list[Any] = []
    result = waiter(path, by_token, progress=seen.append)
    assert len(server.sent) == 2
    assert seen[-1] is result
    assert type(result) in (ENDPOINTS[path].response, list)


@every_waited_endpoint
def test_failed_jobs_raise_an_error(path: str, server: Waiting, by_token: dict[str, Any]) -> None:
    for state in states(ENDPOINTS[path])[2]:
        server.serve(path, state)
        with pytest.raises(JobFailedError) as caught:
            waiter(path, by_token)
        assert caught.value.endpoint == path


@every_waited_endpoint
def test_it_is_not_waited_for_ever(path: str, server: Waiting, by_token: dict[str, Any]) -> None:
    under_way, *_ = states(ENDPOINTS[path])
    server.serve(path, under_way)
    with pytest.raises(JobTimeoutError):
        waiter(path, by_token, within=0.2, pause=1)
    assert len(server.sent) == 1


@every_waited_endpoint
def test_starting_calls_give_the_parameters_of_polling_calls(path: str) -> None:
    """Every required parameter of the polling call is in the response or the request of the starting call."""
    described = endpoints()[path]
    assert described.wait is not None
    assert described.wait.after
    for begins in described.wait.after:
        first = endpoints()[begins]
        known = {field.wire for field in (*first.request, *first.response)}
        asked = {field.wire for field in described.request if field.required}
        assert asked - known - {made.name for made in described.made} <= APART.get(path, frozenset()), begins


APART = {
    "/cgi-bin/pstncc/getstates": frozenset({"callid"}),
}
"""What stands deeper in the answer."""


def test_awaited() -> None:
    async def wait_for_all() -> None:
        server = Waiting()
        by_token = await async_clients(server)
        for path in WAITED:
            under_way, done, _ = states(ENDPOINTS[path])
            server.serve(path, under_way, done)
            await waiter(path, by_token)
            assert len(server.sent) == 2, path

    asyncio.run(wait_for_all())
