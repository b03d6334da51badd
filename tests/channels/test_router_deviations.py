"""`on_deviation` of routers: each difference of a callback from its model is reported once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
import yaml

from tests.support.fakes import server_of
from tests.support.shared import PROJECT
from wecom_client import (
    CALLBACKS,
    BotConnection,
    CallbackRouter,
    CustomerService,
    Deviation,
    DeviceConnection,
    WeComCrypto,
)
from wecom_client.callbacks import BotTextMessage, KfMsgOrEvent, KfTextMessage
from wecom_client.testing import FakeWeCom

WHOSE = "隐私zhangsan13800000000"
HEADER = "<ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1767225600</CreateTime>"
CONTACT = f"{HEADER}<MsgType>event</MsgType><Event>change_contact</Event>"
BOT = {"msgid": "m1", "aibotid": "b1", "chattype": "single", "from": {"userid": "zhangsan"}, "msgtype": "text"}

Found = tuple[str, str, str, str, str]


def of(deviations: list[Deviation]) -> list[Found]:
    return [(one.endpoint, one.field, one.kind, one.expected, one.got) for one in deviations]


@pytest.mark.parametrize(
    ("callback", "found"),
    [
        (
            f"<xml>{HEADER}<MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId><AgentID>1</AgentID>"
            f"<Mood>{WHOSE}</Mood></xml>",
            [("TextMessage", "Mood", "unknown", "", "string")],
        ),
        (
            f"<xml>{HEADER}<MsgType>event</MsgType><Event>{WHOSE}</Event></xml>",
            [("UnknownEvent", "Event", "enum", "", "string")],
        ),
        (
            f"<xml>{HEADER}<MsgType>NEW_KIND</MsgType><MsgId>1</MsgId><AgentID>1</AgentID></xml>",
            [("UnknownMessage", "MsgType", "enum", "", "string NEW_KIND")],
        ),
        (
            f"<xml>{CONTACT}<ChangeType>x</ChangeType></xml>",
            [("ChangeContactEvent", "ChangeType", "enum", "", "string")],
        ),
        (
            f"<xml>{CONTACT}<ChangeType>create_user</ChangeType><Department>1</Department></xml>",
            [("ChangeContactCreateUser", "UserID", "missing", "string", "")],
        ),
        (
            f"<xml>{CONTACT}<ChangeType>create_user</ChangeType><UserID>a</UserID><Department>1</Department><Gender>77</Gender></xml>",
            [("ChangeContactCreateUser", "Gender", "enum", "", "number 77")],
        ),
        ({**BOT, "text": {"content": "hi", "by": WHOSE}}, [("BotTextMessage", "text.by", "unknown", "", "string")]),
        ({**BOT, "text": {"content": ["hi"]}}, [("BotTextMessage", "text.content", "type", "string", "list")]),
    ],
)
def test_deviations_of_a_callback(callback: str | dict[str, object], found: list[Found]) -> None:
    deviations = CALLBACKS.deviations(callback)
    assert of(deviations) == found
    assert WHOSE not in "".join(map(str, deviations))


def test_examples_of_the_spec_have_no_deviations() -> None:
    """The example of a general event has a variant without an entry: only this variant is reported."""
    selects = [entry.selects.items() for entry in CALLBACKS]
    checked = 0
    for file in sorted((PROJECT / "spec" / "callbacks").glob("*.yaml")):
        for entry in yaml.safe_load(file.read_text("utf-8")).get("callbacks", ()):
            if "example" in entry:
                own = entry.get("select", {}).items()
                beyond = {name for other in selects if own < other for name, _ in other - own}
                checked += 1
                deviations = CALLBACKS.deviations(entry["example"])
                assert [one for one in deviations if one.kind != "enum" or one.field not in beyond] == []
    assert checked > 300


def test_a_router_reports_each_deviation_once() -> None:
    reported: list[Deviation] = []
    with FakeWeCom() as fake:
        crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
        router = CallbackRouter(crypto, on_deviation=reported.append)
        fields = "<MsgType>text</MsgType><Content>hi</Content><AgentID>1</AgentID><Mood/>"
        for number in range(3):
            fake.push(f"<xml>{HEADER}{fields}<MsgId>{number}</MsgId></xml>", to=router)
    assert of(reported) == [("TextMessage", "Mood", "unknown", "", "string")]


def test_threads_report_a_deviation_once() -> None:
    reported: list[Deviation] = []
    begin = threading.Barrier(8)

    def report(deviation: Deviation) -> None:
        reported.append(deviation)

    router = CallbackRouter(on_deviation=report)

    def parse(number: int) -> None:
        begin.wait(60)
        for field in range(200):
            router.engine.parse({**BOT, "text": {"content": "hi", f"field_{chr(97 + field % 26)}": number}})

    threads = [threading.Thread(target=parse, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(reported) == len(set(reported)) == 26


def test_a_function_that_raises_does_not_stop_the_handler(caplog: pytest.LogCaptureFixture) -> None:
    handled: list[str] = []

    def fails(deviation: Deviation) -> None:
        raise RuntimeError(WHOSE)

    router = CallbackRouter(on_deviation=fails)

    @router.on(BotTextMessage)
    def handle(message: BotTextMessage) -> None:
        handled.append(message.text.content)

    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            bot.push({"msgtype": "text", "text": {"content": "hi", "by": WHOSE}})
    assert handled == ["hi"]
    assert "on_deviation raised RuntimeError for BotTextMessage: text.by" in caplog.text
    assert WHOSE not in caplog.text


def test_long_connections_of_bots() -> None:
    reported: list[Deviation] = []
    router = CallbackRouter(on_deviation=reported.append)
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            for _ in range(2):
                bot.push({"msgtype": "text", "text": {"content": "hi", "by": 1}})
    assert of(reported) == [("BotTextMessage", "text.by", "unknown", "", "number")]


def test_long_connections_of_devices() -> None:
    reported: list[Deviation] = []
    arrived = threading.Event()

    def report(deviation: Deviation) -> None:
        reported.append(deviation)
        arrived.set()

    router = CallbackRouter(on_deviation=report)
    with FakeWeCom() as fake:
        device = fake.device()
        connection = DeviceConnection(device.sn, device.secret_no, router, url=device.url, firmware_version="1.0")
        with connection:
            server_of(fake, device).push("push_restart_device", {"by": 1}, "push_1")
            assert arrived.wait(60)
    assert of(reported) == [("PushRestartDevice", "body", "unknown", "", "object")]


def test_customer_service() -> None:
    reported: list[Deviation] = []
    handled: list[str] = []
    with FakeWeCom() as fake:
        client = fake.client()
        crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
        router = CallbackRouter(crypto, on_deviation=reported.append)
        CustomerService(client, router)

        @router.on(KfTextMessage)
        def handle(message: KfTextMessage) -> None:
            handled.append(message.text.content)

        customer = {"external_userid": "wm1", "open_kfid": "wk1", "send_time": int(time.time()), "origin": 3}
        one = {**customer, "msgid": "k1", "msgtype": "text", "text": {"content": "hi", "by": WHOSE}}
        fake.on("/cgi-bin/kf/sync_msg", {"next_cursor": "c", "has_more": 0, "msg_list": [one, {**one, "msgid": "k2"}]})
        fake.push(KfMsgOrEvent(token="t", open_kf_id="wk1"), to=router)
        assert router.close(60)
        client.close()
    assert handled == ["hi", "hi"]
    assert of(reported) == [("KfTextMessage", "text.by", "unknown", "", "string")]
    assert WHOSE not in str(reported)


def test_clients_and_routers_can_share_a_function() -> None:
    reported: list[Deviation] = []
    report: Callable[[Deviation], object] = reported.append
    router = CallbackRouter(on_deviation=report)
    router.engine.parse({**BOT, "text": {"content": "hi", "by": 1}})
    with FakeWeCom() as fake:
        fake.on("/cgi-bin/user/get", {"userid": "a", "by": 1})
        fake.client(on_deviation=report).user.get("a")
    assert [one.endpoint for one in reported] == ["BotTextMessage", "/cgi-bin/user/get"]
