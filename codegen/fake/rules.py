"""The rules in `spec/fake/*.yaml`: their check, and the form in which they ship."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from pathlib import PurePosixPath

import attrs

from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say
from wecom_runtime.testing.fake.functions import FUNCTIONS
from wecom_runtime.testing.fake.functions.declaring import Columns
from wecom_runtime.testing.fake.state import RecordKind
from wecom_runtime.testing.fake.vocabulary import SCOPES

from ..language.diagnostics import Diagnostics, Location, suggestion
from ..language.nodes import YamlNode
from ..language.shapes import read_mapping
from ..model.api import Api, Endpoint
from .examples import folders_of, ids_of
from .expressions import Expressions, is_new
from .flow import as_list
from .given import fields_of_kinds
from .steps import Steps
from .values import RecordOf, Value, Values, columns_of

SHIPPED = (
    "tokens",
    "refusals",
    "signatures",
    "callbacks",
    "kinds",
    "ids",
    "rights",
    "scope",
    "wrong",
    "endpoints",
    "actions",
    "replies",
    "service",
)
SECTIONS = (*SHIPPED, "codes")
"""The sections of `spec/fake/`. Those that only the check needs do not ship."""
NOT_KEPT = ("has",)
"""Keys of a kind that only the check uses."""
KIND_KEYS = (*(one.name for one in attrs.fields(RecordKind) if one.name not in ("name", "by_id")), *NOT_KEPT)

LIMIT_KEYS = ("count", "errcode", "each", "where", "beside")
"""The keys of a limit of the number of records."""

PROBLEMS = ("missing", "type", "enum", "limit", "pattern", "condition")
_CUT = re.compile("[1-9][0-9]* (bytes|chars)")

_VALUES = ("defaults", "seed")
"""The keys of a kind with values of records, which are no error codes."""
_SHORT = {"seconds": 1, "minutes": 60}
"""Unit of time of a quota -> its seconds."""
MARK = re.compile(r"documented [1-9]\d*|seen \d{4}-\d\d-\d\d|assumed")
"""The marks of the answer to a question about the real service."""
EXAMPLES = "examples"
"""As `seed`: the ids of the spec's examples."""
_COLUMNS = {
    f"={name}": indexes
    for name, one in FUNCTIONS.items()
    if (indexes := [index for index, each in enumerate(one.parameters) if isinstance(each.takes, Columns)])
}
"""The name in a call -> the indexes of its arguments with the name of a type of a CSV file."""


class Rules:
    """The rules of all files in `spec/fake/`."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._diagnostics = Diagnostics()
        self._endpoints = {endpoint.path: endpoint for endpoint in (*api.endpoints, *api.commands)}
        self._sections: dict[str, dict[str, YamlNode]] = {name: {} for name in SECTIONS}
        self._twice: list[tuple[YamlNode, str]] = []
        for file in api.fake:
            for section, entries in file.items():
                for name, entry in entries.items():
                    if name in self._sections[section]:
                        self._twice.append((entry, f"{name!r} is in {section} already"))
                    self._sections[section][name] = entry

    def plain(self) -> dict[str, dict[str, object]]:
        """Return the rules as they ship, by section and name."""
        return {
            section: {name: self._entry(section, entry) for name, entry in self._sections[section].items()}
            for section in SHIPPED
        }

    def files(self) -> dict[str, dict[str, object]]:
        """Return the rules as they ship, by the name of the file: section and name -> rule.

        The ids of examples are in a file for each domain of calls, by the path of the call.
        """
        made: dict[str, dict[str, object]] = defaultdict(dict)
        for section in SHIPPED:
            for name, entry in self._sections[section].items():
                made[PurePosixPath(entry.file).stem][f"{section} {name}"] = self._entry(section, entry)
        made["quotas"] = {f"quotas {one.path}": quotas for one in self._api.endpoints if (quotas := _quotas(one))}
        claims = self._claims()
        kinds = {name for name, entry in self._sections["kinds"].items() if self._is_of_examples(entry)}
        for domain in self._api.domains:
            for endpoint in domain.endpoints:
                ids = {kind: found for kind, found in ids_of(endpoint, claims).items() if kind in kinds}
                if ids:
                    made[f"examples/{domain.name}"][f"examples {endpoint.path}"] = ids
        return made

    @staticmethod
    def _is_of_examples(kind: YamlNode) -> bool:
        plain = kind.plain()
        return isinstance(plain, dict) and plain.get("seed") == EXAMPLES

    def used(self) -> set[int]:
        """Return the error codes that the rules use."""
        sections = (entries for section, entries in self._sections.items() if section in SHIPPED)
        known = {one.code for one in self._api.errors}
        return {code for entries in sections for entry in entries.values() for code in _codes_in(entry.plain())} & known

    @property
    def unused(self) -> Mapping[str, YamlNode]:
        """The groups of error codes with which the fake does not refuse by itself."""
        return self._sections["codes"]

    def _entry(self, section: str, entry: YamlNode) -> object:
        if section in ("endpoints", "actions", "replies"):
            return [self._with_columns(step) for step in as_list(entry)]
        plain = entry.plain()
        if section == "kinds" and isinstance(plain, dict):
            kept = {key: value for key, value in plain.items() if key not in NOT_KEPT}
            if kept.get("seed") == EXAMPLES:
                del kept["seed"]
                kept["by_id"] = True
            return kept
        return plain

    def _with_columns(self, node: YamlNode) -> object:
        """Return a step in which functions have the columns of a CSV file in place of the name of its type."""
        data = node.data
        if isinstance(data, dict):
            made = {key: self._with_columns(item) for key, item in data.items()}
            for function in made.keys() & _COLUMNS.keys():
                arguments = made[function]
                if isinstance(arguments, list):
                    for index in _COLUMNS[function]:
                        arguments[index] = columns_of(self._api, arguments[index])
            return made
        return [self._with_columns(item) for item in data] if isinstance(data, list) else data

    def check(self, diagnostics: Diagnostics) -> None:
        """Report all mistakes."""
        self._diagnostics = diagnostics
        for node, what in self._twice:
            diagnostics.add(node, what)
        declared = {
            name: self._mapping(kind, say("kind {name!r}", name=name)) for name, kind in self._sections["kinds"].items()
        }
        entries = [
            (name, entry, self._endpoints.get(name))
            for section in ("endpoints", "actions")
            for name, entry in self._sections[section].items()
        ]
        values = Values(self._api, fields_of_kinds(self._api, declared, entries))
        expressions = Expressions(values, declared, diagnostics)
        steps = Steps(self._api, expressions, values, diagnostics)
        for name, kind in self._sections["kinds"].items():
            self._check_kind(name, kind, values, steps)
        for path, entry in self._sections["endpoints"].items():
            if path not in self._endpoints:
                self._unknown(entry, path, "endpoint", self._endpoints)
            steps.walk(path, entry, self._endpoints.get(path))
        for name, entry in self._sections["actions"].items():
            steps.walk(say("the action {name}", name=name), entry, None)
        replies = {reply.name for unit in self._api.replies for reply in unit.replies}
        for name, entry in self._sections["replies"].items():
            if name not in replies:
                self._unknown(entry, name, "reply", replies)
            steps.walk(say("the reply {name}", name=name), entry, None)
        expressions.report()

        for start, entry in self._sections["ids"].items():
            self._check_ids(start, entry, steps)
        self._check_named(declared)
        for start, entry in self._sections["wrong"].items():
            self._check_wrong(start, entry, values, steps)
        for name, entry in self._sections["service"].items():
            self._check_question(name, entry)

    # -- questions about the real service

    def _check_question(self, name: str, entry: YamlNode) -> None:
        """Check a question: its possible answers, the answer, and its mark."""
        found = self._mapping(entry, say("question {name!r}", name=name))
        for key in found.keys() ^ {"asks", "answers", "answer", "mark"}:
            at = found.get(key, entry)
            self._diagnostics.add(
                at,
                say("question {name!r}: {key}", name=name, key=key),
                say("a question has asks, answers, answer and mark"),
            )
            return
        answers = self._mapping(found["answers"], "answers")
        if str(found["answer"].plain()) not in map(str, answers):
            self._diagnostics.add(
                found["answer"], say("question {name!r} has no such answer", name=name), say("write one of its answers")
            )
        if not MARK.fullmatch(str(found["mark"].plain())):
            remedy = say("write 'documented PAGE', 'seen 2026-01-31' or 'assumed'")
            self._diagnostics.add(found["mark"], say("question {name!r} has no such mark", name=name), remedy)

    # -- errcodes of wrong parameters

    def _check_wrong(self, start: str, entry: YamlNode, values: Values, steps: Steps) -> None:
        requests = [endpoint.request for endpoint in self._begun(start)]
        requests += [one.fields for unit in self._api.replies for one in unit.replies if one.name == start]
        if not requests:
            self._unknown(entry, start, "endpoint", self._endpoints)
            return
        known: dict[str, list[Value]] = defaultdict(list)
        for one in (one for request in requests for one in request):
            known[one.wire].append(one.type)
        for field, rule in self._mapping(entry, "wrong").items():
            first, dot, rest = field.removesuffix(".*").partition(".")
            is_known = first in known and (not dot or any(_has(values, value, rest) for value in known[first]))
            if field and not is_known:
                self._unknown(entry.keys[field], field, say("field of {start}", start=start), known.keys())
            for kind, found in self._mapping(rule, "wrong").items() if isinstance(rule.data, dict) else [("", rule)]:
                if kind and kind not in PROBLEMS:
                    self._unknown(rule.keys[kind], kind, say("kind of problem"), PROBLEMS)
                if not (kind == "limit" and _CUT.fullmatch(str(found.data))):
                    steps.code(found)

    def _begun(self, start: str) -> list[Endpoint]:
        """Return the endpoint of a path, or the endpoints below a path that ends with a slash."""
        return [self._endpoints[start]] if start in self._endpoints else self._below.get(start, [])

    @cached_property
    def _below(self) -> Mapping[str, list[Endpoint]]:
        """Return the endpoints by the folders that contain them."""
        found: dict[str, list[Endpoint]] = defaultdict(list)
        for path, endpoint in self._endpoints.items():
            for folder in folders_of(path):
                found[folder].append(endpoint)
        return found

    # -- ids

    def _claims(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Return the kinds that fields name: beginning of paths -> field -> kinds."""
        general: dict[str, tuple[str, ...]] = {}
        for name, kind in self._sections["kinds"].items():
            named = kind.data.get("named") if isinstance(kind.data, dict) else None
            if named is not None and isinstance(named.data, list):
                general.update((str(field.data), (name,)) for field in named.data)
        claims = {"": general}
        for start, entry in self._sections["ids"].items():
            claims[start] = {field: _kinds_in(item) for field, item in self._mapping(entry, "ids").items()}
        return claims

    def _check_ids(self, start: str, entry: YamlNode, steps: Steps) -> None:
        if not self._begun(start):
            self._unknown(entry, start, "endpoint", self._endpoints)
        for item in self._mapping(entry, "ids").values():
            rule = self._mapping(item, say("an id")) if isinstance(item.data, dict) else {"kind": item}
            steps.code(rule.get("unknown"))
            if "kind" not in rule:
                cause = say("{label} has no {name!r}", label=say("an id"), name="kind")
                self._diagnostics.add(item, cause, say("add a line '{name}: …'", name="kind"))
            for node in as_list(rule.get("kind")):
                if node.data is not None:
                    self._check_name(node)

    def _check_named(self, declared: Mapping[str, Mapping[str, YamlNode]]) -> None:
        """Report fields that name records of two kinds."""
        owners: dict[object, str] = {}
        for name, kind in declared.items():
            for node in kind["named"].data if "named" in kind and isinstance(kind["named"].data, list) else ():
                if owners.setdefault(node.scalar, name) != name:
                    right = say("write under 'ids' which kind each path means")
                    self._diagnostics.add(
                        node,
                        say("{data!r} names records of {owners} already", data=node.scalar, owners=owners[node.scalar]),
                        right,
                    )

    # -- kinds

    def _check_kind(self, name: str, value: YamlNode, values: Values, steps: Steps) -> None:
        data = self._mapping(value, say("kind {name!r}", name=name))
        for key in data:
            if key not in KIND_KEYS:
                self._unknown(value.keys[key], key, say("key of a kind"), KIND_KEYS)
        if "key" not in data:
            self._diagnostics.add(
                value, say("kind {name!r} has no key", name=name), say("add 'key: <field that identifies it>'")
            )
        if "scope" in data and data["scope"].scalar not in SCOPES:
            self._unknown(data["scope"], str(data["scope"].scalar), "scope", SCOPES)
        if "seed" in data and not isinstance(data["seed"].data, list) and data["seed"].data != EXAMPLES:
            self._diagnostics.add(
                data["seed"],
                say("seed is no list of records"),
                say("write records, or {EXAMPLES!r}", EXAMPLES=EXAMPLES),
            )
        self._check_new(data.get("new"))
        later = self._mapping(data.get("later"), "later")
        if "do" in later:
            steps.walk(say("{name} later", name=name), later["do"], None, name)
        owned = self._mapping(data.get("owned"), "owned")
        steps.code(owned.get("errcode"))
        starts = owned["calls"].data if "calls" in owned else []
        for start in starts if isinstance(starts, list) else []:
            if str(start.data) not in self._below and not any(
                path.startswith(str(start.data)) for path in self._endpoints
            ):
                self._unknown(start, str(start.data), say("begin of a path"), self._endpoints)
        for key in ("unknown", "taken", "loop"):
            steps.code(data.get(key))
        for key in ("within", "refers", "lists", "unique", "siblings"):
            rules = data.get(key)
            for field, rule in self._mapping(rules, key).items():
                if rules is not None:
                    self._check_field(rules.keys[field], field, name, values)
                if key in ("unique", "siblings"):
                    steps.code(rule)
                    continue
                self._check_name(rule)
                if key == "refers":
                    steps.code(self._mapping(rule, say("a reference")).get("unknown"))
        for rule in data["blocked"].data if "blocked" in data and isinstance(data["blocked"].data, list) else ():
            self._check_blocked(rule, values, steps)
        for limit in data["most"].data if "most" in data and isinstance(data["most"].data, list) else ():
            self._check_most(name, limit, values, steps)
        for key in ("tree", "shown"):
            if key in data:
                self._check_field(data[key], str(data[key].data), name, values)

    def _check_new(self, node: YamlNode | None) -> None:
        if node is None or node.data == "#":
            return
        if not is_new(node.data):
            right = say("write a text with {{n}} for the number, or # for the next free number")
            self._diagnostics.add(node, say("{data!r} gives no new key each time", data=node.data), right)

    def _check_blocked(self, rule: YamlNode, values: Values, steps: Steps) -> None:
        data = self._mapping(rule, "blocked")
        if "kind" not in data or "field" not in data:
            self._diagnostics.add(
                rule, say("'blocked' lacks a kind or a field"), "write {kind: …, field: …, errcode: …}"
            )
            return
        self._check_name(data["kind"])
        steps.code(data.get("errcode"))
        if data["kind"].scalar in self._sections["kinds"]:
            self._check_field(data["field"], str(data["field"].scalar), str(data["kind"].scalar), values)

    def _check_most(self, name: str, limit: YamlNode, values: Values, steps: Steps) -> None:
        data = self._mapping(limit, "most")
        for key in data:
            if key not in LIMIT_KEYS:
                self._unknown(limit.keys[key], key, say("key of a limit"), LIMIT_KEYS)
        if "count" not in data or "errcode" not in data:
            self._diagnostics.add(
                limit, say("'most' lacks a count or an errcode"), "write {count: …, errcode: …, each: …}"
            )
        steps.code(data.get("errcode"))
        if "each" in data:
            self._check_field(data["each"], str(data["each"].scalar), name, values)
        for field, node in self._mapping(data.get("where"), "where").items():
            self._check_field(node, field, name, values)
        beside = data.get("beside")
        for kind, field_node in self._mapping(beside, "beside").items():
            if kind not in self._sections["kinds"]:
                assert beside is not None
                self._unknown(beside.keys[kind], kind, "kind", self._sections["kinds"])
            else:
                self._check_field(field_node, str(field_node.scalar), kind, values)

    def _check_field(self, at: YamlNode | Location, path: str, kind: str, values: Values) -> None:
        value: Value = RecordOf(kind)
        for step in path.split("."):
            found = values.inner(value, step)
            if found is None:
                self._unknown(at, step, say("field of {kind}", kind=kind), values.names(value))
                return
            value = found

    def _check_name(self, value: YamlNode) -> None:
        data = self._mapping(value, say("a reference")).get("kind", value) if isinstance(value.data, dict) else value
        if data.scalar not in self._sections["kinds"]:
            self._unknown(data, str(data.scalar), "kind", self._sections["kinds"])

    # -- forms

    def _mapping(self, value: YamlNode | None, what: str) -> Mapping[str, YamlNode]:
        return {} if value is None else read_mapping(value, what, self._diagnostics)

    def _unknown(self, at: YamlNode | Location, name: str, what: str, known: Collection[str]) -> None:
        self._diagnostics.add(at, say("{name!r} is no {what}", name=name, what=what), suggestion(name, known))


def _has(values: Values, value: Value, field: str) -> bool:
    """Whether a value has a field with a dotted path."""
    found: Value | None = value
    for step in field.split("."):
        found = None if found is None else values.inner(found, step)
    return found is not None


def _kinds_in(node: YamlNode) -> tuple[str, ...]:
    """Return the kinds in an entry of `ids`."""
    data = node.data["kind"] if isinstance(node.data, dict) and "kind" in node.data else node
    items = data.data if isinstance(data.data, list) else [data]
    return tuple(str(item.data) for item in items if item.data is not None)


def _codes_in(plain: object) -> Iterator[int]:
    """Yield the numbers in a section."""
    if isinstance(plain, dict):
        for name, item in plain.items():
            if name in _VALUES:
                continue
            if integer_in(str(name), signed=True) is not None:
                yield int(name)
            yield from _codes_in(item)
    elif isinstance(plain, list):
        for item in plain:
            yield from _codes_in(item)
    elif isinstance(plain, int) and not isinstance(plain, bool):
        yield plain


def _quotas(endpoint: Endpoint) -> dict[str, list[list[int]]]:
    """Return the quotas of calls in a minute or less: the subject that has them -> numbers and seconds."""
    found: dict[str, list[list[int]]] = {}
    for quota in endpoint.quota:
        if quota.of == "calls" and quota.unit in _SHORT and quota.per in ("", "app", "company"):
            found.setdefault(quota.per or "app", []).append([quota.times, quota.count * _SHORT[quota.unit]])
    return found
