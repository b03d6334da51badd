"""More streams than capacity, members who write during an answer, bursts of messages: each message is handled once."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.support.bot_server import BotServer
from tests.support.sender import Sender, text_xml
from tests.support.times import set_times
from wecom_client import AsyncBotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage, TextMessage

from .figures import Figures

APP, BOT = Sender(), Sender("")


def bot_text(content: str, user: str) -> str:
    fields = {"msgid": f"m {content}", "aibotid": "b1", "chattype": "single", "from": {"userid": user}}
    return json.dumps({**fields, "msgtype": "text", "text": {"content": content}})


def refresh(growth_id: str) -> str:
    fields = {"msgid": "r", "aibotid": "b1", "chattype": "single", "from": {"userid": "u"}}
    return json.dumps({**fields, "msgtype": "stream", "stream": {"id": growth_id}})


@pytest.mark.parametrize("kind", ["generator", "returned"])
def test_more_streams_than_capacity_by_a_long_connection(kind: str, dose: int, figures: Figures) -> None:
    messages = 60 if dose < 20 else 400
    router = CallbackRouter(workers=8, backlog=10 if dose < 20 else 100)
    runs: Counter[str] = Counter()

    async def pieces() -> AsyncIterator[str]:
        for number in range(4):
            yield f"{number} "
            await asyncio.sleep(0.01)

    async def generator(message: BotTextMessage) -> AsyncIterator[str]:
        runs[message.text.content] += 1
        async for piece in pieces():
            yield piece

    async def returned(message: BotTextMessage) -> AsyncIterator[str]:
        runs[message.text.content] += 1
        return pieces()

    handler: Any = {"generator": generator, "returned": returned}[kind]
    router.on(BotTextMessage)(handler)

    async def main() -> None:
        async with BotServer() as server, AsyncBotConnection(server.bot_id, server.secret, router, url=server.url):
            for n in range(messages):
                text = {"msgtype": "text", "text": {"content": str(n)}}
                await server.push(text, user=f"u{n}", chatid=f"c{n}")
            for msgid in [*server.pushed]:
                assert (await server.answers_to(msgid))[-1]["stream"]["content"] == "0 1 2 3 "

    asyncio.run(asyncio.wait_for(main(), 300))
    assert runs == {str(n): 1 for n in range(messages)}
    figures.dose(messages, "messages at once")
    figures.after(sum(runs.values()), "runs")
    figures.after(len(runs), "answered")


def test_more_streams_than_capacity_at_a_callback_url(
    dose: int, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    """WeCom asks four times, a few seconds between them, which are a tenth or less here."""
    pause = 0.25 if dose > 1 else 0.08
    set_times(monkeypatch, CAPACITY_TIMEOUT=pause)
    messages = 60 if dose < 20 else 400
    router = CallbackRouter(BOT.crypto, workers=8, backlog=10 if dose < 20 else 100)
    runs: Counter[str] = Counter()

    @router.on(BotTextMessage)
    async def answer(message: BotTextMessage) -> AsyncIterator[str]:
        runs[message.text.content] += 1
        yield "I "
        await asyncio.sleep(8 * pause)
        yield "see"

    async def ask(number: int) -> str:
        request = BOT.post(bot_text(str(number), f"u{number}"))
        for _ in range(4):
            response = await router.handle_async(*request)
            if response.status == 200:
                shown = json.loads(BOT.open(response))["stream"]
                while not shown["finish"]:
                    await asyncio.sleep(2 * pause)
                    shown = json.loads(BOT.open(await router.handle_async(*BOT.post(refresh(shown["id"])))))["stream"]
                return str(shown["content"])
            assert response.status == 503
            await asyncio.sleep(pause)
        return ""

    async def main() -> list[str]:
        answers = await asyncio.gather(*map(ask, range(messages)))
        assert await router.close_async(60)
        return answers

    answers = Counter(asyncio.run(asyncio.wait_for(main(), 200)))
    assert answers.pop("", 0) == 0, "never answered"
    assert {*runs.values()} == {1}
    assert answers["I see"] == len(runs)
    figures.dose(messages, "messages at once")
    figures.after(sum(runs.values()), "runs")
    figures.after(answers["I see"], "answered")
    figures.after(messages - answers["I see"], "told to ask again")
    figures.after(0, "never answered")


@pytest.mark.parametrize("mode", ["sync", "awaited"])
def test_members_write_while_earlier_messages_are_answered(
    mode: str, chance: random.Random, dose: int, figures: Figures
) -> None:
    """Handlers fail, are slow and reach their time limit at times; the tasks of some are cancelled."""
    router = CallbackRouter(
        APP.crypto, workers=4, backlog=10_000, handler_timeout=1, on_error=lambda message, error: None
    )
    members, each = 10, 10 * dose
    begun: dict[str, list[int]] = defaultdict(list)
    busy: dict[str, set[int]] = defaultdict(set)
    overtaken: set[tuple[int, int]] = set()
    mutex = threading.Lock()
    dice = random.Random(chance.random())
    slow = {(dice.randrange(members), dice.randrange(each)) for _ in range(4 if dose > 1 else 2)}
    failing = {(member, number) for member in range(members) for number in range(each) if dice.random() < 0.1}

    def enter(message: TextMessage) -> tuple[int, int]:
        member, number = int(message.source), int(message.content)
        with mutex:
            overtaken.update((member, other) for other in busy[message.source])
            busy[message.source].add(number)
            begun[message.source].append(number)
        return member, number

    def leave(message: TextMessage, at: tuple[int, int]) -> None:
        with mutex:
            busy[message.source].remove(at[1])
        if at in failing:
            raise dice.choice([ValueError, SystemExit, asyncio.CancelledError])

    def sync(message: TextMessage) -> None:
        at = enter(message)
        time.sleep(1.6 if at in slow else 0.0005)
        leave(message, at)

    async def awaited(message: TextMessage) -> None:
        at = enter(message)
        await asyncio.sleep(1.6 if at in slow else 0.0005)
        leave(message, at)

    router.on(TextMessage, background=True)({"sync": sync, "awaited": awaited}[mode])

    async def main() -> None:
        ids = itertools.count(1)
        for number in range(each):
            for member in range(members):
                request = APP.post(text_xml(str(number), msgid=next(ids), source=str(member)))
                assert (await router.handle_async(*request)).status == 200
        assert await router.close_async(120)

    asyncio.run(main())
    assert begun == {str(member): [*range(each)] for member in range(members)}
    assert overtaken <= slow, "only one that reaches its time limit is overtaken"
    figures.dose(members * each, "messages of 10 members")
    figures.after(sum(map(len, begun.values())), "handled, in order")
    figures.after(len(overtaken), "overtaken after they had reached their time limit")


def test_texts_in_bursts(chance: random.Random, dose: int, figures: Figures) -> None:
    router = CallbackRouter(APP.crypto, merge=0.2, workers=4, backlog=10_000)
    merged: dict[str, list[list[str]]] = defaultdict(list)

    @router.on(TextMessage, background=True)
    def note(message: TextMessage) -> None:
        assert message.content == "\n".join(one.content for one in message.merged)
        merged[message.source].append([one.content for one in message.merged])

    sent: dict[str, list[str]] = defaultdict(list)

    async def write(member: str, pauses: Iterator[float]) -> None:
        for number, pause in enumerate(pauses):
            sent[member].append(str(number))
            msgid = int(member) * 100_000 + number + 1
            assert (
                await router.handle_async(*APP.post(text_xml(str(number), msgid=msgid, source=member)))
            ).status == 200
            await asyncio.sleep(pause)

    async def main() -> None:
        writers = [
            write(str(member), iter([chance.choice([0.0, 0.01, 0.02, 0.3]) for _ in range(3 * dose)]))
            for member in range(1, 31)
        ]
        await asyncio.gather(*writers)
        assert await router.close_async(60)

    asyncio.run(main())
    assert {member: [text for call in calls for text in call] for member, calls in merged.items()} == sent
    figures.dose(sum(map(len, sent.values())), "texts of 30 members")
    figures.after(sum(map(len, merged.values())), "calls")
    figures.after(0, "texts lost or twice")


def test_answers_that_cannot_be_sent(chance: random.Random, dose: int, figures: Figures) -> None:
    """Invalid replies and failing streams, each delivered four times, as WeCom repeats unanswered callbacks."""
    errors: list[Exception] = []
    router = CallbackRouter(BOT.crypto, on_error=lambda message, error: errors.append(error))
    runs: Counter[str] = Counter()
    kinds: dict[str, Any] = {
        "none": lambda: object(),
        "bytes": lambda: b"x",
        "unknown": lambda: {"colour": "red"},
        "no piece": lambda: iter(["It is ", 3]),
        "breaks off": lambda: breaking_off(),
    }

    def breaking_off() -> Iterator[str]:
        yield "It is "
        raise ConnectionError

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        runs[message.text.content] += 1
        return kinds[message.text.content.partition(":")[0]]()

    told = 0
    messages = 100 * dose
    for number in range(messages):
        kind = chance.choice([*kinds])
        request = BOT.post(bot_text(f"{kind}:{number}", f"u{number}"))
        responses = [router.handle(*request) for _ in range(4)]
        assert {response.status for response in responses} == {200}
        told += kind in ("no piece", "breaks off")
        if responses[0].body:
            shown = json.loads(BOT.open(responses[0]))["stream"]
            while not shown["finish"]:
                time.sleep(0.001)
                shown = json.loads(BOT.open(router.handle(*BOT.post(refresh(shown["id"])))))["stream"]
            assert shown["content"].startswith("It is \n\n抱歉")
        else:
            assert kind not in ("no piece", "breaks off")
    assert router.close(20)
    assert {*runs.values()} == {1}
    assert len(errors) == messages
    figures.dose(messages, "answers that cannot be sent, each polled four times")
    figures.after(sum(runs.values()), "runs")
    figures.after(told, "members notified that the answer breaks off")
