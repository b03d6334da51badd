"""A callback that WeCom sends again: handled once, answered each time, by threads, tasks and processes."""

from __future__ import annotations

import asyncio
import functools
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.support import small
from tests.support.envelopes import AES_KEY, CORP_ID, NONCE
from tests.support.sender import SOON, Sender, bot_json, event_xml, text_xml
from tests.support.small import Router
from tests.support.times import set_times
from tests.support.waiting import until
from tests.support.workers import in_processes, open_storage, start
from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.file import FileStorage
from wecom_runtime.storage.memory import MemoryStorage

SENDER = Sender()


def content(response: CallbackResponse) -> str:
    return str(parse_xml(SENDER.open(response))["Content"])


class Plain(SessionStorage):
    """A minimal storage of a user, used by one thread at a time."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        time.sleep(0.001)
        return self.values.get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        time.sleep(0.001)
        self.values[key] = value

    def delete(self, key: str) -> None:
        self.values.pop(key, None)


@pytest.fixture(params=[MemoryStorage, Plain])
def router(request: pytest.FixtureRequest) -> Iterator[Router]:
    storage = request.param()
    yield Router(SENDER.crypto, session=storage)
    if isinstance(storage, Plain):  # which may as well be a client of Redis, that takes texts alone
        assert {type(value) for value in storage.values.values()} <= {str}


def test_a_repeat_gets_the_answer_of_the_first(router: Router) -> None:
    calls: list[int] = []

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> str:
        calls.append(1)
        return f"answer {len(calls)}"

    first = router.handle(*SENDER.post(text_xml(), nonce="1"))
    second = router.handle(*SENDER.post(text_xml(), nonce="2"))
    third = asyncio.run(router.handle_async(*SENDER.post(text_xml(), nonce="3")))
    assert content(first) == content(second) == content(third) == "answer 1"
    # Each is signed for its own request, as a bot's answer must be.
    assert [parse_xml(r.body)["Nonce"] for r in (first, second, third)] == ["1", "2", "3"]
    assert content(router.handle(*SENDER.post(text_xml(msgid=2)))) == "answer 2"


def test_repeats_without_an_answer(router: Router) -> None:
    calls: list[str] = []
    router.on(small.MenuEvent)(lambda message: calls.append(message.event))
    for _ in range(3):
        assert router.handle(*SENDER.post(event_xml())).body == b"success"
    assert calls == ["menu"]


def test_different_events_of_the_same_second_are_not_repeats(router: Router) -> None:
    keys: list[str | None] = []
    router.on(small.MenuEvent)(lambda message: keys.append(message.key))
    for key in ("a", "b", "a", "c"):
        router.handle(*SENDER.post(event_xml(f"<EventKey>{key}</EventKey>")))
    assert keys == ["a", "b", "c"]


def test_the_id_counts_where_there_is_one(router: Router) -> None:
    seen: list[str] = []
    router.on(small.TextMessage)(lambda message: seen.append(message.content))
    for text, msgid in (("a", 1), ("changed on its way", 1), ("a", 2), ("a", None), ("a", None), ("b", None)):
        router.handle(*SENDER.post(text_xml(text, msgid=msgid)))
    assert seen == ["a", "a", "a", "b"]


def test_bots_have_ids_of_another_name() -> None:
    sender = Sender("")
    router = Router(sender.crypto)
    seen: list[str] = []
    router.on(small.BotTextMessage)(lambda message: seen.append(message.text.content))
    for text, msgid in (("a", "1"), ("b", "1"), ("b", "2")):
        router.handle(*sender.post(bot_json(text, msgid=msgid)))
    assert seen == ["a", "b"]


def test_apps_that_share_a_storage_each_get_their_callback() -> None:
    """A change of the address book, say, is told to several apps of a corp in the same words."""
    storage = MemoryStorage()
    calls: list[str] = []
    for name in ("a", "b"):
        crypto = WeComCrypto(name, AES_KEY, CORP_ID)
        router = Router(crypto, session=storage)
        router.on(small.MenuEvent)(functools.partial(lambda name, message: calls.append(name), name))
        body = crypto.encrypt_message(event_xml(), NONCE)
        sent = parse_xml(body)
        query = {"msg_signature": sent["MsgSignature"], "timestamp": sent["TimeStamp"], "nonce": NONCE}
        for _ in range(2):
            assert router.handle("POST", query, body).status == 200
    assert calls == ["a", "b"]


def test_callbacks_without_a_handler_leave_no_trace() -> None:
    storage = Plain()
    Router(SENDER.crypto, session=storage).handle(*SENDER.post(text_xml()))
    assert storage.values == {}


def test_nothing_of_a_message_stands_in_the_storage() -> None:
    storage = Plain()
    router = Router(SENDER.crypto, session=storage)
    router.on(small.TextMessage)(lambda message: "an answer with secrets")
    router.handle(*SENDER.post(text_xml("a text with secrets")))
    assert sum(key.startswith("callback:") for key in storage.values) == 1
    assert "secrets" not in repr(storage.values)
    assert all(key.isascii() and " " not in key for key in storage.values)


def test_remembered_callbacks_expire() -> None:
    ttls: list[float | None] = []

    class Timed(MemoryStorage):
        def set(self, key: str, value: Any, ttl: float | None = None) -> None:
            ttls.append(ttl)
            super().set(key, value, ttl)

    storage = Timed()
    router = Router(SENDER.crypto, session=storage)
    router.on(small.TextMessage)(lambda message: None)
    router.handle(*SENDER.post(text_xml()))
    assert 600 in ttls


# -- at the same time --------------------------------------------------------------------------------------------------


def test_repeats_wait_for_the_first(router: Router) -> None:
    started, go_on = threading.Event(), threading.Event()
    calls: list[int] = []

    @router.on(small.TextMessage)
    def slow(message: small.TextMessage) -> str:
        calls.append(1)
        started.set()
        assert go_on.wait(10)
        return "the answer"

    with ThreadPoolExecutor(5) as pool:
        first = pool.submit(router.handle, *SENDER.post(text_xml()))
        assert started.wait(10)
        repeats = [pool.submit(router.handle, *SENDER.post(text_xml())) for _ in range(4)]
        time.sleep(0.05)
        go_on.set()
        assert {content(future.result(10)) for future in (first, *repeats)} == {"the answer"}
    assert calls == [1]


def test_repeats_wait_for_the_first_in_tasks(router: Router) -> None:
    calls: list[int] = []

    @router.on(small.TextMessage)
    async def slow(message: small.TextMessage) -> str:
        calls.append(1)
        await asyncio.sleep(0.05)
        return "the answer"

    async def main() -> list[CallbackResponse]:
        return await asyncio.gather(*(router.handle_async(*SENDER.post(text_xml())) for _ in range(8)))

    assert {content(response) for response in asyncio.run(main())} == {"the answer"}
    assert calls == [1]


def test_a_repeat_that_waits_too_long_is_answered_503(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.defaults.REPEAT_WAIT", 0.05)
    router = Router(SENDER.crypto)
    started, go_on = threading.Event(), threading.Event()

    @router.on(small.TextMessage)
    def slow(message: small.TextMessage) -> str:
        started.set()
        assert go_on.wait(10)
        return "the answer"

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(router.handle, *SENDER.post(text_xml()))
        assert started.wait(10)
        assert router.handle(*SENDER.post(text_xml())).status == 503
        go_on.set()
        assert content(first.result(10)) == "the answer"
    assert content(router.handle(*SENDER.post(text_xml()))) == "the answer"


def test_a_failed_callback_is_handled_again(router: Router) -> None:
    calls: list[int] = []

    @router.on(small.TextMessage)
    def flaky(message: small.TextMessage) -> str:
        calls.append(1)
        if len(calls) < 3:
            raise OSError("no database")
        return "at last"

    assert [router.handle(*SENDER.post(text_xml())).status for _ in range(2)] == [500, 500]
    assert content(router.handle(*SENDER.post(text_xml()))) == "at last"
    assert content(router.handle(*SENDER.post(text_xml()))) == "at last"
    assert len(calls) == 3


def test_a_repeat_takes_over_from_a_first_that_fails_meanwhile(router: Router) -> None:
    started, go_on = threading.Event(), threading.Event()
    calls: list[int] = []

    @router.on(small.TextMessage)
    def fail_at_first(message: small.TextMessage) -> str:
        calls.append(1)
        if len(calls) == 1:
            started.set()
            assert go_on.wait(10)
            raise OSError
        return "second"

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(router.handle, *SENDER.post(text_xml()))
        assert started.wait(10)
        repeat = pool.submit(router.handle, *SENDER.post(text_xml()))
        time.sleep(0.05)
        go_on.set()
        assert first.result(10).status == 500
        assert content(repeat.result(10)) == "second"


@pytest.mark.parametrize("is_async", [False, True])
def test_the_work_goes_on_when_wecom_hangs_up(router: Router, is_async: bool) -> None:
    """The first request is cancelled by the framework; its answer goes to the repeat."""
    calls: list[int] = []

    async def slow_async(message: small.TextMessage) -> str:
        calls.append(1)
        await asyncio.sleep(0.1)
        return "the answer"

    def slow(message: small.TextMessage) -> str:
        calls.append(1)
        time.sleep(0.1)
        return "the answer"

    router.on(small.TextMessage)(slow_async if is_async else slow)

    async def main() -> CallbackResponse:
        task = asyncio.create_task(router.handle_async(*SENDER.post(text_xml())))
        while not calls:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await router.handle_async(*SENDER.post(text_xml()))

    assert content(asyncio.run(main())) == "the answer"
    assert calls == [1]


def test_callbacks_dropped_by_a_stopping_server_are_handled_again(router: Router) -> None:
    calls: list[int] = []

    @router.on(small.TextMessage)
    async def slow(message: small.TextMessage) -> str:
        calls.append(1)
        if len(calls) == 1:
            await asyncio.sleep(30)
        return "second"

    async def stop() -> None:
        task = asyncio.create_task(router.handle_async(*SENDER.post(text_xml())))
        while not calls:
            await asyncio.sleep(0.001)
        task.cancel()  # asyncio.run cancels what is left

    asyncio.run(stop())
    assert content(asyncio.run(router.handle_async(*SENDER.post(text_xml())))) == "second"


# -- a storage that fails ----------------------------------------------------------------------------------------------


class Broken(SessionStorage):
    def get(self, key: str, default: Any = None, ttl: int | None = None) -> Any:
        raise ConnectionError("redis://:password@host")

    set = delete = get  # type: ignore[assignment]


class Hanging(MemoryStorage):
    """Answers nothing any more, as a host that was unplugged."""

    quick = False
    timeout = 0.05

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        time.sleep(5)
        return super().add(key, value, ttl)


def test_a_storage_that_hangs_does_not_hang_the_app(caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto, session=Hanging())
    calls: list[int] = []
    router.on(small.TextMessage)(lambda message: calls.append(1))
    for _ in range(3):
        assert router.handle(*SENDER.post(text_xml())).status == 200
    assert calls == [1]
    assert "TimeoutError" in caplog.text


def test_a_storage_that_is_down_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto, session=Broken())
    calls: list[int] = []
    router.on(small.TextMessage)(lambda message: calls.append(1))
    for _ in range(3):
        assert router.handle(*SENDER.post(text_xml())).status == 200
    assert calls == [1]  # this process remembers
    assert len(caplog.records) == 1
    assert "ConnectionError" in caplog.text
    assert "password" not in caplog.text


class Unplugged(Plain):
    """A storage that fails while it is unplugged, and counts its calls."""

    timeout = 2.0  # as those have that wait for a network

    def __init__(self) -> None:
        super().__init__()
        self.mutex = threading.Lock()
        self.lifetimes: dict[str, float | None] = {}
        self.down = False
        self.fail_next = 0
        self.asked = 0
        self.slow = 0.0

    def has_asked(self, number: int) -> bool:
        return self.asked >= number

    def _check(self) -> None:
        time.sleep(self.slow)
        with self.mutex:
            self.asked += 1
            self.fail_next -= 1
            if self.down or self.fail_next >= 0:
                raise ConnectionError("unplugged")

    def get(self, key: str, default: Any = None) -> Any:
        self._check()
        return super().get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        self._check()
        self.lifetimes[key] = ttl
        super().set(key, value, ttl)

    def delete(self, key: str) -> None:
        self._check()
        super().delete(key)


def test_a_storage_that_fails_while_a_handler_runs() -> None:
    """It fails just when the answer is to be kept. The handler runs once, in this process and in others."""
    storage = Unplugged()
    calls: list[int] = []

    def work(message: small.TextMessage) -> str:
        calls.append(1)
        storage.down = True
        return "the answer"

    first, second = (Router(SENDER.crypto, session=storage, lease=SOON) for _ in range(2))
    for router in (first, second):
        router.on(small.TextMessage)(work)
    assert content(first.handle(*SENDER.post(text_xml()))) == "the answer"
    assert content(first.handle(*SENDER.post(text_xml()))) == "the answer"
    storage.down = False
    assert content(first.handle(*SENDER.post(text_xml()))) == "the answer"
    until(lambda: any("answer" in value for value in storage.values.values()), "the storage was not told")
    assert content(second.handle(*SENDER.post(text_xml()))) == "the answer"
    assert calls == [1]


def test_a_storage_that_comes_back_empty_has_nothing_handled_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    set_times(monkeypatch, OPEN_SECONDS=(0.0, 0.0))
    storage = Unplugged()
    router = Router(SENDER.crypto, session=storage)
    calls: list[int] = []

    @router.on(small.TextMessage)
    def work(message: small.TextMessage) -> str:
        calls.append(1)
        storage.down = True
        return "the answer"

    router.handle(*SENDER.post(text_xml()))
    storage.values.clear()
    storage.down = False
    assert content(router.handle(*SENDER.post(text_xml()))) == "the answer"
    assert calls == [1]


def test_an_answer_that_the_storage_hears_of_late_is_forgotten_in_time() -> None:
    storage = Unplugged()
    router = Router(SENDER.crypto, session=storage, lease=SOON)

    @router.on(small.TextMessage)
    def work(message: small.TextMessage) -> str:
        storage.down = True
        return "the answer"

    router.handle(*SENDER.post(text_xml()))
    asked = storage.asked
    until(lambda: storage.asked > asked, "it is told once only")
    storage.down = False
    until(lambda: any("answer" in value for value in storage.values.values()), "the storage was not told")
    (lifetime,) = {ttl for key, ttl in storage.lifetimes.items() if "answer" in storage.values[key]}
    assert lifetime is not None and 500 < lifetime <= 600


def test_a_storage_that_fails_for_a_moment_is_asked_again() -> None:
    """Otherwise another process, which cannot know of it, would handle the repeat."""
    storage = Unplugged()
    storage.fail_next = 1
    calls: list[int] = []
    first, second = (Router(SENDER.crypto, session=storage) for _ in range(2))
    for router in (first, second):
        router.on(small.TextMessage)(lambda message: calls.append(1))
        assert router.handle(*SENDER.post(text_xml())).status == 200
    assert calls == [1]


def test_a_lease_outlives_a_short_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    set_times(monkeypatch, REPEAT_WAIT=0.3, OPEN_SECONDS=(3600.0, 3600.0))  # renewals call the storage nevertheless
    storage = Unplugged()
    started, go_on = threading.Event(), threading.Event()
    first = Router(SENDER.crypto, session=storage, lease=SOON)
    second = Router(SENDER.crypto, session=storage, lease=SOON)
    calls: list[str] = []

    @first.on(small.TextMessage)
    def slow(message: small.TextMessage) -> str:
        calls.append("first")
        started.set()
        assert go_on.wait(20)
        return "the answer"

    second.on(small.TextMessage)(lambda message: calls.append("second"))
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(first.handle, *SENDER.post(text_xml()))
        assert started.wait(10)
        for _ in range(3):
            storage.fail_next = 1  # one renewal fails, the next one is made all the same
            until(functools.partial(storage.has_asked, storage.asked + 3), "the lease is not renewed")
        assert second.handle(*SENDER.post(text_xml())).status == 503
        go_on.set()
        assert content(answer.result(20)) == "the answer"
    assert content(second.handle(*SENDER.post(text_xml()))) == "the answer"
    assert calls == ["first"]


@pytest.mark.parametrize("kind", [MemoryStorage, Plain])
@pytest.mark.parametrize("garbage", ["what is this", b"\xff", "[1]", "5", {"else": 1}, {"answer": 5}, 7])
def test_foreign_stored_values_do_not_block_a_callback(garbage: Any, kind: Any) -> None:
    storage = kind()
    router = Router(SENDER.crypto, session=storage)
    calls: list[int] = []
    router.on(small.TextMessage)(lambda message: calls.append(1))
    router.handle(*SENDER.post(text_xml()))
    keys = storage.values if kind is Plain else [item.key for item in storage.entries("")]
    (key,) = [one for one in keys if one.startswith("callback:")]
    storage.set(key, garbage)
    for _ in range(2):
        assert router.handle(*SENDER.post(text_xml())).status == 200
    assert calls == [1, 1]
    assert "answer" in storage.get(key)


# -- processes ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["redis", "file"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Any]:
    if request.param == "redis":
        return "redis", request.getfixturevalue("redis_server").port
    return "file", str(tmp_path / "wecom.db")


def note(path: str, text: str) -> None:
    with Path(path).open("a") as file:
        file.write(text + "\n")


def receive_in_threads(where: tuple[str, Any], path: str, xml: str, threads: int, gate: Any) -> list[str]:
    """A web process that gets the same callback in several threads at once."""
    router = Router(SENDER.crypto, session=open_storage(where))

    @router.on(small.TextMessage)
    def slow(message: small.TextMessage) -> str:
        note(path, "handled")
        time.sleep(0.3)
        return f"from {os.getpid()}"

    gate.wait(60)
    with ThreadPoolExecutor(threads) as pool:
        futures = [pool.submit(router.handle, *SENDER.post(xml)) for _ in range(threads)]
        return [content(future.result(30)) for future in futures]


def test_processes_handle_a_callback_once(where: tuple[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "handled"
    answers = in_processes(3, receive_in_threads, where, str(path), text_xml(msgid=time.time_ns()), 4)
    assert path.read_text() == "handled\n"
    assert len({answer for found in answers for answer in found}) == 1
    assert sum(map(len, answers)) == 12


def noting_leases(storage: SessionStorage, path: str) -> SessionStorage:
    """A storage that notes in a file each time that the key of a process is renewed."""
    write = storage.set

    def noted(key: str, value: Any, ttl: int | None = None) -> None:
        write(key, value, ttl)
        if key.startswith("process:"):
            note(path, "renewed")

    storage.set = noted  # type: ignore[method-assign]
    return storage


def wait_for_renewals(path: Path) -> None:
    """Until a lease has been renewed for longer than it holds: each third of it."""
    until(lambda: path.exists() and path.read_text().count("renewed") >= 4, "the lease is not renewed")


def receive_and_hang(where: tuple[str, Any], path: str, xml: str) -> None:
    """A web process that is killed in the middle of its work."""
    router = Router(SENDER.crypto, session=noting_leases(open_storage(where), path), lease=1)

    @router.on(small.TextMessage)
    def hang(message: small.TextMessage) -> None:
        note(path, "began")
        time.sleep(60)

    router.handle(*SENDER.post(xml))


def test_the_callback_of_a_dead_process_is_taken_over(where: tuple[str, Any], tmp_path: Path) -> None:
    path, xml = tmp_path / "handled", text_xml(msgid=time.time_ns())
    process = start(receive_and_hang, where, str(path), xml)
    # The key of the process is written before the claim: only the handler shows that the claim is its own.
    until(lambda: path.exists() and "began" in path.read_text(), "the first process does not handle the callback")
    router = Router(SENDER.crypto, session=open_storage(where))
    router.on(small.TextMessage)(lambda message: "taken over")
    with ThreadPoolExecutor(1) as pool:
        repeat = pool.submit(router.handle, *SENDER.post(xml))
        wait_for_renewals(path)
        assert not repeat.done()
        process.kill()
        process.join()
        assert content(repeat.result(10)) == "taken over"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # threads and fork are what is tested
def test_a_forked_process_starts_with_nothing_in_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.defaults.REPEAT_WAIT", 0.2)
    router = Router(SENDER.crypto)
    started, go_on = threading.Event(), threading.Event()

    @router.on(small.TextMessage)
    def slow(message: small.TextMessage) -> str:
        started.set()
        assert go_on.wait(10)
        return "x"

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(router.handle, *SENDER.post(text_xml()))
        assert started.wait(10)
        child = os.fork()
        if not child:
            code = 1
            try:
                go_on.set()
                # The parent has locks, threads and work that are not here.
                code = 0 if router.handle(*SENDER.post(text_xml("other", msgid=7))).status == 200 else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        go_on.set()
        assert content(first.result(10)) == "x"


@pytest.mark.parametrize("shared", [False, True], ids=["memory", "file"])
def test_a_replay_after_a_restart_runs_again_only_without_a_storage_that_outlives_it(
    shared: bool, tmp_path: Path
) -> None:
    seen: list[str] = []
    replayed = SENDER.post(text_xml())
    for _ in range(2):  # two processes, one after the other
        router = Router(SENDER.crypto, session=FileStorage(tmp_path) if shared else MemoryStorage())
        router.on(small.TextMessage)(lambda message: seen.append(message.content))
        assert router.handle(*replayed).status == 200
        assert router.handle(*replayed).status == 200
    assert len(seen) == (1 if shared else 2)
