"""Each rule of spec/fake/wrong.yaml: an invalid request is refused with the errcode of the rule."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pytest
import yaml

from tests.support.each import each
from tests.support.raw_calls import everybody, raw, token
from tests.support.shared import PROJECT
from wecom_client import ENDPOINTS
from wecom_client.testing import FakeWeCom
from wecom_runtime.data_files import read_all

RULES: Mapping[str, Mapping[str, Any]] = yaml.safe_load((PROJECT / "spec/fake/wrong.yaml").read_text("utf-8"))["wrong"]
EXAMPLES = {path: one for file in read_all("wecom_client._fake_data", "examples") for path, one in file.items()}
OTHERS: Mapping[str, list[dict[str, Any]]] = yaml.safe_load(
    (PROJECT / "tests/testing/fake/wrong_requests.yaml").read_text("utf-8")
)
"""Requests with fields that no example has."""
REQUESTS = {path: [one[0], *OTHERS.get(path, ())] for path, one in EXAMPLES.items()}
BAD: list[Any] = ["长" * 3000, "", -5, 999999999999, {"zz": 1}, [], ["x"] * 1001, "no such"]


class Case(NamedTuple):
    start: str
    """Of the paths, or one path."""
    field: str
    kind: str
    errcode: int


def _cases() -> dict[str, list[Case]]:
    """Return the cases of each domain's rules."""
    made: dict[str, list[Case]] = {}
    for start, fields in RULES.items():
        for field, rule in fields.items():
            for kind, found in rule.items() if isinstance(rule, dict) else [("any", rule)]:
                if isinstance(found, int):
                    domain = "/".join(start.split("/")[:3])
                    made.setdefault(domain, []).append(Case(start, field, kind, found))
    return made


def _mistakes(request: Any, field: str, kind: str) -> Iterator[Any]:
    """A request with each of some mistakes in a field; as it is where the rule speaks of all of it."""
    yield from _spoilt(request, field.split("."), kind) if field else [request]


def _spoilt(value: Any, steps: list[str], kind: str) -> Iterator[Any]:
    """A request that has a field, with each of some mistakes in it."""
    if isinstance(value, list):
        items: list[Any] = value
        for place, item in enumerate(items):
            yield from ([*items[:place], spoilt, *items[place + 1 :]] for spoilt in _spoilt(item, steps, kind))
        return
    first, *rest = steps
    if not isinstance(value, dict) or first not in value:
        return
    own: dict[str, Any] = value
    if rest == ["*"]:
        for name in own[first]:
            yield from _spoilt(own, [first, name], kind)
        return
    if rest:
        yield from ({**own, first: spoilt} for spoilt in _spoilt(own[first], rest, kind))
        return
    if kind in ("missing", "condition", "any"):
        yield {name: item for name, item in own.items() if name != first}
    if kind != "missing":
        yield from ({**own, first: bad} for bad in BAD)
    if isinstance(own[first], list) and kind in ("limit", "any"):
        yield {**own, first: own[first] * 1001}


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeWeCom]:
    with everybody() as made:
        yield made


@pytest.fixture(scope="module")
def tokens(fake: FakeWeCom) -> dict[str, dict[str, str]]:
    return {}


@each("case", _cases(), lambda case: f"{case.start} {case.field} {case.kind}")
def test_it_is_refused_by_its_code(fake: FakeWeCom, tokens: dict[str, dict[str, str]], case: Case) -> None:
    seen = set[int]()
    for path, requests in REQUESTS.items():
        if path != case.start and not (case.start.endswith("/") and path.startswith(case.start)):
            continue
        for spoilt in (one for request in requests for one in _mistakes(request, case.field, case.kind)):
            kind_of_token = ENDPOINTS[path].token
            query = tokens.get(kind_of_token) or tokens.setdefault(kind_of_token, token(fake, kind_of_token))
            answer = raw(fake, path, spoilt, query).body
            seen.add(json.loads(answer)["errcode"] if answer.startswith(b"{") else 0)
            if case.errcode in seen:
                return
    pytest.fail(f"{case.errcode} expected, got {sorted(seen)}")
