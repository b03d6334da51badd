"""The decorators by which an app names the functions that handle its callbacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .matching import Handler, Handlers, Responder, check_models

A = TypeVar("A", bound=Callback)
B = TypeVar("B", bound=Callback)
C = TypeVar("C", bound=Callback)
D = TypeVar("D", bound=Callback)
R = TypeVar("R")


class Registration:
    """The decorators of a router.

    Args:
        handlers: Where the functions are registered.
    """

    def __init__(self, handlers: Handlers) -> None:
        self._handlers = handlers

    @overload
    def on(
        self, first: type[A], /, *, background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[A], R]], Callable[[A], R]]: ...
    @overload
    def on(
        self, first: type[A], second: type[B], /, *, background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[A | B], R]], Callable[[A | B], R]]: ...
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
    ) -> Callable[[Callable[[A | B | C], R]], Callable[[A | B | C], R]]: ...
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
    ) -> Callable[[Callable[[A | B | C | D], R]], Callable[[A | B | C | D], R]]: ...
    @overload
    def on(
        self, *models: type[Callback], background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]: ...

    def on(
        self, *models: type[Callback], background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]:
        """Register the decorated function, or coroutine function, as the handler of some callbacks.

        It gets the message, and returns what `create_reply` takes: a text, a list of articles, a reply, or None for no
        answer. The first of these that is registered is called: the handler of the callback's own class; that of its
        event in general, such as `ChangeContactEvent` for all changes of contacts; that of a base class (`Event`).

        Args:
            models: Classes of callbacks.
            background: Answer WeCom at once and call the function then, for all that may take longer than 5 s. What it
                returns goes to `answer`.
            answer: In place of the router's.

        Raises:
            InvalidArgumentError: No class of callbacks is named, or one has a handler already.
        """
        check_models(models)

        def register(function: Callable[[Any], R]) -> Callable[[Any], R]:
            self._handlers.register(models, Handler(function, background, answer))
            return function

        return register

    def default(self, function: Callable[[Callback], R]) -> Callable[[Callback], R]:
        """Register the decorated function for callbacks that no other handler is for.

        Without it they are answered, and nothing else.

        Raises:
            InvalidArgumentError: There is one already, or this is no function.
        """
        if not callable(function) or isinstance(function, type):
            raise InvalidArgumentError(say("write @router.default without parentheses, above a function"))
        self._handlers.set_default(Handler(function, False, None))
        return function
