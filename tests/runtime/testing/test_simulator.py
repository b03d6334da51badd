"""The simulator in a real browser: a member writes, the app answers, a card's button changes the card."""

from __future__ import annotations

import base64
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from wecom_client import CallbackRouter, WeComClient, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import ClickEvent, TemplateCardEvent, TextMessage
from wecom_client.params.types import TemplateCardDict
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

webdriver = pytest.importorskip("selenium.webdriver")
By = pytest.importorskip("selenium.webdriver.common.by").By

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="chromium and chromedriver are not installed")

CARD: TemplateCardDict = {
    "card_type": "button_interaction",
    "main_title": {"title": "请假申请", "desc": "张三 · 2 天"},
    "sub_title_text": "事由：休息",
    "horizontal_content_list": [{"keyname": "部门", "value": "研发部"}],
    "button_list": [{"text": "同意", "key": "yes", "style": 1}, {"text": "拒绝", "key": "no"}],
    "task_id": "task-1",
}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for word in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,860", "--lang=zh-CN"):
        options.add_argument(word)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('chromium')}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    yield driver
    driver.quit()


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
        if message.content == "card":
            client.message.send("template_card", touser=[message.source], template_card=CARD)
            return "请看卡片"
        return f"你好，{client.user.get(message.source).name}：{message.content}"

    @router.on(TemplateCardEvent)
    def pressed(event: TemplateCardEvent) -> None:
        client.message.update_template_card(
            fake.agent_id,
            event.response_code,
            userids=[event.source or ""],
            button={"replace_name": f"已选 {event.key}"},
        )

    router.on(ClickEvent)(lambda event: f"菜单 {event.key}")
    server = ServerThread(AsgiApp(router))
    yield f"{server.url}/"
    server.close()


def until(check: Callable[[], Any], seconds: float = 20.0) -> Any:
    end = time.monotonic() + seconds
    while True:
        try:
            if found := check():
                return found
        except Exception as error:
            if time.monotonic() > end:
                raise AssertionError(str(error)) from error
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.1)


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
    browser.find_element(By.CSS_SELECTOR, "#app button").click()
    until(lambda: "已接入" in browser.find_element(By.ID, "toast").text)


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
        return bool(browser.find_elements(By.CSS_SELECTOR, f'.person.on[data-member="{userid}"]'))

    until(chosen)


def chat(browser: Any) -> str:
    text: str = browser.find_element(By.ID, "chat").text
    return text


def test_write_and_press_a_button(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake)
    connect(browser, app)
    write(browser, "hello")
    until(lambda: "你好，张三：hello" in chat(browser))
    write(browser, "card")
    until(lambda: "同意" in chat(browser))
    assert "请假申请" in chat(browser) and "研发部" in chat(browser)
    browser.save_screenshot(str(tmp_path / "before.png"))
    press(browser, ".card button", "同意")
    until(lambda: "已选 yes" in chat(browser))
    assert not [b for b in browser.find_elements(By.CSS_SELECTOR, ".card button") if b.text == "同意"]
    log = browser.find_element(By.ID, "entries").text
    assert "TextMessage" in log and "/cgi-bin/user/get" in log and "TemplateCardEvent" in log
    browser.save_screenshot(str(tmp_path / "after.png"))
    errors = [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    assert errors == []


def test_another_member_and_the_menu(browser: Any, fake: FakeWeCom, app: str) -> None:
    fake.client().menu.create(fake.agent_id, [{"type": "click", "name": "今日", "key": "today"}])
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
    until(lambda: browser.execute_script("return document.querySelector('.me img').naturalWidth") == 1)
    until(lambda: "ImageMessage" in browser.find_element(By.ID, "entries").text)


def test_any_callback(browser: Any, fake: FakeWeCom, app: str) -> None:
    open_page(browser, fake)
    connect(browser, app)
    browser.find_element(By.ID, "callback").click()
    browser.find_element(By.ID, "filter").send_keys("ChangeContactCreateUser")
    until(lambda: browser.find_element(By.CSS_SELECTOR, "#kinds option")).click()
    until(lambda: "create_user" in browser.find_element(By.ID, "payload").get_property("value"))
    browser.find_element(By.ID, "pushit").click()
    until(lambda: "ChangeContactCreateUser" in browser.find_element(By.ID, "entries").text)


def test_language_failure_and_reset(browser: Any, fake: FakeWeCom) -> None:
    open_page(browser, fake)
    browser.find_element(By.ID, "language").click()
    until(lambda: "Members" in browser.find_element(By.ID, "people").text)
    write(browser, "is anybody there")
    until(lambda: browser.find_elements(By.CSS_SELECTOR, ".note.bad"))
    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    until(lambda: "孙悟空" in browser.find_element(By.ID, "people").text)
    browser.find_element(By.ID, "reset").click()
    until(lambda: "孙悟空" not in browser.find_element(By.ID, "people").text)
    browser.find_element(By.ID, "language").click()


def test_on_a_phone(browser: Any, fake: FakeWeCom, app: str, tmp_path: Path) -> None:
    open_page(browser, fake, 500, 844)
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    )
    try:
        connect(browser, app)
        write(browser, "card")
        until(lambda: "请假申请" in chat(browser))
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
        browser.find_element(By.CSS_SELECTOR, '[data-tab="log"]').click()
        until(lambda: browser.find_element(By.ID, "entries").is_displayed())
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
        browser.save_screenshot(str(tmp_path / "phone.png"))
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_other_pages_may_not_ask(fake: FakeWeCom) -> None:
    import requests

    url = fake.simulate()
    refused = requests.post(f"{url}_fake/api/reset", json={}, headers={"Origin": "https://evil.example"}, timeout=10)
    assert refused.status_code == 403
    assert requests.get(f"{url}_fake/api/overview", timeout=10).json()["corp_id"] == fake.corp_id
    assert "http" not in requests.get(url, timeout=10).text.split("<style>")[1].split("</style>")[0]
