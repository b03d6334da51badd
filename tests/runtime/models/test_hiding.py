"""Answers are shown without what the spec marks as secret, wherever in them it stands."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_runtime import structure, unstructure
from wecom_runtime.data.hiding import without_secrets
from wecom_runtime.data.models import Model, field, model

from .zoo import Keeper, Zoo

List = list
KEEPER = {"userid": "z", "token": "s3cret"}
SHOWN = {"userid": "z", "token": "***"}


@model
class Office(Model):
    either: str | Keeper | None = None
    or_list: str | List[Keeper] | None = None
    key: str | None = field(default=None, secret=True, aliases=("kay",))


@pytest.mark.parametrize(
    ("kind", "name", "value", "shown"),
    [
        (Zoo, "keeper", KEEPER, SHOWN),
        (Zoo, "keepers", [KEEPER, KEEPER], [SHOWN, SHOWN]),
        (Zoo, "by_id", {"a": KEEPER}, {"a": SHOWN}),
        (Zoo, "parent", {"name": "p", "keeper": KEEPER}, {"errcode": 0, "errmsg": "ok", "name": "p", "keeper": SHOWN}),
        (Office, "either", KEEPER, SHOWN),
        (Office, "either", "text", "text"),
        (Office, "or_list", [KEEPER], [SHOWN]),
        (Office, "or_list", "text", "text"),
        (Office, "key", "s3cret", "***"),
        (Office, "kay", "s3cret", "***"),
        (Office, "key", "", ""),
        (Office, "unknown_secret", "s3cret", "***"),
    ],
)
def test_secrets(kind: Any, name: str, value: Any, shown: Any) -> None:
    answer = structure({"name": "n", name: value}, kind)
    assert without_secrets(answer)[name] == shown
    assert unstructure(answer)[name] == (value if name != "parent" else {**shown, "keeper": KEEPER})
