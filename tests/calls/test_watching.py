"""Calls that are watched: middleware around calls and tries, `detailed`, clients with other options."""

from __future__ import annotations

import inspect
import io
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import CORP, Driver
from wecom_client import (
    APIError,
    BusyError,
    CallInfo,
    ConfigurationError,
    Detailed,
    InvalidArgumentError,
    ResponseError,
    RetryPolicy,
    TransportError,
    detailed,
    raw,
)
from wecom_client.testing import Answer, FakeWeCom

GET_USER = "/cgi-bin/user/get"
BUSY = {"errcode": -1, "errmsg": "system busy"}
SOON = RetryPolicy(pause=0.001)


def layer(
    driver: Driver, before: Callable[[CallInfo], Any], after: Callable[[CallInfo, Any], Any] | None = None
) -> Any:
    """Middleware of the driver's kind: `before` may have the result; `after` sees it, or the error."""

    def ended(call: CallInfo, result: Any) -> Any:
        return result if after is None else after(call, result)

    def plain(call: CallInfo, proceed: Callable[[], Any]) -> Any:
        found = before(call)
        if found is not None:
            return found
        try:
            result = proceed()
        except Exception as error:
            ended(call, error)
            raise
        return ended(call, result)

    async def awaited(call: CallInfo, proceed: Callable[[], Any]) -> Any:
        found = before(call)
        if found is not None:
            return found
        try:
            result = await proceed()
        except Exception as error:
            ended(call, error)
            raise
        return ended(call, result)

    return awaited if driver.mode == "async" else plain


def noting(driver: Driver, heard: list[str], name: str) -> Any:
    def before(call: CallInfo) -> None:
        heard.append(f"{name} {call.attempt}")

    def after(call: CallInfo, result: Any) -> Any:
        heard.append(f"{name} {call.attempt} {type(result).__name__}")
        return result

    return layer(driver, before, after)


# -- middleware


def test_facts_passed_to_middleware(driver: Driver, wecom: FakeWeCom) -> None:
    seen: list[CallInfo] = []
    client = driver.client(wecom.base_url, middleware=[layer(driver, lambda call: seen.append(call))])
    driver.run(client.user.get("zhangsan"))
    driver.run(client.department.create("开发部", 1))
    wecom.on("/cgi-bin/own", {})
    driver.run(client.request("POST", "/cgi-bin/own", {"id": 1}, {"a": 2}))
    user, department, own = seen
    assert (user.endpoint, user.name, user.method, user.corp_id) == (GET_USER, "user.get", "GET", CORP)
    assert user.request.userid == "zhangsan"
    assert (user.attempt, user.status) == (1, 200)
    assert "json" in user.headers["content-type"]
    assert department.request.name == "开发部"
    assert (own.endpoint, own.name, own.request) == ("/cgi-bin/own", "", {"id": "1", "a": 2})
    token = driver.run(client.access_token)
    for call in seen:
        assert token not in f"{call!r} {vars(call)}"
    assert len(seen) == 3, "tokens are fetched inside of the call that needs them"


def test_the_order_of_middleware_and_tries(driver: Driver, wecom: FakeWeCom) -> None:
    heard: list[str] = []
    client = driver.client(
        wecom.base_url,
        middleware=[noting(driver, heard, "outer"), noting(driver, heard, "inner")],
        attempt_middleware=[noting(driver, heard, "try")],
        retry=SOON,
    )
    wecom.on(GET_USER, BUSY, times=1)
    assert driver.run(client.user.get("a")).userid == "a"
    assert heard == [
        "outer 0", "inner 0", "try 1", "try 1 BusyError", "try 2", "try 2 dict",
        "inner 2 UserGetResponse", "outer 2 UserGetResponse",
    ]  # fmt: skip
    heard.clear()
    wecom.on(GET_USER, {"errcode": 60111, "errmsg": "no"}, times=1)
    with pytest.raises(APIError):
        driver.run(client.user.get("a"))
    assert heard[-1] == "outer 1 NotFoundError"


def test_middleware_may_answer_change_and_proceed_again(driver: Driver, wecom: FakeWeCom) -> None:
    kept: dict[str, Any] = {}

    def keep(call: CallInfo, result: Any) -> Any:
        kept[call.request.userid] = result
        return result

    cached = layer(driver, lambda call: kept.get(call.request.userid), keep)
    client = driver.client(wecom.base_url, middleware=[cached])
    first, second = driver.run(client.user.get("a")), driver.run(client.user.get("a"))
    assert first is second
    assert wecom.calls.count(GET_USER) == 1

    def again(call: CallInfo, proceed: Callable[[], Any]) -> Any:
        proceed()
        return proceed()

    async def again_awaited(call: CallInfo, proceed: Callable[[], Any]) -> Any:
        await proceed()
        return await proceed()

    twice = again_awaited if driver.mode == "async" else again
    assert driver.run(driver.client(wecom.base_url, middleware=[twice]).user.get("b")).userid == "b"
    assert wecom.calls.count(GET_USER) == 3


def test_a_call_that_a_middleware_refuses_is_not_sent(driver: Driver, wecom: FakeWeCom) -> None:
    refused = TransportError("the circuit is open", endpoint=GET_USER, may_have_arrived=False)

    def refuse(call: CallInfo) -> None:
        raise refused

    client = driver.client(wecom.base_url, middleware=[layer(driver, refuse)])
    with pytest.raises(TransportError) as caught:
        driver.run(client.user.get("a"))
    assert caught.value is refused
    assert wecom.calls.count(GET_USER) == 0


def test_downloads_pages_and_uploads_are_watched_too(driver: Driver, wecom: FakeWeCom) -> None:
    names: list[str] = []
    client = driver.client(wecom.base_url, middleware=[layer(driver, lambda call: names.append(call.name))])
    wecom.on("/cgi-bin/media/get", Answer.of_file(b"abc", "a.bin"))
    assert driver.run(driver.run(client.media.get("m")).read()) == b"abc"
    driver.run(client.media.upload("file", ("a.txt", b"x")))
    assert names == ["media.get", "media.upload"]


@pytest.mark.parametrize("name", ["middleware", "attempt_middleware"])
def test_middleware_of_the_other_kind_is_refused(driver: Driver, wecom: FakeWeCom, name: str) -> None:
    async def awaited(call: CallInfo, proceed: Callable[[], Any]) -> Any: ...
    def plain(call: CallInfo, proceed: Callable[[], Any]) -> Any: ...

    for wrong in (plain if driver.mode == "async" else awaited, "no function"):
        with pytest.raises(ConfigurationError, match=f"^{name}= "):
            driver.client(wecom.base_url, **{name: [wrong]})


# -- detailed


def test_details_of_a_response(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, retry=SOON)
    driver.run(client.access_token)
    wecom.on(GET_USER, BUSY, times=2)
    found: Detailed[Any] = driver.run(detailed(client.user.get, "a"))
    assert found.data.userid == "a"
    assert (found.status, found.attempts) == (200, 3)
    assert "json" in found.headers["Content-Type"]
    assert 0 < found.seconds < 60
    assert driver.run(detailed(raw, client.user.get, "a")).data["userid"] == "a"
    assert driver.run(detailed(client.request, "GET", GET_USER, {"userid": "b"})).attempts == 1
    assert driver.run(client.user.get("a")).userid == "a", "and nothing is noted without"


def test_functions_without_a_call_are_refused(driver: Driver) -> None:
    async def nothing() -> int:
        return 5

    with pytest.raises(TypeError, match="takes a call of a client"):
        driver.run(detailed(nothing if driver.mode == "async" else lambda: 5))


def test_an_error_comes_as_ever(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, {"errcode": 60111, "errmsg": "no"})
    with pytest.raises(APIError):
        driver.run(detailed(client.user.get, "a"))


# -- other options


def test_a_client_with_other_options(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=5, retry=SOON)
    driver.run(client.user.get("a"))
    quick = client.with_options(timeout=3, retry=RetryPolicy(busy_attempts=1), strict=True)
    assert type(quick) is type(client)
    assert (quick.timeout, client.timeout, quick.agent_id) == (3.0, 15.0, 5)
    driver.run(quick.user.get("a"))
    assert wecom.calls.count("/cgi-bin/gettoken") == 1, "tokens are shared"
    wecom.on(GET_USER, BUSY, times=1)
    with pytest.raises(BusyError):
        driver.run(quick.user.get("a"))
    wecom.on(GET_USER, BUSY, times=1)
    assert driver.run(client.user.get("a")).userid == "a", "the first client tries again as before"
    wecom.on(GET_USER, {"errcode": 0, "userid": ["no text"]}, times=2)
    driver.run(client.user.get("a"))
    with pytest.raises(ResponseError):
        driver.run(quick.user.get("a"))
    assert quick.storage is client.storage
    with pytest.raises(ConfigurationError):
        client.with_options(timeout=0)


# -- request


def test_headers_and_kinds_of_tokens(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on("/cgi-bin/own", {"x": 1})
    driver.run(client.request("POST", "/cgi-bin/own", json={"a": 1}, headers={"X-Trace": "7", "Accept": "a/b"}))
    seen = wecom.calls.to("/cgi-bin/own")[-1]
    assert seen.headers["x-trace"] == "7"
    assert seen.headers["accept"] == "a/b"
    assert seen.headers["content-type"] == "application/json"
    driver.run(client.request("GET", "/cgi-bin/own", token="none"))
    assert "access_token" not in wecom.calls.to("/cgi-bin/own")[-1].query
    for wrong in ({"X": "a\r\nB: c"}, {"X Y": "a"}, {"": "a"}, {"X": "中"}):
        with pytest.raises(InvalidArgumentError, match="line break or other invalid characters"):
            driver.run(client.request("GET", "/cgi-bin/own", headers=wrong))


@pytest.mark.parametrize("content", [b"<xml/>", io.BytesIO(b"<xml/>")], ids=["bytes", "file"])
def test_a_body_as_it_is(driver: Driver, wecom: FakeWeCom, content: Any) -> None:
    client = driver.client(wecom.base_url)
    wecom.on("/cgi-bin/own", {"x": 1})
    for headers in (None, {"content-type": "text/xml"}):
        assert driver.run(client.request("POST", "/cgi-bin/own", content=content, headers=headers))["x"] == 1
        seen = wecom.calls.to("/cgi-bin/own")[-1]
        assert (seen.body, seen.headers["content-length"]) == (b"<xml/>", "6")
        assert seen.headers["content-type"] == ("text/xml" if headers else "application/octet-stream")
        if hasattr(content, "seek"):
            content.seek(0)


def test_an_answer_that_is_read_as_it_arrives(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on("/cgi-bin/own", Answer.of_file(b"abc" * 100_000, "a.bin"), times=1)
    file = driver.run(client.request("GET", "/cgi-bin/own", stream=True))
    assert file.filename == "a.bin"
    assert driver.run(file.read()) == b"abc" * 100_000
    wecom.on("/cgi-bin/own", {"errcode": 60111, "errmsg": "no"}, times=1)
    with pytest.raises(APIError):
        driver.run(client.request("GET", "/cgi-bin/own", stream=True))


def test_nothing_is_watched_without_being_asked(driver: Driver, wecom: FakeWeCom) -> None:
    from wecom_runtime.calls.watching import recorded

    assert recorded.get() is None
    assert not inspect.isawaitable(driver.client(wecom.base_url).timeout)
