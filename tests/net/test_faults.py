"""A server that does harm: each fault ends in a documented error or is overcome, within the time allowed."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import logging
import shutil
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import certifi
import pytest
import requests

from tests.support.certificates import self_signed
from tests.support.clients import CORP, SECRET, Driver
from tests.support.proxies import Proxy
from tests.support.servers import free_port
from tests.support.waiting import until
from wecom_client import (
    CallTimeoutError,
    ConfigurationError,
    Merchant,
    NotFoundError,
    ResponseError,
    TransportError,
    WeComClient,
    WeComError,
)
from wecom_client.testing import Answer, FakeWeCom

GET_USER = "/cgi-bin/user/get"
CREATE = "/cgi-bin/department/create"

BROKEN: dict[str, dict[str, Any]] = {
    "reset": {"reset": True},
    "hang_up": {"hang_up": True},
    "half_body": {"cut": "body"},
    "half_chunks": {"cut": "chunks"},
    "half_head": {"cut": "head"},
    "rubbish": {"rubbish": True},
    "http_500": {"status": 500},
    "http_502": {"status": 502},
    "http_503": {"status": 503, "errcode": 45009, "errmsg": "not WeCom's"},
}


@pytest.mark.parametrize("name", BROKEN)
def test_idempotent_calls_are_tried_again(driver: Driver, wecom: FakeWeCom, name: str) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.fail(GET_USER, **BROKEN[name], times=2)
    assert driver.run(client.user.get("zhangsan")).userid == "zhangsan"
    assert wecom.calls.count(GET_USER) == 3


@pytest.mark.parametrize("name", BROKEN)
def test_calls_that_change_something_are_not_tried_again(driver: Driver, wecom: FakeWeCom, name: str) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.fail(CREATE, **BROKEN[name], times=1)
    with pytest.raises(TransportError, match=CREATE):
        driver.run(client.department.create("开发部", 1))
    assert wecom.calls.count(CREATE) == 1
    driver.run(client.department.create("开发部", 1))


def test_nothing_listens(driver: Driver) -> None:
    client = driver.client(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(TransportError, match="Connection refused") as caught:
        driver.run(client.user.get("zhangsan"))
    assert not caught.value.may_have_arrived


def test_no_such_host(driver: Driver) -> None:
    client = driver.client("https://no-such-host.invalid")
    with pytest.raises(TransportError, match=r"the host name no-such-host\.invalid cannot be resolved") as caught:
        driver.run(client.user.get("zhangsan"))
    assert not caught.value.may_have_arrived


def test_a_server_that_comes_back_is_found(driver: Driver) -> None:
    port = free_port()
    with FakeWeCom(corp_id=CORP, stateless=True).start(port=port) as first:
        client = driver.client(first.base_url)
        driver.run(client.user.get("a"))
    with pytest.raises(TransportError, match="Connection refused"):
        driver.run(client.user.get("b"))
    with FakeWeCom(corp_id=CORP, stateless=True).start(port=port) as second:
        assert driver.run(client.user.get("b")).userid == "b"
        assert second.calls.counts() == {GET_USER: 2, "/cgi-bin/gettoken": 1}, "it knows nothing of the token"


def test_a_connection_that_the_server_closed_meanwhile(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.user.get("a"))
    wecom.connections.drop()
    until(lambda: wecom.connections.open == 0, "the server still has it")
    time.sleep(0.05)  # its socket is closed right after
    assert driver.run(client.department.create("开发部", 1)).errcode == 0, (
        "a call that must not be repeated uses a new one"
    )


def test_slow_bodies_do_not_outlast_the_limit(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    calls: dict[str, Callable[[], Any]] = {
        GET_USER: lambda: client.user.get("a", timeout=0.4),
        CREATE: lambda: client.department.create("开发部", 1, timeout=0.4),
    }
    for path in calls:
        wecom.on(path, {"filler": "x" * 5000})
        wecom.fail(path, trickle=0.05, times=3)
    began = time.monotonic()
    assert [type(error) for error in driver.together(*calls.values())] == [CallTimeoutError] * 2
    assert time.monotonic() - began < 20, "all of it would take four minutes"
    until(lambda: wecom.connections.open <= 1, "the connections are given up; another one was there before")


@pytest.mark.parametrize(
    ("body", "content_type", "says"),
    [
        (b"", "application/json", "empty"),
        (b"<html>login</html>", "text/html", r"not JSON \(HTTP 200, text/html, 18 bytes"),
        (b"{", "application/json", "not JSON"),
        (b'{"a": 1} trailing', "application/json", "not JSON"),
        (b"[1, 2]", "application/json", "a JSON list"),
        (b'"text"', "application/json", "a JSON str"),
        (b"null", "application/json", "not JSON"),
        (b"[" * 100_000, "application/json", "not JSON"),
        (b"\xff\xfe\x00", "image/png", "not JSON"),
    ],
)
def test_invalid_responses(driver: Driver, wecom: FakeWeCom, body: bytes, content_type: str, says: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer(body, 200, {"Content-Type": content_type}), times=1)
    with pytest.raises(ResponseError, match=f"{GET_USER}: the response is {says}"):
        driver.run(client.user.get("a"))
    assert wecom.calls.count(GET_USER) == 1
    assert driver.run(client.user.get("a")).userid == "a"


@pytest.mark.parametrize("content_type", ["text/plain", "text/html; charset=gbk", "", "application/octet-stream"])
def test_a_wrong_content_type_does_no_harm(driver: Driver, wecom: FakeWeCom, content_type: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(
        GET_USER, Answer('{"errcode": 0, "userid": "张三"}'.encode(), 200, {"Content-Type": content_type}), times=1
    )
    assert driver.run(client.user.get("a")).userid == "张三"


@pytest.mark.parametrize("status", [400, 401, 404, 429])
def test_http_errors_below_500(driver: Driver, wecom: FakeWeCom, status: int) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer(b"<html>", status, {"Content-Type": "text/html"}), times=1)
    wecom.on(GET_USER, Answer.of_json({"errcode": 60111}, status), times=1)
    with pytest.raises(TransportError, match=f"HTTP {status}") as caught:
        driver.run(client.user.get("a"))
    assert caught.value.status == status
    with pytest.raises(WeComError, match="errcode 60111"):
        driver.run(client.user.get("a"))
    assert wecom.calls.count(GET_USER) == 2


# -- compression


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("identity", bytes),
        ("gzip", lambda data: gzip.compress(data) + bytes(8)),  # padded
        ("deflate", lambda data: zlib.compress(data) + bytes(8)),
        ("deflate", lambda data: zlib.compress(data) + gzip.compress(b"more")),
        ("deflate", lambda data: zlib.compress(data) + b"\x1f and more"),
    ],
)
def test_compressed_answers(driver: Driver, wecom: FakeWeCom, encoding: str, pack: Any) -> None:
    client = driver.client(wecom.base_url)
    body = pack(json.dumps({"errcode": 0, "userid": "a" * 100_000}).encode())
    wecom.on(GET_USER, Answer.of_json(body, headers={"Content-Encoding": encoding}), times=1)
    assert driver.run(client.user.get("a")).userid == "a" * 100_000


def test_a_gzip_bomb_is_cut_off(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    bomb = gzip.compress(b'{"errcode": 0, "filler": "' + b"x" * 40 * 1024 * 1024 + b'"}')
    wecom.on(GET_USER, Answer.of_json(bomb, headers={"Content-Encoding": "gzip"}), times=1)
    with pytest.raises(ResponseError, match=r"larger than 33554432 bytes"):
        driver.run(client.user.get("a"))
    assert driver.run(client.user.get("a")).userid == "a"


def test_a_body_that_is_too_large_is_cut_off(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json(b" " * (33 * 1024 * 1024)), times=1)
    with pytest.raises(ResponseError, match=r"larger than 33554432 bytes"):
        driver.run(client.user.get("a"))


@pytest.mark.parametrize(
    ("body", "encoding", "says"),
    [
        (b"not gzip at all", "gzip", "cannot be decompressed"),
        (zlib.compress(b'{"errcode": 0}')[2:-4], "gzip", "cannot be decompressed"),
        (gzip.compress(b'{"errcode": 0}')[:-12], "gzip", "incomplete"),
        (b"x", "br", "encoding 'br' of the response is not supported"),
        (b"x", "gzip, gzip", "is not supported"),
    ],
    ids=["no gzip", "bare deflate", "cut off", "br", "twice"],
)
def test_bad_compression(driver: Driver, wecom: FakeWeCom, body: bytes, encoding: str, says: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(CREATE, Answer.of_json(body, headers={"Content-Encoding": encoding}), times=1)
    with pytest.raises(WeComError, match=says):
        driver.run(client.department.create("开发部", 1))


def test_only_supported_encodings_are_requested(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.user.get("a"))
    assert wecom.calls.to(GET_USER)[-1].headers["accept-encoding"] == "gzip, deflate"


# -- redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_token_never_follows_a_redirect(driver: Driver, wecom: FakeWeCom, status: int) -> None:
    client = driver.client(wecom.base_url)
    with FakeWeCom().start() as other:
        calls: dict[str, Callable[[], Any]] = {
            GET_USER: lambda: client.user.get("a"),
            CREATE: lambda: client.department.create("开发部", 1),
            "/cgi-bin/media/get": lambda: client.media.get("m"),
            "/cgi-bin/media/upload": lambda: client.media.upload("file", ("a", b"b")),
        }
        for path, call in calls.items():
            for place in (
                f"{other.base_url}/cgi-bin/stolen",
                f"{wecom.base_url}/cgi-bin/other",
                "/cgi-bin/other",
                "",
                "http://[bad",
            ):
                wecom.on(path, Answer(status=status, headers={"Location": place}), times=1)
                with pytest.raises(TransportError, match="redirects to") as caught:
                    driver.run(call())
                assert caught.value.status == status
        assert not other.calls and other.connections.accepted == 0
    assert wecom.calls.count("/cgi-bin/other") == 0
    assert wecom.calls.count(GET_USER) == 5, "and it is not tried again"


def test_the_secret_never_follows_a_redirect(driver: Driver, wecom: FakeWeCom) -> None:
    with FakeWeCom().start() as other:
        wecom.on("/cgi-bin/gettoken", Answer(status=302, headers={"Location": f"{other.base_url}/x"}), times=3)
        with pytest.raises(TransportError, match=r"redirects to 127\.0\.0\.1"):
            driver.run(driver.client(wecom.base_url).user.get("a"))
        assert not other.calls and other.connections.accepted == 0


# -- TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost that nobody vouches for, and its key."""
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def https(certificate: tuple[Path, Path], wecom: FakeWeCom) -> str:
    """WeCom behind TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return wecom.start("localhost", tls=context).base_url


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_a_server_that_does_not_speak_tls(driver: Driver, answer: bytes) -> None:
    """It closes the connection, or answers in plain text."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection:
                        connection.recv(4096)
                        connection.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        client = driver.client(f"https://127.0.0.1:{server.getsockname()[1]}", secret="", access_token="given")
        with pytest.raises(TransportError) as caught:
            driver.run(client.user.get("a"))
        told = str(caught.value)
        if answer:
            assert "TLS failed: WRONG_VERSION_NUMBER" in told
        assert "Exec format" not in told, "the number of a TLS error is none of the system's"
        server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("bundle", [False, True], ids=["without the environment", "with a bundle of it"])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    driver: Driver, https: str, wecom: FakeWeCom, bundle: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    if bundle:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", certifi.where())
    client = driver.client(https)
    with pytest.raises(TransportError, match=r"certificate was not accepted: self.signed") as caught:
        driver.run(client.user.get("a"))
    assert not caught.value.may_have_arrived
    assert not wecom.calls
    assert wecom.connections.accepted == 1, "trying again would not help"


def test_a_certificate_of_the_environment_is_accepted(
    driver: Driver, https: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate[0]))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    assert driver.run(driver.client(https).user.get("a")).userid == "a"


def test_certificates_of_a_session_of_the_user(https: str, certificate: tuple[Path, Path]) -> None:
    from wecom_client import AsyncWeComClient

    with requests.Session() as http:
        http.verify = str(certificate[0])
        assert WeComClient(CORP, SECRET, base_url=https, http=http).user.get("a").userid == "a"

    async def main() -> None:
        context = ssl.create_default_context(cafile=str(certificate[0]))
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as session:
            client = AsyncWeComClient(CORP, SECRET, base_url=https, http=session)
            assert (await client.user.get("a")).userid == "a"

    asyncio.run(main())


def test_a_client_certificate_is_shown_where_it_belongs(
    driver: Driver,
    certificate: tuple[Path, Path],
    wecom: FakeWeCom,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    context.load_verify_locations(certificate[0])
    context.verify_mode = ssl.CERT_REQUIRED
    origin = wecom.start("localhost", tls=context).base_url
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate[0]))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    with pytest.raises(TransportError):
        driver.run(driver.client(origin).user.get("a"))
    files = [shutil.copy(file, tmp_path / file.name) for file in certificate]
    client = driver.client(origin, merchant=Merchant("1", "key", (str(files[0]), str(files[1])), base_url=origin))
    assert driver.run(client.user.get("a")).userid == "a"
    if driver.mode == "async":  # the files are read once
        for file in files:
            Path(file).unlink()
        assert driver.run(client.user.get("b")).userid == "b"
    else:
        with requests.Session() as http:
            merchant = Merchant("1", "key", (str(certificate[0]), str(certificate[1])), base_url=origin)
            theirs = driver.client(origin, http=http, merchant=merchant)
            assert theirs.user.get("a").userid == "a"


def test_a_bundle_that_is_not_there(https: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/bundle.pem")
    with pytest.raises(ConfigurationError, match="REQUESTS_CA_BUNDLE"):
        WeComClient(CORP, SECRET, base_url=https).user.get("a")


def test_verification_is_not_switched_off_by_accident() -> None:
    """A session that is used for other things too may not check certificates; then its owner has to say so twice."""
    from wecom_client import AsyncWeComClient

    with requests.Session() as http:
        http.verify = False
        client = WeComClient(CORP, SECRET, base_url="https://wecom.example", http=http)
        with pytest.raises(ConfigurationError, match="TLS verification is off"):
            client.user.get("a")

    unchecked = ssl.create_default_context()
    unchecked.check_hostname = False
    unchecked.verify_mode = ssl.CERT_NONE

    async def main() -> None:
        for setting in (False, unchecked):
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=setting)) as session:
                with pytest.raises(ConfigurationError, match="TLS verification is off"):
                    AsyncWeComClient(CORP, SECRET, http=session)
                AsyncWeComClient(CORP, SECRET, http=session, allow_unverified_tls=True)
        async with aiohttp.ClientSession() as session:
            AsyncWeComClient(CORP, SECRET, http=session)

    asyncio.run(main())
    AsyncWeComClient(CORP, SECRET, http=SimpleNamespace(request=lambda *_, **__: None))  # type: ignore[arg-type]


def test_verification_may_be_switched_off_on_purpose(https: str, wecom: FakeWeCom) -> None:
    with requests.Session() as http:
        http.verify = False
        client = WeComClient(CORP, SECRET, base_url=https, http=http, allow_unverified_tls=True)
        with pytest.warns(Warning, match="Unverified HTTPS"):
            assert client.user.get("a").userid == "a"


# -- proxies and own sessions


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as proxy:
        yield proxy


@pytest.mark.parametrize("form", [lambda url: url, lambda url: {"http": url, "https": url}])
def test_a_proxy_may_be_given(driver: Driver, proxy: Proxy, form: Any) -> None:
    client = driver.client("http://wecom.invalid", allow_http=True, proxies=form(proxy.url))
    assert driver.run(client.user.get("a")).userid == "from-the-proxy"
    assert all(url.startswith("http://wecom.invalid/cgi-bin/") for url in proxy.asked)
    assert len(proxy.asked) == 2


def test_a_proxy_of_the_environment_is_used_and_looked_up_once(
    driver: Driver, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", proxy.url)
    client = driver.client("http://wecom.invalid", allow_http=True)
    driver.run(client.user.get("a"))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    driver.run(client.user.get("a"))
    assert len(proxy.asked) == 3


def test_no_proxy_of_the_environment_is_honoured(
    driver: Driver, wecom: FakeWeCom, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert driver.run(driver.client(wecom.base_url).user.get("a")).userid == "a"
    assert proxy.asked == []


def test_a_proxy_that_does_not_answer(driver: Driver) -> None:
    client = driver.client("http://wecom.invalid", allow_http=True, proxies=f"http://127.0.0.1:{free_port()}")
    with pytest.raises(TransportError) as caught:
        driver.run(client.user.get("a"))
    assert not caught.value.may_have_arrived


def test_a_session_of_the_user_is_used_as_it_is(wecom: FakeWeCom) -> None:
    class Basic(requests.auth.AuthBase):
        def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
            request.headers["X-Signed"] = request.method or ""
            return request

    heard: list[int] = []
    with requests.Session() as http:
        http.headers["X-App"] = "mine"
        http.auth = Basic()
        http.cookies.set("a", "b")
        http.hooks["response"].append(lambda response, **_: heard.append(response.status_code))
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
        assert client.user.get("张三").userid == "张三"
        client.department.create("开发部", 1)
        client.media.upload("file", ("a.txt", b"content"))
        client.close()
        assert client.user.get("b").userid == "b", "its owner closes it, not the client"
    seen = wecom.calls.to(CREATE)[-1]
    assert (seen.headers["x-app"], seen.headers["x-signed"], seen.headers["cookie"]) == ("mine", "POST", "a=b")
    assert seen.json == {"name": "开发部", "parentid": 1}
    assert [file.content for file in wecom.calls.to("/cgi-bin/media/upload")[-1].files] == [b"content"]
    assert heard == [200] * 5


def test_parameters_of_a_session_are_sent_with_each_request(wecom: FakeWeCom) -> None:
    with requests.Session() as http:
        http.params = {"tenant": "7"}
        WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http).department.create("开发部", 1)
    assert [call.query.get("tenant") for call in wecom.calls] == ["7", "7"]
    assert json.loads(wecom.calls.to(CREATE)[-1].body) == {"name": "开发部", "parentid": 1}


def test_an_asynchronous_session_of_the_user_is_used_as_it_is(
    wecom: FakeWeCom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wecom_client import AsyncWeComClient

    wecom.on("/own", {})
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password something\n")
    (tmp_path / "netrc").chmod(0o600)
    began: list[str] = []

    async def begin(session: object, context: object, params: aiohttp.TraceRequestStartParams) -> None:
        began.append(params.method)

    async def main() -> None:
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(begin)
        async with aiohttp.ClientSession(
            headers={"X-App": "mine"},
            cookies={"theirs": "kept"},
            cookie_jar=aiohttp.CookieJar(unsafe=True),
            trust_env=True,
            raise_for_status=True,
            timeout=aiohttp.ClientTimeout(total=0.001),
            trace_configs=[trace],
        ) as http:
            async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=http) as client:
                assert (await client.user.get("a")).userid == "a"
                wecom.on(GET_USER, Answer(status=302, headers={"Location": "/cgi-bin/other"}), times=1)
                with pytest.raises(TransportError, match="redirects"):
                    await client.user.get("a")
                wecom.on(GET_USER, Answer.of_json({"errcode": 60111}, 400), times=1)
                with pytest.raises(NotFoundError):
                    await client.user.get("a")
            assert not http.closed
            async with http.get(f"{wecom.base_url}/own", timeout=aiohttp.ClientTimeout(total=10)):
                pass
        with pytest.raises(ConfigurationError, match="is closed"):
            await client.user.get("a")

    asyncio.run(main())
    seen = wecom.calls.to(GET_USER)[-1].headers
    assert seen["x-app"] == "mine"
    assert not seen.keys() & {"cookie", "authorization"}
    assert wecom.calls.to("/own")[-1].headers.keys() >= {"cookie", "authorization"}, (
        "its owner's requests are as before"
    )
    assert wecom.calls.count("/cgi-bin/other") == 0
    assert began == ["GET"] * 5


def test_a_broken_answer_is_not_taken_for_the_next_one(driver: Driver, wecom: FakeWeCom) -> None:
    """What was not read of one answer must not become the beginning of another."""
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.on(GET_USER, Answer.of_json({"filler": "x" * 500}).with_manner(trickle=0.02), times=1)
    with pytest.raises(CallTimeoutError):
        driver.run(client.user.get("slow", timeout=0.3))
    assert [driver.run(client.user.get(name)).userid for name in "abc"] == ["a", "b", "c"]


def test_no_noise(driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    """What is overcome is told at DEBUG only."""
    caplog.set_level(logging.DEBUG, "wecom_client")
    client = driver.client(wecom.base_url)
    wecom.fail(GET_USER, reset=True, times=1)
    driver.run(client.user.get("a"))
    ours = [record for record in caplog.records if record.name == "wecom_client"]
    assert ours
    assert all(record.levelno == logging.DEBUG for record in ours)


def test_the_port_of_another_service(driver: Driver) -> None:
    """Something listens, but speaks no HTTP and closes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def greet() -> None:
            for _ in range(3):
                connection, _ = server.accept()
                connection.sendall(b"220 mail.example ESMTP\r\n")
                connection.close()

        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        with pytest.raises(TransportError):
            driver.run(driver.client(f"http://127.0.0.1:{port}").user.get("a"))
        thread.join(5)
