"""Faults between a client and WeCom, over HTTP and in the same process."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.support.certificates import self_signed
from tests.support.clients import Driver, in_threads
from wecom_client import (
    BusyError,
    CallTimeoutError,
    RateLimitError,
    ResponseError,
    RetryPolicy,
    TokenError,
    TransportError,
    WeComClient,
)
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.testing.fake.asgi import FakeApp
from wecom_runtime.testing.fake.wire import Manner, ReceivedRequest

TOKEN = "/cgi-bin/gettoken"
GET = "/cgi-bin/user/get"
CREATE = "/cgi-bin/user/create"
ONCE = RetryPolicy(attempts=1)


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture(params=["in process", "over HTTP", "in process, awaited", "over HTTP, awaited"])
def connect(request: pytest.FixtureRequest, fake: FakeWeCom) -> Iterator[tuple[Driver, Callable[..., Any]]]:
    """Return a driver and a function that creates clients for it."""
    driver = Driver("async" if "awaited" in request.param else "sync")

    def client(**settings: Any) -> Any:
        if "HTTP" in request.param:
            return driver.client(fake.base_url, corp_id=fake.corp_id, secret=fake.secret, **settings)
        return driver.keep((fake.async_client if driver.mode == "async" else fake.client)(**settings))

    yield driver, client
    driver.close()


Connect = tuple[Driver, Callable[..., Any]]


# -- connections that break


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ({"reset": True}, "Connection reset by peer"),
        ({"hang_up": True}, "closed before the response was complete"),
        ({"rubbish": True}, "closed before the response was complete"),
        ({"cut": "head"}, "closed before the response was complete|incomplete"),
        ({"cut": "body"}, "the response is incomplete"),
        ({"cut": "chunks"}, "the response is incomplete"),
    ],
)
def test_an_answer_that_does_not_arrive(fake: FakeWeCom, connect: Connect, fault: dict[str, Any], text: str) -> None:
    driver, make = connect
    client = make(retry=ONCE)
    driver.run(client.user.get("zhangsan"))
    fake.fail(GET, **fault, times=1)
    with pytest.raises(TransportError, match=text):
        driver.run(client.user.get("zhangsan"))
    assert driver.run(client.user.get("zhangsan")).name == "张三"
    assert [call.status for call in fake.calls.to(GET)] == [200, 200 if "cut" in fault else 0, 200]


@pytest.mark.parametrize(("fault", "created"), [("reset", False), ("hang_up", False), ("cut", True)])
def test_whether_a_call_was_carried_out(fake: FakeWeCom, fault: str, created: bool) -> None:
    client = fake.client()
    fake.fail(CREATE, times=1, **{fault: "body" if fault == "cut" else True})  # type: ignore[arg-type]
    with pytest.raises(TransportError):
        client.user.create("sun", "孙", mobile="13900000000")
    assert ("sun" in [user["userid"] for user in fake.state.all("member", fake.corp_id)]) is created


def test_a_download_that_breaks_off(fake: FakeWeCom, connect: Connect) -> None:
    driver, make = connect
    client = make()
    content = bytes(range(256)) * 1000
    fake.on("/cgi-bin/media/get", Answer.of_file(content, "a.png", "image/png"))
    fake.fail("/cgi-bin/media/get", cut="body", times=1)
    got: list[bytes] = []

    async def collect() -> None:
        async for piece in (await client.media.get("m")).iter_bytes():
            got.append(piece)

    with pytest.raises(TransportError, match="incomplete"):  # noqa: PT012 - in either mode
        if driver.mode == "async":
            driver.run(collect())
        else:
            got.extend(client.media.get("m").iter_bytes())
    whole = driver.run(driver.run(client.media.get("m")).read())
    assert whole == content
    assert content.startswith(b"".join(got))


# -- answers that take their time


@pytest.mark.parametrize("fault", [{"silent": True}, {"delay": 30}, {"trickle": 0.5}, {"status": 502, "delay": 30}])
def test_an_answer_that_comes_too_late(fake: FakeWeCom, connect: Connect, fault: dict[str, Any]) -> None:
    driver, make = connect
    client = make(timeout=10, retry=ONCE)
    driver.run(client.user.get("zhangsan"))
    fake.fail(GET, **fault, times=1)
    began = time.monotonic()
    with pytest.raises(CallTimeoutError):
        driver.run(client.user.get("zhangsan", timeout=1))
    assert time.monotonic() - began < 8
    assert driver.run(client.user.get("zhangsan")).name == "张三"
    assert fake.calls.count(GET) == 3


def test_an_answer_that_comes_byte_by_byte(fake: FakeWeCom, connect: Connect) -> None:
    driver, make = connect
    client = make()
    driver.run(client.access_token)
    fake.on(GET, {"userid": "a", "name": "甲"})
    fake.fail(GET, trickle=0.002, times=1)
    began = time.monotonic()
    assert driver.run(client.user.get("a")).name == "甲"
    assert time.monotonic() - began >= 0.06


def test_calls_that_wait_hold_up_no_others(fake: FakeWeCom) -> None:
    """More of them than any pool of threads has."""
    fake.start()
    fake.fail(GET, silent=True)
    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
        client.access_token  # noqa: B018
    address = urlsplit(fake.base_url)
    request = f"GET {GET}?access_token={fake.tokens[0]}&userid=zhangsan HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
    waiting = [socket.create_connection((address.hostname, address.port or 0), 30) for _ in range(200)]
    try:
        for connection in waiting:
            connection.sendall(request)
        end = time.monotonic() + 60
        while fake.calls.count(GET) < 200:
            assert time.monotonic() < end
            time.sleep(0.01)
        with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
            assert client.department.list().department
    finally:
        for connection in waiting:
            connection.close()


def test_a_call_is_in_the_log_as_soon_as_it_arrives(fake: FakeWeCom) -> None:
    arrived, answer = threading.Event(), threading.Event()

    def wait() -> dict[str, Any]:
        arrived.set()
        assert answer.wait(30)
        return {"userid": "a"}

    fake.on(GET, wait)
    thread = threading.Thread(target=fake.client().user.get, args=("a",))
    thread.start()
    assert arrived.wait(30)
    assert fake.calls.last.path == GET and fake.calls.last.answer is None
    answer.set()
    thread.join(30)
    assert fake.calls.last.answer == {"errcode": 0, "errmsg": "ok", "userid": "a"}


# -- what follows what


def test_failures_come_one_after_the_other(fake: FakeWeCom, connect: Connect) -> None:
    driver, make = connect
    client = make(retry=RetryPolicy(pause=0.01))
    driver.run(client.access_token)
    fake.fail(GET, reset=True, times=1)
    fake.fail(GET, errcode=-1, times=2)
    fake.on(GET, {"userid": "once"}, times=1)
    assert driver.run(client.user.get("zhangsan")).userid == "once"
    assert driver.run(client.user.get("zhangsan")).userid == "zhangsan"
    assert fake.calls.counts() == {TOKEN: 1, GET: 5}


def test_an_answer_for_once_is_kept_for_a_call_that_is_admitted(fake: FakeWeCom) -> None:
    client = fake.client()
    client.user.get("zhangsan")
    fake.on(GET, {"userid": "once"}, times=1)
    fake.on("/cgi-bin/new", {"thing": 1}, times=1)
    fake.expire_tokens()
    assert client.user.get("zhangsan").userid == "once"
    fake.expire_tokens()
    assert client.request("POST", "/cgi-bin/new", json={})["thing"] == 1
    assert fake.calls.count(TOKEN) == 3, "a path of one's own looks at the token, too"
    assert fake.calls.invalid == []


def test_faults_of_one_path_are_forgotten(fake: FakeWeCom) -> None:
    client = fake.client(retry=RetryPolicy(busy_attempts=1))
    fake.fail(GET, errcode=-1)
    fake.fail("/cgi-bin/department/list", errcode=-1)
    fake.clear_faults(GET)
    assert client.user.get("zhangsan").name == "张三"
    with pytest.raises(BusyError):
        client.department.list()


def test_invalid_arguments_of_fail(fake: FakeWeCom) -> None:
    for wrong, text in (
        ({}, "no failure given"),
        ({"reset": True, "silent": True}, "reset and silent exclude each other"),
        ({"reset": True, "errcode": 40001}, "reset sends no answer"),
        ({"cut": "body", "trickle": 0.1}, "cut and trickle exclude each other"),
        ({"cut": "tail"}, 'cut is "head", "body" or "chunks"'),
    ):
        with pytest.raises(ConfigurationError, match=text):
            fake.fail(GET, **wrong)


# -- any answer


def test_an_answer_of_any_form(fake: FakeWeCom, connect: Connect) -> None:
    driver, make = connect
    client = make()
    slow = Answer.of_json({"errcode": 45009, "errmsg": "slow down"}, headers={"Retry-After": "17"})
    fake.on(GET, slow, times=1)
    with pytest.raises(RateLimitError) as caught:
        driver.run(client.user.get("zhangsan"))
    assert caught.value.retry_after == 17
    fake.on(GET, Answer(b"<html>Please log in", 200, {"Content-Type": "text/html"}), times=1)
    with pytest.raises(ResponseError):
        driver.run(client.user.get("zhangsan"))
    fake.on(GET, Answer(status=302, headers={"Location": "https://portal.example/"}), times=1)
    with pytest.raises(TransportError, match="redirects to"):
        driver.run(client.user.get("zhangsan"))
    fake.on(GET, Answer.of_json({"userid": "late"}).with_manner(delay=0.05))
    assert driver.run(client.user.get("zhangsan")).userid == "late"


def test_a_packed_answer(fake: FakeWeCom) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    fake.on(GET, Answer(gzip.compress(b'{"errcode": 0, "userid": "packed"}'), 200, headers))
    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
        assert client.user.get("zhangsan").userid == "packed"


# -- tokens


def test_how_tokens_are_given_out(fake: FakeWeCom) -> None:
    client = fake.client()
    first = client.access_token
    assert client.fetch_access_token() == first
    fake.set_tokens(reuse=False)
    second = client.fetch_access_token()
    assert second != first
    for token in (first, second):
        assert fake.client(WeComClient, access_token=token).user.get("zhangsan").name == "张三"
    fake.set_tokens(lifetime=30)
    assert client.fetch_access_token() == second
    fake.expire_tokens()
    short = fake.client()
    assert fake.calls.count(TOKEN) == 4
    short.user.get("zhangsan")
    assert fake.calls.last.query["access_token"] not in (first, second)
    assert fake.calls.to(TOKEN)[-1].answer == {
        "errcode": 0,
        "errmsg": "ok",
        "access_token": fake.tokens[-1],
        "expires_in": 30,
    }
    fake.clock.advance(31)
    with pytest.raises(TokenError):
        fake.client(WeComClient, access_token=fake.tokens[-1]).user.get("zhangsan")


# -- connections


def test_connections_are_counted(fake: FakeWeCom) -> None:
    assert (fake.connections.accepted, fake.connections.open) == (0, 0)
    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
        for _ in range(3):
            client.user.get("zhangsan")
        assert (fake.connections.accepted, fake.connections.open) == (1, 1)
        fake.connections.drop()
        end = time.monotonic() + 30
        while fake.connections.open:
            assert time.monotonic() < end
            time.sleep(0.005)
        assert client.user.get("zhangsan").name == "张三"
        assert (fake.connections.accepted, fake.connections.open) == (2, 1)


def test_many_at_once(fake: FakeWeCom) -> None:
    fake.start()
    clients = [WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) for _ in range(64)]
    names = in_threads(*[lambda client=client: client.user.get("zhangsan").name for client in clients])
    assert names == ["张三"] * 64
    assert fake.calls.counts() == {TOKEN: 64, GET: 64}
    for client in clients:
        client.close()


def test_tls(fake: FakeWeCom, tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    fake.start("localhost", tls=context)
    assert fake.base_url.startswith("https://localhost:")
    session = requests.Session()
    session.verify = str(certificate)
    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, http=session) as client:
        assert client.user.get("zhangsan").name == "张三"
        fake.fail(GET, reset=True, times=1)
        assert client.user.get("zhangsan").name == "张三", "tried once more"
    session.close()


def test_closing_the_fake_ends_waiting_clients(fake: FakeWeCom) -> None:
    fake.fail(GET, silent=True)
    client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, timeout=60, retry=ONCE)
    caught: list[BaseException] = []

    def call() -> None:
        with pytest.raises(TransportError) as error:
            client.user.get("zhangsan")
        caught.append(error.value)

    thread = threading.Thread(target=call)
    thread.start()
    end = time.monotonic() + 30
    while not fake.calls.count(GET):
        assert time.monotonic() < end
        time.sleep(0.005)
    fake.close()
    thread.join(30)
    assert len(caught) == 1 and not isinstance(caught[0], CallTimeoutError)
    client.close()


def test_a_server_of_ones_own_that_cannot_break_connections() -> None:
    app = FakeApp(lambda received: Answer(manner=Manner(loss="reset")) if received.path == "/x" else Answer())
    assert app.answer_to(ReceivedRequest("GET", "/y", {}, {})) == Answer()

    async def call() -> None:
        async def receive() -> dict[str, Any]:
            await asyncio.sleep(0)
            return {"type": "http.request", "body": b""}

        async def send(message: Any) -> None:
            raise AssertionError(message)

        scope = {"type": "http", "method": "GET", "path": "/x", "headers": []}
        await asyncio.wait_for(app(scope, receive, send), 30)

    with pytest.raises(ConfigurationError, match=r"fake\.start\(\)"):
        asyncio.run(call())
