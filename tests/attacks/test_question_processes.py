"""Questions of several processes: very many whose answers another process receives, and very many to one member."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.sender import Sender
from tests.support.servers import Redis
from tests.support.waiting import until
from wecom_client import AsyncContext, CallbackRouter, MemoryStorage, RedisStorage
from wecom_client.callbacks import ClickEvent, TemplateCardEvent
from wecom_client.testing import FakeWeCom

from . import test_asking as asking
from .figures import Figures
from .test_question_bounds import menu, push

SENDER = Sender()
WAIT = 60.0
ANSWERS = 20
PROCESSES = 3
WHERE = {"near": "where a command takes 1 ms", "redis": "in redis"}
_times = iter(range(1_700_000_000, 2_000_000_000))


class Near(MemoryStorage):
    """A storage that processes share, with a millisecond for each command."""

    quick = False

    def __init__(self) -> None:
        super().__init__()
        self.commands = 0

    def _take_time(self) -> None:
        self.commands += 1
        time.sleep(0.001)

    def get(self, key: str, default: Any = None) -> Any:
        self._take_time()
        return super().get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        self._take_time()
        super().set(key, value, ttl)

    def delete(self, key: str) -> None:
        self._take_time()
        super().delete(key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        self._take_time()
        return super().add(key, value, ttl)


def click(member: str) -> str:
    return (
        f"<xml><ToUserName>ww1</ToUserName><FromUserName>{member}</FromUserName><CreateTime>{next(_times)}</CreateTime>"
        "<MsgType>event</MsgType><Event>template_card_event</Event><AgentID>1</AgentID><EventKey>yes</EventKey>"
        f"<TaskId>task-{member}</TaskId><CardType>button_interaction</CardType><ResponseCode>c</ResponseCode></xml>"
    )


class InRedis:
    """A storage in redis that processes share."""

    def __init__(self, server: Redis) -> None:
        self._client = server.client()
        self.storage = RedisStorage(self._client)

    @property
    def commands(self) -> int:
        statistics: dict[str, Any] = self._client.info("commandstats")
        return sum(one["calls"] for name, one in statistics.items() if not name.startswith("cmdstat_info"))


@pytest.mark.parametrize("kind", ["near", "redis"])
def test_answers_to_very_many_questions(
    kind: str, own_redis: Redis, many: Callable[[int, int], int], figures: Figures
) -> None:
    """Each answer finds its question, and questions that wait cost no commands. Redis wakes the process that waits."""
    near, shared = Near(), InRedis(own_redis)
    storage, counted = (near, near) if kind == "near" else (shared.storage, shared)
    answered: list[str | None] = []
    handled: list[str | None] = []
    sent = Counter[str | None]()
    one, other = (
        CallbackRouter(SENDER.crypto, session=storage, answer=lambda message, value: sent.update([message.source]))
        for _ in range(2)
    )

    async def ask(event: ClickEvent, context: AsyncContext) -> None:
        card = {
            "card_type": "button_interaction",
            "main_title": {"title": "?"},
            "task_id": f"task-{event.source}",
            "button_list": [{"text": "Yes", "key": "yes"}],
        }
        await context.ask(card)
        answered.append(event.source)

    for router in (one, other):
        router.on(ClickEvent, background=True)(ask)
        router.on(TemplateCardEvent)(lambda event: handled.append(event.source))

    def wait_for(first: int, last: int) -> None:
        for number in range(first, last):
            push(one, menu(f"member{number}", "ask"))
        until(lambda: len(sent) == last)

    def commands_in(seconds: float) -> int:
        before = counted.commands
        time.sleep(seconds)
        return counted.commands - before

    def idle_commands() -> float:
        until(lambda: commands_in(0.5) < 20)  # the last questions are listed
        before, started = counted.commands, time.monotonic()
        time.sleep(2)
        return (counted.commands - before) / (time.monotonic() - started)

    few, count = 10, many(200, 1_000)
    wait_for(0, few)
    idle_with_few = idle_commands()
    wait_for(few, count)
    idle = idle_commands()
    for number in range(ANSWERS):
        push(other, click(f"member{number * (count // ANSWERS)}"))
    until(lambda: len(answered) + len(handled) == ANSWERS)
    figures.dose(count, f"questions that wait {WHERE[kind]}")
    figures.after(len(answered), "answers that another process received and passed on")
    figures.after(len(handled), "to the registered handler instead")
    figures.after(idle_with_few, f"idle commands a second with 10 questions {WHERE[kind]}")
    figures.after(idle, f"idle commands a second with all {WHERE[kind]}")
    assert one.close(WAIT)
    assert other.close(WAIT)
    assert (len(answered), handled) == (ANSWERS, [])
    assert idle < max(2 * idle_with_few, 20)


@pytest.fixture(params=["file", "redis"])
def processes(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[asking.Process]]:
    """Processes that share a storage and a WeCom."""
    is_file = request.param == "file"
    storage = (
        tmp_path / "shared.sqlite3" if is_file else f"redis://127.0.0.1:{request.getfixturevalue('own_redis').port}"
    )
    with FakeWeCom(strict=False) as fake, ExitStack() as stack:
        fake.on(asking.SEND, {"errcode": 0, "errmsg": "ok", "msgid": "1"})
        found = []
        for _ in range(PROCESSES):
            found.append(asking.Process(fake, storage))
            stack.callback(found[-1].kill)
        yield found


@pytest.mark.parametrize(("prefix", "bound"), [("text", 2), ("task", 20)])
def test_one_member_starts_questions_in_several_processes(
    prefix: str,
    bound: int,
    processes: list[asking.Process],
    many: Callable[[int, int], int],
    chance: random.Random,
    figures: Figures,
) -> None:
    """The bound of a member in a chat is that of all processes together. The others end at once, in their processes."""
    count = many(40, 400)

    def lines(word: str) -> list[str]:
        return [line for one in processes for line in one.said if line.startswith(word)]

    for number in range(count):
        chance.choice(processes).push(asking.menu(f"{prefix}-{number}"))
    until(lambda: processes[0].asked == count)
    until(lambda: len(lines("unanswered")) >= count - bound)
    ended = {line.split()[1] for line in lines("unanswered")}
    names = [f"{prefix}-{number}" for number in range(count)]
    answers = [*[name for name in names if name in ended][-bound:], *[name for name in names if name not in ended]]
    for number, name in enumerate(answers, 1):
        xml = asking.text(f"answer {number}") if prefix == "text" else asking.click(name, "yes")
        chance.choice(processes).push(xml)
        until(partial(lambda number: len(lines("answered")) + len(lines("handled")) >= number, number))
    figures.dose(count, "questions to one member by 3 processes")
    figures.after(len(ended), "ended by newer ones")
    figures.after(len(lines("answered")), "waited and were answered")
    figures.after(len(lines("handled")), "answers to ended ones went to the registered handler")
    assert len(lines("unanswered")) == count - bound
    assert (len(lines("answered")), len(lines("handled"))) == (bound, bound)


def test_the_newest_question_in_several_processes(
    processes: list[asking.Process], many: Callable[[int, int], int], chance: random.Random, figures: Figures
) -> None:
    """A member answers the newest question first, whichever process asked it and whichever one receives the answer."""
    rounds, wrong = many(5, 100), 0

    def lines(word: str) -> list[str]:
        return [line for one in processes for line in one.said if line.startswith(word)]

    for number in range(rounds):
        for age, process in enumerate(chance.sample(processes, 2), 1):
            process.push(asking.menu(f"text-{number}-{age}"))
            until(partial(lambda sent: processes[0].asked == sent, 2 * number + age))
        for age in (2, 1):
            chance.choice(processes).push(asking.text(f"to {number}-{age}"))
            until(partial(lambda count: len(lines("answered")) >= count, 2 * number + 3 - age))
            wrong += f"answered text-{number}-{age} to {number}-{age}" not in lines("answered")
    figures.dose(2 * rounds, "questions of 3 processes, two at a time")
    figures.after(wrong, "of them got the answer to another one")
    figures.after(len(lines("handled")), "answers went to the registered handler")
    assert (wrong, lines("handled")) == (0, [])
