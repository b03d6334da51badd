"""The checks of the calls of a customer service: they exist, and have the named parameters and fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, suggestion
from ..language.records import Service
from ..language.types import Ref
from .api import Callback, Endpoint
from .declarations import DeclaredType
from .fields import field_at

_ROLES: Mapping[str, tuple[str, ...]] = {
    "fetch": ("account", "token"),
    "send": ("receiver", "account", "id", "kind"),
    "greet": ("code", "id", "kind"),
    "state": ("account", "customer"),
    "hand_over": ("account", "customer", "state", "member"),
}
"""Call -> the roles of its parameters."""
_OF_MESSAGES = ("origin", "time")
"""The roles of the fields of a message."""
ROLES = frozenset({*(role for roles in _ROLES.values() for role in roles), *_OF_MESSAGES})


def check_service(
    record: Service,
    endpoints: Mapping[str, Endpoint],
    callbacks: Iterable[Callback],
    types: Mapping[Ref, DeclaredType],
    diagnostics: Diagnostics,
) -> None:
    """Report calls, parameters and fields of a service that do not exist."""
    add, at = diagnostics.add, record.node.at
    known = {callback.name: callback for callback in callbacks}
    announcement = known.get(record.told_by)
    if announcement is None:
        cause = say("service: {told_by!r} is no callback", told_by=record.told_by)
        add(at("told_by"), cause, suggestion(record.told_by, known))
    else:
        fields = {field.wire for field in (*announcement.header.all_fields, *announcement.fields)}
        for key in ("token", "account"):
            if (name := getattr(record, key)) not in fields:
                cause = say("service: {name!r} is no field of {name_2}", name=name, name_2=announcement.name)
                add(at(key), cause, suggestion(name, fields))
    for role in sorted(ROLES - record.names.keys()):
        add(at("names"), say("service: names has no {role!r}", role=role), say("add '{role}: …'", role=role))
    for role in record.names.keys() - ROLES:
        add(at("names").keys[role], say("service: {role!r} is no role", role=role), suggestion(role, ROLES))
    for key, roles in _ROLES.items():
        path = getattr(record, key)
        endpoint = endpoints.get(path)
        if endpoint is None:
            add(at(key), say("service: {path} is no endpoint", path=path), suggestion(path, endpoints))
            continue
        parameters = {field.wire for field in endpoint.request}
        for role in roles:
            name = record.names.get(role)
            if name is not None and name not in parameters:
                where = at("names").at(role)
                cause = say("service: {role}: {name!r} is no parameter of {path}", role=role, name=name, path=path)
                add(where, cause, suggestion(name, parameters))
        if key == "send" and record.menu and record.menu not in parameters:
            cause = say("service: {role}: {name!r} is no parameter of {path}", role="menu", name=record.menu, path=path)
            add(at("menu"), cause, suggestion(record.menu, parameters))
        if key == "fetch" and endpoint.pagination is None:
            add(at(key), say("service: {path} has no pages", path=path), say("add 'pagination' to the endpoint"))
        if key == "send" and endpoint.pieces is None:
            add(at(key), say("service: {path} sends no text in pieces", path=path), say("add 'pieces' to the endpoint"))
    state, path = record.names.get("state"), record.state
    if state and path in endpoints and field_at(types, endpoints[path].response, state) is None:
        cause = say("service: state: {state!r} is no field of the response of {path}", state=state, path=path)
        add(at("names").at("state"), cause)
