"""Stop words, words that begin a new conversation, and answers that the app stops."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.call_traces import ListedQueue
from tests.support.waiting import until
from wecom_client import (
    AsyncContext,
    Bot,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    Context,
    FileStorage,
    NoAnswerError,
)
from wecom_client.callbacks import BotTemplateCardEvent, BotTextMessage
from wecom_client.testing import FakeBot, FakeWeCom

TOKEN, KEY = "token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
WAIT = 20.0
WORDS: dict[str, Any] = {"stop_words": ("/stop", "停止"), "new_words": ("/new",)}
Make = Callable[["Notes"], Callable[..., Any]]


class Notes:
    """What handlers have done, and the event that lets plain handlers continue."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.begun = threading.Event()
        self.ended = threading.Event()
        self.go_on = threading.Event()

    def begin(self) -> None:
        self.begun.set()

    def end(self, line: str) -> None:
        self.lines.append(line)
        self.ended.set()


def generator(notes: Notes) -> Callable[..., Any]:
    def handler(message: BotTextMessage, context: Context) -> Iterator[str]:
        try:
            yield "one"
            notes.begin()
            assert notes.go_on.wait(WAIT)
            yield "two"
            yield "three"
        except GeneratorExit:
            notes.end(f"closed {context.is_stopped}")
            raise

    return handler


def async_generator(notes: Notes) -> Callable[..., Any]:
    async def handler(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        try:
            yield "one"
            notes.begin()
            while not notes.go_on.is_set():
                await asyncio.sleep(0.01)
            yield "two"
        except asyncio.CancelledError:
            notes.end(f"cancelled {context.is_stopped}")
            raise

    return handler


def coroutine(notes: Notes) -> Callable[..., Any]:
    async def handler(message: BotTextMessage, context: AsyncContext) -> str:
        try:
            notes.begin()
            await asyncio.sleep(WAIT)
        except asyncio.CancelledError:
            notes.end(f"cancelled {context.is_stopped}")
            raise
        return "two"

    return handler


def function(notes: Notes) -> Callable[..., Any]:
    def handler(message: BotTextMessage, context: Context) -> str:
        notes.begin()
        while not context.is_stopped:
            notes.go_on.wait(0.01)
        notes.end("left True")
        return "two"

    return handler


def question(notes: Notes) -> Callable[..., Any]:
    def handler(message: BotTextMessage, context: Context) -> Iterator[str]:
        yield "one"
        notes.begin()
        try:
            context.ask("Which day?")
        except NoAnswerError as error:
            notes.end(f"no answer {context.is_stopped} {error}")
        yield "two"

    return handler


def async_question(notes: Notes) -> Callable[..., Any]:
    async def handler(message: BotTextMessage, context: AsyncContext) -> str:
        notes.begin()
        try:
            await context.ask("Which day?")
        except NoAnswerError:
            notes.end(f"no answer {context.is_stopped}")
        return "two"

    return handler


def endless_question(notes: Notes) -> Callable[..., Any]:
    async def handler(message: BotTextMessage, context: AsyncContext) -> str:
        notes.begin()
        try:
            await context.ask("Which day?")
        except NoAnswerError:
            try:
                await asyncio.sleep(WAIT)
            except asyncio.CancelledError:
                notes.end("cancelled afterwards")
                raise
        return "two"

    return handler


BUBBLE = "one\n\n已停止。"
HANDLERS: list[tuple[Make, str, str]] = [
    (generator, BUBBLE, "closed True"),
    (async_generator, BUBBLE, "cancelled True"),
    (coroutine, "已停止。", "cancelled True"),
    (function, "已停止。", "left True"),
    (question, BUBBLE, "no answer True the answer was stopped, and waits for nobody"),
    (async_question, "已停止。", "no answer True"),
    (endless_question, "已停止。", "cancelled afterwards"),
]
each_handler = pytest.mark.parametrize(
    ("make", "shown", "noted"), HANDLERS, ids=[make.__name__ for make, *_ in HANDLERS]
)


@contextlib.contextmanager
def connected(router: CallbackRouter) -> Iterator[FakeBot]:
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            yield bot


@each_handler
def test_a_stop_word_ends_the_answer(make: Make, shown: str, noted: str) -> None:
    notes, router = Notes(), CallbackRouter(**WORDS)
    router.on(BotTextMessage)(make(notes))
    with connected(router) as bot:
        answer = bot.write("hi", timeout=0)
        assert notes.begun.wait(WAIT)
        if make in (generator, async_generator):
            assert until(lambda: answer.text == "one")
        bot.write(" /stop ", timeout=0)
        assert answer.wait(WAIT)
        assert answer.text == shown
        notes.go_on.set()
        assert notes.ended.wait(WAIT)
        assert notes.lines == [noted]
        assert answer.text == shown
        assert until(lambda: router.health()["running"] == 0)


@pytest.mark.parametrize("shared", [False, True], ids=["one process", "another process"])
@pytest.mark.parametrize("make", [generator, async_generator])
def test_at_a_callback_url(tmp_path: Path, make: Make, shared: bool) -> None:
    notes = Notes()
    settings = {**WORDS, "session": FileStorage(tmp_path)}
    first, second = (CallbackRouter(Bot(TOKEN, KEY).crypto, **settings) for _ in range(2))
    for router in (first, second):
        router.on(BotTextMessage)(make(notes))
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY)
        answer = bot.write("hi", to=first, timeout=0)
        assert notes.begun.wait(WAIT)
        if shared:  # answers are listed for other processes after a moment
            assert until(lambda: is_listed(tmp_path))
        assert bot.write("停止", to=second if shared else first).text == ""
        assert answer.wait(WAIT)
        assert answer.text.endswith("已停止。") and answer.text.startswith("one")
        notes.go_on.set()
        assert notes.ended.wait(WAIT)
        assert until(lambda: first.health()["running"] == 0 and not is_listed(tmp_path))
        if make is generator:  # afterwards, the word goes to the handlers
            assert bot.write("停止", to=second).text == "onetwothree"


def is_listed(folder: Path) -> bool:
    """Return whether an answer in progress is listed in the storage."""
    return any(FileStorage(folder).entries("answers:"))


def test_without_an_answer_the_text_goes_to_the_handlers() -> None:
    router = CallbackRouter(**WORDS)
    router.on(BotTextMessage)(lambda message: f"received {message.prompt()}")
    with connected(router) as bot:
        assert bot.write("/stop").text == "received /stop"
        assert bot.write("/stop now").text == "received /stop now"


def test_stop_words_are_off_by_default() -> None:
    notes, router = Notes(), CallbackRouter()
    router.on(BotTextMessage, content="/stop")(lambda message: "received")
    router.on(BotTextMessage)(async_generator(notes))
    with connected(router) as bot:
        answer = bot.write("hi", timeout=0)
        assert notes.begun.wait(WAIT)
        assert bot.write("/stop", user="lisi").text == "received"
        assert not answer.is_finished
        notes.go_on.set()


def test_only_the_member_in_the_chat() -> None:
    begun: dict[str, Notes] = {}
    router = CallbackRouter(**WORDS)

    @router.on(BotTextMessage)
    async def handler(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        notes = begun.setdefault(f"{context.member} {context.chat}", Notes())
        async for piece in async_generator(notes)(message, context):
            yield piece

    with connected(router) as bot:
        answers = {
            (user, chat): bot.write("hi", user=user, chat=chat, timeout=0)
            for user in ("zhangsan", "lisi")
            for chat in ("", "group")
        }
        assert until(lambda: len(begun) == 4 and all(one.begun.is_set() for one in begun.values()))
        bot.write("/stop", chat="group", timeout=0)  # with the mention
        assert answers["zhangsan", "group"].wait(WAIT)
        assert [key for key, one in answers.items() if one.is_finished] == [("zhangsan", "group")]
        bot.write("/stop", user="lisi", timeout=0)
        assert answers["lisi", ""].wait(WAIT)
        assert [one.is_finished for one in answers.values()] == [False, True, True, False]
        for one in begun.values():
            one.go_on.set()


@pytest.mark.handlers_fail
def test_a_group_with_the_id_of_the_member_is_another_chat() -> None:
    begun: dict[str, Notes] = {}
    router = CallbackRouter(**WORDS)

    @router.on(BotTextMessage, content="ask")
    async def ask(message: BotTextMessage, context: AsyncContext) -> str:
        return f"answered {getattr(await context.ask('Which day?'), 'content', '')}"

    @router.on(BotTextMessage)
    async def handler(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        notes = begun.setdefault(message.prompt(), Notes())
        async for piece in async_generator(notes)(message, context):
            yield piece

    with connected(router) as bot:
        single = bot.write("single", user="zhangsan", timeout=0)
        group = bot.write("group", user="zhangsan", chat="zhangsan", timeout=0)
        assert until(lambda: len(begun) == 2 and all(one.begun.is_set() for one in begun.values()))
        bot.write("/stop", user="zhangsan", chat="zhangsan", timeout=0)
        assert group.wait(WAIT)
        assert not single.is_finished
        bot.write("/stop", user="zhangsan", timeout=0)
        assert single.wait(WAIT)
        bot.write("ask", user="zhangsan", timeout=0)
        assert until(lambda: bot.messages[-1].text == "Which day?")
        other = bot.write("a text", user="zhangsan", chat="zhangsan", timeout=0)
        assert until(lambda: "a text" in begun)
        assert not other.is_finished
        begun["a text"].go_on.set()


def test_a_waiting_message_is_stopped_too() -> None:
    notes, router = Notes(), CallbackRouter(**WORDS)
    router.on(BotTextMessage, content="probe")(lambda message: "probe")
    router.on(BotTextMessage)(async_generator(notes))
    with connected(router) as bot:
        first = bot.write("one", timeout=0)
        assert notes.begun.wait(WAIT)
        second = bot.write("two", timeout=0)
        assert bot.write("probe", user="lisi").text == "probe"  # so the second message has arrived
        bot.write("/stop", timeout=0)
        assert first.wait(WAIT) and second.wait(WAIT)
        assert second.text == "已停止。"
        assert notes.lines == ["cancelled True"]


LONG = "".join(f"line {number}\n" for number in range(80_000))


def yielded(message: BotTextMessage) -> Iterator[str]:
    yield LONG


async def yielded_in_loop(message: BotTextMessage) -> AsyncIterator[str]:
    yield LONG


def returned(message: BotTextMessage) -> str:
    return LONG


@pytest.mark.parametrize("background", [False, True], ids=["reply", "background"])
@pytest.mark.parametrize("handler", [yielded, yielded_in_loop, returned])
@pytest.mark.parametrize("at", [2, 30], ids=["in a message", "at the rate limit"])
def test_unsent_parts_are_stopped(handler: Callable[..., Any], background: bool, at: int) -> None:
    sent: list[Any] = []
    reached = threading.Event()

    async def send(message: object, content: Any) -> None:
        if len(sent) == at - 1:
            reached.set()
            if at == 2:
                await asyncio.sleep(WAIT)
        sent.append(content)

    router = CallbackRouter(**WORDS)
    router.on(BotTextMessage, content="next")(lambda message: "next")
    router.on(BotTextMessage, answer=send, background=background, max_length=None)(handler)
    with connected(router) as bot:
        bot.write("hi", timeout=0)
        assert reached.wait(WAIT)
        assert bot.write("/stop", timeout=WAIT).text == "已停止。"
        count = len(sent)
        assert bot.write("next", timeout=WAIT / 2).text == "next"
        assert until(lambda: router.health()["running"] == 0)
        assert len(sent) == count <= at


@pytest.mark.parametrize("make", [coroutine, async_generator, function])
def test_background_handlers(make: Make) -> None:
    notes, router = Notes(), CallbackRouter(**WORDS)
    router.on(BotTextMessage, background=True)(make(notes))
    with connected(router) as bot:
        bot.write("hi", timeout=0)
        assert notes.begun.wait(WAIT)
        assert bot.write("/stop").text == "已停止。"
        assert notes.ended.wait(WAIT)
        assert until(lambda: router.health()["running"] == 0)
        assert [one.text for one in bot.messages if one.by == "bot"] == ["已停止。"]


def test_the_worker_of_a_queue(tmp_path: Path) -> None:
    notes, queue = Notes(), ListedQueue()
    router = CallbackRouter(Bot(TOKEN, KEY).crypto, session=FileStorage(tmp_path), **WORDS)
    router.hand_to(queue)
    router.on(BotTextMessage, background=True)(function(notes))
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot(token=TOKEN, encoding_aes_key=KEY)
        bot.write("hi", to=router)
        worker = threading.Thread(target=router.work, args=queue.tasks)
        worker.start()
        assert notes.begun.wait(WAIT)
        assert bot.write("/stop", to=router).text == "已停止。"
        worker.join(WAIT)
    assert notes.lines == ["left True"]


def test_a_new_word_clears_the_history() -> None:
    notes, router = Notes(), CallbackRouter(**WORDS)

    @router.on(BotTextMessage, content="wait")
    async def wait(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        async with context.history() as messages:
            messages.append("lost")
            async for piece in async_generator(notes)(message, context):
                yield piece

    @router.on(BotTextMessage)
    def handler(message: BotTextMessage, context: Context) -> str:
        with context.history() as messages, context.history(each="member") as own:
            messages.append(message.prompt())
            own.append(message.prompt())
            return f"{messages} {own}"

    with connected(router) as bot:
        assert bot.write("a", chat="group").text == "['a'] ['a']"
        assert bot.write("b", user="lisi", chat="group").text == "['a', 'b'] ['b']"
        assert bot.write("/new", chat="group").text == "新的对话开始了。"
        assert bot.write("c", user="lisi", chat="group").text == "['c'] ['c']"
        answer = bot.write("wait", chat="group", timeout=0)
        assert notes.begun.wait(WAIT)
        assert bot.write("/new", chat="group").text == "新的对话开始了。"
        assert answer.wait(WAIT) and answer.text == BUBBLE
        assert bot.write("d", chat="group").text == "['d'] ['d']"


def test_a_turn_that_ends_after_the_new_word_is_not_kept() -> None:
    notes, router = Notes(), CallbackRouter(**WORDS)

    @router.on(BotTextMessage, content="wait")
    def wait(message: BotTextMessage, context: Context) -> str:
        with context.history() as messages:
            messages.append("old")
            notes.begin()
            assert notes.go_on.wait(WAIT)
        notes.end("saved")
        return "done"

    @router.on(BotTextMessage)
    def handler(message: BotTextMessage, context: Context) -> str:
        with context.history() as messages:
            return str(messages)

    with connected(router) as bot:
        bot.write("wait", timeout=0)
        assert notes.begun.wait(WAIT)
        bot.write("/new")
        notes.go_on.set()
        assert notes.ended.wait(WAIT)
        assert bot.write("hi").text == "[]"


def test_the_app_may_answer_a_new_word_itself() -> None:
    router = CallbackRouter(**WORDS)
    router.on(BotTextMessage, content="/new")(lambda message: "Hello again.")
    router.on(BotTextMessage)(lambda message: "other")
    with connected(router) as bot:
        assert bot.write("/new").text == "Hello again."


def test_the_notices_are_settings() -> None:
    notes, router = Notes(), CallbackRouter(texts={"stopped": "Halt.", "restarted": ""}, **WORDS)
    router.on(BotTextMessage)(async_generator(notes))
    with connected(router) as bot:
        answer = bot.write("hi", timeout=0)
        assert notes.begun.wait(WAIT)
        bot.write("/stop", timeout=0)
        assert answer.wait(WAIT)
        assert answer.text == "one\n\nHalt."


CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Thinking …"},
    "button_list": [{"text": "Stop", "key": "stop"}],
    "task_id": "card-1",
}


def test_a_button_stops_an_answer() -> None:
    notes = Notes()
    results: list[bool] = []
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def handler(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        await context.say(CARD)
        async for piece in async_generator(notes)(message, context):
            yield piece

    @router.on(BotTemplateCardEvent, key="stop")
    async def stop(event: BotTemplateCardEvent, context: AsyncContext) -> None:
        results.extend([await context.stop(), await context.stop(), context.is_stopped])

    with connected(router) as bot:
        answer = bot.write("hi", timeout=0)
        assert notes.begun.wait(WAIT)
        bot.click("card-1", "stop", timeout=0)
        assert answer.wait(WAIT) and answer.text == BUBBLE
        assert until(lambda: len(results) == 3)
        assert results == [True, False, False]


def test_a_plain_handler_stops_an_answer() -> None:
    notes, router = Notes(), CallbackRouter()

    @router.on(BotTextMessage, content="end", order=None)
    def end(message: BotTextMessage, context: Context) -> str:
        return str(context.stop())

    router.on(BotTextMessage)(async_generator(notes))
    with connected(router) as bot:
        answer = bot.write("hi", timeout=0)
        assert notes.begun.wait(WAIT)
        assert bot.write("end").text == "True"
        assert answer.wait(WAIT) and answer.text == BUBBLE


@pytest.mark.parametrize("words", [("",), (" ",), (1,)])
def test_words_are_texts(words: Any) -> None:
    with pytest.raises(ConfigurationError, match="stop_words and new_words"):
        CallbackRouter(stop_words=words)
    assert CallbackRouter(new_words="/new") is not None
