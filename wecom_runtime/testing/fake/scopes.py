"""The visible scope of an app (可见范围): the members, departments and tags of its company that it may use.

spec/fake/ declares in which way records of a kind belong to a scope (`visible` of the kind). An app without a scope
sees the whole company.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast

import attrs

from .state import OWNER, FakeState, RecordKind, StateRecord, as_list, at


class GivenScope(NamedTuple):
    """The scope that an administrator has set: lists of ids, by their names."""

    allowed: Mapping[str, list[Any]]

    @classmethod
    def of(cls, given: object) -> GivenScope | None:
        """Return the scope in a record; None for the whole company."""
        if not isinstance(given, Mapping):
            return None
        lists = cast("Mapping[str, Any]", given).items()
        return cls({name: as_list(ids) for name, ids in lists if isinstance(ids, list)})


@attrs.define
class VisibleScope:
    """The records of a company that belong to a scope, as they are now.

    Args:
        state: The records.
        corp_id: The company.
        agent_id: The app, which sees what it has created of kinds with `own`.
        given: The ids of the scope.
    """

    _state: FakeState
    corp_id: str
    agent_id: Any
    _given: GivenScope
    _keys: dict[str, frozenset[str]] = attrs.field(factory=dict, init=False, repr=False)
    """Name of a kind -> the keys of its records in the scope."""

    @property
    def is_whole(self) -> bool:
        """Whether the scope has the roots of all trees: the root department."""
        trees = [kind for kind in self._state.kinds.values() if kind.tree and kind.visible]
        return all(self._has_roots(kind) for kind in trees)

    def _has_roots(self, kind: RecordKind) -> bool:
        records = self._state.all(kind.name, self.corp_id)
        roots = [one for one in records if self._state.find(kind.name, self.corp_id, one.get(kind.tree)) is None]
        return bool(roots) and all(self.has(kind, one) for one in roots)

    def has(self, kind: RecordKind, record: Mapping[str, Any]) -> bool:
        """Return whether a record belongs to the scope. Records of a kind without `visible` do."""
        rule = kind.visible
        if not rule:
            return True
        if rule.get("own") and record.get(OWNER) == self.agent_id:
            return True
        if kind.tree or rule.get("listed"):
            return kind.identity(record.get(kind.key)) in self._keys_of(kind) or self._is_named(kind, record)
        return self._is_named(kind, record)

    def _is_named(self, kind: RecordKind, record: Mapping[str, Any]) -> bool:
        rule = kind.visible
        allowed = self._given.allowed.get(rule.get("allow", ""), ())
        if kind.identity(record.get(kind.key)) in {kind.identity(key) for key in allowed}:
            return True
        for field, other in rule.get("by", {}).items():
            named = self._state.kinds[other]
            if any(self.has_key(named, key) for key in as_list(at(record, field)) if key not in (None, "")):
                return True
        every = rule.get("every", {})
        return bool(every) and all(
            self.has_key(self._state.kinds[other], key)
            for field, other in every.items()
            for key in as_list(at(record, field))
            if key not in (None, "")
        )

    def has_key(self, kind: RecordKind, key: object) -> bool:
        """Return whether the record with a key belongs to the scope."""
        record = self._state.find(kind.name, self.corp_id, key)
        return record is not None and self.has(kind, record)

    def _keys_of(self, kind: RecordKind) -> frozenset[str]:
        """Return the keys of the records of a kind that are in the scope by a list of ids, or below such a record."""
        found = self._keys.get(kind.name)
        if found is None:
            keys: list[object] = list(self._given.allowed.get(kind.visible.get("allow", ""), ()))
            for name, field in kind.visible.get("listed", {}).items():
                keys += self._listed(self._state.kinds[name], field)
            if kind.tree:
                keys = [one for key in keys for one in self._state.below(kind.name, self.corp_id, key)]
            found = self._keys[kind.name] = frozenset(map(kind.identity, keys))
        return found

    def _listed(self, kind: RecordKind, field: str) -> Iterable[object]:
        """Return the keys in a field of the records of another kind that belong to the scope."""
        for record in self._state.all(kind.name, self.corp_id):
            if self._is_named(kind, record):
                yield from as_list(at(record, field))

    def view(self, kind: RecordKind, record: StateRecord) -> StateRecord:
        """Return a record as the app sees it: without the ids of records outside of the scope."""
        fields = kind.visible.get("fields", {})
        if not any(record.get(field) for field in fields):
            return record
        shown = dict(record)
        for field, name in fields.items():
            value, named = record.get(field), self._state.kinds[name]
            if not isinstance(value, list):
                if value not in (None, "") and not self.has_key(named, value):
                    del shown[field]
                continue
            kept = [index for index, key in enumerate(value) if self.has_key(named, key)]
            for beside in (field, *kind.visible.get("beside", {}).get(field, ())):
                items = record.get(beside)
                if isinstance(items, list):
                    shown[beside] = [items[index] for index in kept if index < len(items)]
        return shown


def visible_scope(state: FakeState, corp_id: str, agent_id: Any, given: object) -> VisibleScope | None:
    """Return the scope that a record has; None for the whole company."""
    scope = GivenScope.of(given)
    if scope is None:
        return None
    visible = VisibleScope(state, corp_id, agent_id, scope)
    return None if visible.is_whole else visible
