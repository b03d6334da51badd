"""Questions and states: processes that wait for one click, one that is killed while it waits, and very many states."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
import requests

from tests.support.forks import python
from tests.support.sender import Sender, text_xml
from tests.support.waiting import until
from wecom_client import CallbackRouter, Context, FileStorage, WeComCrypto
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom

from .figures import Figures

ROOT = Path(__file__).parents[2]
WAIT = 60.0
SEND = "/cgi-bin/message/send"


class Process:
    """A process that asks."""

    def __init__(self, fake: FakeWeCom, storage: Path | str) -> None:
        self.fake = fake
        settings = fake.corp_id, fake.secret, fake.token, fake.encoding_aes_key
        command = [*python(), "-m", "tests.support.asking_app", fake.base_url, str(storage), *settings]
        self.popen = subprocess.Popen(
            command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self.popen.stdout is not None
        self.url, pid = self.popen.stdout.readline().split()
        self._pid = int(pid)
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.popen.stdout is not None
        for line in self.popen.stdout:
            self.said.append(line.strip())

    def push(self, xml: str) -> None:
        query, body = self.fake.seal(xml)
        assert requests.post(self.url, params=query, data=body.encode(), timeout=WAIT).status_code == 200

    @property
    def asked(self) -> int:
        """How many questions were sent, by whichever process. One that was sent is waited for."""
        return self.fake.calls.count(SEND)

    def kill(self) -> None:
        if self.popen.poll() is None:
            os.kill(self._pid, signal.SIGKILL)
        self.popen.wait()
        self._reader.join(10)
        for stream in (self.popen.stdin, self.popen.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[Callable[[], Process]]:
    """Makes processes that share a storage and a WeCom."""
    with FakeWeCom(strict=False) as fake, ExitStack() as stack:
        fake.on(SEND, {"errcode": 0, "errmsg": "ok", "msgid": "1"})

        def make() -> Process:
            process = Process(fake, tmp_path / "shared.sqlite3")
            stack.callback(process.kill)
            return process

        yield make


_times = iter(range(1_700_000_000, 2_000_000_000))


def text(content: str) -> str:
    time_ = next(_times)
    return (
        f"<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>{time_}</CreateTime>"
        f"<MsgType>text</MsgType><Content>{content}</Content><MsgId>{time_}</MsgId><AgentID>1</AgentID></xml>"
    )


def menu(key: str) -> str:
    return _event("click", f"<EventKey>{key}</EventKey>")


def click(task: str, key: str) -> str:
    fields = f"<EventKey>{key}</EventKey><TaskId>{task}</TaskId><CardType>button_interaction</CardType>"
    return _event("template_card_event", f"{fields}<ResponseCode>code</ResponseCode>")


def _event(event: str, fields: str) -> str:
    return (
        f"<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>{next(_times)}</CreateTime>"
        f"<MsgType>event</MsgType><Event>{event}</Event><AgentID>1</AgentID>{fields}</xml>"
    )


def test_two_processes_that_wait_for_one_click(
    processes: Callable[[], Process], many: Callable[[int, int], int], chance: random.Random, figures: Figures
) -> None:
    """Each click goes to one of them; when nobody waits any more, to the registered handler."""
    pair = [processes(), processes()]
    rounds, clicks = many(2, 30), 0

    def said(word: str) -> int:
        return sum(line.startswith(word) for one in pair for line in one.said)

    for number in range(rounds):
        task = f"task-{number}"
        for name, process in enumerate(pair):
            process.push(menu(f"{task}|{name}"))
        until(partial(lambda sent: pair[0].asked == sent, 2 * (number + 1)))
        for turn in ("first", "second", "third"):
            chance.choice(pair).push(click(task, turn))
            clicks += 1
            until(partial(lambda clicks: said("") >= clicks, clicks))
    lines = [line for one in pair for line in one.said]
    answers = [line for line in lines if line.startswith("answered")]
    figures.dose(rounds, "cards for which two processes wait, three clicks on each")
    figures.after(len(answers), "clicks that answered a question")
    figures.after(said("handled"), "to the registered handler, as nobody waits")
    figures.after(3 * rounds - len({line.partition(" ")[2] for line in lines}), "clicks lost or taken twice")
    assert len(answers) == 2 * rounds
    assert len({line.partition(" ")[2] for line in lines}) == len(lines) == 3 * rounds


def test_a_kill_while_a_handler_waits(
    processes: Callable[[], Process],
    many: Callable[[int, int], int],
    dose: int,
    figures: Figures,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The click goes to the handler that is registered for it, in a process that lives."""
    if dose == 1:  # nobody could take it
        monkeypatch.setenv("TAKEN_WITHIN", "0.3")
    alive = processes()
    kills = many(1, 10)
    longest = 0.0
    for number in range(kills):
        doomed = processes()
        doomed.push(menu(f"task-{number}"))
        until(partial(lambda process, sent: process.asked == sent, doomed, number + 1))
        doomed.kill()
        started = time.monotonic()
        alive.push(click(f"task-{number}", "yes"))
        longest = max(longest, time.monotonic() - started)
    figures.dose(kills, "kills -9 while ask waits, with a click right after")
    until(lambda: len(alive.said) == kills)
    figures.after(len(alive.said), "clicks handled by the registered handler")
    figures.after(longest, "s until the slowest was handled, of the 5 s that WeCom waits")
    assert sorted(alive.said) == sorted(f"handled task-{number} yes" for number in range(kills))
    assert longest < 5


def test_very_many_states(tmp_path: Path, many: Callable[[int, int], int], figures: Figures) -> None:
    """Concurrent changes of the states of many members do not affect each other; three threads count in each."""
    count = many(200, 10_000)
    sender = Sender()
    router = CallbackRouter(sender.crypto, session=FileStorage(tmp_path / "states.sqlite3"))
    contexts: list[Context] = []

    @router.on(TextMessage)
    def handler(message: TextMessage, context: Context) -> None:
        contexts.append(context)

    for number in range(count):
        router.handle(*sender.post(text_xml(source=f"member{number}", msgid=number + 1)))
    assert isinstance(router.crypto, WeComCrypto)
    states = {context.member: context.state for context in contexts}

    def count_up(offset: int) -> None:
        names = list(states)
        for name in names[offset:] + names[:offset]:
            while not states[name].compare_and_set("count", (now := states[name].get("count")), (now or 0) + 1):
                pass
            states[name].set(f"by {offset}", name)

    started = time.monotonic()
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(count_up, (0, count // 3, 2 * count // 3)))
    took = time.monotonic() - started
    wrong = 0
    for name, state in states.items():
        values = state.all()
        wrong += values.pop("count") != 3 or set(values.values()) != {name} or len(values) != 3
    figures.dose(len(states), "states in a file, each changed six times by three threads")
    figures.after(wrong, "states mixed up or with a lost change")
    figures.after(took * 1000 / (6 * count), "ms for a change")
    assert wrong == 0
