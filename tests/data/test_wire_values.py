"""Unix times: ints that tell the date, and datetimes that go out as ints."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.data.zoo import Zoo
from wecom_runtime import structure, unstructure
from wecom_runtime.data.conversion import ModelConverter, to_wire
from wecom_runtime.data.validation import check
from wecom_runtime.data.wire_values import SHANGHAI, Timestamp

MOMENT = 1_764_000_000


def opened(value: Any) -> Any:
    return structure({"name": "n", "opened": value}, Zoo).opened


@pytest.mark.parametrize("value", [MOMENT, str(MOMENT), float(MOMENT)])
def test_received_times_are_timestamps(value: Any) -> None:
    found = opened(value)
    assert type(found) is Timestamp
    assert found == MOMENT
    assert found.datetime == datetime(2025, 11, 25, 0, 0, tzinfo=SHANGHAI)
    assert str(found.datetime.tzinfo) == "Asia/Shanghai"
    assert found.at(timezone.utc).isoformat() == "2025-11-24T16:00:00+00:00"


@pytest.mark.parametrize("value", ["", "soon", None, [1], 1.5])
def test_invalid_times_are_kept(value: Any) -> None:
    data = {"name": "n", "opened": value}
    assert opened(value) == value
    assert unstructure(structure(data, Zoo))["opened"] == value


def test_a_timestamp_is_an_int() -> None:
    stamp = Timestamp(MOMENT)
    assert json.dumps({"at": stamp}) == json.dumps({"at": MOMENT})
    assert pickle.loads(pickle.dumps(stamp)) == stamp  # noqa: S301
    assert type(unstructure(Zoo(name="n", opened=stamp))["opened"]) is int


def test_parsed_xml() -> None:
    hook = ModelConverter().xml.get_structure_hook(Zoo)
    assert hook({"name": "n", "opened": str(MOMENT)}, Zoo).opened.datetime.year == 2025
    assert hook({"name": "n", "opened": ""}, Zoo).opened is None


@given(st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)), st.integers(-12, 12))
def test_datetimes_go_out_as_seconds(moment: datetime, hours: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(hours=hours)))
    wire = to_wire({"name": "n", "opened": aware}, Zoo)
    assert wire["opened"] == int(aware.timestamp() // 1)
    assert check(wire, Zoo) == []
    assert opened(wire["opened"]).datetime == aware.replace(microsecond=0)


def test_a_datetime_without_a_timezone_is_refused() -> None:
    naive = datetime(2025, 11, 25)
    (problem,) = check(to_wire({"name": "n", "opened": naive}, Zoo), Zoo)
    assert (problem.pointer, problem.kind) == ("/opened", "type")
    assert problem.message.endswith("without a timezone")
    with pytest.raises(ValueError, match="no timezone"):
        Timestamp.of(naive)
