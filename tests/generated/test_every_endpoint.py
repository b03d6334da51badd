"""Every endpoint, called with its example by both clients: the request and the result."""

from __future__ import annotations

import asyncio
import json
from operator import attrgetter
from typing import Any

import pytest

from tests.support.every import every_endpoint
from wecom_client import ENDPOINTS
from wecom_client.testing import validate_request, validate_response
from wecom_runtime import structure, unstructure
from wecom_runtime.calls.call import query_text
from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.xml import parse_xml

from .recorded import SENT_TOKENS, Recorder, Sent, async_clients, clients
from .spec_examples import Example, endpoints, examples

FILE = ('企业 "a".bin', b"\x00content\r\n--\xff")


@pytest.fixture(scope="module")
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture(scope="module")
def sync_clients(recorder: Recorder) -> dict[str, Any]:
    return clients(recorder)


def prepare(recorder: Recorder, path: str) -> tuple[Operation[Any], Example, dict[str, Any]]:
    operation, example = ENDPOINTS[path], examples()[path]
    recorder.sent.clear()
    recorder.asked_for = path
    recorder.answer = FILE[1] if operation.download else example.response
    arguments = example.arguments
    if operation.upload:
        arguments[operation.upload] = FILE
    return operation, example, arguments


def check_sent(operation: Operation[Any], example: Example, sent: Sent) -> None:
    assert (sent.method, sent.path) == (operation.method, operation.path)
    expected = {name: query_text(value) for name, value in example.request.items() if name in operation.query}
    if operation.token != "none":
        expected[operation.token] = SENT_TOKENS[operation.token]
    assert sent.query == expected
    body = {name: value for name, value in example.request.items() if name not in operation.query}
    if operation.upload:
        assert sent.content_type.startswith("multipart/form-data; boundary=")
        assert f'name="{operation.upload}"'.encode() in sent.body
        assert FILE[1] in sent.body
    elif operation.method == "GET":
        assert sent.body == b""
    else:
        assert sent.content_type == ("text/xml; charset=utf-8" if operation.xml else "application/json")
        if operation.xml:
            assert parse_xml(sent.body) == {name: str(value) for name, value in body.items()}
        else:
            assert sent.json == body


def check_result(operation: Operation[Any], example: Example, result: Any) -> None:
    assert type(result) is operation.response
    assert result.errcode == 0
    assert unstructure(result) == {"errcode": 0, "errmsg": "ok", **example.response}


@every_endpoint
def test_call(path: str, recorder: Recorder, sync_clients: dict[str, Any]) -> None:
    operation, example, arguments = prepare(recorder, path)
    method = attrgetter(operation.call)(sync_clients[operation.token])
    result = method(**arguments)
    (sent,) = recorder.sent
    check_sent(operation, example, sent)
    if operation.download:
        assert result.read() == FILE[1]
    else:
        check_result(operation, example, result)


def test_calls_awaited() -> None:
    async def call_all() -> None:
        recorder = Recorder()
        by_token = await async_clients(recorder)
        for path in ENDPOINTS:
            operation, example, arguments = prepare(recorder, path)
            result = await attrgetter(operation.call)(by_token[operation.token])(**arguments)
            (sent,) = recorder.sent
            check_sent(operation, example, sent)
            if operation.download:
                assert await result.read() == FILE[1]
            else:
                check_result(operation, example, result)

    asyncio.run(call_all())


@every_endpoint
def test_example_is_valid(path: str) -> None:
    example = examples()[path]
    assert validate_request(path, example.request) == []
    if ENDPOINTS[path].response is not None:
        assert validate_response(path, {"errcode": 0, "errmsg": "ok", **example.response}, unknown="report") == []


@every_endpoint
def test_answer_survives_with_a_field_of_tomorrow(path: str) -> None:
    response = ENDPOINTS[path].response
    if response is None:
        return
    received = {"errcode": 0, "errmsg": "ok", **examples()[path].response, "field_of_tomorrow": {"x": [1, None]}}
    assert unstructure(structure(json.loads(json.dumps(received)), response)) == received


def test_registry_and_spec_agree() -> None:
    assert set(ENDPOINTS) == set(endpoints())
    assert len(ENDPOINTS) == len(endpoints())


@every_endpoint
def test_registry_entry(path: str) -> None:
    operation, described = ENDPOINTS[path], endpoints()[path]
    assert operation.path == path
    assert operation.title == described.title
    assert operation.docs == described.docs
    assert operation.token == described.token
    dotted = ".".join(described.segments)
    assert operation.call.replace("_", ".").replace("..", ".").strip(".") == dotted.replace("_", ".").replace("-", ".")
