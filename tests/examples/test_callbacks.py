"""The examples that receive callbacks, on real HTTP or the frameworks' own test transports, with encrypted bodies."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests

from examples.serving import serving
from tests.examples.conftest import AES_KEY, TOKEN, Load, settings
from tests.support import asgi
from tests.support.partners import WiderFake
from tests.support.servers import free_port
from wecom_client.callbacks import ImageMessage, TextMessage
from wecom_runtime.testing.fake.accounts import Suite

ROOT = Path(__file__).parents[2]


class Wire:
    """The requests of WeCom to a callback URL: its verification and callbacks."""

    def __init__(self, url: str, wecom: WiderFake, app: Any = None, *, suite: Suite | None = None) -> None:
        self._url = url
        self._wecom = wecom
        self._app = app
        """An ASGI application that is called without a server."""
        self._suite = suite

    def request(self, method: str, query: dict[str, str], body: str = "") -> tuple[int, str]:
        """Send a request and return the status and text of the response."""
        if self._app is None:
            answer = requests.request(method, self._url, params=query, data=body.encode(), timeout=10)
            return answer.status_code, answer.content.decode()
        found = asyncio.run(asgi.request(self._app, method, urlsplit(self._url).path, query, body.encode()))
        return found.status, found.body.decode()

    def check(self, text: str) -> str:
        status, answer = self.request("GET", self._wecom.seal_check(text, app=self._suite))
        assert status == 200
        return answer

    def push(self, message: Any) -> str:
        """Push a callback and return the reply, decrypted if it is encrypted."""
        status, answer = self.request("POST", *self._wecom.seal(message, app=self._suite))
        assert status == 200
        return self._wecom.unseal(answer, app=self._suite) if answer.startswith(("<", "{")) else answer

    def forge(self, message: Any) -> int:
        query, body = self._wecom.seal(message, app=self._suite)
        return self.request("POST", {**query, "msg_signature": "0" * 40}, body)[0]


def text(content: str = "hi") -> TextMessage:
    return TextMessage(content=content, source="zhangsan")


def event(name: str, **fields: str) -> dict[str, str]:
    return {"MsgType": "event", "Event": name, "FromUserName": "zhangsan", **fields}


def check_echo(wire: Wire) -> None:
    """Check the behavior of all examples that echo messages."""
    assert wire.check("1234567890") == "1234567890"
    answer = wire.push(text(" 明天<几点>开会? "))
    assert "<Content><![CDATA[You said:  明天<几点>开会? ]]></Content>" in answer
    assert "<ToUserName><![CDATA[zhangsan]]></ToUserName>" in answer
    assert wire.forge(text()) == 403


@pytest.mark.parametrize("name", ["callbacks_flask", "router_flask"])
def test_flask(name: str, load: Load, wecom: WiderFake) -> None:
    with serving(load(name).app) as url:
        check_echo(Wire(f"{url}/wecom", wecom))


def test_callbacks_flask_answers_nothing_to_events(load: Load, wecom: WiderFake) -> None:
    with serving(load("callbacks_flask").app) as url:
        assert Wire(f"{url}/wecom", wecom).push(event("enter_agent", EventKey="")) == ""


def test_router_flask_answers_with_pictures_and_articles(load: Load, wecom: WiderFake) -> None:
    with serving(load("router_flask").app) as url:
        wire = Wire(f"{url}/wecom", wecom)
        image = ImageMessage(pic_url="https://example.com/1.png", media_id="media1", source="zhangsan")
        assert "<MediaId><![CDATA[media1]]></MediaId>" in wire.push(image)
        assert "<Title><![CDATA[About rooms]]></Title>" in wire.push(event("click", EventKey="rooms"))


def test_wsgi(load: Load, wecom: WiderFake) -> None:
    with serving(load("router_wsgi").app) as url:
        check_echo(Wire(f"{url}/wecom", wecom))


def test_asgi(load: Load, wecom: WiderFake) -> None:
    check_echo(Wire("http://app/wecom", wecom, load("router_asgi").app))


def test_fastapi(load: Load, wecom: WiderFake) -> None:
    example = load("router_fastapi")
    wire = Wire("http://app/wecom", wecom, example.app)
    assert wire.check("1234567890") == "1234567890"

    async def push_and_wait() -> None:
        query, body = wecom.seal(text("hello"))
        answer = await asgi.request(example.app, "POST", "/wecom", query, body.encode())
        assert (answer.status, answer.body) == (200, b"success")
        assert await example.router.close_async(10)
        await example.client.close()

    asyncio.run(push_and_wait())
    assert [(sent["touser"], sent["text"]) for sent in wecom.messages] == [("zhangsan", {"content": "You said: hello"})]
    assert wire.forge(text()) == 403


def test_django(wecom: WiderFake) -> None:
    with running("router_django.py", wecom) as (url, printed):
        wire = Wire(f"{url}/wecom", wecom)
        check_echo(wire)
        assert (
            wire.push(event("change_contact", ChangeType="create_user", UserID="lisi", Department="1,2")) == "success"
        )
    assert "new member lisi in departments [1, 2]" in printed


@contextmanager
def running(script: str, wecom: WiderFake) -> Iterator[tuple[str, list[str]]]:
    """Run a Django example as a process; yield its URL, and collect its output at the end."""
    port = free_port()
    folders = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    process = subprocess.Popen(
        [sys.executable, "-u", str(ROOT / "examples" / script), "runserver", f"127.0.0.1:{port}", "--noreload"],
        env={**os.environ, **settings(wecom), "PYTHONPATH": folders},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    output: list[str] = []
    try:
        wait_for(port, process)
        yield f"http://127.0.0.1:{port}", output
    finally:
        process.terminate()
        output += process.communicate(timeout=10)[0].splitlines()


def wait_for(port: int, process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 30
    while True:
        try:
            requests.get(f"http://127.0.0.1:{port}/", timeout=5)
        except requests.ConnectionError:
            assert process.poll() is None, "it ended at once"
            assert time.monotonic() < end, "it does not answer"
            time.sleep(0.05)
        else:
            return


# -- bots and suites


def test_bot(load: Load, wecom: WiderFake) -> None:
    example = load("bot")
    bot = wecom.bot(token=TOKEN, encoding_aes_key=AES_KEY)
    with serving(example.app) as url:
        bot.subscribe(f"{url}/bot")
        assert "Ask me anything" in bot.enter().text
        answer = bot.write("Why?", timeout=30)
        assert not answer.bodies[0]["stream"]["finish"]
        assert answer.text == "<think>They ask: Why? </think>\nThe answer is **42**."
        bot.send_image(bytes(70_000))
        assert example.router.close(10)
    assert (bot.messages[-1].text, bot.messages[-1].way) == ("A picture of 70000 bytes", "response_url")


def test_third_party(load: Load, wecom: WiderFake) -> None:
    example = load("third_party")
    suite = wecom.suite
    with serving(example.app) as url, requests.Session() as browser:
        wire = Wire(f"{url}/wecom", wecom, suite=suite)
        assert wire.push({"InfoType": "suite_ticket", "SuiteTicket": suite.suite_ticket}) == "success"
        assert example.router.close(10)

        link = browser.get(f"{url}/install", allow_redirects=False, timeout=10).headers["location"]
        asked = dict(parse_qsl(urlsplit(link).query))
        assert asked["suite_id"] == suite.suite_id and asked["pre_auth_code"].startswith("pre_auth_code-")
        query = {"auth_code": wecom.auth_code, "state": asked["state"]}
        assert browser.get(asked["redirect_uri"], params=query, timeout=10).text == wecom.customer_id
        assert browser.get(f"{url}/{wecom.customer_id}/zhangsan", timeout=10).text == "zhangsan: [1, 2]"

        assert wire.push({"InfoType": "cancel_auth", "AuthCorpId": wecom.customer_id}) == "success"
        assert example.router.close(10)
        assert browser.get(f"{url}/{wecom.customer_id}/zhangsan", timeout=10).status_code == 500


def test_login(load: Load, wecom: WiderFake) -> None:
    code = wecom.member("zhangsan").login()
    with serving(load("login").app) as url, requests.Session() as browser:
        link = browser.get(f"{url}/login", allow_redirects=False, timeout=10).headers["location"]
        asked = dict(parse_qsl(urlsplit(link).query))
        assert asked["appid"] == wecom.corp_id
        back = browser.get(asked["redirect_uri"], params={"state": asked["state"], "code": code}, timeout=10)
        assert back.text == "Hello zhangsan"
        again = browser.get(asked["redirect_uri"], params={"state": asked["state"], "code": code}, timeout=10)
        assert again.status_code == 500
