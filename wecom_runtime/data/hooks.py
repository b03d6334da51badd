"""What making models and making wire data have in common: functions for shapes, found through a cattrs converter."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, TypeAlias

from .shapes import Nested, Shape, shape_of

Conversion: TypeAlias = Callable[[Any], Any]


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
    def _registered(self, hint: Any) -> Callable[..., Any]:
        """The hook that the converter has for a type."""

    @abstractmethod
    def _bound(self, hook: Callable[..., Any], hint: Any) -> Conversion:
        """A user's hook, as it is called for one value, which is not None."""

    def _conversion(self, shape: Shape) -> Conversion:
        """What converts the values of a shape; for a model found at its first call, because it may hold itself."""
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
        """What converts values of a type: a hook of ours, or one of a user's, to which nulls are not shown."""
        hook = self._registered(hint)
        if self._is_own(hint, hook):
            return hook
        bound = self._bound(hook, hint)
        return lambda value: None if value is None else bound(value)

    def _is_own(self, hint: Any, hook: Callable[..., Any]) -> bool:
        return self._own.get(hint) is hook
