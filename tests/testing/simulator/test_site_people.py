"""Customers, servicers and approvers on the simulator's page in a real browser."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from tests.support.browser import browsing, needs_browser, picture, until, violations
from wecom_client import APIError, CallbackRouter, WeComClient, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

pytestmark = [pytest.mark.extra, needs_browser]

ACCOUNT, CUSTOMER = "wkAAAAexample0001", "wmAAAAexample0001"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
SIZES = [(1366, "zh"), (1366, "en"), (390, "zh"), (390, "en")]
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with browsing(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        router.default(lambda message: None)
        server = ServerThread(AsgiApp(router))
        fake.subscribe(f"{server.url}/")
        yield fake
        server.close()


@pytest.fixture
def client(fake: FakeWeCom) -> WeComClient:
    return fake.client()


def open_page(browser: Any, fake: FakeWeCom, language: str, width: int = 1366) -> None:
    size = {"width": width, "height": 860, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get(fake.simulate())
    browser.execute_script(f"localStorage.setItem('wecom-language', '{language}'); sessionStorage.clear()")
    browser.refresh()
    until(lambda: find(browser, "#list .person"))
    browser.get_log("browser")  # without the messages of the page before


def find(browser: Any, selector: str) -> list[Any]:
    return list(browser.find_elements(By.CSS_SELECTOR, selector))


def has(browser: Any, selector: str, count: int) -> bool:
    return len(find(browser, selector)) == count


def text(browser: Any, selector: str) -> str:
    return str(browser.find_element(By.CSS_SELECTOR, selector).text)


def click(browser: Any, selector: str) -> None:
    def clicked() -> bool:
        for one in find(browser, selector):
            if one.is_displayed():
                one.click()
                return True
        return False

    until(clicked)


def fill(browser: Any, **values: str) -> None:
    """Fill in and submit the form in the dialog."""
    until(lambda: browser.find_element(By.ID, "form").is_displayed())
    for name, value in values.items():
        field = browser.find_element(By.CSS_SELECTOR, f"#form [name={name}]")
        if field.tag_name == "select":
            Select(field).select_by_value(value)
        else:
            field.clear()
            field.send_keys(value)
    browser.find_element(By.CSS_SELECTOR, "#form button.primary").click()


def open_chat(browser: Any, kind: str, person: str, peer: str) -> None:
    """Open a chat of a person; on a phone, choose the person in the list of contacts first."""
    if not find(browser, "#list")[0].is_displayed():
        click(browser, "#tabs [data-tab=people]")
    click(browser, f'#list [data-{kind}="{person}"]')
    click(browser, f'#peers [data-peer="{peer}"]')
    until(lambda: find(browser, f'#peers [data-peer="{peer}"][aria-pressed=true]'))


def tool(browser: Any, action: str) -> None:
    """Press a tool below the chat, also one in the list of the others."""

    def pressed() -> bool:  # a change of the session draws the tools again
        if not browser.find_element(By.CSS_SELECTOR, f"[data-action={action}]").is_displayed():
            browser.find_element(By.CSS_SELECTOR, ".more-tools summary").click()
        browser.find_element(By.CSS_SELECTOR, f"[data-action={action}]").click()
        return True

    until(pressed)


def check(browser: Any, name: str) -> None:
    """Check that the page is accessible, fits the window, has reported no error, and take a screenshot."""
    assert violations(browser) == []
    width, window = browser.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    assert width <= window
    assert [one for one in browser.get_log("browser") if one["source"] == "javascript"] == []
    picture(browser, name)


@pytest.mark.parametrize(("width", "language"), SIZES)
def test_a_customer_sends_all_kinds_of_messages(
    browser: Any, fake: FakeWeCom, client: WeComClient, width: int, language: str, tmp_path: Path
) -> None:
    open_page(browser, fake, language, width)
    browser.execute_script("document.getElementById('picture').click = () => {}")
    open_chat(browser, "customer", CUSTOMER, ACCOUNT)
    file = tmp_path / "dot.png"
    file.write_bytes(PIXEL)
    sent: list[str] = []

    def arrived(kind: str) -> Callable[[], bool]:
        sent.append(kind)
        return lambda: [one.msgtype for one in client.kf.sync_msg(open_kfid=ACCOUNT).msg_list] == sent

    for kind in ("image", "voice", "video", "file"):
        tool(browser, f"send_{kind}")
        browser.find_element(By.ID, "picture").send_keys(str(file))
        until(arrived(kind))
    forms: dict[str, dict[str, str]] = {
        "send_location": {"label": "Office"},
        "send_link": {"name": "Example"},
        "kf_send_business_card": {"userid": "lisi"},
        "kf_send_miniprogram": {"name": "Shop"},
        "kf_send_channels_shop_product": {"name": "Tea", "priceCents": "9900"},
        "kf_send_channels_shop_order": {"name": "Tea", "orderState": "paid"},
        "kf_send_channels": {"channelsSort": "2", "nickname": "Tea channel"},
        "kf_send_merged_msg": {"words": "an earlier message"},
    }
    for action, values in forms.items():
        tool(browser, action)
        fill(browser, **values)
        until(arrived(action.removeprefix("kf_").removeprefix("send_")))
    for kind in ("meeting", "calendar", "note"):
        tool(browser, f"kf_send_{kind}")
        until(arrived(kind))
    until(lambda: len(find(browser, "#items .item.me")) == len(sent))
    until(lambda: len(find(browser, "#items .item.me time")) == len(sent))
    for words in ("Office", "Example", "李四", "Shop", "¥99.00", "paid", "Tea channel", "an earlier message"):
        assert words in text(browser, "#items")
    at_end = "const c = document.getElementById('chat'); return c.scrollHeight - c.scrollTop - c.clientHeight"
    until(lambda: browser.execute_script(at_end) < 60)  # one's own message is in view
    messages = client.request("POST", "/cgi-bin/kf/sync_msg", json={"open_kfid": ACCOUNT})["msg_list"]
    assert client.media.get(messages[7]["miniprogram"]["thumb_media_id"]).read()[:4] == b"\x89PNG"
    check(browser, f"kinds-{language}-{width}")
    last = find(browser, "#items .recall")[-1]
    browser.execute_script("arguments[0].click()", last)
    recalled = "消息已撤回" if language == "zh" else "The message was recalled"
    until(lambda: recalled in text(browser, "#items"))


@pytest.mark.parametrize(("width", "language"), SIZES)
def test_the_side_of_the_servicer(
    browser: Any, fake: FakeWeCom, client: WeComClient, width: int, language: str
) -> None:
    client.kf.servicer.add(ACCOUNT, userid_list=["lisi"])
    fake.customer(CUSTOMER).write("hello", open_kfid=ACCOUNT)
    client.kf.service_state.trans(ACCOUNT, CUSTOMER, 2)
    open_page(browser, fake, language, width)
    open_chat(browser, "customer", CUSTOMER, ACCOUNT)
    until(lambda: find(browser, "#servicer"))
    Select(browser.find_element(By.ID, "servicer")).select_by_value("lisi")
    tool(browser, "kf_off_duty")
    until(lambda: find(browser, "[data-action=kf_on_duty]"))
    tool(browser, "kf_serve")
    refused = "该接待人员已停止接待" if language == "zh" else "the servicer is off duty"
    until(lambda: refused in text(browser, "#items .mark"))
    assert "95019" in text(browser, "#items .mark")
    check(browser, f"refused-{language}-{width}")
    tool(browser, "kf_on_duty")
    until(lambda: find(browser, "[data-action=kf_off_duty]"))
    tool(browser, "kf_serve")
    served = "李四 接待中" if language == "zh" else "served by 李四"
    until(lambda: served in text(browser, "#who"))
    tool(browser, "kf_reply")
    fill(browser, words="at your service")
    until(lambda: "at your service" in text(browser, "#items"))
    tool(browser, "kf_pass_on")
    fill(browser, servicer="zhangsan")
    passed = "张三 接待中" if language == "zh" else "served by 张三"
    until(lambda: passed in text(browser, "#who"))
    tool(browser, "kf_end")
    ended = "已结束" if language == "zh" else "ended"
    until(lambda: ended in text(browser, "#who"))
    check(browser, f"servicer-{language}-{width}")


def test_a_session_ends_with_time(browser: Any, fake: FakeWeCom) -> None:
    fake.customer(CUSTOMER).write("hello", open_kfid=ACCOUNT)
    open_page(browser, fake, "en")
    open_chat(browser, "customer", CUSTOMER, ACCOUNT)
    until(lambda: "not assigned" in text(browser, "#who"))
    click(browser, "[data-pane=tools-pane]")
    seconds = browser.find_element(By.ID, "seconds")
    seconds.clear()
    seconds.send_keys(str(49 * 3600))
    click(browser, "#advance button")
    until(lambda: "ended" in text(browser, "#who"))


@pytest.mark.parametrize(("width", "language"), SIZES)
def test_members_confirm_messages_to_customers(
    browser: Any, fake: FakeWeCom, client: WeComClient, width: int, language: str
) -> None:
    upload = client.media.upload_attachment("image", 1, ("dot.png", PIXEL)).media_id
    image: Any = {"msgtype": "image", "image": {"media_id": upload}}
    link: Any = {"msgtype": "link", "link": {"title": "Price list", "url": "https://example.com/prices"}}
    client.externalcontact.add_msg_template(
        external_userid=[CUSTOMER], sender="zhangsan", text={"content": "New prices"}, attachments=[link, image]
    )
    client.externalcontact.add_msg_template(chat_type="group", sender="zhangsan", text={"content": "To the group"})
    client.externalcontact.add_moment_task(
        text={"content": "At the fair"},
        attachments=[image],
        visible_range={"sender_list": {"user_list": ["zhangsan"]}},
    )
    open_page(browser, fake, language, width)
    open_chat(browser, "member", "zhangsan", "outreach")
    until(lambda: len(find(browser, "#items .card[data-task], #items .card[data-moment]")) == 3)
    check(browser, f"tasks-{language}-{width}")
    for left in (1, 0):
        click(browser, "[data-do=sendNow]")
        until(partial(has, browser, "[data-do=sendNow]", left))
    click(browser, "[data-do=publish]")
    until(lambda: not find(browser, "[data-do=publish]"))
    open_chat(browser, "customer", CUSTOMER, "contact/zhangsan")
    until(lambda: "New prices" in text(browser, "#items") and "Price list" in text(browser, "#items"))
    until(lambda: browser.execute_script("return document.querySelector('#items img').naturalWidth") == 1)
    check(browser, f"group-message-{language}-{width}")
    open_chat(browser, "customer", CUSTOMER, "customer_group/wrGroupExample0001")
    until(lambda: "To the group" in text(browser, "#items"))
    open_chat(browser, "customer", CUSTOMER, "moments")
    until(lambda: "At the fair" in text(browser, "#items"))
    click(browser, "[data-do=like]")
    until(lambda: "♥ 王小明" in text(browser, "#items"))
    check(browser, f"moments-{language}-{width}")
    tool(browser, "add_customer")
    fill(browser, userid="lisi", contactState="fair")
    until(lambda: find(browser, '#peers [data-peer="contact/lisi"]'))
    code = [record["welcome_code"] for _, record in fake.state.everywhere("welcome_code")][-1]
    client.externalcontact.send_welcome_msg(code, text={"content": "Welcome"})
    open_chat(browser, "customer", CUSTOMER, "contact/lisi")
    until(lambda: "Welcome" in text(browser, "#items"))
    check(browser, f"welcome-{language}-{width}")
    tool(browser, "remove_member")
    until(lambda: not find(browser, '#peers [data-peer="contact/lisi"]'))


@pytest.mark.parametrize(("width", "language"), SIZES)
def test_approvers_decide_in_their_chats(
    browser: Any, fake: FakeWeCom, client: WeComClient, width: int, language: str
) -> None:
    title: Any = [{"text": "报销", "lang": "zh_CN"}]
    reason: Any = [{"text": "事由", "lang": "zh_CN"}, {"text": "Reason", "lang": "en"}]
    control: Any = {"property": {"control": "Text", "id": "Text-1", "title": reason, "require": 1}}
    template = client.oa.approval.create_template(title, {"controls": [control]}).template_id
    sent = {
        "creator_userid": "wangwu",
        "template_id": template,
        "use_template_approver": 0,
        "apply_data": {"contents": [{"control": "Text", "id": "Text-1", "value": {"text": "Taxi"}}]},
        "summary_list": [{"summary_info": [{"text": "Taxi", "lang": "zh_CN"}]}],
        "process": {"node_list": [{"type": 1, "apv_rel": 1, "userid": [one]} for one in ("zhangsan", "lisi")]},
    }
    number = client.request("POST", "/cgi-bin/oa/applyevent", json=sent)["sp_no"]
    card = f'#items [data-approval="{number}"]'
    open_page(browser, fake, language, width)
    open_chat(browser, "member", "zhangsan", "approval")
    until(lambda: "Taxi" in text(browser, card))
    assert ("事由" if language == "zh" else "Reason") in text(browser, card)
    check(browser, f"approval-{language}-{width}")
    click(browser, f"{card} [data-do=approve]")
    fill(browser, remark="fine with me")
    until(lambda: "fine with me" in text(browser, card) and not find(browser, f"{card} [data-do=approve]"))
    click(browser, f"{card} [data-do=comment]")
    fill(browser, words="please hurry")
    until(lambda: "please hurry" in text(browser, card))
    open_chat(browser, "member", "lisi", "approval")
    click(browser, f"{card} [data-do=passOn]")
    fill(browser, userid="zhangsan", remark="your turn")
    open_chat(browser, "member", "zhangsan", "approval")
    click(browser, f"{card} [data-do=reject]")
    fill(browser, remark="too expensive")
    until(lambda: client.oa.getapprovaldetail(number).info.sp_status == 3)
    open_chat(browser, "member", "wangwu", "approval")
    until(lambda: ("已驳回" if language == "zh" else "rejected") in text(browser, card))
    assert len(find(browser, f"{card} .steps li")) == 2
    check(browser, f"decided-{language}-{width}")
    tool(browser, "start_open_approval")
    fill(browser, name="Purchase", approvalNumber="p-1", approvers="lisi")
    own = '#items [data-approval="p-1"]'
    until(lambda: find(browser, own))
    open_chat(browser, "member", "lisi", "approval")
    click(browser, f"{own} [data-do=approve]")
    fill(browser, remark="ok")
    until(lambda: client.corp.getopenapprovaldata("p-1").data.OpenSpstatus == 2)
    assert fake.calls.invalid == []


def test_an_english_page_has_english_words_only(browser: Any, fake: FakeWeCom, client: WeComClient) -> None:
    """Only the data of the company is Chinese."""
    client.kf.servicer.add(ACCOUNT, userid_list=["lisi"])
    open_page(browser, fake, "en")
    data = {"企", "示例公司", "研发部", "客服", "客户群", "小助手", "中文"}
    with_names = [one for _, record in fake.state.everywhere("member") for one in (record["name"], record["position"])]
    data.update(with_names, (record["name"] for _, record in fake.state.everywhere("customer")))
    data.update([one[0] for one in data])  # the avatars

    def left() -> str:
        words: str = browser.execute_script("return document.body.innerText")
        for one in sorted(data, key=len, reverse=True):
            words = words.replace(one, "")
        return "".join(one for one in words if CHINESE.match(one))

    for kind, person, peers in (
        ("member", "zhangsan", ("app", "approval", "outreach", fake.bot().bot_id)),
        ("customer", CUSTOMER, (ACCOUNT, "contact/zhangsan", "customer_group/wrGroupExample0001", "moments")),
    ):
        for peer in peers:
            open_chat(browser, kind, person, peer)
            until(lambda: left() == "")
            actions = browser.execute_script(
                "return [...document.querySelectorAll('#tools > button')].map((one) => one.dataset.action)"
            )
            for action in (one for one in actions if one not in ("remove_member", "leave_customer_group")):
                click(browser, f"#tools [data-action={action}]")
                values = [one.get_attribute("value") for one in find(browser, "#form input")]
                assert not left() and not CHINESE.search(" ".join(map(str, values)))
                if find(browser, "#form-dialog[open]"):
                    click(browser, "#form-dialog [data-close]")
    fake.fail("/cgi-bin/user/get", errcode=45009, times=3)
    with pytest.raises(APIError):
        client.request("GET", "/cgi-bin/user/nothing")
    click(browser, "#rows .row")
    until(lambda: find(browser, "#detail .wrong li"))
    assert not left()
    click(browser, "[data-pane=tools-pane]")
    until(lambda: "45009" in text(browser, "#faults"))
    assert not left()
    click(browser, "#callback")
    until(lambda: find(browser, "#kinds option"))
    assert not left()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "language"), SIZES)
def test_dialogs_and_cards_are_accessible(
    browser: Any, fake: FakeWeCom, client: WeComClient, width: int, language: str, scheme: str
) -> None:
    about = (
        '<div class="gray">2026-01-01</div><div class="normal">Dear colleague</div><div class="highlight">Soon</div>'
    )
    card: Any = {"title": "Notice", "description": about, "url": "https://example.com"}
    client.message.send("textcard", touser=["zhangsan"], textcard=card)
    menu: Any = {"head_content": "Well?", "list": [{"type": "click", "click": {"id": "1", "content": "Yes"}}]}
    fake.customer(CUSTOMER).write("hello", open_kfid=ACCOUNT)
    client.kf.send_msg(CUSTOMER, ACCOUNT, "msgmenu", msgmenu=menu)
    client.kf.service_state.trans(ACCOUNT, CUSTOMER, 2)
    fake.member("zhangsan").serve(CUSTOMER, open_kfid=ACCOUNT)
    media = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
    try:
        open_page(browser, fake, language, width)
        open_chat(browser, "member", "zhangsan", "app")
        until(lambda: find(browser, ".card .highlight"))
        color = "return getComputedStyle(document.querySelector('.card .' + arguments[0])).color"
        colors = [browser.execute_script(color, name) for name in ("gray", "normal", "highlight")]
        assert len(set(colors)) == 3
        check(browser, f"text-card-{language}-{width}-{scheme}")
        open_chat(browser, "customer", CUSTOMER, ACCOUNT)
        until(lambda: "Yes" in text(browser, "#items") and find(browser, "[data-action=kf_end]"))
        click(browser, ".more-tools summary")
        check(browser, f"more-kinds-{language}-{width}-{scheme}")
        tool(browser, "kf_send_business_card")
        until(lambda: find(browser, "#form-dialog[open]"))
        check(browser, f"form-{language}-{width}-{scheme}")
        click(browser, "#form-dialog [data-close]")
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
