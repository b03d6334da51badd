"""Functions around handlers, plain and asynchronous; and routers that include others."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from tests.support import small
from tests.support.sender import Sender, event_xml, text_xml
from tests.support.small import Router
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.errors import InvalidArgumentError

SENDER = Sender()
Proceed = Callable[[], Any]
ORDERS = [(first, second, handler) for first in "pa" for second in "pa" for handler in "pa"]
"""Two middlewares and a handler, each plain or asynchronous."""


def post(router: Router, *, awaited: bool, request: Any = None) -> CallbackResponse:
    request = request or SENDER.post(text_xml())
    if not awaited:
        return router.handle(*request)

    async def within() -> CallbackResponse:
        return await asyncio.wait_for(router.handle_async(*request), 10)

    return asyncio.run(within())


def content(response: CallbackResponse) -> str:
    return str(parse_xml(SENDER.open(response))["Content"])


def layer(name: str, is_async: bool, seen: list[str]) -> Callable[[Any, Proceed], Any]:
    """A middleware that writes down when it is entered and left, and adds its name to the answer."""

    def plain(callback: Callback, proceed: Proceed) -> object:
        seen.append(f"{name} in")
        try:
            return f"{name}({proceed()})"
        finally:
            seen.append(f"{name} out")

    async def awaited(callback: Callback, proceed: Callable[[], Awaitable[object]]) -> object:
        seen.append(f"{name} in")
        try:
            return f"{name}({await proceed()})"
        finally:
            seen.append(f"{name} out")

    return awaited if is_async else plain


def handler(is_async: bool, result: Callable[[], object]) -> Callable[[Any], Any]:
    async def awaited(message: Callback) -> object:
        await asyncio.sleep(0)
        return result()

    return awaited if is_async else lambda message: result()


@pytest.mark.parametrize("awaited", [False, True], ids=["handle", "handle_async"])
@pytest.mark.parametrize(("first", "second", "inner"), ORDERS)
def test_the_first_is_the_outermost(first: str, second: str, inner: str, awaited: bool) -> None:
    seen: list[str] = []

    def answer() -> str:
        seen.append("handler")
        return "x"

    router = Router(SENDER.crypto)  # a callback takes one thread, however deep
    router.middleware(layer("a", first == "a", seen))
    router.middleware(layer("b", second == "a", seen))
    router.on(small.TextMessage)(handler(inner == "a", answer))
    assert content(post(router, awaited=awaited)) == "a(b(x))"
    assert seen == ["a in", "b in", "handler", "b out", "a out"]


@pytest.mark.parametrize("awaited", [False, True], ids=["handle", "handle_async"])
@pytest.mark.parametrize(("first", "second", "inner"), ORDERS)
def test_errors_are_seen_and_can_be_answered(first: str, second: str, inner: str, awaited: bool) -> None:
    def fail() -> object:
        raise KeyError("order")

    seen: list[str] = []
    router = Router(SENDER.crypto)

    if first == "a":

        @router.middleware
        async def excuse(callback: Callback, proceed: Proceed) -> object:
            try:
                return await proceed()
            except KeyError as error:
                return f"no {error.args[0]}"
    else:

        @router.middleware
        def excuse_plainly(callback: Callback, proceed: Proceed) -> object:
            try:
                return proceed()
            except KeyError as error:
                return f"no {error.args[0]}"

    router.middleware(layer("b", second == "a", seen))
    router.on(small.TextMessage)(handler(inner == "a", fail))
    assert content(post(router, awaited=awaited)) == "no order"
    assert seen == ["b in", "b out"]


@pytest.mark.parametrize("awaited", [False, True], ids=["handle", "handle_async"])
@pytest.mark.parametrize("is_async", [False, True])
def test_middleware_that_does_not_proceed_answers_itself(is_async: bool, awaited: bool) -> None:
    router = Router(SENDER.crypto)
    if is_async:

        @router.middleware
        async def shut(callback: Callback, proceed: Proceed) -> str:
            return "closed"
    else:
        router.middleware(lambda callback, proceed: "closed")
    router.on(small.TextMessage)(lambda message: pytest.fail("it was called"))
    router.default(lambda message: pytest.fail("it was called"))
    assert content(post(router, awaited=awaited)) == "closed"
    assert content(post(router, awaited=awaited, request=SENDER.post(event_xml()))) == "closed"


def test_an_error_of_middleware_is_that_of_the_handler() -> None:
    told: list[str] = []
    router = Router(SENDER.crypto, on_error=lambda message, error: told.append(type(error).__name__))
    router.middleware(lambda callback, proceed: 1 / 0)
    router.on(small.TextMessage)(lambda message: "x")
    assert post(router, awaited=False).status == 500
    assert told == ["ZeroDivisionError"]


@pytest.mark.parametrize("awaited", [False, True], ids=["handle", "handle_async"])
@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("layer_is_async", [False, True])
def test_background_handlers_have_it_around_them(layer_is_async: bool, is_async: bool, awaited: bool) -> None:
    seen: list[str] = []
    sent: list[object] = []
    router = Router(SENDER.crypto, answer=lambda message, value: sent.append(value))
    router.middleware(layer("a", layer_is_async, seen))
    router.on(small.TextMessage, background=True)(handler(is_async, lambda: "x"))

    async def within() -> None:
        await router.handle_async(*SENDER.post(text_xml()))
        assert await router.close_async(10)

    if awaited:
        asyncio.run(within())
    else:
        router.handle(*SENDER.post(text_xml()))
        assert router.close(10)
    assert sent == ["a(x)"]


def test_a_generator_is_seen_as_it_is() -> None:
    seen: list[object] = []
    router = Router(SENDER.crypto)

    @router.middleware
    def look(callback: Callback, proceed: Proceed) -> object:
        result = proceed()
        seen.append(iter(result) is result)
        return result

    @router.on(small.TextMessage)
    def stream(message: small.TextMessage) -> Iterator[str]:
        yield "one "
        yield "two"

    assert content(post(router, awaited=False)) == "one two"
    assert seen == [True]


@pytest.mark.parametrize("is_async", [False, True])
def test_context_variables_reach_the_handler(is_async: bool) -> None:
    user: contextvars.ContextVar[str] = contextvars.ContextVar("user", default="nobody")
    router = Router(SENDER.crypto)

    @router.middleware
    def named(callback: small.TextMessage, proceed: Proceed) -> object:
        token = user.set(callback.source)
        try:
            return proceed()
        finally:
            user.reset(token)

    router.on(small.TextMessage)(handler(is_async, user.get))
    assert content(post(router, awaited=True)) == "zhangsan"


def test_mixed_callbacks_at_once_need_no_more_threads_than_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each holds the only thread in its plain middleware; none waits for a second one."""
    monkeypatch.setattr("wecom_runtime.handling.defaults.MAX_THREADS", 2)
    router = Router(SENDER.crypto)
    router.middleware(layer("a", False, []))
    router.middleware(layer("b", True, []))
    router.on(small.TextMessage)(handler(False, lambda: threading.current_thread().name))

    async def within() -> list[str]:
        requests = [SENDER.post(text_xml(msgid=number + 1)) for number in range(40)]
        responses = asyncio.gather(*(router.handle_async(*request) for request in requests))
        return [content(response) for response in await asyncio.wait_for(responses, 30)]

    assert len(set(asyncio.run(within()))) <= 2


def test_invalid_middleware() -> None:
    router = Router(SENDER.crypto)
    wrongs: list[Any] = [lambda callback: None, lambda callback, proceed, more: None, "x", Router]
    for wrong in wrongs:
        with pytest.raises(InvalidArgumentError, match=r"write @router\.middleware without parentheses"):
            router.middleware(wrong)


# -- routers that include others ---------------------------------------------------------------------------------------


def test_the_handlers_of_another_router() -> None:
    orders, router = Router(), Router(SENDER.crypto)
    orders.on(small.TextMessage)(lambda message: "from orders")
    router.include(orders)
    orders.on(small.MenuEvent, key="a")(lambda event: "registered later")
    router.on(small.MenuEvent)(lambda event: "from the router")
    assert content(post(router, awaited=False)) == "from orders"
    pressed = SENDER.post(event_xml("<EventKey>a</EventKey>"))
    assert content(post(router, awaited=False, request=pressed)) == "registered later"
    assert content(post(router, awaited=False, request=SENDER.post(event_xml()))) == "from the router"


def test_middleware_stays_with_its_router() -> None:
    seen: list[str] = []
    deep, orders, router = Router(), Router(), Router(SENDER.crypto)
    deep.on(small.TextMessage)(lambda message: "deep")
    orders.include(deep)
    router.include(orders)
    router.on(small.MenuEvent)(lambda event: "own")
    for name, one in (("deep", deep), ("orders", orders), ("router", router)):
        one.middleware(layer(name, False, seen))
    assert content(post(router, awaited=False)) == "router(orders(deep(deep)))"
    assert content(post(router, awaited=False, request=SENDER.post(event_xml()))) == "router(own)"


def test_one_router_in_two() -> None:
    common, first, second = Router(), Router(SENDER.crypto), Router(SENDER.crypto)
    common.on(small.TextMessage)(lambda message: "common")
    for name, router in (("first", first), ("second", second)):
        router.include(common)
        router.middleware(layer(name, False, []))
    assert content(post(first, awaited=False)) == "first(common)"
    assert content(post(second, awaited=False)) == "second(common)"


def test_the_answer_of_the_other_router_goes_with_its_handlers() -> None:
    sent: list[tuple[str, object]] = []
    orders = Router(answer=lambda message, value: sent.append(("orders", value)))
    router = Router(SENDER.crypto, answer=lambda message, value: sent.append(("router", value)))
    orders.on(small.TextMessage, background=True)(lambda message: "text")
    router.on(small.MenuEvent, background=True)(lambda event: "menu")
    router.include(orders)
    for request in (SENDER.post(text_xml()), SENDER.post(event_xml())):
        router.handle(*request)
    assert router.close(10)
    assert sorted(sent) == [("orders", "text"), ("router", "menu")]


def test_clashes_and_circles() -> None:
    orders, router = Router(), Router(SENDER.crypto)
    orders.on(small.MenuEvent, key="a")(lambda event: None)
    orders.on(small.TextMessage)(lambda message: None)
    router.on(small.TextMessage)(lambda message: "own")
    with pytest.raises(InvalidArgumentError, match="TextMessage has a handler already"):
        router.include(orders)
    assert post(router, awaited=False, request=SENDER.post(event_xml("<EventKey>a</EventKey>"))).body == b"success"
    other = Router()
    router.include(other)
    with pytest.raises(InvalidArgumentError, match="TextMessage has a handler already"):
        other.on(small.TextMessage)(lambda message: None)
    other.on(small.MenuEvent)(lambda event: None)
    other.default(lambda message: None)
    with pytest.raises(InvalidArgumentError, match="default handler already"):
        router.default(lambda message: None)
    with pytest.raises(InvalidArgumentError, match="the router is included already"):
        router.include(other)
    for outer, inner in ((router, router), (other, router)):
        with pytest.raises(InvalidArgumentError, match="cannot include itself"):
            outer.include(inner)
    wrong: Any = "orders"
    with pytest.raises(InvalidArgumentError, match="include takes a router, not a str"):
        router.include(wrong)


def test_tasks_that_outlive_plain_middleware() -> None:
    """A task that outlives a plain middleware has functions called by other threads than the one that was in it."""
    router = Router(SENDER.crypto)
    router.middleware(lambda callback, proceed: proceed())
    others: list[asyncio.Task[CallbackResponse]] = []
    answered = asyncio.Event()

    async def later() -> CallbackResponse:
        await answered.wait()
        return await router.handle_async(*SENDER.post(event_xml()))

    @router.on(small.TextMessage)
    async def answer(message: small.TextMessage) -> str:
        others.append(asyncio.create_task(later()))
        return "x"

    seen: list[str] = []
    router.on(small.MenuEvent)(lambda event: seen.append(event.event))

    async def main() -> int:
        await router.handle_async(*SENDER.post(text_xml()))
        answered.set()
        return (await asyncio.wait_for(others[0], 10)).status

    assert asyncio.run(main()) == 200
    assert seen == ["menu"]


def test_a_plain_middleware_waits_for_a_handler_that_takes_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.matching.middleware.LOOP_CHECK_INTERVAL", 0.001)
    router = Router(SENDER.crypto)
    router.middleware(layer("a", False, []))

    @router.on(small.TextMessage)
    async def slow(message: small.TextMessage) -> str:
        await asyncio.sleep(0.05)
        return "x"

    assert content(post(router, awaited=True)) == "a(x)"
