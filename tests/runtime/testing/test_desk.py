"""What the page of the simulator asks and is told, without a browser."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread


class Page:
    """The page of a fake, which reads and changes as a script in a browser does."""

    def __init__(self, fake: FakeWeCom) -> None:
        self.address = fake.simulate().rstrip("/")
        found = requests.get(f"{self.address}/", timeout=10)
        self.head = found.headers
        token = re.search('data-token="([^"]+)"', found.text)
        assert token is not None
        self._token = token[1]

    def read(self, name: str, **question: Any) -> dict[str, Any]:
        found: dict[str, Any] = requests.get(f"{self.address}/_fake/api/{name}", params=question, timeout=20).json()
        return found

    def write(self, name: str, **question: Any) -> dict[str, Any]:
        headers = {"X-Page-Token": self._token}
        url = f"{self.address}/_fake/api/{name}"
        found: dict[str, Any] = requests.post(url, json=question, headers=headers, timeout=20).json()
        return found

    def items(self, chat: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.read("news", after=0, chat=chat, generation=0)["items"]
        return items

    def until(self, condition: Callable[[], Any]) -> Any:
        end = time.monotonic() + 20
        while not (found := condition()):
            assert time.monotonic() < end
            time.sleep(0.02)
        return found


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        yield fake


@pytest.fixture
def page(fake: FakeWeCom) -> Page:
    return Page(fake)


def test_the_head_of_the_page(page: Page) -> None:
    assert page.head["X-Content-Type-Options"] == "nosniff"
    assert page.head["Cache-Control"] == "no-store" and page.head["Referrer-Policy"] == "no-referrer"


def test_settings_are_shown(page: Page, fake: FakeWeCom) -> None:
    told = page.read("overview")
    assert (told["corp_id"], told["agent_id"], told["secret"]) == (fake.corp_id, fake.agent_id, fake.secret)
    assert (told["token"], told["encoding_aes_key"], told["callback_url"]) == (fake.token, fake.encoding_aes_key, "")
    assert told["bots"][0]["bot_id"] == fake.bot().bot_id and told["bots"][0]["is_connected"] is False
    page.write("fault", path="/cgi-bin/user/get", errcode=60111, times=2)
    assert page.read("overview")["faults"] == [
        {"path": "/cgi-bin/user/get", "errcode": 60111, "status": None, "times": 2}
    ]
    page.write("faults_clear")
    page.write("clock", seconds=90)
    told = page.read("overview")
    assert (told["faults"], told["ahead"]) == ([], 90)


def test_people_are_found(page: Page, fake: FakeWeCom) -> None:
    assert [one["userid"] for one in page.read("people")["members"]] == ["zhangsan", "lisi", "wangwu"]
    assert [one["userid"] for one in page.read("people", find="ZHANG")["members"]] == ["zhangsan"]
    page.write("add", what="member", values={"name": "孙悟空", "department": [1], "mobile": "13900000000"})
    (added,) = page.read("people", find="孙")["members"]
    assert added["name"] == "孙悟空"
    page.write("add", what="group", values={"chatid": "g1", "name": "群", "userlist": ["lisi", "zhangsan"]})
    assert fake.client().appchat.get("g1").chat_info.owner == "lisi"


def test_what_nobody_answers_is_said_in_the_chat(page: Page) -> None:
    page.write("act", action="write", chat="app/zhangsan", values={"userid": "zhangsan", "text": "hi"})
    (item,) = page.until(lambda: [one for one in page.items("app/zhangsan") if one["state"] != "pending"])
    assert (item["state"], item["why"]) == ("failed", {"code": "nobody"})
    assert page.write("app", url="http://127.0.0.1:9/") == {
        "why": {"code": "check", "to": "http://127.0.0.1:9/"},
        "callback_url": "",
    }


def test_an_app_answers_in_the_chat(page: Page, fake: FakeWeCom) -> None:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    router.default(lambda message: "an answer")
    server = ServerThread(AsgiApp(router))
    try:
        assert page.write("app", url=f" {server.url}/wecom ") == {"callback_url": f"{server.url}/wecom"}
        page.write("act", action="write", chat="app/zhangsan", values={"userid": "zhangsan", "text": "hi"})
        said, reply = page.until(lambda: len(found := page.items("app/zhangsan")) == 2 and found)
        assert (said["state"], reply["by"]) == ("ok", "app")
        assert abs(said["at"] / 1000 - fake.clock.now()) < 60
        (row,) = [one for one in page.read("news", after=0)["rows"] if one["kind"] == "push"]
        assert page.read("entry", n=row["n"])["n"] == row["n"] and "is_gone" not in page.read("entry", n=row["n"])
        assert page.read("entry", n=999) == {"is_gone": True}
        assert page.write("app", url="") == {"callback_url": ""} and fake.callback_url == ""
    finally:
        server.close()


def test_a_bot_that_is_away(page: Page, fake: FakeWeCom) -> None:
    bot = fake.bot()
    page.write("bot", action="write", bot_id=bot.bot_id, member="zhangsan", text="hi")
    chat = f"bot/{bot.bot_id}/zhangsan"
    (item,) = page.until(lambda: [one for one in page.items(chat) if one["state"] != "pending"])
    assert (item["state"], item["why"]) == ("failed", {"code": "bot_away"})


def test_an_errcode_is_said_in_the_chat(page: Page, fake: FakeWeCom) -> None:
    told = page.write("decide", sp_no="nothing")
    assert told["why"]["code"] in ("refused", "other")
