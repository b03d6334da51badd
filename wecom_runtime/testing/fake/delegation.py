"""Methods of a front that are those of its parts."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def delegated(part: str, method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]:
    """A method of a front that calls the same method of one of its parts: signature and docs are those of the part.

    Args:
        part: The front's attribute that holds the part; dots lead into other parts.
        method: The part's method.
    """

    find = attrgetter(part)

    @wraps(method)
    def forward(front: Any, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return method(find(front), *args, **kwargs)

    return forward
