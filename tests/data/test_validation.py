"""check: every problem with its place, and nothing that WeCom really sends counts as one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given

from tests.data.test_conversion import objects
from tests.data.zoo import Keeper, Ticket, Zoo
from wecom_runtime.data.conversion import to_wire
from wecom_runtime.data.validation import check


def problems(data: Any, *, lenient: bool = True) -> list[tuple[str, str]]:
    return [(problem.pointer, problem.kind) for problem in check(data, Zoo, lenient=lenient)]


@given(objects)
def test_never_fails_and_points_into_the_payload(data: dict[str, Any]) -> None:
    for lenient in (True, False):
        for problem in check(data, Zoo, lenient=lenient):
            assert problem.kind in {"missing", "type", "unknown", "enum", "limit"}
            assert problem.pointer.startswith("/")
            assert str(problem)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"gender": "1", "size": "1.5", "keepers": {"userid": "z"}, "visible": "1"}, []),
        ({"visible": "false", "opened": "1700000000"}, []),
        ({"visible": 2}, [("/visible", "type")]),
        ({"visible": 1.0}, [("/visible", "type")]),
        ({"opened": "today"}, [("/opened", "type")]),
        ({"opened": datetime(2026, 3, 1)}, [("/opened", "type")]),
        ({"gender": 3}, [("/gender", "enum")]),
        ({"gender": "x"}, [("/gender", "type")]),
        ({"colour": "red"}, [("/colour", "unknown")]),
        ({"keeper": {}}, [("/keeper/userid", "missing")]),
        ({"keepers": [{"userid": "a"}, {"userid": 1, "x": 2}]}, [("/keepers/1/x", "unknown")]),
        ({"by_id": {"a/b": []}}, [("/by_id/a~1b", "type")]),
        ({"by_id": {"a~b": []}}, [("/by_id/a~0b", "type")]),
        ({"animals": [{"kind": "bird", "wings": "many"}]}, [("/animals/0/wings", "type")]),
        ({"animals": [{"kind": "fish", "fins": 1}]}, [("/animals/0/fins", "unknown")]),
        ({"ids": "1,b"}, [("/ids/1", "type")]),
        ({"settings": '{"userid": 1, "x": 1}'}, [("/settings/x", "unknown")]),
        ({"settings": "[" * 100_000}, [("/settings", "type")]),
        ({"either": 5}, []),
        ({"either": [{}]}, [("/either/0/userid", "missing")]),
        ({"parent": {"name": "p", "parent": {}}}, [("/parent/parent/name", "missing")]),
        ({"misspelled": "x"}, []),
    ],
)
def test_liberal(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert problems({"name": "n", **fields}) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"gender": "1"}, []),
        ({"name": 5}, [("/name", "type")]),
        ({"keepers": {"userid": "z"}}, [("/keepers", "type")]),
        ({"gender": ""}, [("/gender", "type")]),
        ({"keeper": {"userid": None}}, [("/keeper/userid", "type")]),
    ],
)
def test_strict(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert problems({"name": "n", **fields}, lenient=False) == expected


def test_messages_suggest_the_correction() -> None:
    found = check({"user_id": "z"}, Keeper)
    assert [str(problem) for problem in found] == [
        "/user_id: user_id is not a known field; did you mean 'userid'?",
        "/userid: userid is required",
    ]


def test_no_text_of_the_payload_is_shown() -> None:
    assert "s3cret" not in str(check({"userid": "z", "token": ["s3cret"], "name": {"a": "s3cret"}}, Keeper))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"short": "seven77"}, [("/short", "limit")]),
        ({"short": "中文字"}, [("/short", "limit")]),
        ({"short": "中文"}, []),
    ],
)
def test_limits_hold_in_both_directions(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert problems({"name": "n", **fields}) == problems({"name": "n", **fields}, lenient=False) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"visitor": "a"}, ""),
        ({"vistor": "a"}, ""),
        ({}, "one of visitor, group is required"),
        ({"visitor": "", "group": []}, "one of visitor, group is required"),
        ({"visitor": "a", "group": ["b"]}, "only one of visitor, group may be given, not visitor and group"),
        ({"visitor": "a", "kind": "yearly", "name": "n"}, ""),
        ({"visitor": "a", "kind": "yearly"}, "name is required if kind is yearly"),
        ({"visitor": "a", "kind": "daily", "code": "c"}, ""),
        ({"visitor": "a", "kind": "daily"}, "one of code, price is required if kind is daily"),
        (
            {"visitor": "a", "kind": "daily", "code": "c", "price": 1},
            "only one of code, price may be given if kind is daily, not code and price",
        ),
        ({"visitor": "a", "paid": 1}, ""),
        ({"visitor": "a", "paid": True, "kind": "x"}, "code, price are required if paid is 1 and kind is given"),
        ({"visitor": "a", "paid": "1", "kind": "x", "price": 0}, "code is required if paid is 1 and kind is given"),
    ],
)
def test_rules_between_fields(data: dict[str, Any], expected: str) -> None:
    found = check(data, Ticket, lenient=True)
    assert [(p.pointer, p.kind, p.message) for p in found] == ([("", "condition", expected)] if expected else [])


@pytest.mark.parametrize("payload", [None, 5, "x", [], [("name", "n")]])
def test_payloads_that_are_no_mapping(payload: Any) -> None:
    (found,) = check(payload, Zoo)
    assert (found.pointer, found.kind) == ("", "type")
    assert found.message.startswith("object expected")


def test_each_wrong_item_of_a_joined_list_is_named() -> None:
    wire = to_wire({"name": "n", "tags": [None, 3, "a"], "ids": [1, None, True]}, Zoo)
    assert problems(wire, lenient=False) == [
        ("/tags/0", "type"),
        ("/tags/1", "type"),
        ("/ids/1", "type"),
        ("/ids/2", "type"),
    ]
    wire = to_wire({"name": "n", "ids": [1, True]}, Zoo)
    assert wire["ids"] == [1, True]
    assert problems(wire, lenient=False) == [("/ids/1", "type")]


@pytest.mark.parametrize(
    ("ids", "strict", "liberal"),
    [
        (5, "string with ',' between the items expected, got int 5", ""),
        ([1, 2], "string with ',' between the items expected, got list", None),
        ({"a": 1}, "string with ',' between the items expected, got object", None),
        (True, "string with ',' between the items expected, got bool True", None),
        ("", "", ""),
    ],
)
def test_invalid_items_of_joined_texts(ids: Any, strict: str, liberal: str | None) -> None:
    for lenient, expected in ((False, strict), (True, strict if liberal is None else liberal)):
        found = check({"name": "n", "ids": ids}, Zoo, lenient=lenient)
        assert [(p.pointer, p.kind, p.message) for p in found] == ([("/ids", "type", expected)] if expected else [])


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e999"])
@pytest.mark.parametrize("lenient", [True, False])
def test_a_word_is_no_number(text: str, lenient: bool) -> None:
    assert problems({"name": "a", "size": text}, lenient=lenient) == [("/size", "type")]
