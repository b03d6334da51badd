"""The functions of the app, and which of them a callback goes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.running.executor import (
    Execute,
    HandlerExecutor,
    is_async,
    is_async_generator,
    is_generator,
    returns_at_once,
)
from wecom_runtime.language import say

from .filters import Condition, FieldValue, Filter
from .middleware import Layer, LayeredHandler
from .signatures import is_async_def, takes_context

Responder: TypeAlias = Callable[[Any, Any], object]
"""Sends what a background handler returned: called with the message and the value; may be asynchronous."""

MATCH_ALL = Filter({}, None)


class RouterScope:
    """What a router says of all of its handlers, those of routers that it includes among them.

    Args:
        answer: Sends what background handlers return.
        client: The client of the app, or a function of the corp id that gives it.
    """

    __slots__ = ("answer", "client", "layers")

    def __init__(self, answer: Responder | None = None, client: Any = None) -> None:
        self.answer = answer
        self.client = client
        self.layers: list[Layer] = []
        """The middleware, the outermost first."""


class Handler:
    """A registered function.

    Args:
        function: Called with a callback.
        background: Call it after the answer.
        answer: Sends what it returns then; in place of the router's.
        filter: Which callbacks of its classes it is for.
        scopes: Those of the routers that it was included in, the outermost first.
    """

    __slots__ = (
        "_layered",
        "_returns_at_once",
        "answer",
        "background",
        "filter",
        "function",
        "is_async",
        "is_async_def",
        "name",
        "scopes",
        "streams",
        "takes_context",
    )

    def __init__(
        self,
        function: Callable[[Any], Any],
        background: bool,
        answer: Responder | None,
        filter: Filter = MATCH_ALL,
        scopes: tuple[RouterScope, ...] = (),
    ) -> None:
        self.function = function
        self.background = background
        self.answer = answer
        self.filter = filter
        self.scopes = scopes
        self.name: str = getattr(function, "__qualname__", type(function).__name__)
        self.is_async: bool
        """Whether it is awaited, with the middleware around it; known when it is composed."""
        self.is_async_def = is_async_def(function)
        """Whether it is `async def`, whatever the middleware around it is."""
        self._returns_at_once = returns_at_once(function)
        self.takes_context = takes_context(function, self.name, self.is_async_def)
        self._layered: LayeredHandler | None = None
        self.streams = is_generator(function)
        """Whether it answers piece by piece, as far as is known: some are seen to only when they have been called."""

    def __repr__(self) -> str:
        return f"<Handler {self.name}>"

    @property
    def runs_in_loop(self) -> bool:
        """Whether it belongs into an event loop, and not into a thread."""
        return self.is_async or is_async_generator(self.function)

    def within(self, inner: RouterScope, outer: RouterScope) -> Handler:
        """Return the handler as a router has it that includes its own.

        Args:
            inner: That of the router that is included.
            outer: That of the router that includes it.
        """
        answer = self.answer or inner.answer
        return Handler(self.function, self.background, answer, self.filter, (outer, *self.scopes))

    @property
    def client(self) -> Any:
        """The client of the innermost router that has one."""
        return next((scope.client for scope in reversed(self.scopes) if scope.client is not None), None)

    def compose(self) -> None:
        """Put the middleware around it that there is by now."""
        layers = [layer for scope in self.scopes for layer in scope.layers]
        self._layered = LayeredHandler(layers, self.function, is_async(self.function)) if layers else None
        self.is_async = is_async(self.function) if self._layered is None else self._layered.is_async

    def run(self, executor: HandlerExecutor, *arguments: Any) -> Execute:
        """Return the command that calls it with the middleware around it."""
        layered = self._layered
        if layered is None:
            return Execute(executor, self.function, *arguments, awaited=self._returns_at_once)
        if layered.is_async:
            return Execute(executor, layered.run_async, executor, *arguments, awaited=True)
        return Execute(executor, layered.run, executor, *arguments, awaited=False)


class HandlerRegistry:
    """The registered functions, by the callbacks that they are for.

    Args:
        scope: What their router says of all of them.
    """

    def __init__(self, scope: RouterScope | None = None) -> None:
        self.scope = scope or RouterScope()
        self._including: list[HandlerRegistry] = []
        """Those of the routers that include this one."""
        self._included: list[HandlerRegistry] = []
        self.may_ask = False
        """Whether a handler has a context, by which it can ask."""
        self._registered: list[tuple[tuple[type[Callback], ...], Handler]] = []
        self._by_model: dict[type[Callback], list[Handler]] = {}
        """Of each class the most particular first."""
        self._default: Handler | None = None
        self._chains: dict[type[Callback], HandlerChain] = {}

    def __len__(self) -> int:
        return len({handler for handlers in self._by_model.values() for handler in handlers})

    def register(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Register a handler for some classes of callbacks.

        Raises:
            InvalidArgumentError: One has a handler for the same already; nothing was registered then.
        """
        self._check(models, handler)
        self._add(models, handler)

    def set_default(self, handler: Handler) -> None:
        """Register a handler for callbacks that no other is for.

        Raises:
            InvalidArgumentError: There is one already.
        """
        self._check((), handler)
        self._add((), handler)

    def include(self, other: HandlerRegistry) -> None:
        """Take the handlers of another router, also those that are registered there later.

        Raises:
            InvalidArgumentError: One of them is for what has a handler already, or one router would include itself;
                nothing was taken then.
        """
        if self in other.family():
            raise InvalidArgumentError(say("a router cannot include itself, nor one that includes it"))
        if self in other._including:
            raise InvalidArgumentError(say("the router includes this one already"))
        for models, handler in other._registered:
            self._check(models, handler)
        other._including.append(self)
        self._included.append(other)
        for models, handler in other._registered:
            self._add(models, handler.within(other.scope, self.scope))

    def family(self) -> set[HandlerRegistry]:
        """Return these and all that are included in them, directly or not."""
        return {self}.union(*(one.family() for one in self._included))

    def add_layer(self, layer: Layer) -> None:
        """Put a middleware around all handlers, inside of those that there are."""
        self.scope.layers.append(layer)
        self._forget_chains()

    def _check(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Raise if what a handler is for has one already, here or in a router that includes this one."""
        if not models and self._default is not None:
            raise InvalidArgumentError(say("there is a default handler already: {name}", name=self._default.name))
        for model in models:
            for other in self._by_model.get(model, ()):
                if (values := handler.filter.clash(other.filter)) is not None:
                    what = f"{model.__name__}, {values}" if values else model.__name__
                    raise InvalidArgumentError(say("{kind} has a handler already: {name}", kind=what, name=other.name))
        for outer in self._including:
            outer._check(models, handler)

    def _add(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Register a handler that was checked; without models as the default one."""
        if not handler.scopes:
            handler.scopes = (self.scope,)
        self._registered.append((models, handler))
        self.may_ask = self.may_ask or handler.takes_context
        if not models:
            self._default = handler
        for model in dict.fromkeys(models):
            handlers = self._by_model.setdefault(model, [])
            handlers.append(handler)
            handlers.sort(key=lambda one: one.filter.rank)  # among equals the order of registration stays
        self._chains.clear()
        for outer in self._including:
            outer._add(models, handler.within(self.scope, outer.scope))

    def _forget_chains(self) -> None:
        self._chains.clear()
        for outer in self._including:
            outer._forget_chains()

    def find(self, message: Callback) -> Handler | None:
        """Return the handler for a callback; None if there is none, not even a default.

        Raises:
            Exception: What the `where=` of a handler raised.
        """
        model = type(message)
        try:
            chain = self._chains[model]
        except KeyError:
            chain = HandlerChain(self._candidates(model))
            self._chains[model] = chain
        return chain.first if chain.is_plain else chain.find(message)

    def _candidates(self, model: type[Callback]) -> Iterator[Handler]:
        """Yield the handlers that may be for a class of callbacks, the one to be asked first first."""
        selects = _selectors(model)
        general = [other for other in self._by_model if (pairs := _selectors(other)) and pairs < selects]
        general.sort(key=lambda other: -len(_selectors(other)))
        for one in dict.fromkeys((model, *general, *model.__mro__)):
            by_class: Mapping[type, list[Handler]] = self._by_model
            yield from by_class.get(one, ())
        if self._default is not None:
            yield self._default


class HandlerChain:
    """The handlers that may be for one class of callbacks, in the order in which they are asked.

    Args:
        candidates: The handlers; those behind one that is for everything are never asked.
    """

    __slots__ = ("_steps", "first", "is_plain")

    def __init__(self, candidates: Iterable[Handler]) -> None:
        self.first: Handler | None = None
        self._steps: list[Handler | _ValueTable] = []
        for handler in candidates:
            handler.compose()
            self.first = self.first or handler
            only = handler.filter.only
            last = self._steps[-1] if self._steps else None
            if only is None:
                self._steps.append(handler)
            elif isinstance(last, _ValueTable) and last.name == only.name:
                last.add(only, handler)
            else:
                self._steps.append(_ValueTable(only, handler))
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
            if isinstance(step, _ValueTable):
                if (handler := step.find(message)) is not None:
                    return handler
            elif step.filter.fits(message):
                return step
        return None


class _ValueTable:
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


def _selectors(model: type[Callback]) -> frozenset[tuple[str, str]]:
    return frozenset((name, value.lower()) for name, value in model.__selects__.items())
