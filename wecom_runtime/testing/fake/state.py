"""The state of the fake: records of the kinds that spec/fake/ declares, each in the scope of a corp, an app or a suite.

The code depends on no particular kind. The whole state is JSON, so that it can be saved and loaded.
"""

from __future__ import annotations

import copy
import itertools
import json
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from heapq import heappop, heappush
from typing import Any, Literal, TypeAlias, cast

import attrs

from wecom_runtime.language import say

from .stored import as_json, kept_on_disk

StateRecord: TypeAlias = dict[str, Any]
Dump: TypeAlias = dict[str, Any]

ChangeKind: TypeAlias = Literal["kept", "changed", "deleted", "loaded"]
Watcher: TypeAlias = "Callable[[str, str, StateRecord, ChangeKind], None]"
"""A function that takes the name of a kind, the scope, the record, and the change; "loaded" concerns all records."""

OWNER = "_app"
"""The field of a record with the agent id of the app that created it by a call."""
GONE = "_gone"
"""The field of a record that a step has deleted: tokens of such an account are not valid."""
GLOBAL = ""
"""The scope of records outside of corps, apps and suites."""


class Refusal(Exception):
    """The refusal of a call, as by WeCom.

    Args:
        errcode: The errcode.
        detail: The reason, for the errmsg.
        field: The parameter that it concerns.
        counts: Whether the changes of the call stay, as those that count wrong calls.
    """

    def __init__(self, errcode: int | str, detail: str = "", field: str = "", *, counts: bool = False) -> None:
        super().__init__(errcode, detail, field)
        self.errcode = errcode
        self.detail = detail
        self.field = field
        self.counts = counts


@attrs.frozen
class RecordKind:
    """A kind of records, as declared in spec/fake/."""

    name: str
    key: str
    """The field that identifies a record."""
    scope: str = "corp"
    """The owner of its records: global, corp, app or suite."""
    new: str = ""
    """The format of new keys, with the number `n`; `#` means the next free number."""
    fold: bool = False
    """Whether keys are case-insensitive."""
    unknown: int | str = 40058
    taken: int | str = 40058
    defaults: Mapping[str, Any] = attrs.field(factory=dict)
    unique: Mapping[str, int] = attrs.field(factory=dict)
    """Fields with unique values, and the errcode for a duplicate."""
    refers: Mapping[str, Any] = attrs.field(factory=dict)
    """Fields with keys of other records: `{kind, unknown}`."""
    lists: Mapping[str, str] = attrs.field(factory=dict)
    """Field with a list of keys -> kind of their records. Keys of deleted records are removed from the list."""
    within: Mapping[str, str] = attrs.field(factory=dict)
    """Field -> kind of the record whose deletion deletes this one."""
    blocked: tuple[Mapping[str, Any], ...] = attrs.field(factory=tuple, converter=tuple)
    """Records that prevent the deletion: `{kind, field, errcode}`."""
    siblings: Mapping[str, int] = attrs.field(factory=dict)
    """Fields with unique values among the children of a record, and the errcode for a duplicate."""
    most: tuple[Mapping[str, Any], ...] = attrs.field(factory=tuple, converter=tuple)
    """The limits of the number of records: `{count, errcode, each, where, beside}`."""
    loop: int = 40058
    """The errcode for a record that would be its own descendant."""
    tree: str = ""
    """The field with the key of the parent record."""
    life: float | None = None
    """The lifetime in seconds."""
    later: Mapping[str, Any] = attrs.field(factory=dict)
    """The steps that are carried out some seconds after a record is created: `{seconds, do}`."""
    seed: tuple[Mapping[str, Any], ...] = attrs.field(factory=tuple, converter=tuple)
    """The initial records."""
    title: str = ""
    named: tuple[str, ...] = attrs.field(factory=tuple, converter=tuple)
    """Names of the fields with its keys, in any request."""
    by_id: bool = False
    """Whether only keys are stored: the keys in the spec's examples and in earlier answers."""
    owned: Mapping[str, Any] = attrs.field(factory=dict)
    """The calls that only the app may make that created the record: `{errcode, calls, reads}`."""
    visible: Mapping[str, Any] = attrs.field(factory=dict)
    """The records that belong to the visible scope of an app: see `scopes`. Without it, all records do."""
    shown: str = ""
    """The field with the visible content of a message; its texts are stored as `text`."""

    def is_kept_from(self, record: Mapping[str, Any], app: object, path: str, *, is_read: bool) -> bool:
        """Return whether a call may not use a record, because another app created it.

        Args:
            record: A record. One that people or the seed created belongs to no app.
            app: The agent id of the caller.
            path: The path of the call.
            is_read: Whether the call only reads.
        """
        if not self.owned or record.get(OWNER) in (None, app) or (is_read and not self.owned.get("reads")):
            return False
        return path.startswith(tuple(self.owned["calls"]))

    @property
    def settings(self) -> set[str]:
        """The fields whose value has inner fields with defaults of their own: a change keeps those that it lacks."""
        return {name for name, value in self.defaults.items() if isinstance(value, Mapping)}

    def place(self, field: str, record: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the value of a unique field for comparisons, among siblings with the key of the record above."""
        above = (str(record.get(self.tree)),) if field in self.siblings else ()
        return (*above, str(record.get(field)))

    def identity(self, key: object) -> str:
        """Return a key for comparisons, as text: a query has numbers as text."""
        text = str(key)
        return text.casefold() if self.fold else text


def kinds_of(rules: Mapping[str, Any]) -> dict[str, RecordKind]:
    """Return the kinds that `spec/fake/` declares, by name."""
    return {name: RecordKind(name, **declared) for name, declared in rules["kinds"].items()}


class FakeState:
    """The records of a fake. Thread-safe.

    Args:
        kinds: Name -> kind.
        clock: The fake's clock.
    """

    def __init__(self, kinds: Mapping[str, RecordKind], clock: Any) -> None:
        self.kinds = kinds
        self.lock = threading.RLock()
        self._clock = clock
        self._records: dict[str, dict[str, dict[str, StateRecord]]] = {}
        self._numbers: dict[str, int] = {}
        self._initial = ""
        """The initial state, serialized: `reset` parses it, and most fakes are never reset."""
        self._watchers: list[Watcher] = []
        self._counter = itertools.count()
        self._holders: dict[tuple[str, str, str], dict[tuple[str, ...], StateRecord]] = {}
        """Kind, scope and unique field -> value -> the latest record with this value."""
        self._due: list[tuple[float, int, str, str, str]] = []
        """The records whose kind has `later`, as a heap: time, number, kind, scope, key."""
        self._undo: list[Callable[[], None]] | None = None
        """The functions that revert the changes of the transaction, oldest first; None outside of a transaction."""

    def __repr__(self) -> str:
        counts = {name: sum(map(len, scopes.values())) for name, scopes in self._records.items()}
        return f"<FakeState {', '.join(f'{n} {name}' for name, n in counts.items() if n) or 'empty'}>"

    def watch(self, watcher: Watcher) -> None:
        """Call a function at each change, while the lock is held."""
        self._watchers.append(watcher)

    def _notify(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        if change == "loaded":
            self._holders.clear()
        elif change != "deleted":
            declared = self.kinds[kind]
            for field in (*declared.unique, *declared.siblings):
                holders = self._holders.get((kind, scope, field))
                if holders is not None:
                    holders[declared.place(field, record)] = record
        for watcher in self._watchers:
            watcher(kind, scope, record, change)

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Hold the lock, and revert all changes if the block raises. An inner block belongs to the outer one."""
        with self.lock:
            if self._undo is not None:
                yield
                return
            self._undo = []
            try:
                with self.savepoint():
                    yield
            finally:
                self._undo = None

    @contextmanager
    def savepoint(self) -> Generator[None, None, None]:
        """Revert the changes of the block if it raises, within a transaction; those of a refusal that counts stay."""
        undo = self._undo
        assert undo is not None  # noqa: S101 - steps run in a transaction
        begin = len(undo)
        try:
            yield
        except BaseException as error:
            if isinstance(error, Refusal) and error.counts:
                raise
            while len(undo) > begin:
                undo.pop()()
            self._holders.clear()
            raise

    def _note_undo(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        """Note how the change that follows is reverted, within a transaction.

        Args:
            kind: The name of the record's kind.
            scope: Its scope.
            record: The record as it is before the change.
            change: "kept" for a new record, "deleted" also for a new key of a record, which changes its position.
        """
        if self._undo is None:
            return
        found, before = self._records.setdefault(kind, {}).setdefault(scope, {}), dict(record)
        key = self.kinds[kind].identity(record[self.kinds[kind].key])
        order = dict(found) if change == "deleted" else None

        def revert() -> None:
            if change == "kept":
                found.pop(key, None)
                self._notify(kind, scope, record, "deleted")
                return
            if order is not None:
                found.clear()
                found.update(order)
            record.clear()
            record.update(before)
            self._notify(kind, scope, record, "kept" if change == "deleted" else "changed")

        self._undo.append(revert)

    # -- for tests

    def dump(self) -> Dump:
        """Return the whole state as JSON, for `load`."""
        return cast(Dump, json.loads(self._serialized()))

    def _serialized(self) -> str:
        with self.lock:
            records = {
                name: {scope: list(found.values()) for scope, found in scopes.items() if found}
                for name, scopes in self._records.items()
            }
            kept = {"records": as_json({n: s for n, s in records.items() if s}), "numbers": self._numbers}
            return json.dumps(kept, ensure_ascii=False)

    def load(self, dump: Mapping[str, Any]) -> None:
        """Replace the state by a dump.

        Raises:
            ValueError: The dump has an undeclared kind or another format; nothing is changed.
        """
        try:
            records = {
                name: {scope: self._keyed(self.kinds[name], found) for scope, found in scopes.items()}
                for name, scopes in dump["records"].items()
                if self.kinds[name]
            }
            numbers = {name: int(n) for name, n in dump["numbers"].items()}
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(say("this is not a dump of a fake's state: {error}", error=error)) from None
        with self.lock:
            self._records = copy.deepcopy(records)
            self._numbers = numbers
            self._due.clear()
            for kind in (one for one in self.kinds.values() if one.later):
                for scope, record in self.everywhere(kind.name):
                    self._plan(kind, scope, record)
            self._notify("", GLOBAL, {}, "loaded")

    @staticmethod
    def _keyed(kind: RecordKind, records: Iterable[Mapping[str, Any]]) -> dict[str, StateRecord]:
        return {kind.identity(record[kind.key]): dict(record) for record in records}

    def reset(self) -> None:
        """Restore the initial state of the fake."""
        with self.lock:
            self.load(json.loads(self._initial or '{"records": {}, "numbers": {}}'))

    def set_initial(self) -> None:
        """Make the current state the initial one, for `reset`."""
        self._initial = self._serialized()

    # -- records

    def all(self, kind: str, scope: str) -> list[StateRecord]:
        """Return the records of a kind, oldest first."""
        declared = self.kinds[kind]
        found = self._records.get(kind, {}).get(scope, {})
        return [record for record in found.values() if not self._is_expired(declared, record)]

    def everywhere(self, kind: str) -> Iterator[tuple[str, StateRecord]]:
        for scope in list(self._records.get(kind, {})):
            for record in self.all(kind, scope):
                yield scope, record

    def scopes(self, kind: str) -> Iterator[str]:
        """Return the scopes with records of a kind."""
        return iter(list(self._records.get(kind, {})))

    def find(self, kind: str, scope: str, key: object) -> StateRecord | None:
        declared = self.kinds[kind]
        record = self._records.get(kind, {}).get(scope, {}).get(declared.identity(key))
        return record if record is not None and not self._is_expired(declared, record) else None

    def get(self, kind: str, scope: str, key: object, errcode: int | None = None) -> StateRecord:
        """Return a record by its key.

        Raises:
            Refusal: There is no such record.
        """
        record = self.find(kind, scope, key)
        if record is None:
            raise Refusal(self.kinds[kind].unknown if errcode is None else errcode, f"no {kind} {key}")
        return record

    def _is_expired(self, kind: RecordKind, record: StateRecord) -> bool:
        return kind.life is not None and record.get("_made", 0) + kind.life < self._clock.now()

    def create(self, kind: str, scope: str, values: Mapping[str, Any]) -> StateRecord:
        """Create a record.

        Raises:
            Refusal: Its key or a unique value is taken, or it names a missing record.
        """
        declared = self.kinds[kind]
        record = with_defaults(values, declared.defaults)
        if record.get(declared.key) in (None, ""):
            record[declared.key] = self._new_key(declared, scope)
        key = declared.identity(record[declared.key])
        if self.find(kind, scope, key) is not None:
            raise Refusal(declared.taken, f"{kind} {record[declared.key]} exists", declared.key)
        self._check(declared, scope, record, None)
        self._store(declared, scope, record)
        return record

    def _store(self, kind: RecordKind, scope: str, record: StateRecord) -> None:
        if kind.life is not None or kind.later:
            record["_made"] = self._clock.now()
        record.update(kept_on_disk(record))
        key = kind.identity(record[kind.key])
        self._note_undo(kind.name, scope, record, "kept")
        self._records.setdefault(kind.name, {}).setdefault(scope, {})[key] = record
        if kind.later:
            self._plan(kind, scope, record)
        self._notify(kind.name, scope, record, "kept")

    def _plan(self, kind: RecordKind, scope: str, record: StateRecord) -> None:
        """Note when the steps of `later` are due for a record."""
        due = record["_made"] + kind.later["seconds"]
        heappush(self._due, (due, next(self._counter), kind.name, scope, kind.identity(record[kind.key])))

    def due(self) -> Iterator[tuple[RecordKind, str, StateRecord]]:
        """Yield the records for which the steps of `later` are due, once each."""
        while self._due and self._due[0][0] <= self._clock.now():
            _, _, name, scope, key = heappop(self._due)
            record = self.find(name, scope, key)
            if record is not None and not record.get("_done"):
                record["_done"] = True
                yield self.kinds[name], scope, record

    def change(self, kind: str, scope: str, record: StateRecord, values: Mapping[str, Any]) -> None:
        """Change values of a record, which may include its key.

        Raises:
            Refusal: The key or a unique value is taken, or the record names a missing record.
        """
        declared = self.kinds[kind]
        changed = {**record, **values}
        self._check(declared, scope, changed, record)
        old, new = declared.identity(record[declared.key]), declared.identity(changed[declared.key])
        found = self._records[kind][scope]
        if new != old and new in found:
            raise Refusal(declared.taken, f"{kind} {changed[declared.key]} exists", declared.key)
        self._note_undo(kind, scope, record, "changed" if new == old else "deleted")
        if new != old:
            found[new] = found.pop(old)
            self._rename(declared, scope, old, changed[declared.key])
        record.update(kept_on_disk(dict(values)))
        self._notify(kind, scope, record, "changed")

    def delete(self, kind: str, scope: str, record: StateRecord) -> None:
        """Delete a record and the records within it.

        Raises:
            Refusal: Another record prevents the deletion.
        """
        declared = self.kinds[kind]
        key = record[declared.key]
        for rule in declared.blocked:
            if any(matches(at(other, rule["field"]), key) for other in self.all(rule["kind"], scope)):
                raise Refusal(rule["errcode"], f"{kind} {key} is in use by a {rule['kind']}")
        self._note_undo(kind, scope, record, "deleted")
        self._records[kind][scope].pop(declared.identity(key), None)
        self._notify(kind, scope, record, "deleted")
        self._rename(declared, scope, declared.identity(key), None)
        for inner in self.kinds.values():
            for field, outer in inner.within.items():
                if outer == kind:
                    for other in [one for one in self.all(inner.name, scope) if matches(one.get(field), key)]:
                        self.delete(inner.name, scope, other)

    def _rename(self, kind: RecordKind, scope: str, old: str, new: object) -> None:
        """Change the key of a record in the records that name it; None removes the key from lists."""
        for other in self.kinds.values():
            fields = {**other.lists} if new is None else {**other.lists, **other.within, **_kinds_of(other.refers)}
            for field in [field for field, named in fields.items() if named == kind.name]:
                for record in self.all(other.name, scope):
                    name, _, inner = field.partition(".")
                    renamed = _renamed(record.get(name), inner, kind, old, new)
                    if renamed != record.get(name):
                        self._note_undo(other.name, scope, record, "changed")
                        record[name] = renamed

    def below(self, kind: str, scope: str, key: object) -> set[str]:
        """Return the keys of a record and of its descendants."""
        declared = self.kinds[kind]
        found, waiting = set[str](), [str(key)]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                children = (c for c in self.all(kind, scope) if str(c.get(declared.tree)) == one)
                waiting.extend(str(child[declared.key]) for child in children)
        return found

    def seed(self, owner: str, scope: str) -> None:
        """Create the initial records of a new corp, app or suite.

        Args:
            owner: The kind of owner: corp, app, suite or global.
            scope: The scope of the owner.
        """
        for kind in self.kinds.values():
            if kind.scope == owner:
                for record in kind.seed:
                    self._store(kind, scope, _copy_json({**kind.defaults, **record}))

    def number(self, name: str) -> int:
        """Return the next number of a sequence, which begins with 1."""
        with self.lock:
            self._numbers[name] = n = self._numbers.get(name, 0) + 1
            return n

    def _new_key(self, kind: RecordKind, scope: str) -> object:
        if kind.new in ("", "#"):
            taken = [one[kind.key] for one in self.all(kind.name, scope) if isinstance(one[kind.key], int)]
            return max(taken, default=0) + 1
        return kind.new.format(n=self.number(kind.name))

    def _holder(self, kind: RecordKind, scope: str, field: str, record: Mapping[str, Any]) -> StateRecord | None:
        """Return the record with the value that another one has in a unique field, in constant time; None for none."""
        known, place = self._holders.get((kind.name, scope, field)), kind.place(field, record)
        if known is None:
            known = {kind.place(field, one): one for one in self.all(kind.name, scope)}
            self._holders[kind.name, scope, field] = known
        found = known.get(place)
        if found is None or kind.place(field, found) != place or found.get(field) != record.get(field):
            return None  # its value has changed since
        return found if self.find(kind.name, scope, found[kind.key]) is found else None

    def _check(self, kind: RecordKind, scope: str, record: Mapping[str, Any], old: StateRecord | None) -> None:
        for field, errcode in {**kind.unique, **kind.siblings}.items():
            if record.get(field) in (None, ""):
                continue
            holder = self._holder(kind, scope, field, record)
            if holder is not None and holder is not old:
                raise Refusal(errcode, f"{field} {record.get(field)} is taken", field)
        for limit in kind.most:
            self._check_number(kind, scope, limit, record, old)
        above = str(record.get(kind.tree))
        is_moved = old is not None and kind.tree != "" and above != str(old.get(kind.tree))
        if is_moved and above in self.below(kind.name, scope, record[kind.key]):
            raise Refusal(kind.loop, f"{kind.name} {record[kind.key]} would be below itself", kind.tree)
        for field, rule in kind.refers.items():
            value = at(record, field)
            if old is not None and value == at(old, field):
                continue
            for key in as_list(value):
                if key not in ("", 0) and self.find(rule["kind"], scope, key) is None:
                    raise Refusal(rule["unknown"], f"{field}: no {rule['kind']} {key}", field)

    def _check_number(
        self,
        kind: RecordKind,
        scope: str,
        limit: Mapping[str, Any],
        record: Mapping[str, Any],
        old: StateRecord | None,
    ) -> None:
        """Refuse a record that exceeds a limit: of all records, or of those with the same value of a field."""
        each, most = limit.get("each"), limit["count"]
        counted = {kind.name: each, **limit.get("beside", {})}
        if sum(len(self._records.get(name, {}).get(scope, {})) for name in counted) < most:
            return
        meets = _condition_of(limit.get("where", {}))
        if not meets(record):
            return
        had = [] if old is None or not meets(old) else as_list(at(old, each)) if each else [None]
        for value in as_list(at(record, each)) if each else [None]:
            if value in had:
                continue
            found = sum(
                1
                for name, field in counted.items()
                for one in self.all(name, scope)
                if one is not old
                and (not field or matches(at(one, field), value))
                and (name != kind.name or meets(one))
            )
            if found >= most:
                where = f" with {each} {value}" if each else ""
                raise Refusal(limit["errcode"], f"{most:,} {kind.name} records at most{where}", each or "")


def _condition_of(where: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], bool]:
    filters = [(field, filter_of(wanted)) for field, wanted in where.items()]
    return lambda record: all(fits(at(record, field)) for field, fits in filters)


def _kinds_of(refers: Mapping[str, Any]) -> dict[str, str]:
    return {field: rule["kind"] for field, rule in refers.items()}


def with_defaults(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> StateRecord:
    """Return values with the defaults of fields, and of fields of inner objects, that have none."""
    found: StateRecord = dict(values)
    for name, default in defaults.items():
        value = values.get(name)
        if value is None:
            found[name] = _copy_json(default)
        elif isinstance(value, Mapping) and isinstance(default, Mapping):
            found[name] = with_defaults(cast("Mapping[str, Any]", value), cast("Mapping[str, Any]", default))
    return found


def _copy_json(value: Any) -> Any:
    """Return a deep copy of JSON data, five times as fast as `copy.deepcopy`."""
    if isinstance(value, dict):
        return {name: _copy_json(item) for name, item in value.items()}
    return [_copy_json(item) for item in value] if isinstance(value, list) else value


def _renamed(value: Any, inner: str, kind: RecordKind, old: str, new: object) -> Any:
    """Return a field that names records, or a list of them, with another key of a record; None removes the key."""
    if not isinstance(value, list):
        return new if kind.identity(value) == old else value
    kept: list[Any] = []
    for item in value:
        if kind.identity(item.get(inner) if inner else item) != old:
            kept.append(item)
        elif new is not None:
            kept.append({**item, inner: new} if inner else new)
    return kept


def at(data: Any, path: str) -> Any:
    """Return the value at a dotted path. A path through a list returns the list of the items' values."""
    if type(data) is dict:
        if "." not in path:
            return data.get(path)
        if path.partition(".")[0] not in data:  # a path through a missing value
            return None
    value = data
    steps = path.split(".")
    for index, step in enumerate(steps):
        if isinstance(value, list):
            rest = ".".join(steps[index:])
            return [at(item, rest) for item in value]
        if not isinstance(value, Mapping):
            return None
        value = cast("Mapping[str, Any]", value).get(step)
    return value


def visible_fields(record: Mapping[str, Any], hidden: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a record as a caller sees them.

    Args:
        record: The record, or an object of an answer.
        hidden: Field -> its value for the caller, `@name` for the value of another field, None for no field.
    """
    found: dict[str, Any] = {}
    for name, value in record.items():
        shown = hidden.get(name, value) if name in hidden else value
        if name in hidden and isinstance(shown, str) and shown.startswith("@"):
            shown = record.get(shown[1:])
            shown = None if shown is None else str(shown)
        if name not in hidden or shown is not None:
            found[name] = shown
    return found


def as_list(value: Any) -> list[Any]:
    """Return a list unchanged, None as an empty list, and other values as a list with one item."""
    if value is None:
        return []
    return list(cast("Iterable[Any]", value)) if isinstance(value, list | tuple | set) else [value]


def truth(value: Any) -> bool:
    """Return whether a condition holds. A query has 0 and 1 as text."""
    return bool(value) and value not in ("0", "false")


def matches(value: Any, wanted: Any) -> bool:
    """Return whether a record's value equals or contains one of the wanted values."""
    return holds(value, texts_of(wanted))


def texts_of(wanted: Any) -> frozenset[str]:
    """Return the wanted values as texts for `holds`, computed once for many records."""
    return frozenset(map(str, as_list(wanted)))


def holds(value: Any, texts: frozenset[str]) -> bool:
    """Return whether a record's value equals or contains one of some texts."""
    if isinstance(value, (list, tuple, set)):
        return not texts.isdisjoint(map(str, value))
    return value is not None and str(value) in texts


def filter_of(wanted: Any) -> Callable[[Any], bool]:
    """Return a function that checks the value of a record.

    Args:
        wanted: A value or several, of which the record has one; or a mapping: `{from: least, to: most}`, of which 0 is
            no bound, `{contains: part of a text, or several of which it has one}`, `{in: values}`,
            `{if_given: values}`, which any value fits if there are none, or `{exists: whether there is a value}`.
    """
    if not isinstance(wanted, Mapping):
        texts = texts_of(wanted)
        return lambda value: holds(value, texts)
    condition = cast("Mapping[str, Any]", wanted)
    if "contains" in condition:
        parts = [str(part) for part in as_list(condition["contains"])] or [""]
        return lambda value: any(part in str(value or "") for part in parts)
    if "in" in condition:
        return filter_of(as_list(condition["in"]))
    if "if_given" in condition:
        given = condition["if_given"]
        return filter_of(given) if given not in (None, "", []) else lambda value: True
    if "not" in condition:
        others = filter_of(condition["not"])
        return lambda value: not others(value)
    if "exists" in condition:
        return lambda value: (value not in (None, "", [])) == bool(condition["exists"])
    least, most = _bound(condition.get("from"), float("-inf")), _bound(condition.get("to"), float("inf"))
    return lambda value: least <= float(value or 0) <= most


def _bound(value: Any, default: float) -> float:
    return default if value in (None, "", 0, "0") else float(value)
