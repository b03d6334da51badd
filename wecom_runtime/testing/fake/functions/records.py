"""Functions of the records that the fake keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.testing.fake.state import at

from .declaring import (
    AnyValue,
    ArgumentValue,
    Conditions,
    FieldOf,
    ItemOf,
    Items,
    KindName,
    ManyOf,
    RecordIn,
    StateView,
    String,
    Truth,
    function,
)


def _any(_: Any) -> bool:
    return True


@function("get", kind=KindName(), key=AnyValue, field=FieldOf("kind"), gives=RecordIn("kind", "field"))
def get(state: StateView, kind: str, key: Any, field: str = "") -> Any:
    """Return a record by its key, or one of its fields."""
    record = None if key is None else state.lookup(kind, key)
    return at(record, field) if field and record is not None else record


@function(
    "all",
    kind=KindName(),
    where=Conditions("kind"),
    field=FieldOf("kind"),
    gives=ManyOf(RecordIn("kind", "field")),
)
def all_(state: StateView, kind: str, where: Callable[[Any], bool] = _any, field: str = "") -> list[Any]:
    """Return the records of a kind that meet conditions, or one field of each."""
    found = [one for one in state.everything(kind) if where(one)]
    return [at(one, field) for one in found] if field else found


@function("known", kind=KindName(), keys=Items, gives=ManyOf(ItemOf(ArgumentValue("keys"))))
def known(state: StateView, kind: str, keys: list[Any]) -> list[Any]:
    """Return the keys with a record."""
    return [key for key in keys if state.lookup(kind, key) is not None]


@function("unknown", kind=KindName(), keys=Items, gives=ManyOf(ItemOf(ArgumentValue("keys"))))
def unknown(state: StateView, kind: str, keys: list[Any]) -> list[Any] | None:
    """Return the keys without a record, or null if there are none."""
    return [key for key in keys if state.lookup(kind, key) is None] or None


@function("scope.keys", kind=KindName(), scope=AnyValue, gives=Items)
def keys_in_scope(state: StateView, kind: str, scope: Any) -> list[Any]:
    """Return the keys of the records of a kind in a visible scope; null is the whole company."""
    return state.keys_in_scope(kind, scope)


@function("below", kind=KindName(is_tree=True), key=AnyValue, deep=Truth, gives=ManyOf(String))
def below(state: StateView, kind: str, key: Any, deep: bool) -> list[str] | None:
    """Return the key of a record; with `deep`, also the keys of all records below it in its tree."""
    if key in (None, ""):
        return None
    return sorted(state.below(kind, key)) if deep else [str(key)]
