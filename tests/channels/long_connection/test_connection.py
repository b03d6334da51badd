"""The long connection of AI bots, against a server that fails in every way that is known."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import pytest

from tests.support.bot_server import BotServer
from tests.support.waiting import until_async
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter
from wecom_client.callbacks import (
    BotEnterChatEvent,
    BotFeedbackEvent,
    BotTemplateCardEvent,
    BotTextMessage,
)
from wecom_client.replies import BotFileReply
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.long_connection import pushes
from wecom_runtime.channels.long_connection.socket import Socket
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ConfigurationError,
    InvalidArgumentError,
    ReplacedError,
    TokenError,
)

TEXT = {"msgtype": "text", "text": {"content": "hi"}}
CARD = {"card_type": "text_notice", "main_title": {"title": "t"}, "card_action": {"type": 1, "url": "https://e.com"}}


def echo_router() -> CallbackRouter:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def echo(message: BotTextMessage) -> str:
        return f"You said: {message.text.content}"

    return router


def run(
    story: Callable[[BotServer, AsyncBotConnection], Awaitable[None]],
    router: CallbackRouter | None = None,
    **settings: Any,
) -> None:
    """A server, a bot that is connected to it, and what happens then."""

    async def main() -> None:
        async with BotServer() as server:
            given = {"heartbeat": 0.2, "reconnect": 0.02, "url": server.url, **settings}
            connection = AsyncBotConnection(server.bot_id, server.secret, router or echo_router(), **given)
            async with connection:
                await story(server, connection)

    asyncio.run(asyncio.wait_for(main(), 60))


# -- answers


def test_a_message_is_answered_with_a_stream() -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        (answer,) = await server.answers_to(await server.push(TEXT))
        assert answer["msgtype"] == "stream"
        assert answer["stream"]["content"] == "You said: hi"
        assert answer["stream"]["finish"] is True
        assert connection.is_connected

    run(story)


def test_welcome_card_update_and_no_answer() -> None:
    router = CallbackRouter()
    seen: list[Any] = []

    @router.on(BotEnterChatEvent)
    async def welcome(event: BotEnterChatEvent) -> str:
        return "你好"

    @router.on(BotTemplateCardEvent)
    def clicked(event: BotTemplateCardEvent) -> dict[str, Any]:
        card = {**CARD, "task_id": event.event.template_card_event.task_id}
        return {"response_type": "update_template_card", "template_card": card}

    @router.on(BotFeedbackEvent)
    def feedback(event: BotFeedbackEvent) -> None:
        seen.append(event)

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        enter = await server.push({"msgtype": "event", "event": {"eventtype": "enter_chat"}})
        assert await server.answers_to(enter) == [{"msgtype": "text", "text": {"content": "你好"}}]
        click = {"card_type": "button_interaction", "event_key": "k", "task_id": "t1"}
        event = {"eventtype": "template_card_event", "template_card_event": click}
        (update,) = await server.answers_to(await server.push({"msgtype": "event", "event": event}))
        assert update["response_type"] == "update_template_card"
        assert update["template_card"]["task_id"] == "t1"
        rating = {"eventtype": "feedback_event", "feedback_event": {"id": "f1", "type": 1}}
        await server.push({"msgtype": "event", "event": rating})
        await until_async(lambda: len(seen) == 1)
        cmds = [cmd for cmd in server.cmds if cmd.startswith("aibot_respond")]
        assert cmds == ["aibot_respond_welcome_msg", "aibot_respond_update_msg"]

    run(story, router)


def test_generators_stream() -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def think(message: BotTextMessage) -> AsyncIterator[str]:
        for word in ("one", " two", " three"):
            yield word
            await asyncio.sleep(0.8)

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        msgid = await server.push(TEXT)
        answers = await server.answers_to(msgid)
        assert len({answer["stream"]["id"] for answer in answers}) == 1
        texts = [answer["stream"]["content"] for answer in answers]
        assert texts[0] == "one"
        assert texts[-1] == "one two three"
        assert texts == sorted(texts, key=len)

    run(story, router)


def test_a_generator_that_is_no_coroutine_streams_too() -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def say(message: BotTextMessage) -> Iterator[str]:
        yield "a"
        yield "b"

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        msgid = await server.push(TEXT)
        assert (await server.answers_to(msgid))[-1]["stream"]["content"] == "ab"

    run(story, router)


def test_a_background_handler_answers_later() -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage, background=True)
    def slow(message: BotTextMessage) -> str:
        return "done"

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        await server.push(TEXT, chatid="group1")
        await until_async(lambda: bool(server.messages))
        assert server.messages == [
            {"chatid": "group1", "chat_type": 2, "msgtype": "markdown", "markdown": {"content": "done"}}
        ]

    run(story, router)


def test_a_later_answer_to_a_member_does_not_go_to_the_group_with_the_same_id() -> None:
    router, gate = echo_router(), threading.Event()

    @router.on(BotTextMessage, content="later", background=True)
    def slow(message: BotTextMessage) -> str:
        assert gate.wait(30)
        return "private"

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        await server.push({"msgtype": "text", "text": {"content": "later"}})
        await server.answers_to(await server.push(TEXT, chatid="zhangsan"))
        gate.set()
        await until_async(lambda: bool(server.messages))
        assert [(one["chatid"], one["chat_type"]) for one in server.messages] == [("zhangsan", 1)]

    run(story, router)


def test_a_failed_handler_does_not_end_the_connection(caplog: pytest.LogCaptureFixture) -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def fail(message: BotTextMessage) -> str:
        if message.text.content == "hi":
            raise RuntimeError("not this time")
        return "fine"

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        await server.push(TEXT)
        ok = await server.push({"msgtype": "text", "text": {"content": "again"}})
        assert (await server.answers_to(ok))[0]["stream"]["content"] == "fine"

    run(story, router)
    assert "fail" in caplog.text


# -- messages without a push


def test_sending() -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        await connection.send("lisi", "**hi**")
        await connection.send("lisi", {"msgtype": "template_card", "template_card": CARD}, chat_type=1)
        media_id = await connection.upload(("a.txt", b"hello"))
        await connection.send("lisi", BotFileReply(file={"media_id": media_id}))
        await connection.send("lisi", None)
        assert [message["msgtype"] for message in server.messages] == ["markdown", "template_card", "file"]
        assert server.messages[1]["chat_type"] == 1
        with pytest.raises(InvalidArgumentError):
            await connection.send("lisi", object())
        server.bot.fail(93006, "aibot_send_msg")
        with pytest.raises(APIError) as caught:
            await connection.send("lisi", "x")
        assert caught.value.errcode == 93006

    run(story)


def test_uploads(tmp_path: Any) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(bytes(range(256)) * 5000)
    seen: list[int] = []

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        from wecom_client import Upload

        media_id = await connection.upload(Upload(path, progress=lambda sent, total: seen.append(sent)))
        assert server.bot.files[media_id] == path.read_bytes()
        assert seen[-1] == path.stat().st_size
        init = next(frame.request for frame in server.bot.frames if frame.path == "aibot_upload_media_init")
        assert (init["type"], init["filename"], init["total_chunks"]) == ("file", "report.pdf", 3)
        server.bot.fail(846611, "aibot_upload_media_chunk", times=2)
        again = await connection.upload(("photo.png", b"\x89PNG" * 10))
        assert server.bot.files[again] == b"\x89PNG" * 10
        with pytest.raises(InvalidArgumentError, match="2 MB"):
            await connection.upload(("photo.png", bytes(3 << 20)))

    run(story)


# -- what goes wrong


FAULTS: dict[str, Callable[[BotServer], Any]] = {
    "closed with 1000": lambda server: server.bot.close(1000),
    "closed with 1011": lambda server: server.bot.close(1011),
    "reset": lambda server: server.bot.cut(),
    "subscription lost": lambda server: server.bot.fail(846609),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_it_comes_back(fault: str) -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        (first,) = await server.answers_to(await server.push(TEXT))
        FAULTS[fault](server)
        if fault == "subscription lost":
            await connection.send("zhangsan", "still there?")
        msgid = await server.push(TEXT)
        assert (await server.answers_to(msgid))[0]["stream"]["content"] == first["stream"]["content"]
        assert server.bot.subscriptions == 2

    run(story)


def test_silence_is_noticed() -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        await server.answers_to(await server.push(TEXT))
        server.bot.silence()
        await until_async(lambda: not connection.is_connected and not server.bot.is_connected)
        server.bot.silence(False)
        await server.answers_to(await server.push(TEXT))

    run(story, heartbeat=0.05)


def test_an_answer_goes_out_over_the_next_connection() -> None:
    release = threading.Event()
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def slow(message: BotTextMessage) -> str:
        release.wait(10)
        return "late"

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        msgid = await server.push(TEXT)
        await asyncio.sleep(0.1)
        server.bot.cut()
        await server.wait_for(lambda: server.bot.subscriptions == 2)
        release.set()
        assert (await server.answers_to(msgid))[0]["stream"]["content"] == "late"

    run(story, router)


def test_a_message_is_handled_once() -> None:
    router = CallbackRouter()
    calls: list[str] = []

    @router.on(BotTextMessage)
    def count(message: BotTextMessage) -> str:
        calls.append(message.msgid)
        return "once"

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        body = {"msgid": "M1", **TEXT}
        await server.push(body)
        await server.answers_to("M1")
        server.bot.cut()
        await server.wait_for(lambda: server.bot.subscriptions == 2)
        await server.push(body)
        await server.answers_to(await server.push(TEXT))
        assert calls.count("M1") == 1

    run(story, router)


def test_the_kind_of_the_latest_chat_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pushes, "MAX_IDS", 1)

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        for chat in ("group1", "group2"):
            await server.answers_to(await server.push(TEXT, chatid=chat))
        await connection.send("group2", "Lunch")
        assert server.messages[-1]["chat_type"] == 2

    run(story)


def test_an_expired_stream_is_sent_as_a_message() -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        server.bot.fail(846608, "aibot_respond_msg")
        await server.push(TEXT)
        await until_async(lambda: bool(server.messages))
        assert server.messages[0]["markdown"] == {"content": "You said: hi"}
        assert server.messages[0]["chatid"] == "zhangsan"

    run(story)


def test_a_late_answer_is_sent_again_where_the_connection_ends_meanwhile() -> None:
    """Twice rather than not at all: nobody knows whether the first one arrived."""

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        bot = server.bot

        def interrupt(what: Any) -> None:
            cmd = getattr(what, "path", "")  # it is a frame, or the push
            if cmd == "aibot_respond_msg":
                bot.silence()  # what comes next is taken, and not answered
            elif cmd == "aibot_send_msg" and len(server.messages) == 1:
                bot.cut()
                bot.silence(False)

        server.fake.listen(interrupt)
        bot.fail(846608, "aibot_respond_msg")
        await server.push(TEXT)
        await server.wait_for(lambda: len(server.messages) == 2)
        first, second = server.messages
        assert first == second and first["markdown"] == {"content": "You said: hi"}
        assert bot.subscriptions == 2

    run(story, heartbeat=30)


def test_wrong_credentials_end_it_at_once() -> None:
    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(server.bot_id, "wrong", echo_router(), url=server.url, reconnect=0.01)
            with pytest.raises(TokenError) as caught:
                await connection.run()
            assert caught.value.errcode == 853000
            assert "settings of the bot" in str(caught.value)
            assert "wrong" not in str(caught.value)
            assert len(server.cmds) == 1

    asyncio.run(asyncio.wait_for(main(), 30))


def test_being_replaced_ends_it() -> None:
    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(server.bot_id, server.secret, echo_router(), url=server.url)
            running = asyncio.ensure_future(connection.run())
            await server.wait_for(lambda: server.bot.is_connected)
            server.bot.kick()
            with pytest.raises(ReplacedError, match="another connection of this bot took over"):
                await running
            assert server.bot.subscriptions == 1

    asyncio.run(asyncio.wait_for(main(), 30))


def test_being_replaced_at_once_ends_it() -> None:
    async def main() -> None:
        async with BotServer() as server:
            server.fake.listen(lambda call: server.bot.kick())
            connection = AsyncBotConnection(server.bot_id, server.secret, echo_router(), url=server.url)
            with pytest.raises(ReplacedError):
                await connection.run()

    asyncio.run(asyncio.wait_for(main(), 30))


def test_standing_by() -> None:
    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(
                server.bot_id, server.secret, echo_router(), url=server.url, standby=600, reconnect=0.01
            )
            running = asyncio.ensure_future(connection.run())
            assert await connection.wait_connected(10)
            server.bot.kick()
            await until_async(lambda: not connection.is_connected)
            assert server.bot.subscriptions == 1
            connection.take_over()
            await server.wait_for(lambda: server.bot.subscriptions == 2)
            await connection.close()
            await running

    asyncio.run(asyncio.wait_for(main(), 30))


def test_an_orderly_end() -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def slow(message: BotTextMessage) -> str:
        await asyncio.sleep(0.5)
        return "finished"

    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(server.bot_id, server.secret, router, url=server.url)
            running = asyncio.ensure_future(connection.run())
            msgid = await server.push(TEXT)
            await asyncio.sleep(0.1)
            await connection.close()
            await running
            assert server.bodies(msgid)[0]["stream"]["content"] == "finished"
            assert not connection.is_connected
            with pytest.raises((CallTimeoutError, Exception)):
                await connection.send("zhangsan", "x", timeout=0.2)

    asyncio.run(asyncio.wait_for(main(), 30))


def test_no_log_shows_a_secret_or_a_message(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        await server.answers_to(await server.push({"msgtype": "text", "text": {"content": "a private word"}}))

    run(story)
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("wecom_client"))
    assert "the bot is established" in ours
    assert "secret-of-the-bot" not in ours
    assert "a private word" not in ours


def test_invalid_settings_of_a_connection() -> None:
    with pytest.raises(ConfigurationError):
        AsyncBotConnection("", "s", CallbackRouter())

    async def main() -> None:
        connection = AsyncBotConnection("b", "s", CallbackRouter(), url="http://example.com")
        with pytest.raises(ConfigurationError, match="wss://"):
            await connection.run()

    asyncio.run(main())
    assert "secret-of" not in repr(AsyncBotConnection("b", "secret-of-the-bot", CallbackRouter()))


# -- with a thread


def test_the_synchronous_connection() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = BotConnection(bot.bot_id, bot.secret, echo_router(), url=bot.url, reconnect=0.02)
        with connection:
            assert connection.is_connected
            assert bot.write("hi").text == "You said: hi"
            connection.send("lisi", "hello")
            assert (bot.messages[-1].chat, bot.messages[-1].text) == ("lisi", "hello")
            media_id = connection.upload(("a.txt", b"hello"))
            assert bot.files[media_id] == b"hello"
        assert not connection.is_connected
        wrong = BotConnection(bot.bot_id, "wrong", echo_router(), url=bot.url)
        with pytest.raises(TokenError):
            wrong.start()


def test_the_end_that_comes_with_an_answer_is_the_end() -> None:
    """A heartbeat is cancelled in the moment in which its answer comes."""

    async def main() -> None:
        def answer_and_cancel() -> None:
            (waiting,) = socket.responses.values()
            waiting.set_result({"errcode": 0})
            beating.cancel()

        class Line:
            async def send(self, text: str) -> None:
                asyncio.get_running_loop().call_soon(answer_and_cancel)

        line: Any = Line()
        socket = Socket(line, lambda frame: None)
        beating = asyncio.ensure_future(socket.send_heartbeats(0.01))
        done, _ = await asyncio.wait({beating}, timeout=10)
        assert done
        assert beating.cancelled()

    asyncio.run(main())
