"""The facts of the gateway's discovery and of the tools of abilities: commands, parameters and fields of results.

The discovery is not documented; its shape is known from published programs (unverified). Facts have names and types
only, and no descriptions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import attrs

from wecom_runtime.errors import WeComError
from wecom_runtime.language import say

from .remarks import REMARKS

GATEWAY, ABILITIES = "gateway", "abilities"
REQUEST, RESPONSE = "request", "response"
UNLISTED = frozenset({*REMARKS, "errcode", "errmsg"})
"""Fields of all results, which are in no fact."""
UPLOAD, HIDDEN = "x-wecom-file-upload", "x-wecom-hidden"
"""Directives in schemas: the parameter is a file, and the parameter is not for use."""
BASE = "https://qyapi.weixin.qq.com/cli"
"""The usual base URL of commands. A command below another one has its whole address as its path."""
_KINDS = {
    "string": "text",
    "integer": "number",
    "number": "number",
    "boolean": "bool",
    "array": "list",
    "object": "object",
}
_COMBINED = ("allOf", "anyOf", "oneOf")
_DEPTH = 12
"""The largest number of types inside each other, and of names in a path."""
_DEEPEST = 100
"""The largest number of objects or lists inside each other."""
_MOST_PARTS = 1000
"""The largest number of schemas that a schema combines."""
_MANY_PATHS = 500
"""The number of fields of a request or result after which a type that was entered before is not entered again."""


@attrs.frozen(order=True)
class Fact:
    """A command or tool, a parameter, or a field of a result."""

    area: str
    """`gateway` or `abilities`."""
    entry: str
    """The command or tool: `/todo/create`, `/doc/create_doc`."""
    direction: str = ""
    """`request` or `response`; "" for the entry itself."""
    field: str = ""
    """The path of the field with dots, without `[]`."""
    type: str = ""
    """`text`, `number`, `bool`, `object`, `list of …`, `file`, several with "or"; "" for any. The path of a command."""
    required: str = ""
    """`yes`, `no`, or "" where it is unknown."""
    values: tuple[str, ...] = ()
    """The documented values."""

    @property
    def group(self) -> tuple[str, str]:
        """The area, and the service or ability."""
        return self.area, self.entry.strip("/").partition("/")[0]


@attrs.frozen
class FactDifference:
    """A difference between the facts of the service and those of the spec."""

    kind: str
    """`new`, `removed` or `changed`."""
    aspect: str
    """The changed trait: `path`, `type`, `required` or `value`; "" for a new or removed fact."""
    fact: Fact
    """The fact of the service; that of the spec if it was removed."""
    now: str = ""
    before: str = ""

    @property
    def subject(self) -> str:
        """The field with its direction; "" for the command or tool."""
        return f"{self.fact.direction} {self.fact.field}".strip()


# -- reading -----------------------------------------------------------------------------------------------------------


class DiscoveryError(WeComError, ValueError):
    """The error for a discovery that cannot be read. Its text names the place."""


def service_facts(name: str, answer: Mapping[str, Any]) -> Iterator[Fact]:
    """Yield the facts of a service from the result of `/service/discovery`, without hidden entries.

    Raises:
        DiscoveryError: A part has another type than that of the discovery, or is nested too deeply.
    """
    named = _object(answer.get("schemas"), f"/{name}: schemas")
    for words, method in _methods(answer, (name,)):
        entry = "/" + "/".join(words)
        yield Fact(GATEWAY, entry, type=_address(entry, method, answer))
        for direction in (REQUEST, RESPONSE):
            place = f"{entry}: {direction}"
            yield from _fields(GATEWAY, entry, direction, _object(method.get(direction), place), named, place)


def tool_facts(ability: str, tools: object) -> Iterator[Fact]:
    """Yield the facts of the tools of an ability from the result of `tools/list`, without hidden tools.

    Raises:
        DiscoveryError: See `service_facts`.
    """
    for tool in objects_in(tools, f"/{ability}: tools"):
        if tool.get("hidden"):
            continue
        entry = f"/{ability}/{tool.get('name', '')}"
        yield Fact(ABILITIES, entry, type=entry)
        for direction, names in ((REQUEST, _INPUT), (RESPONSE, _OUTPUT)):
            place = f"{entry}: {direction}"
            schema = _object(next((tool[one] for one in names if tool.get(one)), None), place)
            named = {**_object(schema.get("definitions"), place), **_object(schema.get("$defs"), place)}
            yield from _fields(ABILITIES, entry, direction, schema, named, place)


_INPUT, _OUTPUT = ("inputSchema", "input_schema"), ("outputSchema", "output_schema")


def objects_in(value: object, place: str) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a list; none if it is missing.

    Raises:
        DiscoveryError: The value is no list, or an item no object.
    """
    for number, item in enumerate(_array(value, place)):
        if not isinstance(item, Mapping):
            raise _wrong(f"{place}[{number}]", say("an object"))
        yield cast("Mapping[str, Any]", item)


def _methods(node: Mapping[str, Any], words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    place = "/" + "/".join(words)
    for name, value in _object(node.get("methods"), f"{place}: methods").items():
        method = _object(value, f"{place}/{name}")
        if not method.get("hidden"):
            yield (*words, name), method
    for name, value in _object(node.get("resources"), f"{place}: resources").items():
        resource = _object(value, f"{place}/{name}")
        if not resource.get("hidden") and len(words) < _DEPTH:
            yield from _methods(resource, (*words, name))


def _address(entry: str, method: Mapping[str, Any], service: Mapping[str, Any]) -> str:
    """Return the path of a command; with another base URL, the whole address."""
    path = str(method.get("path") or entry)
    base = str(method.get("base_url") or service.get("base_url") or "").rstrip("/")
    parts = entry.strip("/").split("/")
    if base and base.endswith(f"/{parts[0]}") and not path.startswith(f"/{parts[0]}/"):
        base, path = base.removesuffix(f"/{parts[0]}"), f"/{parts[0]}{path}"
    return path if base in ("", BASE) else f"{base}{path}"


def _fields(
    area: str, entry: str, direction: str, schema: Mapping[str, Any], named: Mapping[str, Any], place: str
) -> Iterator[Fact]:
    found: dict[str, Fact] = {}
    schemas = _Schemas(named, place)
    for path, property_schema, is_required in schemas.properties(schema):
        need = ("yes" if is_required else "no") if direction == REQUEST else ""
        kind, values = schemas.kind(property_schema), schemas.values(property_schema)
        fact = Fact(area, entry, direction, path, kind, need, values)
        known = found.get(path)
        if known is not None:  # a field of several variants
            values = tuple(sorted({*known.values, *fact.values}))
            fact = attrs.evolve(known, required=min(known.required, fact.required), values=values)
        found[path] = fact
    yield from found.values()


@attrs.frozen
class _Part:
    """A schema that another one refers to or combines."""

    schema: Mapping[str, Any]
    names: frozenset[str]
    """The references by which it was reached."""


class _Schemas:
    """The JSON Schemas of a command or a tool. Each is resolved once.

    Args:
        named: The schemas that references name.
        place: The place, for errors.
    """

    def __init__(self, named: Mapping[str, Any], place: str) -> None:
        self._named = named
        self._place = place
        self._parts: dict[int, list[_Part]] = {}
        self._entered: set[int] = set()
        self._paths = 0

    def properties(
        self, schema: Mapping[str, Any], prefix: str = "", over: frozenset[str] = frozenset()
    ) -> Iterator[tuple[str, Mapping[str, Any], bool]]:
        """Yield the path, the schema and the requirement of each property.

        A type inside itself is not entered again. After many properties, no type is entered again, so that the work is
        in proportion to the size of the schemas.
        """
        if len(over) > _DEPTH:
            return
        if prefix.count(".") > _DEEPEST:
            raise self._too_deep()
        for part in self.parts(schema):
            if over & part.names or (self._paths > _MANY_PATHS and id(part.schema) in self._entered):
                continue
            self._entered.add(id(part.schema))
            required = part.schema.get("required")
            needed = frozenset(one for one in required if isinstance(one, str)) if isinstance(required, list) else ()
            for name, value in _object(part.schema.get("properties"), f"{self._place}.{prefix}properties").items():
                one = self._schema(value)
                if one.get(HIDDEN) or one.get("hidden") or (not prefix and name in UNLISTED):
                    continue
                path = f"{prefix}{name}"
                self._paths += 1
                yield path, one, name in needed
                *_, inner = self._lists(one)
                yield from self.properties(inner, f"{path}.", over | part.names)

    def kind(self, schema: Mapping[str, Any]) -> str:
        """Return the type of a schema, as in `Fact.type`."""
        lists = 0
        for one in self._lists(schema):
            kind = self._own_kind(one)
            if kind != "list":
                return "list of " * lists + kind if kind or not lists else "list of " * (lists - 1) + "list"
            lists += 1
        return "list of " * (lists - 1) + "list"

    def values(self, schema: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the documented values of a schema, and of the items of a list."""
        found: set[str] = set()
        for one in self._lists(schema):
            for part in self.parts(one):
                given = part.schema
                values = [
                    *_array(given.get("enum"), f"{self._place}: enum"),
                    *([given["const"]] if "const" in given else []),
                ]
                found.update(str(value) for value in values if isinstance(value, str | int | float))
        return tuple(sorted(found))

    def parts(self, schema: Mapping[str, Any]) -> list[_Part]:
        """Return a schema, resolved, and the schemas that it combines, in their order."""
        found = self._parts.get(id(schema))
        if found is None:
            found = self._parts[id(schema)] = [*self._resolved(schema)]
        return found

    def _resolved(self, schema: Mapping[str, Any]) -> Iterator[_Part]:
        waiting: list[_Part] = [_Part(schema, frozenset())]
        seen: set[str] = set()
        count = 0
        while waiting:
            part = waiting.pop()
            count += 1
            if count > _MOST_PARTS:
                raise DiscoveryError(
                    say("{place}: a schema combines more than {most} others", place=self._place, most=_MOST_PARTS)
                )
            reference = part.schema.get("$ref")
            if isinstance(reference, str) and reference:
                name = reference.rpartition("/")[2]
                if name not in seen:
                    seen.add(name)
                    waiting.append(_Part(self._schema(self._named.get(name)), part.names | {name}))
                continue
            yield part
            combined = [one for key in _COMBINED for one in _array(part.schema.get(key), f"{self._place}: {key}")]
            waiting += [_Part(self._schema(one), part.names) for one in reversed(combined)]

    def _lists(self, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """Yield a schema, the schema of its items, and so on. A list inside itself ends it."""
        seen = {id(schema)}
        yield schema
        while (items := self._items(schema)) is not None and id(items) not in seen:
            if len(seen) > _DEEPEST:
                raise self._too_deep()
            seen.add(id(items))
            schema = items
            yield schema

    def _items(self, schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return the schema of the items of a list; None for other types."""
        found = (part.schema.get("items") for part in self.parts(schema))
        return next((cast("Mapping[str, Any]", one) for one in found if isinstance(one, Mapping)), None)

    def _own_kind(self, schema: Mapping[str, Any]) -> str:
        """Return the type of a schema, "list" for any list."""
        if schema.get(UPLOAD):
            return "file"
        found: set[str] = set()
        for part in self.parts(schema):
            given = part.schema
            if given.get(UPLOAD):
                return "file"
            types = given.get("type")
            for one in types if isinstance(types, list) else [types]:
                if isinstance(one, str) and one in _KINDS:
                    found.add(_KINDS[one])
            if types is None and "properties" in given:
                found.add("object")
            if types is None and isinstance(given.get("enum"), list):
                found.update(_kind_of_value(value) for value in given["enum"] if value is not None)
        return " or ".join(sorted(found))

    def _schema(self, value: object) -> Mapping[str, Any]:
        """Return a schema; one that is missing, or true or false, allows any value."""
        return {} if isinstance(value, bool) else _object(value, self._place)

    def _too_deep(self) -> DiscoveryError:
        return DiscoveryError(say("{place}: the schema is nested too deeply", place=self._place))


def _kind_of_value(value: object) -> str:
    if isinstance(value, bool):
        return "bool"
    return "number" if isinstance(value, int | float) else "text"


def _object(value: object, place: str) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise _wrong(place, say("an object"))
    return cast("Mapping[str, Any]", value)


def _array(value: object, place: str) -> Sequence[Any]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise _wrong(place, say("a list"))
    return value


def _wrong(place: str, expected: str) -> DiscoveryError:
    return DiscoveryError(say("{place} is not {expected}", place=place, expected=expected))


# -- comparing ---------------------------------------------------------------------------------------------------------


def compare_facts(found: Iterable[Fact], known: Iterable[Fact]) -> list[FactDifference]:
    """Return the differences of the facts of the service from those of the spec.

    A service or an ability without any fact was not asked, and nothing of it is removed. A result without any field is
    not described.
    """
    now = {(fact.area, fact.entry, fact.direction, fact.field): fact for fact in found}
    before = {(fact.area, fact.entry, fact.direction, fact.field): fact for fact in known}
    asked = {fact.group for fact in now.values()}
    described = {key[:3] for key in now if key[3]}
    differences: list[FactDifference] = []
    for key in sorted(now.keys() | before.keys()):
        fact, other = now.get(key), before.get(key)
        area, entry, direction, name = key
        if fact is None:
            assert other is not None  # noqa: S101 - the key is in one of them
            is_whole = (area, entry, "", "") not in now
            if other.group not in asked or (name and is_whole):
                continue
            if direction == RESPONSE and (area, entry, direction) not in described:
                continue
            if not _is_inside(key, now, before):
                differences.append(FactDifference("removed", "", other))
        elif other is None:
            if not name or ((area, entry, "", "") in before and not _is_inside(key, before, now)):
                differences.append(FactDifference("new", "", fact))
        else:
            differences += _changes(fact, other)
    return differences


def _is_inside(key: tuple[str, str, str, str], those: Mapping[Any, Fact], mine: Mapping[Any, Fact]) -> bool:
    """Return whether an outer field is absent, too, so that the difference of the outer field is enough."""
    area, entry, direction, name = key
    outer = name.rpartition(".")[0]
    while outer:
        if (area, entry, direction, outer) in mine and (area, entry, direction, outer) not in those:
            return True
        outer = outer.rpartition(".")[0]
    return False


def _changes(fact: Fact, other: Fact) -> Iterator[FactDifference]:
    if fact.type != other.type and fact.type and other.type:
        yield FactDifference("changed", "type" if fact.field else "path", fact, fact.type, other.type)
    if fact.required and other.required and fact.required != other.required:
        yield FactDifference("changed", "required", fact, fact.required, other.required)
    if fact.values and other.values:
        for value in sorted({*fact.values} - {*other.values}):
            yield FactDifference("new", "value", fact, value)
        for value in sorted({*other.values} - {*fact.values}):
            yield FactDifference("removed", "value", fact, "", value)
