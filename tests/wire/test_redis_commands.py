"""The number of commands that a process sends to a redis for one message, counted by the server."""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
import redis

from tests.support import small
from tests.support.sender import Sender, text_xml
from tests.support.servers import Redis
from tests.support.waiting import until
from wecom_client import BotConnection, CallbackRouter, Context, CustomerService, RedisStorage, WeComCrypto
from wecom_client.callbacks import BotTextMessage, KfTextMessage
from wecom_client.testing import FakeWeCom

SENDER = Sender()
UNCOUNTED = "CLIENT", "HELLO", "INFO", "MONITOR", "SCRIPT"
"""Commands of a connection and of the start."""
OF_NO_MESSAGE = "process:", ":owners", "wake:", "inbox:", "ECHO", "PING"
"""Parts of the commands that renew the key of a process, look for dead processes, and wait for other processes."""
LISTS = "answers:"
"""A part of the commands that list an answer which takes longer than a moment, as each may on a busy machine."""


class Commands:
    """The commands that a redis has received, without those inside of scripts."""

    def __init__(self, port: int) -> None:
        self.lines: list[str] = []
        self._client = redis.Redis(port=port)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._read)
        self._thread.start()
        until(self._is_heard)

    def _is_heard(self) -> bool:
        self._client.ping()
        return any("PING" in line for line in self.lines)

    def _read(self) -> None:
        client: Any = self._client
        with client.monitor() as monitor:
            for command in monitor.listen():
                if self._ended.is_set():
                    break
                if command["client_type"] != "lua":
                    self.lines.append(command["command"])

    def close(self) -> None:
        self._ended.set()
        self._client.ping()
        self._thread.join()
        self._client.close()

    def take(self) -> list[str]:
        """Return the commands for messages since the last call."""
        mark = secrets.token_hex(8)
        self._client.echo(mark)
        until(lambda: any(mark in line for line in self.lines))
        found, self.lines = self.lines, []
        counted = [one for one in found if not one.startswith(UNCOUNTED)]
        return [one for one in counted if not any(text in one for text in OF_NO_MESSAGE)]

    def wait_for(self, counts: Mapping[str, int]) -> None:
        """Wait for a number of commands with each text."""
        until(lambda: all(sum(text in line for line in self.lines) >= count for text, count in counts.items()))


@pytest.fixture
def commands(redis_server: Redis) -> Iterator[Commands]:
    with contextlib.closing(Commands(redis_server.port)) as commands:
        yield commands


@pytest.fixture(params=[False, True], ids=["in memory", "stored"])
def storage(request: pytest.FixtureRequest, redis_server: Redis, monkeypatch: pytest.MonkeyPatch) -> RedisStorage:
    found = RedisStorage.from_url(f"redis://127.0.0.1:{redis_server.port}/0", secrets.token_hex(4))
    if not request.param:
        monkeypatch.setattr(found, "work", lambda: None)
    return found


def without_lists(commands: list[str]) -> list[str]:
    return [one for one in commands if LISTS not in one]


def is_stored(storage: RedisStorage) -> bool:
    return storage.work() is not None


def test_a_background_callback(commands: Commands, storage: RedisStorage) -> None:
    router = small.Router(SENDER.crypto, session=storage, answer=lambda message, value: None)
    router.on(small.TextMessage, background=True)(lambda message: "x")
    for number in range(4):
        assert router.handle(*SENDER.post(text_xml(msgid=number + 1))).status == 200
        assert router.close(10)
        found = without_lists(commands.take())
    assert len(found) <= (6 if is_stored(storage) else 3), found


def state(message: BotTextMessage, context: Context) -> str:
    context.state["number"] = context.state.get("number", 0) + 1
    return "x"


def state_and_history(message: BotTextMessage, context: Context) -> str:
    with context.history() as messages:
        messages.append({"role": "user", "content": "x"})
    return state(message, context)


def stream(message: BotTextMessage) -> Iterator[str]:
    yield "a"
    time.sleep(0.35)
    yield "b"
    time.sleep(0.35)
    yield "c"


@pytest.mark.parametrize(
    ("handler", "most", "most_stored", "words"),
    [
        pytest.param(lambda message: "x", 3, 6, (), id="plain"),
        pytest.param(state, 5, 8, (), id="state"),
        pytest.param(state_and_history, 7, 10, (), id="state and history"),
        pytest.param(stream, 8, 11, (), id="stream", marks=pytest.mark.extra),
        pytest.param(stream, 10, 13, ("/stop",), id="stream with stop words", marks=pytest.mark.extra),
    ],
)
def test_a_bot_message(
    commands: Commands,
    storage: RedisStorage,
    handler: Callable[..., Any],
    most: int,
    most_stored: int,
    words: tuple[str, ...],
) -> None:
    router = CallbackRouter(session=storage, stop_words=words)
    router.on(BotTextMessage)(handler)
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url) as connection:
            for _ in range(3):
                assert bot.write("hi").wait(20)
                until(lambda: connection.health()["handling"] == 0)
                commands.wait_for({"{work}": 3 if is_stored(storage) else 0, LISTS: 2 if words else 0})
                found = commands.take()
    if not words:
        found = without_lists(found)
    assert len(found) <= (most_stored if is_stored(storage) else most), found


def test_a_stop_word(commands: Commands, storage: RedisStorage) -> None:
    begun, go_on = threading.Event(), threading.Event()
    router = CallbackRouter(session=storage, stop_words=("/stop",))

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> str:
        begun.set()
        go_on.wait(20)
        return "x"

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            bot.write("hi", timeout=0)
            assert begun.wait(20)
            commands.take()
            bot.write("/stop", timeout=0)
            commands.wait_for({"answer\\": 1})
            found = commands.take()
            go_on.set()
    assert len(found) <= 4, found


def test_a_message_of_a_customer(commands: Commands, storage: RedisStorage) -> None:
    """One with a notification of its own, then a hundred that are fetched together."""
    with FakeWeCom() as wecom:
        client = wecom.client(session=storage)
        crypto = WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id)
        router = CallbackRouter(crypto, session=storage)
        nowhere = CallbackRouter(crypto)
        CustomerService(client, router, max_age=None)
        router.on(KfTextMessage)(lambda message: "x")
        account = client.kf.account.list().account_list[0].open_kfid
        for _ in range(4):
            wecom.customer("wmAAAAcustomer").write("hi", open_kfid=account, to=router)
            assert router.close(10)
            found = without_lists(commands.take())
        for number in range(100):
            wecom.customer(f"wmAAAA{number}").write("hi", open_kfid=account, to=nowhere)
        wecom.customer("wmAAAAcustomer").write("hi", open_kfid=account, to=router)
        assert router.close(20)
        together = without_lists(commands.take())
        assert len(wecom.sent) == 105
    assert len(found) <= (18 if is_stored(storage) else 14), found
    assert len(together) <= (10 if is_stored(storage) else 7) * 101, len(together)
