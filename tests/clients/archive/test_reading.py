"""Reading the archive: pages, the kept position, keys, and messages that cannot be decrypted."""

from __future__ import annotations

import json
import logging
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.clients.archive.conftest import Open
from tests.generated.spec_examples import archived
from tests.support.archive import ArchiveStandIn, pem
from tests.support.forks import python
from tests.support.shared import PROJECT
from wecom_client import MemoryStorage, StorageError
from wecom_client import archive as models
from wecom_client.archive import ArchivedText, UndecryptedMessage, UnknownArchivedEntry, UnknownArchivedMessage
from wecom_runtime.errors import APIError, InvalidArgumentError, ResponseError


class Flaky(MemoryStorage):
    """A storage that fails when told so."""

    fails: frozenset[str] = frozenset()

    def get(self, key: str, default: Any = None) -> Any:
        if "get" in self.fails:
            raise OSError("no route to host")
        return super().get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        if "set" in self.fails:
            raise OSError("no space left on device")
        super().set(key, value, ttl)


def texts(messages: Any) -> list[str]:
    return [message.content.content for message in messages]


# -- what comes


def test_every_kind_of_the_spec(standin: ArchiveStandIn, open_archive: Open) -> None:
    examples = {name: entry.example for name, entry in archived().items()}
    for example in examples.values():
        sent = {name: value for name, value in example.items() if name != "seq"}
        standin.add(json.dumps(sent), seq=example["seq"], msgid=example["msgid"])
    found = {type(message).__name__: message for message in open_archive().messages()}
    assert found.keys() == examples.keys()
    assert all(found[name].to_dict() == example for name, example in examples.items())
    assert all(isinstance(message, getattr(models, name)) for name, message in found.items())


def test_unknown_messages_and_fields_are_kept(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.add('{"msgid": "m1", "action": "send", "msgtype": "hologram", "hologram": {"depth": 3}, "x": [null]}')
    standin.add('{"msgid": "m2", "action": "vanish"}')
    standin.add("{}")
    message, entry, empty = open_archive().messages()
    assert type(message) is UnknownArchivedMessage
    assert message.content == {"depth": 3}
    assert message.unknown_fields == {"hologram": {"depth": 3}, "x": [None]}
    assert type(entry) is UnknownArchivedEntry
    assert (empty.seq, empty.msgid) == (3, "m3")


def test_an_item_without_anything_encrypted_comes_as_it_is(standin: ArchiveStandIn, open_archive: Open) -> None:
    items = [{"seq": 4, "msgid": "m4", "note": "kept"}]
    standin.answer({"errcode": 0, "chatdata": items})
    archive = open_archive()
    entry = next(archive.messages())
    assert entry.to_dict() == items[0]


# -- pages


def test_pages_follow_each_other_until_one_is_empty(standin: ArchiveStandIn, open_archive: Open) -> None:
    for number in range(5):
        standin.say(f"text {number}")
    assert texts(open_archive().messages(limit=2)) == [f"text {number}" for number in range(5)]
    assert [call["seq"] for call in standin.calls("GetChatData")] == ["0", "2", "4", "5"]


@pytest.mark.parametrize("proxy", [{}, {"proxy": "socks5://10.0.0.1:8081", "passwd": "user:pass"}], ids=["", "proxy"])
def test_arguments_passed_to_the_library(standin: ArchiveStandIn, open_archive: Open, proxy: dict[str, str]) -> None:
    archive = open_archive(**proxy, timeout=7.9)
    assert list(archive.messages()) == []
    (call,) = standin.calls("GetChatData")
    del call["pid"]
    assert call == {"seq": "0", "limit": "1000", "proxy": "", "passwd": "", "timeout": "7", **proxy}


def test_a_large_seq(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("last", seq=2**64 - 1)
    archive = open_archive()
    assert texts(archive.messages()) == ["last"]
    assert archive.position() == 2**64 - 1


@pytest.mark.parametrize("seq", [-1, 2**64, True, "7", 1.0])
def test_invalid_sequence_numbers(open_archive: Open, seq: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        open_archive().messages(after=seq)
    with pytest.raises(InvalidArgumentError):
        open_archive().keep(seq)


@pytest.mark.parametrize("wrong", [{"limit": 0}, {"limit": 1001}, {"keep_every": 0}])
def test_arguments_are_checked_at_the_call(open_archive: Open, wrong: dict[str, int]) -> None:
    with pytest.raises(InvalidArgumentError):
        open_archive().messages(**wrong)


@pytest.mark.parametrize(
    "answer",
    [
        "no json",
        "[]",
        {"errcode": "many", "chatdata": []},
        {"errcode": 0, "chatdata": {"seq": 1}},
        {"errcode": 0, "chatdata": [{"msgid": "without seq"}]},
        {"errcode": 0, "chatdata": [{"seq": "²", "msgid": "no digit of ours"}]},
        {"errcode": 0, "chatdata": [7]},
    ],
)
def test_an_answer_that_cannot_be_read(standin: ArchiveStandIn, open_archive: Open, answer: Any) -> None:
    standin.answer(answer)
    with pytest.raises(ResponseError, match="GetChatData") as caught:
        list(open_archive().messages())
    assert caught.value.endpoint == "GetChatData"


def test_a_page_in_disorder_is_put_in_order(standin: ArchiveStandIn, open_archive: Open) -> None:
    items = [{"seq": seq, "msgid": f"m{seq}"} for seq in (5, "3", 4)]
    standin.answer({"errcode": "0", "chatdata": items})
    messages = open_archive().messages()
    assert [next(messages).seq for _ in range(3)] == [3, 4, 5]


def test_pages_that_do_not_go_on_end_with_an_error(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.answer({"errcode": 0, "chatdata": [{"seq": 3, "msgid": "m3"}]})
    messages = open_archive().messages()
    assert next(messages).seq == 3
    with pytest.raises(ResponseError, match="after 3"):
        next(messages)


# -- the position


def test_the_next_reader_goes_on(standin: ArchiveStandIn, open_archive: Open) -> None:
    storage = MemoryStorage()
    standin.say("one")
    standin.say("two")
    assert texts(open_archive(session=storage).messages()) == ["one", "two"]
    standin.say("three")
    archive = open_archive(session=storage)
    assert archive.position() == 2
    assert texts(archive.messages()) == ["three"]
    assert texts(archive.messages()) == []


def test_a_message_is_handled_when_the_next_one_is_asked_for(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive()
    for text in ("one", "two", "three"):
        standin.say(text)
    for message in archive.messages():
        if message.content.content == "two":
            break  # as an error in the middle of handling it would
    assert archive.position() == 1
    assert texts(archive.messages()) == ["two", "three"]


def test_after_leaves_the_storage_alone(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive()
    for text in ("one", "two", "three"):
        standin.say(text)
    assert texts(archive.messages(after=1)) == ["two", "three"]
    assert archive.position() == 0
    archive.keep(2)
    assert archive.position() == 2
    assert texts(archive.messages()) == ["three"]
    assert texts(archive.messages(after=0)) == ["one", "two", "three"]


def test_the_position_is_kept_now_and_then(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive()
    for number in range(7):
        standin.say(str(number))
    positions = [archive.position() for _ in archive.messages(keep_every=3)]
    assert positions == [0, 0, 0, 3, 3, 3, 6]
    assert archive.position() == 7


def test_closing_the_iterator_early_keeps_the_position(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive()
    for number in range(7):
        standin.say(str(number))
    messages = archive.messages(keep_every=100)
    assert [next(messages).seq for _ in range(5)] == [1, 2, 3, 4, 5]
    messages.close()  # type: ignore[attr-defined]
    assert archive.position() == 4


def test_a_storage_that_cannot_keep_the_position(standin: ArchiveStandIn, open_archive: Open) -> None:
    storage = Flaky()
    archive = open_archive(session=storage)
    for text in ("one", "two", "three"):
        standin.say(text)
    messages = archive.messages()
    assert next(messages).seq == 1
    assert next(messages).seq == 2
    storage.fails = frozenset({"set"})
    with pytest.raises(StorageError, match="no space left"):
        next(messages)
    with pytest.raises(StorageError):
        archive.keep(3)
    storage.fails = frozenset()
    assert archive.position() == 1
    assert texts(archive.messages()) == ["two", "three"]


def test_a_storage_that_cannot_be_read(standin: ArchiveStandIn, open_archive: Open) -> None:
    storage = Flaky()
    archive = open_archive(session=storage)
    storage.fails = frozenset({"get"})
    with pytest.raises(StorageError, match="no route"):
        next(archive.messages())
    assert standin.calls("GetChatData") == []
    storage.fails = frozenset()
    storage.set(f"{archive.corp_id}:archive:seq", "rubbish")
    with pytest.raises(StorageError, match="no seq"):
        archive.position()


def test_repeats_are_left_out(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive()
    standin.say("one", msgid="same")
    standin.say("two")
    standin.say("one", msgid="same")
    assert texts(archive.messages()) == ["one", "two"]
    assert archive.position() == 3
    assert texts(archive.messages(after=0)) == ["one", "two"]


# -- keys


def test_keys_by_version(standin: ArchiveStandIn, open_archive: Open) -> None:
    for version in (1, 2, 3, 2, 1):
        standin.say(f"with {version}", version=version)
    one, two, three, *rest = open_archive(1, 2).messages()
    assert texts([one, two, *rest]) == ["with 1", "with 2", "with 2", "with 1"]
    assert isinstance(three, UndecryptedMessage)
    assert three.publickey_ver == 3
    assert "private_keys={3: pem}" in str(three.reason)


def test_undecrypted_messages_can_be_decrypted_later(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("late", version=2)
    (undecrypted,) = open_archive(1).messages()
    archive = open_archive(1, 2)
    for kept in (undecrypted, undecrypted.to_dict(), json.loads(json.dumps(undecrypted.to_dict()))):
        message = archive.decrypt(kept)
        assert isinstance(message, ArchivedText)
        assert (message.seq, message.text.content) == (1, "late")


def test_a_message_that_came_undecrypted_may_come_again(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("late", version=2, msgid="same")
    standin.say("late", version=1, msgid="same")
    kinds = [type(message) for message in open_archive(1).messages()]
    assert kinds == [UndecryptedMessage, ArchivedText]


# -- what cannot be decrypted


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"encrypt_chat_msg": "x" * 12}, "truncated"),
        ({"encrypt_chat_msg": ""}, "truncated"),
        ({"encrypt_chat_msg": "x" * 13}, "errcode 10008"),
        ({"encrypt_chat_msg": "no hexadecimal text"}, "errcode 10008"),
        ({"encrypt_random_key": "no base64"}, "encrypt_random_key"),
        ({"encrypt_random_key": "bm90IGVub3VnaA=="}, "encrypt_random_key"),
        ({"publickey_ver": 9}, "version 9"),
        ({"fault": 10006}, "errcode 10006"),
        ({"text": "!abort, it is too much"}, "SIGABRT"),
        ({"text": "!segv, it is too much"}, "SIGSEGV"),
        ({"text": "? no json after all"}, "JSON"),
    ],
)
def test_a_message_that_cannot_be_decrypted_does_not_stop_the_rest(
    standin: ArchiveStandIn,
    open_archive: Open,
    caplog: pytest.LogCaptureFixture,
    bad: dict[str, Any],
    reason: str,
) -> None:
    standin.say("before")
    bad = dict(bad)
    if "fault" in bad:
        standin.fault("DecryptData", 0, bad.pop("fault"))
    standin.add(bad.pop("text", "{}" * 10), **bad)
    standin.say("after")
    archive = open_archive()
    with caplog.at_level(logging.WARNING, "wecom_client"):
        before, undecrypted, after = archive.messages()
    assert texts([before, after]) == ["before", "after"]
    assert isinstance(undecrypted, UndecryptedMessage)
    assert (undecrypted.seq, undecrypted.msgid) == (2, "m2")
    assert isinstance(undecrypted.reason, str) and reason in undecrypted.reason
    assert all(getattr(undecrypted, name) == value for name, value in bad.items())
    assert "1 of 3 messages" in caplog.text
    assert archive.position() == 3


def test_a_message_that_hangs_the_library(
    standin: ArchiveStandIn, open_archive: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wecom_runtime.clients.archive.core.GRACE", 0.3)
    standin.say("before")
    standin.add("!hang, and never come back")
    standin.say("after")
    before, undecrypted, after = open_archive(timeout=1).messages()
    assert texts([before, after]) == ["before", "after"]
    assert isinstance(undecrypted, UndecryptedMessage)
    assert "did not return within" in str(undecrypted.reason)


def test_a_message_is_retried_after_one_crash_of_the_process(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("one")
    standin.fault("DecryptData", "abort")
    assert texts(open_archive().messages()) == ["one"]


def test_a_library_that_is_refused_meanwhile_is_no_fault_of_a_message(
    standin: ArchiveStandIn, open_archive: Open
) -> None:
    standin.say("one")
    standin.fault("DecryptData", "abort")
    archive = open_archive()
    (standin.folder / "secret").write_text("another one")
    with pytest.raises(APIError, match="Init: errcode 10000"):
        list(archive.messages())
    (standin.folder / "secret").write_text("s3cret-of-the-archive")
    assert texts(archive.messages()) == ["one"]


# -- the program is killed

PROGRAM = """
import sys, time
from tests.support.archive import CORP, SECRET, compiled
from wecom_client import FileStorage
from wecom_client.archive import Archive

pem = open(sys.argv[1]).read()
with Archive(CORP, SECRET, library=compiled(), private_keys={1: pem}, session=FileStorage(sys.argv[2])) as archive:
    for message in archive.messages():
        print(message.seq, flush=True)
        time.sleep(float(sys.argv[3]))
"""


def test_a_killed_program_handles_every_message_and_repeats_one_at_most(
    standin: ArchiveStandIn, tmp_path: Path
) -> None:
    for number in range(1, 121):
        standin.say(str(number))
    key = tmp_path / "private.pem"
    key.write_text(pem(1))
    command = *python(), "-c", PROGRAM, str(key), str(tmp_path / "archive.db")
    handled: list[int] = []
    for reach in (20, 70):
        program = subprocess.Popen([*command, "0.02"], cwd=PROJECT, stdout=subprocess.PIPE, text=True)
        assert program.stdout is not None
        while not handled or handled[-1] < reach:
            handled.append(int(program.stdout.readline()))
        program.kill()
        handled += map(int, program.communicate()[0].split())
    last = subprocess.Popen([*command, "0"], cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    handled += map(int, last.communicate(timeout=60)[0].split())
    assert last.returncode == 0
    assert set(handled) == set(range(1, 121))
    assert handled == sorted(handled)
    assert len(handled) <= 120 + 2
