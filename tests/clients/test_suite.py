"""The chain of tokens of third-party apps, customized apps, providers and devices."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

import wecom_client
from tests.support.clients import Driver
from wecom_client import (
    InvalidArgumentError,
    MemoryStorage,
    MissingTicketError,
    NotAuthorizedError,
    ResponseError,
    StateMismatchError,
    TokenError,
    TransportError,
    UnsupportedTokenError,
    parse_message,
)
from wecom_client.testing import Answer, FakeCall, FakeWeCom
from wecom_runtime.data.xml import render_xml

SUITE, SECRET = "ww0123456789suite", "secret-of-the-suite"
CUSTOMER = "wpAAAAcustomer"
SUITE_TOKEN = "/cgi-bin/service/get_suite_token"
CORP_TOKEN = "/cgi-bin/service/get_corp_token"
PERMANENT = "/cgi-bin/service/v2/get_permanent_code"
GET_USER = "/cgi-bin/user/get"


@pytest.fixture
def provider(wecom: FakeWeCom) -> FakeWeCom:
    """One that knows one suite, one customer and a few codes."""
    wecom.add_suite(SUITE, SECRET, "ticket-1")
    with wecom.state.lock:
        granted = {"auth_corp_id": CUSTOMER, "permanent_code": "permanent-1"}
        wecom.state.create("authorization", SUITE, granted)
    wecom.on(PERMANENT, permanent_code)
    return wecom


def permanent_code(seen: FakeCall) -> dict[str, Any]:
    code = seen.json["auth_code"]
    if not code.startswith("auth-"):
        return {"errcode": 40078, "errmsg": f"invalid auth code {code}"}
    number = code.removeprefix("auth-")
    return {
        "permanent_code": f"permanent-{number}",
        "access_token": "not-to-be-shown",
        "auth_corp_info": {"corpid": CUSTOMER, "corp_name": "客户"},
        "state": "from-the-link",
    }


def make_suite(driver: Driver, wecom: FakeWeCom, suite_id: str = SUITE, **settings: Any) -> Any:
    cls: Any = wecom_client.AsyncSuiteClient if driver.mode == "async" else wecom_client.SuiteClient
    return driver.keep(cls(suite_id, SECRET, base_url=wecom.base_url, **settings))


def test_the_whole_chain(driver: Driver, provider: FakeWeCom) -> None:
    provider.on("/cgi-bin/new", {})
    suite = make_suite(driver, provider)
    assert driver.run(suite.receive_ticket("ticket-1"))
    done = driver.run(suite.authorize("auth-1"))
    assert done.corp_id == CUSTOMER
    assert done.details["auth_corp_info"]["corp_name"] == "客户"
    assert {"permanent_code", "access_token"}.isdisjoint(done.details)
    corp = suite.corp(CUSTOMER)
    assert isinstance(corp, wecom_client.WeComClient | wecom_client.AsyncWeComClient)
    assert driver.run(corp.user.get("zhangsan")).userid == "zhangsan"
    assert driver.run(corp.department.list()).errcode == 0
    assert driver.run(corp.request("GET", "/cgi-bin/new"))["errcode"] == 0
    assert provider.calls.counts() == {
        SUITE_TOKEN: 1, PERMANENT: 1, CORP_TOKEN: 1, GET_USER: 1, "/cgi-bin/department/list": 1, "/cgi-bin/new": 1,
    }  # fmt: skip
    assert list(provider.calls.to(PERMANENT)[-1].query) == ["suite_access_token"]
    assert list(provider.calls.to(CORP_TOKEN)[-1].query) == ["suite_access_token"]
    assert provider.calls.to(CORP_TOKEN)[-1].json == {"auth_corpid": CUSTOMER, "permanent_code": "permanent-1"}
    assert driver.run(suite.permanent_code(CUSTOMER)) == "permanent-1"


def test_every_kind_is_fetched_once_for_64_calls(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    driver.run(suite.keep_permanent_code(CUSTOMER, "permanent-1"))
    provider.fail(SUITE_TOKEN, delay=0.1)
    provider.fail(CORP_TOKEN, delay=0.1)
    results = driver.together(*[lambda: suite.corp(CUSTOMER).user.get("zhangsan")] * 64)
    assert {result.userid for result in results} == {"zhangsan"}
    assert provider.calls.counts() == {SUITE_TOKEN: 1, CORP_TOKEN: 1, GET_USER: 64}
    provider.expire_tokens()
    results = driver.together(*[lambda: suite.corp(CUSTOMER).user.get("zhangsan")] * 64)
    assert {result.userid for result in results} == {"zhangsan"}
    assert (provider.calls.count(SUITE_TOKEN), provider.calls.count(CORP_TOKEN)) == (2, 3), (
        "the customer's token is fetched again; on the way the suite's is refused, renewed, and the call repeated"
    )


@pytest.mark.parametrize("code", [40082, 42009, 40014, 42001])
def test_a_refused_suite_token_is_renewed_once(driver: Driver, provider: FakeWeCom, code: int) -> None:
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    driver.run(suite.keep_permanent_code(CUSTOMER, "permanent-1"))
    driver.run(suite.access_token)
    provider.fail(CORP_TOKEN, errcode=code, times=1)
    assert driver.run(suite.corp(CUSTOMER).user.get("a")).userid == "a"
    assert provider.calls.counts() == {SUITE_TOKEN: 2, CORP_TOKEN: 2, GET_USER: 1}
    provider.fail(GET_USER, errcode=42001)
    with pytest.raises(TokenError):
        driver.run(suite.corp(CUSTOMER).user.get("a"))


# -- the ticket


def test_without_a_ticket(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)
    with pytest.raises(MissingTicketError, match=r"no suite_ticket .* for ww0123456789suite.*receive_ticket"):
        driver.run(suite.access_token)
    assert not provider.calls


def test_an_older_ticket_that_arrives_late_changes_nothing(driver: Driver, provider: FakeWeCom) -> None:
    storage = MemoryStorage()
    suite, other = (make_suite(driver, provider, session=storage) for _ in range(2))
    now = int(time.time())
    assert driver.run(suite.receive_ticket("ticket-1", now))
    assert not driver.run(suite.receive_ticket("ticket-0", now - 600))
    assert not driver.run(other.receive_ticket("ticket-0", now - 600)), "another process has the newer one"
    driver.run(other.access_token)
    assert provider.calls.to(SUITE_TOKEN)[-1].json["suite_ticket"] == "ticket-1"
    assert driver.run(other.receive_ticket("ticket-2", now + 1))
    assert not driver.run(suite.receive_ticket("ticket-1", now))


def test_a_ticket_is_good_for_30_minutes(
    driver: Driver, provider: FakeWeCom, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    suite = make_suite(driver, provider)
    assert driver.run(suite.receive_ticket("ticket-1"))
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 1790)
    driver.run(suite.fetch_access_token())
    monkeypatch.setattr(time, "time", lambda: real() + 1801)
    with pytest.raises(MissingTicketError):
        driver.run(suite.fetch_access_token())
    assert not driver.run(suite.receive_ticket("ticket-of-an-hour-ago", real() - 3600))
    assert "a suite_ticket has expired: it was sent 5401 s ago" in caplog.text
    assert "ticket-of" not in caplog.text
    with pytest.raises(InvalidArgumentError, match="suite_ticket is empty"):
        driver.run(suite.receive_ticket(""))


def test_the_ticket_and_the_codes_are_shared_through_the_storage(driver: Driver, provider: FakeWeCom) -> None:
    storage = MemoryStorage()
    receiving = make_suite(driver, provider, session=storage)
    driver.run(receiving.receive_ticket("ticket-1"))
    driver.run(receiving.authorize("auth-1"))
    calling = make_suite(driver, provider, session=storage)
    assert driver.run(calling.corp(CUSTOMER).user.get("a")).userid == "a"
    assert provider.calls.count(SUITE_TOKEN) == 1


# -- callbacks


def command(name: str, **fields: object) -> str:
    return render_xml({"SuiteId": SUITE, "InfoType": name, "TimeStamp": int(time.time()), **fields})


def tell(driver: Driver, suite: Any, name: str, **fields: object) -> bool:
    """The callback as it comes out of `parse_message`."""
    return bool(driver.run(suite.handle(parse_message(command(name, **fields)))))


def test_callbacks_are_acted_on(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)
    assert tell(driver, suite, "suite_ticket", SuiteTicket="ticket-1")
    assert tell(driver, suite, "create_auth", AuthCode="auth-1")
    assert driver.run(suite.corp(CUSTOMER).user.get("a")).userid == "a"
    assert not tell(driver, suite, "change_contact", ChangeType="create_user", AuthCorpId=CUSTOMER, UserID="a")
    assert not driver.run(suite.handle({"InfoType": "suite_ticket", "SuiteId": "another", "SuiteTicket": "x"}))
    assert driver.run(suite.handle({"xml": {"InfoType": "suite_ticket", "SuiteId": SUITE, "SuiteTicket": "ticket-1"}}))


def test_change_auth_fetches_the_customers_token_anew(driver: Driver, provider: FakeWeCom) -> None:
    storage = MemoryStorage()
    suite = make_suite(driver, provider, session=storage)
    driver.run(suite.receive_ticket("ticket-1"))
    driver.run(suite.authorize("auth-1"))
    corp = suite.corp(CUSTOMER)
    old = driver.run(corp.access_token)
    assert tell(driver, suite, "change_auth", AuthCorpId=CUSTOMER)
    assert driver.run(corp.access_token) != old
    assert provider.calls.count(CORP_TOKEN) == 2
    assert driver.run(corp.access_token) == driver.run(corp.access_token)
    assert provider.calls.count(CORP_TOKEN) == 2


def test_other_processes_notice_change_auth_within_a_minute(
    driver: Driver, provider: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = MemoryStorage()
    here, there = (make_suite(driver, provider, session=storage) for _ in range(2))
    driver.run(here.receive_ticket("ticket-1"))
    driver.run(here.authorize("auth-1"))
    old = driver.run(there.corp(CUSTOMER).access_token)
    assert tell(driver, here, "change_auth", AuthCorpId=CUSTOMER)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 61)
    new = driver.run(there.corp(CUSTOMER).access_token)
    assert new != old, "it does not put back what it still held"
    assert driver.run(here.corp(CUSTOMER).access_token) == new


def test_cancel_auth_forgets_the_customer(driver: Driver, provider: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = MemoryStorage()
    here, there = (make_suite(driver, provider, session=storage) for _ in range(2))
    driver.run(here.receive_ticket("ticket-1"))
    driver.run(here.keep_permanent_code(CUSTOMER, "permanent-1"))
    for suite in (here, there):
        driver.run(suite.corp(CUSTOMER).user.get("a"))
    real = time.time
    assert tell(driver, here, "cancel_auth", AuthCorpId=CUSTOMER)
    with pytest.raises(NotAuthorizedError, match=f"{CUSTOMER} is stored for {SUITE}"):
        driver.run(here.corp(CUSTOMER).user.get("a"))
    monkeypatch.setattr(time, "time", lambda: real() + 70)
    with pytest.raises(NotAuthorizedError):
        driver.run(there.corp(CUSTOMER).user.get("a"))
    with pytest.raises(NotAuthorizedError):
        driver.run(there.permanent_code(CUSTOMER))
    assert not any("permanent-1" in str(entry.value) for entry in storage.entries())


def test_a_cancellation_that_arrives_late_does_not_undo_a_new_authorization(
    driver: Driver, provider: FakeWeCom
) -> None:
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    now = int(time.time())
    event = {"InfoType": "create_auth", "SuiteId": SUITE, "TimeStamp": str(now), "AuthCode": "auth-1"}
    assert driver.run(suite.handle(event))
    late = {"InfoType": "cancel_auth", "SuiteId": SUITE, "TimeStamp": now - 30, "AuthCorpId": CUSTOMER}
    assert driver.run(suite.handle(late))
    assert driver.run(suite.corp(CUSTOMER).user.get("a")).userid == "a"


def test_reset_permanent_code_replaces_the_code(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    driver.run(suite.authorize("auth-1"))
    driver.run(suite.corp(CUSTOMER).user.get("a"))
    with provider.state.lock:
        provider.state.get("authorization", SUITE, CUSTOMER)["permanent_code"] = "permanent-2"
    assert tell(driver, suite, "reset_permanent_code", AuthCode="auth-2")
    assert driver.run(suite.corp(CUSTOMER).user.get("a")).userid == "a"
    assert provider.calls.to(CORP_TOKEN)[-1].json["permanent_code"] == "permanent-2"
    assert driver.run(suite.permanent_code(CUSTOMER)) == "permanent-2"


def test_a_code_is_redeemed_once(driver: Driver, provider: FakeWeCom) -> None:
    """It works once, so that a call which may have arrived is not repeated."""
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    provider.fail(PERMANENT, reset=True, times=1)
    with pytest.raises(TransportError):
        driver.run(suite.authorize("auth-1"))
    assert provider.calls.count(PERMANENT) == 1
    with pytest.raises(wecom_client.APIError, match="errcode 40078") as caught:
        driver.run(suite.authorize("wrong-code"))
    assert "wrong-code" not in str(caught.value)
    provider.on(PERMANENT, Answer.of_json({"errcode": 0}), times=1)
    with pytest.raises(ResponseError, match="no permanent_code"):
        driver.run(suite.authorize("auth-1"))
    with pytest.raises(InvalidArgumentError):
        driver.run(suite.authorize(""))


def test_forgetting_by_hand(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)
    driver.run(suite.keep_permanent_code(CUSTOMER, "permanent-1"))
    assert driver.run(suite.permanent_code(CUSTOMER)) == "permanent-1"
    driver.run(suite.forget_corp(CUSTOMER))
    with pytest.raises(NotAuthorizedError):
        driver.run(suite.permanent_code(CUSTOMER))
    driver.run(suite.keep_permanent_code(CUSTOMER, "permanent-1"))
    assert driver.run(suite.permanent_code(CUSTOMER)) == "permanent-1"


# -- installing


def test_the_link_to_install(driver: Driver, provider: FakeWeCom) -> None:
    provider.on("/cgi-bin/service/get_pre_auth_code", {"pre_auth_code": "pre code", "expires_in": 1200})
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    url = driver.run(suite.install_url("https://app.example/installed?x=1"))
    parts = urlsplit(url)
    assert url.startswith("https://open.work.weixin.qq.com/3rdapp/install?")
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    state = query.pop("state")
    assert query == {
        "suite_id": SUITE, "pre_auth_code": "pre code", "redirect_uri": "https://app.example/installed?x=1",
    }  # fmt: skip
    driver.run(suite.oauth.check_state(state))
    with pytest.raises(StateMismatchError, match="used before"):
        driver.run(suite.oauth.check_state(state))
    driver.run(suite.install_url("https://app.example", state="mine1"))
    assert provider.calls.count("/cgi-bin/service/get_pre_auth_code") == 2, "each installation has a code of its own"
    with pytest.raises(InvalidArgumentError, match="complete URL"):
        driver.run(suite.install_url("app.example"))
    assert provider.calls.count(SUITE_TOKEN) == 1


# -- one tree


def test_the_tree_of_a_suite(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket-1"))
    provider.on("/cgi-bin/service/get_auth_info", {"auth_corp_info": {"corpid": CUSTOMER}})
    assert driver.run(suite.service.get_auth_info(CUSTOMER, "permanent-1")).auth_corp_info.corpid == CUSTOMER
    with pytest.raises(UnsupportedTokenError, match=r"use suite\.corp\(auth_corp_id\)"):
        driver.run(suite.user.get("a"))
    with pytest.raises(UnsupportedTokenError, match=r"/cgi-bin/corp/"):
        driver.run(suite.corp.get_join_qrcode())
    corp = suite.corp(CUSTOMER)
    with pytest.raises(UnsupportedTokenError, match="use SuiteClient"):
        driver.run(corp.service.get_auth_info(CUSTOMER, "permanent-1"))
    assert repr(corp).endswith(f"WeComClient {SUITE}:{CUSTOMER}>")
    assert suite.corp("wpOther").corp_id == "wpOther"
    with pytest.raises(wecom_client.ConfigurationError, match="auth_corp_id"):
        suite.corp("not an id")


def test_a_customized_app_has_its_permanent_code_as_secret(driver: Driver, provider: FakeWeCom) -> None:
    provider.add_corp(CUSTOMER)
    provider.add_app("permanent-1", corp_id=CUSTOMER, agent_id=7)
    suite = make_suite(driver, provider, "dk0123456789")
    driver.run(suite.keep_permanent_code(CUSTOMER, "permanent-1"))
    assert driver.run(suite.corp(CUSTOMER, agent_id=7).user.get("a")).userid == "a"
    assert provider.calls.counts() == {"/cgi-bin/gettoken": 1, GET_USER: 1}


# -- provider


def test_a_provider(driver: Driver, wecom: FakeWeCom) -> None:
    path = "/cgi-bin/service/get_provider_token"
    wecom.add_provider("wwProvider", "secret")
    cls: Any = wecom_client.AsyncProviderClient if driver.mode == "async" else wecom_client.ProviderClient
    provider = driver.keep(cls("wwProvider", "secret", base_url=wecom.base_url))
    register = "/cgi-bin/service/get_register_code"
    wecom.fail(path, delay=0.2)
    results = driver.together(*[lambda: provider.service.get_register_code("template")] * 32)
    assert {result.errcode for result in results} == {0}
    assert wecom.calls.counts() == {path: 1, register: 32}
    assert list(wecom.calls.to(register)[-1].query) == ["provider_access_token"]
    wecom.expire_tokens()
    assert driver.run(provider.request("POST", register, json={"template_id": "template"}))["errcode"] == 0
    assert wecom.calls.count(path) == 2
    with pytest.raises(wecom_client.ConfigurationError, match="secret"):
        cls("wwProvider", "")


# -- devices


def test_a_device_and_its_model(driver: Driver, wecom: FakeWeCom) -> None:
    model_path, device_path = "/cgi-bin/openhw/get_model_token", "/cgi-bin/openhw/get_device_token"
    wecom.add_account("device_model", model_id="mdA1", model_secret="secret", model_ticket="model-ticket")
    wecom.add_account("device", device_sn="SN 1", device_secret="device-secret")
    cls: Any = wecom_client.AsyncDeviceModelClient if driver.mode == "async" else wecom_client.DeviceModelClient
    model = driver.keep(cls("mdA1", "secret", base_url=wecom.base_url))
    with pytest.raises(MissingTicketError, match="model_ticket"):
        driver.run(model.access_token)
    callback = {
        "msg_type": "event",
        "base_info": {"createtime": int(time.time()), "model_id": "mdA1", "service_corpid": "ww1", "req_id": "r"},
        "event": {"event_type": "model_ticket", "model_ticket": "model-ticket"},
    }
    assert driver.run(model.handle(callback))
    assert not driver.run(model.handle({**callback, "event": {"event_type": "bind"}}))
    assert not driver.run(model.receive_ticket("older", time.time() - 600))
    device = model.device("SN 1", "device-secret")
    path = "/cgi-bin/openhw/device/report_temperature_data"
    wecom.on(path, {})
    wecom.fail(model_path, delay=0.2)
    wecom.fail(device_path, delay=0.2)
    results = driver.together(*[lambda: device.request("POST", path, json={})] * 32)
    assert {result["errcode"] for result in results} == {0}
    assert wecom.calls.counts() == {model_path: 1, device_path: 1, path: 32}
    assert list(wecom.calls.to(path)[-1].query) == ["device_access_token"]
    detail = "/cgi-bin/openhw/device/get_device_detail"
    wecom.on(detail, {})
    driver.run(device.request("POST", detail, json={}, token="model_access_token"))
    assert list(wecom.calls.to(detail)[-1].query) == ["model_access_token"]
    with pytest.raises(UnsupportedTokenError, match="use DeviceClient"):
        driver.run(model.request("POST", path, json={}, token="device_access_token"))
    for wrong in (("", "secret"), ("SN 1", "")):
        with pytest.raises(wecom_client.ConfigurationError):
            model.device(*wrong)


# -- downstream corps


def test_a_downstream_corp(driver: Driver, wecom: FakeWeCom) -> None:
    path = "/cgi-bin/corpgroup/corp/gettoken"
    wecom.add_corp("wwDown")
    wecom.add_app("secret-there", corp_id="wwDown", agent_id=1000005)
    client = driver.client(wecom.base_url)
    down = client.downstream("wwDown", 1000005, business_type=1)
    wecom.fail(path, delay=0.2)
    results = driver.together(*[lambda: down.user.get("a")] * 32)
    assert {result.userid for result in results} == {"a"}
    assert wecom.calls.counts() == {"/cgi-bin/gettoken": 1, path: 1, GET_USER: 32}
    assert driver.run(down.access_token) != driver.run(client.access_token)
    assert wecom.calls.to(path)[-1].json == {"corpid": "wwDown", "agentid": 1000005, "business_type": 1}
    wecom.expire_tokens()
    assert driver.run(down.user.get("a")).userid == "a"
