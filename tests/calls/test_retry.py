"""The attempts of a call and the pauses between them: the flow without a network and a clock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from wecom_client import APIError, CallTimeoutError, RateLimitError, RetryPolicy, TokenError, TransportError
from wecom_runtime.calls.call import Call
from wecom_runtime.calls.exchange import Exchange
from wecom_runtime.calls.retry import AnswerCodes
from wecom_runtime.calls.server import APIServer
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.http.messages import Discard, HTTPResponse, Peek, Request
from wecom_runtime.tokens.kinds import TokenKind
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import TokenSource

OK = {"errcode": 0}
STALE = {"errcode": 42001}
BUSY = {"errcode": -1}
BROKEN = TransportError("broken")
HOPELESS = TransportError("hopeless", transient=False)
SLOW_DOWN = {"errcode": 45033}
ERRORS = {
    42001: ("TokenError", "stale", "", False),
    45009: ("RateLimitError", "too often", "", False),
    45033: ("RateLimitError", "too many at once", "", False),
}


class Source(TokenSource):
    """Supplies one token after the other."""

    def __init__(self, replaceable: bool = True) -> None:
        super().__init__(TokenKind("access_token", "access_token", "/cgi-bin/gettoken", stale=frozenset({42001})))
        self._replaceable = replaceable
        self._names = iter("ABCDEF")
        self._token = self._next()

    def _next(self) -> Token:
        return Token(next(self._names), 0, 1e12)

    def can_replace(self, refused: Token) -> bool:
        return self._replaceable

    def obtain(self, deadline: float, refused: Token | None = None, *, force: bool = False) -> Flow[Token]:
        if self._token is refused:
            self._token = self._next()
        assert self._token is not None
        return self._token
        yield  # a flow


def tries(answers: list[Any], *, idempotent: bool = True, source: TokenSource | None = None, **retry: Any) -> Any:
    """The requests (by their token) and pauses of a call, and its result."""
    server = APIServer(
        "https://a.example",
        codes=AnswerCodes(busy=frozenset({-1}), wait={45009: 60.0}),
        errors=lambda: ERRORS,
        retry=RetryPolicy(**retry),
    )
    call = Call("GET", "/cgi-bin/user/get", {"userid": "a"}, idempotent=idempotent)
    flow = Exchange(server, call, source, 60.0).run()
    waiting: Iterator[Any] = iter(answers)
    made: list[Any] = []
    given: Any = None
    failure: BaseException | None = None
    try:
        while True:
            command = flow.throw(failure) if failure else flow.send(given)
            given = failure = None
            if isinstance(command, Sleep):
                made.append(command.seconds)
                continue
            assert isinstance(command, Request)
            made.append(command.url.partition("access_token=")[2].partition("&")[0])
            answer = next(waiting)
            if isinstance(answer, Exception):
                failure = answer
            else:
                headers = {"retry-after": "7"} if answer in (BUSY, SLOW_DOWN) else {}
                given = HTTPResponse(200, headers, json.dumps(answer).encode())
    except StopIteration as stop:
        assert list(waiting) == []
        return made, stop.value
    except (APIError, TransportError) as error:
        assert list(waiting) == []
        return made, error


def test_a_refused_token_costs_one_more_request_and_no_pause() -> None:
    assert tries([STALE, OK], source=Source()) == (["A", "B"], OK)


def test_a_token_is_renewed_once() -> None:
    made, error = tries([STALE, STALE], source=Source())
    assert made == ["A", "B"]
    assert isinstance(error, TokenError)


def test_a_token_that_cannot_be_replaced_is_not() -> None:
    made, error = tries([STALE], source=Source(replaceable=False))
    assert made == ["A"]
    assert isinstance(error, TokenError)


@pytest.mark.parametrize("attempts", [1, 2, 3, 5])
def test_the_network_is_tried_as_often_as_is_said(attempts: int) -> None:
    made, error = tries([BROKEN] * attempts, attempts=attempts, pause=1.0, max_pause=2.0)
    assert made[::2] == [""] * attempts
    assert len(made) == 2 * attempts - 1
    assert all(0.5 * longest <= pause <= longest for pause, longest in zip(made[1::2], (1, 2, 2, 2), strict=False))
    assert error is BROKEN
    assert tries([BROKEN] * (attempts - 1) + [OK], attempts=attempts)[1] == OK


def test_requests_that_may_have_arrived_are_not_retried() -> None:
    assert tries([BROKEN], idempotent=False) == ([""], BROKEN)
    assert tries([HOPELESS]) == ([""], HOPELESS)


@pytest.mark.parametrize("times", [1, 2, 3, 5])
def test_busy_is_tried_as_often_as_is_said(times: int) -> None:
    made, error = tries([BUSY] * times, idempotent=False, busy_attempts=times, pause=1.0, max_pause=2.0)
    assert made[::2] == [""] * times
    assert made[1::2] == [7.0] * (times - 1), "as long as the server asks"
    assert error.errcode == -1


def test_failures_of_both_kinds_are_counted_apart() -> None:
    made, result = tries([BUSY, BROKEN, STALE, BROKEN, BUSY, OK], source=Source(), pause=1.0)
    assert [name for name in made if isinstance(name, str)] == ["A", "A", "A", "B", "B", "B"]
    assert result == OK


def test_a_pause_that_is_longer_than_the_time_left_is_not_made() -> None:
    made, error = tries([BROKEN], pause=1000.0, max_pause=1000.0)
    assert (made, error) == ([""], BROKEN)


def test_no_two_pauses_are_the_same() -> None:
    policy = RetryPolicy(pause=1.0, max_pause=4.0)
    pauses = [[policy.delay(tries) for _ in range(200)] for tries in (1, 2, 3, 4, 9)]
    for found, longest in zip(pauses, (1, 2, 4, 4, 4), strict=True):
        assert longest / 2 <= min(found) < 0.6 * longest
        assert 0.9 * longest < max(found) <= longest
        assert len(set(found)) > 100


def test_defaults() -> None:
    assert RetryPolicy() == RetryPolicy(attempts=3, busy_attempts=3, pause=0.3, max_pause=5.0)


def test_no_request_is_made_when_the_time_is_over() -> None:
    flow = Exchange(APIServer("https://a.example", errors=lambda: ERRORS), Call("GET", "/x"), None, 0.0).run()
    with pytest.raises(CallTimeoutError, match="it was not sent"):
        next(flow)


def test_the_time_of_a_call_with_a_file_is_that_without_progress() -> None:
    for call, whole in ((Call("GET", "/x"), True), (Call("GET", "/x", download=True), False)):
        sent = next(Exchange(APIServer("https://a.example", errors=lambda: ERRORS), call, None, 5.0).run())
        assert isinstance(sent, Request)
        assert sent.whole is whole


@pytest.mark.parametrize("attempts", [0, -1])
def test_no_attempts_are_one(attempts: int) -> None:
    assert tries([BROKEN], attempts=attempts) == ([""], BROKEN)
    made, error = tries([BUSY], busy_attempts=attempts)
    assert (made, error.errcode) == ([""], -1)


@pytest.mark.parametrize(("status", "again"), [(400, False), (499, False), (500, True), (502, True), (599, True)])
def test_of_http_errors_those_of_the_server_are_tried_again(status: int, again: bool) -> None:
    broken = TransportError("broken", status=status)
    assert len(tries([broken, OK] if again else [broken])[0]) == (3 if again else 1)


@pytest.mark.parametrize(
    ("answer", "seconds"), [({"errcode": 45009}, 60.0), ({"errcode": 45033, "errmsg": "x"}, None), (SLOW_DOWN, 7.0)]
)
def test_how_long_a_limit_lasts(answer: dict[str, Any], seconds: float | None) -> None:
    """As the server says, or as is known of it."""
    _, error = tries([answer])
    assert isinstance(error, RateLimitError)
    assert error.retry_after == seconds


def test_how_long_an_answer_may_be() -> None:
    assert APIServer("https://a.example", errors=lambda: ERRORS).max_answer == 33_554_432


def test_where_a_path_is() -> None:
    server = APIServer("https://a.example", errors=lambda: ERRORS)
    server.hosts["https://pay.example"] = "http://localhost:1"
    assert server.address("/cgi-bin/user/get") == "https://a.example/cgi-bin/user/get"
    assert server.address("https://pay.example/a/b") == "http://localhost:1/a/b"
    assert server.address("https://pay.example.org/a") == "https://pay.example.org/a"
    assert server.address("https://other.example/a") == "https://other.example/a"


@pytest.mark.parametrize("download", [False, True])
def test_the_time_of_a_file_begins_again_with_each_answer(monkeypatch: pytest.MonkeyPatch, download: bool) -> None:
    now = 100.0
    monkeypatch.setattr("wecom_runtime.calls.exchange.time.monotonic", lambda: now)
    codes = AnswerCodes(busy=frozenset({-1}))
    call = Call("GET", "/x", download=download)
    flow = Exchange(APIServer("https://a.example", codes=codes, errors=dict), call, None, 10.0).run()
    sent = next(flow)
    assert isinstance(sent, Request)
    assert sent.timeout == 10.0
    now = 104.0
    body = json.dumps(BUSY).encode()
    step = flow.send(HTTPResponse(200, {"content-type": "application/json"}, b"" if download else body))
    if download:
        assert isinstance(step, Peek)
        assert isinstance(flow.send(body), Discard)
        step = flow.send(None)
    assert isinstance(step, Sleep)
    again = flow.send(None)
    assert isinstance(again, Request)
    assert again.timeout == (10.0 if download else 6.0)
    flow.close()
