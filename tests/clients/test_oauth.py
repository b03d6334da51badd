"""Links that log members in, the state that comes back, and signatures for the JS-SDK."""

from __future__ import annotations

import hashlib
import sys
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wecom_client
from tests.support.clients import CORP, SECRET, Driver, in_threads
from wecom_client import (
    ConfigurationError,
    InvalidArgumentError,
    MemoryStorage,
    SessionStorage,
    StateMismatchError,
    StorageError,
    WeComClient,
)
from wecom_client.testing import FakeWeCom
from wecom_runtime.clients.jssdk import sign


def query_of(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query, strict_parsing=True).items()}


# -- links


def test_the_link_inside_wecom(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    url = client.oauth.authorize_url("https://app.example/login?next=/a&b=1", state="abc123")
    assert url == (
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1"
        "&redirect_uri=https%3A%2F%2Fapp.example%2Flogin%3Fnext%3D%2Fa%26b%3D1&response_type=code&scope=snsapi_base"
        "&state=abc123&agentid=1000002#wechat_redirect"
    )
    private = client.oauth.authorize_url("https://app.example", scope="snsapi_privateinfo", agent_id=5)
    assert (query_of(private)["scope"], query_of(private)["agentid"]) == ("snsapi_privateinfo", "5")
    assert not wecom.calls


def test_the_link_with_a_qr_code(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id="1000002")
    url = client.oauth.login_url("https://app.example/登录", state="WWLogin", lang="en")
    assert url.startswith("https://login.work.weixin.qq.com/wwlogin/sso/login?")
    assert query_of(url) == {
        "login_type": "CorpApp",
        "appid": "ww1",
        "agentid": "1000002",
        "redirect_uri": "https://app.example/登录",
        "state": "WWLogin",
        "lang": "en",
    }


def test_links_of_a_suite(wecom: FakeWeCom) -> None:
    suite = wecom_client.SuiteClient("wwSuite", "secret", base_url=wecom.base_url)
    for oauth in (suite.oauth, suite.corp("wpCustomer").oauth):
        url = oauth.login_url("https://app.example")
        assert (query_of(url)["login_type"], query_of(url)["appid"]) == ("ServiceApp", "wwSuite")
        assert query_of(oauth.authorize_url("https://app.example", scope="snsapi_privateinfo"))["appid"] == "wwSuite"
    customized = wecom_client.SuiteClient("dkTemplate", "secret", base_url=wecom.base_url)
    url = customized.corp("wwCustomer", agent_id=3).oauth.login_url("https://app.example")
    assert (query_of(url)["login_type"], query_of(url)["appid"]) == ("CorpApp", "wwCustomer")


def test_required_parameters_of_login_links() -> None:
    client = WeComClient(CORP, SECRET)
    for bad in ("app.example", "/login", "ftp://app.example", "https://", ""):
        with pytest.raises(InvalidArgumentError, match="complete URL"):
            client.oauth.login_url(bad, agent_id=1)
    with pytest.raises(InvalidArgumentError, match="AgentId"):
        client.oauth.login_url("https://app.example")
    with pytest.raises(InvalidArgumentError, match="AgentId"):
        client.oauth.authorize_url("https://app.example", scope="snsapi_privateinfo")
    for state in ("", "a-b", "a b", "中", "a" * 129, "a\n"):
        with pytest.raises(InvalidArgumentError, match="letters and digits"):
            client.oauth.authorize_url("https://app.example", state=state)


# -- the state


def test_a_state_comes_back_once(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1)
    for url in (client.oauth.login_url("https://a.example"), client.oauth.authorize_url("https://a.example")):
        state = query_of(url)["state"]
        assert state.isalnum()
        assert len(state) <= 128
        driver.run(client.oauth.check_state(state))
        with pytest.raises(StateMismatchError, match="used before"):
            driver.run(client.oauth.check_state(state))


def test_a_state_may_come_back_to_another_process(driver: Driver, wecom: FakeWeCom) -> None:
    storage = MemoryStorage()
    here, there = (driver.client(wecom.base_url, session=storage) for _ in range(2))
    state = here.oauth.make_state()
    driver.run(there.oauth.check_state(state))
    with pytest.raises(StateMismatchError, match="used before"):
        driver.run(here.oauth.check_state(state))


def test_a_state_is_for_one_visitor(driver: Driver, wecom: FakeWeCom) -> None:
    """An attacker may have a valid state of his own; it must not do for the victim's browser."""
    client = driver.client(wecom.base_url)
    state = query_of(client.oauth.authorize_url("https://a.example", visitor="session-of-the-attacker"))["state"]
    for session in ("session-of-the-victim", ""):
        with pytest.raises(StateMismatchError, match="another visitor"):
            driver.run(client.oauth.check_state(state, visitor=session))
    driver.run(client.oauth.check_state(state, visitor="session-of-the-attacker"))


def test_a_state_of_another_app(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for other in (driver.client(wecom.base_url, secret="another"), driver.client(wecom.base_url, corp_id="ww2")):
        with pytest.raises(StateMismatchError, match="not issued by this client"):
            driver.run(client.oauth.check_state(other.oauth.make_state()))


def test_a_state_expires(driver: Driver, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    client = driver.client(wecom.base_url)
    first, second = client.oauth.make_state(), client.oauth.make_state()
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 590)
    driver.run(client.oauth.check_state(first))
    monkeypatch.setattr(time, "time", lambda: real() + 602)
    with pytest.raises(StateMismatchError, match="more than 600 s"):
        driver.run(client.oauth.check_state(second))
    driver.run(client.oauth.check_state(second, max_age=3600))
    monkeypatch.setattr(time, "time", lambda: real() - 3600)
    with pytest.raises(StateMismatchError):
        driver.run(client.oauth.check_state(client.oauth.make_state()[:8].replace("0", "1") + second[8:]))


@pytest.mark.parametrize("state", [None, "", "abc", "0" * 64, "g" * 64, "0" * 63 + "\n", "é" * 64])
def test_a_state_that_was_never_given_out(driver: Driver, wecom: FakeWeCom, state: Any) -> None:
    client = driver.client(wecom.base_url)
    with pytest.raises(StateMismatchError):
        driver.run(client.oauth.check_state(state))


STATE = WeComClient(CORP, SECRET).oauth.make_state("session")


@given(st.integers(0, 63), st.sampled_from("0123456789abcdef"))
def test_no_digit_of_a_state_can_be_changed(place: int, digit: str) -> None:
    client = WeComClient(CORP, SECRET)
    changed = STATE[:place] + digit + STATE[place + 1 :]
    if changed == STATE:
        client.oauth.check_state(changed, visitor="session", max_age=1e9)
    else:
        with pytest.raises(StateMismatchError):
            client.oauth.check_state(changed, visitor="session", max_age=1e9)


def test_a_client_without_a_secret_signs_no_state(wecom: FakeWeCom) -> None:
    client = WeComClient(CORP, access_token="given-token", base_url=wecom.base_url)
    with pytest.raises(ConfigurationError, match="no secret to sign a state"):
        client.oauth.authorize_url("https://a.example")
    assert "state=own1" in client.oauth.authorize_url("https://a.example", state="own1")


def test_states_are_checked_although_the_storage_is_down(
    driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture
) -> None:
    class Down(MemoryStorage):
        def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
            raise ConnectionError("down")

    client = driver.client(wecom.base_url, session=Down())
    state = client.oauth.make_state()
    driver.run(client.oauth.check_state(state))
    assert "cannot check whether a login state was used before" in caplog.text
    with pytest.raises(StorageError):
        driver.run(driver.client(wecom.base_url, session=Down(), strict_storage=True).oauth.check_state(state))
    with pytest.raises(StateMismatchError):
        driver.run(client.oauth.check_state(state[:-1] + ("0" if state[-1] != "0" else "1")))


@pytest.mark.parametrize("there", [None, "", "no"], ids=repr)
def test_a_state_is_accepted_once_with_any_result_of_add(
    driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture, there: Any
) -> None:
    class Nullable(MemoryStorage):
        """As `redis.set(key, value, nx=True)` answers."""

        def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
            return super().add(key, value, ttl) or there

    client = driver.client(wecom.base_url, session=Nullable())
    for _ in range(2):
        state = client.oauth.make_state()
        driver.run(client.oauth.check_state(state))
        for _ in range(2):
            with pytest.raises(StateMismatchError, match="used before"):
                driver.run(client.oauth.check_state(state))
    told = [record.getMessage() for record in caplog.records if "Nullable.add must return" in record.getMessage()]
    assert len(told) == 1 and "it counts as False" in told[0]


def test_a_state_is_remembered_for_as_long_as_it_is_good(
    driver: Driver, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = driver.client(wecom.base_url)
    state = client.oauth.make_state()
    driver.run(client.oauth.check_state(state))
    wall, steady = time.time, time.monotonic
    for later in (30, 590):
        monkeypatch.setattr(time, "time", lambda later=later: wall() + later)
        monkeypatch.setattr(time, "monotonic", lambda later=later: steady() + later)
        with pytest.raises(StateMismatchError, match="used before"):
            driver.run(client.oauth.check_state(state))


def test_a_state_from_the_future_was_not_given_out_here(
    driver: Driver, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, wall = driver.client(wecom.base_url), time.time
    monkeypatch.setattr(time, "time", lambda: wall() + 300)
    state = client.oauth.make_state()
    monkeypatch.setattr(time, "time", wall)
    with pytest.raises(StateMismatchError):
        driver.run(client.oauth.check_state(state))


# -- the JS-SDK


def test_agent_config_for_another_app_than_that_of_the_client(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    assert driver.run(client.jssdk.agent_config("https://a.example", agent_id=7))["agentid"] == 7
    assert driver.run(client.jssdk.agent_config("https://a.example"))["agentid"] == 1000002


def test_the_documented_signature() -> None:
    # The worked example of https://developer.work.weixin.qq.com/document/path/90506
    ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"
    url = "http://mp.weixin.qq.com?params=value"
    assert sign(ticket, "Wm3WZYTPz0wzccnW", 1414587457, url) == "0f9de62fce790f9a083d5c99e95740ceb90c27ed"
    assert sign(ticket, "Wm3WZYTPz0wzccnW", 1414587457, url + "#/page") == "0f9de62fce790f9a083d5c99e95740ceb90c27ed"


def test_pages_are_signed(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    url = "https://app.example/page?x=1#top"
    config = driver.run(client.jssdk.config(url, ["scanQRCode"]))
    ticket = driver.run(client.jssdk.ticket())
    text = (
        f"jsapi_ticket={ticket}&noncestr={config['nonceStr']}&timestamp={config['timestamp']}"
        "&url=https://app.example/page?x=1"
    )
    assert config == {
        "beta": True,
        "appId": "ww1",
        "timestamp": config["timestamp"],
        "nonceStr": config["nonceStr"],
        "signature": hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(),
        "jsApiList": ["scanQRCode"],
    }
    agent = driver.run(client.jssdk.agent_config(url))
    assert (agent["corpid"], agent["agentid"]) == ("ww1", 1000002)
    assert agent["signature"] != config["signature"]
    assert driver.run(client.jssdk.agent_ticket()) != ticket
    assert wecom.calls.to("/cgi-bin/ticket/get")[-1].query["type"] == "agent_config"
    assert wecom.calls.counts() == {"/cgi-bin/gettoken": 1, "/cgi-bin/get_jsapi_ticket": 1, "/cgi-bin/ticket/get": 1}


def test_tickets_are_fetched_once(driver: Driver, wecom: FakeWeCom) -> None:
    storage = MemoryStorage()
    first, second = (driver.client(wecom.base_url, session=storage, agent_id=1) for _ in range(2))
    wecom.fail("/cgi-bin/get_jsapi_ticket", delay=0.2)
    results = driver.together(
        *[lambda: first.jssdk.config("https://a.example")] * 16,
        *[lambda: second.jssdk.config("https://a.example")] * 16,
    )
    assert len({result["nonceStr"] for result in results}) == 32
    assert wecom.calls.counts() == {"/cgi-bin/gettoken": 1, "/cgi-bin/get_jsapi_ticket": 1}


class Nowhere(SessionStorage):
    """A storage that stores nothing, so that only the client knows a fetched value."""

    def get(self, key: str, default: Any = None) -> Any:
        return default

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        pass

    def delete(self, key: str) -> None:
        pass


def test_threads_that_want_the_first_ticket_fetch_one(wecom: FakeWeCom) -> None:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # one of them is interrupted where another one can come between
    try:
        for count in range(1, 21):
            with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=Nowhere()) as client:
                client.fetch_access_token()
                tickets = in_threads(*[client.jssdk.ticket] * 8)
                assert len(set(tickets)) == 1
                assert wecom.calls.count("/cgi-bin/get_jsapi_ticket") == count
    finally:
        sys.setswitchinterval(usual)


def test_a_ticket_survives_a_refused_token(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.fail("/cgi-bin/get_jsapi_ticket", errcode=42001, times=1)
    driver.run(client.jssdk.config("https://a.example"))
    assert wecom.calls.counts() == {"/cgi-bin/gettoken": 2, "/cgi-bin/get_jsapi_ticket": 2}


def test_required_parameters_of_page_signatures(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    with pytest.raises(InvalidArgumentError, match="URL of the page"):
        driver.run(client.jssdk.config("/page"))
    with pytest.raises(InvalidArgumentError, match="AgentId"):
        driver.run(client.jssdk.agent_config("https://a.example"))
    assert not wecom.calls
