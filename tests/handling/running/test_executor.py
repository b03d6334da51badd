"""Handlers that run after the answer: bounded, reported, and answered later."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.support import small
from tests.support.sender import Sender, event_xml, text_xml
from tests.support.small import Router
from tests.support.waiting import until
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.flow import NO_TRANSPORT, drive

SENDER = Sender()
ACKNOWLEDGED = CallbackResponse(200, {"Content-Type": "text/plain; charset=utf-8"}, b"success")


class Outbox:
    """Sends answers."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Any]] = []

    def send(self, message: small.TextMessage, value: Any) -> None:
        self.sent.append((message.content, value))

    async def send_async(self, message: small.TextMessage, value: Any) -> None:
        await asyncio.sleep(0)
        self.send(message, value)


def post(router: Router, number: int = 1, content: str = "hi", **settings: str) -> CallbackResponse:
    return router.handle(*SENDER.post(text_xml(content, msgid=number, **settings)))


def slow(message: small.TextMessage) -> str:
    time.sleep(0.02)
    return f"answer to {message.content}"


async def slow_async(message: small.TextMessage) -> str:
    await asyncio.sleep(0.02)
    return f"answer to {message.content}"


@pytest.mark.parametrize("handler", [slow, slow_async])
@pytest.mark.parametrize("answer", ["send", "send_async"])
def test_the_answer_comes_later(handler: Callable[[Any], Any], answer: str) -> None:
    outbox = Outbox()
    router = Router(SENDER.crypto, answer=getattr(outbox, answer))
    router.on(small.TextMessage, background=True)(handler)
    assert post(router) == ACKNOWLEDGED
    assert outbox.sent == []
    assert router.close(10)
    assert outbox.sent == [("hi", "answer to hi")]


@pytest.mark.parametrize("handler", [slow, slow_async])
@pytest.mark.parametrize("answer", ["send", "send_async"])
def test_the_answer_comes_later_in_a_loop(handler: Callable[[Any], Any], answer: str) -> None:
    outbox = Outbox()
    router = Router(SENDER.crypto, answer=getattr(outbox, answer))
    router.on(small.TextMessage, background=True)(handler)

    async def main() -> None:
        assert await router.handle_async(*SENDER.post(text_xml())) == ACKNOWLEDGED
        assert outbox.sent == []
        assert await router.close_async(10)

    asyncio.run(main())
    assert outbox.sent == [("hi", "answer to hi")]


def test_a_task_runs_in_the_loop_of_the_request() -> None:
    router = Router(SENDER.crypto)
    loops: list[asyncio.AbstractEventLoop] = []

    @router.on(small.TextMessage, background=True)
    async def remember(message: small.TextMessage) -> None:
        loops.append(asyncio.get_running_loop())

    async def main() -> bool:
        await router.handle_async(*SENDER.post(text_xml()))
        await router.close_async(10)
        return loops == [asyncio.get_running_loop()]

    assert asyncio.run(main())


def test_a_handler_may_have_an_answer_of_its_own_or_none() -> None:
    outbox, other = Outbox(), Outbox()
    router = Router(SENDER.crypto, answer=outbox.send)
    router.on(small.TextMessage, background=True, answer=other.send)(slow)
    router.on(small.MenuEvent, background=True)(lambda message: None)
    post(router)
    assert router.close(10)
    assert (outbox.sent, other.sent) == ([], [("hi", "answer to hi")])


def test_repeats_are_acknowledged_and_not_handled() -> None:
    calls: list[int] = []
    router = Router(SENDER.crypto)
    router.on(small.TextMessage, background=True)(lambda message: calls.append(1))
    assert [post(router) for _ in range(3)] == [ACKNOWLEDGED] * 3
    assert router.close(10)
    assert calls == [1]


@pytest.mark.parametrize("is_async", [False, True])
def test_so_many_at_once_so_many_waiting(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto, workers=2, backlog=3)
    go_on = threading.Event()
    mutex = threading.Lock()
    counts = {"now": 0, "most": 0, "all": 0}

    def count(change: int) -> None:
        with mutex:
            counts["now"] += change
            counts["most"] = max(counts["most"], counts["now"])
            counts["all"] += change > 0

    def wait(message: small.TextMessage) -> None:
        count(1)
        assert go_on.wait(10)
        count(-1)

    async def wait_async(message: small.TextMessage) -> None:
        count(1)
        while not go_on.is_set():
            await asyncio.sleep(0.001)
        count(-1)

    router.on(small.TextMessage, background=True)(wait_async if is_async else wait)
    # Each of another member, as those of one are handled one after the other.
    assert [post(router, number, source=f"m{number}").status for number in range(1, 8)] == [200] * 5 + [503] * 2
    assert "no capacity" in caplog.text
    until(lambda: counts["now"] == 2)
    go_on.set()
    until(lambda: counts["all"] == 5)
    # What was refused is taken when it comes again.
    assert post(router, 7, source="m7").status == 200
    assert router.close(10)
    assert (counts["all"], counts["most"]) == (6, 2)


@pytest.mark.parametrize("is_async", [False, True])
def test_a_failure_is_reported_and_the_next_one_runs(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Exception] = []
    outbox = Outbox()
    router = Router(SENDER.crypto, answer=outbox.send, on_error=lambda message, error: seen.append(error), workers=1)

    def fail(message: small.TextMessage) -> str:
        if message.content != "good":
            raise ValueError(message.content)
        return "fine"

    async def fail_async(message: small.TextMessage) -> str:
        return fail(message)

    router.on(small.TextMessage, background=True)(fail_async if is_async else fail)
    assert post(router, 1, "a secret") == ACKNOWLEDGED
    assert post(router, 2, "good") == ACKNOWLEDGED
    assert router.close(10)
    assert outbox.sent == [("good", "fine")]
    assert [str(error) for error in seen] == ["a secret"]
    assert "ValueError" in caplog.text
    assert "a secret" not in caplog.text


def test_an_answer_that_nobody_sends_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto)
    router.on(small.TextMessage, background=True)(slow)
    post(router)
    assert router.close(10)
    assert "InvalidArgumentError" in caplog.text


def test_context_variables_reach_the_handler() -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable")
    router = Router(SENDER.crypto)
    found: list[str] = []
    router.on(small.TextMessage, background=True)(lambda message: found.append(variable.get()))
    variable.set("request 1")
    post(router)
    assert router.close(10)
    assert found == ["request 1"]


def test_closing_does_not_wait_for_ever() -> None:
    router = Router(SENDER.crypto)
    go_on = threading.Event()
    router.on(small.TextMessage, background=True)(lambda message: go_on.wait(10) and None)
    post(router)
    assert not router.close(0.01)
    go_on.set()
    assert router.close(10)
    # It is no end: a later callback starts new threads.
    assert post(router, 2) == ACKNOWLEDGED
    assert router.close(10)


@pytest.mark.parametrize(("workers", "backlog"), [(0, 1), (1, -1)])
def test_invalid_sizes_of_the_pool(workers: int, backlog: int) -> None:
    with pytest.raises(ValueError, match=r"workers must be at least 1|backlog must be at least 0"):
        Router(SENDER.crypto, workers=workers, backlog=backlog)


def test_during_shutdown_background_callbacks_are_refused() -> None:
    router = Router(SENDER.crypto)
    router.on(small.TextMessage)(lambda message: "answer")
    router.on(small.MenuEvent, background=True)(lambda event: None)
    drive(router.engine.lifecycle.drain(0, for_good=True), NO_TRANSPORT)
    assert "answer" in SENDER.open(post(router))
    assert router.handle(*SENDER.post(event_xml())).status == 503
