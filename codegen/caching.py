"""`functools.cache` for functions of classes."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])
K = TypeVar("K")
P = TypeVar("P")
T = TypeVar("T")


def cached(function: F) -> F:
    """Cache a function and keep its signature, as `functools.cache` does not accept classes for type checkers."""
    return cast(F, functools.cache(function))


def cached_by_identity(function: Callable[[K, P], T]) -> Callable[[K, P], T]:
    """Return a function of two arguments that keeps its results for as long as their first arguments exist.

    The first argument is compared by its identity: facts are large, and their hashes slow.
    """
    results: dict[tuple[int, P], tuple[weakref.ref[K], T]] = {}

    @functools.wraps(function)
    def find(first: K, second: P) -> T:
        key = id(first), second
        found = results.get(key)
        if found is not None and found[0]() is first:
            return found[1]
        result = function(first, second)
        results[key] = weakref.ref(first, lambda _: results.pop(key, None)), result
        return result

    return find
