"""The simulator in a real browser: a member writes, the app answers, a card's button changes the card."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import requests
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from tests.support.browser import browsing, needs_browser, picture, until
from wecom_client import Bot, BotConnection, CallbackRouter, Thinking, WeComClient, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import (
    BotEnterChatEvent,
    BotTemplateCardEvent,
    BotTextMessage,
    ClickEvent,
    EnterAgentEvent,
    TemplateCardEvent,
    TemplateCardMenuEvent,
    TextMessage,
)
from wecom_client.params.types import TemplateCardDict
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

pytestmark = [pytest.mark.extra, needs_browser]

CARD: TemplateCardDict = {
    "card_type": "button_interaction",
    "main_title": {"title": "请假申请", "desc": "张三 · 2 天"},
    "sub_title_text": "事由：休息",
    "horizontal_content_list": [{"keyname": "部门", "value": "研发部"}],
    "button_list": [{"text": "同意", "key": "yes", "style": 1}, {"text": "拒绝", "key": "no"}],
    "task_id": "task-1",
}

VOTE = {
    "card_type": "vote_interaction",
    "source": {"desc": "行政部"},
    "main_title": {"title": "午饭吃什么", "desc": "可以选两样"},
    "checkbox": {
        "question_key": "lunch",
        "option_list": [
            {"id": "rice", "text": "米饭"},
            {"id": "noodles", "text": "面条"},
            {"id": "soup", "text": "汤"},
        ],
        "mode": 1,
    },
    "submit_button": {"text": "提交选择", "key": "submit"},
    "task_id": "vote-1",
}
SEVERAL = {
    "card_type": "multiple_interaction",
    "source": {"desc": "行政部"},
    "main_title": {"title": "订会议室", "desc": "明天"},
    "select_list": [
        {
            "question_key": "room",
            "title": "会议室",
            "option_list": [{"id": "big", "text": "大会议室"}, {"id": "small", "text": "小会议室"}],
        },
        {
            "question_key": "time",
            "title": "时间",
            "selected_id": "am",
            "option_list": [{"id": "am", "text": "上午"}, {"id": "pm", "text": "下午"}],
        },
    ],
    "submit_button": {"text": "预订", "key": "book"},
    "task_id": "room-1",
}
NOTICE = {
    "card_type": "text_notice",
    "source": {"desc": "物流"},
    "action_menu": {
        "desc": "更多",
        "action_list": [{"text": "不再提醒", "key": "mute"}, {"text": "稍后提醒", "key": "later"}],
    },
    "main_title": {"title": "订单已发货", "desc": "单号 2026-0001"},
    "emphasis_content": {"title": "3", "desc": "件"},
    "quote_area": {"title": "备注", "quote_text": "放在前台"},
    "sub_title_text": "预计明天到达",
    "horizontal_content_list": [{"keyname": "承运", "value": "顺丰"}],
    "jump_list": [{"type": 1, "url": "https://example.com/track", "title": "查看物流"}],
    "card_action": {"type": 1, "url": "https://example.com"},
    "task_id": "notice-1",
}
NEWS = {
    "card_type": "news_notice",
    "source": {"desc": "新闻"},
    "main_title": {"title": "新版本发布", "desc": "十一月"},
    "card_image": {"url": "https://example.com/cover.png", "aspect_ratio": 2.25},
    "image_text_area": {
        "type": 1,
        "url": "https://example.com",
        "title": "亮点",
        "desc": "更快",
        "image_url": "https://example.com/icon.png",
    },
    "vertical_content_list": [{"title": "修复", "desc": "若干问题"}],
    "card_action": {"type": 1, "url": "https://example.com"},
}
CARDS: dict[str, Any] = {"card": CARD, "vote": VOTE, "several": SEVERAL, "notice": NOTICE, "news": NEWS}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with browsing(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture
def app(fake: FakeWeCom) -> Iterator[str]:
    """An app that greets, sends a card when asked for one, and closes the card when its button is pressed."""
    client = WeComClient(fake.corp_id, fake.secret, agent_id=fake.agent_id, base_url=fake.base_url)
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

    @router.on(TextMessage)
    def answer(message: TextMessage) -> str:
        if message.content in CARDS:
            client.message.send("template_card", touser=[message.source], template_card=CARDS[message.content])
            return "请看卡片"
        return f"你好，{client.user.get(message.source).name}：{message.content}"

    @router.on(TemplateCardEvent)
    def pressed(event: TemplateCardEvent) -> None:
        client.message.update_template_card(
            event.response_code,
            userids=[event.source or ""],
            button={"replace_name": " ".join(["已选", event.key or "", *_chosen(event)])},
        )

    router.on(EnterAgentEvent)(lambda event: f"欢迎 {event.source}")
    router.on(TemplateCardMenuEvent)(lambda event: f"菜单项 {event.key}")

    router.on(ClickEvent)(lambda event: f"菜单 {event.key}")
    server = ServerThread(AsgiApp(router))
    yield f"{server.url}/"
    server.close()


def _chosen(event: TemplateCardEvent) -> list[str]:
    return [f"{item.question_key}={','.join(item.option_ids)}" for item in event.selected_items or []]


def bot_router(crypto: WeComCrypto | None = None) -> CallbackRouter:
    """A bot that greets, thinks aloud, and takes votes."""
    router = CallbackRouter(crypto)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        if message.text.content == "vote":
            return {"msgtype": "template_card", "template_card": VOTE}
        return words()

    def words() -> Iterator[Any]:
        yield Thinking("先想一想…")
        for word in ("答案", "是 ", "**42**", "。"):
            time.sleep(0.5)
            yield word

    @router.on(BotTemplateCardEvent)
    def voted(event: BotTemplateCardEvent) -> Any:
        click = event.event.template_card_event
        items = click.selected_items.selected_item if click.selected_items is not None else []
        text = " ".join(option for item in items for option in item.option_ids.option_id)
        card: dict[str, Any] = {
            "card_type": "text_notice",
            "main_title": {"title": f"已投 {text}"},
            "task_id": click.task_id,
        }
        card["card_action"] = {"type": 1, "url": "https://example.com"}
        return {"response_type": "update_template_card", "template_card": card}

    router.on(BotEnterChatEvent)(lambda event: "你好，我是小助手。")
    return router


def open_page(browser: Any, fake: FakeWeCom, width: int = 1280, height: int = 860) -> None:
    browser.set_window_size(width, height)
    browser.get(fake.simulate())
    browser.execute_script("localStorage.setItem('wecom-language', 'zh')")
    browser.refresh()
    until(lambda: browser.find_elements(By.CSS_SELECTOR, ".person"))


def connect(browser: Any, url: str) -> None:
    field = browser.find_element(By.ID, "url")
    field.clear()
    field.send_keys(url)
    browser.find_element(By.CSS_SELECTOR, "#connect button").click()
    until(lambda: "已接入" in browser.find_element(By.ID, "status").text)


def write(browser: Any, text: str) -> None:
    field = browser.find_element(By.ID, "text")
    field.send_keys(text)
    field.submit()


def press(browser: Any, selector: str, text: str) -> None:
    """Press a button, found anew where the page has been drawn again in between."""

    def pressed() -> bool:
        found = [button for button in browser.find_elements(By.CSS_SELECTOR, selector) if button.text == text]
        for button in found[:1]:
            button.click()
        return bool(found)

    until(pressed)


def choose(browser: Any, userid: str) -> None:
    """Become another member."""

    def chosen() -> bool:
        browser.find_element(By.CSS_SELECTOR, f'[data-member="{userid}"]').click()
        return bool(browser.find_elements(By.CSS_SELECTOR, f'.person[aria-current][data-member="{userid}"]'))

    until(chosen)


def chat(browser: Any) -> str:
    text: str = browser.find_element(By.ID, "chat").text
    return text


def errors(browser: Any, fake: FakeWeCom) -> list[Any]:
    """Return the errors that the page of this fake reported."""
    return [one for one in browser.get_log("browser") if one["level"] == "SEVERE" and fake.base_url in one["message"]]


def test_write_and_press_a_button(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake)
    connect(browser, app)
    write(browser, "hello")
    until(lambda: "你好，张三：hello" in chat(browser))
    write(browser, "card")
    until(lambda: "同意" in chat(browser))
    assert "请假申请" in chat(browser) and "研发部" in chat(browser)
    picture(browser, "before")
    press(browser, ".card button", "同意")
    until(lambda: "已选 yes" in chat(browser))
    assert not [b for b in browser.find_elements(By.CSS_SELECTOR, ".card button") if b.text == "同意"]
    until(lambda: "TemplateCardEvent" in browser.find_element(By.ID, "rows").text)
    log = browser.find_element(By.ID, "rows").text
    assert "TextMessage" in log and "/cgi-bin/user/get" in log
    picture(browser, "after")
    assert errors(browser, fake) == []


def pick(browser: Any, box: str, text: str) -> None:
    """Tick an option of a card."""

    def ticked() -> bool:
        for label in browser.find_elements(By.CSS_SELECTOR, f"{box} label"):
            if label.text == text:
                label.find_element(By.TAG_NAME, "input").click()
                return True
        return False

    until(ticked)


def test_a_vote_and_a_form(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake)
    connect(browser, app)
    write(browser, "vote")
    until(lambda: "午饭吃什么" in chat(browser))
    pick(browser, '[data-task="vote-1"]', "面条")
    pick(browser, '[data-task="vote-1"]', "汤")
    picture(browser, "vote")
    press(browser, '[data-task="vote-1"] button', "提交选择")
    until(lambda: "已选 submit lunch=noodles,soup" in chat(browser))
    write(browser, "several")
    until(lambda: "订会议室" in chat(browser))
    selects = browser.find_elements(By.CSS_SELECTOR, '[data-task="room-1"] select')
    assert Select(selects[1]).first_selected_option.text == "上午"
    Select(selects[0]).select_by_visible_text("小会议室")
    Select(selects[1]).select_by_visible_text("下午")
    picture(browser, "several")
    press(browser, '[data-task="room-1"] button', "预订")
    until(lambda: "已选 book room=small time=pm" in chat(browser))
    assert fake.calls.invalid == []


def test_notices_and_their_menu(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake)
    connect(browser, app)
    press(browser, "#tools button", "进入应用")
    until(lambda: "欢迎 zhangsan" in chat(browser))
    write(browser, "news")
    until(lambda: "新版本发布" in chat(browser) and "亮点" in chat(browser))
    write(browser, "notice")
    until(lambda: "订单已发货" in chat(browser))
    for text in ("放在前台", "预计明天到达", "顺丰", "查看物流"):
        assert text in chat(browser)
    browser.find_element(By.CSS_SELECTOR, '[data-task="notice-1"] summary').click()
    picture(browser, "notice")
    press(browser, '[data-task="notice-1"] .actions button', "稍后提醒")
    until(lambda: "菜单项 later" in chat(browser))


def talk_to_bot(browser: Any) -> None:
    press(browser, "#peers button", "机器人")
    until(lambda: browser.find_elements(By.CSS_SELECTOR, '#tools [data-action="enter"]'))


@pytest.mark.parametrize("way", ["long connection", "address"])
def test_a_bot(browser: Any, fake: FakeWeCom, way: str, tmp_path: Path) -> None:
    open_page(browser, fake)
    bot = fake.bot()
    server = connection = None
    talk_to_bot(browser)
    until(lambda: bot.url in chat(browser))  # how to connect
    if way == "address":
        crypto = Bot(bot.token, bot.encoding_aes_key).crypto
        server = ServerThread(AsgiApp(bot_router(crypto)))
        connect(browser, f"{server.url}/")
    else:
        connection = BotConnection(bot.bot_id, bot.secret, bot_router(), url=bot.url)
        connection.start()
    press(browser, "#tools button", "进入会话")
    until(lambda: "你好，我是小助手。" in chat(browser))
    write(browser, "Why?")
    until(lambda: browser.find_elements(By.CSS_SELECTOR, ".cursor"))  # it is growing
    picture(browser, "growing")
    until(lambda: "答案是 42。" in chat(browser) and not browser.find_elements(By.CSS_SELECTOR, ".cursor"))
    assert browser.find_element(By.CSS_SELECTOR, ".think summary").text == "思考过程"
    write(browser, "vote")
    until(lambda: "午饭吃什么" in chat(browser))
    pick(browser, '[data-task="vote-1"]', "米饭")
    press(browser, '[data-task="vote-1"] button', "提交选择")
    until(lambda: "已投 rice" in chat(browser))
    picture(browser, "bot")
    press(browser, "#peers button", "应用")
    until(lambda: "午饭吃什么" not in chat(browser))
    assert errors(browser, fake) == []
    if connection is not None:
        connection.close()
    if server is not None:
        server.close()


def test_state_goes_out_and_in(browser: Any, fake: FakeWeCom, tmp_path: Path) -> None:
    open_page(browser, fake)
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    until(lambda: "孙悟空" in browser.find_element(By.ID, "people").text)
    browser.find_element(By.ID, "export").click()
    until((tmp_path / "wecom-state.json").exists)
    until(lambda: json.loads((tmp_path / "wecom-state.json").read_text("utf-8")))
    browser.find_element(By.ID, "reset").click()
    browser.find_element(By.ID, "reset-yes").click()
    until(lambda: "孙悟空" not in browser.find_element(By.ID, "people").text)
    browser.find_element(By.ID, "import-file").send_keys(str(tmp_path / "wecom-state.json"))
    until(lambda: "孙悟空" in browser.find_element(By.ID, "people").text)
    (tmp_path / "other.json").write_text('{"no": "dump"}')
    browser.find_element(By.ID, "import-file").send_keys(str(tmp_path / "other.json"))
    until(lambda: "不是模拟器导出" in browser.find_element(By.ID, "status").text)


MARKDOWN = """# 周报
**销售额** 增长 ~~10%~~ 12%
1. 华东
2. 华南

- 备注 `x=1`
| 地区 | 额 |
|---|---|
| 华东 | 40 |
```python
print("hi")
```
> 见 [报告](https://example.com/report)
"""


def test_markdown_links_and_files(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    client = fake.client()
    report = client.media.upload("file", ("季度总结.pdf", b"0123456789")).media_id or ""
    send = partial(client.message.send, agentid=fake.agent_id, touser=["zhangsan"])
    send("markdown", markdown={"content": MARKDOWN})
    send("text", text={"content": '<a href="https://example.com/room">这里</a>，或 https://example.com/all。 <b>'})
    send("file", file={"media_id": report})
    until(lambda: "季度总结.pdf" in chat(browser))

    def texts(selector: str) -> list[str]:
        return [one.text for one in browser.find_elements(By.CSS_SELECTOR, f"#chat {selector}")]

    assert texts(".md h3") == ["周报"] and texts(".md b") == ["销售额"] and texts(".md s") == ["10%"]
    assert texts(".md ol li") == ["华东", "华南"] and texts(".md ul li") == ["备注 x=1"]
    assert texts(".md th") == ["地区", "额"] and texts(".md td") == ["华东", "40"]
    assert texts(".md pre") == ['print("hi")'] and texts(".md blockquote a") == ["报告"]
    links = {one.text: one.get_attribute("href") for one in browser.find_elements(By.CSS_SELECTOR, "#chat .bubble > a")}
    assert links == {"这里": "https://example.com/room", "https://example.com/all": "https://example.com/all"}
    assert "<b>" in chat(browser)
    file = browser.find_element(By.CSS_SELECTOR, "#chat a.attachment").get_attribute("href")
    assert requests.get(file, timeout=20).content == b"0123456789"
    assert errors(browser, fake) == []


def test_the_form_finds_by_wire_names_and_the_menu_closes(browser: Any, fake: FakeWeCom) -> None:
    fake.client().menu.create([{"name": "更多", "sub_button": [{"type": "click", "name": "帮助", "key": "help"}]}])
    open_page(browser, fake)
    press(browser, "#menu button", "≡ 更多")
    until(lambda: browser.find_elements(By.CSS_SELECTOR, "#menu .sub"))
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    until(lambda: not browser.find_elements(By.CSS_SELECTOR, "#menu .sub"))
    browser.find_element(By.ID, "callback").click()
    field = browser.find_element(By.ID, "filter")
    until(field.is_displayed)
    assert not browser.find_element(By.ID, "pushit").is_enabled()
    field.send_keys("template_card_event")
    kinds = Select(browser.find_element(By.ID, "kinds"))
    assert [one.text.partition(" ")[0] for one in kinds.options] == ["TemplateCardEvent", "BotTemplateCardEvent"]
    kinds.select_by_index(0)
    until(lambda: browser.find_element(By.ID, "pushit").is_enabled())
    field.send_keys("-nothing")
    assert [one.text for one in kinds.options] == ["没有这样的回调"]


def test_another_member_and_the_menu(browser: Any, fake: FakeWeCom, app: str) -> None:
    fake.client().menu.create([{"type": "click", "name": "今日", "key": "today"}])
    open_page(browser, fake)
    connect(browser, app)
    choose(browser, "lisi")
    press(browser, "#menu button", "今日")
    until(lambda: "菜单 today" in chat(browser))
    choose(browser, "zhangsan")
    until(lambda: "菜单 today" not in chat(browser))


def test_picture_of_a_member(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    (tmp_path / "pixel.png").write_bytes(base64.b64decode(pixel))
    open_page(browser, fake)
    connect(browser, app)
    browser.find_element(By.ID, "picture").send_keys(str(tmp_path / "pixel.png"))
    until(lambda: browser.execute_script("return document.querySelector('.me .bubble img').naturalWidth") == 1)
    until(lambda: "ImageMessage" in browser.find_element(By.ID, "rows").text)


def test_any_callback(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake)
    connect(browser, app)
    browser.find_element(By.ID, "callback").click()
    until(lambda: browser.find_element(By.ID, "filter").is_displayed())
    browser.find_element(By.ID, "filter").send_keys("ChangeContactCreateUser")
    first = "#kinds option:first-child"
    until(lambda: browser.find_element(By.CSS_SELECTOR, first).text.startswith("ChangeContactCreateUser"))
    browser.find_element(By.CSS_SELECTOR, first).click()
    until(lambda: "create_user" in browser.find_element(By.ID, "payload").get_property("value"))
    field = browser.find_element(By.CSS_SELECTOR, '[data-field="UserID"]')
    field.clear()
    field.send_keys("wukong")
    picture(browser, "form")
    browser.find_element(By.ID, "pushit").click()
    until(lambda: any("<UserID>wukong</UserID>" in push.text for push in fake.pushes))
    until(lambda: "ChangeContactCreateUser" in browser.find_element(By.ID, "rows").text)


def test_language_failure_and_reset(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    browser.find_element(By.ID, "language").click()
    until(lambda: "Contacts" in browser.find_element(By.ID, "people").text)
    write(browser, "is anybody there")
    until(lambda: browser.find_elements(By.CSS_SELECTOR, ".said .mark"))
    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    until(lambda: "孙悟空" in browser.find_element(By.ID, "people").text)
    browser.find_element(By.ID, "reset").click()
    browser.find_element(By.ID, "reset-yes").click()
    until(lambda: "孙悟空" not in browser.find_element(By.ID, "people").text)
    peers = [one.text for one in browser.find_elements(By.CSS_SELECTOR, "#peers button")]
    assert peers == ["App", "Bot", "Approvals", "Customer tasks"]  # the app and the bot are still there
    browser.find_element(By.ID, "language").click()


def test_on_a_phone(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake, 500, 844)
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    )
    try:
        connect(browser, app)
        write(browser, "vote")
        until(lambda: "午饭吃什么" in chat(browser))
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
        picture(browser, "chat")
        talk_to_bot(browser)
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
        picture(browser, "bot")
        browser.find_element(By.CSS_SELECTOR, '[data-tab="log"]').click()
        until(lambda: browser.find_element(By.ID, "rows").is_displayed())
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
        picture(browser, "phone")
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_other_pages_may_not_ask(fake: FakeWeCom) -> None:
    import requests

    url = fake.simulate()
    refused = requests.post(f"{url}_fake/api/reset", json={}, headers={"Origin": "https://evil.example"}, timeout=10)
    assert refused.status_code == 403
    assert requests.get(f"{url}_fake/api/overview", timeout=10).json()["corp_id"] == fake.corp_id
    for part in ("", "_fake/page/page.css"):  # nothing of it comes from elsewhere
        assert "http" not in requests.get(f"{url}{part}", timeout=10).text


@pytest.mark.parametrize(("stated", "shown"), [("zh", "联系人"), ("en", "Contacts"), ("xx", "Contacts")])
def test_language_is_that_of_the_environment(
    browser: Any, fake: FakeWeCom, stated: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page(browser, fake)
    monkeypatch.setenv("WECOM_LANG", stated)
    browser.execute_script("localStorage.removeItem('wecom-language')")
    browser.refresh()
    until(lambda: shown in browser.find_element(By.ID, "people").text)
