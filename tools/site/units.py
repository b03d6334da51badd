"""The files of the spec in the groups of the reference."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from codegen.export.groups import Group, groups, titles
from codegen.model.api import Api, Unit


@functools.cache
def group_of() -> Mapping[str, Group]:
    """Return the group of each file of `spec/api`."""
    return {unit.key: group for group in groups() for unit in group.units}


def units_of(api: Api) -> Iterator[Unit]:
    """Yield the files of `spec/api` in the order of the groups; those of an overlay without a group are last."""
    units = {".".join(unit.key[1:]): unit for domain in api.domains for unit in domain.units}
    for group in groups():
        for entry in group.units:
            if entry.key in units:
                yield units.pop(entry.key)
    yield from units.values()


def unit_title(unit: Unit, language: str) -> str:
    """Return the title of a file of the spec. In English, the Chinese title follows, which the official pages have."""
    english = titles().get(".".join(unit.key), "")
    return f"{english} {unit.title}" if english and language != "zh" else unit.title
