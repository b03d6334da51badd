"""Further apps, third-party apps and companies on the page of the simulator, over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.simulator import Page
from wecom_client import CallbackRouter, SuiteClient, WeComClient, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import ClickEvent, SuiteEvent, TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

Serve = Callable[[CallbackRouter], str]


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        yield fake


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts the server of a router and returns its URL."""
    servers: list[ServerThread] = []

    def start(router: CallbackRouter) -> str:
        servers.append(ServerThread(AsgiApp(router)))
        return f"{servers[-1].url}/wecom"

    yield start
    for server in servers:
        server.close()


def entry(page: Page, added: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of an added app."""
    apps = page.read("overview", corp=added["corp"])["apps"]
    found: dict[str, Any] = next(one for one in apps if one["peer"] == added["peer"])
    return found


def echo(app: dict[str, Any]) -> CallbackRouter:
    """Return the router of an app that answers with the receiver and the agent id."""
    router = CallbackRouter(WeComCrypto(app["token"], app["encoding_aes_key"], app["corp_id"]))
    router.on(TextMessage)(lambda message: f"{message.target} {message.agent} {message.content}")
    router.on(ClickEvent)(lambda event: event.key)
    return router


def client_of(fake: FakeWeCom, app: dict[str, Any]) -> WeComClient:
    return WeComClient(app["corp_id"], app["secret"], agent_id=app["agent_id"], base_url=fake.base_url)


def write(page: Page, added: dict[str, Any], chat: str, text: str = "hi") -> None:
    values = {"userid": "lisi", "text": text}
    page.write("act", corp=added["corp"], peer=added["peer"], action="write", chat=chat, values=values)


def test_the_visible_scope_of_an_app(page: Page, fake: FakeWeCom) -> None:
    added = page.write("add_app", what="app", title="报销")
    app = entry(page, added)
    assert app["scope"] == {"allow_user": "", "allow_party": "1", "allow_tag": ""}
    where = {"corp": added["corp"], "peer": added["peer"]}
    page.write("scope", **where, allow_user="zhangsan, lisi", allow_party="", allow_tag="")
    page.until(lambda: entry(page, added)["scope"]["allow_user"] == "zhangsan, lisi")
    sent = client_of(fake, app).message.send("text", touser=["lisi", "wangwu"], text={"content": "hi"})
    assert sent.invaliduser == ["wangwu"]


def test_a_second_app(page: Page, fake: FakeWeCom, serve: Serve) -> None:
    added = page.write("add_app", what="app", title="报销")
    app = entry(page, added)
    assert (app["name"], app["corp_id"]) == ("报销", fake.corp_id) and app["agent_id"] != fake.agent_id
    assert app["secret"] not in ("", fake.secret) and app["token"] != fake.token
    url = serve(echo(app))
    assert page.write("app", corp=added["corp"], peer=added["peer"], url=url) == {"callback_url": url}
    assert page.read("overview")["callback_url"] == "" and entry(page, added)["callback_url"] == url
    chat = f"{added['peer']}/lisi"
    write(page, added, chat)
    said, reply = page.until(lambda: len(found := page.items(chat)) == 2 and found)
    assert (said["state"], reply["content"]["Content"]) == ("ok", f"{fake.corp_id} {app['agent_id']} hi")
    client_of(fake, app).message.send("text", touser=["lisi"], text={"content": "of the second app"})
    fake.client().message.send("text", touser=["lisi"], text={"content": "of the first app"})
    assert [one.get("text") for one in page.items(chat)][2:] == ["of the second app"]
    assert [one.get("text") for one in page.items("app/lisi")] == ["of the first app"]


def test_the_menu_is_that_of_the_app(page: Page, fake: FakeWeCom, serve: Serve) -> None:
    added = page.write("add_app", what="app", title="菜单")
    app = entry(page, added)
    page.write("app", corp=added["corp"], peer=added["peer"], url=serve(echo(app)))
    client_of(fake, app).menu.create([{"type": "click", "name": "今日", "key": "today"}])
    assert [one["name"] for one in entry(page, added)["menu"]] == ["今日"]
    assert page.read("overview")["apps"][0]["menu"] == []
    chat = f"{added['peer']}/lisi"
    values = {"userid": "lisi", "key": "today"}
    page.write("act", corp=added["corp"], peer=added["peer"], action="click_menu", chat=chat, values=values)
    reply = page.until(lambda: page.items(chat)[1:])[0]
    assert reply["content"]["Content"] == "today"


def test_a_second_company(page: Page, fake: FakeWeCom, serve: Serve) -> None:
    added = page.write("add_app", what="corp", title="第二家公司")
    told = page.read("overview", corp=added["corp"])
    assert [one["name"] for one in told["corps"]][1:] == ["第二家公司"] and told["bots"] == []
    (app,) = told["apps"]
    page.write("app", corp=added["corp"], peer=added["peer"], url=serve(echo(app)))
    chat = f"{added['corp']}|{added['peer']}/lisi"
    write(page, added, chat)
    reply = page.until(lambda: page.items(chat)[1:])[0]
    assert reply["content"]["Content"] == f"{added['corp']} {app['agent_id']} hi"
    client_of(fake, app).message.send("text", touser=["@all"], text={"content": "to the company"})
    assert page.items(chat)[-1]["text"] == "to the company" and page.items("app/lisi") == []
    page.write("add", corp=added["corp"], what="member", values={"userid": "sun", "name": "孙", "department": [1]})
    assert "sun" in [one["userid"] for one in page.read("people", corp=added["corp"])["members"]]
    assert "sun" not in [one["userid"] for one in page.read("people")["members"]]
    page.until(lambda: [push for push in fake.pushes if push.model == "ChangeContactCreateUser" and "sun" in push.text])
    values = {"name": "群", "userlist": ["lisi", "sun"]}
    page.write("add", corp=added["corp"], what="group", values=values)
    (group,) = page.read("people", corp=added["corp"])["groups"]
    values = {"text": "in the group"}
    page.write("group", corp=added["corp"], chatid=group["chatid"], member="sun", action="write", values=values)
    (item,) = page.until(lambda: page.items(f"{added['corp']}|group/{group['chatid']}"))
    assert item["values"] == values
    fake.state.reset()
    assert len(page.read("overview")["corps"]) == 1


def test_a_third_party_app(page: Page, fake: FakeWeCom, serve: Serve) -> None:
    added = page.write("add_app", what="suite", title="考勤助手")
    suite = entry(page, added)
    assert suite["is_installed"] is False
    client = SuiteClient(suite["suite_id"], suite["suite_secret"], base_url=fake.base_url)
    keys = suite["token"], suite["encoding_aes_key"]
    router = CallbackRouter(WeComCrypto(*keys, lambda id: id == suite["suite_id"] or id in client))
    events: list[str] = []

    @router.on(SuiteEvent, background=True)
    def keep(event: SuiteEvent) -> None:
        client.handle(event)
        events.append(type(event).__name__)

    router.on(TextMessage)(lambda message: f"{message.target} {message.content}")
    where = {"corp": added["corp"], "peer": added["peer"]}
    url = serve(router)
    assert page.write("install", **where)["auth_code"]  # without a URL, the provider enters it
    assert page.write("app", **where, url=url) == {"callback_url": url}
    page.until(lambda: len(events) == 1)
    page.write("install", **where)
    page.until(lambda: client.customers() == [fake.corp_id])
    app = page.until(lambda: next((one for one in page.read("overview")["apps"] if one.get("is_installed")), None))
    assert (app["suite_id"], app["name"]) == (suite["suite_id"], "考勤助手")
    where["peer"] = app["peer"]
    chat = f"{app['peer']}/lisi"
    write(page, where, chat)
    reply = page.until(lambda: page.items(chat)[1:])[0]
    assert reply["content"]["Content"] == f"{fake.corp_id} hi"
    corp = client.corp(fake.corp_id)
    corp.message.send("text", agentid=app["agent_id"], touser=["lisi"], text={"content": "of the provider"})
    assert page.items(chat)[-1]["text"] == "of the provider"
    text = page.read("sample", **where, callback="SuiteTicketEvent")["text"]
    assert suite["suite_id"] in text
    page.write("push", **where, text=text)
    page.until(lambda: len(events) == 3)
    page.write("uninstall", **where)
    page.until(lambda: client.customers() == [])
    assert entry(page, added)["is_installed"] is False


def test_data_and_commands_have_two_urls(page: Page, fake: FakeWeCom, serve: Serve) -> None:
    suite = fake.add_suite()
    fake.add_account("corp", corp_id="wwother", name="其他")
    code = fake.authorize(suite, fake.corp_id, agent_id=9)
    client = SuiteClient(suite.suite_id, suite.suite_secret, base_url=fake.base_url)
    client.handle({"InfoType": "suite_ticket", "SuiteId": suite.suite_id, "SuiteTicket": suite.suite_ticket})
    client.authorize(code)
    (app,) = [one for one in page.read("overview")["apps"] if one.get("suite_id")]
    data = CallbackRouter(WeComCrypto(suite.token, suite.encoding_aes_key, fake.corp_id))
    data.on(TextMessage)(lambda message: "data")
    commands = CallbackRouter(WeComCrypto(suite.token, suite.encoding_aes_key, suite.suite_id))
    commands.on(SuiteEvent)(lambda event: None)
    urls = f"{serve(data)} {serve(commands)}"
    where = {"corp": fake.corp_id, "peer": app["peer"]}
    assert page.write("app", **where, url=urls) == {"callback_url": urls}
    page.until(lambda: [push.model for push in fake.pushes] == ["SuiteTicketEvent"])
    write(page, where, "app:9/lisi")
    assert page.until(lambda: page.items("app:9/lisi")[1:])[0]["content"]["Content"] == "data"
    wrong = page.write("app", **where, url="http://127.0.0.1:9/")
    assert (wrong["why"]["code"], wrong["callback_url"]) == ("check", urls)
    assert page.write("app", **where, url="") == {"callback_url": ""}


def test_an_unconnected_app_of_a_company(page: Page, fake: FakeWeCom) -> None:
    added = page.write("add_app", what="app", title="没接入")
    chat = f"{added['peer']}/lisi"
    write(page, added, chat)
    (item,) = page.until(lambda: [one for one in page.items(chat) if one["state"] == "failed"])
    assert item["why"] == {"code": "nobody"}
    fake.add_corp("wwempty")
    assert "app" in page.write("decide", corp="wwempty", sp_no="x", approve=True)["error"]
