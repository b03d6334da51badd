"""The data for the templates, with all names, types, lines and their order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs


@attrs.frozen
class Field:
    """An attribute of a model."""

    declaration: str
    """`userid: str = field(max_bytes=64)`; only its first line has no indent."""
    doc: str


@attrs.frozen
class Constant:
    declaration: str
    """`ACTIVATED: Final = 1`."""
    doc: str


@attrs.frozen
class Constants:
    """The documented values of a field as named integers."""

    name: str
    values: tuple[Constant, ...]


@attrs.frozen
class Shortcut:
    """A property for a nested field."""

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
    """The lines of the class variables."""
    is_empty: bool
    content: tuple[str, str] | None = None
    """The attribute with the content and its type, in the archive."""
    shortcuts: tuple[Shortcut, ...] = ()
    constructor: tuple[str, ...] = ()
    """The lines of the signature of a constructor that accepts more than the attributes; checkers read it."""


@attrs.frozen
class ModelModule:
    """A module of models."""

    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    """The lines of the imports at run time."""
    typing_imports: tuple[str, ...]
    """The lines of the imports for type checkers; `references` resolves these names at run time."""
    references: Mapping[str, str]
    aliases: tuple[tuple[str, str], ...]
    """Aliases of builtin types that a field hides."""
    classes: tuple[ModelClass, ...]
    narrows: bool
    """Whether a class narrows the type of an inherited field."""


@attrs.frozen
class DictClass:
    """A TypedDict: keys and their types."""

    name: str
    doc: str
    declaration: tuple[str, ...]
    """The lines of the body of a class, or of the call of TypedDict if a key is no Python name."""
    is_call: bool


@attrs.frozen
class DictModule:
    """A module with the TypedDicts of parameters, for type checkers."""

    file: str
    source: str
    doc: str
    typing_imports: tuple[str, ...]
    classes: tuple[DictClass, ...]
    unions: tuple[tuple[str, ...], ...]
    """The lines of `NameDict: TypeAlias = …`."""
    submodules: tuple[str, ...]
    """The submodules of earlier versions, one for each file of the spec, as lines of literals with commas."""


@attrs.frozen
class OperationData:
    constant: str
    result: str
    arguments: tuple[str, ...]
    """The lines of the arguments of `Operation(…)`."""
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
    """The lines of `def …:`."""
    doc: str
    body: tuple[str, ...]
    """The lines of `return …`."""


@attrs.frozen
class Child:
    """A resource below another one."""

    name: str
    class_name: str
    module: str


@attrs.frozen
class ResourceClass:
    name: str
    base: str
    """The base class, of the runtime."""
    doc: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]


@attrs.frozen
class ResourceModule:
    """The resources of a domain, or the classes with the methods that send frames."""

    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    aliases: tuple[tuple[str, str], ...]
    classes: tuple[ResourceClass, ...]


@attrs.frozen
class Tree:
    """The class with every resource as an attribute."""

    name: str
    doc: str
    root: str
    """The class of the calls at the root."""
    children: tuple[tuple[str, str, str], ...]
    """Attribute, module and class of each resource."""


@attrs.frozen
class TreeModule:
    """The module with the synchronous and the asynchronous tree."""

    file: str
    source: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    trees: tuple[Tree, ...]


@attrs.frozen
class LazyModule:
    """A module with names that a lazy package exports."""

    module: str
    imports: tuple[str, ...]
    """The lines of `Name as Name, …`."""
    names: tuple[str, ...]
    """The lines of `"Name", …`."""


@attrs.frozen
class LazyPackage:
    """A package that loads its names on first use."""

    file: str
    source: str
    doc: str
    imports: tuple[str, ...] = ()
    lazy: tuple[LazyModule, ...] = ()
    modules: tuple[str, ...] = ()
    """The lines of the submodules' names, each with a comma."""
    module_imports: tuple[str, ...] = ()
    """The lines of `name as name, …`."""


@attrs.frozen
class IndexModule:
    """From a path to its domain."""

    file: str
    source: str
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
    permissions: str


@attrs.frozen
class HeaderRow:
    reference: str
    unknown: str
    applies: str
    format: str


@attrs.frozen
class CallbackTable:
    file: str
    source: str
    imports: tuple[str, ...]
    headers: tuple[HeaderRow, ...]
    rows: tuple[CallbackRow, ...]


@attrs.frozen
class ReplyTable:
    file: str
    source: str
    imports: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The arguments of each `ReplyEntry(…)`."""


@attrs.frozen
class FrameTable:
    file: str
    source: str
    doc: str
    imports: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The arguments of each `FrameEntry(…)`."""


@attrs.frozen
class ArchiveTable:
    file: str
    source: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    entry: str
    """The common class of the archive's messages."""
    headers: tuple[HeaderRow, ...]
    rows: tuple[CallbackRow, ...]
    calls: tuple[tuple[str, str], ...]
    """Function of the library -> arguments of `LibraryCall(…)`."""
    codes: tuple[tuple[int, tuple[str, ...]], ...]
    """The codes, in the form of `ErrorModule.rows`."""


@attrs.frozen
class ServiceTable:
    file: str
    source: str
    imports: tuple[str, ...]
    arguments: tuple[str, ...]
    """The arguments of `ServiceTable(…)`; none if the spec has no service."""


@attrs.frozen
class ErrorModule:
    file: str
    source: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Errcode -> error class, label, advice, and whether the same call may be repeated."""


@attrs.frozen
class TokenModule:
    file: str
    source: str
    imports: tuple[str, ...]
    kinds: tuple[tuple[str, tuple[str, ...]], ...]
    """Name of a token -> arguments of `TokenKind(…)`."""
    busy: str
    wait: str
    events: tuple[tuple[str, tuple[str, ...]], ...]
    """Client class -> arguments of `EventRule(…)`."""


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
    | ArchiveTable
    | ServiceTable
    | ErrorModule
    | TokenModule
)
