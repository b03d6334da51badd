"""Messages of one member in one chat are handled in order; texts that follow each other can be merged."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.loops import running_loop
from tests.support.sender import SOON, Sender, event_xml, text_xml
from wecom_client import CallbackRouter, InvalidArgumentError
from wecom_client.callbacks import BotTextMessage, ClickEvent, ImageMessage, TextMessage
from wecom_client.replies import BotStreamReply
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.handling import admission

APP, BOT = Sender(), Sender("")
LONG = 20.0
"""Seconds that nothing here takes."""
Log = list[str]


def bot_text(content: str, *, user: str = "zhangsan", chat: str = "") -> str:
    common = {"msgid": f"m {content}", "aibotid": "b1", "chattype": "group" if chat else "single"}
    fields = {**common, "from": {"userid": user}, "msgtype": "text", "text": {"content": content}}
    return json.dumps({**fields, "chatid": chat} if chat else fields)


def text(content: str, source: str = "zhangsan") -> str:
    return text_xml(content, msgid=hash(content) % 10**9 + 1, source=source)


def image(number: int = 1) -> str:
    xml = text_xml("", msgid=number).replace("[text]", "[image]")
    return xml.replace("<Content><![CDATA[]]></Content>", "<PicUrl>u</PicUrl><MediaId>m</MediaId>")


class Side:
    """Sends callbacks, from threads or from tasks."""

    def __init__(self, router: CallbackRouter, sender: Sender, is_async: bool) -> None:
        self.router, self.sender, self.is_async = router, sender, is_async
        self.loop = running_loop()
        self.threads = ThreadPoolExecutor(8)

    def begin(self, callback: str) -> Callable[[], CallbackResponse]:
        """Send a callback; return a function that waits for the response."""
        request = self.sender.post(callback)
        if self.is_async:
            future: Future[CallbackResponse] = asyncio.run_coroutine_threadsafe(
                self.router.handle_async(*request), self.loop
            )
        else:
            future = self.threads.submit(self.router.handle, *request)
        return lambda: future.result(LONG)

    def post(self, callback: str) -> CallbackResponse:
        return self.begin(callback)()

    def ask(self, callback: str) -> dict[str, Any]:
        """Send a message to a bot; the answer."""
        found: dict[str, Any] = json.loads(self.sender.open(self.post(callback)))
        return found

    def again(self, answer: dict[str, Any]) -> dict[str, Any]:
        """How far an answer is that grows."""
        asks = {"msgid": "r1", "aibotid": "b1", "chattype": "single", "from": {"userid": "zhangsan"}}
        return self.ask(json.dumps({**asks, "msgtype": "stream", "stream": {"id": answer["stream"]["id"]}}))

    def end(self, answer: dict[str, Any]) -> str:
        """The text of an answer when it is complete."""
        deadline = time.monotonic() + LONG
        while not answer["stream"]["finish"]:
            assert time.monotonic() < deadline
            time.sleep(0.02)
            answer = self.again(answer)
        return str(answer["stream"]["content"])


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.admission.TURN_TIMEOUT", 0.1)
    monkeypatch.setattr("wecom_runtime.handling.streaming.registry.FIRST_CHUNK_TIMEOUT", 0.1)


@pytest.fixture(params=[False, True], ids=["handle", "handle_async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < deadline, "it does not happen"
        time.sleep(0.005)


class Gates:
    """Handlers that note that they begin, wait for their gate, and note that they are done."""

    def __init__(self) -> None:
        self.log: Log = []
        self._gates: dict[str, threading.Event] = {}

    def gate(self, name: str) -> threading.Event:
        return self._gates.setdefault(name, threading.Event())

    def sync(self, message: TextMessage) -> None:
        self.log.append(f"start {message.content}")
        assert self.gate(message.content).wait(LONG)
        self.log.append(f"done {message.content}")

    async def awaited(self, message: TextMessage) -> None:
        self.log.append(f"start {message.content}")
        while not self.gate(message.content).is_set():
            await asyncio.sleep(0.005)
        self.log.append(f"done {message.content}")


@pytest.mark.parametrize("kind", ["sync", "awaited"])
def test_background_handlers_take_the_messages_of_a_member_in_order(kind: str, is_async: bool) -> None:
    gates = Gates()
    router = CallbackRouter(APP.crypto)
    router.on(TextMessage, background=True)(getattr(gates, kind))
    side = Side(router, APP, is_async)
    for content in ("one", "two", "three"):
        assert side.post(text(content)).status == 200
    side.post(text("other", source="lisi"))
    wait_for(lambda: "start other" in gates.log)  # whom nobody holds up
    assert "start two" not in gates.log
    for content in ("three", "two", "one", "other"):
        gates.gate(content).set()
    assert router.close(LONG)
    ours = [line for line in gates.log if "other" not in line]
    assert ours == ["start one", "done one", "start two", "done two", "start three", "done three"]


@pytest.mark.parametrize("kind", ["sync", "awaited"])
def test_without_an_order_all_are_handled_at_once(kind: str, is_async: bool) -> None:
    gates = Gates()
    router = CallbackRouter(APP.crypto)
    router.on(TextMessage, background=True, order=None)(getattr(gates, kind))
    side = Side(router, APP, is_async)
    side.post(text("one"))
    side.post(text("two"))
    wait_for(lambda: {"start one", "start two"} <= {*gates.log})
    for content in ("one", "two"):
        gates.gate(content).set()
    assert router.close(LONG)


@pytest.mark.parametrize("kind", ["sync", "awaited"])
def test_waiting_callbacks_occupy_no_worker(kind: str, is_async: bool) -> None:
    gates = Gates()
    router = CallbackRouter(APP.crypto, workers=2)
    router.on(TextMessage, background=True)(getattr(gates, kind))
    side = Side(router, APP, is_async)
    for number in range(10):
        side.post(text(f"m{number}"))
    side.post(text("other", source="lisi"))
    wait_for(lambda: "start other" in gates.log)
    assert [line for line in gates.log if "other" not in line] == ["start m0"]
    for number in range(10):
        gates.gate(f"m{number}").set()
    gates.gate("other").set()
    assert router.close(LONG)
    assert [line for line in gates.log if line.startswith("done m")] == [f"done m{number}" for number in range(10)]


@pytest.mark.parametrize("kind", ["sync", "awaited"])
def test_a_handler_that_reaches_its_time_limit_holds_nobody_up(
    kind: str, is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    gates = Gates()
    router = CallbackRouter(APP.crypto, handler_timeout=SOON)
    router.on(TextMessage, background=True)(getattr(gates, kind))
    side = Side(router, APP, is_async)
    side.post(text("hangs"))
    side.post(text("next"))
    wait_for(lambda: "start next" in gates.log)
    assert "done hangs" not in gates.log
    assert "has run for 0.2 s (handler_timeout)" in caplog.text
    for content in ("hangs", "next"):
        gates.gate(content).set()
    assert router.close(LONG)


@pytest.mark.parametrize("kind", ["sync", "awaited"])
def test_so_does_one_that_had_to_wait_for_a_worker(kind: str, is_async: bool) -> None:
    """Its time begins with it, and the next message came before."""
    gates = Gates()
    router = CallbackRouter(APP.crypto, handler_timeout=SOON, workers=3)
    router.on(TextMessage, background=True)(getattr(gates, kind))
    side = Side(router, APP, is_async)
    for source in ("first", "second", "third"):
        side.post(text(source, source=source))
    wait_for(lambda: len(gates.log) == 3)
    for content in ("hangs", "next"):
        side.post(text(content))
    for content in ("first", "second", "third"):
        gates.gate(content).set()
    wait_for(lambda: "start next" in gates.log)
    assert "done hangs" not in gates.log
    for content in ("hangs", "next"):
        gates.gate(content).set()
    assert router.close(LONG)


def test_events_wait_for_nobody(is_async: bool) -> None:
    log: Log = []
    gate = threading.Event()
    router = CallbackRouter(APP.crypto, handler_timeout=60)

    @router.on(ClickEvent, background=True)
    def click(event: ClickEvent) -> None:
        log.append(event.key)
        assert event.key != "one" or gate.wait(LONG)

    side = Side(router, APP, is_async)
    for key in ("one", "two"):
        side.post(event_xml(f"<EventKey>{key}</EventKey>", "click"))
    wait_for(lambda: sorted(log) == ["one", "two"])  # which of two threads comes first is nobody's promise
    gate.set()
    assert router.close(LONG)


def test_a_handler_that_fails_lets_the_next_go_on(is_async: bool) -> None:
    seen: Log = []
    router = CallbackRouter(APP.crypto)

    @router.on(TextMessage, background=True)
    def fail(message: TextMessage) -> None:
        seen.append(message.content)
        raise SystemExit if message.content == "two" else ValueError

    side = Side(router, APP, is_async)
    for content in ("one", "two", "three"):
        side.post(text(content))
    assert router.close(LONG)
    assert seen == ["one", "two", "three"]


# -- bots --------------------------------------------------------------------------------------------------------------


class Talk:
    """Handlers of a bot that report their steps, each with a gate."""

    def __init__(self) -> None:
        self.log: Log = []
        self.gates: dict[str, threading.Event] = {}

    def gate(self, name: str) -> threading.Event:
        return self.gates.setdefault(name, threading.Event())

    def plain(self, message: BotTextMessage) -> str:
        content = message.text.content
        self.log.append(f"start {content}")
        assert self.gate(content).wait(LONG)
        self.log.append(f"done {content}")
        return f"answer to {content}"

    async def awaited(self, message: BotTextMessage) -> str:
        content = message.text.content
        self.log.append(f"start {content}")
        while not self.gate(content).is_set():
            await asyncio.sleep(0.005)
        self.log.append(f"done {content}")
        return f"answer to {content}"

    def pieces(self, message: BotTextMessage) -> Iterator[str]:
        yield "answer "
        content = message.text.content
        self.log.append(f"start {content}")
        assert self.gate(content).wait(LONG)
        self.log.append(f"done {content}")
        yield f"to {content}"

    async def awaited_pieces(self, message: BotTextMessage) -> AsyncIterator[str]:
        yield "answer "
        content = message.text.content
        self.log.append(f"start {content}")
        while not self.gate(content).is_set():
            await asyncio.sleep(0.005)
        self.log.append(f"done {content}")
        yield f"to {content}"

    def returned(self, message: BotTextMessage) -> AsyncIterator[str]:
        """It cannot be told before that this one streams."""
        return self.awaited_pieces(message)


ALL = ["plain", "awaited", "pieces", "awaited_pieces", "returned"]


@pytest.mark.parametrize("kind", ALL)
def test_bots_answer_a_member_in_order(kind: str, is_async: bool) -> None:
    """A message that has to wait is answered at once, and its answer grows when its turn has come."""
    talk = Talk()
    router = CallbackRouter(BOT.crypto)
    router.on(BotTextMessage)(getattr(talk, kind))
    side = Side(router, BOT, is_async)
    first = side.begin(bot_text("one"))
    wait_for(lambda: "start one" in talk.log)
    second = side.ask(bot_text("two"))
    assert (second["stream"]["content"], second["stream"]["finish"]) == ("", False)
    assert talk.log == ["start one"]
    talk.gate("two").set()
    talk.gate("one").set()
    assert side.end(json.loads(BOT.open(first()))) == "answer to one"
    assert side.end(second) == "answer to two"
    assert talk.log == ["start one", "done one", "start two", "done two"]
    assert router.close(LONG)


def test_a_member_has_a_line_in_each_chat(is_async: bool) -> None:
    talk = Talk()
    router = CallbackRouter(BOT.crypto)
    router.on(BotTextMessage)(talk.awaited)
    side = Side(router, BOT, is_async)
    chats = [side.begin(bot_text(f"in {chat}", chat=chat)) for chat in ("", "group", "other group")]
    chats.append(side.begin(bot_text("of lisi", chat="group", user="lisi")))
    wait_for(lambda: len(talk.log) == 4)
    for name in ("in ", "in group", "in other group", "of lisi"):
        talk.gate(name).set()
    assert {answer().status for answer in chats} == {200}


PICTURE = {"msgtype": "image", "image": {"base64": "aGVsbG8=", "md5": "5d41402abc4b2a76b9719d911017c592"}}


@pytest.mark.parametrize("value", ["a text", {"msgtype": "template_card"}, BotStreamReply, None])
def test_an_answer_that_had_to_wait_is_the_same(value: Any, is_async: bool) -> None:
    card = {"card_type": "text_notice", "main_title": {"title": "Done"}}
    card["card_action"] = {"type": 1, "url": "https://e.com"}
    gate = threading.Event()
    router = CallbackRouter(BOT.crypto)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        if message.text.content == "one":
            gate.wait(LONG)
            return "1"
        if isinstance(value, dict):
            return {**value, "template_card": card}
        if callable(value):
            stream: Any = {"id": "x", "finish": True, "content": "mine", "msg_item": [PICTURE]}
            return value(stream=stream)
        return value

    side = Side(router, BOT, is_async)
    first = side.begin(bot_text("one"))
    time.sleep(0.05)
    second = side.ask(bot_text("two"))
    gate.set()
    assert first().status == 200
    expected = "mine" if callable(value) else value if isinstance(value, str) else ""
    assert side.end(second) == expected
    whole = side.again(second)
    assert ("template_card" in whole) == isinstance(value, dict)
    assert whole["stream"].get("msg_item") == ([PICTURE] if callable(value) else None)


# -- merged texts ------------------------------------------------------------------------------------------------------


def merging(handled: list[Any], **settings: Any) -> CallbackRouter:
    router = CallbackRouter(APP.crypto, merge=1.0, **settings)
    router.on(TextMessage, ImageMessage, background=True)(handled.append)
    return router


def test_texts_are_joined_in_the_last(is_async: bool) -> None:
    handled: list[Any] = []
    router = merging(handled)
    side = Side(router, APP, is_async)
    for content in ("Could you", "please", "help me?"):
        assert side.post(text(content)).status == 200
    side.post(text("And me?", source="lisi"))
    assert router.close(LONG)
    ours, other = sorted(handled, key=lambda message: message.source, reverse=True)
    assert ours.content == "Could you\nplease\nhelp me?"
    assert [message.content for message in ours.merged] == ["Could you", "please", "help me?"]
    assert ours.id == ours.merged[-1].id
    assert (other.content, len(other.merged)) == ("And me?", 1)
    assert ours.to_dict()["Content"] == ours.content


def test_other_messages_separate_merged_texts(is_async: bool) -> None:
    handled: list[Any] = []
    router = merging(handled)
    side = Side(router, APP, is_async)
    for callback in (text("one"), text("two"), image(), text("three"), text("four")):
        side.post(callback)
    assert router.close(LONG)
    assert [getattr(message, "content", "image") for message in handled] == ["one\ntwo", "image", "three\nfour"]


def test_after_the_time_a_text_is_one_of_its_own(is_async: bool) -> None:
    handled: list[Any] = []
    router = merging(handled)
    side = Side(router, APP, is_async)
    side.post(text("one"))
    wait_for(lambda: handled)
    side.post(text("two"))
    assert router.close(LONG)
    assert [message.content for message in handled] == ["one", "two"]


@pytest.mark.parametrize("kind", ["plain", "pieces", "awaited", "awaited_pieces"])
def test_the_answer_of_a_bot_goes_to_the_last(kind: str, is_async: bool) -> None:
    talk = Talk()
    router = CallbackRouter(BOT.crypto, merge=1.0)
    router.on(BotTextMessage)(getattr(talk, kind))
    side = Side(router, BOT, is_async)
    talk.gate("one\ntwo").set()
    first = side.begin(bot_text("one"))
    time.sleep(0.1)
    last = side.ask(bot_text("two"))
    assert (first().status, first().body) == (200, b"")
    assert side.end(last) == "answer to one\ntwo"
    assert talk.log == ["start one\ntwo", "done one\ntwo"]
    repeat = side.post(bot_text("one"))
    assert (repeat.status, repeat.body) == (200, b"")


def test_a_repeat_of_failed_merged_texts_has_all_texts() -> None:
    handled: Log = []
    router = CallbackRouter(BOT.crypto, merge=1.0)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> str:
        handled.append(message.text.content)
        if len(handled) == 1:
            raise ValueError
        return "at last"

    side = Side(router, BOT, True)
    first = side.begin(bot_text("one"))
    time.sleep(0.1)
    assert side.post(bot_text("two")).status == 500
    assert first().status == 200
    assert side.ask(bot_text("two"))["stream"]["content"] == "at last"
    assert handled == ["one\ntwo", "one\ntwo"]


def test_a_text_without_capacity_is_merged_into_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """It waits for capacity meanwhile, is not refused, and the answer to the next one has both."""
    monkeypatch.setattr(admission, "CAPACITY_TIMEOUT", 0.4)
    handled: Log = []
    router = CallbackRouter(BOT.crypto, merge=1.0, workers=1, backlog=0)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Iterator[str]:
        handled.append(message.text.content)
        yield "answer"

    side = Side(router, BOT, False)
    busy = router.engine.workers.try_acquire("busy")
    assert busy is not None
    first = side.begin(bot_text("one"))
    time.sleep(0.1)
    last = side.begin(bot_text("two"))
    assert (first().status, first().body) == (200, b"")
    assert last().status == 200
    wait_for(lambda: handled == ["one\ntwo"])
    busy.cancel()
    assert router.close(LONG)


# -- settings ----------------------------------------------------------------------------------------------------------


def test_settings_that_cannot_be() -> None:
    with pytest.raises(InvalidArgumentError, match="order takes"):
        CallbackRouter().on(TextMessage, order="chat")  # type: ignore[call-overload]


def test_a_task_that_is_cancelled_while_it_waits_holds_nobody_up() -> None:
    gates = Gates()

    async def main() -> None:
        router = CallbackRouter(APP.crypto)
        router.on(TextMessage, background=True)(gates.awaited)
        tasks: list[set[asyncio.Task[Any]]] = []
        for content in ("one", "two", "three"):
            await router.handle_async(*APP.post(text(content)))
            tasks.append(asyncio.all_tasks() - {asyncio.current_task()} - set[Any]().union(*tasks))
        (waiting,) = tasks[1]
        waiting.cancel()
        for content in ("one", "two", "three"):
            gates.gate(content).set()
        assert await router.close_async(LONG)

    asyncio.run(main())
    assert gates.log == ["start one", "done one", "start three", "done three"]
