"""No public name goes away unnoticed."""

from __future__ import annotations

from tests.support.public import lines, listed, names


def test_each_public_name_is_still_there() -> None:
    gone = names(listed()) - names(lines())
    assert sorted(gone) == [], (
        "public names are gone: keep them, deprecated, until the next major version (docs/en/promises.md); "
        "what was never released is taken off the list by: python -m tests.support.public"
    )
