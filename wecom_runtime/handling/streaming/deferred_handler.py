"""The answer of a handler whose turn is yet to come, as the pieces that it will have."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, TypeAlias

from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.handling.running.executor import HandlerExecutor

from .chunks import ChunkStream, Pictures, is_stream

SplitAnswer: TypeAlias = Callable[[Any], Mapping[str, Any]]


def deferred_stream(call: Flow[Any], parts_of: SplitAnswer, executor: HandlerExecutor, *, in_loop: bool) -> ChunkStream:
    """Return the pieces of an answer whose handler has yet to be called: the first of them is asked for in its turn.

    Args:
        call: Calls the handler.
        parts_of: Takes apart what it returns, if that is no pieces: its text, card and pictures.
        executor: Where functions of the app run.
        in_loop: Whether the handler belongs into an event loop.
    """
    return _call_in_loop(call, parts_of, executor) if in_loop else _call(call, parts_of, executor)


def _call(call: Flow[Any], parts_of: SplitAnswer, executor: HandlerExecutor) -> Iterator[Any]:
    value = drive(call, NO_TRANSPORT)
    if not is_stream(value):
        yield from _chunks_of(value, parts_of)
    elif isinstance(value, AsyncIterator):
        pieces = value
        while (piece := executor.loop.run(_next_async(pieces))) is not _END:
            yield piece
    else:
        yield from value


async def _call_in_loop(call: Flow[Any], parts_of: SplitAnswer, executor: HandlerExecutor) -> AsyncIterator[Any]:
    value = await adrive(call, NO_TRANSPORT)
    if not is_stream(value):
        for piece in _chunks_of(value, parts_of):
            yield piece
    elif isinstance(value, AsyncIterator):
        async for piece in value:
            yield piece
    else:
        while (piece := await executor.in_thread(next, (value, _END))) is not _END:
            yield piece


_END: Any = object()


async def _next_async(pieces: AsyncIterator[Any]) -> Any:
    return await anext(pieces, _END)


def _chunks_of(value: Any, parts_of: SplitAnswer) -> Iterator[Any]:
    """Yield the pieces of an answer that came as a whole."""
    if value is None or isinstance(value, str):
        yield value
        return
    parts = parts_of(value)
    yield parts.get("text")
    if card := parts.get("card"):
        yield card
    if pictures := parts.get("pictures"):
        yield Pictures(pictures)
