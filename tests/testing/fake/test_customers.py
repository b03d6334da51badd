"""Customers and servicers of customer service in the fake: their actions, and what the app sees of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from wecom_client import APIError, CallbackRouter, Context, CustomerService, WeComClient, WeComCrypto
from wecom_client.callbacks import (
    KfEventMessage,
    KfMessage,
    KfServicerStatusChangeEvent,
    KfSessionStatusChangeEvent,
    KfTextMessage,
)
from wecom_client.testing import ActionError, FakeWeCom

ACCOUNT = "wkAAAAexample0001"
CUSTOMER = "wmAAAAcustomer"
MENU: Any = {
    "head_content": "Are you satisfied?",
    "list": [
        {"type": "click", "click": {"id": "good", "content": "Yes"}},
        {"type": "click", "click": {"id": "bad", "content": "No"}},
        {"type": "view", "view": {"url": "https://example.com", "content": "More"}},
    ],
}


class Desk:
    """A fake whose callbacks arrive at a router that does nothing, and a client that fetches the messages."""

    def __init__(self, fake: FakeWeCom) -> None:
        self.fake = fake
        self.client: WeComClient = fake.client()
        self.router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id, max_age=float("inf")))
        fake.subscribe(self.router)
        self.customer = fake.customer(CUSTOMER)
        self.servicer = fake.member("zhangsan")

    def fetched(self) -> list[KfMessage]:
        return list(self.client.kf.iter_sync_msg(ACCOUNT))

    def wait_in_pool(self) -> None:
        """Let the customer write and wait for a servicer."""
        self.customer.write("hello", open_kfid=ACCOUNT)
        self.client.kf.service_state.trans(ACCOUNT, CUSTOMER, 2)

    def serve(self) -> None:
        self.wait_in_pool()
        self.servicer.serve(self.customer, open_kfid=ACCOUNT)


@pytest.fixture
def desk() -> Iterator[Desk]:
    with FakeWeCom(strict=True) as fake:
        yield Desk(fake)


def test_a_choice_has_the_text_of_the_item(desk: Desk) -> None:
    desk.customer.write("hello", open_kfid=ACCOUNT)
    desk.client.kf.send_msg(CUSTOMER, ACCOUNT, "msgmenu", msgmenu=MENU)
    desk.customer.choose("bad", open_kfid=ACCOUNT)
    message = desk.fetched()[-1]
    assert isinstance(message, KfTextMessage)
    assert (message.text.content, message.text.menu_id, message.origin) == ("No", "bad", 3)


@pytest.mark.parametrize("choice", ["god", "more"])
def test_only_an_item_of_a_menu_can_be_chosen(desk: Desk, choice: str) -> None:
    desk.customer.write("hello", open_kfid=ACCOUNT)
    desk.client.kf.send_msg(CUSTOMER, ACCOUNT, "msgmenu", msgmenu=MENU)
    with pytest.raises(ActionError, match="its items: good, bad"):
        desk.customer.choose(choice, open_kfid=ACCOUNT)
    with pytest.raises(ActionError, match="its items: nothing"):
        desk.fake.customer("wmAAAAother").choose("good", open_kfid=ACCOUNT)
    assert len(desk.fetched()) == 1


@pytest.mark.parametrize("kind", ["image", "voice", "video", "file"])
def test_media_get_returns_a_sent_file(desk: Desk, kind: str) -> None:
    content = bytes(range(256)) * 10
    getattr(desk.customer, f"send_{kind}")(content, open_kfid=ACCOUNT)
    message: Any = desk.fetched()[-1]
    assert message.msgtype == kind
    assert desk.client.media.get(getattr(message, kind).media_id).read() == content


def test_all_other_kinds_of_messages(desk: Desk) -> None:
    customer = desk.customer
    customer.send_location(31.23, 121.47, "People's Square", open_kfid=ACCOUNT)
    customer.send_link("https://example.com/a", "A", open_kfid=ACCOUNT)
    customer.send_business_card("lisi", open_kfid=ACCOUNT)
    customer.send_miniprogram("wx1a2b", "pages/index.html", "Shop", b"png", open_kfid=ACCOUNT)
    customer.send_product("10001", "Cup", "5900", open_kfid=ACCOUNT)
    customer.send_order("20001", "Cup", "paid", price_wording="59 yuan", open_kfid=ACCOUNT)
    item = {
        "send_time": 1,
        "msgtype": "text",
        "sender_name": "A",
        "msg_content": '{"msgtype":"text","text":{"content":"hi"}}',
    }
    customer.send_history([item], "Chat", open_kfid=ACCOUNT)
    customer.send_channels("Cups", "New", open_kfid=ACCOUNT)
    customer.send_meeting(open_kfid=ACCOUNT)
    customer.send_calendar(open_kfid=ACCOUNT)
    customer.send_note(open_kfid=ACCOUNT)
    found: list[Any] = desk.fetched()
    assert [one.msgtype for one in found] == [
        *("location", "link", "business_card", "miniprogram", "channels_shop_product", "channels_shop_order"),
        *("merged_msg", "channels", "meeting", "calendar", "note"),
    ]
    assert (found[0].location.latitude, found[0].location.name) == (31.23, "People's Square")
    assert found[1].link.url == "https://example.com/a"
    assert desk.client.media.get(found[3].miniprogram.thumb_media_id).read() == b"png"
    assert found[5].channels_shop_order.price_wording == "59 yuan"
    assert found[6].merged_msg.item[0].msg_content.text.content == "hi"
    assert len(desk.fake.pushes) == 11


def test_a_recalled_message(desk: Desk) -> None:
    desk.customer.write("hello", open_kfid=ACCOUNT)
    msgid = desk.fetched()[-1].msgid
    assert msgid
    desk.customer.recall(msgid)
    event = desk.fetched()[-1]
    assert isinstance(event, KfEventMessage)
    assert (event.event_type, event.event.open_kfid) == ("user_recall_msg", ACCOUNT)
    with pytest.raises(ActionError):
        desk.fake.customer("wmAAAAother").recall(msgid)


def test_a_session_from_the_pool_to_its_end(desk: Desk) -> None:
    desk.serve()
    desk.servicer.reply_customer(desk.customer, "I am Zhang San", open_kfid=ACCOUNT)
    desk.servicer.end_session(CUSTOMER, open_kfid=ACCOUNT)
    accepted, reply, ended = desk.fetched()[-3:]
    assert isinstance(accepted, KfSessionStatusChangeEvent)
    assert (accepted.event.change_type, accepted.event.new_servicer_userid) == (1, "zhangsan")
    assert accepted.event.old_servicer_userid is None and accepted.event.msg_code
    assert isinstance(reply, KfTextMessage)
    assert (reply.origin, reply.servicer_userid, reply.text.content) == (5, "zhangsan", "I am Zhang San")
    assert isinstance(ended, KfSessionStatusChangeEvent)
    assert (ended.event.change_type, ended.event.old_servicer_userid) == (3, "zhangsan")
    assert desk.client.kf.service_state.get(ACCOUNT, CUSTOMER).service_state == 4


def test_a_message_after_the_end_continues_the_session(desk: Desk) -> None:
    desk.serve()
    desk.servicer.end_session(desk.customer, open_kfid=ACCOUNT)
    desk.servicer.reply_customer(desk.customer, "One more thing", open_kfid=ACCOUNT)
    event = desk.fetched()[-2]
    assert isinstance(event, KfSessionStatusChangeEvent)
    assert (event.event.change_type, event.event.msg_code) == (4, None)
    assert desk.client.kf.service_state.get(ACCOUNT, CUSTOMER).service_state == 3


def test_a_session_is_passed_on_and_taken_back(desk: Desk) -> None:
    desk.client.kf.servicer.add(ACCOUNT, userid_list=["lisi"])
    desk.serve()
    desk.servicer.pass_customer_on(desk.customer, "lisi", open_kfid=ACCOUNT)
    event = desk.fetched()[-1]
    assert isinstance(event, KfSessionStatusChangeEvent)
    change = event.event
    assert (change.change_type, change.old_servicer_userid, change.new_servicer_userid) == (2, "zhangsan", "lisi")
    with pytest.raises(ActionError, match="95016"):
        desk.servicer.reply_customer(desk.customer, "still here", open_kfid=ACCOUNT)
    desk.servicer.serve(desk.customer, open_kfid=ACCOUNT)
    assert desk.client.kf.service_state.get(ACCOUNT, CUSTOMER).servicer_userid == "zhangsan"


def test_actions_that_the_page_excludes(desk: Desk) -> None:
    with pytest.raises(ActionError, match="95016"):  # no session waits
        desk.servicer.serve(desk.customer, open_kfid=ACCOUNT)
    desk.customer.write("hello", open_kfid=ACCOUNT)
    with pytest.raises(ActionError, match="95016"):  # the app answers it
        desk.servicer.serve(desk.customer, open_kfid=ACCOUNT)
    desk.client.kf.service_state.trans(ACCOUNT, CUSTOMER, 2)
    with pytest.raises(ActionError, match="95014"):  # no servicer
        desk.fake.member("lisi").serve(desk.customer, open_kfid=ACCOUNT)
    with pytest.raises(ActionError, match="95016"):
        desk.servicer.end_session(desk.customer, open_kfid=ACCOUNT)
    desk.servicer.go_off_duty(open_kfid=ACCOUNT)
    with pytest.raises(ActionError, match="95019"):
        desk.servicer.serve(desk.customer, open_kfid=ACCOUNT)
    desk.servicer.go_on_duty(open_kfid=ACCOUNT)
    desk.servicer.serve(desk.customer, open_kfid=ACCOUNT)
    desk.servicer.end_session(desk.customer, open_kfid=ACCOUNT)
    with pytest.raises(ActionError, match="95013"):
        desk.servicer.end_session(desk.customer, open_kfid=ACCOUNT)


def test_duty(desk: Desk) -> None:
    desk.servicer.go_off_duty(open_kfid=ACCOUNT, pauses=True)
    assert desk.client.kf.servicer.list(ACCOUNT).servicer_list[0].status == 1
    with pytest.raises(ActionError, match="95019"):
        desk.servicer.go_off_duty(open_kfid=ACCOUNT)
    desk.servicer.go_on_duty(open_kfid=ACCOUNT)
    assert desk.client.kf.servicer.list(ACCOUNT).servicer_list[0].status == 0
    with pytest.raises(ActionError, match="is on duty"):
        desk.servicer.go_on_duty(open_kfid=ACCOUNT)
    events = [one.event for one in desk.fetched() if isinstance(one, KfServicerStatusChangeEvent)]
    assert [(one.status, one.stop_type, one.servicer_userid) for one in events] == [
        (2, 1, "zhangsan"),
        (1, None, "zhangsan"),
    ]


def test_a_member_of_a_department_of_servicers(desk: Desk) -> None:
    [department] = desk.client.user.get("lisi").department or []
    desk.client.kf.servicer.add(ACCOUNT, department_id_list=[department])
    desk.wait_in_pool()
    desk.fake.member("lisi").serve(desk.customer, open_kfid=ACCOUNT)
    assert desk.client.kf.service_state.get(ACCOUNT, CUSTOMER).servicer_userid == "lisi"


def test_a_rating_after_the_end(desk: Desk) -> None:
    """A program asks for a rating when the servicer has ended the session, and gets the customer's choice."""
    CustomerService(desk.client, desk.router)
    rated: list[tuple[str, str | None]] = []

    @desk.router.on(KfSessionStatusChangeEvent)
    def ask(event: KfSessionStatusChangeEvent) -> dict[str, Any] | None:
        return {"msgtype": "msgmenu", "msgmenu": MENU} if event.event.change_type == 3 else None

    @desk.router.on(KfTextMessage)
    def note(message: KfTextMessage, context: Context) -> None:
        if message.text.menu_id:
            rated.append((context.member, message.text.menu_id))

    desk.serve()
    desk.servicer.end_session(desk.customer, open_kfid=ACCOUNT)
    assert desk.router.close(20)
    assert desk.fake.sent[-1].type == "msgmenu"
    assert desk.fake.sent[-1].path == "/cgi-bin/kf/send_msg_on_event"
    desk.customer.choose("good", open_kfid=ACCOUNT)
    assert desk.router.close(20)
    assert rated == [(CUSTOMER, "good")]


def test_a_code_is_valid_for_its_time_its_state_and_its_kinds(desk: Desk) -> None:
    def code_of(event: KfMessage) -> str:
        assert isinstance(event, KfSessionStatusChangeEvent) and event.event.msg_code
        return event.event.msg_code

    desk.serve()
    code = code_of(desk.fetched()[-1])
    with pytest.raises(APIError) as caught:
        desk.client.kf.send_msg_on_event(code, "msgmenu", msgmenu=MENU)
    assert caught.value.errcode == 40008
    desk.servicer.end_session(desk.customer, open_kfid=ACCOUNT)
    desk.fake.clock.advance(21)
    with pytest.raises(APIError) as caught:
        desk.client.kf.send_msg_on_event(code_of(desk.fetched()[-1]), "msgmenu", msgmenu=MENU)
    assert caught.value.errcode == 40029
    desk.customer.write("again", open_kfid=ACCOUNT)
    queued = desk.client.kf.service_state.trans(ACCOUNT, CUSTOMER, 2).msg_code
    assert queued
    desk.client.kf.service_state.trans(ACCOUNT, CUSTOMER, 3, servicer_userid="zhangsan")
    with pytest.raises(APIError) as caught:
        desk.client.kf.send_msg_on_event(queued, "text", text={"content": "You are the next"})
    assert caught.value.errcode == 95018


def test_a_customer_is_welcomed_once_in_48_hours(desk: Desk) -> None:
    def codes() -> list[bool]:
        events: list[Any] = [one.event for one in desk.fetched() if isinstance(one, KfEventMessage)]
        return [bool(one.welcome_code) for one in events]

    desk.customer.enter(open_kfid=ACCOUNT, scene="shop", scene_param="a")
    first: Any = desk.fetched()[0]
    desk.client.kf.send_msg_on_event(first.event.welcome_code, "text", text={"content": "Hello"})
    assert (first.event.scene, first.event.scene_param) == ("shop", "a")
    desk.customer.enter(open_kfid=ACCOUNT)
    desk.fake.clock.advance(48 * 3600 + 1)
    desk.customer.enter(open_kfid=ACCOUNT)
    desk.customer.write("hello", open_kfid=ACCOUNT)
    desk.customer.enter(open_kfid=ACCOUNT)
    assert codes() == [True, False, True, False]
