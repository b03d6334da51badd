"""Records in a storage: nobody reads them, changes them, or moves them to another key."""

from __future__ import annotations

import base64

import pytest

from wecom_client import SessionStorage
from wecom_runtime.handling.contexts.chat_state import ChatState
from wecom_runtime.storage.sealing import RecordSealer

TEXT = '{"admin": false, "name": "张三"}'


@pytest.fixture
def sealer() -> RecordSealer:
    return RecordSealer(b"a secret")


@pytest.mark.parametrize("text", [TEXT, "", "x" * 70_000, "half a pair: \ud800"])
def test_a_record_opens_under_its_storage_key(sealer: RecordSealer, text: str) -> None:
    sealed = sealer.seal("state:1", text)
    assert sealed.isascii()
    assert sealer.open("state:1", sealed) == text
    assert sealer.seal("state:1", text) != sealed, "no two records are equal"


def test_a_record_does_not_open_under_another_storage_key(sealer: RecordSealer) -> None:
    assert sealer.open("state:2", sealer.seal("state:1", TEXT)) is None


def test_no_flipped_bit_is_accepted(sealer: RecordSealer) -> None:
    sealed = base64.b64decode(sealer.seal("state:1", TEXT))
    for place in range(len(sealed)):
        for bit in range(8):
            changed = bytearray(sealed)
            changed[place] ^= 1 << bit
            assert sealer.open("state:1", base64.b64encode(changed).decode()) is None
    for length in range(len(sealed)):
        assert sealer.open("state:1", base64.b64encode(sealed[:length]).decode()) is None


def test_the_previous_secret_opens_while_it_is_being_changed(sealer: RecordSealer) -> None:
    changed = RecordSealer(b"another secret", b"a secret")
    assert changed.open("state:1", sealer.seal("state:1", TEXT)) == TEXT
    assert sealer.open("state:1", changed.seal("state:1", TEXT)) is None


@pytest.mark.parametrize("value", [None, b"AQ==", 1, "", "AQ==", "no base64!", "ü", "A" * 200])
def test_any_other_value_is_no_record(sealer: RecordSealer, value: object) -> None:
    assert sealer.open("state:1", value) is None


def test_nothing_of_it_is_shown(sealer: RecordSealer) -> None:
    assert repr(sealer) == "<RecordSealer>"
    assert "admin" not in base64.b64decode(sealer.seal("state:1", TEXT)).decode("latin-1")


def test_an_older_record_opens_again_as_documented(sealer: RecordSealer) -> None:
    older = sealer.seal("state:1", TEXT)
    sealer.seal("state:1", "{}")
    assert sealer.open("state:1", older) == TEXT
    assert "older record" in (ChatState.__doc__ or "")
    assert "older record" in (SessionStorage.__doc__ or "")
