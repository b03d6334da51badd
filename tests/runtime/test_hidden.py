"""Secrets that no frame shows, with any tool."""

from __future__ import annotations

import copy
import gzip
import pickle
import pprint
import traceback
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Driver
from tests.support.frames import frames_that_show, shown_by
from wecom_client import APIError, ConfigurationError, DecryptError, ResponseError, Secret, TransportError
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.channels.customer_service.accounts import Notification
from wecom_runtime.handling.contexts.history import StoredHistory
from wecom_runtime.handling.queues.tasks import Task
from wecom_runtime.hidden import HiddenBytes, HiddenDict
from wecom_runtime.storage.base import StoredItem
from wecom_runtime.threads import ThreadResult

MARK = "S3CRET-0123456789"
HIDDEN: list[Any] = [
    Secret(MARK),
    Secret.of(Secret(MARK)),
    Secret((MARK, 7200)),
    HiddenBytes(MARK.encode()),
    HiddenDict(access_token=MARK),
]


@pytest.mark.parametrize("value", HIDDEN, ids=lambda value: type(value).__name__)
def test_no_tool_shows_it(value: Any) -> None:
    for held in (value, [value], {"a": value}, (value, 1)):
        for shown in (*shown_by(held), pprint.pformat(held), f"{held!s:>40}", "%s %r" % (held, held)):  # noqa: UP031
            assert MARK not in shown
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(value)


@pytest.mark.parametrize("value", HIDDEN, ids=lambda value: type(value).__name__)
def test_tracebacks_with_variables_do_not_show_it(value: Any) -> None:
    def fail(secret: Any) -> None:
        raise ValueError("x")

    try:
        fail(value)
    except ValueError as error:
        told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "secret = " in told
    assert MARK not in told.partition("value = ")[0]
    cgitb = pytest.importorskip("cgitb")
    try:
        fail(value)
    except ValueError as error:
        told = cgitb.text((type(error), error, error.__traceback__))
    assert "secret" in told
    assert MARK not in told


def test_hidden_values_can_be_revealed() -> None:
    assert Secret(MARK).reveal() == MARK
    assert not Secret("")
    assert bytes(HiddenBytes(b"ab")) == b"ab" == HiddenBytes(b"ab")
    assert type(bytes(HiddenBytes(b"ab"))) is bytes
    assert HiddenDict(a=1)["a"] == 1
    assert copy.copy(HIDDEN[0].reveal()) == MARK


def test_users_may_pass_hidden_values(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, secret=Secret("secret-of-the-app"))
    assert driver.run(client.user.get("a")).userid == "a"
    given = driver.client(wecom.base_url, secret="", access_token=Secret(driver.run(client.access_token)))
    assert driver.run(given.user.get("a")).userid == "a"


@pytest.mark.parametrize("supplied", [(MARK, "x"), [MARK], {MARK: 1}, (MARK, 1, 2)])
def test_errors_hide_values_of_a_supplier(driver: Driver, wecom: FakeWeCom, supplied: Any) -> None:
    client = driver.client(wecom.base_url, secret="", access_token=lambda: supplied)
    with pytest.raises(ConfigurationError) as caught:
        driver.run(client.user.get("a"))
    assert ours_that_show(caught.value) == []


def ours_that_show(error: BaseException) -> list[str]:
    return frames_that_show(error, MARK)


ANSWERS = {
    "an error": Answer.of_json({"errcode": 60111, "errmsg": "no", "secret_text": MARK}),
    "no number": Answer.of_json({"errcode": [MARK], "name": MARK}),
    "no object": Answer.of_json(f'["{MARK}"]'.encode()),
    "no JSON": Answer.of_json(f'{{"name": "{MARK}"'.encode()),
    "two objects": Answer.of_json(f'{{"name": "{MARK}"}} {{}}'.encode()),
    "a HTTP error": Answer.of_json({"errcode": 0, "name": MARK}, 404),
    "a server error": Answer.of_json({"errcode": 0, "name": MARK}, 502),
}


@pytest.mark.parametrize("what", ANSWERS)
@pytest.mark.parametrize("path", ["/cgi-bin/user/get", "/cgi-bin/media/get"])
def test_errors_hide_secrets_in_responses(driver: Driver, wecom: FakeWeCom, what: str, path: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(path, ANSWERS[what], times=3)
    call = client.user.get if path.endswith("user/get") else client.media.get
    failure: Exception | None = None
    try:
        answer = driver.run(call("a"))
    except (APIError, ResponseError, TransportError) as error:
        failure = error
    if failure is not None:
        assert ours_that_show(failure) == []
    else:
        assert MARK.encode() in driver.run(answer.read()), "text that is the file"


def test_the_pieces_of_a_file_that_breaks_off(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on("/cgi-bin/media/get", Answer.of_file(MARK.encode() * 100_000, "a.bin"))
    client = driver.client(wecom.base_url)
    for read in ("read", "save"):
        wecom.fail("/cgi-bin/media/get", cut="body", times=1)
        file = driver.run(client.media.get("m"))
        with pytest.raises(TransportError) as caught:
            driver.run(file.read() if read == "read" else file.save(tmp_path))
        assert ours_that_show(caught.value) == []


def test_the_pieces_of_a_file_that_cannot_be_unpacked(driver: Driver, wecom: FakeWeCom) -> None:
    packed = gzip.compress(MARK.encode() * 10_000, compresslevel=0)  # stands in it as it is
    broken = packed[:-8] + bytes(8)
    headers = {"Content-Type": "application/octet-stream", "Content-Encoding": "gzip"}
    wecom.on("/cgi-bin/media/get", Answer(broken, 200, headers), times=1)
    with pytest.raises(ResponseError, match="cannot be decompressed") as caught:
        driver.run(driver.run(driver.client(wecom.base_url).media.get("m")).read())
    assert ours_that_show(caught.value) == []


def test_a_message_that_is_meant_for_another() -> None:
    from wecom_client import InvalidPayloadError, InvalidReceiveIdError, WeComCrypto

    theirs, ours = (WeComCrypto("token", "a" * 43, name) for name in ("ww1", "ww2"))
    sealed = theirs.encrypt_message(f"<xml>{MARK}</xml>", "1", "1700000000")
    signature = sealed.partition("<MsgSignature><![CDATA[")[2].partition("]")[0]
    with pytest.raises(InvalidReceiveIdError) as caught:
        ours.decrypt_message(sealed, signature, "1700000000", "1")
    assert ours_that_show(caught.value) == []
    encrypted = sealed.partition("<Encrypt><![CDATA[")[2].partition("]")[0]
    with pytest.raises(InvalidPayloadError) as refused:
        theirs.check_url(signature, "1700000000", "1", encrypted)
    assert ours_that_show(refused.value) == []
    with pytest.raises(DecryptError):
        WeComCrypto("token", "b" * 43, "ww1").decrypt_message(sealed, signature, "1700000000", "1")


HOLDERS: list[Any] = [
    StoredItem("ww1:token", MARK, 60),
    Notification("abcd", MARK),
    StoredHistory([MARK], 1, 0.0),
    ThreadResult(MARK),
    Task("key", MARK),
]


@pytest.mark.parametrize("value", HOLDERS, ids=lambda value: type(value).__name__)
def test_what_holds_contents_or_secrets_does_not_show_them(value: Any) -> None:
    assert MARK not in f"{value!r} {value!s} {[value]}"
    assert type(value).__name__ in repr(value)
