"""The checks of an API for names that Python does not allow, that collide, or that hide another name."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Iterable, Mapping

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, Located, Location, suggestion
from ..language.records import PREFIX
from ..model.api import ROOT_DOMAIN, Api, Endpoint, Unit
from ..model.declarations import DeclaredType, Field
from . import names, runtime
from .annotations import type_names
from .names import Style, calls_of
from .package import SHARED_PARAMS, Package
from .resource_tree import Node, root_node
from .units import is_xml, reply_base, root_of


def check(api: Api, diagnostics: Diagnostics, package: Package) -> None:
    """Run all checks.

    Args:
        api: The API.
        diagnostics: The mistakes.
        package: The package of the calls.
    """
    checker = _Checker(api, diagnostics, package)
    checker.modules()
    checker.attributes()
    checker.classes()
    checker.tree()
    checker.tables()


class _Checker:
    def __init__(self, api: Api, diagnostics: Diagnostics, package: Package) -> None:
        self.api = api
        self.add = diagnostics.add
        self.reserved = names.reserved_classes()
        self.domains = [(domain, calls_of(domain, package)) for domain in api.domains]

    def both(self, at: Located, first: str, second: str, name: str, remedy: str = "") -> None:
        """Report that two parts of the spec become one name."""
        cause = say("{first} and {second} both become {name}", first=first, second=second, name=name)
        self.add(at, cause, remedy or say("the generator has no names for both"))

    def take(self, taken: dict[str, Endpoint], name: str, endpoint: Endpoint, shown: str) -> None:
        """Add a name of an endpoint, and report that another path has it."""
        first = taken.setdefault(name, endpoint)
        if first.path != endpoint.path:
            self.both(endpoint, endpoint.path, first.path, shown)

    # -- modules

    def modules(self) -> None:
        units = [unit for domain, _ in self.domains for unit in domain.units]
        for domain, _ in self.domains:
            if domain.name == SHARED_PARAMS:
                cause = say("a domain cannot be called {name!r}", name=domain.name)
                self.add(domain.units[0], cause, say("choose another name"))
        for unit in (*units, *self.api.shared, *self.api.received_units, *self.api.replies):
            for part in filter(keyword.iskeyword, unit.key[1:]):
                remedy = say("rename the file")
                if unit.key[:2] == ("api", part):
                    remedy += f" or the folder, and set 'prefix: {PREFIX}{part}/' in it"
                self.add(unit, say("{part!r} cannot be the name of a Python module", part=part), remedy)

    # -- attributes

    def attributes(self) -> None:
        answer = Style(base="Response")
        for domain, _ in self.domains:
            for unit in domain.units:
                self.types(unit)
                for endpoint in unit.endpoints:
                    self.fields(endpoint.request, names.JSON)
                    self.fields(endpoint.response, answer)
        for unit in self.api.shared:
            self.types(unit)
        one_file = say("give each a file of its own")
        for unit in self.api.received_units:
            base, xml = root_of(unit), is_xml(unit)
            self.types(unit)
            for header in unit.headers:
                self.fields(header.all_fields, Style(header.format == "xml", base))
            for callback in unit.callbacks:
                self.fields(callback.all_fields, Style(xml, base))
                if (callback.header.format == "xml") != xml:
                    self.add(callback, say("XML and JSON callbacks are in one file"), one_file)
        for unit in self.api.replies:
            self.types(unit)
            for reply in unit.replies:
                self.fields(reply.fields, Style(reply.format == "xml", reply_base(reply)))
                if reply.format != unit.replies[0].format:
                    self.add(reply, say("XML and JSON replies are in one file"), one_file)

    def types(self, unit: Unit) -> None:
        style = Style(is_xml(unit))
        for declared in unit.types:
            self.fields(self.api.common_fields(declared.ref), style)

    def fields(self, fields: tuple[Field, ...], style: Style) -> None:
        """Report fields with the same attribute, invalid names, and names that hide a type."""
        annotated = {name for field in fields for name in type_names(field.type)}
        taken: dict[str, Field] = {}
        rename = say("give it 'name:'")
        for field in fields:
            name, wire = style.attribute(field), field.wire
            first = taken.setdefault(name, field)
            if first is not field:
                shown = say("the attribute {name!r}", name=name)
                self.both(field, repr(wire), repr(first.wire), shown, say("give one of them 'name:'"))
            if name in annotated:
                cause = say(
                    "{wire!r} hides the type {name!r} where fields beside it have that type", wire=wire, name=name
                )
                self.add(field, cause, rename)
            if not names.is_name(name):
                self.add(field, say("{wire!r} makes no Python name", wire=wire), rename)
            elif field.rename and name != field.rename:
                cause = say("{rename!r} is no attribute name", rename=field.rename)
                self.add(field, cause, say("write {name!r}", name=name))

    # -- classes

    def classes(self) -> None:
        for domain, calls in self.domains:
            made: dict[str, Endpoint] = {}
            for call in calls:
                for name in (call.request_class, f"{call.class_name}Response"):
                    self.take(made, name, call.endpoint, say("the class {name!r}", name=name))
                    self.reserve(name, call.endpoint)
            for declared in (declared for unit in domain.units for declared in unit.types):
                self.type_name(declared)
                if declared.name in made:
                    cause = say("{name!r} is the class of a request or response", name=declared.name)
                    self.add(declared, cause, say("choose another name"))
        for declared in (declared for unit in self.api.shared for declared in unit.types):
            self.type_name(declared)
        self.flat(self.api.callbacks)
        self.flat(self.api.archive)
        self.flat(self.api.replies)

    def type_name(self, declared: DeclaredType) -> None:
        name = declared.name
        if name.endswith("Resource"):
            cause = say("the name {name!r} ends like the names of resources", name=name)
            self.add(declared, cause, say("choose another"))
        if name.endswith(names.dict_class("")):
            cause = say("the name {name!r} ends like the names of mappings", name=name)
            self.add(declared, cause, say("choose another"))
        self.reserve(name, declared)

    def reserve(self, name: str, at: Located | Location) -> None:
        if name in self.reserved:
            self.add(at, say("the name {name!r} is taken by the runtime", name=name), say("choose another"))

    def flat(self, units: Iterable[Unit]) -> None:
        """Report class names that occur twice in a package."""
        taken: dict[str, Location] = {}
        for unit in units:
            callbacks = [callback for callback in unit.callbacks if not callback.is_family]
            found = [(one.name, one.location) for one in unit.types]
            found += [(one.name, one.location) for one in unit.headers]
            found += [(one.name, one.location) for one in callbacks]
            found += [(one.name, one.location) for one in unit.replies]
            found += [(header.unknown, header.location) for header in unit.headers if header.unknown]
            for name, location in found:
                self.reserve(name, location)
                if name in taken:
                    cause = say("the name {name!r} occurs twice", name=name)
                    self.add(location, cause, say("the first is at {taken}", taken=taken[name]))
                taken.setdefault(name, location)

    # -- the tree

    def tree(self) -> None:
        members = runtime.client_members()
        for domain, calls in self.domains:
            constants: dict[str, Endpoint] = {}
            for call in calls:
                endpoint = call.endpoint
                self.take(constants, call.constant, endpoint, call.constant)
                self.parameters(call.call_parameters, endpoint)
                if endpoint.chunked:
                    self.parameters(call.chunked_parameters, endpoint)
                if endpoint.wait:
                    self.parameters(call.wait_parameters, endpoint)
            self.node(root_node(domain.name, calls), {})
            for call in calls:
                first = (*call.node, call.method)[0]
                if first in members:
                    cause = say("{path} would hide client.{first}", path=call.endpoint.path, first=first)
                    self.add(call.endpoint, cause, say("rename the member in the runtime"))
        roots = (calls for domain, calls in self.domains if domain.name == ROOT_DOMAIN)
        top = {call.method: call.endpoint for calls in roots for call in calls}
        for domain, _ in self.domains:
            attribute = names.attribute_of(domain.name)
            if attribute in top:
                shown = say("the domain {name!r}", name=domain.name)
                self.both(top[attribute], top[attribute].path, shown, f"client.{attribute}")

    def node(self, node: Node, classes: dict[str, tuple[str, ...]]) -> None:
        """Report methods, resources and resource classes with the same name."""
        path = ".".join(("client", *node.path))
        for name in (node.class_name(), node.class_name(is_async=True)):
            first_path = classes.setdefault(name, node.path)
            if first_path != node.path and node.calls:
                self.both(node.calls[0].endpoint, path, ".".join(("client", *first_path)), repr(name))
        members: dict[str, Endpoint] = {}
        for call in node.calls:
            for name in call.methods:
                self.take(members, name, call.endpoint, f"{path}.{name}")
                if call.methods.count(name) > 1:
                    self.both(call.endpoint, call.endpoint.path, members[name].path, f"{path}.{name}")
        for name, child in node.children.items():
            if name in members:
                cause = say(
                    "{path} is a call and a resource, client.{names}",
                    path=members[name].path,
                    names=".".join(child.path),
                )
                self.add(members[name], cause, say("the generator has no names for both"))
            self.node(child, classes)

    def parameters(self, parameters: Mapping[str, str], endpoint: Endpoint) -> None:
        """Report wire names that become one parameter."""
        taken: dict[str, str] = {}
        for wire, name in parameters.items():
            first = taken.setdefault(name, wire)
            if first != wire:
                shown = say("the parameter {name!r}", name=name)
                self.both(endpoint, repr(first), repr(wire), shown, say("give one of them 'name:'"))

    # -- tables

    def tables(self) -> None:
        errors = self.api.tables_location.get("errors")
        if errors:
            for name in self.api.error_classes:
                self.known(name, runtime.api_errors(), errors, say("{name!r} is no error of the runtime", name=name))
        clients = runtime.client_classes()
        users = [(token.client, token.location) for token in self.api.tokens if token.client]
        users += [(event.client, event.location) for event in self.api.events]
        for client, location in users:
            self.known(client, clients, location, say("{client!r} is no client", client=client))

    def known(self, name: str, known: Collection[str], at: Located | Location, cause: str) -> None:
        """Report a name that is not known."""
        if name not in known:
            self.add(at, cause, suggestion(name, sorted(known)))
