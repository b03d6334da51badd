"""The history of a conversation, and the state that the members of a chat share."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.handling.test_deduplication import Plain
from wecom_client import AsyncContext, Bot, CallbackRouter, Context, FileStorage, MemoryStorage
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot, FakeWeCom
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.contexts.async_chat_state import AsyncChatState
from wecom_runtime.handling.contexts.chat_state import ChatState

TOKEN, KEY = "token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
Story = Callable[[Any], Any]


@pytest.fixture(name="bot")
def _bot() -> Iterator[FakeBot]:
    with FakeWeCom(real=True) as wecom:
        yield wecom.bot(token=TOKEN, encoding_aes_key=KEY)


def router_of(story: Story, **settings: Any) -> CallbackRouter:
    """A router whose handler runs a story with its context, and returns the result as JSON."""
    router = CallbackRouter(Bot(TOKEN, KEY).crypto, **settings)
    if inspect.iscoroutinefunction(story):

        @router.on(BotTextMessage)
        async def awaited(message: BotTextMessage, context: AsyncContext) -> str:
            return json.dumps(await story(context))
    else:

        @router.on(BotTextMessage)
        def plain(message: BotTextMessage, context: Context) -> str:
            return json.dumps(story(context))

    return router


def told(bot: FakeBot, router: CallbackRouter, text: str = "hi", **who: Any) -> Any:
    return json.loads(bot.write(text, to=router, **who).text)


def turn(context: Context, text: str | None = None, **options: Any) -> list[Any]:
    """Add a turn to the history, and return the history of before."""
    message = context.callback
    assert isinstance(message, BotTextMessage)
    with context.history(**options) as messages:
        before = list(messages)
        messages.append({"role": "user", "content": text or message.prompt()})
        messages.append({"role": "assistant", "content": "a secret reply"})
    return before


async def async_turn(context: AsyncContext) -> list[Any]:
    async with context.history() as messages:
        before = list(messages)
        messages.append("turn")
    return before


def texts(messages: list[Any]) -> list[str]:
    return [one["content"] for one in messages if one["role"] == "user"]


@pytest.mark.parametrize("shared", [False, True], ids=["memory", "file"])
def test_a_conversation_is_continued(bot: FakeBot, tmp_path: Path, shared: bool) -> None:
    storage = FileStorage(tmp_path) if shared else MemoryStorage()
    router = router_of(turn, session=storage)
    assert told(bot, router, "one") == []
    assert told(bot, router, "two") == [
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "a secret reply"},
    ]
    again = router_of(turn, session=storage)  # another process
    assert texts(told(bot, again, "three")) == ["one", "two"]
    if shared:
        assert not any(b"secret" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_async_handlers(bot: FakeBot) -> None:
    router = router_of(async_turn)
    assert told(bot, router) == []
    assert told(bot, router) == ["turn"]


def test_members_of_a_chat_share_it(bot: FakeBot) -> None:
    router = router_of(turn)
    assert told(bot, router, "one", chat="group") == []
    assert texts(told(bot, router, "two", user="lisi", chat="group")) == ["one"]
    assert told(bot, router, "three") == []  # the single chat
    assert told(bot, router, "four", chat="other") == []


def test_a_history_for_each_member(bot: FakeBot) -> None:
    router = router_of(lambda context: turn(context, each="member"))
    assert told(bot, router, "one", chat="group") == []
    assert told(bot, router, "two", user="lisi", chat="group") == []
    assert texts(told(bot, router, "three", chat="group")) == ["one"]


def test_a_block_that_raises_saves_nothing(bot: FakeBot) -> None:
    def failing(context: Context) -> Any:
        with contextlib.suppress(ZeroDivisionError), context.history() as messages:
            messages.append("lost")
            messages.append(1 / 0)
        with context.history() as messages:
            return messages

    assert told(bot, router_of(failing)) == []


@pytest.mark.parametrize("shared", [False, True], ids=["memory", "file"])
def test_blocks_that_run_at_once_keep_the_turns_of_both(bot: FakeBot, tmp_path: Path, shared: bool) -> None:
    def nested(context: Context) -> Any:
        turn(context, "first")
        with context.history() as outer:
            outer.append({"role": "user", "content": "outer"})
            turn(context, "inner")  # neither block waits for the other one
        with context.history() as messages:
            return messages

    storage = FileStorage(tmp_path) if shared else MemoryStorage()
    assert texts(told(bot, router_of(nested, session=storage))) == ["first", "inner", "outer"]


def test_a_block_may_rewrite_earlier_messages(bot: FakeBot) -> None:
    def summarizing(context: Context) -> Any:
        turn(context, "first")
        with context.history() as outer:
            turn(context, "inner")
            outer[:] = [{"role": "system", "content": "a summary"}]
        with context.history() as messages:
            return messages

    summary, *rest = told(bot, router_of(summarizing))
    assert summary == {"role": "system", "content": "a summary"}
    assert texts(rest) == ["inner"]


def test_a_block_may_clear_the_history(bot: FakeBot) -> None:
    def clearing(context: Context) -> Any:
        turn(context, "first")
        with context.history() as messages:
            messages.clear()
        with context.history() as messages:
            return messages

    assert told(bot, router_of(clearing)) == []


def size_of(messages: list[Any]) -> int:
    return len(json.dumps(messages, separators=(",", ":"), ensure_ascii=False).encode())


def kept_of(bot: FakeBot, messages: list[Any], history_bytes: int) -> list[Any]:
    def adding(context: Context) -> Any:
        with context.history() as stored:
            stored.extend(messages)
        with context.history() as stored:
            return stored

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wecom_runtime.handling.defaults.HISTORY_BYTES", history_bytes)
        kept: list[Any] = told(bot, router_of(adding))
    assert size_of(kept) <= history_bytes
    return kept


def test_the_oldest_messages_are_dropped(bot: FakeBot) -> None:
    messages = [f"message {number} 你好" for number in range(100)]
    kept = kept_of(bot, messages, 1_000)
    assert 10 < len(kept) < 100
    assert kept == messages[-len(kept) :]
    assert size_of(messages[-len(kept) - 1 :]) > 1_000
    assert kept_of(bot, ["x" * 2_000], 1_000) == []


def test_a_message_above_the_limit_is_left_out(bot: FakeBot) -> None:
    assert kept_of(bot, ["one", "x" * 2_000, "two"], 1_000) == ["one", "two"]

    def adding(context: Context) -> Any:
        for text in ("before", "x" * 300_000, "after"):
            with context.history() as messages:
                messages.append(text)
        with context.history() as messages:
            return messages

    assert told(bot, router_of(adding)) == ["before", "after"]


@pytest.mark.parametrize("exactly", [0, 1])
def test_the_limit_is_exact(bot: FakeBot, exactly: int) -> None:
    messages = ["one", "two"]
    assert kept_of(bot, messages, size_of(messages) - exactly) == messages[exactly:]


OPENAI = (
    {"role": "user", "content": "question"},
    {"role": "assistant", "tool_calls": [{"id": "1"}]},
    {"role": "tool", "tool_call_id": "1", "content": "result"},
)
RESPONSES = (
    {"type": "message", "role": "user", "content": "question"},
    {"type": "function_call", "call_id": "1"},
    {"type": "function_call_output", "call_id": "1", "output": "result"},
)
ANTHROPIC = (
    {"role": "user", "content": [{"type": "text", "text": "question"}]},
    {"role": "assistant", "content": [{"type": "tool_use", "id": "1"}]},
    {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "1"}]},
)
GOOGLE = (
    {"role": "user", "parts": [{"text": "question"}]},
    {"role": "model", "parts": [{"function_call": {}}]},
    {"role": "user", "parts": [{"function_response": {}}]},
)
LANGCHAIN = (
    {"type": "human", "data": {"content": "question"}},
    {"type": "ai", "data": {"tool_calls": []}},
    {"type": "tool", "data": {"content": "result"}},
)
LANGCHAIN_DUMPED = (
    {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "messages", "HumanMessage"], "kwargs": {}},
    {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "messages", "AIMessage"], "kwargs": {}},
    {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "messages", "ToolMessage"], "kwargs": {}},
)
PYDANTIC_AI = (
    {"kind": "request", "parts": [{"part_kind": "user-prompt", "content": "question"}]},
    {"kind": "response", "parts": [{"part_kind": "tool-call"}]},
    {"kind": "request", "parts": [{"part_kind": "tool-return", "content": "result"}]},
)


@pytest.mark.parametrize(
    "form",
    [OPENAI, RESPONSES, ANTHROPIC, GOOGLE, LANGCHAIN, LANGCHAIN_DUMPED, PYDANTIC_AI],
    ids=["openai", "responses", "anthropic", "google", "langchain", "langchain dumped", "pydantic-ai"],
)
def test_no_result_of_a_tool_remains_without_its_call(bot: FakeBot, form: tuple[Any, ...]) -> None:
    messages = [*form * 20, form[0]]
    for history_bytes in range(200, 1_200, 37):
        kept = kept_of(bot, messages, history_bytes)
        assert not kept or kept[0] == form[0]
        assert kept == messages[len(messages) - len(kept) :]


@pytest.mark.parametrize("form", [OPENAI, RESPONSES], ids=["openai", "responses"])
def test_the_turn_of_a_message_above_the_limit_is_left_out(bot: FakeBot, form: tuple[Any, ...]) -> None:
    large = [{**one, "extra": "x" * 2_000} if number == 1 else one for number, one in enumerate(form)]
    assert kept_of(bot, [*form, *large, *form], 1_500) == [*form, *form]


@pytest.mark.parametrize("depth", [300, 900, 5_000, 100_000])
def test_deep_json(bot: FakeBot, depth: int) -> None:
    deep: Any = []
    for _ in range(depth):
        deep = [deep]

    def storing(context: Context) -> Any:
        with context.history() as messages:
            messages.append("before")
        with pytest.raises(InvalidArgumentError, match="only values of JSON"), context.history() as messages:
            messages.append(deep)
        with pytest.raises(InvalidArgumentError, match="only values of JSON"):
            context.state["deep"] = deep
        with context.history() as messages:
            return messages

    assert told(bot, router_of(storing)) == ["before"]


def test_only_json_is_kept(bot: FakeBot) -> None:
    def storing(context: Context) -> Any:
        with pytest.raises(InvalidArgumentError, match="convert the messages of a library"), context.history() as all_:
            all_.append(object())
        with pytest.raises(InvalidArgumentError, match="each takes"):
            context.history(each="person").__enter__()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        with context.history() as messages:
            return messages

    assert told(bot, router_of(storing)) == []


def test_the_list_is_a_copy(bot: FakeBot) -> None:
    given = {"role": "user", "content": "before"}

    def changing(context: Context) -> Any:
        with context.history() as messages:
            messages.append(given)
        given["content"] = "after"
        with context.history() as messages:
            return messages

    assert texts(told(bot, router_of(changing))) == ["before"]


def test_a_record_that_was_copied_is_not_read(bot: FakeBot) -> None:
    storage = Plain()
    router = router_of(turn, session=storage)
    told(bot, router, "one", chat="a")
    [first] = [key for key in storage.values if key.startswith("history:")]
    told(bot, router, "two", chat="b")
    [second] = [key for key in storage.values if key.startswith("history:") and key != first]
    storage.values[first] = storage.values[second]
    assert told(bot, router, "three", chat="a") == []


# -- the state of a chat


def test_the_state_of_a_chat(bot: FakeBot) -> None:
    def counting(context: Context) -> Any:
        context.chat_state["count"] = context.chat_state.get("count", 0) + 1
        context.state["count"] = context.state.get("count", 0) + 1
        return [context.chat_state["count"], context.state["count"]]

    router = router_of(counting)
    assert told(bot, router, chat="group") == [1, 1]
    assert told(bot, router, user="lisi", chat="group") == [2, 1]
    assert told(bot, router) == [1, 1]


def test_the_state_of_a_chat_in_an_async_handler(bot: FakeBot) -> None:
    async def counting(context: AsyncContext) -> Any:
        count = await context.chat_state.setdefault("count", 0) + 1
        await context.chat_state.set("count", count)
        return count

    router = router_of(counting)
    assert [told(bot, router, user=user, chat="group") for user in ("zhangsan", "lisi")] == [1, 2]


def test_both_states_have_the_same_methods() -> None:
    def public(cls: type) -> set[str]:
        return {name for name in dir(cls) if not name.startswith("_")}

    assert public(ChatState) == public(AsyncChatState)


def state_story(context: Context) -> Any:
    state = context.state
    state.update(a=1, b=2)
    found: list[Any] = [sorted(state.keys()), sorted(state.values()), sorted(map(list, state.items()))]
    found += [state.pop("a"), state.pop("a", "none"), state.setdefault("c", 3), state.setdefault("c", 4)]
    with pytest.raises(KeyError):
        state.pop("a")
    found += [list(state.popitem()), state.get("b")]
    state.clear()
    with pytest.raises(KeyError):
        state.popitem()
    return found


async def async_state_story(context: AsyncContext) -> Any:
    state = context.state
    await state.update(a=1, b=2)
    found: list[Any] = [sorted(await state.keys()), sorted(await state.values())]
    found += [sorted(map(list, await state.items()))]
    found += [await state.pop("a"), await state.pop("a", "none"), await state.setdefault("c", 3)]
    found += [await state.setdefault("c", 4)]
    with pytest.raises(KeyError):
        await state.pop("a")
    found += [list(await state.popitem()), await state.get("b")]
    await state.clear()
    with pytest.raises(KeyError):
        await state.popitem()
    return found


@pytest.mark.parametrize("story", [state_story, async_state_story], ids=["plain", "async def"])
def test_methods_of_a_state(bot: FakeBot, story: Story) -> None:
    expected = [["a", "b"], [1, 2], [["a", 1], ["b", 2]], 1, "none", 3, 3, ["c", 3], 2]
    assert told(bot, router_of(story)) == expected


def test_the_limit_of_a_state_names_the_history(bot: FakeBot) -> None:
    def storing(context: Context) -> Any:
        with pytest.raises(InvalidArgumentError) as failed:
            context.state["messages"] = "x" * 65_536
        return str(failed.value)

    assert "65536 bytes" in told(bot, router_of(storing)) and "context.history()" in told(bot, router_of(storing))


def test_turns_of_two_tasks_are_kept(bot: FakeBot, tmp_path: Path) -> None:
    async def both(context: AsyncContext) -> Any:
        async def one(text: str, begun: asyncio.Event, other: asyncio.Event) -> None:
            async with context.history() as messages:
                begun.set()
                await other.wait()
                messages.append(text)

        first, second = asyncio.Event(), asyncio.Event()
        await asyncio.gather(one("first", first, second), one("second", second, first))
        async with context.history() as messages:
            return sorted(messages)

    assert told(bot, router_of(both, session=FileStorage(tmp_path))) == ["first", "second"]
