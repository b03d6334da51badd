"""The index of the model for the comparison with pages: fields by the paths of calls, callbacks, replies and frames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from codegen.language.diagnostics import Location
from codegen.language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type
from codegen.model.api import Api, Callback, Endpoint, Frame, Reply
from codegen.model.declarations import DeclaredType, Field

_DEPTH = 12
Types = Mapping[Ref, DeclaredType]


@attrs.define
class Tree:
    """Fields by their dotted paths; a path of a union has the fields of all cases."""

    types: Types
    fields: tuple[Field, ...]

    @cached_property
    def paths(self) -> Mapping[str, tuple[Field, ...]]:
        found: dict[str, list[Field]] = defaultdict(list)
        for path, field in _walk(self.types, self.fields, "", ()):
            if not any(field is other for other in found[path]):
                found[path].append(field)
        return {path: tuple(fields) for path, fields in found.items()}

    @cached_property
    def by_name(self) -> Mapping[str, tuple[str, ...]]:
        """Name -> paths that end with the name."""
        found: dict[str, list[str]] = defaultdict(list)
        for path in self.paths:
            found[path.rsplit(".", 1)[-1]].append(path)
        return {name: tuple(paths) for name, paths in found.items()}

    @cached_property
    def valued(self) -> tuple[Field, ...]:
        """The fields with documented values."""
        found = {id(field): field for fields in self.paths.values() for field in fields if field.documented}
        return tuple(found.values())

    def ending(self, name: str) -> list[str]:
        """Return the paths that are equal to a path or end with it."""
        last = name.rsplit(".", 1)[-1]
        return [path for path in self.by_name.get(last, ()) if path == name or path.endswith(f".{name}")]


def _walk(types: Types, fields: Iterable[Field], prefix: str, over: tuple[Ref, ...]) -> Iterator[tuple[str, Field]]:
    for field in fields:
        for name in (field.wire, *field.aliases):
            path = f"{prefix}{name}"
            yield path, field
            if field.item:
                yield f"{path}.{field.item}", field
                yield from _inside(types, field.type, f"{path}.{field.item}.", over)
            yield from _inside(types, field.type, f"{path}.", over)


def _inside(types: Types, type_: Type, prefix: str, over: tuple[Ref, ...]) -> Iterator[tuple[str, Field]]:
    for ref in inner(type_):
        if len(over) < _DEPTH and over.count(ref) < 2:
            yield from _walk(types, every_field(types, ref), prefix, (*over, ref))


def inner(type_: Type) -> Iterator[Ref]:
    """Yield the declared types inside a type."""
    if isinstance(type_, Ref):
        yield type_
    elif isinstance(type_, ListType | MapType | Encoded):
        yield from inner(type_.of)
    elif isinstance(type_, AnyOf):
        for arm in type_.arms:
            yield from inner(arm)


def every_field(types: Types, ref: Ref, seen: frozenset[Ref] = frozenset()) -> Iterator[Field]:
    """Yield the possible fields of a type, including the cases of a union."""
    if ref in seen:
        return
    declared = types[ref]
    if declared.case_of is not None and declared.case_of not in seen:
        yield from types[declared.case_of].fields
    yield from declared.fields
    if declared.union:
        for _, case in declared.union.cases:
            yield from every_field(types, case, seen | {ref})


def kind_of(type_: Type, types: Types) -> frozenset[str]:
    """Return the kinds of a type's values: `text`, `number`, `bool`, `list`, `object`; none for `any`."""
    if isinstance(type_, Ref):
        return frozenset({"object"})
    if isinstance(type_, MapType):
        return frozenset({"object"})
    if isinstance(type_, ListType):
        return frozenset({"list"})
    if isinstance(type_, Encoded):
        return frozenset({"text"})
    if isinstance(type_, AnyOf):
        kinds = [kind_of(arm, types) for arm in type_.arms]
        return frozenset() if not all(kinds) else frozenset().union(*kinds)
    assert isinstance(type_, Scalar)
    return {
        "string": frozenset({"text"}),
        "bool": frozenset({"bool"}),
        "flag": frozenset({"number", "bool"}),
        "int_string": frozenset({"text", "number"}),
        "any": frozenset[str](),
    }.get(type_.kind, frozenset({"number"}))


@attrs.frozen(eq=False)
class KnownUnit:
    """A call, a callback, a reply or a frame of the spec."""

    key: str
    """The path or the class."""
    location: Location
    docs: tuple[int, ...]
    trees: Mapping[str, Tree]
    """`request` and `response` of a call or a frame, `fields` of other entries."""
    endpoint: Endpoint | None = None
    callback: Callback | None = None
    select: Mapping[str, str] = attrs.Factory(dict)
    words: str = ""
    """The notes and descriptions of the entry."""
    is_frame: bool = False
    """Whether the trees are the body of a frame."""


class Index:
    """The entries of the spec by path, document and selectors."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.calls = {endpoint.path: self._call(endpoint) for endpoint in api.endpoints}
        self.callbacks = [self._callback(callback) for unit in api.received_units for callback in unit.callbacks]
        self.replies = [self._reply(reply) for unit in api.replies for reply in unit.replies]
        self.frames = [self._frame(frame) for unit in api.connections for frame in unit.frames]
        self.by_page: dict[int, list[KnownUnit]] = defaultdict(list)
        for known in (*self.calls.values(), *self.callbacks, *self.replies, *self.frames):
            for page in known.docs:
                self.by_page[page].append(known)
        self.ruled = _ruled(api)
        self.bounded = _bounded(api)
        self.errors = {error.code: error for error in api.errors}
        self.all_codes = {
            *self.errors,
            *(code.code for unit in api.archive for code in unit.codes),
            *(error.code for endpoint in api.endpoints for error in endpoint.errors),
        }

    def _call(self, endpoint: Endpoint) -> KnownUnit:
        trees = {
            "request": Tree(self.api.types, endpoint.request),
            "response": Tree(self.api.types, endpoint.response),
        }
        words = " ".join((endpoint.summary, *endpoint.notes))
        return KnownUnit(endpoint.path, endpoint.location, endpoint.docs, trees, endpoint, None, {}, words)

    def _callback(self, callback: Callback) -> KnownUnit:
        fields = (*callback.header.all_fields, *callback.fields)
        select = {**callback.header.all_selectors, **callback.select}
        trees = {"fields": Tree(self.api.types, fields)}
        words = " ".join((callback.summary, *callback.notes))
        return KnownUnit(callback.name, callback.location, callback.docs, trees, None, callback, select, words)

    def _reply(self, reply: Reply) -> KnownUnit:
        trees = {"fields": Tree(self.api.types, reply.fields)}
        words = " ".join((reply.summary, *reply.notes))
        return KnownUnit(reply.name, reply.location, reply.docs, trees, None, None, reply.select, words)

    def _frame(self, frame: Frame) -> KnownUnit:
        trees = {
            "request": Tree(self.api.types, frame.fields),
            "response": Tree(self.api.types, frame.response),
        }
        words = " ".join((frame.summary, *frame.notes))
        select = {"cmd": frame.cmd}
        return KnownUnit(frame.cmd, frame.location, frame.docs, trees, None, None, select, words, is_frame=True)

    def callbacks_for(self, selectors: Mapping[str, str], page: int) -> list[KnownUnit]:
        """Return the callbacks that fit the selectors of an XML sample, callbacks of the page first."""
        found: list[tuple[int, KnownUnit]] = []
        for known in self.callbacks:
            callback = known.callback
            assert callback is not None
            if callback.header.format != "xml":
                continue
            wanted = {name: value for name, value in known.select.items() if name in _XML_SELECTORS and value}
            if not wanted or callback.is_family:
                continue
            here = {"MsgType": "event", **selectors} if "Event" in selectors else selectors
            fits = all(
                _same(here.get(name, ""), value, callback.aliases.get(name, ())) for name, value in wanted.items()
            )
            if fits:
                found.append((len(wanted) * 2 + (page in known.docs), known))
        best = max((score // 2 for score, _ in found), default=0)
        return [known for score, known in sorted(found, key=lambda pair: -pair[0]) if score // 2 == best]

    def families(self, selectors: Mapping[str, str]) -> bool:
        """Return whether selectors only fit a family of callbacks."""
        return any(
            known.callback is not None
            and known.callback.is_family
            and all(_same(selectors.get(name, ""), value, ()) for name, value in known.callback.select.items())
            for known in self.callbacks
        )


def _ruled(api: Api) -> dict[int, frozenset[str]]:
    """Return the names in the rules beside each field, by the identity of the field."""
    found: dict[int, frozenset[str]] = {}
    groups = [(endpoint.rules, endpoint.request) for endpoint in api.endpoints]
    groups += [(declared.rules, declared.fields) for declared in api.types.values()]
    for rules, fields in groups:
        names = frozenset(name for rule in rules if not rule.limits for name in rule.fields)
        for field in fields if names else ():
            found[id(field)] = names | found.get(id(field), frozenset())
    return found


def _bounded(api: Api) -> dict[int, frozenset[int]]:
    """Return the numbers in the dependent limits of each field, by the identity of the field."""
    found: dict[int, frozenset[int]] = {}
    groups = [(endpoint.rules, endpoint.request) for endpoint in api.endpoints]
    groups += [(declared.rules, declared.fields) for declared in api.types.values()]
    for rules, fields in groups:
        by_name = {field.wire: field for field in fields}
        for rule in rules:
            if rule.kind == "limit" and rule.fields[0] in by_name:
                key = id(by_name[rule.fields[0]])
                found[key] = found.get(key, frozenset()) | {int(number) for _, number in rule.limits}
    return found


_XML_SELECTORS = ("InfoType", "MsgType", "Event", "ChangeType", "command_type")


def _same(value: str, wanted: str, aliases: Sequence[str]) -> bool:
    return value.lower() in (wanted.lower(), *(alias.lower() for alias in aliases))
