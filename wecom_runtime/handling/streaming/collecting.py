"""The chunks of a stream as one text, for callbacks whose answers cannot be streamed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeAlias

from wecom_runtime.flow import Flow
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.handling.stop_switch import StopSwitch, cancelled_on_stop

from .chunks import StreamText
from .opening import OpenedAsyncStream, is_async_stream, open_sync_stream

IsEnough: TypeAlias = "Callable[[StreamText], bool]"


def collect(
    executor: HandlerExecutor, stream: Any, text: StreamText, switch: StopSwitch, is_enough: IsEnough
) -> Flow[None]:
    """Add all chunks of a stream to a text. After an exception, or a stop, the text contains the chunks before it.

    Args:
        executor: Runs functions of the app.
        stream: The stream.
        text: The text.
        switch: Stops the answer.
        is_enough: Returns whether the text is so long that no more chunks are read.

    Raises:
        Exception: The handler raised it, or yielded an invalid chunk.
    """
    if is_async_stream(stream):
        yield Execute(executor, cancelled_on_stop(switch, _consume_async), stream, text, is_enough, in_loop=True)
    else:
        yield Execute(executor, _consume, stream, text, switch, is_enough, in_loop=False)


def _consume(stream: Any, text: StreamText, switch: StopSwitch, is_enough: IsEnough) -> None:
    with closing(open_sync_stream(stream)) as chunks:
        for chunk in chunks:
            if switch.is_stopped:
                break
            text.add(chunk)
            if is_enough(text):
                break
        else:
            text.check()
    text.end()


async def _consume_async(stream: Any, text: StreamText, is_enough: IsEnough) -> None:
    async with OpenedAsyncStream(stream) as chunks:
        async for chunk in chunks:
            text.add(chunk)
            if is_enough(text):
                break
        else:
            text.check()
    text.end()
