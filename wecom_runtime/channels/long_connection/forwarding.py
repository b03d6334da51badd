"""Methods that block, derived from those of an asynchronous object, with the same parameters and docstrings."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Run = Callable[[Coroutine[Any, Any, Any]], Any]
"""A function that runs a coroutine in the event loop of a connection, and returns its result."""


def forwarded(method: Callable[Concatenate[Any, P], R], of: str = "_connection") -> Callable[Concatenate[Any, P], R]:
    """Return a method that calls the one of the asynchronous object.

    Args:
        method: A plain method.
        of: The attribute with the asynchronous object.
    """
    name = method.__name__

    @wraps(method)
    def call(self: Any, /, *arguments: P.args, **options: P.kwargs) -> R:
        found: R = getattr(getattr(self, of), name)(*arguments, **options)
        return found

    return call


def blocking(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, R]], of: str = "_connection"
) -> Callable[Concatenate[Any, P], R]:
    """Return a method that runs a coroutine method of the asynchronous object by `self._run`; see `forwarded`."""
    coroutine = forwarded(method, of)

    @wraps(method)
    def call(self: Any, /, *arguments: P.args, **options: P.kwargs) -> R:
        found: R = self._run(coroutine(self, *arguments, **options))
        return found

    return call
