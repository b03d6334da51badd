"""The names for shell completion and `wecom show`, which are read without an import of their modules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..model.api import Api, Unit
from ..model.declarations import Field
from ..python import calls_in
from ..python.package import WECOM_CLIENT

_OF_KIND = {"flag": ("0", "1"), "bool": ("true", "false")}
"""Type -> all of its values."""
_LONGEST = 40
"""The longest value for completion, in characters."""


def names_of(api: Api) -> dict[str, dict[str, Any]]:
    """Return the names of calls, callbacks and types, by file.

    A call has its path, its method and its parameters: `lang=zh|en`, "!" if required. A callback has the fields and
    values that select it.
    """
    made: dict[str, dict[str, Any]] = defaultdict(dict)
    for domains, start in ((api.domains, ""), (api.gateway, "office.")):
        for domain in domains:
            for call in calls_in(domain):
                one = call.endpoint
                parameters = " ".join(map(_parameter, one.request))
                made[_file(domain.units[0].key)][f"call {start}{call.dotted}"] = [one.path, one.method, parameters]
    for unit in api.callbacks:
        for callback in unit.callbacks:
            selected_by = " ".join(f"{path}={value}" for path, value in callback.select.items())
            made[_file(unit.key)][f"callback {callback.name}"] = selected_by
        for header in unit.headers:
            if header.of is None:
                made[_file(unit.key)][f"type {_module(header.unit)}:{header.name}"] = ""
    for unit in api.replies:
        for reply in unit.replies:
            made[_file(unit.key)][f"type {_module(reply.unit)}:{reply.name}"] = ""
    for unit in _units(api):
        for declared in unit.types:
            made[_file(unit.key)][f"type {_module(unit.key)}:{declared.name}"] = ""
    return made


def _file(unit: tuple[str, ...]) -> str:
    return "/".join(unit[:2])


def _units(api: Api) -> Iterator[Unit]:
    yield from api.shared
    for domain in api.domains:
        yield from domain.units
    for units in (api.callbacks, api.archive, api.replies, api.connections):
        yield from units


def _module(unit: tuple[str, ...]) -> str:
    """Return the name of a module below the package."""
    return WECOM_CLIENT.module_of(unit).partition(".")[2]


def _parameter(field: Field) -> str:
    values = [str(one.value) for one in field.documented] or list(_OF_KIND.get(getattr(field.type, "kind", ""), ()))
    shown = [value for value in values if value and len(value) <= _LONGEST and not set(value) & set(" |\t=")]
    return f"{field.wire}{'!' if field.required else ''}" + (f"={'|'.join(shown)}" if shown else "")
