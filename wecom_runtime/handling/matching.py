"""The functions of the app, and which of them a callback goes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .invocation import is_async

Responder: TypeAlias = Callable[[Any, Any], object]
"""Sends what a background handler returned: called with the message and the value; may be asynchronous."""


class Handler:
    """A registered function.

    Args:
        function: Called with a callback.
        background: Call it after the answer.
        answer: Sends what it returns then; in place of the router's.
    """

    __slots__ = ("answer", "background", "function", "is_async", "name")

    def __init__(self, function: Callable[[Any], Any], background: bool, answer: Responder | None) -> None:
        self.function = function
        self.background = background
        self.answer = answer
        self.name: str = getattr(function, "__qualname__", type(function).__name__)
        self.is_async = is_async(function)

    def __repr__(self) -> str:
        return f"<Handler {self.name}>"


class Handlers:
    """The registered functions, by the callbacks that they are for."""

    def __init__(self) -> None:
        self._by_model: dict[type[Callback], Handler] = {}
        self._default: Handler | None = None
        self._chosen: dict[type[Callback], Handler | None] = {}

    def __len__(self) -> int:
        return len(self._by_model)

    def register(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Register a handler for some classes of callbacks.

        Raises:
            InvalidArgumentError: One has a handler already; nothing was registered then.
        """
        for model in models:
            if model in self._by_model:
                raise InvalidArgumentError(
                    say("{kind} has a handler already: {name}", kind=model.__name__, name=self._by_model[model].name)
                )
        self._by_model.update(dict.fromkeys(models, handler))
        self._chosen.clear()

    def set_default(self, handler: Handler) -> None:
        """Register a handler for callbacks that no other is for.

        Raises:
            InvalidArgumentError: There is one already.
        """
        if self._default is not None:
            raise InvalidArgumentError(say("there is a default handler already: {name}", name=self._default.name))
        self._default = handler
        self._chosen.clear()

    def find(self, message: Callback) -> Handler | None:
        """Return the handler for a callback; None if there is none, not even a default."""
        model = type(message)
        try:
            return self._chosen[model]
        except KeyError:
            found = self._chosen[model] = self._choose(model)
            return found

    def _choose(self, model: type[Callback]) -> Handler | None:
        if model in self._by_model:
            return self._by_model[model]
        selects = _pairs(model)
        general = [other for other in self._by_model if (pairs := _pairs(other)) and pairs < selects]
        if general:
            return self._by_model[max(general, key=lambda other: len(_pairs(other)))]
        by_class: Mapping[type, Handler] = self._by_model
        return next((by_class[base] for base in model.__mro__ if base in by_class), self._default)


def check_models(models: tuple[object, ...]) -> None:
    """Raise if `@router.on(…)` names no callbacks.

    Raises:
        InvalidArgumentError: There is no name, or one of something else.
    """
    if not models:
        raise InvalidArgumentError(say("name the callbacks: @router.on(TextMessage)"))
    for model in models:
        if not (isinstance(model, type) and issubclass(model, Callback)):
            what = repr(model) if isinstance(model, str) else getattr(model, "__qualname__", type(model).__name__)
            raise InvalidArgumentError(
                say(
                    "name the callbacks: @router.on(TextMessage), with a class of wecom_client.callbacks; got {what}",
                    what=what,
                )
            )


def _pairs(model: type[Callback]) -> frozenset[tuple[str, str]]:
    return frozenset((name, value.lower()) for name, value in model.__selects__.items())
