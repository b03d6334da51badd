"""The test file of a user, with the test kit; type checkers must accept it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from wecom_client import APIError, AsyncWeComClient, CallbackRouter, CallTimeoutError, WeComClient, WeComCrypto
from wecom_client.archive import Archive, ArchivedText
from wecom_client.callbacks import ChangeContactCreateUser, KfMsgOrEvent, TextMessage
from wecom_client.replies import NewsReply, TextReply
from wecom_client.testing import ActionError, FakeWeCom, make, validate_request

from .app import CHINA, Booking, Desk, greet, make_desk, make_router, read

CUSTOMER, ACCOUNT = "wmAAAAexample0001", "wkAAAAexample0001"


@pytest.fixture
def desk(wecom: FakeWeCom) -> Iterator[Desk]:
    made = make_desk(wecom.corp_id, wecom.secret, wecom.base_url)
    with made.client:
        yield made


@pytest.fixture
def router(wecom: FakeWeCom, desk: Desk) -> CallbackRouter:
    return make_router(desk, WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))


def test_members(wecom: FakeWeCom, desk: Desk) -> None:
    assert desk.name("zhangsan") == desk.as_sent("zhangsan")["name"]
    assert desk.profile("nobody") is None
    assert desk.attempts("zhangsan") == 1
    desk.hire("sunwukong", "孙悟空", mobile="13900000000")
    desk.rename("sunwukong", "悟空")
    assert desk.name("sunwukong") == "悟空"
    assert dict(desk.members(1))["sunwukong"] == "悟空"
    assert desk.everybody().keys() >= {"zhangsan", "sunwukong"}
    assert desk.departments()[0] == 1
    assert "/cgi-bin/user/get" in desk.calls


def test_messages(wecom: FakeWeCom, desk: Desk, tmp_path: Path) -> None:
    desk.tell(["zhangsan"], "Welcome")
    assert wecom.member("zhangsan").inbox[-1].text == "Welcome"
    desk.recommend("zhangsan", {"Rooms": "https://example.com"})
    path = tmp_path / "plan.txt"
    path.write_text("the plan")
    desk.send_file("zhangsan", path)
    assert wecom.calls.count("/cgi-bin/message/send") == 3
    assert wecom.calls.to("/cgi-bin/message/send")[0].json["msgtype"] == "text"


def test_answers(wecom: FakeWeCom, router: CallbackRouter) -> None:
    member = wecom.member("zhangsan")
    reply = member.write("Anybody there?", to=router)
    assert isinstance(reply, TextReply)
    assert reply.content == "Hello 张三"
    news = member.write("rooms", to=router)
    assert isinstance(news, NewsReply)
    assert news.articles[0].title == "Room 301"
    listed = member.write("list", to=router)
    assert isinstance(listed, NewsReply)
    assert [one.title for one in listed.articles] == ["Room 301", "Room 302"]
    assert member.write("quiet", to=router) is None


def test_cards(wecom: FakeWeCom, desk: Desk, router: CallbackRouter) -> None:
    booking = Booking("zhangsan", "301", datetime(2026, 5, 1, 9, tzinfo=CHINA))
    desk.bookings["301"] = booking
    desk.offer("zhangsan", booking)
    wecom.subscribe(router)
    wecom.member("zhangsan").click_button("booking@301", "cancel")
    assert wecom.settle()
    assert desk.bookings == {}
    with pytest.raises(ActionError):
        wecom.member("lisi").click_button("booking@301", "keep")


def test_new_members(wecom: FakeWeCom, desk: Desk) -> None:
    joined: list[str] = []
    router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))
    router.on(ChangeContactCreateUser)(lambda event: joined.append(event.user_id))
    wecom.subscribe(router)
    desk.hire("sunwukong", "孙悟空", mobile="13900000000")
    assert wecom.settle()
    assert joined == ["sunwukong"]


def test_customers(wecom: FakeWeCom) -> None:
    told: list[KfMsgOrEvent] = []
    router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))
    router.on(KfMsgOrEvent)(told.append)
    wecom.customer(CUSTOMER).write("Is it there?", open_kfid=ACCOUNT, to=router)
    with wecom.client() as client:
        messages = client.kf.sync_msg(ACCOUNT, token=told[0].token).msg_list or []
    assert messages[-1].to_dict()["text"]["content"] == "Is it there?"


def test_bots(wecom: FakeWeCom) -> None:
    from wecom_client import Bot
    from wecom_client.callbacks import BotTextMessage

    bot = wecom.bot()
    router = CallbackRouter(Bot(bot.token, bot.encoding_aes_key).crypto)
    router.on(BotTextMessage)(lambda message: f"You said {message.text.content}")
    bot.subscribe(router)
    answer = bot.write("hi")
    assert answer is not None
    assert answer.text == "You said hi"


def test_the_archive(wecom: FakeWeCom) -> None:
    wecom.member("zhangsan").say("done", roomid=wecom.member("zhangsan").open_group("Project", "lisi"))
    with wecom.client(Archive) as archive:
        texts = [message for message in archive.messages() if isinstance(message, ArchivedText)]
        assert [message.from_ for message in texts] == ["zhangsan"]


def test_faults(wecom: FakeWeCom, desk: Desk) -> None:
    wecom.fail("/cgi-bin/user/get", errcode=-1, times=1)
    assert desk.attempts("zhangsan") == 2
    wecom.expire_tokens()
    assert desk.name("zhangsan") == "张三"
    wecom.fail("/cgi-bin/user/get", errcode=48002)
    with pytest.raises(APIError) as refused:
        desk.name("zhangsan")
    assert refused.value.errcode == 48002
    wecom.clock.advance(60)


def test_a_timeout(wecom: FakeWeCom, wecom_app: WeComClient) -> None:
    wecom.fail("/cgi-bin/user/get", silent=True)
    with pytest.raises(CallTimeoutError):
        wecom_app.user.get("zhangsan", timeout=0.2)


def test_samples(wecom: FakeWeCom) -> None:
    problems = validate_request("/cgi-bin/message/send", {"msgtype": "text", "text": {"contnt": "x"}, "agentid": 1})
    assert {problem.kind for problem in problems} >= {"unknown", "missing"}
    assert make(TextMessage, content="hi").content == "hi"
    assert read("<xml><MsgType>event</MsgType><Event>x</Event></xml>") is None


def test_asynchronous_calls(wecom: FakeWeCom) -> None:
    async def run() -> list[str]:
        async with AsyncWeComClient(wecom.corp_id, wecom.secret, base_url=wecom.base_url, agent_id=1000002) as client:
            return await greet(client, ["zhangsan"])

    assert asyncio.run(run())[0] == "张三"
