"""The opening of streams: context managers are entered and exited, and methods that return the events are called."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator, Mapping
from typing import Any, cast

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

_COMPLETE_ANSWERS = (str, bytes, list, tuple, Mapping)
"""The iterable types of answers that are not streams."""
_EVENTS = "stream_events"
_ASYNC_LINES, _LINES = "aiter_lines", "iter_lines"
"""Methods of HTTP responses."""


def is_stream(value: object) -> bool:
    """Return whether the result of a handler is a stream: a generator, asynchronous or not, or one of a library."""
    if value is None or isinstance(value, _COMPLETE_ANSWERS):
        return False
    return isinstance(value, Iterator) or is_async_stream(value) or _is_sync_source(value)


def is_async_stream(value: object) -> bool:
    """Return whether the chunks of a stream are read with `async for`."""
    if hasattr(value, "__aiter__"):
        return True
    if isinstance(value, Iterator) or hasattr(value, "__enter__"):
        return False
    if callable(getattr(value, _ASYNC_LINES, None)):  # httpx has one class for both kinds of responses
        return hasattr(getattr(value, "stream", None), "__aiter__")
    return hasattr(value, "__aenter__") or callable(getattr(value, _EVENTS, None))


def _is_sync_source(value: object) -> bool:
    return (
        hasattr(value, "__enter__") or callable(getattr(value, _EVENTS, None)) or callable(getattr(value, _LINES, None))
    )


def open_sync_stream(stream: Any) -> Generator[Any, None, None]:
    """Yield the chunks of a plain stream.

    Raises:
        InvalidArgumentError: It is no stream.
    """
    with contextlib.ExitStack() as stack:
        if hasattr(stream, "__enter__"):
            stream = stack.enter_context(stream)
        elif callable(close := getattr(stream, "close", None)):
            stack.callback(close)
        yield from _events_of(stream)


def _events_of(stream: Any) -> Iterable[Any]:
    if callable(events := getattr(stream, _EVENTS, None)):
        stream = events()
    elif callable(getattr(stream, _LINES, None)):
        stream.raise_for_status()
        return (line.encode() if isinstance(line, str) else line for line in stream.iter_lines())
    if isinstance(stream, _COMPLETE_ANSWERS) or not hasattr(stream, "__iter__"):
        raise _no_stream(stream)
    return cast("Iterable[Any]", stream)


async def open_async_stream(stream: Any) -> AsyncGenerator[Any, None]:
    """Yield the chunks of an asynchronous stream.

    Raises:
        InvalidArgumentError: It is no stream.
    """
    async with contextlib.AsyncExitStack() as stack:
        if hasattr(stream, "__aenter__"):
            stream = await stack.enter_async_context(stream)
        elif hasattr(stream, "aclose"):
            stack.push_async_callback(stream.aclose)
        async for chunk in await _async_events_of(stream, stack):
            yield chunk


class OpenedAsyncStream:
    """A context with the chunks of an asynchronous stream, which is closed at the end.

    Args:
        stream: The stream.
    """

    def __init__(self, stream: Any) -> None:
        self._chunks = open_async_stream(stream)

    async def __aenter__(self) -> AsyncIterator[Any]:
        return self._chunks

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, GeneratorExit):  # else the event loop is gone, and nothing can be awaited
            await self._chunks.aclose()


async def _async_events_of(stream: Any, stack: contextlib.AsyncExitStack) -> AsyncIterator[Any]:
    if not callable(getattr(stream, _EVENTS, None)):
        if not callable(getattr(stream, _ASYNC_LINES, None)):
            return _async_iterator(stream)
        stream.raise_for_status()
        return _encoded(stream.aiter_lines())
    found: Any = stream.stream_events()
    if inspect.isawaitable(found):
        found = await found
    if hasattr(found, "aclose"):
        stack.push_async_callback(found.aclose)
    return _async_iterator(found)


async def _encoded(lines: AsyncIterator[str]) -> AsyncIterator[bytes]:
    async for line in lines:
        yield line.encode()


def _async_iterator(stream: Any) -> AsyncIterator[Any]:
    if hasattr(stream, "__aiter__"):
        return aiter(stream)
    if isinstance(stream, _COMPLETE_ANSWERS) or not hasattr(stream, "__iter__"):
        raise _no_stream(stream)
    return _from_sync(cast("Iterable[Any]", stream))


async def _from_sync(stream: Iterable[Any]) -> AsyncIterator[Any]:
    for chunk in stream:
        yield chunk


def _no_stream(value: object) -> InvalidArgumentError:
    return InvalidArgumentError(say("a {kind} is not a stream of chunks", kind=type(value).__qualname__))
