"""The steps that spec/fake/ declares for an endpoint or an action: create, read, update, delete, list, …

No endpoint, field or event is known here by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, cast

import attrs

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.shapes import ListOf
from wecom_runtime.limits.windows import Window, Windows

from .expressions import compile_expression, evaluate, shown_text
from .functions.declaring import CompiledExpression
from .functions.lists import in_order
from .paging import page
from .scopes import VisibleScope, visible_scope
from .state import (
    GLOBAL,
    GONE,
    OWNER,
    FakeState,
    RecordKind,
    Refusal,
    StateRecord,
    as_list,
    at,
    filter_of,
    matches,
    truth,
    with_defaults,
)
from .vocabulary import VERBS

Step: TypeAlias = Mapping[str, Any]
PACE = "call_pace"
"""The kind of records that count calls and messages."""
ITEM = "item"
"""The name of the current item of `for`, unless `called` gives it another one."""


@attrs.frozen
class RecordOwner:
    """The owner of records: a company, with the app or the suite of a call."""

    corp_id: str = ""
    agent_id: Any = ""
    suite_id: str = ""


@attrs.frozen
class StateChange:
    """A change of which WeCom sends a callback: the fields that select it, and the sources of its other fields."""

    owner: RecordOwner
    selects: Mapping[str, str]
    fields: Mapping[str, Any]
    record: Mapping[str, Any]
    kind: str = ""
    """The kind of the record; "" for a callback of no record."""


@attrs.define
class StepRun:
    """One run of steps: the values that they see, and their results.

    Attributes:
        texts: The fields of a message that people see.
        real: Everything has to be made before it is used.
        records: Name -> a record of an earlier step, or a value that `let` or `for` named.
    """

    state: FakeState
    owner: RecordOwner
    request: Mapping[str, Any]
    now: int
    base_url: str = ""
    operation: Operation[Any] | None = None
    file: Mapping[str, Any] | None = None
    texts: tuple[str, ...] = ()
    real: bool = False
    visible: VisibleScope | None = None
    """The scope of the app that makes the call; None for the whole company."""
    hidden: Mapping[str, Any] = attrs.field(factory=dict)
    """The fields of members that are hidden from the caller, each with its value in answers; None for no field."""
    response: dict[str, Any] = attrs.field(factory=dict)
    records: dict[str, StateRecord] = attrs.field(factory=dict)
    changes: list[StateChange] = attrs.field(factory=list)
    served: Mapping[str, Any] | None = None
    """The file of the answer: content (Base64), filename, content_type."""
    grant: Callable[[str, Mapping[str, Any]], Mapping[str, Any]] | None = None
    """Gives out a token to the caller, by the name of its kind and its credentials."""
    steps_of: Callable[[str, Mapping[str, Any]], Iterable[Step]] | None = None
    """Checks a request of another endpoint, and returns the steps of this endpoint."""

    def known_value(self, name: str) -> Any:
        """Return a value that the fake knows, by its name in capital letters."""
        return _KNOWN_VALUES[name](self)

    def is_kept_from(self, kind: RecordKind, record: Mapping[str, Any]) -> bool:
        """Return whether the call may not use a record, because another app created it."""
        operation = self.operation
        if operation is None or not kind.owned:
            return False
        return kind.is_kept_from(record, self.owner.agent_id, operation.path, is_read=operation.reads)

    def scope(self, kind: str) -> str:
        """Return the scope in which the records of a kind are kept for the owner."""
        owner = self.owner
        scope = self.state.kinds[kind].scope
        if scope == "app":
            return f"{owner.corp_id}:{owner.agent_id}"
        return {"global": GLOBAL, "corp": owner.corp_id, "suite": owner.suite_id}[scope]

    def lookup(self, kind: str, key: object) -> StateRecord | None:
        """Return the record with a key that the caller sees."""
        record = self.state.find(kind, self.scope(kind), key)
        return record if record is not None and self.sees(kind, record) else None

    def below(self, kind: str, key: object) -> set[str]:
        return self.state.below(kind, self.scope(kind), key)

    def elsewhere(self, corp_id: str) -> StepRun:
        """Return this run in another company."""
        return attrs.evolve(self, owner=attrs.evolve(self.owner, corp_id=corp_id))

    def everything(self, kind: str) -> list[StateRecord]:
        """Return the records of a kind that the caller sees."""
        found = self.state.all(kind, self.scope(kind))
        return found if self.visible is None else [one for one in found if self.sees(kind, one)]

    def keys_in_scope(self, kind: str, scope: Mapping[str, Any] | None) -> list[Any]:
        """Return the keys of the records of a kind in a visible scope; None is the whole company."""
        declared, found = self.state.kinds[kind], self.state.all(kind, self.scope(kind))
        visible = visible_scope(self.state, self.owner.corp_id, self.owner.agent_id, scope)
        return [one[declared.key] for one in found if visible is None or visible.has(declared, one)]

    def sees(self, kind: str, record: Mapping[str, Any]) -> bool:
        """Return whether a record belongs to the visible scope of the app. Records of other companies do."""
        seen = self.visible
        return seen is None or seen.corp_id != self.owner.corp_id or seen.has(self.state.kinds[kind], record)

    def view(self, kind: RecordKind, record: StateRecord) -> StateRecord:
        """Return a record as the caller sees it."""
        seen = self.visible
        return record if seen is None or seen.corp_id != self.owner.corp_id else seen.view(kind, record)

    def get(self, kind: RecordKind, key: object, missing: int | None = None) -> StateRecord:
        """Return the record with a key.

        Raises:
            Refusal: There is no such record that the caller sees.
        """
        record = self.lookup(kind.name, key)
        if record is None:
            raise Refusal(kind.unknown if missing is None else missing, f"no {kind.name} {key}")
        return record

    def call(self, path: str, request: Mapping[str, Any]) -> None:
        """Make a call of another endpoint; parameters that are None are left out. Nothing is added to the answer.

        Raises:
            Refusal: The endpoint refuses the call.
        """
        given = {name: value for name, value in request.items() if value is not None}
        assert self.steps_of is not None  # noqa: S101 - only actions have none, and they call no endpoint
        run_steps(self.steps_of(path, given), attrs.evolve(self, request=given, response={}, records={}))

    def try_call(self, path: str, request: Mapping[str, Any]) -> Refusal | None:
        """Make a call of another endpoint. Return its refusal, which has changed nothing."""
        return self.attempt(lambda: self.call(path, request))

    def attempt(self, action: Callable[[], None]) -> Refusal | None:
        """Carry out an action. Return its refusal, which has changed nothing."""
        noted = len(self.changes)
        try:
            with self.state.savepoint():
                action()
        except Refusal as refusal:
            del self.changes[noted:]
            return refusal
        return None

    def new(self, form: str) -> str:
        """Return a text that was not returned before.

        Args:
            form: A format with the number `n`.
        """
        return form.format(n=self.state.number(form))

    def value(self, expression: Any, record: Any = None) -> Any:
        return evaluate(expression, self, record)


CarryOut: TypeAlias = Callable[[Step, StepRun], None]
"""A function that carries out a step."""

_KNOWN_VALUES: Mapping[str, Callable[[StepRun], Any]] = {
    "NOW": lambda run: run.now,
    "MS": lambda run: run.now * 1000,
    "CORP": lambda run: run.owner.corp_id,
    "APP": lambda run: run.owner.agent_id,
    "SUITE": lambda run: run.owner.suite_id,
    "FILE": lambda run: run.file,
    "BASE": lambda run: run.base_url,
    "REAL": lambda run: run.real,
}


def run_steps(steps: Iterable[Step], run: StepRun) -> None:
    """Carry out steps in order.

    Raises:
        Refusal: WeCom refuses the call. The changes of earlier steps stay.
    """
    for step in steps:
        _, when, unless, carry_out = planned.get(id(step)) or _plan(step)
        if when is not None and not truth(when(run, None)):
            continue
        if unless is not None and truth(unless(run, None)):
            continue
        carry_out(step, run)


planned: dict[int, tuple[Step, CompiledExpression | None, CompiledExpression | None, CarryOut]] = {}
"""The id of a step -> itself, so that nothing else gets this id; its conditions, and the function of its verb."""


def _plan(step: Step) -> tuple[Step, CompiledExpression | None, CompiledExpression | None, CarryOut]:
    verb = next(name for name in step if name in VERBS)
    when, unless = (compile_expression(step[name]) if name in step else None for name in ("when", "unless"))
    planned[id(step)] = plan = (step, when, unless, _CARRY_OUT[verb])
    return plan


def _kind(step: Step, verb: str, run: StepRun) -> RecordKind:
    return run.state.kinds[step[verb]]


def _keys(step: Step, kind: RecordKind, run: StepRun) -> tuple[list[Any], bool]:
    """Return the keys of a step, and whether they are a list."""
    value = run.value(step.get("key", f"${kind.key}"))
    return as_list(value), isinstance(value, list)


def _note(step: Step, run: StepRun, kind: RecordKind, record: StateRecord) -> None:
    """Name a record for the next steps, and note the callbacks of its change."""
    run.records[kind.name] = record
    for push in as_list(step.get("push")):
        _push(push, run, record, kind.name)


def _push(push: Mapping[str, Any], run: StepRun, record: StateRecord, kind: str = "") -> None:
    selects = push.get("select", push)
    if "when" in push and not truth(run.value(push["when"], record)):
        return
    fields = {name: run.value(item, record) for name, item in push.get("fields", {}).items()}
    run.changes.append(StateChange(run.owner, selects, fields, {**run.request, **record}, kind))


def _shaped(step: Step, run: StepRun, record: StateRecord) -> Any:
    return run.value(step.get("as", "@"), record)


def _shaped_or_key(step: Step, run: StepRun, kind: RecordKind, record: StateRecord) -> Any:
    """Return a new record as the step says, by default its key."""
    return run.value(step["as"], record) if "as" in step else {kind.key: record[kind.key]}


def put(target: dict[str, Any], path: str, value: Any) -> None:
    """Set the value of a dotted path, or add it to a list (`name[]`). An empty path merges a mapping."""
    if not path:
        target.update(value)
        return
    *outer, name = path.split(".")
    for step in outer:
        target = target.setdefault(step, {})
    if name.endswith("[]"):
        target.setdefault(name[:-2], []).append(value)
    else:
        target[name] = value


# -- verbs


def _create(step: Step, run: StepRun) -> None:
    kind = _kind(step, "create", run)
    source = run.value(step.get("from", "$"))
    made: list[StateRecord] = []
    for values in as_list(source):
        own = {name: value for name, value in cast("StateRecord", values).items() if value is not None}
        if "key" in step:
            own[kind.key] = run.value(step["key"], own)
        own.update({name: run.value(item, own) for name, item in step.get("set", {}).items()})
        if step.get("merge") and own.get(kind.key) is not None:
            old = run.state.find(kind.name, run.scope(kind.name), own[kind.key])
            if old is not None:
                run.state.delete(kind.name, run.scope(kind.name), old)
        record = run.state.create(kind.name, run.scope(kind.name), _owned(run, kind, own))
        _note(step, run, kind, record)
        made.append(record)
    shaped = [_shaped_or_key(step, run, kind, record) for record in made]
    if isinstance(source, list):
        if "into" in step:
            put(run.response, step["into"], shaped)
    elif shaped:
        put(run.response, step.get("into", ""), shaped[0])


def _owned(run: StepRun, kind: RecordKind, values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the values of a new record, with the app that creates it by a call."""
    is_owned = run.operation is not None and kind.owned and run.owner.agent_id not in (None, "")
    return {**values, OWNER: run.owner.agent_id} if is_owned else values


def _find(step: Step, run: StepRun, kind: RecordKind) -> tuple[list[StateRecord], bool]:
    """Return the records of a step, and whether they are a list.

    Raises:
        Refusal: There is no such record, or it belongs to another app.
    """
    found, several = _named_records(step, run, kind)
    for record in found:
        if run.is_kept_from(kind, record):
            raise Refusal(kind.owned["errcode"], f"{kind.name} {record[kind.key]} belongs to another app", kind.key)
    return found, several


def _named_records(step: Step, run: StepRun, kind: RecordKind) -> tuple[list[StateRecord], bool]:
    """Return the records of a step, and whether they are a list."""
    if "where" in step:
        found = _selected(step, run, kind)
        if not found and not step.get("lenient"):
            asked = ", ".join(f"{field} {run.value(item)}" for field, item in step["where"].items())
            raise Refusal(step.get("missing", kind.unknown), f"no {kind.name} with {asked}")
        return found, True
    keys, several = _keys(step, kind, run)
    if step.get("lenient"):
        records = (run.lookup(kind.name, key) for key in keys)
        return [record for record in records if record is not None], several
    if not keys:
        raise Refusal(step.get("missing", kind.unknown), f"no {kind.name} is named", kind.key)
    return [run.get(kind, key, step.get("missing")) for key in keys], several


def _read(step: Step, run: StepRun) -> None:
    kind = _kind(step, "read", run)
    found, several = _find(step, run, kind)
    for record in found:
        _note(step, run, kind, record)
    if step.get("file"):
        run.served = found[0]
    elif "into" in step and step["into"] is None:
        return  # only looked up
    elif several and "where" not in step:
        into = step["into"] if "into" in step else _list_field(run)
        put(run.response, into, [_shaped(step, run, run.view(kind, one)) for one in found])
    elif found:
        put(run.response, step.get("into", ""), _shaped(step, run, run.view(kind, found[0])))


def _update(step: Step, run: StepRun) -> None:
    if "each" in step:
        _update_each(step, run)
        return
    kind = _kind(step, "update", run)
    found, _ = _find(step, run, kind)
    _change(step, run, kind, found, run.value(step.get("from", "$")))
    if found and "as" in step:
        put(run.response, step.get("into", ""), _shaped(step, run, found[-1]))


def _change(
    step: Step, run: StepRun, kind: RecordKind, found: Iterable[StateRecord], source: Mapping[str, Any] | None
) -> None:
    """Change records as a step says, each by the same source."""
    own = {name: item for name, item in (source or {}).items() if item is not None and name != kind.key}
    for record in found:
        values = {**own, **{name: run.value(item, record) for name, item in step.get("set", {}).items()}}
        for name in values.keys() & kind.settings:
            values[name] = with_defaults(values[name] or {}, record.get(name) or {})
        if "rename" in step and (new := run.value(step["rename"], {**record, **values})):
            values[kind.key] = new
        for field, item in step.get("add", {}).items():
            have, new = as_list(at({**record, **values}, field)), as_list(run.value(item, record))
            _set_within(record, values, field, _added(have, new))
        for field, item in step.get("drop", {}).items():
            have, gone = as_list(at({**record, **values}, field)), as_list(run.value(item, record))
            _set_within(record, values, field, [one for one in have if not _is_in(one, gone)])
        for field, item in step.get("place", {}).items():
            values[field] = {**(record.get(field) or {}), **_placed(run, item, record)}
        if kind.shown in values:
            values["text"] = shown_text(values[kind.shown], run.texts)
        run.state.change(kind.name, run.scope(kind.name), record, values)
        _note(step, run, kind, record)


def _update_each(step: Step, run: StepRun) -> None:
    """Change several records, each by an item of a list with its key."""
    kind = _kind(step, "update", run)
    shaped: list[Any] = []
    for item in as_list(run.value(step["each"])):
        record = run.get(kind, item.get(kind.key), step.get("missing"))
        _change(step, run, kind, [record], item)
        shaped.append(_shaped(step, run, record))
    if "into" in step:
        put(run.response, step["into"], shaped)


def _set_within(record: StateRecord, values: StateRecord, path: str, value: Any) -> None:
    """Set a new value of a record, under a name or a dotted path of two names."""
    name, _, inner = path.partition(".")
    values[name] = {**({**record, **values}.get(name) or {}), inner: value} if inner else value


def _placed(run: StepRun, item: Mapping[str, Any], record: StateRecord) -> dict[str, Any]:
    values = {str(run.value(key, record)): run.value(value, record) for key, value in item.items()}
    return {key: value for key, value in values.items() if value is not None}


def _added(have: list[Any], new: list[Any]) -> list[Any]:
    return have + [item for item in new if item not in have]


def _is_in(item: Any, gone: list[Any]) -> bool:
    if isinstance(item, Mapping):
        have = cast("Mapping[str, Any]", item)
        return any(isinstance(one, Mapping) and one.items() <= have.items() for one in gone)
    return matches(item, gone)


def _delete(step: Step, run: StepRun) -> None:
    kind = _kind(step, "delete", run)
    found, _ = _find(step, run, kind)
    for record in found:
        run.state.delete(kind.name, run.scope(kind.name), record)
        record[GONE] = True
        _note(step, run, kind, record)
    if found and ("as" in step or "into" in step):
        put(run.response, step.get("into", ""), _shaped(step, run, found[-1]))


def _list(step: Step, run: StepRun) -> None:
    kind = _kind(step, "list", run)
    if "from" in step:
        found: list[Any] = as_list(run.value(step["from"]))
    else:
        found = [run.view(kind, one) for one in _selected(step, run, kind)]
    if step.get("newest"):
        found = found[::-1]
    if "each" in step:
        found = [{**record, "each": item} for record in found for item in as_list(at(record, step["each"]))]
    shaped = [_shaped(step, run, record) for record in found]
    if "sorted" in step:
        shaped = in_order(shaped, run.value(step["sorted"]))
    into = step["into"] if "into" in step else _list_field(run)
    if not step.get("unpaged") and run.operation is not None:
        options = {name: bool(step.get(name)) for name in ("keeps_cursor", "one_limit", "binds_cursor")}
        gone = int(run.value(step.get("gone")) or 0)
        shaped, extra = page(run.operation, run.request, shaped, gone=gone, **options)
        run.response.update(extra)
    put(run.response, into, shaped)


def _selected(step: Step, run: StepRun, kind: RecordKind) -> list[StateRecord]:
    found = run.everything(kind.name)
    if "list" in step and kind.owned:
        found = [one for one in found if not run.is_kept_from(kind, one)]
    for field, expression in step.get("where", {}).items():
        wanted = run.value(expression)
        if wanted in (None, "", []):
            continue
        fits = filter_of(wanted)
        found = [one for one in found if fits(at(one, field))]
    return found


def _list_field(run: StepRun) -> str:
    """Return the field of the answer that has the list."""
    operation = run.operation
    if operation is None or operation.response is None:
        return "items"
    if operation.pagination is not None:
        return operation.pagination.items
    return next(info.wire for info in fields_of(operation.response) if isinstance(info.shape, ListOf))


def _send(step: Step, run: StepRun) -> None:
    kind = _kind(step, "send", run)
    receivers: list[str] = []
    named = False
    for field, rule in step.get("to", {}).items():
        given = as_list(run.value(f"${field}"))
        named = named or bool(given)
        userids, unknown = _receivers(run, rule, given)
        receivers = _added(receivers, userids)
        if unknown and "invalid" in rule:
            put(run.response, rule["invalid"], unknown)
        if rule.get("all") in given:
            break  # everybody gets it already
    left_out = set(map(str, as_list(run.value(step.get("except")))))
    receivers = [one for one in receivers if one not in left_out]
    if named and not receivers and "nobody" in step and not left_out:
        asked = (str(key) for field in step["to"] for key in as_list(run.value(f"${field}")))
        raise Refusal(step["nobody"], f"nobody receives it of {', '.join(asked)}")
    kind_of = run.value(step.get("type", "$msgtype"))
    content = run.value(step.get("content", f"${kind_of}"))
    if run.real and "most" in step:
        receivers = [one for one in receivers if _pace(run, step["most"], f"{run.owner.agent_id} {one}") is None]
    record = {
        "to": receivers,
        "type": kind_of,
        "content": content,
        "text": shown_text(content, run.texts),
        "agent": run.owner.agent_id,
        "path": run.operation.path if run.operation is not None else "",
        "time": run.now,
        **{name: run.value(item) for name, item in step.get("set", {}).items()},
    }
    made = _continued(step, run, kind, record)
    _note(step, run, kind, made)
    put(run.response, "", _shaped_or_key(step, run, kind, made))


def _continued(step: Step, run: StepRun, kind: RecordKind, values: StateRecord) -> StateRecord:
    """Create a message, or change the one with the key of the step."""
    scope = run.scope(kind.name)
    key = run.value(step.get("key"))
    known = run.state.find(kind.name, scope, key) if key is not None else None
    if known is None:
        return run.state.create(kind.name, scope, _owned(run, kind, values))
    run.state.change(kind.name, scope, known, values)
    return known


def _receivers(run: StepRun, rule: Mapping[str, Any], given: list[Any]) -> tuple[list[str], list[str]]:
    """Return the receivers that keys name, and the keys that do not exist."""
    kind = rule.get("kind")
    if kind is None:
        return list(map(str, given)), []
    declared = run.state.kinds[kind]
    if rule.get("all") is not None and rule["all"] in given:
        return [str(one[declared.key]) for one in run.everything(kind)], []
    userids: list[str] = []
    unknown: list[str] = []
    for key in given:
        record = run.lookup(kind, key)
        if record is None:
            unknown.append(declared.identity(key))
        elif "holds" in rule:
            userids.extend(map(str, as_list(at(run.view(declared, record), rule["holds"]))))
        elif "through" in rule:
            other, field = rule["through"]
            keys = run.below(kind, key) if declared.tree else {str(key)}
            found = run.everything(other)
            userids.extend(str(one[run.state.kinds[other].key]) for one in found if matches(one.get(field), keys))
        else:
            userids.append(str(record[declared.key]))
    return list(dict.fromkeys(userids)), unknown


def _limit(step: Step, run: StepRun) -> None:
    """Count a call under a key, and refuse it if there are more calls than `most`: `[[count, seconds], …]`."""
    key = run.value(step["key"])
    exceeded = _pace(run, step["most"], key, step["limit"])
    if exceeded is not None:
        raise Refusal(step["errcode"], f"more than {exceeded} for {key}")


def _pace(run: StepRun, most: Iterable[tuple[int, int]], key: str, name: str = PACE) -> str | None:
    """Count a call or a message under a key; return the limits if it exceeds one."""
    kind = run.state.kinds[name]
    scope = run.scope(kind.name)
    record = run.state.find(kind.name, scope, key) or run.state.create(kind.name, scope, {kind.key: key})
    windows = [Window(*one) for one in most]
    taken = Windows.load(windows, record.get("taken"))
    if taken.take(round(run.now, 6)) > 0:
        return " or ".join(f"{window.most} in {window.seconds:g} s" for window in windows)
    run.state.change(kind.name, scope, record, {"taken": taken.dump()})
    return None


def _answer(step: Step, run: StepRun) -> None:
    for path, expression in step["answer"].items():
        value = run.value(expression)
        if value is not None:
            put(run.response, path, value)


def _fail(step: Step, run: StepRun) -> None:
    raise Refusal(step["fail"], str(run.value(step.get("of", ""))), counts=bool(step.get("counts")))


def _only_push(step: Step, run: StepRun) -> None:
    for push in as_list(step["push"]):
        _push(push, run, {})


def _let(step: Step, run: StepRun) -> None:
    """Name values for the next steps."""
    for name, expression in step["let"].items():
        run.records[name] = run.value(expression)


def _for(step: Step, run: StepRun) -> None:
    """Carry out steps for each item of a list, which is named `@item:` or as `called` says."""
    outcomes: list[Any] = []
    for item in as_list(run.value(step["for"])):
        run.records[step.get("called", ITEM)] = item
        if "results" not in step:
            run_steps(step["do"], run)
            continue
        refusal = run.attempt(lambda: run_steps(step["do"], run))
        failed = {} if refusal is None else {"errcode": refusal.errcode, "errmsg": refusal.detail or "refused"}
        outcomes.append({"item": item, "errcode": 0, "errmsg": "ok", **failed})
    if "results" in step:
        run.records[step["results"]] = cast("StateRecord", outcomes)


def _call(step: Step, run: StepRun) -> None:
    """Carry out the steps of another endpoint."""
    run.call(step["call"], run.value(step["with"]))


def _inside(step: Step, run: StepRun) -> None:
    """Carry out steps in another company."""
    owner = run.owner
    run.owner = attrs.evolve(owner, corp_id=str(run.value(step["inside"])))
    try:
        run_steps(step["do"], run)
    finally:
        run.owner = owner


_CARRY_OUT: Mapping[str, CarryOut] = {
    "create": _create,
    "read": _read,
    "update": _update,
    "delete": _delete,
    "list": _list,
    "send": _send,
    "limit": _limit,
    "answer": _answer,
    "fail": _fail,
    "let": _let,
    "for": _for,
    "call": _call,
    "inside": _inside,
    "push": _only_push,
}
