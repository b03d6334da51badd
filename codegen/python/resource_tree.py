"""The resource tree: the resources of each domain, and the modules of their classes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from ..language.records import API
from ..model.api import ROOT_DOMAIN, Domain
from ..prose import Prose
from . import names, runtime, views
from .annotations import imports
from .names import Call
from .package import Package
from .source import docstring


@attrs.define
class Node:
    """A resource in the tree, with its calls and children."""

    path: tuple[str, ...]
    calls: list[Call] = attrs.field(factory=list)
    children: dict[str, Node] = attrs.field(factory=dict)

    def at(self, path: Sequence[str]) -> Node:
        node = self
        for name in path:
            if name not in node.children:
                node.children[name] = Node((*node.path, name))
            node = node.children[name]
        return node

    def bottom_up(self) -> Iterator[Node]:
        """Yield the nodes below this one and the node itself, children first."""
        for _, child in sorted(self.children.items()):
            yield from child.bottom_up()
        yield self

    def class_name(self, *, is_async: bool = False) -> str:
        name = names.resource_class(self.path) if self.path else "Root"
        return f"Async{name}" if is_async else name


def root_node(domain: str, calls: Iterable[Call]) -> Node:
    """Return the tree of a domain's resources."""
    top = Node(())
    for call in calls:
        top.at(call.node).calls.append(call)
    return top if domain == ROOT_DOMAIN else top.at((names.method(domain),))


class DomainTree:
    """The resources of a domain, whose classes are in one module.

    A module for each file of the spec would take more bytes of a wheel, and loads no faster.
    """

    def __init__(self, domain: Domain, calls: Sequence[Call], package: Package) -> None:
        self.domain = domain
        self.calls = calls
        self.root = root_node(domain.name, calls)
        self.module = f"{package.name}.api.{domain.name}"

    def nodes(self) -> list[Node]:
        """Return the resources, children first."""
        return [*self.root.bottom_up()]

    def title_of(self, node: Node, title: str) -> str:
        """Return the title of the file of the spec that describes all calls at and below a resource.

        Args:
            node: The resource.
            title: The title of the domain, for the root and for a resource that several files describe.
        """
        units = {call.unit for below in node.bottom_up() for call in below.calls}
        if len(units) != 1 or node is self.root:
            return title
        return next(unit.title for unit in self.domain.units if unit.key in units)

    def children(self, node: Node, *, is_async: bool) -> tuple[views.Child, ...]:
        """Return the resources below one."""
        return tuple(
            views.Child(name, child.class_name(is_async=is_async), self.module)
            for name, child in sorted(node.children.items())
        )


def class_doc(node: Node, title: str, prose: Prose, *, is_async: bool) -> str:
    """Return the docstring of a resource's class."""
    call = ".".join(node.path)
    if node.path and is_async:
        doc = prose.say("{title}: `client.{call}`, asynchronous.", title=title, call=call)
    elif node.path:
        doc = prose.say("{title}: `client.{call}`.", title=title, call=call)
    elif is_async:
        doc = prose.say("The calls of the client itself, asynchronous.")
    else:
        doc = prose.say("The calls of the client itself.")
    return docstring([doc], 4)


def base_class(is_async: bool) -> str:
    """Return the name of the runtime's class from which resources are derived."""
    return "AsyncResource" if is_async else "Resource"


def tree(domains: Iterable[str], package: Package, prose: Prose, folder: str = API) -> views.TreeModule:
    parent = f"{package.name}.api"
    found = set(domains)
    has_root = ROOT_DOMAIN in found
    nodes = {f"{parent}.{name}": Node((names.method(name),)) for name in sorted(found - {ROOT_DOMAIN})}
    roots = {
        is_async: Node(()).class_name(is_async=is_async) if has_root else base_class(is_async)
        for is_async in (False, True)
    }
    needed = {name: f"{parent}.{ROOT_DOMAIN}" if has_root else runtime.MODULE_OF[name] for name in roots.values()}
    if nodes:
        needed["resource_at"] = runtime.MODULE_OF["resource_at"]
    trees = (
        views.Tree(
            f"{'Async' if is_async else ''}ResourceTree",
            prose.say("Every call of the API by its dotted name, asynchronous.")
            if is_async
            else prose.say("Every call of the API by its dotted name."),
            root,
            tuple((node.path[0], module, node.class_name(is_async=is_async)) for module, node in nodes.items()),
        )
        for is_async, root in roots.items()
    )
    typing = {node.class_name(is_async=is_async): module for module, node in nodes.items() for is_async in roots}
    return views.TreeModule(
        package.file("api/__init__.py"), f"spec/{folder}/", imports(needed, 0), imports(typing, 4), tuple(trees)
    )
