"""The official library in its process: its results, its crashes, and the secrecy of its data."""

from __future__ import annotations

import gc
import io
import logging
import os
import pickle
import signal
import subprocess
import threading
import time
import traceback
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clients.archive.conftest import Open
from tests.support.archive import CORP, FUNCTIONS, SECRET, ArchiveStandIn, is_running, library_processes, pem
from tests.support.forks import python
from tests.support.generated import ARCHIVE
from tests.support.servers import binary, free_port
from tests.support.shared import PROJECT
from wecom_client import RetryPolicy
from wecom_client.archive import Archive
from wecom_runtime.clients.archive.table import ArchiveTable
from wecom_runtime.clients.archive.worker import SIGNATURES, read_frame, write_frame
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ConfigurationError,
    NotFoundError,
    PermissionDeniedError,
    TransportError,
    WeComError,
)

NETWORK, SYSTEM = 10001, 10003


def wait_for(what: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not what():
        assert time.monotonic() < end, "it did not happen within a minute"
        time.sleep(0.02)


# -- functions


def test_all_functions_are_declared_and_used(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("one")
    standin.media("file1", b"content")
    archive = open_archive()
    assert len(list(archive.messages())) == 1
    assert archive.media("file1").read() == b"content"
    archive.close()
    assert len(FUNCTIONS) == 17
    assert set(SIGNATURES) == set(FUNCTIONS)
    unused = [name for name in FUNCTIONS if not standin.calls(name)]
    assert unused == []
    for made, freed in (("NewSdk", "DestroySdk"), ("NewSlice", "FreeSlice"), ("NewMediaData", "FreeMediaData")):
        assert len(standin.calls(made)) == len(standin.calls(freed))


def test_one_sdk_object_serves_all_calls(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive()
    for _ in range(3):
        standin.say("one more")
        assert len(list(archive.messages())) == 1
    assert len(standin.calls("Init")) == 1


# -- what it returns


@pytest.mark.parametrize("code", [NETWORK, 10002, SYSTEM])
def test_temporary_errors_are_retried_with_the_same_arguments(
    standin: ArchiveStandIn, open_archive: Open, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    standin.say("one")
    standin.fault("GetChatData", code, code)
    with caplog.at_level(logging.DEBUG, "wecom_client"):
        assert len(list(open_archive().messages())) == 1
    assert sum("GetChatData failed with APIError: retrying in 0.0 s" in told for told in caplog.messages) == 2
    calls = standin.calls("GetChatData")
    assert calls[0] == calls[1] == calls[2]
    assert [call["seq"] for call in calls] == ["0", "0", "0", "1"]


def test_a_persistent_error_is_raised_with_advice(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.fault("GetChatData", *[NETWORK] * 3)
    with pytest.raises(APIError, match=r"GetChatData: errcode 10001 .*Ports 80 and 443") as caught:
        next(open_archive().messages())
    assert caught.value.retryable
    assert "/91774" in caught.value.docs
    assert len(standin.calls("GetChatData")) == 3


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        (10009, PermissionDeniedError, "public IP of this host"),
        (10010, NotFoundError, "five days"),
        (10011, APIError, "CA certificates"),
    ],
)
def test_permanent_errors_are_not_retried(
    standin: ArchiveStandIn, open_archive: Open, code: int, kind: type[APIError], says: str
) -> None:
    standin.fault("GetChatData", code)
    with pytest.raises(kind, match=says) as caught:
        next(open_archive().messages())
    assert caught.value.errcode == code
    assert len(standin.calls("GetChatData")) == 1


def test_an_errcode_in_the_answer(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.answer({"errcode": 48002, "errmsg": "api forbidden, hint: [1767227400]"})
    with pytest.raises(PermissionDeniedError, match="The archive has a secret of its own"):
        next(open_archive().messages())
    standin.answer({"errcode": 60020, "errmsg": "not allow to access from your ip"})  # known to errors.yaml alone
    with pytest.raises(PermissionDeniedError) as caught:
        next(open_archive().messages())
    assert caught.value.advice


def test_an_answer_that_says_busy_is_asked_for_again(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.answer({"errcode": -1, "errmsg": "system busy"})
    with pytest.raises(WeComError):
        next(open_archive().messages())
    assert len(standin.calls("GetChatData")) == 3


def test_a_secret_that_is_refused(standin: ArchiveStandIn, open_archive: Open) -> None:
    (standin.folder / "secret").write_text("another")
    with pytest.raises(APIError, match="Init: errcode 10000") as caught:
        next(open_archive().messages())
    assert SECRET not in str(caught.value)
    assert not is_running(int(standin.calls("Init")[0]["pid"]))


# -- how it dies


@pytest.mark.parametrize("end", ["abort", "segv", "exit"])
def test_a_process_that_dies_is_replaced(standin: ArchiveStandIn, open_archive: Open, end: str) -> None:
    standin.say("one")
    standin.fault("GetChatData", end)
    assert len(list(open_archive().messages())) == 1
    first, second, _ = standin.calls("GetChatData")
    assert first.pop("pid") != second.pop("pid")
    assert first == second


@pytest.mark.parametrize(("end", "told"), [("segv", "SIGSEGV"), ("exit", r"exit status \d+")])
def test_a_process_that_dies_again_and_again(standin: ArchiveStandIn, open_archive: Open, end: str, told: str) -> None:
    standin.fault("GetChatData", *[end] * 3)
    archive = open_archive()
    with pytest.raises(TransportError, match=f"GetChatData: the library's process ended: {told}"):
        next(archive.messages())
    assert standin.pids() == []


def test_a_library_that_hangs_is_ended(
    standin: ArchiveStandIn, open_archive: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wecom_runtime.clients.archive.calling.GRACE", 0.3)
    standin.fault("GetChatData", "hang")
    archive = open_archive(timeout=1, retry=RetryPolicy(attempts=1))
    with pytest.raises(CallTimeoutError, match="GetChatData: the library did not return"):
        next(archive.messages())
    assert standin.pids() == []
    assert list(archive.messages()) == []


def test_kill_in_the_middle(standin: ArchiveStandIn, open_archive: Open) -> None:
    for number in range(120):
        standin.say(str(number))
    archive = open_archive()
    handled = []
    for message in archive.messages():
        handled.append(message.seq)
        if message.seq in (30, 50, 90):
            for pid in standin.pids():
                os.kill(pid, signal.SIGKILL)
    assert handled == list(range(1, 121))
    assert len(standin.calls("Init")) >= 3


def test_kill_while_the_library_works(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("one")
    standin.fault("GetChatData", "hang")
    archive = open_archive()
    found: list[int] = []
    reader = threading.Thread(target=lambda: found.extend(message.seq for message in archive.messages()))
    reader.start()
    wait_for(lambda: bool(standin.calls("GetChatData")))
    os.kill(int(standin.calls("GetChatData")[0]["pid"]), signal.SIGKILL)
    reader.join(60)
    assert found == [1]


def test_callers_do_not_wait_for_each_other(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.media("slow", b"slow")
    standin.say("one")
    standin.fault("GetMediaData", "hang")
    archive = open_archive(processes=2)
    slow = threading.Thread(target=lambda: archive.media("slow").read(), daemon=True)
    slow.start()
    wait_for(lambda: bool(standin.calls("GetMediaData")))
    assert len(list(archive.messages())) == 1
    os.kill(int(standin.calls("GetMediaData")[0]["pid"]), signal.SIGKILL)
    slow.join(60)
    assert not slow.is_alive()


def test_many_callers_share_few_processes(standin: ArchiveStandIn, open_archive: Open) -> None:
    archive = open_archive(processes=2)
    for number in range(8):
        standin.media(f"file{number}", f"content {number}".encode())
    read: dict[int, bytes] = {}
    threads = [
        threading.Thread(target=lambda n=number: read.update({n: archive.media(f"file{n}").read()}))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert read == {number: f"content {number}".encode() for number in range(8)}
    assert 1 <= len(standin.calls("Init")) <= 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_has_processes_of_its_own(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.say("one")
    archive = open_archive()
    assert len(list(archive.messages(after=0))) == 1
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if [m.seq for m in archive.messages(after=0)] == [1] else 2
            archive.close()
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert len(list(archive.messages(after=0))) == 1
    assert len(standin.calls("Init")) == 2


PROGRAM = """
import sys
from tests.support.archive import CORP, SECRET, ArchiveStandIn, compiled, pem
from wecom_client.archive import Archive

archive = Archive(CORP, SECRET, library=compiled(), private_keys={1: pem(1)})
for message in archive.messages():
    print("handled", message.seq, flush=True)
print("done", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("hangs", [False, True])
def test_the_process_ends_with_the_program(standin: ArchiveStandIn, hangs: bool) -> None:
    if hangs:
        standin.fault("GetChatData", "hang")
    program = subprocess.Popen(
        [*python(), "-c", PROGRAM], cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        wait_for(lambda: bool(standin.calls("GetChatData")))
        if not hangs:
            assert program.stdout is not None
            assert program.stdout.readline() == "done\n"
        pid = int(standin.calls("GetChatData")[0]["pid"])
        assert is_running(pid)
    finally:
        program.kill()
        program.communicate()
    wait_for(lambda: not is_running(pid))


def test_an_archive_that_is_forgotten_takes_its_processes_along(standin: ArchiveStandIn) -> None:
    archive = Archive(CORP, SECRET, **standin.settings())
    assert list(archive.messages()) == []
    (pid,) = standin.pids()
    forgotten = weakref.ref(archive)
    del archive
    gc.collect()
    assert forgotten() is None
    assert not is_running(pid)


def test_close_ends_the_processes_and_a_later_call_starts_one(standin: ArchiveStandIn, open_archive: Open) -> None:
    with open_archive() as archive:
        assert list(archive.messages()) == []
        (pid,) = standin.pids()
    assert not is_running(pid)
    assert list(archive.messages()) == []
    assert standin.pids() not in ([], [pid])


# -- settings


def test_a_library_that_is_not_there(standin: ArchiveStandIn) -> None:
    with pytest.raises(ConfigurationError, match=r"no file .*official library.*/91774"):
        Archive(CORP, SECRET, library=standin.folder / "nothing.so", private_keys={1: pem(1)})


def test_a_library_that_is_none(standin: ArchiveStandIn, open_archive: Open) -> None:
    other = standin.folder / "text.so"
    other.write_text("no library")
    with pytest.raises(ConfigurationError, match=r"OSError: .*text\.so"):
        next(open_archive(library=other).messages())


def test_a_library_of_something_else(standin: ArchiveStandIn, open_archive: Open) -> None:
    source = standin.folder / "other.c"
    source.write_text("int other(void) { return 1; }")
    library = standin.folder / "other.so"
    subprocess.run([binary("gcc"), "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
    with pytest.raises(ConfigurationError, match="NewSdk"):
        next(open_archive(library=library).messages())


def test_an_interpreter_that_is_not_there(open_archive: Open) -> None:
    with pytest.raises(ConfigurationError, match="/no/python"):
        next(open_archive(python="/no/python").messages())


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"private_keys": {}}, "private_keys takes"),
        ({"private_keys": {2: "private.pem"}}, "version 2: it is not the PEM.*pass the content of the file"),
        ({"private_keys": {2: Path("private.pem")}}, "version 2: it is not the PEM.*pass the content of the file"),
        ({"private_keys": {2: "-----BEGIN nothing-----"}}, "version 2: it is not the PEM of a private key; an RSA"),
        ({"private_keys": {2: b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"}}, "version 2"),
        ({"private_keys": [pem]}, "private_keys takes"),
        ({"proxy": "10.0.0.1:8081"}, "http://host:port"),
        ({"proxy": "http://user:pass@10.0.0.1:8081"}, "passwd="),
        ({"passwd": "no colon"}, "user:password"),
        ({"passwd": "user:\ud800"}, "user:password"),
        ({"timeout": 0}, "timeout"),
        ({"processes": 0}, "processes"),
    ],
)
def test_settings_that_cannot_be(open_archive: Open, wrong: dict[str, object], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        open_archive(**wrong)


def test_a_key_with_a_password_is_loaded_by_the_user(standin: ArchiveStandIn, open_archive: Open) -> None:
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        load_pem_private_key,
    )

    from tests.support.archive import private_key

    locked = private_key(1).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"word"))
    with pytest.raises(ConfigurationError, match="has a password"):
        open_archive(private_keys={1: locked})
    standin.say("one")
    archive = open_archive(private_keys={1: load_pem_private_key(locked, b"word")})
    assert [message.content.content for message in archive.messages()] == ["one"]


# -- the rate


def test_calls_keep_to_the_rate_of_the_spec(standin: ArchiveStandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {name: call.per_minute for name, call in ARCHIVE.calls.items()} == {
        "GetChatData": 4000,
        "GetMediaData": 25000,
    }
    slow = ARCHIVE.calls["GetChatData"]._replace(per_minute=60)

    class Slow(Archive):
        _table = ArchiveTable(headers=(), rows=(), calls={"GetChatData": slow}, codes={})

    class WaitsError(Exception):
        pass

    def waits(seconds: float) -> None:
        if seconds > 0.1:  # not the polling of a process that ends
            raise WaitsError(seconds)

    monkeypatch.setattr(time, "sleep", waits)
    with Slow(CORP, SECRET, **standin.settings()) as archive:
        for _ in range(3):
            assert list(archive.messages()) == []
        # 60 a minute, three of them at once: the fourth waits until the first is three seconds old.
        with pytest.raises(WaitsError) as caught:
            list(archive.messages())
        assert 0 < caught.value.args[0] <= 3


# -- what is secret


def test_the_secret_is_nowhere_to_be_seen(
    standin: ArchiveStandIn, open_archive: Open, caplog: pytest.LogCaptureFixture
) -> None:
    standin.say("hush-hush")
    standin.add("{" * 20, publickey_ver=9)
    standin.fault("GetChatData", NETWORK, "abort")
    with caplog.at_level(logging.DEBUG):
        archive = open_archive(passwd="user:proxy-password", private_keys={1: pem(1)})
        messages = list(archive.messages())
    assert len(messages) == 2
    (pid,) = standin.pids()
    process = Path(f"/proc/{pid}")
    seen = [
        (process / "cmdline").read_bytes().decode(),
        (process / "environ").read_bytes().decode("utf-8", "replace"),
        caplog.text,
        *map(repr, (archive, messages[1])),
    ]
    for fault in (10009, 10000):
        standin.fault("GetChatData", fault)
        try:
            list(archive.messages())
        except WeComError as error:
            seen += ["".join(traceback.format_exception(error)), repr(error), str(vars(error))]
    assert len(seen) == 11
    for text in seen:
        assert SECRET not in text
        assert "proxy-password" not in text
        assert pem(1).splitlines()[1] not in text
        assert "hush-hush" not in text


def test_it_is_not_pickled(open_archive: Open) -> None:
    with pytest.raises(TypeError, match="create one in each process"):
        pickle.dumps(open_archive())


# -- frames


@given(
    st.lists(st.tuples(st.dictionaries(st.text(), st.integers() | st.text() | st.booleans()), st.binary()), max_size=5)
)
def test_frames_come_back(frames: list[tuple[dict[str, object], bytes]]) -> None:
    pipe = Trickle()
    for fields, data in frames:
        write_frame(pipe, fields, data)
    assert [read_frame(pipe) for _ in frames] == frames
    with pytest.raises(EOFError):
        read_frame(pipe)


class Trickle(io.RawIOBase):
    """A pipe that takes and gives a few bytes at a time."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def write(self, data: Any) -> int:
        self._bytes += bytes(data[:7])
        return min(len(data), 7)

    def readinto(self, buffer: Any) -> int:
        count = min(len(buffer), len(self._bytes), 5)
        buffer[:count] = self._bytes[:count]
        del self._bytes[:count]
        return count


def test_a_secret_that_cannot_be_one(standin: ArchiveStandIn) -> None:
    for secret in ("", "a\0b", "geheim\ud800"):
        with pytest.raises(ConfigurationError) as caught:
            Archive(CORP, secret, **standin.settings())
        assert "geheim" not in "".join(traceback.format_exception(caught.value))


# -- the real one


@pytest.mark.skipif("WECOM_ARCHIVE_LIBRARY" not in os.environ, reason="WECOM_ARCHIVE_LIBRARY names no official library")
def test_the_official_library() -> None:
    """Without a network, the library refuses invalid input, and crashes on a truncated message."""
    settings: dict[str, Any] = {"library": os.environ["WECOM_ARCHIVE_LIBRARY"], "private_keys": {1: pem(1)}}
    proxy = f"http://127.0.0.1:{free_port()}"
    with Archive(CORP, SECRET, **settings, proxy=proxy, timeout=5, retry=RetryPolicy(attempts=1)) as archive:
        with pytest.raises(APIError, match="GetChatData: errcode 10001"):
            next(archive.messages())
        with pytest.raises(APIError, match="GetMediaData: errcode 10001"):
            archive.media("nothing").read()
    processes = library_processes(settings["library"])
    assert processes.call("DecryptData", {"key": 3}, b"key" + b"x" * 13).code == 10008
    with pytest.raises(TransportError, match="SIGABRT"):
        processes.call("DecryptData", {"key": 3}, b"key" + b"x" * 12)
    processes.close()
