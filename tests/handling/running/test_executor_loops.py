"""Plain handlers of an asynchronous server: their thread, the work of the loop, and its wakeups."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import pytest

from tests.support import small
from tests.support.sender import SOON, Sender, text_xml
from tests.support.small import Router
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.storage.file import FileStorage

SENDER = Sender()
SPOKEN: ContextVar[str] = ContextVar("spoken", default="")


def content(response: CallbackResponse) -> str:
    return str(parse_xml(SENDER.open(response))["Content"])


@pytest.fixture
def router() -> Router:
    return Router(SENDER.crypto)


def wakes_of(router: Router) -> int:
    """How often the loop is woken by another thread for one request, of which the threads are there already."""

    async def ask() -> int:
        await router.handle_async(*SENDER.post(text_xml("first", msgid=1)))
        loop = asyncio.get_running_loop()
        wake, woken = loop.call_soon_threadsafe, list[object]()

        def counted(callback: Callable[..., object], *arguments: Any, **options: Any) -> Any:
            woken.append(callback)
            return wake(callback, *arguments, **options)

        loop.call_soon_threadsafe = counted  # type: ignore[method-assign, assignment]
        assert content(await router.handle_async(*SENDER.post(text_xml("second", msgid=2)))) == "second!"
        return len(woken)

    return asyncio.run(ask())


def test_a_plain_handler_wakes_the_loop_once(router: Router) -> None:
    router.on(small.TextMessage)(lambda message: f"{message.content}!")
    assert wakes_of(router) == 1


def test_its_thread_also_writes_the_answer_into_the_storage(tmp_path: Path) -> None:
    router = Router(SENDER.crypto, session=FileStorage(tmp_path / "kept"))
    router.on(small.TextMessage)(lambda message: f"{message.content}!")
    assert wakes_of(router) == 2  # the other one is for the look whether it is a repeat


def test_an_asynchronous_handler_wakes_nobody(router: Router) -> None:
    @router.on(small.TextMessage)
    async def answer(message: small.TextMessage) -> str:
        return f"{message.content}!"

    assert wakes_of(router) == 0


def test_a_generator_is_made_without_a_thread(router: Router) -> None:
    @router.on(small.TextMessage)
    async def answer(message: small.TextMessage) -> AsyncIterator[str]:
        yield message.content
        yield "!"

    assert wakes_of(router) == 0


def test_context_variables_reach_a_handler_and_stay_there(router: Router) -> None:
    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> str:
        heard = SPOKEN.get()
        SPOKEN.set("by the handler")
        return heard

    async def ask() -> str:
        SPOKEN.set("by the server")
        heard = content(await router.handle_async(*SENDER.post(text_xml())))
        assert SPOKEN.get() == "by the server"
        return heard

    assert asyncio.run(ask()) == "by the server"


@pytest.mark.parametrize("returned", [ValueError(), object()], ids=["fails", "returns nonsense"])
def test_on_error_is_called_in_the_loop(returned: object) -> None:
    seen: list[tuple[object, bool]] = []

    def on_error(message: object, error: Exception) -> None:
        seen.append((asyncio.get_running_loop(), asyncio.current_task() is not None))

    router = Router(SENDER.crypto, on_error=on_error)

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> object:
        if isinstance(returned, Exception):
            raise returned
        return returned

    async def ask() -> int:
        response = await router.handle_async(*SENDER.post(text_xml()))
        assert seen == [(asyncio.get_running_loop(), True)]
        return response.status

    assert asyncio.run(ask()) == (500 if isinstance(returned, Exception) else 200)


def test_awaitables_of_plain_handlers_run_in_the_loop(router: Router) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    async def later() -> str:
        loops.append(asyncio.get_running_loop())
        await asyncio.sleep(0)
        return "later"

    router.on(small.TextMessage)(lambda message: later())

    async def ask() -> str:
        found = content(await router.handle_async(*SENDER.post(text_xml())))
        assert loops == [asyncio.get_running_loop()]
        return found

    assert asyncio.run(ask()) == "later"


def test_pieces_of_a_plain_handler_come_from_its_thread_or_from_the_loop(router: Router) -> None:
    where: list[object] = []

    def pieces() -> Iterator[str]:
        where.append(threading.current_thread())
        yield from ("a", "b")

    async def awaited_pieces() -> AsyncIterator[str]:
        where.append(asyncio.get_running_loop())
        for piece in ("c", "d"):
            yield piece

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> object:
        where.append(threading.current_thread())
        return pieces() if message.content == "plain" else awaited_pieces()

    async def ask() -> None:
        assert content(await router.handle_async(*SENDER.post(text_xml("plain", msgid=1)))) == "ab"
        assert where[0] is where[1] is not threading.current_thread()
        assert content(await router.handle_async(*SENDER.post(text_xml("awaited", msgid=2)))) == "cd"
        assert where[3] is asyncio.get_running_loop()

    asyncio.run(ask())


def test_a_loop_that_is_closed_meanwhile_takes_no_answer_away(router: Router) -> None:
    begun, go_on, calls = threading.Event(), threading.Event(), list[str]()

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> str:
        calls.append(message.content)
        begun.set()
        assert go_on.wait(10)
        return "kept"

    async def ask_and_leave() -> None:
        asking = asyncio.ensure_future(router.handle_async(*SENDER.post(text_xml("once", msgid=7))))
        await asyncio.to_thread(begun.wait, 10)
        asking.cancel()

    asyncio.run(ask_and_leave())
    go_on.set()
    router.close()
    response = router.handle(*SENDER.post(text_xml("once", msgid=7)))
    assert content(response) == "kept"
    assert calls == ["once"]


def test_handlers_of_a_closed_loop_are_abandoned() -> None:
    router = Router(SENDER.crypto, lease=SOON)
    begun, go_on = threading.Event(), threading.Event()

    async def never() -> str:
        raise AssertionError("there is no loop for it")

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> object:
        if begun.is_set():
            return "handled again"
        begun.set()
        assert go_on.wait(10)
        return later

    later = never()

    async def ask_and_leave() -> None:
        asking = asyncio.ensure_future(router.handle_async(*SENDER.post(text_xml(msgid=8))))
        await asyncio.to_thread(begun.wait, 10)
        asking.cancel()

    asyncio.run(ask_and_leave())
    go_on.set()
    later.close()
    assert content(router.handle(*SENDER.post(text_xml(msgid=8)))) == "handled again"
