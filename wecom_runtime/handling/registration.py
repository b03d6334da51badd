"""The decorators by which an app names the functions that handle its callbacks."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import Any, Protocol, TypeAlias, TypeVar, overload

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.records import Record
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .contexts.context import BaseAsyncContext, BaseContext
from .matching.filters import FieldFilter, Where, checked_filter
from .matching.handlers import Handler, HandlerRegistry, Responder, check_models
from .matching.middleware import Middleware, checked_layer

A = TypeVar("A", bound=Callback)
B = TypeVar("B", bound=Callback)
C = TypeVar("C", bound=Callback)
D = TypeVar("D", bound=Callback)
R = TypeVar("R")
M = TypeVar("M", bound=Middleware)


X = TypeVar("X", bound=BaseContext[Any, Any, Any])
Y = TypeVar("Y", bound=BaseAsyncContext[Any, Any, Any])
SyncResult: TypeAlias = Record | Iterable[object] | AsyncIterable[object] | bool | int | float | None
"""What a plain handler with a context returns: anything but a coroutine, which would be that of an `async def`."""
S = TypeVar("S", bound=SyncResult)


class Registrar(Protocol[A]):
    """Registers the function that it decorates. It takes a callback and, if you like, a context of its kind."""

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
        handlers: Where the functions are registered.
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
        where: Callable[[Any], object] | None = None,
        **fields: FieldFilter,
    ) -> Registrar[Any]: ...

    # mypy holds that `*models` does not take what is positional-only where there is `**fields`, too.
    def on(  # type: ignore[misc]
        self,
        *models: type[Callback],
        background: bool = False,
        answer: Responder | None = None,
        where: Where | None = None,
        **fields: FieldFilter,
    ) -> Registrar[Any]:
        """Register the decorated function, or coroutine function, as the handler of some callbacks.

        It gets the message, and, if it has a second positional parameter without a default, a `Context` (an
        `AsyncContext` if it is `async def`): who and where, the client, ways to speak. It returns what `create_reply`
        takes: a text, a list of articles, a reply, or None for no answer.

        The handlers of the callback's own class are asked first; then those of its event in general, such as
        `ChangeContactEvent` for all changes of contacts; then those of a base class (`Event`). Of several handlers of
        one class the most particular is called: one for a value of a field comes before one for several values, that
        before a pattern, that before `where`, and last comes the one for all; among equals the one with more fields,
        then, where patterns and functions cannot tell, the one that was registered first.

            @router.on(TemplateCardEvent, key=("approve", "refuse"))
            def decided(event: TemplateCardEvent) -> UpdateButtonReply: ...

        Args:
            models: Classes of callbacks.
            background: Answer WeCom at once and call the function then, for all that may take longer than 5 s. What it
                returns goes to `answer`.
            answer: In place of the router's.
            where: For callbacks only of which this function says so. It is called for each that might be meant, in
                the event loop of an asynchronous server: it must not wait.
            fields: For callbacks only whose fields are so: a value, several values, or a compiled pattern that is
                searched for in the text. Of a list one item is enough. A field that is called like an option is
                asked for by `where`.

        Raises:
            InvalidArgumentError: No class of callbacks is named, one has a handler for the same already, or there is no
                such field or value.
        """
        check_models(models)
        filter = checked_filter(models, fields, where)

        def register(function: Callable[..., Any]) -> Any:
            self._handlers.register(models, Handler(function, background, answer, filter))
            return function

        return register

    def include(self, other: Registration) -> None:
        """Take the handlers of another router, also those that are registered there later.

            orders = CallbackRouter()  # in orders.py, with @orders.on(…)
            router.include(orders)

        The middleware of the other router stays around its handlers, inside of that of this one, and so does its
        `answer=`. All else is that of this router: the settings of the address, the storage, the workers.

        Raises:
            InvalidArgumentError: A handler of it is for what has a handler already; or a router would include itself,
                or another one twice.
        """
        if not isinstance(other, Registration):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(say("include takes a router, not a {kind}", kind=type(other).__name__))
        self._handlers.include(other._handlers)

    def middleware(self, function: M) -> M:
        """Put the decorated function, or coroutine function, around all handlers of the router.

        It is called with a callback and `proceed`, a function without parameters that calls what is inside and returns
        its result (which is awaited where the middleware is `async def`), or raises its error. What it returns is the
        answer: it may return something else, and need not proceed. The first that is registered is the outermost. An
        answer that grows is seen as the generator that the handler returned.

            @router.middleware
            def timed(callback: Callback, proceed: Callable[[], Any]) -> Any:
                started = time.monotonic()
                try:
                    return proceed()
                finally:
                    print(type(callback).__name__, time.monotonic() - started)

        Raises:
            InvalidArgumentError: This is no function of two parameters.
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
        """Register the decorated function for callbacks that no other handler is for.

        Without it they are answered, and nothing else.

        Raises:
            InvalidArgumentError: There is one already, or this is no function.
        """
        if not callable(function) or isinstance(function, type):
            raise InvalidArgumentError(say("write @router.default without parentheses, above a function"))
        self._handlers.set_default(Handler(function, False, None))
        return function
