"""Middleware of calls, and the information about a call for middleware, observers and `detailed`."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import Command, Flow, adrive, drive
from wecom_runtime.language import say

if TYPE_CHECKING:
    from .operation import Operation


class CallInfo:
    """Information about a call of a client, for middleware. It contains no token.

    Attributes:
        endpoint: The path, such as "/cgi-bin/user/get".
        name: The dotted name, such as "user.get"; empty for a path that the spec does not have.
        method: "GET" or "POST".
        corp_id: The corp, suite or device model of the client; empty for a client without one.
        attempt: Number of attempts so far: 1 during the first one, 0 before it.
        status: The HTTP status of the last response; None if there is none.
        headers: The headers of the last response, with case-insensitive names.
    """

    def __init__(
        self,
        endpoint: str,
        method: str,
        corp_id: str,
        arguments: Mapping[str, Any],
        operation: Operation[Any] | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.method = method
        self.name = "" if operation is None else operation.call
        self.corp_id = corp_id
        self.attempt = 0
        self.status: int | None = None
        self.headers: Mapping[str, str] = {}
        self._operation = operation
        self._arguments = arguments

    def __repr__(self) -> str:
        return f"<CallInfo {self.name or self.endpoint}, attempt {self.attempt}>"

    @property
    def request(self) -> Any:
        """The model of the passed parameters; a mapping for a path that the spec does not have."""
        return dict(self._arguments) if self._operation is None else self._operation.model_of(self._arguments)


recorded: ContextVar[list[CallInfo] | None] = ContextVar("recorded", default=None)
"""The list to which calls of this thread or task add their `CallInfo`, for `detailed`."""


class RunInMiddleware(Command):
    """A command that runs a flow inside middleware. Its result is that of the first, outermost middleware.

    Args:
        layers: The middleware, functions of a `CallInfo` and of a function that proceeds.
        call: The call.
        make_flow: Creates the flow; called each time that middleware proceeds.
    """

    __slots__ = ("call", "layers", "make_flow")

    def __init__(
        self, layers: tuple[Callable[..., Any], ...], call: CallInfo, make_flow: Callable[[], Flow[Any]]
    ) -> None:
        self.layers = layers
        self.call = call
        self.make_flow = make_flow

    def perform(self, transport: Any) -> Any:
        if len(self.layers) == 1:  # a shortcut for the most frequent case, in half of the time
            return self.layers[0](self.call, lambda: drive(self.make_flow(), transport))

        def proceed(index: int = 0) -> Any:
            if index == len(self.layers):
                return drive(self.make_flow(), transport)
            return self.layers[index](self.call, lambda: proceed(index + 1))

        return proceed()

    def aperform(self, transport: Any) -> Coroutine[Any, Any, Any]:
        if len(self.layers) == 1:
            only: Coroutine[Any, Any, Any] = self.layers[0](self.call, lambda: adrive(self.make_flow(), transport))
            return only

        async def proceed(index: int = 0) -> Any:
            if index == len(self.layers):
                return await adrive(self.make_flow(), transport)
            return await self.layers[index](self.call, lambda: proceed(index + 1))

        return proceed()


def check_middleware(
    name: str, layers: Iterable[Callable[..., Any]], *, awaited: bool
) -> tuple[Callable[..., Any], ...]:
    """Return middleware as a tuple.

    Raises:
        ConfigurationError: A middleware is not a function, or is an `async def` for a synchronous client or vice versa.
    """
    found = tuple(layers)
    for layer in found:
        if not callable(layer):
            raise ConfigurationError(say("{name}= takes functions f(call, proceed)", name=name))
        is_async = inspect.iscoroutinefunction(layer) or inspect.iscoroutinefunction(getattr(layer, "__call__", None))  # noqa: B004
        if is_async != awaited:
            function = getattr(layer, "__qualname__", repr(layer))
            raise ConfigurationError(
                say(
                    "{name}= of an asynchronous client takes an `async def`, which {function} is not",
                    name=name,
                    function=function,
                )
                if awaited
                else say(
                    "{name}= of a synchronous client takes a plain function, which {function} is not",
                    name=name,
                    function=function,
                )
            )
    return found
