"""`functools.cache` for functions of classes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])


def cached(function: F) -> F:
    """Keeps the signature; checkers hold classes to be unhashable where their objects are."""
    return cast(F, functools.cache(function))
