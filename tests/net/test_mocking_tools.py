"""Libraries that mock, record or instrument HTTP reach clients that were made without `http=`."""

from __future__ import annotations

import asyncio
import functools
import io
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from unittest import mock

import aiohttp
import httmock
import pytest
import requests
import requests_mock
import responses
from aioresponses import CallbackResult, aioresponses

from tests.support.clients import CORP, SECRET
from tests.support.mocked_aiohttp import MockedResponse
from wecom_client import AsyncWeComClient, NotFoundError, WeComClient
from wecom_client.testing import Answer, FakeWeCom

BASE = "https://wecom.invalid"
ANY = re.compile(rf"{BASE}/.*")
ANSWER = {"errcode": 0, "access_token": "from-the-mock", "userid": "from-the-mock"}
FILE = b"\x89PNG" + bytes(1000)


def answer_to(url: str) -> tuple[Any, dict[str, str]]:
    if "media/get" in url:
        return FILE, {"Content-Type": "image/png"}
    return ANSWER, {"Content-Type": "application/json"}


def made(request: requests.PreparedRequest) -> requests.Response:
    """A response as people make one by hand."""
    import json

    content, headers = answer_to(str(request.url))
    response = requests.Response()
    response.status_code = 200
    response.headers.update(headers)
    response.raw = io.BytesIO(content if isinstance(content, bytes) else json.dumps(content).encode())
    response.request = request
    return response


@contextmanager
def by_requests_mock() -> Iterator[None]:
    with requests_mock.Mocker() as mocker:
        mocker.register_uri(requests_mock.ANY, re.compile("media/get"), content=FILE)
        mocker.register_uri(requests_mock.ANY, re.compile("user|gettoken|upload|create"), json=ANSWER)
        yield


@contextmanager
def by_httmock() -> Iterator[None]:
    def reply(url: Any, request: Any) -> Any:
        content, headers = answer_to(request.url)
        return httmock.response(200, content, headers)

    with httmock.HTTMock(httmock.all_requests(reply)):
        yield


@contextmanager
def by_responses() -> Iterator[None]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mocker:
        for method in ("GET", "POST"):
            mocker.add(method, re.compile(".*media/get.*"), body=FILE, content_type="image/png")
            mocker.add(method, re.compile(".*"), json=ANSWER)
        yield


@contextmanager
def by_patched_send() -> Iterator[None]:
    with mock.patch("requests.Session.send", lambda self, request, **_: made(request)):
        yield


@contextmanager
def by_patched_send_with_autospec() -> Iterator[None]:
    with mock.patch.object(requests.Session, "send", autospec=True, side_effect=lambda _, request, **__: made(request)):
        yield


@contextmanager
def by_patched_request() -> Iterator[None]:
    def reply(method: str, url: str, **_: Any) -> requests.Response:
        return made(requests.Request(method, url).prepare())

    with mock.patch.object(requests.Session, "request", side_effect=reply):
        yield


@contextmanager
def by_patched_adapter() -> Iterator[None]:
    with mock.patch("requests.adapters.HTTPAdapter.send", lambda self, request, **_: made(request)):
        yield


MOCKS = [
    by_requests_mock, by_httmock, by_responses, by_patched_send, by_patched_send_with_autospec, by_patched_request,
    by_patched_adapter,
]  # fmt: skip


@pytest.mark.parametrize("mocked", MOCKS)
@pytest.mark.parametrize("begun", [False, True], ids=["from the first call on", "later"])
def test_mocks_of_requests(wecom: FakeWeCom, mocked: Callable[[], AbstractContextManager[None]], begun: bool) -> None:
    wecom.on("/cgi-bin/media/get", Answer.of_file(b"real", "a.bin"))
    with WeComClient(CORP, SECRET, base_url=wecom.base_url if begun else BASE) as client:
        if begun:
            assert client.user.get("a").userid == "a"
        seen = len(wecom.calls)
        with mocked():
            assert client.user.get("a").userid == "from-the-mock"
            assert client.department.create("开发部", 1).errcode == 0
            assert client.media.upload("file", ("a.txt", b"x")).errcode == 0
            assert client.media.get("m").read() == FILE
            assert client.request("GET", "/cgi-bin/user/get")["userid"] == "from-the-mock"
        assert len(wecom.calls) == seen, "nothing reached the server"
        if begun:
            assert client.user.get("a").userid == "a", "and what comes after the mock does"


def test_instruments_around_requests(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    send = requests.Session.send

    @functools.wraps(send)
    def instrumented(self: requests.Session, request: requests.PreparedRequest, **kw: Any) -> requests.Response:
        heard.append(str(request.method))
        return send(self, request, **kw)

    with WeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
        client.user.get("a")
        monkeypatch.setattr(requests.Session, "send", instrumented)
        client.user.get("a")
        client.department.create("开发部", 1)
    assert heard == ["GET", "POST"]


def test_recorders_and_adapters_get_the_query_once(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    """As recorders do at `Session.send` and at urllib3's `urlopen`, over an adapter of the user's, too."""
    import urllib3

    class Adapter(requests.adapters.HTTPAdapter):
        def send(self, request: requests.PreparedRequest, **kw: Any) -> requests.Response:  # type: ignore[override]
            seen.append(str(request.url))
            return super().send(request, **kw)

    def sending(self: requests.Session, request: requests.PreparedRequest, **kw: Any) -> requests.Response:
        seen.append(str(request.url))
        return send(self, request, **kw)

    def opening(self: Any, method: str, url: str, *args: Any, **kw: Any) -> Any:
        seen.append(url)
        return urlopen(self, method, url, *args, **kw)

    seen: list[str] = []
    send, urlopen = requests.Session.send, urllib3.HTTPConnectionPool.urlopen
    token = WeComClient(CORP, SECRET, base_url=wecom.base_url).access_token
    with requests.Session() as http:
        http.mount("http://", Adapter())
        for given in (None, http):
            client = WeComClient(CORP, "", access_token=token, base_url=wecom.base_url, http=given)
            for owner, name, other in (
                (requests.Session, "send", sending),
                (urllib3.HTTPConnectionPool, "urlopen", opening),
            ):
                with mock.patch.object(owner, name, other):
                    assert client.user.get("a").userid == "a"
    assert len(seen) == 6
    assert {url.removeprefix(wecom.base_url) for url in seen} == {f"/cgi-bin/user/get?access_token={token}&userid=a"}
    assert [dict(call.query) for call in wecom.calls.to("/cgi-bin/user/get")] == [
        {"userid": "a", "access_token": token}
    ] * 4


def test_connections_of_others_are_used(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    """As recorders put their own class into urllib3."""
    import urllib3

    made_for: list[str] = []

    class Recording(urllib3.connection.HTTPConnection):
        def __init__(self, *args: Any, **kw: Any) -> None:
            made_for.append("one")
            super().__init__(*args, **kw)

    monkeypatch.setattr(urllib3.HTTPConnectionPool, "ConnectionCls", Recording)
    with WeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
        assert client.user.get("a").userid == "a"
    assert made_for


@pytest.mark.parametrize("begun", [False, True], ids=["from the first call on", "later"])
def test_mocks_of_aiohttp(wecom: FakeWeCom, begun: bool) -> None:
    async def begin() -> None:
        await AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url).user.get("a")

    if begun:
        asyncio.run(begin())
    sent: list[tuple[str, bytes]] = []

    def reply(url: Any, **kw: Any) -> CallbackResult:
        assert {"corpsecret", "access_token"} & set(url.query), "mocks tell requests apart by it"
        sent.append((url.path, kw.get("data") or b""))
        content, headers = answer_to(str(url))
        if isinstance(content, bytes):
            return CallbackResult(body=content, content_type=headers["Content-Type"], response_class=MockedResponse)
        return CallbackResult(payload=content, response_class=MockedResponse)

    async def main(http: aiohttp.ClientSession | None) -> None:
        client = AsyncWeComClient(CORP, SECRET, base_url=BASE, http=http)
        assert (await client.user.get("a")).userid == "from-the-mock"
        assert (await client.department.create("开发部", 1)).errcode == 0
        assert (await client.media.upload("file", ("a.txt", b"content"))).errcode == 0
        assert await (await client.media.get("m")).read() == FILE
        mocker.clear()
        mocker.get(ANY, payload={"errcode": 60111, "errmsg": "no such user"}, response_class=MockedResponse)
        with pytest.raises(NotFoundError):
            await client.user.get("a")
        await client.close()

    async def with_own_session() -> None:
        async with aiohttp.ClientSession() as http:
            await main(http)

    for run in (lambda: main(None), with_own_session):
        with aioresponses() as mocker:
            mocker.get(ANY, callback=reply, repeat=True)
            mocker.post(ANY, callback=reply, repeat=True)
            asyncio.run(run())  # type: ignore[no-untyped-call]
    assert [path for path, _ in sent].count("/cgi-bin/media/upload") == 2
    assert sum(b"content" in body for _, body in sent) == 2


# -- sessions of the user whose hooks have read the body


@pytest.mark.parametrize("compress", [False, True])
def test_hooks_that_read_the_body(wecom: FakeWeCom, compress: bool) -> None:
    import gzip
    import json

    content = json.dumps({"errcode": 0, "userid": "a"}).encode()
    packed = gzip.compress(content) if compress else content
    headers = {"Content-Encoding": "gzip"} if compress else {}
    wecom.on("/cgi-bin/user/get", Answer.of_json(packed, headers=headers))
    wecom.on("/cgi-bin/media/get", Answer.of_file(FILE, "a.png"))
    read: list[str] = []
    told: set[tuple[str, str | None]] = set()
    with requests.Session() as http:
        http.hooks["response"].append(lambda response, **_: read.append(response.text))
        http.hooks["response"].append(lambda response, **_: told.add((response.reason, response.encoding)))
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
        assert client.user.get("a").userid == "a"
        assert client.media.get("m").read() == FILE
        assert client.department.create("开发部", 1).errcode == 0
    assert len(read) == 4
    assert told == {("OK", "UTF-8"), ("OK", None)}, "JSON, and a picture"


def test_a_hook_that_puts_another_body_there(wecom: FakeWeCom) -> None:
    """As recorders do."""

    class Recorded:
        """The replacement of urllib3's response in some tools."""

        def __init__(self, content: bytes) -> None:
            self._content = io.BytesIO(content)
            self.headers: dict[str, str] = {}

        def read1(self, size: int = -1) -> bytes:
            return self._content.read1(size)

        def stream(self, amount: int, decode_content: bool | None = None) -> Iterator[bytes]:
            while data := self._content.read(amount):
                yield data

    def replace(response: requests.Response, **_: Any) -> None:
        response.raw = Recorded(b'{"errcode": 0, "access_token": "t", "userid": "recorded"}')

    with requests.Session() as http:
        http.hooks["response"].append(replace)
        assert WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http).user.get("a").userid == "recorded"


def test_a_trace_that_reads_the_body(wecom: FakeWeCom) -> None:
    read: list[bytes] = []

    async def ended(session: object, context: object, params: aiohttp.TraceRequestEndParams) -> None:
        read.append(await params.response.read())

    async def main() -> None:
        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(ended)
        async with aiohttp.ClientSession(trace_configs=[trace]) as http:
            client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
            assert (await client.user.get("a")).userid == "a"

    asyncio.run(main())
    assert len(read) == 2
