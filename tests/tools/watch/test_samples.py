"""Samples of pages, which are almost JSON."""

from __future__ import annotations

import pytest

from tools.watch.samples import json_values, shown


@pytest.mark.parametrize(
    ("text", "count", "is_whole"),
    [("[1, 2]", 2, True), ("[1, ...]", 1, False), ("[1, …]", 1, False), ("[...]", 0, False), ("[]", 0, True)],
)
def test_a_list_with_dots_is_not_whole(text: str, count: int, is_whole: bool) -> None:
    (value,) = json_values(text)
    assert (value.kind, len(value.items), value.is_whole) == ("list", count, is_whole)


def test_values_are_shown_in_a_line() -> None:
    (value,) = json_values('[1, "x", true, {"a": 1}, [2, null]]')
    assert shown(value) == "[1, x, true, {…}, [2, null]]"
