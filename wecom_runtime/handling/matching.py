"""The functions of the app, and which of them a callback goes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .filters import Condition, FieldValue, Filter
from .invocation import is_async

Responder: TypeAlias = Callable[[Any, Any], object]
"""Sends what a background handler returned: called with the message and the value; may be asynchronous."""

EVERYTHING = Filter({}, None)


class Handler:
    """A registered function.

    Args:
        function: Called with a callback.
        background: Call it after the answer.
        answer: Sends what it returns then; in place of the router's.
        filter: Which callbacks of its classes it is for.
    """

    __slots__ = ("answer", "background", "filter", "function", "is_async", "name")

    def __init__(
        self,
        function: Callable[[Any], Any],
        background: bool,
        answer: Responder | None,
        filter: Filter = EVERYTHING,
    ) -> None:
        self.function = function
        self.background = background
        self.answer = answer
        self.filter = filter
        self.name: str = getattr(function, "__qualname__", type(function).__name__)
        self.is_async = is_async(function)

    def __repr__(self) -> str:
        return f"<Handler {self.name}>"


class Handlers:
    """The registered functions, by the callbacks that they are for."""

    def __init__(self) -> None:
        self._by_model: dict[type[Callback], list[Handler]] = {}
        """Of each class the most particular first."""
        self._default: Handler | None = None
        self._chains: dict[type[Callback], Chain] = {}

    def __len__(self) -> int:
        return len({handler for handlers in self._by_model.values() for handler in handlers})

    def register(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Register a handler for some classes of callbacks.

        Raises:
            InvalidArgumentError: One has a handler for the same already; nothing was registered then.
        """
        for model in models:
            for other in self._by_model.get(model, ()):
                if (values := handler.filter.clash(other.filter)) is not None:
                    what = f"{model.__name__}, {values}" if values else model.__name__
                    raise InvalidArgumentError(say("{kind} has a handler already: {name}", kind=what, name=other.name))
        for model in dict.fromkeys(models):
            handlers = self._by_model.setdefault(model, [])
            handlers.append(handler)
            handlers.sort(key=lambda one: one.filter.rank)  # among equals the order of registration stays
        self._chains.clear()

    def set_default(self, handler: Handler) -> None:
        """Register a handler for callbacks that no other is for.

        Raises:
            InvalidArgumentError: There is one already.
        """
        if self._default is not None:
            raise InvalidArgumentError(say("there is a default handler already: {name}", name=self._default.name))
        self._default = handler
        self._chains.clear()

    def find(self, message: Callback) -> Handler | None:
        """Return the handler for a callback; None if there is none, not even a default.

        Raises:
            Exception: What the `where=` of a handler raised.
        """
        model = type(message)
        try:
            chain = self._chains[model]
        except KeyError:
            chain = self._chains[model] = Chain(self._candidates(model))
        return chain.first if chain.is_plain else chain.find(message)

    def _candidates(self, model: type[Callback]) -> Iterator[Handler]:
        """Yield the handlers that may be for a class of callbacks, the one to be asked first first."""
        selects = _pairs(model)
        general = [other for other in self._by_model if (pairs := _pairs(other)) and pairs < selects]
        general.sort(key=lambda other: -len(_pairs(other)))
        for one in dict.fromkeys((model, *general, *model.__mro__)):
            by_class: Mapping[type, list[Handler]] = self._by_model
            yield from by_class.get(one, ())
        if self._default is not None:
            yield self._default


class Chain:
    """The handlers that may be for one class of callbacks, in the order in which they are asked.

    Args:
        candidates: The handlers; those behind one that is for everything are never asked.
    """

    __slots__ = ("_steps", "first", "is_plain")

    def __init__(self, candidates: Iterable[Handler]) -> None:
        self.first: Handler | None = None
        self._steps: list[Handler | _Table] = []
        for handler in candidates:
            self.first = self.first or handler
            only = handler.filter.only
            last = self._steps[-1] if self._steps else None
            if only is None:
                self._steps.append(handler)
            elif isinstance(last, _Table) and last.name == only.name:
                last.add(only, handler)
            else:
                self._steps.append(_Table(only, handler))
            if not handler.filter:
                break
        self.is_plain = self.first is None or not self.first.filter
        """Whether the first handler, or none, is always the one."""

    def find(self, message: Callback) -> Handler | None:
        """Return the handler for a callback.

        Raises:
            Exception: What a `where=` raised.
        """
        for step in self._steps:
            if isinstance(step, _Table):
                if (handler := step.find(message)) is not None:
                    return handler
            elif step.filter.fits(message):
                return step
        return None


class _Table:
    """Handlers that follow each other and ask for values of one field: found without asking each of them.

    Args:
        condition: That of the first.
        handler: The first.
    """

    __slots__ = ("_by_value", "name")

    def __init__(self, condition: Condition, handler: Handler) -> None:
        self.name = condition.name
        self._by_value: dict[FieldValue, Handler] = {}
        self.add(condition, handler)

    def add(self, condition: Condition, handler: Handler) -> None:
        for value in condition.values:
            self._by_value.setdefault(value, handler)

    def find(self, message: Callback) -> Handler | None:
        found: object = getattr(message, self.name, None)
        if isinstance(found, str | int | float):
            return self._by_value.get(found)
        if not isinstance(found, list):
            return None
        return next((handler for value, handler in self._by_value.items() if value in found), None)


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
