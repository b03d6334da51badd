"""The decorators by which an app names the functions that handle its callbacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .filters import FieldFilter, Where, checked_filter
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
        self,
        first: type[A],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
        where: Callable[[A], object] | None = None,
        **fields: FieldFilter,
    ) -> Callable[[Callable[[A], R]], Callable[[A], R]]: ...
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
        where: Callable[[A | B | C], object] | None = None,
        **fields: FieldFilter,
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
        where: Callable[[A | B | C | D], object] | None = None,
        **fields: FieldFilter,
    ) -> Callable[[Callable[[A | B | C | D], R]], Callable[[A | B | C | D], R]]: ...
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
    ) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]: ...

    # mypy holds that `*models` does not take what is positional-only where there is `**fields`, too.
    def on(  # type: ignore[misc]
        self,
        *models: type[Callback],
        background: bool = False,
        answer: Responder | None = None,
        where: Where | None = None,
        **fields: FieldFilter,
    ) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]:
        """Register the decorated function, or coroutine function, as the handler of some callbacks.

        It gets the message, and returns what `create_reply` takes: a text, a list of articles, a reply, or None for no
        answer. The handlers of the callback's own class are asked first; then those of its event in general, such as
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

        def register(function: Callable[[Any], R]) -> Callable[[Any], R]:
            self._handlers.register(models, Handler(function, background, answer, filter))
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
