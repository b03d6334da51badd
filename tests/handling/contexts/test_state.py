"""The state of a member in a chat, in any storage."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.envelopes import AES_KEY, CORP_ID, TOKEN
from tests.support.sender import Sender, text_xml
from wecom_client import (
    AsyncContext,
    Bot,
    CallbackRouter,
    Context,
    FileStorage,
    InvalidArgumentError,
    MemoryStorage,
    SessionStorage,
    StorageError,
    WeComCrypto,
)
from wecom_client.callbacks import BotTemplateCardEvent, BotTextMessage, TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.handling.contexts.async_chat_state import AsyncChatState
from wecom_runtime.handling.contexts.chat_state import ChatState

SENDER = Sender()


class Plain:
    """A storage of a user with the required methods only."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}
        self.ttls: dict[str, int | None] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.kept.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.kept[key], self.ttls[key] = value, ttl

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


@pytest.fixture(params=["memory", "plain", "file"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "file":
        return FileStorage(tmp_path / "states")
    return MemoryStorage() if request.param == "memory" else Plain()


def state_of(storage: Any, member: str = "zhangsan", **settings: Any) -> ChatState:
    """The state of a member, as a handler has it."""
    found: list[ChatState] = []
    router = CallbackRouter(WeComCrypto(TOKEN, AES_KEY, CORP_ID), session=storage, **settings)

    @router.on(TextMessage)
    def handler(message: TextMessage, context: Context) -> None:
        found.append(context.state)

    assert router.handle(*SENDER.post(text_xml(source=member, msgid=None, content=str(time.time_ns())))).status == 200
    return found[0]


def test_a_mapping(storage: Any) -> None:
    state = state_of(storage)
    assert (dict(state), len(state), state.get("step"), "step" in state) == ({}, 0, None, False)
    state["step"] = 2
    state.update({"items": ["笔记本", 3]}, note=None)
    assert state_of(storage).all() == {"step": 2, "items": ["笔记本", 3], "note": None}
    assert state.pop("step") == 2
    assert state.setdefault("step", 1) == 1
    del state["items"]
    state.delete("nothing")
    with pytest.raises(KeyError):
        del state["items"]
    with pytest.raises(KeyError):
        state["items"]
    assert sorted(state) == ["note", "step"]
    assert state_of(storage, "lisi").all() == {}  # each member has one of their own
    state.clear()
    assert state_of(storage).all() == {}


def test_compare_and_set(storage: Any) -> None:
    state = state_of(storage)
    assert state.compare_and_set("step", None, 1)
    assert not state.compare_and_set("step", None, 2)
    assert state.compare_and_set("step", 1, 2)
    assert state.compare_and_set("step", 2, None)
    assert state.all() == {}


def test_one_of_many_threads_succeeds(storage: Any) -> None:
    won: list[int] = []
    states = [state_of(storage) for _ in range(8)]

    def claim(number: int) -> None:
        for step in range(10):
            if states[number].compare_and_set("owner", step or None, step + 1):
                won.append(step)

    def count(number: int) -> None:
        for _ in range(10):
            while not states[number].compare_and_set("count", (now := states[number].get("count")), (now or 0) + 1):
                pass

    for work in (claim, count):
        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert len(won) == len(set(won))
    assert states[0]["count"] == 80


def test_nothing_of_it_is_readable_in_the_storage() -> None:
    storage = Plain()
    state_of(storage)["secret plan"] = "秘密"
    [(key, value)] = [(key, value) for key, value in storage.kept.items() if key.startswith("state:")]
    assert "zhangsan" not in key
    assert "secret" not in value
    assert storage.ttls[key] == 86_400
    state_of(storage, state_lifetime=60)["step"] = 1
    assert storage.ttls[key] == 60


def test_it_is_forgotten_after_its_lifetime(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    storage = MemoryStorage()
    state = state_of(storage, state_lifetime=60)
    state["step"] = 1
    now[0] += 50
    state["step"] = 2  # each change begins it anew
    now[0] += 50
    assert state["step"] == 2
    now[0] += 11
    assert state.all() == {}


@pytest.mark.parametrize(
    ("value", "message"), [(object(), "only values of JSON"), ("x" * 70_000, "limited to 65536 bytes")]
)
def test_invalid_values_of_a_state(storage: Any, value: Any, message: str) -> None:
    state = state_of(storage)
    state["step"] = 1
    with pytest.raises(InvalidArgumentError, match=message):
        state["step"] = value
    assert state.all() == {"step": 1}


def test_foreign_stored_values_are_an_empty_state() -> None:
    storage = Plain()
    state_of(storage)["step"] = 1
    old_form = {"state": SENDER.crypto.settings.current.seal('{"admin":true}', b"").decode()}  # without a digest
    for wrong in ("{}", "x", '{"state": "AAAA"}', b"\xff", {"state": 5}, old_form):
        storage.kept = dict.fromkeys(storage.kept, wrong)
        assert state_of(storage).all() == {}


def test_a_failing_storage_is_reported() -> None:
    class Broken(Plain):
        def get(self, key: str, default: Any = None) -> Any:
            if key.startswith("state:"):
                raise OSError("gone")
            return super().get(key, default)

    state = state_of(Broken())
    with pytest.raises(StorageError):
        state.all()
    with pytest.raises(StorageError):
        state["step"] = 1


def test_awaited(storage: Any) -> None:
    router = CallbackRouter(WeComCrypto(TOKEN, AES_KEY, CORP_ID), session=storage)
    seen: list[Any] = []

    @router.on(TextMessage)
    async def handler(message: TextMessage, context: AsyncContext) -> None:
        state = context.state
        assert repr(state).startswith("<AsyncChatState state:")
        await state.set("step", 1)
        await state.update(items=["a"])
        seen.append(await state.get("step"))
        seen.append(await state.get("nothing", 5))
        seen.append(await state.compare_and_set("step", 1, 2))
        await state.delete("items")
        seen.append(await state.all())
        await state.clear()
        seen.append(await state.all())

    assert asyncio.run(router.handle_async(*SENDER.post(text_xml()))).status == 200
    assert seen == [1, 5, True, {"step": 2}, {}]


def test_both_kinds_have_the_same_methods() -> None:
    awaited = {name for name in vars(AsyncChatState) if not name.startswith("_")}
    assert awaited == {name for name in dir(ChatState) if name in awaited}
    for name in awaited - {"get"}:
        plain, coroutine = (
            list(inspect.signature(getattr(kind, name)).parameters) for kind in (ChatState, AsyncChatState)
        )
        assert plain == coroutine, name


def test_a_message_and_a_click_in_one_chat_have_one_state() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        router = CallbackRouter(Bot(bot.token, bot.encoding_aes_key).crypto)

        @router.on(BotTextMessage, BotTemplateCardEvent)
        def handler(message: BotTextMessage | BotTemplateCardEvent, context: Context) -> None:
            context.state["count"] = context.state.get("count", 0) + 1
            counts.append(context.state["count"])

        counts: list[int] = []
        bot.write("hi", to=router)
        click = {"eventtype": "template_card_event", "template_card_event": {"event_key": "key", "task_id": "1"}}
        bot.push({"msgtype": "event", "event": click}, to=router)
        bot.write("hi", chat="group", to=router)
        bot.write("hi", user="lisi", chat="group", to=router)
        assert counts == [1, 2, 1, 1]


def test_the_worker_of_a_queue_has_the_same_state() -> None:
    tasks: list[str] = []

    class Queue:
        def serve(self, work: Any) -> None: ...

        def put(self, text: str) -> None:
            tasks.append(text)

    storage = Plain()
    state_of(storage)["step"] = 1
    router = CallbackRouter(WeComCrypto(TOKEN, AES_KEY, CORP_ID), session=storage)
    router.hand_to(Queue())

    @router.on(TextMessage, background=True)
    def handler(message: TextMessage, context: Context) -> None:
        context.state["step"] += 1

    router.handle(*SENDER.post(text_xml()))
    router.work(tasks[0])
    assert state_of(storage)["step"] == 2


def test_any_storage_is_enough() -> None:
    assert isinstance(MemoryStorage(), SessionStorage)
    assert not isinstance(Plain(), SessionStorage)
