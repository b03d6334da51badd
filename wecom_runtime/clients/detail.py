"""`detailed`: the result of a call with its status, headers, attempts and duration."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, overload

import attrs

from wecom_runtime.calls.watching import CallInfo, recorded
from wecom_runtime.language import say

P = ParamSpec("P")
R = TypeVar("R")


@attrs.frozen
class Detailed(Generic[R]):
    """The result of a call, with details of the response."""

    data: R
    """The value that the call returns without `detailed`."""
    status: int | None
    """The HTTP status; None if middleware returned a result without sending the request."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """The headers of the response; lookups ignore case."""
    attempts: int
    """The number of attempts."""
    seconds: float
    """The duration of the whole call: token, attempts and pauses included."""


@overload
def detailed(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]  # a coroutine first
    call: Callable[P, Coroutine[Any, Any, R]], /, *args: P.args, **parameters: P.kwargs
) -> Coroutine[Any, Any, Detailed[R]]: ...
@overload
def detailed(call: Callable[P, R], /, *args: P.args, **parameters: P.kwargs) -> Detailed[R]: ...
def detailed(call: Callable[..., Any], /, *args: Any, **parameters: Any) -> Any:
    """Make a call, and return its result with details: `detailed(client.user.get, "zhangsan").status`.

    Args:
        call: A method of the resource tree, or `client.request`. Await the result of an asynchronous method.
        args: Positional arguments of the call.
        parameters: Keyword arguments of the call.

    Raises:
        WeComError: The call failed.
        TypeError: `call` made no API call.
    """
    calls: list[CallInfo] = []
    start = time.monotonic()
    before = recorded.set(calls)
    try:
        result = call(*args, **parameters)
    finally:
        recorded.reset(before)
    return _awaited(result, calls, start) if inspect.isawaitable(result) else _detail(result, calls, start)


async def _awaited(result: Any, calls: list[CallInfo], start: float) -> Detailed[Any]:
    before = recorded.set(calls)
    try:
        data = await result
    finally:
        recorded.reset(before)
    return _detail(data, calls, start)


def _detail(data: Any, calls: list[CallInfo], start: float) -> Detailed[Any]:
    if not calls:
        raise TypeError(say("detailed() takes a call of a client, such as detailed(client.user.get, userid)"))
    last = calls[-1]
    return Detailed(data, last.status, last.headers, last.attempt, time.monotonic() - start)
