"""The simulator as a console in a real browser: failures, filters, copies, faults, people, accessibility."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from tests.support.browser import browsing, needs_browser, picture, until, violations
from wecom_client import APIError, BotConnection, CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import BotFileMessage, BotMixedMessage, BotTextMessage, BotVoiceMessage, TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

pytestmark = [pytest.mark.extra, needs_browser]

VOTE: Any = {
    "card_type": "vote_interaction",
    "main_title": {"title": "午饭吃什么"},
    "checkbox": {
        "question_key": "lunch",
        "option_list": [{"id": "rice", "text": "米饭"}, {"id": "noodles", "text": "面条"}],
        "mode": 1,
    },
    "submit_button": {"text": "提交", "key": "submit"},
    "task_id": "vote-1",
}
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with browsing(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


class App:
    """An app whose answers the test sets."""

    def __init__(self, fake: FakeWeCom) -> None:
        self.router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        self.go_on = threading.Event()
        self.server = ServerThread(AsgiApp(self.router))
        self.url = f"{self.server.url}/"
        self.is_closed = False

        @self.router.on(TextMessage)
        def answer(message: TextMessage) -> str:
            if message.content == "fail":
                raise RuntimeError("a mistake")
            if message.content == "slow":
                self.go_on.wait(20)
            return f"你好 {message.content}"

        self.router.default(lambda message: None)

    def close(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            self.server.close()


@pytest.fixture
def app(fake: FakeWeCom) -> Iterator[App]:
    app = App(fake)
    fake.subscribe(app.url)
    yield app
    app.go_on.set()
    app.close()


def open_page(browser: Any, fake: FakeWeCom, language: str = "zh") -> None:
    browser.set_window_size(1280, 860)
    browser.get(fake.simulate())
    browser.execute_script(f"localStorage.setItem('wecom-language', '{language}'); sessionStorage.clear()")
    browser.refresh()
    until(lambda: find(browser, ".person"))


def find(browser: Any, selector: str) -> list[Any]:
    return list(browser.find_elements(By.CSS_SELECTOR, selector))


def text(browser: Any, selector: str) -> str:
    return str(browser.find_element(By.CSS_SELECTOR, selector).text)


def click(browser: Any, selector: str, words: str = "") -> None:
    def clicked() -> bool:
        for one in find(browser, selector):
            if words in one.text and one.is_displayed():
                one.click()
                return True
        return False

    until(clicked)


def fill(browser: Any, selector: str, value: str) -> None:
    field = until(lambda: browser.find_element(By.CSS_SELECTOR, selector))
    field.clear()
    field.send_keys(value)


def write(browser: Any, words: str) -> None:
    fill(browser, "#text", words)
    browser.find_element(By.ID, "text").submit()


# -- it does not disturb


def test_a_failing_app_is_shown_at_once_and_after_a_reload(browser: Any, fake: FakeWeCom, app: App) -> None:
    open_page(browser, fake)
    write(browser, "fail")
    until(lambda: "应用返回了 HTTP 500（共 4 次）" in text(browser, ".item .mark"))
    click(browser, ".item .mark")
    until(lambda: "第 4 次" in text(browser, "#detail"))
    assert text(browser, "#detail-title") == "TextMessage"
    picture(browser, "failed")
    browser.refresh()
    until(lambda: "应用返回了 HTTP 500（共 4 次）" in text(browser, ".item .mark"))
    assert "HTTP 500" in text(browser, "#rows .row.failed")
    browser.find_element(By.ID, "language").click()
    until(lambda: "The app responded with HTTP 500 (4 attempts)" in text(browser, ".item .mark"))
    app.close()
    write(browser, "anybody?")
    until(lambda: "Cannot connect to" in find(browser, ".item .mark")[-1].text)
    browser.find_element(By.ID, "language").click()


def test_without_a_connected_app(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    write(browser, "在吗")
    until(lambda: "还没有接入应用" in text(browser, ".item .mark"))
    click(browser, "#peers button", "机器人")
    write(browser, "在吗")
    until(lambda: "机器人没有连接" in text(browser, ".item .mark"))
    fill(browser, "#url", "http://127.0.0.1:9/")
    browser.find_element(By.CSS_SELECTOR, "#connect button").click()
    until(lambda: "没有通过地址校验" in text(browser, "#status"))


def test_a_slow_app_is_pending(browser: Any, fake: FakeWeCom, app: App) -> None:
    open_page(browser, fake)
    write(browser, "slow")
    until(lambda: find(browser, "#rows .row.pending"))
    assert "发送中" in text(browser, ".item.me")
    picture(browser, "pending")
    app.go_on.set()
    until(lambda: "你好 slow" in text(browser, "#chat") and not find(browser, "#rows .row.pending"))
    assert "发送中" not in text(browser, "#chat")


def test_choices_focus_and_an_open_entry_stay(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    client = fake.client()
    client.message.send("template_card", touser=["zhangsan"], template_card=VOTE)
    click(browser, ".card label", "面条")
    click(browser, "#rows .row", "message/send")
    until(lambda: "vote-1" in text(browser, "#detail-body"))
    field = browser.find_element(By.ID, "text")
    field.send_keys("half")
    for number in range(5):
        client.message.send("text", touser=["zhangsan"], text={"content": f"news {number}"})
    until(lambda: "news 4" in text(browser, "#chat"))
    assert [one.is_selected() for one in find(browser, ".card input")] == [False, True]
    assert field.get_property("value") == "half" and browser.switch_to.active_element == field
    assert "vote-1" in text(browser, "#detail-body")
    client.user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    until(lambda: "孙悟空" in text(browser, "#list"))
    assert browser.switch_to.active_element == field


def test_scrolling_back_loads_older_ones_and_stays_there(browser: Any, fake: FakeWeCom) -> None:
    client = fake.client()
    for number in range(130):
        client.message.send("text", touser=["zhangsan"], text={"content": f"message {number}"})
    open_page(browser, fake)
    until(lambda: "message 129" in text(browser, "#items"))
    assert "message 10\n" not in text(browser, "#items") and len(find(browser, ".item")) == 50
    scroll = "return document.getElementById('chat').scrollTop"
    for _ in range(2):
        browser.execute_script("document.getElementById('chat').scrollTop = 0")
        until(lambda: browser.execute_script(scroll) > 100)
    browser.execute_script("document.getElementById('chat').scrollTop = 0")
    until(lambda: "message 0\n" in text(browser, "#items") and len(find(browser, ".item")) == 130)
    browser.execute_script("document.getElementById('chat').scrollTop = 500")
    client.message.send("text", touser=["zhangsan"], text={"content": "the newest"})
    until(lambda: browser.find_element(By.ID, "newer").is_displayed())
    assert browser.execute_script(scroll) == 500
    browser.find_element(By.ID, "newer").click()
    until(lambda: not browser.find_element(By.ID, "newer").is_displayed())
    assert browser.execute_script(scroll) > 1000
    until(lambda: len(find(browser, ".row")) >= 100)
    browser.execute_script("const l = document.getElementById('log-list'); l.scrollTop = l.scrollHeight")
    until(lambda: "gettoken" in text(browser, "#rows"))


def test_reset_asks(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    until(lambda: "孙悟空" in text(browser, "#list"))
    browser.find_element(By.ID, "reset").click()
    click(browser, "#reset-dialog [data-close]")
    assert fake.client().user.get("sun").name == "孙悟空"
    browser.find_element(By.ID, "reset").click()
    browser.find_element(By.ID, "reset-yes").click()
    until(lambda: "孙悟空" not in text(browser, "#list") and "已恢复" in text(browser, "#status"))


# -- a developer's console


def test_search_filters_and_copies(browser: Any, fake: FakeWeCom, app: App) -> None:
    open_page(browser, fake)
    browser.execute_script("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    client = fake.client()
    client.user.get("zhangsan")
    with pytest.raises(APIError):
        client.request("GET", "/cgi-bin/user/nonsense")
    write(browser, "hello")
    until(lambda: "TextMessage" in text(browser, "#rows"))
    fill(browser, "#find", "zhangsan")
    until(lambda: "gettoken" not in text(browser, "#rows") and "user/get" in text(browser, "#rows"))
    fill(browser, "#find", "no such thing")
    until(lambda: "没有符合条件的记录" in text(browser, "#log-pane"))
    browser.find_element(By.ID, "find").clear()
    browser.find_element(By.ID, "find").send_keys(" ")
    Select(browser.find_element(By.ID, "kind")).select_by_value("push")
    until(lambda: find(browser, ".row") and "cgi-bin" not in text(browser, "#rows"))
    Select(browser.find_element(By.ID, "kind")).select_by_value("")
    until(lambda: "user/get" in text(browser, "#rows"))
    click(browser, "#rows .row", "user/get")
    click(browser, "#detail-actions button", "复制为 curl")
    copied = "return window.copied || ''"
    until(lambda: "curl" in browser.execute_script(copied))
    asked = f"{fake.base_url}/cgi-bin/user/get?access_token=ACCESS_TOKEN&userid=zhangsan"
    assert asked in browser.execute_script(copied)
    click(browser, "#detail-actions button", "复制为测试")
    until(lambda: "def test_user_get(wecom, wecom_app)" in browser.execute_script(copied))
    code = browser.execute_script(copied)
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - it is to be a test that runs
    with FakeWeCom(strict=True) as other:
        names["test_user_get"](other, other.client())
    picture(browser, "log")


def test_a_callback_is_pushed_again_and_edited(browser: Any, fake: FakeWeCom, app: App) -> None:
    open_page(browser, fake)
    write(browser, "hello")
    click(browser, "#rows .row", "TextMessage")
    click(browser, "#detail-actions button", "重新推送")
    until(lambda: len(fake.pushes) == 2)
    assert fake.pushes[0].text == fake.pushes[1].text
    click(browser, "#detail-actions button", "改后推送")
    fill(browser, '[data-field="Content"]', "edited")
    fill(browser, '[data-field="MsgId"]', "12345")
    browser.find_element(By.ID, "pushit").click()
    until(lambda: len(fake.pushes) == 3 and fake.pushes[2].answer)
    assert "你好 edited" in fake.pushes[2].answer


def test_faults_tokens_and_the_clock(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    click(browser, "[data-pane=tools-pane]")
    fill(browser, "#fail [name=path]", "/cgi-bin/user/get")
    fill(browser, "#fail [name=errcode]", "45009")
    fill(browser, "#fail [name=times]", "1")
    browser.find_element(By.CSS_SELECTOR, "#fail button.primary").click()
    until(lambda: "45009" in text(browser, "#faults"))
    picture(browser, "tools")
    client = fake.client()
    client.department.simplelist()
    assert [one.errcode for one in fake.faults] == [45009]
    browser.find_element(By.ID, "faults-clear").click()
    until(lambda: not fake.faults)
    before = len(fake.calls.to("/cgi-bin/gettoken"))
    browser.find_element(By.ID, "expire").click()
    until(lambda: "已过期" in text(browser, "#status"))
    client.department.simplelist()
    assert len(fake.calls.to("/cgi-bin/gettoken")) == before + 1
    fill(browser, "#seconds", "600")
    browser.find_element(By.CSS_SELECTOR, "#advance button").click()
    until(lambda: "600" in text(browser, "#ahead"))
    assert fake.clock.ahead == 600


def test_members_customers_and_groups(browser: Any, fake: FakeWeCom, app: App) -> None:
    open_page(browser, fake)
    browser.find_element(By.CSS_SELECTOR, "[data-add=member]").click()
    for name, value in (("userid", "sun"), ("name", "孙悟空"), ("mobile", "13900000000")):
        fill(browser, f"#form [name={name}]", value)
    browser.find_element(By.CSS_SELECTOR, "#form button.primary").click()
    until(lambda: find(browser, '[data-member="sun"]'))
    assert fake.client().user.get("sun").name == "孙悟空"
    until(lambda: [push.model for push in fake.pushes] == ["ChangeContactCreateUser"])
    browser.find_element(By.CSS_SELECTOR, "[data-add=group]").click()
    fill(browser, "#form [name=groupName]", "周会")
    browser.find_element(By.CSS_SELECTOR, "#form button.primary").click()
    group = until(lambda: find(browser, "[data-group]"))[0].get_attribute("data-group")
    fake.client().appchat.send(group, "text", text={"content": "开会了"})
    until(lambda: find(browser, "[data-group] .unread:not([hidden])"))
    click(browser, "[data-group]")
    until(lambda: "开会了" in text(browser, "#items"))
    assert browser.find_element(By.ID, "say").is_displayed()  # members write in the group
    fill(browser, "#find-people", "王小明")
    until(lambda: len(find(browser, ".person")) == 1)
    click(browser, "[data-customer]", "王小明")
    write(browser, "有货吗")
    until(lambda: "有货吗" in text(browser, "#items") and fake.pushes[-1].model == "KfMsgOrEvent")
    fake.client().kf.send_msg("wmAAAAexample0001", "wkAAAAexample0001", "text", text={"content": "有的"})
    until(lambda: "有的" in text(browser, "#items"))
    picture(browser, "customer")


def test_unread_messages_are_marked(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    fake.client().message.send("text", touser=["lisi"], text={"content": "one"})
    fake.client().message.send("text", touser=["lisi"], text={"content": "two"})
    until(lambda: text(browser, '[data-member="lisi"] .unread') == "2")
    click(browser, '[data-member="lisi"]')
    until(lambda: "two" in text(browser, "#items"))
    until(lambda: not find(browser, '[data-member="lisi"] .unread:not([hidden])'))


def test_messages_of_members_to_a_bot(browser: Any, fake: FakeWeCom, tmp_path: Path) -> None:
    bot, router, got = fake.bot(), CallbackRouter(), []

    def take(message: Any) -> str:
        got.append(message)
        return f"got {type(message).__name__}"

    for kind in (BotTextMessage, BotVoiceMessage, BotFileMessage, BotMixedMessage):
        router.on(kind)(take)
    (tmp_path / "pixel.png").write_bytes(base64.b64decode(PIXEL))
    (tmp_path / "notes.txt").write_text("notes")
    open_page(browser, fake)
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        click(browser, "#peers button", "机器人")
        click(browser, '#tools [data-action="speak"]')
        fill(browser, "#form [name=words]", "今天几号")
        browser.find_element(By.CSS_SELECTOR, "#form button.primary").click()
        until(lambda: "got BotVoiceMessage" in text(browser, "#items"))
        browser.execute_script("document.getElementById('picture').click = () => {}")
        click(browser, '#tools [data-action="send_file"]')
        browser.find_element(By.ID, "picture").send_keys(str(tmp_path / "notes.txt"))
        until(lambda: "got BotFileMessage" in text(browser, "#items"))
        click(browser, '#tools [data-action="send_mixed"]')
        fill(browser, "#form [name=words]", "看这个")
        browser.find_element(By.CSS_SELECTOR, "#form button.primary").click()
        browser.find_element(By.ID, "picture").send_keys(str(tmp_path / "pixel.png"))
        until(lambda: "got BotMixedMessage" in text(browser, "#items"))
    assert got[2].mixed.msg_item[0].text.content == "看这个"
    assert "发送中" not in text(browser, "#items")


# -- for everybody


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_stands_in_the_way_of_keyboard_and_screen_reader(
    browser: Any, fake: FakeWeCom, app: App, scheme: str, language: str
) -> None:
    media = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
    fake.client().message.send("template_card", touser=["zhangsan"], template_card=VOTE)
    fake.client().message.send("markdown", touser=["zhangsan"], markdown={"content": "# a\n> b\n`c` [d](https://e.f)"})
    fake.client().menu.create([{"name": "更多", "sub_button": [{"type": "click", "name": "帮助", "key": "help"}]}])
    open_page(browser, fake, language)
    write(browser, "fail")
    until(lambda: find(browser, ".item .mark"))
    assert violations(browser) == []
    click(browser, ".item .mark")
    until(lambda: find(browser, "#detail .tries li"))
    picture(browser, f"chat-{language}-{scheme}")
    assert violations(browser) == []
    click(browser, "[data-pane=tools-pane]")
    assert violations(browser) == []
    browser.find_element(By.ID, "callback").click()
    until(lambda: find(browser, "#kinds option"))
    assert violations(browser) == []
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_on_a_phone_nothing_is_cut(browser: Any, fake: FakeWeCom, app: App) -> None:
    size = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        open_page(browser, fake)
        write(browser, "hello")
        until(lambda: "你好 hello" in text(browser, "#items"))
        for tab in ("people", "phone", "log"):
            browser.find_element(By.CSS_SELECTOR, f"[data-tab={tab}]").click()
            assert browser.execute_script("return document.documentElement.scrollWidth") <= 360
            assert violations(browser) == []
            picture(browser, f"phone-{tab}")
        click(browser, "#rows .row", "TextMessage")
        until(lambda: browser.find_element(By.ID, "detail").is_displayed())
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 360
        click(browser, "#detail-close")
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


# -- customer service


def become_customer(browser: Any, words: str = "") -> None:
    click(browser, "#people .person", words)
    until(lambda: find(browser, "[data-action=kf_enter]"))


@pytest.mark.parametrize(("width", "language"), [(1366, "zh"), (1366, "en"), (390, "zh"), (390, "en")])
def test_a_chat_with_customer_service(
    browser: Any, fake: FakeWeCom, app: App, width: int, language: str, tmp_path: Path
) -> None:
    account, customer = "wkAAAAexample0001", "wmAAAAchat"
    menu: Any = {
        "head_content": "Are you satisfied?",
        "list": [{"type": "click", "click": {"id": "good", "content": "Very"}}],
    }
    fake.customer(customer).write("hello", open_kfid=account)
    client = fake.client()
    open_page(browser, fake, language)
    browser.get_log("browser")  # without the messages of the page before
    browser.set_window_size(width, 860)
    if width < 500:
        click(browser, "#tabs [data-tab=people]")
    become_customer(browser, customer)
    browser.execute_script("document.querySelector('[data-action=kf_enter]').click()")
    entered = "进入客服会话" if language == "zh" else "opened the service chat"
    until(lambda: entered in text(browser, "#items"))
    assert text(browser, "#items").count(entered) == 1

    picture_file = tmp_path / "dot.png"
    picture_file.write_bytes(base64.b64decode(PIXEL))
    click(browser, "[data-action=send_image]")
    browser.find_element(By.ID, "picture").send_keys(str(picture_file))
    until(lambda: find(browser, "#items .me img"))

    assert not find(browser, "[data-action=kf_serve]")
    client.kf.service_state.trans(account, customer, 2)
    click(browser, "[data-action=kf_serve]")
    until(lambda: find(browser, "[data-action=kf_reply]"))
    click(browser, "[data-action=kf_reply]")
    fill(browser, "#form [name=words]", "I am here")
    browser.find_element(By.CSS_SELECTOR, "#form button.primary").click()
    until(lambda: "I am here" in text(browser, "#items"))
    click(browser, "[data-action=kf_end]")
    ended = "已结束" if language == "zh" else "ended"
    until(lambda: ended in text(browser, "#who"))
    event: Any = client.kf.sync_msg(account).msg_list[-1]
    client.kf.send_msg_on_event(event.event.msg_code, "msgmenu", msgmenu=menu)
    until(lambda: "Very" in text(browser, "#items"))
    picture(browser, f"customer-service-{language}-{width}")
    click(browser, "#items button", "Very")
    last: Callable[[], Any] = lambda: client.kf.sync_msg(account).msg_list[-1]  # noqa: E731
    until(lambda: last().text.menu_id == "good")
    shown = browser.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    assert shown[0] <= shown[1]
    assert [one for one in browser.get_log("browser") if one["source"] == "javascript"] == []


def test_ones_own_message_comes_into_view(browser: Any, fake: FakeWeCom, app: App) -> None:
    client = fake.client()
    for number in range(60):
        client.message.send("text", touser=["zhangsan"], text={"content": f"message {number}"})
    open_page(browser, fake)
    until(lambda: "message 59" in text(browser, "#items"))
    browser.execute_script("document.getElementById('chat').scrollTop = 0")
    write(browser, "here I am")
    script = "const c = document.getElementById('chat'); return c.scrollHeight - c.scrollTop - c.clientHeight"
    until(lambda: "here I am" in text(browser, "#items") and browser.execute_script(script) < 60)


def test_the_english_page_has_no_chinese_titles(browser: Any, fake: FakeWeCom, app: App) -> None:
    fake.client().user.get("zhangsan")
    open_page(browser, fake, "en")
    until(lambda: "/cgi-bin/user/get" in text(browser, "#rows"))
    assert re.search("[\u4e00-\u9fff]", text(browser, "#rows")) is None
    click(browser, "#callback")
    until(lambda: find(browser, "#kinds option"))
    assert re.search("[\u4e00-\u9fff]", text(browser, "#kinds")) is None
    picture(browser, "callbacks-en")


def test_all_faults_and_the_date(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    click(browser, "[data-pane=tools-pane]")
    for how, manner in (
        ("reset", {"loss": "reset"}),
        ("hang_up", {"loss": "hang_up"}),
        ("rubbish", {"loss": "rubbish"}),
        ("silent", {"loss": "silent"}),
        ("cut head", {"cut": "head"}),
        ("cut body", {"cut": "body"}),
        ("cut chunks", {"cut": "chunks"}),
    ):
        fill(browser, "#fail [name=path]", "/cgi-bin/user/*")
        Select(browser.find_element(By.CSS_SELECTOR, "#fail [name=how]")).select_by_value(how)
        browser.find_element(By.CSS_SELECTOR, "#fail button.primary").click()
        until(lambda: fake.faults)
        assert {name: getattr(fake.faults[-1].manner, name) for name in manner} == manner
        browser.find_element(By.ID, "faults-clear").click()
        until(lambda: not fake.faults)
    fill(browser, "#fail [name=path]", "/cgi-bin/user/get")
    fill(browser, "#fail [name=trickle]", "0.5")
    browser.find_element(By.CSS_SELECTOR, "#fail button.primary").click()
    until(lambda: fake.faults and fake.faults[0].manner.trickle == 0.5)
    browser.execute_script("document.getElementById('date').value = '2031-05-01T09:30:00'")
    browser.find_element(By.CSS_SELECTOR, "#set-clock button").click()
    until(lambda: fake.clock.shown.startswith("2031-05-01 09:30:"))
    picture(browser, "faults-and-date")
