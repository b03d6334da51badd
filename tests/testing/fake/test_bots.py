"""AI bots of the kit: callbacks with answers that grow, and the long connection with its faults."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import requests

from tests.support.command import program
from wecom_client import AsyncBotConnection, Bot, BotConnection, CallbackRouter, WeComClient
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import (
    BotEnterChatEvent,
    BotFeedbackEvent,
    BotFileMessage,
    BotImageMessage,
    BotMessage,
    BotMixedMessage,
    BotTemplateCardEvent,
    BotTextMessage,
    BotVoiceMessage,
)
from wecom_client.testing import BotAnswer, CallbackNotAnsweredError, FakeWeCom, InvalidCallError
from wecom_runtime.errors import APIError, CallTimeoutError, ReplacedError
from wecom_runtime.testing.fake.serving import ServerThread

VOTE = {
    "card_type": "vote_interaction",
    "main_title": {"title": "午饭吃什么"},
    "checkbox": {
        "question_key": "lunch",
        "option_list": [{"id": "rice", "text": "米饭"}, {"id": "noodles", "text": "面条"}],
        "mode": 0,
    },
    "submit_button": {"text": "提交", "key": "submit"},
    "task_id": "vote-1",
}


def make_router(client: Bot | None = None, crypto: Any = None) -> CallbackRouter:
    router = CallbackRouter(crypto, answer=client.answer if client is not None else None)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        text = message.prompt()
        if text == "vote":
            return {"msgtype": "template_card", "template_card": VOTE}
        if text == "nothing":
            return None
        return words(text)

    def words(text: str) -> Iterator[str]:
        for word in text.split():
            yield f"{word}. "
            time.sleep(0.25)

    @router.on(BotEnterChatEvent)
    def greet(event: BotEnterChatEvent) -> str:
        return f"你好 {event.from_.userid if event.from_ else None}"

    @router.on(BotTemplateCardEvent)
    def voted(event: BotTemplateCardEvent) -> Any:
        click = event.event.template_card_event
        assert click.selected_items is not None
        (item,) = click.selected_items.selected_item
        card = {"card_type": "text_notice", "main_title": {"title": f"已选 {item.option_ids.option_id[0]}"}}
        card |= {"card_action": {"type": 1, "url": "https://example.com"}, "task_id": click.task_id or ""}
        return {"response_type": "update_template_card", "template_card": card}

    @router.on(BotVoiceMessage)
    def heard(message: BotVoiceMessage) -> str:
        return f"heard {message.voice.content}"

    return router


def router_of(fake: FakeWeCom) -> CallbackRouter:
    bot = fake.bot()
    client = Bot(bot.token, bot.encoding_aes_key)
    return make_router(client, client.crypto)


# -- by callback URL


@pytest.mark.parametrize("over_http", [False, True])
def test_a_stream(fake: FakeWeCom, over_http: bool) -> None:
    bot, router = fake.bot(), router_of(fake)
    server = ServerThread(AsgiApp(router)) if over_http else None
    bot.subscribe(f"{server.url}/" if server is not None else router)
    answer = bot.write("one two three", user="lisi")
    assert answer.is_finished
    assert answer.text == "one. two. three. "
    assert answer.steps == sorted(answer.steps, key=len) and len(answer.steps) > 1
    assert answer.reply is not None and type(answer.reply).__name__ == "BotStreamReply"
    names = [push.model for push in fake.pushes]
    assert names[0] == "BotTextMessage" and set(names[1:]) == {"BotStreamRefresh"}
    assert [push.problems for push in fake.pushes if push.problems] == []
    question, said = bot.messages
    assert (question.by, question.userid, question.text) == ("member", "lisi", "one two three")
    assert (said.by, said.text, said.is_finished, said.type) == ("bot", answer.text, True, "stream")
    if server is not None:
        server.close()


def test_greeting_vote_and_voice(fake: FakeWeCom) -> None:
    bot, router = fake.bot(), router_of(fake)
    bot.subscribe(router)
    assert bot.enter(user="wangwu").text == "你好 wangwu"
    assert "午饭吃什么" in bot.write("vote", chat="group-1").text
    assert bot.messages[-1].chat == "group-1"
    answer = bot.click("vote-1", "submit", selected={"lunch": ["noodles"]}, chat="group-1")
    assert answer.text.startswith("已选 noodles")
    assert bot.messages[-1].content["template_card"]["main_title"]["title"] == "已选 noodles"
    assert len(bot.messages) == 3  # the card was replaced
    assert bot.speak("天气").text == "heard 天气"
    nothing = bot.write("nothing")
    assert (nothing.text, nothing.reply, nothing.steps) == ("", None, [])


def test_an_answer_that_comes_later(fake: FakeWeCom) -> None:
    bot = fake.bot()
    client = Bot(bot.token, bot.encoding_aes_key)
    seen: list[BotTextMessage] = []
    router = CallbackRouter(client.crypto)
    router.on(BotTextMessage)(seen.append)
    answer = bot.write("report", to=router)
    assert answer.text == ""
    client.answer(seen[0], "**done**")
    later = bot.messages[-1]
    assert (later.text, later.way, later.msgid) == ("**done**", "response_url", answer.msgid)
    with pytest.raises(APIError):  # an address takes one answer
        client.answer(seen[0], "again")


def test_any_callback_has_an_address_for_an_answer_that_comes_later(fake: FakeWeCom) -> None:
    bot = fake.bot()
    client = Bot(bot.token, bot.encoding_aes_key)
    seen: list[BotMixedMessage] = []
    router = CallbackRouter(client.crypto)
    router.on(BotMixedMessage)(seen.append)
    items = [{"msgtype": "text", "text": {"content": "what is this?"}}]
    bot.push({"msgtype": "mixed", "mixed": {"msg_item": items}}, user="lisi", to=router)
    client.answer(seen[0], "a picture")
    assert (bot.messages[-1].text, bot.messages[-1].chat) == ("a picture", "lisi")
    own = {"msgtype": "text", "text": {"content": "hi"}, "response_url": "https://example.com/own"}
    assert bot.push(own, timeout=0, to=CallbackRouter(client.crypto)).body["response_url"] == own["response_url"]
    event = {"msgtype": "event", "event": {"eventtype": "enter_chat"}}
    assert "response_url" not in bot.push(event, timeout=0, to=CallbackRouter(client.crypto)).body


@pytest.mark.parametrize("kind", ["voice", "image", "file", "video", "mixed"])
def test_each_message_has_an_address_for_an_answer_that_comes_later(fake: FakeWeCom, kind: str) -> None:
    bot = fake.bot()
    client = Bot(bot.token, bot.encoding_aes_key)
    seen: list[Any] = []
    router = CallbackRouter(client.crypto)
    router.on(BotMessage)(seen.append)
    send: dict[str, Callable[[], BotAnswer]] = {
        "voice": lambda: bot.speak("hello", user="lisi", to=router),
        "image": lambda: bot.send_image(b"an image", user="lisi", to=router),
        "file": lambda: bot.send_file(b"a file", user="lisi", to=router),
        "video": lambda: bot.send_video(b"a video", user="lisi", to=router),
        "mixed": lambda: bot.send_mixed("hello", b"an image", user="lisi", to=router),
    }
    answer = send[kind]()
    client.answer(seen[0], "received")
    later = bot.messages[-1]
    assert (later.text, later.way, later.msgid, later.chat) == ("received", "response_url", answer.msgid, "lisi")


def test_files_are_encrypted(fake: FakeWeCom) -> None:
    bot = fake.bot()
    client = Bot(bot.token, bot.encoding_aes_key)
    router = CallbackRouter(client.crypto)
    router.on(BotFileMessage)(lambda message: f"a file of {len(client.download(message.file))} bytes")
    router.on(BotImageMessage)(lambda message: client.download(message.image).decode())
    assert bot.send_file(b"x" * 1000, to=router).text == "a file of 1000 bytes"
    assert bot.send_image(b"not really", to=router).text == "not really"


def test_an_answer_without_an_end(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter(Bot(bot.token, bot.encoding_aes_key).crypto)
    stream = {"id": "s1", "finish": False, "content": "…"}
    router.on(BotTextMessage)(lambda message: {"msgtype": "stream", "stream": stream})
    with pytest.raises(CallbackNotAnsweredError, match="did not end"):
        bot.write("hi", to=router, timeout=0.3)


def test_a_reply_that_does_not_fit(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter(Bot(bot.token, bot.encoding_aes_key).crypto)
    router.on(BotTextMessage)(lambda message: {"msgtype": "text", "text": {"content": "text is for greetings"}})
    with pytest.raises(InvalidCallError, match="a BotTextReply does not answer a BotTextMessage"):
        bot.write("hi", to=router)


# -- over the long connection


def test_a_connection_and_its_faults(fake: FakeWeCom) -> None:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, make_router(), url=bot.url, reconnect=0.02) as connection:
        assert bot.is_connected and bot.subscriptions == 1
        answer = bot.write("one two three")
        assert answer.text == "one. two. three. " and len(answer.steps) > 1
        assert bot.enter().text == "你好 zhangsan"
        bot.write("vote")
        assert "已选 rice" in bot.click("vote-1", "submit", selected={"lunch": ["rice"]}).text
        connection.send("lisi", "unasked")
        assert (bot.messages[-1].chat, bot.messages[-1].way) == ("lisi", "send")

        bot.fail(846609)
        connection.send("lisi", "once more")
        assert bot.subscriptions == 2
        bot.close(1000)
        assert bot.wait_for(lambda: bot.subscriptions == 3, 20)
        bot.cut()
        assert bot.write("still there").text == "still. there. "
        bot.fail(93006, "aibot_send_msg")
        with pytest.raises(APIError) as caught:
            connection.send("lisi", "x")
        assert caught.value.errcode == 93006
    assert not bot.is_connected
    assert [frame for frame in fake.calls if frame.problems] == []
    assert {frame.body for frame in bot.frames} == {b""}, "only a call by HTTP has one"


def test_the_awaited_connection(fake: FakeWeCom) -> None:
    bot, router = fake.bot("OTHER", secret="another secret"), CallbackRouter()
    seen: list[BotFeedbackEvent] = []

    @router.on(BotTextMessage)
    async def answer(message: BotTextMessage) -> AsyncIterator[str]:
        yield "a"
        await asyncio.sleep(0.6)
        yield "b"

    router.on(BotFeedbackEvent)(seen.append)

    async def main() -> None:
        connection = AsyncBotConnection("OTHER", "another secret", router, url=bot.url, heartbeat=0.1)
        running = asyncio.ensure_future(connection.run())
        assert (await asyncio.to_thread(bot.write, "hi")).steps == ["a", "ab"]
        answer: Any = {"msgtype": "markdown", "markdown": {"content": "c", "feedback": {"id": "feedback-1"}}}
        await connection.send("zhangsan", answer)
        await asyncio.to_thread(bot.rate, "feedback-1")
        bot.silence()
        await asyncio.to_thread(bot.wait_for, lambda: not bot.is_connected, 20)
        bot.silence(False)
        assert await asyncio.to_thread(bot.wait_connected, 20)
        bot.kick()
        with pytest.raises(ReplacedError):
            await running

    asyncio.run(asyncio.wait_for(main(), 60))
    assert [event.event.feedback_event.id for event in seen] == ["feedback-1"]


def test_a_bot_of_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [*program(), "fake", "--port", "0", "--no-browser"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    running = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment)
    with running as process, ExitStack() as stack:
        stack.callback(process.terminate)
        assert process.stdout is not None
        told = ""
        while "Ctrl-C" not in told:
            told += process.stdout.readline()
        found = re.search(r"WECOM_BOT_URL=(\S+)[\s\S]*?BotConnection\('(.+)', '(.+)', router\)", told)
        page = re.search(r"simulator is at (\S+)", told)
        assert found is not None and page is not None, told
        url, bot_id, secret = found.groups()
        monkeypatch.setenv("WECOM_BOT_URL", url)
        monkeypatch.setenv("WECOM_BASE_URL", page[1])

        settings = dict(re.findall(r"(WECOM_\w+)=(\S+)", told))
        token = re.search(r'data-token="([^"]+)"', requests.get(page[1], timeout=20).text)
        assert token is not None

        def ask(name: str, **question: Any) -> Any:
            answer = requests.post(
                f"{page[1]}_fake/api/{name}",
                json={"bot_id": bot_id, "member": "lisi", **question},
                headers={"X-Page-Token": token[1]},
                timeout=20,
            )
            return answer.json()

        assert WeComClient(settings["WECOM_CORP_ID"], settings["WECOM_SECRET"]).user.get("lisi").name == "李四"
        with BotConnection(bot_id, secret, make_router()):
            assert ask("bot", action="write", text="one two") == {}
            end = time.monotonic() + 30
            while True:
                messages = ask("chat", chat=f"bot/{bot_id}/lisi")["items"]
                if [(one["by"], one["text"], one["is_finished"]) for one in messages[1:]] == [
                    ("bot", "one. two. ", True)
                ]:
                    break
                assert time.monotonic() < end, messages
                time.sleep(0.05)


def test_a_second_connection_takes_over(fake: FakeWeCom) -> None:
    bot = fake.bot()

    async def main() -> None:
        first = AsyncBotConnection(bot.bot_id, bot.secret, make_router(), url=bot.url)
        running = asyncio.ensure_future(first.run())
        assert await asyncio.to_thread(bot.wait_connected)
        async with AsyncBotConnection(bot.bot_id, bot.secret, make_router(), url=bot.url):
            with pytest.raises(ReplacedError):
                await running
            assert (await asyncio.to_thread(bot.enter)).text == "你好 zhangsan"

    asyncio.run(asyncio.wait_for(main(), 60))


def test_a_file_of_a_bot_has_a_link(fake: FakeWeCom) -> None:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, make_router(), url=bot.url) as connection:
        media_id = connection.upload(("报告.txt", b"all is well"))
        connection.send("lisi", {"msgtype": "file", "file": {"media_id": media_id}})
    assert bot.files[media_id] == b"all is well" and bot.messages[-1].type == "file"
    answer = requests.get(f"{fake.base_url}/_fake/file/bot_media/{media_id}", timeout=20)
    assert answer.content == b"all is well" and answer.headers["content-type"] == "text/plain"
    assert next(one for one in fake.calls if one.path == "aibot_send_msg").title == "主动推送消息"


def test_without_a_connected_app(fake: FakeWeCom) -> None:
    with pytest.raises(CallbackNotAnsweredError, match="not connected"):
        fake.bot().write("hi", timeout=0.1)


def test_frames_that_do_not_fit() -> None:
    from websockets.sync.client import connect

    def ask(socket: Any, cmd: str, body: Any = None) -> dict[str, Any]:
        socket.send(json.dumps({"cmd": cmd, "headers": {"req_id": "r1"}, "body": body}))
        answer: dict[str, Any] = json.loads(socket.recv(20))
        assert answer["headers"] == {"req_id": "r1"}
        return answer

    with (  # noqa: PT012 - what is wrong is told at the end of the block
        pytest.raises(InvalidCallError, match="FRAME aibot_send_msg\n  /chatid  missing"),
        FakeWeCom(strict=True) as fake,
    ):
        bot = fake.bot()
        with connect(bot.url) as socket:
            assert ask(socket, "aibot_send_msg", {})["errcode"] == 846609
            assert ask(socket, "aibot_subscribe", {"bot_id": "nobody", "secret": "x"})["errcode"] == 853000
            assert ask(socket, "aibot_subscribe", {"bot_id": bot.bot_id, "secret": "wrong"})["errcode"] == 853000
            assert ask(socket, "aibot_subscribe", {"bot_id": bot.bot_id, "secret": bot.secret})["errcode"] == 0
            assert ask(socket, "ping")["errcode"] == 0
            message = {"msgtype": "markdown", "markdown": {"content": "hi"}}
            assert ask(socket, "aibot_send_msg", message)["errcode"] == 40058
            assert ask(socket, "aibot_send_msg", {"chatid": "lisi", **message})["errcode"] == 0
            assert ask(socket, "aibot_respond_msg", message)["errcode"] == 846605
            bot.push({"msgtype": "event", "event": {"eventtype": "enter_chat"}}, timeout=0)
            pushed = json.loads(socket.recv(20))
            late = {"cmd": "aibot_respond_welcome_msg", "headers": pushed["headers"]}
            fake.clock.advance(6)
            socket.send(json.dumps({**late, "body": {"msgtype": "text", "text": {"content": "hi"}}}))
            assert json.loads(socket.recv(20))["errcode"] == 846604
            begun = ask(socket, "aibot_upload_media_init", {**UPLOAD, "total_chunks": 2})
            upload = begun["body"]["upload_id"]
            chunk = {"upload_id": upload, "chunk_index": 0, "base64_data": "aGVsbG8="}
            assert ask(socket, "aibot_upload_media_chunk", {**chunk, "chunk_index": 2})["errcode"] == 846612
            assert ask(socket, "aibot_upload_media_chunk", {**chunk, "upload_id": "other"})["errcode"] == 846611
            assert ask(socket, "aibot_upload_media_chunk", chunk)["errcode"] == 0
            assert ask(socket, "aibot_upload_media_finish", {"upload_id": upload})["errcode"] == 846616


HI = {"msgtype": "markdown", "markdown": {"content": "hi"}}


def test_a_chat_is_written_to_too_often(fake: FakeWeCom) -> None:
    """A client without limits: 30 a minute and 1,000 an hour for each chat, answers and messages together."""
    from websockets.sync.client import connect

    bot = fake.bot()
    with connect(bot.url) as socket:

        def send(cmd: str, body: Any, req_id: str = "r1") -> int:
            socket.send(json.dumps({"cmd": cmd, "headers": {"req_id": req_id}, "body": body}))
            return int(json.loads(socket.recv(20))["errcode"])

        def write(chat: str) -> int:
            return send("aibot_send_msg", {"chatid": chat, **HI})

        assert send("aibot_subscribe", {"bot_id": bot.bot_id, "secret": bot.secret}) == 0
        bot.write("hi", user="lisi", timeout=0)
        pushed = json.loads(socket.recv(20))["headers"]["req_id"]
        assert [send("aibot_respond_msg", HI, pushed), *(write("lisi") for _ in range(29))] == [0] * 30
        assert write("lisi") == 846607 and send("aibot_respond_msg", HI, pushed) == 846607
        assert write("zhangsan") == 0 and send("ping", None) == 0
        fake.clock.advance(61)
        for _ in range(32):
            assert [write("lisi") for _ in range(30)] == [0] * 30
            fake.clock.advance(61)
        assert [write("lisi") for _ in range(10)] == [0] * 10
        assert write("lisi") == 846607
        fake.clock.advance(1800)
        assert write("lisi") == 0
        fake.state.reset()
        assert [write("lisi") for _ in range(30)] == [0] * 30


def test_a_connection_keeps_below_the_limit(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter()
    router.on(BotTextMessage)(lambda message: f"you said {message.text.content}")
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url) as connection:
        assert bot.write("hi", user="lisi").text == "you said hi"
        for _ in range(29):
            connection.send("lisi", "hi")
        with pytest.raises(CallTimeoutError, match="rate limit of the chat"):
            connection.send("lisi", "one more", timeout=0.1)
        connection.send("zhangsan", "another chat")
    assert [frame.errcode for frame in bot.frames if frame.errcode] == []
    assert [message.text for message in bot.messages][-2:] == ["hi", "another chat"]


def test_messages_of_a_connection_keep_a_distance(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter()
    router.on(BotTextMessage)(lambda message: f"you said {message.text.content}")
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url, message_gap=600) as connection:
        assert bot.write("hi", user="lisi").text == "you said hi"
        with pytest.raises(CallTimeoutError) as caught:
            connection.send("lisi", "at once", timeout=5)
        assert not caught.value.may_have_arrived
        connection.send("zhangsan", "another chat", timeout=5)
    assert [message.text for message in bot.messages] == ["hi", "you said hi", "another chat"]
    with pytest.raises(ValueError, match="message_gap"):
        BotConnection(bot.bot_id, bot.secret, router, url=bot.url, message_gap=0)


UPLOAD = {"type": "file", "filename": "a.txt", "total_size": 10, "total_chunks": 1}


def test_a_bot_outlives_a_reset(fake: FakeWeCom) -> None:
    bot = fake.bot("B1", secret="its own")
    with BotConnection("B1", "its own", make_router(), url=bot.url, reconnect=0.02):
        bot.enter()
        fake.state.reset()
        assert bot.messages == [] and fake.bots == [bot] and fake.bot("B1") is bot
        bot.cut()
        assert bot.enter().text == "你好 zhangsan"


def test_bots_are_part_of_the_state(fake: FakeWeCom) -> None:
    fake.bot("B1").enter(to=router_of(fake))
    dump = fake.state.dump()
    with FakeWeCom() as other:
        other.state.load(dump)
        bot = next(bot for bot in other.bots if bot.bot_id == "B1")
        assert [message.text for message in bot.messages] == ["你好 zhangsan"]
