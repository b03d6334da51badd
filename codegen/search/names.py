"""The names for shell completion and `wecom show`, one line each, which are read without an import."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.records import PREFIX
from ..model.api import Api, Unit
from ..model.declarations import Field
from ..python import calls_by_path, calls_in
from ..python.package import WECOM_CLIENT

_OF_KIND = {"flag": ("0", "1"), "bool": ("true", "false")}
"""Type -> all of its values."""
_LONGEST = 40
"""The longest value for completion, in characters."""


def name_lines(api: Api) -> Iterator[str]:
    """Yield kind, name, path or module. A call has its method and its parameters, too: `lang=zh|en`, "!" if required.

    A path is left out if it is `/cgi-bin/` and the name of the call with slashes, and the method POST is left out. A
    callback has the fields and values that select it.
    """
    calls = calls_by_path(api)
    commands = [call for domain in api.gateway for call in calls_in(domain)]
    named = [(calls[one.path], one) for one in api.endpoints]
    for call, endpoint in (*named, *((f"office.{one.dotted}", one.endpoint) for one in commands)):
        path = endpoint.path if endpoint.path != f"{PREFIX}{call.replace('.', '/')}" else ""
        method = endpoint.method if endpoint.method != "POST" else ""
        yield "\t".join(("call", call, path, method, " ".join(map(_parameter, endpoint.request))))
    for callback in api.all_callbacks:
        selected_by = " ".join(f"{path}={value}" for path, value in callback.select.items())
        yield "\t".join(("callback", callback.name, _module(callback.unit), selected_by))
    for header in (header for unit in api.callbacks for header in unit.headers if header.of is None):
        yield "\t".join(("type", header.name, _module(header.unit), ""))
    for reply in (reply for unit in api.replies for reply in unit.replies):
        yield "\t".join(("type", reply.name, _module(reply.unit), ""))
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
    """Return the name of a module below the package."""
    return WECOM_CLIENT.module_of(unit).partition(".")[2]


def _parameter(field: Field) -> str:
    values = [str(one.value) for one in field.documented] or list(_OF_KIND.get(getattr(field.type, "kind", ""), ()))
    shown = [value for value in values if value and len(value) <= _LONGEST and not set(value) & set(" |\t=")]
    return f"{field.wire}{'!' if field.required else ''}" + (f"={'|'.join(shown)}" if shown else "")
