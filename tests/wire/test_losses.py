"""No callback is lost or handled twice, and no request hangs, despite failing threads, tasks and loops."""

from __future__ import annotations

import asyncio
import logging
import math
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support import small
from tests.support.envelopes import AES_KEY, TOKEN
from tests.support.sender import SOON, Sender, event_xml, text_xml
from tests.support.small import Router
from tests.support.times import set_times
from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.handling.defaults import MAX_THREADS
from wecom_runtime.handling.running.thread_pool import ThreadPool
from wecom_runtime.storage.memory import MemoryStorage

SENDER = Sender()


def post(router: Router, number: int = 1, sender: Sender = SENDER) -> CallbackResponse:
    return router.handle(*sender.post(text_xml(msgid=number)))


def content(response: CallbackResponse, sender: Sender = SENDER) -> str:
    return str(parse_xml(sender.open(response))["Content"])


@pytest.fixture
def no_new_threads(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The machine has no room for threads until this is called."""

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    return monkeypatch.undo


# -- customers apart ---------------------------------------------------------------------------------------------------


def test_two_customers_with_the_same_message_id_each_get_their_own_answer() -> None:
    customers = [Sender("ww_customer_a"), Sender("ww_customer_b")]
    router = Router(WeComCrypto(TOKEN, AES_KEY, lambda one: one.startswith("ww_")), session=MemoryStorage())
    calls: list[int] = []

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> str:
        calls.append(1)
        return f"answer {len(calls)}"

    for _ in range(2):
        assert content(post(router, 7, customers[0]), customers[0]) == "answer 1"
        assert content(post(router, 7, customers[1]), customers[1]) == "answer 2"


# -- background work whose start fails ---------------------------------------------------------------------------------


async def handle_async(message: small.TextMessage) -> None:
    HANDLED.append(message.content)


def handle(message: small.TextMessage) -> None:
    HANDLED.append(message.content)


HANDLED: list[str] = []


@pytest.mark.parametrize("handler", [handle, handle_async])
def test_work_that_cannot_be_started_is_not_acknowledged(
    handler: Callable[[Any], Any], no_new_threads: Callable[[], None]
) -> None:
    HANDLED.clear()
    router = Router(SENDER.crypto)
    router.on(small.TextMessage, background=True)(handler)
    assert post(router).status == 503
    assert HANDLED == []
    no_new_threads()
    assert post(router).status == 200  # WeCom's repeat
    assert post(router).status == 200
    assert router.close(10)
    assert HANDLED == ["hi"]


def test_released_capacity_can_be_acquired_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also if the work was begun by another thread although its start has failed."""
    router = Router(SENDER.crypto, workers=1, backlog=0)
    seen: list[int | None] = []
    router.on(small.TextMessage, background=True)(lambda message: seen.append(message.id))
    submit = ThreadPool.submit

    def submit_and_fail(threads: ThreadPool, call: Any) -> None:
        submit(threads, call)
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(ThreadPool, "submit", submit_and_fail)
    acknowledged = []
    for number in range(1, 20):
        if post(router, number).status == 200:
            acknowledged.append(number)
        assert router.close(10)
    assert seen == acknowledged
    monkeypatch.undo()
    for number in range(1, 20):  # WeCom's repeats
        assert post(router, number).status == 200
        assert router.close(10)
    assert sorted(map(str, seen)) == sorted(map(str, range(1, 20)))


def test_closing_ends_the_threads() -> None:
    before = {*threading.enumerate()}
    router = Router(SENDER.crypto)
    router.on(small.TextMessage)(lambda message: None)
    router.on(small.MenuEvent, background=True)(lambda event: None)
    for xml in (text_xml(), event_xml()):
        assert asyncio.run(router.handle_async(*SENDER.post(xml))).status == 200
    pools = ("wecom-handler", "wecom-background")
    ours = [thread for thread in {*threading.enumerate()} - before if thread.name.startswith(pools)]
    assert len(ours) == 2
    assert router.close(10)
    for thread in ours:
        thread.join(10)
        assert not thread.is_alive()


def test_closing_leaves_running_requests_and_coroutines_alone() -> None:
    """The loop ends when its work is done, and not under it."""
    router = Router(SENDER.crypto)
    started = threading.Event()

    @router.on(small.TextMessage)
    async def slow(message: small.TextMessage) -> str:
        started.set()
        await asyncio.sleep(0.2)
        return "the answer"

    with ThreadPoolExecutor(2) as pool:
        request = pool.submit(post, router)
        assert started.wait(10)
        router.close(0)
        assert content(request.result(10)) == "the answer"
        assert content(pool.submit(post, router, 2).result(10)) == "the answer"
    assert router.close(10)


def test_closing_leaves_background_coroutines_alone() -> None:
    router = Router(SENDER.crypto)
    done: list[str] = []

    @router.on(small.TextMessage, background=True)
    async def slow(message: small.TextMessage) -> None:
        await asyncio.sleep(0.2)
        done.append(message.content)

    assert post(router).status == 200
    assert not router.close(0)
    assert router.close(10)
    assert done == ["hi"]


def test_a_synchronous_request_inside_of_an_asynchronous_handler() -> None:
    router = Router(SENDER.crypto)

    @router.on(small.TextMessage)
    async def outer(message: small.TextMessage) -> str:
        if message.id == 1:
            return "outer " + content(post(router, 2))
        await asyncio.sleep(0)
        return "inner"

    with ThreadPoolExecutor(1) as pool:
        assert content(pool.submit(post, router).result(10)) == "outer inner"


@pytest.mark.skipif(sys.platform == "win32", reason="a signal interrupts it")
def test_an_interrupted_caller_cancels_its_coroutine() -> None:
    """By Ctrl-C, say: it would go on beside whatever the program does next."""
    router = Router(SENDER.crypto)
    main = threading.main_thread().ident
    assert main is not None
    ended = threading.Event()

    @router.on(small.TextMessage)
    async def slow(message: small.TextMessage) -> None:
        asyncio.get_running_loop().call_later(0.05, signal.pthread_kill, main, signal.SIGINT)
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            ended.set()
            raise

    with pytest.raises(KeyboardInterrupt):
        post(router)
    assert ended.wait(10)


# -- handlers that end strangely ---------------------------------------------------------------------------------------


def strange(kind: type[BaseException]) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    def end(message: small.TextMessage) -> None:
        if message.id == 1:
            raise kind

    async def end_async(message: small.TextMessage) -> None:
        end(message)

    return end, end_async


@pytest.mark.parametrize("kind", [asyncio.CancelledError, SystemExit, GeneratorExit])
@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("loop", [False, True])
def test_a_handler_that_does_not_end_like_others_has_failed(
    kind: type[BaseException], is_async: bool, loop: bool, caplog: pytest.LogCaptureFixture
) -> None:
    router = Router(SENDER.crypto)
    router.on(small.TextMessage)(strange(kind)[is_async])

    def ask(number: int) -> int:
        request = SENDER.post(text_xml(msgid=number))
        return (asyncio.run(router.handle_async(*request)) if loop else router.handle(*request)).status

    assert ask(1) == 500
    assert "strange" in caplog.text
    assert ask(1) == 500  # it is handled again
    assert ask(2) == 200


@pytest.mark.parametrize("kind", [asyncio.CancelledError, SystemExit, GeneratorExit])
@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("loop", [False, True])
def test_a_background_handler_that_does_not_end_like_others_is_logged(
    kind: type[BaseException], is_async: bool, loop: bool, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[Any] = []
    router = Router(SENDER.crypto, on_error=lambda message, error: seen.append(message.id))
    router.on(small.TextMessage, background=True)(strange(kind)[is_async])

    async def main() -> bool:
        await router.handle_async(*SENDER.post(text_xml(msgid=1)))
        await router.handle_async(*SENDER.post(text_xml(msgid=2)))
        return await router.close_async(10)

    if loop:
        assert asyncio.run(main())
    else:
        post(router, 1)
        post(router, 2)
        assert router.close(10)
    assert seen == [1]
    assert "strange" in caplog.text


def test_a_background_task_of_a_closed_loop_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    reported: list[tuple[str, Exception]] = []
    router = Router(SENDER.crypto, on_error=lambda message, error: reported.append((type(message).__name__, error)))

    @router.on(small.TextMessage, background=True)
    async def slow(message: small.TextMessage) -> None:
        await asyncio.sleep(30)

    async def main() -> None:
        await router.handle_async(*SENDER.post(text_xml()))
        await asyncio.sleep(0.01)

    asyncio.run(main())
    # Python 3.10 does not say whether a task was cancelled, or what it waited for.
    error = "CancelledError" if sys.version_info >= (3, 11) else "HandlerStoppedError"
    assert f"slow failed on a TextMessage: {error}" in caplog.text
    assert [(name, type(error).__name__) for name, error in reported] == [("TextMessage", "HandlerStoppedError")]
    assert router.close(10)


@pytest.mark.filterwarnings("ignore")
def test_a_loop_that_is_destroyed_holds_nothing_for_ever(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of a handler, without a cancellation: what some servers do when they are stopped."""
    set_times(monkeypatch, REPEAT_WAIT=0.1)
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    router = Router(SENDER.crypto, lease=SOON)
    calls: list[int] = []

    async def slow(message: Any) -> str | None:
        calls.append(1)
        await asyncio.sleep(0.01 if len(calls) > 2 else 30)
        return "the answer" if isinstance(message, small.TextMessage) else None

    router.on(small.TextMessage)(slow)
    router.on(small.MenuEvent, background=True)(slow)
    loop = asyncio.new_event_loop()
    tasks = [loop.create_task(router.handle_async(*SENDER.post(xml))) for xml in (text_xml(msgid=1), event_xml())]
    loop.run_until_complete(asyncio.sleep(0.05))
    assert len(calls) == 2
    left = asyncio.all_tasks(loop)
    loop.close()
    assert len(tasks) == 2  # and so nobody ends them
    deadline = time.monotonic() + 10
    while (response := post(router)).status == 503 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert content(response) == "the answer"
    assert router.close(10)
    for task in left:
        coroutine: Any = task.get_coro()
        coroutine.close()
    (told,) = (record.getMessage() for record in caplog.records if record.levelno == logging.ERROR)
    assert "slow was lost: its event loop was closed" in told


@pytest.mark.filterwarnings("ignore")
def test_a_request_that_is_destroyed_after_its_loop_has_not_failed() -> None:
    """As at the end of a program, when what is left of it goes: nobody is told of an error of the handler."""
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    told: list[Exception] = []
    calls: list[int] = []
    router = Router(SENDER.crypto, on_error=lambda message, error: told.append(error))

    @router.on(small.TextMessage)
    async def slow(message: small.TextMessage) -> str:
        calls.append(1)
        await asyncio.sleep(30)
        return "the answer"

    loop = asyncio.new_event_loop()
    request = loop.create_task(router.handle_async(*SENDER.post(text_xml())))
    loop.run_until_complete(asyncio.sleep(0.05))
    tasks = asyncio.all_tasks(loop)
    assert calls == [1] and request in tasks
    loop.close()
    for task in tasks:
        coroutine: Any = task.get_coro()
        coroutine.close()
    assert told == []


# -- slow handlers -----------------------------------------------------------------------------------------------------


def test_slow_handlers_hold_up_nothing_but_each_other() -> None:
    """Under ASGI: the threads of the loop, which storages use, stay free, however many handlers are slow."""
    router = Router(SENDER.crypto)
    go_on = threading.Event()
    running: list[int] = []

    @router.on(small.TextMessage)
    def slow(message: small.TextMessage) -> None:
        running.append(1)
        assert go_on.wait(10)

    async def main() -> list[int]:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(2))
        requests = [
            asyncio.create_task(router.handle_async(*SENDER.post(text_xml(msgid=number)))) for number in range(1, 9)
        ]
        while len(running) < 8:
            await asyncio.sleep(0.001)
        assert await asyncio.wait_for(asyncio.to_thread(lambda: "free"), 10) == "free"
        go_on.set()
        return [(await request).status for request in requests]

    assert asyncio.run(main()) == [200] * 8
    assert router.close(10)


def test_threads_are_limited() -> None:
    router = Router(SENDER.crypto)
    mutex = threading.Lock()
    counts = {"now": 0, "most": 0}
    all_run = threading.Event()

    @router.on(small.TextMessage)
    def slow(message: small.TextMessage) -> None:
        with mutex:
            counts["now"] += 1
            counts["most"] = max(counts["most"], counts["now"])
            if counts["now"] == MAX_THREADS:
                all_run.set()
        assert all_run.wait(20)
        with mutex:
            counts["now"] -= 1

    async def main() -> None:
        await asyncio.gather(*(router.handle_async(*SENDER.post(text_xml(msgid=number))) for number in range(1, 65)))

    asyncio.run(main())
    assert counts["most"] == MAX_THREADS


# -- who sends a captured callback again -------------------------------------------------------------------------------


def test_verification_does_not_decrypt_a_captured_callback() -> None:
    router = Router(SENDER.crypto)
    _, query, body = SENDER.post(text_xml("the secret"))
    encrypted = str(parse_xml(body)["Encrypt"])
    response = router.handle("GET", {**query, "echostr": encrypted})
    assert response.status == 400
    assert b"secret" not in response.body


@pytest.mark.parametrize("age", [0, 250, -250, 350, -350])
def test_old_callbacks_are_refused(age: int) -> None:
    now = time.time()
    crypto = WeComCrypto(TOKEN, AES_KEY, SENDER.receive_id, clock=lambda: now + age)
    expected = 200 if abs(age) < 300 else 403
    assert Router(crypto).handle(*SENDER.post(text_xml())).status == expected
    assert Router(crypto).handle(*SENDER.get("123")).status == expected
    patient = WeComCrypto(TOKEN, AES_KEY, SENDER.receive_id, clock=lambda: now + age, max_age=math.inf)
    assert Router(patient).handle(*SENDER.post(text_xml())).status == 200
    strict = WeComCrypto(TOKEN, AES_KEY, SENDER.receive_id, clock=lambda: now + age, max_age=10)
    assert Router(strict).handle(*SENDER.get("123")).status == (403 if age else 200)


def test_timestamp_and_nonce_cannot_be_swapped() -> None:
    router = Router(SENDER.crypto)
    router.default(lambda message: pytest.fail("called"))
    method, query, body = SENDER.post(text_xml())
    swapped = {**query, "timestamp": query["nonce"], "nonce": query["timestamp"]}
    assert router.handle(method, swapped, body).status == 403


def test_a_replay_is_not_handled_again_as_long_as_it_is_young_enough() -> None:
    """For twice max_age, as the clock of the sender may be as far ahead as it may be behind."""
    ttls: list[float] = []

    class Timed(MemoryStorage):
        def set(self, key: str, value: Any, ttl: float | None = None) -> None:
            ttls.append(ttl or 0)
            super().set(key, value, ttl)

    router = Router(SENDER.crypto, session=Timed())
    router.on(small.TextMessage)(lambda message: None)
    post(router)
    assert ttls[-1] >= 600


def test_a_body_that_is_not_signed_costs_next_to_nothing() -> None:
    """Counted in function calls, which are the same on any machine."""
    router = Router(SENDER.crypto)
    _, query, _ = SENDER.post(text_xml())
    bodies = [
        b"<xml>" + b"x<b/>" * 200_000 + b"</xml>",
        b"<a>" * 300_000,
        b"<xml><Encrypt>" + b"<b/>" * 200_000 + b"</Encrypt></xml>",
        b"<xml>" + b"<Encrypt>1</Encrypt>" * 50_000 + b"</xml>",
        b"<xml " + b" ".join(b'a%d=""' % n for n in range(90_000)) + b"/>",
        b'{"encrypt": ' + b"[" * 900_000 + b"}",
        b'{"encrypt": ' + b"[]," * 300_000 + b"}",
        b"<xml>" + b"<ToUserName>a</ToUserName>" * 40_000 + b"</xml>",
    ]
    for body in bodies:
        calls = 0

        def count(*_: object) -> None:
            nonlocal calls
            calls += 1

        sys.setprofile(count)
        try:
            response = router.handle("POST", query, body)
        finally:
            sys.setprofile(None)
        assert response.status in (400, 403)
        assert calls < 5000, body[:40]


# -- two settings at once ----------------------------------------------------------------------------------------------


def test_a_router_in_a_rotation_answers_both() -> None:
    old = Sender()
    router = Router(WeComCrypto("newToken", "A" * 43, old.receive_id, previous=(TOKEN, AES_KEY)))
    router.on(small.TextMessage)(lambda message: "hi")
    assert content(post(router), old) == "hi"
    assert content(post(router), old) == "hi"
    assert router.handle(*old.get("123")).body == b"123"


# -- without a callback URL ----------------------------------------------------------------------------------------


def test_a_router_without_a_crypto_serves_no_callback_url() -> None:
    from wecom_client import ConfigurationError

    router = Router()
    router.on(small.TextMessage)(lambda message: "hi")
    for request in (SENDER.get("123"), SENDER.post(text_xml())):
        with pytest.raises(ConfigurationError, match="WeComCrypto"):
            router.handle(*request)
        with pytest.raises(ConfigurationError, match="WeComCrypto"):
            asyncio.run(router.handle_async(*request))
    assert "None" in repr(router)
