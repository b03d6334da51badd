"""Calls that are watched: what middleware and `detailed` see of a call, and how middleware is wrapped around it."""

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
    """One call of a client, as middleware sees it. It holds no token.

    Attributes:
        endpoint: The path, such as "/cgi-bin/user/get".
        name: The call as Python has it, "user.get"; empty for a path of the user's own.
        method: "GET" or "POST".
        corp_id: The corp (suite, device model) whose client it is; empty for a client without one.
        attempt: Tries so far: 1 while the first one is under way, 0 before it.
        status: The HTTP status of the last answer; None where there is none.
        headers: Those of the last answer, looked up without regard to case.
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
        """The model of the parameters, as they were passed; for a path of the user's own a mapping."""
        return dict(self._arguments) if self._operation is None else self._operation.model_of(self._arguments)


recorded: ContextVar[list[CallInfo] | None] = ContextVar("recorded", default=None)
"""Where calls of this thread or task note themselves, for `detailed`."""


class RunInMiddleware(Command):
    """Run a flow inside of middleware, the first one outermost; results in what the first one returns.

    Args:
        layers: The middleware.
        call: The call.
        make_flow: Begins the flow; called as often as middleware proceeds.
    """

    __slots__ = ("call", "layers", "make_flow")

    def __init__(
        self, layers: tuple[Callable[..., Any], ...], call: CallInfo, make_flow: Callable[[], Flow[Any]]
    ) -> None:
        self.layers = layers
        self.call = call
        self.make_flow = make_flow

    def perform(self, transport: Any) -> Any:
        if len(self.layers) == 1:  # the most frequent case takes half the time
            return self.layers[0](self.call, lambda: drive(self.make_flow(), transport))

        def proceed(place: int = 0) -> Any:
            if place == len(self.layers):
                return drive(self.make_flow(), transport)
            return self.layers[place](self.call, lambda: proceed(place + 1))

        return proceed()

    def aperform(self, transport: Any) -> Coroutine[Any, Any, Any]:
        if len(self.layers) == 1:
            only: Coroutine[Any, Any, Any] = self.layers[0](self.call, lambda: adrive(self.make_flow(), transport))
            return only

        async def proceed(place: int = 0) -> Any:
            if place == len(self.layers):
                return await adrive(self.make_flow(), transport)
            return await self.layers[place](self.call, lambda: proceed(place + 1))

        return proceed()


def check_middleware(
    name: str, layers: Iterable[Callable[..., Any]], *, awaited: bool
) -> tuple[Callable[..., Any], ...]:
    """Return middleware as a tuple.

    Raises:
        ConfigurationError: It is no function, or of the other kind: an `async def` for a client that blocks.
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
