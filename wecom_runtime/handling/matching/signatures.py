"""Inspection of the signatures of handlers: their required parameters, and the class of their context."""

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
    """Return the positional parameters without a default; None if there is no signature, or it has `*args`."""
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None
    if any(one.kind is inspect.Parameter.VAR_POSITIONAL for one in found):
        return None
    return [one for one in found if one.kind in _POSITIONAL and one.default is inspect.Parameter.empty]


def is_async_def(function: Callable[..., Any]) -> bool:
    """Return whether a function is `async def`, with or without `yield`."""
    return is_async(function) or is_async_generator(function)


def takes_context(function: Callable[..., Any], name: str, is_async_def: bool) -> bool:
    """Return whether a handler takes a context in addition to the callback.

    Raises:
        InvalidArgumentError: It takes further arguments, or a context of the other kind.
    """
    found = required_parameters(function)
    if found is None or len(found) < _WITH_CONTEXT:
        return False
    if len(found) > _WITH_CONTEXT:
        raise InvalidArgumentError(
            say(
                "{name} is called with a callback and, optionally, a context: its parameter {more!r} needs a default",
                name=name,
                more=found[_WITH_CONTEXT].name,
            )
        )
    if _is_async_context(function, found[1]) == (not is_async_def):
        raise InvalidArgumentError(
            say("{name} is async def: its second parameter is an AsyncContext, not a Context", name=name)
            if is_async_def
            else say("{name} is a plain function: its second parameter is a Context, not an AsyncContext", name=name)
        )
    return True


def _is_async_context(function: Callable[..., Any], parameter: inspect.Parameter) -> bool | None:
    """Return whether a parameter is annotated with an asynchronous context class; None for no context class."""
    hint: Any = parameter.annotation
    if isinstance(hint, str):
        written = hint.partition("[")[0].rpartition(".")[2]
        try:
            hint = get_type_hints(inspect.unwrap(function)).get(parameter.name)
        except Exception:  # a name that exists for type checkers only, or a local one
            return {"Context": False, "AsyncContext": True}.get(written)
    hint = getattr(hint, "__origin__", hint)
    is_async_context: object = getattr(hint, "is_async", None) if isinstance(hint, type) else None
    return is_async_context if isinstance(is_async_context, bool) else None
