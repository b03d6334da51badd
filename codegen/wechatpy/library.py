"""The older library as `spec/compat/` describes it: the parameters of each method, and its request."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from wecom_runtime.harmless import number_or_text
from wecom_runtime.language import say

from ..language.compat import CompatFile, OlderApiRecord, OlderMessageRecord, OlderMethodRecord
from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from ..language.shapes import read_mapping
from ..model.api import Api
from ..model.facts import fact

VERSIONS = ("work", "enterprise")
TREATMENTS = ("filled", "nullable", "flag", "listed", "piped", "text", "or_empty")
CHECKS = ("some", "filled", "most", "chars", "not_negative", "later", "values")
KINDS = ("text", "raw", "int", "float", "dict", "list")
PREFIX = "/cgi-bin/"

_ARGUMENT = re.compile(r"\$(?P<client>self\.)?(?P<name>[a-z_]\w*)(?: as (?P<key>\w+)| (?P<treatment>\w+))?", re.ASCII)
_CONDITION = re.compile(r"\$(?P<name>[a-z_]\w*)(?: is (?P<value>-?\d+))?", re.ASCII)


@attrs.frozen
class Argument:
    """An argument of the caller with one of `TREATMENTS`; with `key`, a list of objects that have this field."""

    name: str
    treatment: str = ""
    key: str = ""


@attrs.frozen
class ClientAttribute:
    """An attribute of the client."""

    name: str


@attrs.frozen
class Constant:
    value: Any


@attrs.frozen
class Object:
    items: tuple[tuple[str, Expression], ...]
    merged: str = ""
    """The argument whose items are sent, too."""


@attrs.frozen
class Condition:
    """A condition: an argument is not empty, or has a value."""

    name: str
    value: int | None = None


@attrs.frozen
class Either:
    condition: Condition
    then: Expression
    otherwise: Expression


@attrs.frozen
class Each:
    """A list of objects, each made from one of the caller's objects: wire name -> the caller's key."""

    name: str
    items: tuple[tuple[str, str], ...]


Expression: TypeAlias = Argument | ClientAttribute | Constant | Object | Either | Each

NOTHING = Constant(None)


@attrs.frozen
class Parameter:
    name: str
    default: Any = None
    is_required: bool = False


@attrs.frozen
class Check:
    """A check of arguments: its kind, and for each parameter a number or the allowed values."""

    kind: str
    names: tuple[str, ...]
    values: Any = None


@attrs.frozen(kw_only=True)
class OlderRequest:
    verb: str
    path: Expression
    """The path after `/cgi-bin/`: a constant, or a choice of constants."""
    query: Object | None = None
    body: Object | None = None
    files: Object | None = None

    @property
    def paths(self) -> tuple[str, ...]:
        """The possible paths of the request; the usual one is the last."""
        if isinstance(self.path, Either):
            ways = (self.path.then, self.path.otherwise)
            return tuple(f"{PREFIX}{way.value}" for way in ways if isinstance(way, Constant))
        return (f"{PREFIX}{self.path.value}",) if isinstance(self.path, Constant) else ()


@attrs.frozen(kw_only=True)
class OlderMethod:
    name: str
    versions: tuple[str, ...]
    takes: tuple[Parameter, ...] = ()
    varies: str = ""
    request: OlderRequest | None = None
    """The request; None if the method is written by hand."""
    gives: tuple[str | int, ...] = ()
    checks: tuple[Check, ...] = ()
    now: str = ""
    """The path of the endpoint that replaces the method."""
    instead: str = ""
    """A description of the replacement, if it is not an endpoint."""
    retired: bool = False
    note: str = ""


@attrs.frozen(kw_only=True)
class OlderApi:
    name: str
    """The attribute of the client."""
    class_name: str
    module: str
    client: str
    methods: tuple[OlderMethod, ...]

    def of(self, version: str) -> tuple[OlderMethod, ...]:
        return tuple(method for method in self.methods if version in method.versions)


@attrs.frozen
class OlderField:
    attribute: str
    path: str
    kind: str


@attrs.frozen(kw_only=True)
class OlderMessage:
    """A message or an event."""

    name: str
    versions: tuple[str, ...]
    selector: str
    fields: tuple[OlderField, ...] = ()
    pair: str = ""


@attrs.frozen(kw_only=True)
class OlderLibrary:
    name: str
    source: str
    messages: tuple[OlderMessage, ...] = ()
    events: tuple[OlderMessage, ...] = ()
    apis: tuple[OlderApi, ...] = ()


def libraries(api: Api, diagnostics: Diagnostics | None = None) -> tuple[OlderLibrary, ...]:
    """Return the older libraries whose names are supported; report mistakes in their files."""
    paths = {endpoint.path for endpoint in api.endpoints}
    builder = _Builder(paths, Diagnostics() if diagnostics is None else diagnostics)
    return tuple(_library(file, builder) for file in api.older)


def _library(file: CompatFile, builder: _Builder) -> OlderLibrary:
    return OlderLibrary(
        name=file.library,
        source=file.node.file,
        messages=tuple(builder.message(record, record.type, "type") for record in file.messages),
        events=tuple(builder.message(record, record.event, "event") for record in file.events),
        apis=tuple(builder.api(record) for record in file.apis),
    )


class _Builder:
    def __init__(self, paths: Collection[str], diagnostics: Diagnostics) -> None:
        self._paths = paths
        self._diagnostics = diagnostics

    def message(self, record: OlderMessageRecord, selector: str, key: str) -> OlderMessage:
        if not selector:
            cause = say("{name} has no {key!r}", name=record.name, key=key)
            self._diagnostics.add(record.location, cause, say("add '{key}: …'", key=key))
        fields: list[OlderField] = []
        for attribute, text in record.fields.items():
            path, _, kind = text.partition(" ")
            if (kind or "text") not in KINDS:
                cause = say("{kind!r} is no way to read a field", kind=kind)
                self._diagnostics.add(record.location, cause, suggestion(kind, KINDS))
            fields.append(OlderField(attribute, path, kind or "text"))
        return fact(OlderMessage, record, versions=_versions(record.only), selector=selector, fields=tuple(fields))

    def api(self, record: OlderApiRecord) -> OlderApi:
        methods = tuple(self._method(method) for method in record.methods)
        seen: set[tuple[str, str]] = set()
        for method, written in zip(methods, record.methods, strict=False):
            for version in method.versions:
                if (method.name, version) in seen:
                    name = f"{record.name}.{method.name}"
                    self._diagnostics.add(
                        written.node, say("{name} occurs twice for {version}", name=name, version=version)
                    )
                seen.add((method.name, version))
        return fact(OlderApi, record, methods=methods)

    def _method(self, record: OlderMethodRecord) -> OlderMethod:
        takes = tuple(self._parameter(node) for node in record.takes)
        names = {parameter.name for parameter in takes}
        request = None
        if record.sends is not None:
            request = OlderRequest(
                **self._sends(record.sends, names),
                query=self._object(record.query, names),
                body=self._object(record.body, names),
                files=self._object(record.files, names),
            )
        elif not record.by_hand:
            cause = say("{name} sends nothing", name=record.name)
            self._diagnostics.add(record.node, cause, say("add 'sends:', or 'by_hand: true'"))
        now = f"{PREFIX}{record.now}" if record.now else ""
        if now and now not in self._paths:
            at = record.node.at("now")
            self._diagnostics.add(at, say("{now} is no endpoint of the spec", now=now), suggestion(now, self._paths))
        gives = tuple(number_or_text(step) for step in record.gives.split(".") if step)
        checks = tuple(self._checks(record.checks, names))
        versions = _versions(record.only)
        return fact(
            OlderMethod, record, versions=versions, takes=takes, request=request, gives=gives, checks=checks, now=now
        )

    def _parameter(self, node: YamlNode) -> Parameter:
        if isinstance(node.data, str):
            return Parameter(node.data, is_required=True)
        for name, value in read_mapping(node, say("a parameter"), self._diagnostics).items():
            return Parameter(name, value.plain())
        return Parameter("_", is_required=True)

    def _sends(self, node: YamlNode, names: Collection[str]) -> dict[str, Any]:
        if isinstance(node.data, dict):
            data = node.data
            verb = data["verb"].plain() if "verb" in data else "POST"
            path = self._expression(data["path"], names) if "path" in data else Constant("")
            return {"verb": verb, "path": path}
        verb, _, path_text = str(node.data).partition(" ")
        if verb not in ("GET", "POST") or not path_text:
            self._diagnostics.add(node, say("{data!r} is no request", data=node.data), say("write 'POST user/create'"))
        return {"verb": verb, "path": Constant(path_text)}

    def _object(self, node: YamlNode | None, names: Collection[str]) -> Object | None:
        if node is None:
            return None
        items: list[tuple[str, Expression]] = []
        merged = ""
        for wire, value in read_mapping(node, say("a part of a request"), self._diagnostics).items():
            made = self._expression(value, names)
            if wire == "**" and isinstance(made, Argument):
                merged = made.name
            else:
                items.append((wire, made))
        return Object(tuple(items), merged)

    def _expression(self, node: YamlNode, names: Collection[str]) -> Expression:
        data = node.data
        if isinstance(data, dict):
            if "when" in data:
                then, otherwise = (self._expression(data[key], names) if key in data else NOTHING for key in _WAYS)
                return Either(self._condition(data["when"], names), then, otherwise)
            if "each" in data:
                items = read_mapping(data["of"], "of", self._diagnostics) if "of" in data else {}
                name = str(data["each"].data).removeprefix("$")
                self._known(name, data["each"], names)
                return Each(name, tuple((wire, str(value.data).removeprefix(".")) for wire, value in items.items()))
            return self._object(node, names) or NOTHING
        if isinstance(data, str) and data.startswith("$"):
            return self._argument(node, names)
        return Constant(node.plain())

    def _argument(self, node: YamlNode, names: Collection[str]) -> Expression:
        match = _ARGUMENT.fullmatch(str(node.data))
        if match is None:
            cause = say("{data!r} is no argument", data=node.data)
            self._diagnostics.add(node, cause, say("write '$name', or '$name' and a treatment"))
            return NOTHING
        if match["client"]:
            return ClientAttribute(match["name"])
        self._known(match["name"], node, names)
        treatment = match["treatment"] or ""
        if treatment and treatment not in TREATMENTS:
            cause = say("{treatment!r} is no treatment", treatment=treatment)
            self._diagnostics.add(node, cause, suggestion(treatment, TREATMENTS))
        return Argument(match["name"], treatment, match["key"] or "")

    def _condition(self, node: YamlNode, names: Collection[str]) -> Condition:
        match = _CONDITION.fullmatch(str(node.data))
        if match is None:
            cause = say("{data!r} is no condition", data=node.data)
            self._diagnostics.add(node, cause, say("write '$name' or '$name is 1'"))
            return Condition("")
        self._known(match["name"], node, names)
        return Condition(match["name"], int(match["value"]) if match["value"] else None)

    def _known(self, name: str, at: YamlNode, names: Collection[str]) -> None:
        if name not in names:
            cause = say("{name!r} is no parameter of this method", name=name)
            self._diagnostics.add(at, cause, suggestion(name, names))

    def _checks(self, nodes: Iterable[YamlNode], names: Collection[str]) -> Iterator[Check]:
        for node in nodes:
            for kind, value in read_mapping(node, say("a check"), self._diagnostics).items():
                if kind not in CHECKS:
                    self._diagnostics.add(node, say("{kind!r} is no check", kind=kind), suggestion(kind, CHECKS))
                    continue
                plain: Any = value.plain()
                found = tuple(plain) if isinstance(plain, list | Mapping) else ()
                for name in found:
                    self._known(str(name), node, names)
                yield Check(kind, tuple(map(str, found)), plain if isinstance(plain, Mapping) else None)


_WAYS = ("then", "else")


def _versions(only: str) -> tuple[str, ...]:
    return (only,) if only else VERSIONS
