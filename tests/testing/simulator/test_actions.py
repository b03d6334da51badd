"""The requests and answers of the page of the simulator, without a browser."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tests.support.simulator import Page
from wecom_client import APIError, CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        yield fake


@pytest.fixture
def go_on() -> threading.Event:
    """Lets an app answer that is slow."""
    return threading.Event()


@pytest.fixture
def app(fake: FakeWeCom, go_on: threading.Event) -> Iterator[str]:
    """Start an app that answers callbacks; return its URL."""
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

    @router.on(TextMessage)
    def answer(message: TextMessage) -> str:
        if message.content == "fail":
            raise RuntimeError("a mistake")
        if message.content == "slow":
            go_on.wait(20)
        return "an answer"

    server = ServerThread(AsgiApp(router))
    yield f"{server.url}/wecom"
    server.close()


def test_the_head_of_the_page(page: Page) -> None:
    assert page.head["X-Content-Type-Options"] == "nosniff"
    assert page.head["Cache-Control"] == "no-store" and page.head["Referrer-Policy"] == "no-referrer"


def test_files_of_the_page_are_cached_by_their_content(page: Page) -> None:
    named = re.findall(r'(?:href|src)="(/_fake/[^"]+)"', requests.get(page.address, timeout=10).text)
    assert len({one.rpartition("/")[0] for one in named}) == 1, "the folder of one version"
    for path in named:
        head = requests.get(f"{page.address}{path}", timeout=10).headers
        assert head["Cache-Control"] == "max-age=31536000, immutable", path
        assert head["X-Content-Type-Options"] == "nosniff" and head["Content-Security-Policy"]
    loaded = {one.rpartition("/")[2] for one in named}
    for script in [one for one in loaded if one.endswith(".js")]:
        text = requests.get(f"{page.address}/_fake/page/{script}", timeout=10)
        assert text.headers["Cache-Control"] == "no-store", "without a version"
        assert {f"{one}.js" for one in re.findall(r'from "\./(\w+)\.js"', text.text)} <= loaded, "loaded at once"
    assert requests.get(f"{page.address}/_fake/page/other.js", timeout=10).status_code == 404


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
    for number in range(300):
        fake.state.create("customer", fake.corp_id, {"external_userid": f"wm{number}", "name": f"customer {number}."})
    assert len(page.read("people")["customers"]) == 300
    assert [one["external_userid"] for one in page.read("people", find="customer 299.")["customers"]] == ["wm299"]
    page.write("add", what="group", values={"chatid": "g1", "name": "群", "userlist": ["lisi", "zhangsan"]})
    assert fake.client().appchat.get("g1").chat_info.owner == "lisi"


def test_a_chat_shows_a_missing_app(page: Page) -> None:
    page.write("act", action="write", chat="app/zhangsan", values={"userid": "zhangsan", "text": "hi"})
    (item,) = page.until(lambda: [one for one in page.items("app/zhangsan") if one["state"] != "pending"])
    assert (item["state"], item["why"]) == ("failed", {"code": "nobody"})
    assert page.write("app", url="http://127.0.0.1:9/") == {
        "why": {"code": "check", "to": "http://127.0.0.1:9/"},
        "callback_url": "",
    }


def test_an_app_answers_in_the_chat(page: Page, fake: FakeWeCom, app: str) -> None:
    assert page.write("app", url=f" {app} ") == {"callback_url": app}
    page.write("act", action="write", chat="app/zhangsan", values={"userid": "zhangsan", "text": "hi"})
    said, reply = page.until(lambda: len(found := page.items("app/zhangsan")) == 2 and found)
    assert (said["state"], reply["by"]) == ("ok", "app")
    assert abs(said["at"] / 1000 - fake.clock.now()) < 60
    (row,) = [one for one in page.read("news", after=0)["rows"] if one["kind"] == "push"]
    assert page.read("entry", n=row["n"])["n"] == row["n"] and "is_gone" not in page.read("entry", n=row["n"])
    assert page.read("entry", n=999) == {"is_gone": True}
    assert page.write("app", url="") == {"callback_url": ""} and fake.callback_url == ""


def test_an_unanswered_callback_is_pending(page: Page, app: str, go_on: threading.Event) -> None:
    def pushed(state: str) -> list[dict[str, Any]]:
        rows = page.read("news", after=0)["rows"]
        return [one for one in rows if (one["kind"], one["state"]) == ("push", state)]

    page.write("app", url=app)
    page.write("act", action="write", chat="app/zhangsan", values={"userid": "zhangsan", "text": "slow"})
    (row,) = page.until(lambda: pushed("pending"))
    assert (row["ms"], [one["state"] for one in page.items("app/zhangsan")]) == (0, ["pending"])
    go_on.set()
    (row,) = page.until(lambda: pushed("ok"))
    assert row["ms"] > 0


def test_a_chat_shows_a_failing_app(page: Page, app: str) -> None:
    page.write("app", url=app)
    page.write("act", action="write", chat="app/zhangsan", values={"userid": "zhangsan", "text": "fail"})
    (item,) = page.until(lambda: [one for one in page.items("app/zhangsan") if one["state"] == "failed"])
    assert item["why"] == {"code": "status", "to": app, "status": 500, "attempts": 4}


def test_a_chat_shows_a_refusal(page: Page, app: str) -> None:
    page.write("app", url=app)
    values = {"external_userid": "wmAAAAexample0001", "open_kfid": "wkNobody", "text": "hi"}
    page.write("act", action="kf_write", chat="kf/wkNobody/wmAAAAexample0001", values=values)
    (item,) = page.until(
        lambda: [one for one in page.items("kf/wkNobody/wmAAAAexample0001") if one["state"] != "pending"]
    )
    assert (item["state"], item["why"]) == (
        "failed",
        {
            "code": "refused",
            "errcode": 95004,
            "action": "kf_write",
            "meanings": {"en": "Customer service account does not exist", "zh": "客服账号不存在"},
        },
    )


def test_messages_stand_at_the_time_when_they_were_sent(page: Page, fake: FakeWeCom) -> None:
    account, customer = "wkAAAAexample0001", "wmAAAAexample0001"
    fake.client().message.send("text", touser=["zhangsan"], text={"content": "from the app"})
    fake.act("kf_write", tell=False, external_userid=customer, open_kfid=account, text="from a customer")
    for chat in ("app/zhangsan", f"kf/{account}/{customer}"):
        (item,) = page.items(chat)
        assert abs(item["at"] / 1000 - fake.clock.now()) < 60


def test_the_log_shows_problems_of_a_call(page: Page, fake: FakeWeCom) -> None:
    with pytest.raises(APIError):
        fake.client().request("GET", "/cgi-bin/user/get")
    row = page.read("news", after=0)["rows"][-1]
    (problem,) = page.read("entry", n=row["n"])["problems"]
    (known,) = fake.calls[-1].problems
    assert (row["name"], row["problems"]) == ("/cgi-bin/user/get", 1)
    assert problem == {"pointer": known.pointer, "kind": known.kind, "message": known.message}


def test_a_page_of_an_earlier_fake_is_answered_at_once(page: Page) -> None:
    told = page.read("news", patience=10, after=1_000_000, generation=1_000)  # it waits for 15 s where nothing is new
    assert told["v"] < 1_000_000 and told["generation"] != 1_000


def test_a_bot_that_is_away(page: Page, fake: FakeWeCom) -> None:
    bot = fake.bot()
    page.write("bot", action="write", bot_id=bot.bot_id, member="zhangsan", text="hi")
    chat = f"bot/{bot.bot_id}/zhangsan"
    (item,) = page.until(lambda: [one for one in page.items(chat) if one["state"] != "pending"])
    assert (item["state"], item["why"]) == ("failed", {"code": "bot_away"})


def test_a_bot_that_is_there(page: Page, fake: FakeWeCom) -> None:
    bot = fake.bot()
    got: list[Any] = []
    router = CallbackRouter(WeComCrypto(bot.token, bot.encoding_aes_key, ""))
    router.default(got.append)
    server = ServerThread(AsgiApp(router))
    url, chat = f"{server.url}/bot", f"bot/{bot.bot_id}/zhangsan"
    assert page.write("bot_app", bot_id=bot.bot_id, url=url) == {"callback_url": url}
    page.write("bot", action="enter", bot_id=bot.bot_id, member="zhangsan")
    (entered,) = page.until(lambda: [one for one in page.items(chat) if one["state"] != "pending"])
    assert (entered["state"], entered["action"]) == ("ok", "enter")
    page.write("bot", action="write", bot_id=bot.bot_id, member="zhangsan", text="hi")
    written = page.until(lambda: [one for one in page.items(chat)[1:] if one.get("state") == "ok"])
    assert [one["text"] for one in written] == ["hi"]
    assert [type(one).__name__ for one in got] == ["BotEnterChatEvent", "BotTextMessage"]
    server.close()


def test_a_chat_shows_an_errcode(page: Page, fake: FakeWeCom) -> None:
    told = page.write("decide", sp_no="nothing")
    assert told["why"]["code"] in ("refused", "other")


def test_the_clock_is_set_to_a_date(page: Page, fake: FakeWeCom) -> None:
    assert page.write("clock", to="2026-01-05T09:00:00") == {}
    assert page.read("overview")["clock"].startswith("2026-01-05 09:00")
    fake.client().user.get("zhangsan")  # from now on only forward
    assert "2026-01-05 09:0" in page.write("clock", to="2026-01-04T09:00")["error"]
    page.write("clock", to="2026-02-01T00:00")
    assert page.read("overview")["clock"].startswith("2026-02-01 00:00")


def test_a_fault_has_an_errcode_and_a_text(page: Page, fake: FakeWeCom) -> None:
    page.write("fault", path="/cgi-bin/user/get", errcode="60111", errmsg="gone", times="1")
    with pytest.raises(APIError, match="gone") as caught:
        fake.client().user.get("zhangsan")
    assert caught.value.errcode == 60111


@pytest.mark.parametrize(
    ("kind", "content"),
    [("image", b"\x89PNG\r\n\x1a\n" + bytes(20)), ("voice", b"#!AMR\n" + bytes(20)), ("video", bytes(4) + b"ftypmp42")],
)
def test_a_file_for_the_app(page: Page, fake: FakeWeCom, app: str, kind: str, content: bytes) -> None:
    page.write("app", url=app)
    text = base64.b64encode(content).decode()
    kept = page.write("upload", filename=f"a.{kind}", content_type="", content=text, type=kind)
    values = {"userid": "zhangsan", **kept, "format": "amr"}
    page.write("act", action=f"send_{kind}", chat="app/zhangsan", values=values)
    page.until(lambda: [one for one in page.items("app/zhangsan") if one["state"] != "pending"])
    (push,) = page.until(lambda: fake.pushes)
    assert f"<MediaId><![CDATA[{kept['media_id']}]]></MediaId>" in push.text
    assert fake.client().media.get(kept["media_id"]).read() == content
    assert requests.get(kept["url"], timeout=10).content == content
