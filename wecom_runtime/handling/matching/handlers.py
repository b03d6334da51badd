"""The registered handlers, and the selection of the handler for a callback."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.defaults import MAX_LENGTH
from wecom_runtime.handling.running.executor import (
    Execute,
    HandlerExecutor,
    is_async,
    is_async_generator,
    is_generator,
    returns_at_once,
)
from wecom_runtime.language import say

from .filters import Combination, Condition, FieldValue, Filter, filtered_text, shown
from .middleware import Layer, LayeredHandler
from .signatures import is_async_def, takes_context

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback

Responder: TypeAlias = Callable[[Any, Any], object]
"""A function of a message and the result of its handler that sends the result to the chat; it may be asynchronous."""
AfterCrash: TypeAlias = Literal["run again", "set aside"]
"""The fate of a message whose process has died while its handler ran."""
MessageOrder: TypeAlias = Literal["member"]
"""The unit whose messages are handled one after the other."""
MIN_LENGTH = 64
"""The smallest `max_length`, in bytes."""


class AnswerLimits(NamedTuple):
    """The limits of the answers of a handler."""

    split: bool = True
    """Whether a text that is too long for one message is sent in several."""
    max_length: int | None = MAX_LENGTH
    """The longest answer, in bytes; None for any length."""


DEFAULT_LIMITS = AnswerLimits()
SINGLE_ANSWER = "answers_once"
"""The attribute of a responder for which WeCom accepts a single answer."""

MATCH_ALL = Filter({}, None)


class RouterScope:
    """The options of one router for all of its handlers, including those of included routers.

    Args:
        answer: The responder for the results of background handlers.
        client: The client of the app, or a function of the corp id that returns it.
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
        function: The function, which takes a callback.
        background: Whether it is called after the answer to WeCom.
        answer: The responder for its result; it replaces that of the router.
        filter: The filter of the callbacks.
        scopes: The scopes of its router and of the routers that include it, the outermost first.
        attempts, after_crash, order: See `Registration.on`.
        limits: The limits of its answers.
    """

    __slots__ = (
        "_layered",
        "_returns_at_once",
        "after_crash",
        "answer",
        "attempts",
        "background",
        "filter",
        "function",
        "is_async",
        "is_async_def",
        "limits",
        "name",
        "order",
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
        *,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        limits: AnswerLimits = DEFAULT_LIMITS,
    ) -> None:
        self.function = function
        self.attempts = attempts
        """The number of times that it is called at most if it fails."""
        self.order: MessageOrder | None = order
        """The messages that are handled one after the other; None if a message waits for no other."""
        self.limits = limits
        """The limits of its answers."""
        self.after_crash: AfterCrash = after_crash
        """The fate of a message whose process has died while the handler ran."""
        self.background = background
        self.answer = answer
        self.filter = filter
        self.scopes = scopes
        self.name: str = getattr(function, "__qualname__", type(function).__name__)
        self.is_async: bool
        """Whether the function inside of its middleware is awaited; set by `apply_middleware`."""
        self.is_async_def = is_async_def(function)
        """Whether the function is `async def`, whichever kind its middleware is."""
        self._returns_at_once = returns_at_once(function)
        self.takes_context = takes_context(function, self.name, self.is_async_def)
        self._layered: LayeredHandler | None = None
        self.streams = is_generator(function)
        """Whether its answers are streams. For a function that returns an iterator, this is known after a call."""

    def __repr__(self) -> str:
        return f"<Handler {self.name}>"

    @property
    def runs_in_loop(self) -> bool:
        """Whether it runs in an event loop, and not in a thread."""
        return self.is_async or is_async_generator(self.function)

    def included(self, inner: RouterScope, outer: RouterScope) -> Handler:
        """Return the handler for a router that includes its router.

        Args:
            inner: The scope of the included router.
            outer: The scope of the including router.
        """
        answer = self.answer or inner.answer
        return Handler(
            self.function,
            self.background,
            answer,
            self.filter,
            (outer, *self.scopes),
            attempts=self.attempts,
            after_crash=self.after_crash,
            order=self.order,
            limits=self.limits,
        )

    @property
    def client(self) -> Any:
        """The client of the innermost router that has one."""
        return next((scope.client for scope in reversed(self.scopes) if scope.client is not None), None)

    def apply_middleware(self) -> None:
        """Put the present middleware of its routers around the function."""
        layers = [layer for scope in self.scopes for layer in scope.layers]
        self._layered = LayeredHandler(layers, self.function, is_async(self.function)) if layers else None
        self.is_async = is_async(self.function) if self._layered is None else self._layered.is_async

    def execute(self, executor: HandlerExecutor, *arguments: Any) -> Execute:
        """Return the command that calls the function inside of its middleware."""
        layered = self._layered
        if layered is None:
            return Execute(executor, self.function, *arguments, in_loop=self._returns_at_once)
        if layered.is_async:
            return Execute(executor, layered.run_async, executor, *arguments, in_loop=True)
        return Execute(executor, layered.run, executor, *arguments, in_loop=False)


class HandlerRegistry:
    """The handlers of a router, by the classes of their callbacks.

    Args:
        scope: The options of the router.
        accepts_text: Returns whether a callback of a class can be answered with a text. Default: all can.
    """

    def __init__(
        self, scope: RouterScope | None = None, accepts_text: Callable[[type[Callback]], bool] | None = None
    ) -> None:
        self.scope = scope or RouterScope()
        self._accepts_text = accepts_text
        self._including: list[HandlerRegistry] = []
        """The registries of the routers that include this one."""
        self._included: list[HandlerRegistry] = []
        self.has_stored_work = False
        """Whether a handler runs in the background, or streams its answer, so that its messages are stored."""
        self.uses_contexts = False
        """Whether a handler takes a context, and so may ask questions."""
        self._registered: list[tuple[tuple[type[Callback], ...], Handler]] = []
        self._by_model: dict[type[Callback], list[Handler]] = {}
        """The handlers of each class, the most specific first."""
        self._by_combination: dict[tuple[type[Callback], Combination], Handler] = {}
        """The handler of each class and combination of values, to find conflicts."""
        self._default: Handler | None = None
        self._chains: dict[type[Callback], HandlerChain] = {}

    def __len__(self) -> int:
        return len({handler for handlers in self._by_model.values() for handler in handlers})

    def register(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Register a handler for some classes of callbacks.

        Raises:
            InvalidArgumentError: A class has a handler with the same filter, or the handler is a generator and a class
                cannot be answered with a text; nothing is registered.
        """
        self._check(models, handler)
        self._check_generator(models, handler)
        self._add(models, handler)

    def set_default(self, handler: Handler) -> None:
        """Register a handler for callbacks that no other handler matches.

        Raises:
            InvalidArgumentError: There is a default handler already.
        """
        self._check((), handler)
        self._add((), handler)

    def include(self, other: HandlerRegistry) -> None:
        """Include the handlers of another router, also those that are registered there later.

        Raises:
            InvalidArgumentError: A handler conflicts with a registered one, or a router would include itself or
                another router twice; nothing is included.
        """
        if self in other.with_included():
            raise InvalidArgumentError(say("a router cannot include itself, nor a router that includes it"))
        if self in other._including:
            raise InvalidArgumentError(say("the router is included already"))
        for models, handler in other._registered:
            self._check(models, handler)
        other._including.append(self)
        self._included.append(other)
        for models, handler in other._registered:
            self._add(models, handler.included(other.scope, self.scope))

    def with_included(self) -> set[HandlerRegistry]:
        """Return this registry and all that it includes, directly or indirectly."""
        return {self}.union(*(one.with_included() for one in self._included))

    def add_layer(self, layer: Layer) -> None:
        """Put a middleware around all handlers, inside of the present middleware."""
        self.scope.layers.append(layer)
        self._clear_chains()

    def _check(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Raise if a handler conflicts with one of this router, or of a router that includes it."""
        if not models and self._default is not None:
            raise InvalidArgumentError(say("there is a default handler already: {name}", name=self._default.name))
        for model, combination in itertools.product(models, handler.filter.combinations()):
            if (other := self._by_combination.get((model, combination))) is not None:
                values = shown(combination)
                what = f"{model.__name__}, {values}" if values else model.__name__
                raise InvalidArgumentError(say("{kind} has a handler already: {name}", kind=what, name=other.name))
        for outer in self._including:
            outer._check(models, handler)

    def _check_generator(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Raise if a handler streams an answer to callbacks whose reply cannot be a text."""
        if self._accepts_text is None or handler.background or not handler.streams:
            return
        for model in models:
            # A class that selects nothing is a base class, such as that of all events.
            if model.__selects__ and not model.__is_fetched__ and not self._accepts_text(model):
                raise InvalidArgumentError(
                    say(
                        "{name} is a generator, and the reply to a {kind} is no text: write a function without yield, "
                        "and send the stream with context.say(stream)",
                        name=handler.name,
                        kind=model.__name__,
                    )
                )

    def _add(self, models: tuple[type[Callback], ...], handler: Handler) -> None:
        """Register a handler that was checked; without models as the default handler."""
        if not handler.scopes:
            handler.scopes = (self.scope,)
        self._registered.append((models, handler))
        self.uses_contexts = self.uses_contexts or handler.takes_context
        self.has_stored_work = self.has_stored_work or handler.background or handler.streams
        if not models:
            self._default = handler
        for model in dict.fromkeys(models):
            handlers = self._by_model.setdefault(model, [])
            # Behind those of the same rank: they keep the order of registration.
            bisect.insort_right(handlers, handler, key=lambda one: one.filter.rank)
            for combination in handler.filter.combinations():
                self._by_combination[model, combination] = handler
        self._chains.clear()
        for outer in self._including:
            outer._add(models, handler.included(self.scope, outer.scope))

    def _clear_chains(self) -> None:
        self._chains.clear()
        for outer in self._including:
            outer._clear_chains()

    def find(self, message: Callback) -> Handler | None:
        """Return the handler for a callback; None if no handler matches, and there is no default handler.

        Raises:
            Exception: The `where=` of a handler raised it.
        """
        model = type(message)
        try:
            chain = self._chains[model]
        except KeyError:
            chain = HandlerChain(self._candidates(model))
            self._chains[model] = chain
        return chain.first if chain.is_unconditional else chain.find(message)

    def filters_text_of(self, message: Callback) -> bool:
        """Return whether the handler for a text message was registered for its text, and not for any text."""
        try:
            handler = self.find(message)
        except Exception:  # a `where=` raised it, which is reported when the handler is searched for
            return True
        path, shortcuts = message.__text_by__, message.__shortcuts__
        conditions = () if handler is None else handler.filter.conditions
        return any(one.values and shortcuts.get(one.name, one.name) == path for one in conditions)

    def _candidates(self, model: type[Callback]) -> Iterator[Handler]:
        """Yield the handlers that may match a class of callbacks, in the order in which they are tried."""
        selects = _selectors(model)
        general = [other for other in self._by_model if (pairs := _selectors(other)) and pairs < selects]
        general.sort(key=lambda other: -len(_selectors(other)))
        for one in dict.fromkeys((model, *general, *model.__mro__)):
            by_class: Mapping[type, list[Handler]] = self._by_model
            yield from by_class.get(one, ())
        if self._default is not None:
            yield self._default


class HandlerChain:
    """The handlers that may match one class of callbacks, in the order in which they are tried.

    Args:
        candidates: The handlers; those behind an unconditional one are ignored.
    """

    __slots__ = ("_steps", "first", "is_unconditional")

    def __init__(self, candidates: Iterable[Handler]) -> None:
        self.first: Handler | None = None
        self._steps: list[Handler | _ValueTable] = []
        for handler in candidates:
            handler.apply_middleware()
            self.first = self.first or handler
            condition = handler.filter.sole_value_condition
            last = self._steps[-1] if self._steps else None
            if condition is None:
                self._steps.append(handler)
            elif isinstance(last, _ValueTable) and last.name == condition.name:
                last.add(condition, handler)
            else:
                self._steps.append(_ValueTable(condition, handler))
            if not handler.filter:
                break
        self.is_unconditional = self.first is None or not self.first.filter
        """Whether every callback of the class has the same handler, or none."""

    def find(self, message: Callback) -> Handler | None:
        """Return the handler for a callback.

        Raises:
            Exception: A `where=` raised it.
        """
        for step in self._steps:
            if isinstance(step, _ValueTable):
                if (handler := step.find(message)) is not None:
                    return handler
            elif step.filter.matches(message):
                return step
        return None


class _ValueTable:
    """Adjacent handlers that filter by values of the same field, found by one lookup.

    Args:
        condition: The condition of the first handler.
        handler: The first handler.
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
        if isinstance(found, str):
            handler = self._by_value.get(words := filtered_text(message, self.name, found))
            return self._by_value.get(found) if handler is None and words != found else handler
        if isinstance(found, int | float):
            return self._by_value.get(found)
        if not isinstance(found, list):
            return None
        return next((handler for value, handler in self._by_value.items() if value in found), None)


def check_models(models: tuple[object, ...]) -> None:
    """Raise if the arguments of `@router.on(…)` are not classes of callbacks.

    Raises:
        InvalidArgumentError: There is no argument, or one is something else.
    """
    if not models:
        raise InvalidArgumentError(say("name the callbacks: @router.on(TextMessage)"))
    from wecom_runtime.callbacks.model import Callback

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
