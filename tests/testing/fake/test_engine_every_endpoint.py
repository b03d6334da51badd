"""Every endpoint of the spec, called with its sample: the fake responds as WeCom documents it."""

from __future__ import annotations

import pytest

from tests.support.every import every_endpoint
from tests.support.generated import ERRORS, TOKENS
from tests.support.raw_calls import body_of, call, everybody, raw, token
from wecom_client import ENDPOINTS
from wecom_client.testing import FakeWeCom, sample_request, sample_response, validate_request, validate_response

PATHS = tuple(ENDPOINTS)
TOKEN_PATHS = {kind.path for kind in TOKENS.kinds.values()}


@pytest.fixture(scope="module")
def stateless() -> FakeWeCom:
    return everybody(stateless=True)


@pytest.fixture(scope="module")
def tokens(stateless: FakeWeCom) -> dict[str, dict[str, str]]:
    return {kind: token(stateless, kind) for kind in {operation.token for operation in ENDPOINTS.values()}}


@every_endpoint
def test_samples_validate(path: str) -> None:
    assert validate_request(path, sample_request(path)) == []
    assert validate_response(path, sample_response(path), unknown="report") == []


@every_endpoint
def test_valid_call_has_a_valid_answer(path: str, stateless: FakeWeCom, tokens: dict[str, dict[str, str]]) -> None:
    if path in TOKEN_PATHS:
        return
    request = sample_request(path)
    request.pop("agentid", None) if "agentid" not in _required(path) else request.update(agentid=stateless.agent_id)
    answer = raw(stateless, path, request, tokens[ENDPOINTS[path].token])
    assert answer.status == 200
    assert stateless.calls.last.problems == [] and stateless.calls.last.path == path
    if ENDPOINTS[path].response is not None:
        body = body_of(answer)
        assert body["errcode"] == 0, body
        assert validate_response(path, body, unknown="report") == []


def _required(path: str) -> set[str]:
    from wecom_runtime.data.annotations import fields_of

    return {info.wire for info in fields_of(ENDPOINTS[path].request) if info.required}


def test_answers_of_the_state_are_as_documented() -> None:
    """With nothing there that the samples speak of, each call succeeds or names an errcode that WeCom documents."""
    refused = set[int | str]()
    fake = everybody()
    for path in PATHS:
        if path in TOKEN_PATHS or ENDPOINTS[path].response is None:
            continue
        request = sample_request(path)
        if "agentid" in request:
            request["agentid"] = fake.agent_id
        answer = call(fake, path, request)
        fields = {name: value for name, value in answer.items() if not (name == "errcode" and isinstance(value, str))}
        assert validate_response(path, fields, unknown="report") == [], path
        if answer["errcode"]:
            refused.add(answer["errcode"])
            assert answer["errcode"] in ERRORS or answer["errcode"] in (ENDPOINTS[path].advice or ()), (path, answer)
    assert 60111 in refused
