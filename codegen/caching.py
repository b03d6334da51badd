"""`functools.cache` for functions of classes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])


def cached(function: F) -> F:
    """Cache a function and keep its signature, as `functools.cache` does not accept classes for type checkers."""
    return cast(F, functools.cache(function))
