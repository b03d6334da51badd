"""Requests arrive with their query and token, whatever tools or users did to the session before."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import aiohttp
import pytest
import requests
import requests_mock
import responses
from aioresponses import aioresponses
from requests.adapters import HTTPAdapter
from requests.auth import HTTPDigestAuth
from urllib3.util import Retry

from tests.support.clients import CORP, SECRET
from tests.support.mocked_aiohttp import MockedResponse
from wecom_client import AsyncWeComClient, WeComClient
from wecom_client.testing import Answer, FakeWeCom

GET_USER = "/cgi-bin/user/get"
MOCKED = {"errcode": 0, "access_token": "mocked", "userid": "mocked"}


class LoggingAdapter(HTTPAdapter):
    def send(self, request: requests.PreparedRequest, *args: Any, **kw: Any) -> requests.Response:
        assert "?" in str(request.url)
        return super().send(request, *args, **kw)


class SigningAdapter(HTTPAdapter):
    def add_headers(self, request: requests.PreparedRequest, **kw: Any) -> None:
        assert "?" in str(request.url)
        request.headers["X-Signed"] = str(request.url)


class OtherSession(requests.Session):
    def get_adapter(self, url: str) -> Any:
        return requests.Session.get_adapter(self, url)

    def send(self, request: requests.PreparedRequest, **kw: Any) -> requests.Response:
        assert "?" in str(request.url)
        return super().send(request, **kw)


def used_by_requests_mock(session: requests.Session) -> None:
    with requests_mock.Mocker() as mocker:
        mocker.get(requests_mock.ANY, json=MOCKED)
        session.get("https://elsewhere.invalid/?x=1")


def used_by_its_own_requests_mock(session: requests.Session) -> None:
    with requests_mock.Mocker(session=session) as mocker:
        mocker.get(requests_mock.ANY, json=MOCKED)
        session.get("https://elsewhere.invalid/?x=1")


def used_by_responses(session: requests.Session) -> None:
    with responses.RequestsMock() as mocker:
        mocker.get("https://elsewhere.invalid/?x=1", json=MOCKED)
        session.get("https://elsewhere.invalid/?x=1")


def get_adapter_assigned(session: requests.Session) -> None:
    session.get_adapter = session.get_adapter  # type: ignore[method-assign]


def other_adapter_assigned(session: requests.Session) -> None:
    adapter = LoggingAdapter()
    session.get_adapter = lambda url: adapter  # type: ignore[method-assign]


def send_assigned(session: requests.Session) -> None:
    send = session.send
    session.send = lambda request, **kw: send(request, **kw)  # type: ignore[method-assign]


def adapter_with_its_own_send(session: requests.Session) -> None:
    adapter: Any = session.adapters["http://"]
    send = adapter.send

    def logged(request: requests.PreparedRequest, **kw: Any) -> requests.Response:
        assert "?" in str(request.url)
        return send(request, **kw)  # type: ignore[no-any-return]

    adapter.send = logged


def adapter_with_its_own_url(session: requests.Session) -> None:
    adapter: Any = session.adapters["http://"]
    of_request = adapter.request_url
    adapter.request_url = lambda request, proxies: of_request(request, proxies)


def mounted(adapter: Callable[[], HTTPAdapter]) -> Callable[[requests.Session], None]:
    return lambda session: session.mount("http://", adapter())


WAYS: list[Callable[[requests.Session], None]] = [
    used_by_requests_mock, used_by_its_own_requests_mock, used_by_responses, get_adapter_assigned,
    other_adapter_assigned, send_assigned, adapter_with_its_own_send, adapter_with_its_own_url,
    mounted(HTTPAdapter), mounted(LoggingAdapter), mounted(SigningAdapter), mounted(type("Empty", (HTTPAdapter,), {})),
]  # fmt: skip


def sends_whole(client: WeComClient, wecom: FakeWeCom) -> None:
    """Make two calls, and require that everything that arrived had its query and its token."""
    before = len(wecom.calls)
    for _ in range(2):
        assert client.user.get("a").userid == "a"
    arrived = wecom.calls[before:]
    assert arrived
    for call in arrived:
        assert call.query.keys() & {"access_token", "corpsecret"}, call


@pytest.mark.parametrize("kind", [requests.Session, OtherSession])
@pytest.mark.parametrize("way", range(len(WAYS)))
def test_a_changed_session_sends_whole_requests(wecom: FakeWeCom, way: int, kind: type[requests.Session]) -> None:
    for begun in (False, True):
        with kind() as session:
            client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=session)
            if begun:
                sends_whole(client, wecom)
            WAYS[way](session)
            sends_whole(client, wecom)


@contextmanager
def by_requests_mock(session: requests.Session) -> Iterator[list[str]]:
    seen: list[str] = []
    with requests_mock.Mocker() as mocker:
        mocker.get(requests_mock.ANY, json=MOCKED)
        yield seen
        seen.extend(request.url for request in mocker.request_history)


@contextmanager
def by_its_own_requests_mock(session: requests.Session) -> Iterator[list[str]]:
    seen: list[str] = []
    with requests_mock.Mocker(session=session) as mocker:
        mocker.get(requests_mock.ANY, json=MOCKED)
        yield seen
        seen.extend(request.url for request in mocker.request_history)


@contextmanager
def by_responses(session: requests.Session) -> Iterator[list[str]]:
    seen: list[str] = []
    with responses.RequestsMock() as mocker:
        mocker.get(re.compile(".*"), json=MOCKED)
        yield seen
        seen.extend(str(call.request.url) for call in mocker.calls)


@contextmanager
def by_adapter(session: requests.Session) -> Iterator[list[str]]:
    adapter = requests_mock.Adapter()
    adapter.register_uri("GET", requests_mock.ANY, json=MOCKED)
    before = session.adapters["http://"]
    session.mount("http://", adapter)
    seen: list[str] = []
    yield seen
    session.mount("http://", before)
    seen.extend(request.url for request in adapter.request_history)


@contextmanager
def by_get_adapter(session: requests.Session) -> Iterator[list[str]]:
    adapter = requests_mock.Adapter()
    adapter.register_uri("GET", requests_mock.ANY, json=MOCKED)
    seen: list[str] = []
    with mock.patch.object(session, "get_adapter", return_value=adapter):
        yield seen
    seen.extend(request.url for request in adapter.request_history)


def test_mocks_see_the_query_again_and_again(wecom: FakeWeCom) -> None:
    of_every_session = (by_requests_mock, by_responses, by_adapter, by_get_adapter) * 2
    of_one = (by_its_own_requests_mock, by_responses, by_adapter, by_get_adapter) * 2
    with requests.Session() as session:
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=session)
        token = client.access_token
        for mocked in (*of_every_session, *of_one):
            with mocked(session) as seen:
                assert client.user.get("a").userid == "mocked"
            assert seen == [f"{wecom.base_url}{GET_USER}?access_token={token}&userid=a"], mocked
            sends_whole(client, wecom)


def test_a_session_of_the_client_after_a_mock(wecom: FakeWeCom) -> None:
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url)
    token = client.access_token
    for mocked in (by_requests_mock, by_responses) * 2:
        with mocked(requests.Session()) as seen:
            assert client.user.get("a").userid == "mocked"
        assert seen == [f"{wecom.base_url}{GET_USER}?access_token={token}&userid=a"], mocked
        sends_whole(client, wecom)


def test_retries_of_an_adapter_are_whole(wecom: FakeWeCom) -> None:
    wecom.fail(GET_USER, status=503, times=1)
    with requests.Session() as session:
        session.mount("http://", HTTPAdapter(max_retries=Retry(total=2, status_forcelist=[503], backoff_factor=0)))
        sends_whole(WeComClient(CORP, SECRET, base_url=wecom.base_url, http=session), wecom)
    assert len(wecom.calls.to(GET_USER)) == 3


def test_hooks_see_and_repeat_whole_requests(wecom: FakeWeCom) -> None:
    seen: list[str] = []

    def again(response: requests.Response, **kw: Any) -> requests.Response:
        response.content  # noqa: B018 - reads the body, so that the connection is free
        seen.extend([response.url, str(response.request.url)])
        repeated: requests.Response = response.connection.send(response.request.copy(), **kw)
        return repeated

    for adapter in (HTTPAdapter(), LoggingAdapter()):
        with requests.Session() as session:
            session.mount("http://", adapter)
            session.hooks["response"].append(again)
            sends_whole(WeComClient(CORP, SECRET, base_url=wecom.base_url, http=session), wecom)
    assert seen
    assert all("?" in url for url in seen)


def test_digests_are_of_the_whole_target(wecom: FakeWeCom) -> None:
    challenge = {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm="MD5"'}
    wecom.on(GET_USER, Answer.of_json({"errcode": 0}, status=401, headers=challenge))
    with requests.Session() as session:
        session.auth = HTTPDigestAuth("user", "password")
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=session)
        token = client.access_token
        with pytest.raises(Exception, match="401"):
            client.user.get("a")
    signed = [call.headers["authorization"] for call in wecom.calls.to(GET_USER) if "authorization" in call.headers]
    assert signed
    assert all(f'uri="{GET_USER}?access_token={token}&userid=a"' in header for header in signed)


# -- asynchronous


def sends_whole_async(wecom: FakeWeCom, change: Callable[[Any], None] = lambda session: None, **settings: Any) -> None:
    async def main() -> None:
        async with aiohttp.ClientSession(**settings) as session:
            change(session)
            client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=session)
            for _ in range(2):
                with aioresponses() as mocker:
                    mocker.get(re.compile(".*"), payload=MOCKED, response_class=MockedResponse)
                    await session.get(f"{wecom.base_url}/cgi-bin/other?access_token=x")
                assert (await client.user.get("a")).userid == "a"

    asyncio.run(main())
    assert len(wecom.calls) >= 3
    for call in wecom.calls:
        assert call.query.keys() & {"access_token", "corpsecret"}, call


def test_a_session_after_aioresponses(wecom: FakeWeCom) -> None:
    sends_whole_async(wecom)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_method_assigned_to_a_session(wecom: FakeWeCom) -> None:
    def change(session: Any) -> None:
        plain = session._request

        async def logged(method: str, url: Any, **kw: Any) -> aiohttp.ClientResponse:
            assert "?" in str(url)
            return await plain(method, url, **kw)  # type: ignore[no-any-return]

        session._request = logged

    sends_whole_async(wecom, change)


def test_a_request_class_of_a_user(wecom: FakeWeCom) -> None:
    class Signing(aiohttp.ClientRequest):
        async def send(self, conn: Any) -> Any:
            assert "?" in str(self.url)
            return await super().send(conn)

        def update_headers(self, headers: Any) -> None:
            assert "?" in str(self.url)
            super().update_headers(headers)

    sends_whole_async(wecom, request_class=Signing)


def test_a_trace_that_uses_the_session(wecom: FakeWeCom) -> None:
    """As one that fetches something before each request."""
    inside = False

    async def started(session: aiohttp.ClientSession, context: object, params: object) -> None:
        nonlocal inside
        if not inside:
            inside = True
            async with session.get(f"{wecom.base_url}/cgi-bin/other?access_token=other"):
                inside = False

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(started)
    sends_whole_async(wecom, trace_configs=[trace])
    assert [dict(call.query) for call in wecom.calls.to("/cgi-bin/other")] == [{"access_token": "other"}] * 3


@pytest.mark.skipif(not hasattr(aiohttp, "ClientHandlerType"), reason="aiohttp has middlewares from 3.12 on")
def test_a_middleware_sees_the_whole_address(wecom: FakeWeCom) -> None:
    async def signing(request: Any, handler: Any) -> Any:
        assert "?" in str(request.url)
        return await handler(request)

    sends_whole_async(wecom, middlewares=(signing,))
