"""The check of expressions of `spec/fake/`: names must exist, and functions get the arguments that they declare."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from wecom_runtime.language import say
from wecom_runtime.testing.fake.expressions import names_in
from wecom_runtime.testing.fake.functions import FUNCTIONS
from wecom_runtime.testing.fake.functions.declaring import (
    AnyArgument,
    ArgumentValue,
    Choice,
    Columns,
    Conditions,
    Evaluated,
    FieldOf,
    Function,
    FunctionParameter,
    Gives,
    ItemOf,
    KindName,
    ManyOf,
    NewText,
    ObjectOf,
    Pattern,
    RecordIn,
    ShapeFor,
    Table,
    Unevaluated,
)
from wecom_runtime.testing.fake.vocabulary import CONDITIONS, KNOWN_VALUES

from ..language.diagnostics import Diagnostics, Location, suggestion
from ..language.nodes import YamlNode
from .values import ANYTHING, NUMBER, TEXT, Many, Object, RecordOf, Value, Values, either

FILE = Object({"filename": TEXT, "content_type": TEXT, "size": NUMBER, "content": TEXT})
TIMES = ("time", "date", "month")
"""Ends of the names of fields with a text that may be made of the time."""
CLOCKS = frozenset({"$NOW", "$MS"})
_RESULTS: Mapping[str, Value] = {"text": TEXT, "number": NUMBER, "condition": NUMBER}
"""The name of a type of results -> its value."""
_SIGNATURES = {f"={name}": (one, one.takes_list, one.least) for name, one in FUNCTIONS.items()}
"""The name in a call -> the function, whether its arguments are a list, and the least number of them."""
_Place: TypeAlias = tuple[str, int, int]
"""A location as a plain tuple, as nearly all are looked up only."""


class Surroundings(NamedTuple):
    """The values that an expression can name: a tuple, as most are copies with one other value."""

    where: str
    """The path or the action to which it belongs, for messages."""
    request: Value = ANYTHING
    has_file: bool = False
    records: Mapping[str, Value] = MappingProxyType({})
    """Kind -> the record of an earlier step."""
    record: Value | None = None
    """The record at hand."""

    def with_named(self, name: str, value: Value) -> Surroundings:
        """Return the surroundings with the record of a kind, or with another value that has a name."""
        return Surroundings(self.where, self.request, self.has_file, {**self.records, name: value}, self.record)

    def with_record(self, record: Value | None) -> Surroundings:
        """Return the surroundings with another record at hand."""
        return Surroundings(self.where, self.request, self.has_file, self.records, record)


class Expressions:
    """Checks expressions and returns their values.

    Args:
        values: Returns the fields of values.
        kinds: Kind -> its declaration.
        diagnostics: Gets the mistakes.
    """

    def __init__(self, values: Values, kinds: Mapping[str, Mapping[str, YamlNode]], diagnostics: Diagnostics) -> None:
        self._values = values
        self._kinds = kinds
        self._diagnostics = diagnostics
        self._found: set[_Place] = set()
        self._missed: dict[_Place, list[tuple[Value, str, str, str]]] = {}
        """Place -> a value, the beginning of the names of its fields, the field that it lacks, and its label."""

    def report(self) -> None:
        """Report the names that exist at no use of an expression: several endpoints may share one by an anchor."""
        for place, missed in self._missed.items():
            for value, before, step, of in missed if place not in self._found else ():
                known = sorted(f"{before}{name}" for name in self._values.names(value))
                cause = say("{value!r} is no field of {of}", value=f"{before}{step}", of=of)
                self._diagnostics.add(Location(*place), cause, suggestion(f"{before}{step}", known))

    def check(self, node: YamlNode, around: Surroundings, field: str = "") -> Value:
        """Report the mistakes in an expression, and return its value.

        Args:
            node: The expression.
            around: The values that it can name.
            field: The field that gets the value.
        """
        data = node.data
        if isinstance(data, str):
            return self._check_text(node, data, around, field)
        if isinstance(data, dict):
            name = next(iter(data), "")
            if name.startswith("=") and len(data) == 1:
                return self._call(node, name, around, field)
            for key in data:
                if key.startswith("="):
                    self.wrong(
                        node.keys[key],
                        say("{{{key}}} has other keys beside it", key=key),
                        say("a function is the only key of its mapping"),
                    )
            return Object({key: self.check(item, around, key) for key, item in data.items()})
        if isinstance(data, list):
            return Many(either(self.check(item, around, field) for item in data))
        return NUMBER if isinstance(data, int) else ANYTHING

    def _check_text(self, node: YamlNode, text: str, around: Surroundings, field: str) -> Value:
        """Check the names in a text, or the name that it is."""
        if text.startswith(("$", "@")):
            return self._named(node, text, around)
        if "{" in text:
            names = names_in(text)
            for name in names:
                self._named(node, name, around)
            if not CLOCKS.isdisjoint(names) and not field.endswith(TIMES):
                self.wrong(node, say("an id made of the clock is the same twice in a second"), "use {=new: 'text-{n}'}")
        return TEXT

    def check_condition(self, node: YamlNode, around: Surroundings, field: str = "") -> None:
        """Check the value that a field should have, or a mapping of conditions."""
        data = node.data if isinstance(node.data, dict) else {}
        for key in data:
            if not key.startswith("=") and key not in CONDITIONS:
                self.unknown(node.keys[key], key, "condition", CONDITIONS)
        self.check(node, around, field)

    def kind(self, node: YamlNode) -> str:
        """Return the name of a kind, or report an unknown one and return ""."""
        if node.scalar in self._kinds:
            return str(node.scalar)
        self.unknown(node, str(node.scalar), "kind", self._kinds)
        return ""

    def follow(self, node: YamlNode | Location, value: Value, path: str, sign: str, of: str) -> Value:
        """Return the value of a dotted path, or report that there is none."""
        place, before = (node.file, node.line, node.column), sign
        for step in path.removesuffix("[]").split("."):
            found = self._values.inner(value, step)
            if found is None:
                self._missed.setdefault(place, []).append((value, before, step, of))
                return ANYTHING
            value, before = found, f"{before}{step}."
        self._found.add(place)
        return value

    def fields(self, node: YamlNode, data: Mapping[str, YamlNode], value: Value, of: str) -> None:
        """Report dotted or nested keys that a value does not have."""
        for name, item in data.items():
            found = self.follow(node.keys[name], value, name, "", of)
            inside = item.data if isinstance(item.data, dict) else None
            if inside is not None and not any(key.startswith("=") for key in inside):
                self.fields(item, inside, self._values.items(found), say("{name} of {of}", name=name, of=of))

    # -- names

    def _named(self, node: YamlNode, name: str, around: Surroundings) -> Value:
        of = self._of_request if name.startswith("$") else self._of_record
        return of(node, name[1:], around)

    def _of_request(self, node: YamlNode, path: str, around: Surroundings) -> Value:
        if not path:
            return around.request
        first, _, rest = path.partition(".")
        if not first.isupper():
            return self.follow(node, around.request, path, "$", around.where)
        if first not in KNOWN_VALUES:
            self.unknown(node, f"${first}", say("value that the fake knows"), [f"${name}" for name in KNOWN_VALUES])
            return ANYTHING
        if first == "FILE" and not around.has_file:
            self.wrong(
                node,
                say("{where} uploads no file", where=around.where),
                say("give the endpoint 'upload', or take a field"),
            )
        known = FILE if first == "FILE" else value_of(KNOWN_VALUES[first][0])
        return self.follow(node, known, rest, f"${first}.", f"${first}") if rest else known

    def _of_record(self, node: YamlNode, path: str, around: Surroundings) -> Value:
        kind, colon, rest = path.partition(":")
        if colon:
            if kind not in around.records:
                known = [f"@{name}:" for name in around.records]
                if kind in self._kinds:
                    self.wrong(node, say("no step before gives a {kind}", kind=kind), suggestion(f"@{kind}:", known))
                else:
                    self.unknown(node, f"@{kind}:", say("record of an earlier step"), known)
                return ANYTHING
            return self.follow(node, around.records[kind], rest, f"@{kind}:", kind) if rest else around.records[kind]
        if around.record is None:
            known = [f"@{name}:{path}" for name in around.records]
            self.wrong(node, say("'@{path}' has no record at hand here", path=path), suggestion(path, known))
            return ANYTHING
        return self.follow(node, around.record, path, "@", self._said(around.record)) if path else around.record

    @staticmethod
    def _said(value: Value) -> str:
        return value.kind if isinstance(value, RecordOf) else say("the record at hand")

    # -- functions

    def _call(self, node: YamlNode, name: str, around: Surroundings, field: str) -> Value:
        assert isinstance(node.data, dict)
        if name not in _SIGNATURES:
            self.unknown(node.keys[name], name, "function", _SIGNATURES)
            return ANYTHING
        written = node.data[name]
        declared, takes_list, least = _SIGNATURES[name]
        arguments = written.data if takes_list and isinstance(written.data, list) else [written]
        parameters = declared.parameters_for(len(arguments))
        if not least <= len(arguments) == len(parameters):
            self.wrong(
                written,
                say("{name} takes {value}, not {count}", name=name, value=_arity(declared), count=len(arguments)),
                say("write {usage}", usage=declared.usage),
            )
            return ANYTHING
        call = _Call(self, around, field)
        for parameter, argument in zip(parameters, arguments, strict=True):
            call.take(parameter, argument)
        return call.result(declared.gives)

    def wrong(self, at: YamlNode | Location, what: str, right: str = "") -> None:
        self._diagnostics.add(at, what, right)

    def unknown(self, at: YamlNode | Location, name: str, what: str, known: Collection[str]) -> None:
        self._diagnostics.add(at, say("{name!r} is no {what}", name=name, what=what), suggestion(name, known))

    def items(self, value: Value) -> Value:
        return self._values.items(value)

    def csv_type(self, name: str) -> Mapping[str, str] | None:
        """Return the columns of a declared type that is a CSV file, each with its attribute; None for no such type."""
        return self._values.columns(name)

    def key_of(self, kind: str) -> str:
        """Return the field that identifies a record."""
        key = self._kinds.get(kind, {}).get("key")
        return str(key.data) if key is not None else ""

    def has_tree(self, kind: str) -> bool:
        return "tree" in self._kinds.get(kind, {})


def value_of(declared: Evaluated) -> Value:
    """Return the value of a declared type."""
    return _RESULTS.get(declared.name, ANYTHING)


def _arity(declared: Function) -> str:
    """Return the number of arguments that a function takes, in words."""
    if declared.most is None:
        return say("at least {least} arguments", least=declared.least)
    if declared.least == declared.most:
        return say("1 argument") if declared.most == 1 else say("{most} arguments", most=declared.most)
    return say("{least} to {most} arguments", least=declared.least, most=declared.most)


class _Call:
    """The arguments of one function call.

    Args:
        check: Checks the arguments.
        around: The values that they can name.
        field: The field that gets the result.
    """

    def __init__(self, check: Expressions, around: Surroundings, field: str) -> None:
        self._check = check
        self._around = around
        self._field = field
        self._values: dict[str, Value] = {}
        self._kinds: dict[str, str] = {}
        self._all: list[Value] = []

    def take(self, parameter: FunctionParameter, node: YamlNode) -> None:
        """Check one argument."""
        value = self._value(parameter, node)
        self._all.append(value)
        self._values[parameter.name] = value

    def result(self, gives: Gives) -> Value:
        """Return the value of the call."""
        match gives:
            case Evaluated():
                return value_of(gives)
            case ArgumentValue(name=name):
                return self._values[name]
            case ItemOf(of=of):
                return self._check.items(self.result(of))
            case ManyOf(of=of):
                return Many(self.result(of))
            case ObjectOf(fields=fields):
                return Object({name: self.result(one) for name, one in fields.items()})
            case RecordIn(of=of, field=field):
                return self._values[field] if field in self._values else self._record(of)
            case AnyArgument(of_cases=of_cases):
                count = len(self._all)
                return either(one for n, one in enumerate(self._all) if not of_cases or n % 2 or n == count - 1)

    def _record(self, of: str) -> Value:
        """Return a record of the kind, or an item of the list, that an argument is."""
        if of not in self._kinds:
            return self._check.items(self._values[of])
        return RecordOf(self._kinds[of]) if self._kinds[of] else ANYTHING

    def _said(self, of: str) -> str:
        return self._kinds.get(of) or say("an item")

    def _value(self, parameter: FunctionParameter, node: YamlNode) -> Value:
        match parameter.takes:
            case Evaluated() | Unevaluated():
                return self._check.check(node, self._around, self._field)
            case KindName(is_tree=is_tree):
                kind = self._kinds[parameter.name] = self._check.kind(node)
                if kind and is_tree and not self._check.has_tree(kind):
                    self._check.wrong(node, say("{kind} is no tree", kind=kind), say("give the kind 'tree'"))
            case FieldOf(of=of):
                return self._check.follow(node, self._record(of), str(node.data), "", self._said(of))
            case Conditions(of=of):
                self._check_conditions(node, of)
            case ShapeFor(of=of, each=each):
                record = self._check.items(self._values[of]) if each else self._values[of]
                return self._check.check(node, self._around.with_record(record), self._field)
            case Choice(words=words):
                if node.data not in words:
                    self._check.unknown(
                        node, str(node.data), say("{name} that the function knows", name=parameter.name), words
                    )
            case Table():
                if not isinstance(node.data, dict):
                    self._check.wrong(node, say("{name} is a mapping", name=parameter.name), "write {value: result, …}")
            case NewText():
                if not is_new(node.data):
                    right = say("write a text with {{n}} for the number")
                    self._check.wrong(node, say("{data!r} gives no new text each time", data=node.data), right)
            case Pattern():
                self._check_pattern(node)
            case Columns():
                if self._check.csv_type(str(node.data)) is None:
                    self._check.wrong(
                        node,
                        say("{data!r} is no type of a CSV file", data=node.data),
                        say("write domain.Type, with 'csv: true'"),
                    )
            case _:
                pass  # it is written down, and anything goes
        return ANYTHING

    def _check_conditions(self, node: YamlNode, of: str) -> None:
        if not isinstance(node.data, dict):
            self._check.wrong(node, say("conditions are a mapping"), "write {field: value, …}")
            return
        for name, item in node.data.items():
            self._check.follow(node.keys[name], self._record(of), name, "", self._said(of))
            self._check.check_condition(item, self._around, self._field)

    def _check_pattern(self, node: YamlNode) -> None:
        try:
            re.compile(str(node.data))
        except re.error as error:
            self._check.wrong(
                node, say("no regular expression: {error}", error=error), say("quote it, and double no backslash")
            )


def is_new(form: object) -> bool:
    """Whether a text is another one for each number {n}."""
    try:
        return isinstance(form, str) and form.format(n=1) != form.format(n=2)
    except (KeyError, IndexError, ValueError):
        return False
