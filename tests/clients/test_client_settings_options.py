"""The values that a client inserts, passes on, or leaves unchanged."""

from __future__ import annotations

from typing import Any, cast

import pytest

from tests.support.clients import Driver
from wecom_client import InvalidArgumentError, ResponseError, raw
from wecom_client.testing import FakeWeCom
from wecom_runtime.calls.answer_deviations import Deviation

SEND = "/cgi-bin/message/send"
GET_USER = "/cgi-bin/user/get"


def test_messages_are_sent_by_the_clients_app(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(SEND, {})
    client = driver.client(wecom.base_url, agent_id=1000002)
    driver.run(client.message.send("text", touser="a", text={"content": "hi"}))
    driver.run(client.message.send("text", 7, touser="a", text={"content": "hi"}))
    driver.run(client.message.send("text", agentid=0, touser="a", text={"content": "hi"}))
    assert [seen.json["agentid"] for seen in wecom.calls.to(SEND)] == [1000002, 7, 0]


def test_a_message_needs_an_app(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    with pytest.raises(InvalidArgumentError, match=r"agentid.*pass agentid=, or agent_id= to the client"):
        driver.run(client.message.send("text", touser="a", text={"content": "hi"}))
    assert not wecom.calls


BREAKS_THE_PAGE: list[dict[str, Any]] = [
    {"msgtype": "of_tomorrow", "touser": "a"},
    {"msgtype": "text", "touser": ["a"] * 1001, "text": {"content": "hi"}},
]


@pytest.mark.parametrize("arguments", BREAKS_THE_PAGE, ids=["value", "limit"])
def test_values_that_the_page_excludes_are_not_sent(
    driver: Driver, wecom: FakeWeCom, arguments: dict[str, Any]
) -> None:
    client = driver.client(wecom.base_url, agent_id=1)
    with pytest.raises(InvalidArgumentError, match=r"client\.message\.send: /(msgtype|touser)"):
        driver.run(client.message.send(**arguments))
    assert not wecom.calls


@pytest.mark.parametrize("arguments", BREAKS_THE_PAGE, ids=["value", "limit"])
def test_unless_the_page_is_wrong(driver: Driver, wecom: FakeWeCom, arguments: dict[str, Any]) -> None:
    wecom.on(SEND, {})
    client = driver.client(wecom.base_url, agent_id=1, strict_requests=False)
    driver.run(client.message.send(**arguments))
    assert wecom.calls.to(SEND)[-1].json["msgtype"] == arguments["msgtype"]
    with pytest.raises(InvalidArgumentError, match="is not a known field"):
        driver.run(client.message.send("text", touser="a", text={"contnet": "hi"}))
    with pytest.raises(InvalidArgumentError, match="/safe"):
        driver.run(client.message.send("text", touser="a", text={"content": "hi"}, safe="much"))


def test_raw_answers(driver: Driver, wecom: FakeWeCom) -> None:
    answer = {"errcode": 0, "errmsg": "ok", "userid": {"of": "another shape"}, "future": [1]}
    wecom.on(GET_USER, answer)
    client = driver.client(wecom.base_url, strict=True)
    assert driver.run(raw(client.user.get, "a")) == answer
    assert driver.run(raw(client.user.get, userid="a", timeout=5)) == answer
    with pytest.raises(ResponseError):
        driver.run(client.user.get("a"))
    with pytest.raises(InvalidArgumentError):
        driver.run(raw(client.user.get, cast(Any, 5)))


def test_raw_takes_a_method_that_returns_one_model(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for call in (client.user, dict, len):
        with pytest.raises(InvalidArgumentError, match=r"takes a method of a client, such as raw\(client\.user\.get"):
            raw(cast(Any, call))
    links = client.externalcontact.customer_acquisition
    for call, arguments in ((links.iter_list_link, ()), (client.media.get, ("a",)), (client.request, ("GET", "/x"))):
        with pytest.raises(InvalidArgumentError, match="takes a method that returns one model"):
            driver.run(raw(cast(Any, call), *arguments))
    with pytest.raises(TypeError, match="raw"):
        driver.run(client.user.get("a", raw=True))
    assert not wecom.calls


def test_only_clients_with_on_deviation_report_deviations(driver: Driver, wecom: FakeWeCom) -> None:
    told: list[Deviation] = []
    wecom.on(GET_USER, {"errcode": 0, "errmsg": "ok", "userid": "a", "of_tomorrow": 1})
    driver.run(driver.client(wecom.base_url).user.get("a"))
    driver.run(driver.client(wecom.base_url, on_deviation=told.append).user.get("a"))
    assert [(one.endpoint, one.field) for one in told] == [(GET_USER, "of_tomorrow")]
