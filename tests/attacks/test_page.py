"""`docs/attacks.md` has a row for each attack, and none of an attack that there is not."""

from __future__ import annotations

import re
from pathlib import Path

from .figures import PAGE, filled_in, merged, rows


def test_each_attack_has_its_row() -> None:
    written = {
        f"{path.name}::{name}"
        for path in Path(__file__).parent.glob("test_*.py")
        if path.name != Path(__file__).name
        for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }
    listed = [test for test, _ in rows(PAGE.read_text("utf-8"))]
    assert len(listed) == len(set(listed))
    assert set(listed) == written


def test_figures_are_filled_in() -> None:
    row = "| Forks | at any moment | {} | survived 200 | {} | `test_forks.py::test_under_load` |"
    found = merged(
        (
            "tests/attacks/test_forks.py::test_under_load[a::b/c]",
            {"dose": {"forks": 1500}, "after": {"s": seconds, "x": 0}},
        )
        for seconds in (0.25, 12.0)
    )
    page = f"# Attacks\n\n{row.format('–', '–')}\n| a | b |\n"
    assert filled_in(page, found) == page.replace(row.format("–", "–"), row.format("3,000 forks", "12 s; 0 x"))
    assert filled_in(page, {}) == page
