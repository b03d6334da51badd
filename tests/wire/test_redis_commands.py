"""The number of commands that a process sends to a redis for one message, counted by the server."""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections.abc import Callable, Iterator
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


class Commands:
    """The commands that a redis has received, without those inside of scripts.

    The renewals of the key of a process, and the looks for dead processes, belong to no message.
    """

    def __init__(self, port: int) -> None:
        self.lines: list[str] = []
        self._client = redis.Redis(port=port)
        self._ended = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()
        until(self._is_heard)

    def _is_heard(self) -> bool:
        self._client.ping()
        return any("PING" in line for line in self.lines)

    def _read(self) -> None:
        client: Any = self._client
        with contextlib.suppress(redis.RedisError), client.monitor() as monitor:
            for command in monitor.listen():
                if command["client_type"] != "lua":
                    self.lines.append(command["command"])

    def take(self) -> list[str]:
        """Return the commands since the last call."""
        mark = secrets.token_hex(8)
        self._client.echo(mark)
        until(lambda: any(mark in line for line in self.lines))
        found, self.lines = self.lines, []
        belongs_to_none = "process:", ":owners", "ECHO", "PING"
        return [
            one for one in found if not one.startswith(UNCOUNTED) and not any(text in one for text in belongs_to_none)
        ]


@pytest.fixture
def commands(redis_server: Redis) -> Commands:
    return Commands(redis_server.port)


@pytest.fixture(params=[False, True], ids=["in memory", "stored"])
def storage(request: pytest.FixtureRequest, redis_server: Redis, monkeypatch: pytest.MonkeyPatch) -> RedisStorage:
    found = RedisStorage.from_url(f"redis://127.0.0.1:{redis_server.port}/0", secrets.token_hex(4))
    if not request.param:
        monkeypatch.setattr(found, "work", lambda: None)
    return found


def is_stored(storage: RedisStorage) -> bool:
    return storage.work() is not None


def test_a_background_callback(commands: Commands, storage: RedisStorage) -> None:
    router = small.Router(SENDER.crypto, session=storage, answer=lambda message, value: None)
    router.on(small.TextMessage, background=True)(lambda message: "x")
    for number in range(4):
        assert router.handle(*SENDER.post(text_xml(msgid=number + 1))).status == 200
        assert router.close(10)
        found = commands.take()
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
        pytest.param(stream, 12, 15, ("/stop",), id="stream with stop words", marks=pytest.mark.extra),
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
                time.sleep(0.1 if not words else 0.6)  # the list of answers is changed a moment later
                found = commands.take()
    if not words:  # the inbox is read while an answer takes longer than a moment, as on a busy machine
        found = [line for line in found if "wake:" not in line and "inbox:" not in line]
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
            until(lambda: any("answers:" in line for line in commands.lines))
            time.sleep(0.1)
            found = [line for line in commands.take() if "wake:" not in line and "inbox:" not in line]
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
            found = commands.take()
        for number in range(100):
            wecom.customer(f"wmAAAA{number}").write("hi", open_kfid=account, to=nowhere)
        wecom.customer("wmAAAAcustomer").write("hi", open_kfid=account, to=router)
        assert router.close(20)
        together = commands.take()
        assert len(wecom.sent) == 105
    assert len(found) <= (18 if is_stored(storage) else 14), found
    assert len(together) <= (10 if is_stored(storage) else 7) * 101, len(together)
