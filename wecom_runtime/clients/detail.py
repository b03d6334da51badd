"""`detailed`: a call with what came beside its data."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, overload

import attrs

from wecom_runtime.calls.watching import CallInfo, recorded

P = ParamSpec("P")
R = TypeVar("R")


@attrs.frozen
class Detailed(Generic[R]):
    """The result of a call, and what came beside it."""

    data: R
    """The value that the call returns without `detailed`."""
    status: int | None
    """The HTTP status; None where nothing was sent, as middleware had the answer."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Those of the answer, looked up without regard to case."""
    attempts: int
    """How often it was sent."""
    seconds: float
    """How long it took in all: token, tries and pauses included."""


@overload
def detailed(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]  # a coroutine first
    call: Callable[P, Coroutine[Any, Any, R]], /, *args: P.args, **parameters: P.kwargs
) -> Coroutine[Any, Any, Detailed[R]]: ...
@overload
def detailed(call: Callable[P, R], /, *args: P.args, **parameters: P.kwargs) -> Detailed[R]: ...
def detailed(call: Callable[..., Any], /, *args: Any, **parameters: Any) -> Any:
    """Make a call and return what came beside its data: `detailed(client.user.get, "zhangsan").status`.

    Args:
        call: A method of the resource tree, or `client.request`; an asynchronous one is awaited as ever.
        args: Its parameters.
        parameters: Likewise.

    Raises:
        WeComError: As by the call itself.
        TypeError: It made no call.
    """
    found: list[CallInfo] = []
    start = time.monotonic()
    before = recorded.set(found)
    try:
        result = call(*args, **parameters)
    finally:
        recorded.reset(before)
    return _awaited(result, found, start) if inspect.isawaitable(result) else _detail(result, found, start)


async def _awaited(result: Any, found: list[CallInfo], start: float) -> Detailed[Any]:
    before = recorded.set(found)
    try:
        data = await result
    finally:
        recorded.reset(before)
    return _detail(data, found, start)


def _detail(data: Any, found: list[CallInfo], start: float) -> Detailed[Any]:
    if not found:
        raise TypeError("detailed() takes a call of a client, such as detailed(client.user.get, userid)")
    last = found[-1]
    return Detailed(data, last.status, last.headers, last.attempt, time.monotonic() - start)
