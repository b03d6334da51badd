"""The card by which a member grants rights, the question for the version, and outdated addresses of abilities."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

import wecom_client as w
from tests.support.fakes import abilities_of
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter
from wecom_client.callbacks import BotCheckUpdateEvent, BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import (
    APIError,
    ConfigurationError,
    InvalidArgumentError,
    NotGrantedError,
    ResponseError,
    TokenError,
)

CARD = "aibot_send_biz_msg"


def answer(message: BotTextMessage) -> str:
    return f"You wrote: {message.text.content}"


def make_router() -> CallbackRouter:
    router = CallbackRouter()
    router.on(BotTextMessage)(answer)
    return router


@pytest.fixture
def connection(fake: FakeWeCom) -> Iterator[BotConnection]:
    bot = fake.bot()
    given: dict[str, Any] = {"url": bot.url, "base_url": fake.base_url, "scene": 1, "version": "2.5.0"}
    with BotConnection(bot.bot_id, bot.secret, make_router(), **given) as connection:
        yield connection


def sent(fake: FakeWeCom, cmd: str) -> list[dict[str, Any]]:
    return [dict(frame.request) for frame in fake.bot().frames if frame.path == cmd and not frame.errcode]


# -- the card ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [851008, 851013, 851014])
def test_the_error_sends_the_card(fake: FakeWeCom, connection: BotConnection, code: int) -> None:
    bot = fake.bot()
    bot.write("hello")
    abilities_of(fake).tools["create_doc"] = lambda _: {"errcode": code, "errmsg": "not authorized"}
    with pytest.raises(NotGrantedError) as caught:
        connection.abilities.doc.create_doc(3, "Minutes")
    assert caught.value.errcode == code
    assert caught.value.has_card
    caught.value.send_card("zhangsan", userid="zhangsan")
    assert sent(fake, CARD) == [{"biz_type": 1, "chat_id": "zhangsan", "chat_type": 1, "userid": "zhangsan"}]
    card = bot.messages[-1]
    assert card.by == "bot"
    assert card.content["template_card"]["card_action"]["url"].startswith(fake.base_url)


def test_the_generic_session_has_the_card_too(fake: FakeWeCom, connection: BotConnection) -> None:
    fake.bot().write("hello")
    fake.bot().grant("doc", is_granted=False)
    with connection.ability("doc") as doc, pytest.raises(NotGrantedError) as caught:
        doc.call("create_doc", {"title": "Minutes"})
    caught.value.send_card("zhangsan", chat_type=1, timeout=20)
    assert len(sent(fake, CARD)) == 1


def test_an_asynchronous_error_is_awaited(fake: FakeWeCom) -> None:
    async def run() -> None:
        bot = fake.bot()
        async with AsyncBotConnection(bot.bot_id, bot.secret, make_router(), url=bot.url) as connection:
            await asyncio.to_thread(bot.write, "hello")
            bot.grant("doc", is_granted=False)
            with pytest.raises(NotGrantedError) as caught:
                await connection.abilities.doc.create_doc(3, "Minutes")
            await caught.value.send_card("zhangsan")

    asyncio.run(run())
    assert sent(fake, CARD) == [{"biz_type": 1, "chat_id": "zhangsan", "chat_type": 1}]


def test_errors_of_commands_send_the_card(fake: FakeWeCom, connection: BotConnection) -> None:
    bot = fake.bot()
    bot.write("hello")
    bot.revoke_office("doc")
    for call in (lambda: connection.office.doc.search(["plan"]), lambda: connection.office.sheet.create("Sales")):
        with pytest.raises(NotGrantedError) as caught:
            call()
        assert (caught.value.errcode, caught.value.has_card) == (850002, True)
        assert caught.value.link.startswith(fake.base_url)
        caught.value.send_card("zhangsan", userid="zhangsan")
    assert sent(fake, CARD) == [{"biz_type": 1, "chat_id": "zhangsan", "chat_type": 1, "userid": "zhangsan"}] * 2


@pytest.mark.parametrize("code", [850003, 851008, 851013, 851014])
def test_other_codes_of_commands_have_the_card_too(fake: FakeWeCom, connection: BotConnection, code: int) -> None:
    fake.fail("/doc/search", errcode=code)
    with pytest.raises(NotGrantedError) as caught:
        connection.office.doc.search(["plan"])
    assert (caught.value.errcode, caught.value.has_card) == (code, True)


def test_an_asynchronous_error_of_a_command_is_awaited(fake: FakeWeCom) -> None:
    async def run() -> None:
        bot = fake.bot()
        given: dict[str, Any] = {"url": bot.url, "base_url": fake.base_url}
        async with AsyncBotConnection(bot.bot_id, bot.secret, make_router(), **given) as connection:
            await asyncio.to_thread(bot.write, "hello")
            bot.revoke_office("doc")
            with pytest.raises(NotGrantedError) as caught:
                await connection.office.doc.search(["plan"])
            assert caught.value.link
            await caught.value.send_card("zhangsan")

    asyncio.run(run())
    assert sent(fake, CARD) == [{"biz_type": 1, "chat_id": "zhangsan", "chat_type": 1}]


def test_errors_of_other_commands_have_a_link_and_no_card(fake: FakeWeCom, connection: BotConnection) -> None:
    fake.bot().revoke_office("todo")
    with pytest.raises(NotGrantedError) as caught:
        connection.office.todo.list()
    assert caught.value.link
    assert not caught.value.has_card
    fake.bot().revoke_office("doc")
    with fake.office_client() as client, pytest.raises(NotGrantedError) as caught:
        client.doc.search(["plan"])
    assert (bool(caught.value.link), caught.value.has_card) == (True, False)  # there is no connection


def test_other_errors_have_no_card(fake: FakeWeCom, connection: BotConnection) -> None:
    fake.bot().grant("todo", is_granted=False)
    with pytest.raises(NotGrantedError) as caught:
        connection.abilities.todo.get_todo_list("zhangsan")
    assert not caught.value.has_card
    with pytest.raises(ConfigurationError, match="no card for this error"):
        caught.value.send_card("zhangsan")


def test_the_card_goes_to_a_chat_that_wrote_to_the_bot(fake: FakeWeCom, connection: BotConnection) -> None:
    with pytest.raises(APIError, match="93006"):
        connection.send_grant_card("nobody")
    with pytest.raises(InvalidArgumentError, match="name the chat"):
        connection.send_grant_card("")
    fake.bot().write("hello", chat="wrGroup01")
    connection.send_grant_card("wrGroup01", userid="zhangsan")
    with pytest.raises(APIError, match="93006"):
        connection.send_grant_card("wrgroup01")  # case matters
    assert sent(fake, CARD) == [{"biz_type": 1, "chat_id": "wrGroup01", "chat_type": 2, "userid": "zhangsan"}]


def test_an_error_is_pickled_without_the_connection(fake: FakeWeCom, connection: BotConnection) -> None:
    fake.bot().grant("doc", is_granted=False)
    with pytest.raises(NotGrantedError) as caught:
        connection.abilities.doc.create_doc(3, "Minutes")
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own data
    assert (copy.errcode, copy.link, copy.has_card) == (851013, caught.value.link, False)
    assert caught.value.has_card


# -- the version -------------------------------------------------------------------------------------------------------


def test_the_version_is_sent(fake: FakeWeCom, connection: BotConnection) -> None:
    (subscription,) = sent(fake, "aibot_subscribe")
    assert (subscription["scene"], subscription["plug_version"]) == (1, "2.5.0")
    assert fake.bot().check_version().bodies == [{"version": "2.5.0"}]
    connection.abilities.doc.create_doc(3, "Minutes")
    assert sent(fake, "aibot_get_mcp_config") == [{"biz_type": "doc", "plugin_version": "2.5.0"}]
    assert not [message for message in fake.bot().messages if message.by == "bot"]


def test_a_handler_sees_the_question_for_the_version(fake: FakeWeCom) -> None:
    seen: list[BotCheckUpdateEvent] = []
    router = make_router()

    @router.on(BotCheckUpdateEvent)
    def note(event: BotCheckUpdateEvent) -> None:
        seen.append(event)

    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        assert bot.check_version().bodies == []  # without a version, there is no answer
    assert [event.event.eventtype for event in seen] == ["enter_check_update"]
    (subscription,) = sent(fake, "aibot_subscribe")
    assert set(subscription) == {"bot_id", "secret"}


def test_a_refused_version_is_logged(
    fake: FakeWeCom, connection: BotConnection, caplog: pytest.LogCaptureFixture
) -> None:
    fake.bot().fail(846605, "ww_ai_robot_enter_event")
    fake.bot().check_version()
    assert "846605" in caplog.text
    assert fake.bot().check_version().bodies == [{"version": "2.5.0"}]


# -- the member for whom tools act -------------------------------------------------------------------------------------


def test_tools_act_for_a_member(fake: FakeWeCom, connection: BotConnection) -> None:
    connection.abilities.doc.create_doc(3, "a")
    connection.abilities.for_member("lisi").doc.create_doc(3, "b")
    connection.abilities.for_member("zhangsan").doc.create_doc(3, "c")
    connection.abilities.doc.create_doc(3, "d")
    with connection.ability("doc", userid="wangwu") as doc:
        doc.call("create_doc", {"title": "e"})
    calls = [(call.arguments.get("doc_name") or call.arguments["title"], call.userid) for call in fake.bot().tool_calls]
    assert calls == [("a", ""), ("b", "lisi"), ("c", "zhangsan"), ("d", ""), ("e", "wangwu")]


def test_sessions_of_members_are_closed(
    fake: FakeWeCom, connection: BotConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wecom_runtime.channels.long_connection.ability_calls.MAX_SESSIONS", 2)
    for number in range(5):
        connection.abilities.for_member(f"user{number}").doc.create_doc(3, str(number))
    assert len(abilities_of(fake).sessions) == 2
    connection.abilities.for_member("user0").doc.create_doc(3, "again")
    assert [call.userid for call in fake.bot().tool_calls][-2:] == ["user4", "user0"]


# -- outdated addresses ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [-32001, -32002, -32003])
def test_an_outdated_address_is_fetched_again(fake: FakeWeCom, connection: BotConnection, code: int) -> None:
    with connection.ability("doc") as doc:
        connection.abilities.doc.create_doc(3, "a")
        doc.call("create_doc", {"title": "b"})
        for round_number in range(2):
            fake.bot().change_address("doc", errcode=code)
            connection.abilities.doc.create_doc(3, f"c{round_number}")
            assert doc.call("create_doc", {"title": f"d{round_number}"})["docid"]
            assert {tool.name for tool in doc.tools()} >= {"create_doc"}
    titles = [call.arguments.get("doc_name") or call.arguments["title"] for call in fake.bot().tool_calls]
    assert titles == ["a", "b", "c0", "d0", "c1", "d1"]


def test_a_session_that_the_server_forgot_is_opened_again(fake: FakeWeCom, connection: BotConnection) -> None:
    connection.abilities.doc.create_doc(3, "a")
    fake.bot().end_sessions()
    assert connection.abilities.doc.create_doc(3, "b").docid
    assert [call.arguments["doc_name"] for call in fake.bot().tool_calls] == ["a", "b"]


def test_an_invalid_request_is_not_the_end_of_the_session(fake: FakeWeCom, connection: BotConnection) -> None:
    with connection.ability("doc") as doc:
        fake.bot().change_address("doc", errcode=-32600)
        with pytest.raises(ResponseError, match="the ability doc failed: the configuration is not valid any more"):
            doc.call("create_doc", {"title": "a"})


def test_an_address_that_stays_refused_is_an_error(
    fake: FakeWeCom, connection: BotConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection.abilities.doc.create_doc(3, "a")
    abilities = abilities_of(fake)
    config = abilities.config

    def refused(bot_id: str, body: Any) -> Any:
        given = config(bot_id, body)
        fake.bot().change_address("doc", errcode=-32003)
        return given

    monkeypatch.setattr(abilities, "config", refused)
    fake.bot().change_address("doc", errcode=-32003)
    before = len(sent(fake, "aibot_get_mcp_config"))
    with pytest.raises(TokenError, match="-32003"):
        connection.abilities.doc.create_doc(3, "b")
    assert len(sent(fake, "aibot_get_mcp_config")) - before <= 4
    monkeypatch.undo()
    assert connection.abilities.doc.create_doc(3, "c").docid


@pytest.mark.parametrize("code", [850001, 851014])
def test_changed_rights_ask_for_the_address_again(fake: FakeWeCom, connection: BotConnection, code: int) -> None:
    tools = abilities_of(fake).tools
    create = tools["create_doc"]
    tools["create_doc"] = lambda _: {"errcode": code, "errmsg": "reset"}
    with pytest.raises(APIError, match=str(code)):
        connection.abilities.doc.create_doc(3, "a")
    tools["create_doc"] = create
    before = len(sent(fake, "aibot_get_mcp_config"))
    assert connection.abilities.doc.create_doc(3, "b").docid
    assert connection.abilities.doc.create_doc(3, "c").docid
    assert len(sent(fake, "aibot_get_mcp_config")) - before == 1


def test_the_codes_have_a_class_and_advice() -> None:
    codes = [-32003, -32002, -32001, 850001, 850002, 850003, 851002, 851003, 851008, 851013, 851014, 853000, 853001]
    codes += [853004, 853005, 853006, 853007, 538005, 640002, 10014, 10021, 40058, 93019, 93006, 846608, 846605]
    codes += [846609, 846610, 2023001, 2023010, 2023012, 2023033, 40014, 45033, -100035]
    from tests.support.generated import ERRORS

    assert not [code for code in codes if not ERRORS[code][0] or not ERRORS[code][2]]
    assert w.NotGrantedError is NotGrantedError
