"""Shared base of structuring and unstructuring: conversion functions for shapes, found through a cattrs converter."""

from __future__ import annotations

import itertools
import linecache
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from .shapes import ListOf, Nested, Scalar, Shape, shape_of

Conversion: TypeAlias = Callable[[Any], Any]
"""Converts one value."""
StructureHook: TypeAlias = Callable[..., Any]
"""Called with a value; cattrs also passes its type."""

_numbers = itertools.count(1)


# -- code of a function for one class, as attrs and cattrs generate it: a quarter of the time of a loop over the fields


class FunctionBuilder:
    """The source lines of one function, and the objects that they name.

    Args:
        signature: Such as "structure_Member(data, _=None)".
    """

    def __init__(self, signature: str) -> None:
        self.lines = [f"def {signature}:"]
        self.names: dict[str, Any] = {}
        self._name = signature.partition("(")[0]

    def line(self, text: str, depth: int = 1) -> None:
        """Add a line."""
        self.lines.append("    " * depth + text)

    def bind(self, value: Any, hint: str) -> str:
        """Return a new name for an object, which begins with a hint."""
        name = f"{hint}_{len(self.names)}"
        self.names[name] = value
        return name

    def bind_late(self, find: Callable[[], Callable[[Any], Any]], hint: str) -> str:
        """Return a new name for a function that is looked up at its first call, as classes may contain themselves."""
        name = f"{hint}_{len(self.names)}"
        names = self.names

        def first(value: Any) -> Any:
            found = names[name] = find()
            return found(value)

        names[name] = first
        return name

    def build(self) -> Callable[..., Any]:
        """Compile the function. Debuggers and tracebacks find its source."""
        file = f"<made by wecom_runtime: {self._name} {next(_numbers)}>"
        text = "\n".join(self.lines) + "\n"
        linecache.cache[file] = len(text), None, text.splitlines(keepends=True), file
        exec(compile(text, file, "exec"), self.names)  # noqa: S102 - the source contains no word of any payload
        made: Callable[..., Any] = self.names[self._name]
        return made


class Code(NamedTuple):
    """Python source that converts one value."""

    test: str
    """An expression that is true for a value of the usual class; empty if no class is usual."""
    usual: str
    """The inline conversion of a value of the usual class."""
    other: str
    """A call that converts any value."""

    def expression(self) -> str:
        """Return the conversion as one expression."""
        return f"{self.usual} if {self.test} else {self.other}" if self.test else self.other


def add_plain_list_loop(kind: type, target: str, value: str, other: str, builder: FunctionBuilder, depth: int) -> None:
    """Add the lines that take a list as it is if all items are of a class; half the time of a list comprehension."""
    builder.line("for item in value:", depth)
    builder.line(f"if type(item) is not {kind.__name__}:", depth + 1)
    builder.line(f"{target} = {other}", depth + 2)
    builder.line("break", depth + 2)
    builder.line("else:", depth)
    builder.line(f"{target} = {value}", depth + 1)


# -- hooks -------------------------------------------------------------------------------------------------------------


class Hooks(ABC):
    """The hooks of one direction, for one converter.

    A hook looks up the hooks of nested values in the converter, so that a user's hook for a type is used wherever the
    type occurs.
    """

    consumes = False
    """Whether models take the lists of the data instead of copies."""

    def __init__(self) -> None:
        self._own: dict[Any, Callable[..., Any]] = {}

    def hook(self, hint: Any) -> Callable[..., Any]:
        """Return the hook for a type; cattrs calls this factory."""
        made = self._own[hint] = self._make(shape_of(hint))
        return made

    @abstractmethod
    def _make(self, shape: Shape) -> Callable[..., Any]:
        """Return the hook for values of a shape."""

    @abstractmethod
    def code(self, shape: Shape, value: str, builder: FunctionBuilder) -> Code:
        """Return the code that converts a value of a shape: the usual class inline, the others by a call."""

    def _list_code(self, element: Shape, value: str, call: str, builder: FunctionBuilder) -> Code:
        items = f"[{self.code(element, 'item', builder).expression()} for item in {value}]"
        return Code(f"type({value}) is list", items, call)

    def kind_of_items(self, shape: Shape) -> type | None:
        """Return the class of list items that need no conversion; None if items need one."""
        if not isinstance(shape, ListOf) or not isinstance(shape.element, Scalar):
            return None
        kind = shape.element.kind
        return kind if shape.element.hint is kind and self.is_own(kind) else None

    @abstractmethod
    def registered(self, hint: Any) -> Callable[..., Any]:
        """Return the converter's hook for a type."""

    @abstractmethod
    def _bound(self, hook: Callable[..., Any], hint: Any) -> Conversion:
        """Return a user's hook as a function of one value that is not None."""

    def _conversion(self, shape: Shape) -> Conversion:
        """Return the function that converts values of a shape.

        The hook of a model is looked up at the first call, because a model may contain itself.
        """
        if not isinstance(shape, Nested):
            return self.find(shape.hint)
        found: Conversion | None = None

        def convert(value: Any) -> Any:
            nonlocal found
            if found is None:
                found = self.find(shape.hint)
            return found(value)

        return convert

    def find(self, hint: Any) -> Conversion:
        """Return the function that converts values of a type: our hook, or a user's hook, which gets no None."""
        hook = self.registered(hint)
        if self._own.get(hint) is hook:
            return hook
        bound = self._bound(hook, hint)
        return lambda value: None if value is None else bound(value)

    def is_own(self, hint: Any) -> bool:
        """Return whether the converter's hook for a type is ours."""
        return self._own.get(hint) is self.registered(hint)
