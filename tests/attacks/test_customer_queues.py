"""Customers whose handlers hang, answers that WeCom refuses, and messages that cannot be processed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET
from tests.support.servers import Redis
from tests.support.workers import answer_customers, fresh
from wecom_client import (
    APIError,
    CallbackRouter,
    Context,
    CustomerService,
    FileStorage,
    RedisStorage,
    RetryPolicy,
    SessionStorage,
    WeComCrypto,
)
from wecom_client.callbacks import KfTextMessage
from wecom_client.testing import Answer, FakeWeCom

from .figures import Figures

ACCOUNT = "wkAAAAexample0001"
SYNC, SEND = "/cgi-bin/kf/sync_msg", "/cgi-bin/kf/send_msg"
STATE = "/cgi-bin/kf/service_state/get"
Many = Callable[[int, int], int]


class Process:
    """A router with customer service, which shares the storage with others as a process does."""

    def __init__(
        self, fake: FakeWeCom, storage: SessionStorage, *, handler_timeout: float = 600, **settings: Any
    ) -> None:
        self.errors: list[tuple[Any, Exception]] = []
        self.got: list[str] = []
        crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
        self.router = CallbackRouter(
            crypto,
            session=storage,
            lease=1,
            handler_timeout=handler_timeout,
            on_error=lambda message, error: self.errors.append((message, error)),
        )
        self.client = fake.client(session=storage, retry=RetryPolicy(pause=0.01))
        chosen: dict[str, Any] = {"max_age": None, **settings}
        self.service = CustomerService(self.client, self.router, **chosen)

    def echo(self) -> Process:
        @self.router.on(KfTextMessage)
        def echo(message: KfTextMessage) -> str:
            self.got.append(message.text.content)
            return f"re: {message.text.content}"

        return self


@pytest.fixture
def fake() -> Any:
    with FakeWeCom(corp_id=CORP, secret=SECRET) as fake:
        yield fake


@pytest.fixture
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> SessionStorage:
    if getattr(request, "param", "file") == "redis":
        server: Redis = request.getfixturevalue("own_redis")
        return RedisStorage.from_url(f"redis://127.0.0.1:{server.port}")
    return FileStorage(tmp_path / "storage.sqlite3")


EACH_STORAGE = pytest.mark.parametrize("storage", ["file", "redis"], indirect=True)


def sent(fake: FakeWeCom) -> list[str]:
    return [str(message.text) for message in fake.sent]


def leave(fake: FakeWeCom, customer: str, text: str, account: str = ACCOUNT) -> None:
    """Have a customer write a message without a notification of the program."""
    nowhere = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    fake.customer(customer).write(text, open_kfid=account, to=nowhere)


def wait(fits: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not fits():
        assert time.monotonic() < end, "it never happens"
        time.sleep(0.02)


def _problems(process: Process) -> list[str]:
    return process.router.health()["problems"]


@EACH_STORAGE
def test_a_handler_that_hangs_blocks_only_its_customer(
    fake: FakeWeCom, storage: SessionStorage, many: Many, figures: Figures, caplog: pytest.LogCaptureFixture
) -> None:
    """The others are answered meanwhile, then that customer; the hung handler is reported once, and runs once."""
    hung, others = many(3, 20), many(10, 200)
    end = threading.Event()
    calls: list[str] = []
    processes = [Process(fake, storage, handler_timeout=0.5) for _ in range(2)]
    for process in processes:

        @process.router.on(KfTextMessage)
        def answer(message: KfTextMessage) -> str:
            calls.append(f"{message.external_userid} {message.text.content}")
            if message.text.content == "hang":
                end.wait(300)
            return f"re: {message.text.content}"

        process.service.start()
    try:
        for number in range(hung):
            leave(fake, f"hung{number}", "hang")
            leave(fake, f"hung{number}", "next")
        fake.customer("first").write("hi", open_kfid=ACCOUNT, to=processes[0].router)
        for number in range(others):
            fake.customer(f"other{number}").write("hi", open_kfid=ACCOUNT, to=processes[number % 2].router)
        wait(lambda: sent(fake).count("re: hi") == others + 1, 120)
        wait(lambda: sent(fake).count("re: next") == hung, 120)
        assert "re: hang" not in sent(fake)
        time.sleep(2.2)  # the lease of a dead process would have ended twice
        assert sum(call.endswith("hang") for call in calls) == hung, "a hung handler is not called again"
        reports = [one for one in caplog.messages if "has run for 0.5 s (handler_timeout)" in one]
        assert len(reports) == hung, "each is reported once"
        assert any("handlers have run for more" in one for process in processes for one in _problems(process))
    finally:
        end.set()
    assert all(process.router.close(20) for process in processes)
    assert sent(fake).count("re: hang") == hung, "its answer is sent when it returns"
    assert len(calls) == 2 * hung + others + 1
    figures.dose(hung, "handlers that hang")
    figures.dose(others, "other customers")
    figures.after(others, "other customers answered meanwhile")
    figures.after(len(reports), "reports of hung handlers")
    figures.after(sum(call.endswith("hang") for call in calls) - hung, "of them called again")


def test_a_slow_handler_delays_nobody_else(
    fake: FakeWeCom, storage: SessionStorage, many: Many, figures: Figures
) -> None:
    """Messages of later pages and of other accounts are handled before it returns, also after a restart."""
    others = many(5, 50)
    client = fake.client()
    picture = client.media.upload("image", ("a.png", b"\x89PNG\r\n")).media_id
    other = client.kf.account.add("other", picture).open_kfid
    end = threading.Event()

    def started() -> Process:
        process = Process(fake, storage)

        @process.router.on(KfTextMessage)
        def answer(message: KfTextMessage) -> str:
            if message.text.content == "slow":
                end.wait(300)
            return f"re: {message.text.content}"

        process.service.start()
        return process

    first = started()
    try:
        fake.customer("slow").write("slow", open_kfid=ACCOUNT, to=first.router)
        for number in range(others):
            fake.customer(f"other{number}").write("hi", open_kfid=ACCOUNT, to=first.router)
        fake.customer("of another account").write("hello", open_kfid=other, to=first.router)
        wait(lambda: len(sent(fake)) == others + 1)
        leave(fake, "left", "slow")
        leave(fake, "left", "left", other)
        second = started()
        wait(lambda: "re: left" in sent(fake))
        assert "re: slow" not in sent(fake)
    finally:
        end.set()
    assert first.router.close(20)
    assert second.router.close(20)
    figures.dose(others + 2, "customers of two accounts beside a handler that does not return")
    figures.after(others + 2, "answered before it returned")


@pytest.mark.parametrize("outage", ["-1", "reset", "45009", "502"])
def test_an_answer_waits_for_the_end_of_an_outage(
    outage: str, fake: FakeWeCom, storage: SessionStorage, many: Many, figures: Figures
) -> None:
    """It is sent once, in order, by two processes together, and `say` does not raise."""
    customers, times = many(3, 12), many(1, 4)
    faults: dict[str, dict[str, Any]] = {"-1": {"errcode": -1}, "reset": {"reset": True}, "502": {"status": 502}}
    if outage == "45009":
        refusal = Answer.of_json({"errcode": 45009, "errmsg": "too often"}, headers={"Retry-After": "1"})
        fake.on(SEND, refusal, times=customers * times)
    else:
        fake.fail(SEND, times=3 * customers * times, **faults[outage])
    processes = [Process(fake, storage) for _ in range(2)]
    raised: list[Exception] = []
    for process in processes:

        @process.router.on(KfTextMessage)
        def answer(message: KfTextMessage, context: Context) -> str:
            try:
                context.say(f"{message.external_userid} first")
            except Exception as error:
                raised.append(error)
            return f"{message.external_userid} second"

        process.service.start()
    for number in range(customers):
        fake.customer(f"customer{number}").write("hi", open_kfid=ACCOUNT, to=processes[number % 2].router)
    wait(lambda: len(sent(fake)) >= 2 * customers, 120)
    time.sleep(0.3)
    for process in processes:
        process.router.close(20)
    assert raised == []
    assert [error for process in processes for _, error in process.errors] == []
    for number in range(customers):
        answers = [text for text in sent(fake) if text.startswith(f"customer{number} ")]
        assert answers == [f"customer{number} first", f"customer{number} second"]
    figures.dose(2 * customers, "answers during four kinds of outages")
    figures.after(len(sent(fake)), "sent once, in order")
    figures.after(len(raised), "errors raised")


@EACH_STORAGE
def test_a_stop_leaves_answers_to_the_next_process(
    fake: FakeWeCom, storage: SessionStorage, many: Many, figures: Figures
) -> None:
    customers = many(3, 30)
    fake.fail(SEND, errcode=-1)
    first = Process(fake, storage).echo()
    first.service.start()
    for number in range(customers):
        fake.customer(f"customer{number}").write(f"{number}", open_kfid=ACCOUNT, to=first.router)
    wait(lambda: len(first.got) == customers)
    assert first.router.close(20)
    assert sent(fake) == []
    fake.clear_faults()
    second = Process(fake, storage).echo()
    with second.service.start():
        wait(lambda: len(sent(fake)) == customers, 120)
    assert second.router.close(20)
    assert sorted(sent(fake)) == sorted(f"re: {number}" for number in range(customers))
    assert second.got == [], "no handler runs again"
    figures.dose(customers, "answers that a stop leaves during an outage")
    figures.after(len(sent(fake)), "sent by the next process, once each")


@pytest.mark.handlers_fail
def test_a_permanent_refusal_is_reported(fake: FakeWeCom, storage: SessionStorage, figures: Figures) -> None:
    """`say` raises it, `on_error` gets it, and the next answer is sent."""
    process = Process(fake, storage)
    raised: list[int] = []

    @process.router.on(KfTextMessage)
    def answer(message: KfTextMessage, context: Context) -> str:
        try:
            context.say("refused")
        except APIError as error:
            raised.append(error.errcode)
        return f"re: {message.text.content}"

    fake.fail(SEND, errcode=95018, times=2)
    for text in ("1", "2"):
        fake.customer("customer").write(text, open_kfid=ACCOUNT, to=process.router)
        assert process.router.close(20)
    assert raised == [95018]
    assert [(message.text.content, getattr(error, "errcode", 0)) for message, error in process.errors] == [("1", 95018)]
    assert sent(fake) == ["refused", "re: 2"]
    figures.dose(2, "answers that WeCom refuses permanently")
    figures.after(len(raised) + len(process.errors), "reported; 2 later ones sent")


@pytest.mark.handlers_fail
def test_poison_messages_concern_only_themselves(
    fake: FakeWeCom, storage: SessionStorage, many: Many, figures: Figures, caplog: pytest.LogCaptureFixture
) -> None:
    """Messages with values of other types, states that cannot be read, a position that WeCom refuses."""
    good = many(5, 100)
    process = Process(fake, storage).echo()

    def write(customer: str, text: str) -> None:
        fake.customer(customer).write(text, open_kfid=ACCOUNT, to=process.router)
        assert process.router.close(20)

    message = {"open_kfid": ACCOUNT, "external_userid": "poison", "origin": 3, "msgtype": "text", "send_time": 1}
    poison: list[Any] = [
        {**message, "msgid": "p1", "send_time": "yesterday", "text": {"content": "no time"}},
        {**message, "msgid": "p2", "send_time": [1], "text": {"content": "no time either"}},
        {**message, "msgid": "p3", "text": "no object"},
        {**message, "msgid": ["p4"], "external_userid": 5, "text": {"content": "no customer"}},
        {"msgid": "p5"},
        "no message",
        None,
        7,
    ]
    page = [*poison, {**message, "msgid": "p6", "external_userid": "good", "text": {"content": "after them"}}]
    fake.on(SYNC, {"next_cursor": "cursor-0", "has_more": 0, "msg_list": page}, times=1)
    write("good", "with them")
    write("good", "later")
    assert {"after them", "later"} <= set(process.got)

    fake.on(STATE, {"errcode": 95004, "errmsg": "no such account"})
    process.got.clear()

    @process.router.on(KfTextMessage, where=lambda message: message.text.content == "person")
    def transfer(message: KfTextMessage, context: Context) -> None:
        context.transfer("zhangsan")

    write("transferred", "person")
    write("transferred", "left to the servicer")
    for number in range(good):
        leave(fake, f"customer{number}", f"{number}")
    write("good", "the last page")
    assert sorted(process.got) == sorted([*(f"{number}" for number in range(good)), "the last page"])
    assert "the state of a customer who was transferred cannot be read" in caplog.text

    calls = len(process.got)
    storage.set(f"{CORP}:kf:{ACCOUNT}:position", "refused")
    write("good", "after a refused position")
    assert process.got[calls:] == ["after a refused position"], "what was handled is not handled again"
    assert "WeCom refused the position" in caplog.text
    figures.dose(len(poison) + 2, "messages, states and positions that cannot be processed")
    figures.dose(good + 3, "other messages")
    figures.after(good + 3, "of them answered, once each")


def test_messages_written_while_no_process_ran(
    fake: FakeWeCom, storage: SessionStorage, many: Many, figures: Figures
) -> None:
    """`start` polls every known account; later one process among all polls."""
    processes, messages = many(3, 8), many(5, 100)
    first = Process(fake, storage).echo()
    fake.customer("known").write("hi", open_kfid=ACCOUNT, to=first.router)
    assert first.router.close(20)
    for number in range(messages):
        leave(fake, f"customer{number}", f"{number}")
    calls = len([call for call in fake.calls if call.path == SYNC])
    running = [Process(fake, storage, poll_interval=1).echo() for _ in range(processes)]
    for process in running:
        process.service.start()
    wait(lambda: len(sent(fake)) == messages + 1)
    polls = len([call for call in fake.calls if call.path == SYNC]) - calls
    leave(fake, "late", "without a notification")
    wait(lambda: "re: without a notification" in sent(fake))
    calls = len([call for call in fake.calls if call.path == SYNC])
    time.sleep(2.3)
    periodic = len([call for call in fake.calls if call.path == SYNC]) - calls
    for process in running:
        process.service.close()
        assert process.router.close(20)
    assert len(sent(fake)) == messages + 2
    assert periodic <= 4, "one process among all polls"
    figures.dose(messages + 1, f"messages without a notification, {processes} processes")
    figures.after(len(sent(fake)) - 1, "answered")
    figures.after(polls, "polls at the start")
    figures.after(periodic, "polls in two intervals")


@pytest.mark.parametrize("step", ["handler", "answer"])
def test_a_killed_process_leaves_its_work_to_another(
    step: str, fake: FakeWeCom, many: Many, figures: Figures, tmp_path: Path
) -> None:
    """A process dies with hung handlers, or with answers in the outbox; another one continues."""
    customers = many(2, 10)
    log = tmp_path / "log"
    log.touch()
    if step == "answer":
        fake.fail(SEND, errcode=-1)
    arguments = (
        ("file", str(tmp_path / "storage.sqlite3")),
        fake.start().base_url,
        (fake.token, fake.encoding_aes_key, fake.corp_id),
        str(log),
    )
    first, address = _started(arguments, step == "handler")
    try:
        for number in range(customers):
            fake.customer(f"customer{number}").write(str(number), open_kfid=ACCOUNT, to=address)
        wait(lambda: len(log.read_text().splitlines()) == customers)
        if step == "answer":  # the answers are in the outbox, and a first attempt was made
            wait(lambda: len({call.request["touser"] for call in fake.calls if call.path == SEND}) == customers)
    finally:
        first.kill()
        first.join(10)
    assert sent(fake) == []
    fake.clear_faults()
    second, _ = _started(arguments, False)
    try:
        wait(lambda: len(sent(fake)) == customers, 120)
    finally:
        second.kill()
        second.join(10)
    assert sorted(sent(fake)) == sorted(f"re: {number}" for number in range(customers))
    runs = len(log.read_text().splitlines()) - customers
    assert runs == (customers if step == "handler" else 0)
    figures.dose(customers, "hung handlers or unsent answers of a process that is killed")
    figures.after(len(sent(fake)), "answered by another process, once each")


def _started(arguments: tuple[Any, ...], hangs: bool) -> tuple[Any, str]:
    address = fresh.Queue()
    process = fresh.Process(target=answer_customers, args=(*arguments, hangs, address), daemon=True)
    process.start()
    return process, address.get(timeout=60)


def test_commands_of_a_storage_for_a_message(own_redis: Redis, figures: Figures) -> None:
    """The inbox, the outbox and the claims of several processes cost commands; the number for a message has a bound."""
    client = own_redis.client(socket_timeout=2, socket_connect_timeout=2)
    with FakeWeCom() as fake:
        process = Process(fake, RedisStorage(client)).echo()

        def write(text: str) -> None:
            fake.customer("wmAAAAcustomer").write(text, open_kfid=ACCOUNT, to=process.router)
            assert process.router.close(20)

        write("first")
        before: dict[str, Any] = client.info("commandstats")
        for number in range(10):
            write(str(number))
        after: dict[str, Any] = client.info("commandstats")
    calls = {name: value["calls"] - before.get(name, {"calls": 0})["calls"] for name, value in after.items()}
    sent = sum(calls.get(f"cmdstat_{name}", 0) for name in ("get", "set", "del", "eval"))
    inside = 2 * calls.get("cmdstat_eval", 0)  # each script reads a record, and replaces it
    assert len(process.got) == 11
    figures.dose(10, "messages of a customer, each with a notification")
    figures.after((sent - inside) / 10, "commands for a message")
    assert sent - inside <= 26 * 10
