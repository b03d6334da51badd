"""Streaming answers: chunks of a handler are shown while they are generated, in any process that WeCom polls."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.handling.test_deduplication import noting_leases, wait_for_renewals
from tests.support.loops import running_loop
from tests.support.sender import Sender, text_xml
from tests.support.storages import in_another_process
from tests.support.waiting import until
from tests.support.workers import open_storage, start
from wecom_client import CallbackRouter, Feedback, Thinking
from wecom_client.callbacks import BotStreamRefresh, BotTextMessage, TextMessage
from wecom_client.replies import BotStream, BotStreamReply
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.handling.streaming import registry
from wecom_runtime.storage.memory import MemoryStorage

BOT = Sender("")
CARD = {"card_type": "text_notice", "main_title": {"title": "Done"}, "card_action": {"type": 1, "url": "https://e.com"}}


BROKEN_OFF = "抱歉，出了点问题，回答中断了，请再问一次。"


def question(number: int = 1, content: str = "Why?") -> str:
    common = {"msgid": f"m{number}", "aibotid": "b1", "chattype": "single", "from": {"userid": "zhangsan"}}
    return json.dumps({**common, "msgtype": "text", "text": {"content": content}})


def refresh(growth_id: str) -> str:
    common = {"msgid": "r1", "aibotid": "b1", "chattype": "single", "from": {"userid": "zhangsan"}}
    return json.dumps({**common, "msgtype": "stream", "stream": {"id": growth_id}})


def opened(response: CallbackResponse) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(BOT.open(response))
    return found


class Chat:
    """A member's side: asks, and reads how the answer grows."""

    def __init__(self, router: CallbackRouter, *, is_async: bool = False) -> None:
        self.router = router
        self.loop = running_loop() if is_async else None

    def post(self, text: str) -> CallbackResponse:
        request = BOT.post(text)
        if self.loop is None:
            return self.router.handle(*request)
        return asyncio.run_coroutine_threadsafe(self.router.handle_async(*request), self.loop).result(20)

    def ask(self, number: int = 1) -> dict[str, Any]:
        return opened(self.post(question(number)))

    def again(self, answer: dict[str, Any]) -> dict[str, Any]:
        return opened(self.post(refresh(answer["stream"]["id"])))

    def until(self, answer: dict[str, Any], condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        def is_fulfilled() -> bool:
            nonlocal answer
            fulfilled = condition(answer)
            if not fulfilled:
                answer = self.again(answer)
            return fulfilled

        until(is_fulfilled)
        return answer

    def end(self, answer: dict[str, Any]) -> dict[str, Any]:
        return self.until(answer, lambda answer: answer["stream"]["finish"])


Handler = Callable[[Any], Any]


def router_of(handler: Handler, options: Mapping[str, Any] | None = None, **settings: Any) -> CallbackRouter:
    router = CallbackRouter(BOT.crypto, **settings)
    router.on(BotTextMessage, **options or {})(handler)
    return router


def both(pieces: list[Any], gate: threading.Event | None = None) -> list[Handler]:
    """Yields some pieces, then waits, then yields the last: as a generator, and as an asynchronous one."""

    def generate(message: BotTextMessage) -> Iterator[Any]:
        yield from pieces[:-1]
        assert gate is None or gate.wait(20)
        yield pieces[-1]

    async def generate_async(message: BotTextMessage) -> AsyncIterator[Any]:
        for piece in pieces[:-1]:
            yield piece
        while gate is not None and not gate.is_set():
            await asyncio.sleep(0.001)
        yield pieces[-1]

    return [generate, generate_async]


@pytest.fixture(params=[False, True], ids=["handle", "handle_async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.mark.parametrize("kind", [0, 1], ids=["def", "async def"])
def test_an_answer_is_streamed(kind: int, is_async: bool) -> None:
    gate = threading.Event()
    router = router_of(both(["The answer ", "is ", "42."], gate)[kind])
    chat = Chat(router, is_async=is_async)
    first = chat.ask()
    assert first["msgtype"] == "stream"
    assert not first["stream"]["finish"]
    assert len(first["stream"]["id"]) == 32
    grown = chat.until(first, lambda answer: answer["stream"]["content"] == "The answer is ")
    assert not grown["stream"]["finish"]
    gate.set()
    assert chat.end(grown)["stream"] == {"id": first["stream"]["id"], "content": "The answer is 42.", "finish": True}
    assert router.close(10)
    # The last answer is given again, should it be lost on its way.
    assert chat.again(first)["stream"]["content"] == "The answer is 42."


@pytest.mark.parametrize("kind", [0, 1], ids=["def", "async def"])
def test_a_short_answer_is_finished_at_once(kind: int, is_async: bool) -> None:
    chat = Chat(router_of(both(["4", "2"])[kind]), is_async=is_async)
    answer = chat.ask()
    assert chat.end(answer)["stream"]["content"] == "42"


def test_a_repeat_gets_the_first_answer_again_and_starts_nothing() -> None:
    gate = threading.Event()
    calls: list[int] = []

    def generate(message: BotTextMessage) -> Iterator[str]:
        calls.append(1)
        yield "a"
        assert gate.wait(20)

    chat = Chat(router_of(generate))
    first = chat.ask()
    assert chat.ask() == first
    gate.set()
    assert chat.end(first)["stream"]["content"] == "a"
    assert calls == [1]


def test_thoughts_feedback_and_a_card(is_async: bool) -> None:
    gate = threading.Event()
    pieces = [Feedback("f1"), Thinking("The user "), Thinking("asks."), None, "It is ", "42.", CARD]
    chat = Chat(router_of(both(pieces, gate)[1]), is_async=is_async)
    first = chat.ask()
    assert first["stream"]["feedback"] == {"id": "f1"}
    grown = chat.until(chat.again(first), lambda answer: "42" in answer["stream"]["content"])
    assert grown["msgtype"] == "stream"
    assert "feedback" not in grown["stream"]
    assert grown["stream"]["content"] == "<think>The user asks.</think>\nIt is 42."
    gate.set()
    last = chat.end(grown)
    assert (last["msgtype"], last["template_card"]) == ("stream_with_template_card", CARD)
    assert last["stream"]["content"] == "<think>The user asks.</think>\nIt is 42."


def test_an_unfinished_thought_is_closed_in_the_shown_text() -> None:
    gate = threading.Event()
    chat = Chat(router_of(both([Thinking("Hm"), "ok"], gate)[0]))
    first = chat.ask()
    grown = chat.until(first, lambda answer: bool(answer["stream"].get("content")))
    assert grown["stream"]["content"] == "<think>Hm</think>"
    gate.set()
    assert chat.end(grown)["stream"]["content"] == "<think>Hm</think>\nok"


class Stub:
    """A stream like those of LLM clients: an iterator of chunks that is not a generator."""

    def __init__(self, chunks: list[Any]) -> None:
        self._chunks = iter(chunks)

    def __iter__(self) -> Stub:
        return self

    def __next__(self) -> Any:
        return next(self._chunks)


class AsyncStub(Stub):
    __next__ = None  # type: ignore[assignment]

    def __aiter__(self) -> AsyncStub:
        return self

    async def __anext__(self) -> Any:
        await asyncio.sleep(0)
        try:
            return next(self._chunks)
        except StopIteration:
            raise StopAsyncIteration from None


def chunk(**delta: Any) -> Any:
    return SimpleNamespace(choices=[SimpleNamespace(delta=SimpleNamespace(**delta), finish_reason=None)])


@pytest.mark.parametrize("stub", [Stub, AsyncStub])
def test_the_stream_of_a_model_can_be_returned(stub: type[Stub], is_async: bool) -> None:
    chunks = [
        chunk(role="assistant", content=None),
        chunk(reasoning_content="Hm", content=None),
        {"choices": [{"delta": {"content": "4"}}]},
        chunk(content="2"),
        SimpleNamespace(choices=[], usage={}),
    ]

    async def ask_model(message: BotTextMessage) -> Any:
        return stub(chunks)

    def ask_model_in_a_thread(message: BotTextMessage) -> Any:
        return stub(chunks)

    for handler in (ask_model, ask_model_in_a_thread):
        chat = Chat(router_of(handler), is_async=is_async)
        assert chat.end(chat.ask())["stream"]["content"] == "<think>Hm</think>\n42"


def test_a_text_that_is_too_long_is_cut(caplog: pytest.LogCaptureFixture) -> None:
    chat = Chat(router_of(both(["字" * 6000] * 3)[0]))
    content = chat.end(chat.ask())["stream"]["content"]
    assert 20400 < len(content.encode()) <= 20480
    assert set(content.removesuffix("\n…")) == {"字"}
    assert chat.router.close(10), "the handler's thread logs after the answer is complete"
    assert "cut" in caplog.text  # as nothing carries the rest


def test_a_long_streaming_answer_shows_its_beginning() -> None:
    gate = threading.Event()
    chat = Chat(router_of(both(["字" * 6000, "字" * 6000, "."], gate)[0]))
    grown = chat.until(chat.ask(), lambda answer: answer["stream"]["content"].endswith("字\n…"))
    assert (set(grown["stream"]["content"]), grown["stream"]["finish"]) == ({*"字\n…"}, False)
    gate.set()
    assert chat.end(grown)["stream"]["content"].startswith("字" * 6000)


@pytest.mark.parametrize(("pieces", "is_shown"), [(["4", "2"], True), (["字" * 6000] * 2, False)])
def test_unsplit_answers_are_shown_whole_or_raise_an_error(pieces: list[str], is_shown: bool) -> None:
    failed: list[str] = []
    router = router_of(
        both(pieces)[0], options={"split": False}, on_error=lambda message, error: failed.append(str(error))
    )
    content = Chat(router).end(Chat(router).ask())["stream"]["content"]
    assert (content == "".join(pieces)) is is_shown
    assert [text.endswith("and split=False") for text in failed] == [True] * (not is_shown)


# -- failures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [0, 1], ids=["def", "async def"])
def test_an_error_before_any_text_fails_the_request(
    kind: int, is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[Exception] = []

    def fail(message: BotTextMessage) -> Iterator[str]:
        raise ValueError(message.text.content)
        yield ""

    async def fail_async(message: BotTextMessage) -> AsyncIterator[str]:
        raise ValueError(message.text.content)
        yield ""

    router = router_of([fail, fail_async][kind], on_error=lambda message, error: seen.append(error))
    assert Chat(router, is_async=is_async).post(question(content="a secret")).status == 500
    assert [str(error) for error in seen] == ["a secret"]
    assert "a secret" not in caplog.text
    assert router.close(10)


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")  # no thread of the pool is lost
@pytest.mark.parametrize("kind", [0, 1], ids=["def", "async def"])
@pytest.mark.parametrize("error", [ValueError("a secret"), SystemExit("a secret"), asyncio.CancelledError("a secret")])
def test_an_error_in_the_middle_ends_the_answer_with_a_notice(
    kind: int, error: BaseException, is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[Exception] = []

    def fail(message: BotTextMessage) -> Iterator[str]:
        yield "Let me see"
        time.sleep(0.05)
        raise error

    async def fail_async(message: BotTextMessage) -> AsyncIterator[str]:
        yield "Let me see"
        await asyncio.sleep(0.05)
        raise error

    router = router_of([fail, fail_async][kind], on_error=lambda message, error: seen.append(error))
    chat = Chat(router, is_async=is_async)
    assert chat.end(chat.ask())["stream"]["content"] == f"Let me see\n\n{BROKEN_OFF}"
    assert router.close(10)
    assert len(seen) == 1
    assert "fail" in caplog.text
    shown = f"{type(error).__name__} at test_streaming.py:" in caplog.text and ": a secret" in caplog.text
    assert shown == isinstance(error, ValueError)


def test_chunks_that_cannot_be_shown_raise_an_error(caplog: pytest.LogCaptureFixture) -> None:
    chat = Chat(router_of(both(["a", object()])[0]))
    assert chat.end(chat.ask())["stream"]["content"] == f"a\n\n{BROKEN_OFF}"
    assert "InvalidArgumentError" in caplog.text


def test_streaming_answers_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.admission.CAPACITY_TIMEOUT", 0.05)
    monkeypatch.setattr(registry, "FIRST_CHUNK_TIMEOUT", 0.05)
    gate = threading.Event()
    router = router_of(both(["a", "b"], gate)[0], workers=1, backlog=1)
    chat = Chat(router)
    responses = [chat.post(question(number)) for number in range(1, 4)]
    assert [response.status for response in responses] == [200, 200, 503]
    assert [response.job is not None for response in responses] == [True, True, False]  # what a server waits for
    gate.set()
    assert router.close(10)
    assert chat.post(question(3)).status == 200


# -- other chats -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [0, 1], ids=["def", "async def"])
def test_answers_without_streaming_are_sent_whole(kind: int, is_async: bool) -> None:
    app = Sender()
    router = CallbackRouter(app.crypto)
    router.on(TextMessage)(both([Thinking("Hm"), "4", "2", CARD])[kind])
    request = app.post(text_xml())
    response = asyncio.run(router.handle_async(*request)) if is_async else router.handle(*request)
    assert parse_xml(app.open(response))["Content"] == "42"


@pytest.mark.parametrize("kind", [0, 1], ids=["def", "async def"])
def test_chunks_of_a_background_handler_are_sent_whole(kind: int) -> None:
    sent: list[str] = []
    router = CallbackRouter(BOT.crypto, answer=lambda message, value: sent.append(value))
    router.on(BotTextMessage, background=True)(both(["4", "2"])[kind])
    assert Chat(router).post(question()).body == b""
    assert router.close(10)
    assert sent == ["42"]


def test_streams_of_ones_own_are_left_to_their_handler() -> None:
    router = CallbackRouter(BOT.crypto)

    @router.on(BotStreamRefresh)
    def show(message: BotStreamRefresh) -> BotStreamReply:
        return BotStreamReply(stream=BotStream(id=message.stream.id, content="mine", finish=True))

    assert opened(Chat(router).post(refresh("my-own")))["stream"]["content"] == "mine"


def test_chunks_after_the_last_poll_are_sent_as_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "POLLING_PERIOD", 0.1)
    gate = threading.Event()
    sent: list[str] = []
    router = router_of(both(["4", "2"], gate)[0], answer=lambda message, value: sent.append(value))
    chat = Chat(router)
    assert chat.end(chat.ask())["stream"]["content"] == "4"  # it ends for WeCom before the handler ends
    gate.set()
    assert router.close(10)
    assert sent == ["42"]


# -- processes ---------------------------------------------------------------------------------------------------------


def test_nothing_of_an_answer_stands_in_the_storage() -> None:
    class Seen(MemoryStorage):
        values: list[str] = []  # noqa: RUF012

        def set(self, key: str, value: Any, ttl: float | None = None) -> None:
            self.values.append(f"{key} {value}")
            super().set(key, value, ttl)

    storage = Seen()
    chat = Chat(router_of(both(["the secret", " is out"])[0], session=storage))
    assert chat.end(chat.ask())["stream"]["content"] == "the secret is out"
    assert len(storage.values) >= 3
    assert not any("secret" in value for value in storage.values)


def test_an_answer_that_ends_during_a_read_is_complete() -> None:
    """Its end is written between two looks, at the answer and at its process. WeCom polls on."""
    gate = threading.Event()

    class Late(MemoryStorage):
        def get(self, key: str, default: Any = None) -> Any:
            if key.startswith("process:"):
                gate.set()
                assert one.close(10)
            return super().get(key, default)

    storage = Late()
    one = router_of(both(["said ", "it"], gate)[0], session=storage)
    other = router_of(lambda message: pytest.fail("handled twice"), session=in_another_process(storage))
    first = Chat(one).ask()
    assert not first["stream"]["finish"]
    assert not Chat(other).again(first)["stream"]["finish"]
    assert Chat(other).again(first)["stream"] == {**first["stream"], "content": "said it", "finish": True}


@pytest.fixture(params=["redis", "file"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Any]:
    if request.param == "redis":
        return "redis", request.getfixturevalue("redis_server").port
    return "file", str(tmp_path / "wecom.db")


def answer_and_die(where: tuple[str, Any], path: str, number: int, then_ends: bool) -> None:
    """A web process in which an answer grows; it ends, or is killed in the middle."""
    gate = threading.Event()
    storage = noting_leases(open_storage(where), f"{path}.leases")
    router = router_of(both(["said ", "in ", "the other process"], gate)[0], session=storage, lease=1)
    answer = Chat(router).ask(number)
    Path(path).write_text(json.dumps(answer))
    if then_ends:
        time.sleep(0.5)
        gate.set()
        router.close(20)
    time.sleep(60)


@pytest.mark.parametrize("then_ends", [True, False])
def test_any_process_answers(where: tuple[str, Any], tmp_path: Path, then_ends: bool) -> None:
    path = tmp_path / "answer"
    number = time.time_ns()
    process = start(answer_and_die, where, str(path), number, then_ends)
    while not path.exists() or not path.read_text():
        time.sleep(0.01)
    again, seen = both(["said again"])[0], list[str]()

    def handle(message: BotTextMessage) -> Iterator[str]:
        seen.append("again")
        found: Iterator[str] = again(message)
        return found

    chat = Chat(router_of(handle, session=open_storage(where)))
    first = json.loads(path.read_text())
    grown = chat.until(first, lambda answer: answer["stream"]["content"].startswith("said "))
    if then_ends:
        assert chat.end(grown)["stream"]["content"] == "said in the other process"
    else:
        wait_for_renewals(tmp_path / "answer.leases")
        assert not chat.again(grown)["stream"]["finish"]
    process.kill()
    process.join()
    if not then_ends:
        last = chat.end(grown)  # the message is handled again, in the same bubble
        assert last["stream"]["content"] == "said again"
        assert last["stream"]["finish"]
    assert len(seen) == (not then_ends)


def test_many_answers_are_streamed_at_once() -> None:
    def count(message: BotTextMessage) -> Iterator[str]:
        for number in range(20):
            yield f"{message.msgid}:{number} "
            time.sleep(0.001)

    router = router_of(count, workers=8)
    chat = Chat(router)

    def follow(number: int) -> str:
        return str(chat.end(chat.ask(number))["stream"]["content"])

    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(follow, range(40)))
    assert found == ["".join(f"m{n}:{i} " for i in range(20)) for n in range(40)]
    assert router.close(10)


@pytest.mark.filterwarnings("ignore")
def test_an_answer_of_a_destroyed_loop_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    """As background work that was lost, and not as a handler that failed."""
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    told: list[Exception] = []
    router = CallbackRouter(BOT.crypto, on_error=lambda message, error: told.append(error))

    @router.on(BotTextMessage)
    async def generate(message: BotTextMessage) -> AsyncIterator[str]:
        yield "It grows"
        await asyncio.sleep(30)

    loop = asyncio.new_event_loop()
    answer = opened(loop.run_until_complete(router.handle_async(*BOT.post(question()))))
    left = asyncio.all_tasks(loop)
    loop.close()
    assert router.close(10)
    for task in left:
        coroutine: Any = task.get_coro()
        coroutine.close()
    (line,) = (record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING)
    assert "generate was lost: its event loop was closed" in line
    assert told == []
    ended = opened(router.handle(*BOT.post(refresh(answer["stream"]["id"]))))
    assert ended["stream"] == {**answer["stream"], "finish": True, "content": f"It grows\n\n{BROKEN_OFF}"}
