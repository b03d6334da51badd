"""How many parameters a function of the app takes, and what they are said to be."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

_POSITIONAL = inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD


def parameters(function: Callable[..., Any]) -> list[inspect.Parameter] | None:
    """Return the positional parameters without a default; None for a function that does not tell, or takes any."""
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None
    if any(one.kind is inspect.Parameter.VAR_POSITIONAL for one in found):
        return None
    return [one for one in found if one.kind in _POSITIONAL and one.default is inspect.Parameter.empty]


def positional(function: Callable[..., Any]) -> int | None:
    """Return how many arguments a function must be called with; None where it does not tell."""
    found = parameters(function)
    return None if found is None else len(found)
