"""The groups of the reference: calls, callbacks and guides by task, in the order of `groups.yaml`."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import yaml


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
def titles() -> Mapping[str, str]:
    """Return the English titles of the files of the spec by their keys, such as `api.user.member`."""
    found: dict[str, str] = yaml.safe_load((Path(__file__).parent / "titles.yaml").read_text("utf-8"))
    for group in groups():
        found |= {f"api.{unit.key}": unit.title for unit in group.units}
        found |= {f"callbacks.{unit.key}": unit.title for unit in group.callbacks}
    return found
