"""Secrets that no frame shows, with any tool."""

from __future__ import annotations

import copy
import gzip
import importlib
import pickle
import pkgutil
import pprint
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import wecom_runtime
from tests.support.clients import Driver
from tests.support.frames import frames_that_show, shown_by
from wecom_client import APIError, ConfigurationError, DecryptError, ResponseError, Secret, TransportError
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.calls.call import Call
from wecom_runtime.channels.customer_service.accounts import Notification
from wecom_runtime.channels.customer_service.answers import Arrival
from wecom_runtime.channels.long_connection.pushes import BotPush
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.clients.archive.process import LibraryResult
from wecom_runtime.handling.contexts.history import StoredHistory
from wecom_runtime.handling.queues.tasks import Task
from wecom_runtime.handling.results import Outcome, Result
from wecom_runtime.hidden import HiddenBytes, HiddenDict
from wecom_runtime.http.messages import HTTPResponse, Request
from wecom_runtime.storage.base import StoredItem
from wecom_runtime.storage.work import NewItem, Start, StoredWork
from wecom_runtime.testing.fake.wire import ReceivedRequest
from wecom_runtime.threads import ThreadResult
from wecom_runtime.tokens.records import Token

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
    NewItem("id", "channel", "lane", "owner", MARK, MARK),
    (STORED := StoredWork.of({"id": "id", "token": MARK, "payload": MARK, "answers": MARK})),
    Start(MARK, item=STORED),
    Result(Outcome.HANDLED, MARK),
    CallbackResponse(200, {"X": MARK}, MARK.encode()),
    Arrival("account", "customer", MARK, [MARK], MARK),
    BotPush({"text": {"content": MARK}}, "id"),
    LibraryResult(0, {"text": MARK}, MARK.encode()),
    Call("POST", "/x", {"token": MARK}, {"content": MARK}, secrets=(MARK,)),
    Request("GET", f"https://a.example/?access_token={MARK}", 5, endpoint="/x", body=MARK.encode()),
    HTTPResponse(200, {"X": MARK}, MARK.encode()),
    ReceivedRequest("GET", "/x", {"access_token": MARK}, {"authorization": MARK}, MARK.encode()),
    Answer(MARK.encode()),
    Token(MARK, 0.0, 0.0),
]


@pytest.mark.parametrize("value", HOLDERS, ids=lambda value: type(value).__name__)
def test_what_holds_contents_or_secrets_does_not_show_them(value: Any) -> None:
    assert MARK not in f"{value!r} {value!s} {[value]}"
    assert type(value).__name__ in repr(value)


CONTENTS = {
    *("answer", "answers", "arguments", "body", "chunks", "content", "data", "encoding_aes_key", "headers", "message"),
    *("payload", "query", "result", "sealed", "secret", "text", "texts", "token", "value"),
}
"""Names of fields that hold texts of members, payloads, answers or secrets."""
SHOWN = {
    # names and kinds of fields and calls, from the spec or a setting
    "callbacks.message_to_bot.MessageParts": {"text"},
    "callbacks.send_route.SendRoute": {"text"},
    "calls.chunked_upload.Chunked": {"content"},
    "channels.customer_service.table.ServiceTable": {"token"},
    "cli.bots.listening.BotOptions": {"answer", "body"},
    "cli.package.Routes": {"message"},
    "cli.probe_apps.App": {"token"},
    "cli.probe_report.Section": {"token", "answers"},
    "cli.probing_bot.BotProbe": {"answers"},
    "data.problems.Problem": {"message"},
    "tokens.kinds.TokenKind": {"value", "query"},
    # words of a search in the documentation
    "search.query.SearchQuery": {"text"},
    "search.query.Word": {"text"},
    # values of classes whose own repr hides them
    "clients.archive.media.Chunk": {"data"},
    "clients.oauth.LoginApp": {"secret"},
    "tokens.sources._Outcome": {"token"},
    # the result that a program asked for
    "clients.detail.Detailed": {"data"},
    # test data, which the error of a failed assertion shows
    "testing.conformance.calls_play.Planned": {"body"},
    "testing.conformance.cases.Case": {"content"},
    "testing.conformance.verdicts.Verdict": {"result"},
    "testing.fake.bots.abilities.FakeToolCall": {"arguments"},
    "testing.fake.bots.answers.BotMessage": {"text", "content"},
    "testing.fake.echo.Example": {"answer"},
    "testing.fake.engine.EngineTables": {"data"},
    "testing.fake.engine.RequestOutcome": {"answer"},
    "testing.fake.faults.Fault": {"answer"},
    "testing.fake.functions.declaring.Constant": {"value"},
    "testing.fake.ids.NamedId": {"value"},
    "testing.fake.members.SentMessage": {"text", "content"},
    "testing.fake.pushing.PushedCallback": {"text", "answer"},
    "testing.fake.steps.StepRun": {"texts"},
    "testing.fake.wire.Answer": {"headers"},
}
"""Class -> fields of these names that it may show."""


def classes_with_fields() -> Iterator[type[Any]]:
    """Yield the classes of the runtime that get a repr from attrs or as a named tuple, unless they have their own."""
    for info in pkgutil.walk_packages(wecom_runtime.__path__, "wecom_runtime."):
        if not info.name.endswith("__main__"):
            module = importlib.import_module(info.name)
            for cls in vars(module).values():
                if isinstance(cls, type) and cls.__module__ == info.name and (attrs.has(cls) or is_named_tuple(cls)):
                    yield cls


def is_named_tuple(cls: type[Any]) -> bool:
    return issubclass(cls, tuple) and hasattr(cls, "_fields")


def fields_in_repr(cls: type[Any]) -> set[str]:
    """Return the fields whose values a repr shows."""
    names: list[str] = list(getattr(cls, "_fields", ())) or [field.name for field in attrs.fields(cls)]
    values = [f"value of {name}." for name in names]
    if issubclass(cls, tuple):
        made: Any = tuple.__new__(cls, values)
    else:
        made = object.__new__(cls)
        for name, value in zip(names, values, strict=True):
            object.__setattr__(made, name, value)
    try:
        shown = repr(made)
    except AttributeError:  # written by hand, for values of other classes
        return set()
    return {name for name, value in zip(names, values, strict=True) if value in shown}


def test_no_class_shows_a_field_with_contents() -> None:
    shown = {
        f"{cls.__module__.removeprefix('wecom_runtime.')}.{cls.__name__}": fields_in_repr(cls) & CONTENTS
        for cls in classes_with_fields()
    }
    assert len(shown) > 150
    assert {name: fields for name, fields in shown.items() if fields} == SHOWN
