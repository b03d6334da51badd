"""The Chinese texts of the package: complete, loaded on first use, and small."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import wecom_client
from tests.support.generated import ERRORS, TEXTS
from wecom_client import COMMANDS, ENDPOINTS, APIError
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.errors import PaymentError, error_for

FOLDER = Path(wecom_client.__file__).parent / "_texts"


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in text)


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "zh")


def raised(code: int, endpoint: str = "", advice: str = "") -> APIError:
    wecom_client.WeComClient.mro()  # the module of each client loads the texts
    return error_for(code, "refused", table=ERRORS, endpoint=endpoint, advice={code: advice} if advice else None)


def test_errors_are_in_the_language_of_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    error = raised(60011, "/cgi-bin/user/get")
    english = str(error)
    assert error.label in english
    assert error.advice in english
    monkeypatch.setenv("WECOM_LANG", "zh")
    assert is_chinese(error.label)
    assert is_chinese(error.advice)
    assert str(error) == f"/cgi-bin/user/get: errcode 60011 ({error.label}): refused | {error.advice}"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own
    monkeypatch.setenv("WECOM_LANG", "en")
    assert str(error) == english


@pytest.mark.usefixtures("chinese")
def test_every_errcode_and_every_advice_of_a_call_is_said_in_chinese() -> None:
    for code in ERRORS:
        error = raised(code)
        assert is_chinese(error.label), (code, error.label)
        assert is_chinese(error.advice) or not error.advice, (code, error.advice)
    for operation in ENDPOINTS.values():
        for word, advice in (operation.advice or {}).items():
            refusal = PaymentError(str(word), advice=advice)
            assert is_chinese(refusal.advice), (operation.path, word, advice)


@pytest.mark.usefixtures("chinese")
def test_advice_that_only_an_overlay_has_is_shown_as_it_is() -> None:
    assert raised(60011, advice="Ask Mr Wang.").advice == "Ask Mr Wang."


@pytest.mark.usefixtures("chinese")
def test_calls_and_their_fields_are_described_in_chinese() -> None:
    for operation in ENDPOINTS.values():
        assert is_chinese(TEXTS.call(operation.path)["summary"]), operation.path
        said = TEXTS.fields(operation.request)
        for info in fields_of(operation.request):
            assert is_chinese(said[info.wire].doc) or info.wire.isascii(), (operation.path, info.wire)
            assert said[info.wire].doc, (operation.path, info.wire)
    gender = TEXTS.fields(ENDPOINTS["/cgi-bin/user/get"].response or object)["gender"]
    assert dict(gender.values) == {"0": "未定义", "1": "男", "2": "女"}


@pytest.mark.usefixtures("chinese")
def test_commands_of_the_gateway_and_their_fields_are_described_in_chinese() -> None:
    for command in COMMANDS.values():
        assert is_chinese(TEXTS.call(command.path)["summary"]), command.path
        said = TEXTS.fields(command.request)
        for info in fields_of(command.request):
            assert is_chinese(said[info.wire].doc), (command.path, info.wire)


def test_english_is_there_as_well() -> None:
    fields = TEXTS.fields(ENDPOINTS["/cgi-bin/user/get"].request)
    assert fields["userid"].doc.isascii()
    assert fields["userid"].doc


def test_callbacks_have_the_texts_of_their_headers_too(monkeypatch: pytest.MonkeyPatch) -> None:
    from wecom_client.callbacks import ChangeContactCreateUser

    assert TEXTS.callback(ChangeContactCreateUser)["summary"] == "A member was created."
    monkeypatch.setenv("WECOM_LANG", "zh")
    fields = TEXTS.fields(ChangeContactCreateUser)
    assert is_chinese(fields["ToUserName"].doc)
    assert is_chinese(fields["UserID"].doc)


def test_nothing_is_loaded_before_it_is_shown() -> None:
    program = """
import sys
from wecom_client import WeComClient
from wecom_runtime.errors import error_for
from wecom_client._errors import ERRORS
client = WeComClient("ww1", "secret")
error = error_for(60011, table=ERRORS)
import pkgutil
read, get_data = [], pkgutil.get_data
pkgutil.get_data = lambda package, name: read.append(name) or get_data(package, name)
assert not read
str(error)
assert "zh/errors.json" in read and not [name for name in read if "models" in name]
"""
    environment = {"WECOM_LANG": "zh", "PATH": ""}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
