"""Tickets and permanent codes: the later one counts, here and in the storage."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tokens.office import START, Office, run
from wecom_client import StorageError
from wecom_runtime.hidden import Secret
from wecom_runtime.tokens.versioned import VersionedValue

NAME = "suite:ticket"


def value_in(office: Office, **how: Any) -> VersionedValue:
    return VersionedValue(office.guard, NAME, **how)


def put(value: VersionedValue, text: str, stamp: float, lifetime: float | None = None, **how: Any) -> bool:
    return bool(run(value.put(Secret(text), stamp, lifetime, **how)))


@pytest.fixture(params=[False, True], ids=["replaceable", "irreplaceable"])
def value(office: Office, request: pytest.FixtureRequest) -> VersionedValue:
    return value_in(office, irreplaceable=request.param)


def test_stored_values_are_shared(office: Office, value: VersionedValue) -> None:
    assert repr(value) == f"<VersionedValue {NAME}>"
    assert run(value.get()) is None
    assert put(value, "one", START, 1800)
    assert office.record(NAME) == {"value": "one", "fetched": START, "expires": START + 1800}
    assert office.storage.ttls == [1800]
    assert run(value.get()) == run(value_in(office).get()) == "one"


def test_the_later_one_counts(office: Office, value: VersionedValue) -> None:
    assert put(value, "two", START + 2)
    assert not put(value, "one", START + 1)
    assert run(value.get()) == "two"
    other = value_in(office)
    assert not put(other, "one", START + 1), "the storage knows better"
    assert run(other.get()) == "two"
    assert put(other, "three", START + 3)
    assert run(value.get()) == "three"
    assert put(value, "same moment", START + 3)
    assert run(value.get()) == "same moment"


def test_superseding_values_are_the_latest_with_wrong_clocks(office: Office, value: VersionedValue) -> None:
    assert put(value, "ahead", START + 600)
    assert put(value, "new", START, supersede=True)
    assert run(value.get()) == "new"
    assert office.record(NAME)["fetched"] == START + 600 + 0.001
    other = value_in(office, irreplaceable=True)
    assert put(other, "newer", START, supersede=True)
    assert run(value.get()) == "newer"
    assert office.record(NAME)["fetched"] == START + 600 + 0.001 + 0.001


def test_its_time_is_over(office: Office, value: VersionedValue) -> None:
    put(value, "one", START, 1800)
    office.clock.now = START + 1799
    assert run(value.get()) == "one"
    office.clock.now = START + 1800
    assert run(value.get()) is None
    office.storage.delete(NAME)
    asked = len(office.storage.asked)
    assert run(value.get()) is None
    assert office.storage.asked[asked:] == ["get"], "what is over is not put back"


def test_for_ever(office: Office, value: VersionedValue) -> None:
    put(value, "code", START)
    assert office.storage.ttls == [None]
    office.clock.now += 1e9
    assert run(value.get()) == "code"


def test_nothing_any_more(office: Office, value: VersionedValue) -> None:
    put(value, "code", START)
    assert put(value, "", START + 1)
    assert run(value.get()) is None
    assert run(value_in(office).get()) is None
    assert not put(value, "code", START), "it is not put back"
    assert put(value, "again", START + 2)
    assert run(value.get()) == "again"


def test_a_storage_that_lost_it_gets_it_back(office: Office, value: VersionedValue) -> None:
    put(value, "one", START, 1800)
    office.storage.delete(NAME)
    office.clock.now += 800
    assert run(value.get()) == "one"
    assert office.record(NAME)["value"] == "one"
    assert office.storage.ttls[-1] == 1000


def test_an_older_one_in_the_storage_is_replaced(office: Office, value: VersionedValue) -> None:
    put(value, "two", START + 2)
    office.put("one", START + 1, None, NAME)
    assert run(value.get()) == "two"
    assert office.record(NAME)["value"] == "two"


def test_a_ticket_while_the_storage_fails(office: Office) -> None:
    value = value_in(office)
    office.storage.failing = {"set", "get"}
    assert put(value, "one", START)
    assert run(value.get()) == "one"
    assert not put(value, "zero", START - 1)
    office.storage.failing = set()
    office.clock.now += 10
    assert run(value.get()) == "one"
    assert office.record(NAME)["value"] == "one"


@pytest.mark.parametrize("failing", [{"set"}, {"get"}, {"get", "set"}])
def test_a_code_while_the_storage_fails(office: Office, failing: set[str]) -> None:
    value = value_in(office, irreplaceable=True)
    office.storage.failing = failing
    for supersede in (False, True):
        with pytest.raises(StorageError):
            put(value, "code", START, supersede=supersede)
    assert run(value.get()) == "code"
    office.storage.failing = set()
    other = VersionedValue(office.guard, "suite:other", irreplaceable=True)
    assert put(other, "code", START), "the storage is asked, though it has just failed"
    office.clock.now += 10
    assert run(value.get()) == "code"
    assert run(value_in(office).get()) == "code"


def test_nobody_knows_while_the_storage_fails(office: Office, value: VersionedValue) -> None:
    office.storage.failing = {"get"}
    for _ in range(2):
        with pytest.raises(StorageError, match="unplugged"):
            run(value.get())
    office.storage.failing = set()
    assert run(value.get()) is None
