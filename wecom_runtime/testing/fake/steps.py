"""Carries out the steps that spec/fake/ declares for an endpoint or an action: create, read, update, delete, list, …

Nothing here knows an endpoint, a field or an event by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

import attrs

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.shapes import ListOf
from wecom_runtime.limits.windows import Window, Windows

from .expressions import evaluate, in_order, shown_text, truth
from .paging import page
from .state import GLOBAL, FakeState, RecordKind, Refusal, StateRecord, as_list, at, filter_of, matches

Step: TypeAlias = Mapping[str, Any]
ITEM = "item"
"""As which kind the steps of `for` know the item at hand."""


@attrs.frozen
class Owner:
    """Who calls, or for whom something happens."""

    corp_id: str = ""
    agent_id: Any = ""
    suite_id: str = ""


@attrs.frozen
class StateChange:
    """Something that WeCom would push: what selects the callback, and where its fields come from."""

    owner: Owner
    selects: Mapping[str, str]
    fields: Mapping[str, Any]
    record: Mapping[str, Any]


@attrs.define
class Scene:
    """One run of steps."""

    state: FakeState
    owner: Owner
    request: Mapping[str, Any]
    now: int
    base_url: str = ""
    operation: Operation[Any] | None = None
    file: Mapping[str, Any] | None = None
    texts: tuple[str, ...] = ()
    real: bool = False
    hidden: Mapping[str, Any] = attrs.field(factory=dict)
    """The fields of members that are hidden from the caller, each with its value in answers; None for no field."""
    response: dict[str, Any] = attrs.field(factory=dict)
    records: dict[str, StateRecord] = attrs.field(factory=dict)
    changes: list[StateChange] = attrs.field(factory=list)
    served: Mapping[str, Any] | None = None
    """The file to answer with: content (base64), filename, content_type."""
    grant: Callable[[str, Mapping[str, Any]], Mapping[str, Any]] | None = None
    """Gives out a token by the name of its kind and its credentials, to who calls."""

    def builtin(self, name: str) -> Any:
        values = {
            "NOW": self.now,
            "MS": self.now * 1000,
            "CORP": self.owner.corp_id,
            "APP": self.owner.agent_id,
            "SUITE": self.owner.suite_id,
            "FILE": self.file,
            "BASE": self.base_url,
            "REAL": self.real,
        }
        return values[name]

    def scope(self, kind: str) -> str:
        owner = self.owner
        scope = self.state.kinds[kind].scope
        if scope == "app":
            return f"{owner.corp_id}:{owner.agent_id}"
        return {"global": GLOBAL, "corp": owner.corp_id, "suite": owner.suite_id}[scope]

    def lookup(self, kind: str, key: object) -> StateRecord | None:
        return self.state.find(kind, self.scope(kind), key)

    def below(self, kind: str, key: object) -> set[str]:
        return self.state.below(kind, self.scope(kind), key)

    def elsewhere(self, corp_id: str) -> Scene:
        """The same in another company."""
        return attrs.evolve(self, owner=attrs.evolve(self.owner, corp_id=corp_id))

    def everything(self, kind: str) -> list[StateRecord]:
        return self.state.all(kind, self.scope(kind))

    def new(self, form: str) -> str:
        """A text that no other is like.

        Args:
            form: A format of `n`, its number.
        """
        return form.format(n=self.state.number(form))

    def value(self, expression: Any, record: Any = None) -> Any:
        return evaluate(expression, self, record)


def run(steps: Iterable[Step], scene: Scene) -> None:
    """Carry out the steps, in order.

    Raises:
        Refusal: WeCom would refuse it; what earlier steps changed stays changed.
    """
    for step in steps:
        if ("when" in step and not truth(scene.value(step["when"]))) or truth(scene.value(step.get("unless"))):
            continue
        verb = next(name for name in step if name in VERBS)
        VERBS[verb](step, scene)


def _kind(step: Step, verb: str, scene: Scene) -> RecordKind:
    return scene.state.kinds[step[verb]]


def _keys(step: Step, kind: RecordKind, scene: Scene) -> tuple[list[Any], bool]:
    """The keys that a step names, and whether it names several."""
    value = scene.value(step.get("key", f"${kind.key}"))
    return as_list(value), isinstance(value, list)


def _note(step: Step, scene: Scene, kind: RecordKind, record: StateRecord) -> None:
    """The consequences of a change of a record."""
    scene.records[kind.name] = record
    for push in as_list(step.get("push")):
        _push(push, scene, record)


def _push(push: Mapping[str, Any], scene: Scene, record: StateRecord) -> None:
    selects = push.get("select", push)
    if "when" in push and not truth(scene.value(push["when"], record)):
        return
    fields = {name: scene.value(item, record) for name, item in push.get("fields", {}).items()}
    scene.changes.append(StateChange(scene.owner, selects, fields, {**scene.request, **record}))


def _shaped(step: Step, scene: Scene, record: StateRecord, default: Any = "@") -> Any:
    return scene.value(step.get("as", default), record)


def put(target: dict[str, Any], path: str, value: Any) -> None:
    """Set the value under a dotted path, or add it to the list there (`name[]`); an empty path merges a mapping."""
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


def _create(step: Step, scene: Scene) -> None:
    kind = _kind(step, "create", scene)
    source = scene.value(step.get("from", "$"))
    made: list[StateRecord] = []
    for values in as_list(source):
        own = {name: value for name, value in cast("StateRecord", values).items() if value is not None}
        if "key" in step:
            own[kind.key] = scene.value(step["key"], own)
        own.update({name: scene.value(item, own) for name, item in step.get("set", {}).items()})
        if step.get("merge") and own.get(kind.key) is not None:
            old = scene.lookup(kind.name, own[kind.key])
            if old is not None:
                scene.state.delete(kind.name, scene.scope(kind.name), old)
        record = scene.state.create(kind.name, scene.scope(kind.name), own)
        _note(step, scene, kind, record)
        made.append(record)
    shaped = [_shaped(step, scene, record, {kind.key: f"@{kind.key}"}) for record in made]
    if isinstance(source, list):
        if "into" in step:
            put(scene.response, step["into"], shaped)
    elif shaped:
        put(scene.response, step.get("into", ""), shaped[0])


def _find(step: Step, scene: Scene, kind: RecordKind) -> tuple[list[StateRecord], bool]:
    scope = scene.scope(kind.name)
    if "where" in step:
        found = _selected(step, scene, kind)
        if not found and not step.get("lenient"):
            asked = ", ".join(f"{field} {scene.value(item)}" for field, item in step["where"].items())
            raise Refusal(step.get("missing", kind.unknown), f"no {kind.name} with {asked}")
        return found, True
    keys, several = _keys(step, kind, scene)
    if step.get("lenient"):
        records = (scene.state.find(kind.name, scope, key) for key in keys)
        return [record for record in records if record is not None], several
    if not keys:
        raise Refusal(step.get("missing", kind.unknown), f"no {kind.name} is named", kind.key)
    return [scene.state.get(kind.name, scope, key, step.get("missing")) for key in keys], several


def _read(step: Step, scene: Scene) -> None:
    kind = _kind(step, "read", scene)
    found, several = _find(step, scene, kind)
    for record in found:
        _note(step, scene, kind, record)
    if step.get("file"):
        scene.served = found[0]
    elif "into" in step and step["into"] is None:
        return  # only looked up
    elif several and "where" not in step:
        into = step["into"] if "into" in step else _list_field(scene)
        put(scene.response, into, [_shaped(step, scene, one) for one in found])
    elif found:
        put(scene.response, step.get("into", ""), _shaped(step, scene, found[0]))


def _take(step: Step, scene: Scene) -> None:
    kind = _kind(step, "take", scene)
    found, _ = _find(step, scene, kind)
    record = found[0]
    scene.state.delete(kind.name, scene.scope(kind.name), record)
    _note(step, scene, kind, record)
    if "as" in step or "into" in step:
        put(scene.response, step.get("into", ""), _shaped(step, scene, record))


def _update(step: Step, scene: Scene) -> None:
    if "each" in step:
        _update_each(step, scene)
        return
    kind = _kind(step, "update", scene)
    found, _ = _find(step, scene, kind)
    _change(step, scene, kind, found, scene.value(step.get("from", "$")))
    if found and "as" in step:
        put(scene.response, step.get("into", ""), _shaped(step, scene, found[-1]))


def _change(
    step: Step, scene: Scene, kind: RecordKind, found: Iterable[StateRecord], source: Mapping[str, Any] | None
) -> None:
    """Change records by what a step says, each by the same source."""
    own = {name: item for name, item in (source or {}).items() if item is not None and name != kind.key}
    for record in found:
        values = {**own, **{name: scene.value(item, record) for name, item in step.get("set", {}).items()}}
        if "rename" in step and (new := scene.value(step["rename"], {**record, **values})):
            values[kind.key] = new
        for field, item in step.get("add", {}).items():
            have, new = as_list(at({**record, **values}, field)), as_list(scene.value(item, record))
            _set_within(record, values, field, _added(have, new))
        for field, item in step.get("drop", {}).items():
            have, gone = as_list(at({**record, **values}, field)), as_list(scene.value(item, record))
            _set_within(record, values, field, [one for one in have if not _is_in(one, gone)])
        for field, item in step.get("place", {}).items():
            values[field] = {**(record.get(field) or {}), **_placed(scene, item, record)}
        if kind.shown in values:
            values["text"] = shown_text(values[kind.shown], scene.texts)
        scene.state.change(kind.name, scene.scope(kind.name), record, values)
        _note(step, scene, kind, record)


def _update_each(step: Step, scene: Scene) -> None:
    """Change several records, each by an item of a list that has its key."""
    kind = _kind(step, "update", scene)
    scope = scene.scope(kind.name)
    shaped: list[Any] = []
    for item in as_list(scene.value(step["each"])):
        record = scene.state.get(kind.name, scope, item.get(kind.key), step.get("missing"))
        _change(step, scene, kind, [record], item)
        shaped.append(_shaped(step, scene, record))
    if "into" in step:
        put(scene.response, step["into"], shaped)


def _set_within(record: StateRecord, values: StateRecord, path: str, value: Any) -> None:
    """Set what a change does to a record, under a name or a dotted path of two."""
    name, _, inner = path.partition(".")
    values[name] = {**({**record, **values}.get(name) or {}), inner: value} if inner else value


def _placed(scene: Scene, item: Mapping[str, Any], record: StateRecord) -> dict[str, Any]:
    values = {str(scene.value(key, record)): scene.value(value, record) for key, value in item.items()}
    return {key: value for key, value in values.items() if value is not None}


def _added(have: list[Any], new: list[Any]) -> list[Any]:
    return have + [item for item in new if item not in have]


def _is_in(item: Any, gone: list[Any]) -> bool:
    if isinstance(item, Mapping):
        have = cast("Mapping[str, Any]", item)
        return any(isinstance(one, Mapping) and one.items() <= have.items() for one in gone)
    return matches(item, gone)


def _delete(step: Step, scene: Scene) -> None:
    kind = _kind(step, "delete", scene)
    found, _ = _find(step, scene, kind)
    for record in found:
        scene.state.delete(kind.name, scene.scope(kind.name), record)
        _note(step, scene, kind, record)


def _list(step: Step, scene: Scene) -> None:
    kind = _kind(step, "list", scene)
    found: list[Any] = _selected(step, scene, kind)
    if step.get("newest"):
        found = found[::-1]
    if "each" in step:
        found = [{**record, "each": item} for record in found for item in as_list(at(record, step["each"]))]
    shaped = [_shaped(step, scene, record) for record in found]
    if "sorted" in step:
        shaped = in_order(shaped, scene.value(step["sorted"]))
    into = step["into"] if "into" in step else _list_field(scene)
    if not step.get("unpaged") and scene.operation is not None:
        keeps, gone = bool(step.get("keeps_cursor")), int(scene.value(step.get("gone")) or 0)
        shaped, extra = page(scene.operation, scene.request, shaped, keeps_cursor=keeps, gone=gone)
        scene.response.update(extra)
    put(scene.response, into, shaped)


def _selected(step: Step, scene: Scene, kind: RecordKind) -> list[StateRecord]:
    found = scene.state.all(kind.name, scene.scope(kind.name))
    for field, expression in step.get("where", {}).items():
        wanted = scene.value(expression)
        if wanted in (None, "", []):
            continue
        fits = filter_of(wanted)
        found = [one for one in found if fits(at(one, field))]
    return found


def _list_field(scene: Scene) -> str:
    """The field of the answer that holds the list."""
    operation = scene.operation
    if operation is None or operation.response is None:
        return "items"
    if operation.pagination is not None:
        return operation.pagination.items
    return next(info.wire for info in fields_of(operation.response) if isinstance(info.shape, ListOf))


def _send(step: Step, scene: Scene) -> None:
    kind = _kind(step, "send", scene)
    receivers: list[str] = []
    named = False
    for field, rule in step.get("to", {}).items():
        given = as_list(scene.value(f"${field}"))
        named = named or bool(given)
        reached, unknown = _receivers(scene, rule, given)
        receivers = _added(receivers, reached)
        if unknown and "invalid" in rule:
            put(scene.response, rule["invalid"], unknown)
    if named and not receivers and "nobody" in step:
        asked = (str(key) for field in step["to"] for key in as_list(scene.value(f"${field}")))
        raise Refusal(step["nobody"], f"nobody receives it of {', '.join(asked)}")
    kind_of = scene.value(step.get("type", "$msgtype"))
    content = scene.value(step.get("content", f"${kind_of}"))
    record = {
        "to": receivers,
        "type": kind_of,
        "content": content,
        "text": shown_text(content, scene.texts),
        "agent": scene.owner.agent_id,
        "path": scene.operation.path if scene.operation is not None else "",
        "time": scene.now,
        **{name: scene.value(item) for name, item in step.get("set", {}).items()},
    }
    made = _continued(step, scene, kind, record)
    _note(step, scene, kind, made)
    put(scene.response, "", _shaped(step, scene, made, {kind.key: f"@{kind.key}"}))


def _continued(step: Step, scene: Scene, kind: RecordKind, values: StateRecord) -> StateRecord:
    """A new message, or the one that a step names by its key, with new content."""
    scope = scene.scope(kind.name)
    key = scene.value(step.get("key"))
    known = scene.state.find(kind.name, scope, key) if key is not None else None
    if known is None:
        return scene.state.create(kind.name, scope, values)
    scene.state.change(kind.name, scope, known, values)
    return known


def _receivers(scene: Scene, rule: Mapping[str, Any], given: list[Any]) -> tuple[list[str], list[str]]:
    """Whom some keys reach, and the keys that do not exist."""
    kind = rule.get("kind")
    if kind is None:
        return list(map(str, given)), []
    declared = scene.state.kinds[kind]
    if rule.get("all") is not None and rule["all"] in given:
        return [str(one[declared.key]) for one in scene.state.all(kind, scene.scope(kind))], []
    reached: list[str] = []
    unknown: list[str] = []
    for key in given:
        record = scene.lookup(kind, key)
        if record is None:
            unknown.append(str(key))
        elif "holds" in rule:
            reached.extend(map(str, as_list(at(record, rule["holds"]))))
        elif "through" in rule:
            other, field = rule["through"]
            keys = scene.below(kind, key) if declared.tree else {str(key)}
            found = scene.state.all(other, scene.scope(other))
            reached.extend(str(one[scene.state.kinds[other].key]) for one in found if matches(one.get(field), keys))
        else:
            reached.append(str(record[declared.key]))
    return list(dict.fromkeys(reached)), unknown


def _limit(step: Step, scene: Scene) -> None:
    """Count what happens under a key, and refuse what happens too often: `most` holds how many in how many seconds."""
    kind = _kind(step, "limit", scene)
    scope, key = scene.scope(kind.name), scene.value(step["key"])
    record = scene.state.find(kind.name, scope, key) or scene.state.create(kind.name, scope, {kind.key: key})
    windows = [Window(*most) for most in step["most"]]
    taken = Windows.load(windows, record.get("taken"))
    if taken.take(round(scene.now, 6)) > 0:
        limits = " or ".join(f"{window.most} in {window.seconds:g} s" for window in windows)
        raise Refusal(step["errcode"], f"more than {limits} for {key}")
    scene.state.change(kind.name, scope, record, {"taken": taken.dump()})


def _needs(step: Step, scene: Scene) -> None:
    """Refuse what names a record that is not there, in whatever depth."""
    kind = _kind(step, "needs", scene)
    wanted = {field: scene.value(item) for field, item in step.get("where", {}).items()}
    fields = tuple(step.get("fields", kind.named))
    for field, key in _named(scene.value(step.get("in", "$")), fields):
        record = scene.lookup(kind.name, key)
        if record is None or any(not matches(record.get(name), value) for name, value in wanted.items()):
            raise Refusal(kind.unknown, f"{field}: no {kind.name} {key}", field)


def _named(value: Any, names: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """The values that stand under some names."""
    if isinstance(value, Mapping):
        for name, item in cast("Mapping[str, Any]", value).items():
            if name in names:
                yield from ((name, key) for key in as_list(item) if key not in ("", None))
            else:
                yield from _named(item, names)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item, names)


def _answer(step: Step, scene: Scene) -> None:
    for path, expression in step["answer"].items():
        value = scene.value(expression)
        if value is not None:
            put(scene.response, path, value)


def _fail(step: Step, scene: Scene) -> None:
    raise Refusal(step["fail"], str(scene.value(step.get("of", ""))))


def _only_push(step: Step, scene: Scene) -> None:
    for push in as_list(step["push"]):
        _push(push, scene, {})


def _for(step: Step, scene: Scene) -> None:
    """Carry out steps for each item of a list, which they know as `@item:`, or by the name of `called`."""
    for item in as_list(scene.value(step["for"])):
        scene.records[step.get("called", ITEM)] = item
        run(step["do"], scene)


def _inside(step: Step, scene: Scene) -> None:
    """Carry out steps in another company."""
    owner = scene.owner
    scene.owner = attrs.evolve(owner, corp_id=str(scene.value(step["inside"])))
    try:
        run(step["do"], scene)
    finally:
        scene.owner = owner


def _nothing(step: Step, scene: Scene) -> None:
    pass


VERBS: Mapping[str, Callable[[Step, Scene], None]] = {
    "create": _create,
    "read": _read,
    "take": _take,
    "update": _update,
    "delete": _delete,
    "list": _list,
    "send": _send,
    "limit": _limit,
    "needs": _needs,
    "answer": _answer,
    "fail": _fail,
    "for": _for,
    "inside": _inside,
    "nothing": _nothing,
    "push": _only_push,
}
"""`push` stands last: beside another verb it is an option of that."""
