"""The discovery of the gateway and the tools of abilities: saved answers -> facts -> differences from the spec.

`wecom probe --office --save FOLDER` saves the answers. Their facts, one line for each command, parameter and field, are
in `gateway/` and `abilities/` below `facts/` of a spec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from codegen.language.diagnostics import Location
from codegen.language.types import AnyOf, ListType, Ref, Scalar, Type
from codegen.model.api import Api, Domain, Endpoint
from codegen.model.declarations import Field
from wecom_runtime.data.discovered import (
    ABILITIES,
    GATEWAY,
    REQUEST,
    RESPONSE,
    UNLISTED,
    DiscoveryError,
    Fact,
    FactDifference,
    compare_facts,
    service_facts,
    tool_facts,
)
from wecom_runtime.data.text import decode_json
from wecom_runtime.harmless import file_names

from .compare import Difference
from .known import Types, every_field, inner, kind_of

COLUMNS = ("entry", "direction", "field", "type", "required", "values")
PAGE = "discovery"
"""The page in reports."""
SERVICES = "services"
"""The folder of saved answers with one file for each service; those of abilities are in `abilities`."""
_SEPARATOR = "|"


# -- saved answers -----------------------------------------------------------------------------------------------------


def read_answers(folder: Path) -> list[Fact]:
    """Return the facts of saved answers.

    Raises:
        FileNotFoundError: The folder has no answer.
        ValueError: A file is not a JSON object, or no discovery.
    """
    services, abilities = sorted((folder / SERVICES).glob("*.json")), sorted((folder / ABILITIES).glob("*.json"))
    if not services and not abilities:
        raise FileNotFoundError(f"{folder}: no answers: save them with wecom probe --office --save {folder}")
    found = [fact for path in services for fact in _facts(path, service_facts)]
    return found + [
        fact for path in abilities for fact in _facts(path, lambda name, it: tool_facts(name, it.get("tools")))
    ]


def _facts(path: Path, read: Callable[[str, Mapping[str, Any]], Iterator[Fact]]) -> list[Fact]:
    try:
        return [*read(path.stem, _answer(path))]
    except DiscoveryError as error:
        raise ValueError(f"{path}: {error}") from None


def _answer(path: Path) -> Mapping[str, Any]:
    """Return the result in a file; an answer of the gateway has it as JSON text inside other JSON text."""
    try:
        value: Any = decode_json(path.read_text("utf-8"))
        for name in ("results_json", "result"):
            while isinstance(value, dict) and isinstance(value.get(name), str | dict):
                inner_value = cast("dict[str, Any]", value)[name]
                value = decode_json(inner_value) if isinstance(inner_value, str) else inner_value
    except ValueError as error:
        raise ValueError(f"{path}: no JSON: {error}") from None
    if not isinstance(value, dict):
        raise ValueError(f"{path}: no JSON object")
    return cast("dict[str, Any]", value)


# -- kept facts --------------------------------------------------------------------------------------------------------


def write_kept(folder: Path, facts: Iterable[Fact]) -> list[str]:
    """Write facts, one file for each service and ability; return the names of the changed files.

    The facts of services and abilities without an answer stay.
    """
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact.group, []).append(fact)
    changed: list[str] = []
    names = {area: file_names(sorted(name for one, name in groups if one == area), ".tsv") for area, _ in groups}
    for (area, name), group in sorted(groups.items()):
        path = folder / area / names[area][name]
        text = "\n".join(["\t".join(COLUMNS), *("\t".join(_cells(fact)) for fact in sorted(group)), ""])
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
            changed.append(f"{area}/{path.name}")
    return changed


def _cells(fact: Fact) -> Iterator[str]:
    values = _SEPARATOR.join(value.replace(_SEPARATOR, "/") for value in fact.values)
    for cell in (fact.entry, fact.direction, fact.field, fact.type, fact.required, values):
        yield " ".join(cell.split())


def read_kept(folder: Path) -> list[tuple[Fact, Path, int]]:
    """Return the facts in a folder, each with its file and line.

    Raises:
        ValueError: A line has other columns.
    """
    found: list[tuple[Fact, Path, int]] = []
    for area in (GATEWAY, ABILITIES):
        for path in sorted((folder / area).glob("*.tsv")):
            for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
                cells = line.split("\t")
                if not line or cells[0] == COLUMNS[0]:
                    continue
                if len(cells) != len(COLUMNS):
                    raise ValueError(f"{path}:{number}: write {len(COLUMNS)} columns with tabs between them")
                values = tuple(cells[5].split(_SEPARATOR)) if cells[5] else ()
                entry, direction, field, kind, required, _ = cells
                found.append((Fact(area, entry, direction, field, kind, required, values), path, number))
    return found


# -- the spec ----------------------------------------------------------------------------------------------------------


def compare_discovery(api: Api, folder: Path) -> list[Difference]:
    """Return the differences between the facts in a folder and the spec; none if there are no facts."""
    kept = read_kept(folder)
    if not kept:
        return []
    places: dict[tuple[str, ...], tuple[Path, int]] = {}
    for fact, path, line in kept:
        places[fact.area, fact.entry, fact.direction, fact.field] = path, line
    known: dict[tuple[str, ...], Location] = {}
    facts = list(_model_facts(api, known))
    found = compare_facts((fact for fact, _, _ in kept), facts)
    return [_difference(one, places, known, folder) for one in found]


def _difference(
    one: FactDifference,
    places: Mapping[tuple[str, ...], tuple[Path, int]],
    known: Mapping[tuple[str, ...], Location],
    folder: Path,
) -> Difference:
    fact = one.fact
    key = (fact.area, fact.entry, fact.direction, fact.field)
    path, line = places.get(key) or places.get((*key[:2], "", "")) or (folder / fact.area / f"{fact.group[1]}.tsv", 1)
    kind = one.aspect or ("field" if fact.field else "endpoint")
    subject = one.subject if one.aspect != "value" else f"{one.subject} {one.now or one.before}"
    shown = ", ".join(filter(None, [fact.type, "required" if fact.required == "yes" else "", *fact.values[:8]]))
    words = {"new": f"new: {one.now or shown}", "removed": f"gone: {one.before or shown}"}.get(one.kind, one.now)
    location = known.get(key) or known.get((*key[:2], "", ""))
    return Difference(kind, fact.entry, subject, words, PAGE, str(path), line, location, one.before)


def _model_facts(api: Api, locations: dict[tuple[str, ...], Location]) -> Iterator[Fact]:
    for area, domains in ((GATEWAY, api.gateway), (ABILITIES, api.abilities)):
        for domain in domains:
            yield from _domain_facts(area, domain, api.types, locations)


def _domain_facts(
    area: str, domain: Domain, types: Types, locations: dict[tuple[str, ...], Location]
) -> Iterator[Fact]:
    for endpoint in domain.endpoints:
        locations[area, endpoint.path, "", ""] = endpoint.location
        yield Fact(area, endpoint.path, type=endpoint.path)
        for direction, fields in ((REQUEST, endpoint.request), (RESPONSE, endpoint.response)):
            yield from _endpoint_facts(area, endpoint, direction, fields, types, locations)


def _endpoint_facts(
    area: str,
    endpoint: Endpoint,
    direction: str,
    fields: Sequence[Field],
    types: Types,
    locations: dict[tuple[str, ...], Location],
) -> Iterator[Fact]:
    found: dict[str, Fact] = {}
    for path, field in _walk(types, fields, "", ()):
        locations.setdefault((area, endpoint.path, direction, path), field.location)
        need = ("yes" if field.required else "no") if direction == REQUEST else ""
        values = tuple(sorted(str(value.value) for value in field.documented))
        known = found.get(path)
        if known is None:
            found[path] = Fact(area, endpoint.path, direction, path, _type(field.type, types), need, values)
    yield from found.values()


def _walk(types: Types, fields: Iterable[Field], prefix: str, over: tuple[Ref, ...]) -> Iterator[tuple[str, Field]]:
    """Yield the path and the field; a type inside itself is not entered again, as in `discovered`."""
    for field in fields:
        if not prefix and field.wire in UNLISTED:
            continue
        path = f"{prefix}{field.wire}"
        yield path, field
        for ref in inner(field.type):
            if ref not in over:
                yield from _walk(types, every_field(types, ref), f"{path}.", (*over, ref))


def _type(type_: Type, types: Types) -> str:
    if isinstance(type_, Scalar) and type_.kind in ("file", "datetime"):
        return "file" if type_.kind == "file" else "text"
    if isinstance(type_, ListType):
        element = _type(type_.of, types)
        return f"list of {element}" if element else "list"
    if isinstance(type_, AnyOf):
        arms = {_type(arm, types) for arm in type_.arms}
        return "" if "" in arms else " or ".join(sorted(arms))
    return " or ".join(sorted(kind_of(type_, types)))
