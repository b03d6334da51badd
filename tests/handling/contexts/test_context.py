"""The second argument of a handler: sender, chat, client, and ways to answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any, cast

import pytest

from tests.support import small
from tests.support.sender import Sender, text_xml
from wecom_client import (
    AsyncBot,
    AsyncContext,
    Bot,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    Context,
    InvalidArgumentError,
    WeComClient,
    WeComCrypto,
    create_reply,
)
from wecom_client.callbacks import (
    BotTextMessage,
    ClickEvent,
    SysApprovalChangeEvent,
    TextMessage,
)
from wecom_client.replies import ImageReply, NewsReply, ReplyArticle, ReplyMedia
from wecom_client.testing import FakeWeCom

SENDER = Sender()
CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Leave"},
    "button_list": [{"text": "Yes", "key": "yes"}],
    "task_id": "leave-1",
}


def crypto_of(fake: FakeWeCom) -> WeComCrypto:
    return WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)


def inbox(fake: FakeWeCom, userid: str = "zhangsan") -> list[tuple[str, str]]:
    return [(message.type, message.text) for message in fake.member(userid).inbox]


# -- who and where -----------------------------------------------------------------------------------------------------


def test_member_and_chat_of_a_context(fake: FakeWeCom) -> None:
    client = fake.client()
    router = CallbackRouter(crypto_of(fake), client=client)
    seen: list[Any] = []
    router.on(TextMessage)(lambda message, context: seen.append(context))
    router.on(SysApprovalChangeEvent)(lambda event, context: seen.append(context))
    fake.member("zhangsan").write("hi", to=router)
    [context] = seen
    assert (context.member, context.chat, context.client is client) == ("zhangsan", "zhangsan", True)
    assert isinstance(context, Context)
    assert isinstance(context.callback, TextMessage)
    router.handle(
        "POST", *fake.seal("<xml><MsgType>event</MsgType><Event>sys_approval_change</Event></xml>")
    )  # it names no applicant
    assert seen[-1].member == ""
    with pytest.raises(InvalidArgumentError, match="a SysApprovalChangeEvent names no member"):
        seen[-1].say("hi")


def test_the_member_of_an_approval_is_the_applicant(fake: FakeWeCom) -> None:
    router = CallbackRouter(crypto_of(fake), client=fake.client())
    router.on(SysApprovalChangeEvent)(lambda event, context: context.say(f"{event.number}: {event.status}"))
    xml = (
        "<xml><FromUserName>sys</FromUserName><MsgType>event</MsgType><Event>sys_approval_change</Event>"
        "<AgentID>3010040</AgentID><ApprovalInfo><SpNoStr>1</SpNoStr><SpStatus>2</SpStatus>"
        "<Applyer><UserId>lisi</UserId></Applyer></ApprovalInfo></xml>"
    )
    assert router.handle("POST", *fake.seal(xml)).status == 200
    assert inbox(fake, "lisi") == [("text", "1: 2")]
    assert fake.sent[-1].agent_id == fake.agent_id  # and not the AgentID of the system's app


def test_a_client_without_an_agent_id_sends_for_the_app_of_the_callback(fake: FakeWeCom) -> None:
    router = CallbackRouter(crypto_of(fake), client=fake.client_for(WeComClient, agent_id=None))
    router.on(TextMessage)(lambda message, context: context.say("hi"))
    fake.member("zhangsan").write("hi", to=router)
    assert inbox(fake) == [("text", "hi")]
    assert fake.sent[-1].agent_id == fake.agent_id


def test_groups_and_single_chats_of_bots(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter(Bot(bot.token, bot.encoding_aes_key).crypto)
    router.on(BotTextMessage)(lambda message, context: f"{context.member} in {context.chat}")
    assert bot.write("hi", user="lisi", to=router).text == "lisi in lisi"
    assert bot.write("hi", user="lisi", chat="group-1", to=router).text == "lisi in group-1"


# -- to speak ----------------------------------------------------------------------------------------------------------


def test_an_app_says_anything_as_often_as_it_likes(fake: FakeWeCom) -> None:
    router = CallbackRouter(crypto_of(fake), client=fake.client())

    @router.on(TextMessage, background=True)
    def talk(message: TextMessage, context: Context) -> None:
        context.say("one")
        context.say(CARD)
        context.say([{"title": "News", "url": "https://example.com"}])
        context.say(create_reply("as a reply"))
        context.say(create_reply([ReplyArticle(title="Old", url="https://example.com/old")]))
        picture = context.client.media.upload("image", ("a.png", b"\x89PNG picture")).media_id
        context.say(ImageReply(image=ReplyMedia(media_id=picture or "")))
        context.say({"msgtype": "markdown", "markdown": {"content": "**two**"}})

    fake.member("zhangsan").write("hi", to=router)
    assert router.close(10)
    assert [kind for kind, _ in inbox(fake)] == ["text", "template_card", "news", "text", "news", "image", "markdown"]
    assert [text for _, text in inbox(fake)][3] == "as a reply"


def test_a_long_text_goes_out_in_pieces(fake: FakeWeCom) -> None:
    router = CallbackRouter(crypto_of(fake), client=fake.client())
    router.on(TextMessage)(lambda message, context: context.say("word " * 1000))
    fake.member("zhangsan").write("hi", to=router)
    assert len(inbox(fake)) > 1
    assert "".join(text for _, text in inbox(fake)).count("word") == 1000


def test_awaited(fake: FakeWeCom) -> None:
    async def main() -> None:
        async with fake.async_client() as client:
            router = CallbackRouter(crypto_of(fake), client=client)

            @router.on(TextMessage)
            async def talk(message: TextMessage, context: AsyncContext) -> str:
                await context.say("said")
                return str((await context.client.user.get(context.member)).userid)

            response = await router.handle_async("POST", *fake.seal(TextMessage(source="zhangsan", content="hi")))
            assert response.status == 200

    asyncio.run(main())
    assert inbox(fake) == [("text", "said")]


@pytest.mark.parametrize("awaited", [False, True])
def test_to_speak_needs_no_client_of_the_same_kind(fake: FakeWeCom, awaited: bool) -> None:
    """A plain handler may speak by an asynchronous client, and the other way round."""

    def plain(message: TextMessage, context: Context) -> None:
        context.say("said")

    async def coroutine(message: TextMessage, context: AsyncContext) -> None:
        await context.say("said")

    client = fake.client() if awaited else fake.async_client()
    router = CallbackRouter(crypto_of(fake), client=client)
    router.on(TextMessage)(cast(Callable[..., Any], coroutine if awaited else plain))
    assert router.handle("POST", *fake.seal(TextMessage(source="zhangsan", content="hi"))).status == 200
    assert inbox(fake) == [("text", "said")]


def test_a_function_of_the_corp(fake: FakeWeCom) -> None:
    asked: list[str] = []

    def client_of(corp_id: str) -> WeComClient:
        asked.append(corp_id)
        return fake.client()

    router = CallbackRouter(crypto_of(fake), client=client_of)
    router.on(TextMessage)(lambda message, context: context.say("hi"))
    fake.member("zhangsan").write("hi", to=router)
    assert (inbox(fake), asked) == ([("text", "hi")], [fake.corp_id])


def test_the_client_of_an_included_router(fake: FakeWeCom) -> None:
    own, other = fake.client(), fake.client()
    seen: list[object] = []
    inner, router = CallbackRouter(client=other), CallbackRouter(crypto_of(fake), client=own)
    inner.on(TextMessage)(lambda message, context: seen.append(context.client))
    router.on(ClickEvent)(lambda event, context: seen.append(context.client))
    router.include(inner)
    fake.member("zhangsan").write("hi", to=router)
    fake.member("zhangsan").click_menu("a", to=router)
    assert [one is other for one in seen] == [True, False]


@pytest.mark.handlers_fail
def test_a_response_url_is_used_once(fake: FakeWeCom) -> None:
    bot = fake.bot()
    client = Bot(bot.token, bot.encoding_aes_key)
    told: list[str] = []
    for settings in ({"client": client}, {"answer": client.answer}):
        router = CallbackRouter(client.crypto, on_error=lambda message, error: told.append(str(error)), **settings)

        @router.on(BotTextMessage, background=True)
        def talk(message: BotTextMessage, context: Context) -> None:
            context.say("later")
            context.say("too late")

        bot.write("hi", to=router, timeout=1)
        assert router.close(10)
        assert (bot.messages[-1].text, bot.messages[-1].way) == ("later", "response_url")
    assert told == ["the response_url of this BotTextMessage accepts one answer, which was sent already"] * 2


def test_an_asynchronous_bot(fake: FakeWeCom) -> None:
    bot = fake.bot()

    async def main() -> None:
        async with AsyncBot(bot.token, bot.encoding_aes_key) as client:
            router = CallbackRouter(client.crypto, client=client)

            @router.on(BotTextMessage, background=True)
            async def talk(message: BotTextMessage, context: AsyncContext) -> None:
                await context.say("later")

            await asyncio.to_thread(partial(bot.write, "hi", to=router, timeout=1))
            assert await router.close_async(10)

    asyncio.run(main())
    assert bot.messages[-1].text == "later"


@pytest.mark.parametrize("awaited", [False, True])
def test_a_long_connection_says_more_before_it_answers(fake: FakeWeCom, awaited: bool) -> None:
    bot = fake.bot()
    router = CallbackRouter()
    if awaited:

        @router.on(BotTextMessage)
        async def talk_awaited(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
            await context.say("one")
            await context.say("two")
            yield "answer"
    else:

        @router.on(BotTextMessage)
        def talk(message: BotTextMessage, context: Context) -> str:
            context.say("one")
            context.say("two")
            return "answer"

    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        assert bot.write("hi", chat="group-1").text == "answer"
    assert [message.text for message in bot.messages if message.chat == "group-1"][1:3] == ["one", "two"]


def test_nothing_reaches_the_chat() -> None:
    told: list[str] = []
    router = small.Router(SENDER.crypto, on_error=lambda message, error: told.append(str(error)))
    router.on(small.TextMessage)(lambda message, context: context.say("hi"))
    assert router.handle(*SENDER.post(text_xml())).status == 500
    assert told[0].startswith("no message can be sent to the chat of this TextMessage: give the router client=")


def test_values_that_say_refuses(fake: FakeWeCom) -> None:
    seen: list[Any] = []
    router = CallbackRouter(crypto_of(fake), client=fake.client())
    router.on(TextMessage)(lambda message, context: seen.append(context))
    fake.member("zhangsan").write("hi", to=router)
    wrong: Any
    for wrong in (3, {"a": 1}, None):
        with pytest.raises(InvalidArgumentError, match=r"client\.message\.send cannot send a"):
            seen[0].say(wrong)
    with pytest.raises(InvalidArgumentError, match="/news/articles"):
        seen[0].say(NewsReply(articles=[]))


@pytest.mark.handlers_fail
def test_a_client_of_the_other_kind(fake: FakeWeCom) -> None:
    told: list[str] = []

    def on_error(message: object, error: Exception) -> None:
        assert isinstance(error, ConfigurationError)
        told.append(str(error))

    for client in (None, fake.async_client()):
        router = CallbackRouter(crypto_of(fake), client=client, on_error=on_error)
        router.on(TextMessage)(lambda message, context: context.client)
        router.handle("POST", *fake.seal(TextMessage(source="zhangsan", content="hi")))
    assert told[0].startswith("the router has no client: CallbackRouter(…, client=…)")
    assert told[1].endswith("needs a synchronous client; the client= of the router is a AsyncWeComClient")


# -- what a handler may take -------------------------------------------------------------------------------------------


def test_parameters_with_a_default_are_no_context() -> None:
    router = small.Router(SENDER.crypto)

    def handler(message: small.TextMessage, times: int = 2, *more: str, loud: bool = False) -> str:
        return message.content * times

    router.on(small.TextMessage)(handler)
    assert "hihi" in SENDER.open(router.handle(*SENDER.post(text_xml())))


def test_methods_and_partials_take_a_context() -> None:
    seen: list[str] = []

    class App:
        def handle(self, message: small.TextMessage, context: Context) -> None:
            seen.append(type(context).__name__)

        async def __call__(self, message: small.MenuEvent, context: AsyncContext) -> None:
            seen.append(type(context).__name__)

    def three(name: str, message: small.TextMessage, context: Context) -> None:
        seen.append(name)

    for handler in (App().handle, partial(three, "partial")):
        router = small.Router(SENDER.crypto)
        router.on(small.TextMessage)(cast(Callable[..., Any], handler))
        assert router.handle(*SENDER.post(text_xml())).status == 200
    assert seen == ["BaseContext", "partial"]
    small.Router().on(small.MenuEvent)(App())


def test_the_wrong_kind_of_context_is_refused() -> None:
    async def awaited(message: TextMessage, context: Context) -> None: ...

    async def streamed(message: TextMessage, context: Context) -> AsyncIterator[str]:
        yield ""

    def plain(message: TextMessage, context: AsyncContext) -> None: ...

    def three(message: TextMessage, context: Context, more: str) -> None: ...

    on = cast(Callable[..., Any], CallbackRouter().on(TextMessage))
    for wrong in (awaited, streamed):
        with pytest.raises(InvalidArgumentError, match="async def: its second parameter is an AsyncContext, not a "):
            on(wrong)
    with pytest.raises(InvalidArgumentError, match="plain function: its second parameter is a Context, not an A"):
        on(plain)
    with pytest.raises(InvalidArgumentError, match="its parameter 'more' needs a default"):
        on(three)


def test_middleware_is_around_handlers_with_a_context() -> None:
    router = small.Router(SENDER.crypto)

    @router.middleware
    async def around(callback: object, proceed: Callable[[], Awaitable[object]]) -> object:
        return f"({await proceed()})"

    router.on(small.TextMessage)(lambda message, context: context.__class__.__name__)
    assert "(BaseContext)" in SENDER.open(router.handle(*SENDER.post(text_xml())))
