"""Steps of the rules' checks: each wrong shape is a mistake with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import read_api
from codegen.language.diagnostics import SpecError
from tests.codegen.built import write_spec

ENDPOINT = """\
domain: zoo
title: 动物园
endpoints:
  - {path: /cgi-bin/zoo/get, title: 读取, summary: Get an animal., docs: [], response: {name: string | Its name.}}
"""
FAMILY = (
    "titles: {{en: Zoo, zh: 动物园}}\ngiven: {{ape: {given}}}\nrules:\n- {{page: 1, rule: A rule., check: [{step}]}}\n"
)
GOOD = (
    "ape",
    "{call: zoo/get, with: {a: {repeat: [x, 3]}, b: {repeat: [{c: 1}, 2]}}, changes: {a.0: null}, times: 2}",
    "{call: zoo/get, gives: refused, says: no, app: suite, file: a.txt, keep: {all: ''}}",
    "{call: zoo/get, gives: 40001, shows: {a: {count: 2}, b: {has: x}, c: {absent: true}, d: {not: {e: 1}}, f: [1]}}",
    "{act: write, with: {text: hi}, fails: true, suite: true, keep: {a: b}}",
    "{wait: 0.5}", "{sent: 0}", "{open: $url, gives: 404}",
    "{records: animal, scope: '', numbered: [{id: 'a#', friends: {numbered: ['b#', 3]}}, 100]}",
)  # fmt: skip
WRONG = (
    ("{}", "the step does nothing"), ("[]", "the step does nothing"), ("7", "the step does nothing"),
    ("{cal: zoo/get}", "did you mean 'call'"), ("{call: zoo/get, wiht: {}}", "'wiht' is no key"),
    ("{call: [zoo/get]}", "call must be text"), ("{call: zoo/get, with: [a]}", "with must be a mapping"),
    ("{call: zoo/get, gives: x}", "gives must be a number"), ("{call: zoo/get, gives: [1]}", "gives must be a number"),
    ("{call: zoo/get, says: 1}", "says must be text"), ("{call: zoo/get, keep: [a]}", "keep must be a mapping"),
    ("{call: zoo/get, keep: {a: 1}}", "'a' must be text"), ("{call: zoo/get, app: nobody}", "'nobody' is no app"),
    ("{call: zoo/get, times: 0}", "times must be at least 1"), ("{call: zoo/get, shows: x}", "shows must be a mapping"),
    ("{call: zoo/get, shows: {a: {count: x}}}", "count must be a number"),
    ("{call: zoo/get, shows: {a: {absent: 1}}}", "absent must be true or false"),
    ("{call: zoo/get, shows: {a: {has: 1, more: 2}}}", "'more' stands beside a condition"),
    ("{call: zoo/get, with: {a: {repeat: [[x], 3]}}}", "'repeat' has a list as its value"),
    ("{call: zoo/get, with: {a: [{b: {repeat: [[x], 3]}}]}}", "'repeat' has a list as its value"),
    ("{call: zoo/get, with: {a: {repeat: x}}}", "repeat must be a value and a number"),
    ("{call: zoo/get, with: {a: {repeat: [x]}}}", "repeat must be a value and a number"),
    ("{call: zoo/get, with: {a: {repeat: [x, y]}}}", "repeat must be a number"),
    ("{call: zoo/get, with: {a: {numbered: [x, 0]}}}", "numbered must be at least 1"),
    ("{act: write, fails: 1}", "fails must be true or false"), ("{act: write, gives: 1}", "'gives' is no key"),
    ("{wait: x}", "wait must be a number"), ("{wait: -1}", "wait must be at least 0"), ("{sent: x}", "sent must be"),
    ("{open: 1}", "open must be text"), ("{open: $a, gives: ok}", "gives must be a number"),
    ("{records: animal}", "records has no 'numbered'"),
    ("{records: animal, numbered: [x, 2]}", "must have a mapping as its value"),
    ("{records: animal, numbered: {}}", "numbered must be a value and a number"),
    ("{records: [a], numbered: [{}, 2]}", "records must be text"),
    ("{records: animal, numbered: [{a: {repeat: [[x], 3]}}, 2]}", "'repeat' has a list as its value"),
)  # fmt: skip


def written(folder: Path, step: str, given: str = "{wait: 1}") -> Path:
    spec = write_spec(folder, {"api/zoo.yaml": ENDPOINT})
    path = spec / "fake" / "rules" / "zoo.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(FAMILY.format(step=step, given=given), "utf-8")
    return spec


@pytest.mark.parametrize("step", GOOD)
def test_steps_of_every_kind(tmp_path: Path, step: str) -> None:
    assert read_api(written(tmp_path, step)).rules
    assert read_api(written(tmp_path / "given", "ape", f"[ape, {step}]")).rules


@pytest.mark.parametrize(("step", "told"), WRONG)
def test_steps_of_a_wrong_shape(tmp_path: Path, step: str, told: str) -> None:
    for spec in (written(tmp_path, step), written(tmp_path / "given", "ape", f"[{step}]")):
        with pytest.raises(SpecError) as caught:
            read_api(spec)
        assert told in str(caught.value)
        assert "fake/rules/zoo.yaml:" in str(caught.value)
