"""Histories and states that an earlier version has stored, under keys without the kind of the chat."""

from __future__ import annotations

import logging
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from wecom_client import FileStorage, MemoryStorage, structure
from wecom_client.callbacks import BotTextMessage, TextMessage
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.handling.channel import Channel, digest
from wecom_runtime.handling.contexts.history import Each, HistoryStore
from wecom_runtime.handling.contexts.state import StateStore
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.sealing import RecordSealer
from wecom_runtime.storage.values import dump

SAME = "sales"
"""The userid of a member, and the chatid of a group."""
CHANNEL: Any = SimpleNamespace(name="bot", records=RecordSealer(b"a secret"))
channel: Channel = CHANNEL
HOUR = 3600


@pytest.fixture(name="storage", params=["memory", "file"])
def _storage(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return MemoryStorage() if request.param == "memory" else FileStorage(tmp_path / "records")


def message(member: str = SAME, chat: str | None = None) -> BotTextMessage:
    body: dict[str, object] = {"msgid": "m", "aibotid": "b", "msgtype": "text", "from": {"userid": member}}
    body |= {"chattype": "group", "chatid": chat} if chat else {"chattype": "single"}
    body["text"] = {"content": "hi"}
    return structure(body, BotTextMessage)


def put_history(storage: Any, *words: Any, chat: str, member: str = "", began: float = 100.0) -> str:
    """Store a history as an earlier version did, and return its key."""
    key = f"history:bot:{digest('', chat, member)}"
    text = dump({"messages": list(words), "count": len(words), "began": began})
    storage.set(key, dump({"history": channel.records.seal(key, text)}), HOUR)
    return key


def put_state(storage: Any, chat: str, member: str = "", **values: Any) -> str:
    key = f"state:bot:{digest('', chat, member)}"
    storage.set(key, dump({"state": channel.records.seal(key, dump(values))}), HOUR)
    return key


def read_history(storage: Any, callback: Any, each: Each | None = None) -> list[Any]:
    store = HistoryStore(storage, 10_000, HOUR)
    return drive(store.load(store.entry(callback, channel, each)), NO_TRANSPORT).messages


def add_to_history(storage: Any, callback: Any, word: str, each: Each | None = None) -> None:
    store = HistoryStore(storage, 10_000, HOUR)
    entry = store.entry(callback, channel, each)
    before = drive(store.load(entry), NO_TRANSPORT)
    drive(store.merge(entry, before, [*before.messages, word]), NO_TRANSPORT)


def read_state(storage: Any, callback: Any, *, of_chat: bool = False) -> dict[str, Any]:
    store = StateStore(storage)
    return drive(store.read(store.entry(callback, channel, of_chat=of_chat)), NO_TRANSPORT)


def change_state(storage: Any, callback: Any, *, of_chat: bool = False, **values: Any) -> None:
    store = StateStore(storage)
    drive(
        store.change(store.entry(callback, channel, of_chat=of_chat), lambda found: found.update(values)), NO_TRANSPORT
    )


# -- present records


@pytest.mark.parametrize("each", [None, "member"])
def test_a_member_and_a_group_with_the_same_id_have_a_history_each(storage: Any, each: Each | None) -> None:
    add_to_history(storage, message(chat=SAME), "in the group", each)
    assert read_history(storage, message(), each) == []
    add_to_history(storage, message(), "alone", each)
    assert read_history(storage, message(chat=SAME), each) == ["in the group"]
    store = HistoryStore(storage, 10_000, HOUR)
    drive(store.clear(message(chat=SAME), channel), NO_TRANSPORT)
    assert read_history(storage, message(chat=SAME), each) == []
    assert read_history(storage, message(), each) == ["alone"]


@pytest.mark.parametrize("of_chat", [False, True])
def test_a_member_and_a_group_with_the_same_id_have_a_state_each(storage: Any, of_chat: bool) -> None:
    change_state(storage, message(chat=SAME), of_chat=of_chat, where="group")
    assert read_state(storage, message(), of_chat=of_chat) == {}
    change_state(storage, message(), of_chat=of_chat, where="alone")
    assert read_state(storage, message(chat=SAME), of_chat=of_chat) == {"where": "group"}


# -- former histories


def test_a_former_history_that_a_group_may_share_is_not_read_for_a_member(storage: Any) -> None:
    put_history(storage, "of lisi", chat=SAME)
    assert read_history(storage, message()) == []
    add_to_history(storage, message(), "alone")
    assert read_history(storage, message()) == ["alone"]
    assert read_history(storage, message(chat=SAME)) == ["of lisi"]


def test_a_former_history_of_a_group_is_moved_by_the_next_change(storage: Any) -> None:
    key = put_history(storage, "one", chat="group")
    assert read_history(storage, message(chat="group")) == ["one"]
    assert storage.get(key) is not None, "nothing was changed"
    add_to_history(storage, message(chat="group"), "two")
    assert storage.get(key) is None
    assert read_history(storage, message(chat="group")) == ["one", "two"]


def test_a_former_history_of_a_member_in_a_group(storage: Any) -> None:
    put_history(storage, "lisi", chat="group", member="lisi")
    put_history(storage, "wangwu", chat="group", member="wangwu")
    assert read_history(storage, message("lisi", chat="group"), "member") == ["lisi"]
    add_to_history(storage, message("lisi", chat="group"), "more", "member")
    assert read_history(storage, message("lisi", chat="group"), "member") == ["lisi", "more"]
    assert read_history(storage, message("wangwu", chat="group"), "member") == ["wangwu"]


def test_a_former_history_of_a_member_alone_has_no_messages_of_others(storage: Any) -> None:
    put_history(storage, "mine", chat=SAME, member=SAME)
    assert read_history(storage, message(chat=SAME), "member") == [], "it may be private"
    add_to_history(storage, message(), "more", "member")
    assert read_history(storage, message(), "member") == ["mine", "more"]


def test_a_former_history_of_an_app_without_groups_is_read(storage: Any) -> None:
    text = structure({"FromUserName": SAME, "MsgType": "text", "Content": "hi"}, TextMessage)
    put_history(storage, "mine", chat=SAME)
    assert read_history(storage, text) == ["mine"]


@pytest.mark.parametrize("form", ["text", "record"])
def test_a_former_history_that_was_cleared_is_not_read(storage: Any, form: str) -> None:
    key = f"history:bot:{digest('', 'group')}:cleared"
    if form == "text":
        storage.set(key, dump({"cleared": channel.records.seal(key, "150.5")}), HOUR)
    else:
        Records(storage).save(key, channel.records, {"cleared": 150.5}, HOUR)
    old = put_history(storage, "before", chat="group", member="lisi")
    assert read_history(storage, message("lisi", chat="group"), "member") == []
    assert storage.get(old) is None
    put_history(storage, "after", chat="group", member="wangwu", began=200.0)
    assert read_history(storage, message("wangwu", chat="group"), "member") == ["after"]


def test_a_new_conversation_ends_former_histories(storage: Any) -> None:
    put_history(storage, "one", chat="group")
    put_history(storage, "lisi", chat="group", member="lisi")
    drive(HistoryStore(storage, 10_000, HOUR).clear(message(chat="group"), channel), NO_TRANSPORT)
    assert read_history(storage, message(chat="group")) == []
    assert read_history(storage, message("lisi", chat="group"), "member") == []


# -- former states


def test_a_former_state_of_a_member_is_moved_by_the_next_change(storage: Any, caplog: pytest.LogCaptureFixture) -> None:
    key, other = put_state(storage, "group", "lisi", step=1), put_state(storage, SAME, SAME, step=2)
    assert read_state(storage, message("lisi", chat="group")) == {"step": 1}
    assert read_state(storage, message()) == {"step": 2}
    change_state(storage, message("lisi", chat="group"), more=1)
    change_state(storage, message(), more=2)
    assert (storage.get(key), storage.get(other)) == (None, None)
    assert read_state(storage, message("lisi", chat="group")) == {"step": 1, "more": 1}
    assert read_state(storage, message()) == {"step": 2, "more": 2}
    assert not caplog.records


def test_a_former_state_that_is_cleared_does_not_come_back(storage: Any) -> None:
    put_state(storage, SAME, SAME, step=2)
    store = StateStore(storage)
    drive(store.change(store.entry(message(), channel), dict.clear), NO_TRANSPORT)
    assert read_state(storage, message()) == {}


@pytest.mark.parametrize("reads", [True, False], ids=["read", "change"])
@pytest.mark.parametrize(
    ("member", "chat", "of_chat"),
    [(SAME, None, True), ("lisi", SAME, True), (SAME, SAME, False)],
    ids=["alone", "group", "member in the group"],
)
def test_a_former_state_without_a_certain_owner_is_dropped(
    storage: Any, caplog: pytest.LogCaptureFixture, member: str, chat: str | None, of_chat: bool, reads: bool
) -> None:
    key = put_state(storage, SAME, "" if of_chat else member, secret="of whom?")
    callback = message(member, chat)
    with caplog.at_level(logging.WARNING):
        if reads:
            assert read_state(storage, callback, of_chat=of_chat) == {}
        change_state(storage, callback, of_chat=of_chat, step=1)
    assert read_state(storage, callback, of_chat=of_chat) == {"step": 1}
    assert storage.get(key) is None
    assert ["dropped a state" in one.getMessage() for one in caplog.records] == [True]
    assert "of whom" not in caplog.text


def test_a_former_state_of_a_chat_of_an_app_without_groups_is_read(storage: Any) -> None:
    text = structure({"FromUserName": SAME, "MsgType": "text", "Content": "hi"}, TextMessage)
    put_state(storage, SAME, step=1)
    assert read_state(storage, text, of_chat=True) == {"step": 1}
