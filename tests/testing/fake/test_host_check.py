"""Requests to the fake that pages of other sites send with a browser, and requests of programs."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import requests

from tests.support.browser import browsing, needs_browser, until
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

EVIL = "https://evil.example"
ROUTES = [
    "/",
    "/_fake/page/page.js",
    "/_fake/api/overview",
    "/_fake/api/reset",
    "/_fake/file/media/x",
    "/cgi-bin/gettoken",
]


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        fake.simulate()
        yield fake


def status(fake: FakeWeCom, path: str, method: str = "GET", **headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.request(method, f"{fake.base_url}{path}", headers=named, timeout=10).status_code


@pytest.mark.parametrize("path", ROUTES)
def test_every_route_is_closed_to_other_pages(fake: FakeWeCom, path: str) -> None:
    port = fake.base_url.rpartition(":")[2]
    for method in ("GET", "POST"):
        assert status(fake, path, method, Host=f"evil.example:{port}") == 403
        for origin in (EVIL, "null", f"http://127.0.0.1:{int(port) + 1}", f"http://localhost:{port}", "file://"):
            assert status(fake, path, method, Origin=origin) == 403, origin
        for site in ("cross-site", "same-site", "anything"):
            assert status(fake, path, method, Sec_Fetch_Site=site) == 403, site
    assert status(fake, path, "OPTIONS", Origin=EVIL, Access_Control_Request_Method="POST") == 403


def test_a_link_leads_to_the_page_and_nowhere_else(fake: FakeWeCom) -> None:
    visit = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"}
    assert status(fake, "/", **visit) == 200
    assert status(fake, "/_fake/api/overview", **visit) == 403
    assert status(fake, "/", **{**visit, "Sec_Fetch_Dest": "iframe"}) == 403
    assert requests.get(fake.base_url, timeout=10).headers["Content-Security-Policy"].endswith("frame-ancestors 'none'")


def test_programs_pass(fake: FakeWeCom) -> None:
    port = fake.base_url.rpartition(":")[2]
    for host in ("127.0.0.1", "localhost", "[::1]", "10.1.2.3", "wecom.localhost"):
        assert status(fake, "/_fake/api/overview", Host=f"{host}:{port}") == 200
    client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
    assert client.user.get("zhangsan").name == "张三"


def test_no_other_address_of_the_machine_leads_to_it(fake: FakeWeCom) -> None:
    with socket.socket() as other:
        other.settimeout(5)
        assert other.connect_ex(("127.0.0.2", int(fake.base_url.rpartition(":")[2]))) != 0


def test_a_name_that_is_allowed(fake: FakeWeCom) -> None:
    refused = requests.get(f"{fake.base_url}/_fake/api/overview", headers={"Host": "wecom:8787"}, timeout=10)
    assert refused.status_code == 403
    assert "--allow-host" in refused.json()["error"]
    fake.start(allow_hosts=["wecom"])
    assert status(fake, "/_fake/api/overview", Host="WeCom:8787") == 200
    assert status(fake, "/_fake/api/overview", Host="WeCom:8787", Origin="http://wecom:8787") == 200
    assert status(fake, "/_fake/api/overview", Host="wecom.evil.example") == 403


def test_two_of_a_header_are_none(fake: FakeWeCom) -> None:
    port = int(fake.base_url.rpartition(":")[2])
    own = f"http://127.0.0.1:{port}"
    text = f"GET /_fake/api/overview HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: {own}\r\nOrigin: {EVIL}\r\n\r\n"
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as line:
        line.sendall(text.encode())
        assert b" 403 " in line.recv(200)


@pytest.mark.parametrize(
    ("headers", "passes"),
    [
        ({}, True),
        ({"Origin": "http://{host}"}, True),
        ({"Origin": EVIL}, False),
        ({"Origin": "null"}, False),
        ({"Host": "evil.example"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
    ],
)
def test_the_long_connection_of_bots(fake: FakeWeCom, headers: dict[str, str], passes: bool) -> None:
    host = fake.base_url.removeprefix("http://")
    wanted = {
        "Host": host,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version": "13",
        **{name: value.format(host=host) for name, value in headers.items()},
    }
    lines = ["GET /_fake/bots HTTP/1.1\r\n", *(f"{name}: {value}\r\n" for name, value in wanted.items()), "\r\n"]
    name, _, port = host.partition(":")
    with closing(socket.create_connection((name, int(port)), timeout=10)) as line:
        line.sendall("".join(lines).encode())
        answer = line.recv(300)
    assert (b" 101 " in answer) is passes
    assert passes or b" 403 " in answer


def test_commands_need_a_post_of_the_page(fake: FakeWeCom) -> None:
    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    api = f"{fake.base_url}/_fake/api"
    assert requests.get(f"{api}/reset", timeout=10).status_code == 405
    assert requests.post(f"{api}/reset", json={}, timeout=10).status_code == 403
    assert requests.post(f"{api}/reset", json={}, headers={"X-Page-Token": "x"}, timeout=10).status_code == 403
    assert fake.client().user.get("sun").name == "孙悟空"
    found = re.search(r'data-token="([^"]+)"', requests.get(fake.base_url, timeout=10).text)
    assert found is not None
    assert requests.post(f"{api}/reset", json={}, headers={"X-Page-Token": found[1]}, timeout=10).status_code == 200
    assert '"sun"' not in json.dumps(fake.state.dump())  # without the quotes, it may be among random letters


def test_a_file_that_is_a_page_has_no_rights(fake: FakeWeCom) -> None:
    kept = fake.client().media.upload("file", ("a.html", b"<script>alert(1)</script>"))
    answer = requests.get(f"{fake.base_url}/_fake/file/media/{kept.media_id}", timeout=10)
    assert answer.headers["Content-Security-Policy"].startswith("sandbox")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_credentials_of_a_run_are_its_own() -> None:
    def made(seed: str | None) -> tuple[object, ...]:
        with FakeWeCom(seed=seed) as fake:
            bot = fake.bot()
            fake.client().user.get("zhangsan")
            known = fake.corp_id, fake.secret, fake.agent_id, fake.token, fake.encoding_aes_key
            return (*known, bot.bot_id, bot.secret, *fake.tokens)

    one, other, usual = made("one"), made("other"), made(None)
    assert one == made("one") and usual == made(None)
    assert all(a != b and b != c and a != c for a, b, c in zip(one, other, usual, strict=True))
    with FakeWeCom(seed="one") as fake:  # what they are good for
        router_key = fake.encoding_aes_key
        assert len(router_key) == 43 and fake.seal({"MsgType": "text", "Content": "hi"})


ATTACK = Path(__file__).with_name("attack.html").read_text("utf-8")


@pytest.mark.extra
@needs_browser
@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_a_page_of_another_in_a_real_browser(fake: FakeWeCom, name: str, tmp_path: Path) -> None:
    """An image, a form, two kinds of fetch and a WebSocket, by a page of another port and by one of another site."""

    async def page(scope: object, receive: object, send: object) -> None:
        head = [(b"content-type", b"text/html; charset=utf-8")]
        await send({"type": "http.response.start", "status": 200, "headers": head})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": ATTACK.encode()})  # type: ignore[operator]

    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    other = ServerThread(page)
    try:
        with browsing(tmp_path / "profile") as browser:
            browser.get(f"http://{name}:{other.port}/?base={fake.base_url}")
            told = json.loads(until(lambda: browser.title.startswith("{") and browser.title))
    finally:
        other.close()
    assert (told["image"], told["read"], told["socket"]) == ("refused",) * 3
    assert (told["blind"], told["form"]) == ("sent",) * 2  # no page can be kept from sending: nothing came of it
    assert fake.client().user.get("sun").name == "孙悟空"
    assert fake.bot().subscriptions == 0


@pytest.mark.extra
@needs_browser
def test_another_name_for_this_machine_in_a_real_browser(fake: FakeWeCom, tmp_path: Path) -> None:
    """DNS rebinding: the name of a foreign page leads here all of a sudden; its requests are of one origin."""
    port = fake.base_url.rpartition(":")[2]
    with browsing(tmp_path / "profile", "--host-resolver-rules=MAP evil.example 127.0.0.1") as browser:
        browser.get(f"http://evil.example:{port}/")
        assert fake.secret not in browser.page_source
        assert "--allow-host" in browser.page_source
        script = "return fetch('/_fake/api/overview').then((answer) => answer.text())"
        assert fake.secret not in browser.execute_script(script)
        browser.get(fake.base_url)
        assert fake.secret in browser.execute_script(script)
