"""When the pages of a list end, and where the next one begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from tests.support.clients import CORP, SECRET, Driver
from wecom_client import ENDPOINTS, Pages, ResponseError, TransportError, WeComClient
from wecom_client.models.service import SearchRequest
from wecom_client.testing import FakeWeCom
from wecom_runtime.calls.pagination import PageTurner, Pagination

LIST_ID = "/cgi-bin/user/list_id"
CURSOR = Pagination(items="list", send="cursor", receive="next")
OFFSET = Pagination(items="list", offset="from")


def pages(rule: Pagination, answers: Sequence[Any], **arguments: Any) -> tuple[list[Any], list[Any], Any]:
    """The items, what each page was asked for with, and where it stands at the end."""
    asked: list[Any] = []
    waiting: list[Mapping[str, Any]] = list(answers)

    def fetch(given: Mapping[str, Any]) -> Mapping[str, Any]:
        asked.append(given.get(rule.turn))
        return waiting.pop(0)

    walk: Pages[Any] = Pages(fetch, PageTurner(rule, arguments))
    items = list(walk)
    assert not waiting, "it ended too early"
    return items, asked, walk.cursor


@pytest.mark.parametrize("end", [{"next": ""}, {"next": None}, {}, {"next": 0}, {"next": "0"}, {"next": "a"}])
def test_a_cursor_that_leads_nowhere_ends_it(end: dict[str, Any]) -> None:
    first, last = {"list": [1, 2], "next": "a"}, {"list": [3], **end}
    assert pages(CURSOR, [first, last]) == ([1, 2, 3], [None, "a"], "a")
    assert pages(CURSOR, [{"list": [1], "next": "ab"}, {"list": [], "next": "".join("ab")}])[2] == "ab"


@pytest.mark.parametrize("ring", ["ab", "abc", "abcd"])
def test_cursors_in_a_ring_end_it(ring: str) -> None:
    answers = [{"list": [name], "next": name} for name in (*ring, ring[0])]
    assert pages(CURSOR, answers)[0] == [*ring, ring[0]]
    assert pages(CURSOR, answers[:-2], cursor=ring[-2])[1] == [ring[-2], *ring[:-2]]


def test_queries_in_a_ring_end() -> None:
    rule = Pagination(items="answers", each="queries", send="cursor", receive="next")
    answers: list[Any] = [{"answers": [{"next": name}]} for name in ("x", "y", "x")]
    items, asked, _ = pages(rule, answers, queries=[{"word": "a"}])
    assert len(items) == len(asked) == 3


def test_a_list_without_an_end_has_a_bound() -> None:
    """The server sends a new cursor with each page, or a full page for each offset."""
    for rule, more in ((CURSOR, True), (OFFSET, False)):
        calls = 0

        def fetch(given: Mapping[str, Any], more: bool = more) -> Mapping[str, Any]:
            nonlocal calls
            calls += 1
            return {"list": [] if more else [1], "next": f"c{calls}"}

        walk: Pages[Any] = Pages(fetch, PageTurner(rule, {}, endpoint=LIST_ID))
        with pytest.raises(ResponseError, match="/cgi-bin/user/list_id: the list has more than 100000 pages"):
            list(walk)
        assert calls == 100_001


def test_all_lists_of_an_object() -> None:
    rule = Pagination(items="found.*", send="cursor", receive="next")
    answers: list[Any] = [
        {"found": {"a": [1], "n": 5, "b": [2, 3]}, "next": "x"},
        {"found": {"b": [4]}},
        {"found": None},
    ]
    assert pages(rule, answers[:2]) == ([1, 2, 3, 4], [None, "x"], "x")
    assert pages(rule, answers[2:]) == ([], [None], None)


def test_queries_with_pages_of_their_own() -> None:
    rule = Pagination(items="answers", each="queries", send="cursor", receive="next", end="is_last")
    asked = [{"word": "a"}, SearchRequest(query_word="b"), {"word": "c"}]
    answers: list[Any] = [
        {
            "answers": [
                {"n": 1, "next": "x"},
                {"n": 2, "next": "y", "is_last": False},
                {"n": 3, "next": "z", "is_last": 1},
            ]
        },
        {"answers": [{"n": 4, "next": ""}, {"n": 5, "next": "w"}]},
        {"answers": [{"n": 6, "is_last": True}]},
    ]
    for nowhere in (0, "0", None, ""):
        assert pages(rule, [{"answers": [{"n": 1, "next": nowhere}]}], queries=asked[:1]) == (
            [{"n": 1, "next": nowhere}],
            [asked[:1]],
            [],
        )
    fewer: list[Any] = [{"answers": [{"n": 1, "next": "x"}]}, {"answers": []}]
    assert pages(rule, fewer, queries=asked)[1] == [asked, [{"word": "a", "cursor": "x"}]], "an answer short"
    items, queries, cursor = pages(rule, answers, queries=asked)
    assert [item["n"] for item in items] == [1, 2, 3, 4, 5, 6]
    assert queries == [
        asked,
        [{"word": "a", "cursor": "x"}, {"query_word": "b", "cursor": "y"}],
        [{"query_word": "b", "cursor": "w"}],
    ]
    assert cursor == []
    assert pages(rule, [], queries=[]) == ([], [], [])


@pytest.mark.parametrize("flag", [False, 0, "0", "false", ""])
def test_the_server_says_that_no_more_follows(flag: Any) -> None:
    rule = Pagination(items="list", send="cursor", receive="next", more="has_more")
    answers: list[Any] = [{"list": [1], "next": "a", "has_more": True}, {"list": [2], "next": "b", "has_more": flag}]
    assert pages(rule, answers) == ([1, 2], [None, "a"], "b"), "b is where what comes later begins"


@pytest.mark.parametrize("flag", [True, 1, "1", "true"])
def test_the_server_says_that_more_follows(flag: Any) -> None:
    rule = Pagination(items="list", offset="from", more="has_more")
    answers: list[Any] = [{"list": [1, 2], "has_more": flag}, {"list": [3], "has_more": 0}]
    assert pages(rule, answers) == ([1, 2, 3], [None, 2], 3)
    rule = Pagination(items="list", offset="from", end="is_last")
    answers = [{"list": [1, 2], "is_last": 0}, {"list": [3], "is_last": flag}]
    assert pages(rule, answers) == ([1, 2, 3], [None, 2], 3)


def test_a_flag_that_is_missing_says_nothing() -> None:
    rule = Pagination(items="list", send="cursor", receive="next", more="has_more")
    assert pages(rule, [{"list": [1], "next": "a"}, {"list": [2], "next": ""}]) == ([1, 2], [None, "a"], "a")
    rule = Pagination(items="list", send="cursor", receive="next", end="is_last")
    assert pages(rule, [{"list": [1], "next": "a"}, {"list": [2], "next": ""}]) == ([1, 2], [None, "a"], "a")


def test_an_empty_page_with_a_cursor_is_not_the_last() -> None:
    answers: list[Any] = [
        {"list": [1], "next": "a"},
        {"next": "b"},
        {"list": None, "next": "c"},
        {"list": [2], "next": ""},
    ]
    assert pages(CURSOR, answers) == ([1, 2], [None, "a", "b", "c"], "c")


def test_an_offset_ends_with_an_empty_page() -> None:
    assert pages(OFFSET, [{"list": [1, 2]}, {"list": [3]}, {"list": []}]) == ([1, 2, 3], [None, 2, 3], 3)


def test_an_empty_page_ends_the_iteration() -> None:
    rule = Pagination(items="list", offset="from", more="has_more")
    assert pages(rule, [{"list": [1], "has_more": 1}, {"list": [], "has_more": 1}]) == ([1], [None, 1], 1)


def test_a_total_ends_it() -> None:
    rule = Pagination(items="list", offset="from", total="total")
    assert pages(rule, [{"list": [1, 2], "total": 3}, {"list": [3], "total": 3}]) == ([1, 2, 3], [None, 2], 3)
    assert pages(rule, [{"list": [3], "total": 3}], **{"from": 2}) == ([3], [2], 3), "counted from the beginning"
    assert pages(rule, [{"list": [1, 2, 3], "total": 2}]) == ([1, 2, 3], [None], 3), "more than it says"
    thousand: list[Any] = [{"list": list(range(1000)), "total": int("1000")}]
    assert pages(rule, thousand)[2] == 1000
    answers: list[Any] = [{"list": [1], "total": "many"}, {"list": [], "total": "many"}]
    assert pages(rule, answers) == ([1], [None, 1], 1), "a total that is no number says nothing"


def test_the_word_of_the_server_counts_more_than_a_total() -> None:
    rule = Pagination(items="list", offset="from", more="has_more", total="total")
    answers: list[Any] = [{"list": [1], "has_more": 1, "total": 1}, {"list": [2], "has_more": 0, "total": 1}]
    assert pages(rule, answers) == ([1, 2], [None, 1], 2)


def test_nested_names() -> None:
    rule = Pagination(items="data.list", send="cursor", receive="data.next")
    answers: list[Any] = [{"data": {"list": [1], "next": "a"}}, {"data": {"list": [2]}}, {}]
    assert pages(rule, answers[:2]) == ([1, 2], [None, "a"], "a")
    assert pages(rule, answers[2:]) == ([], [None], None)


def test_an_object_is_one_item() -> None:
    rule = Pagination(items="data", send="cursor", receive="next")
    answers: list[Any] = [{"data": {"a": [1]}, "next": "x"}, {"data": {"a": [2]}}]
    assert pages(rule, answers) == ([{"a": [1]}, {"a": [2]}], [None, "x"], "x")


def test_where_it_stands() -> None:
    answers: list[Any] = [{"list": [1, 2], "next": "b"}, {"list": [3, 4], "next": "c"}]
    walk: Pages[int] = Pages(lambda given: answers.pop(0), PageTurner(CURSOR, {"cursor": "a"}))
    assert walk.cursor == "a"
    stood = [(next(walk), walk.cursor) for _ in range(4)]
    assert stood == [(1, "a"), (2, "b"), (3, "b"), (4, "c")]


def test_where_it_stands_among_counted_items() -> None:
    answers: list[Any] = [{"list": [1, 2]}, {"list": [3, 4]}]
    walk: Pages[int] = Pages(lambda given: answers.pop(0), PageTurner(OFFSET, {"from": 5}))
    assert walk.cursor == 5
    assert [(next(walk), walk.cursor) for _ in range(4)] == [(1, 6), (2, 7), (3, 8), (4, 9)]
    assert Pages(lambda given: {}, PageTurner(OFFSET, {})).cursor == 0


def test_arguments_are_the_callers() -> None:
    arguments = {"limit": 2}
    turner = PageTurner(CURSOR, arguments, first="")
    assert turner.arguments == {"limit": 2, "cursor": ""}
    assert arguments == {"limit": 2}
    assert PageTurner(CURSOR, {"cursor": "b"}, first="").arguments == {"cursor": "b"}
    assert PageTurner(CURSOR, {"cursor": None}, first=0).arguments == {"cursor": 0}


@pytest.mark.parametrize(("path", "first"), [("/cgi-bin/kf/account/list", None), ("/cgi-bin/user/list_id", None)])
def test_the_first_page_is_named_only_where_the_server_insists(path: str, first: Any) -> None:
    operation = ENDPOINTS[path]
    assert operation.pagination is not None
    assert operation.pages({}).arguments.get(operation.pagination.turn) is first


def test_the_first_page_where_the_server_insists() -> None:
    from wecom_runtime.data.annotations import fields_of
    from wecom_runtime.data.shapes import is_text

    found = set()
    for operation in ENDPOINTS.values():
        rule = operation.pagination
        if rule is None:
            with pytest.raises(TypeError, match="has no pages"):
                operation.pages({})
            continue
        info = next(info for info in fields_of(operation.request) if info.wire == rule.turn)
        given = operation.pages({}).arguments
        if info.required:
            assert given == {rule.turn: "" if is_text(info.shape) else 0}, operation.path
            found.add(type(given[rule.turn]))
        elif rule.first is not None:
            assert given == {rule.turn: rule.first}, operation.path
            found.add(type(rule.first))
        else:
            assert given == {}, operation.path
    assert found == {str, int}


def test_a_page_that_failed_is_fetched_again(driver: Driver, wecom: FakeWeCom) -> None:
    pages = {
        None: {"dept_user": [{"userid": "a", "department": 1}], "next_cursor": "b"},
        "b": {"dept_user": [{"userid": "b", "department": 1}], "next_cursor": ""},
    }
    wecom.on(LIST_ID, lambda seen: {"errcode": 0, **pages[seen.json.get("cursor")]})
    client = driver.client(wecom.base_url)
    walk = client.user.iter_list_id()
    advance: Callable[[], Any] = (lambda: next(walk)) if driver.mode == "sync" else (lambda: anext(walk))
    assert driver.run(advance()).userid == "a"
    wecom.fail(LIST_ID, status=500, times=3)
    with pytest.raises(TransportError):
        driver.run(advance())
    assert walk.cursor == "b"
    assert driver.run(advance()).userid == "b"
    with pytest.raises((StopIteration, StopAsyncIteration)):
        driver.run(advance())


def test_the_iteration_begins_at_the_given_cursor(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(LIST_ID, lambda seen: {"errcode": 0, "dept_user": [], "next_cursor": ""})
    assert driver.items(driver.client(wecom.base_url).user.iter_list_id(cursor="saved", limit=3)) == []
    assert wecom.calls.to(LIST_ID)[-1].json == {"cursor": "saved", "limit": 3}


def test_iterators_are_their_own() -> None:
    with WeComClient(CORP, SECRET) as client:
        walk = client.user.iter_list_id()
        assert iter(walk) is walk
