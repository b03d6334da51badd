"""Every call with pages, walked through against a server that has seven items and gives three at a time."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

import pytest

from tests.support.every import every_endpoint_that
from wecom_client import ENDPOINTS
from wecom_runtime import unstructure
from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.shapes import is_text
from wecom_runtime.data.wire_values import value_at

from .recorded import JSON, Recorder, async_clients, clients
from .spec_examples import examples

COUNT, SIZE = 7, 3
every_paged_endpoint = every_endpoint_that(lambda operation: operation.pagination)
PAGED = sorted(path for path, operation in ENDPOINTS.items() if operation.pagination)


class Paging(Recorder):
    """A transport that answers one paged call with the page of its cursor or offset."""

    def __init__(self) -> None:
        super().__init__()
        self.operation: Operation[Any] = ENDPOINTS[PAGED[0]]
        self.asked: list[Any] = []
        """The cursor or offset of each request, None where there was none."""

    def serve(self, path: str) -> None:
        self.operation = ENDPOINTS[path]
        self.asked_for = path
        self.asked.clear()

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[bytes, dict[str, str]]:
        answered = super().respond(method, url, headers, body)
        if not url.startswith(f"https://qyapi.weixin.qq.com{self.asked_for}"):
            return answered
        sent = self.sent[-1]
        assert self.operation.pagination is not None
        given = {**sent.query, **(sent.json or {})}.get(self.operation.pagination.turn)
        if self.operation.pagination.each:
            queries: list[dict[str, Any]] = given or []
            assert len(queries) == 1
            given = queries[0].get(self.operation.pagination.send or "")
        self.asked.append(given)
        start = int(given or 0)
        return json.dumps({"errcode": 0, **self._page(start)}).encode(), JSON

    def _page(self, start: int) -> dict[str, Any]:
        rule = self.operation.pagination
        assert rule is not None
        page: dict[str, Any] = copy.deepcopy(examples()[self.operation.path].response)
        example = value_at(page, rule.items.removesuffix(".*"))
        following = start + SIZE
        if rule.each:  # one answer for the one query
            put(page, rule.items, [{**example[0], "number": start}])
            following = start + 1
        elif rule.items.endswith(".*"):  # the first list has the first item, the last one the rest
            there = list(range(start, min(following, COUNT)))
            first, last = next(iter(example)), list(example)[-1]
            for name, (item, *_) in list(example.items()):
                part = there if first == last else there[:1] if name == first else there[1:] if name == last else []
                example[name] = [numbered(item, n) for n in part]
        elif isinstance(example, dict):  # an object a page
            put(page, rule.items, {**example, "number": start} if start < COUNT else None)
            following = start + 1
        else:
            first = example[0] if example else {}
            put(page, rule.items, [numbered(first, n) for n in range(start, min(following, COUNT))])
        goes_on = following < COUNT
        place = value_at(page, rule.items)[0] if rule.each else page
        if rule.receive:
            text = bool(rule.each) or is_text(
                next(info.shape for info in fields_of(self.operation.request) if info.wire == rule.send)
            )
            put(place, rule.receive, str(following) if text else following)
            if not goes_on and not rule.more and not rule.end:
                put(place, rule.receive, "" if text else 0)
        for name, value in ((rule.more, int(goes_on)), (rule.end, int(not goes_on)), (rule.total, COUNT)):
            if name:
                put(place, name, value)
        return page


def put(page: dict[str, Any], path: str, value: Any) -> None:
    *inner, last = path.split(".")
    for name in inner:
        page = page.setdefault(name, {})
    page[last] = value


def numbered(example: Any, number: int) -> Any:
    return {**example, "number": number} if isinstance(example, dict) else type(example)(number)


def numbers(items: list[Any]) -> list[int]:
    plain = [item if isinstance(item, str | int | float) else unstructure(item) for item in items]
    return [int(item["number"] if isinstance(item, dict) else item) for item in plain]


def iterator(path: str, by_token: Mapping[str, Any], **more: Any) -> Any:
    operation = ENDPOINTS[path]
    assert operation.pagination is not None
    *parents, name = operation.call.split(".")
    owner = attrgetter(".".join(parents))(by_token[operation.token]) if parents else by_token[operation.token]
    arguments = examples()[path].arguments
    turn = parameter(operation)
    if not operation.pagination.each:
        arguments.pop(turn, None)
    return getattr(owner, f"iter_{name}")(**{**arguments, **({turn: more["start"]} if "start" in more else {})})


def parameter(operation: Operation[Any]) -> str:
    """The Python name of the parameter that says where to begin."""
    assert operation.pagination is not None
    return next(info.attribute for info in fields_of(operation.request) if info.wire == operation.pagination.turn)


@pytest.fixture(scope="module")
def server() -> Paging:
    return Paging()


@pytest.fixture(scope="module")
def by_token(server: Paging) -> dict[str, Any]:
    return clients(server)


def test_there_are_some() -> None:
    assert len(PAGED) > 100


@every_paged_endpoint
def test_all_pages_are_fetched_once(path: str, server: Paging, by_token: dict[str, Any]) -> None:
    server.serve(path)
    assert numbers(list(iterator(path, by_token))) == list(range(COUNT))
    starts = [int(given or 0) for given in server.asked]
    rule = ENDPOINTS[path].pagination
    assert rule is not None
    if rule.offset and not (rule.more or rule.end or rule.total):
        assert starts.pop() == COUNT, "only an empty page says that this was the last one"
    assert starts in (list(range(0, COUNT, SIZE)), list(range(COUNT)))


@every_paged_endpoint
def test_it_goes_on_where_it_stood(path: str, server: Paging, by_token: dict[str, Any]) -> None:
    for taken in range(COUNT):
        server.serve(path)
        pages = iterator(path, by_token)
        first = numbers([next(pages) for _ in range(taken)])
        assert first == list(range(taken))
        rest = numbers(list(iterator(path, by_token, start=pages.cursor)))
        assert rest == list(range(COUNT))[-len(rest) :], "in order, to the end"
        assert set(first) | set(rest) == set(range(COUNT)), "nothing is lost"
        assert len(rest) < COUNT - taken + SIZE, "no page that was done with comes again"


def test_pages_awaited() -> None:
    async def walk_all() -> None:
        server = Paging()
        by_token = await async_clients(server)
        for path in PAGED:
            server.serve(path)
            pages = iterator(path, by_token)
            taken = [await anext(pages) for _ in range(4)]
            assert numbers(taken) == [0, 1, 2, 3]
            rest = [item async for item in pages]
            assert numbers(rest) == [4, 5, 6]
            again = [item async for item in iterator(path, by_token, start=pages.cursor)]
            assert numbers(again) in ([], [6]), "behind the end there is nothing but, at most, the last page"

    asyncio.run(walk_all())
