"""The language of spec/fake/: expressions, functions and steps, apart from any endpoint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.shared import PROJECT
from wecom_runtime.testing.fake import expressions
from wecom_runtime.testing.fake import steps as steps_module
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.functions import FUNCTIONS
from wecom_runtime.testing.fake.functions.declaring import Number, function
from wecom_runtime.testing.fake.state import FakeState, RecordKind
from wecom_runtime.testing.fake.steps import RecordOwner, Step, StepRun, run_steps
from wecom_runtime.testing.fake.vocabulary import KNOWN_VALUES

CORP = "ww1"
KINDS = {
    "animal": RecordKind("animal", "id", unknown=40001),
    "cage": RecordKind("cage", "name", tree="above"),
}
REQUEST = {"id": 7, "name": "Tom", "tags": ["a", "b", "a"], "start": 100, "end": 160, "none": None, "text": "42"}


@pytest.fixture
def run() -> StepRun:
    state = FakeState(KINDS, Clock())
    for record in ({"id": 1, "name": "Tom", "age": 3}, {"id": 2, "name": "Ann", "age": 9}, {"id": 3, "name": "Bob"}):
        state.create("animal", CORP, record)
    for name, above in (("zoo", ""), ("house", "zoo"), ("room", "house")):
        state.create("cage", CORP, {"name": name, "above": above})
    return StepRun(state, RecordOwner(CORP), REQUEST, 1_792_080_000)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("$name", "Tom"),
        ("{$name}/{$id}{$none}", "Tom/7"),
        ("wo{$CORP}-{$name}", "woww1-Tom"),
        ({"=or": ["$none", "", "$name"]}, "Tom"),
        ({"=or": ["$none", []]}, []),
        ({"=or": [0, 1]}, 0),
        ({"=if": ["$none", 1, "$id", 2, 3]}, 2),
        ({"=if": ["$none", 1, 3]}, 3),
        ({"=if": ["$none", 1]}, None),
        ({"=and": ["$id", "$name"]}, True),
        ({"=and": ["$id", "$none"]}, False),
        ({"=any": ["$none", "0", "$name"]}, True),
        ({"=not": "$none"}, True),
        ({"=is": ["$id", ["6", "7"]]}, True),
        ({"=is": ["$name", {"contains": ["x", "om"]}]}, True),
        ({"=is": ["$id", {"from": 8}]}, False),
        ({"=more": ["$text", 41]}, True),
        ({"=span": ["$start", "$end", 60]}, True),
        ({"=span": ["$start", "$end", 59]}, False),
        ({"=span": ["$end", "$start", 60]}, False),
        ({"=matches": [["$none", "$name"], "^T"]}, True),
        ({"=pick": ["$id", {"7": "seven"}]}, "seven"),
        ({"=with": ["$name", "{@}!"]}, "Tom!"),
        ({"=each": ["$tags", "{@}{$id}"]}, ["a7", "b7", "a7"]),
        ({"=times": [2, "$id"]}, [7, 7]),
        ({"=flat": ["$tags", "$none", "c"]}, ["a", "b", "a", "c"]),
        ({"=without": ["$tags", "a"]}, ["b"]),
        ({"=repeated": "$tags"}, ["a"]),
        ({"=count": "$tags"}, 3),
        ({"=plus": ["$id", 1, "$text"]}, 50),
        ({"=minus": ["$end", "$start"]}, 60),
        ({"=sum": [1, "2"]}, 3),
        ({"=length": ["你好", "bytes"]}, 6),
        ({"=length": "你好"}, 2),
        ({"=number": "$text"}, 42),
        ({"=get": ["animal", 2, "name"]}, "Ann"),
        ({"=get": ["animal", 9, "name"]}, None),
        ({"=all": ["animal", {"name": "$name"}, "id"]}, [1]),
        ({"=all": ["animal", {"age": {"exists": True}}, "id"]}, [1, 2]),
        ({"=all": ["animal", {"name": {"if_given": "$none"}}, "id"]}, [1, 2, 3]),
        ({"=all": ["animal", {"name": {"in": []}}, "id"]}, []),
        ({"=all": ["animal", {"name": "$none"}, "id"]}, []),
        ({"=those": [{"=all": "animal"}, {"age": {"from": 3, "to": 5}}, "name"]}, ["Tom"]),
        ({"=known": ["animal", [1, 9]]}, [1]),
        ({"=unknown": ["animal", [1, 9]]}, [9]),
        ({"=unknown": ["animal", [1]]}, None),
        ({"=below": ["cage", "zoo", True]}, ["house", "room", "zoo"]),
        ({"=below": ["cage", "zoo", False]}, ["zoo"]),
    ],
    ids=str,
)
def test_values(run: StepRun, expression: Any, value: Any) -> None:
    assert run.value(expression) == value


@pytest.mark.parametrize(
    "expression",
    [
        {"=or": ["$name", {"=new": "x{n}"}]},
        {"=if": ["$name", 1, {"=new": "x{n}"}]},
        {"=if": ["$none", {"=new": "x{n}"}, 1]},
        {"=and": ["$none", {"=new": "x{n}"}]},
        {"=any": ["$name", {"=new": "x{n}"}]},
    ],
    ids=str,
)
def test_an_argument_that_is_not_needed_is_not_evaluated(run: StepRun, expression: Any) -> None:
    run.value(expression)
    assert run.value({"=new": "x{n}"}) == "x1"


def test_names_of_let_and_for(run: StepRun) -> None:
    steps: list[Step] = [
        {"let": {"sum": {"=plus": ["$id", 1]}, "twice": {"=plus": ["@sum:", "@sum:"]}}},
        {"answer": {"twice": "@twice:", "names": []}},
        {"for": {"=all": "animal"}, "called": "one", "do": [{"answer": {"names[]": "@one:name"}, "when": "@one:age"}]},
    ]
    run_steps(steps, run)
    assert run.response == {"twice": 16, "names": ["Tom", "Ann"]}


def test_expressions_are_compiled_once() -> None:
    """Fakes share the compiled expressions, and another call or another fake adds none."""
    steps: list[Step] = [
        {"create": "animal", "from": {"age": "$age"}, "set": {"name": {"=or": ["$name", "none"]}}},
        {"list": "animal", "where": {"name": "$name"}, "when": {"=is": ["$name", ["Tom", "Ann"]]}, "into": "found"},
    ]
    answers: list[Any] = []
    for name in ("Tom", "Ann", "Bob"):
        other = StepRun(FakeState(KINDS, Clock()), RecordOwner(CORP), {"name": name, "age": 1}, 0)
        run_steps(steps, other)
        answers.append(other.response)
        known = len(expressions.compiled), len(steps_module.planned)
        run_steps(steps, StepRun(FakeState(KINDS, Clock()), RecordOwner(CORP), {"name": name, "age": 2}, 0))
        assert (len(expressions.compiled), len(steps_module.planned)) == known
    assert answers[1:] == [
        {"id": 1, "found": [{"age": 1, "name": "Ann", "id": 1}]},
        {"id": 1},
    ]


def test_known_values(run: StepRun) -> None:
    values = {name: run.value(f"${name}") for name in KNOWN_VALUES}
    assert values == {
        "NOW": 1_792_080_000,
        "MS": 1_792_080_000_000,
        "CORP": CORP,
        "APP": "",
        "SUITE": "",
        "FILE": None,
        "BASE": "",
        "REAL": False,
    }


def test_each_function_is_used() -> None:
    """One that nothing uses any more goes."""
    used = {name for path in (PROJECT / "spec" / "fake").glob("*.yaml") for name in _functions_in(path)}
    assert set(FUNCTIONS) == used


def _functions_in(path: Path) -> set[str]:
    found: set[str] = set()

    def look(value: Any) -> None:
        if isinstance(value, dict):
            found.update(name[1:] for name in value if str(name).startswith("="))
            for item in value.values():
                look(item)
        elif isinstance(value, list):
            for item in value:
                look(item)

    look(yaml.safe_load(path.read_text("utf-8")))
    return found


def test_a_declaration_names_the_parameters_of_its_function() -> None:
    def add(number: int, other: int) -> int:
        return number + other

    declare: Callable[..., Any] = function("test.add", number=Number, others=Number)
    with pytest.raises(TypeError, match=r"test\.add: the declaration has \['number', 'others'\]"):
        declare(add)
    assert "test.add" not in FUNCTIONS
