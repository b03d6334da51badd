"""The resource tree: the resources of each domain, and the module with the attributes of clients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs

from ..model.api import ROOT_DOMAIN, Api
from . import names
from .modules import Module
from .names import Call
from .package import Package
from .source import docstring

MOST_CALLS = 40
"""The largest number of calls from several files of the spec in one class: a type checker proposes the right name for a
mistyped method only among those of the class itself, and a large module makes each commit large."""


@attrs.define
class Node:
    """A resource in the tree, with its calls and children."""

    path: tuple[str, ...]
    calls: list[Call] = attrs.field(factory=list)
    children: dict[str, Node] = attrs.field(factory=dict)
    part: str = ""
    """The file of the spec, if the class has the calls of one of several files."""
    parts: list[Node] = attrs.field(factory=list)
    """The bases of the class that have its calls."""

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

    def divide(self) -> None:
        """Move the calls to a base class for each file of the spec, if several files describe many."""
        files = {call.unit: None for call in self.calls}
        if len(files) > 1 and len(self.calls) > MOST_CALLS:
            for unit in files:
                calls = [call for call in self.calls if call.unit == unit]
                self.parts.append(Node(self.path, calls, part=unit[-1]))
            self.calls = []

    def class_name(self, *, is_async: bool = False) -> str:
        if self.part:
            name = names.camel(*self.path, self.part) + "Calls"
        else:
            name = names.resource_class(self.path) if self.path else "Root"
        return f"Async{name}" if is_async else name


def root_node(domain: str, calls: Iterable[Call]) -> Node:
    """Return the tree of a domain's resources."""
    top = Node(())
    for call in calls:
        top.at(call.node).calls.append(call)
    return top if domain == ROOT_DOMAIN else top.at((names.method(domain),))


def base_class(is_async: bool) -> str:
    """Return the name of the runtime's class from which resources are derived."""
    return "AsyncResource" if is_async else "Resource"


class TreeModule(Module):
    """The module with the classes that have every resource as an attribute.

    Args:
        api: The API.
        package: The package of the calls.
        folder: The folder of the spec.
    """

    template = "python/templates/tree_module.jinja"
    doc = "The resource trees of clients: one attribute for each domain, loaded on first use."

    def __init__(self, api: Api, package: Package, folder: str) -> None:
        super().__init__(api, package, f"{package.name}.api", f"spec/{folder}/", self.doc, is_folder=True)
        found = {domain.name for domain in api.domains}
        self._has_root = ROOT_DOMAIN in found
        self.domains = sorted(found - {ROOT_DOMAIN})

    @cached_property
    def trees(self) -> list[tuple[str, str, str, list[tuple[str, str, str]]]]:
        """The two trees: name, class of the calls at the root, docstring, and attributes with modules and classes."""
        if self.domains:
            self.imports.load("resource_at")
        say = self.prose.say
        docs = (
            say("Every call of the API by its dotted name."),
            say("Every call of the API by its dotted name, asynchronous."),
        )
        return [self._tree(doc, is_async=is_async) for doc, is_async in zip(docs, (False, True), strict=True)]

    def _tree(self, doc: str, *, is_async: bool) -> tuple[str, str, str, list[tuple[str, str, str]]]:
        root = Node(()).class_name(is_async=is_async) if self._has_root else base_class(is_async)
        if self._has_root:
            self.imports.loaded[root] = f"{self.name}.{ROOT_DOMAIN}"
        else:
            self.imports.load(root)
        children: list[tuple[str, str, str]] = []
        for domain in self.domains:
            attribute, module = names.method(domain), f"{self.name}.{domain}"
            cls = Node((attribute,)).class_name(is_async=is_async)
            self.imports.checked[cls] = module
            children.append((attribute, module, cls))
        return f"{'Async' if is_async else ''}ResourceTree", root, docstring([doc], 4), children
