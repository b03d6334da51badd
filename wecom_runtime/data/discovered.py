"""The facts of the gateway's discovery and of the tools of abilities: commands, parameters and fields of results.

The discovery is not documented; its shape is known from published programs (unverified). Facts have names and types
only, and no descriptions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import attrs

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
_DEPTH = 12


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


def service_facts(name: str, answer: Mapping[str, Any]) -> Iterator[Fact]:
    """Yield the facts of a service from the result of `/service/discovery`, without hidden entries."""
    schemas = _mapping(answer.get("schemas"))
    for words, method in _methods(answer, (name,)):
        entry = "/" + "/".join(words)
        yield Fact(GATEWAY, entry, type=_address(entry, method, answer))
        for direction in (REQUEST, RESPONSE):
            schema = _mapping(method.get(direction))
            yield from _fields(GATEWAY, entry, direction, schema, schemas)


def tool_facts(ability: str, tools: Iterable[Mapping[str, Any]]) -> Iterator[Fact]:
    """Yield the facts of the tools of an ability from the result of `tools/list`, without hidden tools."""
    for tool in tools:
        if tool.get("hidden"):
            continue
        entry = f"/{ability}/{tool.get('name', '')}"
        yield Fact(ABILITIES, entry, type=entry)
        for direction, names in ((REQUEST, _INPUT), (RESPONSE, _OUTPUT)):
            schema = _mapping(next((tool[one] for one in names if tool.get(one)), None))
            schemas = {**_mapping(schema.get("definitions")), **_mapping(schema.get("$defs"))}
            yield from _fields(ABILITIES, entry, direction, schema, schemas)


_INPUT, _OUTPUT = ("inputSchema", "input_schema"), ("outputSchema", "output_schema")


def _methods(node: Mapping[str, Any], words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    for name, value in _mapping(node.get("methods")).items():
        method = _mapping(value)
        if not method.get("hidden"):
            yield (*words, name), method
    for name, value in _mapping(node.get("resources")).items():
        resource = _mapping(value)
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
    area: str, entry: str, direction: str, schema: Mapping[str, Any], schemas: Mapping[str, Any]
) -> Iterator[Fact]:
    found: dict[str, Fact] = {}
    for path, property_schema, is_required in _properties(schema, schemas, "", ()):
        need = ("yes" if is_required else "no") if direction == REQUEST else ""
        fact = Fact(
            area, entry, direction, path, _kind(property_schema, schemas), need, _values(property_schema, schemas)
        )
        known = found.get(path)
        if known is not None:  # a field of several variants
            values = tuple(sorted({*known.values, *fact.values}))
            fact = attrs.evolve(known, required=min(known.required, fact.required), values=values)
        found[path] = fact
    yield from found.values()


def _properties(
    schema: Mapping[str, Any], schemas: Mapping[str, Any], prefix: str, over: tuple[str, ...]
) -> Iterator[tuple[str, Mapping[str, Any], bool]]:
    """Yield the path, the schema and the requirement of each property; a type inside itself is not entered again."""
    if len(over) > _DEPTH:
        return
    for part, names in _parts(schema, schemas, over):
        required = part.get("required")
        needed = cast("list[object]", required) if isinstance(required, list) else []
        for name, value in _mapping(part.get("properties")).items():
            one = _mapping(value)
            if one.get(HIDDEN) or one.get("hidden") or (not prefix and name in UNLISTED):
                continue
            path = f"{prefix}{name}"
            yield path, one, name in needed
            inner: Mapping[str, Any] = one
            while (items := _items(inner, schemas)) is not None:
                inner = items
            yield from _properties(inner, schemas, f"{path}.", names)


def _parts(
    schema: Mapping[str, Any], schemas: Mapping[str, Any], over: tuple[str, ...]
) -> Iterator[tuple[Mapping[str, Any], tuple[str, ...]]]:
    """Yield a schema, resolved, and the schemas that it combines."""
    name = _reference(schema)
    if name:
        if name not in over:
            yield from _parts(_mapping(schemas.get(name)), schemas, (*over, name))
        return
    yield schema, over
    for key in ("allOf", "anyOf", "oneOf"):
        for part in _list(schema.get(key)):
            yield from _parts(_mapping(part), schemas, over)


def _items(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the schema of the items of a list; None for other types."""
    for part, _ in _parts(schema, schemas, ()):
        if isinstance(part.get("items"), Mapping):
            return cast("Mapping[str, Any]", part["items"])
    return None


def _kind(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> str:
    if schema.get(UPLOAD):
        return "file"
    found: set[str] = set()
    for part, _ in _parts(schema, schemas, ()):
        if part.get(UPLOAD):
            return "file"
        types = part.get("type")
        for one in _list(types) if isinstance(types, list) else [types]:
            if one in _KINDS:
                found.add(_KINDS[str(one)])
        if types is None and "properties" in part:
            found.add("object")
        if types is None and _list(part.get("enum")):
            found.update(_kind_of_value(value) for value in _list(part["enum"]) if value is not None)
    if found == {"list"}:
        inner = _kind(_items(schema, schemas) or {}, schemas)
        return f"list of {inner}" if inner else "list"
    return " or ".join(sorted(found))


def _kind_of_value(value: object) -> str:
    if isinstance(value, bool):
        return "bool"
    return "number" if isinstance(value, int | float) else "text"


def _values(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> tuple[str, ...]:
    found: set[str] = set()
    inner: Mapping[str, Any] | None = schema
    while inner is not None:
        for part, _ in _parts(inner, schemas, ()):
            values = [*_list(part.get("enum")), *([part["const"]] if "const" in part else [])]
            found.update(str(value) for value in values if value is not None)
        inner = _items(inner, schemas)
    return tuple(sorted(found))


def _reference(schema: Mapping[str, Any]) -> str:
    name = schema.get("$ref")
    return name.rpartition("/")[2] if isinstance(name, str) else ""


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else []


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
