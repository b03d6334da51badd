"""The chunks of a stream as one text, for callbacks whose answers cannot be streamed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from wecom_runtime.flow import Flow
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor

from .chunks import ChunkStream, StreamText


def collect(executor: HandlerExecutor, stream: ChunkStream) -> Flow[str]:
    """Return all text of a stream, without the thinking.

    Raises:
        Exception: The handler raised it, or yielded an invalid chunk.
    """
    text = StreamText()
    if isinstance(stream, AsyncIterator):
        yield Execute(executor, _consume_async, stream, text.add, in_loop=True)
    else:
        yield Execute(executor, _consume, stream, text.add, in_loop=False)
    return text.answer_text


def _consume(stream: Iterator[Any], add: Callable[[Any], None]) -> None:
    for chunk in stream:
        add(chunk)


async def _consume_async(stream: AsyncIterator[Any], add: Callable[[Any], None]) -> None:
    async for chunk in stream:
        add(chunk)
