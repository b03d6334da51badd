"""No secret is shown: not by repr, not in logs, not in errors, not in the variables of the frames below them."""

from __future__ import annotations

import gzip
import json
import logging
import pickle
import re
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import pymemcache
import pytest
import redis
import requests

import wecom_client
from tests.support.clients import Driver
from tests.support.envelopes import AES_KEY, TOKEN, aes, pad
from tests.support.servers import free_port
from wecom_client import (
    FileStorage,
    MemcachedStorage,
    MemoryStorage,
    RateLimiter,
    RedisStorage,
    RetryPolicy,
    SessionStorage,
    ShoveStorage,
    Upload,
    WeComError,
)
from wecom_client.testing import Answer, FakeCall, FakeWeCom

MARK = "S3CRET"
"""Part of every secret and token below; those that the fake gives out are looked for, too."""
APP_SECRET = f"app-{MARK}-0123456789"
SUITE_SECRET = f"suite-{MARK}-0123456789"
TICKET = f"ticket-{MARK}-0123456789"
PERMANENT_CODE = f"permanent-{MARK}-0123456789"
AUTH_CODE = f"auth-{MARK}-0123456789"
PROXY_PASSWORD = f"proxy-{MARK}"
OURS = str(Path(wecom_client.__file__).parent), str(Path(__file__).parents[2] / "wecom_runtime")


@pytest.fixture
def guarded(wecom: FakeWeCom) -> FakeWeCom:
    wecom.add_app(APP_SECRET, agent_id=2)
    wecom.add_suite("wwSuite", SUITE_SECRET, TICKET)
    with wecom.state.lock:
        granted = {"auth_corp_id": "wpCustomer", "permanent_code": PERMANENT_CODE}
        wecom.state.create("authorization", "wwSuite", granted)

    def permanent_code(seen: FakeCall) -> dict[str, Any]:
        if seen.json["auth_code"] != AUTH_CODE:
            return {"errcode": 40078, "errmsg": f"invalid auth code {seen.json['auth_code']}"}
        return {"permanent_code": PERMANENT_CODE, "auth_corp_info": {"corpid": "wpCustomer"}}

    wecom.on("/cgi-bin/service/v2/get_permanent_code", permanent_code)
    return wecom


class Leaky(SessionStorage):
    """Fails with a text that holds all that it was given, under an error of an error."""

    def _fail(self, *given: Any) -> Any:
        try:
            raise KeyError(repr([dict(part) if isinstance(part, dict) else part for part in given]))
        except KeyError as error:
            raise RuntimeError(f"could not do it with {given}: {error}") from error

    def get(self, key: str, default: Any = None) -> Any:
        return default

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self._fail(key, value)

    def delete(self, key: str) -> None:
        self._fail(key)


# -- what can go wrong

Scenario = Callable[[Driver, FakeWeCom], Any]
SCENARIOS: dict[str, Scenario] = {}


def scenario(function: Scenario) -> Scenario:
    SCENARIOS[function.__name__] = function
    return function


def app(driver: Driver, wecom: FakeWeCom, **settings: Any) -> Any:
    return driver.client(wecom.base_url, secret=APP_SECRET, **settings)


def suite_of(driver: Driver, wecom: FakeWeCom, **settings: Any) -> Any:
    cls: Any = wecom_client.AsyncSuiteClient if driver.mode == "async" else wecom_client.SuiteClient
    return driver.keep(cls("wwSuite", SUITE_SECRET, base_url=wecom.base_url, **settings))


@scenario
def wrong_secret(driver: Driver, wecom: FakeWeCom) -> Any:
    return driver.client(wecom.base_url, secret=f"wrong-{MARK}").user.get("a")


@scenario
def refused_for_ever(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/user/get", errcode=42001)
    return app(driver, wecom).user.get("a")


@scenario
def what_a_supplier_returned(driver: Driver, wecom: FakeWeCom) -> Any:
    return driver.client(wecom.base_url, secret="", access_token=lambda: (f"supplied-{MARK}", 5, 5)).user.get("a")


@scenario
def given_token_refused(driver: Driver, wecom: FakeWeCom) -> Any:
    return driver.client(wecom.base_url, secret="", access_token=f"given-{MARK}").user.get("a")


@scenario
def token_request_reset(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/gettoken", reset=True, times=3)
    return app(driver, wecom).user.get("a")


@scenario
def call_reset(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/department/create", reset=True, times=1)
    return app(driver, wecom).department.create("开发部", 1)


@scenario
def upload_reset(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/media/upload", reset=True, times=1)
    return app(driver, wecom).media.upload("file", ("a.txt", b"content"))


@scenario
def timeout(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/user/get", silent=True, times=1)
    return app(driver, wecom).user.get("a", timeout=0.3)


@scenario
def timeout_of_the_token_request(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/gettoken", silent=True, times=1)
    return app(driver, wecom, timeout=0.5).user.get("a")


@scenario
def redirect(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.on(
        "/cgi-bin/gettoken",
        Answer(status=302, headers={"Location": f"https://evil.example/?corpsecret={APP_SECRET}"}),
        times=1,
    )
    return app(driver, wecom).user.get("a")


@scenario
def not_json(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.on("/cgi-bin/gettoken", Answer.of_json(f"<html>{APP_SECRET}</html>".encode()), times=1)
    return app(driver, wecom).user.get("a")


@scenario
def half_an_answer(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.fail("/cgi-bin/gettoken", cut="body", times=3)
    return app(driver, wecom).user.get("a")


@scenario
def half_a_file(driver: Driver, wecom: FakeWeCom) -> Any:
    """What of it came stands in no frame either: it may be a contract, or a key."""
    wecom.on("/cgi-bin/media/get", f"{APP_SECRET}\n".encode() * 20_000)
    wecom.fail("/cgi-bin/media/get", cut="body")
    download = driver.run(app(driver, wecom).media.get("m"))
    return download.read()


@scenario
def a_file_that_stands_still(driver: Driver, wecom: FakeWeCom) -> Any:
    """The same, where a piece was taken for sure."""

    async def first_piece(scope: Any, receive: Any, send: Any) -> None:
        headers = [(b"content-type", b"image/png"), (b"content-length", b"1000000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": f"{APP_SECRET}\n".encode() * 4_000, "more_body": True})
        while (await receive())["type"] != "http.disconnect":
            pass

    wecom.asgi.pages["/cgi-bin/media/get"] = first_piece
    download = driver.run(app(driver, wecom, timeout=0.6).media.get("m"))
    return download.read()


@scenario
def a_file_of_a_bot_without_its_end(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.on("/picture", Answer(aes(pad(f"{APP_SECRET}\n".encode() * 20_000))[:-5]))
    cls: Any = wecom_client.AsyncBot if driver.mode == "async" else wecom_client.Bot
    return driver.keep(cls(TOKEN, AES_KEY)).download(f"{wecom.base_url}/picture")


@scenario
def half_a_compressed_answer(driver: Driver, wecom: FakeWeCom) -> Any:
    content = gzip.compress(json.dumps({"errcode": 0, "name": APP_SECRET}).encode())[:-9]
    wecom.on("/cgi-bin/user/get", Answer(content, 200, {"Content-Encoding": "gzip"}))
    return app(driver, wecom).user.get("a")


@scenario
def an_answer_without_the_token(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.on("/cgi-bin/gettoken", Answer.of_json({"errcode": 0, "acces_token": APP_SECRET}), times=1)
    return app(driver, wecom).user.get("a")


@scenario
def an_errmsg_that_quotes(driver: Driver, wecom: FakeWeCom) -> Any:
    client = app(driver, wecom)
    token = driver.run(client.access_token)
    quoting = {"errcode": 60011, "errmsg": f"no, token={token}", "detail": {"access_token": token, "list": [token]}}
    wecom.on("/cgi-bin/user/get", Answer.of_json(quoting), times=1)
    return client.user.get("a")


@scenario
def an_unknown_answer_that_quotes(driver: Driver, wecom: FakeWeCom) -> Any:
    wecom.on("/cgi-bin/user/get", Answer.of_json({"errcode": 987654, "secret": APP_SECRET}), times=1)
    return app(driver, wecom).user.get("a")


@scenario
def strict_storage(driver: Driver, wecom: FakeWeCom) -> Any:
    return app(driver, wecom, session=Leaky(), strict_storage=True).user.get("a")


@scenario
def strict_storage_of_a_suite(driver: Driver, wecom: FakeWeCom) -> Any:
    return suite_of(driver, wecom, session=Leaky(), strict_storage=True).receive_ticket(TICKET)


@scenario
def strict_storage_and_a_code(driver: Driver, wecom: FakeWeCom) -> Any:
    suite = suite_of(driver, wecom, session=Leaky(), strict_storage=True)
    return suite.keep_permanent_code("wpCustomer", PERMANENT_CODE)


@scenario
def wrong_auth_code(driver: Driver, wecom: FakeWeCom) -> Any:
    suite = suite_of(driver, wecom)
    driver.run(suite.receive_ticket(TICKET))
    return suite.authorize(f"wrong-{MARK}")


@scenario
def auth_code_reset(driver: Driver, wecom: FakeWeCom) -> Any:
    suite = suite_of(driver, wecom)
    driver.run(suite.receive_ticket(TICKET))
    wecom.fail("/cgi-bin/service/v2/get_permanent_code", reset=True, times=1)
    return suite.authorize(AUTH_CODE)


@scenario
def customer_with_a_wrong_code(driver: Driver, wecom: FakeWeCom) -> Any:
    suite = suite_of(driver, wecom)
    driver.run(suite.receive_ticket(TICKET))
    driver.run(suite.keep_permanent_code("wpCustomer", f"wrong-{MARK}"))
    return suite.corp("wpCustomer").user.get("a")


@scenario
def suite_without_a_ticket(driver: Driver, wecom: FakeWeCom) -> Any:
    return suite_of(driver, wecom).access_token


@scenario
def another_kind_of_token(driver: Driver, wecom: FakeWeCom) -> Any:
    return suite_of(driver, wecom).user.get("a")


@scenario
def secret_parameters(driver: Driver, wecom: FakeWeCom) -> Any:
    return app(driver, wecom).gettoken("ww1", f"wrong-{MARK}")


@scenario
def a_state_that_was_made_up(driver: Driver, wecom: FakeWeCom) -> Any:
    return app(driver, wecom).oauth.check_state("0" * 64)


@scenario
def a_proxy_with_a_password(driver: Driver, wecom: FakeWeCom) -> Any:
    proxy = f"http://user:{PROXY_PASSWORD}@127.0.0.1:{free_port()}"
    settings = {"allow_http": True, "proxies": proxy, "retry": RetryPolicy(attempts=1)}
    return driver.client("http://wecom.invalid", secret=APP_SECRET, **settings).user.get("a")


@scenario
def nothing_listens(driver: Driver, wecom: FakeWeCom) -> Any:
    return driver.client(f"http://127.0.0.1:{free_port()}", secret=APP_SECRET).user.get("a")


@scenario
def a_bad_argument(driver: Driver, wecom: FakeWeCom) -> Any:
    client = app(driver, wecom)
    driver.run(client.access_token)
    return client.request("POST", "/cgi-bin/x", json={"a": object()})


@scenario
def a_ticket_that_is_refused(driver: Driver, wecom: FakeWeCom) -> Any:
    client = app(driver, wecom)
    driver.run(client.access_token)
    wecom.fail("/cgi-bin/get_jsapi_ticket", errcode=40014, times=2)
    return client.jssdk.config("https://a.example")


SECRET_ARGUMENTS = {"secret_parameters"}
"""Where a secret is a parameter of the endpoint itself, it is a variable of the caller's and of each frame below."""


def frames(trace: TracebackType | None) -> Iterator[FrameType]:
    for frame, _ in traceback.walk_tb(trace):
        if frame.f_code.co_filename.startswith(OURS) or "site-packages" in frame.f_code.co_filename:
            yield frame


def all_errors(error: BaseException) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        found = todo.pop()
        if found is not None and found not in seen:
            seen.append(found)
            yield found
            todo += [found.__cause__, found.__context__]


def text_of(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:
        return f"<no repr: {type(error).__name__}>"


def shows(text: str, fake: FakeWeCom) -> bool:
    """Whether a text holds a secret, or a token or ticket that was given out."""
    return any(secret in text for secret in (MARK, *fake.tokens))


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_errors_and_their_frames_show_nothing(
    driver: Driver, guarded: FakeWeCom, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(WeComError) as caught:
        driver.run(SCENARIOS[name](driver, guarded))
    error = caught.value
    assert error.__cause__ is None
    for part in all_errors(error):
        for shown in (str(part), repr(part), repr(part.args), repr(vars(part))):
            assert not shows(shown, guarded)
        for frame in frames(part.__traceback__) if name not in SECRET_ARGUMENTS else ():
            where = f"{frame.f_code.co_filename}:{frame.f_lineno}"
            for variable, value in frame.f_locals.items():
                assert not shows(text_of(value), guarded), f"{where}: {variable}"
    assert not shows(pickle.dumps(error).decode("latin-1"), guarded)
    assert not shows(caplog.text, guarded)
    for record in caplog.records:
        assert not shows(repr((record.msg, record.args, record.exc_text)), guarded)


# -- logs of calls that succeed


def test_logs_show_nothing(driver: Driver, guarded: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = app(driver, guarded, session=Leaky())
    driver.run(client.user.get("a"))
    guarded.expire_tokens()
    driver.run(client.media.upload("file", ("a.txt", b"x")))
    driver.run(client.jssdk.config("https://a.example"))
    suite = suite_of(driver, guarded)
    driver.run(suite.receive_ticket(TICKET))
    driver.run(suite.authorize(AUTH_CODE))
    driver.run(suite.corp("wpCustomer").user.get("a"))
    if driver.mode == "sync":
        assert "gettoken" in caplog.text, "the HTTP library's own log was heard"
    assert not shows(caplog.text, guarded)
    for record in caplog.records:
        assert not shows(repr((record.msg, record.args)), guarded)


def test_logs_of_a_client_of_the_user_show_nothing(guarded: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    import asyncio

    import aiohttp

    async def main() -> None:
        async with aiohttp.ClientSession() as http:
            client = wecom_client.AsyncWeComClient("ww1", APP_SECRET, base_url=guarded.base_url, http=http)
            await client.user.get("a")

    caplog.set_level(logging.DEBUG)
    asyncio.run(main())
    with requests.Session() as http:
        wecom_client.WeComClient("ww1", APP_SECRET, base_url=guarded.base_url, http=http).user.get("a")
    # Some versions leave out the point.
    assert re.search(r'"GET /cgi-bin/gettoken HTTP/1\.?1"', caplog.text), "urllib3 tells what it asks for"
    assert not shows(caplog.text, guarded)


# -- objects


def objects(root: object) -> Iterator[tuple[str, object]]:
    """An object of this library and all that can be reached from it through attributes and containers."""
    seen: set[int] = set()
    todo: list[tuple[str, object]] = [(type(root).__name__, root)]
    while todo:
        path, found = todo.pop()
        if id(found) in seen or len(path) > 300:
            continue
        seen.add(id(found))
        if type(found).__module__.partition(".")[0] in ("wecom_client", "wecom_runtime"):
            yield path, found
            names = [*getattr(found, "__dict__", ()), *getattr(type(found), "__slots__", ())]
            todo += [(f"{path}.{name}", getattr(found, name, None)) for name in names]
        elif isinstance(found, dict):
            todo += [(f"{path}[{key!r}]", value) for key, value in found.items()]
        elif isinstance(found, list | tuple):
            todo += [(f"{path}[{index}]", value) for index, value in enumerate(found)]


def test_no_object_shows_anything(driver: Driver, guarded: FakeWeCom, tmp_path: Path) -> None:
    port = free_port()
    storages: list[Any] = [
        MemoryStorage(),
        FileStorage(tmp_path / "tokens.sqlite3"),
        RedisStorage(redis.Redis(port=port, password=APP_SECRET)),
        MemcachedStorage(pymemcache.Client(("127.0.0.1", port))),
        ShoveStorage({}),
    ]
    client = app(driver, guarded, session=storages[0], agent_id=1, rate_limit=RateLimiter(1000), retry=RetryPolicy())
    driver.run(client.user.get("a"))
    driver.run(client.jssdk.config("https://a.example"))
    suite = suite_of(driver, guarded, session=storages[0])
    driver.run(suite.receive_ticket(TICKET))
    done = driver.run(suite.authorize(AUTH_CODE))
    corp = suite.corp("wpCustomer")
    driver.run(corp.user.get("a"))
    is_async = driver.mode == "async"
    provider_class: Any = wecom_client.AsyncProviderClient if is_async else wecom_client.ProviderClient
    model_class: Any = wecom_client.AsyncDeviceModelClient if is_async else wecom_client.DeviceModelClient
    model = model_class("mdA", f"model-{MARK}")
    roots = [
        client,
        client.jssdk,
        client.oauth,
        client.downstream("wwDown", 5),
        suite,
        suite.oauth,
        done,
        corp,
        provider_class("ww1", f"provider-{MARK}"),
        model,
        model.device("sn", f"device-{MARK}"),
        driver.client(guarded.base_url, secret="", access_token=f"given-{MARK}"),
        Upload(f"content {MARK}".encode(), filename="a.txt"),
        *storages,
    ]
    walked = [found for root in roots for found in objects(root)]
    assert len(walked) > 100
    kinds = {type(found).__name__ for _, found in walked}
    assert {"Secret", "Token", "FetchedToken", "StorageGuard", "VersionedValue", "Backend"} <= kinds
    for path, found in walked:
        for shown in (repr(found), str(found), f"{found}"):
            assert not shows(shown, guarded), path


def test_secret_fields_of_answers_are_hidden(driver: Driver, guarded: FakeWeCom) -> None:
    answer = driver.run(app(driver, guarded).gettoken("ww1", APP_SECRET))
    assert answer.access_token in guarded.tokens
    assert not shows(repr(answer), guarded)


def test_the_filter_reaches_records_of_other_forms(caplog: pytest.LogCaptureFixture) -> None:
    from wecom_runtime.logs import guard_loggers

    guard_loggers("some.http.library")
    guard_loggers("some.http.library")
    log = logging.getLogger("some.http.library")
    caplog.set_level(logging.DEBUG)
    log.info("GET /x?access_token=%s&debug=1", f"{MARK}1")
    log.info(f"GET /x?corpsecret={MARK}2&y=1")
    log.info("%(url)s", {"url": f"/x?access_token={MARK}3"})
    log.info("%s %d", requests.Request("GET", f"http://a/?access_token={MARK}4"), 5)
    log.info("nothing %s", None)
    assert MARK not in caplog.text.replace(f"access_token=%s&debug=1' % ({MARK}", "")
    assert "debug=1" in caplog.text
    assert "nothing None" in caplog.text
