"""The chunks of a stream as one text, for callbacks whose answers cannot be streamed."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from wecom_runtime.flow import Flow
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor

from .chunks import StreamText
from .opening import OpenedAsyncStream, is_async_stream, open_sync_stream


def collect(executor: HandlerExecutor, stream: Any, text: StreamText) -> Flow[None]:
    """Add all chunks of a stream to a text. After an exception, the text contains the chunks before it.

    Raises:
        Exception: The handler raised it, or yielded an invalid chunk.
    """
    if is_async_stream(stream):
        yield Execute(executor, _consume_async, stream, text, in_loop=True)
    else:
        yield Execute(executor, _consume, stream, text, in_loop=False)


def _consume(stream: Any, text: StreamText) -> None:
    with closing(open_sync_stream(stream)) as chunks:
        for chunk in chunks:
            text.add(chunk)
    text.end()


async def _consume_async(stream: Any, text: StreamText) -> None:
    async with OpenedAsyncStream(stream) as chunks:
        async for chunk in chunks:
            text.add(chunk)
    text.end()
