"""Data for the templates: every name, type, line and order is decided before one of these is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs


@attrs.frozen
class Field:
    """One attribute of a model."""

    declaration: tuple[str, ...]
    """Lines of `userid: str = field(max_bytes=64)`."""
    doc: str


@attrs.frozen
class Constant:
    declaration: str
    """`ACTIVATED: Final = 1`."""
    doc: str


@attrs.frozen
class Constants:
    """The documented values of a field, as ints with names."""

    name: str
    values: tuple[Constant, ...]


@attrs.frozen
class Shortcut:
    """A property that leads to what stands deeper."""

    name: str
    hint: str
    path: str
    doc: str


@attrs.frozen
class ModelClass:
    name: str
    base: str
    doc: str
    constants: tuple[Constants, ...]
    fields: tuple[Field, ...]
    class_vars: tuple[str, ...]
    """Lines of them."""
    is_empty: bool
    content: tuple[str, str] | None = None
    """In the archive: the attribute with what was sent, and its type."""
    shortcuts: tuple[Shortcut, ...] = ()


@attrs.frozen
class ModelModule:
    """A module of models."""

    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    """Lines of the imports that are needed when the module is loaded."""
    typing_imports: tuple[str, ...]
    """Lines of those that type checkers need; at run time resolved through `references`."""
    references: Mapping[str, str]
    aliases: tuple[tuple[str, str], ...]
    """Other names for builtin types that a field name hides."""
    classes: tuple[ModelClass, ...]


@attrs.frozen
class DictClass:
    """The shape of a mapping: keys and what they hold."""

    name: str
    doc: str
    declaration: tuple[str, ...]
    """Lines of the body of a class, or, where a key is no Python name, of the call that makes it."""
    is_call: bool


@attrs.frozen
class DictModule:
    """A module with the shapes of mappings that parameters take; it is for type checkers."""

    file: str
    source: str
    doc: str
    typing_imports: tuple[str, ...]
    classes: tuple[DictClass, ...]
    unions: tuple[tuple[str, ...], ...]
    """Lines of `NameDict: TypeAlias = …`."""


@attrs.frozen
class OperationData:
    constant: str
    result: str
    arguments: tuple[str, ...]
    """Lines of the arguments of `Operation(…)`."""
    path: str


@attrs.frozen
class OperationModule:
    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    operations: tuple[OperationData, ...]


@attrs.frozen
class Method:
    """A method of a resource."""

    head: tuple[str, ...]
    """Lines of `def …:`."""
    doc: str
    body: tuple[str, ...]
    """Lines of `return …`."""


@attrs.frozen
class Child:
    name: str
    class_name: str


@attrs.frozen
class ResourceClass:
    name: str
    base: str
    """The runtime's class that it derives from."""
    doc: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]


@attrs.frozen
class ResourceModule:
    """The resources of one top-level path segment."""

    file: str
    module: str
    source: str
    doc: str
    imports: tuple[str, ...]
    operations: str
    """Name of the module with the operations, and its alias."""
    typing_imports: tuple[str, ...]
    aliases: tuple[tuple[str, str], ...]
    classes: tuple[ResourceClass, ...]


@attrs.frozen
class Tree:
    """The class that has every resource as an attribute."""

    name: str
    doc: str
    root: str
    """Class of the calls at the top."""
    children: tuple[tuple[str, str, str], ...]
    """Attribute, module, class."""


@attrs.frozen
class TreeModule:
    """The trees of the two kinds of client."""

    file: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    trees: tuple[Tree, ...]


@attrs.frozen
class LazyHome:
    """A module whose names a lazy package has."""

    module: str
    imports: tuple[str, ...]
    """Lines of `Name as Name, …`."""
    names: tuple[str, ...]
    """Lines of `"Name", …`."""


@attrs.frozen
class LazyPackage:
    """A package whose names are loaded on first use."""

    file: str
    source: str
    doc: str
    imports: tuple[str, ...] = ()
    homes: tuple[LazyHome, ...] = ()
    modules: tuple[str, ...] = ()
    """Lines of the submodules' names, each with a comma."""
    module_imports: tuple[str, ...] = ()
    """Lines of `name as name, …`."""


@attrs.frozen
class IndexModule:
    """Which module of operations knows a path."""

    file: str
    segments: tuple[tuple[str, int], ...]
    elsewhere: tuple[tuple[str, str], ...]
    """Path -> segment, for paths that do not tell it."""


@attrs.frozen
class CallbackRow:
    reference: str
    format: str
    select: str
    docs: str
    title: str


@attrs.frozen
class HeaderRow:
    reference: str
    unknown: str
    applies: str
    format: str


@attrs.frozen
class CallbackTable:
    file: str
    imports: tuple[str, ...]
    headers: tuple[HeaderRow, ...]
    rows: tuple[CallbackRow, ...]


@attrs.frozen
class ReplyTable:
    file: str
    imports: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Arguments of `ReplyEntry(…)`, in their final spelling."""


@attrs.frozen
class FrameTable:
    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Arguments of `FrameEntry(…)`, in their final spelling."""


@attrs.frozen
class CommandModule:
    """The methods that send frames."""

    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    aliases: tuple[tuple[str, str], ...]
    classes: tuple[ResourceClass, ...]


@attrs.frozen
class ArchiveTable:
    file: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    entry: str
    """The class that everything in the archive is."""
    headers: tuple[HeaderRow, ...]
    rows: tuple[CallbackRow, ...]
    calls: tuple[tuple[str, str], ...]
    """Name of a function of the library, and the arguments of `LibraryCall(…)`."""
    codes: tuple[tuple[int, tuple[str, ...]], ...]
    """As the rows of `ErrorModule`."""


@attrs.frozen
class ServiceTable:
    file: str
    imports: tuple[str, ...]
    arguments: tuple[str, ...]
    """Of `ServiceTable(…)`; none where the spec has no service."""


@attrs.frozen
class ErrorModule:
    file: str
    source: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """errcode; error class, label, advice, whether the same call may be sent again."""


@attrs.frozen
class TokenModule:
    file: str
    source: str
    imports: tuple[str, ...]
    kinds: tuple[tuple[str, tuple[str, ...]], ...]
    """Name, and the arguments of `TokenKind(…)`."""
    busy: str
    wait: str
    events: tuple[tuple[str, tuple[str, ...]], ...]
    """Client class, and the arguments of `EventRule(…)`."""


Module: TypeAlias = (
    ModelModule
    | DictModule
    | OperationModule
    | ResourceModule
    | TreeModule
    | LazyPackage
    | IndexModule
    | CallbackTable
    | ReplyTable
    | FrameTable
    | CommandModule
    | ArchiveTable
    | ServiceTable
    | ErrorModule
    | TokenModule
)
