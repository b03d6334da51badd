"""Groups, further apps, companies and devices on the simulator's page, in a real browser."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from tests.support.browser import browsing, needs_browser, picture, until, violations
from wecom_client import BotConnection, CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import (
    BotMixedMessage,
    BotTemplateCardEvent,
    BotTextMessage,
    ImageMessage,
    LinkMessage,
    LocationMessage,
    TextMessage,
    VideoMessage,
    VoiceMessage,
)
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

pytestmark = [pytest.mark.extra, needs_browser]

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "请假"},
    "button_list": [{"text": "同意", "key": "yes"}],
    "task_id": "task-1",
}
SIZES = [pytest.param("zh", 1366, id="zh-1366"), pytest.param("en", 390, id="en-390")]


class Browser:
    """A browser with the page of a fake."""

    def __init__(self, driver: Any, fake: FakeWeCom, language: str, width: int) -> None:
        self.driver = driver
        self.is_narrow = width < 900
        if self.is_narrow:
            size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": True}
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        else:
            driver.set_window_size(width, 860)
        driver.get(fake.simulate())
        driver.execute_script(f"localStorage.setItem('wecom-language', '{language}'); sessionStorage.clear()")
        driver.refresh()
        until(lambda: self.all(".person"))

    def all(self, selector: str) -> list[Any]:
        return list(self.driver.find_elements(By.CSS_SELECTOR, selector))

    def first(self, selector: str) -> Any:
        return self.all(selector)[0]

    def text(self, selector: str) -> str:
        return str(self.driver.find_element(By.CSS_SELECTOR, selector).text)

    def click(self, selector: str) -> None:
        def clicked() -> bool:
            self.all(selector)[0].click()
            return True

        until(clicked)

    def fill(self, selector: str, value: str) -> None:
        field = until(lambda: self.all(selector)[0])
        field.clear()
        field.send_keys(value)

    def choose(self, selector: str, value: str) -> None:
        def chosen() -> bool:
            Select(self.all(selector)[0]).select_by_value(value)
            return True

        until(chosen)

    def tab(self, name: str) -> None:
        """Show a part of the page; a wide page shows all."""
        if self.is_narrow:
            self.click(f'[data-tab="{name}"]')

    def person(self, kind: str, id: str) -> None:
        """Open a person, group or device."""
        self.tab("people")
        self.click(f'[data-{kind}="{id}"]')
        until(lambda: self.all(f'.person[aria-current][data-{kind}="{id}"]'))

    def add(self, what: str, **values: str) -> None:
        """Fill the form of a button of the contacts."""
        self.tab("people")
        self.click(f'[data-add="{what}"]')
        self.submit(values)

    def submit(self, values: Mapping[str, str]) -> None:
        """Fill the open form, and send it."""
        for name, value in values.items():
            field = until(partial(self.first, f'#form-fields [name="{name}"]'))
            if field.tag_name == "select":
                Select(field).select_by_value(value)
            else:
                field.send_keys(value)
        self.click("#form .primary")

    def write(self, text: str) -> None:
        self.fill("#text", text)
        self.driver.find_element(By.ID, "text").send_keys(Keys.ENTER)

    def fits(self) -> bool:
        width = self.driver.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
        return bool(width[0] <= width[1])

    def errors(self, fake: FakeWeCom) -> list[Any]:
        found = self.driver.get_log("browser")
        return [one for one in found if one["level"] == "SEVERE" and fake.base_url in one["message"]]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with browsing(tmp_path_factory.mktemp("chromium")) as driver:
        yield driver


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        fake.client().appchat.create(chatid="g1", name="项目组", userlist=["zhangsan", "lisi"])
        yield fake


@pytest.fixture
def open_page(driver: Any, fake: FakeWeCom) -> Iterator[Callable[..., Browser]]:
    yield lambda language="zh", width=1366: Browser(driver, fake, language, width)
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@contextmanager
def connected(fake: FakeWeCom) -> Iterator[list[Any]]:
    """Connect a bot that streams, sends a card, and keeps its messages."""
    bot, router, got = fake.bot(), CallbackRouter(), list[Any]()

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        got.append(message)
        if "card" in message.text.content:
            return {"msgtype": "template_card", "template_card": CARD}
        return iter(["已", "处理"])

    @router.on(BotTemplateCardEvent)
    def pressed(event: BotTemplateCardEvent) -> Any:
        card = {**CARD, "main_title": {"title": f"{event.from_.userid if event.from_ else ''} 已同意"}}
        return {"response_type": "update_template_card", "template_card": card}

    router.on(BotMixedMessage)(got.append)
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        assert bot.wait_connected()
        yield got


@pytest.mark.parametrize(("language", "width"), SIZES)
def test_a_group_of_customers_and_moments(
    fake: FakeWeCom, open_page: Callable[..., Browser], language: str, width: int
) -> None:
    client, customer = fake.client(), "wmAAAAexample0001"
    welcome = client.externalcontact.group_welcome_template.add(text={"content": "%NICKNAME%, hello"}).template_id

    def use(action: str, **values: str) -> None:
        page.click(f'[data-action="{action}"]')
        page.submit(values)

    def is_open(name: str) -> bool:
        return page.text('#peers [aria-pressed="true"]') == name

    page = open_page(language, width)
    for name in ("second", "third", "fourth"):
        page.add("app", name=name)
        page.tab("phone")
        until(partial(is_open, name))
    page.person("member", "lisi")
    page.tab("phone")
    until(lambda: len(page.all("#peers button")) == 7)
    right = page.driver.execute_script(
        "return Math.max(...[...document.querySelectorAll('#peers button')]"
        ".map((one) => one.getBoundingClientRect().right))"
    )
    assert right <= width
    page.click('[data-peer="outreach"]')
    use("create_customer_group", groupName="buyers")
    (group,) = until(lambda: [one for one in fake.state.all("customer_group", fake.corp_id) if one["owner"] == "lisi"])
    page.driver.refresh()
    page.person("member", "lisi")
    page.tab("phone")
    page.click('[data-peer="outreach"]')
    use("choose_group_welcome", chatOfCustomers=group["chat_id"], welcomeMessage=welcome or "")
    until(lambda: group.get("welcome") == welcome)
    use("write_moment", words="new season")
    page.person("customer", customer)
    page.tab("phone")
    page.click('[data-peer="moments"]')
    use("join_customer_group", chatOfCustomers=group["chat_id"])
    page.click(f'[data-peer="customer_group/{group["chat_id"]}"]')
    until(lambda: ", hello" in page.text("#items"))
    assert "%NICKNAME%" not in page.text("#items") and page.fits()
    use("add_customer", userid="lisi")
    page.click('[data-peer="moments"]')
    page.click('[data-do="comment"]')
    until(partial(page.first, '#form-fields [name="words"]')).send_keys("how much?")
    page.click("#form .primary")
    until(lambda: "how much?" in page.text("#items .quote"))
    assert violations(page.driver) == [] and page.fits()
    page.tab("log")
    page.click("#callback")
    until(lambda: page.all("#kinds option"))
    assert page.errors(fake) == []


@pytest.mark.parametrize(("language", "width"), SIZES)
def test_a_group_with_a_bot_and_a_robot(
    fake: FakeWeCom, open_page: Callable[..., Browser], language: str, width: int, tmp_path: Path
) -> None:
    with connected(fake) as got:
        page = open_page(language, width)
        page.person("group", "g1")
        page.fill("#text", "@")
        until(lambda: len(page.all("#mentions button")) == 3)
        assert violations(page.driver) == []
        page.driver.find_element(By.ID, "text").send_keys(Keys.ENTER)
        page.driver.find_element(By.ID, "text").send_keys("周报", Keys.ENTER)
        until(lambda: "已处理" in page.text("#chat"))
        assert [message.text.content for message in got] == ["@小助手 周报"]
        page.choose(".speaker select", "lisi")
        page.write("@小助手 card")
        until(lambda: page.all("#chat .card button"))
        assert len(page.all("#chat .item.me")) == 1
        page.click("#chat .card .buttons button")
        until(lambda: "lisi 已同意" in page.text("#chat"))
        page.write("大家好")
        until(lambda: len(page.all("#chat .item.me:not(.center)")) == 2)
        page.click('#tools [data-action="robots"]')
        page.click("#form-fields button")
        page.fill('#form-fields [name="name"]', "告警")
        page.click("#form .primary")
        url = until(lambda: next(one.text for one in page.all("#form-fields pre") if "webhook/send?key=" in one.text))
        assert violations(page.driver) == []
        page.click("#form .primary")
        key, client = url.partition("key=")[2], fake.client()
        client.webhook.send(key, "text", text={"content": "磁盘已满", "mentioned_list": ["zhangsan"]})
        client.webhook.send(key, "markdown", markdown={"content": "**构建**"})
        image: Any = {
            "base64": base64.b64encode(PIXEL).decode(),
            "md5": hashlib.md5(PIXEL, usedforsecurity=False).hexdigest(),
        }
        client.webhook.send(key, "image", image=image)
        articles: Any = [{"title": "新闻", "url": "https://example.com"}]
        client.webhook.send(key, "news", news={"articles": articles})
        media = client.webhook.upload_media(key, "file", ("日志.txt", b"a log file")).media_id
        client.webhook.send(key, "file", file={"media_id": media or ""})
        until(lambda: "日志.txt" in page.text("#chat"))
        for text in ("告警", "磁盘已满 @张三", "构建", "新闻"):
            assert text in page.text("#chat")
        assert page.driver.execute_script("return document.querySelector('#chat .bubble img').naturalWidth") == 1
        (tmp_path / "pixel.png").write_bytes(PIXEL)
        page.click('#tools [data-action="send_mixed"]')
        page.fill('#form-fields [name="words"]', "看图")
        page.driver.execute_script("document.getElementById('picture').click = () => {}")
        page.click("#form .primary")
        page.driver.find_element(By.ID, "picture").send_keys(str(tmp_path / "pixel.png"))
        until(lambda: [one for one in got if isinstance(one, BotMixedMessage)])
        assert page.fits()
        picture(page.driver, f"group-{language}-{width}")
        assert violations(page.driver) == []
        assert page.errors(fake) == []


def echo(app: dict[str, Any]) -> CallbackRouter:
    router = CallbackRouter(WeComCrypto(app["token"], app["encoding_aes_key"], app["corp_id"]))
    router.on(TextMessage)(lambda message: f"{message.target} {message.content}")
    return router


def settings(fake: FakeWeCom, corp: str, name: str) -> dict[str, Any]:
    import requests

    url = f"{fake.base_url}/_fake/api/overview"
    apps = requests.get(url, params={"corp": corp}, timeout=10).json()["apps"]
    found: dict[str, Any] = next(one for one in apps if one["name"] == name)
    return found


def connect(page: Browser, url: str) -> None:
    page.fill("#url", url)
    page.click("#connect button")
    until(lambda: page.text("#status"))


@pytest.mark.parametrize(("language", "width"), SIZES)
def test_a_second_app_and_company(
    fake: FakeWeCom, open_page: Callable[..., Browser], language: str, width: int
) -> None:
    page = open_page(language, width)
    assert not page.driver.find_element(By.ID, "company").is_displayed()
    page.add("app", name="报销")
    page.tab("phone")
    until(lambda: page.text('#peers [aria-pressed="true"]') == "报销")
    app = settings(fake, "", "报销")
    assert app["secret"] in page.text("#empty")
    server = ServerThread(AsgiApp(echo(app)))
    connect(page, f"{server.url}/")
    page.tab("phone")
    page.write("hi")
    until(lambda: f"{fake.corp_id} hi" in page.text("#items"))
    page.add("app", kindOfApp="corp", name="分公司")
    page.tab("phone")
    until(lambda: page.text('#peers [aria-pressed="true"]') == "分公司")
    corp = next(one["corp_id"] for one in fake.state.all("corp", "") if one["corp_id"] != fake.corp_id)
    branch = settings(fake, corp, "分公司")
    other = ServerThread(AsgiApp(echo(branch)))
    connect(page, f"{other.url}/")
    page.tab("phone")
    page.write("hello")
    until(lambda: f"{corp} hello" in page.text("#items"))
    picture(page.driver, f"company-{language}-{width}")
    assert violations(page.driver) == []
    page.tab("people")
    page.choose("#company", fake.corp_id)
    until(lambda: page.all('[data-group="g1"]'))
    page.person("member", "zhangsan")
    page.click('#peers [data-peer^="app:"]')
    until(lambda: f"{fake.corp_id} hi" in page.text("#items") and "hello" not in page.text("#items"))
    assert page.fits()
    page.click("#reset")
    page.click("#reset-yes")
    until(lambda: not page.driver.find_element(By.ID, "company").is_displayed())
    assert page.errors(fake) == []
    server.close()
    other.close()


def test_a_third_party_app_is_installed(fake: FakeWeCom, open_page: Callable[..., Browser]) -> None:
    page = open_page()
    page.add("app", kindOfApp="suite", name="考勤助手")
    until(lambda: page.text('#peers [aria-pressed="true"]') == "考勤助手")
    app = settings(fake, "", "考勤助手")
    assert app["suite_ticket"] in page.text("#empty") and not page.driver.find_element(By.ID, "say").is_displayed()
    page.click('#tools [data-action="install"]')
    code = until(lambda: page.text("#form-fields pre"))
    page.click("#form .primary")
    client = fake.client_of(_suite_client(), app["suite_id"], app["suite_secret"])
    client.handle({"InfoType": "suite_ticket", "SuiteId": app["suite_id"], "SuiteTicket": app["suite_ticket"]})
    client.authorize(code)
    until(lambda: page.all('#tools [data-action="uninstall"]'))
    assert page.text('#peers [aria-pressed="true"]') == "考勤助手"
    agent_id = settings(fake, "", "考勤助手")["agent_id"]
    corp = client.corp(fake.corp_id)
    corp.message.send("text", agentid=agent_id, touser=["zhangsan"], text={"content": "来自服务商"})
    until(lambda: "来自服务商" in page.text("#items"))
    picture(page.driver, "third-party")
    assert violations(page.driver) == []
    assert page.errors(fake) == []


def _suite_client() -> Any:
    from wecom_client import SuiteClient

    return SuiteClient


@pytest.mark.parametrize(("language", "width"), SIZES)
def test_devices_and_their_faults(
    fake: FakeWeCom, open_page: Callable[..., Browser], language: str, width: int
) -> None:
    page = open_page(language, width)
    page.add("device", sn="SN7")
    until(lambda: "secret_no=" in page.text("#empty"))
    (device,) = fake.devices
    assert device.secret_no in page.text("#empty")
    page.click('#tools [data-action="open_door"]')
    page.choose('#form-fields [name="userid"]', "lisi")
    page.click("#form .primary")
    until(lambda: "李四" in page.text(".device"))
    page.click('#tools [data-action="unbind"]')
    until(lambda: page.all('#tools [data-action="bind"]'))
    assert device.secret == ""
    assert page.fits()
    picture(page.driver, f"device-{language}-{width}")
    assert violations(page.driver) == []
    page.tab("log")
    page.click('[data-pane="tools-pane"]')
    page.choose("#line [name=line]", f"bot {fake.bot().bot_id}")
    page.driver.execute_script("document.getElementById('line').scrollIntoView()")
    with connected(fake):
        page.click("#line .primary")
        fake.bot().write("hi", user="lisi")
        answers = [frame.errcode for frame in fake.bot().frames if frame.path == "aibot_respond_msg"]
        assert answers[0] == 6000 and answers[-1] == 0
    assert page.fits()
    picture(page.driver, f"tools-{language}-{width}")
    assert violations(page.driver) == []
    assert page.errors(fake) == []


def test_files_are_sent_to_the_app(fake: FakeWeCom, open_page: Callable[..., Browser], tmp_path: Path) -> None:
    amr, mp4 = b"#!AMR\n" + bytes(40), bytes(4) + b"ftypmp42" + bytes(40)
    files = {"image": ("a.png", PIXEL), "voice": ("a.amr", amr), "video": ("a.mp4", mp4)}
    got: dict[str, Any] = {}
    types: dict[str, type[Any]] = {"image": ImageMessage, "voice": VoiceMessage, "video": VideoMessage}
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    types |= {"location": LocationMessage, "link": LinkMessage}

    @router.default
    def keep(message: Any) -> None:
        got.update({kind: message for kind, cls in types.items() if isinstance(message, cls)})

    server = ServerThread(AsgiApp(router))
    fake.subscribe(server.url)
    page = open_page()
    page.driver.execute_script("document.getElementById('picture').click = () => {}")
    for kind, (name, content) in files.items():
        (tmp_path / name).write_bytes(content)
        page.click(f'#tools [data-action="send_{kind}"]')
        page.driver.find_element(By.ID, "picture").send_keys(str(tmp_path / name))
        until(partial(got.__contains__, kind))
        assert fake.client().media.get(got[kind].media_id).read() == content
    page.click('#tools [data-action="send_location"]')
    page.click("#form .primary")
    until(lambda: "location" in got)
    page.click('#tools [data-action="send_link"]')
    page.click("#form .primary")
    until(lambda: "link" in got)
    assert json.dumps(page.errors(fake)) == "[]"
    server.close()


def test_names_are_shown_as_text(fake: FakeWeCom, open_page: Callable[..., Browser]) -> None:
    name = "<img src=x onerror=alert(1)>"
    fake.add_corp("wwother", name)
    fake.add_app("other-secret", agent_id=9, name=name)
    fake.add_account("webhook", key="key-1", chatid="g1", name=name)
    fake.client().appchat.update("g1", name=name)
    page = open_page()
    page.person("group", "g1")
    fake.client().webhook.send("key-1", "text", text={"content": name, "mentioned_list": [name]})
    until(lambda: page.text("#items .sender") == name and name in page.text("#items .bubble"))
    page.click('#tools [data-action="robots"]')
    until(lambda: name in page.text("#form-fields pre"))
    page.click("#form .primary")
    page.person("member", "lisi")
    page.click('#peers [data-peer="app:9"]')
    until(lambda: page.text('#peers [aria-pressed="true"]') == name)
    assert page.all("img") == []
    assert page.errors(fake) == []
