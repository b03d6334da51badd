"""Shared base of making models and making wire data: functions for shapes, found through a cattrs converter."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from .shapes import ListOf, Nested, Scalar, Shape, shape_of
from .source import FunctionBuilder

Conversion: TypeAlias = Callable[[Any], Any]


class Code(NamedTuple):
    """Python that converts one value."""

    test: str
    """An expression: is it of the usual class? Empty if no class is usual."""
    usual: str
    """The conversion of a value of the usual class, in place."""
    other: str
    """The conversion of any value, by a call."""

    def expression(self) -> str:
        return f"{self.usual} if {self.test} else {self.other}" if self.test else self.other


def take_plain_items(kind: type, target: str, value: str, other: str, source: FunctionBuilder, depth: int) -> None:
    """Write what takes a list whose items need no conversion: half the time of a comprehension that looks at each."""
    source.line("for item in value:", depth)
    source.line(f"if type(item) is not {kind.__name__}:", depth + 1)
    source.line(f"{target} = {other}", depth + 2)
    source.line("break", depth + 2)
    source.line("else:", depth)
    source.line(f"{target} = {value}", depth + 1)


class Hooks(ABC):
    """The hooks of one direction, for one converter.

    A hook calls those of the values inside by way of the converter, so that one that a user registers for a type is
    used wherever that type occurs.
    """

    def __init__(self) -> None:
        self._own: dict[Any, Callable[..., Any]] = {}

    def hook(self, hint: Any) -> Callable[..., Any]:
        """The hook for a type; the factory that cattrs asks."""
        made = self._own[hint] = self._make(shape_of(hint))
        return made

    @abstractmethod
    def _make(self, shape: Shape) -> Callable[..., Any]:
        """The hook for values of a shape."""

    @abstractmethod
    def code(self, shape: Shape, value: str, source: FunctionBuilder) -> Code:
        """The conversion of a value of a shape: the usual case in place, the rest by a call."""

    def _list_code(self, element: Shape, value: str, call: str, source: FunctionBuilder) -> Code:
        items = f"[{self.code(element, 'item', source).expression()} for item in {value}]"
        return Code(f"type({value}) is list", items, call)

    def kind_of_items(self, shape: Shape) -> type | None:
        """The class whose instances in a list need no conversion."""
        if not isinstance(shape, ListOf) or not isinstance(shape.element, Scalar):
            return None
        kind = shape.element.kind
        return kind if shape.element.hint is kind and self.is_own(kind) else None

    @abstractmethod
    def registered(self, hint: Any) -> Callable[..., Any]:
        """The hook that the converter has for a type."""

    @abstractmethod
    def _bound(self, hook: Callable[..., Any], hint: Any) -> Conversion:
        """A user's hook, as it is called for one value, which is not None."""

    def _conversion(self, shape: Shape) -> Conversion:
        """Return what converts the values of a shape.

        For a model found at its first call, because it may hold itself.
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
        """Return what converts values of a type: a hook of ours, or one of a user's, to which nulls are not shown."""
        hook = self.registered(hint)
        if self._own.get(hint) is hook:
            return hook
        bound = self._bound(hook, hint)
        return lambda value: None if value is None else bound(value)

    def is_own(self, hint: Any) -> bool:
        """Return whether no hook of a user's converts values of a type."""
        return self._own.get(hint) is self.registered(hint)
