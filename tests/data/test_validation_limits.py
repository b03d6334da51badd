"""Limits of fields: each kind holds for each shape of a value, and a text that WeCom cuts says where."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from wecom_client.testing import validate_request
from wecom_runtime.data.json_schema import json_schema
from wecom_runtime.data.models import Csv, DateTimeInput, FieldRule, Model, Time, field, model
from wecom_runtime.data.validation import check

List = list


@model
class Menu(Model):
    chars: str | None = field(default=None, min_chars=2, max_chars=4)
    bytes_: str | None = field(default=None, wire="bytes", min_bytes=2, max_bytes=6)
    both: str | None = field(default=None, max_chars=4, max_bytes=6)
    price: int | None = field(default=None, min=1, max=10)
    weight: float | None = field(default=None, max=2.5)
    dishes: List[str] | None = field(default=None, min_items=1, max_items=2, max_chars=3)
    counts: Csv[int] | None = field(default=None, max_items=2, max=5)
    prices: dict[str, int] | None = field(default=None, min=0)
    either: str | List[str] | None = field(default=None, max_items=2, max_chars=3)
    title: str | None = field(default=None, cuts=True, max_bytes=4)
    name: str | None = field(default=None, cuts=True, max_chars=2)
    note: str | None = field(default=None, cuts=True, min_chars=2, max_chars=4)
    rows: List[List[str]] | None = field(default=None, max_items=1, max_chars=2)
    titles: List[str] | None = field(default=None, cuts=True, max_chars=2)


def found(data: dict[str, Any]) -> list[str]:
    problems = check(data, Menu)
    assert {problem.kind for problem in problems} <= {"limit"}
    assert problems == check(data, Menu, lenient=True)
    return [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"chars": "汤面"}, []),
        ({"chars": "汤面汤面"}, []),
        ({"chars": "汤"}, ["/chars: 1 characters are too few: at least 2"]),
        ({"chars": "汤面汤面汤"}, ["/chars: 5 characters are too many: at most 4"]),
        ({"bytes": "ab"}, []),
        ({"bytes": "汤面"}, []),
        ({"bytes": "a"}, ["/bytes: 1 bytes are too few: at least 2"]),
        ({"bytes": "汤面a"}, ["/bytes: 7 bytes are too many: at most 6"]),
        (
            {"both": "汤面汤面汤"},
            ["/both: 15 bytes are too many: at most 6", "/both: 5 characters are too many: at most 4"],
        ),
        ({"price": 1}, []),
        ({"price": 10}, []),
        ({"price": "10"}, []),
        ({"price": 0}, ["/price: 0 is less than 1"]),
        ({"price": "11"}, ["/price: 11 is more than 10"]),
        ({"weight": 2.5}, []),
        ({"weight": 2.6}, ["/weight: 2.6 is more than 2.5"]),
        ({"dishes": ["面", "汤"]}, []),
        ({"dishes": []}, ["/dishes: 0 items are too few: at least 1"]),
        (
            {"dishes": ["面", "汤面汤面", "汤"]},
            ["/dishes: 3 items are too many: at most 2", "/dishes/1: 4 characters are too many: at most 3"],
        ),
        ({"counts": "1,5"}, []),
        ({"counts": ""}, []),
        ({"counts": "1,6,2"}, ["/counts: 3 items are too many: at most 2", "/counts/1: 6 is more than 5"]),
        ({"prices": {"面": 0}}, []),
        ({"prices": {"面": 1, "汤": -1}}, ["/prices/汤: -1 is less than 0"]),
        ({"rows": [["a", "b"]]}, []),
        ({"rows": [["a", "abc"]]}, ["/rows/0/1: 3 characters are too many: at most 2"]),
        ({"rows": [["a"], ["b"]]}, ["/rows: 2 items are too many: at most 1"]),
        ({"either": "abc"}, []),
        ({"either": "abcd"}, ["/either: 4 characters are too many: at most 3"]),
        ({"either": ["abc", "abcd"]}, ["/either/1: 4 characters are too many: at most 3"]),
        ({"either": ["a", "b", "c"]}, ["/either: 3 items are too many: at most 2"]),
    ],
)
def test_limits(data: dict[str, Any], expected: list[str]) -> None:
    assert found(data) == expected


@pytest.mark.parametrize(
    ("data", "kept"),
    [
        ({"title": "汤面"}, "汤"),
        ({"title": "abcde"}, "abcd"),
        ({"name": "汤面汤"}, "汤面"),
        ({"note": "abcde"}, "abcd"),
    ],
)
def test_exceeded_lengths_have_a_position_to_cut(data: dict[str, str], kept: str) -> None:
    (problem,) = check(data, Menu)
    assert problem.kind == "limit"
    assert problem.cut
    assert repr(problem) == f"Problem(pointer={problem.pointer!r}, kind='limit', message={problem.message!r})"
    assert [problem.cut.apply(text) for text in data.values()] == [kept]


@pytest.mark.parametrize("data", [{"note": "a"}, {"chars": "汤面汤面汤"}, {"titles": ["abc"]}])
def test_limits_that_refuse_have_no_position_to_cut(data: dict[str, Any]) -> None:
    (problem,) = check(data, Menu)
    assert problem.cut is None


def test_only_the_long_text_has_a_position_to_cut() -> None:
    """The place belongs to the one text, not to what is wrong beside it."""
    before, cut, behind = check({"chars": "a", "title": "abcde", "unknown": 1}, Menu)
    assert [problem.cut is not None for problem in (before, cut, behind)] == [False, True, False]


@model
class Order(Model):
    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start", "end"), limits={"days": 2}),
        FieldRule("span", ("opens", "closes"), when={"kind": "bar"}, limits={"hours": 3}),
        FieldRule("span", ("from_", "to"), limits={"hours": 24}),
        FieldRule("limit", ("note",), when={"kind": "short"}, limits={"max_chars": 2}),
        FieldRule("limit", ("dishes",), when={"kind": "short"}, limits={"min_items": 1, "max_items": 1}),
        FieldRule("limit", ("count",), when={"kind": "short"}, limits={"max": 5}),
        FieldRule("limit", ("place",), when={"kind": "short"}, limits={"max_chars": 3, "wide": 2}),
    )

    kind: str | None = None
    start: Time | None = None
    end: Time | None = None
    opens: int | None = None
    closes: int | None = None
    from_: DateTimeInput | None = None
    to: DateTimeInput | None = None
    note: str | None = field(default=None, aliases=("nota",))
    dishes: List[str] | None = None
    count: int | None = None
    place: str | None = None
    code: str | None = field(default=None, pattern="[0-9]{3}|none")
    codes: List[str] | None = field(default=None, pattern="[a-z]+")
    joined: Csv[str] | None = field(default=None, pattern="[a-z]+")
    title: str | None = field(default=None, min_chars=2, max_chars=4, wide=2)
    cut: str | None = field(default=None, max_chars=4, wide=2, cuts=True)


DAY = 86400


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"code": "123"}, []),
        ({"code": "none"}, []),
        ({"code": "12"}, ["/code: the text does not match the pattern [0-9]{3}|none"]),
        ({"code": "123\n"}, ["/code: the text does not match the pattern [0-9]{3}|none"]),
        ({"code": "１２３"}, ["/code: the text does not match the pattern [0-9]{3}|none"]),
        ({"code": ""}, ["/code: the text does not match the pattern [0-9]{3}|none"]),
        ({"codes": ["a", "B"]}, ["/codes/1: the text does not match the pattern [a-z]+"]),
        ({"joined": "a,B"}, ["/joined/1: the text does not match the pattern [a-z]+"]),
        ({"title": "汤面"}, []),
        ({"title": "abcd"}, []),
        ({"title": "汤"}, []),
        ({"title": "a"}, ["/title: 1 characters are too few: at least 2"]),
        ({"title": "汤面a"}, ["/title: 5 characters are too many: at most 4"]),
        ({"title": "汤面汤"}, ["/title: 6 characters are too many: at most 4"]),
        ({"start": 5, "end": 5 + 2 * DAY}, []),
        ({"start": 5, "end": 6 + 2 * DAY}, ["/end: end is at most 2 days after start"]),
        ({"start": "5", "end": str(6 + 2 * DAY)}, ["/end: end is at most 2 days after start"]),
        ({"end": 6 + 2 * DAY}, []),
        ({"start": 0, "end": 6 + 2 * DAY}, []),
        ({"start": 9 * DAY, "end": 1}, []),
        ({"opens": 5, "closes": 5 + 4 * 3600}, []),
        ({"opens": 5, "closes": 5 + 4 * 3600, "kind": "bar"}, ["/closes: closes is at most 3 hours after opens"]),
        ({"from_": "2026-01-05 09:00:00", "to": "2026-01-06 09:00:00"}, []),
        (
            {"from_": "2026-01-05 09:00:00", "to": "2026-01-06 09:00:01"},
            ["/to: to is at most 24 hours after from_"],
        ),
        ({"note": "abc", "dishes": [], "count": 9}, []),
        ({"note": "ab", "dishes": ["a"], "count": 5, "kind": "short"}, []),
        ({"note": "abc", "kind": "short"}, ["/note: 3 characters are too many: at most 2"]),
        ({"nota": "abc", "kind": "short"}, ["/nota: 3 characters are too many: at most 2"]),
        ({"dishes": ["a", "b"], "kind": "short"}, ["/dishes: 2 items are too many: at most 1"]),
        ({"dishes": [], "kind": "short"}, ["/dishes: 0 items are too few: at least 1"]),
        ({"count": 6, "kind": "short"}, ["/count: 6 is more than 5"]),
        ({"place": "汤a", "kind": "short"}, []),
        ({"place": "汤面", "kind": "short"}, ["/place: 4 characters are too many: at most 3"]),
        ({"place": "汤面"}, []),
    ],
)
def test_patterns_spans_and_dependent_limits(data: dict[str, Any], expected: list[str]) -> None:
    problems = check(data, Order)
    assert {problem.kind for problem in problems} <= {"limit"}
    assert [str(problem) for problem in problems] == expected


def test_answers_need_not_match_a_pattern_of_requests() -> None:
    assert check({"code": "x", "codes": ["B"]}, Order, lenient=True) == []


def test_a_wide_text_is_cut_by_its_width() -> None:
    (problem,) = check({"cut": "a汤面汤"}, Order)
    assert problem.cut is not None
    assert problem.cut.apply("a汤面汤") == "a汤"


def test_schemas_have_patterns_and_dependent_limits() -> None:
    schema = json_schema(Order)
    assert schema["properties"]["code"]["pattern"] == "^(?:[0-9]{3}|none)$"
    assert schema["properties"]["codes"]["items"]["pattern"] == "^(?:[a-z]+)$"
    assert schema["properties"]["title"]["minLength"] == 1, "one Chinese character counts as two"
    assert schema["properties"]["title"]["maxLength"] == 4
    then = [part["then"]["properties"] for part in schema["allOf"]]
    short, few = {"maxLength": 2}, {"minItems": 1, "maxItems": 1}
    assert then == [
        {"note": short, "nota": short},
        {"dishes": few},
        {"count": {"maximum": 5}},
        {"place": {"maxLength": 3}},
    ]
    assert "pattern" not in json_schema(Order, lenient=True)["properties"]["code"]


def test_descriptions_have_the_rules_that_schemas_cannot_express() -> None:
    schema = json_schema(Order, describe=lambda cls: {})["properties"]
    assert schema["end"]["description"] == "end is at most 2 days after start."
    assert "description" not in schema["start"]


GUEST = {"area": "86", "phone_number": "13800000000"}
MEETING = {"admin_userid": "zhangsan", "title": "a", "meeting_start": 1900000000, "meeting_duration": 3600}
BUTTONS = [{"type": "click", "name": "a", "key": "k"}]
APPROVAL = {
    "creator_userid": "zhangsan",
    "template_id": "t",
    "apply_data": {"contents": []},
    "summary_list": [],
    "use_template_approver": 0,
}


@pytest.mark.parametrize(
    ("path", "request_", "expected"),
    [
        ("/cgi-bin/meeting/create", {**MEETING, "location": "会" * 19}, []),
        ("/cgi-bin/meeting/create", {**MEETING, "location": "会" * 18, "guests": [GUEST]}, []),
        (
            "/cgi-bin/meeting/create",
            {**MEETING, "location": "会" * 19, "guests": [GUEST]},
            ["/location: 38 characters are too many: at most 36"],
        ),
        ("/cgi-bin/menu/create", {"agentid": 1, "button": [{"name": "a" * 16, "sub_button": BUTTONS}]}, []),
        (
            "/cgi-bin/menu/create",
            {"agentid": 1, "button": [{"name": "a" * 17, "sub_button": BUTTONS}]},
            ["/button/0/name: 17 bytes are too many: at most 16"],
        ),
        (
            "/cgi-bin/oa/applyevent",
            {**APPROVAL, "approver": [{"attr": 1, "userid": ["lisi"]}]},
            ["/: process is required if use_template_approver is 0"],
        ),
    ],
)
def test_limits_and_conditions_of_pages(path: str, request_: dict[str, Any], expected: list[str]) -> None:
    assert [str(problem).replace("limit: ", "") for problem in validate_request(path, request_)] == expected
