"""Questions of handlers: the answering member, the process, and the end of a question."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from tests.handling.contexts.test_state import Plain
from tests.support.storages import in_another_process
from tests.support.waiting import until
from wecom_client import (
    AsyncContext,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    Context,
    FileStorage,
    InvalidArgumentError,
    MemoryStorage,
    NoAnswerError,
    SessionStorage,
    WeComCrypto,
    structure,
)
from wecom_client.callbacks import BotTemplateCardEvent, BotTextMessage, ClickEvent, TemplateCardEvent, TextMessage
from wecom_client.replies import ReplacedButton, UpdateButtonReply
from wecom_client.testing import FakeWeCom
from wecom_client.types import BotCard, TemplateCard
from wecom_runtime.handling.inbox import POLL_INTERVAL

CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Leave"},
    "button_list": [{"text": "Yes", "key": "yes"}, {"text": "No", "key": "no"}],
}
WAIT = 20.0


def router_of(fake: FakeWeCom, **settings: Any) -> CallbackRouter:
    crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
    return CallbackRouter(crypto, client=fake.client(), **settings)


def task_of(fake: FakeWeCom, userid: str = "zhangsan") -> str:
    """The task_id of the last card that a member got."""
    cards = until(lambda: [one for one in fake.member(userid).inbox if one.type == "template_card"])
    return str(cards[-1].content["task_id"])


def questions(router: CallbackRouter) -> int:
    return int(repr(router.engine.questions).split()[0].strip("<"))


# -- a click, and what a member says -----------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_a_card_waits_for_the_click(fake: FakeWeCom, awaited: bool) -> None:
    seen: list[tuple[str | None, str]] = []
    router = router_of(fake)

    def plain(message: TextMessage, context: Context) -> None:
        click = context.ask(CARD)
        seen.append((click.key, type(click).__name__))

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        click = await context.ask(CARD)
        seen.append((click.key, type(click).__name__))

    router.on(TextMessage, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
    router.on(TemplateCardEvent)(lambda event: seen.append(("registered", event.task_id)))
    member = fake.member("zhangsan")
    member.write("I need leave", to=router)
    task = task_of(fake)
    fake.member("lisi").act("write", to=CallbackRouter(router.crypto), text="nothing")
    assert member.click_button(task, "yes", to=router) is None
    until(lambda: seen)
    assert seen == [("yes", "TemplateCardEvent")]
    member.click_button(task, "no", to=router)  # nobody waits any more
    assert seen[1] == ("registered", task)
    assert router.close(WAIT)


@pytest.mark.parametrize("awaited", [False, True])
def test_a_text_waits_for_the_next_message_of_the_member(fake: FakeWeCom, awaited: bool) -> None:
    seen: list[str] = []
    router = router_of(fake)

    def plain(event: ClickEvent, context: Context) -> None:
        answer = context.ask("Which day?", kind=TextMessage)
        seen.append(answer.content)
        context.say(f"{answer.content} it is")

    async def coroutine(event: ClickEvent, context: AsyncContext) -> None:
        answer = await context.ask("Which day?", kind=TextMessage)
        seen.append(answer.content)
        await context.say(f"{answer.content} it is")

    router.on(ClickEvent, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
    router.on(TextMessage)(lambda message: seen.append(f"handled {message.content}"))
    zhangsan, lisi = fake.member("zhangsan"), fake.member("lisi")
    zhangsan.click_menu("day", to=router)
    until(lambda: zhangsan.inbox)
    lisi.write("of another member", to=router)
    zhangsan.send_location(1.0, 2.0, to=router)  # not of the kind that is asked for
    zhangsan.write("Friday", to=router)
    until(lambda: len(seen) == 2)
    zhangsan.write("and now?", to=router)
    assert router.close(WAIT)
    assert seen == ["handled of another member", "Friday", "handled and now?"]
    assert [message.text for message in zhangsan.inbox] == ["Which day?", "Friday it is"]


def test_a_card_that_is_a_model_gets_an_id_and_stays_as_it_was(fake: FakeWeCom) -> None:
    seen: list[str | None] = []
    router = router_of(fake)
    card = structure(CARD, TemplateCard)

    @router.on(TextMessage, background=True)
    def ask(message: TextMessage, context: Context) -> None:
        seen.append(context.ask(card).key)

    member = fake.member("zhangsan")
    member.write("hi", to=router)
    assert member.click_button(task_of(fake), "yes", to=router) is None
    until(lambda: seen)
    assert (seen, card.task_id) == (["yes"], None)
    assert router.close(WAIT)


@pytest.mark.handlers_fail
def test_a_click_with_an_invalid_task_id_answers_no_question(fake: FakeWeCom) -> None:
    """It goes to the handler of clicks, as any that nobody waits for."""
    seen: list[object] = []
    router = router_of(fake)
    router.on(TextMessage, background=True)(lambda message, context: context.ask(CARD))
    router.on(TemplateCardEvent)(lambda event: seen.append(event.task_id))
    fake.member("zhangsan").write("hi", to=router)
    until(lambda: questions(router))
    click = {"ToUserName": fake.corp_id, "FromUserName": "zhangsan", "CreateTime": "1", "MsgType": "event"}
    card = {"Event": "template_card_event", "EventKey": "yes", "CardType": "button_interaction", "ResponseCode": "c"}
    assert router.handle("POST", *fake.seal({**click, **card, "TaskId": {"of": "1"}})).status == 200
    assert seen == [{"of": "1"}]
    fake.member("zhangsan").click_button(task_of(fake), "yes", to=router)
    assert router.close(WAIT)


def test_the_newest_question_is_answered_first(fake: FakeWeCom) -> None:
    seen: list[tuple[str, str]] = []
    router = router_of(fake)

    @router.on(ClickEvent, background=True)
    def ask(event: ClickEvent, context: Context) -> None:
        seen.append((event.key, context.ask(event.key, kind=TextMessage).content))

    member = fake.member("zhangsan")
    for number, key in enumerate(("first", "second"), 1):
        member.click_menu(key, to=router)
        until(partial(lambda number: len(member.inbox) == number, number))
    for number, text in enumerate(("a", "b"), 1):
        member.write(text, to=router)
        until(partial(lambda number: len(seen) == number, number))
    assert seen == [("second", "a"), ("first", "b")]


def test_a_repeat_of_the_answer_is_no_second_answer(fake: FakeWeCom) -> None:
    seen: list[str] = []
    router = router_of(fake)
    router.on(TextMessage)(lambda message: seen.append(f"handled {message.content}"))

    @router.on(ClickEvent, background=True)
    def ask(event: ClickEvent, context: Context) -> None:
        for question in ("One?", "Two?"):
            seen.append(context.ask(question, kind=TextMessage).content)

    member = fake.member("zhangsan")
    member.click_menu("x", to=router)
    until(lambda: len(member.inbox) == 1)
    request = fake.seal(TextMessage(source="zhangsan", content="answer", id=77, agent=fake.agent_id))
    assert router.handle("POST", *request).body == b"success"
    until(lambda: len(member.inbox) == 2)
    assert router.handle("POST", *request).body == b"success"  # WeCom sends it again
    assert seen == ["answer"]
    member.write("other", to=router)
    assert router.close(WAIT)
    assert seen == ["answer", "other"]


# -- by a long connection ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_handlers_of_a_long_connection_ask(fake: FakeWeCom, awaited: bool) -> None:
    bot = fake.bot()
    router = CallbackRouter()

    def plain(message: BotTextMessage, context: Context) -> str:
        click = context.ask({**CARD, "task_id": "task-1"})
        answer = context.ask("Why?", kind=BotTextMessage)
        return f"{click.key} because {answer.content}"

    async def coroutine(message: BotTextMessage, context: AsyncContext) -> str:
        click = await context.ask({**CARD, "task_id": "task-1"})
        answer = await context.ask("Why?", kind=BotTextMessage)
        return f"{click.key} because {answer.content}"

    router.on(BotTextMessage)(cast(Callable[..., Any], coroutine if awaited else plain))
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url), ThreadPoolExecutor(1) as pool:
        answer = pool.submit(partial(bot.write, "leave", timeout=WAIT))
        until(lambda: questions(router) == 1 and len(bot.messages) > 1)
        bot.click("task-1", "yes", timeout=0)
        until(lambda: [one for one in bot.messages if one.text == "Why?"])
        bot.write("I am ill", timeout=0)
        assert answer.result(WAIT).text == "yes because I am ill"


@pytest.mark.parametrize("awaited", [False, True])
def test_streaming_handlers_ask_questions(fake: FakeWeCom, awaited: bool) -> None:
    bot = fake.bot()
    router = CallbackRouter(workers=1, backlog=0)

    def plain(message: BotTextMessage, context: Context) -> Iterator[str]:
        yield "Wait. "
        yield context.ask("Which day?", kind=BotTextMessage).content or ""

    async def coroutine(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        yield "Wait. "
        yield (await context.ask("Which day?", kind=BotTextMessage)).content or ""

    router.on(BotTextMessage)(cast(Callable[..., Any], coroutine if awaited else plain))
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url), ThreadPoolExecutor(1) as pool:
        answer = pool.submit(partial(bot.write, "hi", timeout=WAIT))
        until(lambda: [one for one in bot.messages if one.text == "Which day?"])
        bot.write("Friday", timeout=0)
        assert answer.result(WAIT).text == "Wait. Friday"


def test_a_stop_of_the_connection_ends_questions(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter()
    ended: list[bool] = []

    @router.on(BotTextMessage)
    async def ask(message: BotTextMessage, context: AsyncContext) -> str:
        try:
            await context.ask("Why?")
        except NoAnswerError as error:
            ended.append(error.is_ending)
        return "done"

    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        bot.write("hi", timeout=0)
        until(lambda: questions(router))
    assert ended == [True]


# -- what the answer is answered by ------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["itself", "function"])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_the_click_is_answered(fake: FakeWeCom, by: str, elsewhere: bool) -> None:
    """At once, also where another process got the click."""
    storage = Plain()
    seen: list[str | None] = []
    one, other = router_of(fake, session=storage), router_of(fake, session=storage)
    other.on(TextMessage)(lambda message, context: None)

    def reply_to(click: TemplateCardEvent) -> UpdateButtonReply:
        return UpdateButtonReply(button=ReplacedButton(replace_name=f"You said {click.key}"))

    reply: Any = reply_to if by == "function" else UpdateButtonReply(button=ReplacedButton(replace_name="You said yes"))

    @one.on(TextMessage, background=True)
    def ask(message: TextMessage, context: Context) -> None:
        seen.append(context.ask(CARD, kind=TemplateCardEvent, reply=reply).key)

    member = fake.member("zhangsan")
    member.write("hi", to=one)
    found = member.click_button(task_of(fake), "yes", to=other if elsewhere else one)
    assert isinstance(found, UpdateButtonReply)
    assert found.button.replace_name == "You said yes"
    until(lambda: seen)
    assert seen == ["yes"]


@pytest.mark.handlers_fail
def test_a_failing_reply_function_is_reported(fake: FakeWeCom) -> None:
    seen: list[str] = []
    told: list[str] = []
    router = router_of(fake, on_error=lambda message, error: told.append(type(error).__name__))

    @router.on(TextMessage, background=True)
    def ask(message: TextMessage, context: Context) -> None:
        seen.append(context.ask("?", kind=TextMessage, reply=lambda message: str(1 // 0)).content)

    member = fake.member("zhangsan")
    member.write("hi", to=router)
    until(lambda: member.inbox)
    assert member.write("answer", to=router) is None
    until(lambda: seen)
    assert (seen, told) == (["answer"], ["ZeroDivisionError"])


def test_a_card_of_a_bot_changes_with_the_click(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter()
    action = {"type": 1, "url": "https://example.com"}
    changed = {
        "card_type": "text_notice",
        "main_title": {"title": "Thank you"},
        "card_action": action,
        "task_id": "task-1",
    }

    @router.on(BotTextMessage)
    async def ask(message: BotTextMessage, context: AsyncContext) -> str:
        reply = {"response_type": "update_template_card", "template_card": changed}
        return (await context.ask({**CARD, "task_id": "task-1"}, reply=reply)).key or ""

    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url), ThreadPoolExecutor(1) as pool:
        answer = pool.submit(partial(bot.write, "hi", timeout=WAIT))
        until(lambda: questions(router) == 1 and len(bot.messages) > 1)
        assert "Thank you" in bot.click("task-1", "yes").text
        assert answer.result(WAIT).text == "yes"


@pytest.mark.parametrize("stored", [False, True])
def test_other_messages_of_an_asked_member_do_not_wait(fake: FakeWeCom, stored: bool, tmp_path: Path) -> None:
    """A handler that waits leaves the line of its member: a message that is no answer is handled at once."""
    seen: list[str] = []
    storage = {"session": FileStorage(tmp_path / "wecom.sqlite3")} if stored else {}
    router = router_of(fake, **storage)
    router.on(TextMessage, content="help", background=True)(lambda message: seen.append("helped"))

    @router.on(TextMessage, content="ask", background=True)
    def ask(message: TextMessage, context: Context) -> None:
        seen.append(context.ask(CARD).key or "")

    member = fake.member("zhangsan")
    member.write("ask", to=router)
    task = task_of(fake)
    member.write("help", to=router)
    until(lambda: seen)
    member.click_button(task, "yes", to=router)
    until(lambda: len(seen) == 2)
    assert seen == ["helped", "yes"]


@pytest.mark.handlers_fail
@pytest.mark.parametrize("awaited", [False, True])
def test_the_time_of_a_question_is_not_that_of_its_handler(fake: FakeWeCom, awaited: bool) -> None:
    seen: list[str] = []
    router = router_of(fake, handler_timeout=0.2)
    if awaited:

        @router.on(TextMessage, background=True)
        async def ask(message: TextMessage, context: AsyncContext) -> None:
            seen.append((await context.ask(CARD)).key or "")
            await asyncio.sleep(0.01)
            seen.append("done")
            await asyncio.sleep(10)

    else:

        @router.on(TextMessage, background=True)
        def ask_plain(message: TextMessage, context: Context) -> None:
            seen.extend((context.ask(CARD).key or "", "done"))

    member = fake.member("zhangsan")
    member.write("ask", to=router)
    task = task_of(fake)
    time.sleep(0.4)  # longer than the handler may run
    assert router.health()["problems"] == []
    member.click_button(task, "yes", to=router)
    until(lambda: seen == ["yes", "done"])
    assert router.close(5), "what is left of its time has passed, and it was cancelled"


# -- what ends a question ----------------------------------------------------------------------------------------------


@pytest.mark.handlers_fail
@pytest.mark.parametrize("awaited", [False, True])
def test_nobody_answers_in_time(fake: FakeWeCom, awaited: bool) -> None:
    told: list[NoAnswerError] = []
    router = router_of(fake, on_error=lambda message, error: told.append(cast(NoAnswerError, error)))

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        await context.ask("?", timeout=0.05)

    if awaited:
        router.on(TextMessage, background=True)(coroutine)
    else:
        router.on(TextMessage, background=True)(lambda message, context: context.ask("?", timeout=0.05))
    fake.member("zhangsan").write("hi", to=router)
    until(lambda: told)
    assert (str(told[0]), told[0].is_ending) == ("no answer within 0.05 s", False)
    assert questions(router) == 0


@pytest.mark.handlers_fail
@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("timeout", [float("nan"), float("inf"), 1e308, -1.0])
def test_a_timeout_that_nobody_can_wait_is_refused_before_the_question(
    fake: FakeWeCom, timeout: float, awaited: bool
) -> None:
    failures: list[Exception] = []
    router = router_of(fake, on_error=lambda message, error: failures.append(error))

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        await context.ask("?", timeout=timeout)

    if awaited:
        router.on(TextMessage, background=True)(coroutine)
    else:
        router.on(TextMessage, background=True)(lambda message, context: context.ask("?", timeout=timeout))
    fake.member("zhangsan").write("hi", to=router)
    until(lambda: failures)
    assert [type(error) for error in failures] == [ConfigurationError]
    assert questions(router) == 0 and fake.sent == []


@pytest.mark.parametrize("awaited", [False, True])
def test_a_drain_ends_questions_at_once(fake: FakeWeCom, awaited: bool) -> None:
    ended: list[str] = []
    router = router_of(fake)

    def plain(message: TextMessage, context: Context) -> None:
        for _ in range(2):  # the second is refused before anything is sent
            try:
                context.ask("?")
            except NoAnswerError as error:
                ended.append(f"{error} {error.is_ending}")

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        for _ in range(2):
            try:
                await context.ask("?")
            except NoAnswerError as error:
                ended.append(f"{error} {error.is_ending}")

    router.on(TextMessage, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
    fake.member("zhangsan").write("hi", to=router)
    until(lambda: questions(router))
    assert len(router.engine.lifecycle.running_handlers()) == 1  # it is named as long as it waits
    assert router.close(WAIT)
    assert ended == ["the program ends, and waits for no more answers True"] * 2
    assert len(fake.member("zhangsan").inbox) == 1


@pytest.mark.handlers_fail
def test_a_question_that_cannot_be_sent_waits_for_nothing(fake: FakeWeCom) -> None:
    told: list[Exception] = []
    router = router_of(fake, on_error=lambda message, error: told.append(error))
    fake.fail("/cgi-bin/message/send", errcode=60020)
    router.on(TextMessage, background=True)(lambda message, context: context.ask("?"))
    fake.member("zhangsan").write("hi", to=router)
    until(lambda: told)
    assert [getattr(error, "errcode", None) for error in told] == [60020]
    assert questions(router) == 0


# -- who may ask -------------------------------------------------------------------------------------------------------


@pytest.mark.handlers_fail
def test_a_handler_that_must_answer_at_once_cannot_ask(fake: FakeWeCom) -> None:
    told: list[str] = []

    def on_error(message: object, error: Exception) -> None:
        assert isinstance(error, ConfigurationError)
        told.append(str(error))

    router = router_of(fake, on_error=on_error)
    router.on(TextMessage)(lambda message, context: context.ask("?"))
    assert router.handle("POST", *fake.seal(TextMessage(source="zhangsan", content="x"))).status == 500
    assert told[0].endswith("cannot wait for a person: @router.on(…, background=True) lets it ask()")
    assert fake.member("zhangsan").inbox == []


@pytest.mark.handlers_fail
@pytest.mark.parametrize("question", [3, {"a": 1}, ["a"]])
def test_invalid_questions(fake: FakeWeCom, question: Any) -> None:
    told: list[str] = []
    router = router_of(fake, on_error=lambda message, error: told.append(str(error)))
    router.on(TextMessage, background=True)(lambda message, context: context.ask(question))
    fake.member("zhangsan").write("hi", to=router)
    until(lambda: told)
    assert told[0].startswith("ask() takes a text or a card, not a")


# -- places among workers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_one_that_waits_holds_no_place(fake: FakeWeCom, awaited: bool) -> None:
    """One worker and no backlog: twenty wait, and another message is handled all the same."""
    router = router_of(fake, workers=1, backlog=0)
    before = set(threading.enumerate())
    done: list[str] = []

    def plain(message: TextMessage, context: Context) -> None:
        done.append(context.ask("?", kind=TextMessage).content)

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        done.append((await context.ask("?", kind=TextMessage)).content)

    router.on(TextMessage, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
    router.on(ClickEvent, background=True)(lambda event: done.append("clicked"))

    def write(number: int, text: str) -> None:
        message = TextMessage(source=f"member{number}", content=text, id=time.time_ns(), agent=fake.agent_id)
        until(lambda: router.handle("POST", *fake.seal(message)).status == 200)

    for number in range(20):
        fake.client().user.create(f"member{number}", "M", department=[1], mobile=f"1391111{number:04}")
    for number in range(20):
        write(number, "hi")
        until(partial(lambda number: questions(router) == number + 1, number))
    until(lambda: router.health()["room"] == 1)
    fake.member("zhangsan").click_menu("x", to=router)
    until(lambda: done == ["clicked"])
    for number in range(20):
        write(number, str(number))
    until(lambda: len(done) == 21)
    assert router.close(WAIT)
    assert sorted(done) == sorted(["clicked", *map(str, range(20))])
    until(lambda: sum(thread.name.startswith("wecom-background") for thread in {*threading.enumerate()} - before) <= 1)


@pytest.mark.parametrize("around", ["nothing", "plain middleware"])
@pytest.mark.parametrize("awaited", [False, True])
def test_handlers_of_a_long_connection_hold_no_thread(fake: FakeWeCom, awaited: bool, around: str) -> None:
    bot = fake.bot()
    for member in "abcd":
        fake.client().user.create(member, member, email=f"{member}@example.com")
    router = CallbackRouter()
    if around == "plain middleware":
        router.middleware(lambda callback, proceed: proceed())

    def plain(message: BotTextMessage, context: Context) -> str | None:
        return context.ask("?", kind=BotTextMessage).content

    async def coroutine(message: BotTextMessage, context: AsyncContext) -> str | None:
        return (await context.ask("?", kind=BotTextMessage)).content

    router.on(BotTextMessage, content="ask")(cast(Callable[..., Any], coroutine if awaited else plain))
    router.on(BotTextMessage)(lambda message: "handled")
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url), ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(partial(bot.write, "ask", user=user, timeout=WAIT)) for user in ("a", "b", "c")]
        until(lambda: questions(router) == 3)
        assert bot.write("hi", user="d").text == "handled"
        for user in ("a", "b", "c"):
            bot.write(f"answer of {user}", user=user, timeout=0)
        assert [one.result(WAIT).text for one in asked] == ["answer of a", "answer of b", "answer of c"]


# -- bounds ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_a_newer_question_ends_the_oldest_of_its_kind(
    fake: FakeWeCom, awaited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wecom_runtime.handling.defaults.MAX_QUESTIONS", 3)
    ended: list[str] = []
    answered: list[tuple[str, str]] = []
    router = router_of(fake)

    def plain(event: ClickEvent, context: Context) -> None:
        try:
            answered.append((event.key, context.ask(event.key, kind=TextMessage).content))
        except NoAnswerError as error:
            ended.append(f"{event.key}: {error}")

    async def coroutine(event: ClickEvent, context: AsyncContext) -> None:
        try:
            answered.append((event.key, (await context.ask(event.key, kind=TextMessage)).content))
        except NoAnswerError as error:
            ended.append(f"{event.key}: {error}")

    router.on(ClickEvent, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
    zhangsan, lisi = fake.member("zhangsan"), fake.member("lisi")
    for number, key in enumerate("abc", 1):
        zhangsan.click_menu(key, to=router)
        until(lambda: len(zhangsan.inbox) == number)  # noqa: B023
    until(lambda: ended)
    assert ended == ["a: a newer question ends this one: in a chat, 2 questions to a member wait for a text"]
    for number, key in enumerate("xy", 1):
        lisi.click_menu(key, to=router)
        until(lambda: len(lisi.inbox) + len(ended) - 1 == number)  # noqa: B023
    assert questions(router) == (4 if awaited else 3)
    assert [text[:42] for text in ended[1:]] == ([] if awaited else ["y: 3 questions of plain handlers wait alre"])
    zhangsan.write("first", to=router)
    until(lambda: answered)
    zhangsan.write("second", to=router)
    until(lambda: len(answered) == 2)
    assert answered == [("c", "first"), ("b", "second")]
    assert router.close(WAIT)


# -- several processes -------------------------------------------------------------------------------------------------


@pytest.fixture(params=["plain", "file"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return Plain() if request.param == "plain" else FileStorage(tmp_path / "shared")


def two(fake: FakeWeCom, storage: Any, seen: list[str], *, card: Any = CARD, **settings: Any) -> list[CallbackRouter]:
    """Two routers that share nothing but a storage, as two processes do."""
    found: list[CallbackRouter] = []
    for name in ("one", "two"):
        session = storage if name == "one" else in_another_process(storage)
        router = router_of(fake, session=session, **settings)

        @router.on(TextMessage, background=True)
        def ask(message: TextMessage, context: Context, name: str = name) -> None:
            seen.append(f"{name} asked: {context.ask(card).key}")

        router.on(TemplateCardEvent)(partial(lambda name, event: seen.append(f"{name} handled: {event.key}"), name))
        found.append(router)
    return found


def test_the_answer_finds_the_process_that_waits(
    fake: FakeWeCom, shared: Any, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []
    one, two_ = two(fake, shared, seen)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    task = task_of(fake)
    time.sleep(1.2 * POLL_INTERVAL)  # one look finds nothing
    member.click_button(task, "yes", to=two_)
    until(lambda: seen)
    assert seen == ["one asked: yes"]
    member.click_button(task, "no", to=two_)
    assert seen[1:] == ["two handled: no"]
    assert one.close(WAIT)
    until(lambda: not [key for key in getattr(shared, "kept", {}) if key.startswith("ask:") and "taken" not in key])
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


class Workers:
    """A queue with two workers, in whose place threads of this process run."""

    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(2)
        self.tasks: list[Future[None]] = []

    def serve(self, work: Callable[[str], object]) -> None: ...

    def put(self, text: str) -> None:
        self.tasks.append(self.pool.submit(self.worker.work, text))

    worker: CallbackRouter


@pytest.mark.parametrize("awaited", [False, True])
def test_the_worker_of_a_queue_asks(fake: FakeWeCom, shared: Any, awaited: bool, tmp_path: Path) -> None:
    """Another process receives the answer. A message that came before the question waits no longer for its handler."""
    seen: list[str] = []
    queue, is_running, asks = Workers(), threading.Event(), threading.Event()
    other = in_another_process(shared) if isinstance(shared, Plain) else FileStorage(tmp_path / "shared")
    web, queue.worker = (router_of(fake, session=session, lease=600) for session in (shared, other))

    def plain(message: TextMessage, context: Context) -> None:
        is_running.set()
        asks.wait(WAIT)
        seen.append(context.ask("Which day?", kind=TextMessage, timeout=WAIT).content or "")

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        is_running.set()
        await asyncio.to_thread(asks.wait, WAIT)
        seen.append((await context.ask("Which day?", kind=TextMessage, timeout=WAIT)).content or "")

    for router in (web, queue.worker):
        router.hand_to(queue)
        router.on(TextMessage, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
        router.on(TextMessage, content="help", background=True)(lambda message: seen.append("helped"))
    member = fake.member("zhangsan")
    member.write("hi", to=web)
    assert is_running.wait(WAIT)
    member.write("help", to=web)
    queue.tasks[1].result(WAIT)
    asks.set()
    until(lambda: seen)
    until(lambda: [one.text for one in member.inbox] == ["Which day?"])
    member.write("Monday", to=web)
    until(lambda: len(seen) == 2)
    assert seen == ["helped", "Monday"]
    queue.pool.shutdown()


def test_a_question_that_is_answered_at_once_does_not_stand_in_the_storage(fake: FakeWeCom) -> None:
    """Before its process has looked once for what others have got; they would wait for it with the next click."""
    seen: list[str] = []
    storage = Plain()
    one, _ = two(fake, storage, seen, lease=3600)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    member.click_button(task_of(fake), "yes", to=one)
    until(lambda: seen == ["one asked: yes"])
    until(lambda: not [key for key in storage.kept if key.startswith("ask:")])
    assert one.close(WAIT)


@pytest.mark.handlers_fail
def test_when_the_one_that_waited_is_gone_it_goes_to_its_handler(
    fake: FakeWeCom, shared: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wecom_runtime.handling.questions.shared.ACCEPT_TIMEOUT", 0.2)
    seen: list[str] = []
    one, two_ = two(fake, shared, seen)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    task = task_of(fake)
    known_to_all = one.engine.questions.shared
    assert known_to_all is not None
    known_to_all.receive = lambda *_: None  # type: ignore[method-assign]  # as a process that was stopped
    member.click_button(task, "yes", to=two_)
    assert seen == ["two handled: yes"]
    assert one.close(WAIT)


def test_answers_arrive_at_other_processes_for_each_question(fake: FakeWeCom) -> None:
    """In between nobody waits, and nobody looks into the storage."""
    seen: list[str] = []
    storage = Plain()
    one, two_ = two(fake, storage, seen)
    member = fake.member("zhangsan")
    for number in (1, 2):
        member.write("hi", to=one)
        until(partial(lambda number: len(member.inbox) == number, number))
        member.click_button(task_of(fake), "yes", to=two_)
        until(partial(lambda number: len(seen) == number, number))
        until(lambda: "wecom-questions" not in {thread.name for thread in threading.enumerate()})
    assert seen == ["one asked: yes"] * 2
    assert not [key for key in storage.kept if key.endswith(":answer")]
    assert one.close(WAIT)


@pytest.mark.handlers_fail
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # threads and fork are what is tested
def test_a_child_hears_of_other_processes_though_its_parent_waits(fake: FakeWeCom) -> None:
    """The thread that looks for answers is the parent's, and so is the question that waits there."""
    seen: list[str] = []
    storage = Plain()
    one, two_ = two(fake, storage, seen)
    fake.member("zhangsan").write("hi", to=one)
    task_of(fake)

    def waiting() -> set[str]:
        return {key for key in storage.kept if key.startswith("ask:") and not key.endswith(":taken")}

    of_parent = waiting()
    assert len(of_parent) == 1, "the question"

    def ask(send: Any) -> None:
        member = fake.member("lisi")
        member.write("hi", to=one)
        member.click_button(task_of(fake, "lisi"), "yes", to=two_)
        until(lambda: seen)
        until(lambda: waiting() == of_parent)
        send.send(seen)

    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    child = context.Process(target=ask, args=(send,), daemon=True)
    child.start()
    send.close()
    try:
        assert receive.recv() == ["one asked: yes"]
    finally:
        child.kill()
        child.join()
    assert not seen
    assert one.close(WAIT)


@pytest.mark.handlers_fail
@pytest.mark.parametrize("what", [":answer", ":taken"])
def test_an_answer_that_cannot_be_passed_on_goes_to_its_handler(
    fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr("wecom_runtime.handling.questions.shared.ACCEPT_TIMEOUT", 0.2)

    class Failing(Plain):
        def set(self, key: str, value: Any, ttl: int | None = None) -> None:
            if key.endswith(what):
                raise ConnectionError("it is gone")
            super().set(key, value, ttl)

    seen: list[str] = []
    one, two_ = two(fake, Failing(), seen)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    member.click_button(task_of(fake), "yes", to=two_)
    assert seen == ["two handled: yes"]
    assert one.close(WAIT)


@pytest.mark.parametrize(("processes", "receiver"), [(2, 0), (2, 1), (3, 2)])
def test_the_newest_question_of_all_processes_is_answered_first(fake: FakeWeCom, processes: int, receiver: int) -> None:
    """The process that receives the answers may have an older question itself."""
    seen: list[tuple[str, str]] = []
    storage = Plain()
    sessions = [storage, *(in_another_process(storage) for _ in range(processes - 1))]
    routers = [router_of(fake, session=session) for session in sessions]
    for name, router in zip("abc", routers, strict=False):

        @router.on(ClickEvent, background=True)
        def ask(event: ClickEvent, context: Context, name: str = name) -> None:
            seen.append((name, context.ask(event.key, kind=TextMessage).content))

        router.on(TextMessage)(partial(lambda name, message: seen.append((f"handler {name}", message.content)), name))
    member = fake.member("zhangsan")
    for number, router in enumerate(routers[:2], 1):
        member.click_menu(f"question {number}", to=router)
        until(partial(lambda number: len(member.inbox) == number, number))
    for number, text in enumerate(("first", "second", "third"), 1):
        member.write(text, to=routers[receiver])
        until(partial(lambda number: len(seen) == number, number))
    assert seen == [("b", "first"), ("a", "second"), (f"handler {'abc'[receiver]}", "third")]
    assert all(router.close(WAIT) for router in routers)


class Asked:
    """Routers that share a storage, and the results of their questions to one member."""

    def __init__(self, fake: FakeWeCom, storage: Any, names: str, *, awaited: bool = False) -> None:
        self.answered: list[str] = []
        self.ended: list[str] = []
        self.handled: list[str] = []
        self.member = fake.member("zhangsan")
        storages = [storage, *(in_another_process(storage) for _ in names[1:])]
        self.routers = {name: router_of(fake, session=session) for name, session in zip(names, storages, strict=True)}
        for name, router in self.routers.items():

            def plain(event: ClickEvent, context: Context, name: str = name) -> None:
                key = event.key.partition("|")[0]
                try:
                    answer = context.ask(CARD if key == "card" else key)
                    self.answered.append(f"{name} {key} {getattr(answer, 'content', '')}".strip())
                except NoAnswerError as error:
                    self.ended.append(f"{name} {key}: {error}")

            async def coroutine(event: ClickEvent, context: AsyncContext, name: str = name) -> None:
                key = event.key.partition("|")[0]
                try:
                    answer = await context.ask(CARD if key == "card" else key)
                    self.answered.append(f"{name} {key} {getattr(answer, 'content', '')}".strip())
                except NoAnswerError as error:
                    self.ended.append(f"{name} {key}: {error}")

            router.on(ClickEvent, background=True)(cast(Callable[..., Any], coroutine if awaited else plain))
            router.on(TextMessage, content="approve", background=True)(self._approve)
            router.on(TextMessage, content=("first", "second", "third"))(lambda message: self.handled.append("text"))
            router.on(TemplateCardEvent)(lambda event: self.handled.append("click"))

    def _approve(self, message: TextMessage, context: Context) -> None:
        try:
            self.answered.append(f"approved {bool(context.approve('Delete a.txt?'))}")
        except NoAnswerError as error:
            self.ended.append(f"approve: {error}")

    def ask(self, name: str, key: str) -> None:
        """Have a router ask, and wait until the question is sent."""
        count = len(self.member.inbox)
        self.member.click_menu(f"{key}|{count}", to=self.routers[name])  # no repeat of an event of the same second
        until(lambda: len(self.member.inbox) > count)

    def close(self) -> None:
        assert all(router.close(WAIT) for router in self.routers.values())


TOO_MANY_TEXTS = "a newer question ends this one: in a chat, 2 questions to a member wait for a text"
TOO_MANY_CLICKS = "a newer question ends this one: in a chat, 20 questions to a member wait for a click"


@pytest.mark.parametrize("awaited", [False, True])
def test_a_question_ends_the_oldest_in_another_process(fake: FakeWeCom, shared: Any, awaited: bool) -> None:
    asked = Asked(fake, shared, "abc", awaited=awaited)
    for name in "abca":
        asked.ask(name, f"text of {name}")
    until(lambda: len(asked.ended) == 2)
    # Two processes poll for the ends of their questions, in any order.
    assert sorted(asked.ended) == [f"a text of a: {TOO_MANY_TEXTS}", f"b text of b: {TOO_MANY_TEXTS}"]
    for number, text in enumerate(("first", "second", "third"), 1):
        asked.member.write(text, to=asked.routers["b"])
        until(lambda: len(asked.answered) + len(asked.handled) == number)  # noqa: B023
    assert asked.answered == ["a text of a first", "c text of c second"]
    assert asked.handled == ["text"]
    asked.close()


def test_clicks_of_all_processes_are_counted_with_approvals(fake: FakeWeCom, shared: Any) -> None:
    asked = Asked(fake, shared, "ab")
    asked.member.write("approve", to=asked.routers["a"])
    until(lambda: asked.member.inbox)
    approval = task_of(fake)
    asked.ask("a", "card")
    for number in range(18):
        asked.ask("ab"[number % 2], "card")
    asked.ask("b", "text")  # of another kind
    assert asked.ended == []
    asked.ask("b", "card")
    until(lambda: asked.ended)
    assert asked.ended == [f"approve: {TOO_MANY_CLICKS}"]
    asked.ask("b", "card")
    until(lambda: len(asked.ended) == 2)
    assert asked.ended[1] == f"a card: {TOO_MANY_CLICKS}"
    asked.member.click_button(approval, "yes", to=asked.routers["b"])
    asked.member.click_button(task_of(fake), "yes", to=asked.routers["a"])
    until(lambda: asked.answered)
    assert (asked.answered, len(asked.ended)) == (["b card"], 2)
    asked.close()


def test_questions_of_other_members_end_none(fake: FakeWeCom, shared: Any) -> None:
    asked = Asked(fake, shared, "ab")
    asked.ask("a", "1")
    asked.ask("b", "2")
    lisi = fake.member("lisi")
    for number, name in enumerate("aba", 1):
        lisi.click_menu(f"to lisi {number}", to=asked.routers[name])
        until(lambda: len(lisi.inbox) == number)  # noqa: B023
    until(lambda: asked.ended)
    assert asked.ended == [f"a to lisi 1: {TOO_MANY_TEXTS}"]
    asked.close()


def test_a_question_that_was_answered_does_not_count_in_another_process(fake: FakeWeCom, shared: Any) -> None:
    """As soon as its handler goes on. The older question stays."""
    asked = Asked(fake, shared, "abc")
    asked.ask("a", "older")
    for number, name in enumerate("bcbc", 1):
        asked.ask(name, "newer")
        asked.member.write("first", to=asked.routers["a"])
        until(lambda: len(asked.answered) == number)  # noqa: B023
    asked.member.write("second", to=asked.routers["b"])
    until(lambda: len(asked.answered) == 5)
    assert asked.answered[4] == "a older second"
    assert asked.ended == []
    asked.close()


def test_questions_of_a_process_that_died_do_not_count(fake: FakeWeCom) -> None:
    storage = Plain()
    asked = Asked(fake, storage, "ab")
    asked.ask("a", "1")
    asked.ask("b", "2")
    (entry,) = (value for key, value in storage.kept.items() if '"asks"' in str(value))
    newest = max(json.loads(entry)["plain"]["asks"], key=lambda one: one["since"])
    del storage.kept[f"process:{newest['process']}"]  # as if b had been killed, and its lease were over
    asked.ask("a", "3")
    listed = [json.loads(value)["plain"]["asks"] for value in storage.kept.values() if '"asks"' in str(value)]
    assert len(listed[0]) == 2
    assert asked.ended == []
    asked.close()


class Counted(MemoryStorage):
    """A storage that processes share, which counts its operations."""

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[str] = []

    def get(self, key: str, default: Any = None) -> Any:
        self._count("get", key)
        return super().get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        self._count("set", key)
        super().set(key, value, ttl)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        self._count("add", key)
        return super().add(key, value, ttl)

    def compare_and_set(self, key: str, expected: Any, value: Any, ttl: float | None = None) -> bool:
        self._count("compare_and_set", key)
        return super().compare_and_set(key, expected, value, ttl)

    def _count(self, name: str, key: str) -> None:
        if key.startswith("ask:"):
            self.operations.append(name)


@pytest.mark.parametrize("key", ["text", "card"])
def test_the_bound_costs_no_operation_of_the_storage(fake: FakeWeCom, key: str) -> None:
    """Before the bound is met, a question is one change of one list, however many are in it."""
    storage = Counted()
    asked = Asked(fake, storage, "ab")
    for number in range(2 if key == "text" else 20):
        del storage.operations[:]
        asked.ask("ab"[number % 2], key)
        until(lambda: "compare_and_set" in storage.operations)
        time.sleep(0.05)
        assert storage.operations.count("compare_and_set") <= 2  # one fails if the other process was the last
        assert {*storage.operations} <= {"get", "compare_and_set"}
    asked.close()


def test_a_question_waits_longer_than_its_lease(fake: FakeWeCom) -> None:
    storage = Plain()
    seen: list[str] = []
    one, two_ = two(fake, storage, seen, lease=3)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    task = task_of(fake)
    time.sleep(3.5)
    member.click_button(task, "yes", to=two_)
    until(lambda: seen)
    assert seen == ["one asked: yes"]
    assert one.close(WAIT)


def test_an_answer_that_was_given_up_is_not_the_last(fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that waits is too slow for the first click, which goes to its handler, and gets the second one."""
    monkeypatch.setattr("wecom_runtime.handling.questions.shared.ACCEPT_TIMEOUT", 0.6)
    given_up = threading.Event()

    class Slow(Plain, SessionStorage):
        def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
            if '"taken":true' in value:
                assert given_up.wait(WAIT)
            added = super().add(key, value, ttl)
            if '"taken":false' in value:
                given_up.set()
            return added

    seen: list[str] = []
    one, two_ = two(fake, Slow(), seen)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    task = task_of(fake)
    member.click_button(task, "yes", to=two_)
    assert seen == ["two handled: yes"]
    member.click_button(task, "no", to=one)
    until(lambda: len(seen) == 2)
    assert seen[1] == "one asked: no"
    assert one.close(WAIT)


def test_nothing_of_an_answer_is_readable_in_the_storage(fake: FakeWeCom) -> None:
    seen: list[str] = []
    written: list[str] = []

    class Watched(Plain):
        def set(self, key: str, value: Any, ttl: int | None = None) -> None:
            if key.startswith("ask:"):
                written.append(f"{key} {value}")
                assert ttl is not None
            super().set(key, value, ttl)

    key = "approved-by-the-office"  # so long that no ciphertext has it by chance
    card = CARD | {"button_list": [{"text": "Yes", "key": key}]}
    one, two_ = two(fake, Watched(), seen, card=card)
    member = fake.member("zhangsan")
    member.write("hi", to=one)
    member.click_button(task_of(fake), key, to=two_)
    until(lambda: seen)
    assert seen == [f"one asked: {key}"]
    assert written
    assert not [text for text in written if "zhangsan" in text or key in text]
    assert one.close(WAIT)


def test_without_questions_the_storage_is_not_asked(fake: FakeWeCom) -> None:
    storage = Plain()
    asked: list[str] = []
    get = storage.get

    def watched(key: str, default: Any = None) -> Any:
        asked.append(key)
        return get(key, default)

    storage.get = watched  # type: ignore[method-assign]
    router = router_of(fake, session=storage)
    router.on(TextMessage)(lambda message: None)
    fake.member("zhangsan").write("hi", to=router)
    assert not [key for key in asked if key.startswith("ask:")]


def test_asking_does_not_change_the_card(fake: FakeWeCom) -> None:
    """A model is asked with, too, and is not changed."""
    bot = fake.bot()
    router = CallbackRouter()
    card = BotCard(card_type="button_interaction", main_title=None)
    seen: list[str] = []

    @router.on(BotTextMessage)
    async def ask(message: BotTextMessage, context: AsyncContext) -> None:
        try:
            await context.ask(card, timeout=0.2)
        except (NoAnswerError, InvalidArgumentError) as error:
            seen.append(type(error).__name__)

    router.on(BotTemplateCardEvent)(lambda event: None)
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        bot.write("hi", timeout=0)
        until(lambda: seen)
    assert getattr(card, "task_id", None) is None
