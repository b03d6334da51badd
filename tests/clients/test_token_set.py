"""Tokens: fetched once for everybody, renewed early, refreshed once when refused, never a loop."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET, Driver
from tests.support.servers import Redis
from wecom_client import (
    APIError,
    AsyncSuiteClient,
    AsyncWeComClient,
    CallTimeoutError,
    ConfigurationError,
    MemoryStorage,
    ResponseError,
    SessionStorage,
    StateMismatchError,
    SuiteClient,
    TokenError,
    WeComClient,
)
from wecom_client.testing import Answer, FakeWeCom

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"


class Plain(SessionStorage):
    """A user's storage without a lock, which checks its values."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}
        self.ttls: dict[str, int | None] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.kept.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.kept[key] = value
        self.ttls[key] = ttl

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


# -- one request for everybody


@pytest.mark.parametrize("storage", [MemoryStorage, Plain])
def test_64_calls_at_once_make_one_token_request(driver: Driver, wecom: FakeWeCom, storage: Any) -> None:
    wecom.fail(GET_TOKEN, delay=0.2)
    client = driver.client(wecom.base_url, session=storage())
    results = driver.together(*[lambda: client.user.get("zhangsan")] * 64)
    assert {result.userid for result in results} == {"zhangsan"}
    assert wecom.calls.counts() == {GET_TOKEN: 1, GET_USER: 64}


def test_64_waiters_hear_of_one_failure(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.fail(GET_TOKEN, delay=0.3)
    client = driver.client(wecom.base_url, secret="another-secret")
    results = driver.together(*[lambda: client.user.get("zhangsan")] * 64)
    assert {type(result) for result in results} == {TokenError}
    assert {result.errcode for result in results} == {40001}
    assert len({id(result) for result in results}) == 64, "each caller has an error of its own"
    # Those that come only after the failure ask anew, which a slow machine may have some do.
    assert wecom.calls.count(GET_TOKEN) <= 8
    assert wecom.calls.count(GET_USER) == 0


def test_apps_of_one_corp_do_not_share_a_token(wecom: FakeWeCom) -> None:
    for number, secret in enumerate(("secret-one", "secret-two"), 7):
        wecom.add_app(secret, agent_id=number)
    storage = Plain()
    for secret in ("secret-one", "secret-two", "secret-one"):
        with WeComClient(CORP, secret, base_url=wecom.base_url, session=storage) as client:
            client.user.get("zhangsan")
    assert wecom.calls.count(GET_TOKEN) == 2
    assert len(storage.kept) == 2
    assert all(key.startswith(f"{CORP}:") and "secret" not in key for key in storage.kept)


def test_a_token_of_the_storage_is_used(driver: Driver, wecom: FakeWeCom) -> None:
    storage = MemoryStorage()
    token = driver.run(driver.client(wecom.base_url, session=storage).access_token)
    other = driver.client(wecom.base_url, session=storage)
    assert driver.run(other.access_token) == token
    assert wecom.calls.count(GET_TOKEN) == 1


# -- refusals


@pytest.mark.parametrize("code", [40014, 42001])
def test_a_refused_token_is_fetched_anew_once(driver: Driver, wecom: FakeWeCom, code: int) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.user.get("zhangsan"))
    wecom.expire_tokens()
    if code != 42001:
        wecom.fail(GET_USER, errcode=code, times=1)
    wecom.calls.clear()
    assert driver.run(client.user.get("lisi")).userid == "lisi"
    assert wecom.calls.counts() == {GET_USER: 2, GET_TOKEN: 1}
    first, second = (seen.query["access_token"] for seen in wecom.calls.to(GET_USER))
    assert first != second


def test_a_token_that_is_refused_for_ever_ends_the_call(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.fail(GET_USER, errcode=42001)
    with pytest.raises(TokenError) as caught:
        driver.run(client.user.get("zhangsan"))
    assert caught.value.errcode == 42001
    assert wecom.calls.counts() == {GET_USER: 2, GET_TOKEN: 2}


def test_other_errors_of_the_token_class_do_not_refresh(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.fail(GET_USER, errcode=40001, times=1)
    with pytest.raises(TokenError):
        driver.run(client.user.get("zhangsan"))
    assert wecom.calls.counts() == {GET_USER: 1, GET_TOKEN: 1}


def test_a_refusal_of_an_old_token_does_not_drop_the_new_one(wecom: FakeWeCom) -> None:
    """Two calls are under way with the same token; the second hears of its refusal when the first has renewed it."""
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url)
    client.user.get("zhangsan")
    gate = threading.Event()

    def late() -> dict[str, Any]:
        assert gate.wait(30)
        return {"errcode": 42001, "errmsg": "expired"}

    wecom.on(GET_USER, late, times=1)
    thread = threading.Thread(target=client.user.get, args=("late",))
    thread.start()
    while wecom.calls.count(GET_USER) < 2:
        time.sleep(0.005)
    wecom.expire_tokens()
    client.user.get("first")
    gate.set()
    thread.join(30)
    assert wecom.calls.count(GET_TOKEN) == 2
    client.close()


def test_uploads_are_sent_again_too(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.expire_tokens()
    driver.run(client.media.upload("file", ("a.txt", b"hello")))
    sent = [seen.files[0].content for seen in wecom.calls.to("/cgi-bin/media/upload")]
    assert sent == [b"hello", b"hello"]


def same_token(wecom: FakeWeCom, life: object = 7200) -> None:
    """gettoken gives the token that it gave before, which is refused; as WeCom does for a while after a change."""
    wecom.on(GET_TOKEN, {"access_token": "the-same-token", "expires_in": life})


def test_a_refused_token_that_is_given_out_again_is_not_fetched_for_each_call(driver: Driver, wecom: FakeWeCom) -> None:
    same_token(wecom)
    client = driver.client(wecom.base_url)
    for _ in range(10):
        with pytest.raises(TokenError):
            driver.run(client.user.get("zhangsan"))
    assert wecom.calls.counts() == {GET_TOKEN: 2, GET_USER: 11}, (
        "the first call sees to it that there is no other token"
    )


# -- answers and records that make no sense


@pytest.mark.parametrize("life", [float("inf"), 1e300, float("nan"), -5, 0, 1e-9, "soon", "1e999", None, [7200], True])
def test_a_lifetime_that_is_none(driver: Driver, wecom: FakeWeCom, life: Any) -> None:
    same_token(wecom, life)
    storage = Plain()
    client = driver.client(wecom.base_url, session=storage)
    for _ in range(3):
        assert driver.run(client.access_token) == "the-same-token"
    assert wecom.calls.count(GET_TOKEN) == 1
    (record,) = map(json.loads, storage.kept.values())
    assert record["expires"] == pytest.approx(record["fetched"] + 7200)


def test_a_token_that_cannot_be_sent(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(GET_TOKEN, Answer.of_json(b'{"errcode": 0, "access_token": "\\ud800"}'), times=1)
    client = driver.client(wecom.base_url)
    with pytest.raises(ResponseError, match="the response has no access_token"):
        driver.run(client.user.get("zhangsan"))
    supplied = driver.client(wecom.base_url, secret="", access_token=lambda: "\ud800")
    with pytest.raises(ConfigurationError, match="must return the token"):
        driver.run(supplied.user.get("zhangsan"))


POISON = [
    {"value": "\ud800", "fetched": 1.0, "expires": 2e10},
    {"value": "x", "fetched": 10**400, "expires": 2e10},
    {"value": "x", "fetched": 1.0, "expires": 10**400},
    {"value": "x", "fetched": "now", "expires": "later"},
    {"value": 5, "fetched": 1.0, "expires": 2e10},
    {"fetched": float("nan"), "expires": float("inf"), "value": "x"},
    {},
    [],
    5,
    b"\xff",
    "[" * 100_000,
    "1" * 10_000,
]


@pytest.mark.parametrize("poison", POISON, ids=range(len(POISON)))
@pytest.mark.parametrize("as_text", [False, True])
def test_a_record_that_makes_no_sense_is_none(driver: Driver, wecom: FakeWeCom, poison: Any, as_text: bool) -> None:
    storage = Plain()
    driver.run(driver.client(wecom.base_url, session=storage).access_token)
    (key,) = storage.kept
    storage.kept[key] = json.dumps(poison) if as_text and not isinstance(poison, (str, bytes)) else poison
    client = driver.client(wecom.base_url, session=storage)
    assert driver.run(client.user.get("zhangsan")).userid == "zhangsan"
    assert json.loads(storage.kept[key])["value"] == wecom.calls.to(GET_USER)[-1].query["access_token"]
    assert wecom.calls.count(GET_TOKEN) == 2


class Texts(SessionStorage):
    """A user's storage for text alone, which gives back bytes: `redis.set(key, value)`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.kept.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        if not isinstance(value, str | bytes | int | float):
            raise TypeError(f"Invalid input of type: {type(value).__name__!r}")
        self.kept[key] = str(value).encode()

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


def test_a_storage_for_text_will_do(driver: Driver, wecom: FakeWeCom) -> None:
    storage = Texts()
    client = driver.client(wecom.base_url, session=storage, strict_storage=True)
    token = driver.run(client.access_token)
    assert driver.run(driver.client(wecom.base_url, session=storage).access_token) == token
    assert wecom.calls.count(GET_TOKEN) == 1
    state = client.oauth.make_state()
    driver.run(client.oauth.check_state(state))
    with pytest.raises(StateMismatchError, match="used before"):
        driver.run(client.oauth.check_state(state))
    suite_class: Any = AsyncSuiteClient if driver.mode == "async" else SuiteClient
    suite = driver.keep(suite_class("ww9", "suite-secret", session=storage))
    driver.run(suite.keep_permanent_code("wpCustomer", "permanent"))
    assert driver.run(suite.permanent_code("wpCustomer")) == "permanent"


def test_a_client_of_redis_is_a_storage_as_it_is(wecom: FakeWeCom, redis_server: Redis) -> None:
    """It has get, set and delete."""
    redis_server.empty()
    server = redis_server.client()
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=server, strict_storage=True) as client:
        token = client.access_token
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=server, strict_storage=True) as client:
        assert client.access_token == token
    (key,) = server.keys()
    assert 7000 < server.ttl(key) <= 7200
    assert wecom.calls.count(GET_TOKEN) == 1


# -- renewal before the end


# -- what processes see of each other


# -- asking for it


def test_fetch_access_token_ignores_the_stored_token(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    first = driver.run(client.access_token)
    second = driver.run(client.fetch_access_token())
    assert first != second
    assert driver.run(client.access_token) == second
    assert wecom.calls.count(GET_TOKEN) == 2


def test_a_token_that_the_user_gave(driver: Driver, wecom: FakeWeCom) -> None:
    token = driver.run(driver.client(wecom.base_url).access_token)
    wecom.calls.clear()
    client = driver.client(wecom.base_url, secret="", access_token=token)
    assert driver.run(client.user.get("zhangsan")).userid == "zhangsan"
    wecom.expire_tokens()
    with pytest.raises(TokenError):
        driver.run(client.user.get("zhangsan"))
    assert wecom.calls.counts() == {GET_USER: 2}
    with pytest.raises(ConfigurationError, match="cannot be renewed"):
        driver.run(client.fetch_access_token())


def test_a_function_that_supplies_the_token(driver: Driver, wecom: FakeWeCom) -> None:
    source = driver.client(wecom.base_url)
    asked: list[str] = []

    def supply() -> str:
        with WeComClient(CORP, SECRET, base_url=wecom.base_url) as central:
            asked.append(central.fetch_access_token())
        return asked[-1]

    driver.run(source.access_token)
    client = driver.client(wecom.base_url, secret="", access_token=supply)
    driver.run(client.user.get("zhangsan"))
    driver.run(client.user.get("zhangsan"))
    assert len(asked) == 2, "without a lifetime it is asked for each call"
    assert [seen.query["access_token"] for seen in wecom.calls.to(GET_USER)] == asked


def test_a_coroutine_function_may_supply_the_token(wecom: FakeWeCom) -> None:
    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url) as source:
            token = await source.access_token

        async def supply() -> tuple[str, int]:
            await asyncio.sleep(0)
            return token, 7200

        async with AsyncWeComClient(CORP, base_url=wecom.base_url, access_token=supply) as client:
            assert (await client.user.get("zhangsan")).userid == "zhangsan"
        blocking = WeComClient(CORP, base_url=wecom.base_url, access_token=supply)
        with pytest.raises(ConfigurationError, match="asynchronous"):
            await asyncio.to_thread(blocking.user.get, "zhangsan")

    asyncio.run(main())


def test_the_call_may_bring_its_own_token(driver: Driver, wecom: FakeWeCom) -> None:
    token = driver.run(driver.client(wecom.base_url).access_token)
    client = driver.client(wecom.base_url, secret="not-the-secret")
    answer = driver.run(client.request("GET", GET_USER, {"userid": "a", "access_token": token}))
    assert answer["userid"] == "a"


# -- when the one who fetches goes away


def test_a_cancelled_task_does_not_take_the_others_with_it(wecom: FakeWeCom) -> None:
    wecom.fail(GET_TOKEN, delay=0.3)

    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
            leader = asyncio.create_task(client.user.get("leader"))
            while wecom.calls.count(GET_TOKEN) < 1:
                await asyncio.sleep(0.005)
            others = [asyncio.create_task(client.user.get("other")) for _ in range(8)]
            await asyncio.sleep(0.05)
            leader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await leader
            results = await asyncio.gather(*others)
            assert {result.userid for result in results} == {"other"}

    asyncio.run(main())
    assert wecom.calls.count(GET_TOKEN) == 2, "the one of the cancelled task, and one more"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # what the loop left behind
def test_a_loop_that_ends_in_the_middle_blocks_nobody(wecom: FakeWeCom) -> None:
    call_in_a_loop_that_ends(wecom)
    gc.collect()  # of the connection that the loop has left open


def call_in_a_loop_that_ends(wecom: FakeWeCom) -> None:
    wecom.fail(GET_TOKEN, delay=1.0)

    class Recording(MemoryStorage):
        added: list[str] = []  # noqa: RUF012 - of this class only

        def add(self, key: str, *arguments: Any) -> bool:
            self.added.append(key)
            return super().add(key, *arguments)

    storage = Recording()
    client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)

    async def begin() -> None:
        task = asyncio.create_task(client.user.get("never"))
        while wecom.calls.count(GET_TOKEN) < 1:
            await asyncio.sleep(0.005)
        task.cancel()

    async def again() -> Any:
        try:
            return await client.user.get("zhangsan")
        finally:
            await client.close()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(begin())
    loop.run_until_complete(asyncio.sleep(0))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    gc.collect()
    assert [key for key in storage.added if storage.get(key)] == [], "the lock is given back"
    wecom.clear_faults()
    assert asyncio.run(again()).userid == "zhangsan"


def test_storage_operations_do_not_wait_for_the_default_executor(wecom: FakeWeCom) -> None:
    """Slow handlers, say, which fill the default executor."""
    release = threading.Event()

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(1))
        busy = loop.run_in_executor(None, release.wait, 30)
        try:
            async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, session=Plain()) as client:
                assert (await client.user.get("zhangsan")).userid == "zhangsan"
                assert not busy.done()
        finally:
            release.set()
            await busy

    asyncio.run(main())


# -- set-up


def test_required_settings_of_a_client(wecom: FakeWeCom) -> None:
    with pytest.raises(ConfigurationError, match="secret"):
        WeComClient(CORP)
    with pytest.raises(ConfigurationError, match="corp_id"):
        WeComClient("not a corp id", SECRET)
    with pytest.raises(ConfigurationError, match="timeout"):
        WeComClient(CORP, SECRET, timeout=0)
    with pytest.raises(ConfigurationError, match="takes a token"):
        WeComClient(CORP, access_token=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("answer", [{"errcode": 0}, {"errcode": 0, "access_token": ""}, {"access_token": 5}])
def test_an_answer_without_a_token(driver: Driver, wecom: FakeWeCom, answer: dict[str, Any]) -> None:
    wecom.on(GET_TOKEN, Answer.of_json(answer), times=1)
    client = driver.client(wecom.base_url)
    with pytest.raises(ResponseError, match="the response has no access_token"):
        driver.run(client.user.get("zhangsan"))
    assert driver.run(client.user.get("zhangsan")).userid == "zhangsan"


def test_the_token_request_has_the_rules_of_all_calls(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.fail(GET_TOKEN, reset=True, times=1)
    wecom.fail(GET_TOKEN, status=503, times=1)
    wecom.fail(GET_TOKEN, errcode=-1, times=1)
    assert driver.run(client.user.get("zhangsan")).userid == "zhangsan"
    assert wecom.calls.count(GET_TOKEN) == 4
    wecom.fail(GET_TOKEN, silent=True, times=1)
    with pytest.raises(CallTimeoutError):
        driver.run(driver.client(wecom.base_url, timeout=0.4).user.get("zhangsan"))


def test_a_corp_that_does_not_exist(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, corp_id="ww2")
    with pytest.raises(APIError) as caught:
        driver.run(client.user.get("zhangsan"))
    assert caught.value.endpoint == GET_TOKEN
    assert caught.value.errcode == 40013
    assert "CorpID" in caught.value.advice
