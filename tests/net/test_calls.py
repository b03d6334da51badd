"""Calls from the arguments to the result: the request, the response, and the errors."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET, Driver, in_threads
from wecom_client import (
    APIError,
    AsyncWeComClient,
    BusyError,
    CallTimeoutError,
    ConfigurationError,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    ProviderClient,
    RateLimiter,
    RateLimitError,
    ResponseError,
    RetryPolicy,
    UnsupportedTokenError,
    WeComClient,
    WeComError,
)
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.flow import Sleep

GET_USER = "/cgi-bin/user/get"
TEMPLATE = "/cgi-bin/oa/gettemplatedetail"
VACATION = "/cgi-bin/oa/vacation/getcorpconf"
RECALL = "/cgi-bin/message/recall"


# -- what is sent


def test_a_get(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    result = driver.run(client.user.get("张 三&b=c"))
    seen = wecom.calls.to(GET_USER)[-1]
    assert (seen.method, seen.body) == ("GET", b"")
    assert seen.query == {"access_token": driver.run(client.access_token), "userid": "张 三&b=c"}
    assert result.userid == "张 三&b=c"


def test_a_post(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.message.recall("消息-1"))
    seen = wecom.calls.to(RECALL)[-1]
    assert (seen.method, list(seen.query)) == ("POST", ["access_token"])
    assert seen.headers["content-type"] == "application/json"
    assert seen.body == '{"msgid":"消息-1"}'.encode(), "WeCom takes no \\u escapes in some fields"


def test_base_url_may_have_a_path(driver: Driver, wecom: FakeWeCom) -> None:
    token = wecom.client().access_token
    wecom.calls.clear()
    wecom.on("/proxy/cgi-bin/gettoken", {"access_token": token, "expires_in": 7200})
    wecom.on("/proxy/cgi-bin/user/get", {"userid": "zhangsan"})
    client = driver.client(f"{wecom.base_url}/proxy/")
    driver.run(client.user.get("zhangsan"))
    assert wecom.calls.counts() == {"/proxy/cgi-bin/gettoken": 1, "/proxy/cgi-bin/user/get": 1}


def test_one_connection_serves_many_calls(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for _ in range(10):
        driver.run(client.user.get("zhangsan"))
        driver.run(client.message.recall("m"))
    assert wecom.connections.accepted == 1


def test_errors_keep_the_connection(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.fail(GET_USER, errcode=60111, times=5)
    wecom.fail(GET_USER, status=404, times=3)
    for _ in range(8):
        with pytest.raises(WeComError, match=GET_USER):
            driver.run(client.user.get("zhangsan"))
    assert wecom.connections.accepted == 1


def test_a_client_is_shared_by_threads(wecom: FakeWeCom) -> None:
    with WeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
        calls = [
            (lambda n=n: [client.user.get(f"{n}-{i}").userid for i in range(10)] == [f"{n}-{i}" for i in range(10)])
            for n in range(16)
        ]
        assert in_threads(*calls) == [True] * 16
    assert wecom.connections.accepted <= 16


# -- paths that the library does not know


def test_request(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on("/cgi-bin/new/thing", lambda seen: {"got": json.loads(seen.body), "future": [1]})
    answer = driver.run(client.request("post", "/cgi-bin/new/thing", {"debug": True, "none": None}, {"a": "b"}))
    assert answer == {"errcode": 0, "errmsg": "ok", "got": {"a": "b"}, "future": [1]}
    seen = wecom.calls.to("/cgi-bin/new/thing")[-1]
    assert seen.method == "POST"
    assert seen.query == {"access_token": driver.run(client.access_token), "debug": "1"}


def test_request_has_the_rules_of_all_calls(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on("/cgi-bin/new", {})
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.expire_tokens()
    wecom.fail("/cgi-bin/new", reset=True, times=1)
    wecom.fail("/cgi-bin/new", errcode=-1, times=1)
    assert driver.run(client.request("GET", "/cgi-bin/new?x=1", params={"y": [1, 2]}))["errcode"] == 0
    assert {**wecom.calls.to("/cgi-bin/new")[-1].query, "access_token": ""} == {
        "x": "1",
        "y": "1,2",
        "access_token": "",
    }
    wecom.fail("/cgi-bin/new", errcode=60111, times=1)
    with pytest.raises(NotFoundError, match="/cgi-bin/new: errcode 60111"):
        driver.run(client.request("GET", "/cgi-bin/new"))


def test_request_without_a_token(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on("/cgi-bin/open", {})
    driver.run(client.request("GET", "/cgi-bin/open", token="none"))
    assert wecom.calls.counts() == {"/cgi-bin/open": 1}
    assert wecom.calls.to("/cgi-bin/open")[-1].query == {}


@pytest.mark.parametrize(
    "path",
    ["cgi-bin/x", "//evil.example/x", "https://evil.example/x", "/a b", "/a#b", "/a\\b", "/路", "/a\r\nX: y", ""],
)
def test_request_takes_paths_alone(driver: Driver, wecom: FakeWeCom, path: str) -> None:
    client = driver.client(wecom.base_url)
    with pytest.raises(InvalidArgumentError, match="path"):
        driver.run(client.request("GET", path))
    assert not wecom.calls


def test_values_that_json_cannot_represent(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for body in ({"a": {1}}, {"a": float("nan")}, {"a": "\ud800"}):
        with pytest.raises(InvalidArgumentError, match="cannot be sent as JSON"):
            driver.run(client.request("POST", "/cgi-bin/x", json=body))
    assert wecom.calls.counts() == {}


# -- tokens of other kinds


def test_a_token_that_the_client_cannot_supply(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    with pytest.raises(
        UnsupportedTokenError,
        match=r"takes a provider_access_token, which (Async)?WeComClient cannot supply: use ProviderClient",
    ):
        driver.run(client.service.get_register_code("template"))
    with pytest.raises(UnsupportedTokenError, match=r"/cgi-bin/user/get takes an access_token.*use WeComClient"):
        ProviderClient("ww1", "secret", base_url=wecom.base_url).user.get("zhangsan")
    assert not wecom.calls


# -- what comes back


@pytest.mark.parametrize(
    "start", ['{"errcode": 0, ', '{"errcode": "0", ', '{"errcode": null, ', '{"errcode": "", ', "\ufeff{"]
)
def test_success(driver: Driver, wecom: FakeWeCom, start: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json(f'{start}"userid": "a\tb"}}'.encode()), times=1)
    assert driver.run(client.user.get("a")).userid == "a\tb"


def test_unknown_fields_are_kept(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json({"errcode": 0, "userid": "a", "brand_new": {"x": 1}}), times=1)
    assert driver.run(client.user.get("a")).unknown_fields == {"brand_new": {"x": 1}}


def test_strict_refuses_an_answer_of_another_shape(driver: Driver, wecom: FakeWeCom) -> None:
    answer = {"errcode": 0, "userid": {"not": "a text"}}
    wecom.on(GET_USER, Answer.of_json(answer), times=1)
    wecom.on(GET_USER, Answer.of_json(answer), times=1)
    assert driver.run(driver.client(wecom.base_url).user.get("a")).userid == {"not": "a text"}
    with pytest.raises(ResponseError, match=r"/userid: string expected"):
        driver.run(driver.client(wecom.base_url, strict=True).user.get("a"))


def test_an_endpoint_has_advice_of_its_own(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    generic = "A parameter of the approval is not valid."
    for path, told, label in (
        (TEMPLATE, "The address of the template", "template_id is not valid."),
        (VACATION, "Fill in every required control", generic),
    ):
        wecom.on(path, Answer.of_json({"errcode": 301025, "errmsg": "no"}), times=1)
        with pytest.raises(InvalidRequestError) as caught:
            driver.run(client.oa.gettemplatedetail("x") if path == TEMPLATE else client.oa.vacation.getcorpconf())
        assert caught.value.advice.startswith(told)
        assert caught.value.label == label


@pytest.mark.parametrize(
    ("errcode", "cls"),
    [
        (60111, NotFoundError),
        (60011, PermissionDeniedError),
        (45009, RateLimitError),
        (45033, RateLimitError),
        (6000, BusyError),
        (123456789, APIError),
        ("60111", NotFoundError),
    ],
)
def test_an_errcode_is_an_error(driver: Driver, wecom: FakeWeCom, errcode: Any, cls: type[APIError]) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json({"errcode": errcode, "errmsg": "no, hint: [123]", "extra": 1}), times=1)
    with pytest.raises(cls) as caught:
        driver.run(client.user.get("zhangsan"))
    error = caught.value
    assert type(error) is cls
    assert error.errcode == int(errcode)
    assert error.errmsg == "no, hint: [123]"
    assert error.endpoint == GET_USER
    assert error.docs.startswith("https://developer.work.weixin.qq.com/document/path/")
    assert error.response == {"errcode": errcode, "errmsg": "no, hint: [123]", "extra": 1}
    assert wecom.calls.count(GET_USER) == 1
    known = errcode != 123456789
    assert bool(error.label) == bool(error.advice) == known
    assert (error.advice in str(error)) and (error.docs in str(error))
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301
        assert (type(twin), str(twin), twin.__dict__) == (cls, str(error), error.__dict__)


def test_which_calls_may_be_sent_again(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.fail(GET_USER, errcode=6000, times=1)
    wecom.fail(GET_USER, errcode=60111, times=1)
    with pytest.raises(BusyError) as busy:
        driver.run(client.user.get("a"))
    with pytest.raises(NotFoundError) as missing:
        driver.run(client.user.get("a"))
    assert (busy.value.retryable, missing.value.retryable) == (True, False)


def test_a_rate_limit_says_how_long_to_wait(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.fail(GET_USER, errcode=45009, times=1)
    wecom.fail(GET_USER, errcode=45033, times=1)
    wecom.on(
        GET_USER, Answer.of_json({"errcode": 45009, "errmsg": "slow down"}, headers={"Retry-After": "17"}), times=1
    )
    waits: list[float | None] = []
    for _ in range(3):
        with pytest.raises(RateLimitError) as caught:
            driver.run(client.user.get("a"))
        waits.append(caught.value.retry_after)
    assert waits == [60, None, 17]
    assert "try again in 17 s" in str(caught.value)
    assert wecom.calls.count(GET_USER) == 3


# -- pages


def test_pages_follow_the_servers_word(driver: Driver, wecom: FakeWeCom) -> None:
    pages: dict[str | None, dict[str, Any]] = {
        None: {"dept_user": [{"userid": "a", "department": 1}, {"userid": "b", "department": 1}], "next_cursor": "p2"},
        "p2": {"dept_user": [], "next_cursor": "p3"},
        "p3": {"dept_user": [{"userid": "c", "department": 2}], "next_cursor": ""},
    }
    wecom.on("/cgi-bin/user/list_id", lambda seen: {"errcode": 0, **pages[seen.json.get("cursor")]})
    client = driver.client(wecom.base_url)
    items = driver.items(client.user.iter_list_id(limit=2))
    assert [item.userid for item in items] == ["a", "b", "c"]
    assert [seen.json for seen in wecom.calls.to("/cgi-bin/user/list_id")] == [
        {"limit": 2},
        {"limit": 2, "cursor": "p2"},
        {"limit": 2, "cursor": "p3"},
    ]


def test_pages_are_fetched_as_they_are_needed(wecom: FakeWeCom) -> None:
    page = {"errcode": 0, "dept_user": [{"userid": "a", "department": 1}], "next_cursor": "more"}
    wecom.on("/cgi-bin/user/list_id", lambda seen: page)
    with WeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
        walk = client.user.iter_list_id()
        assert not wecom.calls
        assert next(walk).userid == "a"
        assert wecom.calls.count("/cgi-bin/user/list_id") == 1


# -- trying again


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were made between tries, seconds."""
    pauses: list[float] = []
    perform, aperform = Sleep.perform, Sleep.aperform

    def note(command: Sleep, transport: Any) -> None:
        pauses.append(command.seconds)
        perform(command, transport)

    async def anote(command: Sleep, transport: Any) -> None:
        pauses.append(command.seconds)
        await aperform(command, transport)

    monkeypatch.setattr(Sleep, "perform", note)
    monkeypatch.setattr(Sleep, "aperform", anote)
    return pauses


# -- time


def test_every_call_has_a_time_limit(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, timeout=0.5)
    driver.run(client.access_token)
    wecom.on("/cgi-bin/x", {})
    calls: dict[str, Callable[[], Any]] = {
        GET_USER: lambda: client.user.get("a"),
        RECALL: lambda: client.message.recall("m"),
        "/cgi-bin/x": lambda: client.request("GET", "/cgi-bin/x"),
        "/cgi-bin/media/get": lambda: client.media.get("m"),
        "/cgi-bin/media/upload": lambda: client.media.upload("file", ("a", b"b")),
    }
    for path in calls:
        wecom.fail(path, silent=True, times=1)
    for error in driver.together(*calls.values()):
        assert isinstance(error, CallTimeoutError) and isinstance(error, TimeoutError)
        assert error.may_have_arrived


def test_a_call_may_have_a_limit_of_its_own(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, timeout=60)
    driver.run(client.access_token)
    wecom.fail(GET_USER, silent=True, times=1)
    with pytest.raises(CallTimeoutError):
        driver.run(client.user.get("a", timeout=0.4))


def test_all_tries_together_stay_within_the_limit(driver: Driver, wecom: FakeWeCom, slept: list[float]) -> None:
    client = driver.client(wecom.base_url, retry=RetryPolicy(attempts=100, busy_attempts=100, pause=0.1))
    driver.run(client.access_token)
    for _ in range(100):
        wecom.fail(GET_USER, status=503, times=1)
        wecom.fail(GET_USER, errcode=-1, times=1)
    with pytest.raises(WeComError, match=GET_USER):
        driver.run(client.user.get("a", timeout=0.8))
    assert sum(slept) <= 0.8
    assert wecom.calls.count(GET_USER) < 30


# -- the client's own limit


def test_a_limiter_keeps_below_the_rate(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, rate_limit=RateLimiter(20, 1, burst=2))
    began = wecom.clock.now()  # a machine that stands still makes each late, and none early
    driver.together(*[lambda: client.user.get("a")] * 12)
    last = max(seen.at for seen in wecom.calls.to(GET_USER))
    assert last - began >= 10 / 20 * 0.98, "two at once, and then one every 50 ms"
    assert wecom.calls.count("/cgi-bin/gettoken") == 1


def test_a_number_is_a_limit_a_second(wecom: FakeWeCom) -> None:
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, rate_limit=1000) as client:
        client.user.get("a")
    with pytest.raises(ValueError, match="greater than 0"):
        WeComClient(CORP, SECRET, rate_limit=0)


def test_a_call_that_would_wait_too_long_is_not_sent(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, rate_limit=RateLimiter(1, 60, burst=1))
    driver.run(client.user.get("a"))
    with pytest.raises(CallTimeoutError, match="the rate limit would delay the call") as caught:
        driver.run(client.user.get("b"))
    assert not caught.value.may_have_arrived
    assert wecom.calls.count(GET_USER) == 1


# -- opening and closing


def test_a_closed_client_opens_again(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.user.get("a"))
    driver.run(client.close())
    assert driver.run(client.user.get("b")).userid == "b"
    assert wecom.connections.accepted == 2


def test_the_asynchronous_client_works_in_one_loop_after_the_other(wecom: FakeWeCom) -> None:
    client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url)

    async def call() -> str:
        async with client:
            return str((await client.user.get("zhangsan")).userid)

    assert [asyncio.run(call()) for _ in range(3)] == ["zhangsan"] * 3
    assert wecom.calls.count("/cgi-bin/gettoken") == 1


def test_the_asynchronous_client_does_not_hold_up_its_loop(wecom: FakeWeCom) -> None:
    wecom.fail("/cgi-bin/gettoken", delay=0.3)
    wecom.fail(GET_USER, delay=0.3)

    async def main() -> int:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.create_task(tick())
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
            await client.user.get("zhangsan")
        ticking.cancel()
        return ticks

    assert asyncio.run(main()) >= 20


def test_a_cancelled_call_ends_at_once(wecom: FakeWeCom) -> None:
    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
            await client.access_token
            wecom.fail(GET_USER, silent=True, times=1)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.user.get("a"), 0.3)
            assert (await client.user.get("b")).userid == "b"

    asyncio.run(main())
    assert wecom.calls.count(GET_USER) == 2, "the server is still silent to the first"


def test_clients_are_not_pickled_or_copied(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for work in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="create one in each process"):
            work(client)


def test_many_clients_do_not_pile_up(wecom: FakeWeCom) -> None:
    import gc

    from wecom_runtime import fork

    gc.collect()
    before, threads = len(list(fork.objects)), threading.active_count()
    for _ in range(20):
        with WeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
            client.user.get("a")
    del client
    gc.collect()
    assert len(list(fork.objects)) <= before
    assert threading.active_count() < threads + 50  # the server of the fake has a thread for each connection


# -- base_url


@pytest.mark.parametrize(
    "base_url",
    ["http://127.0.0.1:8000", "http://localhost", "http://[::1]:80", "http://app.localhost", "https://wecom.example"],
)
def test_base_urls(base_url: str) -> None:
    assert WeComClient(CORP, SECRET, base_url=base_url).base_url == base_url
    assert WeComClient(CORP, SECRET, base_url=base_url + "/").base_url == base_url


@pytest.mark.parametrize(
    "base_url",
    ["http://wecom.example", "http://10.0.0.1", "http://127.0.0.1.evil.example", "http://localhost.evil.example"],
)
def test_plain_http_is_for_loopback_unless_asked_for(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        WeComClient(CORP, SECRET, base_url=base_url)
    assert WeComClient(CORP, SECRET, base_url=base_url, allow_http=True).base_url == base_url


@pytest.mark.parametrize(
    "base_url",
    [
        "ftp://a", "wecom.example", "", "https://", "https://user:pw@a", "https://a?x=1", "https://a#x",
        "https://a:99999", "https://a:0", "https://[::1", "https://a b", "https://a\nb",
    ],
)  # fmt: skip
def test_invalid_base_urls(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        WeComClient(CORP, SECRET, base_url=base_url)
    assert "pw" not in str(caught.value)
