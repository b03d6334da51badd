"""Records, tokens and secrets: the stored data, the expiry, and the hidden values."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from tests.tokens.office import KEY, KIND, START, Clock, Office, run
from wecom_client import StorageError
from wecom_runtime.hidden import Secret
from wecom_runtime.tokens.kinds import LIFETIME, TokenKind, TokenTable, lifetime_of
from wecom_runtime.tokens.records import SecretRecord, StoredRecord, Token, digest


def test_a_secret_is_not_shown() -> None:
    secret = Secret("hush-hush")
    assert secret.reveal() == "hush-hush"
    assert (repr(secret), str(secret), f"{secret}") == ("***", "***", "***")
    assert secret
    assert not Secret("")
    assert repr(Secret("")) == "''"
    for work in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError, match="cannot be pickled"):
            work(secret)
    assert not hasattr(secret, "__dict__")


def test_the_digest_of_a_secret_is_stable() -> None:
    """Another one would have all processes fetch anew, and lose permanent codes."""
    assert digest("https://qyapi.weixin.qq.com", "secret") == DIGEST
    assert digest("a", "b") != digest("ab") != digest("a\0b", "")
    assert digest("\ud800") != digest("?")
    assert len(digest("")) == 16


DIGEST = "301392b65cfccaae"


@pytest.mark.parametrize(
    "stored",
    [
        None,
        5,
        [],
        "no JSON",
        {},
        {"value": "x"},
        {"value": "x", "fetched": "1"},
        {"value": "x", "fetched": None},
        {"value": "x", "fetched": True},
        {"value": "x", "fetched": float("nan")},
        {"value": "x", "fetched": 10**400},
        {"value": None, "fetched": 1},
        {"value": b"x", "fetched": 1},
        {"value": "\ud800", "fetched": 1},
        {"value": "x", "fetched": 1, "expires": "soon"},
        {"value": "x", "fetched": 1, "expires": float("inf")},
        {"value": "x", "fetched": 1, "expires": False},
    ],
)
def test_invalid_stored_records(stored: object) -> None:
    assert SecretRecord.of(stored) is None


@pytest.mark.parametrize("text", [str, bytes, bytearray, dict])
def test_a_record_may_be_stored_as_text(text: Any) -> None:
    stored = {"value": "x", "fetched": 1.5, "expires": 2e9, "more": [1]}
    content = json.dumps(stored)
    found = SecretRecord.of({dict: stored, str: content}.get(text) or text(content.encode()))
    assert found == stored
    assert repr(found) == "<record>"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(found)


def test_a_record_that_says_that_there_is_nothing(clock: Clock) -> None:
    gone = SecretRecord.withdrawn(5.0)
    assert gone == {"value": "", "fetched": 5.0, "expires": None}
    assert gone.is_withdrawn
    assert not gone.is_expired
    assert gone.ttl is None
    assert Token.of_record(gone) is None


def test_how_long_a_record_is_good(clock: Clock) -> None:
    record = SecretRecord(value="x", fetched=START, expires=START + 10)
    assert (record.ttl, record.is_expired, record.is_withdrawn) == (10, False, False)
    clock.now += 9.4
    assert (record.ttl, record.is_expired) == (1, False)
    clock.now = START + 6.6
    assert record.ttl == 3
    clock.now = START + 10
    assert (record.ttl, record.is_expired) == (1, True)
    clock.now -= 0.001
    assert not record.is_expired
    clock.now = START + 11
    assert record.is_expired


def test_a_token_is_renewed_before_its_end(clock: Clock) -> None:
    for life, early in ((7200.0, 300.0), (3001.0, 300.0), (1000.0, 100.0), (0.0, 0.0)):
        moments = {Token("t", START, START + life).renew_at - START for _ in range(200)}
        assert all(life - early <= moment <= life - early / 2 for moment in moments)
        if early:
            assert len(moments) > 190, "processes must not all come at the same moment"
            assert max(moments) > life - 0.55 * early
            assert min(moments) < life - 0.95 * early


def test_a_token_that_has_ended_before_it_was_fetched(clock: Clock) -> None:
    assert Token("t", START, START - 50).renew_at == START - 50


def test_a_token_is_looked_after_once_a_minute(clock: Clock) -> None:
    assert Token("t", START, START + 7200).check_at == START + 60
    short = Token("t", START, START + 30)
    assert short.check_at == short.renew_at < START + 30


def test_a_token_and_its_record(clock: Clock) -> None:
    token = Token("a/b +&", START, START + 7200)
    assert token.quoted == "a%2Fb%20%2B%26"
    assert token.record() == {"value": "a/b +&", "fetched": START, "expires": START + 7200}
    again = Token.of_record(token.record())
    assert again is not None
    assert (again.value, again.fetched, again.expires) == (token.value, token.fetched, token.expires)
    assert "a/b" not in repr(token)
    assert repr(token) == f"<Token until {START + 7200:.0f}>"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(token)
    clock.now += 7200
    assert Token.of_record(token.record()) is None
    assert Token.of_record(None) is None
    assert Token.of_record(SecretRecord(value="x", fetched=1.0)) is None, "a token ends"


def test_a_stamp_that_has_not_come_yet_counts_as_none(clock: Clock) -> None:
    poison = Token.of_record(SecretRecord(value="x", fetched=START * 1000, expires=START + 10))
    assert poison is not None
    assert poison.fetched == 0
    skewed = Token.of_record(SecretRecord(value="x", fetched=START + 3600, expires=START + 10))
    assert skewed is not None
    assert skewed.fetched == START + 3600


def test_a_place_in_a_storage(office: Office) -> None:
    slot = StoredRecord(office.guard, KEY)
    assert repr(slot) == f"<StoredRecord {KEY}>"
    record = SecretRecord(value="x", fetched=START, expires=None)
    assert run(slot.read()) is None
    assert run(slot.demand()) is None
    assert run(slot.keep(record, 5)) == record
    assert run(slot.read()) == run(slot.demand()) == record
    older = SecretRecord(value="o", fetched=START - 1, expires=None)
    assert run(slot.keep(older, 5)) == record
    assert run(slot.entrust(older, 5)) == record
    assert office.storage.ttls == [5, 5, 5]
    office.storage.failing = {"get"}
    with pytest.raises(StorageError, match="unplugged"):
        run(slot.demand())
    assert run(slot.read()) is None
    office.storage.failing = {"set"}
    with pytest.raises(StorageError, match="unplugged"):
        run(slot.entrust(record, 5))
    assert run(slot.keep(record, 5)) is None


def test_a_storage_that_drops_values_raises_an_error(clock: Clock) -> None:
    class Forgetful(type(Office(clock).storage)):  # type: ignore[misc]
        def set_if_newer(self, key: str, value: Any, ttl: float | None = None) -> Any:
            return value

    slot = StoredRecord(Office(clock, Forgetful()).guard, KEY)
    with pytest.raises(StorageError, match="did not store"):
        run(slot.entrust(SecretRecord(value="x", fetched=START, expires=None), None))
    for other in ("a", "z"):
        slot.guard.storage.set(KEY, {"value": other, "fetched": START - 1, "expires": None})
        with pytest.raises(StorageError, match="did not store"):
            run(slot.entrust(SecretRecord(value="x", fetched=START, expires=None), None))


# -- kinds


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (7200, 7200),
        ("600", 600),
        (1, 1),
        (0.999, LIFETIME),
        (366 * 86400, 366 * 86400),
        (366 * 86400 + 1, LIFETIME),
        (0, LIFETIME),
        ("", LIFETIME),
        (-1, LIFETIME),
        (None, LIFETIME),
        (float("nan"), LIFETIME),
        (float("inf"), LIFETIME),
        (10**400, LIFETIME),
        ([], LIFETIME),
        (True, LIFETIME),
    ],
)
def test_how_long_a_token_lives(told: object, seconds: float) -> None:
    assert lifetime_of(told) == seconds
    assert LIFETIME == 7200


def test_facts_of_a_token_kind() -> None:
    assert KIND.document == ""
    assert KIND._replace(docs=(1, 2)).document == "https://developer.work.weixin.qq.com/document/path/1"
    assert (KIND.method, KIND.value, KIND.expires, KIND.query) == ("POST", "access_token", "expires_in", "access_token")
    kinds = [
        TokenKind("a", "another", "/a", client="First"),
        TokenKind("b", "other", "/b"),
        TokenKind("c", "other", "/c", client="OtherClient"),
        TokenKind("d", "some", "/d", client="Last"),
    ]
    table = TokenTable({kind.name: kind for kind in kinds})
    assert table.client_for("".join(["ot", "her"])) == "OtherClient"
    assert table.client_for("no such") == ""
