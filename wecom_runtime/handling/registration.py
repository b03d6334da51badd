"""The decorators that register functions of an app as handlers of callbacks."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, overload

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_number

from .defaults import MAX_LENGTH
from .matching.filters import FieldFilter, Where, checked_filter
from .matching.handlers import (
    MIN_LENGTH,
    AfterCrash,
    AnswerLimits,
    Handler,
    HandlerRegistry,
    MessageOrder,
    Responder,
    check_models,
)
from .matching.middleware import Middleware, checked_layer
from .matching.returns import check_returns
from .streaming.libraries.custom import E, ReadEvent, register

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.data.records import Record

    from .contexts.async_context import BaseAsyncContext
    from .contexts.context import BaseContext

A = TypeVar("A", bound="Callback")
B = TypeVar("B", bound="Callback")
C = TypeVar("C", bound="Callback")
D = TypeVar("D", bound="Callback")
R = TypeVar("R")
M = TypeVar("M", bound=Middleware)


X = TypeVar("X", bound="BaseContext[Any, Any, Any]")
Y = TypeVar("Y", bound="BaseAsyncContext[Any, Any, Any]")
SyncResult: TypeAlias = "Record | Iterable[object] | AsyncIterable[object] | bool | int | float | None"
"""The result of a plain handler with a context: any value except a coroutine, which only an `async def` returns."""
S = TypeVar("S", bound=SyncResult)


class Registrar(Protocol[A]):
    """A decorator that registers a function of a callback and, optionally, a context of the function's kind."""

    @overload
    def __call__(self, function: Callable[[A], R], /) -> Callable[[A], R]: ...
    @overload
    def __call__(self, function: Callable[[A, Y], Awaitable[R]], /) -> Callable[[A, Y], Awaitable[R]]: ...
    @overload
    def __call__(self, function: Callable[[A, Y], AsyncIterable[R]], /) -> Callable[[A, Y], AsyncIterable[R]]: ...
    @overload
    def __call__(self, function: Callable[[A, X], S], /) -> Callable[[A, X], S]: ...


class Registration:
    """The decorators of a router.

    Args:
        handlers: The registry of the functions.
    """

    def __init__(self, handlers: HandlerRegistry) -> None:
        self._handlers = handlers

    @overload
    def on(
        self,
        first: type[A],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        split: bool = True,
        max_length: int | None = MAX_LENGTH,
        where: Callable[[A], object] | None = None,
        **fields: FieldFilter,
    ) -> Registrar[A]: ...
    @overload
    def on(
        self,
        first: type[A],
        second: type[B],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        split: bool = True,
        max_length: int | None = MAX_LENGTH,
        where: Callable[[A | B], object] | None = None,
        **fields: FieldFilter,
    ) -> Registrar[A | B]: ...
    @overload
    def on(
        self,
        first: type[A],
        second: type[B],
        third: type[C],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        split: bool = True,
        max_length: int | None = MAX_LENGTH,
        where: Callable[[A | B | C], object] | None = None,
        **fields: FieldFilter,
    ) -> Registrar[A | B | C]: ...
    @overload
    def on(
        self,
        first: type[A],
        second: type[B],
        third: type[C],
        fourth: type[D],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        split: bool = True,
        max_length: int | None = MAX_LENGTH,
        where: Callable[[A | B | C | D], object] | None = None,
        **fields: FieldFilter,
    ) -> Registrar[A | B | C | D]: ...
    @overload
    def on(
        self,
        first: type[Callback],
        second: type[Callback],
        third: type[Callback],
        fourth: type[Callback],
        fifth: type[Callback],
        /,
        *more: type[Callback],
        background: bool = False,
        answer: Responder | None = None,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        split: bool = True,
        max_length: int | None = MAX_LENGTH,
        where: Callable[[Any], object] | None = None,
        **fields: FieldFilter,
    ) -> Registrar[Any]: ...

    # mypy assumes that `*models` does not accept positional-only arguments if there is `**fields`, too.
    def on(  # type: ignore[misc]
        self,
        *models: type[Callback],
        background: bool = False,
        answer: Responder | None = None,
        attempts: int | None = None,
        after_crash: AfterCrash = "run again",
        order: MessageOrder | None = "member",
        split: bool = True,
        max_length: int | None = MAX_LENGTH,
        where: Where | None = None,
        **fields: FieldFilter,
    ) -> Registrar[Any]:
        """Register the decorated function, or coroutine function, as the handler of some callbacks.

        The function takes the callback and, if it has a second positional parameter without a default, a `Context`
        (an `AsyncContext` if it is `async def`): the member and chat, the client, ways to send messages. It returns an
        argument of `create_reply`: a text, a list of articles, a reply, or None for no answer.

        The handlers of the callback's own class are tried first; then those of its event in general, such as
        `ChangeContactEvent` for all changes of contacts; then those of a base class (`Event`). Among the handlers of
        one class, the most specific is called: one for a single value of a field precedes one for several values, then
        come a pattern, `where`, and a handler without a filter. Among equals the one with more fields precedes, and
        last, as patterns and functions cannot be compared, the one registered first.

            @router.on(TemplateCardEvent, key=("approve", "refuse"))
            def decided(event: TemplateCardEvent) -> UpdateButtonReply: ...

        Args:
            models: Classes of callbacks.
            background: Answer WeCom at once, and call the function then. Use it for all work that may take longer than
                5 s. `answer` sends the function's result.
            answer: A responder that replaces the router's.
            attempts: The number of times that the function is called at most if it fails, with growing pauses. This is
                for background functions, and for those of bots and devices on long connections. Default: 1; with a task
                queue, 1 and its `retries`. A message whose attempts have all failed is set aside: see `given_up`.
            after_crash: What happens to a message that was acknowledged and stored, and whose process died while the
                function ran: "run again" calls the function again (`Context.attempt` is 2 then); "set aside" is for
                functions with effects that must not happen twice. After three deaths a message is set aside.
            order: "member": the messages of a member in a chat are handled one after the other, by background functions
                and by those of bots. None: a message waits for no other.
            split: Whether a text that is too long for one message is sent in several: the first as the reply or the
                stream, the rest through `answer` or the long connection. If False, such a text raises an error.
            max_length: The maximum length of an answer, in bytes: 300,000 by default. A longer answer ends with a
                notice within the limit, its generator is closed, and `on_error` is called. None for any length.
            where: A function that returns whether the handler matches a callback. It is called for each candidate, in
                the event loop of an asynchronous server, so it must not block.
            fields: Conditions on fields: a value, several values, or a compiled pattern that is searched for in the
                text. A list matches if one of its items does. For a field with the name of an option, use `where`.

        Raises:
            InvalidArgumentError: An argument is not a class of callbacks, a class has a handler with the same filter
                already, a field or value does not exist, the function is annotated to return a value that cannot be a
                reply, or it is a generator for a callback that is not answered by a text.
        """
        check_models(models)
        check_number("attempts", attempts, least=1, whole=True, optional=True)
        if after_crash not in ("run again", "set aside"):
            raise InvalidArgumentError(say('after_crash takes "run again" or "set aside"'))
        if order not in (None, "member"):
            raise InvalidArgumentError(say('order takes "member" or None, not {order!r}', order=order))
        check_number("max_length, in bytes,", max_length, least=MIN_LENGTH, whole=True, optional=True)
        filter = checked_filter(models, fields, where)

        def register(function: Callable[..., Any]) -> Any:
            handler = Handler(
                function,
                background,
                answer,
                filter,
                attempts=attempts,
                after_crash=after_crash,
                order=order,
                limits=AnswerLimits(split, max_length),
            )
            self._check_returns(handler)
            self._handlers.register(models, handler)
            return function

        return register

    def include(self, other: Registration) -> None:
        """Include the handlers of another router, also those that are registered there later.

            orders = CallbackRouter()  # in orders.py, with @orders.on(…)
            router.include(orders)

        The middleware of the other router still applies to its handlers, inside of the middleware of this one, and so
        does its `answer=`. All other settings are those of this router: the callback URL, the storage, the workers.

        Raises:
            InvalidArgumentError: A handler conflicts with a registered one, or a router would include itself or
                another router twice.
        """
        if not isinstance(other, Registration):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(say("include takes a router, not a {kind}", kind=type(other).__name__))
        self._handlers.include(other._handlers)

    def stream_reader(self, cls: type[E], function: ReadEvent[E]) -> None:
        """Read the events of a class, and of its subclasses, in streams of handlers with a function.

            router.stream_reader(TokenEvent, lambda event: event.token)
            router.stream_reader(DebugEvent, lambda event: None)  # not shown

        A class has one function in all routers of a process and in `stream_pieces`, also if a reader of this library
        knows the class.

        Args:
            cls: The class of the events.
            function: It takes an event, and returns a text, `Thinking`, `ToolCall`, several of them, or None.

        Raises:
            InvalidArgumentError: `cls` is no class, or `function` is not callable.
        """
        register(cls, function)

    def middleware(self, function: M) -> M:
        """Register the decorated function, or coroutine function, as middleware of all handlers of the router.

        It is called with a callback and `proceed`, a function without parameters that calls the next middleware or the
        handler, and returns the result (to be awaited in an `async def`) or raises the exception. The middleware
        returns the answer, which may be another one, and need not call `proceed`. The first middleware registered is
        the outermost. For a streaming answer, the result of `proceed` is the generator that the handler returned.

            @router.middleware
            def timed(callback: Callback, proceed: Callable[[], Any]) -> Any:
                started = time.monotonic()
                try:
                    return proceed()
                finally:
                    print(type(callback).__name__, time.monotonic() - started)

        Raises:
            InvalidArgumentError: The function does not have two parameters.
        """
        self._handlers.add_layer(checked_layer(function))
        return function

    @overload
    def default(self, function: Callable[[Callback], R]) -> Callable[[Callback], R]: ...
    @overload
    def default(self, function: Callable[[Callback, Y], Awaitable[R]]) -> Callable[[Callback, Y], Awaitable[R]]: ...
    @overload
    def default(
        self, function: Callable[[Callback, Y], AsyncIterable[R]]
    ) -> Callable[[Callback, Y], AsyncIterable[R]]: ...
    @overload
    def default(self, function: Callable[[Callback, X], S]) -> Callable[[Callback, X], S]: ...

    def default(self, function: Callable[..., Any]) -> Any:
        """Register the decorated function for callbacks that no other handler matches.

        Without a default handler, such callbacks are acknowledged and ignored.

        Raises:
            InvalidArgumentError: There is a default handler already, or the argument is not a function.
        """
        if not callable(function) or isinstance(function, type):
            raise InvalidArgumentError(say("write @router.default without parentheses, above a function"))
        handler = Handler(function, False, None)
        self._check_returns(handler)
        self._handlers.set_default(handler)
        return function

    def _check_returns(self, handler: Handler) -> None:
        """Raise if the results of a handler cannot be replies. Middleware may change results, and `answer=` takes any.

        Raises:
            InvalidArgumentError: They cannot.
        """
        if not handler.background and not self._handlers.scope.layers:
            check_returns(handler.function, handler.name)
