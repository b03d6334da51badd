"""How a token is asked for: without a network."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from wecom_client import ResponseError
from wecom_runtime.calls.server import APIServer
from wecom_runtime.calls.token_endpoints import fetch_token
from wecom_runtime.flow import Flow
from wecom_runtime.http.messages import HTTPResponse, Request
from wecom_runtime.tokens.kinds import TokenKind

GET = TokenKind("access_token", "access_token", "/cgi-bin/gettoken", method="GET")
POST = TokenKind(
    "suite_access_token", "suite_access_token", "/cgi-bin/service/get_suite_token", value="suite_access_token"
)


def parameters(deadline: float) -> Flow[dict[str, Any]]:
    assert deadline - time.monotonic() > 4
    return {"id": "ww1", "number": 7, "secret": "s3cret"}
    yield  # a flow


def fetch(kind: TokenKind, answer: Any) -> tuple[Request, Any]:
    """The request for a token, and the token."""
    server = APIServer("https://a.example", errors=dict)
    flow = fetch_token(server, kind, parameters, None, time.monotonic() + 5)
    sent = next(flow)
    assert isinstance(sent, Request)
    try:
        flow.send(HTTPResponse(200, {}, json.dumps(answer).encode()))
    except StopIteration as stop:
        return sent, stop.value
    raise AssertionError("it goes on")


@pytest.mark.parametrize("kind", [GET, POST], ids=["GET", "POST"])
def test_where_the_parameters_of_a_token_stand(kind: TokenKind) -> None:
    before = time.time()
    sent, token = fetch(kind, {"errcode": 0, kind.value: "t1", "expires_in": 7200})
    assert sent.method == kind.method
    if kind is GET:
        assert sent.url == "https://a.example/cgi-bin/gettoken?id=ww1&number=7&secret=s3cret"
        assert sent.body is None
    else:
        assert sent.url == "https://a.example/cgi-bin/service/get_suite_token"
        assert isinstance(sent.body, bytes)
        assert json.loads(sent.body) == {"id": "ww1", "number": 7, "secret": "s3cret"}
    assert token.value == "t1"
    assert before <= token.fetched <= time.time()
    assert token.expires == pytest.approx(token.fetched + 7200)
    assert 0 < sent.timeout <= 5


@pytest.mark.parametrize("value", [None, "", 5, ["t"], "a\ud800"])
def test_an_answer_without_a_token(value: Any) -> None:
    with pytest.raises(ResponseError, match="/cgi-bin/gettoken: the response has no access_token"):
        fetch(GET, {"errcode": 0, "access_token": value})
