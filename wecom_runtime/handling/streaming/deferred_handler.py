"""A stream for a handler whose turn is yet to come: the first chunk that is requested calls the handler."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing
from typing import Any, TypeAlias

from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.handling.running.executor import HandlerExecutor

from .chunks import Pictures
from .opening import is_async_stream, is_stream, open_async_stream, open_sync_stream

ReplyParts: TypeAlias = Callable[[Any], Mapping[str, Any]]
"""A function that returns the text, the card and the pictures of a complete answer."""


def deferred_stream(
    call: Flow[Any], parts_of: ReplyParts, executor: HandlerExecutor, *, runs_in_loop: bool
) -> Iterator[Any] | AsyncIterator[Any]:
    """Return a stream that calls the handler when its first chunk is requested. Request that chunk in its turn.

    Args:
        call: The call of the handler.
        parts_of: Separates the parts of a result that is not a stream.
        executor: Runs functions of the app.
        runs_in_loop: Whether the handler runs in an event loop.
    """
    return _call_in_loop(call, parts_of, executor) if runs_in_loop else _call(call, parts_of, executor)


def _call(call: Flow[Any], parts_of: ReplyParts, executor: HandlerExecutor) -> Iterator[Any]:
    value = drive(call, NO_TRANSPORT)
    if not is_stream(value):
        yield from _chunks_of(value, parts_of)
    elif is_async_stream(value):
        stream = open_async_stream(value)
        try:
            while (chunk := executor.loop.run(_next_async(stream))) is not _END:
                yield chunk
        finally:
            executor.loop.run(stream.aclose())
    else:
        yield from open_sync_stream(value)


async def _call_in_loop(call: Flow[Any], parts_of: ReplyParts, executor: HandlerExecutor) -> AsyncIterator[Any]:
    value = await adrive(call, NO_TRANSPORT)
    if not is_stream(value):
        for chunk in _chunks_of(value, parts_of):
            yield chunk
    elif is_async_stream(value):
        async with aclosing(open_async_stream(value)) as chunks:
            async for chunk in chunks:
                yield chunk
    else:
        stream = open_sync_stream(value)
        try:
            while (chunk := await executor.run_in_thread(next, (stream, _END))) is not _END:
                yield chunk
        finally:
            stream.close()


_END: Any = object()


async def _next_async(stream: AsyncIterator[Any]) -> Any:
    return await anext(stream, _END)


def _chunks_of(value: Any, parts_of: ReplyParts) -> Iterator[Any]:
    """Yield the chunks of a complete answer."""
    if value is None or isinstance(value, str):
        yield value
        return
    parts = parts_of(value)
    yield parts.get("text")
    if card := parts.get("card"):
        yield card
    if pictures := parts.get("pictures"):
        yield Pictures(pictures)
