"""Durable work: an acknowledged message survives the death of its process, with real processes and storages."""

from __future__ import annotations

import asyncio
import random
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

import pytest
import redis

from tests.support import small
from tests.support.durable_app import opened
from tests.support.killing import App, Count, count_of, lines_of, members_of, run_with_kills
from tests.support.sender import SOON, Sender, event_xml, text_xml
from tests.support.servers import Redis
from tests.support.small import Router
from tests.support.storages import PlainStorage, in_another_process
from tests.support.waiting import until
from wecom_client import BotConnection, CallbackRouter, FileStorage, MemoryStorage, SessionStorage, WeComCrypto
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.errors import BusyError, RateLimitError, StorageError
from wecom_runtime.handling.execution import LANE_POLL
from wecom_runtime.storage.work import DIED, FAILED, MAX_DEATHS, NewItem, Queue, Start, WorkStore

SENDER = Sender()
WAIT = 20.0


@pytest.fixture(scope="module")
def redis_server() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.close()


@pytest.fixture(params=["file", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a storage: a path, or the port of a redis and a prefix."""
    if request.param == "file":
        return str(tmp_path / "wecom.sqlite3")
    return f"{request.getfixturevalue('redis_server').port}:{secrets.token_hex(4)}"


@pytest.fixture
def storage(where: str) -> SessionStorage:
    return opened(where)


@pytest.fixture
def store(storage: SessionStorage) -> WorkStore:
    found = storage.work()
    assert found is not None
    return found


def post(router: Router, number: int = 1, text: str = "hi", source: str = "zhangsan") -> CallbackResponse:
    return router.handle(*SENDER.post(text_xml(text, msgid=number, source=source)))


# -- the store: each arrow -----------------------------------------------------------------------------------------


def item(name: str, lane: str = "lane", owner: str = "one", channel: str = "app") -> NewItem:
    return NewItem(name, channel, lane, owner, f"payload of {name}")


def start(store: WorkStore, ids: list[str], owner: str) -> Start:
    return store.start(ids, owner, secrets.token_hex(4))


def test_a_lane_runs_its_first_item(store: WorkStore) -> None:
    assert not store.put(item("a")).is_behind
    assert store.put(item("b", owner="two")).is_behind
    assert not store.put(item("c", lane="other")).is_behind
    assert start(store, ["b"], "two").is_behind
    token = start(store, ["a"], "one").token
    assert token
    assert start(store, ["b"], "two").is_behind
    assert store.finish(["a"], "one", token)
    assert start(store, ["b"], "two").token


@pytest.mark.parametrize("state", ["waiting", "running", "done", "failed"])
def test_an_item_is_stored_once(store: WorkStore, state: str) -> None:
    store.put(item("a"))
    if state == "failed":
        store.fail(["a"], "one", "an error")
    elif state != "waiting":
        token = start(store, ["a"], "one").token
        if state == "done":
            store.finish(["a"], "one", token)
    assert store.put(item("a", owner="two")).state == state
    assert not start(store, ["a"], "two").token


def test_a_slow_former_owner_changes_nothing(store: WorkStore) -> None:
    store.put(item("a"))
    token = start(store, ["a"], "one").token
    (taken,) = store.take_over(["one"], "two", ["app"])
    assert (taken.owner, taken.state, taken.deaths) == ("two", "waiting", 1)
    later = start(store, ["a"], "two")
    assert not store.finish(["a"], "one", token)
    assert not store.release(["a"], "one", token, failed=True)
    assert not store.save_answers("a", token, "forged")
    assert not store.fail(["a"], "one", "late")
    assert later.item is not None and later.item.failures == 0
    assert store.finish(["a"], "two", later.token)


def test_a_start_may_be_repeated_and_be_unknown(store: WorkStore) -> None:
    """The answer to a call may get lost. Whoever has another token has another item."""
    for name in "ab":
        store.put(item(name))
    assert store.start(["a"], "one", "token").token == store.start(["a"], "one", "token").token == "token"
    assert start(store, ["a"], "one") == Start("")
    assert not store.finish(["b"], "two", "other")
    assert store.finish(["a"], "one", "token")
    assert store.finish(["b"], "one", "token"), "it waits, and was handled all the same"
    assert store.put(item("b")).state == "done"


def test_a_waiting_item_of_a_dead_process_has_no_death(store: WorkStore) -> None:
    store.put(item("a"))
    (taken,) = store.take_over(["one"], "two", ["app"])
    assert taken.deaths == 0
    assert store.owners() == ["two"]


def test_items_of_other_channels_are_left(store: WorkStore) -> None:
    store.put(item("a", channel="bot"))
    assert store.take_over(["one"], "two", ["app"]) == []
    assert store.owners() == ["one"]


def test_an_item_that_kills_its_processes_is_set_aside(store: WorkStore) -> None:
    store.put(item("a"))
    store.put(item("b"))
    for number in range(MAX_DEATHS):
        assert start(store, ["a"], str(number) if number else "one").token
        taken = store.take_over([str(number) if number else "one"], str(number + 1), ["app"])
        assert [one.id for one in taken] == ["a", "b"]
    assert taken[0].state == FAILED and taken[0].error == DIED
    assert start(store, ["b"], str(MAX_DEATHS)).token  # the lane goes on


def test_items_that_died_together_run_one_after_the_other(store: WorkStore) -> None:
    """When one more death would set them aside: one of them ends its process, the others only ran beside it."""
    queue = Queue("queue:app", 60)
    for name in "abc":
        store.put(NewItem(name, "app", name, queue.owner, "payload", queue=queue.owner, seconds=60))
    for process in ("one", "two"):
        for name in "abc"[: 3 if process == "one" else 2]:
            assert store.claim(name, process, queue.owner) is not None
            assert start(store, [name], process).token
        taken = store.take_over([process], "", [], queue.owner, ["app"])
        assert {one.deaths for one in taken} == {1 + (process == "two")}
    claimed = [name for name in "abc" if store.claim(name, "three", queue.owner) is not None]
    assert claimed == ["a", "c"], "one with one death left, and the one that has two"
    assert store.put_again(queue, ["app"]) == []
    assert until(lambda: store.put_again(queue, ["app"])) == ["b"]
    assert store.claim("b", "three", queue.owner) is None
    token = start(store, ["a"], "three").token
    assert store.finish(["a"], "three", token)
    assert store.claim("b", "three", queue.owner) is not None


def test_an_item_that_was_set_aside_is_replayed(store: WorkStore) -> None:
    store.put(item("a"))
    token = start(store, ["a"], "one").token
    store.release(["a"], "one", token, failed=True)
    assert store.fail(["a"], "one", "an error", 2)
    (failed,) = store.failed("app")
    assert (failed.payload, failed.error, failed.failures) == ("payload of a", "an error", 2)
    replayed = store.replay("a", "two")
    assert replayed is not None and (replayed.deaths, replayed.failures, replayed.error) == (0, 0, "")
    assert store.failed("app") == []
    assert store.replay("a", "three") is None
    later = start(store, ["a"], "two").token
    assert later and later != token


def test_answers_are_kept_with_their_item(store: WorkStore) -> None:
    store.put(item("a"))
    token = start(store, ["a"], "one").token
    assert store.save_answers("a", token, "sealed")
    (taken,) = store.take_over(["one"], "two", ["app"])
    assert taken.answers == "sealed"


def test_texts_that_were_merged_are_handled_together(store: WorkStore) -> None:
    for name in "abc":
        store.put(item(name))
    token = start(store, ["a", "b"], "one").token
    assert token
    assert start(store, ["c"], "one").is_behind
    assert store.finish(["a", "b"], "one", token)
    assert start(store, ["c"], "one").token


def test_an_item_may_leave_its_lane(store: WorkStore) -> None:
    store.put(item("a"))
    store.put(item("b"))
    token = start(store, ["a"], "one").token
    store.leave_lane(["a"], token)
    assert start(store, ["b"], "one").token
    assert store.finish(["a"], "one", token)


def test_the_first_item_of_a_lane_may_wait_in_a_queue(store: WorkStore) -> None:
    store.put(item("a"))
    store.put(item("b", owner="queue:tasks")._replace(queue="queue:tasks", seconds=60))
    assert store.queued_behind("a", "queue:tasks") == []
    token = start(store, ["a"], "one").token
    assert store.queued_behind("a", "queue:tasks") == []
    store.finish(["a"], "one", token)
    assert store.queued_behind("a", "queue:others") == []
    assert store.queued_behind("a", "queue:tasks") == ["b"]
    assert store.claim("b", "two", "queue:tasks") is not None
    assert store.queued_behind("a", "queue:tasks") == []
    assert store.queued_behind("unknown", "queue:tasks") == []


def test_a_refused_message_is_forgotten(store: WorkStore) -> None:
    store.put(item("a"))
    store.forget("a", "two")
    assert store.put(item("a")).state == "waiting"
    store.forget("a", "one")
    assert store.put(item("a")).state == ""
    assert store.owners() == ["one"]


def test_one_of_many_threads_takes_an_item_over(store: WorkStore) -> None:
    for number in range(20):
        store.put(item(str(number), lane=str(number)))
    with ThreadPoolExecutor(4) as pool:
        taken = [one.result() for one in [pool.submit(store.take_over, ["one"], f"p{n}", ["app"]) for n in range(4)]]
    assert sorted(int(one.id) for found in taken for one in found) == list(range(20))


# -- an engine -----------------------------------------------------------------------------------------------------


class Office:
    """A router with a background handler, whose answers are recorded. It is closed at the end of the test."""

    opened: ClassVar[list[Office]] = []

    def __init__(self, storage: Any, **settings: Any) -> None:
        self.calls: list[tuple[str, int]] = []
        self.sent: list[str] = []
        self.fails: list[Exception] = []
        self.refuses: list[Exception] = []
        self.options: dict[str, Any] = settings.pop("options", {})
        self.router = Router(SENDER.crypto, session=storage, answer=self._send, **{"lease": SOON, **settings})
        self.router.on(small.TextMessage, background=True, **self.options)(self._handle)
        self.opened.append(self)

    def _handle(self, message: Any, context: Any) -> str:
        self.calls.append((message.content, context.attempt))
        if self.fails:
            raise self.fails.pop(0)
        return f"answer to {message.content}"

    def _send(self, message: Any, value: Any) -> None:
        if self.refuses:
            raise self.refuses.pop(0)
        self.sent.append(value)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.durable.FIRST_PAUSE", 0.01)


@pytest.fixture(autouse=True)
def closed_offices() -> Iterator[None]:
    yield
    while Office.opened:
        assert Office.opened.pop().router.close(WAIT)


def test_a_message_is_done_when_its_answer_was_accepted(storage: SessionStorage) -> None:
    office = Office(storage)
    assert post(office.router).status == 200
    until(lambda: office.sent == ["answer to hi"])
    assert post(office.router).status == 200
    assert office.router.close(WAIT)
    assert office.calls == [("hi", 1)]
    assert office.router.given_up() == []


def test_a_handler_with_attempts_is_called_again(storage: SessionStorage) -> None:
    office = Office(storage, options={"attempts": 3})
    office.fails = [ValueError(), ValueError()]
    post(office.router)
    until(lambda: office.sent == ["answer to hi"])
    assert office.calls == [("hi", 1), ("hi", 2), ("hi", 3)]


@pytest.mark.parametrize("kept", [True, False])
def test_a_handler_that_fails_in_all_attempts_is_set_aside_and_replayed(storage: SessionStorage, kept: bool) -> None:
    office = Office(storage if kept else None, options={"attempts": 2})
    office.fails = [ValueError("secret"), KeyError("secret")]
    post(office.router, 7)
    (given_up,) = until(office.router.given_up)
    assert (given_up.attempts, given_up.error, given_up.kind) == (2, "KeyError", "TextMessage")
    assert given_up.callback is not None and getattr(given_up.callback, "id", None) == 7
    office.router.replay(given_up)
    until(lambda: office.sent == ["answer to hi"])
    assert office.calls == [("hi", 1), ("hi", 2), ("hi", 1)]
    assert office.router.given_up() == []


def test_a_handler_is_called_once_by_default(storage: SessionStorage) -> None:
    office = Office(storage)
    office.fails = [ValueError()]
    post(office.router)
    (given_up,) = until(office.router.given_up)
    assert given_up.attempts == 1
    assert office.calls == [("hi", 1)]


def test_an_answer_that_is_refused_for_a_moment_is_sent_later(storage: SessionStorage) -> None:
    office = Office(storage)
    office.refuses = [BusyError(-1, "busy", endpoint="/x"), RateLimitError(45009, "limit", endpoint="/x")]
    post(office.router)
    until(lambda: office.sent == ["answer to hi"])
    assert office.calls == [("hi", 1)]


def test_an_answer_that_may_have_arrived_is_not_sent_again(storage: SessionStorage) -> None:
    office = Office(storage)
    office.refuses = [OSError("connection reset")]
    post(office.router)
    (given_up,) = until(office.router.given_up)
    assert office.sent == []
    assert given_up.error == "OSError"


@pytest.mark.parametrize("awaited", [False, True])
def test_a_handler_that_hangs_holds_up_its_member_until_its_time_limit(
    storage: SessionStorage, where: str, awaited: bool
) -> None:
    """Its process lives. A message that another process has received waits no longer, either."""
    begun, go_on = dict[str, float](), threading.Event()
    routers = [Router(SENDER.crypto, session=opened(where), handler_timeout=0.4) for _ in range(2)]
    started = time.monotonic()

    def hang(message: small.TextMessage) -> None:
        begun[message.content] = time.monotonic()
        assert message.content != "hang" or go_on.wait(WAIT)

    async def hang_async(message: small.TextMessage) -> None:
        begun[message.content] = time.monotonic()
        await asyncio.sleep(WAIT if message.content == "hang" else 0)

    for router in routers:
        router.on(small.TextMessage, background=True)(hang_async if awaited else hang)
    post(routers[0], 1, "hang")
    until(lambda: begun)
    post(routers[0], 2, "two")
    post(routers[1], 3, "three")
    until(lambda: list(begun) == ["hang", "two", "three"])
    assert begun["two"] - started >= 0.4
    problems = routers[0].health()["problems"]
    if awaited:
        (given_up,) = until(routers[0].given_up)
        assert given_up.error == "HandlerStoppedError"
    else:
        assert len(problems) == 1 and "hang" in problems[0] and "have run for more than 0.4 s" in problems[0]
    go_on.set()
    assert all(router.close(WAIT) for router in routers)


def test_a_dead_process_is_taken_over(storage: SessionStorage, where: str) -> None:
    """The first process has stored the message, and its key in the storage expires."""
    dead = Office(storage)
    start, held = dead.router.engine.workers.start, list[Any]()
    dead.router.engine.workers.start = lambda *work: held.append(work)  # type: ignore[method-assign]
    assert post(dead.router).status == 200
    storage.delete(f"process:{dead.router.engine.work.presence.id}")
    dead.router.engine.work.presence.tick = lambda: None  # type: ignore[attr-defined]
    dead.router.engine.work.presence.write = lambda: None  # type: ignore[method-assign]
    office = Office(opened(where))
    office.router.engine.look_for_stored()
    until(lambda: office.sent == ["answer to hi"])
    assert [text for text, _ in office.calls] == ["hi"]
    for work in held:  # otherwise the handler counts as running in all later tests of this process
        start(*work)
    assert dead.router.close(WAIT)


def test_the_messages_of_a_process_that_has_died_twice_run_one_after_the_other(
    storage: SessionStorage, store: WorkStore, where: str
) -> None:
    begun: dict[str, float] = {}
    dead = Office(storage)
    held = list[Any]()
    run, dead.router.engine.workers.start = dead.router.engine.workers.start, lambda *work: held.append(work)  # type: ignore[method-assign]
    for number in (1, 2):
        post(dead.router, number, str(number), source=f"member{number}")
    presence = dead.router.engine.work.presence
    presence.write = lambda: None  # type: ignore[method-assign]
    storage.delete(f"process:{presence.id}")
    items = dead.router.engine.work.items
    ids, channels = list(items), [one.incoming.channel.name for one in items.values()]
    assert len(store.take_over([presence.id], "second", channels)) == 2  # they ran
    assert all(start(store, [id], "second").token for id in ids)
    office = Office(opened(where), lease=1)
    office.router.on(small.TextMessage, content=("1", "2"), background=True)(
        lambda message: begun.setdefault(message.content, time.monotonic())
    )
    office.router.engine.look_for_stored()
    until(lambda: len(begun) == 2)
    assert begun["2"] - begun["1"] > 0.9
    for work in held:
        run(*work)
    assert dead.router.close(WAIT)


def test_the_messages_of_a_member_keep_their_order_between_processes(storage: SessionStorage, where: str) -> None:
    first, second = Office(storage), Office(opened(where))
    entered: list[str] = []

    def slow(message: Any) -> None:
        entered.append(f"begin {message.content}")
        time.sleep(0.3)
        entered.append(f"end {message.content}")

    for office in (first, second):
        office.router.on(small.TextMessage, content=("one", "two"), background=True)(slow)
    assert post(first.router, 1, "one").status == 200
    assert post(second.router, 2, "two").status == 200
    until(lambda: len(entered) == 4)
    assert entered == ["begin one", "end one", "begin two", "end two"]


def test_a_message_in_memory_does_not_overtake_one_that_waits(
    storage: SessionStorage, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second message waits for one in another process. The storage of the third one fails."""
    first, second = Office(storage), Office(opened(where))
    hold = threading.Event()
    first.router.on(small.TextMessage, content="one", background=True)(lambda message: hold.wait(WAIT) and None)
    post(first.router, 1, "one")
    post(second.router, 2, "two")
    kind: Any = type(storage.work())
    with monkeypatch.context() as patches:
        patches.setattr(kind, "put", Refusing().put)
        post(second.router, 3, "three")
    time.sleep(2 * LANE_POLL)
    assert second.calls == []
    hold.set()
    until(lambda: second.calls == [("two", 1), ("three", 1)])


def test_an_unreadable_item_is_set_aside_and_the_lane_goes_on(storage: SessionStorage, store: WorkStore) -> None:
    office = Office(storage)
    channel = office.router._callback_url.name  # type: ignore[union-attr]
    store.put(NewItem("unreadable", channel, "lane", "dead", "not sealed"))
    office.router.engine.look_for_stored()
    (given_up,) = until(office.router.given_up)
    assert given_up.callback is None
    assert "cannot be read" in given_up.error


def test_a_handler_with_effects_does_not_run_again_after_a_crash(storage: SessionStorage, store: WorkStore) -> None:
    office = Office(storage, options={"after_crash": "set aside"})
    other = in_another_process(storage)
    other.work = storage.work
    dead = Office(other, options={"after_crash": "set aside"})
    held: list[tuple[Any, ...]] = []
    dead.router.engine.workers.start = lambda *work: held.append(work)  # type: ignore[method-assign]
    post(dead.router)
    presence = dead.router.engine.work.presence
    presence.write = lambda: None  # type: ignore[method-assign]
    storage.delete(f"process:{presence.id}")
    assert start(store, [next(iter(dead.router.engine.work.items))], presence.id).token
    office.router.engine.look_for_stored()
    (given_up,) = until(office.router.given_up)
    assert (given_up.error, given_up.attempts) == (DIED, 1)
    del dead.router.engine.workers.start
    dead.router.engine.workers.start(*held[0])
    assert dead.router.close(WAIT)
    assert office.calls == dead.calls == [], "the former owner calls no handler"


class Refusing:
    """The items of a storage that refuses them, and nothing else."""

    def __getattr__(self, name: str) -> Any:
        def refuse(*arguments: Any, **options: Any) -> Any:
            raise ValueError(name)

        return refuse


def test_a_storage_that_refuses_items_leaves_the_message_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(FileStorage, "work", lambda _: Refusing())
    office = Office(FileStorage(tmp_path))
    assert post(office.router).status == 200
    until(lambda: office.sent == ["answer to hi"])
    assert "lost if this process dies" in caplog.text
    assert office.router.health()["storage"] == "failing"
    assert any("ValueError" in problem for problem in office.router.health()["problems"])
    assert office.router.close(WAIT)  # before its storage works again


@pytest.mark.parametrize("is_done", [False, True])
@pytest.mark.parametrize("fails", [False, True])
def test_a_start_without_an_answer_holds_up_no_message(
    storage: SessionStorage, store: WorkStore, monkeypatch: pytest.MonkeyPatch, is_done: bool, fails: bool
) -> None:
    """Whether the storage has started the message or not, and also if its handler is called again."""
    office, is_asked = Office(storage, options={"attempts": 2}), list[str]()
    kind: Any = type(store)
    begin = kind.start

    def lose(self: Any, *arguments: Any) -> Start:
        if is_asked:
            return cast(Start, begin(self, *arguments))
        is_asked.append("start")
        if is_done:
            begin(self, *arguments)
        raise ConnectionError("gone")

    monkeypatch.setattr(kind, "start", lose)
    hold = threading.Event()
    office.router.on(small.TextMessage, content="0", background=True)(lambda message: hold.wait(WAIT) and None)
    post(office.router, 1, "0")
    if fails:
        office.fails.append(ValueError())
    post(office.router, 2, "1")  # it is behind, and so has a start of its own
    hold.set()
    post(office.router, 3, "2")
    until(lambda: sorted(office.sent) == ["answer to 1", "answer to 2"])
    assert is_asked == ["start"]
    until(lambda: not store.owners())


@pytest.mark.parametrize(("given", "warns"), [(None, False), (MemoryStorage, True), (PlainStorage, True)])
def test_a_storage_that_cannot_hold_items_is_named_once(
    given: Callable[[], Any] | None, warns: bool, caplog: pytest.LogCaptureFixture
) -> None:
    office = Office(given and given())
    for number in (1, 2):
        assert post(office.router, number).status == 200
    until(lambda: len(office.sent) == 2)
    lines = [one for one in caplog.messages if "does not store acknowledged messages" in one]
    assert len(lines) == warns


def test_a_redis_that_may_lose_messages_is_named(redis_server: Redis, caplog: pytest.LogCaptureFixture) -> None:
    office = Office(opened(f"{redis_server.port}:risky"))
    with redis.Redis(port=redis_server.port) as client:
        client.config_set("maxmemory-policy", "allkeys-lru")
        try:
            office.router.engine.look_for_stored()
            until(lambda: "allkeys-lru" in caplog.text)
        finally:
            client.config_set("maxmemory-policy", "noeviction")


def test_an_event_has_a_lane_of_its_own(storage: SessionStorage) -> None:
    office = Office(storage)
    seen: list[str] = []
    office.router.on(small.MenuEvent, background=True)(lambda event: seen.append("menu"))
    assert office.router.handle(*SENDER.post(event_xml())).status == 200
    until(lambda: seen == ["menu"])


# -- processes that are killed -------------------------------------------------------------------------------------


POINTS = ["stored", "claimed", "made", "accepted", "done"]


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_each_point_loses_nothing(where: str, point: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    app = App("url", where, log, {"KILL_AT": point})
    app.send("0", "zhangsan")
    until(lambda: app.is_dead, "the process was not killed")
    app.kill()  # close its pipes
    app = App("url", where, log, {"KILL_AT": point})
    try:
        if point == "stored":  # it was not acknowledged, so that WeCom sends it again
            app.send("0", "zhangsan")
        until(lambda: any(words[0] == "sent" for words in lines_of(log)), "the message was lost")
        time.sleep(0.3)
    finally:
        app.kill()
    count = count_of(log, members_of(1, 1), 1)
    assert count.lost == []
    # Between the acceptance by WeCom and its record, nobody can tell.
    assert len([words for words in lines_of(log) if words[0] == "sent"]) <= 1 + (point == "accepted")
    assert len([words for words in lines_of(log) if words[0] == "run"]) == 1


@pytest.mark.extra
@pytest.mark.parametrize("seed", [1, 2])
def test_five_kills_in_a_hundred_messages_lose_nothing(where: str, seed: int, tmp_path: Path) -> None:
    count: Count = run_with_kills(where, tmp_path / "log", seed=seed)
    set_aside = {getattr(one.callback, "content", ""): one.error for one in Office(opened(where)).router.given_up()}
    assert set(count.lost) == set_aside.keys(), "lost, and not set aside after three deaths"
    assert set(set_aside.values()) <= {DIED}
    assert count.disordered == []
    assert len(count.repeated) <= count.kills * 8  # those in whose run a kill fell: eight workers
    assert len(count.sent_twice) <= count.kills


def sent_in(log: Path) -> list[str]:
    return [words[1] for words in lines_of(log) if words[0] == "sent"]


def runs_in(log: Path) -> list[list[str]]:
    """Return the number and the attempt of each run."""
    return [words[1:] for words in lines_of(log) if words[0] == "run"]


def test_a_kill_during_the_recovery_loses_nothing(where: str, tmp_path: Path) -> None:
    log, numbers = tmp_path / "log", [str(number) for number in range(6)]
    app = App("url", where, log, {"SECONDS_OF_A_RUN": "30"})
    for number in numbers:
        app.send(number, f"member{number}")
    until(lambda: len(app.acknowledged) == 6 and len(runs_in(log)) == 6)
    app.kill()
    app = App("url", where, log, {"SECONDS_OF_A_RUN": "30"})
    until(lambda: [number for number, attempt in runs_in(log) if attempt == "2"])
    app.kill()
    app = App("url", where, log, {})
    try:
        until(lambda: sorted(sent_in(log)) == numbers)
    finally:
        app.kill()


def test_a_recovery_without_capacity_loses_nothing(where: str, tmp_path: Path) -> None:
    """Messages for which there is no capacity wait, and no attempt is counted for that."""
    log, numbers = tmp_path / "log", [f"{number:02}" for number in range(12)]
    app = App("url", where, log, {"SECONDS_OF_A_RUN": "30"})
    for number in numbers:
        app.send(number, f"member{number}")
    until(lambda: len(app.acknowledged) == 12 and len(runs_in(log)) == 8)
    begun = {number for number, _ in runs_in(log)}
    app.kill()
    app = App("url", where, log, {"WORKERS": "1", "BACKLOG": "0", "SECONDS_OF_A_RUN": "0.2"})
    try:
        until(lambda: sorted(sent_in(log)) == numbers)
    finally:
        app.kill()
    later = runs_in(log)[8:]
    assert sorted(number for number, _ in later) == numbers
    # One that was not begun may have been started in the storage.
    assert all(attempt == "2" or (attempt == "1" and number not in begun) for number, attempt in later)


def test_a_process_that_is_stopped_ends_what_it_has_just_claimed(where: str, tmp_path: Path) -> None:
    """SIGTERM follows the claim at once."""
    log = tmp_path / "log"
    app = App("url", where, log, {"KILL_AT": "claimed", "KILL_WITH": "SIGTERM", "SECONDS_OF_A_RUN": "0.5"})
    app.send("0", "zhangsan")
    until(lambda: app.is_dead, "the process did not end")
    app.kill()  # close its pipes
    assert app.acknowledged == {"0"}
    app = App("url", where, log, {})
    try:
        until(lambda: sent_in(log))
        time.sleep(2.5)
    finally:
        app.kill()
    assert runs_in(log) == [["0", "1"]]
    assert sent_in(log) == ["0"]


@pytest.mark.parametrize("clock", ["300", "-300"])
def test_a_wrong_clock_kills_no_process(redis_server: Redis, clock: str, tmp_path: Path) -> None:
    """The clock of one host is five minutes wrong: the server's clock counts."""
    log, where = tmp_path / "log", f"{redis_server.port}:{secrets.token_hex(4)}"
    wrong = App("url", where, log, {"CLOCK": clock, "SECONDS_OF_A_RUN": "4"})
    right = App("url", where, log, {"SECONDS_OF_A_RUN": "4"})
    try:
        wrong.send("0", "zhangsan")
        right.send("1", "lisi")
        until(lambda: sorted(sent_in(log)) == ["0", "1"])
        assert sorted(runs_in(log)) == [["0", "1"], ["1", "1"]]  # four leases long
        wrong.send("2", "zhangsan")
        until(lambda: ["2", "1"] in runs_in(log))
        wrong.kill()
        until(lambda: ["2", "2"] in runs_in(log))
    finally:
        wrong.kill()
        right.kill()


def test_processes_with_the_same_pid_are_two(
    storage: SessionStorage, store: WorkStore, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As those of two containers, each with the pid 1: the one that lives takes over from the dead one."""
    monkeypatch.setattr("os.getpid", lambda: 1)
    monkeypatch.setattr("socket.gethostname", lambda: "host")
    dead, office = Office(storage), Office(opened(where))
    owners = {one.router.engine.work.presence.id for one in (dead, office)}
    assert len(owners) == 2
    test_a_dead_process_is_taken_over(storage, where)


@pytest.mark.extra
def test_a_redis_that_restarts_again_and_again_loses_nothing() -> None:
    """5,000 messages meanwhile; those that are refused are sent again, as WeCom does it."""
    chance, server, ended = random.Random(1), Redis(keeps=True), threading.Event()
    server.start()

    def restart() -> None:
        while not ended.wait(1 + 2 * chance.random()):
            server.kill()
            time.sleep(chance.random() * 0.5)
            server.start()

    thread = threading.Thread(target=restart)
    thread.start()
    try:
        office = Office(opened(f"{server.port}:restarts"), workers=8)
        for number in range(5_000):
            until(lambda: post(office.router, number, str(number), f"member{number % 20}").status == 200)  # noqa: B023
        ended.set()
        thread.join()
        until(lambda: len(set(office.sent)) == 5_000)
        until(lambda: office.router.given_up() == [], ignored=(StorageError,))  # it loads its file
        assert len(office.sent) == 5_000
        for member in range(20):
            assert [int(text) for text, _ in office.calls if int(text) % 20 == member] == list(range(member, 5_000, 20))
        assert office.router.close(WAIT)
    finally:
        ended.set()
        thread.join()
        server.close()


@pytest.mark.extra
def test_a_device_that_is_killed_five_times_handles_what_it_has_stored(where: str, tmp_path: Path) -> None:
    """WeCom repeats no push: those that were stored are handled."""
    log = tmp_path / "log"
    with FakeWeCom(real=True) as wecom:
        device = wecom.device()
        address = ",".join(("device", device.url, device.sn, device.secret_no, device.secret))
        app = App(address, where, log, {})
        try:
            for number in range(100):
                assert app.connected.wait(30)
                device.open_door(f"member{number}")
                until(lambda: str(number) in {one for one, _ in runs_in(log)})  # noqa: B023
                if number % 20 == 10:
                    app.kill()
                    app = App(address, where, log, {})
            until(lambda: sorted(set(sent_in(log)), key=int) == [str(number) for number in range(100)])
        finally:
            app.kill()
    assert len([1 for _, attempt in runs_in(log) if attempt != "1"]) <= 5 * 8  # those in whose run a kill fell


def has_run(log: Path, least: int) -> bool:
    """Return whether so many messages were handled."""
    return sum(words[0] == "run" for words in lines_of(log)) >= least


def is_whole(number: str, text: str) -> bool:
    """Return whether an answer is complete, or ends with a note, since its process has died three times."""
    return text == f"answer {number}" or "回答中断了" in text


def write_with_kills(where: str, log: Path, *, messages: int, members: int, kills: int, seed: int) -> dict[str, str]:
    """Write to a bot whose process is killed several times; return the texts of the answers, by message.

    A message that was pushed in the moment of a kill, and was not stored, is lost: WeCom does not repeat it. Such a
    message has no line `run` in the log, and is left out.
    """
    chance = random.Random(seed)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        address = ",".join((bot.url, bot.bot_id, bot.secret))
        app = App(address, where, log, {})
        assert app.connected.wait(30)
        answers: dict[str, Any] = {}
        kill_at = {(number + 1) * messages // (kills + 1) for number in range(kills)}
        try:
            for number in range(messages):
                if number in kill_at:
                    until(partial(has_run, log, number - 4))
                    time.sleep(chance.random() * 0.1)
                    app.kill()
                    app = App(address, where, log, {})
                    assert app.connected.wait(30)
                answers[str(number)] = bot.write(str(number), chat=f"group{number % members}", timeout=0)
                time.sleep(0.01)

            def is_done() -> bool:
                """Return whether the last message and all stored ones were handled, and answered."""
                ran = {words[1] for words in lines_of(log) if words[0] == "run"}
                stored = sum(words[0] == "stored" for words in lines_of(log))
                is_answered = all(is_whole(one, answers[one].text) for one in ran)
                return str(messages - 1) in ran and len(ran) >= stored and is_answered

            until(is_done, "a stored message was not answered")
            ran = {words[1] for words in lines_of(log) if words[0] == "run"}
            return {one: answer.text for one, answer in answers.items() if one in ran}
        finally:
            app.kill()


@pytest.mark.handlers_fail
def test_a_stream_that_fails_at_once_holds_up_no_message(storage: SessionStorage, store: WorkStore) -> None:
    with FakeWeCom() as fake:
        router = CallbackRouter(session=storage, on_error=lambda message, error: None)

        @router.on(BotTextMessage)
        def fail(message: BotTextMessage) -> Iterator[str]:
            if message.text.content != "good":
                raise ValueError("at once")
            yield "good"

        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            for _ in range(5):
                assert "good" not in bot.write("bad").text
            assert bot.write("good").text == "good"
        until(lambda: not store.owners())


def test_a_bot_that_is_killed_answers_what_it_has_stored(where: str, tmp_path: Path) -> None:
    texts = write_with_kills(where, tmp_path / "log", messages=8, members=4, kills=1, seed=1)
    assert len(texts) >= 4
    assert all(text == f"answer {number}" for number, text in texts.items())


@pytest.mark.parametrize("text", ["1", "2"], ids=["stream", "text"])
def test_a_kill_in_the_middle_of_a_long_answer_loses_no_part(where: str, text: str, tmp_path: Path) -> None:
    """Of the messages that follow the answer, one was sent: the next process sends the others."""
    log, length = tmp_path / "log", 70_000
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        address = ",".join((bot.url, bot.bot_id, bot.secret))
        app = App(address, where, log, {"KILL_AT": "tail", "LENGTH": str(length)})
        assert app.connected.wait(30)
        bot.write(text, timeout=0)
        until(lambda: app.is_dead, "the process was not killed")
        app.kill()  # close its pipes
        app = App(address, where, log, {"KILL_AT": "tail", "LENGTH": str(length)})

        def parts() -> str:
            return "".join(one.text for one in bot.messages if one.by == "bot")

        try:
            until(lambda: parts().count("x") >= length)
            time.sleep(0.5)
        finally:
            app.kill()
        assert parts() == f"answer {text}" + "x" * length
    assert runs_in(log) == [[text, "1"]]


@pytest.mark.extra
def test_a_bot_that_is_killed_five_times_answers_what_it_has_stored(where: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    write_with_kills(where, log, messages=100, members=20, kills=5, seed=2)
    count = count_of(log, members_of(100, 20), 5)
    assert len(count.repeated) <= 5 * 8


ACCOUNT = "wkAAAAexample0001"


@pytest.mark.extra
@pytest.mark.parametrize("seed", [1, 2])
def test_five_kills_in_a_hundred_messages_of_customers_lose_nothing(where: str, seed: int, tmp_path: Path) -> None:
    """Twenty customers write five messages each, as many as may be answered."""
    log, chance, kills, of = tmp_path / "log", random.Random(seed), 5, members_of(100, 20)
    with FakeWeCom(real=True) as wecom:
        address = ",".join((wecom.start().base_url, wecom.corp_id, wecom.secret, wecom.token, wecom.encoding_aes_key))
        nowhere = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))
        app = App(address, where, log, {})
        kill_at = {chance.randrange(5, 95) for _ in range(kills - 1)}
        done = 0
        try:
            for number, member in of.items():
                wecom.customer(member).write(number, open_kfid=ACCOUNT, to=nowhere)
                app.send(ACCOUNT, "")
                if int(number) in kill_at:
                    until(partial(has_run, log, done + 1))
                    time.sleep(chance.random() * 0.05)
                    done += 1
                    app.kill()
                    app = App(address, where, log, {})
            time.sleep(chance.random() * 0.3)
            app.kill()
            app = App(address, where, log, {})
            until(lambda: len({one.text for one in wecom.sent}) == len(of), seconds=60)
            time.sleep(1)
        finally:
            app.kill()
        answers = [(one.to[0], one.text.removeprefix("answer ")) for one in wecom.sent]
    for member in set(of.values()):
        assert [text for to, text in answers if to == member] == [one for one in of if of[one] == member]
    count = count_of(log, of, kills)
    assert count.disordered == []
    assert len(count.repeated) <= kills * 8  # those in whose run a kill fell: eight workers
