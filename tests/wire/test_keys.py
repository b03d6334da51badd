"""The keys of a storage: those that the features of a router use are those of the page about the architecture."""

from __future__ import annotations

import re
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import redis

from tests.handling.test_queues import ListQueue
from tests.support import small
from tests.support.sender import SOON, Sender, text_xml
from tests.support.shared import PROJECT
from tests.support.waiting import until
from wecom_client import (
    BotConnection,
    CallbackRouter,
    Context,
    CustomerService,
    FileStorage,
    NoAnswerError,
    RedisStorage,
    WeComCrypto,
)
from wecom_client.callbacks import BotTextMessage, KfTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.storage.locks import LOCK

SENDER = Sender()
OTHER_TESTS = "<corp>:kf:<account>:message:<id>", "ask:<question>:answer", "ask:<delivery>:taken"
"""Keys of other storages, and of answers that another process receives: they have tests of their own."""


def rows(language: str) -> list[tuple[str, ...]]:
    """Return the cells of the tables of the page."""
    text = (PROJECT / "docs" / language / "23-how-it-is-built.md").read_text("utf-8")
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in text.splitlines() if line[:1] == "|"]


def keys_of(language: str) -> set[str]:
    """Return the forms of keys that the page names."""
    return {form for cells in rows(language) for form in re.findall(r"`([^`]+)`", cells[0]) if ":" in form}


def pattern(form: str) -> re.Pattern[str]:
    parts = re.split(r"(<[^>]+>|…)", form)
    return re.compile("".join(".+" if one == "…" else "[^:]+" if one[:1] == "<" else re.escape(one) for one in parts))


class Recording:
    """A base of storages that record the keys of all calls."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.keys: set[str] = set()

    def __getattribute__(self, name: str) -> Any:
        found = object.__getattribute__(self, name)
        if name not in ("get", "set", "add", "delete", "delete_if_equal", "compare_and_set", "signal", "await_signal"):
            return found

        def recorded(key: str, *more: Any, **options: Any) -> Any:
            self.keys.add(key)
            return found(key, *more, **options)

        return recorded


class RecordingFile(Recording, FileStorage):
    """A file that records keys."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = str(path)


class RecordingRedis(Recording, RedisStorage):
    """A redis that records keys."""

    def __init__(self, client: redis.Redis, prefix: str) -> None:
        super().__init__(client, prefix)
        self.client, self.prefix = client, f"{prefix}:"


@pytest.fixture(params=["file", "redis"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "file":
        return RecordingFile(tmp_path / "wecom.sqlite3")
    client = request.getfixturevalue("redis_server").client(socket_timeout=2)
    return RecordingRedis(client, secrets.token_hex(4))


def stored_keys(storage: Any) -> set[str]:
    """Return the keys of items, which no method of the storage has."""
    if isinstance(storage, FileStorage):
        return set()
    return {one.decode().removeprefix(storage.prefix) for one in storage.client.keys(f"{storage.prefix}*")}


def use_features(storage: Any) -> set[str]:
    """Use the features of routers that store something, and return the keys of the items that were seen."""
    seen: set[str] = set()
    tasks = ListQueue()
    queued = small.Router(SENDER.crypto, session=storage, lease=SOON)
    queued.on(small.TextMessage, background=True)(lambda message: None)
    queued.hand_to(tasks)
    assert queued.handle(*SENDER.post(text_xml(msgid=1))).status == 200
    seen.update(stored_keys(storage))
    tasks.work(tasks.tasks[0])
    router = CallbackRouter(session=storage, stop_words=("/stop",), new_words=("/new",), lease=SOON)
    asked = threading.Event()

    @router.on(BotTextMessage, content="fail")
    def fail(message: BotTextMessage) -> str:
        raise ValueError

    @router.on(BotTextMessage, content="stream")
    def stream(message: BotTextMessage) -> Iterator[str]:
        yield "a"
        seen.update(stored_keys(storage))
        time.sleep(0.4)
        yield "b"

    @router.on(BotTextMessage, content="ask")
    def ask(message: BotTextMessage, context: Context) -> str:
        asked.set()
        try:
            return str(context.ask("?", kind=BotTextMessage, timeout=30).prompt())
        except NoAnswerError:
            return "none"

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage, context: Context) -> str:
        context.state["n"] = 1
        with context.history() as messages:
            messages.append({"role": "user", "content": "x"})
        with context.history(each="member") as messages:
            messages.append({"role": "user", "content": "x"})
        seen.update(stored_keys(storage))
        return "x"

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            assert bot.write("hi", chat="group").wait(20)
            assert bot.write("stream").wait(20)
            bot.write("fail", timeout=0)
            until(router.given_up)
            bot.write("ask", timeout=0)
            assert asked.wait(20)
            until(lambda: any(key.startswith("ask:") for key in storage.keys))
            until(lambda: any(key.startswith("inbox:") for key in storage.keys))
            bot.write("/new", timeout=0)
            until(lambda: any(key.endswith(":cleared") for key in storage.keys))
            seen.update(stored_keys(storage))
        answer_a_customer(wecom, storage)
    return seen


def answer_a_customer(wecom: FakeWeCom, storage: Any) -> None:
    """Use customer service, without the tokens of its client."""
    client = wecom.client(session=storage)
    crypto = WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id)
    router = CallbackRouter(crypto, session=storage, lease=SOON)

    @router.on(KfTextMessage)
    def greet(message: KfTextMessage, context: Context) -> str:
        context.state["n"] = 1
        return "hello"

    with CustomerService(client, router):
        account = client.kf.account.list().account_list[0].open_kfid
        wecom.customer("wmAAAAcustomer").write("hi", open_kfid=account, to=router)
        until(lambda: [one.text for one in wecom.sent if one.text == "hello"])
        until(lambda: any(key.endswith(":kf:poll") for key in storage.keys))
    assert router.close(20)
    storage.keys -= {key for key in storage.keys if "token" in key}


@pytest.mark.handlers_fail
def test_the_keys_of_the_features_are_those_of_the_page(storage: Any) -> None:
    found = use_features(storage) | storage.keys
    forms = {form: pattern(form) for form in keys_of("en")}
    unknown = {key for key in found if not key.endswith(LOCK) and not any(one.fullmatch(key) for one in forms.values())}
    assert unknown == set(), "the page does not name them"
    assert not [key for key in found if " " in key]
    unused = {
        form for form, one in forms.items() if form not in OTHER_TESTS and not any(one.fullmatch(key) for key in found)
    }
    if isinstance(storage, RecordingFile):
        unused = {form for form in unused if not form.startswith("{work}")}
        with closing(sqlite3.connect(storage.path + ".passing")) as connection, connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert "work" in tables
    assert unused == set(), "nothing uses them"


def test_the_page_is_the_same_in_both_languages() -> None:
    assert keys_of("en") == keys_of("zh")
    states = [
        [cells[0] for cells in rows(language) if cells[0] in ("waiting", "running", "done", "failed")]
        for language in ("en", "zh")
    ]
    assert states[0] == states[1] == ["waiting", "running", "done", "failed"]
