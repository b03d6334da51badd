"""Approvals: a card with buttons, the members who may answer, and the outcome on the card."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.sender import Sender, info_xml
from tests.support.waiting import until
from wecom_client import (
    Approval,
    AsyncContext,
    Bot,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    Context,
    FileStorage,
    InvalidArgumentError,
    NoAnswerError,
    WeComCrypto,
)
from wecom_client.callbacks import (
    BotTemplateCardEvent,
    BotTextMessage,
    Callback,
    TemplateCardEvent,
    TextMessage,
)
from wecom_client.replies import UpdateButtonReply
from wecom_client.testing import BotAnswer, FakeBot, FakeWeCom

TOKEN, KEY = "token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
WAIT = 20.0
Ask = Callable[..., Any]


def card_of(bot: FakeBot) -> dict[str, Any]:
    """Wait for the card of an approval that waits for its answer, and return it."""

    def find() -> dict[str, Any] | None:
        for message in reversed(bot.messages):
            card: dict[str, Any] = message.content.get("template_card") or {}
            if str(card.get("task_id", "")).startswith("wecom-approval-") and len(card["button_list"]) > 1:
                return card
        return None

    found: dict[str, Any] = until(find)
    return found


def card_in(answer: BotAnswer) -> dict[str, Any]:
    card: dict[str, Any] = answer.bodies[-1]["template_card"]
    return card


def shown(approval: Approval) -> str:
    return f"{bool(approval)} {approval.by} {approval.always}"


def plain(**options: Any) -> Ask:
    def handler(message: BotTextMessage, context: Context) -> str:
        return shown(context.approve("Delete a.txt?", **options))

    return handler


def awaited(**options: Any) -> Ask:
    async def handler(message: BotTextMessage, context: AsyncContext) -> str:
        return shown(await context.approve("Delete a.txt?", **options))

    return handler


def generator(**options: Any) -> Ask:
    def handler(message: BotTextMessage, context: Context) -> Iterator[str]:
        yield "Asking. "
        yield shown(context.approve("Delete a.txt?", **options))

    return handler


def async_generator(**options: Any) -> Ask:
    async def handler(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        yield "Asking. "
        yield shown(await context.approve("Delete a.txt?", **options))

    return handler


each_kind = pytest.mark.parametrize("make", [plain, awaited, generator, async_generator])


@pytest.fixture(name="bot")
def _bot() -> Iterator[FakeBot]:
    with FakeWeCom(real=True) as wecom:
        yield wecom.bot(token=TOKEN, encoding_aes_key=KEY)


def connection_of(bot: FakeBot, handler: Ask) -> BotConnection:
    router = CallbackRouter()
    router.on(BotTextMessage)(handler)
    router.on(BotTemplateCardEvent)(unexpected)
    return BotConnection(bot.bot_id, bot.secret, router, url=bot.url)


def unexpected(event: BotTemplateCardEvent) -> None:
    raise AssertionError("a click on the card of an approval reached a handler")


@each_kind
@pytest.mark.parametrize("chat", ["", "group"], ids=["single", "group"])
@pytest.mark.parametrize("key", ["yes", "no", "always"])
def test_an_approval(bot: FakeBot, make: Callable[..., Ask], chat: str, key: str) -> None:
    with connection_of(bot, make(always=True)):
        answer = bot.write("hi", chat=chat, timeout=0)
        card = card_of(bot)
        assert card["main_title"]["title"] == "Delete a.txt?"
        assert [one["text"] for one in card["button_list"]] == ["批准", "始终批准", "拒绝"]
        click = bot.click(card["task_id"], key, chat=chat)
        assert card_in(click)["task_id"] == card["task_id"]
        assert answer.wait(WAIT)
        assert answer.text.removeprefix("Asking. ") == f"{key != 'no'} zhangsan {key == 'always'}"
        outcome = {"yes": "批准", "no": "拒绝", "always": "始终批准"}[key]
        (button,) = card_in(click)["button_list"]
        assert (button["text"], button["style"]) == (outcome, 3)
        assert card_in(click)["horizontal_content_list"] == [{"keyname": outcome, "value": "zhangsan"}]
        assert card_in(click)["main_title"] == card["main_title"]


@pytest.mark.parametrize(
    ("by", "first"),
    [
        (None, "zhangsan"),
        ("lisi", "lisi"),
        (("lisi", "wangwu"), "lisi"),
        (lambda userid: userid != "zhangsan", "lisi"),
    ],
    ids=["the member", "another member", "several", "function"],
)
def test_only_some_members_may_answer(bot: FakeBot, by: Any, first: str) -> None:
    stranger = "lisi" if first == "zhangsan" else "zhangsan"
    with connection_of(bot, awaited(by=by)):
        answer = bot.write("hi", chat="group", timeout=0)
        task_id = card_of(bot)["task_id"]
        bot.click(task_id, "no", user=stranger, chat="group", timeout=0)
        bot.click(task_id, "yes", user=first, chat="group")
        assert answer.wait(WAIT)
        assert answer.text == f"True {first} False"


@pytest.mark.handlers_fail
def test_a_function_that_fails_accepts_nobody(bot: FakeBot, caplog: pytest.LogCaptureFixture) -> None:
    with connection_of(bot, awaited(by=lambda userid: 1 // (userid != "lisi"))):
        answer = bot.write("hi", chat="group", timeout=0)
        task_id = card_of(bot)["task_id"]
        bot.click(task_id, "yes", user="lisi", chat="group", timeout=0)
        until(lambda: any("by= of approve()" in line for line in caplog.messages))
        bot.click(task_id, "yes", chat="group")
        assert answer.wait(WAIT) and answer.text == "True zhangsan False"


def test_no_answer_in_time(bot: FakeBot) -> None:
    async def handler(message: BotTextMessage, context: AsyncContext) -> str:
        try:
            await context.approve("Delete a.txt?", timeout=0.1)
        except NoAnswerError:
            return "no answer"
        return "answer"

    with connection_of(bot, handler):
        assert bot.write("hi").text == "no answer"
        bot.click(card_of(bot)["task_id"], "yes", timeout=0)  # too late: no handler is called
        assert bot.write("hi").text == "no answer"


def test_texts(bot: FakeBot) -> None:
    async def handler(message: BotTextMessage, context: AsyncContext) -> str:
        approval = await context.approve(message.prompt(), yes="Go", no="Stop", always="For ever")
        return str(approval)

    with connection_of(bot, handler):
        for text in ("x" * 26, "x" * 27, "x" * 112, "x" * 113, "two\nlines"):
            answer = bot.write(text, timeout=0)
            card = card_of(bot)
            assert [one["text"] for one in card["button_list"]] == ["Go", "For ever", "Stop"]
            title, below = card["main_title"]["title"], card.get("sub_title_text")
            if len(text) <= 26 and "\n" not in text:
                assert (title, below) == (text, None)
            else:
                assert title == "需要你的批准"
                assert below == (text if len(text) <= 112 else f"{'x' * 111}…")
            sent = [one.text for one in bot.messages if one.way == "send" and one.type == "markdown"]
            assert (text in sent) is (len(text) > 112)
            bot.click(card["task_id"], "yes")
            assert answer.wait(WAIT)


@pytest.mark.handlers_fail
@pytest.mark.parametrize("shared", [False, True], ids=["one process", "another process"])
@pytest.mark.parametrize("make", [generator, async_generator, awaited])
def test_at_a_callback_url(bot: FakeBot, tmp_path: Path, make: Callable[..., Ask], shared: bool) -> None:
    bots = [Bot(TOKEN, KEY) for _ in range(2)]
    storage = FileStorage(tmp_path)
    routers = [CallbackRouter(one.crypto, answer=one.answer, session=storage) for one in bots]
    for router in routers:
        router.on(BotTextMessage, background=make is awaited)(make())
        router.on(BotTemplateCardEvent)(unexpected)
    answer = bot.write("hi", to=routers[0], timeout=0)
    card = card_of(bot)
    click = bot.click(card["task_id"], "yes", to=routers[1] if shared else routers[0])
    assert [one["text"] for one in card_in(click)["button_list"]] == ["批准"]
    if make is not awaited:
        assert answer.wait(WAIT)
        assert answer.text == "Asking. True zhangsan False"
    for router in routers:
        router.close(WAIT)


def test_a_handler_that_answers_wecom_cannot_wait(bot: FakeBot) -> None:
    errors: list[str] = []

    def handler(message: BotTextMessage, context: Context) -> str:
        with pytest.raises(ConfigurationError) as failed:
            context.approve("Delete a.txt?")
        errors.append(str(failed.value))
        return "answer"

    router = CallbackRouter(Bot(TOKEN, KEY).crypto)
    router.on(BotTextMessage)(handler)
    assert bot.write("hi", to=router).text == "answer"
    assert "background=True" in errors[0]


@pytest.mark.parametrize(("text", "options"), [("", {}), (" ", {}), ("a", {"by": ()}), ("a", {"by": ""})])
def test_invalid_arguments(bot: FakeBot, text: str, options: Any) -> None:
    def handler(message: BotTextMessage, context: Context) -> str:
        with pytest.raises(InvalidArgumentError):
            context.approve(text, **options)
        return "answer"

    with connection_of(bot, handler):
        assert bot.write("hi").text == "answer"


def test_an_app_asks_for_an_approval() -> None:
    with FakeWeCom(real=True) as wecom:
        results: list[Approval] = []
        crypto = WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id)
        router = CallbackRouter(crypto, client=wecom.client())

        @router.on(TextMessage, background=True)
        def handler(message: TextMessage, context: Context) -> None:
            results.append(context.approve("Delete a.txt?"))

        router.on(TemplateCardEvent)(lambda event: None)
        member = wecom.member("zhangsan")
        member.write("hi", to=router)
        until(lambda: member.inbox)
        card = member.inbox[-1].content
        task_id = card["task_id"] if "task_id" in card else card["template_card"]["task_id"]
        reply = member.click_button(task_id, "yes", to=router)
        assert isinstance(reply, UpdateButtonReply)
        assert reply.button.replace_name == "批准"
        until(lambda: results)
        assert shown(results[0]) == "True zhangsan False"


def test_other_callbacks_have_no_cards() -> None:
    sender, errors = Sender(), list[str]()
    router = CallbackRouter(sender.crypto)

    @router.default
    def handler(callback: Callback, context: Context) -> None:
        with pytest.raises(InvalidArgumentError) as failed:
            context.approve("Delete a.txt?")
        errors.append(str(failed.value))

    router.handle(*sender.post(info_xml()))
    assert "no cards" in errors[0]
