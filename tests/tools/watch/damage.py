"""How much the watch notices: a model that is damaged on purpose, one fact at a time, against the pages.

    python -m tests.tools.watch.damage PAGES --each 100 --seed 1

Each kind of damage is done to some fields, chosen by the seed, of calls whose pages have a row of this name that says
something of the kind, as a plain search in their text finds; the pages of the call are compared with the model before
and after. A damage is found if there is a new difference about the field.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from codegen.builtin import builtin_spec
from codegen.generate import read_api, without_collector
from codegen.language.types import Scalar
from codegen.model.api import Api
from codegen.model.declarations import Field
from tools.watch import read_facts
from tools.watch.compare import compare
from tools.watch.facts import PageFacts
from tools.watch.known import Index


@attrs.frozen
class Place:
    """A field of a call, at a path of the request or the response."""

    call: str
    direction: str
    path: str
    field: Field


@attrs.frozen
class Trial:
    """A damage that was done, and whether it was found."""

    kind: str
    place: Place
    changes: Mapping[str, Any]
    found: bool

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.changes.items())
        return f"{'found ' if self.found else 'MISSED'} {self.kind:8} {self.place.call} {self.place.path}: {told}"


def required(field: Field) -> Mapping[str, Any]:
    return {"required": not field.required}


def default(field: Field) -> Mapping[str, Any]:
    """Another one, or none."""
    if isinstance(field.default, bool):
        return {"default": not field.default}
    if isinstance(field.default, int):
        return {"default": field.default + 7}
    return {"default": None}


def limit(field: Field) -> Mapping[str, Any]:
    name = max(field.limits, key=lambda name: field.limits[name])
    return {"limits": {**field.limits, name: field.limits[name] * 2 + 3}}


def value(field: Field) -> Mapping[str, Any]:
    name = "enum" if field.enum else "known"
    values = getattr(field, name)
    return {name: values[: len(values) // 2] + values[len(values) // 2 + 1 :]}


def removed(field: Field) -> Mapping[str, Any]:
    return {"wire": f"{field.wire}_of_nobody", "aliases": ()}


def kind_of_value(field: Field) -> Mapping[str, Any]:
    return {"type": Scalar("int" if field.type == Scalar("string") else "string")}


DAMAGES: Mapping[str, tuple[Callable[[Field], Mapping[str, Any]], Callable[[Place], bool]]] = {
    "required": (required, lambda place: place.direction == "request"),
    "default": (default, lambda place: place.direction == "request" and place.field.default is not None),
    "limit": (limit, lambda place: place.direction == "request" and bool(place.field.limits)),
    "value": (value, lambda place: len(place.field.documented) > 1),
    "removed": (removed, lambda place: True),
    "type": (kind_of_value, lambda place: place.field.type in (Scalar("string"), Scalar("int"))),
}
"""Kind -> what is changed, and where it can be."""


def _states(kind: str, place: Place, changes: Mapping[str, Any], pages: Iterable[PageFacts]) -> bool:
    """Return whether a page has a row with this name that contains the damaged fact."""
    last = place.field.wire
    for page in pages:
        for line in page.page.text.split("\n"):
            cells = [re.sub(r"[*`└├\s]|<[^>]*>", "", cell) for cell in line.split("|")]
            if not any(cell == last or cell.endswith((f".{last}", f":{last}")) for cell in cells):
                continue
            rest = " ".join(cells)
            if kind == "required" and any(cell in ("是", "否") for cell in cells):
                return True
            if kind == "type" and any(re.fullmatch(r"u?int(32|64)?|string|integer", cell.lower()) for cell in cells):
                return True
            if kind == "default" and re.search(r"默认|或不填|不填或", rest):
                return True
            if kind == "limit" and str(int(max(place.field.limits.values()))) in rest:
                return True
            if kind == "value":
                (gone,) = set(_values(place.field)) - set(next(iter(changes.values())))
                if re.search(rf"(?<![0-9a-zA-Z_]){re.escape(str(gone.value))}(?![0-9a-zA-Z_])", rest):
                    return True
            if kind == "removed":
                return True
    return False


def _values(field: Field) -> Sequence[Any]:
    return field.enum or field.known


def trials(api: Api, facts: Sequence[PageFacts], each: int, seed: int) -> Iterator[Trial]:
    """Do damage and look whether it is found.

    Args:
        api: The model; it is as before at the end.
        facts: Facts of the pages.
        each: Fields for each kind of damage.
        seed: Chooses them.
    """
    chance = random.Random(seed)
    pages: dict[int, list[PageFacts]] = defaultdict(list)
    for page in facts:
        pages[page.page.id].append(page)
    places = sorted(places_of(api, set(pages)), key=lambda place: (place.call, place.direction, place.path))
    for kind, (change, fits) in DAMAGES.items():
        fitting = [place for place in places if fits(place)]
        tried = 0
        for place in chance.sample(fitting, len(fitting)):
            docs = next(one.docs for one in api.endpoints if one.path == place.call)
            own, changes = [page for doc in docs for page in pages[doc]], change(place.field)
            if tried < each and _states(kind, place, changes, own):
                tried += 1
                yield _tried(api, own, kind, place, changes)


def _tried(api: Api, pages: Sequence[PageFacts], kind: str, place: Place, changes: Mapping[str, Any]) -> Trial:
    before = {(one.entry, one.name) for one in compare(pages, Index(api))}
    was = {name: getattr(place.field, name) for name in changes}
    set_field(place.field, changes)
    try:
        after = [one for one in compare(pages, Index(api)) if (one.entry, one.name) not in before]
    finally:
        set_field(place.field, was)
    names = {place.field.wire, was.get("wire", place.field.wire), *place.field.aliases}
    found = any(names & set(one.subject.replace(".", " ").split()) for one in after)
    return Trial(kind, place, changes, found)


def set_field(field: Field, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        object.__setattr__(field, name, value)  # a frozen one, for as long as the trial lasts


def places_of(api: Api, pages: Iterable[int]) -> Iterator[Place]:
    """Yield the fields of calls that have one of the pages, each field once."""
    known, seen = set(pages), set[int]()
    for path, call in Index(api).calls.items():
        if not known & set(call.docs):
            continue
        for direction, tree in call.trees.items():
            for where, fields in tree.paths.items():
                for field in fields:
                    if id(field) not in seen and not field.deprecated:
                        seen.add(id(field))
                        yield Place(path, direction, where, field)


def recall(done: Iterable[Trial]) -> dict[str, tuple[int, int]]:
    """Kind -> damages found and done."""
    counted: dict[str, list[bool]] = defaultdict(list)
    for trial in done:
        counted[trial.kind].append(trial.found)
    return {kind: (sum(found), len(found)) for kind, found in counted.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("--each", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true", help="list what is not found")
    given = parser.parse_args()
    with without_collector():
        api = read_api(builtin_spec())
        done = list(trials(api, read_facts(given.pages), given.each, given.seed))
    for trial in done:
        if given.missed and not trial.found:
            print(trial)
    for kind, (found, of) in recall(done).items():
        print(f"{kind:10} {found:4} of {of:4}  {found / of:.0%}")


if __name__ == "__main__":
    main()
