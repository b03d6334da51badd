"""Sessions and their connections: automatic requests, ownership, and closing."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import ssl
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

from tests.support.clients import CORP, SECRET, Driver
from tests.support.proxies import Proxy
from wecom_client import (
    AsyncBot,
    AsyncWeComClient,
    Bot,
    ConfigurationError,
    RetryPolicy,
    TransportError,
    WeComClient,
    WeComError,
)
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.http.failures import convert
from wecom_runtime.http.policy import ProxyRules

GET_USER = "/cgi-bin/user/get"
AES_KEY = "a" * 43


@pytest.fixture
def netrc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "netrc"
    path.write_text("machine 127.0.0.1 login somebody password something\n")
    path.chmod(0o600)
    monkeypatch.setenv("NETRC", str(path))


# -- what is sent


def test_no_cookie_is_kept(driver: Driver, wecom: FakeWeCom) -> None:
    cookies = {"Set-Cookie": "session=tracks-you; Path=/"}
    wecom.on(GET_USER, Answer.of_json({"errcode": 0, "userid": "a"}, headers=cookies))
    client = driver.client(wecom.base_url)
    for _ in range(3):
        driver.run(client.user.get("a"))
    assert not any("cookie" in seen.headers for seen in wecom.calls)


def test_no_password_of_netrc_is_sent(driver: Driver, wecom: FakeWeCom, netrc: None) -> None:
    driver.run(driver.client(wecom.base_url).user.get("a"))
    with requests.Session() as http:
        WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http).user.get("a")

    async def with_a_session() -> None:
        async with aiohttp.ClientSession(trust_env=True) as session:
            await AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=session).user.get("a")

    asyncio.run(with_a_session())
    assert not any("authorization" in seen.headers for seen in wecom.calls)


def test_both_clients_send_the_same(wecom: FakeWeCom) -> None:
    sent = []
    for mode in ("sync", "async"):
        driver = Driver(mode)
        client = driver.client(wecom.base_url)
        driver.run(client.department.create("开发部", 1))
        seen = wecom.calls.to("/cgi-bin/department/create")[-1]
        sent.append((seen.body, {k: v for k, v in seen.headers.items() if k not in ("host", "connection")}))
        driver.close()
    assert sent[0] == sent[1]


# -- proxies


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with Proxy() as proxy:
        yield proxy


def fetch(mode: str, url: str, **settings: Any) -> bytes:
    """Return the content of a URL before its decryption."""
    pieces: list[bytes] = []
    if mode == "sync":
        with Bot("token", AES_KEY, allow_http=True, **settings) as bot:
            pieces += bot.iter_media(url)
    else:

        async def main() -> None:
            async with AsyncBot("token", AES_KEY, allow_http=True, **settings) as bot:
                pieces.extend([piece async for piece in bot.iter_media(url)])

        asyncio.run(main())
    return b"".join(pieces)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_files_of_bots_use_the_rules_for_their_own_host(
    mode: str, wecom: FakeWeCom, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "qyapi.weixin.qq.com,127.0.0.1")
    with pytest.raises(WeComError):  # it is not encrypted
        fetch(mode, "http://files.invalid/file")
    assert proxy.asked == ["http://files.invalid/file"], "although no proxy leads to the API"
    with pytest.raises(WeComError):
        fetch(mode, f"{wecom.base_url}/file")
    assert wecom.calls.count("/file") == 1


@pytest.mark.parametrize(
    ("no_proxy", "origin", "found"),
    [
        ("", "http://10.1.2.3", "http://proxy:3128"),
        ("10.0.0.0/8", "http://10.1.2.3:8080", None),
        ("10.0.0.0/8", "http://11.1.2.3", "http://proxy:3128"),
        ("nonsense/99, 10.0.0.0/8", "http://10.1.2.3", None),
        ("wecom.example", "http://api.wecom.example", None),
        (".wecom.example", "http://api.wecom.example:81", None),
        ("wecom.example:81", "http://wecom.example:81", None),
        ("wecom.example:81", "http://wecom.example:82", "http://proxy:3128"),
        ("*", "http://wecom.example", None),
        ("", "https://wecom.example", "http://other:3129"),
        ("", "ftp://wecom.example", None),
    ],
)
def test_rules_of_the_environment(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, no_proxy: str, origin: str, found: str | None
) -> None:
    monkeypatch.setenv("http_proxy", "proxy:3128")
    monkeypatch.setenv("https_proxy", "http://other:3129")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, no_proxy)
        assert ProxyRules(None).find(origin) == found
        monkeypatch.delenv(name)
    assert ProxyRules(None, environment=False).find(origin) is None
    assert ProxyRules({"http://10.1.2.3": "http://mine"}).find("http://10.1.2.3") == "http://mine"
    assert "proxy" not in repr(ProxyRules("http://user:proxy@host")).lower().replace("proxyrules", "")


def test_a_session_decides_whether_the_environment_counts(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    settings: Any = {"base_url": "http://wecom.invalid", "allow_http": True, "retry": RetryPolicy(pause=0.01)}

    async def main(trusts: bool) -> str | None:
        async with aiohttp.ClientSession(trust_env=trusts) as http:
            return (await AsyncWeComClient(CORP, SECRET, http=http, **settings).user.get("a")).userid

    assert asyncio.run(main(True)) == "from-the-proxy"
    with pytest.raises(TransportError, match="cannot be resolved"):
        asyncio.run(main(False))
    with requests.Session() as http:
        assert WeComClient(CORP, SECRET, http=http, **settings).user.get("a").userid == "from-the-proxy"
        http.trust_env = False
        with pytest.raises(TransportError, match="cannot be resolved"):
            WeComClient(CORP, SECRET, http=http, **settings).user.get("a")


def test_a_proxy_that_a_session_gets_later(proxy: Proxy, wecom: FakeWeCom) -> None:
    with requests.Session() as http:
        client = WeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
        assert client.user.get("a").userid == "a"
        http.proxies = {"http": proxy.url}
        assert client.user.get("a").userid == "from-the-proxy"
        http.proxies = {}
        assert client.user.get("a").userid == "a"


def test_a_proxy_that_refuses(driver: Driver, proxy: Proxy) -> None:
    address = proxy.url.replace("http://", "http://user:S3CRET@")
    client = driver.client("https://wecom.invalid", proxies=address)
    with pytest.raises(TransportError, match="proxy") as caught:
        driver.run(client.user.get("a"))
    assert not caught.value.may_have_arrived
    assert "S3CRET" not in str(caught.value)
    assert proxy.asked[0] == "wecom.invalid:443"


def test_a_socks_proxy() -> None:
    client = AsyncWeComClient(
        CORP, SECRET, base_url="http://wecom.invalid", allow_http=True, proxies="socks5://127.0.0.1:1080"
    )

    async def main() -> None:
        await client.user.get("a")

    with pytest.raises(ConfigurationError, match="SOCKS"):
        asyncio.run(main())


# -- whose a session is, and when it ends


def test_a_session_of_another_loop_is_refused(wecom: FakeWeCom) -> None:
    async def make() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    loop = asyncio.new_event_loop()
    http = loop.run_until_complete(make())

    async def main() -> None:
        with pytest.raises(ConfigurationError, match="another event loop"):
            await AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=http).user.get("a")

    asyncio.run(main())
    loop.run_until_complete(http.close())
    loop.close()


def test_one_client_in_many_loops_at_once(wecom: FakeWeCom) -> None:
    client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url)
    found: list[str] = []

    async def main() -> None:
        found.extend(user.userid for user in await asyncio.gather(*(client.user.get(name) for name in "abc")))

    threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(found) == sorted("abc" * 5)


@pytest.mark.parametrize("stalls", [0.0, 0.6], ids=["", "all limits are over at once"])
def test_a_call_without_a_connection_was_not_sent(wecom: FakeWeCom, stalls: float) -> None:
    """All that the session may have are in use until the time of the call is over."""

    async def main() -> None:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as http:
            client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
            await client.access_token
            wecom.fail(GET_USER, silent=True, times=1)
            first = asyncio.create_task(client.user.get("a", timeout=30))
            while not wecom.calls.count(GET_USER):
                await asyncio.sleep(0.01)
            asyncio.get_running_loop().call_later(0.1, time.sleep, stalls)
            with pytest.raises(TransportError) as caught:
                await client.department.create("x", 1, timeout=0.5)
            assert not caught.value.may_have_arrived
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first

    asyncio.run(main())


@pytest.mark.parametrize("ended", ["closed", "dropped", "loop ended", "user's session"])
def test_unclosed_sessions_cause_no_warning(wecom: FakeWeCom, ended: str, caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        http = aiohttp.ClientSession() if ended == "user's session" else None
        client: AsyncWeComClient | None = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=http)
        assert client is not None
        await client.user.get("a")
        if ended == "closed":
            await client.close()
        if ended == "dropped":
            client = None
            gc.collect()
            await asyncio.sleep(0.05)
        if http is not None:
            await http.close()

    gc.collect()  # what other tests have left behind speaks up before
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        asyncio.run(main())
        gc.collect()
    told = [str(warning.message) for warning in said if "nclosed" in str(warning.message)]
    assert [text for text in told if "database" not in text] == []
    assert "nclosed" not in caplog.text


def test_a_loop_that_ends_just_after_its_client_is_dropped_says_nothing(wecom: FakeWeCom) -> None:
    """It closes the connections itself, and is closed before the task begins that would do it."""

    async def main() -> None:
        await AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url).user.get("a")
        gc.collect()

    gc.collect()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        loop = asyncio.new_event_loop()
        loop.run_until_complete(main())
        loop.run_until_complete(loop.shutdown_asyncgens())
        time.sleep(0.05)
        loop.call_soon(loop.stop)
        loop.run_forever()
        loop.close()
        gc.collect()
    assert [text for warning in said if "never awaited" in (text := str(warning.message))] == []


def test_a_closed_client_has_no_connections(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.user.get("a"))
    assert wecom.connections.open
    gc.disable()  # they are closed, not collected
    try:
        driver.run(client.close())
        end = time.monotonic() + 10
        while wecom.connections.open:
            assert time.monotonic() < end, "the server still has one"
            time.sleep(0.01)
    finally:
        gc.enable()


def _in_child(client: AsyncWeComClient, results: Any) -> None:
    async def main() -> str:
        return (await client.user.get("child")).userid or ""

    results.put(asyncio.run(main()))


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_inside_a_running_loop(wecom: FakeWeCom) -> None:
    """The parent's connections go on working; the child has its own."""
    context = multiprocessing.get_context("fork")
    results = context.Queue()
    client = AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url)

    async def main() -> None:
        await client.user.get("a")
        for _ in range(3):
            child = context.Process(target=_in_new_loop, args=(client, results))
            child.start()
            await asyncio.to_thread(child.join, 30)
            assert await asyncio.to_thread(results.get, True, 10) == "child"
            assert [(await client.user.get(name)).userid for name in "xyz"] == ["x", "y", "z"]

    asyncio.run(main())


def _in_new_loop(client: AsyncWeComClient, results: Any) -> None:
    asyncio.events._set_running_loop(None)  # as frameworks do that fork inside a loop
    _in_child(client, results)


# -- what is set up wrongly is named


class Adapter(requests.adapters.HTTPAdapter):
    """One of the user's, which adds nothing."""


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"verify": "/nowhere/ca.pem"}, "the certificate file of the session does not exist"),
        ({"proxies": {"https": "http://"}}, "the base URL or a proxy URL is not valid"),
        ({"proxies": {"https": "http://[bad"}}, "the base URL or a proxy URL is not valid"),
        ({"proxies": {"https": "ftp://127.0.0.1:1"}}, "the base URL or a proxy URL is not valid"),
        ({"proxies": {"https": "socks5://127.0.0.1:1"}}, "a SOCKS proxy needs the package PySocks"),
    ],
)
@pytest.mark.parametrize("adapter", [requests.adapters.HTTPAdapter, Adapter])
def test_settings_of_a_session(
    settings: dict[str, Any],
    message: str,
    adapter: type[requests.adapters.HTTPAdapter],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def without_socks(*_: object, **__: object) -> None:
        raise requests.exceptions.InvalidSchema("Missing dependencies for SOCKS support.")

    monkeypatch.setattr(requests.adapters, "SOCKSProxyManager", without_socks)
    with requests.Session() as http:
        http.trust_env = False
        http.mount("https://", adapter())
        for name, value in settings.items():
            setattr(http, name, value)
        with pytest.raises(ConfigurationError) as caught:
            WeComClient(CORP, SECRET, base_url="https://127.0.0.1:9", http=http).user.get("a")
    assert str(caught.value) == message


def test_an_error_of_tls_that_nothing_wraps() -> None:
    error = convert(ssl.SSLError(1, "odd"), "/path")
    assert (str(error), type(error)) == ("/path: TLS failed: handshake", TransportError)


def test_a_session_that_was_closed_meanwhile() -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as http:
            client = AsyncWeComClient(CORP, SECRET, base_url="http://127.0.0.1:9", http=http)
            with pytest.raises(TransportError):
                await client.user.get("a")
        with pytest.raises(ConfigurationError, match="the session that was passed as http= is closed"):
            await client.user.get("a")

    asyncio.run(main())
