"""The fields of the records of each kind, found before the check, as a step may name a field of a later one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wecom_runtime.testing.fake.vocabulary import VERBS

from ..language.diagnostics import Diagnostics
from ..language.nodes import YamlNode
from ..model.api import Api, Endpoint
from .expressions import Expressions, Surroundings
from .flow import Flow, as_list, verb_of
from .values import ANYTHING, NUMBER, TEXT, Many, Object, RecordOf, Value, Values, either

_SENT: Mapping[str, Value] = {
    "to": Many(TEXT),
    "type": TEXT,
    "content": ANYTHING,
    "text": TEXT,
    "agent": ANYTHING,
    "path": TEXT,
    "time": NUMBER,
}
"""The fields of every message."""
_NOTHING = Object({})
_GIVING = frozenset({"create", "update", "send", "set", "add", "drop", "place"})
"""The verbs and options that give fields to records."""

Entries = Iterable[tuple[str, YamlNode, Endpoint | None]]
"""The name of each entry, its steps, and its endpoint."""


def fields_of_kinds(
    api: Api, declared: Mapping[str, Mapping[str, YamlNode]], entries: Entries
) -> dict[str, Mapping[str, Value] | None]:
    """Return the fields that records of each kind get by declaration and by steps; None where they are unknown."""
    given = _GivenFields(api, declared)
    made = set[str]()
    for name, entry, endpoint in entries:
        if any(map(_gives, as_list(entry))):
            given.walk(name, entry, endpoint)
        made.update(_made_in(entry))
    return {
        name: {field: either(values) for field, values in fields.items()}
        if fields is not None and (name in made or "has" in declared[name] or "seed" in declared[name])
        else None
        for name, fields in given.fields.items()
    }


class _GivenFields(Flow):
    """Collects the fields that steps give to records. It evaluates nothing else, and reports nothing.

    Args:
        api: The declared types.
        declared: Kind -> its declaration.
    """

    def __init__(self, api: Api, declared: Mapping[str, Mapping[str, YamlNode]]) -> None:
        values = Values(api, dict.fromkeys(declared))  # until all steps are seen, records may have any field
        unread = Diagnostics()
        super().__init__(Expressions(values, declared, unread), values, unread)
        self.fields: dict[str, dict[str, list[Value]] | None] = {
            name: _declared_fields(kind) for name, kind in declared.items()
        }
        """Kind -> field -> its values; None if a record may have any field."""

    def _step(self, step: YamlNode, around: Surroundings, endpoint: Endpoint | None) -> Surroundings:
        data = step.data if isinstance(step.data, dict) else {}
        match verb_of(data):
            case "let":
                return self._let(data, around)
            case "for":
                return self._for(data, around, endpoint)
            case "inside":
                return self._inside(data, around, endpoint)
            case str(verb) if VERBS[verb].has_kind and (kind := self._expressions.kind(data[verb])):
                record = RecordOf(kind)
                if self.fields[kind] is not None and not _GIVING.isdisjoint(data):
                    self._take(verb, kind, data, around, record)
                return around.with_named(kind, record)
            case _:
                return around

    def _take(self, verb: str, kind: str, data: Mapping[str, YamlNode], around: Surroundings, record: RecordOf) -> None:
        """Add the fields that a step with a kind gives to its records."""
        own = self._source(verb, data, around)
        self._add_all(kind, Object(_SENT) if verb == "send" else own)
        at_hand = own if verb == "create" else record if verb == "update" else None
        with_record = around.with_record(at_hand)
        for name, item in self._mapping(data.get("set"), "set").items():
            self._add(kind, name, self._expressions.check(item, with_record))
        for option in ("add", "drop"):
            for name, item in self._mapping(data.get(option), option).items():
                if "." not in name:
                    self._add(kind, name, self._expressions.check(item, around.with_record(record)))
        for name in self._mapping(data.get("place"), "place"):
            self._add(kind, name, ANYTHING)
        for option in ("type", "content") if verb == "send" else ():
            if option in data:
                self._add(kind, option, self._expressions.check(data[option], around))

    def _add_all(self, kind: str, value: Value) -> None:
        """Add the fields of a value. A record may have any field if those of the value are unknown."""
        names = self._values.names(value)
        if not names and value != _NOTHING:
            self.fields[kind] = None
        for name in names:
            self._add(kind, name, self._values.inner(value, name) or ANYTHING)

    def _add(self, kind: str, name: str, value: Value) -> None:
        fields = self.fields[kind]
        if fields is not None:
            fields.setdefault(name, []).append(value)


def _declared_fields(kind: Mapping[str, YamlNode]) -> dict[str, list[Value]]:
    fields: dict[str, list[Value]] = {}
    if "key" in kind:
        fields[str(kind["key"].data)] = [TEXT]
    if "has" in kind and isinstance(kind["has"].data, list):
        fields.update({str(item.data): [ANYTHING] for item in kind["has"].data})
    seeds = kind["seed"].data if "seed" in kind else None
    records = [*(seeds if isinstance(seeds, list) else ()), *([kind["defaults"]] if "defaults" in kind else ())]
    for record in records:
        for name, item in record.data.items() if isinstance(record.data, dict) else ():
            fields.setdefault(name, []).append(_of_data(item))
    return fields


def _gives(step: YamlNode) -> bool:
    """Return whether a step or one within it gives fields to records."""
    data = step.data if isinstance(step.data, dict) else {}
    return not _GIVING.isdisjoint(data) or any(map(_gives, as_list(data.get("do"))))


def _made_in(entry: YamlNode) -> set[str]:
    """Return the kinds of the records that the steps of an entry create."""
    made = set[str]()
    for step in as_list(entry):
        if isinstance(step.data, dict):
            made |= {str(step.data[verb].data) for verb in ("create", "send", "limit") if verb in step.data}
    return made


def _of_data(node: YamlNode) -> Value:
    """Return the value of a literal."""
    if isinstance(node.data, list):
        return Many(either(_of_data(item) for item in node.data))
    if isinstance(node.data, dict):
        return Object({name: _of_data(item) for name, item in node.data.items()})
    return TEXT if isinstance(node.data, str) else NUMBER if isinstance(node.data, int) else ANYTHING
