"""Customer service as a channel of the engine: questions, stop words, attempts, and stored messages."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.times import set_times
from tests.support.waiting import until
from wecom_client import (
    AsyncContext,
    CallbackRouter,
    Context,
    CustomerService,
    FileStorage,
    InvalidArgumentError,
    MemoryStorage,
    NoAnswerError,
    StorageError,
    WeComCrypto,
)
from wecom_client.callbacks import KfTextMessage
from wecom_client.models.kf import KfClickItem, KfMenu, KfMenuClick
from wecom_client.testing import FakeWeCom
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.sealing import RecordSealer

ACCOUNT, CUSTOMER = "wkAAAAexample0001", "wmAAAAcustomer"
SYNC, SEND = "/cgi-bin/kf/sync_msg", "/cgi-bin/kf/send_msg"
MENU = KfMenu(head_content="Which day?", list=[KfClickItem(click=KfMenuClick(id="friday", content="Friday"))])


@pytest.fixture(params=["memory", "file"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return MemoryStorage() if request.param == "memory" else FileStorage(tmp_path / "wecom.sqlite3")


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    set_times(monkeypatch, FIRST_PAUSE=0.01)
    monkeypatch.setattr("wecom_runtime.channels.customer_service.channel.LOOK_EVERY", 0.05)


class Desk:
    """A program that answers customers."""

    def __init__(self, fake: FakeWeCom, storage: Any, **settings: Any) -> None:
        self.fake = fake
        self.errors: list[Exception] = []
        self.got: list[str] = []
        self.crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
        self.router = CallbackRouter(
            self.crypto,
            session=storage,
            on_error=lambda message, error: self.errors.append(error),
            **{"lease": 1, **settings},
        )
        self.service = CustomerService(fake.client(session=storage), self.router, max_age=None)

    def on(self, handler: Callable[..., Any], **options: Any) -> Desk:
        self.router.on(KfTextMessage, **options)(handler)
        return self

    def write(self, text: str, customer: str = CUSTOMER) -> None:
        self.fake.customer(customer).write(text, open_kfid=ACCOUNT, to=self.router)

    def sent(self, *texts: str) -> None:
        """Wait until messages were sent, and nothing else."""
        until(lambda: len(self.fake.sent) >= len(texts), seconds=15)
        assert [one.text for one in self.fake.sent] == list(texts)

    def close(self) -> None:
        assert self.router.close(20)


# -- questions


@pytest.mark.parametrize("is_async", [False, True])
def test_a_question_is_answered_by_the_next_message(fake: FakeWeCom, storage: Any, is_async: bool) -> None:
    desk = Desk(fake, storage)

    def ask(message: KfTextMessage, context: Context) -> str:
        desk.got.append(message.text.content)
        return f"It comes on {context.ask('Which day?', kind=KfTextMessage, timeout=20).text.content}."

    async def ask_async(message: KfTextMessage, context: AsyncContext) -> str:
        desk.got.append(message.text.content)
        return f"It comes on {(await context.ask('Which day?', kind=KfTextMessage, timeout=20)).text.content}."

    desk.on(ask_async if is_async else ask).write("parcel")
    desk.sent("Which day?")
    desk.write("Friday")
    desk.sent("Which day?", "It comes on Friday.")
    desk.close()
    assert desk.got == ["parcel"], "the answer is not handled"


def test_a_question_may_be_a_menu_with_a_reply(fake: FakeWeCom, storage: Any) -> None:
    desk = Desk(fake, storage)

    def ask(message: KfTextMessage, context: Context) -> None:
        card = {"card_type": "button_interaction", "task_id": "1"}
        with pytest.raises(InvalidArgumentError, match=r"a text or a menu \(msgmenu\)"):
            context.ask(card)
        with pytest.raises(InvalidArgumentError, match="a text or a menu"):
            context.ask({"msgtype": "link", "link": {"title": "t", "url": "https://example.com"}})
        chosen = context.ask(MENU, kind=KfTextMessage, timeout=20, reply=lambda one: f"{one.text.content}, well")
        desk.got.append(chosen.text.menu_id or "")

    desk.on(ask).write("parcel")
    until(lambda: fake.sent)
    fake.customer(CUSTOMER).choose("friday", open_kfid=ACCOUNT, to=desk.router)
    until(lambda: len(fake.sent) == 2)
    desk.close()
    assert desk.got == ["friday"] and fake.sent[1].text == "Friday, well"
    assert desk.errors == []


def test_a_question_is_one_of_five_messages(fake: FakeWeCom, storage: Any) -> None:
    desk = Desk(fake, storage)

    def ask(message: KfTextMessage, context: Context) -> None:
        for number in range(4):
            context.say(str(number))
        with pytest.raises(NoAnswerError):
            context.ask("?", timeout=0.05)
        with pytest.raises(InvalidArgumentError, match="5 messages were sent"):
            context.ask("?", timeout=0.05)
        desk.got.append("done")

    desk.on(ask).write("hi")
    until(lambda: desk.got)
    desk.sent("0", "1", "2", "3", "?")
    desk.close()


def test_other_customers_and_messages_that_are_no_answer_do_not_wait(fake: FakeWeCom, storage: Any) -> None:
    desk = Desk(fake, storage)

    def ask(message: KfTextMessage, context: Context) -> None:
        desk.got.append(f"{message.external_userid} {message.text.content}")
        if message.text.content == "ask":
            context.ask("?", kind=KfTextMessage, timeout=20)
            desk.got.append("answered")

    desk.on(ask).write("ask", "a")
    desk.sent("?")
    desk.write("hi", "b")
    until(lambda: "b hi" in desk.got)
    desk.write("yes", "a")
    until(lambda: "answered" in desk.got)
    desk.close()


# -- stop words


def test_a_stop_word_stops_the_answer(fake: FakeWeCom, storage: Any) -> None:
    desk = Desk(
        fake,
        storage,
        stop_words=("stop",),
        new_words=("new",),
        texts={"stopped": "stopped", "restarted": "from the start"},
    )
    begun = threading.Event()

    async def think(message: KfTextMessage, context: AsyncContext) -> str:
        async with context.history() as messages:
            messages.append({"role": "user", "content": message.text.content})
            desk.got.append(str(len(messages)))
        if message.text.content == "think":
            begun.set()
            await asyncio.sleep(60)
        return "answer"

    desk.on(think).write("think")
    assert begun.wait(20)
    desk.write("stop")
    desk.sent("stopped")
    desk.write("hi")
    desk.sent("stopped", "answer")
    desk.write("new")
    desk.sent("stopped", "answer", "from the start")
    desk.write("hi")
    desk.sent("stopped", "answer", "from the start", "answer")
    desk.close()
    assert desk.got == ["1", "2", "1"]
    assert desk.errors == []


@pytest.mark.handlers_fail
def test_a_stop_word_meets_a_storage_that_fails(fake: FakeWeCom, tmp_path: Path) -> None:
    """It is reported and set aside, and the next message is handled."""
    storage = FileStorage(tmp_path)
    desk = Desk(fake, storage, new_words=("new",))
    desk.on(lambda message: f"re: {message.text.content}")
    clear = desk.router.engine.histories.clear

    def fail(*arguments: Any) -> Any:
        raise StorageError("it fails")
        yield

    desk.router.engine.histories.clear = fail  # type: ignore[method-assign,assignment]
    desk.write("new")
    until(lambda: desk.errors)
    desk.router.engine.histories.clear = clear  # type: ignore[method-assign]
    desk.write("hi")
    desk.sent("re: hi")
    desk.close()
    assert [type(error) for error in desk.errors] == [StorageError]
    assert [one.error for one in desk.router.given_up()] == ["StorageError"]


# -- attempts


def test_a_handler_that_fails_is_called_again_then_set_aside_and_replayed(fake: FakeWeCom, storage: Any) -> None:
    desk = Desk(fake, storage)
    fails = [ValueError(), ValueError(), ValueError()]

    def answer(message: KfTextMessage, context: Context) -> str:
        desk.got.append(f"{message.text.content} {context.attempt}")
        if message.text.content == "bad" and fails:
            raise fails.pop()
        return f"re: {message.text.content}"

    desk.on(answer, attempts=3).write("bad")
    desk.write("good")
    (given_up,) = until(desk.router.given_up)
    desk.sent("re: good")
    assert desk.got == ["bad 1", "bad 2", "bad 3", "good 1"], "the order is kept"
    assert (given_up.kind, given_up.error, given_up.attempts) == ("KfTextMessage", "ValueError", 3)
    desk.router.replay(given_up)
    desk.sent("re: good", "re: bad")
    assert desk.router.given_up() == []
    desk.close()


def test_an_answer_waits_for_the_one_before(fake: FakeWeCom, storage: Any) -> None:
    """Both the messages of `say` and the result are sent later, once and in order."""
    desk = Desk(fake, storage)

    def answer(message: KfTextMessage, context: Context) -> str:
        context.say(f"{message.text.content} first")
        return f"{message.text.content} second"

    fake.fail(SEND, errcode=-1, times=9)
    desk.on(answer).write("a")
    desk.write("b")
    desk.sent("a first", "a second", "b first", "b second")
    desk.close()
    assert desk.errors == [] and desk.router.given_up() == []


# -- stored messages


def test_a_large_message_is_taken_over(fake: FakeWeCom, tmp_path: Path) -> None:
    """It is larger than 16 KiB, and the process that has stored it dies."""
    storage = FileStorage(tmp_path)
    dead = Desk(fake, FileStorage(tmp_path))
    text = "字" * 10_000
    message: dict[str, Any] = {
        "msgid": "m",
        "open_kfid": ACCOUNT,
        "external_userid": CUSTOMER,
        "send_time": int(time.time()),
    }
    message |= {"origin": 3, "msgtype": "text", "text": {"content": text}}
    page = {"next_cursor": "c", "has_more": 0, "msg_list": [message]}
    fake.on(SYNC, page, times=1)
    dead.on(lambda message: None)
    held: list[tuple[Any, ...]] = []
    dead.router.engine.workers.start = lambda *work: held.append(work)  # type: ignore[method-assign]
    dead.write("ignored")
    until(lambda: dead.router.engine.work.items)
    presence = dead.router.engine.work.presence
    presence.write = lambda: None  # type: ignore[method-assign]
    storage.delete(f"process:{presence.id}")
    desk = Desk(fake, storage)
    desk.on(lambda message: desk.got.append(message.text.content))
    with desk.service:
        until(lambda: text in desk.got)
    desk.close()
    del dead.router.engine.workers.start
    for work in held:  # also "ignored", if it was fetched by then
        dead.router.engine.workers.start(*work)
    dead.close()


def test_a_message_whose_late_handler_dies_with_its_process_is_taken_over(fake: FakeWeCom, tmp_path: Path) -> None:
    storage = FileStorage(tmp_path)
    end = threading.Event()
    dead = Desk(fake, FileStorage(tmp_path), handler_timeout=0.05)

    def hang(message: KfTextMessage) -> str | None:
        dead.got.append(message.text.content)
        if message.text.content == "slow":
            end.wait(20)
            return None
        return f"re: {message.text.content}"

    dead.on(hang).write("slow")
    until(lambda: dead.got == ["slow"])
    dead.write("next")
    dead.sent("re: next")  # the late handler has left the lane
    presence = dead.router.engine.work.presence
    presence.write = lambda: None  # type: ignore[method-assign]
    storage.delete(f"process:{presence.id}")
    desk = Desk(fake, storage)
    desk.on(lambda message, context: f"{message.text.content}, attempt {context.attempt}")
    with desk.service:
        desk.sent("re: next", "slow, attempt 2")
    end.set()
    desk.close()
    dead.close()
    assert [one.text for one in fake.sent] == ["re: next", "slow, attempt 2"], "the former owner sends nothing"


def lose_answers(desk: Desk, method: str, failing: threading.Event, *, is_done: bool) -> None:
    """Have the calls of a method of the storage fail, after or before they have changed it."""
    store: Any = desk.router.engine.storage.work()

    class Failing:
        def __getattr__(self, name: str) -> Any:
            def call(*arguments: Any, **options: Any) -> Any:
                fails = name == method and failing.is_set()
                found = None if fails and not is_done else getattr(store, name)(*arguments, **options)
                if fails:
                    raise ConnectionError("gone")
                return found

            return call

    desk.router.engine.work.store = Failing()


@pytest.mark.parametrize("is_done", [False, True])
@pytest.mark.parametrize("fails", [False, True])
def test_a_start_without_an_answer_holds_up_no_customer(
    fake: FakeWeCom, tmp_path: Path, is_done: bool, fails: bool
) -> None:
    """Whether the storage has started the message or not, and also if its handler is called again."""
    storage, failing, errors = FileStorage(tmp_path), threading.Event(), [ValueError()] if fails else []
    desk = Desk(fake, storage)
    lose_answers(desk, "start", failing, is_done=is_done)

    def answer(message: KfTextMessage) -> str:
        failing.clear()
        desk.got.append(message.text.content)
        if errors:
            raise errors.pop()
        return f"re: {message.text.content}"

    desk.on(answer, attempts=2)
    failing.set()
    desk.write("1")
    until(lambda: desk.got)
    desk.write("2")
    desk.sent("re: 1", "re: 2")
    desk.close()
    assert desk.got == ["1"] * (1 + fails) + ["2"]
    work = storage.work()
    assert work is not None
    assert work.owners() == []


def test_a_message_is_handled_once_although_that_cannot_be_recorded(fake: FakeWeCom, tmp_path: Path) -> None:
    storage = FileStorage(tmp_path)
    desk = Desk(fake, storage)
    failing = threading.Event()
    lose_answers(desk, "finish", failing, is_done=False)

    def answer(message: KfTextMessage) -> str:
        desk.got.append(message.text.content)
        return f"re: {message.text.content}"

    desk.on(answer)
    failing.set()
    desk.write("1")
    desk.sent("re: 1")
    failing.clear()
    desk.write("2")
    desk.sent("re: 1", "re: 2")
    until(lambda: not desk.router.engine.work.late)
    desk.close()
    assert desk.got == ["1", "2"]
    storage.delete(f"{fake.corp_id}:kf:{ACCOUNT}:position")
    desk.write("3")
    desk.sent("re: 1", "re: 2", "re: 3")
    assert desk.got == ["1", "2", "3"]
    desk.close()


@pytest.mark.handlers_fail
def test_a_page_is_fetched_again_if_its_messages_cannot_be_stored(
    fake: FakeWeCom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = FileStorage(tmp_path)
    desk = Desk(fake, storage)
    desk.on(lambda message: f"re: {message.text.content}")
    kind: Any = type(storage.work())
    put = kind.put
    calls: list[str] = []

    def fail(self: Any, new: Any) -> Any:
        calls.append(new.id)
        if len(calls) == 1:
            raise ValueError("refused")
        return put(self, new)

    monkeypatch.setattr(kind, "put", fail)
    with desk.service:
        desk.write("hi")
        desk.sent("re: hi")
    desk.close()
    assert len(set(calls)) == 1 < len(calls)


# -- an earlier version


def test_what_an_earlier_version_has_left_is_handled(fake: FakeWeCom, storage: Any) -> None:
    prefix = f"{fake.corp_id}:kf"
    desk = Desk(fake, storage)
    records, sealer = Records(storage), RecordSealer(*desk.crypto.settings.record_secrets)

    def message(number: int) -> str:
        return (
            f'{{"msgid": "old{number}", "open_kfid": "{ACCOUNT}", "external_userid": "{CUSTOMER}", "send_time": '
            f'{int(time.time())}, "origin": 3, "msgtype": "text", "text": {{"content": "old{number}"}}}}'
        )

    answer = {"touser": CUSTOMER, "open_kfid": ACCOUNT, "msgid": "a1", "msgtype": "text", "text": {"content": "unsent"}}
    record = {
        "entries": [{"id": "2", "at": 1.0, "text": message(2)}, {"id": "3", "at": 2.0, "text": None}],
        "overdue": [{"id": "1", "at": 1.0, "text": message(1)}],
        "outbox": [
            {"id": "a1", "path": SEND, "arguments": answer, "answered": message(0), "is_counted": True,
             "created_at": time.time(), "tries": 2, "retry_at": 0.0}
        ],
        "at": time.time(),
        "sent": ["a1"],
    }  # fmt: skip
    records.save(f"{prefix}:{ACCOUNT}:of:{CUSTOMER}", sealer, record, 3600)
    records.save(f"{prefix}:{ACCOUNT}:message:3", sealer, {"message": message(3)}, 3600)
    records.save(f"{prefix}:{ACCOUNT}:index", sealer, {CUSTOMER: [3, 1.0, 1, 1.0]}, 3600)
    storage.set(f"{prefix}:accounts", f'["{ACCOUNT}"]')
    fake.customer(CUSTOMER).enter(open_kfid=ACCOUNT, to=CallbackRouter(desk.crypto))
    desk.on(lambda message: f"re: {message.text.content}")
    with desk.service:
        desk.sent("unsent", "re: old1", "re: old2", "re: old3")
    desk.close()
    assert storage.get(f"{prefix}:{ACCOUNT}:index") is None
    left = records.load(f"{prefix}:{ACCOUNT}:of:{CUSTOMER}", sealer)
    assert left.keys() == {"at", "sent"}
