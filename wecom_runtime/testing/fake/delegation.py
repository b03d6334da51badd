"""Delegation of methods to an attribute."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def delegated(attribute: str, method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]:
    """Return a method that calls a method of an attribute, with its signature and docstring.

    Args:
        attribute: The path of the attribute, with dots.
        method: The method of the attribute's class.
    """

    get = attrgetter(attribute)

    @wraps(method)
    def delegate(owner: Any, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return method(get(owner), *args, **kwargs)

    return delegate
