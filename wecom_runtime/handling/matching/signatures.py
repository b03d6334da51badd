"""How many parameters a function of the app takes, and what they are said to be."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, get_type_hints

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.running.executor import is_async, is_async_generator
from wecom_runtime.language import say

_POSITIONAL = inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD
_WITH_CONTEXT = 2


def required_parameters(function: Callable[..., Any]) -> list[inspect.Parameter] | None:
    """Return the positional parameters without a default; None for a function that does not tell, or takes any."""
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None
    if any(one.kind is inspect.Parameter.VAR_POSITIONAL for one in found):
        return None
    return [one for one in found if one.kind in _POSITIONAL and one.default is inspect.Parameter.empty]


def is_async_def(function: Callable[..., Any]) -> bool:
    """Return whether a function is `async def`, with `yield` or without."""
    return is_async(function) or is_async_generator(function)


def takes_context(function: Callable[..., Any], name: str, is_async_def: bool) -> bool:
    """Return whether a handler is called with a context, too.

    Raises:
        InvalidArgumentError: It takes more than a callback and a context, or a context of the other kind.
    """
    found = required_parameters(function)
    if found is None or len(found) < _WITH_CONTEXT:
        return False
    if len(found) > _WITH_CONTEXT:
        raise InvalidArgumentError(
            say(
                "{name} is called with a callback and, if you like, a context: its parameter {more!r} needs a default",
                name=name,
                more=found[_WITH_CONTEXT].name,
            )
        )
    if _context_of(function, found[1]) == (not is_async_def):
        raise InvalidArgumentError(
            say("{name} is async def: its second parameter is an AsyncContext, not a Context", name=name)
            if is_async_def
            else say("{name} is a plain function: its second parameter is a Context, not an AsyncContext", name=name)
        )
    return True


def _context_of(function: Callable[..., Any], parameter: inspect.Parameter) -> bool | None:
    """Return whether the context that a parameter is said to be has methods that are awaited; None for no context."""
    hint: Any = parameter.annotation
    if isinstance(hint, str):
        written = hint.partition("[")[0].rpartition(".")[2]
        try:
            hint = get_type_hints(inspect.unwrap(function)).get(parameter.name)
        except Exception:  # names that are there for type checkers only, or local ones
            return {"Context": False, "AsyncContext": True}.get(written)
    hint = getattr(hint, "__origin__", hint)
    awaited: object = getattr(hint, "is_async", None) if isinstance(hint, type) else None
    return awaited if isinstance(awaited, bool) else None
