"""Messages in groups: the mention of the bot, the text for a model, and pictures and files."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.call_traces import ListedQueue
from tests.support.sender import Sender, text_xml
from wecom_client import (
    AsyncBot,
    AsyncBotConnection,
    AsyncContext,
    Bot,
    BotConnection,
    CallbackRouter,
    Context,
    FileStorage,
    WeComCrypto,
)
from wecom_client.callbacks import (
    BotFileMessage,
    BotImageMessage,
    BotMessage,
    BotMixedMessage,
    BotTextMessage,
    BotVideoMessage,
    BotVoiceMessage,
    TextMessage,
)
from wecom_client.testing import FakeBot, FakeWeCom
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError

NAME = "Big Helper"
SENDER = Sender()
TOKEN, KEY = "token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"


def prompt_of(message: BotMessage) -> str:
    return message.prompt()


def router_of(crypto: Any = None, **filters: Any) -> CallbackRouter:
    """A router whose handlers return their name and the prompt."""
    router = CallbackRouter(crypto)
    for name, content in filters.items():

        @router.on(BotTextMessage, content=content)
        def filtered(message: BotTextMessage, name: str = name) -> str:
            return f"{name}: {message.prompt()}"

    router.on(BotTextMessage, BotImageMessage, BotMixedMessage, BotVoiceMessage, BotFileMessage, BotVideoMessage)(
        prompt_of
    )
    return router


Write = Callable[..., str]
HELP = {
    "help": "/help",
    "words": ("/a", "/b"),
    "pattern": re.compile("^old"),
    "original": re.compile("^@Big Helper new"),
}


@pytest.mark.parametrize("by_address", [False, True], ids=["long connection", "callback URL"])
@pytest.mark.parametrize("name", [NAME, ""], ids=["known name", "unknown name"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/help", "help: /help"),
        ("@{bot}    /help", "help: /help"),
        ("/b", "words: /b"),
        ("old words", "pattern: old words"),
        ("new words", "original: new words"),
        ("hello", "hello"),
        ("@{bot}", ""),
    ],
)
def test_filters_see_the_text_without_the_mention(by_address: bool, name: str, text: str, expected: str) -> None:
    # Without the name, a first word is the mention, so the bot's name has no blank then.
    called = NAME if name else "Helper"
    filters = {**HELP, "original": re.compile(f"^@{called} new")}
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY, name=called)
        text = text.format(bot=called)
        if by_address:
            router = router_of(Bot(TOKEN, KEY, name=name).crypto, **filters)
            assert bot.write(text, chat="group", to=router).text == expected
        elif expected:
            with BotConnection(bot.bot_id, bot.secret, router_of(**filters), url=bot.url, name=name):
                assert bot.write(text, chat="group").text == expected


def test_the_text_itself_is_unchanged() -> None:
    received: list[str] = []
    router = CallbackRouter(Bot(TOKEN, KEY).crypto)

    @router.on(BotTextMessage)
    def note(message: BotTextMessage) -> str:
        received.append(message.text.content)
        return message.content or ""

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY, name=NAME)
        assert bot.write("hi", chat="group", to=router).text == "@Big Helper hi"
        assert bot.write("@Big Helper hi", chat="group", to=router).text == "@Big Helper hi"
        assert bot.write("@Big Helpers hi", chat="group", to=router).text == "@Big Helper @Big Helpers hi"
        assert bot.write("hi", to=router).text == "hi"
        assert received[-1] == "hi"
        assert bot.name == wecom.bot().name == NAME


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("@Other hello", NAME, "@Other hello"),  # another member is mentioned first
        ("@Big Helpers hello", NAME, "@Big Helpers hello"),
        ("@Big Helper\u2005hello", NAME, "hello"),
        ("  @Big Helper \n hello\n", NAME, "hello\n"),
        ("@Other hello", "", "hello"),
        ("hello @Other", "", "hello @Other"),
        ("@", "", ""),
        ("", "", ""),
        ("write to a@b.com", "", "write to a@b.com"),
    ],
)
def test_the_mention(text: str, name: str, expected: str) -> None:
    router = router_of(Bot(TOKEN, KEY, name=name).crypto)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY)
        content = {"msgtype": "text", "text": {"content": text}}
        assert bot.push(content, chat="group", to=router).text == expected
        assert bot.push(content, to=router).text == text  # in a single chat, nothing is removed


def test_prompts_of_each_kind_of_message() -> None:
    router = router_of(Bot(TOKEN, KEY, name=NAME).crypto)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY, name=NAME)
        bot.subscribe(router)
        assert bot.speak("What time is it?").text == "What time is it?"
        assert bot.send_image(b"png").text == "[image]"
        assert bot.send_file(b"pdf", "a.pdf").text == "[file]"
        assert bot.send_video(b"mp4").text == "[video]"
        assert bot.send_mixed("What is this?", b"png", chat="group").text == "What is this?\n[image]"
        answer = bot.write("ten\neleven")
        assert bot.write("Add them", chat="group", quote=answer).text == "> ten\n> eleven\n\nAdd them"
        assert bot.write("Why?", quote="because").text == "> because\n\nWhy?"
        assert bot.write("", quote=bot.messages[-1]).text == "> > because\n> \n> Why?"
        items = [
            {"msgtype": "image", "image": {"url": "https://e.com"}},
            {"msgtype": "text", "text": {"content": "Look"}},
        ]
        picture = {"msgtype": "mixed", "mixed": {"msg_item": items}}
        assert bot.write("What is this?", quote=picture).text == "> [image]\n> Look\n\nWhat is this?"
        assert bot.push({"msgtype": "text", "text": {"content": "hi"}, "quote": {"msgtype": "link"}}).text == (
            "> [link]\n\nhi"
        )


def test_the_prompt_of_merged_texts() -> None:
    router = CallbackRouter(merge=0.5)
    router.on(BotTextMessage)(prompt_of)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(name=NAME)
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url, name=NAME):
            bot.write("one", chat="group", timeout=0)
            assert bot.write("two", chat="group").text == "one\ntwo"


QUOTED_FILE = {"msgtype": "file", "file": {"url": "https://e.com/file", "aeskey": "k"}}


def test_attachments_of_a_message_and_of_its_quote() -> None:
    parse = CallbackRouter().engine.parse
    head = {"msgid": "1", "aibotid": "A", "chattype": "group", "chatid": "g", "from": {"userid": "a"}}
    items = [
        {"msgtype": "text", "text": {"content": "@A look"}},
        {"msgtype": "image", "image": {"url": "https://e.com/1"}},
        {"msgtype": "image", "image": {"url": "https://e.com/2"}},
    ]
    message = parse({**head, "msgtype": "mixed", "mixed": {"msg_item": items}, "quote": QUOTED_FILE})
    assert isinstance(message, BotMixedMessage)
    assert [(one.kind, one.url, one.aeskey, one.is_quoted) for one in message.attachments] == [
        ("image", "https://e.com/1", None, False),
        ("image", "https://e.com/2", None, False),
        ("file", "https://e.com/file", "k", True),
    ]
    assert "e.com" not in repr(message.attachments)
    text = parse({**head, "msgtype": "text", "text": {"content": "@A look"}})
    assert isinstance(text, BotTextMessage)
    assert text.attachments == []


def file_router(crypto: WeComCrypto | None, *, is_async: bool, folder: Path) -> CallbackRouter:
    router = CallbackRouter(crypto)
    if is_async:

        @router.on(BotFileMessage)
        async def save(message: BotFileMessage, context: AsyncContext) -> str:
            path = await context.download(message.attachments[0], folder / "report.txt")
            inner = await context.download(message.file)
            return f"{path.name}: {path.read_text()} {inner.decode()} {context.bot_id}"
    else:

        @router.on(BotFileMessage)
        def keep(message: BotFileMessage, context: Context) -> str:
            path = context.download(message.attachments[0], f"{folder}/")
            inner = context.download(message.file)
            return f"{path.name}: {path.read_text()} {inner.decode()} {context.bot_id}"

    return router


CRYPTOS: dict[str, Callable[[], WeComCrypto]] = {
    "bot": lambda: Bot(TOKEN, KEY).crypto,
    "async bot": lambda: AsyncBot(TOKEN, KEY).crypto,
    "crypto": lambda: WeComCrypto(TOKEN, KEY, ""),
}


@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async def"])
@pytest.mark.parametrize("given", CRYPTOS)
def test_handlers_at_a_callback_url_download_files(tmp_path: Path, given: str, is_async: bool) -> None:
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY)
        router = file_router(CRYPTOS[given](), is_async=is_async, folder=tmp_path)
        name = "report.txt" if is_async else "file"
        assert bot.send_file(b"text", to=router).text == f"{name}: text text {bot.bot_id}"


@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async def"])
@pytest.mark.parametrize("is_async_connection", [False, True], ids=["BotConnection", "AsyncBotConnection"])
def test_handlers_of_a_connection_download_files(tmp_path: Path, is_async_connection: bool, is_async: bool) -> None:
    router = file_router(None, is_async=is_async, folder=tmp_path)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()

        async def answer() -> str:
            async with AsyncBotConnection(bot.bot_id, bot.secret, router, url=bot.url):
                return (await asyncio.to_thread(bot.send_file, b"text")).text

        if is_async_connection:
            text = asyncio.run(answer())
        else:
            with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
                text = bot.send_file(b"text").text
        assert text == f"{'report.txt' if is_async else 'file'}: text text {bot.bot_id}"


def test_the_argument_of_download_is_an_attachment() -> None:
    router = CallbackRouter(Bot(TOKEN, KEY).crypto)

    @router.on(BotTextMessage)
    def ask(message: BotTextMessage, context: Context) -> str:
        with pytest.raises(InvalidArgumentError) as failed:
            context.download(message)
        return str(failed.value)

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY)
        assert "image, file or video" in bot.write("hi", to=router).text


def test_the_connection_of_a_handler() -> None:
    found: list[object] = []
    router = CallbackRouter()

    @router.on(BotTextMessage, content="plain")
    def plain(message: BotTextMessage, context: Context) -> str:
        found.append(context.connection)
        context.connection.send(context.chat, "before")
        return "answer"

    @router.on(BotTextMessage)
    async def awaited(message: BotTextMessage, context: AsyncContext) -> str:
        found.append(context.connection)
        await context.connection.send(context.chat, "before")
        return "answer"

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url) as connection:
            assert bot.write("plain").text == "answer"
            assert bot.write("awaited").text == "answer"
            assert found[0] is connection
            assert isinstance(found[1], AsyncBotConnection)
    assert [one.text for one in bot.messages if one.way == "send"] == ["before", "before"]


def test_there_is_no_connection_at_a_callback_url() -> None:
    errors: list[str] = []
    router = CallbackRouter(Bot(TOKEN, KEY).crypto)

    @router.on(BotTextMessage)
    def ask(message: BotTextMessage, context: Context) -> str:
        with pytest.raises(ConfigurationError) as failed:
            _ = context.connection
        errors.append(str(failed.value))
        return "answer"

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY)
        assert bot.write("hi", to=router).text == "answer"
    assert "did not come over a long connection" in errors[0]


def test_the_connection_of_a_plain_handler_in_an_async_connection_is_refused() -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def plain(message: BotTextMessage, context: Context) -> str:
        with pytest.raises(ConfigurationError) as failed:
            _ = context.connection
        return str(failed.value)

    async def answer(bot: FakeBot) -> str:
        async with AsyncBotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            return (await asyncio.to_thread(bot.write, "hi")).text

    with FakeWeCom(real=True) as wecom:
        assert "make it async def" in asyncio.run(answer(wecom.bot()))


def test_other_callbacks_have_no_bot() -> None:
    router = CallbackRouter(SENDER.crypto)

    @router.on(TextMessage)
    def note(message: TextMessage, context: Context) -> str:
        with pytest.raises(ConfigurationError):
            _ = context.connection
        return f"bot_id={context.bot_id!r}"

    response = router.handle(*SENDER.post(text_xml("hi")))
    assert "bot_id=''" in SENDER.open(response)


def test_a_queue_worker_recognizes_the_mention(tmp_path: Path) -> None:
    received: list[str] = []
    queue = ListedQueue()
    router = CallbackRouter(Bot(TOKEN, KEY, name=NAME).crypto, session=FileStorage(tmp_path))
    router.hand_to(queue)

    @router.on(BotTextMessage, background=True, content="/help")
    def note(message: BotTextMessage) -> None:
        received.append(message.prompt())

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY, name=NAME)
        bot.write("/help", chat="group", to=router)
    for task in queue.tasks:
        router.work(task)
    assert received == ["/help"]
