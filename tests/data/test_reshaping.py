"""Responses are shown without the fields that the spec marks as secret, at any depth."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_runtime import structure, unstructure
from wecom_runtime.data.models import Model, field, model
from wecom_runtime.data.reshaping import without_secrets

List = list
GUARD = {"name": "z", "word": "sesame"}
SHOWN = {"name": "z", "word": "***"}


@model
class Guard(Model):
    name: str
    word: str | None = field(default=None, secret=True)


@model
class Office(Model):
    guard: Guard | None = None
    guards: List[Guard] | None = None
    by_id: dict[str, Guard] | None = None
    parent: Office | None = None
    either: str | Guard | None = None
    or_list: str | List[Guard] | None = None
    key: str | None = field(default=None, secret=True, aliases=("kay",))


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("guard", GUARD, SHOWN),
        ("guards", [GUARD, GUARD], [SHOWN, SHOWN]),
        ("by_id", {"a": GUARD}, {"a": SHOWN}),
        ("parent", {"guard": GUARD}, {"guard": SHOWN}),
        ("either", GUARD, SHOWN),
        ("either", "text", "text"),
        ("or_list", [GUARD], [SHOWN]),
        ("or_list", "text", "text"),
        ("key", "sesame", "***"),
        ("kay", "sesame", "***"),
        ("key", "", ""),
        ("unknown_secret", "sesame", "***"),
    ],
)
def test_secrets(name: str, value: Any, shown: Any) -> None:
    answer = structure({name: value}, Office)
    assert without_secrets(answer)[name] == shown
    assert unstructure(answer)[name] == value
