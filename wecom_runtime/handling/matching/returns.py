"""Checks, at registration, of the values that a handler can return."""

from __future__ import annotations

import datetime
import inspect
import numbers
import types
from collections.abc import Callable
from typing import Any, Union, get_args, get_origin, get_type_hints

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

_NEVER_REPLIES = (
    numbers.Number, bytes, bytearray, memoryview, set, frozenset, datetime.date, datetime.time, datetime.timedelta,
)  # fmt: skip
"""Classes of values that no reply is created from. Values of other classes may be replies or streams."""
_BUILT_IN: dict[str, object] = {kind.__name__: kind for kind in (int, float, bool, complex, bytes, set, frozenset)}
"""The classes that a text of an annotation may name, if the annotation cannot be resolved."""
_NOTHING: tuple[object, ...] = None, type(None)


def check_returns(function: Callable[..., Any], name: str) -> None:
    """Raise if a handler that replies to WeCom is annotated to return a value that cannot be a reply.

    Args:
        function: The handler.
        name: Its name.

    Raises:
        InvalidArgumentError: It is.
    """
    kind = _returned(function)
    if isinstance(kind, type) and issubclass(kind, _NEVER_REPLIES):
        raise InvalidArgumentError(
            say(
                "{name} is annotated to return {kind}, which cannot be a reply: return a text, a reply or None; or "
                "register it with background=True and answer=…, a function that takes the result",
                name=name,
                kind=kind.__name__,
            )
        )


def _returned(function: Callable[..., Any]) -> object:
    """Return the annotated class of the results; None if there is no annotation, or it names several or another form.

    `None` beside the class is left out.
    """
    target: Any = function if inspect.isroutine(function) else getattr(function, "__call__", function)  # noqa: B004
    annotations: Any = getattr(inspect.unwrap(target), "__annotations__", None)
    if not isinstance(annotations, dict) or "return" not in annotations:
        return None
    hint: Any = annotations["return"]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(hint, str):
        try:
            hint = get_type_hints(inspect.unwrap(target))["return"]
        except Exception:  # a name that exists for type checkers only, or a local one
            names = {name for one in hint.split("|") if (name := one.strip()) != "None"}
            return _BUILT_IN.get(names.pop()) if len(names) == 1 else None
    if get_origin(hint) in (Union, types.UnionType):
        kinds = [one for one in get_args(hint) if one not in _NOTHING]
        hint = kinds[0] if len(kinds) == 1 else None
    return get_origin(hint) or hint
