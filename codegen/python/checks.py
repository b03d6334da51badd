"""The checks of an API for names that Python does not allow, that collide, or that hide another name."""

from __future__ import annotations

import keyword
from collections import defaultdict
from collections.abc import Collection, Iterable

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, Located, Location, suggestion
from ..language.records import PREFIX
from ..model.api import ROOT_DOMAIN, Api, Endpoint, Unit
from ..model.declarations import DeclaredType, Field
from . import names, runtime
from .annotations import type_names
from .callbacks import is_xml, reply_base
from .names import Call, Style, calls_of
from .package import SHARED_PARAMS, Package
from .resource_tree import Node, root_node


def check(api: Api, diagnostics: Diagnostics, package: Package, correct: Collection[str] = ()) -> None:
    """Run all checks.

    Args:
        api: The API.
        diagnostics: The mistakes.
        package: The package of the calls.
        correct: The names of domains without mistakes of their own.
    """
    checker = _Checker(api, diagnostics, package, correct)
    checker.modules()
    checker.attributes()
    checker.classes()
    checker.tree()
    checker.tables()


class _Checker:
    def __init__(self, api: Api, diagnostics: Diagnostics, package: Package, correct: Collection[str]) -> None:
        self.api = api
        self.package = package
        self.domains = [domain for domain in api.domains if domain.name not in correct]
        self.add = diagnostics.add
        self.reserved = names.reserved_classes()

    # -- modules

    def modules(self) -> None:
        units = (unit for domain in self.api.domains for unit in domain.units)
        for domain in self.api.domains:
            if domain.name == SHARED_PARAMS:
                self.add(
                    domain.units[0],
                    say("a domain cannot be called {name!r}", name=domain.name),
                    say("choose another name"),
                )
        for unit in (*units, *self.api.shared, *self.api.received_units, *self.api.replies):
            for part in unit.key[1:]:
                if keyword.iskeyword(part):
                    remedy = say("rename the file")
                    if unit.key[:2] == ("api", part):
                        remedy += f" or the folder, and set 'prefix: {PREFIX}{part}/' in it"
                    self.add(unit, say("{part!r} cannot be the name of a Python module", part=part), remedy)

    # -- attributes

    def attributes(self) -> None:
        answer = Style(base="Response")
        for domain in self.domains:
            for unit in domain.units:
                self.types(unit, names.JSON)
                for endpoint in unit.endpoints:
                    self.check_fields(endpoint.request, names.JSON)
                    self.check_fields(endpoint.response, answer)
        for unit in self.api.shared:
            self.types(unit, names.JSON)
        for unit in self.api.received_units:
            base = "Archived" if unit in self.api.archive else "Callback"
            style = Style(is_xml(unit), base)
            self.types(unit, Style(is_xml(unit)))
            for header in unit.headers:
                self.check_fields(header.all_fields, Style(header.format == "xml", base))
            for callback in unit.callbacks:
                self.check_fields((*callback.header.all_fields, *callback.fields), style)
                if (callback.header.format == "xml") != style.xml:
                    self.add(
                        callback, say("XML and JSON callbacks are in one file"), say("give each a file of its own")
                    )
        for unit in self.api.replies:
            self.types(unit, Style(all(reply.format == "xml" for reply in unit.replies)))
            for reply in unit.replies:
                self.check_fields(reply.fields, Style(reply.format == "xml", reply_base(reply)))
                if reply.format != unit.replies[0].format:
                    self.add(reply, say("XML and JSON replies are in one file"), say("give each a file of its own"))

    def types(self, unit: Unit, style: Style) -> None:
        for declared in unit.types:
            self.check_fields(self.api.common_fields(declared.ref), style)

    def check_fields(self, fields: tuple[Field, ...], style: Style) -> None:
        """Report fields with the same attribute, invalid names, and names that hide a type."""
        annotated = {name for field in fields for name in type_names(field.type)}
        taken: dict[str, Field] = {}
        for field in fields:
            name = style.attribute(field)
            first = taken.setdefault(name, field)
            if first is not field:
                cause = say(
                    "{wire!r} and {wire_2!r} both become the attribute {name!r}",
                    wire=field.wire,
                    wire_2=first.wire,
                    name=name,
                )
                self.add(field, cause, say("give one of them 'name:'"))
            if name in annotated:
                cause = say(
                    "{wire!r} hides the type {name!r} where fields beside it have that type", wire=field.wire, name=name
                )
                self.add(field, cause, say("give it 'name:'"))
            if not names.is_name(name):
                self.add(field, say("{wire!r} makes no Python name", wire=field.wire), say("give it 'name:'"))
            elif field.rename and name != field.rename:
                self.add(
                    field, say("{rename!r} is no attribute name", rename=field.rename), say("write {name!r}", name=name)
                )

    # -- classes

    def classes(self) -> None:
        for domain in self.domains:
            made: dict[str, Endpoint] = {}
            for call in calls_of(domain, self.package):
                for name in (call.request_class, f"{call.class_name}Response"):
                    first = made.setdefault(name, call.endpoint)
                    if first is not call.endpoint and first.path != call.endpoint.path:
                        cause = say(
                            "{path} and {path_2} both become the class {name!r}",
                            path=call.endpoint.path,
                            path_2=first.path,
                            name=name,
                        )
                        self.add(call.endpoint, cause, say("the generator has no names for both"))
                    self.reserve(name, call.endpoint)
            for unit in domain.units:
                for declared in unit.types:
                    self.type_name(declared)
                    if declared.name in made:
                        cause = say("{name!r} is the class of a request or response", name=declared.name)
                        self.add(declared, cause, say("choose another name"))
        for unit in self.api.shared:
            for declared in unit.types:
                self.type_name(declared)
        self.flat(self.api.callbacks)
        self.flat(self.api.archive)
        self.flat(self.api.replies)

    def type_name(self, declared: DeclaredType) -> None:
        if declared.name.endswith("Resource"):
            self.add(
                declared,
                say("the name {name!r} ends like the names of resources", name=declared.name),
                say("choose another"),
            )
        if declared.name.endswith(names.dict_class("")):
            self.add(
                declared,
                say("the name {name!r} ends like the names of mappings", name=declared.name),
                say("choose another"),
            )
        self.reserve(declared.name, declared)

    def reserve(self, name: str, at: Located) -> None:
        if name in self.reserved:
            self.add(at, say("the name {name!r} is taken by the runtime", name=name), say("choose another"))

    def flat(self, units: Iterable[Unit]) -> None:
        """Report class names that occur twice in a package."""
        taken: dict[str, Location] = {}
        for unit in units:
            found: list[tuple[str, Location]] = [(declared.name, declared.location) for declared in unit.types]
            for header in unit.headers:
                found.append((header.name, header.location))
                if header.unknown:
                    found.append((header.unknown, header.location))
            found += [(callback.name, callback.location) for callback in unit.callbacks if not callback.is_family]
            found += [(reply.name, reply.location) for reply in unit.replies]
            for name, location in found:
                if name in self.reserved:
                    self.add(
                        location, say("the name {name!r} is taken by the runtime", name=name), say("choose another")
                    )
                if name in taken:
                    self.add(
                        location,
                        say("the name {name!r} occurs twice", name=name),
                        say("the first is at {taken}", taken=taken[name]),
                    )
                taken.setdefault(name, location)

    # -- the tree

    def tree(self) -> None:
        results = self.api.results
        members = results.of(results.key("members of clients"), runtime.client_members)
        for domain in self.domains:
            found = calls_of(domain, self.package)
            self.parameters(found)
            self.constants(found)
            node = root_node(domain.name, found)
            self.node(node, {})
            for call in found:
                first = (*call.node, call.method)[0]
                if first in members:
                    cause = say("{path} would hide client.{first}", path=call.endpoint.path, first=first)
                    self.add(call.endpoint, cause, say("rename the member in the runtime"))
        roots = (domain for domain in self.api.domains if domain.name == ROOT_DOMAIN)
        top = {call.method: call.endpoint for domain in roots for call in calls_of(domain, self.package)}
        for domain in self.api.domains:
            attribute = names.attribute_of(domain.name)
            if attribute in top:
                cause = say(
                    "{path} and the domain {name!r} both become client.{attribute}",
                    path=top[attribute].path,
                    name=domain.name,
                    attribute=attribute,
                )
                self.add(top[attribute], cause, say("the generator has no names for both"))

    def node(self, node: Node, classes: dict[str, tuple[str, ...]]) -> None:
        """Report methods, resources and resource classes with the same name."""
        for name in (node.class_name(), node.class_name(is_async=True)):
            first_path = classes.setdefault(name, node.path)
            if first_path != node.path and node.calls:
                cause = say(
                    "client.{names} and client.{names_2} both become {name!r}",
                    names=".".join(node.path),
                    names_2=".".join(first_path),
                    name=name,
                )
                self.add(node.calls[0].endpoint, cause, say("the generator has no names for both"))
        members: dict[str, Endpoint] = {}
        for call in node.calls:
            for name in call.methods:
                first = members.setdefault(name, call.endpoint)
                if first.path != call.endpoint.path or call.methods.count(name) > 1:
                    where = ".".join((*node.path, name))
                    cause = say(
                        "{path} and {path_2} both become client.{where}",
                        path=call.endpoint.path,
                        path_2=first.path,
                        where=where,
                    )
                    self.add(call.endpoint, cause, say("the generator has no names for both"))
        for name, child in node.children.items():
            if name in members:
                cause = say(
                    "{path} is a call and a resource, client.{names}",
                    path=members[name].path,
                    names=".".join(child.path),
                )
                self.add(members[name], cause, say("the generator has no names for both"))
            self.node(child, classes)

    def parameters(self, calls: Iterable[Call]) -> None:
        for call in calls:
            kinds = [call.call_parameters, *([call.chunked_parameters] if call.endpoint.chunked else [])]
            kinds += [call.wait_parameters] if call.endpoint.wait else []
            for parameters in kinds:
                if len(set(parameters.values())) == len(parameters):
                    continue
                by_name: dict[str, list[str]] = defaultdict(list)
                for wire, name in parameters.items():
                    by_name[name].append(wire)
                for name, wires in by_name.items():
                    if len(wires) > 1:
                        cause = say(
                            "{names} both become the parameter {name!r}",
                            names=" and ".join(map(repr, wires)),
                            name=name,
                        )
                        self.add(call.endpoint, cause, say("give one of them 'name:'"))

    def constants(self, calls: Iterable[Call]) -> None:
        taken: dict[str, Endpoint] = {}
        for call in calls:
            first = taken.setdefault(call.constant, call.endpoint)
            if first is not call.endpoint and first.path != call.endpoint.path:
                cause = say(
                    "{path} and {path_2} both become {constant}",
                    path=call.endpoint.path,
                    path_2=first.path,
                    constant=call.constant,
                )
                self.add(call.endpoint, cause, say("the generator has no names for both"))

    # -- tables

    def tables(self) -> None:
        errors = self.api.tables_location.get("errors")
        for name in self.api.error_classes if errors else ():
            if name not in runtime.api_errors():
                assert errors is not None
                self.add(
                    errors,
                    say("{name!r} is no error of the runtime", name=name),
                    suggestion(name, sorted(runtime.api_errors())),
                )
        clients = runtime.client_classes()
        for token in self.api.tokens:
            if token.client and token.client not in clients:
                self.add(
                    token,
                    say("{client!r} is no client", client=token.client),
                    suggestion(token.client, sorted(clients)),
                )
        for event in self.api.events:
            if event.client not in clients:
                self.add(
                    event,
                    say("{client!r} is no client", client=event.client),
                    suggestion(event.client, sorted(clients)),
                )
