"""Checks the expressions of `spec/fake/`: each name has to be one that is there, each function gets what it takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

import attrs

from ..language.diagnostics import Diagnostic, Diagnostics, Location, suggestion
from ..language.nodes import YamlNode
from .values import ANYTHING, NUMBER, TEXT, Many, Object, RecordOf, Value, Values, either

FILE = Object({"filename": TEXT, "content_type": TEXT, "size": NUMBER, "content": TEXT})
BUILTINS: Mapping[str, Value] = {
    "NOW": NUMBER,
    "MS": NUMBER,
    "CORP": TEXT,
    "APP": ANYTHING,
    "SUITE": TEXT,
    "BASE": TEXT,
    "FILE": FILE,
    "REAL": ANYTHING,
}
TIMES = ("time", "date", "month")
"""Ends of the names of fields that may hold a text which is made of the time."""


@attrs.frozen(kw_only=True)
class Surroundings:
    """The values that an expression can name."""

    where: str
    """Of what it speaks, in messages: a path, or the name of an action."""
    request: Value = ANYTHING
    has_file: bool = False
    records: Mapping[str, Value] = attrs.Factory(dict)
    """Kind -> the record of an earlier step."""
    record: Value | None = None
    """The record at hand."""
    field: str = ""
    """The field that gets the value."""


Check: TypeAlias = "Callable[[Expressions, YamlNode, Surroundings], Value]"


class Expressions:
    """Finds what an expression gives.

    Args:
        values: Take values apart.
        kinds: Kind -> its declaration.
        diagnostics: Gets what is wrong.
    """

    def __init__(self, values: Values, kinds: Mapping[str, Mapping[str, YamlNode]], diagnostics: Diagnostics) -> None:
        self._values = values
        self._kinds = kinds
        self._diagnostics = diagnostics
        self._found: set[Location] = set()
        self._missed: dict[Location, list[Diagnostic]] = {}

    def report(self) -> None:
        """Report the names that nobody has who uses them: what stands under an anchor may serve several endpoints."""
        for location, missed in self._missed.items():
            for one in missed if location not in self._found else ():
                self._diagnostics.add(one.location, one.cause, one.remedy)

    def check(self, node: YamlNode, around: Surroundings) -> Value:
        """Return what an expression gives, and report what is wrong with it."""
        data = node.data
        if isinstance(data, str) and data.startswith("$"):
            return self._of_request(node, data[1:], around)
        if isinstance(data, str) and data.startswith("@"):
            return self._of_record(node, data[1:], around)
        if isinstance(data, dict):
            name = next(iter(data), "")
            if name.startswith("=") and len(data) == 1:
                return self._call(node, name, around)
            for key in data:
                if key.startswith("="):
                    self.wrong(node.keys[key], f"{{{key}}} stands beside other keys", "a function stands alone")
            return Object({key: self.check(item, attrs.evolve(around, field=key)) for key, item in data.items()})
        if isinstance(data, list):
            return Many(either(self.check(item, around) for item in data))
        return TEXT if isinstance(data, str) else NUMBER if isinstance(data, int) else ANYTHING

    def kind(self, node: YamlNode) -> str:
        """A kind's name; "" where there is no such kind."""
        if node.data in self._kinds:
            return str(node.data)
        self.unknown(node, str(node.data), "kind", self._kinds)
        return ""

    def follow(self, node: YamlNode | Location, value: Value, path: str, sign: str, of: str) -> Value:
        """The value under a dotted path, or report that there is none."""
        at, done = node if isinstance(node, Location) else node.location, ""
        for step in path.removesuffix("[]").split("."):
            found = self._values.inner(value, step)
            if found is None:
                right = suggestion(f"{sign}{done}{step}", self._shown(value, sign + done))
                missed = Diagnostic(at, f"{f'{sign}{done}{step}'!r} is no field of {of}", right)
                self._missed.setdefault(at, []).append(missed)
                return ANYTHING
            value, done = found, f"{done}{step}."
        self._found.add(at)
        return value

    def fields(self, node: YamlNode, data: Mapping[str, YamlNode], value: Value, of: str) -> None:
        """Report keys, dotted or nested, that a value does not have."""
        for name, item in data.items():
            found = self.follow(node.keys[name], value, name, "", of)
            inside = item.data if isinstance(item.data, dict) else None
            if inside is not None and not any(key.startswith("=") for key in inside):
                self.fields(item, inside, self._values.items(found), f"{name} of {of}")

    def _shown(self, value: Value, before: str) -> list[str]:
        return sorted(f"{before}{name}" for name in self._values.names(value))

    # -- names

    def _of_request(self, node: YamlNode, path: str, around: Surroundings) -> Value:
        if not path:
            return around.request
        first, _, rest = path.partition(".")
        if not first.isupper():
            return self.follow(node, around.request, path, "$", around.where)
        if first not in BUILTINS:
            self.unknown(node, f"${first}", "value that the fake knows", [f"${name}" for name in BUILTINS])
            return ANYTHING
        if first == "FILE" and not around.has_file:
            self.wrong(node, f"{around.where} gets no file", "give the endpoint 'upload', or take a field")
        return self.follow(node, BUILTINS[first], rest, "$FILE.", "a file") if rest else BUILTINS[first]

    def _of_record(self, node: YamlNode, path: str, around: Surroundings) -> Value:
        kind, colon, rest = path.partition(":")
        if colon:
            if kind not in around.records:
                known = [f"@{name}:" for name in around.records]
                if kind in self._kinds:
                    self.wrong(node, f"no step before gives a {kind}", suggestion(f"@{kind}:", known))
                else:
                    self.unknown(node, f"@{kind}:", "record of an earlier step", known)
                return ANYTHING
            return self.follow(node, around.records[kind], rest, f"@{kind}:", kind) if rest else around.records[kind]
        if around.record is None:
            known = [f"@{name}:{path}" for name in around.records]
            self.wrong(node, f"{node.data!r} stands where there is no record at hand", suggestion(path, known))
            return ANYTHING
        return self.follow(node, around.record, path, "@", self._said(around.record)) if path else around.record

    @staticmethod
    def _said(value: Value) -> str:
        return value.kind if isinstance(value, RecordOf) else "the record at hand"

    # -- functions

    def _call(self, node: YamlNode, name: str, around: Surroundings) -> Value:
        assert isinstance(node.data, dict)
        if name[1:] not in FUNCTIONS:
            self.unknown(node.keys[name], name, "function", [f"={one}" for one in FUNCTIONS])
            return ANYTHING
        return FUNCTIONS[name[1:]](self, node.data[name], around)

    def arguments(self, node: YamlNode, *counts: int) -> list[YamlNode]:
        """The arguments of a function, or report that they are not as many as it takes; then none."""
        found = node.data if isinstance(node.data, list) else None
        if found is not None and (not counts or len(found) in counts):
            return found
        shown = " or ".join(map(str, counts))
        self.wrong(node, f"a list{f' of {shown} values' if shown else ''} expected", "write the arguments in brackets")
        return []

    def wrong(self, at: YamlNode | Location, what: str, right: str = "") -> None:
        self._diagnostics.add(at, what, right)

    def unknown(self, at: YamlNode | Location, name: str, what: str, known: Collection[str]) -> None:
        self._diagnostics.add(at, f"{name!r} is no {what}", suggestion(name, known))

    def items(self, value: Value) -> Value:
        return self._values.items(value)

    def key_of(self, kind: str) -> str:
        """The field that identifies a record."""
        key = self._kinds.get(kind, {}).get("key")
        return str(key.data) if key is not None else ""

    def has_tree(self, kind: str) -> bool:
        return "tree" in self._kinds.get(kind, {})


def _all_of(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    return either([check.check(item, around) for item in check.arguments(node)])


def _first(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    return check.items(check.check(node, around))


def _pair(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    for item in check.arguments(node, 2):
        check.check(item, around)
    return ANYTHING


def _pair_of_lists(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    found = [check.check(item, around) for item in check.arguments(node, 2)]
    return found[0] if found else ANYTHING


def _those(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if not arguments:
        return ANYTHING
    items, where = arguments
    found = check.items(check.check(items, around))
    for name in where.data if isinstance(where.data, dict) else ():
        check.follow(where.keys[name], found, name, "", "an item")
    return Many(found)


def _pick(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if arguments:
        check.check(arguments[0], around)
        if not isinstance(arguments[1].data, dict):
            check.wrong(arguments[1], "the second argument is a mapping", "write {value: what stands for it, …}")
    return ANYTHING


def _anything(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    check.check(node, around)
    return ANYTHING


def _told(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    return check.check(node, around)


def _text_of_two(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    _pair(check, node, around)
    return TEXT


DAY = dict.fromkeys(("day", "end", "off", "count", "first", "last", "span"), NUMBER)


def _days(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 5, 6)
    found = [check.check(item, around) for item in arguments]
    if not found:
        return ANYTHING
    items = found[0]
    check.follow(arguments[1], check.items(items), str(arguments[1].data), "", "a record")
    return Many(Object({**DAY, "of": found[4], "items": items}))


def _decided(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    found = [check.check(item, around) for item in check.arguments(node, 5)]
    return Object({"nodes": found[0], "status": NUMBER}) if found else ANYTHING


def _replied(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    _pair(check, node, around)
    return Object({"percentage": NUMBER, "minutes": NUMBER})


def _translated(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    for item in check.arguments(node, 3):
        check.check(item, around)
    return Object({"filename": TEXT, "content": TEXT})


def _numbers(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    _pair(check, node, around)
    return NUMBER


def _flat(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    return Many(check.items(check.items(check.check(node, around))))


def _cells(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    for item in check.arguments(node, 4):
        check.check(item, around)
    return ANYTHING


def _spliced(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    _cells(check, node, around)
    return TEXT


def _area(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    _pair(check, node, around)
    return Object({"row": NUMBER, "column": NUMBER, "rows": Many(ANYTHING)})


def _lines(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    check.check(node, around)
    return Many(Object({"text": TEXT, "begin": NUMBER, "end": NUMBER}))


def _one(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    check.check(node, around)
    return NUMBER


def _each(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if not arguments:
        return ANYTHING
    items, template = arguments
    item = check.items(check.check(items, around))
    return Many(check.check(template, attrs.evolve(around, record=item)))


def _times(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    return Many(either(check.check(item, around) for item in arguments[1:]))


def _named(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if not arguments:
        return ANYTHING
    check.kind(arguments[0])
    found = check.check(arguments[1], around)
    return Many(check.items(found))


def _get(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2, 3)
    if not arguments:
        return ANYTHING
    kind = check.kind(arguments[0])
    check.check(arguments[1], around)
    if not kind or len(arguments) == 2:
        return RecordOf(kind) if kind else ANYTHING
    return check.follow(arguments[2], RecordOf(kind), str(arguments[2].data), "", kind)


def _all(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if not arguments:
        return ANYTHING
    kind = check.kind(arguments[0])
    where = arguments[1]
    if not kind or not isinstance(where.data, dict):
        return ANYTHING
    for name, item in where.data.items():
        check.follow(where.keys[name], RecordOf(kind), name, "", kind)
        check.check(item, around)
    return Many(RecordOf(kind))


def _below(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 3)
    if arguments:
        kind = check.kind(arguments[0])
        if kind and not check.has_tree(kind):
            check.wrong(arguments[0], f"{kind} is no tree", "give the kind 'tree'")
        for item in arguments[1:]:
            check.check(item, around)
    return Many(TEXT)


def _plus(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node)
    found = either([check.check(item, around) for item in arguments])
    is_text = any(isinstance(item.data, str) and item.data[:1] not in ("$", "@") for item in arguments)
    clock = next((item for item in arguments if item.data in ("$NOW", "$MS")), None)
    if clock is not None and is_text and not around.field.endswith(TIMES):
        check.wrong(clock, "an id made of the clock is the same twice in a second", "use {=new: 'text-{n}'}")
    return TEXT if is_text else found


def _fits(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if arguments:
        check.check(arguments[0], around)
        try:
            re.compile(str(arguments[1].data))
        except re.error as error:
            check.wrong(arguments[1], f"no regular expression: {error}", "quote it, and double no backslash")
    return ANYTHING


def _new(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    form = node.data
    try:
        is_good = isinstance(form, str) and form.format(n=1) != form.format(n=2)
    except (KeyError, IndexError, ValueError):
        is_good = False
    if not is_good:
        check.wrong(node, f"{form!r} gives no new text each time", "write a text with {n} for the number")
    return TEXT


def _file(check: Expressions, node: YamlNode, around: Surroundings) -> Value:
    arguments = check.arguments(node, 2)
    if arguments:
        check.check(arguments[0], around)
        aspects = ("content", "size", "md5", "sha1")
        if arguments[1].data not in aspects:
            check.unknown(arguments[1], str(arguments[1].data), "aspect of a file", aspects)
    return ANYTHING


FUNCTIONS: Mapping[str, Check] = {
    "first": _first,
    "or": _all_of,
    "is": _pair,
    "not": _one,
    "each": _each,
    "times": _times,
    "known": _named,
    "unknown": _named,
    "more": _pair,
    "all": _all,
    "get": _get,
    "below": _below,
    "those": _those,
    "pick": _pick,
    "plus": _plus,
    "told": _told,
    "snake": _anything,
    "sealed": _text_of_two,
    "rsa": _text_of_two,
    "days": _days,
    "decided": _decided,
    "date": _one,
    "minus": _numbers,
    "find": _numbers,
    "without": _pair_of_lists,
    "twice": _told,
    "sorted": _pair_of_lists,
    "replied": _replied,
    "translated": _translated,
    "token": _pair,
    "flat": _flat,
    "written": _cells,
    "area": _area,
    "cut": _cells,
    "splice": _spliced,
    "lines": _lines,
    "sum": _one,
    "length": _one,
    "count": _one,
    "fits": _fits,
    "bytes": _one,
    "new": _new,
    "file": _file,
}
"""What an expression may call; `wecom_runtime.testing.fake.expressions` carries it out."""
