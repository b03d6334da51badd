"""Ids in requests: the records that they name, and the check that these exist.

A kind's `named` in spec/fake/ lists the fields with its keys, in any request; `ids` has the exceptions. Ids that the
steps of an endpoint look up are not checked here, since the steps have the errcode of the endpoint's page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from typing import Any, NamedTuple, cast

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.records import Record, case_of
from wecom_runtime.data.shapes import ListOf, Nested

from .expressions import request_fields
from .scopes import VisibleScope
from .state import FakeState, RecordKind, Refusal, as_list, kinds_of
from .steps import RecordOwner, Step

ALL = ("", None, 0, "0", "@all")
"""Values that name no single record."""
_NOBODY = frozenset[str]()
_LOOKING = ("read", "update", "delete")


class Meaning(NamedTuple):
    """The records that a field of a request names."""

    kinds: tuple[str, ...]
    """The possible kinds of the record."""
    unknown: int | str | None = None
    """The errcode for a missing record; the kind's errcode if None."""


def meanings_of(rules: Mapping[str, Any]) -> dict[str, Meaning]:
    """Return the meaning of the fields that kinds in `spec/fake/` declare for any request."""
    return {name: Meaning((kind.name,)) for kind in kinds_of(rules).values() for name in kind.named}


class NamedId(NamedTuple):
    """An id in a request."""

    path: str
    """The path of the field, with dots."""
    value: Any
    meaning: Meaning


class _Table(NamedTuple):
    """The ids of an endpoint."""

    local: Mapping[str, Meaning | None]
    """Field -> its meaning in this endpoint; None for no id."""
    looked_up: Mapping[str, Set[str]]
    """Field -> the kinds for which the steps look it up."""
    judged: Set[str]
    """Fields whose items have an outcome of their own, instead of a refusal of the call."""


class Ids:
    """The ids in requests and answers.

    Args:
        general: Field -> its meaning in any request.
        rules: The content of spec/fake/, with `ids` and `endpoints`.
        state: The state with the records.
    """

    def __init__(self, general: Mapping[str, Meaning], rules: Mapping[str, Any], state: FakeState) -> None:
        self._state = state
        self._steps: Mapping[str, list[Step]] = rules["endpoints"]
        self._local: Mapping[str, Mapping[str, Any]] = rules.get("ids", {})
        self._general = general
        self._tables: dict[str, _Table] = {}

    def __repr__(self) -> str:
        return f"<Ids in {len(self._general)} fields>"

    def check(self, operation: Operation[Any], request: Mapping[str, Any], owner: RecordOwner) -> None:
        """Check that the records exist which the ids of a request name.

        Raises:
            Refusal: A record is missing.
        """
        local, looked_up, judged = self._table(operation.path)
        for where in _blank(operation.request, request, ""):
            meaning = self._meaning(local, where)
            if meaning is not None:
                raise self._refusal(NamedId(where, "", meaning))
        for named in self.of(operation.path, request):
            done = looked_up.get(named.path, _NOBODY)
            if any(named.path == one or named.path.startswith(f"{one}.") for one in judged):
                continue
            if "" in done or not done.isdisjoint(named.meaning.kinds):
                continue
            if not self.is_known(named, owner, operation.token):
                raise self._refusal(named)
            self._check_owner(named, operation, owner)

    def check_scope(
        self,
        operation: Operation[Any],
        request: Mapping[str, Any],
        owner: RecordOwner,
        visible: VisibleScope,
        errcode_of: Callable[[str], int | None],
    ) -> None:
        """Check that the records which the ids of a request name belong to the visible scope of the app.

        Args:
            operation: The endpoint.
            request: Its request.
            owner: The caller.
            visible: The scope.
            errcode_of: Returns the errcode for a field; None if the call accepts other records there.

        Raises:
            Refusal: A record is outside of the scope.
        """
        for named in self.of(operation.path, request):
            found: list[bool] = []
            for kind in (self._state.kinds[name] for name in named.meaning.kinds):
                for scope in self.scopes(kind.name, owner, operation.token) if kind.visible else ():
                    record = self._state.find(kind.name, scope, named.value)
                    if record is not None:
                        found.append(visible.has(kind, record))
            errcode = errcode_of(named.path) if found and not any(found) else None
            if errcode is not None:
                raise Refusal(errcode, f"{named.path}: {named.value} is outside of the app's scope", named.path)

    def inside(self, path: str, answer: Any, visible: VisibleScope) -> Any:
        """Return an answer whose lists lack the items that name a record outside of a scope.

        An item of a list of objects counts as such if one of its own fields names the record.
        """
        return self._inside(path, answer, "", visible)

    def _inside(self, path: str, value: Any, where: str, visible: VisibleScope) -> Any:
        if isinstance(value, Mapping):
            items = cast("Mapping[str, Any]", value).items()
            return {
                name: self._inside(path, item, f"{where}.{name}" if where else name, visible) for name, item in items
            }
        if not isinstance(value, list):
            return value
        kept = [item for item in value if not self._names_outside(path, item, where, visible)]
        return [self._inside(path, item, where, visible) for item in kept]

    def _names_outside(self, path: str, item: Any, where: str, visible: VisibleScope) -> bool:
        """Return whether an item of a list is an id outside of a scope, or an object with one."""
        if isinstance(item, Mapping):
            fields = cast("Mapping[str, Any]", item).items()
            own = [(f"{where}.{name}", value) for name, value in fields if not isinstance(value, (dict, list))]
        else:
            own = [(where, item)]
        for place, value in own:
            meaning = None if value in ALL else self.meaning(path, place)
            kinds = [self._state.kinds[name] for name in meaning.kinds] if meaning is not None else []
            limited = [kind for kind in kinds if kind.visible]
            if limited and not any(visible.has_key(kind, value) for kind in limited):
                return True
        return False

    def _check_owner(self, named: NamedId, operation: Operation[Any], owner: RecordOwner) -> None:
        """Refuse an id of a record that another app created, where only that app may make the call."""
        for kind in (self._state.kinds[name] for name in named.meaning.kinds):
            for scope in self.scopes(kind.name, owner, operation.token) if kind.owned else ():
                record = self._state.find(kind.name, scope, named.value)
                if record is not None and kind.is_kept_from(
                    record, owner.agent_id, operation.path, is_read=operation.reads
                ):
                    raise Refusal(kind.owned["errcode"], f"{named.path}: {named.value} belongs to another app")

    def is_known(self, named: NamedId, owner: RecordOwner, token: str) -> bool:
        """Return whether a record exists. For a provider's token, records of all companies count."""
        return any(
            self._state.find(kind, scope, named.value) is not None
            for kind in named.meaning.kinds
            for scope in self.scopes(kind, owner, token)
        )

    def of(self, path: str, data: Mapping[str, Any]) -> Iterator[NamedId]:
        """Yield the ids in a request or an answer of an endpoint."""
        local, _, _ = self._table(path)
        for where, value in _leaves(data, ""):
            meaning = self._meaning(local, where)
            if meaning is not None and value not in ALL and not isinstance(value, bool):
                yield NamedId(where, value, meaning)

    def meaning(self, path: str, where: str) -> Meaning | None:
        """Return the meaning of a field of an endpoint; None for no id."""
        return self._meaning(self._table(path)[0], where)

    def _refusal(self, named: NamedId) -> Refusal:
        kind = self._state.kinds[named.meaning.kinds[0]]
        errcode = kind.unknown if named.meaning.unknown is None else named.meaning.unknown
        return Refusal(errcode, f"{named.path}: no {kind.name} {named.value}", named.path.split(".")[0])

    def scopes(self, kind: str, owner: RecordOwner, token: str) -> list[str]:
        """Return the scopes of the records that a caller can name."""
        scope = self._state.kinds[kind].scope
        if scope in ("global", "suite") or token not in ("access_token", "none") or not owner.corp_id:
            return list(self._state.scopes(kind))
        return [owner.corp_id if scope == "corp" else f"{owner.corp_id}:{owner.agent_id}"]

    def _meaning(self, local: Mapping[str, Meaning | None], where: str) -> Meaning | None:
        tail = where
        while True:
            if tail in local:
                return local[tail]
            if tail in self._general:
                return self._general[tail]
            _, dot, tail = tail.partition(".")
            if not dot:
                return None

    def _table(self, path: str) -> _Table:
        found = self._tables.get(path)
        if found is None:
            local: dict[str, Meaning | None] = {}
            for start in sorted((one for one in self._local if path.startswith(one)), key=len):
                if start == path or start.endswith("/"):
                    local.update({name: _meant(item) for name, item in self._local[start].items()})
            looked_up: dict[str, set[str]] = {}
            for field, kind in self._looked_up(self._steps.get(path, ())):
                looked_up.setdefault(field, set()).add(kind)
            steps = self._steps.get(path, ())
            judged = {field for step in steps if "results" in step for field in request_fields(step["for"])}
            found = self._tables[path] = _Table(local, looked_up, judged)
        return found

    def _looked_up(self, steps: Any) -> Iterator[tuple[str, str]]:
        """Yield the fields that steps look up, each with the kind; "" means that steps refuse any missing record."""
        for step in steps:
            verb = next((name for name in (*_LOOKING, "create") if name in step), None)
            if verb is not None:
                yield from self._looked_up_by(step, verb, self._state.kinds[step[verb]])
            for field, rule in step.get("to", {}).items():
                yield from [(field, "")] if rule.get("kind") else ()
            yield from _asked_for({name: item for name, item in step.items() if name not in ("when", "unless")})

    def _looked_up_by(self, step: Step, verb: str, kind: RecordKind) -> Iterator[tuple[str, str]]:
        """Yield the fields that one step looks up; "" means every kind."""
        if step.get("lenient") or next(_asked_for([step.get("when"), step.get("unless")]), None):
            return  # the step accepts a missing record
        if verb == "create" or ("key" not in step and "where" not in step):
            yield kind.key, kind.name if verb == "create" else ""
        source = step.get("from", "$")
        if verb in ("create", "update") and isinstance(source, str) and source.startswith("$"):
            within = source[1:] + "." if source != "$" else ""
            yield from ((within + field, "") for field in kind.refers)
            yield from [(within + kind.key, kind.name)] if within else ()
        for option in ("key", "where") if verb in _LOOKING else ():
            yield from ((field, "") for field in request_fields(step.get(option)))
        if isinstance(step.get("each"), str):
            yield f"{step['each'][1:]}.{kind.key}", ""


def _meant(item: Any) -> Meaning | None:
    if isinstance(item, Mapping):
        rule = cast("Mapping[str, Any]", item)
        return Meaning(tuple(as_list(rule["kind"])), rule.get("unknown"))
    return Meaning(tuple(as_list(item))) if item else None


def _leaves(data: Any, where: str) -> Iterator[tuple[str, Any]]:
    """Yield the texts and numbers in nested data with their paths; items of a list have the path of the list."""
    if isinstance(data, Mapping):
        for name, item in cast("Mapping[str, Any]", data).items():
            yield from _leaves(item, f"{where}.{name}" if where else name)
    elif isinstance(data, list):
        for item in data:
            yield from _leaves(item, where)
    elif isinstance(data, str | int):
        yield where, data


def _blank(cls: type[Record], data: Mapping[str, Any], where: str) -> Iterator[str]:
    """Yield the paths of required fields with an empty text."""
    if not any(value == "" or isinstance(value, (dict, list)) for value in data.values()):
        return
    for info in fields_of(case_of(cls, data)):
        if info.wire not in data:
            continue
        value, path = data.get(info.wire), f"{where}{info.wire}"
        if value == "" and info.required:
            yield path
        shape = info.shape.element if isinstance(info.shape, ListOf) else info.shape
        if isinstance(shape, Nested):
            for item in as_list(value):
                if isinstance(item, Mapping):
                    yield from _blank(shape.model, cast("Mapping[str, Any]", item), f"{path}.")


def _asked_for(expression: Any) -> Iterator[tuple[str, str]]:
    """Yield the request fields that an expression tests with `=known` or `=unknown`, each with the kind."""
    if isinstance(expression, Mapping):
        for name, item in cast("Mapping[str, Any]", expression).items():
            if name in ("=known", "=unknown"):
                yield from ((field, str(item[0])) for field in request_fields(item[1:]))
            else:
                yield from _asked_for(item)
    elif isinstance(expression, list):
        for item in expression:
            yield from _asked_for(item)
