"""The customers of a suite's client: stored or reported, listed, and distinguished from failures."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

import wecom_client
from tests.support.clients import Driver
from wecom_client import (
    Authorization,
    ConfigurationError,
    FileStorage,
    Handled,
    InvalidArgumentError,
    MemoryStorage,
    MissingTicketError,
    NotAuthorizedError,
    ResponseError,
    SessionStorage,
    StorageError,
    parse_message,
)
from wecom_client.testing import FakeCall, FakeWeCom
from wecom_runtime.data.xml import render_xml
from wecom_runtime.testing.fake.state import GLOBAL

SUITE, SECRET = "ww0123456789suite", "secret-of-the-suite"
PERMANENT = "/cgi-bin/service/v2/get_permanent_code"


@pytest.fixture
def provider(wecom: FakeWeCom) -> FakeWeCom:
    wecom.add_suite(SUITE, SECRET, "ticket")
    with wecom.state.lock:
        for name in "ABC":
            granted = {"auth_corp_id": f"wp{name}", "permanent_code": f"permanent-{name}"}
            wecom.state.create("authorization", SUITE, granted)
    wecom.on(PERMANENT, permanent_code)
    return wecom


def permanent_code(seen: FakeCall) -> dict[str, Any]:
    name = seen.json["auth_code"].removeprefix("auth-")
    return {"permanent_code": f"permanent-{name}", "auth_corp_info": {"corpid": f"wp{name}", "corp_name": "客户"}}


def make_suite(driver: Driver, wecom: FakeWeCom, **settings: Any) -> Any:
    cls: Any = wecom_client.AsyncSuiteClient if driver.mode == "async" else wecom_client.SuiteClient
    return driver.keep(cls(SUITE, SECRET, base_url=wecom.base_url, **settings))


def command(name: str, **fields: object) -> str:
    return render_xml({"SuiteId": SUITE, "InfoType": name, "TimeStamp": int(time.time()), **fields})


class Refuses(MemoryStorage):
    """Does not keep permanent codes, and says so or not."""

    def __init__(self, how: str) -> None:
        super().__init__()
        self.how = how

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        if key.endswith("permanent_code"):
            if self.how == "raises":
                raise OSError("read-only")
            if self.how == "forgets":
                return value
        return super().set_if_newer(key, value, ttl)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("how", ["raises", "forgets"])
def test_a_permanent_code_that_was_not_kept_is_no_success(
    driver: Driver, provider: FakeWeCom, how: str, strict: bool
) -> None:
    storage = Refuses(how)
    suite = make_suite(driver, provider, session=storage, strict_storage=strict)
    driver.run(suite.receive_ticket("ticket"))
    event = parse_message(command("create_auth", AuthCode="auth-A"))
    calls: list[Callable[[], Any]] = [
        lambda: suite.authorize("auth-A"),
        lambda: suite.handle(event),
        lambda: suite.keep_permanent_code("wpA", "permanent-A"),
    ]
    for call in calls:
        with pytest.raises(StorageError):
            driver.run(call())
    storage.how = ""
    assert driver.run(suite.authorize("auth-A")).corp_id == "wpA"
    assert driver.run(make_suite(driver, provider, session=storage).permanent_code("wpA")) == "permanent-A"


@pytest.mark.parametrize("answer", [{"auth_corp_info": {"corpid": "wpA"}}, {"permanent_code": "permanent-A"}])
def test_an_authorization_without_a_code_or_a_corp_is_none(
    driver: Driver, provider: FakeWeCom, answer: dict[str, Any]
) -> None:
    provider.on(PERMANENT, answer)
    suite = make_suite(driver, provider)
    driver.run(suite.receive_ticket("ticket"))
    with pytest.raises(ResponseError, match="the response has no permanent_code or no corp id"):
        driver.run(suite.authorize("auth-A"))
    assert driver.run(suite.customers()) == []


def test_handle_returns_its_action(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider)

    def handle(name: str, **fields: str) -> Any:
        return driver.run(suite.handle(parse_message(command(name, **fields))))

    assert handle("suite_ticket", SuiteTicket="ticket") == Handled("ticket")
    installed = handle("create_auth", AuthCode="auth-A")
    assert (installed.action, installed.corp_id) == ("authorize", "wpA")
    assert isinstance(installed.authorization, Authorization)
    assert installed.authorization.details["auth_corp_info"]["corp_name"] == "客户"
    assert handle("change_auth", AuthCorpId="wpA") == Handled("refresh", "wpA")
    assert handle("cancel_auth", AuthCorpId="wpA") == Handled("revoke", "wpA")
    assert driver.run(suite.handle({"InfoType": "suite_ticket", "SuiteId": "another"})) is None


class Counting(MemoryStorage):
    """A storage that notes the keys that are read, and does not list any."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []

    def get(self, key: str, default: Any = None) -> Any:
        self.read.append(key)
        return super().get(key, default)

    def entries(self, prefix: str = "") -> Any:
        raise AssertionError("the keys are listed")


def test_a_company_is_a_customer_until_it_withdraws(driver: Driver, provider: FakeWeCom) -> None:
    """One key of the storage is read, in both kinds of clients, and nothing is awaited."""
    storage = Counting()
    suite = make_suite(driver, provider, session=storage)
    driver.run(suite.receive_ticket("ticket"))
    assert "wpA" not in suite
    driver.run(suite.authorize("auth-A"))
    other = make_suite(driver, provider, session=storage)
    storage.read.clear()
    assert "wpA" in other
    assert len(storage.read) == 1
    assert "wpB" not in other
    assert "not an id\n" not in other
    assert 1 not in other
    driver.run(suite.forget_corp("wpA"))
    assert "wpA" not in other
    assert "wpA" not in suite


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_customers_are_listed(driver: Driver, provider: FakeWeCom, tmp_path: Path, kind: str) -> None:
    storage = MemoryStorage() if kind == "memory" else FileStorage(tmp_path / "a.sqlite3")
    suite = make_suite(driver, provider, session=storage)
    driver.run(suite.receive_ticket("ticket"))
    assert driver.run(suite.customers()) == []
    for name in "BCA":
        driver.run(suite.authorize(f"auth-{name}"))
    driver.run(suite.corp("wpA").user.get("a"))
    driver.run(suite.forget_corp("wpC"))
    assert driver.run(suite.customers()) == ["wpA", "wpB"]
    assert driver.run(make_suite(driver, provider, session=storage).customers()) == ["wpA", "wpB"]
    moved = MemoryStorage()
    assert storage.copy_to(moved) > 0
    other = make_suite(driver, provider, session=moved)
    assert driver.run(other.customers()) == ["wpA", "wpB"]
    assert driver.run(other.permanent_code("wpB")) == "permanent-B"


class Plain(SessionStorage):
    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.is_down = False

    def get(self, key: str, default: Any = None) -> Any:
        if self.is_down:
            raise ConnectionError("down")
        return self.values.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        if self.is_down:
            raise ConnectionError("down")
        self.values[key] = value

    def delete(self, key: str) -> None:
        self.values.pop(key, None)


def test_a_storage_that_cannot_list(driver: Driver, provider: FakeWeCom) -> None:
    suite = make_suite(driver, provider, session=Plain())
    with pytest.raises(ConfigurationError, match=r"entries\(prefix\)"):
        driver.run(suite.customers())


def test_a_failing_storage_raises_a_storage_error(driver: Driver, provider: FakeWeCom) -> None:
    storage = Plain()
    first = make_suite(driver, provider, session=storage)
    driver.run(first.receive_ticket("ticket"))
    driver.run(first.authorize("auth-A"))
    storage.is_down = True
    suite = make_suite(driver, provider, session=storage)
    calls: list[Callable[[], Any]] = [
        lambda: suite.permanent_code("wpA"),
        lambda: suite.corp("wpA").user.get("a"),
        lambda: suite.pre_auth_code(),
        lambda: suite.customers(),
    ]
    for call in calls:
        with pytest.raises((StorageError, ConfigurationError)) as caught:
            driver.run(call())
        assert not isinstance(caught.value, (NotAuthorizedError, MissingTicketError))
    storage.is_down = False
    assert driver.run(suite.permanent_code("wpA")) == "permanent-A"


@pytest.mark.parametrize("timestamp", [lambda: time.time() * 1000, lambda: time.time() + 86400, lambda: 1e300])
def test_a_time_that_is_still_to_come_blocks_no_later_ticket(
    driver: Driver, provider: FakeWeCom, timestamp: Any
) -> None:
    with provider.state.lock:
        provider.state.get("suite", GLOBAL, SUITE)["suite_ticket"] = "ticket-2"
    suite = make_suite(driver, provider)
    assert driver.run(suite.receive_ticket("ticket-1", timestamp()))
    time.sleep(0.002)
    assert driver.run(suite.receive_ticket("ticket-2", time.time()))
    assert driver.run(suite.access_token), "fetched with the later one"


@pytest.mark.parametrize("timestamp", [float("nan"), float("-inf")])
def test_a_time_that_is_none(driver: Driver, provider: FakeWeCom, timestamp: float) -> None:
    suite = make_suite(driver, provider)
    with pytest.raises(InvalidArgumentError, match="takes the seconds"):
        driver.run(suite.receive_ticket("ticket-1", timestamp))
