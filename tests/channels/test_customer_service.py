"""Customer service as a channel: fetching, order, answers, and the state after a stop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wecom_client import (
    CALLBACKS,
    AsyncContext,
    AsyncCustomerService,
    CallbackRouter,
    ConfigurationError,
    Context,
    CustomerService,
    FileStorage,
    InvalidArgumentError,
    MemoryStorage,
    WeComClient,
    WeComCrypto,
)
from wecom_client.callbacks import KfEventMessage, KfImageMessage, KfMessage, KfTextMessage, TextMessage
from wecom_client.models.kf import KfMenu
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.customer_service import answers

ACCOUNT = "wkAAAAexample0001"
CUSTOMER = "wmAAAAcustomer"
SYNC, SEND, GREET = "/cgi-bin/kf/sync_msg", "/cgi-bin/kf/send_msg", "/cgi-bin/kf/send_msg_on_event"


class App:
    """An app with customer service, and the arguments of its handlers."""

    def __init__(self, fake: FakeWeCom, storage: Any = None, **settings: Any) -> None:
        self.fake = fake
        self.errors: list[Exception] = []
        self.storage = storage or MemoryStorage()
        self.client: WeComClient = fake.client(session=self.storage)
        crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
        self.router = CallbackRouter(
            crypto, session=self.storage, on_error=lambda message, error: self.errors.append(error)
        )
        self.service = CustomerService(self.client, self.router, **settings)
        self.got: list[str] = []

    def echo(self) -> App:
        @self.router.on(KfTextMessage)
        def echo(message: KfTextMessage) -> str:
            self.got.append(message.text.content)
            return f"re: {message.text.content}"

        return self

    def write(self, text: str, customer: str = CUSTOMER, *, wait: bool = True) -> None:
        self.fake.customer(customer).write(text, open_kfid=ACCOUNT, to=self.router)
        if wait:
            assert self.router.close(20)

    def leave(self, text: str, customer: str = CUSTOMER) -> None:
        """Have a message lie there, of which nobody is told."""
        leave(self.fake, text, customer)


def leave(fake: FakeWeCom, text: str, customer: str = CUSTOMER) -> None:
    """Have a customer write what nobody is told of."""
    elsewhere = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    fake.customer(customer).write(text, open_kfid=ACCOUNT, to=elsewhere)


def sent(fake: FakeWeCom) -> list[Any]:
    return [message.text for message in fake.sent]


def test_messages_are_callbacks_of_their_own() -> None:
    known = {entry.model for entry in CALLBACKS}
    assert {KfTextMessage, KfImageMessage, KfEventMessage} <= known
    assert issubclass(KfTextMessage, KfMessage)
    message = KfTextMessage(text={"content": "hi"}, origin=3)  # type: ignore[arg-type]
    assert message.merged == (message,)


def test_a_customer_is_answered(fake: FakeWeCom) -> None:
    app = App(fake).echo()
    app.write("快递到哪了？")
    app.write("谢谢")
    assert sent(fake) == ["re: 快递到哪了？", "re: 谢谢"]
    assert [call.request.get("cursor") for call in fake.calls if call.path == SYNC] == [None, "cursor-1"]
    assert all(call.request["token"] for call in fake.calls if call.path == SYNC)


def test_answered_messages_are_not_answered_again_by_another_program(fake: FakeWeCom) -> None:
    first = App(fake).echo()
    first.write("1")
    second = App(fake, first.storage).echo()
    second.write("2")
    assert (first.got, second.got) == (["1"], ["2"])
    assert sent(fake) == ["re: 1", "re: 2"]


def test_a_welcome_goes_by_its_code(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(KfEventMessage, event_type="enter_session")
    def welcome(event: KfEventMessage, context: Context) -> list[str]:
        app.got.append(context.member)
        return ["你好", "请问有什么可以帮你？"]

    fake.customer(CUSTOMER).enter(open_kfid=ACCOUNT, to=app.router)
    assert app.router.close(20)
    assert app.got == [CUSTOMER]
    assert sent(fake) == ["你好", "请问有什么可以帮你？"]
    assert [call.path for call in fake.calls if call.path in (SEND, GREET)] == [GREET, SEND]


def test_values_that_say_sends(fake: FakeWeCom) -> None:
    app = App(fake)
    menu = KfMenu(head_content="满意吗？")

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage, context: Context) -> None:
        assert context.member == CUSTOMER
        context.say(menu)
        context.say({"msgtype": "link", "link": {"title": "t", "url": "https://example.com", "thumb_media_id": image}})
        context.say("字" * 1000)
        with pytest.raises(InvalidArgumentError, match="cannot send a float"):
            context.say(1.5)  # type: ignore[arg-type]
        app.got.append("done")

    image = app.client.media.upload("image", ("a.png", b"\x89PNG\r\n")).media_id
    app.write("hi")
    assert app.got == ["done"]
    kinds = [call.request["msgtype"] for call in fake.calls if call.path == SEND]
    assert kinds == ["msgmenu", "link", "text", "text"], "a text that is too long goes out in pieces"
    ids = [call.request["msgid"] for call in fake.calls if call.path == SEND]
    assert len(set(ids)) == 4
    assert all(len(one.encode()) <= 32 for one in ids)


def test_five_messages_and_no_more(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage, context: Context) -> None:
        for number in range(5):
            context.say(str(number))
        with pytest.raises(InvalidArgumentError, match="5 messages were sent since the customer wrote"):
            context.say("one too many")
        app.got.append(message.text.content)

    app.write("a")
    app.write("b")
    assert app.got == ["a", "b"], "each message of the customer allows five"
    assert sent(fake) == ["0", "1", "2", "3", "4"] * 2


@pytest.mark.handlers_fail
def test_the_last_message_counts_whichever_is_answered(fake: FakeWeCom) -> None:
    app = App(fake, max_age=None).echo()
    for number in range(6):
        app.leave(str(number))
    app.write("6")
    assert app.got == [str(number) for number in range(7)]
    assert sent(fake) == [f"re: {number}" for number in range(5)]
    assert [type(error) for error in app.errors] == [InvalidArgumentError] * 2, "nothing was sent that WeCom refuses"


def test_a_person_takes_over(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage, context: Context) -> str | None:
        app.got.append(message.text.content)
        if "人工" not in message.text.content:
            return "ok"
        context.say("为您转接")
        context.transfer("zhangsan")
        return None

    app.write("人工")
    state = app.client.kf.service_state.get(ACCOUNT, CUSTOMER)
    assert (state.service_state, state.servicer_userid) == (3, "zhangsan")
    app.write("在吗")
    assert app.got == ["人工"], "the person answers"
    app.client.kf.service_state.trans(ACCOUNT, CUSTOMER, 4)
    app.write("又来了")
    assert app.got == ["人工", "又来了"]
    assert sent(fake) == ["为您转接", "ok"]


def test_only_customers_can_be_handed_over(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(TextMessage)
    def answer(message: TextMessage, context: Context) -> None:
        with pytest.raises(InvalidArgumentError, match="the chat of this TextMessage cannot be transferred"):
            context.transfer("zhangsan")
        app.got.append("refused")

    fake.member("zhangsan").write("hi", to=app.router)
    assert app.got == ["refused"]


def test_awaited_handlers_of_a_client_that_waits(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(KfTextMessage)
    async def answer(message: KfTextMessage, context: AsyncContext) -> str | None:
        await asyncio.sleep(0)
        await context.say("moment")
        if message.text.content == "人工":
            await context.transfer("zhangsan")
            return None
        return "ok"

    app.write("hi")
    app.write("人工")
    assert app.errors == []
    assert sent(fake) == ["moment", "ok", "moment"]
    assert app.client.kf.service_state.get(ACCOUNT, CUSTOMER).servicer_userid == "zhangsan"


def test_the_state_has_the_earlier_message_of_a_customer(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage, context: Context) -> str:
        before = context.state.get("before")
        context.state["before"] = message.text.content
        return f"{before}, {message.text.content}"

    app.write("a")
    app.write("b")
    assert sent(fake) == ["None, a", "a, b"]


def test_customers_at_once_and_each_in_order(fake: FakeWeCom) -> None:
    app = App(fake, max_age=None)
    together = threading.Barrier(2)

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> None:
        if message.text.content == "0":
            together.wait(20)
        app.got.append(f"{message.external_userid}{message.text.content}")

    for number in range(3):
        for customer in ("a", "b"):
            app.leave(str(number), customer)
    app.write("3", "a")
    for customer, count in (("a", 4), ("b", 3)):
        assert [one for one in app.got if one[0] == customer] == [f"{customer}{number}" for number in range(count)]


def test_the_position_waits_for_the_inbox(fake: FakeWeCom) -> None:
    """A page is done when its messages are in the inbox, which a handler does not delay."""
    app = App(fake)
    seen: list[Any] = []
    end = threading.Event()

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> None:
        end.wait(20)
        seen.append(app.storage.get(f"{fake.corp_id}:kf:{ACCOUNT}:position"))

    app.write("a", wait=False)
    while app.storage.get(f"{fake.corp_id}:kf:{ACCOUNT}:position") is None:
        time.sleep(0.01)
    assert seen == []
    end.set()
    assert app.router.close(20)
    assert seen == ["cursor-1"]


@pytest.mark.handlers_fail
def test_a_handler_that_fails_holds_up_nobody(fake: FakeWeCom) -> None:
    app = App(fake)

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> str:
        app.got.append(message.text.content)
        if message.text.content == "bad":
            raise ValueError("no")
        return "ok"

    app.write("bad")
    app.write("good")
    assert app.got == ["bad", "good"]
    assert sent(fake) == ["ok"]
    assert [type(error) for error in app.errors] == [ValueError]


def test_a_token_that_is_too_old(fake: FakeWeCom) -> None:
    app = App(fake).echo()
    fake.fail(SYNC, errcode=95007, times=1)
    app.write("hi")
    assert app.got == ["hi"]
    assert [bool(call.request.get("token")) for call in fake.calls if call.path == SYNC] == [True, False]


def test_a_lost_message_is_sent_again_once(fake: FakeWeCom) -> None:
    app = App(fake).echo()
    fake.fail(SEND, hang_up=True, times=1)
    app.write("hi")
    calls = [call for call in fake.calls if call.path == SEND]
    assert len(calls) == 2
    assert calls[0].request["msgid"] == calls[1].request["msgid"]


def test_an_answer_that_wecom_has_is_no_error(fake: FakeWeCom) -> None:
    app = App(fake).echo()
    fake.fail(SEND, errcode=95033, times=1)
    app.write("hi")
    assert app.errors == []


@pytest.mark.handlers_fail
def test_unhandled_messages_are_handled_at_the_next_start(fake: FakeWeCom) -> None:
    storage = MemoryStorage()
    first = App(fake, storage).echo()
    fake.fail(SYNC, errcode=95017, times=1)
    first.write("hi")
    assert (first.got, [type(error).__name__ for error in first.errors]) == ([], ["PermissionDeniedError"])
    second = App(fake, storage).echo()
    with second.service.start():
        for _ in range(400):
            if second.got:
                break
            time.sleep(0.05)
    assert second.got == ["hi"]


def test_messages_of_servicers_are_left_out(fake: FakeWeCom) -> None:
    for wanted in (False, True):
        app = App(fake, servicers=wanted, max_age=None).echo()
        fake.on(
            SYNC,
            {
                "next_cursor": "",
                "has_more": 0,
                "msg_list": [
                    {"msgid": f"m{wanted}", "open_kfid": ACCOUNT, "external_userid": CUSTOMER, "send_time": 1,
                     "origin": 5, "servicer_userid": "zhangsan", "msgtype": "text", "text": {"content": "hi"}}
                ],
            },
            times=1,
        )  # fmt: skip
        app.write("x")
        assert app.got == (["hi"] if wanted else [])


@pytest.mark.handlers_fail
def test_a_message_older_than_48_hours(fake: FakeWeCom) -> None:
    app = App(fake, max_age=None).echo()
    old = int(time.time()) - 49 * 3600
    message = {"msgid": "m", "open_kfid": ACCOUNT, "external_userid": "wmOld", "send_time": old, "origin": 3}
    page = {"next_cursor": "", "has_more": 0, "msg_list": [{**message, "msgtype": "text", "text": {"content": "hi"}}]}
    fake.on(SYNC, page, times=1)
    app.write("x")
    assert app.got == ["hi"]
    assert [str(error) for error in app.errors] == ["the customer wrote more than 48 hours ago"]


def test_old_messages_are_left_out_where_no_position_is_known(fake: FakeWeCom) -> None:
    app = App(fake).echo()
    old = {"msgid": "m", "open_kfid": ACCOUNT, "external_userid": "wmOld", "send_time": 1767196800, "origin": 3}
    page = {"next_cursor": "", "has_more": 0, "msg_list": [{**old, "msgtype": "text", "text": {"content": "hi"}}]}
    fake.on(SYNC, page, times=1)
    app.write("x")
    assert app.got == []


def test_a_client_of_the_wrong_kind(fake: FakeWeCom) -> None:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    with pytest.raises(ConfigurationError, match=r"CustomerService\(client, …\) needs a synchronous one"):
        CustomerService(fake.async_client(), router)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="needs a router with a callback URL"):
        CustomerService(fake.client(), CallbackRouter())
    with pytest.raises(ConfigurationError, match=r"AsyncCustomerService\(client, …\) needs an asynchronous one"):
        AsyncCustomerService(fake.client(), router)  # type: ignore[arg-type]


def test_awaited(fake: FakeWeCom) -> None:
    got: list[str] = []

    async def run() -> None:
        storage = MemoryStorage()
        async with fake.async_client(session=storage) as client:
            router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id), session=storage)

            @router.on(KfTextMessage)
            async def answer(message: KfTextMessage, context: AsyncContext) -> str | None:
                got.append(message.text.content)
                await context.say("moment")
                if message.text.content == "人工":
                    await context.transfer("zhangsan")
                    return None
                return f"re: {message.text.content}"

            async with AsyncCustomerService(client, router):
                for text in ("hi", "人工", "在吗"):
                    query, body = await asyncio.to_thread(_sealed, fake, text)
                    response = await router.handle_async("POST", query, body)
                    assert response.status == 200
                    assert await router.close_async(20)

    asyncio.run(run())
    assert got == ["hi", "人工"]
    assert sent(fake) == ["moment", "re: hi", "moment"]


@pytest.mark.handlers_fail
@pytest.mark.parametrize("is_plain", [False, True])
def test_awaited_handlers_that_hang(fake: FakeWeCom, tmp_path: Path, is_plain: bool) -> None:
    """More of them than plain handlers may run in threads of the router: others are handled, and none twice."""
    hung = 12
    end, calls, errors = threading.Event(), list[str](), list[Exception]()

    async def run() -> None:
        storage = FileStorage(tmp_path)
        async with fake.async_client(session=storage) as client:
            crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
            router = CallbackRouter(
                crypto,
                session=storage,
                lease=1,
                handler_timeout=0.5,
                on_error=lambda message, error: errors.append(error),
            )
            if is_plain:

                @router.on(KfTextMessage, where=lambda message: message.text.content == "hang")
                def hang(message: KfTextMessage) -> str:
                    calls.append("hang")
                    end.wait(30)
                    return "done"
            else:

                @router.on(KfTextMessage, where=lambda message: message.text.content == "hang")
                async def hang_async(message: KfTextMessage) -> str:
                    calls.append("hang")
                    while not end.is_set():
                        await asyncio.sleep(0.05)
                    return "done"

            @router.on(KfTextMessage)
            async def answer(message: KfTextMessage) -> str:
                return f"re: {message.text.content}"

            async with AsyncCustomerService(client, router, max_age=None):
                for number in range(hung):
                    await asyncio.to_thread(leave, fake, "hang", f"customer{number}")
                await asyncio.to_thread(leave, fake, "next", "customer0")
                query, body = await asyncio.to_thread(_sealed, fake, "hi")
                assert (await router.handle_async("POST", query, body)).status == 200
                while sorted(sent(fake)) != ["re: hi", "re: next"]:
                    await asyncio.sleep(0.05)
                await asyncio.sleep(2)
                assert calls == ["hang"] * hung
                end.set()
                assert await router.close_async(20)

    asyncio.run(asyncio.wait_for(run(), 60))
    if is_plain:  # it continues in its thread, and its answer is sent
        assert sorted(sent(fake)) == [*["done"] * hung, "re: hi", "re: next"]
    else:
        assert len(errors) == hung


@pytest.mark.handlers_fail
def test_a_message_with_a_cancelled_handler_is_handled_by_another(fake: FakeWeCom, tmp_path: Path) -> None:
    """`asyncio.run` cancels what is under way, and the message is left to any process."""
    storage = FileStorage(tmp_path)
    got: list[str] = []

    async def run(handler: Callable[[Any], Any], until: Callable[[], object]) -> None:
        async with fake.async_client(session=storage) as client:
            router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id), session=storage)
            router.on(KfTextMessage)(handler)
            service = AsyncCustomerService(client, router)
            if not got:
                assert (await router.handle_async("POST", *await asyncio.to_thread(_sealed, fake, "hi"))).status == 200
            else:
                service.start()
            end = time.monotonic() + 5
            while not until() and time.monotonic() < end:
                await asyncio.sleep(0.01)
            await service.close()

    async def hang(message: KfTextMessage) -> None:
        got.append("begun")
        await asyncio.sleep(30)

    async def take(message: KfTextMessage) -> None:
        got.append(message.text.content)

    asyncio.run(run(hang, lambda: got))
    asyncio.run(run(take, lambda: len(got) == 2))
    assert got == ["begun", "hi"]


def _told(fake: FakeWeCom, text: str) -> dict[str, Any]:
    """A message that lies there, and the callback that tells of it."""
    leave(fake, text)
    return {
        "ToUserName": fake.corp_id,
        "CreateTime": "1767233880",
        "MsgType": "event",
        "Event": "kf_msg_or_event",
        "Token": f"token of {text}",
        "OpenKfId": ACCOUNT,
    }


def _sealed(fake: FakeWeCom, text: str) -> tuple[dict[str, str], str]:
    return fake.seal(_told(fake, text))


def test_ids_are_remembered_as_long_as_wecom_keeps_messages(fake: FakeWeCom) -> None:
    """Three days: when the position is lost, WeCom returns all of them again."""
    app = App(fake).echo()
    app.write("1")
    (kept,) = [item for item in app.storage.entries() if ":message:" in item.key]
    assert kept.ttl is not None
    assert 3 * 86400 < kept.ttl < 4 * 86400
    app.storage.delete(f"{fake.corp_id}:kf:{ACCOUNT}:position")
    app.write("2")
    assert app.got == ["1", "2"]


@pytest.mark.handlers_fail
def test_a_position_that_is_refused_again_and_again_ends_the_fetch(fake: FakeWeCom) -> None:
    """WeCom gives out a position with the first page, and refuses it."""
    asked: list[Any] = []

    def page(call: Any) -> dict[str, Any]:
        asked.append(call.request.get("cursor"))
        if len(asked) > 50:
            return {"errcode": 0, "has_more": 0, "msg_list": []}
        if asked[-1]:
            return {"errcode": 40097, "errmsg": "invalid cursor"}
        return {"errcode": 0, "has_more": 1, "next_cursor": f"c{len(asked)}", "msg_list": []}

    fake.on(SYNC, page)
    app = App(fake)
    app.write("1", wait=False)
    app.router.close(3)
    assert len(asked) <= 8, asked


def test_the_inbox_and_the_outbox_are_sealed(fake: FakeWeCom) -> None:
    app = App(fake)
    seen: list[str] = []

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> str:
        seen.extend(str(item.value) for item in app.storage.entries())
        return "a secret answer"

    fake.fail(SEND, errcode=-1, times=3)
    app.write("a secret question")
    seen.extend(str(item.value) for item in app.storage.entries())
    assert len(seen) > 10
    assert not [value for value in seen if "secret" in value or CUSTOMER in value]


def test_the_result_of_health(fake: FakeWeCom) -> None:
    app = App(fake).echo()
    assert app.service.health() == {
        "running": 0, "waiting": 0, "oldest": 0.0, "unsent": 0, "oldest_unsent": 0.0, "failing": 0.0,
        "problems": [],
    }  # fmt: skip
    fake.fail(SEND, errcode=-1, times=3)
    app.write("1")
    assert app.service.health()["failing"] >= 0.0
    with app.service.start():
        while sent(fake) != ["re: 1"]:
            time.sleep(0.01)
    assert app.router.close(20)
    assert app.service.health()["failing"] == 0.0


def test_the_problems_of_health(
    fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Each is logged once, by the watcher; an outage of WeCom does not change whether the router is ready."""
    module = "wecom_runtime.channels.customer_service.channel"
    monkeypatch.setattr(f"{module}.FAILING_LIMIT", 0.05)
    monkeypatch.setattr(f"{module}.WAITING_LIMIT", 0.05)
    app = App(fake, max_age=None).echo()
    fake.fail(SEND, errcode=-1, times=1_000)
    with app.service.start():
        app.write("answered", wait=False)
        text = "customer service: answers are not sent: 1 messages wait for them, one for "
        while not any(one.startswith(text) for one in app.service.health()["problems"]):
            time.sleep(0.01)
        assert app.router.health()["ready"]
        fake.clear_faults(SEND)
    app.router.close(5)
    assert caplog.text.count("answers are not sent") == 1


def test_start_warns_of_a_storage_that_loses_entries(
    fake: FakeWeCom, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    App(fake).service.start().close()
    assert "MemoryStorage loses entries when the process ends: positions, messages that wait" in caplog.text
    caplog.clear()
    App(fake, FileStorage(tmp_path)).service.start().close()
    assert "loses entries" not in caplog.text


def test_fetching_pauses_while_too_many_messages_wait(
    fake: FakeWeCom, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("fetching", "channel"):
        monkeypatch.setattr(f"wecom_runtime.channels.customer_service.{module}.BACKLOG", 2)
    app = App(fake, max_age=None)
    end = threading.Event()

    @app.router.on(KfTextMessage)
    def answer(message: KfTextMessage) -> None:
        end.wait(20)
        app.got.append(message.text.content)

    for number in range(2):
        app.leave(str(number))
    app.write("2", wait=False)
    while not (waiting := caplog.text.count("fetching pauses")):
        app.write("more", wait=False)
        time.sleep(0.05)
    calls = sum(call.path == SYNC for call in fake.calls)
    app.write("last", wait=False)
    time.sleep(0.3)
    assert sum(call.path == SYNC for call in fake.calls) == calls
    assert waiting == 1, "logged once"
    end.set()
    while not app.got or app.got[-1] != "last":
        time.sleep(0.05)
    assert app.got[:3] == ["0", "1", "2"]
    assert app.router.close(20)


@pytest.mark.handlers_fail
def test_an_answer_is_given_up_after_two_days(
    fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An outage of 48 hours, shortened to one second: each is reported, and a later answer is sent."""
    monkeypatch.setattr(answers, "GIVE_UP_AFTER", 1.0)
    app = App(fake).echo()
    fake.fail(SEND, errcode=-1)
    app.write("1")
    app.write("2")
    assert app.errors == []
    with app.service.start():
        while len(app.errors) < 2:
            time.sleep(0.02)
        assert [getattr(error, "errcode", None) for error in app.errors] == [-1, -1]
        fake.clear_faults(SEND)
        app.write("3", wait=False)
        while sent(fake) != ["re: 3"]:
            time.sleep(0.02)
    assert app.router.close(20)
    assert caplog.text.count("an answer cannot be sent") == 2, "logged once for each message"
