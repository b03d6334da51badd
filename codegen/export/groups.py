"""The groups of the reference: calls, callbacks and guides by task, in the order of `groups.yaml`."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import yaml

from ..model.api import Api, Unit


@attrs.frozen
class GroupUnit:
    """A file of the spec in a group."""

    key: str
    """The key of the unit without its folder, such as `user.member`."""
    title: str
    """The English title."""


@attrs.frozen
class Group:
    """A group of the reference."""

    names: Mapping[str, str]
    """Language -> name."""
    guides: tuple[str, ...]
    units: tuple[GroupUnit, ...]
    callbacks: tuple[GroupUnit, ...]

    @property
    def anchor(self) -> str:
        return self.names["en"].lower().replace(" ", "-")


@functools.cache
def groups() -> tuple[Group, ...]:
    """Return all groups."""
    entries: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "groups.yaml").read_text("utf-8"))
    return tuple(
        Group(
            entry["name"],
            tuple(entry["guides"]),
            tuple(GroupUnit(key, title) for key, title in entry["units"].items()),
            tuple(GroupUnit(key, title) for key, title in entry["callbacks"].items()),
        )
        for entry in entries
    )


@functools.cache
def group_of() -> Mapping[str, Group]:
    """Return the group of each file of `spec/api`."""
    return {unit.key: group for group in groups() for unit in group.units}


@functools.cache
def titles() -> Mapping[str, str]:
    """Return the English titles of the units, those of callbacks below `callbacks.`."""
    found = {unit.key: unit.title for group in groups() for unit in group.units}
    return found | {f"callbacks.{unit.key}": unit.title for group in groups() for unit in group.callbacks}


def units_of(api: Api) -> Iterator[Unit]:
    """Yield the files of `spec/api` in the order of the groups; those of an overlay without a group are last."""
    units = {".".join(unit.key[1:]): unit for domain in api.domains for unit in domain.units}
    for group in groups():
        for entry in group.units:
            if entry.key in units:
                yield units.pop(entry.key)
    yield from units.values()
