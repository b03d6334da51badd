"""The error codes with which the fake refuses, or the reasons why it does not."""

from __future__ import annotations

from pathlib import Path

from tests.codegen.fake.test_rules import API, write
from tools.lint import lint


def test_each_error_code_is_checked_or_listed_once(tmp_path: Path) -> None:
    fake = """\
kinds:
  animal: {key: id, unknown: 1}
codes:
  weather: {by: fault, why: It comes and goes., codes: [1, 2, 9]}
  taste: {by: nose, codes: [2]}
"""
    errors = "classes: {}\nerrors:\n" + "".join(f"  {code}: {{label: Wrong.}}\n" for code in (1, 2, 3, 40058))
    write(tmp_path, API, fake, errors)
    found = [one for one in lint(tmp_path / "spec") if "fake" in one]
    assert found == [
        "spec/errors.yaml:5:3: the fake never refuses with 3; let a step, a kind or 'wrong' refuse with it, or list it "
        "in spec/fake/codes.yaml with the reason",
        "spec/errors.yaml:6:3: the fake never refuses with 40058; let a step, a kind or 'wrong' refuse with it, or "
        "list it in spec/fake/codes.yaml with the reason",
        "spec/fake/zoo.yaml:4:57: the fake refuses with 1 by itself; remove it from the list",
        "spec/fake/zoo.yaml:4:63: 9 is no error code that the spec knows; see spec/errors.yaml",
        "spec/fake/zoo.yaml:5:10: group 'taste' has no 'why'; write {by: …, why: …, codes: […]}",
        "spec/fake/zoo.yaml:5:15: 'nose' is no way; one of fault, not, program",
        "spec/fake/zoo.yaml:5:29: 2 is also listed under 'weather'; remove one",
    ]
