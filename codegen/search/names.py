"""Names that the shell completes and `wecom show` knows, a line each: nothing is imported to know them."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.records import PREFIX
from ..model.api import Api, Unit
from ..model.declarations import Field
from ..python import calls_by_path
from ..python.package import WECOM_CLIENT

_OF_KIND = {"flag": ("0", "1"), "bool": ("true", "false")}
"""Values of fields that can have no others."""
_LONGEST = 40
"""Characters of a value that somebody may want to have completed."""


def name_lines(api: Api) -> Iterator[str]:
    """Kind, name, path or module, and of a call its parameters: `lang=zh|en`, or with "!" if it is required.

    A path that is the name of the call, behind `/cgi-bin/` and with slashes, is left out.
    """
    calls = calls_by_path(api)
    for endpoint in api.endpoints:
        call = calls[endpoint.path]
        path = endpoint.path if endpoint.path != f"{PREFIX}{call.replace('.', '/')}" else ""
        yield "\t".join(("call", call, path, " ".join(map(_parameter, endpoint.request))))
    for callback in api.all_callbacks:
        yield "\t".join(("callback", callback.name, _module(callback.unit), ""))
    for unit in _units(api):
        for declared in unit.types:
            yield "\t".join(("type", declared.name, _module(unit.key), ""))


def _units(api: Api) -> Iterator[Unit]:
    yield from api.shared
    for domain in api.domains:
        yield from domain.units
    for units in (api.callbacks, api.archive, api.replies, api.connections):
        yield from units


def _module(unit: tuple[str, ...]) -> str:
    """Below the package."""
    return WECOM_CLIENT.module_of(unit).partition(".")[2]


def _parameter(field: Field) -> str:
    values = [str(one.value) for one in field.documented] or list(_OF_KIND.get(getattr(field.type, "kind", ""), ()))
    told = [value for value in values if value and len(value) <= _LONGEST and not set(value) & set(" |\t=")]
    return f"{field.wire}{'!' if field.required else ''}" + (f"={'|'.join(told)}" if told else "")
